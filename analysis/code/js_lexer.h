// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tokens of JavaScript (ECMA-262 clause 12), one at a time. Whether a slash begins a regular expression and where a template goes on
// is known to the parser alone, so it asks for these.

#include "analysis/code/js_tree.h"

#include <string>
#include <string_view>

namespace keytrail::code {

struct JsToken {
    enum class Kind : std::uint8_t { End, Name, Private, Number, BigInt, String, Regex, Mark, Bad };
    Kind kind = Kind::End;
    bool newLine = false;       ///< a line ends between the token before and this one
    bool escaped = false;       ///< a name written with escapes is no keyword
    std::uint32_t at = 0;       ///< octet offset
    std::uint32_t mark = 0;     ///< of a punctuator
    JsText text = 0;
    double number = 0;
};

class JsLexer
{
public:
    JsLexer(std::string_view source, JsTexts &texts)
        : m_source(source)
        , m_texts(texts)
    {
    }
    JsToken next();
    /// The regular expression whose slash is at `at`; the token's text is the pattern.
    JsToken regex(std::uint32_t at);
    /// The text of a template from here to its end (`closed`) or to the next substitution; Bad where the file ends before.
    JsToken chunk(bool &closed);
    std::size_t place() const { return m_at; }
    void rewind(std::size_t place) { m_at = place; }

private:
    bool skipBlanks();
    JsToken name(bool isPrivate);
    JsToken number();
    JsToken string(char quote);
    void escape(std::u16string &out);
    unsigned char byte(std::size_t ahead = 0) const { return m_at + ahead < m_source.size() ? static_cast<unsigned char>(m_source[m_at + ahead]) : 0; }
    JsToken token(JsToken::Kind kind, std::size_t at) const;

    std::string_view m_source;
    JsTexts &m_texts;
    std::size_t m_at = 0;
};

}
