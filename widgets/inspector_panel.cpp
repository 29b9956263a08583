// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector_panel.h"

#include "widgets/link_label.h"
#include "widgets/marks.h"
#include "widgets/models/locator.h"
#include "widgets/wording.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

const QString kBytes = QStringLiteral("bytes ");    // a run's entity: the hash of evidence follows, its `where` is a place in it

/// Where a sign's proof stands: code opens in its view, all else as bytes.
LinkLabel::Run placeRun(const Sign &sign)
{
    const auto locator = parseLocator(sign.where);
    const auto words = wording::where(sign.where, 40);
    if (!locator.symbol.isEmpty())
        return {words, LinkLabel::CodeLink, {}, {}, Selection{{}, 0, locator.symbol, locator.offset}};
    return {words, LinkLabel::CodeLink, kBytes + sign.evidence, sign.where};
}

using Run = LinkLabel::Run;

// Signs of one code beyond this are counted only: six devices told by MAC are one thought.
constexpr int kMostAlike = 2;

void addHeading(QVBoxLayout *into, const QString &title, const QString &detail = {}, const QString &mark = {})
{
    into->addWidget(ruleLine());
    QList<Run> runs{{title, LinkLabel::Strong, {}, {}}};
    if (!detail.isEmpty())
        runs.append({QStringLiteral("  ") + detail, LinkLabel::Muted, {}, {}});
    auto *label = new LinkLabel;
    label->setRuns(runs);
    label->setMark(mark);
    into->addWidget(label);
}

/// The trace in one sentence, in words and not in codes.
QString sentenceOf(const TraceStory &story)
{
    const auto text = [](const std::string &value) { return QString::fromStdString(value); };
    if (!story.operation)
        return wording::plain(story.trace.text);
    const auto &operation = *story.operation;
    const auto who = story.app ? wording::plain((story.app->label.empty() ? story.app->package : story.app->label) + " " + story.app->versionName).trimmed() : InspectorPanel::tr("An app that is not in the case");
    const auto what = InspectorPanel::tr("%1 in %2").arg(wording::operation(text(operation.algorithm), text(operation.kind)), wording::method(text(operation.className), text(operation.method)));
    if (!story.destination)
        return InspectorPanel::tr("%1: %2. No destination is tied to it.").arg(who, what);
    if (story.destination->host.empty())
        return InspectorPanel::tr("%1: %2, tied to a destination that the package does not tell.").arg(who, what);
    return InspectorPanel::tr("%1: %2, tied to %3.").arg(who, what, wording::plain(story.destination->host));
}

LinkLabel *paragraph(const QString &text, LinkLabel::Style style = LinkLabel::Normal)
{
    auto *label = new LinkLabel;
    label->setRuns({{text, style, {}, {}}});
    return label;
}

}

InspectorPanel::InspectorPanel(QWidget *parent)
    : Panel(parent)
    , m_scroll(new QScrollArea)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Inspector"));
    setAccessibleName(tr("Inspector"));
    present({});
}

void InspectorPanel::load()
{
    m_shown = {};
    follow();
}

void InspectorPanel::follow()
{
    const auto wanted = selection();
    if (casePath().isEmpty() || wanted.isEmpty()) {
        m_job.cancel();
        m_shown = {};
        present({});
        return;
    }
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    auto work = [path = casePath().toStdString(), wanted](const std::atomic_bool &) -> std::optional<ThingSheet> {
        auto opened = casedb::CaseReader::open(path);
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        return reader ? readThing(*reader, wanted) : std::nullopt;
    };
    m_job.start(std::move(work), [this](std::optional<ThingSheet> sheet) {
        present(sheet);
        emit settled();
    });
}

void InspectorPanel::present(const std::optional<ThingSheet> &sheet)
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(9, 9, 9, 9);
    column->setSpacing(7);
    if (!sheet) {
        auto *hint = paragraph(tr("Choose anything: a trace, a row, a place of code. What it is and where it stands in the evidence is shown here."), LinkLabel::Muted);
        column->addWidget(hint);
    } else if (sheet->trace) {
        addTrace(column, *sheet->trace, sheet->judged);
        addProvenance(column, *sheet);
    } else {
        addFields(column, *sheet);
        if (selection().id && selection().entity != QStringLiteral("judgements") && selection().entity != QStringLiteral("baselines"))
            addJudgement(column, sheet->judged);
        addProvenance(column, *sheet);
    }
    column->addStretch(1);
    const auto labels = page->findChildren<LinkLabel *>();
    for (auto *label : labels) {
        connect(label, &LinkLabel::activated, this, [this](const QString &entity, const QString &where) {
            if (entity.startsWith(kBytes))
                emit bytesWanted(entity.mid(kBytes.size()), where);
            else
                emit listWanted(entity, where);
        });
        connect(label, &LinkLabel::chosen, this, &View::selected);
    }
    m_scroll->setWidget(page);
    m_scroll->verticalScrollBar()->setValue(0);
}

