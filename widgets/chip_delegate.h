// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/chip.h"

#include <QStyledItemDelegate>

namespace keytrail::widgets {

/// Draws every chip of every table: mark, parts, gaps dashed, expected use quiet, cut in the middle of the last part that
/// may be cut (a registrable domain never is).
/// The sign that rows of a colour rule bear (1 to 4): colour never stands alone.
QString ruleSign(int rule);

class ChipDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

    /// Also for what is no item view: draws `chip` into `place`.
    static void draw(QPainter &painter, const QRect &place, const Chip &chip, const QColor &text, bool selected);
};

}
