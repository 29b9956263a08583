// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/tnetstring.h"

#include "analysis/telemetry/text_stream.h"

#include <algorithm>
#include <optional>

namespace keytrail::telemetry {

namespace {

constexpr const char *kTnetstringReader = "tnetstring";
constexpr std::size_t kMostDigits = 12;

class TnetstringParser
{
public:
    explicit TnetstringParser(std::string_view text)
        : m_text(text)
    {
    }

    /// Bounded by kDeepestNetstring, so this recursion ends.
    std::optional<Value> value(std::size_t begin, std::size_t end, std::size_t depth, std::size_t &next)
    {
        const auto head = sniffNetstring(asBytes(m_text.substr(begin, std::min(end - begin, kMostDigits + 1))));
        if (!head)
            return fail(Fault::Malformed, begin);
        const auto payload = begin + head->head;
        if (head->payload >= end - payload || payload >= end)
            return fail(Fault::Truncated, begin);
        if (depth > kDeepestNetstring || ++m_values > kMostNetstringValues)
            return fail(Fault::TooLarge, begin);
        const auto size = static_cast<std::size_t>(head->payload);
        next = payload + size + 1;
        return typed(m_text[payload + size], payload, payload + size, depth);
    }
    const Error &error() const { return m_error; }

private:
    std::optional<Value> fail(Fault fault, std::size_t at)
    {
        m_error = {fault, at, kTnetstringReader};
        return {};
    }

    std::optional<Value> typed(char type, std::size_t begin, std::size_t end, std::size_t depth)
    {
        Value value;
        value.text = m_text.substr(begin, end - begin);
        switch (type) {
        case ',':
        case ';':
            value.kind = isUtf8(value.text) ? Value::Kind::Text : Value::Kind::Data;
            return value;
        case '#':
        case '^':
            value.kind = Value::Kind::Number;
            return value;
        case '!':
            value.kind = Value::Kind::Bool;
            return value;
        case '~':
            value.text.clear();
            return value;
        case ']':
        case '}':
            return many(type == '}', begin, end, depth);
        default:
            return fail(Fault::Malformed, end);
        }
    }

    std::optional<Value> many(bool isMap, std::size_t begin, std::size_t end, std::size_t depth)
    {
        Value many;
        many.kind = isMap ? Value::Kind::Map : Value::Kind::List;
        for (std::size_t at = begin; at < end;) {
            auto item = value(at, end, depth + 1, at);
            if (!item)
                return {};
            if (isMap) {
                many.keys.push_back(std::move(item->text));
                if (at >= end)
                    return fail(Fault::Malformed, at);
                item = value(at, end, depth + 1, at);
                if (!item)
                    return {};
            }
            many.items.push_back(std::move(*item));
        }
        return many;
    }

    std::string_view m_text;
    std::size_t m_values = 0;
    Error m_error{Fault::Malformed, 0, kTnetstringReader};
};

}

std::optional<NetstringHead> sniffNetstring(Bytes head)
{
    const auto text = asText(head);
    NetstringHead found;
    while (found.head < text.size() && found.head < kMostDigits && text[found.head] >= '0' && text[found.head] <= '9')
        found.payload = found.payload * 10 + static_cast<std::uint64_t>(text[found.head++] - '0');
    const bool isPadded = found.head > 1 && text.front() == '0';
    if (found.head == 0 || found.head >= text.size() || text[found.head] != ':' || isPadded)
        return {};
    ++found.head;
    return found;
}

Result<Netstring> readNetstring(Bytes text)
{
    Netstring read;
    TnetstringParser parser(asText(text));
    auto value = parser.value(0, text.size(), 0, read.size);
    if (!value)
        return parser.error();
    read.value = std::move(*value);
    return read;
}

}
