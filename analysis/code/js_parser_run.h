// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The parser's state; included by its own sources only.

#include "analysis/code/js_lexer.h"
#include "analysis/code/js_parser.h"

#include <string>
#include <vector>

namespace keytrail::code {

class JsParser
{
public:
    JsParser(std::string_view source, std::string_view where, JsTexts &texts, Notes &notes, JsParsed &out)
        : m_source(source)
        , m_where(where)
        , m_texts(texts)
        , m_lexer(source, texts)
        , m_notes(notes)
        , m_out(out)
        , m_tree(out.tree)
    {
    }
    void run();

private:
    using Nodes = std::vector<JsNodeId>;
    struct Depth {
        explicit Depth(JsParser &parser)
            : m_parser(parser)
        {
            if (++parser.m_depth > kDeepestScript)
                parser.fail("nesting-limit");
        }
        ~Depth() { --m_parser.m_depth; }
        JsParser &m_parser;
    };

    void next();
    bool isMark(std::uint32_t mark) const { return m_token.kind == JsToken::Kind::Mark && m_token.mark == mark; }
    bool isMark(std::string_view mark) const { return isMark(jsMark(mark)); }
    bool isWord(std::string_view word) const;
    bool take(std::string_view mark);
    bool takeWord(std::string_view word);
    void expect(std::string_view mark);
    void semicolon();
    void fail(const char *code = "script-invalid");
    void skipStatement(std::size_t from);
    JsToken peek();

    JsNodeId make(JsKind kind, std::size_t at, const Nodes &children = {}, JsText text = 0, std::uint8_t flags = 0, std::uint32_t mark = 0);
    JsNodeId leaf(JsKind kind, std::uint8_t flags = 0);

    Nodes statements(bool topLevel);
    JsNodeId statement();
    JsNodeId wordStatement(bool &isStatement);
    JsNodeId block();
    JsNodeId variables(std::uint8_t flags, bool inFor);
    JsNodeId ifStatement();
    JsNodeId forStatement();
    JsNodeId tryStatement();
    JsNodeId switchStatement();
    JsNodeId importStatement();
    JsNodeId exportStatement();
    JsNodeId function(std::size_t at, std::uint8_t flags, JsText name);
    JsNodeId functionWord(std::uint8_t flags);
    JsNodeId functionBody(std::size_t at, Nodes parameters, std::uint8_t flags, JsText name);
    JsNodeId arrow(std::size_t at, Nodes parameters, std::uint8_t flags);
    JsNodeId classWord();
    JsNodeId member(bool inClass);
    JsNodeId propertyName(std::uint8_t &flags, JsText &name);
    Nodes parameters();
    JsNodeId pattern();

    JsNodeId expression();
    JsNodeId assignment();
    JsNodeId conditional();
    JsNodeId binary(int least);
    JsNodeId unary();
    JsNodeId postfix();
    JsNodeId chain(JsNodeId from, bool calls);
    JsNodeId newExpression();
    JsNodeId primary();
    JsNodeId parentheses();
    JsNodeId array();
    JsNodeId object();
    JsNodeId templateText();
    Nodes arguments();
    bool isArrow() const { return isMark("=>") && !m_token.newLine; }

    std::string_view m_source;
    std::string m_where;
    JsTexts &m_texts;
    JsLexer m_lexer;
    Notes &m_notes;
    JsParsed &m_out;
    JsTree &m_tree;
    JsToken m_token;
    int m_depth = 0;
    std::uint8_t m_function = 0;    ///< flags of the function that is being read
    bool m_noIn = false, m_failed = false, m_full = false;
    const char *m_fault = "script-invalid";
    std::size_t m_faultAt = 0, m_skippedBytes = 0;
};

}
