// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_keeper.h"

#include "app/language.h"
#include "app/settings.h"

#include <QGuiApplication>

namespace keytrail::app {

WindowKeeper::WindowKeeper(std::function<Doors()> doors, QObject *parent)
    : QObject(parent)
    , m_doors(std::move(doors))
{
    language::apply(settings::language());
    make();
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::make()
{
    m_window = std::make_unique<MainWindow>(m_doors());
    // The action that asks belongs to the window that goes.
    connect(m_window.get(), &MainWindow::languageWanted, this, &WindowKeeper::setLanguage, Qt::QueuedConnection);
    m_window->show();
}

void WindowKeeper::setLanguage(const QString &code)
{
    settings::setLanguage(code);
    auto *session = m_window->session();
    if (session->isImporting())
        return;
    const auto path = session->path(), place = m_window->place();
    const auto selection = session->selection();
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window->close();
    language::apply(code);
    make();
    QGuiApplication::setQuitOnLastWindowClosed(quits);
    if (path.isEmpty())
        return;
    connect(m_window->session(), &CaseSession::opened, m_window.get(), [window = m_window.get(), place, selection] {
        window->go(place);
        if (!selection.isEmpty())
            window->session()->select(selection);
    }, Qt::SingleShotConnection);
    m_window->session()->open(path);
}

}