void InspectorPanel::addTrace(QVBoxLayout *into, const TraceStory &story, const Judged &judged)
{
    const auto tier = QString::fromStdString(story.trace.tier);
    auto *head = new LinkLabel;
    head->setTier(wording::tierSteps(tier));
    head->setRuns({{wording::tier(tier), LinkLabel::Normal, {}, {}}, {QStringLiteral("   ") + tr("score") + QLatin1Char(' '), LinkLabel::Muted, {}, {}},
        {story.trace.score ? QString::number(*story.trace.score) : QStringLiteral("–"), LinkLabel::Strong, {}, {}}});
    into->addWidget(head);
    if (story.isExpected()) {
        auto *expected = paragraph(tr("Expected use: %1").arg(wording::sentence(wording::plain(story.operation->reason))), LinkLabel::Muted);
        expected->setMark(QStringLiteral("expected"));
        into->addWidget(expected);
    }
    into->addWidget(paragraph(sentenceOf(story)));
    addJudgement(into, judged);
    const auto signs = [&](const QString &title, const QList<Sign> &list) {
        addHeading(into, title, QString::number(list.size()));
        QHash<QString, int> seen;
        for (const auto &sign : list)
            ++seen[sign.code];
        QHash<QString, int> shown;
        for (const auto &sign : list) {
            const auto more = seen[sign.code] - kMostAlike;
            if (++shown[sign.code] > kMostAlike && more > 1) {
                if (shown[sign.code] == kMostAlike + 1) {
                    auto *rest = paragraph(tr("and %1 more like it").arg(more), LinkLabel::Muted);
                    rest->setLead({});
                    into->addWidget(rest);
                }
                continue;
            }
            auto *label = paragraph(sign.text.isEmpty() ? wording::sign(sign.code) : sign.text);
            if (!sign.where.isEmpty())
                label->setRuns({{label->text() + QStringLiteral("  "), LinkLabel::Normal, {}, {}}, placeRun(sign)});
            label->setLead((sign.weight > 0 ? QStringLiteral("+") : sign.weight < 0 ? QStringLiteral("\u2212") : QString()) + QString::number(std::abs(sign.weight)));
            into->addWidget(label);
        }
    };
    signs(tr("Signs for"), story.signsFor);
    signs(tr("Signs against"), story.signsAgainst);
    addHeading(into, tr("Gaps, and what would close them"), QString::number(story.trace.gaps.size()), QStringLiteral("gap"));
    for (const auto &text : story.trace.gaps) {
        const auto gap = wording::gap(QString::fromStdString(text));
        into->addWidget(paragraph(gap.missing));
        if (!gap.closes.isEmpty()) {
            auto *closes = paragraph(gap.closes, LinkLabel::Muted);
            closes->setLead(QStringLiteral("\u2192"));
            into->addWidget(closes);
        }
    }
}

