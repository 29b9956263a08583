// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/gzip.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace keytrail::archive
{

namespace
{
constexpr std::size_t kGzipPiece = 128 << 10;
}

void notePackedEnd(const PackedStream &stream, StreamEnd end, std::uint64_t size, std::uint64_t packedSize, Notes &notes)
{
    const auto at = stream.taken();
    const auto where = fmt::format("@0x{:x}", at);
    if (end == StreamEnd::Limit)
        notes.lost("expansion-limit", where, fmt::format("expands beyond {} bytes; the rest is left out", size));
    else if (end == StreamEnd::Broken)
        notes.lost("zip-deflate-broken", where, fmt::format("the compressed stream breaks here; the first {} bytes are kept", size));
    else if (end == StreamEnd::Short)
        notes.lost("truncated", where, fmt::format("the compressed stream ends early; {} bytes are kept", size));
    else if (end == StreamEnd::Complete && at < packedSize)
        notes.warn("zip-trailing-data", where, fmt::format("{} bytes follow the compressed stream", packedSize - at));
}

Result<std::uint64_t> expand(Source &source, std::uint64_t limit, const PieceSink &sink, Notes &notes)
{
    const auto stream = openPacked(source);
    if (!stream)
        return Error{Fault::Malformed, 0, "gzip"};
    std::vector<std::byte> piece(kGzipPiece);
    std::uint64_t size = 0;
    auto end = StreamEnd::Limit;
    while (size <= limit) {
        // One byte above the limit is asked for, to know whether there is more.
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(kGzipPiece, std::max<std::uint64_t>(limit - size, 1)));
        const auto got = stream->pull(std::span(piece).first(wanted));
        const auto kept = static_cast<std::size_t>(std::min<std::uint64_t>(got, limit - size));
        if (kept > 0 && !sink(Bytes(piece).first(kept)))
            return Error{Fault::Stopped, stream->taken(), stream->reader()};
        size += kept;
        if (got > kept)
            break;
        if (got < wanted) {
            end = stream->end();
            break;
        }
    }
    if (size == 0 && end != StreamEnd::Complete)
        return Error{end == StreamEnd::Limit ? Fault::TooLarge : Fault::Malformed, stream->taken(), stream->reader()};
    notePackedEnd(*stream, end, size, source.size(), notes);
    return size;
}

Result<std::string> readGzip(Bytes packed, std::uint64_t limit, Notes &notes)
{
    MemorySource source(packed);
    std::string all;
    const auto done = expand(
        source, limit, [&](Bytes piece) { return all.append(asText(piece)), true; }, notes);
    if (!done)
        return done.error();
    return all;
}

}
