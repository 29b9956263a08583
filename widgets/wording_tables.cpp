// SPDX-License-Identifier: GPL-3.0-or-later
// The words of tables: entities, columns, cells, code names. Second half of wording.h.
#include "widgets/wording.h"

#include "analysis/base/json_reader.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace keytrail::widgets::wording {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("Wording", text, nullptr, count);
}

struct Entity {
    const char *title, *one, *many;
};

const QHash<QString, Entity> &entities()
{
    static const QHash<QString, Entity> all{
        {QStringLiteral("evidence"), {QT_TRANSLATE_NOOP("Wording", "Evidence"), QT_TRANSLATE_NOOP("Wording", "%1 file"), QT_TRANSLATE_NOOP("Wording", "%1 files")}},
        {QStringLiteral("apps"), {QT_TRANSLATE_NOOP("Wording", "Apps"), QT_TRANSLATE_NOOP("Wording", "%1 app"), QT_TRANSLATE_NOOP("Wording", "%1 apps")}},
        {QStringLiteral("binaries"), {QT_TRANSLATE_NOOP("Wording", "Binaries"), QT_TRANSLATE_NOOP("Wording", "%1 binary"), QT_TRANSLATE_NOOP("Wording", "%1 binaries")}},
        {QStringLiteral("operations"), {QT_TRANSLATE_NOOP("Wording", "Operations"), QT_TRANSLATE_NOOP("Wording", "%1 operation"), QT_TRANSLATE_NOOP("Wording", "%1 operations")}},
        {QStringLiteral("keys"), {QT_TRANSLATE_NOOP("Wording", "Keys"), QT_TRANSLATE_NOOP("Wording", "%1 key"), QT_TRANSLATE_NOOP("Wording", "%1 keys")}},
        {QStringLiteral("key_places"), {QT_TRANSLATE_NOOP("Wording", "Places of keys"), QT_TRANSLATE_NOOP("Wording", "%1 place of a key"), QT_TRANSLATE_NOOP("Wording", "%1 places of keys")}},
        {QStringLiteral("destinations"), {QT_TRANSLATE_NOOP("Wording", "Destinations"), QT_TRANSLATE_NOOP("Wording", "%1 destination"), QT_TRANSLATE_NOOP("Wording", "%1 destinations")}},
        {QStringLiteral("links"), {QT_TRANSLATE_NOOP("Wording", "Links"), QT_TRANSLATE_NOOP("Wording", "%1 link"), QT_TRANSLATE_NOOP("Wording", "%1 links")}},
        {QStringLiteral("flows"), {QT_TRANSLATE_NOOP("Wording", "Flows"), QT_TRANSLATE_NOOP("Wording", "%1 flow"), QT_TRANSLATE_NOOP("Wording", "%1 flows")}},
        {QStringLiteral("dns"), {QT_TRANSLATE_NOOP("Wording", "DNS"), QT_TRANSLATE_NOOP("Wording", "%1 DNS answer"), QT_TRANSLATE_NOOP("Wording", "%1 DNS answers")}},
        {QStringLiteral("http"), {QT_TRANSLATE_NOOP("Wording", "HTTP"), QT_TRANSLATE_NOOP("Wording", "%1 HTTP request"), QT_TRANSLATE_NOOP("Wording", "%1 HTTP requests")}},
        {QStringLiteral("tls"), {QT_TRANSLATE_NOOP("Wording", "TLS"), QT_TRANSLATE_NOOP("Wording", "%1 TLS hello"), QT_TRANSLATE_NOOP("Wording", "%1 TLS hellos")}},
        {QStringLiteral("certificates"), {QT_TRANSLATE_NOOP("Wording", "Certificates"), QT_TRANSLATE_NOOP("Wording", "%1 certificate"), QT_TRANSLATE_NOOP("Wording", "%1 certificates")}},
        {QStringLiteral("payload_signs"), {QT_TRANSLATE_NOOP("Wording", "Payload signs"), QT_TRANSLATE_NOOP("Wording", "%1 payload sign"), QT_TRANSLATE_NOOP("Wording", "%1 payload signs")}},
        {QStringLiteral("leases"), {QT_TRANSLATE_NOOP("Wording", "Leases"), QT_TRANSLATE_NOOP("Wording", "%1 lease"), QT_TRANSLATE_NOOP("Wording", "%1 leases")}},
        {QStringLiteral("device_records"), {QT_TRANSLATE_NOOP("Wording", "Device records"), QT_TRANSLATE_NOOP("Wording", "%1 device record"), QT_TRANSLATE_NOOP("Wording", "%1 device records")}},
        {QStringLiteral("devices"), {QT_TRANSLATE_NOOP("Wording", "Devices"), QT_TRANSLATE_NOOP("Wording", "%1 device"), QT_TRANSLATE_NOOP("Wording", "%1 devices")}},
        {QStringLiteral("installs"), {QT_TRANSLATE_NOOP("Wording", "Installs"), QT_TRANSLATE_NOOP("Wording", "%1 install"), QT_TRANSLATE_NOOP("Wording", "%1 installs")}},
        {QStringLiteral("events"), {QT_TRANSLATE_NOOP("Wording", "Events"), QT_TRANSLATE_NOOP("Wording", "%1 event"), QT_TRANSLATE_NOOP("Wording", "%1 events")}},
        {QStringLiteral("warnings"), {QT_TRANSLATE_NOOP("Wording", "Warnings"), QT_TRANSLATE_NOOP("Wording", "%1 warning"), QT_TRANSLATE_NOOP("Wording", "%1 warnings")}},
        {QStringLiteral("findings"), {QT_TRANSLATE_NOOP("Wording", "Findings"), QT_TRANSLATE_NOOP("Wording", "%1 finding"), QT_TRANSLATE_NOOP("Wording", "%1 findings")}},
        {QStringLiteral("traces"), {QT_TRANSLATE_NOOP("Wording", "Traces"), QT_TRANSLATE_NOOP("Wording", "%1 trace"), QT_TRANSLATE_NOOP("Wording", "%1 traces")}},
        {QStringLiteral("symbols"), {QT_TRANSLATE_NOOP("Wording", "Code"), QT_TRANSLATE_NOOP("Wording", "%1 symbol"), QT_TRANSLATE_NOOP("Wording", "%1 symbols")}}};
    return all;
}