// The verdict is chosen here; notes, tags and approvals come by the menu and its keys, which the line below names.
void InspectorPanel::addJudgement(QVBoxLayout *into, const Judged &judged)
{
    addHeading(into, tr("Judgement"), {}, judged.starred ? QStringLiteral("star") : QString());
    auto *row = new QHBoxLayout;
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("Verdict"));
    if (!judged.isFinding && judged.verdict.isEmpty())
        choice->addItem(tr("not judged"), QString());
    for (const auto *code : {"open", "suspicious", "benign", "expected"})
        choice->addItem(wording::verdict(QString::fromLatin1(code)), QString::fromLatin1(code));
    choice->setCurrentIndex(std::max(0, choice->findData(judged.verdict)));
    choice->setFocusPolicy(Qt::StrongFocus);
    connect(choice, &QComboBox::activated, this, [this, choice, was = judged.verdict] {
        if (const auto code = choice->currentData().toString(); !code.isEmpty() && code != was)
            emit verdictWanted(code);
    });
    row->addWidget(choice);
    row->addStretch(1);
    into->addLayout(row);
    if (!judged.approval.isEmpty()) {
        auto *label = paragraph(judged.approval);
        label->setMark(QStringLiteral("expected"));
        into->addWidget(label);
    }
    if (!judged.tags.isEmpty())
        into->addWidget(paragraph(tr("Tags: %1").arg(judged.tags.join(QStringLiteral(", ")))));
    for (const auto &note : judged.notes) {
        auto *label = paragraph(note);
        label->setMark(QStringLiteral("pencil"));
        into->addWidget(label);
    }
    into->addWidget(paragraph(tr("V verdict, ; note, T tag, S star, B approve, Ctrl+Z undo"), LinkLabel::Muted));
}

void InspectorPanel::addFields(QVBoxLayout *into, const ThingSheet &sheet)
{
    auto *head = new LinkLabel;
    head->setMark(sheet.mark);
    head->setRuns({{sheet.title.isEmpty() ? wording::entity(selection().entity) : sheet.title, LinkLabel::Strong, {}, {}}});
    into->addWidget(head);
    if (!sheet.inTrace.isEmpty()) {
        auto *trace = new LinkLabel;
        trace->setMark(QStringLiteral("trace"));
        trace->setRuns({{tr("In a trace: "), LinkLabel::Muted, {}, {}}, {sheet.inTraceText, LinkLabel::Link, {}, {}, sheet.inTrace}});
        into->addWidget(trace);
    }
    into->addWidget(ruleLine());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(9);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &field : sheet.fields) {
        auto *name = plainLabel(field.name);
        name->setForegroundRole(QPalette::PlaceholderText);
        name->setWordWrap(false);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        auto *value = new LinkLabel;
        value->setRuns({{field.value, !field.target.isEmpty() ? LinkLabel::Link : field.code ? LinkLabel::Code : LinkLabel::Normal, {}, {}, field.target}});
        value->setCopyText(field.full.isEmpty() ? field.value : field.full);
        value->setAccessibleName(QStringLiteral("%1: %2").arg(field.name, field.value));
        grid->addWidget(value, row++, 1);
    }
    into->addLayout(grid);
}

void InspectorPanel::addProvenance(QVBoxLayout *into, const ThingSheet &sheet)
{
    addHeading(into, tr("Provenance"), wording::entityCount(QStringLiteral("evidence"), sheet.provenance.size()));
    if (sheet.provenance.isEmpty())
        into->addWidget(paragraph(tr("It stands in no file of this case: a name that the code uses, or a conclusion."), LinkLabel::Muted));
    for (const auto &one : sheet.provenance) {
        auto *file = new LinkLabel;
        const auto mark = wording::evidenceMark(one.kind);
        file->setMark(mark ? marks::name(*mark) : QStringLiteral("file"));
        file->setRuns({{one.file.isEmpty() ? tr("file not in the case") : one.file.section(QLatin1Char('/'), -1), LinkLabel::Normal, {}, {}}, {QStringLiteral("  ") + wording::shortHash(one.sha256), LinkLabel::Code, {}, {}}});
        file->setCopyText(QStringLiteral("%1\nSHA-256 %2").arg(one.file, one.sha256));
        into->addWidget(file);
        if (one.where.isEmpty())
            continue;
        auto *where = new LinkLabel;
        const auto locator = parseLocator(one.where);
        where->setRuns({{wording::where(one.where, 120), locator.symbol.isEmpty() ? LinkLabel::Code : LinkLabel::CodeLink, {}, {}, locator.symbol.isEmpty() ? Selection{} : Selection{{}, 0, locator.symbol, locator.offset}}});
        where->setCopyText(wording::plain(one.where));
        where->setLead(QString());
        into->addWidget(where);
        auto *bytes = new QPushButton(tr("Show bytes"));
        bytes->setAccessibleName(tr("Show the bytes at %1").arg(wording::where(one.where, 60)));
        connect(bytes, &QPushButton::clicked, this, [this, one] { emit bytesWanted(one.sha256, one.where); });
        into->addWidget(bytes, 0, Qt::AlignLeft);
    }
}

}
