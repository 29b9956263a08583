// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace keytrail::app {

/// One column of a table that nobody knows, and what it means.
struct ColumnMeaning {
    QString column, entity, field, how;     ///< entity and field empty: left aside
    double confidence = 0;                  ///< of the guess, 0 to 1
    QString reason;
    QStringList samples;
};

/// A table laid out for a person, as the worker sketches it.
struct SketchedTable {
    QString shape, known, encoding, delimiter;
    QList<ColumnMeaning> columns;
    QList<QStringList> rows;
};
std::optional<SketchedTable> sketchedTable(const QByteArray &json);

/// Mappings that the analyst made, a file a header shape, beside the settings. They hold names of columns, no evidence.
namespace mappings {

/// What a column can become: "device" and "serial", and so on.
QList<std::pair<QString, QString>> meanings();
/// The lines of a mapping (mapping_file.h) under a name of letters, digits and dashes.
std::string textOf(const SketchedTable &table, const QString &name);
/// Why it is not taken; empty when it is good.
QString faultOf(const std::string &text);
bool save(const QString &shape, const std::string &text);
bool isKnown(const QString &shape);
/// All that are good, joined: for an import.
std::string all();

}

}
