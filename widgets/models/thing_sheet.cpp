// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/thing_sheet.h"

#include "widgets/marks.h"
#include "widgets/models/json_lines.h"
#include "widgets/models/locator.h"
#include "widgets/models/cell_text.h"
#include "widgets/wording.h"

#include <QCoreApplication>
#include <algorithm>

namespace keytrail::widgets {

namespace {

struct ThingWords {
    Q_DECLARE_TR_FUNCTIONS(Inspector)
};

using namespace casedb;

constexpr int kMostProvenance = 8, kMostLines = 30;

void addProvenance(const CaseReader &reader, ThingSheet &sheet, const QString &hash, const QString &where)
{
    if (hash.isEmpty() || sheet.provenance.size() >= kMostProvenance)
        return;
    const auto found = reader.all<EvidenceRow>("sha256 = " + hash.toStdString());
    Provenance one{{}, {}, hash, where};
    if (!found.empty()) {
        one.file = wording::plain(found.front().file);
        one.kind = text(found.front().kind);
    }
    sheet.provenance.append(one);
}

// The binaries that define a symbol are where it stands in the evidence.
void addCode(const CaseReader &reader, ThingSheet &sheet, const Selection &selection)
{
    const auto symbol = selection.symbol.toStdString();
    for (const auto &binary : reader.all<BinaryRow>()) {
        const auto index = reader.symbols(binary.id);
        if (!index)
            continue;
        const auto found = index->find(symbol);
        if (std::none_of(found.begin(), found.end(), [&](Symbol one) { return index->isDefined(one); }))
            continue;
        auto where = text(binary.path) + QLatin1Char('!') + selection.symbol;
        if (selection.offset >= 0)
            where += QStringLiteral("@0x%1").arg(selection.offset, 0, 16);
        addProvenance(reader, sheet, text(reader.sha256(binary.evidence)), where);
    }
}

bool isCode(std::string_view name)
{
    for (const auto *known : {"where", "sha256", "spki_sha256", "class", "method", "descriptor", "api", "client_ip", "server_ip", "client_mac", "macs", "ips", "serial", "udid", "imei", "ja3", "ja3s", "ja4", "package", "url", "path"}) {
        if (name == known)
            return true;
    }
    return false;
}

// A value with parts of its own: one line for each under the name of the field.
bool addLines(const QString &name, const QString &json, ThingSheet &sheet)
{
    int left = 0;
    const auto lines = jsonLines(json, kMostLines, &left);
    for (const auto &line : lines)
        sheet.fields.append({&line == &lines.front() ? name : QString(), wording::middle(line, 400), line, false, {}});
    if (left)
        sheet.fields.append({{}, ThingWords::tr("and %1 more").arg(wording::number(left)), json, false, {}});
    return !lines.isEmpty();
}

// The fields of a row in the order of the contract; null ones are left out, ids become links to what they name.
void addFields(const CaseReader &reader, const TableInfo &table, std::int64_t id, ThingSheet &sheet)
{
    std::vector<std::string> names;
    for (const auto &column : table.columns)
        names.emplace_back(column.name);
    const auto cells = reader.cells(table.name, names, std::span(&id, 1));
    if (cells.empty() || cells[0].empty())
        return;
    QString hashes, where;
    for (std::size_t at = 0; at < names.size(); ++at) {
        const auto &cell = cells[0][at];
        const auto &name = names[at];
        if (name == "evidence")
            hashes = text(cell.text);
        if (name == "where")
            where = text(cell.text);
        if (cell.isNull || cell.text.empty() || cell.text == "[]" || name == "id" || name == "evidence" || name == "where")
            continue;
        const auto field = text(name);
        if (name != "counts" && addLines(wording::column(field), text(cell.text), sheet))
            continue;
        auto value = wording::cell(field, text(cell.text));
        ThingSheet::Field shown{wording::column(field), wording::middle(value, 400), value, isCode(name), {}};
        if (table.columns[at].type == ColumnType::Id) {
            shown.target = selectionOf(text(cell.text));
            const auto related = readThing(reader, {shown.target.entity, shown.target.id, QStringLiteral("-"), -1});
            shown.value = related && !related->title.isEmpty() ? related->title : value;
        }
        if (name == "sha256" || name == "spki_sha256")
            shown.value = wording::middle(value, 24);
        sheet.fields.append(shown);
    }
    if (table.name == "evidence")
        hashes = reader.sha256(static_cast<EvidenceId>(id)).c_str();
    for (const auto &hash : hashes.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        addProvenance(reader, sheet, hash, where);
}

void addSaid(const CaseReader &reader, Judged &judged, const Texts &tags, const Texts &notes, BaselineId baseline)
{
    for (const auto &tag : tags) {
        if (tag == "star")
            judged.starred = true;
        else
            judged.tags.append(wording::plain(tag));
    }
    for (const auto &note : notes)
        judged.notes.append(wording::plain(note));
    if (const auto row = baseline == BaselineId{} ? std::nullopt : reader.row<BaselineRow>(baseline)) {
        const auto author = row->author.empty() ? ThingWords::tr("an unnamed examiner") : wording::plain(row->author);
        judged.approval = ThingWords::tr("Approved by %1: %2").arg(author, wording::plain(row->reason));
        if (row->expires)
            judged.approval += QStringLiteral(" ") + ThingWords::tr("Until %1.").arg(wording::time(*row->expires));
    }
}

// Of a finding the conclusions hold it all; of anything else the judgements themselves are read.
void addJudged(const CaseReader &reader, ThingSheet &sheet, const Selection &selection)
{
    auto &judged = sheet.judged;
    auto finding = sheet.trace ? sheet.trace->finding : selection.entity == QStringLiteral("findings") ? reader.row<FindingRow>(static_cast<FindingId>(selection.id)) : std::nullopt;
    if (finding) {
        judged.isFinding = true;
        judged.verdict = text(finding->verdict);
        addSaid(reader, judged, finding->tags, finding->notes, finding->baseline);
        return;
    }
    auto rows = reader.all<JudgementRow>("target = \"" + printId(tableNamed(selection.entity.toStdString())->prefix, selection.id) + "\" and undone_at = null");
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    Texts tags, notes;
    for (const auto &row : rows) {
        if (row.kind == "verdict")
            judged.verdict = text(row.value);
        else if (row.kind == "note")
            notes.push_back(row.examiner.empty() ? row.value : row.examiner + ": " + row.value);
        else
            tags.push_back(row.value);
    }
    addSaid(reader, judged, tags, notes, {});
}

QString titleOf(const CaseReader &reader, const Selection &selection)
{
    const auto id = selection.id;
    const auto name = selection.entity;
    if (name == QStringLiteral("apps")) {
        const auto row = reader.row<AppRow>(static_cast<AppId>(id));
        return row ? wording::plain((row->label.empty() ? row->package : row->label) + " " + row->versionName) : QString();
    }
    if (name == QStringLiteral("operations")) {
        const auto row = reader.row<OperationRow>(static_cast<OperationId>(id));
        return row ? wording::operation(text(row->algorithm), text(row->kind)) + QStringLiteral(", ") + wording::method(text(row->className), text(row->method)) : QString();
    }
    if (name == QStringLiteral("keys")) {
        const auto row = reader.row<KeyRow>(static_cast<KeyId>(id));
        return row ? wording::key(text(row->algorithm), row->bits ? QString::number(*row->bits) : QString(), text(row->curve), text(row->form)) + QLatin1Char(' ') + wording::shortHash(text(row->spkiSha256)) : QString();
    }
    if (name == QStringLiteral("destinations")) {
        const auto row = reader.row<DestinationRow>(static_cast<DestinationId>(id));
        return !row ? QString() : row->host.empty() ? ThingWords::tr("unknown host") : wording::plain(row->host) + (row->port ? QStringLiteral(":%1").arg(*row->port) : QString());
    }
    if (name == QStringLiteral("flows")) {
        const auto row = reader.row<FlowRow>(static_cast<FlowId>(id));
        return !row ? QString() : QStringLiteral("%1 \u2192 %2:%3").arg(wording::plain(row->clientIp), wording::plain(!row->sni.empty() ? row->sni : row->serverIp)).arg(row->serverPort.value_or(0));
    }
    if (name == QStringLiteral("devices")) {
        const auto row = reader.row<DeviceRow>(static_cast<DeviceId>(id));
        return row ? wording::plain(!row->name.empty() ? row->name : row->serial) : QString();
    }
    if (name == QStringLiteral("evidence")) {
        const auto row = reader.row<EvidenceRow>(static_cast<EvidenceId>(id));
        return row ? wording::plain(row->file).section(QLatin1Char('/'), -1) : QString();
    }
    if (name == QStringLiteral("findings")) {
        const auto row = reader.row<FindingRow>(static_cast<FindingId>(id));
        return row ? wording::plain(row->title) : QString();
    }
    if (name == QStringLiteral("baselines")) {
        const auto row = reader.row<BaselineRow>(static_cast<BaselineId>(id));
        return row ? wording::middle(wording::plain(row->value), 60) : QString();
    }
    if (name == QStringLiteral("traces")) {
        const auto row = reader.row<TraceRow>(static_cast<TraceId>(id));
        const auto app = row ? reader.row<AppRow>(row->app) : std::nullopt;
        const auto destination = row ? reader.row<DestinationRow>(row->destination) : std::nullopt;
        const auto who = app ? wording::plain(app->label.empty() ? app->package : app->label) : QString();
        return !row ? QString() : destination && !destination->host.empty() ? QStringLiteral("%1 \u2192 %2").arg(who, wording::plain(destination->host)) : who;
    }
    if (name == QStringLiteral("binaries")) {
        const auto row = reader.row<BinaryRow>(static_cast<BinaryId>(id));
        return row ? wording::plain(row->path) : QString();
    }
    return {};
}

}

std::optional<ThingSheet> readThing(const CaseReader &reader, const Selection &selection)
{
    ThingSheet sheet;
    const bool titleOnly = selection.id && selection.symbol == QStringLiteral("-");
    if (selection.id == 0) {
        if (selection.symbol.isEmpty())
            return {};
        sheet.title = wording::where(selection.symbol, 60);
        sheet.mark = QStringLiteral("code");
        sheet.fields.append({ThingWords::tr("Symbol"), wording::plain(selection.symbol), wording::plain(selection.symbol), true, {}});
        if (selection.offset >= 0)
            sheet.fields.append({ThingWords::tr("Offset"), QStringLiteral("0x%1").arg(selection.offset, 0, 16), {}, true, {}});
        addCode(reader, sheet, selection);
        return sheet;
    }
    const auto *table = tableNamed(selection.entity.toStdString());
    if (!table)
        return {};
    sheet.title = titleOf(reader, selection);
    const auto kind = wording::entityKind(selection.entity);
    sheet.mark = kind ? marks::name(*kind) : selection.entity == QStringLiteral("warnings") ? QStringLiteral("warning") : selection.entity == QStringLiteral("traces") ? QStringLiteral("trace") : QStringLiteral("file");
    if (titleOnly)
        return sheet;
    if (selection.entity == QStringLiteral("traces")) {
        sheet.trace = readTrace(reader, static_cast<TraceId>(selection.id));
        if (!sheet.trace)
            return {};
        addJudged(reader, sheet, selection);
        for (const auto &[file, hash] : sheet.trace->evidence)
            addProvenance(reader, sheet, hash, sheet.trace->operation && reader.sha256(sheet.trace->operation->evidence) == hash.toStdString() ? text(sheet.trace->operation->where) : QString());
        return sheet;
    }
    addFields(reader, *table, selection.id, sheet);
    addJudged(reader, sheet, selection);
    if (selection.entity == QStringLiteral("evidence") && !sheet.provenance.isEmpty()) {
        if (const auto mark = wording::evidenceMark(sheet.provenance.front().kind))
            sheet.mark = marks::name(*mark);
    }
    if (const auto trace = traceOf(reader, selection); trace != TraceId{}) {
        if (const auto row = reader.row<TraceRow>(trace)) {
            sheet.inTrace = {QStringLiteral("traces"), static_cast<qint64>(trace), {}, -1};
            sheet.inTraceText = ThingWords::tr("%1, score %2").arg(wording::tier(text(row->tier))).arg(row->score.value_or(0));
        }
    }
    return sheet;
}

}
