// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"
#include "analysis/trace/rejudge.h"
#include "resources/knowledge.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

constexpr std::size_t kLargestTable = 1 << 20;

struct WeightsOptions {
    std::string path, table, format = "text";
};

struct Ranked {
    FindingRow finding;
    std::int64_t before = 0, after = 0;
    std::size_t rankBefore = 0, rankAfter = 0;
};

/// The findings of the case as they stand, and as they would with the other weights.
std::vector<Ranked> ranked(const CaseReader &reader, const trace::Weights &other)
{
    std::vector<Ranked> all;
    for (auto &finding : reader.all<FindingRow>()) {
        std::int64_t sum = 0;
        for (const auto &reason : readJsonObjects(finding.reasons.text))
            sum += other.weight(member(reason, "sign"));
        const auto before = finding.score.value_or(0);
        all.push_back({std::move(finding), before, trace::scoreOf(sum), 0, 0});
    }
    const auto rank = [&](std::int64_t Ranked::*score, std::size_t Ranked::*place) {
        std::stable_sort(all.begin(), all.end(), [&](const Ranked &a, const Ranked &b) { return a.*score > b.*score; });
        for (std::size_t at = 0; at < all.size(); ++at)
            all[at].*place = at + 1;
    };
    rank(&Ranked::after, &Ranked::rankAfter);
    rank(&Ranked::before, &Ranked::rankBefore);
    return all;
}

void runWeights(Commands &commands, const WeightsOptions &options)
{
    if (options.table.empty()) {
        print(knowledge("weights.tsv").substr(0, knowledge("weights.tsv").size() - 1));
        return;
    }
    std::ifstream in(options.table, std::ios::binary);
    std::string text;
    for (std::istreambuf_iterator<char> at(in), end; at != end && text.size() < kLargestTable; ++at)
        text += *at;
    const auto other = trace::Weights::read(text);
    if (other.size() == 0) {
        say(fmt::format("{}: no table of weights (sign, weight, text)", visible(options.table)));
        commands.status = WrongCall;
        return;
    }
    const auto reader = openReader(commands, options.path);
    if (!reader)
        return;
    std::size_t changed = 0;
    const auto all = ranked(*reader, other);
    for (const auto &one : all) {
        if (one.before == one.after && one.rankBefore == one.rankAfter)
            continue;
        ++changed;
        if (options.format == "json") {
            JsonWriter out;
            out.beginObject().text("finding", printId(one.finding.id)).text("tier", one.finding.tier).text("title", one.finding.title);
            out.key("score_before").number(one.before).key("score_after").number(one.after);
            out.key("rank_before").number(static_cast<std::int64_t>(one.rankBefore)).key("rank_after").number(static_cast<std::int64_t>(one.rankAfter));
            print(out.endObject().take());
        } else {
            print(fmt::format("score {} to {}, rank {} to {}  {}  {}", one.before, one.after, one.rankBefore, one.rankAfter, one.finding.tier, visible(one.finding.title)));
        }
    }
    if (options.format == "text")
        print(fmt::format("{} of {} findings change; no tier does", changed, all.size()));
}

}

void addWeights(Commands &commands)
{
    auto options = std::make_shared<WeightsOptions>();
    Arguments(commands.parser, "weights", "Say what other weights of the signs would change")
        .needs("case", options->path, "Case file")
        .takes("--with", options->table, "Table of weights (sign, weight, text); without it, the program's own is printed")
        .takes("--format", options->format, "json or text", {"json", "text"})
        .then([&commands, options] { runWeights(commands, *options); });
}

}
