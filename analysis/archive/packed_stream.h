// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Compressed files read as streams, at the reader's pace: gzip (RFC 1952, several members) and Zstandard (RFC 8878, several
// and skippable frames). Memory is bounded by the codec's window, never by what a header claims.

#include "analysis/archive/inflate.h"
#include "analysis/base/evidence.h"

#include <cstdint>
#include <memory>
#include <span>

namespace keytrail::archive
{

class PackedStream
{
public:
    virtual ~PackedStream() = default;
    /// Fills `into` with the next expanded bytes; fewer only where the stream ends, and end() then says how.
    virtual std::size_t pull(std::span<std::byte> into) = 0;
    /// Complete until it turns out otherwise.
    virtual StreamEnd end() const = 0;
    /// Compressed bytes used up.
    virtual std::uint64_t taken() const = 0;
    virtual const char *reader() const = 0;
};

bool sniffGzip(Bytes head);
bool sniffZstd(Bytes head);

/// The stream of a file that begins like one; null where it does not. The source must outlive it.
std::unique_ptr<PackedStream> openPacked(Source &source);

}
