// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a capture made in a test says.

#include "analysis/capture/capture.h"

#include "resources/knowledge.h"
#include "tests/capture/packets.h"

#include <QtTest>

namespace keytrail::capture::test
{

struct Facts : CaptureSink {
    std::vector<FlowFact> flows;
    std::vector<CertificateFact> certificates;
    std::vector<LeaseFact> leases;
    NoteList notes;
    void flow(FlowFact flow) override { flows.push_back(std::move(flow)); }
    void certificate(CertificateFact certificate) override { certificates.push_back(std::move(certificate)); }
    void lease(LeaseFact lease) override { leases.push_back(std::move(lease)); }

    explicit Facts(const std::string &file)
    {
        const CaptureKnowledge known({knowledge("tls-ciphers.tsv"), knowledge("service-ports.tsv"), knowledge("stream-starts.tsv"),
            knowledge("quic-versions.tsv"), knowledge("resolver-names.tsv")});
        const auto count = readCapture(asBytes(file), *this, known, notes, alwaysOn);
        if (!count)
            QFAIL("the capture is refused");
    }
    QString codes()
    {
        QStringList list;
        for (const auto &note : notes.finish())
            list << QString::fromStdString(note.code);
        return list.join(' ');
    }
};

/// A connection of the client with its handshake; each turn is (from the client?, payload of one segment).
inline std::vector<std::string> conversation(int port, const std::vector<std::pair<bool, std::string>> &turns)
{
    std::vector<std::string> frames = {out(port, 99, Syn), in(port, 199, Syn | Ack), out(port, 100, Ack)};
    std::uint32_t sent = 100, received = 200;
    for (const auto &[isOut, text] : turns) {
        auto &sequence = isOut ? sent : received;
        frames.push_back(isOut ? out(port, sequence, Ack, text) : in(port, sequence, Ack, text));
        sequence += static_cast<std::uint32_t>(text.size());
    }
    return frames;
}

}
