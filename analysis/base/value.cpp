// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/value.h"

#include "analysis/base/base64.h"

#include <array>
#include <fmt/format.h>

namespace keytrail {

namespace {

bool isFiller(char c)
{
    return c == ' ' || c == '-' || c == '_' || c == '.';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// Values are at most kDeepestNesting deep (their readers see to it), so this recursion ends.
bool write(const Value &value, std::size_t limit, std::string &out)
{
    if (out.size() > limit)
        return false;
    switch (value.kind) {
    case Value::Kind::Null:
        out += "null";
        return true;
    case Value::Kind::Bool:
    case Value::Kind::Number:
        out += value.text;
        return true;
    case Value::Kind::Text:
    case Value::Kind::Time:
        quoteText(value.text, out);
        return true;
    case Value::Kind::Data:
        quoteText(toBase64(value.text), out);
        return true;
    case Value::Kind::List:
    case Value::Kind::Map:
        break;
    }
    const bool isMap = value.kind == Value::Kind::Map;
    out += isMap ? '{' : '[';
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        if (i > 0)
            out += ',';
        if (isMap) {
            quoteText(value.keys[i], out);
            out += ':';
        }
        if (!write(value.items[i], limit, out))
            return false;
    }
    out += isMap ? '}' : ']';
    return out.size() <= limit;
}

}

bool isSameName(std::string_view left, std::string_view right)
{
    std::size_t l = 0, r = 0;
    while (true) {
        while (l < left.size() && isFiller(left[l]))
            ++l;
        while (r < right.size() && isFiller(right[r]))
            ++r;
        if (l == left.size() || r == right.size())
            return l == left.size() && r == right.size();
        if (lower(left[l++]) != lower(right[r++]))
            return false;
    }
}

const Value *Value::member(std::string_view key) const
{
    if (kind != Kind::Map)
        return nullptr;
    for (std::size_t i = items.size(); i > 0; --i) {
        if (isSameName(keys[i - 1], key))
            return &items[i - 1];
    }
    return nullptr;
}

std::string toJson(const Value &value, std::size_t limit)
{
    std::string out;
    if (!write(value, limit, out))
        out.clear();
    return out;
}

std::string quotedText(std::string_view text)
{
    std::string out;
    quoteText(text, out);
    return out;
}

void quoteText(std::string_view text, std::string &out)
{
    // By table: most texts are plain to their end.
    static constexpr auto isSpecial = [] {
        std::array<bool, 256> special = {};
        for (std::size_t c = 0; c < 0x20; ++c)
            special[c] = true;
        special['"'] = special['\\'] = true;
        return special;
    }();
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && !isSpecial[static_cast<unsigned char>(text[end])])
            ++end;
        out.append(text, at, end - at);
        if (end < text.size() && static_cast<unsigned char>(text[end]) < 0x20)
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(static_cast<unsigned char>(text[end])));
        else if (end < text.size())
            (out += '\\') += text[end];
        at = end + 1;
    }
    out += '"';
}

}
