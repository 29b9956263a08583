// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/json_text.h"

#include "analysis/code/value.h"

namespace keytrail::code {

namespace {

class JsonParser
{
public:
    explicit JsonParser(std::string_view text)
        : m_text(text)
    {
    }

    bool value(JsonNode &out, int depth)
    {
        if (depth > kDeepestJson || ++m_count > kMostJsonValues)
            return false;
        blanks();
        if (m_at >= m_text.size())
            return false;
        const char c = m_text[m_at];
        if (c == '{' || c == '[')
            return container(out, c == '{', depth);
        if (c == '"') {
            out.kind = JsonNode::Kind::Text;
            return string(out.text);
        }
        constexpr std::pair<std::string_view, JsonNode::Kind> kWords[] = {{"null", JsonNode::Kind::Null}, {"true", JsonNode::Kind::True}, {"false", JsonNode::Kind::False}};
        for (const auto &[word, kind] : kWords) {
            if (m_text.substr(m_at, word.size()) == word) {
                out.kind = kind;
                m_at += word.size();
                return true;
            }
        }
        out.kind = JsonNode::Kind::Number;
        const auto begin = m_at;
        while (m_at < m_text.size() && std::string_view("+-.0123456789eE").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
        out.text = std::string(m_text.substr(begin, m_at - begin));
        return m_at > begin;
    }

    void blanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
            ++m_at;
    }
    bool atEnd() const { return m_at >= m_text.size(); }

private:
    bool container(JsonNode &out, bool isObject, int depth)
    {
        out.kind = isObject ? JsonNode::Kind::Object : JsonNode::Kind::Array;
        const char close = isObject ? '}' : ']';
        ++m_at;
        blanks();
        if (m_at < m_text.size() && m_text[m_at] == close)
            return ++m_at, true;
        while (m_at < m_text.size()) {
            if (isObject) {
                blanks();
                std::string name;
                if (m_at >= m_text.size() || m_text[m_at] != '"' || !string(name))
                    return false;
                blanks();
                if (m_at >= m_text.size() || m_text[m_at++] != ':')
                    return false;
                out.names.push_back(std::move(name));
            }
            if (!value(out.children.emplace_back(), depth + 1))
                return false;
            blanks();
            if (m_at >= m_text.size())
                return false;
            const char next = m_text[m_at++];
            if (next == close)
                return true;
            if (next != ',')
                return false;
        }
        return false;
    }

    bool string(std::string &out)
    {
        std::u16string escaped;
        const auto flush = [&] {
            out += toUtf8(escaped);
            escaped.clear();
        };
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                flush();
                return ++m_at, true;
            }
            if (c != '\\') {
                flush();
                out += c;
                continue;
            }
            if (++m_at >= m_text.size())
                return false;
            const char kind = m_text[m_at];
            if (kind != 'u') {
                flush();
                const auto at = std::string_view("bfnrt").find(kind);
                out += at == std::string_view::npos ? kind : "\b\f\n\r\t"[at];
                continue;
            }
            unsigned unit = 0;
            for (int i = 0; i < 4; ++i) {
                const auto digit = ++m_at < m_text.size() ? std::string_view("0123456789abcdef").find(static_cast<char>(m_text[m_at] | 0x20)) : std::string_view::npos;
                if (digit == std::string_view::npos)
                    return false;
                unit = unit << 4 | static_cast<unsigned>(digit);
            }
            escaped += static_cast<char16_t>(unit);
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0, m_count = 0;
};

}

std::optional<JsonNode> parseJson(std::string_view text)
{
    JsonParser parser(text);
    JsonNode node;
    if (!parser.value(node, 0))
        return std::nullopt;
    parser.blanks();
    if (!parser.atEnd())
        return std::nullopt;
    return node;
}

}
