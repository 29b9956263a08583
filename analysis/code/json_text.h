// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JSON that stands in code or assets (RFC 8259), as far as addresses and keys are looked for in it. Nesting and the number
// of values are bounded.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::code {

struct JsonNode {
    enum class Kind { Null, True, False, Number, Text, Array, Object };
    Kind kind = Kind::Null;
    std::string text;                   ///< of a text (decoded) or number (as written)
    std::vector<std::string> names;     ///< of an object's members
    std::vector<JsonNode> children;
};

constexpr int kDeepestJson = 64;
constexpr std::size_t kMostJsonValues = 100'000;

/// Nothing where it is no JSON.
std::optional<JsonNode> parseJson(std::string_view text);

}
