// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Named elliptic curves by OBJECT IDENTIFIER (RFC 5480 2.1.1.1, SEC 2 annex A, RFC 5639, GB/T 32918.5).

#include "analysis/base/evidence.h"

#include <cstdint>
#include <string_view>

namespace keytrail::crypto {

struct Curve {
    std::string_view name;      ///< as shown: NIST's name where there is one
    std::string_view object;    ///< content octets of the OBJECT IDENTIFIER
    std::uint32_t bits;         ///< of the field
    std::string_view aliases;   ///< other names, blank-separated, lower case
};

/// By OBJECT IDENTIFIER content, or nullptr.
const Curve *curveOf(Bytes object);
/// By any of its names in any case, or nullptr.
const Curve *curveNamed(std::string_view name);

}