const QHash<QString, const char *> &columns()
{
    static const QHash<QString, const char *> all{{QStringLiteral("id"), QT_TRANSLATE_NOOP("Wording", "Id")}, {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("Wording", "Evidence")},
        {QStringLiteral("where"), QT_TRANSLATE_NOOP("Wording", "Where")}, {QStringLiteral("sha256"), "SHA-256"}, {QStringLiteral("spki_sha256"), QT_TRANSLATE_NOOP("Wording", "SPKI SHA-256")},
        {QStringLiteral("app.package"), QT_TRANSLATE_NOOP("Wording", "App")}, {QStringLiteral("app.label"), QT_TRANSLATE_NOOP("Wording", "App")}, {QStringLiteral("operation.app.package"), QT_TRANSLATE_NOOP("Wording", "App")},
        {QStringLiteral("class"), QT_TRANSLATE_NOOP("Wording", "Class")}, {QStringLiteral("api"), QT_TRANSLATE_NOOP("Wording", "API")}, {QStringLiteral("os_version"), QT_TRANSLATE_NOOP("Wording", "System")},
        {QStringLiteral("client_ip"), QT_TRANSLATE_NOOP("Wording", "Client")}, {QStringLiteral("server_ip"), QT_TRANSLATE_NOOP("Wording", "Server")}, {QStringLiteral("client_mac"), QT_TRANSLATE_NOOP("Wording", "Client MAC")},
        {QStringLiteral("client_port"), QT_TRANSLATE_NOOP("Wording", "Client port")}, {QStringLiteral("server_port"), QT_TRANSLATE_NOOP("Wording", "Port")}, {QStringLiteral("app_protocol"), QT_TRANSLATE_NOOP("Wording", "Protocol")},
        {QStringLiteral("protocol"), QT_TRANSLATE_NOOP("Wording", "Transport")}, {QStringLiteral("bytes_out"), QT_TRANSLATE_NOOP("Wording", "Out, B")}, {QStringLiteral("bytes_in"), QT_TRANSLATE_NOOP("Wording", "In, B")},
        {QStringLiteral("packets_out"), QT_TRANSLATE_NOOP("Wording", "Packets out")}, {QStringLiteral("packets_in"), QT_TRANSLATE_NOOP("Wording", "Packets in")}, {QStringLiteral("sni"), "SNI"},
        {QStringLiteral("http_hosts"), QT_TRANSLATE_NOOP("Wording", "HTTP hosts")}, {QStringLiteral("dns_names"), QT_TRANSLATE_NOOP("Wording", "Names by DNS")}, {QStringLiteral("ja3"), "JA3"}, {QStringLiteral("ja3s"), "JA3S"}, {QStringLiteral("ja4"), "JA4"},
        {QStringLiteral("tls_version"), QT_TRANSLATE_NOOP("Wording", "TLS")}, {QStringLiteral("alpn"), "ALPN"}, {QStringLiteral("start"), QT_TRANSLATE_NOOP("Wording", "Start")}, {QStringLiteral("end"), QT_TRANSLATE_NOOP("Wording", "End")},
        {QStringLiteral("imei"), "IMEI"}, {QStringLiteral("udid"), "UDID"}, {QStringLiteral("ips"), QT_TRANSLATE_NOOP("Wording", "Addresses")}, {QStringLiteral("macs"), "MAC"},
        {QStringLiteral("managed_by"), QT_TRANSLATE_NOOP("Wording", "Managed by")}, {QStringLiteral("last_seen"), QT_TRANSLATE_NOOP("Wording", "Last seen")}, {QStringLiteral("url"), "URL"},
        {QStringLiteral("registrable_domain"), QT_TRANSLATE_NOOP("Wording", "Domain")}, {QStringLiteral("resolved_by"), QT_TRANSLATE_NOOP("Wording", "Known by")}, {QStringLiteral("private"), QT_TRANSLATE_NOOP("Wording", "Half")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("Wording", "What")}, {QStringLiteral("code"), QT_TRANSLATE_NOOP("Wording", "Code")}, {QStringLiteral("imported_at"), QT_TRANSLATE_NOOP("Wording", "Imported")}};
    return all;
}

}

