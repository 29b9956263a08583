// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/skew.h"

#include "analysis/trace/sentences.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kWindow = 4 * kSecond; // delays, and logs that write whole seconds
constexpr std::int64_t kLeast = 5 * kSecond; // less is delay
constexpr std::int64_t kMost = 400LL * 86'400 * kSecond; // more is another time altogether
constexpr std::size_t kFewestNames = 4;
constexpr std::size_t kMostTimes = 20; // of one host in one source
constexpr std::size_t kMostHosts = 5'000; // of one source
constexpr std::size_t kMostSources = 200;

using Times = std::map<std::string, std::vector<std::int64_t>>; // by host

struct Difference {
    std::int64_t at = 0;
    std::size_t name = 0;
};

/// The distance that most hosts agree in; nothing where no distance stands out.
std::optional<Skew> skewOf(const Times &one, const Times &capture)
{
    std::vector<Difference> all;
    std::size_t shared = 0;
    for (const auto &[name, times] : one) {
        const auto other = capture.find(name);
        if (other == capture.end())
            continue;
        for (const auto here : times) {
            for (const auto there : other->second) {
                if (const auto apart = there - here; std::abs(apart) < kMost)
                    all.push_back({apart, shared});
            }
        }
        ++shared;
    }
    if (shared < kFewestNames)
        return {};
    std::sort(all.begin(), all.end(), [](const Difference &a, const Difference &b) { return a.at < b.at; });
    std::size_t best = 0, bestFrom = 0, bestTo = 0;
    std::vector<std::pair<std::int64_t, std::size_t>> seen;
    std::vector<std::size_t> counts(shared);
    for (std::size_t from = 0, to = 0, names = 0; from < all.size(); ++from) {
        for (; to < all.size() && all[to].at - all[from].at <= kWindow; ++to)
            names += counts[all[to].name]++ == 0;
        if (names >= kFewestNames)
            seen.emplace_back(all[from].at, names);
        if (names > best)
            best = names, bestFrom = from, bestTo = to;
        names -= --counts[all[from].name] == 0;
    }
    if (best < kFewestNames || best * 2 < shared)
        return {};
    // Calls that come by the clock agree in many distances: then none of them tells.
    const auto middle = all[bestFrom + (bestTo - bestFrom) / 2].at;
    const bool isOnly = std::none_of(seen.begin(), seen.end(), [&](const auto &other) { return std::abs(other.first - all[bestFrom].at) > 2 * kWindow && other.second * 3 > best * 2; });
    if (!isOnly || std::abs(middle) < kLeast)
        return {};
    Skew skew;
    skew.nanoseconds = middle;
    skew.names = best;
    skew.shared = shared;
    return skew;
}

class Sources
{
public:
    void add(EvidenceId evidence, std::string_view host, const Time &time)
    {
        if (host.empty() || !time || (m_times.size() >= kMostSources && !m_times.contains(evidence)))
            return;
        auto &hosts = m_times[evidence];
        auto name = lowerCase(std::string(host));
        if (hosts.size() >= kMostHosts && !hosts.contains(name))
            return;
        if (auto &times = hosts[std::move(name)]; times.size() < kMostTimes)
            times.push_back(time->nanoseconds);
    }
    const std::map<EvidenceId, Times> &all() const { return m_times; }

private:
    std::map<EvidenceId, Times> m_times;
};

}

std::vector<Skew> estimateSkews(const CaseReader &reader)
{
    Sources captures, logs;
    for (const auto &hello : reader.all<TlsRow>("sni != null"))
        captures.add(hello.evidence, hello.sni, hello.time);
    for (const auto &query : reader.all<DnsRow>("query != null and time != null"))
        captures.add(query.evidence, query.query, query.time);
    for (const auto &http : reader.all<HttpRow>("host != null and time != null"))
        captures.add(http.evidence, http.host, http.time);
    for (const auto &event : reader.all<EventRow>("host != null and time != null and kind != indicator and kind != reputation"))
        logs.add(event.evidence, event.host, event.time);
    std::vector<Skew> found;
    const auto compare = [&](const std::map<EvidenceId, Times> &ones, bool isCapture) {
        for (const auto &[one, times] : ones) {
            for (const auto &[capture, seen] : captures.all()) {
                // Of two captures the one with the greater id is told by the other.
                if (capture == one || (isCapture && capture > one))
                    continue;
                if (auto skew = skewOf(times, seen)) {
                    skew->evidence = one;
                    skew->against = capture;
                    found.push_back(*skew);
                }
            }
        }
    };
    compare(logs.all(), false);
    compare(captures.all(), true);
    std::sort(found.begin(), found.end(), [](const Skew &a, const Skew &b) { return std::pair(a.evidence, a.against) < std::pair(b.evidence, b.against); });
    return found;
}

std::string skewWords(std::int64_t correction)
{
    const auto seconds = static_cast<double>(std::abs(correction)) / 1e9;
    return fmt::format("{:.{}f} s {}", seconds, seconds < 60 ? 1 : 0, correction < 0 ? "ahead" : "behind");
}

}
