// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/snapshot.h"

#include "app/language.h"
#include "app/main_window.h"
#include "widgets/models/locator.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace keytrail::app {

namespace {

constexpr int kPatience = 120'000;  // ms; a disassembly of a large binary may take long

/// Lets the window work until `done`; false when the patience ends first.
bool waitFor(const std::function<bool()> &done)
{
    QElapsedTimer clock;
    clock.start();
    // Twice in a row, with events between: a view may ask for more when its first answer is there.
    for (int quiet = 0; quiet < 3;) {
        if (clock.elapsed() > kPatience)
            return false;
        QEventLoop loop;
        QTimer::singleShot(quiet ? 1 : 10, &loop, &QEventLoop::quit);
        loop.exec();
        quiet = done() ? quiet + 1 : 0;
    }
    return true;
}

}

QString snapshot(Doors doors, const SnapshotWish &wish)
{
    // A picture depends on the case alone, not on how this user left the window.
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    const auto known = [&] { return std::any_of(language::all().begin(), language::all().end(), [&](const auto &one) { return one.code == wish.language; }); };
    if (!wish.language.isEmpty() && !known())
        return QStringLiteral("there is no language %1").arg(wish.language);
    language::apply(wish.language.isEmpty() ? QStringLiteral("en") : wish.language);

    MainWindow window(std::move(doors));
    window.setTheme(wish.theme);
    QString trouble;
    bool opened = false;
    QObject::connect(window.session(), &CaseSession::opened, &window, [&] { opened = true; });
    QObject::connect(window.session(), &CaseSession::troubled, &window, [&](const QString &title, const QString &text) { trouble = title + QStringLiteral(": ") + text; });
    window.resize(wish.size);
    window.show();
    window.session()->open(wish.casePath);
    if (!waitFor([&] { return opened || !trouble.isEmpty(); }) || !opened)
        return trouble.isEmpty() ? QStringLiteral("the case was not opened in time") : trouble;
    const bool bytes = wish.view == QStringLiteral("bytes");
    const bool help = wish.view == QStringLiteral("help"), lessons = wish.view == QStringLiteral("training");
    if (help)
        window.showHelp();
    if (lessons)
        window.showTraining();
    const bool flow = wish.view == QStringLiteral("control-flow");
    if (flow)
        window.showControlFlow();
    if (!help && !lessons && !flow && !window.go(bytes ? QStringLiteral("traces") : wish.view))
        return QStringLiteral("there is no view %1").arg(wish.view);
    const auto settled = [&] { return window.isSettled(); };
    if (!waitFor(settled))
        return QStringLiteral("the view did not come to rest in time");
    if (const auto target = widgets::selectionOf(wish.select); !target.isEmpty()) {
        window.session()->select(target);
        if (!waitFor(settled))
            return QStringLiteral("the selection did not come to rest in time");
    }
    if (bytes) {
        window.showBytesOfSelection();
        if (!waitFor(settled))
            return QStringLiteral("the bytes were not read in time");
    }
    const auto picture = window.grab().scaled(wish.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return picture.save(wish.picture, "PNG") ? QString() : QStringLiteral("the picture cannot be written");
}

}
