// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Facts of a capture as rows of a case.

#include "analysis/base/notes.h"
#include "analysis/capture/facts.h"
#include "analysis/casedb/bundle_writer.h"

#include <string>
#include <string_view>
#include <unordered_set>

namespace keytrail::intake
{

/// A host as the contract has it: lower-case A-labels (RFC 5891), without a trailing dot. What is no valid name stays as it is.
std::string hostText(std::string_view name);
/// The host of a Host header or request target: without its port.
std::string hostOfAuthority(std::string_view authority);

/// Writes what a capture says into a bundle, one flow at a time.
class CaptureRows final : public capture::CaptureSink
{
public:
    CaptureRows(casedb::BundleWriter &bundle, Notes &notes)
        : m_bundle(bundle)
        , m_notes(notes)
    {
    }
    void flow(capture::FlowFact flow) override;
    void certificate(capture::CertificateFact certificate) override;
    void lease(capture::LeaseFact lease) override;

private:
    casedb::FlowId addFlow(const capture::FlowFact &flow);
    void addDns(casedb::FlowId flow, const capture::DnsFact &fact);
    void addHttp(casedb::FlowId flow, const capture::HttpFact &fact);
    void addTls(casedb::FlowId flow, const capture::TlsFact &fact);
    void addSign(casedb::FlowId flow, const capture::SignFact &fact);
    void addKey(const capture::SignFact &fact);
    void addLease(const capture::LeaseFact &fact);
    void addOwnNames(const capture::FlowFact &flow);
    void checkName(const std::string &name, const capture::Place &place);

    static constexpr std::size_t kMostPairs = 200'000;

    casedb::BundleWriter &m_bundle;
    Notes &m_notes;
    std::unordered_set<std::string> m_pairs; ///< hardware and IP addresses that leases or sightings gave
    std::unordered_set<std::string> m_selfSigned; ///< SHA-256 of certificates
};

}
