// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip_delegate.h"

#include "widgets/marks.h"
#include "widgets/models/list_model.h"
#include "widgets/wording.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTableView>
#include <QToolTip>
#include <algorithm>

namespace keytrail::widgets {

namespace {

constexpr int kPad = 5;

struct Laid {
    QString text;
    QFont font;
    QColor color;
    int width = 0;
    int cutOrder = 0;       ///< the lowest is cut first
};

QFont fontOf(Chip::Style style)
{
    switch (style) {
    case Chip::Style::Strong:
        return semibold(QApplication::font());
    case Chip::Style::Code:
    case Chip::Style::CodeLink:
        return codeFont();
    default:
        return QApplication::font();
    }
}

QList<Laid> laid(const Chip &chip, const QColor &text, bool selected)
{
    const auto &theme = Theme::current();
    QList<Laid> out;
    for (const auto &part : chip.parts) {
        Laid one{part.text, fontOf(part.style), text, 0, part.style == Chip::Style::Muted ? 0 : part.style == Chip::Style::Strong ? 2 : 1};
        if (chip.dim || chip.dashed || part.style == Chip::Style::Muted)
            one.color = theme.color(selected ? "text.secondary" : "text.muted");
        if (part.style == Chip::Style::CodeLink && !selected)
            one.color = theme.color("text.link");
        one.width = QFontMetrics(one.font).horizontalAdvance(one.text);
        out.append(one);
    }
    return out;
}

// Cuts what matters least first: muted parts, then plain ones, a registrable domain or a name last.
void fit(QList<Laid> &parts, int room)
{
    for (int order = 0; order <= 2; ++order) {
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
            int total = 0;
            for (const auto &one : parts)
                total += one.width;
            if (total <= room)
                return;
            if (part->cutOrder != order)
                continue;
            const auto width = std::max(part->width - (total - room), order == 2 ? 0 : 14);
            part->text = QFontMetrics(part->font).elidedText(part->text, parts.size() == 1 && order == 2 ? Qt::ElideRight : Qt::ElideMiddle, width);
            part->width = QFontMetrics(part->font).horizontalAdvance(part->text);
        }
    }
}

}

void ChipDelegate::draw(QPainter &painter, const QRect &place, const Chip &chip, const QColor &text, bool selected)
{
    // Where the window runs from right to left the cell is mirrored; evidence inside still runs from left to right.
    const bool mirrored = QGuiApplication::isRightToLeft();
    const auto seen = [&](int x, int width, int top, int height) { return QStyle::visualRect(mirrored ? Qt::RightToLeft : Qt::LeftToRight, place, QRect(x, top, width, height)); };
    auto left = place.left() + kPad;
    const auto right = place.right() - kPad + 1;
    painter.save();
    painter.setClipRect(place);
    if (chip.tier >= 0) {
        if (chip.dim)
            painter.setOpacity(0.55);
        marks::paintTier(painter, chip.tier, QRectF(seen(left, int(marks::kTierWidth), place.top(), place.height())));
        painter.setOpacity(1);
        left += marks::kTierWidth + 8;
    } else if (!chip.mark.isEmpty()) {
        if (chip.dim)
            painter.setOpacity(0.6);
        marks::paint(painter, chip.mark, QRectF(seen(left, kIconSize, place.top() + (place.height() - kIconSize) / 2, kIconSize)));
        painter.setOpacity(1);
        left += kIconSize + 5;
    }
    auto parts = laid(chip, text, selected);
    fit(parts, right - left);
    int total = 0;
    for (const auto &part : parts)
        total += part.width;
    if (chip.right)
        left = std::max(left, right - total);
    if (mirrored && !chip.text().isRightToLeft())
        std::reverse(parts.begin(), parts.end());
    for (const auto &part : parts) {
        painter.setFont(part.font);
        painter.setPen(part.color);
        painter.setLayoutDirection(part.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        auto room = seen(left, mirrored ? part.width : right - left + 1, place.top(), place.height());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine, part.text);
        left += part.width;
    }
    painter.restore();
}

QString ruleSign(int rule)
{
    static constexpr char16_t signs[] = {0, 0x25cf, 0x25b2, 0x25a0, 0x25c6};
    return rule > 0 && rule <= 4 ? QString(QChar(signs[rule])) : QString();
}

namespace {

constexpr int kSignRoom = 14;

QColor ruleGround(int rule)
{
    static constexpr const char *names[] = {"rule.first", "rule.second", "rule.third", "rule.fourth"};
    return Theme::current().color(names[std::clamp(rule, 1, 4) - 1]);
}

bool isFirstShown(const QWidget *widget, int column)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (!table)
        return false;
    const auto *head = table->horizontalHeader();
    for (int at = 0; at < head->count(); ++at) {
        if (const auto section = head->logicalIndex(at); !head->isSectionHidden(section))
            return section == column;
    }
    return false;
}

}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    item.icon = {};
    const bool isAt = item.state & QStyle::State_HasFocus;
    item.state &= ~QStyle::State_HasFocus;
    const auto *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &item, painter, widget);
    const bool selected = option.state & QStyle::State_Selected;
    auto place = option.rect;
    if (const auto rule = index.data(kRuleRole).toInt(); rule > 0) {
        if (!selected)
            painter->fillRect(place, ruleGround(rule));
        if (isFirstShown(widget, index.column())) {
            const auto room = QStyle::visualRect(QGuiApplication::layoutDirection(), place, QRect(place.left() + 3, place.top(), kSignRoom, place.height()));
            painter->setFont(QApplication::font());
            painter->setPen(Theme::current().color(selected ? "selection.active_text" : "text.secondary"));
            painter->drawText(room, Qt::AlignCenter, ruleSign(rule));
            QGuiApplication::isRightToLeft() ? place.setRight(place.right() - kSignRoom) : place.setLeft(place.left() + kSignRoom);
        }
    }
    draw(*painter, place, index.data(kChipRole).value<Chip>(), item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text), selected);
    // The cell that the keys are at: filters and copies are of it.
    if (isAt) {
        painter->setPen(Theme::current().color("border.strong"));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto chip = index.data(kChipRole).value<Chip>();
    int width = 2 * kPad + (chip.tier >= 0 ? marks::kTierWidth + 8 : chip.mark.isEmpty() ? 0 : kIconSize + 5);
    for (const auto &part : chip.parts)
        width += QFontMetrics(fontOf(part.style)).horizontalAdvance(part.text);
    return {width + 2, kRowHeight};
}

bool ChipDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto chip = index.data(kChipRole).value<Chip>();
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    if (!chip.full.isEmpty() || cut)
        QToolTip::showText(event->globalPos(), wording::tip(chip.full.isEmpty() ? chip.text() : chip.full), view, option.rect);
    else
        QToolTip::hideText();
    return true;
}

}
