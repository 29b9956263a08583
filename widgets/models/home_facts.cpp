// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/home_facts.h"

#include "widgets/marks.h"
#include "widgets/wording.h"

#include <QCoreApplication>
#include <map>

namespace keytrail::widgets {

namespace {

struct HomeWords {
    Q_DECLARE_TR_FUNCTIONS(Home)
};

using namespace casedb;
using Run = LinkLabel::Run;

constexpr std::size_t kMostGaps = 5, kNext = 3;

std::vector<std::int64_t> ids(const CaseReader &reader, std::string_view entity, std::string_view where, std::int64_t limit = -1)
{
    Query query;
    query.entity = entity;
    query.where = where;
    query.limit = limit;
    auto found = reader.ids(query);
    auto *list = std::get_if<std::vector<std::int64_t>>(&found);
    return list ? std::move(*list) : std::vector<std::int64_t>();
}

std::int64_t count(const CaseReader &reader, std::string_view entity, std::string_view where = {})
{
    return where.empty() ? reader.count(entity) : std::int64_t(ids(reader, entity, where).size());
}

QString name(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Run link(std::int64_t number, const char *entity, const char *where = "")
{
    return {wording::entityCount(QString::fromLatin1(entity), number), LinkLabel::Link, QString::fromLatin1(entity), QString::fromLatin1(where), {}};
}

Run link(const QString &words, const char *entity, const QString &where = {})
{
    return {words, LinkLabel::Link, QString::fromLatin1(entity), where, {}};
}

/// `pattern` with its %1, %2 … replaced by runs, so that a translation may order them as it likes.
QList<Run> sentence(const QString &pattern, const QList<Run> &parts)
{
    QList<Run> runs;
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (pattern[at] == QLatin1Char('%') && at + 1 < pattern.size() && pattern[at + 1].isDigit()) {
            const auto number = pattern[++at].digitValue() - 1;
            if (!text.isEmpty())
                runs.append({text, LinkLabel::Normal, {}, {}, {}});
            text.clear();
            if (number >= 0 && number < parts.size())
                runs.append(parts[number]);
        } else {
            text += pattern[at];
        }
    }
    if (!text.isEmpty())
        runs.append({text, LinkLabel::Normal, {}, {}, {}});
    return runs;
}

void addHere(const CaseReader &reader, HomeFacts &facts)
{
    const auto mark = [](Kind kind) { return marks::name(kind); };
    if (const auto apps = reader.count("apps")) {
        const auto own = count(reader, "operations", "origin = first-party"), all = reader.count("operations");
        facts.here.append({mark(Kind::App), -1, sentence(HomeWords::tr("%1. %2 on public keys in own code, %3 in libraries."), {link(apps, "apps"), link(own, "operations", "origin = first-party"), link(wording::number(all - own), "operations", QStringLiteral("origin != first-party"))})});
        facts.here.append({mark(Kind::Key), -1, sentence(HomeWords::tr("%1 and %2 named in code."), {link(reader.count("keys"), "keys"), link(reader.count("destinations"), "destinations")})});
    }
    if (const auto flows = reader.count("flows")) {
        const auto captures = count(reader, "evidence", "kind starts pcap");
        const auto first = ids(reader, "flows", "", 1);
        Query last;
        last.entity = "flows";
        last.order = "end";
        last.descending = true;
        last.limit = 1;
        const auto final = reader.ids(last);
        facts.here.append({mark(Kind::Flow), -1, sentence(HomeWords::tr("%1, %2."), {link(wording::counted("Home", "%1 capture", QT_TRANSLATE_N_NOOP("Home", "%1 captures"), captures), "evidence", QStringLiteral("kind starts pcap")), link(flows, "flows")})});
        const auto *tail = std::get_if<std::vector<std::int64_t>>(&final);
        const auto from = reader.rows<FlowRow>(first), to = tail ? reader.rows<FlowRow>(*tail) : std::vector<FlowRow>();
        if (!from.empty() && !to.empty() && from.front().start && to.front().end) {
            const auto length = to.front().end->nanoseconds - from.front().start->nanoseconds;
            facts.here.append({QStringLiteral("timeline"), -1, sentence(HomeWords::tr("From %1 to %2, %3."), {link(wording::time(*from.front().start), "flows"), link(wording::time(*to.front().end), "flows"), {wording::span(length), LinkLabel::Normal, {}, {}, {}}})});
        }
    }
    if (const auto devices = reader.count("devices"))
        facts.here.append({mark(Kind::Device), -1, sentence(HomeWords::tr("%1, %2, %3."), {link(devices, "devices"), link(reader.count("installs"), "installs"), link(reader.count("events"), "events")})});
    const auto files = reader.all<EvidenceRow>();
    std::int64_t size = 0;
    for (const auto &file : files)
        size += file.size.value_or(0);
    facts.isEmpty = files.empty();
    facts.here.append({QStringLiteral("file"), -1, sentence(HomeWords::tr("%1, %2."), {link(std::int64_t(files.size()), "evidence"), {wording::size(size), LinkLabel::Normal, {}, {}, {}}})});
}

QString appName(const CaseReader &reader, AppId id)
{
    const auto app = reader.row<AppRow>(id);
    return app ? wording::plain(app->label.empty() ? app->package : app->label) : HomeWords::tr("an app");
}

QList<Run> examples(const CaseReader &reader, const std::vector<std::int64_t> &traces)
{
    QList<Run> runs;
    for (const auto &trace : reader.rows<TraceRow>(std::span(traces).first(std::min<std::size_t>(traces.size(), 2)))) {
        const auto destination = trace.destination == DestinationId{} ? std::nullopt : reader.row<DestinationRow>(trace.destination);
        runs.append({runs.isEmpty() ? QStringLiteral(": ") : QStringLiteral("; "), LinkLabel::Normal, {}, {}, {}});
        runs.append({appName(reader, trace.app), LinkLabel::Normal, {}, {}, {}});
        if (destination && !destination->host.empty()) {
            const auto host = wording::host(QString::fromStdString(destination->host), QString::fromStdString(destination->registrableDomain), destination->port);
            runs.append({HomeWords::tr(" to ") + host.before, LinkLabel::Normal, {}, {}, {}});
            runs.append({host.domain, LinkLabel::Strong, {}, {}, {}});
        }
    }
    runs.append({traces.size() > 2 ? HomeWords::tr(" and %1 more.").arg(traces.size() - 2) : QStringLiteral("."), LinkLabel::Normal, {}, {}, {}});
    return runs;
}

void addFound(const CaseReader &reader, HomeFacts &facts)
{
    for (const auto *tier : {"confirmed", "strong", "possible", "weak"}) {
        const auto where = std::string("tier = ") + tier + " and operation.expectation != expected";
        const auto traces = ids(reader, "traces", where);
        if (traces.empty())
            continue;
        auto runs = sentence(QStringLiteral("%1"), {link(QStringLiteral("%1 %2").arg(wording::number(std::int64_t(traces.size())), wording::tier(QString::fromLatin1(tier))), "traces", name(where))});
        runs += examples(reader, traces);
        facts.found.append({{}, wording::tierSteps(QString::fromLatin1(tier)), runs});
    }
    if (const auto expected = count(reader, "traces", "operation.expectation = expected"))
        facts.found.append({QStringLiteral("expected"), -1, sentence(HomeWords::tr("%1 of expected use: updates, pinning, libraries."), {link(wording::number(expected), "traces", QStringLiteral("operation.expectation = expected"))})});
    if (const auto signs = reader.count("payload_signs"))
        facts.found.append({marks::name(Kind::Flow), -1, sentence(HomeWords::tr("%1 in clear payload: blocks and keys of public-key cryptography."), {link(signs, "payload_signs")})});
    if (facts.found.isEmpty())
        facts.found.append({QStringLiteral("gap"), -1, {{HomeWords::tr("No operation on public keys was found yet."), LinkLabel::Muted, {}, {}, {}}}});
}

void addMissing(const CaseReader &reader, HomeFacts &facts)
{
    const auto refused = reader.all<EvidenceRow>("status = refused");
    if (!refused.empty()) {
        auto runs = sentence(HomeWords::tr("%1 refused: "), {link(std::int64_t(refused.size()), "evidence", "status = refused")});
        runs.append({wording::plain(refused.front().file).section(QLatin1Char('/'), -1) + (refused.size() > 1 ? HomeWords::tr(" and others.") : QStringLiteral(".")), LinkLabel::Normal, {}, {}, {}});
        facts.missing.append({QStringLiteral("refused"), -1, runs});
    }
    const auto lost = count(reader, "warnings", "severity = loss"), other = count(reader, "warnings", "severity = warning");
    if (lost)
        facts.missing.append({QStringLiteral("warning"), -1, sentence(HomeWords::tr("%1: something in the evidence could not be read."), {link(wording::counted("Home", "%1 loss", QT_TRANSLATE_N_NOOP("Home", "%1 losses"), lost), "warnings", QStringLiteral("severity = loss"))})});
    if (other)
        facts.missing.append({QStringLiteral("warning"), -1, sentence(HomeWords::tr("%1 about how evidence was read."), {link(other, "warnings", "severity = warning")})});
    const auto unknown = count(reader, "destinations", "resolved_by = unresolvable");
    if (unknown)
        facts.missing.append({QStringLiteral("gap"), -1, sentence(HomeWords::tr("%1 cannot be known from the package."), {link(unknown, "destinations", "resolved_by = unresolvable")})});
    if (facts.isEmpty) {
        facts.missing.append({QStringLiteral("gap"), -1, {{HomeWords::tr("Everything: no evidence is in the case yet."), LinkLabel::Muted, {}, {}, {}}}});
        return;
    }
    if (!count(reader, "evidence", "kind starts pcap"))
        facts.missing.append({QStringLiteral("gap"), -1, {{HomeWords::tr("No capture: what was sent, and where, cannot be said."), LinkLabel::Normal, {}, {}, {}}}});
    if (!reader.count("device_records"))
        facts.missing.append({QStringLiteral("gap"), -1, {{HomeWords::tr("No device management export: devices and who has the app are not known."), LinkLabel::Normal, {}, {}, {}}}});
    if (!reader.count("apps"))
        facts.missing.append({QStringLiteral("gap"), -1, {{HomeWords::tr("No app package: there is no code to trace from."), LinkLabel::Normal, {}, {}, {}}}});
    // Gaps of unexpected traces, the commonest first.
    std::map<QString, std::int64_t> gaps;
    for (const auto &trace : reader.rows<TraceRow>(ids(reader, "traces", "operation.expectation != expected", 500))) {
        for (const auto &gap : trace.gaps)
            ++gaps[wording::gap(QString::fromStdString(gap)).missing];
    }
    std::vector<std::pair<std::int64_t, QString>> ranked;
    for (const auto &[text, number] : gaps)
        ranked.emplace_back(-number, text);
    std::sort(ranked.begin(), ranked.end());
    for (std::size_t at = 0; at < std::min(kMostGaps, ranked.size()); ++at) {
        facts.missing.append({QStringLiteral("gap"), -1, sentence(QStringLiteral("%1 %2"), {link(-ranked[at].first, "traces", "operation.expectation != expected"), {ranked[at].second, LinkLabel::Normal, {}, {}, {}}})});
        facts.missing.back().runs.insert(1, {QStringLiteral(":"), LinkLabel::Normal, {}, {}, {}});
    }
    if (facts.missing.isEmpty())
        facts.missing.append({QStringLiteral("done"), -1, {{HomeWords::tr("Nothing was left out."), LinkLabel::Muted, {}, {}, {}}}});
}

void addNext(const CaseReader &reader, HomeFacts &facts)
{
    for (const auto &trace : reader.rows<TraceRow>(ids(reader, "traces", "operation.expectation != expected", kNext))) {
        const auto finding = reader.all<FindingRow>("trace = " + printId(trace.id));
        const auto reason = trace.gaps.empty() ? HomeWords::tr("Nothing is missing for its tier.") : HomeWords::tr("Open: %1").arg(wording::gap(QString::fromStdString(trace.gaps.front())).missing);
        facts.next.append({marks::name(Kind::Operation), HomeWords::tr("%1, %2, score %3").arg(appName(reader, trace.app), wording::tier(QString::fromStdString(trace.tier))).arg(trace.score.value_or(0)),
            (finding.empty() ? QString() : wording::title(wording::plain(finding.front().title)) + QStringLiteral(". ")) + reason, {QStringLiteral("traces"), static_cast<qint64>(trace.id), {}, -1}});
    }
    if (facts.next.size() < qsizetype(kNext) && !reader.count("flows"))
        facts.next.append({marks::name(Kind::Flow), HomeWords::tr("Import a capture"), HomeWords::tr("It shows which destinations were contacted, and by whom."), {}});
    if (facts.next.size() < qsizetype(kNext) && !reader.count("device_records"))
        facts.next.append({marks::name(Kind::Device), HomeWords::tr("Import a device export"), HomeWords::tr("It tells which devices have the app."), {}});
    if (facts.next.size() < qsizetype(kNext) && !reader.count("apps"))
        facts.next.append({marks::name(Kind::App), HomeWords::tr("Import a package"), HomeWords::tr("Its code says what is encrypted, with which key, for whom."), {}});
}

}

HomeFacts readHome(const CaseReader &reader, const std::function<bool()> &stop)
{
    HomeFacts facts;
    facts.name = wording::plain(reader.meta("name"));
    const auto examiner = wording::plain(reader.meta("examiner"));
    const auto log = reader.auditLog();
    facts.about = (examiner.isEmpty() ? QString() : HomeWords::tr("Examiner %1").arg(examiner) + QStringLiteral("    "))
        + (CaseReader::firstBrokenAudit(log) ? HomeWords::tr("audit chain broken at entry %1").arg(CaseReader::firstBrokenAudit(log)) : wording::counted("Home", "audit chain whole, %1 entry", QT_TRANSLATE_N_NOOP("Home", "audit chain whole, %1 entries"), std::int64_t(log.size())));
    for (const auto add : {addHere, addFound, addMissing, addNext}) {
        if (stop())
            break;
        add(reader, facts);
    }
    return facts;
}

void addBlindSpots(HomeFacts &facts, const QList<CoverageFact> &sheet)
{
    constexpr qsizetype kMostSpots = 4;
    const auto spots = blindSpots(sheet);
    if (spots.isEmpty())
        return;
    if (facts.missing.size() == 1 && facts.missing.front().mark == QStringLiteral("done"))
        facts.missing.clear();
    facts.missing.append({QStringLiteral("coverage"), -1, sentence(HomeWords::tr("%1 in what the evidence can show:"), {link(wording::counted("Home", "%1 blind spot", QT_TRANSLATE_N_NOOP("Home", "%1 blind spots"), std::int64_t(spots.size())), "coverage")})});
    for (const auto &spot : spots.mid(0, kMostSpots)) {
        const auto many = spot.facts.size() > 1;
        const auto text = many ? HomeWords::tr("%1 (%2): %3").arg(wording::coverageKind(spot.kind)).arg(spot.facts.size()).arg(wording::sentence(wording::plain(spot.closes.isEmpty() ? spot.reason : spot.closes))) : QStringLiteral("%1: %2").arg(wording::plain(spot.facts.front().subject), wording::sentence(wording::plain(spot.reason)));
        facts.missing.append({QStringLiteral("gap"), -1, {{text, LinkLabel::Normal, {}, {}, {}}}});
    }
}

}
