// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheet.h"

#include "widgets/panel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace keytrail::widgets::sheet {

QScrollArea *area(const QString &name)
{
    auto *made = new QScrollArea;
    made->setWidgetResizable(true);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    made->setAccessibleName(name);
    return made;
}

QVBoxLayout *page(QWidget *&page)
{
    page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(9, 7, 9, 7);
    column->setSpacing(3);
    return column;
}

LinkLabel *line(QVBoxLayout *into, const QList<LinkLabel::Run> &runs, const QString &mark, const QString &lead)
{
    auto *label = new LinkLabel;
    label->setRuns(runs);
    if (!mark.isEmpty())
        label->setMark(mark);
    if (!lead.isEmpty())
        label->setLead(lead);
    into->addWidget(label);
    return label;
}

void head(QVBoxLayout *into, const QString &words)
{
    into->addSpacing(6);
    into->addWidget(ruleLine());
    into->addSpacing(3);
    line(into, {{words, LinkLabel::Strong, {}, {}}});
}

QString text(const QScrollArea *area)
{
    QStringList lines;
    if (area->widget()) {
        for (const auto *label : area->widget()->findChildren<LinkLabel *>())
            lines.append(label->text());
    }
    return lines.join(QLatin1Char('\n'));
}

}
