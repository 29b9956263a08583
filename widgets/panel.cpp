// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panel.h"

#include "widgets/marks.h"
#include "widgets/theme.h"
#include "widgets/wording.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace keytrail::widgets {

void Panel::openCase(const QString &path)
{
    if (path != m_path)
        m_selection = {};
    m_path = path;
    m_stale = true;
    if (isVisible()) {
        m_stale = false;
        load();
    }
}

void Panel::select(const Selection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    if (isVisible() && !m_stale)
        follow();
}

void Panel::showEvent(QShowEvent *event)
{
    View::showEvent(event);
    if (m_stale) {
        m_stale = false;
        load();
    } else {
        follow();
    }
}

void Panel::addThingActions(QMenu *menu) const
{
    for (auto *action : m_thingActions)
        menu->addAction(action);
}

PaneTitle::PaneTitle(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_detail(plainLabel({}))
{
    setObjectName(QStringLiteral("paneTitle"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kHeaderHeight + 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(7, 0, 4, 0);
    row->setSpacing(6);
    auto *name = plainLabel(title);
    name->setFont(semibold(font()));
    row->addWidget(name);
    row->addWidget(m_detail, 1);
    m_detail->setMinimumWidth(20);
    setAccessibleName(title);
}

void PaneTitle::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

void PaneTitle::addWidget(QWidget *widget)
{
    layout()->addWidget(widget);
}

QLabel *plainLabel(const QString &text, QWidget *parent, bool selectable)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (selectable)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QWidget *ruleLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setFixedHeight(1);
    line->setForegroundRole(QPalette::Midlight);
    return line;
}

EmptyState::EmptyState(const QString &mark, const QString &text, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
    , m_text(plainLabel(text))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->addStretch(3);
    column->addSpacing(36);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    column->addWidget(m_text);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action);
        button->setAccessibleName(action);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionWanted);
        column->addSpacing(8);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(4);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::current().color("border.normal"));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    marks::paint(painter, m_mark, QRectF(width() / 2.0 - 12, m_text->geometry().top() - 34, 24, 24));
}

}
