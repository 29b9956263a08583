// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/analytics.h"

#include "analysis/trace/analytics_facts.h"
#include "analysis/trace/sentences.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

std::vector<std::string> cellsOf(std::string_view line)
{
    std::vector<std::string> cells;
    while (true) {
        const auto end = std::min(line.find('\t'), line.size());
        cells.emplace_back(line.substr(0, end));
        if (end == line.size())
            return cells;
        line.remove_prefix(end + 1);
    }
}

struct Table {
    struct Row {
        std::string analytic, platform, part, name, source, gist, check;
    };
    std::vector<Row> rows;
    EventKinds events;
    std::map<std::string, std::int64_t> settings;
    std::map<std::pair<std::string, std::string>, std::pair<std::string, std::string>> sentences; ///< by check and state

    explicit Table(std::string_view text)
    {
        while (!text.empty()) {
            const auto end = std::min(text.find('\n'), text.size());
            take(cellsOf(text.substr(0, end)));
            text.remove_prefix(std::min(text.size(), end + 1));
        }
    }
    std::int64_t setting(const std::string &name) const
    {
        const auto found = settings.find(name);
        return found == settings.end() ? 0 : found->second;
    }

private:
    void take(const std::vector<std::string> &cells)
    {
        const auto cell = [&](std::size_t at) { return at < cells.size() ? cells[at] : std::string(); };
        if (cell(0) == "row") {
            rows.push_back({cell(1), cell(2), cell(3), cell(4), cell(5), cell(6), cell(7)});
        } else if (cell(0) == "event") {
            events[cell(1)].insert(lowerCase(cell(2)));
        } else if (cell(0) == "setting") {
            const auto digits = cell(2);
            std::from_chars(digits.data(), digits.data() + digits.size(), settings[cell(1)]);
        } else if (cell(0) == "say") {
            sentences[{cell(1), cell(2)}] = {cell(3), cell(4)};
        }
    }
};

struct Answer {
    std::string state;
    std::vector<std::string> values;
    std::set<EvidenceId> evidence;
};

std::string number(std::size_t count)
{
    return fmt::format("{}", count);
}

void joinEvidence(std::set<EvidenceId> &all, std::initializer_list<const Tally *> some)
{
    for (const auto *one : some)
        all.insert(one->evidence.begin(), one->evidence.end());
}

class Checks
{
public:
    Checks(const CaseReader &reader, const Table &table)
        : m_table(table)
        , m_facts(platformFacts(reader, table.events))
    {
        m_approved = reader.all<BaselineRow>("removed_at = null and kind in (app, signer)").size();
    }

