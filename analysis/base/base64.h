// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Base64 (RFC 4648 section 4 and 5) as exports and code carry it: white space between, padding optional.

#include <optional>
#include <string>
#include <string_view>

namespace keytrail {

std::string toBase64(std::string_view bytes, bool isUrlSafe = false, bool isPadded = true);

/// Nothing where a character is foreign, padding is followed by text, or a lone sextet is left.
std::optional<std::string> fromBase64(std::string_view text);

}
