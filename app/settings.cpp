// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "widgets/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

namespace keytrail::app::settings {

namespace {

constexpr int kMostRecent = 10;

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString ago(const QDateTime &at)
{
    const auto days = at.daysTo(QDateTime::currentDateTimeUtc());
    if (days <= 0)
        return SettingsWords::tr("today");
    if (days == 1)
        return SettingsWords::tr("yesterday");
    if (days < 31)
        return widgets::wording::counted("Settings", "%1 day ago", QT_TRANSLATE_N_NOOP("Settings", "%1 days ago"), days);
    return QLocale().toString(at.date(), SettingsWords::tr("MMM yyyy", "form of a month, as QLocale::toString takes it"));
}

}

widgets::ThemeMode theme()
{
    return static_cast<widgets::ThemeMode>(std::clamp(QSettings().value(QStringLiteral("theme"), 0).toInt(), 0, 2));
}

void setTheme(widgets::ThemeMode mode)
{
    QSettings().setValue(QStringLiteral("theme"), int(mode));
}

QString language()
{
    return QSettings().value(QStringLiteral("language")).toString();
}

void setLanguage(const QString &code)
{
    QSettings().setValue(QStringLiteral("language"), code);
}

QByteArray geometry()
{
    return QSettings().value(QStringLiteral("window/geometry")).toByteArray();
}

QByteArray windowState()
{
    return QSettings().value(QStringLiteral("window/state")).toByteArray();
}

void setWindow(const QByteArray &geometry, const QByteArray &state)
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), geometry);
    settings.setValue(QStringLiteral("window/state"), state);
}

QByteArray splitter(const QString &key)
{
    return QSettings().value(QStringLiteral("splitters/") + key).toByteArray();
}

void setSplitter(const QString &key, const QByteArray &state)
{
    QSettings().setValue(QStringLiteral("splitters/") + key, state);
}

bool isDockShown(const QString &name)
{
    return QSettings().value(QStringLiteral("docks/") + name, name == QStringLiteral("inspector")).toBool();
}

void setDockShown(const QString &name, bool shown)
{
    QSettings().setValue(QStringLiteral("docks/") + name, shown);
}

void forgetPlaces()
{
    QSettings settings;
    for (const auto *group : {"splitters", "docks", "window/state"})
        settings.remove(QString::fromLatin1(group));
}

int textSize()
{
    return std::clamp(QSettings().value(QStringLiteral("text"), 100).toInt(), 80, 160);
}

void setTextSize(int percent)
{
    QSettings().setValue(QStringLiteral("text"), percent);
}

QList<widgets::RecentCase> recentCases()
{
    QList<widgets::RecentCase> cases;
    QSettings settings;
    const auto count = std::min(settings.beginReadArray(QStringLiteral("recent")), kMostRecent);
    for (int at = 0; at < count; ++at) {
        settings.setArrayIndex(at);
        const auto path = settings.value(QStringLiteral("path")).toString();
        const QFileInfo file(path);
        cases.append({path, settings.value(QStringLiteral("name")).toString(), ago(settings.value(QStringLiteral("opened")).toDateTime()), file.size(), file.exists()});
    }
    settings.endArray();
    return cases;
}

void addRecent(const QString &path, const QString &name)
{
    struct Entry {
        QString path, name;
        QDateTime opened;
    };
    QList<Entry> entries{{path, name.isEmpty() ? QFileInfo(path).completeBaseName() : name, QDateTime::currentDateTimeUtc()}};
    QSettings settings;
    const auto count = settings.beginReadArray(QStringLiteral("recent"));
    for (int at = 0; at < count && entries.size() < kMostRecent; ++at) {
        settings.setArrayIndex(at);
        const auto known = settings.value(QStringLiteral("path")).toString();
        if (known != path)
            entries.append({known, settings.value(QStringLiteral("name")).toString(), settings.value(QStringLiteral("opened")).toDateTime()});
    }
    settings.endArray();
    settings.beginWriteArray(QStringLiteral("recent"), int(entries.size()));
    for (int at = 0; at < entries.size(); ++at) {
        settings.setArrayIndex(at);
        settings.setValue(QStringLiteral("path"), entries[at].path);
        settings.setValue(QStringLiteral("name"), entries[at].name);
        settings.setValue(QStringLiteral("opened"), entries[at].opened);
    }
    settings.endArray();
}

QString lastFolder(const QString &what)
{
    return QSettings().value(QStringLiteral("folder/") + what, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

void setLastFolder(const QString &what, const QString &folder)
{
    QSettings().setValue(QStringLiteral("folder/") + what, folder);
}

}
