// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/capture.h"

#include "analysis/capture/decoder.h"
#include "analysis/capture/flows.h"
#include "analysis/capture/pcap.h"
#include "analysis/capture/pcapng.h"

#include <array>

namespace keytrail::capture
{

CaptureKind sniffCapture(Bytes head)
{
    return sniffPcapng(head) ? CaptureKind::Pcapng : sniffPcap(head) ? CaptureKind::Pcap : CaptureKind::None;
}

namespace
{

/// The decoder needs a sink and the flows need its app names: this stands between them.
class Bridge final : public PacketSink
{
public:
    Bridge(Services &services, Notes &notes)
        : decoder(*this, notes)
        , flows(services, decoder.apps())
    {
    }
    void packet(const Packet &packet) override { flows.packet(packet); }

    Decoder decoder;
    Flows flows;
};

}

Result<std::uint64_t> readCapture(Source &source, CaptureSink &sink, const CaptureKnowledge &knowledge, Notes &notes, const Pulse &pulse)
{
    std::array<std::byte, 12> head{};
    const auto kind = sniffCapture(Bytes(head).first(source.read(0, head)));
    if (kind == CaptureKind::None)
        return Error{source.size() < head.size() ? Fault::Truncated : Fault::Unsupported, 0, "capture"};
    Services services{notes, sink, CertificateStore(sink), ResolvedNames(), knowledge};
    Bridge bridge(services, notes);
    auto count
        = kind == CaptureKind::Pcapng ? readPcapng(source, bridge.decoder, notes, pulse) : readPcap(source, bridge.decoder, notes, pulse);
    if (!count)
        return count;
    bridge.decoder.finish();
    bridge.flows.finish();
    return count;
}

Result<std::uint64_t> readCapture(Bytes capture, CaptureSink &sink, const CaptureKnowledge &knowledge, Notes &notes, const Pulse &pulse)
{
    MemorySource source(capture);
    return readCapture(source, sink, knowledge, notes, pulse);
}

}
