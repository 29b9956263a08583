// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Deflate (RFC 1951) and gzip (RFC 1952) streams out of a part of a source, pushed in pieces.

#include "analysis/base/evidence.h"

#include <cstdint>
#include <functional>

namespace keytrail::archive
{

enum class StreamEnd : std::uint8_t {
    Complete, ///< the stream's own end
    Broken, ///< bytes that are no such stream, from `packed` on
    Short, ///< the part ended first
    Limit, ///< more than `limit` bytes would come out
    Stopped ///< the sink said no
};

struct Inflated {
    StreamEnd end = StreamEnd::Broken;
    std::uint64_t packed = 0; ///< bytes consumed
    std::uint64_t size = 0; ///< bytes given to the sink
};

using InflateSink = std::function<bool(Bytes)>;

enum class InflateForm : std::uint8_t { Raw, Gzip };

/// Inflates what stands at `offset`, at most `packed` bytes of it, into `sink`, at most `limit` bytes of output.
Inflated inflate(
    Source &source, std::uint64_t offset, std::uint64_t packed, InflateForm form, std::uint64_t limit, const InflateSink &sink);

/// CRC-32 as ZIP and gzip use it.
std::uint32_t crc32Of(Bytes bytes);

}
