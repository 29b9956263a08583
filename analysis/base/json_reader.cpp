// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/json_reader.h"

#include "analysis/base/utf8.h"

#include <charconv>

namespace keytrail
{

namespace
{

class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    void blank()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }
    bool take(char c)
    {
        blank();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    bool isString()
    {
        blank();
        return m_at < m_text.size() && m_text[m_at] == '"';
    }

    std::string string()
    {
        std::string out;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"';) {
            if (m_text[m_at] != '\\') {
                out += m_text[m_at++];
                continue;
            }
            if (++m_at >= m_text.size())
                break;
            escape(out);
        }
        m_at = std::min(m_at + 1, m_text.size());
        return out;
    }

    /// Any other value as it stands: up to the comma or bracket that ends it.
    std::string_view raw()
    {
        blank();
        const auto begin = m_at;
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                skipString();
                if (m_at == m_text.size())
                    break;
                continue;
            }
            if (depth == 0 && (c == ',' || c == ']' || c == '}'))
                break;
            depth += (c == '[' || c == '{') - (c == ']' || c == '}');
        }
        auto end = m_at;
        while (end > begin && std::string_view(" \t\r\n").find(m_text[end - 1]) != std::string_view::npos)
            --end;
        return m_text.substr(begin, end - begin);
    }

private:
    void skipString()
    {
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            m_at += m_text[m_at] == '\\';
        // Without its closing quote, or with an escape at the end, the text ends here.
        m_at = std::min(m_at, m_text.size());
    }
    void escape(std::string &out)
    {
        constexpr std::string_view names = "bfnrt", values = "\b\f\n\r\t";
        const char c = m_text[m_at++];
        if (const auto at = names.find(c); at != std::string_view::npos) {
            out += values[at];
        } else if (c == 'u') {
            char32_t point = unit();
            if (point >= 0xd800 && point < 0xdc00 && m_text.substr(std::min(m_at, m_text.size()), 2) == "\\u") {
                m_at += 2;
                point = 0x10000 + ((point - 0xd800) << 10) + (unit() - 0xdc00);
            }
            appendUtf8(out, point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point);
        } else {
            out += c;
        }
    }
    char32_t unit()
    {
        unsigned value = 0;
        const auto digits = m_text.substr(std::min(m_at, m_text.size()), 4);
        std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        m_at += digits.size();
        return value;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

}

std::vector<std::string> readJsonArray(std::string_view json)
{
    std::vector<std::string> out;
    Scanner in(json);
    if (!in.take('['))
        return out;
    do {
        if (in.isString())
            out.push_back(in.string());
        else if (const auto raw = in.raw(); !raw.empty() && raw != "null")
            out.emplace_back(raw);
    } while (in.take(','));
    return out;
}

JsonMembers readJsonObject(std::string_view json)
{
    JsonMembers out;
    Scanner in(json);
    if (!in.take('{'))
        return out;
    do {
        if (!in.isString())
            break;
        auto name = in.string();
        if (!in.take(':'))
            break;
        if (in.isString())
            out.emplace_back(std::move(name), in.string());
        else if (const auto raw = in.raw(); raw != "null")
            out.emplace_back(std::move(name), raw);
    } while (in.take(','));
    return out;
}

std::vector<JsonMembers> readJsonObjects(std::string_view json)
{
    std::vector<JsonMembers> out;
    for (const auto &element : readJsonArray(json))
        out.push_back(readJsonObject(element));
    return out;
}

std::string_view member(const JsonMembers &members, std::string_view name)
{
    for (const auto &[key, value] : members) {
        if (key == name)
            return value;
    }
    return {};
}

}
