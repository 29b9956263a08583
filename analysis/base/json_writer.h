// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes JSON (RFC 8259) text. Bytes that are not UTF-8 become U+FFFD and control characters are escaped, DEL and the C1
// range included, so that a line of output can be shown on a terminal.

#include <cstdint>
#include <string>
#include <string_view>

namespace keytrail
{

class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(std::string_view name);
    JsonWriter &string(std::string_view text);
    JsonWriter &number(std::int64_t value);
    JsonWriter &number(double value);
    JsonWriter &boolean(bool value);
    JsonWriter &null();
    /// A value that is JSON already.
    JsonWriter &raw(std::string_view json);
    /// key() and string(), or null() for an empty text.
    JsonWriter &text(std::string_view name, std::string_view value);

    const std::string &result() const { return m_out; }
    std::string take() { return std::move(m_out); }

private:
    void separate();
    std::string m_out;
};

/// `text` in quotes.
std::string jsonString(std::string_view text);

}
