// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/pcap.h"

#include "analysis/base/byte_reader.h"
#include "analysis/capture/window.h"
#include "analysis/capture/wire.h"

#include <fmt/format.h>

#include <algorithm>

namespace keytrail::capture
{

namespace
{

constexpr const char *kPcapReader = "pcap";
constexpr std::uint32_t kMicroseconds = 0xa1b2c3d4, kNanoseconds = 0xa1b23c4d, kModified = 0xa1b2cd34;
constexpr std::size_t kFileHeader = 24, kPcapRecordHeader = 16, kModifiedRecordHeader = 24;
/// Behind damage a record counts as one again when this many follow each other, or when the last ends with the file.
constexpr int kChain = 3;
/// Looked through at a time; a chain of the largest usual records fits in the half that is not searched.
constexpr std::size_t kSearchedRecords = 1 << 20;
/// Seconds that lie between the records before and behind damage at most: recordings are seldom longer than a month.
constexpr std::uint32_t kNear = 31 * 24 * 3600;

struct Layout {
    bool swapped = false; ///< big-endian file
    std::uint32_t fraction = 1000; ///< nanoseconds in one unit of the second time field
    std::size_t recordHeader = kPcapRecordHeader;
    std::uint32_t snapLength = 0, linkType = 0;
    std::uint32_t largest = kUsualSnapLength;
};

std::uint32_t number(ByteReader &in, bool bigEndian)
{
    return bigEndian ? in.be<std::uint32_t>() : in.le<std::uint32_t>();
}

bool setMagic(std::uint32_t magic, Layout &layout)
{
    layout.fraction = magic == kNanoseconds ? 1 : 1000;
    layout.recordHeader = magic == kModified ? kModifiedRecordHeader : kPcapRecordHeader;
    return magic == kMicroseconds || magic == kNanoseconds || magic == kModified;
}

// draft-ietf-opsawg-pcap section 4: file header
Result<Layout> readHeader(Bytes bytes, Notes &notes)
{
    Layout layout;
    ByteReader in(bytes, kPcapReader);
    const auto magic = in.le<std::uint32_t>();
    if (!setMagic(magic, layout)) {
        layout.swapped = true;
        ByteReader again(bytes, kPcapReader);
        if (!setMagic(again.be<std::uint32_t>(), layout))
            return Error{in.ok() ? Fault::Unsupported : Fault::Truncated, 0, kPcapReader};
    }
    const auto major = layout.swapped ? in.be<std::uint16_t>() : in.le<std::uint16_t>();
    in.skip(10); // minor version, time zone, accuracy: never used by any writer
    layout.snapLength = number(in, layout.swapped);
    layout.linkType = number(in, layout.swapped) & 0xffff; // the upper half tells of a frame check sequence
    if (!in.ok())
        return in.error();
    if (major != 2)
        return Error{Fault::Unsupported, 4, kPcapReader};
    layout.largest = std::clamp(layout.snapLength, kUsualSnapLength, kLargestFrame);
    if (layout.swapped || layout.fraction == 1 || layout.recordHeader != kPcapRecordHeader)
        notes.info("capture-magic", "offset 0",
            fmt::format("The capture is {}-endian, in {}{}.", layout.swapped ? "big" : "little",
                layout.fraction == 1 ? "nanoseconds" : "microseconds",
                layout.recordHeader != kPcapRecordHeader ? ", with modified record headers" : ""));
    return layout;
}

struct Record {
    std::uint32_t seconds = 0, fraction = 0, captured = 0, original = 0;
};

// Section 5: packet record
Record readRecord(Bytes bytes, bool bigEndian)
{
    ByteReader in(bytes, kPcapReader);
    Record record;
    record.seconds = number(in, bigEndian);
    record.fraction = number(in, bigEndian);
    record.captured = number(in, bigEndian);
    record.original = number(in, bigEndian);
    return record;
}

class Reading
{
public:
    Reading(Source &source, FrameSink &sink, Notes &notes, const Pulse &pulse)
        : m_window(source)
        , m_sink(sink)
        , m_notes(notes)
        , m_clock(notes)
        , m_pulse(pulse)
    {
    }

    Result<std::uint64_t> read()
    {
        const auto header = readHeader(m_window.at(0, kFileHeader), m_notes);
        if (!header)
            return header.error();
        m_layout = *header;
        for (std::uint64_t offset = kFileHeader; !m_window.isEnd(offset);) {
            if (m_isStopped || !m_pulse(offset, m_window.size()))
                return Error{Fault::Stopped, offset, kPcapReader};
            const auto next = readFrame(offset);
            if (next == 0)
                break;
            offset = next;
        }
        if (m_isStopped)
            return Error{Fault::Stopped, kFileHeader, kPcapReader};
        if (m_count == 0)
            m_notes.warn("empty-file", "offset 24", "The capture holds no whole packet.");
        return m_count;
    }

private:
    /// The offset behind the record at `offset`, or 0 where reading ends.
    std::uint64_t readFrame(std::uint64_t offset)
    {
        const auto head = m_window.at(offset, m_layout.recordHeader);
        if (head.size() < m_layout.recordHeader)
            return cut(offset);
        const auto record = readRecord(head, m_layout.swapped);
        const bool isNothing = (record.captured | record.original | record.seconds | record.fraction) == 0;
        if (record.captured > m_layout.largest || isNothing)
            return goOnBehind(offset, record);
        // Header and frame in one view, so that both stay valid together.
        const auto whole = m_window.at(offset, m_layout.recordHeader + record.captured);
        if (whole.size() < m_layout.recordHeader + record.captured)
            return cut(offset);
        deliver(record, offset + m_layout.recordHeader, whole.subspan(m_layout.recordHeader));
        return offset + whole.size();
    }

