// SPDX-License-Identifier: GPL-3.0-or-later
// Expected or not: the first rule of expectations.tsv that fits says it.
#include "analysis/code/app_trace.h"
#include "analysis/code/baseline.h"

#include <fmt/format.h>

#include <set>

namespace keytrail::code {

namespace {

constexpr std::string_view kOwn = "first-party";

struct Rule {
    std::string_view kind, key, link, target, library, expectation, reason;
};

const char *keyWord(KeyOrigin origin)
{
    switch (origin) {
    case KeyOrigin::Embedded:
        return "embedded";
    case KeyOrigin::KeyStore:
        return "keystore";
    case KeyOrigin::Generated:
        return "generated";
    case KeyOrigin::Network:
        return "network";
    case KeyOrigin::Storage:
        return "storage";
    default:
        return "unknown";
    }
}

bool isBareAddress(const TraceDestination &to)
{
    return to.host && (to.host->find(':') != std::string::npos || to.host->find_first_not_of("0123456789.") == std::string::npos);
}

// `bare` is an address without a name, `plain` a channel without TLS, `odd` a port that its scheme does not use.
std::string targetWord(const TraceDestination &to)
{
    if (!to.host)
        return "unresolved";
    if (isBareAddress(to))
        return "bare";
    if (to.scheme == "http" || to.scheme == "ws" || to.scheme == "tcp" || to.scheme == "udp")
        return "plain";
    if (to.port && *to.port != 443 && *to.port != 80)
        return "odd";
    return "usual";
}

bool fits(std::string_view wanted, std::string_view has)
{
    if (wanted == "*")
        return true;
    for (std::size_t at = 0; at <= wanted.size();) {
        const auto end = std::min(wanted.find('|', at), wanted.size());
        if (wanted.substr(at, end - at) == has)
            return true;
        at = end + 1;
    }
    return false;
}

/// A library whose hosts are known is expected where it goes to them, and a question where it goes elsewhere: a package name is
/// easily borrowed.
void compareWithBaseline(
    TraceOperation &one, const Baseline::Entry &usual, const std::vector<const TraceLink *> &links, const std::vector<TraceDestination> &destinations)
{
    std::string host;
    for (const auto *link : links) {
        const auto &to = destinations[link->destination];
        if (usual.hosts.empty() || !to.host)
            continue;
        host = *to.host;
        if (usual.talksTo(host))
            continue;
        one.expectation = "unknown";
        one.reason = fmt::format("{} does not usually talk to {}.", usual.library, host);
        return;
    }
    if (host.empty())
        return;
    one.expectation = "expected";
    one.reason = fmt::format("{} usually talks to {}.", usual.library, host);
}

}

void judge(Findings &findings, const Models &models, const KnowledgeFile &knowledge, std::string_view package)
{
    std::vector<Rule> rules;
    for (const auto &row : tableRows(knowledge("expectations.tsv"))) {
        if (row.size() >= 7)
            rules.push_back({row[0], row[1], row[2], row[3], row[4], row[5], row[6]});
    }
    const Baseline baseline(knowledge("benign-baseline.tsv"));
    std::vector<std::vector<const TraceLink *>> linksOf(findings.operations.size());
    std::set<std::size_t> overridden;   // destinations whose trust decision is switched off
    for (const auto &link : findings.links) {
        linksOf[link.operation].push_back(&link);
        if (findings.operations[link.operation].kind == "trust-override")
            overridden.insert(link.destination);
    }
    for (std::size_t i = 0; i < findings.operations.size(); ++i) {
        auto &one = findings.operations[i];
        auto library = one.layer == "dex" ? models.libraryWithin(one.className, package) : one.origin == kOwn ? std::string() : one.origin;
        const auto *usual = baseline.find(one.className);
        if (library.empty() && usual)
            library = usual->library;
        one.origin = library.empty() ? std::string(kOwn) : library;
        std::vector<std::pair<std::string, std::string>> ties;
        for (const auto *link : linksOf[i])
            ties.emplace_back(link->direction, overridden.count(link->destination) && one.kind == "pin" ? "overridden" : targetWord(findings.destinations[link->destination]));
        if (ties.empty())
            ties.emplace_back("none", "none");
        one.expectation = "unknown";
        one.reason = "No rule speaks of this use.";
        for (const auto &rule : rules) {
            const bool found = fits(rule.kind, one.kind) && fits(rule.key, keyWord(one.keyOrigin)) && fits(rule.library, library.empty() ? "no" : "yes")
                && std::any_of(ties.begin(), ties.end(), [&](const auto &tie) { return fits(rule.link, tie.first) && fits(rule.target, tie.second); });
            if (found) {
                one.expectation = rule.expectation;
                one.reason = rule.reason;
                break;
            }
        }
        if (usual && one.expectation != "unexpected")
            compareWithBaseline(one, *usual, linksOf[i], findings.destinations);
    }
    // The other half of a channel that is not expected is not expected either: the same key, or data from the same place.
    std::set<std::string> keys;
    std::set<std::size_t> places;
    for (std::size_t i = 0; i < findings.operations.size(); ++i) {
        const auto &one = findings.operations[i];
        if (one.expectation != "unexpected" || (one.kind != "encrypt" && one.kind != "agree"))
            continue;
        if (one.key)
            keys.insert(one.key->key.spkiSha256);
        for (const auto *link : linksOf[i]) {
            if (findings.destinations[link->destination].host)
                places.insert(link->destination);
        }
    }
    for (std::size_t i = 0; i < findings.operations.size(); ++i) {
        auto &one = findings.operations[i];
        if (one.expectation != "expected" || (one.kind != "verify" && one.kind != "decrypt" && one.kind != "pin"))
            continue;
        const bool sharesKey = one.key && keys.count(one.key->key.spkiSha256);
        const bool sharesPlace = std::any_of(linksOf[i].begin(), linksOf[i].end(), [&](const TraceLink *link) { return places.count(link->destination) != 0; });
        if (sharesKey || sharesPlace) {
            one.expectation = "unexpected";
            one.reason = sharesKey ? "It uses the key of an operation that is not expected." : "It checks what comes from the place that an unexpected operation sends to.";
        }
    }
}

}
