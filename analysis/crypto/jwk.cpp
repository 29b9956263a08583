// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/jwk.h"

#include "analysis/crypto/curves.h"
#include "analysis/crypto/key_text.h"

#include <algorithm>
#include <array>

namespace keytrail::crypto {

namespace {

constexpr std::size_t kLargestMember = 4096; ///< octets of a number or coordinate

struct Members {
    std::string_view kty, crv, n, e, x, y, d;
};

bool isJsonBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Blanks, and breaks written as \n or \t.
void passBlanks(std::string_view text, std::size_t &at)
{
    while (at < text.size()) {
        if (isJsonBlank(text[at]))
            ++at;
        else if (text[at] == '\\' && at + 1 < text.size() && (text[at + 1] == 'n' || text[at + 1] == 'r' || text[at + 1] == 't'))
            at += 2;
        else
            break;
    }
}

/// A string whose quotes may be escaped; its value is what stands between (keys hold no escapes).
std::optional<std::string_view> quoted(std::string_view text, std::size_t &at)
{
    auto next = at;
    while (next < text.size() && text[next] == '\\')
        ++next;
    if (next >= text.size() || (text[next] != '"' && text[next] != '\''))
        return {};
    const auto mark = text.substr(at, next + 1 - at);
    const auto begin = next + 1;
    const auto end = text.find(mark, begin);
    if (end == std::string_view::npos)
        return {};
    at = end + mark.size();
    return text.substr(begin, end - begin);
}

/// A value that is no string: to the comma or brace at its own level.
void passValue(std::string_view text, std::size_t &at)
{
    int depth = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (depth == 0 && (c == ',' || c == '}'))
            return;
        if (c == '[' || c == '{')
            ++depth;
        else if (c == ']' || c == '}')
            --depth;
    }
}

void keep(Members &members, std::string_view name, std::string_view value)
{
    const std::array<std::pair<std::string_view, std::string_view *>, 7> known = {{{"kty", &members.kty}, {"crv", &members.crv},
        {"n", &members.n}, {"e", &members.e}, {"x", &members.x}, {"y", &members.y}, {"d", &members.d}}};
    for (const auto &[key, slot] : known) {
        if (key == name)
            *slot = value;
    }
}

/// The members of the object that begins at `at`; its end, or nothing where it is no object.
std::optional<std::size_t> readMembers(std::string_view text, std::size_t at, Members &members)
{
    ++at;
    while (at < text.size()) {
        passBlanks(text, at);
        if (at < text.size() && text[at] == '}')
            return at + 1;
        if (at < text.size() && text[at] == ',') {
            ++at;
            continue;
        }
        const auto name = quoted(text, at);
        passBlanks(text, at);
        if (!name || at >= text.size() || text[at] != ':')
            return {};
        ++at;
        passBlanks(text, at);
        if (const auto value = quoted(text, at))
            keep(members, *name, *value);
        else
            passValue(text, at);
    }
    return {};
}

std::string number(std::string_view text)
{
    return decodeBase64(text, 0, kLargestMember).bytes;
}

std::optional<PublicKey> keyOf(const Members &members)
{
    if (members.kty == "RSA" && !members.n.empty() && !members.e.empty())
        return rsaKey(asBytes(number(members.n)), asBytes(number(members.e)));
    if (members.kty == "OKP")
        return rawKey(members.crv, asBytes(number(members.x)));
    const auto *curve = members.kty == "EC" ? curveNamed(members.crv) : nullptr;
    if (!curve)
        return {};
    const std::size_t size = (curve->bits + 7) / 8;
    std::string point = "\x04";
    for (const auto member : {members.x, members.y}) {
        const auto coordinate = number(member);
        if (coordinate.empty() || coordinate.size() > size)
            return {};
        point += std::string(size - coordinate.size(), '\0') + coordinate;
    }
    return ecKey(curve->name, asBytes(point));
}

}

std::optional<JwkAt> jwkAround(std::string_view text, std::size_t at, std::size_t &work)
{
    const auto first = at > kLargestJwk ? at - kLargestJwk : 0;
    int depth = 0;
    auto begin = at;
    while (begin > first) {
        const char c = text[--begin];
        if (c == '}')
            ++depth;
        else if (c == '{' && depth-- == 0)
            break;
    }
    work = at - begin;
    if (text[begin] != '{' || depth >= 0)
        return {};
    Members members;
    const auto end = readMembers(text.substr(0, std::min(text.size(), begin + kLargestJwk)), begin, members);
    work += end ? *end - begin : kLargestJwk;
    if (!end)
        return {};
    auto key = keyOf(members);
    if (!key)
        return {};
    return JwkAt{std::move(*key), !members.d.empty(), begin, *end};
}

}
