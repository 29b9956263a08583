// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mappings.h"

#include "analysis/telemetry/mapping_file.h"
#include "resources/knowledge.h"
#include "widgets/wording.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace keytrail::app {

namespace {

QString mappingFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/mappings");
}

QString mappingPath(const QString &shape)
{
    const auto hash = QCryptographicHash::hash(shape.toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
    return QStringLiteral("%1/%2.tsv").arg(mappingFolder(), QString::fromLatin1(hash));
}

/// A cell of a line: no tab, no line end.
std::string cell(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' ')).toStdString();
}

}

std::optional<SketchedTable> sketchedTable(const QByteArray &json)
{
    const auto object = QJsonDocument::fromJson(json).object();
    SketchedTable table;
    const auto text = [](const QJsonObject &from, const char *name) { return from[QLatin1String(name)].toString(); };
    table.shape = text(object, "shape");
    table.known = text(object, "known");
    table.encoding = text(object, "encoding");
    table.delimiter = text(object, "delimiter");
    for (const auto &value : object[QLatin1String("columns")].toArray()) {
        const auto column = value.toObject();
        ColumnMeaning one{text(column, "column"), text(column, "entity"), text(column, "field"), text(column, "how"), column[QLatin1String("confidence")].toDouble(), text(column, "reason"), {}};
        for (const auto &sample : column[QLatin1String("samples")].toArray())
            one.samples.append(sample.toString());
        table.columns.append(one);
    }
    for (const auto &value : object[QLatin1String("rows")].toArray()) {
        QStringList row;
        for (const auto &one : value.toArray())
            row.append(one.toString());
        table.rows.append(row);
    }
    return table.columns.isEmpty() ? std::nullopt : std::optional(table);
}

namespace mappings {

QList<std::pair<QString, QString>> meanings()
{
    QList<std::pair<QString, QString>> out;
    const auto add = [&](const char *entity, std::initializer_list<const char *> fields) {
        for (const auto *field : fields)
            out.append({QString::fromLatin1(entity), QString::fromLatin1(field)});
    };
    add("device", {"serial", "name", "source_id", "model", "platform", "os_version", "owner", "ownership", "compliance", "managed_by", "last_seen", "udid", "imei", "macs", "ips"});
    add("install", {"package", "name", "version", "signer", "sha256", "installed_at", "managed", "device_ref"});
    add("event", {"time", "kind", "app", "host", "text", "device_ref"});
    add("lease", {"time", "mac", "ip", "host_name", "seconds"});
    return out;
}

std::string textOf(const SketchedTable &table, const QString &name)
{
    const auto format = name.toStdString();
    std::string needs, lines;
    bool hasInstall = false, hasEvent = false, hasKind = false;
    for (const auto &column : table.columns) {
        if (column.column.isEmpty())
            continue;
        if (needs.size() < 2000)
            needs += (needs.empty() ? "" : " + ") + cell(column.column);
        if (column.entity.isEmpty() || column.field.isEmpty())
            continue;
        lines += format + '\t' + cell(column.entity) + '\t' + cell(column.field) + '\t' + cell(column.column) + '\t' + cell(column.how) + '\n';
        hasInstall |= column.entity == QStringLiteral("install");
        hasEvent |= column.entity == QStringLiteral("event");
        hasKind |= column.entity == QStringLiteral("event") && column.field == QStringLiteral("kind");
    }
    auto text = "# header shape: " + cell(table.shape) + '\n' + format + "\tis\ttable\t" + needs + "\t\n" + lines;
    if (hasInstall)
        text += format + "\tinstall\tsource\t=table\t\n";
    if (hasEvent)
        text += format + "\tevent\tsource\t=table\t\n";
    if (hasEvent && !hasKind)
        text += format + "\tevent\tkind\t=record\t\n";
    return text;
}

QString faultOf(const std::string &text)
{
    const auto fault = telemetry::mappingFault(text, telemetry::ColumnMapping(knowledge("telemetry-columns.tsv"), knowledge("telemetry-words.tsv")));
    return fault ? widgets::wording::plain(*fault) : QString();
}

bool save(const QString &shape, const std::string &text)
{
    QDir().mkpath(mappingFolder());
    QSaveFile file(mappingPath(shape));
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), qint64(text.size())) == qint64(text.size()) && file.commit();
}

bool isKnown(const QString &shape)
{
    return QFile::exists(mappingPath(shape));
}

std::string all()
{
    std::string out;
    for (const auto &info : QDir(mappingFolder()).entryInfoList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto text = file.read(qint64(telemetry::kLargestMapping) + 1).toStdString();
        if (!text.empty() && text.back() != '\n')
            text += '\n';
        // One that is not good, or one too many, is left aside: the rest still counts.
        if (faultOf(text).isEmpty() && faultOf(out + text).isEmpty())
            out += text;
    }
    return out;
}

}

}
