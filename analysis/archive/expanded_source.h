// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/archive/packed_stream.h"
#include "analysis/base/notes.h"

#include <memory>

namespace keytrail::archive
{

/// A compressed file as a source of what it holds, expanded as it is read. Made for readers that go forwards: a step back
/// begins the stream anew. Where a limit is reached the source ends, and noteEnd() says so.
class ExpandedSource final : public Source
{
public:
    /// The size of a source whose end was not met yet: above every real one.
    static constexpr std::uint64_t kUnknownSize = std::uint64_t(1) << 62;
    /// Deflate can make a thousand bytes of one, but what phones send does not: of real captures floods of one repeated packet
    /// come closest, with some hundred. Below kAlwaysExpanded nothing is refused.
    static constexpr std::uint64_t kLargestRatio = 250;
    static constexpr std::uint64_t kAlwaysExpanded = 16 << 20;
    /// In all; a file of this size would be read for hours.
    static constexpr std::uint64_t kLargestSize = std::uint64_t(1) << 40;

    /// `packed` must outlive it and begin like a compressed file; else the source is empty.
    explicit ExpandedSource(Source &packed);

    std::uint64_t size() const override { return m_isOver ? m_at : kUnknownSize; }
    std::size_t read(std::uint64_t offset, std::span<std::byte> into) override;
    /// How much of the compressed file was used up: what tells progress.
    std::uint64_t packedDone() const { return m_stream ? m_stream->taken() : 0; }
    /// Notes that the stream was cut, is broken, grew beyond a limit or is followed by other bytes.
    void noteEnd(Notes &notes) const;

private:
    void rewind();
    std::size_t pull(std::span<std::byte> into);
    void skipTo(std::uint64_t offset);

    Source &m_packed;
    std::unique_ptr<PackedStream> m_stream;
    std::uint64_t m_at = 0; ///< of the next expanded byte
    StreamEnd m_end = StreamEnd::Complete;
    bool m_isOver = false;
};

}
