// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace keytrail
{

/// The code point at `at` (RFC 3629), which moves past it; U+FFFD for a byte that begins no valid sequence (`at` moves by one).
char32_t decodeUtf8(std::string_view text, std::size_t &at);
void appendUtf8(std::string &out, char32_t point);
bool isUtf8(std::string_view text);

/// `text` for people: control, bidirectional and zero-width characters become visible escapes (\x1b, \u202e), bytes that
/// are not UTF-8 become \xNN. Line feeds and tabs are escaped too: the answer stands on one line.
std::string visible(std::string_view text);

}
