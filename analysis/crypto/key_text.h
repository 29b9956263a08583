// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Bytes out of the texts that carry keys: base64 (RFC 4648 sections 4 and 5) and hex, as files, sources and string constants
// write them: wrapped lines, literal \n, quoted pieces joined by + or a comma, escaped slashes.

#include "analysis/base/evidence.h"

#include <string>
#include <string_view>

namespace keytrail::crypto {

struct DecodedText {
    std::string bytes;
    std::size_t end = 0;    ///< place after the last digit used
};

/// Base64 digits of either alphabet from `at`, until something else or until `most` bytes are there. Padding ends it.
DecodedText decodeBase64(std::string_view text, std::size_t at, std::size_t most);
/// Pairs of hex digits from `at`, until something else or until `most` bytes are there; 0x, \x, blanks, colons and commas between pairs
/// are passed over.
DecodedText decodeHex(std::string_view text, std::size_t at, std::size_t most);

}
