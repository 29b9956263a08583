// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/js_lexer.h"

#include "analysis/base/utf8.h"

#include <charconv>
#include <cmath>

namespace keytrail::code {

namespace {

constexpr std::string_view kJsMarks[] = {">>>=", "...", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "?\?=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=", "%=",
    "&=", "|=", "^=", "<<", ">>", "**"};

bool isNameByte(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' || c >= 0x80;
}

void appendPoint(std::u16string &out, char32_t point)
{
    if (point > 0xffff) {
        point -= 0x10000;
        out += static_cast<char16_t>(0xd800 + (point >> 10 & 0x3ff));
        out += static_cast<char16_t>(0xdc00 + (point & 0x3ff));
    } else {
        out += static_cast<char16_t>(point);
    }
}

int jsDigit(unsigned char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : 99;
}

}

JsText JsTexts::add(std::u16string_view text)
{
    if (const auto found = m_known.find(text); found != m_known.end())
        return found->second;
    const auto number = static_cast<JsText>(m_texts.size());
    m_texts.emplace_back(text);
    m_known.emplace(m_texts.back(), number);
    return number;
}

JsText JsTexts::add(std::string_view ascii)
{
    return add(std::u16string(ascii.begin(), ascii.end()));
}

JsToken JsLexer::token(JsToken::Kind kind, std::size_t at) const
{
    JsToken out;
    out.kind = kind;
    out.at = static_cast<std::uint32_t>(at);
    return out;
}

/// Blanks and comments; true where a line ended among them.
bool JsLexer::skipBlanks()
{
    bool line = m_at == 0;
    while (m_at < m_source.size()) {
        const auto c = byte();
        if (c == '\n' || c == '\r') {
            line = true;
            ++m_at;
        } else if (c == ' ' || (c >= '\t' && c <= '\f')) {
            ++m_at;
        } else if (c == 0xef && byte(1) == 0xbb && byte(2) == 0xbf) {
            m_at += 3;
        } else if (c == 0xc2 && byte(1) == 0xa0) {
            m_at += 2;
        } else if (c == 0xe2 && byte(1) == 0x80 && (byte(2) == 0xa8 || byte(2) == 0xa9)) {
            line = true;
            m_at += 3;
        } else if ((c == '/' && byte(1) == '/') || (c == '#' && byte(1) == '!' && m_at == 0) || (line && c == '-' && byte(1) == '-' && byte(2) == '>') || (c == '<' && m_source.substr(m_at, 4) == "<!--")) {
            m_at = std::min(m_source.find('\n', m_at), m_source.size());
        } else if (c == '/' && byte(1) == '*') {
            const auto end = m_source.find("*/", m_at + 2);
            line |= m_source.substr(m_at, std::min(end, m_source.size()) - m_at).find('\n') != std::string_view::npos;
            m_at = end == std::string_view::npos ? m_source.size() : end + 2;
        } else {
            break;
        }
    }
    return line;
}

JsToken JsLexer::next()
{
    const bool line = skipBlanks();
    const auto begin = m_at;
    JsToken out;
    const auto c = byte();
    if (m_at >= m_source.size())
        out = token(JsToken::Kind::End, begin);
    else if ((c >= '0' && c <= '9') || (c == '.' && byte(1) >= '0' && byte(1) <= '9'))
        out = number();
    else if (c == '"' || c == '\'')
        out = string(static_cast<char>(c));
    else if (isNameByte(c) || c == '\\')
        out = name(false);
    else if (c == '#' && isNameByte(byte(1)))
        out = name(true);
    else {
        out = token(JsToken::Kind::Mark, begin);
        std::size_t size = 1;
        for (const auto mark : kJsMarks) {
            if (m_source.substr(m_at, mark.size()) == mark && !(mark == "?." && byte(2) >= '0' && byte(2) <= '9')) {
                size = mark.size();
                break;
            }
        }
        out.mark = jsMark(m_source.substr(m_at, size));
        m_at += size;
        if (size == 1 && std::string_view("{}()[];,<>+-*/%&|^!~?:=.`@").find(static_cast<char>(c)) == std::string_view::npos)
            out.kind = JsToken::Kind::Bad;
    }
    out.newLine = line;
    return out;
}

JsToken JsLexer::name(bool isPrivate)
{
    auto out = token(isPrivate ? JsToken::Kind::Private : JsToken::Kind::Name, m_at);
    const auto begin = m_at;
    m_at += isPrivate;
    bool plain = true;
    while (m_at < m_source.size() && isNameByte(byte())) {
        plain &= byte() < 0x80;
        ++m_at;
    }
    if (plain && byte() != '\\') {
        out.text = m_texts.add(m_source.substr(begin, m_at - begin));
        return out;
    }
    std::u16string text;
    m_at = begin;
    while (m_at < m_source.size()) {
        if (byte() == '\\' && byte(1) == 'u') {
            out.escaped = true;
            escape(text);
        } else if (isNameByte(byte()) || (m_at == begin && isPrivate)) {
            appendPoint(text, decodeUtf8(m_source, m_at));
        } else {
            break;
        }
    }
    if (text.empty()) {
        ++m_at;
        out.kind = JsToken::Kind::Bad;
    }
    out.text = m_texts.add(text);
    return out;
}

JsToken JsLexer::number()
{
    auto out = token(JsToken::Kind::Number, m_at);
    const auto kind = byte(1) | 0x20;
    const int base = byte() != '0' ? 10 : kind == 'x' ? 16 : kind == 'o' ? 8 : kind == 'b' ? 2 : 10;
    std::string digits;
    if (base != 10) {
        m_at += 2;
        for (; jsDigit(byte()) < base || byte() == '_'; ++m_at) {
            if (byte() != '_') {
                out.number = out.number * base + jsDigit(byte());
                digits += static_cast<char>(byte());
            }
        }
    } else {
        for (bool exponent = false; m_at < m_source.size(); ++m_at) {
            const auto c = byte();
            const bool sign = (c == '+' || c == '-') && exponent && !digits.empty() && (digits.back() == 'e' || digits.back() == 'E');
            if ((c == 'e' || c == 'E') && !exponent)
                exponent = true;
            else if (!(c >= '0' && c <= '9') && c != '.' && c != '_' && !sign)
                break;
            if (c != '_')
                digits += static_cast<char>(c);
        }
        std::from_chars(digits.data(), digits.data() + digits.size(), out.number);
    }
    if (byte() == 'n') {
        ++m_at;
        out.kind = JsToken::Kind::BigInt;
        out.text = m_texts.add((base == 16 ? "0x" : base == 2 ? "0b" : base == 8 ? "0o" : "") + digits);
    }
    return out;
}

/// What a backslash stands for (ECMA-262 12.9.4); at the backslash.
void JsLexer::escape(std::u16string &out)
{
    ++m_at;
    const auto c = byte();
    ++m_at;
    const auto hex = [&](std::size_t most) {
        char32_t value = 0;
        for (std::size_t n = 0; n < most && jsDigit(byte()) < 16; ++n, ++m_at)
            value = value << 4 | static_cast<char32_t>(jsDigit(byte()));
        return value;
    };
    switch (c) {
    case 'n': out += u'\n'; break;
    case 't': out += u'\t'; break;
    case 'r': out += u'\r'; break;
    case 'b': out += u'\b'; break;
    case 'f': out += u'\f'; break;
    case 'v': out += u'\v'; break;
    case 'x': out += static_cast<char16_t>(hex(2)); break;
    case 'u':
        if (byte() == '{') {
            ++m_at;
            const auto point = hex(6);
            m_at += byte() == '}';
            appendPoint(out, point > 0x10ffff ? 0xfffd : point);
        } else {
            out += static_cast<char16_t>(hex(4));
        }
        break;
    case '\r': m_at += byte() == '\n'; break;
    case '\n': break;
    default:
        if (c >= '0' && c <= '7') {
            unsigned value = static_cast<unsigned>(c - '0');
            for (int n = 0; n < 2 && byte() >= '0' && byte() <= '7' && value < 32; ++n, ++m_at)
                value = value * 8 + static_cast<unsigned>(byte() - '0');
            out += static_cast<char16_t>(value);
        } else if (m_at <= m_source.size()) {
            --m_at;
            appendPoint(out, decodeUtf8(m_source, m_at));
        }
    }
    m_at = std::min(m_at, m_source.size());
}

JsToken JsLexer::string(char quote)
{
    auto out = token(JsToken::Kind::String, m_at);
    ++m_at;
    std::u16string text;
    while (m_at < m_source.size() && m_source[m_at] != quote) {
        if (byte() == '\\') {
            escape(text);
        } else if (byte() == '\n') {
            out.kind = JsToken::Kind::Bad;
            return out;
        } else if (byte() < 0x80) {
            text += static_cast<char16_t>(byte());
            ++m_at;
        } else {
            appendPoint(text, decodeUtf8(m_source, m_at));
        }
    }
    if (m_at >= m_source.size())
        out.kind = JsToken::Kind::Bad;
    else
        ++m_at;
    out.text = m_texts.add(text);
    return out;
}

JsToken JsLexer::chunk(bool &closed)
{
    auto out = token(JsToken::Kind::String, m_at);
    std::u16string text;
    while (m_at < m_source.size()) {
        const auto c = byte();
        if (c == '`' || (c == '$' && byte(1) == '{')) {
            closed = c == '`';
            m_at += closed ? 1 : 2;
            out.text = m_texts.add(text);
            return out;
        }
        if (c == '\\')
            escape(text);
        else if (c == '\r') {
            m_at += byte(1) == '\n' ? 2 : 1;
            text += u'\n';
        } else
            appendPoint(text, decodeUtf8(m_source, m_at));
    }
    closed = true;
    out.kind = JsToken::Kind::Bad;
    return out;
}

JsToken JsLexer::regex(std::uint32_t at)
{
    auto out = token(JsToken::Kind::Regex, at);
    m_at = at + 1;
    bool inClass = false;
    while (m_at < m_source.size() && (byte() != '/' || inClass)) {
        if (byte() == '\n') {
            out.kind = JsToken::Kind::Bad;
            return out;
        }
        inClass = byte() == '[' || (inClass && byte() != ']');
        m_at += byte() == '\\' ? 2 : 1;
    }
    if (m_at >= m_source.size()) {
        m_at = m_source.size();
        out.kind = JsToken::Kind::Bad;
        return out;
    }
    std::u16string text;
    for (std::size_t i = at + 1; i < m_at;)
        appendPoint(text, decodeUtf8(m_source, i));
    ++m_at;
    const auto flags = m_at;
    while (m_at < m_source.size() && byte() >= 'a' && byte() <= 'z')
        ++m_at;
    out.text = m_texts.add(text);
    // The flags stand behind the pattern as their letters.
    out.mark = jsMark(m_source.substr(flags, std::min<std::size_t>(m_at - flags, 4)));
    return out;
}

}
