// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/gzip.h"

#include "analysis/archive/inflate.h"

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <vector>
#include <zstd.h>

namespace keytrail::archive
{
namespace
{

/// Members and frames walked; honest writers make one, block compressors a few thousand.
constexpr std::size_t kMostMembers = 1'000'000;
/// A frame may ask for a window of this size (2^27, the zstd tool's own bound).
constexpr int kLargestWindowLog = 27;

bool startsWith(Bytes head, std::string_view magic)
{
    return asText(head).substr(0, magic.size()) == magic;
}

Result<std::uint64_t> finish(std::uint64_t size, StreamEnd end, std::uint64_t at, const char *reader, std::uint64_t limit, Notes &notes)
{
    if (end == StreamEnd::Stopped)
        return Error{Fault::Stopped, at, reader};
    if (size == 0 && end != StreamEnd::Complete)
        return Error{end == StreamEnd::Limit ? Fault::TooLarge : Fault::Malformed, at, reader};
    const auto where = fmt::format("@0x{:x}", at);
    if (end == StreamEnd::Limit)
        notes.lost("expansion-limit", where, fmt::format("expands beyond {} bytes; the rest is left out", limit));
    else if (end == StreamEnd::Broken)
        notes.lost("zip-deflate-broken", where, fmt::format("the compressed stream breaks here; the first {} bytes are kept", size));
    else if (end == StreamEnd::Short)
        notes.lost("truncated", where, fmt::format("the compressed stream ends early; {} bytes are kept", size));
    return size;
}

Result<std::uint64_t> expandMembers(Source &source, std::uint64_t limit, const PieceSink &sink, Notes &notes)
{
    std::uint64_t at = 0, size = 0;
    auto end = StreamEnd::Broken;
    for (std::size_t member = 0; member < kMostMembers && at < source.size(); ++member) {
        const auto head = readAll(source, at, 2, 2);
        if (member > 0 && !sniffGzip(asBytes(head))) {
            notes.warn(
                "zip-trailing-data", fmt::format("@0x{:x}", at), fmt::format("{} bytes follow the compressed stream", source.size() - at));
            break;
        }
        const auto done = inflate(source, at, source.size() - at, InflateForm::Gzip, limit - size, sink);
        size += done.size;
        at += done.packed;
        end = done.end;
        if (done.end != StreamEnd::Complete || done.packed == 0)
            break;
    }
    return finish(size, end, at, "gzip", limit, notes);
}

Result<std::uint64_t> expandFrames(Source &source, std::uint64_t limit, const PieceSink &sink, Notes &notes)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    if (!context)
        return Error{Fault::Unreadable, 0, "zstd"};
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kLargestWindowLog);
    std::vector<std::byte> in(64 << 10), out(128 << 10);
    std::uint64_t at = 0, size = 0;
    std::size_t left = 1;
    auto end = StreamEnd::Short;
    while (end == StreamEnd::Short) {
        const auto got = source.read(at, in);
        if (got == 0) {
            if (left == 0 && size > 0)
                end = StreamEnd::Complete;
            break;
        }
        ZSTD_inBuffer input{in.data(), got, 0};
        bool full = false;
        while (end == StreamEnd::Short && (input.pos < input.size || full)) {
            ZSTD_outBuffer output{out.data(), out.size(), 0};
            left = ZSTD_decompressStream(context.get(), &output, &input);
            full = !ZSTD_isError(left) && output.pos == output.size;
            const auto piece = std::min<std::uint64_t>(output.pos, limit - size);
            if (piece > 0 && !sink(Bytes(out).first(piece)))
                end = StreamEnd::Stopped;
            else if (piece < output.pos)
                end = StreamEnd::Limit;
            else if (ZSTD_isError(left))
                end = StreamEnd::Broken;
            size += piece;
        }
        at += input.pos;
    }
    return finish(size, end, at, "zstd", limit, notes);
}

}

bool sniffGzip(Bytes head)
{
    return startsWith(head, "\x1f\x8b");
}

bool sniffZstd(Bytes head)
{
    return startsWith(head, "\x28\xb5\x2f\xfd");
}

Result<std::uint64_t> expand(Source &source, std::uint64_t limit, const PieceSink &sink, Notes &notes)
{
    const auto head = readAll(source, 0, 4, 4);
    if (sniffGzip(asBytes(head)))
        return expandMembers(source, limit, sink, notes);
    if (sniffZstd(asBytes(head)))
        return expandFrames(source, limit, sink, notes);
    return Error{Fault::Malformed, 0, "gzip"};
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