    Answer answer(const Table::Row &row)
    {
        const auto &facts = m_facts[row.platform];
        using Check = Answer (Checks::*)(const PlatformFacts &) const;
        static const std::map<std::string_view, Check> checks = {{"operations", &Checks::operations}, {"key-life", &Checks::keyLife}, {"files", &Checks::files}, {"state", &Checks::state}, {"inventory", &Checks::inventory},
            {"window", &Checks::window}, {"burst", &Checks::burst}, {"approved", &Checks::approved}, {"sizes", &Checks::sizes}, {"entitlements", &Checks::entitlements}, {"handshakes", &Checks::handshakes}, {"encrypted", &Checks::encrypted}};
        const auto found = checks.find(row.check);
        return found == checks.end() ? Answer{} : (this->*found->second)(facts);
    }
    bool hasAnything() const
    {
        return std::any_of(m_facts.begin(), m_facts.end(), [](const auto &one) { return one.second.apps.count || one.second.devices || one.second.flows.count || one.second.crypto.count; });
    }

private:
    Answer operations(const PlatformFacts &facts) const
    {
        Answer out;
        joinEvidence(out.evidence, {&facts.crypto, &facts.tied});
        if (facts.crypto.count)
            out = {"seen", {number(facts.crypto.count), number(facts.tied.count), number(facts.operations.count)}, out.evidence};
        else if (facts.apps.count)
            out = {"partly", {number(facts.apps.count), number(facts.tied.count), number(facts.operations.count)}, out.evidence};
        else
            out.state = "missing";
        return out;
    }
    Answer keyLife(const PlatformFacts &facts) const
    {
        Answer out;
        joinEvidence(out.evidence, {&facts.crypto, &facts.keyOperations, &facts.keys});
        if (facts.crypto.count)
            out = {"seen", {number(facts.crypto.count), number(facts.keyOperations.count)}, out.evidence};
        else if (facts.apps.count)
            out = {"partly", {number(facts.keyOperations.count), number(facts.keys.count)}, out.evidence};
        else
            out.state = "missing";
        return out;
    }
    Answer files(const PlatformFacts &facts) const { return someOf(facts.files); }
    Answer state(const PlatformFacts &facts) const { return someOf(facts.state); }
    static Answer someOf(const Tally &tally)
    {
        return {tally.count ? "partly" : "missing", {number(tally.count)}, tally.evidence};
    }
    Answer inventory(const PlatformFacts &facts) const
    {
        const bool isWhole = facts.listed.count == facts.devices && m_approved > 0;
        return {facts.listed.count == 0 ? "missing" : isWhole ? "seen" : "partly", {number(facts.listed.count), number(facts.devices), number(m_approved)}, facts.listed.evidence};
    }
    Answer window(const PlatformFacts &facts) const
    {
        const auto seconds = m_table.setting("TimeWindow");
        std::size_t uses = 0, followed = 0;
        for (const auto &[device, times] : facts.uses) {
            const auto sent = facts.sent.find(device);
            if (sent == facts.sent.end())
                continue;
            for (const auto &time : times) {
                const auto next = std::lower_bound(sent->second.begin(), sent->second.end(), time);
                ++uses;
                followed += next != sent->second.end() && next->nanoseconds - time.nanoseconds <= seconds * 1'000'000'000;
            }
        }
        Answer out;
        joinEvidence(out.evidence, {&facts.crypto, &facts.flows});
        if (uses)
            return {"seen", {number(followed), number(uses), fmt::format("{}", seconds)}, out.evidence};
        if (facts.timedUses || facts.timedFlows)
            return {"partly", {number(facts.timedUses), number(facts.timedFlows)}, out.evidence};
        return {"missing", {}, {}};
    }
    Answer burst(const PlatformFacts &facts) const
    {
        const auto seconds = m_table.setting("TimeWindow");
        std::size_t close = 0;
        for (const auto &[device, times] : facts.sent) {
            for (std::size_t at = 1; at < times.size(); ++at)
                close += times[at].nanoseconds - times[at - 1].nanoseconds <= seconds * 1'000'000'000;
        }
        if (facts.timedFlows == 0)
            return {"missing", {}, {}};
        return {"seen", {number(facts.timedFlows), number(close), fmt::format("{}", seconds)}, facts.flows.evidence};
    }
    Answer approved(const PlatformFacts &) const { return {m_approved ? "seen" : "missing", {number(m_approved)}, {}}; }
    Answer sizes(const PlatformFacts &facts) const
    {
        const auto least = static_cast<std::size_t>(m_table.setting("PayloadSizeVariance"));
        std::optional<double> steadiest;
        for (const auto &[destination, sizes] : facts.sizes) {
            if (sizes.size() < least)
                continue;
            double sum = 0, squares = 0;
            for (const auto size : sizes)
                sum += static_cast<double>(size);
            const double mean = sum / static_cast<double>(sizes.size());
            for (const auto size : sizes)
                squares += (static_cast<double>(size) - mean) * (static_cast<double>(size) - mean);
            const double variation = mean > 0 ? 100 * std::sqrt(squares / static_cast<double>(sizes.size())) / mean : 0;
            steadiest = steadiest ? std::min(*steadiest, variation) : variation;
        }
        const std::vector<std::string> values{number(facts.traced.count), number(facts.sizes.size())};
        if (steadiest)
            return {"seen", {values[0], values[1], fmt::format("{:.0f}", *steadiest)}, facts.traced.evidence};
        return {facts.traced.count ? "partly" : "missing", values, facts.traced.evidence};
    }
    Answer entitlements(const PlatformFacts &facts) const
    {
        const auto state = facts.entitled.count == 0 ? "missing" : facts.entitled.count == facts.apps.count ? "seen" : "partly";
        return {state, {number(facts.entitled.count), number(facts.apps.count)}, facts.entitled.evidence};
    }
    Answer handshakes(const PlatformFacts &facts) const
    {
        Answer out;
        joinEvidence(out.evidence, {&facts.handshakes, &facts.payloadKeys});
        const auto all = facts.handshakes.count + facts.payloadKeys.count;
        return {all ? "seen" : "missing", {number(all), number(facts.payloadKeys.count)}, out.evidence};
    }
    Answer encrypted(const PlatformFacts &facts) const
    {
        if (facts.encrypted.count)
            return {"seen", {number(facts.encrypted.count), number(facts.flows.count)}, facts.encrypted.evidence};
        return {facts.flows.count ? "partly" : "missing", {number(facts.flows.count)}, facts.flows.evidence};
    }

    const Table &m_table;
    std::map<std::string, PlatformFacts> m_facts;
    std::size_t m_approved = 0;
};

}

std::vector<AnalyticRow> analytics(const CaseReader &reader, std::string_view text)
{
    const Table table(text);
    const CaseReader::Bare bare(reader); // counted, not shown
    Checks checks(reader, table);
    std::vector<AnalyticRow> out;
    if (!checks.hasAnything())
        return out;
    for (const auto &row : table.rows) {
        const auto answer = checks.answer(row);
        const auto sentence = table.sentences.find({row.check, answer.state});
        if (sentence == table.sentences.end())
            continue;
        AnalyticRow one;
        one.part = row.part;
        one.name = row.name;
        one.source = row.source;
        const auto name = row.source.empty() ? row.name : fmt::format("{}, {}", row.name, row.source);
        one.row = {row.analytic, {}, "analytic", {}, {}, answer.state, fmt::format("{} ({}): {}", name, row.gist, filled(sentence->second.first, answer.values)), "analytic-" + row.check, sentence->second.second};
        for (const auto evidence : answer.evidence)
            one.evidence.push_back(reader.sha256(evidence));
        std::sort(one.evidence.begin(), one.evidence.end());
        out.push_back(std::move(one));
    }
    return out;
}

}
