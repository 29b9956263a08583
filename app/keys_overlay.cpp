// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keys_overlay.h"

#include "widgets/panel.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace keytrail::app {

namespace {

constexpr int kColumnRows = 26;

struct Known {
    const char *className;
    const char *title;
    std::initializer_list<std::pair<const char *, const char *>> hints;
};

// What views answer to besides the actions of the window; the innermost that fits comes first.
const Known kKnown[] = {
    {"keytrail::widgets::TimelineView", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Timeline"),
        {{"Left, Right", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "event before, event after")}, {"Up, Down", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "lane above, lane below")},
            {"Shift+Left, Shift+Right", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "move along")}, {"+, -", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "closer, wider")},
            {"Home", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "the whole case")}, {"Backspace, Shift+Backspace", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "the last zoom back, again")},
            {"H", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "hours and days")}, {".", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "what stands around the event")},
            {"Space", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "fold or unfold the lane")}, {"Enter", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "open the event")}}},
    {"keytrail::widgets::HeatMap", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Hours and days"),
        {{"Arrows", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "to the hour beside")}, {"Enter", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "show that hour in the lanes")}}},
    {"keytrail::widgets::FlowGraphView", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Graph"),
        {{"Arrows", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "to the next thing")}, {"+, -", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "grow from it, fold it")}, {"Home", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "fit")},
            {"Enter", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "open")}}},
    {"keytrail::widgets::DisassemblyView", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Disassembly"),
        {{"Up, Down", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "line by line")}, {"Enter", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "follow the call or branch")}, {"X", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "who uses it")}}},
    {"keytrail::widgets::ControlFlowView", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Control flow"),
        {{"Up, Down", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "line by line")}, {"Left, Right", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "the block beside")}, {"Ctrl+Down", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "the way straight on")}, {"Ctrl+Right", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "the branch that is taken")},
            {"Ctrl+Left", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "the handler of its exceptions")}, {"Ctrl+Up", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "where it comes from")}, {"+, -", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "closer, wider")},
            {"0, 1", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "fit, full size")}, {"Enter", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "follow the call or branch")}, {"X", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "who uses it")}, {"Ctrl+C", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "copy the block")}}},
    {"keytrail::widgets::CodeView", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Code"),
        {{"G", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "go to class, method or string")}, {"P", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "pin the tab")}, {"F5", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "disassembly or reading view")}, {"Space", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "the control flow, and back")}, {"Ctrl+W", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "close the tab")},
            {"Ctrl+F, F3", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "find in the method, next")}, {"Esc", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "back")}}},
    {"keytrail::widgets::TraceStrip", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Trace strip"),
        {{"Left, Right", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "along the trace")}, {"Enter", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "open the joint")}}},
    {"keytrail::widgets::HexArea", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Bytes"),
        {{"Arrows, Page, Home, End", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "move; with Shift select")}, {"Ctrl+C", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "copy as hex")}, {"Ctrl+Shift+C", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "copy as text")}}},
    {"keytrail::widgets::FilterBar", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Filter"),
        {{"Ctrl+Space", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "what may come next")}, {"Tab", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "complete the field")}, {"Enter", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "filter")},
            {"Down, Esc", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "to the table")}}},
    {"keytrail::widgets::EntityPanel", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Table"),
        {{"Enter", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "open the row")}, {"Left, Right", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "the cell that filters and copies are of")},
            {"Menu", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "filter by the cell, judge, copy, columns")}}},
    {"keytrail::widgets::TouchPanel", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "What touches it"),
        {{"Enter", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "open it, or all of the group")}, {"Left, Right", QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "fold, unfold")}}},
};

const char *const kKeyNames[] = {QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Left"), QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Right"), QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Up"),
    QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Down"), QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Arrows"), QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Page"), QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Home"),
    QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "End"), QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Space"), QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Enter"), QT_TRANSLATE_NOOP("keytrail::app::KeysOverlay", "Menu")};

// "Left, Shift+Right" in the words that stand on keys of the language; what has no such word stays as it is.
QString keysAsShown(const char *keys)
{
    QStringList out;
    for (const auto &one : QString::fromLatin1(keys).split(QStringLiteral(", "))) {
        const auto plus = one.size() > 1 ? one.lastIndexOf(QLatin1Char('+')) : -1;
        const auto name = one.mid(plus + 1);
        const auto found = std::find_if(std::begin(kKeyNames), std::end(kKeyNames), [&](const char *known) { return name == QLatin1String(known); });
        out.append(one.left(plus + 1) + (found == std::end(kKeyNames) ? name : KeysOverlay::tr(*found)));
    }
    return out.join(QStringLiteral(", "));
}

}

QList<KeySection> keysAt(const QWidget *focus)
{
    QList<KeySection> out;
    for (const auto *widget = focus; widget; widget = widget->parentWidget()) {
        for (const auto &known : kKnown) {
            if (!widget->inherits(known.className))
                continue;
            KeySection section{KeysOverlay::tr(known.title), {}};
            for (const auto &[keys, what] : known.hints)
                section.hints.append({keysAsShown(keys), KeysOverlay::tr(what)});
            out.append(section);
            break;
        }
    }
    return out;
}

KeysOverlay::KeysOverlay(const QList<KeySection> &sections, QWidget *window)
    : QFrame(window)
    , m_before(QApplication::focusWidget())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Keys that are valid here"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(18, 14, 18, 14);
    auto *title = widgets::plainLabel(tr("Keys that are valid here"));
    title->setFont(widgets::headingFont());
    all->addWidget(title);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(28);
    all->addLayout(columns);
    QGridLayout *grid = nullptr;
    int row = kColumnRows;
    for (const auto &section : sections) {
        if (section.hints.isEmpty())
            continue;
        bool begun = false;
        for (const auto &hint : section.hints) {
            if (row >= kColumnRows || !grid) {
                auto *column = new QVBoxLayout;
                grid = new QGridLayout;
                grid->setHorizontalSpacing(12);
                grid->setVerticalSpacing(3);
                column->addLayout(grid);
                column->addStretch(1);
                columns->addLayout(column);
                row = 0;
            }
            if (!begun) {
                auto *head = widgets::plainLabel(section.title);
                head->setFont(widgets::semibold(font()));
                grid->addWidget(head, row++, 0, 1, 2);
                begun = true;
            }
            auto *keys = widgets::plainLabel(hint.keys);
            keys->setFont(widgets::codeFont());
            auto *what = widgets::plainLabel(hint.what);
            grid->addWidget(keys, row, 0);
            grid->addWidget(what, row++, 1);
            m_keys.append(hint.keys);
        }
    }
    columns->addStretch(1);
    auto *foot = widgets::plainLabel(tr("Any key puts this away."));
    foot->setForegroundRole(QPalette::PlaceholderText);
    all->addWidget(foot);
    window->installEventFilter(this);
    place();
    show();
    raise();
    setFocus();
}

void KeysOverlay::place()
{
    const auto room = parentWidget()->size() - QSize(40, 60);
    resize(sizeHint().boundedTo(room));
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
}

void KeysOverlay::keyPressEvent(QKeyEvent *)
{
    close();
    if (m_before)
        m_before->setFocus();
}

void KeysOverlay::mousePressEvent(QMouseEvent *)
{
    close();
}

void KeysOverlay::focusOutEvent(QFocusEvent *)
{
    close();
}

bool KeysOverlay::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(object, event);
}

}