    void deliver(const Record &record, std::uint64_t offset, Bytes bytes)
    {
        Frame frame;
        frame.number = ++m_count;
        frame.hasTime = true;
        m_seconds = record.seconds;
        frame.time = std::int64_t(record.seconds) * 1'000'000'000 + std::int64_t(record.fraction) * m_layout.fraction;
        frame.linkType = m_layout.linkType;
        frame.originalSize = std::max(record.original, record.captured);
        frame.fileOffset = offset;
        frame.bytes = bytes;
        const bool aboveSnap = m_layout.snapLength != 0 && record.captured > m_layout.snapLength;
        if (record.captured > record.original || aboveSnap)
            m_notes.warn("capture-length-odd", packetPlace(frame.number),
                fmt::format("{} bytes are captured, above {}; all are kept.", record.captured,
                    record.captured > record.original ? "the packet's original length" : "the snapshot length"));
        if (record.fraction >= 1'000'000'000u / m_layout.fraction)
            m_notes.warn(
                "time-suspicious", packetPlace(frame.number), "The fraction of the time is a second or more; it is added as it stands.");
        m_clock.check(frame);
        m_sink.frame(frame);
    }

    /// Zeros (a disk that was full, a machine that died) or bytes that are no record: the next sane one is looked for.
    std::uint64_t goOnBehind(std::uint64_t offset, const Record &record)
    {
        const auto found = findAgain(offset + 1);
        m_notes.lost("pcap-record-invalid", fmt::format("offset {}", offset),
            fmt::format("Packet {} claims {} captured bytes, which cannot be; the {} packets before it are kept{}.", m_count + 1,
                record.captured, m_count,
                found ? fmt::format(", {} bytes are left out, and reading goes on at offset {}", *found - offset, *found)
                      : std::string(", the rest of the file is not read")));
        return found.value_or(0);
    }

    std::optional<std::uint64_t> findAgain(std::uint64_t offset)
    {
        for (;; offset += kSearchedRecords) {
            const auto view = m_window.at(offset, 2 * kSearchedRecords);
            if (view.size() < m_layout.recordHeader)
                return std::nullopt;
            if (!m_pulse(offset, m_window.size())) {
                m_isStopped = true;
                return std::nullopt;
            }
            const bool isLast = view.size() < 2 * kSearchedRecords;
            const auto end = std::min(isLast ? view.size() : kSearchedRecords, view.size() - m_layout.recordHeader + 1);
            for (std::size_t at = 0; at < end; ++at)
                if (mayBegin(view, at) && chains(view.subspan(at), isLast))
                    return offset + at;
            if (isLast)
                return std::nullopt;
        }
    }

    /// A quick look at the captured length, which most places do not pass.
    bool mayBegin(Bytes view, std::size_t at) const
    {
        constexpr std::size_t kCaptured = 8;
        const auto big = be32At(view, at + kCaptured);
        const auto captured = m_layout.swapped ? big : (big >> 24 | (big >> 8 & 0xff00) | (big & 0xff00) << 8 | big << 24);
        return captured - 1 < kUsualSnapLength;
    }

    bool chains(Bytes view, bool isLast) const
    {
        for (int count = 0; count < kChain; ++count) {
            if (isLast && view.empty())
                return count > 0;
            if (view.size() < m_layout.recordHeader)
                return false;
            const auto record = readRecord(view, m_layout.swapped);
            if (!isSane(record) || record.captured > view.size() - m_layout.recordHeader)
                return false;
            view = view.subspan(m_layout.recordHeader + record.captured);
        }
        return true;
    }

    bool isSane(const Record &record) const
    {
        const auto between = record.seconds > m_seconds ? record.seconds - m_seconds : m_seconds - record.seconds;
        return record.captured > 0 && record.captured <= kUsualSnapLength && record.original >= record.captured
            && record.original <= kLargestFrame && record.fraction < 1'000'000'000u / m_layout.fraction
            && (m_count == 0 || between <= kNear);
    }

    std::uint64_t cut(std::uint64_t offset)
    {
        m_notes.lost("truncated", fmt::format("offset {}", offset),
            fmt::format("The file ends inside packet {}; the {} whole packets before it are kept.", m_count + 1, m_count));
        return 0;
    }

    Window m_window;
    FrameSink &m_sink;
    Notes &m_notes;
    FrameClock m_clock;
    const Pulse &m_pulse;
    Layout m_layout;
    std::uint64_t m_count = 0;
    std::uint32_t m_seconds = 0; ///< of the record before
    bool m_isStopped = false;
};

}

bool sniffPcap(Bytes head)
{
    Layout layout;
    ByteReader little(head, kPcapReader), big(head, kPcapReader);
    return setMagic(little.le<std::uint32_t>(), layout) || setMagic(big.be<std::uint32_t>(), layout);
}

Result<std::uint64_t> readPcap(Source &source, FrameSink &sink, Notes &notes, const Pulse &pulse)
{
    return Reading(source, sink, notes, pulse).read();
}

Result<std::uint64_t> readPcap(Bytes capture, FrameSink &sink, Notes &notes, const Pulse &pulse)
{
    MemorySource source(capture);
    return readPcap(source, sink, notes, pulse);
}

}
