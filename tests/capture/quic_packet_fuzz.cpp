// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/quic_packet.h"

#include "resources/knowledge.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const capture::CaptureKnowledge known({.quicVersions = knowledge("quic-versions.tsv")});
    const auto bytes = std::as_bytes(std::span(data, size));
    (void)capture::sniffQuic(bytes, known);
    if (const auto packet = capture::readQuicPacket(bytes, known); packet && packet->kind == capture::QuicPacket::Kind::Google)
        (void)!capture::readGoogleHello(capture::googleHandshake(*packet));
    (void)!capture::readGoogleHello(bytes);
    for (const bool isGoogle : {false, true})
        (void)capture::eachCrypto(bytes, isGoogle, [](auto, auto) {});
    return 0;
}
