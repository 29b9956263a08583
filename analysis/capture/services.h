// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the followers of all flows of one capture share.

#include "analysis/base/notes.h"
#include "analysis/capture/facts.h"
#include "analysis/capture/knowledge.h"
#include "analysis/capture/resolved_names.h"
#include "analysis/crypto/quic_initial.h"

#include <string>
#include <unordered_set>

namespace keytrail::capture
{

/// Hands each distinct certificate to the sink once.
class CertificateStore
{
public:
    explicit CertificateStore(CaptureSink &sink)
        : m_sink(sink)
    {
    }
    /// The certificate's SHA-256 in hex.
    std::string add(Bytes der, const Place &place);

private:
    CaptureSink &m_sink;
    std::unordered_set<std::string> m_seen;
};

struct Services {
    Notes &notes;
    CaptureSink &sink;
    CertificateStore certificates;
    ResolvedNames names;
    const CaptureKnowledge &knowledge;
    crypto::QuicInitial quic = {};
};

/// What was found in one flow so far.
struct FlowResults {
    std::string appProtocol;
    std::optional<int> clientSide; ///< whose the requests are, as the content says
    std::vector<DnsFact> dns;
    std::vector<HttpFact> http;
    std::vector<TlsFact> tls;
    std::vector<SignFact> signs;
    std::vector<std::string> proxyHosts; ///< raw

    /// About what it occupies.
    std::size_t memory() const
    {
        return sizeof(FlowResults) + dns.size() * (sizeof(DnsFact) + 256) + http.size() * (sizeof(HttpFact) + 128)
            + tls.size() * (sizeof(TlsFact) + 256) + signs.size() * sizeof(SignFact);
    }
};

}
