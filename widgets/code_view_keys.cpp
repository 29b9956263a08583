// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the code. They are asked before those of the window: one that both know does here what the code says of it.
#include "widgets/code_view.h"

#include "widgets/control_flow_view.h"
#include "widgets/disassembly_view.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTabBar>
#include <QTreeView>

#include <algorithm>

namespace keytrail::widgets {

namespace {

constexpr int kLeastPanes = 800; // pixels

}

void CodeView::makeKeys()
{
    const auto key = [this](const QKeyCombination &keys, std::function<void()> act, std::function<bool(const QObject *)> isMeant = {}) { m_keys.push_back({keys, std::move(act), std::move(isMeant)}); };
    key(Qt::Key_G, [this] {
        m_goTo->setFocus();
        m_goTo->selectAll();
    });
    // In a window that keeps the way through the whole case, back and forward are its own.
    const auto isOwnWay = [this](const QObject *) { return m_hasOwnWay; };
    key(Qt::ALT | Qt::Key_Left, [this] { goBack(); }, isOwnWay);
    key(Qt::ALT | Qt::Key_Right, [this] { goForward(); }, isOwnWay);
    key(Qt::Key_Escape, [this] { escape(); }, [this](const QObject *) { return m_findBar->isVisible() || !m_goTo->text().isEmpty() || m_goTo->hasFocus() || (m_hasOwnWay && m_at > 0); });
    key(Qt::CTRL | Qt::Key_F, [this] {
        m_findBar->show();
        m_find->setFocus();
        m_find->selectAll();
    });
    key(Qt::Key_F3, [this] { findNext(true); });
    key(Qt::SHIFT | Qt::Key_F3, [this] { findNext(false); });
    key(Qt::CTRL | Qt::Key_W, [this] { closeTab(m_tabs->currentIndex()); }, [this](const QObject *) { return m_tabs->count() > 0; });
    key(Qt::Key_P, [this] { pinTab(); });
    key(Qt::Key_F5, [this] { turnPane(); });
    key(Qt::Key_Space, [this] { turnFlow(); });
    const auto isIn = [this](auto... views) { return [=](const QObject *at) { return ((at == views) || ...); }; };
    key(Qt::Key_X, [this] {
        if (const auto symbol = m_model->symbol(m_tree->currentIndex()); !symbol.isEmpty())
            showUses(symbol);
    }, isIn(m_tree));
    key(Qt::Key_X, [this] { showUses(m_code->symbolUnderCursor().isEmpty() ? currentSymbol() : m_code->symbolUnderCursor()); }, isIn(m_code));
    key(Qt::Key_X, [this] { showUses(m_statements->symbolUnderCursor().isEmpty() ? currentSymbol() : m_statements->symbolUnderCursor()); }, isIn(m_statements));
    key(Qt::Key_X, [this] { showUses(m_flow->symbolUnderCursor().isEmpty() ? currentSymbol() : m_flow->symbolUnderCursor()); }, isIn(m_flow));
    installEventFilter(this);
    for (auto *child : findChildren<QWidget *>())
        child->installEventFilter(this);
}

void CodeView::pinTab()
{
    if (m_tabs->currentIndex() < 0)
        return;
    m_tabs->setTabTextColor(m_tabs->currentIndex(), QColor());
    if (m_preview == currentSymbol())
        m_preview.clear();
}

bool CodeView::eventFilter(QObject *watched, QEvent *event)
{
    // Side by side where a line of each has room, else one above the other.
    if (watched == m_panes && event->type() == QEvent::Resize)
        m_panes->setOrientation(m_panes->width() < kLeastPanes ? Qt::Vertical : Qt::Horizontal);
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (!isAsked && event->type() != QEvent::KeyPress)
        return View::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const auto pressed = QKeyCombination(press->modifiers() & ~Qt::KeypadModifier, Qt::Key(press->key()));
    // Letters and the space bar are text in a line.
    const bool isText = qobject_cast<const QLineEdit *>(watched) && !(press->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && press->key() < Qt::Key_Escape;
    const auto known = std::find_if(m_keys.begin(), m_keys.end(), [&](const OwnKey &own) { return own.keys == pressed && (!own.isMeant || own.isMeant(watched)); });
    if (isText || known == m_keys.end())
        return View::eventFilter(watched, event);
    if (isAsked)
        event->accept();
    else
        known->act();
    return true;
}

}
