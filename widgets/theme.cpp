// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QStyleFactory>
#include <QToolTip>
#include <cmath>

namespace keytrail::widgets {

namespace {

struct State {
    Theme theme = Theme::load(false);
    int generation = 0;
};

State &state()
{
    static State held;
    return held;
}

void collect(const QJsonObject &object, const QString &prefix, QHash<QString, QColor> &into)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto path = prefix.isEmpty() ? it.key() : prefix + QLatin1Char('.') + it.key();
        if (it->isObject())
            collect(it->toObject(), path, into);
        else
            into.insert(path, QColor(it->toString()));
    }
}

// Read before the first palette of ours is set: afterwards the application's palette is ours.
bool systemIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const char *path) { palette.setColor(role, theme.color(path)); };
    set(QPalette::Window, "surface.window");
    set(QPalette::WindowText, "text.primary");
    set(QPalette::Base, "surface.base");
    set(QPalette::AlternateBase, "surface.alternate");
    set(QPalette::Text, "text.primary");
    set(QPalette::PlaceholderText, "text.muted");
    set(QPalette::Button, "surface.header");
    set(QPalette::ButtonText, "text.primary");
    set(QPalette::BrightText, "text.primary");
    set(QPalette::ToolTipBase, "surface.tooltip");
    set(QPalette::ToolTipText, "text.primary");
    set(QPalette::Highlight, "selection.active");
    set(QPalette::HighlightedText, "selection.active_text");
    set(QPalette::Link, "text.link");
    set(QPalette::LinkVisited, "text.link");
    set(QPalette::Light, "surface.base");
    set(QPalette::Midlight, "border.soft");
    set(QPalette::Mid, "border.normal");
    set(QPalette::Dark, "border.normal");
    set(QPalette::Shadow, "border.strong");
    palette.setColor(QPalette::Inactive, QPalette::Highlight, theme.color("selection.inactive"));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, theme.color("text.primary"));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.color("text.disabled"));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.color("selection.inactive"));
    return palette;
}

// What a palette cannot say: flat headers and docks, thin borders, a quiet focus ring. %name% is a colour of the palette.
constexpr auto kSheet = R"(
QToolTip { color: %text.primary%; background: %surface.tooltip%; border: 1px solid %border.strong%; padding: 3px; }
QHeaderView { background: %surface.header%; }
QHeaderView::section { background: %surface.header%; color: %text.secondary%; border: 0; border-right: 1px solid %border.normal%;
  border-bottom: 1px solid %border.normal%; padding: 0 4px; height: 22px; }
QHeaderView::down-arrow, QHeaderView::up-arrow { subcontrol-position: center right; width: 9px; height: 9px; }
QTableView, QTreeView, QListView { border: 1px solid %border.normal%; background: %surface.base%; alternate-background-color: %surface.alternate%;
  selection-background-color: %selection.active%; selection-color: %selection.active_text%; outline: 0; }
