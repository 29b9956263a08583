// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Typed netstrings (tnetstrings.org, with mitmproxy's `;` for UTF-8 text): `SIZE:PAYLOAD` and a byte for the type: `,`
// bytes, `;` text, `#` integer, `^` float, `!` boolean, `~` null, `]` list, `}` dictionary of key and value in turn.
// Nesting is bounded by kDeepestNetstring, values by kMostNetstringValues; a size beyond the bytes there is refused.

#include "analysis/base/evidence.h"
#include "analysis/base/result.h"
#include "analysis/base/value.h"

#include <cstdint>
#include <optional>

namespace keytrail::telemetry {

constexpr std::size_t kDeepestNetstring = 64;           ///< a flow with its chains of servers stays under 10
constexpr std::size_t kMostNetstringValues = 500'000;
constexpr std::size_t kLargestNetstring = 64 << 20;     ///< one flow with its bodies

/// The value at the beginning of `text` and how many bytes it takes. Bytes are Text where they are UTF-8, else Data.
struct Netstring {
    Value value;
    std::size_t size = 0;
};
Result<Netstring> readNetstring(Bytes text);

/// Size of payload and head of the netstring at the beginning of `head` (`1234:` is five bytes); nothing where it is none.
struct NetstringHead {
    std::uint64_t payload = 0;
    std::size_t head = 0;
};
std::optional<NetstringHead> sniffNetstring(Bytes head);

}
