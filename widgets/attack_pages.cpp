// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/attack_pages.h"

#include "widgets/marks.h"
#include "widgets/sheet.h"
#include "widgets/wording.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

struct AttackPages {
    Q_DECLARE_TR_FUNCTIONS(keytrail::widgets::AttackPages)
};

using Run = LinkLabel::Run;

QString text(const QString &value)
{
    return wording::plain(value);
}

Run objectRun(const AttackTie &tie)
{
    return {text(tie.id.isEmpty() ? tie.stixId : tie.id), LinkLabel::Link, kAttackLink, tie.stixId.isEmpty() ? tie.id : tie.stixId};
}

void addTie(QVBoxLayout *into, const AttackTie &tie)
{
    QList<Run> runs{{text(tie.relation) + QStringLiteral("  "), LinkLabel::Muted, {}, {}}, objectRun(tie), {QStringLiteral("  ") + text(tie.name), LinkLabel::Normal, {}, {}}};
    if (!tie.via.isEmpty())
        runs.append({QStringLiteral("  ") + AttackPages::tr("through %1").arg(text(tie.via)), LinkLabel::Muted, {}, {}});
    if (tie.isGone)
        runs.append({QStringLiteral("  ") + AttackPages::tr("revoked or deprecated"), LinkLabel::Muted, {}, {}});
    sheet::line(into, runs, {}, tie.isOut ? QStringLiteral("\u2192") : QStringLiteral("\u2190"));
    for (const auto &[name, channel] : tie.logSources)
        sheet::line(into, {{QStringLiteral("%1  %2").arg(text(name), text(channel)), LinkLabel::Code, {}, {}}}, {}, QStringLiteral(" "));
    if (!tie.description.isEmpty())
        sheet::line(into, {{plainDescription(tie.description, {}), LinkLabel::Muted, {}, {}}}, {}, QStringLiteral(" "));
}

void addTies(QVBoxLayout *into, const QList<AttackTie> &ties)
{
    QString kind;
    for (const auto &tie : ties) {
        if (tie.kind != kind)
            sheet::head(into, wording::attackKind(tie.kind));
        kind = tie.kind;
        addTie(into, tie);
    }
}

void addCitations(QVBoxLayout *into, const QList<AttackCitation> &citations)
{
    if (citations.isEmpty())
        return;
    sheet::head(into, AttackPages::tr("Whom MITRE cites"));
    int number = 0;
    for (const auto &one : citations) {
        QList<Run> runs{{text(one.source), LinkLabel::Normal, {}, {}}};
        for (const auto &value : {one.id, one.description}) {
            if (!value.isEmpty())
                runs.append({QStringLiteral("  ") + text(value), LinkLabel::Muted, {}, {}});
        }
        if (!one.url.isEmpty())
            runs.append({QStringLiteral("  ") + text(one.url), LinkLabel::Code, {}, {}});
        sheet::line(into, runs, {}, QStringLiteral("[%1]").arg(++number));
    }
}

void addTitle(QVBoxLayout *into, const QString &id, const QString &name, const QString &kind)
{
    sheet::line(into, {{text(id) + QStringLiteral("  "), LinkLabel::Muted, {}, {}}, {text(name), LinkLabel::Strong, {}, {}}, {QStringLiteral("  ") + wording::attackKind(kind), LinkLabel::Muted, {}, {}}});
}

QStringList versionWords(const AttackState &state)
{
    QStringList words{state.version.isEmpty() ? AttackPages::tr("version not stated") : AttackPages::tr("version %1").arg(text(state.version))};
    if (!state.modified.isEmpty())
        words.append(AttackPages::tr("modified %1").arg(wording::time(state.modified)));
    return words;
}

void addState(QVBoxLayout *into, const AttackSheet &sheet)
{
    const auto &state = sheet.states[sheet.shown];
    addTitle(into, state.id.isEmpty() ? state.stixId : state.id, state.name, state.kind);
    auto about = versionWords(state);
    about.prepend(AttackPages::tr("release %1").arg(text(state.release)));
    if (!state.platforms.isEmpty())
        about.append(text(state.platforms.join(QStringLiteral(", "))));
    if (state.isGone)
        about.append(AttackPages::tr("revoked or deprecated"));
    sheet::line(into, {{about.join(QStringLiteral(" · ")), LinkLabel::Muted, {}, {}}});
    Run source{wording::shortHash(state.evidence), LinkLabel::CodeLink, {}, {}, state.file};
    sheet::line(into, {{AttackPages::tr("Stands at %1 of the file").arg(text(state.where)) + QStringLiteral("  "), LinkLabel::Muted, {}, {}}, source});
    if (state.isPartial)
        sheet::line(into, {{AttackPages::tr("Something of its bundle could not be read: ties may be missing."), LinkLabel::Normal, {}, {}}});
    sheet::head(into, AttackPages::tr("In MITRE's words"));
    const auto words = plainDescription(state.description, state.citations);
    for (const auto &paragraph : words.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        sheet::line(into, {{paragraph, LinkLabel::Normal, {}, {}}});
    if (words.isEmpty())
        sheet::line(into, {{AttackPages::tr("MITRE gives no description."), LinkLabel::Muted, {}, {}}});
    addTies(into, sheet.ties);
    addCitations(into, state.citations);
    if (!state.notice.isEmpty())
        sheet::line(into, {{text(state.notice), LinkLabel::Muted, {}, {}}});
}

void addNote(QVBoxLayout *into, const AttackSheet &sheet)
{
    const auto &note = sheet.note;
    if (sheet.states.isEmpty())
        addTitle(into, note.id, note.name, note.kind);
    sheet::head(into, AttackPages::tr("Keytrail's own notes, not MITRE's words (as of release %1)").arg(note.release));
    if (!note.gist.isEmpty())
        sheet::line(into, {{text(note.gist), LinkLabel::Normal, {}, {}}});
    for (const auto &one : note.ties)
        addTie(into, one);
    for (const auto &notice : note.notices)
        sheet::line(into, {{text(notice), LinkLabel::Muted, {}, {}}});
}

}

