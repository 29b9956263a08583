// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help_pages.h"

#include "analysis/casedb/columns.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace keytrail::widgets {

namespace {

const QString kFolder = QStringLiteral(":/keytrail/help");
const QString kIndex = QStringLiteral("index");

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A line without what Markdown adds to it.
QString plainLine(QString line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)")), signs(QStringLiteral("[*`#|]+"));
    return line.replace(link, QStringLiteral("\\1")).replace(signs, QStringLiteral(" ")).simplified();
}

}

QList<HelpPage> helpPages(const QString &language)
{
    QList<HelpPage> pages;
    for (const auto &name : QDir(kFolder).entryList({QStringLiteral("*.md")}, QDir::Files)) {
        auto text = language.isEmpty() ? QString() : textOf(QStringLiteral("%1/%2/%3").arg(kFolder, language, name));
        if (text.isEmpty())
            text = textOf(QStringLiteral("%1/%2").arg(kFolder, name));
        const auto first = text.section(QLatin1Char('\n'), 0, 0);
        pages.append({name.chopped(3), plainLine(first), text});
    }
    std::sort(pages.begin(), pages.end(), [](const HelpPage &a, const HelpPage &b) {
        return (a.id == kIndex) != (b.id == kIndex) ? a.id == kIndex : QString::localeAwareCompare(a.title, b.title) < 0;
    });
    return pages;
}

QList<HelpHit> searchHelp(const QList<HelpPage> &pages, const QString &words)
{
    const auto wanted = words.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    const auto hasAll = [&](const QString &text) { return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }); };
    QList<HelpHit> inTitle, inText;
    for (const auto &page : pages) {
        if (hasAll(page.title)) {
            inTitle.append({page.id, {}});
            continue;
        }
        if (!hasAll(page.text))
            continue;
        HelpHit hit{page.id, {}};
        const auto lines = page.text.split(QLatin1Char('\n'));
        for (const auto &line : lines) {
            // A line with all of them, or else the first with one.
            if (hasAll(line)) {
                hit.line = plainLine(line);
                break;
            }
            if (hit.line.isEmpty() && line.contains(wanted.first(), Qt::CaseInsensitive))
                hit.line = plainLine(line);
        }
        inText.append(hit);
    }
    return inTitle + inText;
}

QString helpOfPlace(const QString &place)
{
    if (QFile::exists(QStringLiteral("%1/%2.md").arg(kFolder, place)))
        return place;
    return casedb::tableNamed(place.toStdString()) ? QStringLiteral("tables") : kIndex;
}

}
