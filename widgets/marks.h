// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The marks of resources/icons, drawn in the colours of the theme in force. GUI thread only; what is returned holds the
// colours of its moment: ask again after a PaletteChange.

#include "widgets/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QRectF>

class QPainter;

namespace keytrail::widgets::marks {

/// Name of a kind's symbol: "app", "operation", …
QString name(Kind kind);

/// The mark of an answer of the coverage sheet: seen, partly, missing, or could not look.
QString answer(const QString &state);

/// Draws a symbol of icons.svg or tools.svg ("expected", "gap", "pencil", "tier-3", "import", …) into `place`.
void paint(QPainter &painter, const QString &symbol, const QRectF &place);
void paint(QPainter &painter, Kind kind, const QRectF &place);
/// The bar of four steps, `filled` of them dark, 34 by 9 px at the left of `place`, centred upright.
void paintTier(QPainter &painter, int filled, const QRectF &place);
constexpr int kTierWidth = 34, kTierHeight = 9;

QPixmap pixmap(const QString &symbol, QSize size, qreal ratio = 1);
/// A symbol as an icon of 16, 20 and 24 px, with a pale form for disabled actions.
QIcon icon(const QString &symbol);
QIcon icon(Kind kind);

}
