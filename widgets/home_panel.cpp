// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home_panel.h"

#include "widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

QWidget *page(QVBoxLayout *&column)
{
    auto *page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return page;
}

}

HomePanel::HomePanel(ReadCoverage coverage, QWidget *parent)
    : Panel(parent)
    , m_coverage(std::move(coverage))
    , m_name(plainLabel({}))
    , m_about(plainLabel({}))
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(kGap);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(9, 9, 9, 5);
    head->setSpacing(1);
    m_name->setFont(headingFont());
    m_about->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(m_name);
    head->addWidget(m_about);
    all->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    const QString titles[] = {tr("What is here"), tr("What was found"), tr("What is missing"), tr("What to open next")};
    for (std::size_t at = 0; at < 4; ++at) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        auto *title = plainLabel(titles[at]);
        title->setObjectName(QStringLiteral("paneTitle"));
        title->setFont(headingFont());
        title->setContentsMargins(10, 7, 10, 7);
        column->addWidget(title);
        m_columns[at] = new QScrollArea;
        m_columns[at]->setWidgetResizable(true);
        m_columns[at]->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_columns[at]->setAccessibleName(titles[at]);
        m_columns[at]->setMinimumWidth(150);
        column->addWidget(m_columns[at], 1);
        row->addLayout(column, 1);
    }
    all->addLayout(row, 1);
    setAccessibleName(tr("Case home"));
}

void HomePanel::load()
{
    if (casePath().isEmpty()) {
        m_job.cancel();
        present({});
        return;
    }
    auto work = [path = casePath().toStdString(), coverage = m_coverage](const std::atomic_bool &stop) -> std::optional<HomeFacts> {
        auto opened = casedb::CaseReader::open(path);
        auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return {};
        reader->setPulse([&stop] { return !stop.load(); });
        auto facts = readHome(*reader, [&stop] { return stop.load(); });
        if (coverage && !facts.isEmpty && !stop)
            addBlindSpots(facts, coverage(*reader));
        return facts;
    };
    m_job.start(std::move(work), [this](std::optional<HomeFacts> facts) {
        present(facts.value_or(HomeFacts()));
        emit settled();
    });
}

void HomePanel::present(const HomeFacts &facts)
{
    m_name->setText(facts.name.isEmpty() && !casePath().isEmpty() ? tr("Case without a name") : facts.name);
    m_about->setText(facts.about);
    fill(0, facts.here);
    fill(1, facts.found);
    fill(2, facts.missing);
    fillNext(facts.next);
}

void HomePanel::fill(std::size_t at, const QList<HomeSentence> &sentences)
{
    QVBoxLayout *column = nullptr;
    auto *content = page(column);
    for (const auto &sentence : sentences) {
        auto *label = new LinkLabel;
        if (sentence.tier >= 0)
            label->setTier(sentence.tier);
        label->setMark(sentence.mark);
        label->setRuns(sentence.runs);
        connect(label, &LinkLabel::activated, this, &Panel::listWanted);
        connect(label, &LinkLabel::chosen, this, &View::opened);
        auto *room = new QVBoxLayout;
        room->setContentsMargins(10, 9, 10, 9);
        room->addWidget(label);
        column->addLayout(room);
        column->addWidget(ruleLine());
    }
    column->addStretch(1);
    m_columns[at]->setWidget(content);
}

void HomePanel::fillNext(const QList<HomeSuggestion> &suggestions)
{
    QVBoxLayout *column = nullptr;
    auto *content = page(column);
    int number = 0;
    for (const auto &suggestion : suggestions) {
        auto *grid = new QGridLayout;
        grid->setContentsMargins(10, 9, 10, 9);
        grid->setHorizontalSpacing(8);
        grid->setColumnStretch(1, 1);
        auto *count = plainLabel(QString::number(++number));
        count->setFont(semibold(font()));
        grid->addWidget(count, 0, 0, Qt::AlignTop);
        auto *title = new LinkLabel;
        title->setMark(suggestion.mark);
        title->setRuns({{suggestion.title, LinkLabel::Strong, {}, {}, {}}});
        grid->addWidget(title, 0, 1);
        auto *reason = new LinkLabel;
        reason->setRuns({{suggestion.reason, LinkLabel::Muted, {}, {}, {}}});
        grid->addWidget(reason, 1, 1);
        auto *open = new QPushButton(suggestion.target.isEmpty() ? tr("Import…") : tr("Open"));
        open->setAccessibleName(tr("%1: %2").arg(open->text(), suggestion.title));
        connect(open, &QPushButton::clicked, this, [this, suggestion] {
            if (suggestion.target.isEmpty())
                emit importWanted();
            else
                emit opened(suggestion.target);
        });
        grid->setRowMinimumHeight(2, 4);
        grid->addWidget(open, 3, 1, Qt::AlignLeft);
        column->addLayout(grid);
        column->addWidget(ruleLine());
    }
    column->addStretch(1);
    if (!casePath().isEmpty()) {
        auto *more = new QPushButton(tr("Import more…"));
        connect(more, &QPushButton::clicked, this, &HomePanel::importWanted);
        auto *room = new QHBoxLayout;
        room->setContentsMargins(10, 9, 10, 9);
        room->addWidget(more);
        room->addStretch(1);
        column->addLayout(room);
    }
    m_columns[3]->setWidget(content);
}

}
