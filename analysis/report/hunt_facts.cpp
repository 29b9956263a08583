// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/hunt_facts.h"

#include "analysis/base/utf8.h"
#include "analysis/crypto/public_key.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <map>

namespace keytrail::report
{

using namespace casedb;

namespace
{

// A rule is read by people: so many strings of a kind say enough.
constexpr std::size_t kMostStrings = 12;
constexpr std::size_t kShortestClass = 16, kShortestHost = 6, kShortestKey = 40, kLongestKey = 8192;
constexpr std::size_t kMostCandidates = 2000; ///< strings of one binary that are read as keys
constexpr std::size_t kMostLeftOut = 100;

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::string lower(std::string_view text)
{
    std::string out(text);
    for (char &c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return out;
}

bool mayBeKey(std::string_view text)
{
    if (text.size() < kShortestKey || text.size() > kLongestKey)
        return false;
    for (const std::string_view start : {"-----BEGIN", "MI", "MF", "MC", "MD", "ME", "MH", "30"}) {
        if (text.substr(0, start.size()) == start)
            return true;
    }
    return false;
}

void addOnce(std::vector<std::string> &list, std::string value)
{
    if (list.size() < kMostStrings && std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(std::move(value));
}

class Gatherer
{
public:
    explicit Gatherer(const CaseFacts &facts)
        : m_facts(facts)
    {
    }

    HuntFacts gather()
    {
        for (const auto &row : m_facts.traces()) {
            const auto trace = m_facts.facts(row);
            if (trace.isExpected())
                continue;
            host(trace);
            app(trace);
        }
        for (auto &[name, host] : m_hosts)
            m_out.hosts.push_back(std::move(host));
        for (auto &[id, app] : m_apps) {
            strings(app, m_wanted[id]);
            m_out.apps.push_back(std::move(app));
        }
        std::sort(m_out.apps.begin(), m_out.apps.end(), [](const HuntApp &a, const HuntApp &b) {
            return std::tie(a.package, a.version, a.sha256, a.id) < std::tie(b.package, b.version, b.sha256, b.id);
        });
        return std::move(m_out);
    }

private:
    /// Strings of the code that would tell this app, before it is known which stand there.
    struct Wanted {
        std::set<std::string> keyHashes, hosts;
        std::set<BinaryId> binaries;
    };

    void leaveOut(std::string_view kind, std::string_view value)
    {
        auto text = fmt::format("{}: {}", kind, visible(value));
        if (m_out.leftOut.size() < kMostLeftOut && std::find(m_out.leftOut.begin(), m_out.leftOut.end(), text) == m_out.leftOut.end())
            m_out.leftOut.push_back(std::move(text));
    }

    void host(const TraceFacts &trace)
    {
        if (!trace.destination || trace.destination->host.empty())
            return;
        const auto name = lower(trace.destination->host);
        const bool isAddress = isIpv4(name) || isIpv6(name);
        if (!isAddress && !isHostName(name))
            return leaveOut("host", name);
        auto &host = m_hosts[name];
        host.host = name;
        host.isAddress = isAddress;
        host.isSuspicious = host.isSuspicious || trace.finding.verdict == "suspicious";
        host.traces.insert(printId(trace.trace.id));
        if (trace.app && isPackageName(trace.app->package))
            host.apps.insert(trace.app->package);
        if (trace.destination->port && *trace.destination->port > 0 && *trace.destination->port < 65536)
            host.ports.insert(*trace.destination->port);
        for (const auto &flow : trace.flows) {
            if (isIpv4(flow.serverIp) || isIpv6(flow.serverIp))
                host.addresses.insert(flow.serverIp);
            for (const auto &hash : flow.certificates) {
                if (hash.size() == 64 && hash.find_first_not_of("0123456789abcdef") == std::string::npos)
                    m_out.certificates.insert(hash);
            }
        }
    }

    void app(const TraceFacts &trace)
    {
        if (!trace.app)
            return;
        const auto id = printId(trace.app->id);
        auto &app = m_apps[id];
        auto &wanted = m_wanted[id];
        app.id = id;
        app.package = trace.app->package;
        app.version = trace.app->versionName;
        app.label = trace.app->label;
        app.sha256 = m_facts.reader().sha256(trace.app->evidence);
        app.isSuspicious = app.isSuspicious || trace.finding.verdict == "suspicious";
        app.traces.insert(printId(trace.trace.id));
        if (isPackageName(app.package))
            m_out.packages.insert(app.package);
        else
            leaveOut("package", app.package);
        if (trace.key && !trace.key->spkiSha256.empty()) {
            addOnce(app.keyHashes, trace.key->spkiSha256);
            wanted.keyHashes.insert(trace.key->spkiSha256);
            m_out.keys.insert(trace.key->spkiSha256);
        }
        if (trace.destination) {
            wanted.hosts.insert(trace.destination->host);
            wanted.hosts.insert(trace.destination->path);
            wanted.hosts.insert(trace.destination->url);
        }
        if (!trace.operation)
            return;
        if (trace.operation->binary != BinaryId{})
            wanted.binaries.insert(trace.operation->binary);
        if (trace.operation->origin == "first-party" && trace.operation->layer == "dex"
            && trace.operation->className.size() >= kShortestClass)
            addOnce(app.classes, trace.operation->className);
    }

    /// Finds in the symbols of the app's binaries which of the wanted strings stand there whole.
    void strings(HuntApp &app, const Wanted &wanted)
    {
        for (const auto binary : wanted.binaries) {
            const auto symbols = m_facts.reader().symbols(binary);
            if (!symbols)
                continue;
            std::size_t candidates = 0;
            for (Symbol symbol = 0; symbol < symbols->size(); ++symbol) {
                if (symbols->kind(symbol) != SymbolKind::String)
                    continue;
                const auto text = symbols->text(symbol);
                if (text.size() >= kShortestHost && wanted.hosts.contains(std::string(text)))
                    addOnce(app.hosts, std::string(text));
                if (!wanted.keyHashes.empty() && mayBeKey(text) && candidates++ < kMostCandidates)
                    key(app, wanted, text);
            }
        }
    }

    static void key(HuntApp &app, const Wanted &wanted, std::string_view text)
    {
        NoNotes notes;
        const auto found = crypto::readKeys(asBytes(text), notes);
        if (!found)
            return;
        for (const auto &key : *found) {
            // A private key is named by its hash alone: rules travel further than evidence may.
            if (!key.isPrivate && wanted.keyHashes.contains(key.key.spkiSha256))
                return addOnce(app.keyTexts, std::string(text));
        }
    }

    const CaseFacts &m_facts;
    HuntFacts m_out;
    std::map<std::string, HuntHost> m_hosts;
    std::map<std::string, HuntApp> m_apps;
    std::map<std::string, Wanted> m_wanted;
};

}

bool isHostName(std::string_view host)
{
    if (host.empty() || host.size() > 253 || host.find('.') == std::string_view::npos)
        return false;
    std::size_t label = 0;
    for (std::size_t at = 0; at < host.size(); ++at) {
        const char c = host[at];
        if (c == '.') {
            if (label == 0 || host[at - 1] == '-')
                return false;
            label = 0;
            continue;
        }
        if ((!isLetterOrDigit(c) && c != '-' && c != '_') || (c == '-' && label == 0) || ++label > 63)
            return false;
    }
    return label != 0 && host.back() != '-';
}

bool isIpv4(std::string_view text)
{
    int parts = 0;
    for (std::size_t at = 0; at <= text.size(); ++parts) {
        const auto end = std::min(text.find('.', at), text.size());
        unsigned value = 256;
        const auto [stop, error] = std::from_chars(text.data() + at, text.data() + end, value);
        if (error != std::errc() || stop != text.data() + end || value > 255 || end - at > 3)
            return false;
        at = end + 1;
    }
    return parts == 4;
}

bool isIpv6(std::string_view text)
{
    const auto gap = text.find("::");
    if (text.size() < 2 || text.size() > 39 || (gap != std::string_view::npos && text.find("::", gap + 1) != std::string_view::npos))
        return false;
    std::size_t groups = 0, digits = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == ':') {
            const bool isGap = gap != std::string_view::npos && (at == gap || at == gap + 1);
            if (digits == 0 && !isGap)
                return false;
            digits = 0;
            continue;
        }
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')) || digits == 4)
            return false;
        groups += digits++ == 0;
    }
    if (text.back() == ':' && gap != text.size() - 2)
        return false;
    return gap == std::string_view::npos ? groups == 8 : groups < 8;
}

bool isPackageName(std::string_view text)
{
    return !text.empty() && text.size() <= 255
        && std::all_of(text.begin(), text.end(), [](char c) { return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-'; });
}

HuntFacts huntFacts(const CaseFacts &facts)
{
    return Gatherer(facts).gather();
}

}
