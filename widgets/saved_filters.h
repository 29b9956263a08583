// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Filters of a table that a user keeps by name, and those that were used last. They belong to the user, not to a case.
namespace keytrail::widgets::savedfilters {

struct SavedFilter {
    QString name, text;
    int rule = 0;       ///< rows that it lets through bear this sign and ground, 1 to kMostRules; 0: none
};

constexpr int kMostSaved = 100, kMostUsed = 8, kLongestName = 60, kMostRules = 4;

QList<SavedFilter> of(const QString &entity);
/// One of this name is replaced. False: the name or the text is empty, or there are kMostSaved already.
bool keep(const QString &entity, const SavedFilter &filter);
/// Of the filters with a rule the first by name wins, row by row.
void setRule(const QString &entity, const QString &name, int rule);
void remove(const QString &entity, const QString &name);

/// Newest first.
QStringList used(const QString &entity);
/// What is typed further takes the place of what it began as.
void noteUse(const QString &entity, const QString &text);

}
