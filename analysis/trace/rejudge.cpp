// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/rejudge.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"
#include "analysis/casedb/identity.h"
#include "analysis/casedb/trace_head.h"
#include "analysis/crypto/digest.h"
#include "analysis/trace/corrections.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

constexpr std::string_view kApproval = "baseline";

template <class Row> std::map<typename Row::Id, Row> byId(const CaseReader &reader, const std::set<typename Row::Id> &wanted)
{
    std::vector<std::int64_t> ids;
    for (const auto id : wanted) {
        if (id != typename Row::Id{})
            ids.push_back(static_cast<std::int64_t>(id));
    }
    std::map<typename Row::Id, Row> rows;
    for (auto &row : reader.rows<Row>(ids))
        rows.emplace(row.id, std::move(row));
    return rows;
}

template <class Map> auto found(const Map &map, typename Map::key_type id) -> const typename Map::mapped_type *
{
    const auto at = map.find(id);
    return at == map.end() ? nullptr : &at->second;
}

std::int64_t weightOf(const JsonMembers &reason)
{
    const auto text = member(reason, "weight");
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// The reasons with this approval, or none; their weights summed. An approval stands before the tier.
std::string reasonsWith(const std::string &reasons, const BaselineRow *baseline, const Weights &weights, std::int64_t &sum)
{
    JsonWriter out;
    const auto write = [&](std::string_view sign, std::int64_t weight, std::string_view text) {
        out.beginObject().key("sign").string(sign).key("weight").number(weight).key("text").string(text).endObject();
        sum += weight;
    };
    for (const auto &one : readJsonObjects(reasons)) {
        const auto sign = member(one, "sign");
        if (sign == kApproval)
            continue;
        if (baseline && sign.starts_with("tier-"))
            write(kApproval, weights.weight(kApproval), weights.text(kApproval, approvalWords(*baseline)));
        write(sign, weightOf(one), member(one, "text"));
    }
    return "[" + out.take() + "]";
}

}

std::string conclusionInputs(const CaseReader &reader, std::string_view weights, std::string_view maker)
{
    JsonWriter all;
    all.beginArray().string(maker).string(weights);
    for (const auto &one : reader.all<EvidenceRow>())
        all.string(printId(one.id)).string(one.sha256).string(one.status).string(one.kind);
    for (const auto *kind : {"offset", "mask", "split"}) {
        for (const auto &one : corrections(reader, kind))
            all.string(kind).string(one.target).string(one.value);
    }
    return crypto::hex(crypto::sha256(asBytes(all.endArray().take())));
}

std::optional<Rejudged> rejudge(const CaseReader &reader, const Weights &weights, Instant now)
{
    const CaseReader::Bare bare(reader);
    const auto judgements = Judgements::read(reader);
    const auto baselines = Baselines::read(reader, now);
    const auto traces = reader.all<TraceHead>();
    std::set<OperationId> operationIds;
    std::set<DestinationId> destinationIds;
    for (const auto &trace : traces) {
        operationIds.insert(trace.operation);
        destinationIds.insert(trace.destination);
    }
    const auto operations = byId<OperationRow>(reader, operationIds);
    const auto destinations = byId<DestinationRow>(reader, destinationIds);
    std::set<KeyId> keyIds;
    std::set<AppId> appIds;
    for (const auto &[id, operation] : operations) {
        keyIds.insert(operation.key);
        appIds.insert(operation.app);
    }
    const auto keys = byId<KeyRow>(reader, keyIds);
    const auto apps = byId<AppRow>(reader, appIds);
    std::map<TraceId, FindingRow> findings;
    for (auto &finding : reader.all<FindingRow>())
        findings.emplace(finding.trace, std::move(finding));

    Rejudged out;
    std::map<TraceId, std::int64_t> scores;
    for (const auto &trace : traces) {
        const auto *operation = found(operations, trace.operation);
        const auto finding = findings.find(trace.id);
        if (!operation || finding == findings.end())
            return {};
        const auto *app = found(apps, operation->app);
        const auto *baseline = baselines.covers(coveredOf(*operation, app, found(keys, operation->key), found(destinations, trace.destination)));
        const auto &before = finding->second;
        auto row = before;
        std::int64_t sum = 0;
        row.reasons.text = reasonsWith(row.reasons.text, baseline, weights, sum);
        row.score = scoreOf(sum);
        judge(row, *operation, app, judgements, baseline);
        if (row.score != trace.score)
            scores[trace.id] = *row.score;
        if (std::tie(row.reasons.text, row.score, row.verdict, row.notes, row.tags, row.baseline) != std::tie(before.reasons.text, before.score, before.verdict, before.notes, before.tags, before.baseline))
            out.findings.push_back(std::move(row));
    }
    std::vector<std::int64_t> ids;
    for (const auto &[id, score] : scores)
        ids.push_back(static_cast<std::int64_t>(id));
    out.traces = reader.rows<TraceRow>(ids);
    for (auto &trace : out.traces)
        trace.score = scores.at(trace.id);
    if (reader.hasFailed())
        return {};
    return out;
}

bool putRejudged(CaseFile &file, const Rejudged &rejudged)
{
    return file.put(rejudged.traces) && file.put(rejudged.findings) && file.seal();
}

Covered coveredOf(const OperationRow &operation, const AppRow *app, const KeyRow *key, const DestinationRow *destination)
{
    Covered covered;
    if (app) {
        covered.package = app->package;
        covered.signers = signerHashes(*app);
    }
    covered.key = key ? key->spkiSha256 : std::string();
    covered.host = destination ? destination->host : std::string();
    covered.origin = operation.origin;
    covered.operation = operationSymbol(operation);
    return covered;
}

void judge(FindingRow &finding, const OperationRow &operation, const AppRow *app, const Judgements &judgements, const BaselineRow *baseline)
{
    auto judged = judgements.of({printId(finding.id), printId(finding.trace), printId(operation.id), app ? printId(app->id) : ""});
    finding.verdict = !judged.verdict.empty() ? judged.verdict : operation.expectation == "expected" || baseline ? "expected" : "open";
    finding.notes = std::move(judged.notes);
    finding.tags = std::move(judged.tags);
    finding.baseline = baseline ? baseline->id : BaselineId{};
}

std::int64_t scoreOf(std::int64_t weights)
{
    return std::clamp<std::int64_t>(weights, 0, 100);
}

std::vector<std::string> approvalWords(const BaselineRow &baseline)
{
    return {baseline.author.empty() ? "an unnamed examiner" : baseline.author, baseline.reason};
}

}
