// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Non-negative whole numbers as java.math.BigInteger texts and magnitudes give them: only conversion, no arithmetic.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace keytrail::code {

constexpr std::size_t kMostDigits = 20'000;     ///< a modulus of 16384 bits has 4933 decimal digits

/// Big-endian magnitude without leading zero bytes ("" for 0) of digits in a radix of 2 to 36; nothing for anything else.
std::optional<std::string> magnitudeOf(std::string_view digits, unsigned radix);
/// Decimal digits of a magnitude of at most kMostDigits / 2 bytes; empty beyond.
std::string decimalOf(std::string_view magnitude);

}
