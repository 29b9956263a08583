// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/inflate.h"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>
#include <zlib.h>

namespace keytrail::archive
{
namespace
{

constexpr std::size_t kPackedPiece = 64 << 10;
constexpr std::size_t kInflatePiece = 128 << 10;
/// An entry's head is asked for thousands of times in one package: small pieces then.
constexpr std::uint64_t kSmallOutput = 4096;

}

Inflated inflate(Source &source, std::uint64_t offset, std::uint64_t packed, InflateForm form, std::uint64_t limit, const InflateSink &sink)
{
    Inflated done;
    z_stream stream = {};
    if (inflateInit2(&stream, form == InflateForm::Raw ? -MAX_WBITS : MAX_WBITS + 16) != Z_OK)
        return done;
    const bool small = limit <= kSmallOutput;
    std::vector<std::byte> in(small ? kSmallOutput : std::min<std::uint64_t>(kPackedPiece, packed + 1));
    std::vector<std::byte> out(small ? limit + 1 : kInflatePiece);
    std::uint64_t taken = 0;
    bool goOn = true;
    done.end = StreamEnd::Short;
    while (goOn) {
        if (stream.avail_in == 0) {
            const auto got = source.read(offset + taken, std::span(in).first(std::min<std::uint64_t>(in.size(), packed - taken)));
            if (got == 0)
                break;
            taken += got;
            stream.next_in = reinterpret_cast<Bytef *>(in.data());
            stream.avail_in = static_cast<uInt>(got);
        }
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        const auto answer = ::inflate(&stream, Z_NO_FLUSH);
        auto produced = out.size() - stream.avail_out;
        const bool over = produced > limit - done.size;
        produced = std::min<std::uint64_t>(produced, limit - done.size);
        if (produced > 0 && !sink(Bytes(out).first(produced))) {
            done.end = StreamEnd::Stopped;
            goOn = false;
        }
        done.size += produced;
        if (goOn && over) {
            done.end = StreamEnd::Limit;
            goOn = false;
        } else if (goOn && answer == Z_STREAM_END) {
            done.end = StreamEnd::Complete;
            goOn = false;
        } else if (goOn && answer != Z_OK && !(answer == Z_BUF_ERROR && stream.avail_in == 0)) {
            done.end = StreamEnd::Broken;
            goOn = false;
        }
    }
    done.packed = taken - stream.avail_in;
    inflateEnd(&stream);
    return done;
}

std::uint32_t crc32Of(Bytes bytes)
{
    return static_cast<std::uint32_t>(::crc32_z(0, reinterpret_cast<const Bytef *>(bytes.data()), bytes.size()));
}

}
