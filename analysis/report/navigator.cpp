// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/navigator.h"

#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace keytrail::report
{

using namespace casedb;

namespace
{

struct TechniqueCell {
    std::int64_t score = 0;
    std::size_t findings = 0;
    std::map<std::string, std::size_t> tiers;
    std::vector<std::string> best; ///< ids of the first traces
};

constexpr std::size_t kNavigatorMostNamed = 20;

void add(TechniqueCell &cell, const TraceFacts &trace)
{
    ++cell.findings;
    ++cell.tiers[trace.trace.tier];
    cell.score = std::max(cell.score, std::clamp<std::int64_t>(trace.trace.score.value_or(0), 0, 100));
    if (cell.best.size() < kNavigatorMostNamed)
        cell.best.push_back(visible(fmt::format("{} ({}, score {}): {}", printId(trace.trace.id), trace.trace.tier,
            trace.trace.score.value_or(0), trace.finding.title.empty() ? trace.operationText() : trace.finding.title)));
}

void pair(JsonWriter &out, std::string_view name, std::string_view value)
{
    out.beginObject().key("name").string(name).key("value").string(value).endObject();
}

void technique(JsonWriter &out, std::string_view id, const TechniqueCell &cell, std::string_view strategy, bool isParent)
{
    out.beginObject().text("techniqueID", id).text("tactic", "command-and-control");
    out.key("score").number(cell.score).key("enabled").boolean(true);
    out.text("comment",
        fmt::format(
            "{} {} that {} not expected use", cell.findings, cell.findings == 1 ? "trace" : "traces", cell.findings == 1 ? "is" : "are"));
    out.key("metadata").beginArray();
    pair(out, "detection strategy", strategy);
    for (const auto &[tier, count] : cell.tiers)
        pair(out, "tier " + visible(tier), std::to_string(count));
    for (const auto &text : cell.best)
        pair(out, "trace", text);
    out.endArray();
    out.key("showSubtechniques").boolean(isParent).endObject();
}

}

std::string navigatorLayer(const CaseFacts &facts)
{
    TechniqueCell channel, pinning;
    for (const auto &row : facts.traces()) {
        const auto trace = facts.facts(row);
        if (trace.isExpected() || !trace.operation)
            continue;
        const auto &kind = trace.operation->kind;
        add(kind == "pin" || kind == "trust-override" ? pinning : channel, trace);
    }
    JsonWriter out;
    out.beginObject().text("name", visible(facts.name.empty() ? "Keytrail case" : facts.name));
    out.key("versions").beginObject().text("layer", "4.5").text("navigator", "5.1.0").endObject();
    out.text("domain", "mobile-attack");
    out.text("description",
        "Public-key operations of apps traced to destinations. The score is that of the best trace; it says how sure the chain is, not how "
        "bad the app is.");
    out.key("filters").beginObject().key("platforms").beginArray().string("Android").string("iOS").endArray().endObject();
    out.key("sorting").number(std::int64_t(3));
    out.key("layout").beginObject().text("layout", "side").text("aggregateFunction", "max").key("showID").boolean(true);
    out.key("showName").boolean(true).key("showAggregateScores").boolean(false).key("countUnscored").boolean(false);
    out.text("expandedSubtechniques", "annotated").endObject();
    out.key("hideDisabled").boolean(false).key("techniques").beginArray();
    TechniqueCell parent = channel;
    if (pinning.findings) {
        parent.score = std::max(parent.score, pinning.score);
        parent.findings += pinning.findings;
        for (const auto &[tier, count] : pinning.tiers)
            parent.tiers[tier] += count;
        parent.best.clear();
    }
    if (parent.findings)
        technique(out, "T1521", parent, "DET0641", true);
    if (channel.findings)
        technique(out, "T1521.002", channel, "DET0667", false);
    if (pinning.findings)
        technique(out, "T1521.003", pinning, "DET0646", false);
    out.endArray();
    out.key("gradient").beginObject().key("colors").beginArray().string("#fcf0d6ff").string("#d55e00ff").endArray();
    out.key("minValue").number(std::int64_t(0)).key("maxValue").number(std::int64_t(100)).endObject();
    out.key("legendItems").beginArray().endArray().key("metadata").beginArray();
    for (const auto &[what, value] : facts.statement())
        pair(out, what, visible(value));
    out.endArray();
    out.key("showTacticRowBackground").boolean(false).key("selectTechniquesAcrossTactics").boolean(true);
    out.key("selectSubtechniquesWithParent").boolean(false).key("selectVisibleTechniques").boolean(false).endObject();
    return out.take() + '\n';
}

}
