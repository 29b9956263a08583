// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/capture_file.h"

#include "analysis/archive/expanded_source.h"
#include "analysis/capture/pcap.h"
#include "analysis/capture/pcapng.h"

#include <array>

namespace keytrail::capture
{

namespace
{

constexpr std::size_t kHead = 12;

CaptureKind kindOf(Source &source)
{
    std::array<std::byte, kHead> head{};
    return sniffCapture(Bytes(head).first(source.read(0, head)));
}

bool isPacked(Source &source)
{
    std::array<std::byte, 4> head{};
    const auto start = Bytes(head).first(source.read(0, head));
    return archive::sniffGzip(start) || archive::sniffZstd(start);
}

Result<std::uint64_t> readPlain(Source &source, FrameSink &sink, Notes &notes, const Pulse &pulse)
{
    switch (kindOf(source)) {
    case CaptureKind::Pcap:
        return readPcap(source, sink, notes, pulse);
    case CaptureKind::Pcapng:
        return readPcapng(source, sink, notes, pulse);
    default:
        return Error{source.size() < kHead ? Fault::Truncated : Fault::Unsupported, 0, "capture"};
    }
}

}

CaptureKind sniffCapture(Bytes head)
{
    return sniffPcapng(head) ? CaptureKind::Pcapng : sniffPcap(head) ? CaptureKind::Pcap : CaptureKind::None;
}

CaptureKind sniffCapture(Source &source)
{
    const auto kind = kindOf(source);
    if (kind != CaptureKind::None || !isPacked(source))
        return kind;
    archive::ExpandedSource expanded(source);
    return kindOf(expanded);
}

Result<std::uint64_t> readFrames(Source &source, FrameSink &sink, Notes &notes, const Pulse &pulse)
{
    if (!isPacked(source))
        return readPlain(source, sink, notes, pulse);
    archive::ExpandedSource expanded(source);
    const Pulse packed = [&](auto, auto) { return pulse(expanded.packedDone(), source.size()); };
    auto count = readPlain(expanded, sink, notes, packed);
    if (count)
        expanded.noteEnd(notes);
    return count;
}

}
