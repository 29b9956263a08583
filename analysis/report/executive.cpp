// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/executive.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

namespace keytrail::report
{

using namespace casedb;

namespace
{

constexpr std::size_t kMostNamed = 10;

std::string counted(std::size_t count, std::string_view one, std::string_view many)
{
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string_view plainWords(std::string_view kind)
{
    constexpr std::pair<std::string_view, std::string_view> words[] = {
        {"encrypt", "locks data with a public key, so that only the holder of the private key can read it"},
        {"decrypt", "opens data that was locked for its key"},
        {"sign", "signs data with a key"},
        {"verify", "checks signatures with a public key"},
        {"agree", "agrees on a secret with the other side by a public key"},
        {"generate", "makes a pair of keys"},
        {"import-key", "reads a key"},
        {"pin", "accepts only a certificate or key that it brings along"},
        {"trust-override", "decides by itself which servers it trusts"},
        {"certificate", "handles certificates itself"},
    };
    for (const auto &[name, text] : words) {
        if (name == kind)
            return text;
    }
    return "uses a public key";
}

std::string towards(const TraceFacts &trace)
{
    const auto host = trace.hostText();
    if (host.empty())
        return "; where it goes could not be told from the code";
    const auto direction = trace.link ? std::string_view(trace.link->direction) : std::string_view();
    if (direction == "in")
        return "; the data comes from " + host;
    if (direction == "guard")
        return ", on connections to " + host;
    return direction == "out" ? "; the result goes to " + host : "; the code is tied to " + host;
}

std::string_view howSure(std::string_view tier)
{
    if (tier == "confirmed")
        return "Confirmed: the code leads there, the connection was seen, and a second sign ties it to this app";
    if (tier == "strong")
        return "Strong: the code leads there and the connection was seen from a device that has the app, or with a payload that fits";
    if (tier == "possible")
        return "Possible: code and connection fit, but the device or the app's presence on it is not told";
    return "Weak: the code alone, or an address alone; nothing on the wire ties it";
}

Reference about(const TraceFacts &trace)
{
    return {printId(trace.trace.id), trace.appHash, trace.operation ? trace.operation->where : std::string()};
}

class Page
{
public:
    explicit Page(const CaseFacts &facts)
        : m_facts(facts)
    {
        for (const auto &row : facts.traces()) {
            const auto trace = facts.facts(row);
            if (trace.isExpected()) {
                ++m_expected;
                continue;
            }
            ++m_tiers[row.tier];
            count(trace);
            if (m_told.size() < kMostTold)
                m_told.push_back(trace);
        }
    }

    std::vector<Chapter> write() const { return {happened(), sure(), affected(), todo()}; }

private:
    void count(const TraceFacts &trace)
    {
        ++m_open;
        if (trace.app)
            m_apps.insert(trace.app->package);
        for (const auto &device : trace.devices)
            (trace.areDevicesTold() ? m_seen : m_candidates).emplace(device.id, device);
        for (const auto &device : trace.alsoInstalled)
            m_holders.emplace(device.id, device);
        for (const auto &gap : trace.trace.gaps)
            ++m_gaps[gap];
    }

    Chapter happened() const;
    Chapter sure() const;
    Chapter affected() const;
    Chapter todo() const;

    const CaseFacts &m_facts;
    std::vector<TraceFacts> m_told;
    std::map<std::string, std::size_t> m_tiers, m_gaps;
    std::map<DeviceId, DeviceRow> m_seen, m_candidates, m_holders;
    std::set<std::string> m_apps;
    std::size_t m_expected = 0, m_open = 0;
};

Chapter Page::happened() const
{
    Chapter out{"What happened", {}};
    if (m_open == 0) {
        out.sentences.push_back(
            {fmt::format("No use of public-key cryptography was found that is not expected in such an app ({} looked at). That "
                         "is no proof that there is none: see what is missing below.",
                 counted(m_expected, "trace", "traces")),
                {}});
        return out;
    }
    for (const auto &trace : m_told) {
        const auto label
            = trace.app && !trace.app->label.empty() ? fmt::format("{} ({})", trace.app->label, trace.appText()) : trace.appText();
        out.sentences.push_back({fmt::format("The app {} {}{}.", label.empty() ? "of this case" : label,
                                     plainWords(trace.operation ? trace.operation->kind : std::string()), towards(trace)),
            {about(trace)}});
        if (!trace.flows.empty())
            out.sentences.push_back(
                {fmt::format("{} to it {} seen, the first at {}.", counted(trace.trace.flows.size(), "connection", "connections"),
                     trace.trace.flows.size() == 1 ? "was" : "were",
                     trace.flows.front().start ? toRfc3339(*trace.flows.front().start) : "an unknown time"),
                    {{printId(trace.flows.front().id), m_facts.reader().sha256(trace.flows.front().evidence), trace.flows.front().where}}});
    }
    if (m_open > m_told.size())
        out.sentences.push_back({counted(m_open - m_told.size(), "more trace is", "more traces are") + " told below.", {}});
    if (m_expected > 0)
        out.sentences.push_back({counted(m_expected, "other use is", "other uses are")
                + " expected in such apps, as for updates or licences, and no reason for alarm.",
            {}});
    return out;
}

Chapter Page::sure() const
{
    Chapter out{"How sure it is", {}};
    for (const std::string_view tier : {"confirmed", "strong", "possible", "weak"}) {
        const auto found = m_tiers.find(std::string(tier));
        if (found == m_tiers.end())
            continue;
        Sentence sentence{fmt::format("{} ({}).", howSure(tier), counted(found->second, "trace", "traces")), {}};
        for (const auto &trace : m_told) {
            if (trace.trace.tier == tier)
                sentence.references.push_back({printId(trace.trace.id), {}, {}});
        }
        out.sentences.push_back(std::move(sentence));
    }
    out.sentences.push_back({"This says how sure the chain from code to device is, not how bad the app is.", {}});
    if (m_facts.warnings)
        out.sentences.push_back({fmt::format("{} of the evidence could not be read as it stands; the list is below.",
                                     counted(static_cast<std::size_t>(m_facts.warnings), "place", "places")),
            {}});
    return out;
}

Chapter Page::affected() const
{
    Chapter out{"Who is affected", {}};
    std::size_t named = 0;
    for (const auto &[id, device] : m_seen) {
        if (++named > kMostNamed)
            break;
        const auto &label = !device.serial.empty() ? device.serial : !device.name.empty() ? device.name : printId(id);
        out.sentences.push_back({fmt::format("The device {}{}{} was seen calling.", label, device.model.empty() ? "" : ", " + device.model,
                                     device.ownership.empty() || device.ownership == "unknown" ? "" : ", " + device.ownership + "-owned"),
            {{printId(id), device.evidence.empty() ? std::string() : device.evidence.front(), device.where}}});
    }
    if (m_seen.size() > kMostNamed)
        out.sentences.push_back({fmt::format("{} more devices were seen calling.", m_seen.size() - kMostNamed), {}});
    std::size_t candidates = 0, holders = 0;
    for (const auto &[id, device] : m_candidates)
        candidates += !m_seen.contains(id);
    for (const auto &[id, device] : m_holders)
        holders += !m_seen.contains(id);
    if (candidates)
        out.sentences.push_back({fmt::format("Of {} it cannot be told which one called.", counted(candidates, "device", "devices")), {}});
    if (holders)
        out.sentences.push_back({counted(holders, "more device has", "more devices have") + " the app and was not seen calling.", {}});
    if (out.sentences.empty())
        out.sentences.push_back({"No device could be tied to these findings from the evidence in the case.", {}});
    return out;
}

Chapter Page::todo() const
{
    Chapter out{"What to do", {}};
    if (m_open) {
        Sentence look{"Look at the traces below and give each a verdict: suspicious, benign or expected.", {}};
        for (const auto &trace : m_told)
            look.references.push_back({printId(trace.trace.id), {}, {}});
        out.sentences.push_back(std::move(look));
        const bool isSure = m_tiers.contains("confirmed") || m_tiers.contains("strong");
        if (isSure && !m_seen.empty())
            out.sentences.push_back(
                {"Keep the devices named above as they are, switched on and off the network, until their data is saved.", {}});
        out.sentences.push_back(
            {"Look for the same destinations, keys and code elsewhere: a hunt pack of this case has the rules and filters.", {}});
    }
    std::vector<std::pair<std::string, std::size_t>> gaps(m_gaps.begin(), m_gaps.end());
    std::stable_sort(gaps.begin(), gaps.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    if (gaps.size() > kMostTold)
        gaps.resize(kMostTold);
    for (const auto &[text, count] : gaps)
        out.sentences.push_back({fmt::format("Missing ({}): {}", counted(count, "trace", "traces"), text), {}});
    if (out.sentences.empty())
        out.sentences.push_back({"Nothing is to be done on what the case holds. Add captures, exports and packages to see more.", {}});
    return out;
}

}

std::vector<Chapter> executivePage(const CaseFacts &facts)
{
    return Page(facts).write();
}

}
