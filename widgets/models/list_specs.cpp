// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/list_specs.h"

#include "widgets/marks.h"
#include "widgets/wording.h"

#include <QCoreApplication>

namespace keytrail::widgets {

namespace {

struct ListWords {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

using Style = Chip::Style;
using Make = std::function<Chip(const QStringList &)>;

/// A column, the fields it is made from (dotted), and how.
struct Column {
    ListColumn head;
    std::vector<std::string> fields;
    Make make;
};

ListSpec made(const QString &entity, const std::vector<Column> &columns)
{
    ListSpec spec;
    spec.entity = entity;
    std::vector<std::string> fields;
    for (const auto &column : columns) {
        spec.columns.append(column.head);
        fields.insert(fields.end(), column.fields.begin(), column.fields.end());
    }
    spec.fetch = [entity = entity.toStdString(), columns, fields](const casedb::CaseReader &reader, std::span<const std::int64_t> ids) {
        std::vector<ListSpec::Row> rows;
        for (const auto &cells : reader.cells(entity, fields, ids)) {
            ListSpec::Row row;
            std::size_t at = 0;
            for (const auto &column : columns) {
                QStringList values;
                for (std::size_t i = 0; i < column.fields.size(); ++i, ++at)
                    values.append(at < cells.size() ? QString::fromStdString(cells[at].text) : QString());
                auto chip = column.make(values);
                chip.right = column.head.right;
                row.append(chip);
            }
            rows.push_back(std::move(row));
        }
        return rows;
    };
    return spec;
}

Column plain(const char *field, int width, bool right = false)
{
    const auto name = QString::fromLatin1(field);
    return {{name, wording::column(name), width, right}, {field}, [name](const QStringList &values) { return Chip(wording::cell(name, values[0])); }};
}

Column muted(const char *field, int width)
{
    auto column = plain(field, width);
    column.make = [make = column.make](const QStringList &values) {
        auto chip = make(values);
        for (auto &part : chip.parts)
            part.style = Style::Muted;
        return chip;
    };
    return column;
}

Column code(const char *field, int width)
{
    const auto name = QString::fromLatin1(field);
    return {{name, wording::column(name), width, false}, {field}, [](const QStringList &values) { return Chip(wording::plain(values[0]), Style::Code); }};
}

Column time(const char *field, int width = 196)
{
    const auto name = QString::fromLatin1(field);
    return {{name, wording::column(name), width, false, width}, {field}, [](const QStringList &values) { return timeChip(values[0]); }};
}

Column hash(const char *field, int width = 84)
{
    const auto name = QString::fromLatin1(field);
    return {{name, wording::column(name), width, false}, {field}, [](const QStringList &values) { return hashChip(values[0]); }};
}

Column where(int width = 320)
{
    return {{QStringLiteral("where"), wording::column(QStringLiteral("where")), width, false}, {"where"}, [](const QStringList &values) { return whereChip(values[0]); }};
}

Column app(const std::string &prefix, int width = 170)
{
    return {{QString::fromStdString(prefix + "package"), wording::column(QStringLiteral("app.package")), width, false}, {prefix + "label", prefix + "package", prefix + "version_name"}, [](const QStringList &values) {
                Chip chip(wording::plain(values[0].isEmpty() ? values[1] : values[0]));
                if (!chip.parts.isEmpty())
                    chip.mark = marks::name(Kind::App);
                chip.add(values[2].isEmpty() ? QString() : QLatin1Char(' ') + wording::plain(values[2]), Style::Muted);
                chip.full = wording::plain(values[1] + QLatin1Char(' ') + values[2]);
                return chip;
            }};
}

ListSpec evidence()
{
    const auto counts = [](const QStringList &values) { return Chip(wording::cell(QStringLiteral("counts"), values[0])); };
    return made(QStringLiteral("evidence"),
        {{{QStringLiteral("file"), ListWords::tr("File"), 320, false}, {"file", "kind"}, [](const QStringList &values) {
              Chip chip(wording::plain(values[0].section(QLatin1Char('/'), -1)));
              const auto mark = wording::evidenceMark(values[1]);
              chip.mark = mark ? marks::name(*mark) : QStringLiteral("file");
              chip.full = wording::plain(values[0]);
              return chip;
          }},
            {{QStringLiteral("kind"), ListWords::tr("Recognised as"), 160, false}, {"kind"}, [](const QStringList &values) { return Chip(wording::evidenceKind(values[0])); }},
            plain("size", 80, true),
            {{QStringLiteral("status"), ListWords::tr("State"), 110, false}, {"status"}, [](const QStringList &values) {
                 Chip chip(wording::status(values[0]));
                 chip.mark = values[0] == QStringLiteral("refused") ? QStringLiteral("refused") : QStringLiteral("done");
                 return chip;
             }},
            {{QString(), ListWords::tr("Found"), 330, false}, {"counts", "status", "reason"}, [counts](const QStringList &values) { return values[1] == QStringLiteral("refused") ? Chip(wording::plain(values[2]), Style::Muted) : counts(values); }},
            hash("sha256"), time("imported_at")});
}

ListSpec apps()
{
    return made(QStringLiteral("apps"), {app("", 230), code("package", 230), plain("platform", 80), plain("version_code", 100), plain("target_sdk", 90), plain("verified", 80), plain("debuggable", 90), plain("frameworks", 160), where(200)});
}

ListSpec operations()
{
    return made(QStringLiteral("operations"),
        {{{QStringLiteral("kind"), ListWords::tr("Operation"), 170, false}, {"algorithm", "kind", "expectation", "transformation"}, [](const QStringList &values) {
              Chip chip(wording::operation(values[0], values[1]));
              chip.mark = marks::name(Kind::Operation);
              chip.dim = values[2] == QStringLiteral("expected");
              chip.full = wording::plain(values[3].isEmpty() ? values[1] : values[3]);
              return chip;
          }},
            {{QStringLiteral("class"), ListWords::tr("Method"), 220, false}, {"class", "method", "descriptor"}, [](const QStringList &values) {
                 Chip chip(wording::method(values[0], values[1]), Style::Code);
                 chip.full = wording::plain(wording::symbol(values[0], values[1], values[2]));
                 return chip;
             }},
            app("app."),
            {{QStringLiteral("key.spki_sha256"), ListWords::tr("Key"), 170, false}, {"key.algorithm", "key.bits", "key.curve", "key.form", "key.spki_sha256"}, [](const QStringList &values) {
                 if (values[4].isEmpty())
                     return Chip();
                 Chip chip(wording::key(values[0], values[1], values[2], values[3]));
                 chip.mark = marks::name(Kind::Key);
                 chip.full = values[4];
                 return chip.add(QLatin1Char(' ') + wording::shortHash(values[4]), Style::Code);
             }},
            plain("origin", 130),
            {{QStringLiteral("expectation"), ListWords::tr("Use"), 110, false}, {"expectation"}, [](const QStringList &values) {
                 Chip chip(wording::expectation(values[0]));
                 chip.mark = values[0] == QStringLiteral("expected") ? QStringLiteral("expected") : QString();
                 chip.dim = values[0] == QStringLiteral("expected");
                 return chip;
             }},
            muted("reason", 280), where(260)});
}

ListSpec keys()
{
    return made(QStringLiteral("keys"),
        {{{QStringLiteral("algorithm"), ListWords::tr("Key"), 200, false}, {"algorithm", "bits", "curve", "form", "spki_sha256"}, [](const QStringList &values) {
              Chip chip(wording::key(values[0], values[1], values[2], values[3]));
              chip.mark = marks::name(Kind::Key);
              chip.full = values[4];
              return chip.add(QLatin1Char(' ') + wording::shortHash(values[4]), Style::Code);
          }},
            plain("bits", 60, true), plain("curve", 80), plain("form", 80), plain("private", 80), plain("source", 100), plain("places", 70, true), where()});
}

ListSpec destinations()
{
    return made(QStringLiteral("destinations"),
        {{{QStringLiteral("host"), ListWords::tr("Destination"), 300, false}, {"host", "registrable_domain", "port", "reason"}, [](const QStringList &values) {
              if (!values[0].isEmpty())
                  return hostChip(values[0], values[1], values[2]);
              Chip chip(values[3].isEmpty() ? ListWords::tr("not known from the package") : wording::sentence(wording::plain(values[3])));
              chip.mark = QStringLiteral("gap");
              chip.dashed = true;
              return chip;
          }},
            plain("scheme", 70), plain("path", 160), app("app."),
            {{QStringLiteral("resolved_by"), wording::column(QStringLiteral("resolved_by")), 150, false}, {"resolved_by"}, [](const QStringList &values) { return Chip(wording::resolvedBy(values[0])); }},
            {{QStringLiteral("confidence"), ListWords::tr("Sure"), 70, false}, {"confidence"}, [](const QStringList &values) { return values[0].isEmpty() ? Chip() : Chip(wording::certainty(values[0].toDouble())); }},
            where()});
}

ListSpec flows()
{
    const auto endpoint = [](const QStringList &values) { return Chip(values[1].isEmpty() ? wording::plain(values[0]) : wording::plain(values[0].contains(QLatin1Char(':')) ? QLatin1Char('[') + values[0] + QLatin1Char(']') : values[0]) + QLatin1Char(':') + values[1], Style::Code); };
    return made(QStringLiteral("flows"),
        {{{QStringLiteral("start"), ListWords::tr("Start"), 212, false, 212}, {"start"}, [](const QStringList &values) {
              auto chip = timeChip(values[0]);
              chip.mark = marks::name(Kind::Flow);
              return chip;
          }},
            {{QStringLiteral("client_ip"), ListWords::tr("Client"), 165, false, 150}, {"client_ip", "client_port", "client_mac"}, [endpoint](const QStringList &values) {
                 auto chip = endpoint(values);
                 chip.full = values[2].isEmpty() ? QString() : chip.text() + QStringLiteral("\nMAC ") + wording::plain(values[2]);
                 return chip;
             }},
            {{QStringLiteral("server_ip"), ListWords::tr("Server"), 165, false, 150}, {"server_ip", "server_port"}, endpoint},
            {{QStringLiteral("sni"), ListWords::tr("Host"), 240, false, 190}, {"sni", "http_hosts", "dns_names"}, [](const QStringList &values) {
                 for (int at = 0; at < 3; ++at) {
                     if (values[at].isEmpty())
                         continue;
                     auto name = values[at].section(QStringLiteral(", "), 0, 0);
                     const auto port = at == 1 && name.count(QLatin1Char(':')) == 1 ? name.section(QLatin1Char(':'), 1) : QString();
                     auto chip = hostChip(port.isEmpty() ? name : name.section(QLatin1Char(':'), 0, 0), {}, {});
                     chip.full = at == 2 ? ListWords::tr("%1, by DNS before the flow").arg(chip.full) : chip.full;
                     chip.dim = at == 2;
                     return chip;
                 }
                 return Chip();
             }},
            plain("protocol", 75),
            {{QStringLiteral("app_protocol"), ListWords::tr("Protocol"), 90, false}, {"app_protocol", "tls_version"}, [](const QStringList &values) {
                 const auto name = wording::plain(values[0]).toUpper();
                 const auto version = wording::plain(values[1]);
                 return version.isEmpty() ? Chip(name) : Chip(version.startsWith(name) ? version : QStringLiteral("%1 %2").arg(name, version));
             }},
            plain("bytes_out", 80, true), plain("bytes_in", 80, true), plain("state", 80), plain("app", 150), muted("where", 100)});
}

ListSpec devices()
{
    return made(QStringLiteral("devices"),
        {{{QStringLiteral("name"), ListWords::tr("Device"), 200, false}, {"name", "serial", "udid"}, [](const QStringList &values) {
              Chip chip(wording::plain(!values[0].isEmpty() ? values[0] : !values[1].isEmpty() ? values[1] : wording::middle(values[2], 16)));
              chip.mark = marks::name(Kind::Device);
              return chip;
          }},
            code("serial", 120), plain("model", 110), plain("platform", 80), plain("os_version", 80), plain("owner", 150), plain("ownership", 90), plain("compliance", 110), plain("managed_by", 110), time("last_seen"), code("macs", 150), code("ips", 120)});
}

ListSpec warnings()
{
    return made(QStringLiteral("warnings"),
        {{{QStringLiteral("severity"), ListWords::tr("Severity"), 100, false}, {"severity"}, [](const QStringList &values) {
              Chip chip(wording::severity(values[0]));
              chip.mark = values[0] == QStringLiteral("info") ? QStringLiteral("info") : QStringLiteral("warning");
              return chip;
          }},
            plain("text", 520), code("code", 170), where(220),
            {{QStringLiteral("evidence.file"), ListWords::tr("File"), 260, false}, {"evidence.file"}, [](const QStringList &values) {
                 Chip chip(wording::plain(values[0].section(QLatin1Char('/'), -1)));
                 chip.full = wording::plain(values[0]);
                 return chip;
             }}});
}

ListSpec findings()
{
    return made(QStringLiteral("findings"),
        {{{QStringLiteral("tier"), ListWords::tr("Tier"), 122, false, 0, false}, {"tier"}, [](const QStringList &values) {
              Chip chip(wording::tier(values[0]));
              chip.tier = wording::tierSteps(values[0]);
              return chip;
          }},
            plain("score", 60, true), plain("title", 420), plain("verdict", 110), plain("tags", 140), plain("notes", 260), plain("baseline.reason", 200), where(220)});
}

ListSpec baselines()
{
    return made(QStringLiteral("baselines"),
        {{{QStringLiteral("kind"), ListWords::tr("Approved"), 110, false}, {"kind", "removed_at"}, [](const QStringList &values) {
              Chip chip(wording::judgementKind(values[0]));
              chip.mark = QStringLiteral("expected");
              chip.dim = !values[1].isEmpty();
              return chip;
          }},
            code("value", 380), plain("app", 200), plain("reason", 300), plain("author", 130), time("added_at"), time("expires"), time("removed_at")});
}

ListSpec judgements()
{
    return made(QStringLiteral("judgements"),
        {{{QStringLiteral("kind"), ListWords::tr("Said"), 90, false}, {"kind", "undone_at"}, [](const QStringList &values) {
              Chip chip(wording::judgementKind(values[0]));
              chip.mark = QStringLiteral("pencil");
              chip.dim = !values[1].isEmpty();
              return chip;
          }},
            plain("value", 420), code("target", 210), plain("examiner", 140), time("at"), time("undone_at")});
}

ListSpec anyOther(const QString &entity)
{
    std::vector<Column> columns;
    for (const auto &name : casedb::CaseReader::columns(entity.toStdString())) {
        if (name == "id" || name == "raw" || columns.size() > 11)
            continue;
        columns.push_back(name == "where" ? where() : name == "evidence" ? hash("evidence") : plain(name.c_str(), 130));
    }
    return made(entity, columns);
}

}

Chip hostChip(const QString &host, const QString &registrable, const QString &port, bool mark)
{
    Chip chip;
    if (host.isEmpty())
        return chip;
    const auto parts = wording::host(host, registrable, port.isEmpty() ? std::optional<std::int64_t>() : std::optional<std::int64_t>(port.toLongLong()));
    if (mark)
        chip.mark = marks::name(Kind::Destination);
    chip.add(parts.before).add(parts.domain, Style::Strong).add(parts.after, Style::Muted);
    chip.full = chip.text();
    return chip;
}

Chip whereChip(const QString &where)
{
    Chip chip(wording::where(where, 0), where.contains(QStringLiteral("->")) ? Style::CodeLink : Style::Code);
    chip.full = wording::plain(where);
    return chip;
}

Chip timeChip(const QString &rfc3339)
{
    return rfc3339.isEmpty() ? Chip() : Chip(wording::time(rfc3339));
}

Chip hashChip(const QString &hash)
{
    Chip chip(wording::shortHash(hash), Style::Code);
    chip.full = wording::plain(hash);
    return chip;
}

ListSpec listSpec(const QString &entity, const QStringList &more)
{
    static const QHash<QString, ListSpec (*)()> own{{QStringLiteral("evidence"), evidence}, {QStringLiteral("apps"), apps}, {QStringLiteral("operations"), operations}, {QStringLiteral("keys"), keys},
        {QStringLiteral("destinations"), destinations}, {QStringLiteral("flows"), flows}, {QStringLiteral("devices"), devices}, {QStringLiteral("warnings"), warnings}, {QStringLiteral("traces"), traceListSpec},
        {QStringLiteral("findings"), findings}, {QStringLiteral("baselines"), baselines}, {QStringLiteral("judgements"), judgements}};
    const auto found = own.constFind(entity);
    auto spec = found == own.constEnd() ? anyOther(entity) : (*found)();
    if (more.isEmpty())
        return spec;
    std::vector<std::string> fields;
    for (const auto &field : more) {
        spec.columns.append({field, wording::column(field), 130, false});
        fields.push_back(field.toStdString());
    }
    spec.fetch = [base = spec.fetch, entity = entity.toStdString(), fields, more](const casedb::CaseReader &reader, std::span<const std::int64_t> ids) {
        auto rows = base(reader, ids);
        const auto cells = reader.cells(entity, fields, ids);
        for (std::size_t at = 0; at < rows.size() && rows.size() == cells.size(); ++at) {
            for (qsizetype i = 0; i < more.size(); ++i)
                rows[at].append(std::size_t(i) < cells[at].size() ? Chip(wording::cell(more[i], QString::fromStdString(cells[at][std::size_t(i)].text))) : Chip());
        }
        return rows;
    };
    return spec;
}

QStringList fieldsOf(const QString &entity)
{
    QStringList own, dotted;
    const auto *table = casedb::tableNamed(entity.toStdString());
    if (!table)
        return {};
    const auto name = [](std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); };
    for (const auto &column : table->columns) {
        own.append(name(column.name));
        const auto *other = column.type == casedb::ColumnType::Id ? casedb::tableNamed(column.id.table) : nullptr;
        if (!other)
            continue;
        for (const auto &field : other->columns) {
            if (field.name != "id" && field.name != "raw" && field.name != "evidence")
                dotted.append(name(column.name) + QLatin1Char('.') + name(field.name));
        }
    }
    return own + dotted;
}

}
