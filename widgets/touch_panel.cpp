// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/touch_panel.h"

#include "widgets/chip.h"
#include "widgets/marks.h"
#include "widgets/models/locator.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace keytrail::widgets {

namespace {

constexpr int kWhereRole = Qt::UserRole + 20, kEntityRole = Qt::UserRole + 21;
constexpr int kUnfolded = 12;   // groups up to this size stand open

}

TouchPanel::TouchPanel(QWidget *parent)
    : Panel(parent)
    , m_title(new PaneTitle(tr("What touches")))
    , m_filter(new QLineEdit)
    , m_tree(new QTreeWidget)
    , m_follows(new QToolButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_follows->setText(tr("Follow the selection"));
    m_follows->setCheckable(true);
    m_follows->setAutoRaise(true);
    m_title->addWidget(m_follows);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 3, 4, 3);
    row->addWidget(m_filter);
    column->addLayout(row);
    column->addWidget(m_tree, 1);
    m_filter->setPlaceholderText(tr("Only what contains…"));
    m_filter->setAccessibleName(tr("Filter what touches it"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("What"), tr("How")});
    m_tree->header()->setFixedHeight(kHeaderHeight);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("What touches it"));
    m_tree->setColumnWidth(0, 420);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    setAccessibleName(tr("What touches it"));
    setFocusProxy(m_tree);

    connect(m_filter, &QLineEdit::textChanged, this, &TouchPanel::filter);
    connect(m_follows, &QToolButton::toggled, this, [this](bool follows) {
        if (follows)
            show(selection());
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        const auto target = item ? item->data(0, kSelectionRole).value<Selection>() : Selection();
        // With the panel following, a step within it would take the list away from under the keys.
        if (!target.isEmpty() && m_tree->hasFocus() && !m_follows->isChecked())
            emit selected(target);
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const auto target = item->data(0, kSelectionRole).value<Selection>(); !target.isEmpty())
            emit opened(target);
        else if (const auto where = item->data(0, kWhereRole).toString(); !where.isEmpty())
            emit listWanted(item->data(0, kEntityRole).toString(), where);
    });
    connect(m_tree, &QTreeWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addThingActions(menu);
        menu->popup(m_tree->viewport()->mapToGlobal(at));
    });
}

void TouchPanel::show(const Selection &subject)
{
    if (subject.id == 0 || subject == m_subject)
        return;
    m_subject = subject;
    read();
}

void TouchPanel::load()
{
    if (casePath().isEmpty()) {
        m_job.cancel();
        m_subject = {};
        present({});
        return;
    }
    read();
}

void TouchPanel::follow()
{
    if (m_follows->isChecked())
        show(selection());
}

void TouchPanel::read()
{
    if (casePath().isEmpty() || m_subject.isEmpty())
        return;
    auto work = [path = casePath().toStdString(), subject = m_subject](const std::atomic_bool &stop) -> std::optional<Touching> {
        auto opened = casedb::CaseReader::open(path);
        auto *reader = std::get_if<casedb::CaseReader>(&opened);
        if (!reader)
            return {};
        reader->setPulse([&stop] { return !stop.load(); });
        return readTouching(*reader, subject);
    };
    m_job.start(std::move(work), [this](std::optional<Touching> touching) {
        present(touching.value_or(Touching()));
        emit settled();
    });
}

void TouchPanel::present(const Touching &touching)
{
    m_tree->clear();
    std::int64_t total = 0;
    for (const auto &group : touching.groups) {
        auto *head = new QTreeWidgetItem(m_tree, {wording::entityCount(group.entity, group.total), group.how});
        head->setFont(0, semibold(font()));
        head->setData(0, kEntityRole, group.entity);
        head->setData(0, kWhereRole, group.where);
        head->setToolTip(0, group.where.isEmpty() ? QString() : wording::tip(tr("Enter shows them all in their table")));
        const auto kind = wording::entityKind(group.entity);
        head->setIcon(0, marks::icon(kind ? marks::name(*kind) : QStringLiteral("file")));
        for (const auto &row : group.rows) {
            auto *item = new QTreeWidgetItem(head, {wording::middle(row.text, 160)});
            item->setData(0, kSelectionRole, QVariant::fromValue(row.target));
            item->setToolTip(0, wording::tip(row.text));
        }
        if (group.total > group.rows.size()) {
            auto *rest = new QTreeWidgetItem(head, {tr("and %1 more").arg(wording::number(group.total - group.rows.size()))});
            rest->setData(0, kEntityRole, group.entity);
            rest->setData(0, kWhereRole, group.where);
            rest->setForeground(0, Theme::current().color("text.muted"));
        }
        head->setExpanded(group.rows.size() <= kUnfolded);
        total += group.total;
    }
    if (touching.groups.isEmpty() && !m_subject.isEmpty())
        new QTreeWidgetItem(m_tree, {tr("Nothing else in the case is tied to it.")});
    m_title->setDetail(m_subject.isEmpty() ? tr("press X on anything") : QStringLiteral("%1: %2").arg(touching.title, wording::number(total)));
    filter(m_filter->text());
    if (m_tree->topLevelItemCount())
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

void TouchPanel::filter(const QString &text)
{
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at) {
        auto *head = m_tree->topLevelItem(at);
        const bool whole = text.isEmpty() || head->text(0).contains(text, Qt::CaseInsensitive);
        bool any = whole;
        for (int row = 0; row < head->childCount(); ++row) {
            const bool fits = whole || head->child(row)->text(0).contains(text, Qt::CaseInsensitive);
            head->child(row)->setHidden(!fits);
            any |= fits;
        }
        head->setHidden(!any);
    }
}

}
