// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/main_window.h"

#include <QObject>
#include <functional>
#include <memory>

namespace keytrail::app {

/// Holds the program's window, and makes it anew when the language changes: its case, place, selection and geometry stay.
class WindowKeeper : public QObject
{
    Q_OBJECT
public:
    explicit WindowKeeper(std::function<Doors()> doors, QObject *parent = nullptr);
    ~WindowKeeper() override;

    /// Never null.
    MainWindow *window() const { return m_window.get(); }
    /// Keeps the choice; the window follows at once, or at the next start while an import runs. Empty: the system's language.
    void setLanguage(const QString &code);

private:
    void make();

    std::function<Doors()> m_doors;
    std::unique_ptr<MainWindow> m_window;
};

}
