// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/fleet_subject.h"

#include "analysis/base/json_reader.h"

#include "analysis/trace/sentences.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

constexpr double kSureCall = 0.5; // a tie of less confidence is not shown to the analyst as one

class Search
{
public:
    Search(const CaseReader &reader, const FleetQuestion &question)
        : m_reader(reader)
        , m_value(question.value)
        , m_apps(reader.all<AppRow>())
    {
        switch (question.about) {
        case FleetQuestion::About::App:
            app();
            break;
        case FleetQuestion::About::Signer:
            signer();
            break;
        case FleetQuestion::About::Key:
            key();
            break;
        case FleetQuestion::About::Destination:
            destination();
            break;
        }
    }
    FleetSubject take()
    {
        for (const auto &app : m_apps) {
            if (!m_subject.packages.contains(app.package))
                continue;
            if (!app.label.empty())
                m_subject.packageOfLabel.emplace(lowerCase(app.label), app.package);
            if (!app.versionName.empty())
                m_subject.versions.insert(app.package + " " + app.versionName);
        }
        return std::move(m_subject);
    }

private:
    void app()
    {
        m_subject.packages[m_value] = {};
        for (const auto &one : m_apps) {
            if (one.package == m_value)
                ownTraffic(one);
        }
        m_subject.appNames.insert(m_value);
    }

    /// A hash that begins as asked, as hashes are shown, where just one does.
    static std::string inFull(const std::string &asked, const std::set<std::string> &hashes)
    {
        constexpr std::size_t kShortest = 8; // digits
        const auto first = hashes.lower_bound(asked);
        if (asked.size() < kShortest || first == hashes.end() || !first->starts_with(asked))
            return asked;
        const auto second = std::next(first);
        return second == hashes.end() || !second->starts_with(asked) ? *first : asked;
    }

    void signer()
    {
        std::set<std::string> known;
        for (const auto &one : m_apps) {
            const auto signers = readJsonObjects(one.signers.text);
            for (const auto &certificate : signers)
                known.emplace(member(certificate, "cert_sha256"));
        }
        m_subject.signer = inFull(lowerCase(m_value), known);
        for (const auto &one : m_apps) {
            const auto signers = readJsonObjects(one.signers.text);
            if (std::none_of(signers.begin(), signers.end(), [&](const JsonMembers &cert) { return member(cert, "cert_sha256") == m_subject.signer; }))
                continue;
            m_subject.packages.emplace(one.package, "is signed with the certificate");
            m_subject.appNames.insert(one.package);
            ownTraffic(one);
        }
    }

    /// Flows of the app's traces.
    void ownTraffic(const AppRow &app)
    {
        addTraces(fmt::format("app = {}", printId(app.id)));
    }

    void key()
    {
        const auto places = m_reader.all<KeyPlaceRow>();
        std::set<std::string> known;
        for (const auto &place : places)
            known.insert(place.spkiSha256);
        const auto wanted = inFull(lowerCase(m_value), known);
        std::set<KeyId> keys;
        for (const auto &place : places) {
            if (place.spkiSha256 != wanted && printId(place.key) != wanted)
                continue;
            keys.insert(place.key);
            for (const auto &app : m_apps) {
                if (app.id == place.app)
                    m_subject.packages.emplace(app.package, place.source == "signer" ? "is signed with the key" : "holds the key");
            }
        }
        for (const auto &certificate : m_reader.all<CertificateRow>()) {
            if (!certificate.spkiSha256.empty() && (certificate.spkiSha256 == wanted || keys.contains(keyOf(certificate, keys))))
                m_subject.certificates.insert(certificate.sha256);
        }
        for (const auto &sign : m_reader.all<PayloadSignRow>("key != null and flow != null")) {
            if (keys.contains(sign.key))
                m_subject.flows.emplace(sign.flow, "the key in the payload");
        }
        for (const auto &operation : m_reader.all<OperationRow>("key != null")) {
            if (!keys.contains(operation.key))
                continue;
            addTraces(fmt::format("operation = {}", printId(operation.id)));
        }
    }
    /// Best tier first, as the traces of a case are ordered.
    void addTraces(const std::string &where)
    {
        for (const auto &trace : m_reader.all<TraceRow>(where)) {
            m_subject.knowsWhere = m_subject.knowsWhere || trace.destination != DestinationId{};
            for (const auto flow : trace.flows)
                m_subject.flows.emplace(flow, fmt::format("a flow of its trace, tier {}", trace.tier));
        }
    }
    /// The key that a certificate holds, where a question by key id found it under its hash.
    KeyId keyOf(const CertificateRow &certificate, const std::set<KeyId> &keys) const
    {
        for (const auto id : keys) {
            const auto row = m_reader.row<KeyRow>(id);
            if (row && row->spkiSha256 == certificate.spkiSha256)
                return id;
        }
        return {};
    }

    void destination()
    {
        auto host = lowerCase(m_value);
        if (host.starts_with("*."))
            m_subject.suffix = host.substr(1);
        else
            m_subject.hosts.insert(host);
        for (const auto &row : m_reader.all<DestinationRow>("host != null")) {
            if (!m_subject.namesHost(row.host))
                continue;
            const bool isSure = row.confidence.value_or(0) >= kSureCall;
            for (const auto &app : m_apps) {
                if (app.id == row.app)
                    m_subject.packages.emplace(app.package, isSure ? "calls it" : "names it in a string");
            }
        }
    }

    const CaseReader &m_reader;
    const std::string &m_value;
    std::vector<AppRow> m_apps;
    FleetSubject m_subject;
};

}

bool FleetSubject::namesHost(std::string_view host) const
{
    return hosts.contains(std::string(host)) || (!suffix.empty() && (host.ends_with(suffix) || host == std::string_view(suffix).substr(1)));
}

FleetSubject subjectOf(const CaseReader &reader, const FleetQuestion &question)
{
    return Search(reader, question).take();
}

}
