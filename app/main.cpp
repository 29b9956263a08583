// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "analysis/base/platform/files.h"
#include "app/pdf_report.h"
#include "app/settings.h"
#include "app/snapshot.h"
#include "app/window_doors.h"
#include "app/window_keeper.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTimer>

namespace {

using namespace keytrail;

void name()
{
    QCoreApplication::setOrganizationName(QStringLiteral("keytrail"));
    QCoreApplication::setApplicationName(QStringLiteral("keytrail"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEYTRAIL_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("keytrail")); // what Wayland shells find name and icon by
}

/// The offscreen platform tells of every window property that it lacks; pictures need none of them.
void sayTroubles(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && !text.startsWith(QStringLiteral("This plugin does not support")) && !text.startsWith(QStringLiteral("QStandardPaths: ")))
        cli::say(text.toStdString());
}

int takePicture(int &count, char **arguments, const std::string &worker, const app::SnapshotWish &wish)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(sayTroubles);
    QApplication application(count, arguments);
    name();
    const auto reason = app::snapshot(app::windowDoors(worker), wish);
    if (reason.isEmpty())
        return cli::Done;
    cli::say(reason.toStdString());
    return cli::CaseFailed;
}

int openWindow(int &count, char **arguments, const std::string &worker, const std::string &casePath)
{
    QApplication application(count, arguments);
    name();
    if (const auto percent = app::settings::textSize(); percent != 100) {
        auto font = QApplication::font();
        font.pixelSize() > 0 ? font.setPixelSize(font.pixelSize() * percent / 100) : font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
    }
    app::WindowKeeper keeper([&] { return app::windowDoors(worker); });
    if (!casePath.empty())
        QTimer::singleShot(0, &keeper, [&] { keeper.window()->session()->open(QString::fromStdString(casePath)); });
    return application.exec();
}

}

int main(int count, char **arguments)
{
    const auto worker = platform::workerPath();
    std::string casePath;
    cli::Doors doors;
    doors.snapshot = [&](const std::string &path, const std::string &view, const std::string &out, const std::string &size, const std::string &select,
                         const std::string &theme, const std::string &language) {
        const auto match = QRegularExpression(QStringLiteral("^([1-9]\\d{1,4})x([1-9]\\d{1,4})$")).match(QString::fromStdString(size));
        if (!match.hasMatch()) {
            cli::say("--size wants WIDTHxHEIGHT");
            return int(cli::WrongCall);
        }
        app::SnapshotWish wish;
        wish.casePath = QString::fromStdString(path);
        wish.view = QString::fromStdString(view);
        wish.picture = QString::fromStdString(out);
        wish.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        wish.select = QString::fromStdString(select);
        wish.theme = theme == "dark" ? widgets::ThemeMode::Dark : widgets::ThemeMode::Light;
        wish.language = QString::fromStdString(language);
        return takePicture(count, arguments, worker, wish);
    };
    doors.pdf = [&](const std::string &markdown, const std::string &title, const std::string &program, const std::string &out) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(sayTroubles);
        QGuiApplication application(count, arguments);
        name();
        return app::writePdf({QString::fromStdString(markdown), QString::fromStdString(title), QString::fromStdString(program), QString::fromStdString(out)}).toStdString();
    };
    const auto status = cli::run(count, arguments, doors, worker, casePath);
    return status ? *status : openWindow(count, arguments, worker, casePath);
}
