// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Base64 as code uses it: RFC 4648 sections 4 and 5, blanks and line ends skipped, padding optional.

#include <optional>
#include <string>
#include <string_view>

namespace keytrail::code {

/// Nothing where a character is of neither alphabet.
std::optional<std::string> fromBase64(std::string_view text);
std::string toBase64(std::string_view bytes, bool urlSafe, bool padded);

}
