// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/touching.h"

#include "widgets/filter_text.h"
#include "widgets/models/locator.h"
#include "widgets/models/thing_sheet.h"
#include "widgets/wording.h"

#include <QCoreApplication>
#include <QSet>

namespace keytrail::widgets {

namespace {

struct TouchWords {
    Q_DECLARE_TR_FUNCTIONS(Touching)
};

using namespace casedb;

constexpr std::size_t kMostNamed = 100;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString touchTitle(const CaseReader &reader, const Selection &target)
{
    const auto sheet = readThing(reader, {target.entity, target.id, QStringLiteral("-"), -1});
    if (sheet && !sheet->title.isEmpty())
        return sheet->title;
    // A row without a title of its own: its first telling cells.
    std::vector<std::string> names;
    for (const auto &name : CaseReader::columns(target.entity.toStdString())) {
        if (name != "id" && name != "evidence" && name != "raw")
            names.push_back(name);
    }
    const std::int64_t id = target.id;
    QStringList parts;
    for (const auto &row : reader.cells(target.entity.toStdString(), names, std::span(&id, 1))) {
        for (std::size_t at = 0; at < row.size() && parts.size() < 4; ++at) {
            if (!row[at].isNull && !row[at].text.empty() && row[at].text != "[]")
                parts.append(wording::middle(wording::cell(QString::fromStdString(names[at]), QString::fromStdString(row[at].text)), 48));
        }
    }
    return parts.join(QStringLiteral("  "));
}

class Collector
{
public:
    Collector(const CaseReader &reader, Touching &out)
        : m_reader(reader)
        , m_out(out)
    {
    }

    void add(const QString &entity, const QString &how, const QString &where)
    {
        Query query;
        const auto name = entity.toStdString(), filter = where.toStdString();
        query.entity = name;
        query.where = filter;
        const auto found = m_reader.ids(query);
        const auto *ids = std::get_if<std::vector<std::int64_t>>(&found);
        if (ids && !ids->empty())
            put({entity, how, where, std::int64_t(ids->size()), {}}, *ids);
    }

    void add(const QString &entity, const QString &how, const std::vector<std::int64_t> &ids)
    {
        if (!ids.empty())
            put({entity, how, {}, std::int64_t(ids.size()), {}}, ids);
    }

private:
    void put(TouchGroup group, const std::vector<std::int64_t> &ids)
    {
        for (std::size_t at = 0; at < std::min(ids.size(), kMostNamed); ++at) {
            const Selection target{group.entity, ids[at], {}, -1};
            group.rows.append({target, touchTitle(m_reader, target)});
        }
        m_out.groups.append(group);
    }

