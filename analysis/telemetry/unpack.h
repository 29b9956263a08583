// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Exports that are compressed as a whole: gzip, Zstandard (archive/gzip.h), zlib (RFC 1950: what mitmproxy writes as .zhar).
// Held in memory, at most kLargestUnpacked bytes; what is beyond is left out and said (`expansion-limit`).

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"

#include <string>

namespace keytrail::telemetry {

constexpr std::uint64_t kLargestUnpacked = 128 << 20;   ///< the worker's memory holds it beside everything else

enum class Packing : std::uint8_t { None, Gzip, Zstd, Zlib };
Packing sniffPacking(Bytes head);

/// Malformed where nothing at all comes out.
Result<std::string> unpack(Source &source, Packing packing, std::uint64_t limit, Notes &notes);

}
