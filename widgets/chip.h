// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"
#include "widgets/view.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

namespace keytrail::widgets {

/// What one cell shows: a mark and a line of text in parts. A thing of the case carries its selection, so that a click
/// on the chip selects it everywhere.
struct Chip {
    enum class Style { Normal, Strong, Muted, Code, CodeLink };
    struct Part {
        QString text;
        Style style = Style::Normal;
        bool operator==(const Part &) const = default;
    };

    QString mark;           ///< symbol of the icons; empty: none
    int tier = -1;          ///< 0 to 4: draws the bar of steps instead of a mark
    QList<Part> parts;
    QString full;           ///< whole identity, for hover and copy; empty: the parts joined
    bool right = false;
    bool dim = false;       ///< expected use: there, but quiet
    bool dashed = false;    ///< a gap: nothing there, and why

    Chip() = default;
    Chip(QString text, Style style = Style::Normal) { add(std::move(text), style); }
    Chip &add(QString text, Style style = Style::Normal)
    {
        if (!text.isEmpty())
            parts.append({std::move(text), style});
        return *this;
    }
    QString text() const
    {
        QString out;
        for (const auto &part : parts)
            out += part.text;
        return out;
    }
};

/// Data role under which models give a Chip.
constexpr int kChipRole = Qt::UserRole + 1;
/// Row id (qint64) and, where a model's rows are of several tables or of code, the Selection.
constexpr int kIdRole = Qt::UserRole + 2;
constexpr int kSelectionRole = Qt::UserRole + 3;

}

Q_DECLARE_METATYPE(keytrail::widgets::Chip)
