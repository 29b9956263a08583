// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/dex_expression.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

namespace keytrail::code {

using Role = ReadingRole;

std::string shortType(std::string_view descriptor)
{
    const auto depth = std::min(descriptor.find_first_not_of('['), descriptor.size());
    auto element = descriptor.substr(depth);
    std::string out;
    static constexpr std::pair<char, const char *> kPrimitives[] = {{'V', "void"}, {'Z', "boolean"}, {'B', "byte"}, {'S', "short"}, {'C', "char"}, {'I', "int"}, {'J', "long"}, {'F', "float"}, {'D', "double"}};
    const auto *primitive = element.size() == 1 ? std::find_if(std::begin(kPrimitives), std::end(kPrimitives), [&](const auto &one) { return one.first == element[0]; }) : std::end(kPrimitives);
    if (primitive != std::end(kPrimitives)) {
        out = primitive->second;
    } else {
        if (element.starts_with('L') && element.ends_with(';'))
            element = element.substr(1, element.size() - 2);
        out = element.substr(element.rfind('/') + 1);
        // A class inside another bears both names; the digits of one without a name stay with a dollar.
        for (std::size_t i = 1; i + 1 < out.size(); ++i) {
            if (out[i] == '$' && (out[i + 1] < '0' || out[i + 1] > '9'))
                out[i] = '.';
        }
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(depth, 255); ++i)
        out += "[]";
    return out;
}

ReadingPart plain(std::string text)
{
    return {std::move(text), Role::Plain, {}};
}

ReadingPart keyword(std::string text)
{
    return {std::move(text), Role::Keyword, {}};
}

void append(Parts &out, const Parts &more)
{
    out.insert(out.end(), more.begin(), more.end());
}

Parts inBrackets(const Parts &parts, bool needed)
{
    if (!needed)
        return parts;
    Parts out{plain("(")};
    append(out, parts);
    out.push_back(plain(")"));
    return out;
}

bool isObject(std::string_view type)
{
    return type.starts_with('L') || type.starts_with('[');
}

ReadingPart typePart(const std::string &descriptor)
{
    const auto element = descriptor.substr(std::min(descriptor.find_first_not_of('['), descriptor.size()));
    return element.size() == 1 ? keyword(shortType(descriptor)) : ReadingPart{shortType(descriptor), Role::Type, element};
}

ReadingPart numberPart(std::int64_t value, std::string_view type)
{
    if (type == "Z" && (value == 0 || value == 1))
        return keyword(value ? "true" : "false");
    if (isObject(type) && value == 0)
        return keyword("null");
    if (type == "C" && value >= 0x20 && value < 0x7f)
        return {value == '\'' || value == '\\' ? fmt::format("'\\{}'", char(value)) : fmt::format("'{}'", char(value)), Role::String, {}};
    if (type == "F")
        return {fmt::format("{}f", std::bit_cast<float>(static_cast<std::int32_t>(value))), Role::Number, {}};
    if (type == "D")
        return {fmt::format("{}", std::bit_cast<double>(value)), Role::Number, {}};
    const char *const suffix = type == "J" ? "L" : "";
    return {value > 0xffff || value < -0xffff ? fmt::format("{}0x{:x}{}", value < 0 ? "-" : "", value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value), suffix)
                                              : fmt::format("{}{}", value, suffix),
        Role::Number, {}};
}

std::string_view memberName(std::string_view symbol)
{
    const auto arrow = symbol.find("->");
    const auto from = arrow == std::string_view::npos ? 0 : arrow + 2;
    return symbol.substr(from, symbol.find_first_of("(:", from) - from);
}

}
