// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/capture.h"

#include "analysis/capture/decoder.h"
#include "analysis/capture/flows.h"

namespace keytrail::capture
{

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
    void arp(Bytes packet, const Frame &frame) override { flows.arp(packet, frame); }

    Decoder decoder;
    Flows flows;
};

}

Result<std::uint64_t> readCapture(Source &source, CaptureSink &sink, const CaptureKnowledge &knowledge, Notes &notes, const Pulse &pulse)
{
    Services services{notes, sink, CertificateStore(sink), ResolvedNames(), knowledge};
    Bridge bridge(services, notes);
    auto count = readFrames(source, bridge.decoder, notes, pulse);
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