QString entity(const QString &name)
{
    const auto found = entities().constFind(name);
    return found == entities().constEnd() ? plain(name) : tr(found->title);
}

QString entityCount(const QString &name, std::int64_t count)
{
    const auto found = entities().constFind(name);
    return found == entities().constEnd() ? number(count) : tr(count == 1 ? found->one : found->many).arg(number(count));
}

std::optional<Kind> entityKind(const QString &name)
{
    static const QHash<QString, Kind> kinds{{QStringLiteral("apps"), Kind::App}, {QStringLiteral("installs"), Kind::App}, {QStringLiteral("operations"), Kind::Operation}, {QStringLiteral("keys"), Kind::Key},
        {QStringLiteral("key_places"), Kind::Key}, {QStringLiteral("certificates"), Kind::Key}, {QStringLiteral("destinations"), Kind::Destination}, {QStringLiteral("flows"), Kind::Flow}, {QStringLiteral("dns"), Kind::Flow},
        {QStringLiteral("http"), Kind::Flow}, {QStringLiteral("tls"), Kind::Flow}, {QStringLiteral("payload_signs"), Kind::Flow}, {QStringLiteral("devices"), Kind::Device}, {QStringLiteral("device_records"), Kind::Device},
        {QStringLiteral("leases"), Kind::Device}, {QStringLiteral("events"), Kind::Device}};
    const auto found = kinds.constFind(name);
    return found == kinds.constEnd() ? std::optional<Kind>() : *found;
}

std::optional<Kind> evidenceMark(const QString &kind)
{
    static const QStringList packages{QStringLiteral("apk"), QStringLiteral("apks"), QStringLiteral("xapk"), QStringLiteral("aab"), QStringLiteral("ipa"), QStringLiteral("dex"), QStringLiteral("elf"), QStringLiteral("macho")};
    if (packages.contains(kind))
        return Kind::App;
    if (kind.startsWith(QStringLiteral("pcap")))
        return Kind::Flow;
    if (kind.isEmpty() || kind == QStringLiteral("unknown") || kind == QStringLiteral("zip"))
        return {};
    return Kind::Device;
}

QString column(const QString &path)
{
    const auto found = columns().constFind(path);
    if (found != columns().constEnd())
        return tr(*found);
    auto name = path.section(QLatin1Char('.'), -1);
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return tr(name.toUtf8().constData());
}

QString cell(const QString &path, const QString &text)
{
    if (text.isEmpty())
        return text;
    const auto name = path.section(QLatin1Char('.'), -1);
    static const QStringList times{QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("time"), QStringLiteral("imported_at"), QStringLiteral("last_seen"), QStringLiteral("installed_at"), QStringLiteral("not_before"), QStringLiteral("not_after")};
    if (times.contains(name))
        return time(text);
    static const QHash<QString, QString (*)(const QString &)> words{{QStringLiteral("tier"), tier}, {QStringLiteral("verdict"), verdict}, {QStringLiteral("relation"), relation}, {QStringLiteral("direction"), direction},
        {QStringLiteral("expectation"), expectation}, {QStringLiteral("origin"), origin}, {QStringLiteral("resolved_by"), resolvedBy}, {QStringLiteral("status"), status}, {QStringLiteral("severity"), severity},
        {QStringLiteral("platform"), platform}, {QStringLiteral("ownership"), ownership}};
    if (const auto found = words.constFind(name); found != words.constEnd())
        return (*found)(text);
    if (name == QStringLiteral("private"))
        return text == QStringLiteral("true") ? tr("private") : tr("public");
    if (text == QStringLiteral("true"))
        return tr("yes");
    if (text == QStringLiteral("false"))
        return tr("no");
    static const QStringList counts{QStringLiteral("bytes_out"), QStringLiteral("bytes_in"), QStringLiteral("packets_out"), QStringLiteral("packets_in"), QStringLiteral("payload_out"), QStringLiteral("payload_in"),
        QStringLiteral("classes"), QStringLiteral("methods"), QStringLiteral("fields"), QStringLiteral("strings"), QStringLiteral("instructions"), QStringLiteral("calls")};
    if (counts.contains(name))
        return number(text.toLongLong());
    if (name == QStringLiteral("counts")) {
        QStringList texts;
        for (const auto &[entity, count] : readJsonObject(text.toStdString()))
            texts.append(entityCount(QString::fromStdString(entity), QString::fromStdString(count).toLongLong()));
        return texts.join(QStringLiteral(", "));
    }
    static const QStringList fractions{QStringLiteral("entropy_out"), QStringLiteral("entropy_in"), QStringLiteral("confidence")};
    if (fractions.contains(name))
        return QLocale().toString(text.toDouble(), 'f', 2);
    if (name == QStringLiteral("size"))
        return size(text.toLongLong());
    return plain(text);
}

