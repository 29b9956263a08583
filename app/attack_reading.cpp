// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attack_reading.h"

#include "analysis/attack/known_objects.h"
#include "analysis/attack/listing.h"
#include "analysis/attack/objects.h"
#include "analysis/base/json_reader.h"
#include "analysis/trace/analytics.h"
#include "resources/knowledge.h"

#include <algorithm>

namespace keytrail::app {

namespace {

using namespace widgets;

QString said(std::string_view value)
{
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

QStringList said(const std::vector<std::string> &values)
{
    QStringList out;
    for (const auto &one : values)
        out.append(said(one));
    return out;
}

const attack::KnownObjects &known()
{
    static const auto table = attack::KnownObjects::read(knowledge("attack.tsv"));
    return table;
}

AttackList listOf(const casedb::CaseReader &reader)
{
    AttackList list;
    for (const auto &one : attack::listed(reader, known())) {
        const auto row = static_cast<qint64>(one.row);
        list.objects.append({said(one.attackId), said(one.stixId), said(one.kind), said(one.name), said(one.releases), row ? Selection{QStringLiteral("attack_objects"), row, {}, -1} : Selection{}, one.isGone});
    }
    for (const auto &one : trace::analytics(reader, knowledge("attack-analytics.tsv")))
        list.analytics.append({said(one.row.subject), said(one.part), said(one.name), said(one.source), said(one.row.state), said(one.row.reason), said(one.row.closesWith)});
    return list;
}

AttackState stateOf(const casedb::CaseReader &reader, const attack::Snapshot &one)
{
    const auto &object = one.object;
    AttackState state;
    state.id = said(object.attackId);
    state.stixId = said(object.stixId);
    state.kind = said(attack::kindOf(object.type));
    state.name = said(object.name);
    state.description = said(object.description);
    state.release = said(attack::nameOf(one.release));
    state.version = said(object.version);
    state.modified = object.modified ? said(toRfc3339(*object.modified)) : QString();
    state.where = said(object.where);
    state.sha256 = said(object.sha256);
    state.notice = said(one.release.notice);
    state.evidence = said(reader.sha256(object.evidence));
    state.file = Selection{QStringLiteral("evidence"), static_cast<qint64>(object.evidence), {}, -1};
    state.platforms = said(object.platforms);
    for (const auto &cited : readJsonObjects(object.citations.text))
        state.citations.append({said(member(cited, "source_name")), said(member(cited, "external_id")), said(member(cited, "description")), said(member(cited, "url"))});
    state.isGone = one.isGone();
    state.isPartial = one.isPartial;
    return state;
}

/// `detected by DET0667`, `uses S0529 (CarbonSteal)`: the id is the last word before a name.
AttackTie tieOf(const std::string &words, bool isOut)
{
    const auto end = std::min(words.find(" ("), words.size());
    const auto space = words.rfind(' ', end == words.size() ? std::string::npos : end - 1);
    const auto id = space == std::string::npos ? words.substr(0, end) : words.substr(space + 1, end - space - 1);
    AttackTie tie;
    tie.relation = space == std::string::npos ? QString() : said(std::string_view(words).substr(0, space));
    tie.id = said(id);
    tie.isOut = isOut;
    if (const auto *other = known().find(id)) {
        tie.stixId = said(other->stixId);
        tie.name = said(other->name);
        tie.kind = said(other->kind);
    }
    return tie;
}

AttackNote noteOf(const attack::KnownObject &object)
{
    AttackNote note{said(object.id), said(object.kind), said(object.name), said(object.gist), said(attack::kKnownRelease), {}, said(known().notices)};
    for (const auto &one : object.ties)
        note.ties.append(tieOf(one, true));
    for (const auto &one : known().tiesTo(object.id))
        note.ties.append(tieOf(one, false));
    return note;
}

AttackSheet sheetOf(const casedb::CaseReader &reader, const QString &wanted, const QString &release)
{
    AttackSheet sheet;
    const auto id = wanted.toStdString();
    auto states = attack::snapshotsOf(reader, id);
    const auto *note = known().find(id);
    if (!states.empty()) {
        // Of several objects with one id the first is the one in force.
        const auto first = states.front().object.stixId;
        std::erase_if(states, [&](const attack::Snapshot &one) { return one.object.stixId != first; });
        sheet.shown = int(states.size()) - 1;
        for (const auto &one : states) {
            sheet.states.append(stateOf(reader, one));
            if (!release.isEmpty() && sheet.states.back().release == release)
                sheet.shown = int(sheet.states.size()) - 1;
        }
        const auto &shown = states[std::size_t(sheet.shown)];
        for (const auto &one : attack::tiesOf(reader, shown)) {
            AttackTie tie{said(one.kind), said(one.relation), said(one.via), said(one.attackId), said(one.stixId), said(one.name), said(one.description), {}, one.isOut, one.isGone};
            for (const auto &source : readJsonObjects(one.details))
                tie.logSources.append({said(member(source, "name")), said(member(source, "channel"))});
            sheet.ties.append(tie);
        }
        const auto compared = attack::compareObject(reader, first);
        for (const auto &one : compared.absent)
            sheet.absent.append(said(attack::nameOf(one)));
        for (const auto &one : compared.changes)
            sheet.changes.append({said(one.from), said(one.to), said(one.field), said(one.before), said(one.after)});
        if (!note)
            note = known().find(shown.object.attackId);
    }
    if (note)
        sheet.note = noteOf(*note);
    return sheet;
}

}

widgets::AttackReads attackReads()
{
    return {listOf, sheetOf};
}

}
