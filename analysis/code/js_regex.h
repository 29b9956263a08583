// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Regular expressions of JavaScript (ECMA-262 clause 21.2) as far as code uses them to strip and split texts: classes, groups,
// alternatives, repeats, anchors. No look-around, no back references. Bounded by steps and depth.

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace keytrail::code {

struct JsMatch {
    bool found = false;
    std::vector<std::pair<std::size_t, std::size_t>> groups;    ///< begin and end; the whole match first; npos: took no part
};

/// The first match at or behind `from`; nothing where the pattern is beyond this reader or the limits were reached.
std::optional<JsMatch> matchJsRegex(std::u16string_view pattern, bool ignoreCase, std::u16string_view text, std::size_t from);

}
