// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/json_value.h"

#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/text_stream.h"

#include <algorithm>
#include <fmt/format.h>
#include <simdjson.h>

namespace keytrail::telemetry {

namespace {

using namespace simdjson;

constexpr const char *kJsonValueReader = "json";

/// RFC 8259 section 6.
bool isNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const auto begin = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - begin;
    };
    if (at < text.size() && text[at] == '-')
        ++at;
    const bool isZero = at < text.size() && text[at] == '0';
    const auto whole = digits();
    if (whole == 0 || (isZero && whole > 1))
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

/// Beyond what a 64-bit integer or a double of any size holds for certain.
bool isInexact(std::string_view number)
{
    const auto exponent = number.find_first_of("eE");
    if (exponent != std::string_view::npos) {
        const auto digits = number.substr(std::min(number.find_first_not_of("+-0", exponent + 1), number.size()));
        return digits.size() > 3 || (digits.size() == 3 && digits > "300");
    }
    constexpr std::string_view largest = "9223372036854775807";
    const auto digits = number.substr(number.starts_with('-') ? 1 : 0);
    return number.find('.') == std::string_view::npos && (digits.size() > largest.size() || (digits.size() == largest.size() && digits > largest));
}

class Parser
{
public:
    Parser(const char *begin, const char *end, const std::string &where, Notes &notes)
        : m_begin(begin)
        , m_end(end)
        , m_where(where)
        , m_notes(notes)
    {
    }

    /// Depth is bounded by kDeepestNesting, so this recursion ends.
    template <class Any>
    bool read(Any &from, Value &into, std::size_t depth)
    {
        ondemand::json_type type;
        if (depth > kDeepestNesting)
            return fail(Fault::TooLarge);
        if (++m_count > kMostValues)
            return fail(Fault::TooLarge);
        if (from.type().get(type))
            return fail(Fault::Malformed);
        switch (type) {
        case ondemand::json_type::object:
            return readMap(from, into, depth);
        case ondemand::json_type::array:
            return readList(from, into, depth);
        default:
            break;
        }
        if constexpr (std::is_same_v<Any, ondemand::value>)
            return readScalar(from.raw_json_token(), type, into);
        return fail(Fault::Malformed);
    }

    std::optional<Error> error;

private:
    bool fail(Fault fault)
    {
        if (!error)
            error = Error{fault, 0, kJsonValueReader};
        return false;
    }

    template <class Any>
    bool readMap(Any &from, Value &into, std::size_t depth)
    {
        into.kind = Value::Kind::Map;
        ondemand::object object;
        if (from.get_object().get(object))
            return fail(Fault::Malformed);
        for (auto field : object) {
            ondemand::raw_json_string key;
            ondemand::value value;
            if (field.key().get(key) || field.value().get(value))
                return fail(Fault::Malformed);
            std::string name;
            if (!unescape(key.raw(), name))
                return fail(Fault::Malformed);
            if (into.keys.size() < 256 && std::find(into.keys.begin(), into.keys.end(), name) != into.keys.end())
                m_notes.warn("json-duplicate-key", m_where, fmt::format("Key {} twice in one object; the last one counts", quotedText(name)));
            into.keys.push_back(std::move(name));
            into.items.emplace_back();
            if (!read(value, into.items.back(), depth + 1))
                return false;
        }
        return true;
    }

    template <class Any>
    bool readList(Any &from, Value &into, std::size_t depth)
    {
        into.kind = Value::Kind::List;
        ondemand::array array;
        if (from.get_array().get(array))
            return fail(Fault::Malformed);
        for (auto element : array) {
            ondemand::value value;
            if (element.get(value))
                return fail(Fault::Malformed);
            into.items.emplace_back();
            if (!read(value, into.items.back(), depth + 1))
                return false;
        }
        return true;
    }

    bool readScalar(std::string_view token, ondemand::json_type type, Value &into)
    {
        if (type == ondemand::json_type::string) {
            into.kind = Value::Kind::Text;
            return unescape(token.data() + 1, into.text) || fail(Fault::Malformed);
        }
        token = token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
        into.text = token;
        if (type == ondemand::json_type::number) {
            into.kind = Value::Kind::Number;
            if (!isNumber(token))
                return fail(Fault::Malformed);
            if (isInexact(token))
                m_notes.warn("number-inexact", m_where, fmt::format("Number {} is beyond exact range; its text is kept", token.substr(0, 60)));
            return true;
        }
        if (token == "null")
            into.text.clear();
        else if (token == "true" || token == "false")
            into.kind = Value::Kind::Bool;
        else
            return fail(Fault::Malformed);
        return true;
    }

    bool readUnit(const char *at, std::uint32_t &unit) const
    {
        unit = 0;
        for (int i = 0; i < 4; ++i) {
            const int digit = at + i < m_end ? hexDigit(at[i]) : -1;
            if (digit < 0)
                return false;
            unit = unit << 4 | static_cast<std::uint32_t>(digit);
        }
        return true;
    }

    /// RFC 8259 section 7, from behind the opening quote.
    bool unescape(const char *at, std::string &out)
    {
        if (at < m_begin)
            return false;
        while (at < m_end && *at != '"') {
            if (*at != '\\') {
                out += *at++;
                continue;
            }
            if (++at >= m_end)
                return false;
            constexpr std::string_view names = "\"\\/bfnrt", values = "\"\\/\b\f\n\r\t";
            if (const auto plain = names.find(*at); plain != std::string_view::npos) {
                out += values[plain];
                ++at;
                continue;
            }
            std::uint32_t code = 0, low = 0;
            if (*at != 'u' || !readUnit(at + 1, code))
                return false;
            at += 5;
            const bool isPair = code >= 0xd800 && code < 0xdc00 && at + 1 < m_end && at[0] == '\\' && at[1] == 'u' && readUnit(at + 2, low) && low >= 0xdc00 && low < 0xe000;
            if (isPair) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                at += 6;
            } else if (code >= 0xd800 && code < 0xe000) {
                m_notes.warn("surrogate-unpaired", m_where, fmt::format("Lone surrogate, kept as the text \\u{:04x}", code));
            }
            appendUtf8(out, code);
        }
        return at < m_end;
    }

    const char *m_begin, *m_end;
    const std::string &m_where;
    Notes &m_notes;
    std::size_t m_count = 0;
};

}

struct JsonReader::State {
    ondemand::parser parser;
};

JsonReader::JsonReader()
    : m_state(std::make_unique<State>())
{
}
JsonReader::~JsonReader() = default;
JsonReader::JsonReader(JsonReader &&) noexcept = default;
JsonReader &JsonReader::operator=(JsonReader &&) noexcept = default;

Result<Value> JsonReader::read(std::string_view text, const std::string &where, Notes &notes)
{
    const padded_string padded(text);
    ondemand::document document;
    if (const auto fault = m_state->parser.iterate(padded).get(document))
        return Error{fault == CAPACITY || fault == MEMALLOC ? Fault::TooLarge : Fault::Malformed, 0, kJsonValueReader};
    Parser parser(padded.data(), padded.data() + padded.size(), where, notes);
    Value value;
    if (!parser.read(document, value, 1))
        return *parser.error;
    if (!document.current_location().error()) // it fails at the end alone
        return Error{Fault::Malformed, 0, kJsonValueReader};
    return value;
}

Result<Value> readJson(Bytes text, Notes &notes)
{
    return JsonReader().read(asText(text), "$", notes);
}

}
