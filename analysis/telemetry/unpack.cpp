// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/unpack.h"

#include "analysis/archive/gzip.h"
#include "analysis/archive/inflate.h"

#include <fmt/format.h>

namespace keytrail::telemetry {

namespace {

constexpr const char *kUnpackReader = "unpack";
constexpr std::uint64_t kZlibHeader = 2, kZlibTrailer = 4;

Result<std::string> unpackZlib(Source &source, std::uint64_t limit, Notes &notes)
{
    std::string out;
    const auto keep = [&](Bytes piece) {
        out += asText(piece);
        return true;
    };
    const auto packed = source.size() > kZlibHeader + kZlibTrailer ? source.size() - kZlibHeader : 0;
    const auto done = archive::inflate(source, kZlibHeader, packed, archive::InflateForm::Raw, limit, keep);
    if (out.empty())
        return Error{Fault::Malformed, kZlibHeader + done.packed, kUnpackReader};
    if (done.end == archive::StreamEnd::Limit)
        notes.lost("expansion-limit", "", fmt::format("More than {} MiB come out; the rest is left out", limit >> 20));
    else if (done.end != archive::StreamEnd::Complete)
        notes.lost(done.end == archive::StreamEnd::Short ? "truncated" : "zip-deflate-broken", fmt::format("byte {}", kZlibHeader + done.packed), "The compressed data ends or breaks here; what came before is read");
    return out;
}

}

Packing sniffPacking(Bytes head)
{
    if (archive::sniffGzip(head))
        return Packing::Gzip;
    if (archive::sniffZstd(head))
        return Packing::Zstd;
    if (head.size() < 2)
        return Packing::None;
    const auto method = std::to_integer<unsigned>(head[0]), flags = std::to_integer<unsigned>(head[1]);
    const bool isZlib = method == 0x78 && (method * 256 + flags) % 31 == 0 && (flags & 0x20) == 0; // RFC 1950 section 2.2, no dictionary
    return isZlib ? Packing::Zlib : Packing::None;
}

Result<std::string> unpack(Source &source, Packing packing, std::uint64_t limit, Notes &notes)
{
    if (packing == Packing::Zlib)
        return unpackZlib(source, limit, notes);
    std::string out;
    const auto done = archive::expand(
        source, limit,
        [&](Bytes piece) {
            out += asText(piece);
            return true;
        },
        notes);
    if (!done)
        return done.error();
    return out;
}

}
