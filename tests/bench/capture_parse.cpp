// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a capture without a case: `frames` to its frames alone, else to its flows. Prints how many packets there were.
#include "analysis/capture/capture.h"
#include "analysis/capture/decoder.h"
#include "resources/knowledge.h"

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace keytrail;

namespace
{

struct NoPackets final : capture::PacketSink {
    void packet(const capture::Packet &) override { }
};

}

int main(int count, char **arguments)
{
    if (count != 3) {
        std::fputs("bench_capture_parse frames|packets|flows FILE\n", stderr);
        return 2;
    }
    const int file = open(arguments[2], O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return 1;
    DescriptorSource source(file);
    NoNotes notes;
    Result<std::uint64_t> read(Error{});
    if (std::strcmp(arguments[1], "frames") == 0) {
        capture::NoFrames frames;
        read = capture::readFrames(source, frames, notes, alwaysOn);
    } else if (std::strcmp(arguments[1], "packets") == 0) {
        NoPackets packets;
        capture::Decoder decoder(packets, notes);
        read = capture::readFrames(source, decoder, notes, alwaysOn);
    } else {
        const capture::CaptureKnowledge known({knowledge("tls-ciphers.tsv"), knowledge("service-ports.tsv"),
            knowledge("stream-starts.tsv"), knowledge("quic-versions.tsv"), knowledge("resolver-names.tsv")});
        capture::NoFacts facts;
        read = capture::readCapture(source, facts, known, notes, alwaysOn);
    }
    close(file);
    if (!read)
        return 1;
    std::printf("%llu\n", static_cast<unsigned long long>(*read));
    return 0;
}
