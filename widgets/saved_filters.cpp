// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/saved_filters.h"

#include <QSettings>

#include <algorithm>

namespace keytrail::widgets::savedfilters {

namespace {

QString savedKey(const QString &entity)
{
    return QStringLiteral("filters/") + entity;
}

QString usedKey(const QString &entity)
{
    return QStringLiteral("filters-used/") + entity;
}

void write(const QString &entity, const QList<SavedFilter> &filters)
{
    QSettings settings;
    settings.remove(savedKey(entity));
    settings.beginWriteArray(savedKey(entity), int(filters.size()));
    for (int at = 0; at < filters.size(); ++at) {
        settings.setArrayIndex(at);
        settings.setValue(QStringLiteral("name"), filters[at].name);
        settings.setValue(QStringLiteral("text"), filters[at].text);
        settings.setValue(QStringLiteral("rule"), filters[at].rule);
    }
    settings.endArray();
}

}

QList<SavedFilter> of(const QString &entity)
{
    QList<SavedFilter> filters;
    QSettings settings;
    const auto count = std::min(settings.beginReadArray(savedKey(entity)), kMostSaved);
    for (int at = 0; at < count; ++at) {
        settings.setArrayIndex(at);
        const SavedFilter filter{settings.value(QStringLiteral("name")).toString(), settings.value(QStringLiteral("text")).toString(), std::clamp(settings.value(QStringLiteral("rule")).toInt(), 0, kMostRules)};
        if (!filter.name.isEmpty() && !filter.text.isEmpty())
            filters.append(filter);
    }
    settings.endArray();
    return filters;
}

bool keep(const QString &entity, const SavedFilter &filter)
{
    const auto name = filter.name.simplified().left(kLongestName), text = filter.text.trimmed();
    if (name.isEmpty() || text.isEmpty())
        return false;
    auto filters = of(entity);
    const auto known = std::find_if(filters.begin(), filters.end(), [&](const SavedFilter &one) { return one.name == name; });
    if (known != filters.end())
        known->text = text;
    else if (filters.size() < kMostSaved)
        filters.append({name, text, filter.rule});
    else
        return false;
    std::sort(filters.begin(), filters.end(), [](const SavedFilter &a, const SavedFilter &b) { return a.name.localeAwareCompare(b.name) < 0; });
    write(entity, filters);
    return true;
}

void setRule(const QString &entity, const QString &name, int rule)
{
    auto filters = of(entity);
    for (auto &one : filters) {
        if (one.name == name)
            one.rule = std::clamp(rule, 0, kMostRules);
    }
    write(entity, filters);
}

void remove(const QString &entity, const QString &name)
{
    auto filters = of(entity);
    filters.removeIf([&](const SavedFilter &one) { return one.name == name; });
    write(entity, filters);
}

QStringList used(const QString &entity)
{
    return QSettings().value(usedKey(entity)).toStringList().mid(0, kMostUsed);
}

void noteUse(const QString &entity, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    auto all = used(entity);
    if (!all.isEmpty() && all.constFirst() == text)
        return;
    all.removeAll(text);
    if (!all.isEmpty() && (text.startsWith(all.constFirst()) || all.constFirst().startsWith(text)))
        all.removeFirst();
    all.prepend(text);
    QSettings().setValue(usedKey(entity), QStringList(all.mid(0, kMostUsed)));
}

}
