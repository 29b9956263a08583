// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/json_writer.h"

#include "analysis/base/utf8.h"

#include <cmath>
#include <fmt/format.h>

namespace keytrail
{

namespace
{

bool isPlainInJson(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7f && c != '"' && c != '\\';
}

void appendQuoted(std::string &out, std::string_view text)
{
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        // Mostly letters of ASCII: they are taken over in one piece.
        const auto begin = at;
        while (at < text.size() && isPlainInJson(text[at]))
            ++at;
        out.append(text, begin, at - begin);
        if (at == text.size())
            break;
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x80) {
            const auto point = decodeUtf8(text, at);
            if (point >= 0x80 && point < 0xa0)
                out += fmt::format("\\u{:04x}", static_cast<unsigned>(point));
            else
                appendUtf8(out, point);
            continue;
        }
        ++at;
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += static_cast<char>(byte);
        } else {
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(byte));
        }
    }
    out += '"';
}

}

void JsonWriter::separate()
{
    if (!m_out.empty() && m_out.back() != '{' && m_out.back() != '[' && m_out.back() != ':')
        m_out += ',';
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_out += '{';
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_out += '}';
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_out += '[';
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_out += ']';
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    appendQuoted(m_out, name);
    m_out += ':';
    return *this;
}

JsonWriter &JsonWriter::string(std::string_view text)
{
    separate();
    appendQuoted(m_out, text);
    return *this;
}

JsonWriter &JsonWriter::number(std::int64_t value)
{
    separate();
    m_out += std::to_string(value);
    return *this;
}

JsonWriter &JsonWriter::number(double value)
{
    if (!std::isfinite(value))
        return null();
    separate();
    m_out += fmt::format("{}", value);
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_out += "null";
    return *this;
}

JsonWriter &JsonWriter::raw(std::string_view json)
{
    separate();
    m_out += json;
    return *this;
}

JsonWriter &JsonWriter::text(std::string_view name, std::string_view value)
{
    key(name);
    return value.empty() ? null() : string(value);
}

std::string jsonString(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 2);
    appendQuoted(out, text);
    return out;
}

}