QWidget *attackPage(const AttackSheet &sheet)
{
    QWidget *page = nullptr;
    auto *column = sheet::page(page);
    if (!sheet.states.isEmpty())
        addState(column, sheet);
    if (!sheet.note.isEmpty())
        addNote(column, sheet);
    if (sheet.isEmpty())
        sheet::line(column, {{AttackPages::tr("Neither a mirrored bundle nor the program's own notes have this object."), LinkLabel::Muted, {}, {}}});
    if (sheet.states.isEmpty()) {
        sheet::head(column, AttackPages::tr("Not mirrored in this case"));
        sheet::line(column, {{AttackPages::tr("Import a STIX bundle of ATT&CK (mobile-attack.json of any release) to read MITRE's own words, relationships and citations here, and to compare releases."), LinkLabel::Normal, {}, {}}});
    }
    column->addStretch(1);
    return page;
}

QWidget *attackChangesPage(const AttackSheet &sheet)
{
    QWidget *page = nullptr;
    auto *column = sheet::page(page);
    for (const auto &one : sheet.states) {
        auto words = versionWords(one);
        words.append(one.isGone ? AttackPages::tr("revoked or deprecated") : AttackPages::tr("in force"));
        if (one.isPartial)
            words.append(AttackPages::tr("its bundle could not be read whole"));
        sheet::line(column, {{AttackPages::tr("Release %1").arg(text(one.release)), LinkLabel::Strong, {}, {}}, {QStringLiteral("  ") + words.join(QStringLiteral(" · ")), LinkLabel::Normal, {}, {}}, {QStringLiteral("  ") + wording::shortHash(one.sha256), LinkLabel::Code, {}, {}}});
    }
    for (const auto &one : sheet.absent)
        sheet::line(column, {{AttackPages::tr("Release %1 does not hold the object").arg(text(one)), LinkLabel::Normal, {}, {}}}, QStringLiteral("gap"));
    if (sheet.changes.isEmpty())
        sheet::line(column, {{sheet.states.size() > 1 ? AttackPages::tr("No difference between them.") : AttackPages::tr("Fewer than two releases of this object are in the case: nothing to compare."), LinkLabel::Muted, {}, {}}});
    QString step;
    for (const auto &one : sheet.changes) {
        if (const auto now = one.from + QLatin1Char('>') + one.to; now != step) {
            sheet::head(column, AttackPages::tr("From %1 to %2").arg(text(one.from), text(one.to)));
            step = now;
        }
        sheet::line(column, {{text(one.field), LinkLabel::Strong, {}, {}}});
        if (!one.before.isEmpty())
            sheet::line(column, {{text(one.before), LinkLabel::Code, {}, {}}}, {}, QStringLiteral("\u2212"));
        if (!one.after.isEmpty())
            sheet::line(column, {{text(one.after), LinkLabel::Code, {}, {}}}, {}, QStringLiteral("+"));
    }
    column->addStretch(1);
    return page;
}

QWidget *analyticsPage(const QList<AnalyticFact> &facts)
{
    QWidget *page = nullptr;
    auto *column = sheet::page(page);
    sheet::line(column, {{AttackPages::tr("What of this case could answer each row of the analytics. A state says what can be looked at, never that something was found."), LinkLabel::Muted, {}, {}}});
    QString analytic;
    for (const auto &fact : facts) {
        if (fact.analytic != analytic)
            sheet::head(column, wording::plain(fact.analytic));
        analytic = fact.analytic;
        const auto name = wording::plain(fact.name), said = wording::sentence(wording::plain(fact.reason));
        const bool isNamed = said.startsWith(name);
        QList<Run> runs{{isNamed ? name : said, isNamed ? LinkLabel::Strong : LinkLabel::Normal, {}, {}}};
        if (isNamed)
            runs.append({said.mid(name.size()), LinkLabel::Normal, {}, {}});
        sheet::line(column, runs, marks::answer(fact.state));
        if (!fact.closes.isEmpty())
            sheet::line(column, {{wording::sentence(wording::plain(fact.closes)), LinkLabel::Muted, {}, {}}}, {}, QStringLiteral("\u2192"));
    }
    if (facts.isEmpty())
        sheet::line(column, {{AttackPages::tr("There is no evidence yet."), LinkLabel::Muted, {}, {}}});
    column->addStretch(1);
    return page;
}

}
