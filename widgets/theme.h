// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QLatin1String>
#include <QList>
#include <QString>

namespace keytrail::widgets {

/// The six kinds of things; each has one shape, one hue and one icon everywhere.
enum class Kind { App, Operation, Key, Destination, Flow, Device };

struct KindColors {
    QColor fill;    ///< inside a mark, bar or comb, never alone
    QColor ink;     ///< outline and text
    QColor tint;    ///< ground of a chip or node
};

enum class ThemeMode { System, Light, Dark };

/// The colours of resources/themes/palette.json in one theme. GUI thread only.
class Theme
{
public:
    /// One line of the palette's own contrast table ("text.primary on surface.base").
    struct Contrast {
        QString ink, ground;
        double least = 0;
    };

    /// The theme in force (light until apply() was called).
    static const Theme &current();
    /// Makes `mode` the application's look: style, palette, style sheet, tooltips. Widgets get a PaletteChange event
    /// and draw themselves anew; nothing keeps a colour over it.
    static void apply(ThemeMode mode);
    static Theme load(bool dark);

    bool isDark() const { return m_dark; }
    /// A colour by its path in the palette: "surface.base", "text.muted", "kind.flow.ink". An unknown path asserts.
    QColor color(QLatin1String path) const { return color(QString(path)); }
    QColor color(const char *path) const { return color(QString::fromLatin1(path)); }
    QColor color(const QString &path) const;
    KindColors kind(Kind kind) const;
    QList<Contrast> contrasts() const { return m_contrasts; }
    /// Counts every change of the theme: drawn things are cached under it.
    static int generation();

private:
    bool m_dark = false;
    QHash<QString, QColor> m_colors;
    QList<Contrast> m_contrasts;
};

/// WCAG 2 contrast ratio, 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

/// Code, addresses, hashes: the system's monospaced font, one pixel smaller than the body.
QFont codeFont();
QFont headingFont();
QFont semibold(QFont font);

/// Heights and gaps of the window, px at 96 dpi.
constexpr int kRowHeight = 22, kHeaderHeight = 23, kGap = 4, kIconSize = 14;

}