QString remedy(const QString &code)
{
    static const QHash<QString, const char *> words{{QStringLiteral("truncated"), QT_TRANSLATE_NOOP("Wording", "Copy the file again from where it was made; compare its size and hash there.")},
        {QStringLiteral("unknown-kind"), QT_TRANSLATE_NOOP("Wording", "Nothing here reads this kind. Export it in another form, or unpack it first.")},
        {QStringLiteral("timeout"), QT_TRANSLATE_NOOP("Wording", "The reader was ended at its time limit. Import this file alone, or a smaller part of it.")},
        {QStringLiteral("memory-limit"), QT_TRANSLATE_NOOP("Wording", "The reader was ended at its memory limit. Import a smaller part of the file.")},
        {QStringLiteral("worker-crashed"), QT_TRANSLATE_NOOP("Wording", "The reader ended on its own. The case is unharmed; keep the file for a report to us.")},
        {QStringLiteral("encrypted"), QT_TRANSLATE_NOOP("Wording", "The file is encrypted. Ask its owner for the open form.")},
        {QStringLiteral("disk-full"), QT_TRANSLATE_NOOP("Wording", "Make room on the disk and import again.")}};
    const auto found = words.constFind(code);
    return found == words.constEnd() ? tr("Compare size and hash with the original, then import it again.") : tr(*found);
}

Gap gap(const QString &text)
{
    const auto colon = text.indexOf(QStringLiteral(": "));
    return colon < 0 ? Gap{plain(text), {}} : Gap{plain(text.left(colon)) + QLatin1Char('.'), plain(text.mid(colon + 2))};
}

namespace {

QString className(const QString &smali)
{
    auto name = smali.startsWith(QLatin1Char('L')) && smali.endsWith(QLatin1Char(';')) ? smali.mid(1, smali.size() - 2) : smali;
    return plain(name.section(QLatin1Char('/'), -1));
}

}

QString method(const QString &smali, const QString &name)
{
    return smali.isEmpty() ? plain(name) : name.isEmpty() ? className(smali) : className(smali) + QLatin1Char('.') + plain(name);
}

QString step(const QString &code, const QString &value)
{
    const auto arrow = value.indexOf(QStringLiteral("->"));
    const auto name = arrow > 0 ? method(value.left(arrow), value.mid(arrow + 2).section(QLatin1Char('('), 0, 0).section(QLatin1Char(':'), 0, 0)) : plain(value);
    if (code == QStringLiteral("operation"))
        return name;
    if (code == QStringLiteral("call"))
        return tr("through %1").arg(name);
    if (code == QStringLiteral("field"))
        return tr("kept in %1").arg(name);
    if (code == QStringLiteral("sink"))
        return arrow > 0 ? tr("handed to %1").arg(name) : name;
    if (code == QStringLiteral("destination"))
        return tr("destination %1").arg(name);
    return plain(code);
}

QString symbol(const QString &smali, const QString &name, const QString &descriptor)
{
    return smali.isEmpty() ? name : smali + QStringLiteral("->") + name + descriptor;
}

QString where(const QString &locator, int most)
{
    auto text = locator;
    if (const auto mark = text.indexOf(QLatin1Char('!')); mark >= 0 && text.indexOf(QStringLiteral("->"), mark) > 0)
        text = text.mid(mark + 1);
    if (const auto arrow = text.indexOf(QStringLiteral("->")); arrow > 0)
        text = text.mid(text.lastIndexOf(QLatin1Char('/'), arrow) + 1);
    text = plain(text);
    return most > 0 ? middle(text, most) : text;
}

}