    const CaseReader &m_reader;
    Touching &m_out;
};

QString columnHow(const ColumnInfo &column)
{
    return wording::column(fromView(column.name));
}

// What the row itself names by id.
void addNamed(const CaseReader &reader, Collector &out, const TableInfo &table, std::int64_t id)
{
    std::vector<std::string> names;
    std::vector<const ColumnInfo *> columns;
    for (const auto &column : table.columns) {
        if (column.type == ColumnType::Id || column.type == ColumnType::IdList) {
            names.emplace_back(column.name);
            columns.push_back(&column);
        }
    }
    const auto cells = reader.cells(table.name, names, std::span(&id, 1));
    if (cells.empty())
        return;
    for (std::size_t at = 0; at < columns.size() && at < cells[0].size(); ++at) {
        if (cells[0][at].isNull || columns[at]->id.table.empty())
            continue;
        std::vector<std::int64_t> ids;
        for (const auto &one : QString::fromStdString(cells[0][at].text).split(QStringLiteral(", "), Qt::SkipEmptyParts)) {
            const auto parsed = CaseReader::parse(one.toStdString());
            if (parsed && parsed->first == columns[at]->id.table)
                ids.push_back(parsed->second);
        }
        out.add(fromView(columns[at]->id.table), TouchWords::tr("it names this as %1").arg(columnHow(*columns[at])), ids);
    }
}

// What names the row by id, in whatever table.
void addNaming(Collector &out, const TableInfo &table, const QString &printed)
{
    for (const auto &other : tables()) {
        for (const auto &column : other.columns) {
            if (column.id.table != table.name || (column.type != ColumnType::Id && column.type != ColumnType::IdList))
                continue;
            const auto op = column.type == ColumnType::Id ? QStringLiteral("=") : QStringLiteral("contains");
            out.add(fromView(other.name), TouchWords::tr("by %1").arg(columnHow(column)), filtertext::term(fromView(column.name), op, printed));
        }
    }
}

// What is tied by a value and not by an id: hosts, keys, packages, addresses.
void addAlike(const CaseReader &reader, Collector &out, const Selection &subject)
{
    const auto either = [](std::initializer_list<std::pair<const char *, const char *>> fields, const std::string &value) {
        QString where;
        for (const auto &[field, op] : fields)
            where += (where.isEmpty() ? QString() : QStringLiteral(" or ")) + filtertext::term(QString::fromLatin1(field), QString::fromLatin1(op), QString::fromStdString(value));
        return where;
    };
    const auto host = [&](const std::string &name) {
        if (name.empty())
            return;
        out.add(QStringLiteral("flows"), TouchWords::tr("by host name"), either({{"sni", "="}, {"dns_names", "contains"}, {"http_hosts", "contains"}}, name));
        out.add(QStringLiteral("dns"), TouchWords::tr("by host name"), either({{"query", "="}}, name));
        out.add(QStringLiteral("events"), TouchWords::tr("by host name"), either({{"host", "="}}, name));
    };
    if (subject.entity == QStringLiteral("destinations")) {
        if (const auto row = reader.row<DestinationRow>(static_cast<DestinationId>(subject.id))) {
            host(row->host);
            if (!row->host.empty())
                out.add(QStringLiteral("destinations"), TouchWords::tr("the same host elsewhere"), either({{"host", "="}}, row->host) + QStringLiteral(" and ") + filtertext::term(QStringLiteral("id"), QStringLiteral("!="), printedId(subject)));
        }
    } else if (subject.entity == QStringLiteral("flows")) {
        if (const auto row = reader.row<FlowRow>(static_cast<FlowId>(subject.id))) {
            const auto &name = !row->sni.empty() ? row->sni : !row->dnsNames.empty() ? row->dnsNames.front() : std::string();
            if (!name.empty())
                out.add(QStringLiteral("destinations"), TouchWords::tr("by host name"), either({{"host", "="}}, name));
            if (!row->clientIp.empty())
                out.add(QStringLiteral("addresses"), TouchWords::tr("by the client's address"), either({{"ip", "="}}, row->clientIp));
            for (const auto &certificate : row->certificates)
                out.add(QStringLiteral("certificates"), TouchWords::tr("by hash"), either({{"sha256", "="}}, certificate));
        }
    } else if (subject.entity == QStringLiteral("keys")) {
        if (const auto row = reader.row<KeyRow>(static_cast<KeyId>(subject.id)); row && !row->spkiSha256.empty())
            out.add(QStringLiteral("certificates"), TouchWords::tr("holds the same key"), either({{"spki_sha256", "="}}, row->spkiSha256));
    } else if (subject.entity == QStringLiteral("apps")) {
        if (const auto row = reader.row<AppRow>(static_cast<AppId>(subject.id)); row && !row->package.empty()) {
            out.add(QStringLiteral("installs"), TouchWords::tr("by package"), either({{"package", "="}}, row->package));
            out.add(QStringLiteral("flows"), TouchWords::tr("the capture names the app"), either({{"app", "="}}, row->package));
            out.add(QStringLiteral("events"), TouchWords::tr("by package"), either({{"app", "="}}, row->package));
        }
    } else if (subject.entity == QStringLiteral("devices")) {
        if (const auto row = reader.row<DeviceRow>(static_cast<DeviceId>(subject.id))) {
            for (const auto &mac : row->macs)
                out.add(QStringLiteral("flows"), TouchWords::tr("by MAC address"), either({{"client_mac", "="}}, mac));
            for (const auto &record : row->records)
                out.add(QStringLiteral("installs"), TouchWords::tr("installed on it"), either({{"record", "="}}, record));
        }
    }
}

}

Touching readTouching(const CaseReader &reader, const Selection &subject)
{
    Touching out;
    const auto *table = tableNamed(subject.entity.toStdString());
    if (!table || !subject.id)
        return out;
    out.title = touchTitle(reader, subject);
    Collector collector(reader, out);
    addNamed(reader, collector, *table, subject.id);
    addNaming(collector, *table, printedId(subject));
    addAlike(reader, collector, subject);
    const auto said = QStringLiteral("target = \"%1\" and undone_at = null").arg(printedId(subject));
    collector.add(QStringLiteral("judgements"), TouchWords::tr("said of it"), said);
    return out;
}

}
