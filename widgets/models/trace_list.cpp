// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/json_reader.h"
#include "widgets/marks.h"
#include "widgets/models/cell_text.h"
#include "widgets/models/list_specs.h"
#include "widgets/wording.h"

#include <QCoreApplication>
#include <algorithm>
#include <unordered_map>

namespace keytrail::widgets {

namespace {

struct TraceListWords {
    Q_DECLARE_TR_FUNCTIONS(Traces)
};

using namespace casedb;
using Style = Chip::Style;

/// Rows by id that many traces share, each read once a page.
template <class Row>
std::unordered_map<std::int64_t, Row> byId(const CaseReader &reader, const std::vector<std::int64_t> &ids)
{
    std::unordered_map<std::int64_t, Row> out;
    for (auto &row : reader.rows<Row>(ids)) {
        const auto id = static_cast<std::int64_t>(row.id);
        out.emplace(id, std::move(row));
    }
    return out;
}

template <class Row, class Id>
const Row *find(const std::unordered_map<std::int64_t, Row> &rows, Id id)
{
    const auto found = rows.find(static_cast<std::int64_t>(id));
    return found == rows.end() ? nullptr : &found->second;
}

Chip gap(const QString &why)
{
    Chip chip(why);
    chip.mark = QStringLiteral("gap");
    chip.dashed = true;
    return chip;
}

Chip appChip(const AppRow *app)
{
    if (!app)
        return {};
    Chip chip(wording::plain(app->label.empty() ? app->package : app->label));
    chip.mark = marks::name(Kind::App);
    chip.full = wording::plain(app->package + " " + app->versionName);
    return chip.add(app->versionName.empty() ? QString() : QLatin1Char(' ') + wording::plain(app->versionName), Style::Muted);
}

Chip operationChip(const OperationRow *operation)
{
    if (!operation)
        return {};
    Chip chip(wording::operation(text(operation->algorithm), text(operation->kind)));
    chip.mark = marks::name(Kind::Operation);
    chip.full = wording::plain(operation->className + "->" + operation->method + operation->descriptor);
    return chip.add(QStringLiteral("  ") + wording::method(text(operation->className), text(operation->method)), Style::Muted);
}

Chip keyChip(const KeyRow *key)
{
    if (!key)
        return {};
    Chip chip(wording::key(text(key->algorithm), text(key->bits), text(key->curve), text(key->form)));
    chip.mark = marks::name(Kind::Key);
    chip.full = text(key->spkiSha256);
    return chip.add(QLatin1Char(' ') + wording::shortHash(text(key->spkiSha256)), Style::Code);
}

Chip destinationChip(const DestinationRow *destination)
{
    if (!destination)
        return gap(TraceListWords::tr("no destination tied"));
    if (destination->host.empty())
        return gap(destination->reason.empty() ? TraceListWords::tr("not known from the package") : wording::sentence(wording::plain(destination->reason)));
    return hostChip(text(destination->host), text(destination->registrableDomain), text(destination->port));
}

Chip flowsChip(const TraceRow &trace, const DestinationRow *destination)
{
    if (trace.flows.empty())
        return destination && !destination->host.empty() ? gap(TraceListWords::tr("not seen")) : Chip();
    Chip chip(wording::number(std::int64_t(trace.flows.size())));
    chip.mark = marks::name(Kind::Flow);
    return chip;
}

Chip devicesChip(const TraceRow &trace)
{
    const auto told = std::int64_t(trace.devices.size()), others = std::int64_t(trace.alsoInstalled.size());
    if (!told)
        return trace.flows.empty() ? Chip() : gap(TraceListWords::tr("not told"));
    Chip chip(others ? TraceListWords::tr("%1 of %2").arg(wording::number(told), wording::number(told + others)) : wording::number(told));
    chip.mark = marks::name(Kind::Device);
    chip.full = others ? TraceListWords::tr("%1 seen on the wire, %2 more have the app").arg(wording::number(told), wording::number(others)) : QString();
    return chip;
}

Chip signsChip(const FindingRow *finding)
{
    if (!finding)
        return {};
    int signsFor = 0, against = 0;
    for (const auto &reason : readJsonObjects(finding->reasons.text)) {
        const auto weight = std::atoi(std::string(member(reason, "weight")).c_str());
        signsFor += weight > 0;
        against += weight < 0;
    }
    Chip chip(QStringLiteral("%1 / %2").arg(signsFor).arg(against));
    chip.full = TraceListWords::tr("%1 signs for, %2 against").arg(signsFor).arg(against);
    return chip;
}

Chip verdictChip(const FindingRow *finding, bool expected)
{
    const auto code = finding ? text(finding->verdict) : QString();
    if (finding && finding->baseline != BaselineId{} && code != QStringLiteral("suspicious")) {
        Chip approved(wording::verdict(QStringLiteral("baseline")));
        approved.mark = QStringLiteral("expected");
        return approved;
    }
    Chip chip(wording::verdict(code.isEmpty() ? QStringLiteral("open") : code));
    if (code == QStringLiteral("expected") || (expected && code != QStringLiteral("suspicious") && code != QStringLiteral("benign"))) {
        chip = Chip(wording::verdict(QStringLiteral("expected")));
        chip.mark = QStringLiteral("expected");
    } else if (code == QStringLiteral("suspicious") || code == QStringLiteral("benign")) {
        chip.mark = QStringLiteral("pencil");
    }
    return chip;
}

Chip saidChip(const FindingRow *finding)
{
    if (!finding || (finding->notes.empty() && finding->tags.empty()))
        return {};
    QStringList tags;
    bool starred = false;
    for (const auto &tag : finding->tags) {
        if (tag == "star")
            starred = true;
        else
            tags.append(wording::plain(tag));
    }
    Chip chip(tags.join(QStringLiteral(", ")));
    chip.mark = starred ? QStringLiteral("star") : QStringLiteral("pencil");
    if (!finding->notes.empty()) {
        const auto notes = wording::counted("Traces", "%1 note", QT_TRANSLATE_N_NOOP("Traces", "%1 notes"), std::int64_t(finding->notes.size()));
        chip.add(chip.parts.isEmpty() ? notes : QStringLiteral("  ") + notes, Style::Muted);
    }
    QStringList whole;
    if (starred)
        whole.append(TraceListWords::tr("starred"));
    whole += tags;
    for (const auto &note : finding->notes)
        whole.append(wording::plain(note));
    chip.full = whole.join(QLatin1Char('\n'));
    return chip;
}

// Approved findings wait behind a count; one that an examiner calls suspicious all the same does not.
std::vector<std::int64_t> approved(const CaseReader &reader)
{
    std::vector<std::int64_t> out;
    for (const auto &finding : reader.all<FindingRow>("baseline != null")) {
        if (finding.verdict != "suspicious")
            out.push_back(static_cast<std::int64_t>(finding.trace));
    }
    std::sort(out.begin(), out.end());
    return out;
}

std::vector<ListSpec::Row> fetch(const CaseReader &reader, std::span<const std::int64_t> ids)
{
    const auto traces = reader.rows<TraceRow>(ids);
    std::vector<std::int64_t> appIds, operationIds, destinationIds, keyIds;
    std::string findingFilter;
    for (const auto &trace : traces) {
        appIds.push_back(static_cast<std::int64_t>(trace.app));
        operationIds.push_back(static_cast<std::int64_t>(trace.operation));
        destinationIds.push_back(static_cast<std::int64_t>(trace.destination));
        findingFilter += (findingFilter.empty() ? "trace in (" : ", ") + printId(trace.id);
    }
    const auto apps = byId<AppRow>(reader, appIds);
    const auto operations = byId<OperationRow>(reader, operationIds);
    const auto destinations = byId<DestinationRow>(reader, destinationIds);
    for (const auto &[id, operation] : operations)
        keyIds.push_back(static_cast<std::int64_t>(operation.key));
    const auto keys = byId<KeyRow>(reader, keyIds);
    std::unordered_map<std::int64_t, FindingRow> findings;
    if (!findingFilter.empty()) {
        for (auto &finding : reader.all<FindingRow>(findingFilter + ")")) {
            const auto trace = static_cast<std::int64_t>(finding.trace);
            findings.emplace(trace, std::move(finding));
        }
    }
    std::vector<ListSpec::Row> rows;
    for (const auto &trace : traces) {
        const auto *operation = find(operations, trace.operation);
        const auto *destination = find(destinations, trace.destination);
        const auto *finding = find(findings, trace.id);
        const bool expected = operation && operation->expectation == "expected";
        Chip tier(wording::tier(text(trace.tier)));
        tier.tier = wording::tierSteps(text(trace.tier));
        Chip score(text(trace.score));
        score.right = true;
        auto signsCell = signsChip(finding);
        signsCell.right = true;
        ListSpec::Row row{tier, score, appChip(find(apps, trace.app)), operationChip(operation), keyChip(operation ? find(keys, operation->key) : nullptr), destinationChip(destination),
            flowsChip(trace, destination), devicesChip(trace), signsCell, verdictChip(finding, expected), saidChip(finding)};
        for (auto &chip : row)
            chip.dim = expected || (finding && finding->baseline != BaselineId{} && finding->verdict != "suspicious");
        rows.push_back(std::move(row));
    }
    return rows;
}

}

ListSpec traceListSpec()
{
    ListSpec spec;
    spec.entity = QStringLiteral("traces");
    spec.columns = {{QStringLiteral("tier"), TraceListWords::tr("Tier"), 122, false, 0, false}, {QStringLiteral("score"), TraceListWords::tr("Score"), 52, true}, {QStringLiteral("app.package"), TraceListWords::tr("App"), 160, false},
        {QStringLiteral("operation.kind"), TraceListWords::tr("Operation"), 200, false}, {QStringLiteral("operation.key.spki_sha256"), TraceListWords::tr("Key"), 150, false},
        {QStringLiteral("destination.host"), TraceListWords::tr("Destination"), 270, false}, {{}, TraceListWords::tr("Flows"), 78, false}, {{}, TraceListWords::tr("Devices"), 88, false}, {{}, TraceListWords::tr("Signs"), 54, true},
        {{}, TraceListWords::tr("Verdict"), 100, false}, {{}, TraceListWords::tr("Notes"), 100, false}};
    spec.fetch = fetch;
    spec.hidden = approved;
    return spec;
}

}
