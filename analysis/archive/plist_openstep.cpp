// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/plist_decode.h"
#include "analysis/archive/plist_text.h"

#include "analysis/base/utf8.h"
#include "analysis/base/windows1252.h"

#include <cstdint>
#include <fmt/format.h>

namespace keytrail::archive {

namespace {

constexpr const char *kPlistOpenstepReader = "plist";

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("_./:$-+@").find(c) != std::string_view::npos
        || static_cast<unsigned char>(c) >= 0x80;
}

class OpenStep
{
public:
    OpenStep(std::string_view text, Notes &notes)
        : m_text(text)
        , m_notes(notes)
    {
    }

    Result<Value> read()
    {
        Value value;
        skipBlanks();
        const auto first = m_at;
        if (atEnd())
            return Error{Fault::Malformed, 0, kPlistOpenstepReader};
        if (isPlain(peek()) || peek() == '"' || peek() == '\'') {
            const auto alone = string();
            skipBlanks();
            if (atEnd())
                return Value{Value::Kind::Text, alone, {}, {}};
            if (peek() != '=')
                return Error{Fault::Malformed, m_at, kPlistOpenstepReader};
            m_at = first;
            value.kind = Value::Kind::Map;
            members(value, 1, '\0');
            return value;
        }
        if (std::string_view("{(<").find(peek()) == std::string_view::npos)
            return Error{Fault::Malformed, m_at, kPlistOpenstepReader};
        any(value, 1);
        skipBlanks();
        if (!atEnd() && !m_isBroken)
            m_notes.warn("plist-invalid", place(), "Text after the end of the property list");
        return value;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    std::string place() const { return fmt::format("byte {}", m_at); }

    /// The rest makes no sense: told once, everything read so far is kept.
    void broken(const char *why)
    {
        if (!m_isBroken)
            m_notes.lost(atEnd() ? "truncated" : "plist-invalid", place(), why);
        m_isBroken = true;
        m_at = m_text.size();
    }

    void skipBlanks()
    {
        while (!atEnd()) {
            const auto rest = m_text.substr(m_at);
            if (std::string_view(" \t\r\n\f").find(peek()) != std::string_view::npos)
                ++m_at;
            else if (rest.starts_with("//"))
                m_at += std::min(rest.find('\n'), rest.size());
            else if (rest.starts_with("/*"))
                m_at += rest.find("*/", 2) == std::string_view::npos ? rest.size() : rest.find("*/", 2) + 2;
            else
                return;
        }
    }

    /// Depth is bounded by kDeepestPlistText, so this recursion ends.
    void any(Value &into, std::size_t depth)
    {
        skipBlanks();
        if (depth > kDeepestPlistText) {
            m_notes.lost("nesting-limit", place(), "Nested too deep; cut there");
            m_isBroken = true;
            m_at = m_text.size();
            return;
        }
        const char c = peek();
        if (c == '{') {
            ++m_at;
            into.kind = Value::Kind::Map;
            members(into, depth, '}');
        } else if (c == '(') {
            ++m_at;
            into.kind = Value::Kind::List;
            list(into, depth);
        } else if (c == '<') {
            ++m_at;
            data(into);
        } else if (isPlain(c) || c == '"' || c == '\'') {
            into = {Value::Kind::Text, string(), {}, {}};
        } else {
            broken("No value begins like this");
        }
    }

    void members(Value &into, std::size_t depth, char end)
    {
        for (skipBlanks(); !atEnd() && peek() != end; skipBlanks()) {
            if (!isPlain(peek()) && peek() != '"' && peek() != '\'')
                return broken("A key was due here");
            into.keys.push_back(string());
            into.items.emplace_back();
            skipBlanks();
            if (peek() == ';') { // `key;` stands for `key = key;` in .strings files
                into.items.back() = {Value::Kind::Text, into.keys.back(), {}, {}};
                ++m_at;
                continue;
            }
            if (peek() != '=')
                return broken("A key without a value");
            ++m_at;
            any(into.items.back(), depth + 1);
            skipBlanks();
            if (peek() == ';')
                ++m_at;
            else if (peek() != end)
                return broken("A semicolon was due here");
        }
        if (end != '\0')
            close(end);
    }

    void list(Value &into, std::size_t depth)
    {
        for (skipBlanks(); !atEnd() && peek() != ')'; skipBlanks()) {
            into.items.emplace_back();
            any(into.items.back(), depth + 1);
            skipBlanks();
            if (peek() == ',')
                ++m_at;
            else if (peek() != ')')
                return broken("A comma was due here");
        }
        close(')');
    }

    void close(char end)
    {
        if (peek() == end)
            ++m_at;
        else
            broken("The property list ends early");
    }

    void data(Value &into)
    {
        const auto end = m_text.find('>', m_at);
        if (end == std::string_view::npos) {
            m_at = m_text.size();
            return broken("Data without an end");
        }
        const auto body = m_text.substr(m_at, end - m_at);
        m_at = end + 1;
        if (body.starts_with('*') && body.size() > 1)
            return typed(body[1], body.substr(2), into);
        into.kind = Value::Kind::Data;
        int high = -1;
        for (const char c : body) {
            const int digit = hexDigit(c);
            if (digit < 0 && std::string_view(" \t\r\n").find(c) == std::string_view::npos)
                return m_notes.lost("plist-invalid", place(), "Data that is not hexadecimal; cut there");
            if (digit < 0)
                continue;
            if (high >= 0)
                into.text += static_cast<char>(high << 4 | digit);
            high = high >= 0 ? -1 : digit;
        }
    }

    /// GNUstep: <*I5> integer, <*R1.5> real, <*BY> and <*BN> booleans, <*D2026-01-02 03:04:05 +0000> date.
    void typed(char kind, std::string_view body, Value &into)
    {
        if (body.size() >= 2 && body.front() == '"' && body.back() == '"')
            body = body.substr(1, body.size() - 2);
        const bool isNumber = !body.empty() && body.find_first_not_of("0123456789.-") == std::string_view::npos;
        if (kind == 'B')
            into = {Value::Kind::Bool, body == "Y" ? "true" : "false", {}, {}};
        else
            into = {(kind == 'I' || kind == 'R') && isNumber ? Value::Kind::Number : Value::Kind::Text, std::string(body), {}, {}};
    }

    std::string string()
    {
        const char quote = peek();
        if (quote != '"' && quote != '\'') {
            const auto begin = m_at;
            while (!atEnd() && isPlain(peek()) && !m_text.substr(m_at).starts_with("//") && !m_text.substr(m_at).starts_with("/*"))
                ++m_at;
            if (m_at == begin)
                ++m_at; // progress, whatever stands there
            return std::string(m_text.substr(begin, m_at - begin));
        }
        std::string out;
        for (++m_at; !atEnd() && peek() != quote; ++m_at) {
            if (peek() == '\\')
                escape(out);
            else
                out += peek();
        }
        close(quote);
        return out;
    }

    /// At the backslash; leaves the place at the last character of the escape.
    void escape(std::string &out)
    {
        ++m_at;
        const char c = peek();
        if (c >= '0' && c <= '7') {
            std::uint32_t code = 0;
            for (int i = 0; i < 3 && peek() >= '0' && peek() <= '7'; ++i)
                code = code << 3 | static_cast<std::uint32_t>(m_text[m_at++] - '0');
            --m_at;
            appendUtf8(out, code & 0xff);
        } else if (c == 'U' || c == 'u') {
            std::uint32_t code = 0;
            for (int i = 0; i < 4 && m_at + 1 < m_text.size() && hexDigit(m_text[m_at + 1]) >= 0; ++i)
                code = code << 4 | static_cast<std::uint32_t>(hexDigit(m_text[++m_at]));
            appendUtf8(out, code >= 0xd800 && code < 0xe000 ? 0xfffd : code);
        } else {
            constexpr std::string_view letters = "abfnrtv", meanings = "\a\b\f\n\r\t\v";
            const auto at = letters.find(c);
            out += c != '\0' && at != std::string_view::npos ? meanings[at] : c;
        }
    }

    std::string_view m_text;
    Notes &m_notes;
    std::size_t m_at = 0;
    bool m_isBroken = false;
};

}

std::string decodePlistText(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    const bool isLittle = bytes.starts_with("\xff\xfe");
    if (!isLittle && !bytes.starts_with("\xfe\xff"))
        return isUtf8(bytes) ? std::string(bytes) : fromWindows1252(bytes);
    const auto unit = [&](std::size_t at) {
        const auto one = static_cast<unsigned char>(bytes[at]), two = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(isLittle ? two << 8 | one : one << 8 | two);
    };
    std::string out;
    for (std::size_t at = 2; at + 1 < bytes.size(); at += 2) {
        auto code = unit(at);
        if (code >= 0xd800 && code < 0xdc00 && at + 3 < bytes.size() && unit(at + 2) >= 0xdc00 && unit(at + 2) < 0xe000) {
            code = 0x10000 + ((code - 0xd800) << 10) + (unit(at + 2) - 0xdc00);
            at += 2;
        }
        appendUtf8(out, code >= 0xd800 && code < 0xe000 ? 0xfffd : code);
    }
    return out;
}

Result<Value> readOpenStepPlist(Bytes text, Notes &notes)
{
    if (text.size() > kLargestPlistText)
        return Error{Fault::TooLarge, 0, kPlistOpenstepReader};
    const auto decoded = decodePlistText(asText(text));
    return OpenStep(decoded, notes).read();
}

}
