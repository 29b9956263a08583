// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/packed_stream.h"

#include <algorithm>
#include <vector>
#include <zlib.h>
#include <zstd.h>

namespace keytrail::archive
{

namespace
{

constexpr std::size_t kStreamPiece = 64 << 10;
/// A frame may ask for a window of this size (2^27, the zstd tool's own bound).
constexpr int kLargestWindowLog = 27;

/// The compressed bytes, a piece at a time.
class Feed
{
public:
    explicit Feed(Source &source)
        : m_source(source)
        , m_piece(kStreamPiece)
    {
    }
    /// What is at hand, read on where that is nothing; empty at the end of the source.
    Bytes bytes()
    {
        if (m_used == m_held) {
            m_used = 0;
            m_held = m_source.read(m_next, m_piece);
            m_next += m_held;
        }
        return Bytes(m_piece).subspan(m_used, m_held - m_used);
    }
    void use(std::size_t count) { m_used += count; }
    std::uint64_t taken() const { return m_next - (m_held - m_used); }

private:
    Source &m_source;
    std::vector<std::byte> m_piece;
    std::size_t m_used = 0, m_held = 0;
    std::uint64_t m_next = 0;
};

class GzipStream final : public PackedStream
{
public:
    explicit GzipStream(Source &source)
        : m_source(source)
        , m_feed(source)
    {
        m_isOpen = inflateInit2(&m_stream, MAX_WBITS + 16) == Z_OK;
        if (!m_isOpen)
            m_end = StreamEnd::Broken;
    }
    GzipStream(const GzipStream &) = delete;
    GzipStream &operator=(const GzipStream &) = delete;
    ~GzipStream() override
    {
        if (m_isOpen)
            inflateEnd(&m_stream);
    }

    std::size_t pull(std::span<std::byte> into) override
    {
        std::size_t made = 0;
        while (made < into.size() && !m_isOver) {
            const auto packed = m_feed.bytes();
            if (packed.empty()) {
                finish(m_isInMember ? StreamEnd::Short : StreamEnd::Complete);
                break;
            }
            made += step(packed, into.subspan(made));
        }
        return made;
    }
    StreamEnd end() const override { return m_end; }
    std::uint64_t taken() const override { return m_feed.taken(); }
    const char *reader() const override { return "gzip"; }

private:
    std::size_t step(Bytes packed, std::span<std::byte> into)
    {
        // zlib takes 32-bit sizes.
        constexpr std::size_t kMost = 1u << 30;
        const auto room = std::min(into.size(), kMost);
        m_stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(packed.data()));
        m_stream.avail_in = static_cast<uInt>(packed.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(into.data());
        m_stream.avail_out = static_cast<uInt>(room);
        m_isInMember = true;
        const auto answer = m_isOpen ? ::inflate(&m_stream, Z_NO_FLUSH) : Z_STREAM_ERROR;
        m_feed.use(packed.size() - m_stream.avail_in);
        if (answer == Z_STREAM_END)
            nextMember();
        else if (answer != Z_OK) // with input and room there is always progress to make
            finish(StreamEnd::Broken);
        return room - m_stream.avail_out;
    }

    void nextMember()
    {
        m_isInMember = false;
        std::byte head[2];
        const auto size = m_source.read(m_feed.taken(), head);
        if (!sniffGzip(Bytes(head, size)))
            return finish(StreamEnd::Complete);
        if (inflateReset(&m_stream) != Z_OK)
            finish(StreamEnd::Broken);
    }

    void finish(StreamEnd end)
    {
        m_isOver = true;
        m_end = end;
    }

    Source &m_source;
    Feed m_feed;
    z_stream m_stream = {};
    bool m_isOpen = false, m_isInMember = false, m_isOver = false;
    StreamEnd m_end = StreamEnd::Complete;
};

class ZstdStream final : public PackedStream
{
public:
    explicit ZstdStream(Source &source)
        : m_feed(source)
        , m_context(ZSTD_createDCtx(), &ZSTD_freeDCtx)
    {
        if (m_context)
            ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, kLargestWindowLog);
        else
            finish(StreamEnd::Broken);
    }

    std::size_t pull(std::span<std::byte> into) override
    {
        std::size_t made = 0;
        while (made < into.size() && !m_isOver) {
            const auto packed = m_feed.bytes();
            if (packed.empty() && !m_mayHoldMore) {
                finish(m_isInFrame ? StreamEnd::Short : StreamEnd::Complete);
                break;
            }
            ZSTD_inBuffer input{packed.data(), packed.size(), 0};
            ZSTD_outBuffer output{into.data() + made, into.size() - made, 0};
            const auto left = ZSTD_decompressStream(m_context.get(), &output, &input);
            made += output.pos;
            if (ZSTD_isError(left)) {
                finish(m_isInFrame ? StreamEnd::Broken : StreamEnd::Complete); // what follows a whole frame may be no frame
                break;
            }
            m_feed.use(input.pos);
            m_isInFrame = left != 0;
            m_mayHoldMore = m_isInFrame && output.pos == output.size;
            if (input.pos == 0 && output.pos == 0)
                finish(StreamEnd::Short); // no progress: nothing more can come
        }
        return made;
    }
    StreamEnd end() const override { return m_end; }
    std::uint64_t taken() const override { return m_feed.taken(); }
    const char *reader() const override { return "zstd"; }

private:
    void finish(StreamEnd end)
    {
        m_isOver = true;
        m_end = end;
    }

    Feed m_feed;
    std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> m_context;
    bool m_isInFrame = true, m_mayHoldMore = false, m_isOver = false;
    StreamEnd m_end = StreamEnd::Complete;
};

bool startsWith(Bytes head, std::string_view magic)
{
    return asText(head).substr(0, magic.size()) == magic;
}

}

bool sniffGzip(Bytes head)
{
    return startsWith(head, "\x1f\x8b");
}

bool sniffZstd(Bytes head)
{
    // RFC 8878 section 3.1.1 and 3.1.2: a frame, or one of the sixteen skippable ones in front of it
    if (startsWith(head, "\x28\xb5\x2f\xfd"))
        return true;
    return head.size() >= 4 && (std::to_integer<unsigned>(head[0]) & 0xf0) == 0x50 && asText(head.subspan(1, 3)) == "\x2a\x4d\x18";
}

std::unique_ptr<PackedStream> openPacked(Source &source)
{
    std::byte head[4];
    const Bytes start(head, source.read(0, head));
    if (sniffGzip(start))
        return std::make_unique<GzipStream>(source);
    if (sniffZstd(start))
        return std::make_unique<ZstdStream>(source);
    return nullptr;
}

}
