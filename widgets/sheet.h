// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sheets: pages of sentences that scroll and wrap, some of their words links. Made of plain text, whatever it holds.

#include "widgets/link_label.h"

class QScrollArea;
class QVBoxLayout;

namespace keytrail::widgets::sheet {

QScrollArea *area(const QString &name);
/// A fresh page for setWidget(), and the column that its lines go into.
QVBoxLayout *page(QWidget *&page);
LinkLabel *line(QVBoxLayout *into, const QList<LinkLabel::Run> &runs, const QString &mark = {}, const QString &lead = {});
/// A heading under a rule.
void head(QVBoxLayout *into, const QString &words);
/// All words of the page that is shown, a sentence a line.
QString text(const QScrollArea *area);

}