QTableCornerButton::section { background: %surface.header%; border: 0; }
QMenuBar { background: %surface.window%; }
QMenuBar::item { padding: 4px 9px; background: transparent; }
QMenuBar::item:selected { background: %selection.active%; color: %selection.active_text%; }
QMenu { background: %surface.base%; border: 1px solid %border.strong%; padding: 3px 0; }
QMenu::item { padding: 4px 26px 4px 24px; }
QMenu::item:selected { background: %selection.active%; color: %selection.active_text%; }
QMenu::item:disabled { color: %text.disabled%; }
QMenu::separator { height: 1px; background: %border.soft%; margin: 3px 0; }
QToolBar { background: %surface.window%; border: 0; border-bottom: 1px solid %border.normal%; padding: 2px 4px; spacing: 2px; }
QToolBar::separator { background: %border.normal%; width: 1px; margin: 5px 5px; }
QToolBar QToolButton { border: 1px solid transparent; border-radius: 3px; padding: 3px 7px; }
QToolBar QToolButton:hover { background: %selection.hover%; border-color: %border.normal%; }
QToolBar QToolButton:checked { background: %selection.active%; border-color: %selection.focus%; color: %selection.active_text%; }
QToolBar QToolButton:focus { border-color: %selection.focus%; }
QToolBar QToolButton:disabled { color: %text.disabled%; }
QToolBar QToolButton[popupMode="1"] { padding-right: 16px; }
QToolBar QToolButton::menu-indicator { subcontrol-position: right center; right: 3px; width: 8px; }
QStatusBar { background: %surface.window%; border-top: 1px solid %border.normal%; min-height: 24px; }
QStatusBar::item { border: 0; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { background: %surface.field%; border: 1px solid %border.strong%; border-radius: 2px; padding: 1px 4px;
  selection-background-color: %selection.active%; selection-color: %selection.active_text%; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 1px solid %selection.focus%; }
QLineEdit:disabled { color: %text.disabled%; border-color: %border.normal%; }
QLineEdit[wrong="true"] { border: 1px solid %notice.border%; background: %notice.background%; color: %notice.text%; }
QPushButton { background: %surface.base%; border: 1px solid %border.strong%; border-radius: 3px; padding: 3px 12px; min-height: 16px; }
QPushButton:hover { background: %selection.hover%; }
QPushButton:pressed { background: %selection.active%; }
QPushButton:focus, QPushButton:default { border: 1px solid %selection.focus%; }
QPushButton:disabled { color: %text.disabled%; border-color: %border.normal%; }
QSplitter::handle { background: %surface.window%; }
QSplitter::handle:horizontal { width: 4px; }
QSplitter::handle:vertical { height: 4px; }
QDockWidget::title { background: %surface.titlebar%; padding: 3px 6px; border: 1px solid %border.normal%; }
QTabWidget::pane { border: 1px solid %border.normal%; top: -1px; background: %surface.base%; }
QTabBar::tab { background: %surface.window%; border: 1px solid %border.normal%; padding: 3px 10px; margin-right: 2px; color: %text.secondary%; }
QTabBar::tab:selected { background: %surface.base%; color: %text.primary%; border-bottom-color: %surface.base%; border-top: 2px solid %selection.focus%; }
QTabBar::tab:focus { color: %text.link%; }
QProgressBar { background: %surface.header%; border: 1px solid %border.normal%; text-align: center; max-height: 12px; }
QProgressBar::chunk { background: %selection.focus%; }
QScrollArea { border: 1px solid %border.normal%; background: %surface.base%; }
#entries { border: 1px solid %border.normal%; background: %surface.base%; }
#paneTitle { background: %surface.titlebar%; border: 1px solid %border.normal%; border-bottom: 0; }
#notice { background: %notice.background%; color: %notice.text%; border: 1px solid %notice.border%; padding: 4px; }
)";

QString sheetOf(const Theme &theme)
{
    QString out;
    const auto parts = QString::fromLatin1(kSheet).split(QLatin1Char('%'));
    for (qsizetype at = 0; at < parts.size(); ++at)
        out += at % 2 ? theme.color(parts[at]).name() : parts[at];
    return out;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}

Theme Theme::load(bool dark)
{
    Theme theme;
    theme.m_dark = dark;
    QFile file(QStringLiteral(":/keytrail/themes/palette.json"));
    const auto opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const auto root = QJsonDocument::fromJson(file.readAll()).object();
    const auto name = dark ? QStringLiteral("dark") : QStringLiteral("light");
    collect(root[name].toObject(), {}, theme.m_colors);
    for (const auto &value : root[QStringLiteral("contrast")].toObject()[name].toArray()) {
        const auto pair = value[QStringLiteral("pair")].toString().split(QStringLiteral(" on "));
        if (pair.size() == 2)
            theme.m_contrasts.append({pair[0], pair[1], value[QStringLiteral("least")].toDouble()});
    }
    return theme;
}

const Theme &Theme::current()
{
    return state().theme;
}

int Theme::generation()
{
    return state().generation;
}

void Theme::apply(ThemeMode mode)
{
    const bool dark = mode == ThemeMode::System ? systemIsDark() : mode == ThemeMode::Dark;
    state().theme = load(dark);
    ++state().generation;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(state().theme));
    QToolTip::setPalette(paletteOf(state().theme));
    qApp->setStyleSheet(sheetOf(state().theme));
}

QColor Theme::color(const QString &path) const
{
    const auto found = m_colors.constFind(path);
    Q_ASSERT_X(found != m_colors.constEnd(), "Theme::color", qPrintable(path));
    return found == m_colors.constEnd() ? QColor(Qt::gray) : *found;
}

KindColors Theme::kind(Kind kind) const
{
    static constexpr const char *kNames[] = {"app", "operation", "key", "destination", "flow", "device"};
    const auto base = QStringLiteral("kind.") + QLatin1String(kNames[static_cast<std::size_t>(kind)]);
    return {color(base + QStringLiteral(".fill")), color(base + QStringLiteral(".ink")), color(base + QStringLiteral(".tint"))};
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

namespace {

QFont resized(QFont font, int pixels)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(font.pixelSize() + pixels);
    else
        font.setPointSizeF(font.pointSizeF() + pixels * 0.75);
    return font;
}

}

QFont codeFont()
{
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    const auto body = resized(QApplication::font(), -1);
    body.pixelSize() > 0 ? font.setPixelSize(body.pixelSize()) : font.setPointSizeF(body.pointSizeF());
    return font;
}

QFont headingFont()
{
    return semibold(resized(QApplication::font(), 3));
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

}
