// SPDX-License-Identifier: GPL-3.0-or-later
// The words of tables: entities, columns, cells, code names. Second half of wording.h.
#include "widgets/wording.h"

#include "analysis/base/json_reader.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace keytrail::widgets::wording {

namespace {

struct WordingText {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

struct Entity {
    const char *title, *one, *many;
};

const QHash<QString, Entity> &entities()
{
    static const QHash<QString, Entity> all{
        {QStringLiteral("evidence"), {QT_TRANSLATE_NOOP("Wording", "Evidence"), "%1 file", QT_TRANSLATE_N_NOOP("Wording", "%1 files")}},
        {QStringLiteral("apps"), {QT_TRANSLATE_NOOP("Wording", "Apps"), "%1 app", QT_TRANSLATE_N_NOOP("Wording", "%1 apps")}},
        {QStringLiteral("binaries"), {QT_TRANSLATE_NOOP("Wording", "Binaries"), "%1 binary", QT_TRANSLATE_N_NOOP("Wording", "%1 binaries")}},
        {QStringLiteral("operations"), {QT_TRANSLATE_NOOP("Wording", "Operations"), "%1 operation", QT_TRANSLATE_N_NOOP("Wording", "%1 operations")}},
        {QStringLiteral("keys"), {QT_TRANSLATE_NOOP("Wording", "Keys"), "%1 key", QT_TRANSLATE_N_NOOP("Wording", "%1 keys")}},
        {QStringLiteral("key_places"), {QT_TRANSLATE_NOOP("Wording", "Places of keys"), "%1 place of a key", QT_TRANSLATE_N_NOOP("Wording", "%1 places of keys")}},
        {QStringLiteral("destinations"), {QT_TRANSLATE_NOOP("Wording", "Destinations"), "%1 destination", QT_TRANSLATE_N_NOOP("Wording", "%1 destinations")}},
        {QStringLiteral("links"), {QT_TRANSLATE_NOOP("Wording", "Links"), "%1 link", QT_TRANSLATE_N_NOOP("Wording", "%1 links")}},
        {QStringLiteral("flows"), {QT_TRANSLATE_NOOP("Wording", "Flows"), "%1 flow", QT_TRANSLATE_N_NOOP("Wording", "%1 flows")}},
        {QStringLiteral("dns"), {QT_TRANSLATE_NOOP("Wording", "DNS"), "%1 DNS answer", QT_TRANSLATE_N_NOOP("Wording", "%1 DNS answers")}},
        {QStringLiteral("http"), {QT_TRANSLATE_NOOP("Wording", "HTTP"), "%1 HTTP request", QT_TRANSLATE_N_NOOP("Wording", "%1 HTTP requests")}},
        {QStringLiteral("tls"), {QT_TRANSLATE_NOOP("Wording", "TLS"), "%1 TLS hello", QT_TRANSLATE_N_NOOP("Wording", "%1 TLS hellos")}},
        {QStringLiteral("certificates"), {QT_TRANSLATE_NOOP("Wording", "Certificates"), "%1 certificate", QT_TRANSLATE_N_NOOP("Wording", "%1 certificates")}},
        {QStringLiteral("payload_signs"), {QT_TRANSLATE_NOOP("Wording", "Payload signs"), "%1 payload sign", QT_TRANSLATE_N_NOOP("Wording", "%1 payload signs")}},
        {QStringLiteral("leases"), {QT_TRANSLATE_NOOP("Wording", "Leases"), "%1 lease", QT_TRANSLATE_N_NOOP("Wording", "%1 leases")}},
        {QStringLiteral("device_records"), {QT_TRANSLATE_NOOP("Wording", "Device records"), "%1 device record", QT_TRANSLATE_N_NOOP("Wording", "%1 device records")}},
        {QStringLiteral("devices"), {QT_TRANSLATE_NOOP("Wording", "Devices"), "%1 device", QT_TRANSLATE_N_NOOP("Wording", "%1 devices")}},
        {QStringLiteral("installs"), {QT_TRANSLATE_NOOP("Wording", "Installs"), "%1 install", QT_TRANSLATE_N_NOOP("Wording", "%1 installs")}},
        {QStringLiteral("events"), {QT_TRANSLATE_NOOP("Wording", "Events"), "%1 event", QT_TRANSLATE_N_NOOP("Wording", "%1 events")}},
        {QStringLiteral("warnings"), {QT_TRANSLATE_NOOP("Wording", "Warnings"), "%1 warning", QT_TRANSLATE_N_NOOP("Wording", "%1 warnings")}},
        {QStringLiteral("findings"), {QT_TRANSLATE_NOOP("Wording", "Findings"), "%1 finding", QT_TRANSLATE_N_NOOP("Wording", "%1 findings")}},
        {QStringLiteral("traces"), {QT_TRANSLATE_NOOP("Wording", "Traces"), "%1 trace", QT_TRANSLATE_N_NOOP("Wording", "%1 traces")}},
        {QStringLiteral("judgements"), {QT_TRANSLATE_NOOP("Wording", "Judgements"), "%1 judgement", QT_TRANSLATE_N_NOOP("Wording", "%1 judgements")}},
        {QStringLiteral("baselines"), {QT_TRANSLATE_NOOP("Wording", "Baseline"), "%1 approval", QT_TRANSLATE_N_NOOP("Wording", "%1 approvals")}},
        {QStringLiteral("attack_objects"), {"ATT&CK", "%1 object of ATT&CK", QT_TRANSLATE_N_NOOP("Wording", "%1 objects of ATT&CK")}},
        {QStringLiteral("symbols"), {QT_TRANSLATE_NOOP("Wording", "Code"), "%1 symbol", QT_TRANSLATE_N_NOOP("Wording", "%1 symbols")}}};
    return all;
}

// Names of columns that are their field's name in words: column() makes the English ones.
[[maybe_unused]] constexpr const char *kPlainColumns[] = {
    QT_TRANSLATE_NOOP("Wording", "Added at"),
    QT_TRANSLATE_NOOP("Wording", "Algorithm"),
    QT_TRANSLATE_NOOP("Wording", "Also installed"),
    QT_TRANSLATE_NOOP("Wording", "Answers"),
    QT_TRANSLATE_NOOP("Wording", "App"),
    QT_TRANSLATE_NOOP("Wording", "Arch"),
    QT_TRANSLATE_NOOP("Wording", "Assignee"),
    QT_TRANSLATE_NOOP("Wording", "At"),
    QT_TRANSLATE_NOOP("Wording", "Author"),
    QT_TRANSLATE_NOOP("Wording", "Baseline"),
    QT_TRANSLATE_NOOP("Wording", "Basis"),
    QT_TRANSLATE_NOOP("Wording", "Binary"),
    QT_TRANSLATE_NOOP("Wording", "Bits"),
    QT_TRANSLATE_NOOP("Wording", "Calls"),
    QT_TRANSLATE_NOOP("Wording", "Certificates"),
    QT_TRANSLATE_NOOP("Wording", "Cipher"),
    QT_TRANSLATE_NOOP("Wording", "Classes"),
    QT_TRANSLATE_NOOP("Wording", "Clock offset ns"),
    QT_TRANSLATE_NOOP("Wording", "Compliance"),
    QT_TRANSLATE_NOOP("Wording", "Components"),
    QT_TRANSLATE_NOOP("Wording", "Confidence"),
    QT_TRANSLATE_NOOP("Wording", "Conflict"),
    QT_TRANSLATE_NOOP("Wording", "Conflicts"),
    QT_TRANSLATE_NOOP("Wording", "Counts"),
    QT_TRANSLATE_NOOP("Wording", "Curve"),
    QT_TRANSLATE_NOOP("Wording", "Debuggable"),
    QT_TRANSLATE_NOOP("Wording", "Descriptor"),
    QT_TRANSLATE_NOOP("Wording", "Destination"),
    QT_TRANSLATE_NOOP("Wording", "Device"),
    QT_TRANSLATE_NOOP("Wording", "Device ref"),
    QT_TRANSLATE_NOOP("Wording", "Devices"),
    QT_TRANSLATE_NOOP("Wording", "Direction"),
    QT_TRANSLATE_NOOP("Wording", "Ech"),
    QT_TRANSLATE_NOOP("Wording", "Entitlements"),
    QT_TRANSLATE_NOOP("Wording", "Entropy in"),
    QT_TRANSLATE_NOOP("Wording", "Entropy out"),
    QT_TRANSLATE_NOOP("Wording", "Examiner"),
    QT_TRANSLATE_NOOP("Wording", "Expectation"),
    QT_TRANSLATE_NOOP("Wording", "Expires"),
    QT_TRANSLATE_NOOP("Wording", "Fields"),
    QT_TRANSLATE_NOOP("Wording", "File"),
    QT_TRANSLATE_NOOP("Wording", "First packet"),
    QT_TRANSLATE_NOOP("Wording", "Flow"),
    QT_TRANSLATE_NOOP("Wording", "Flows"),
    QT_TRANSLATE_NOOP("Wording", "Form"),
    QT_TRANSLATE_NOOP("Wording", "Format"),
    QT_TRANSLATE_NOOP("Wording", "Frameworks"),
    QT_TRANSLATE_NOOP("Wording", "From"),
    QT_TRANSLATE_NOOP("Wording", "Gaps"),
    QT_TRANSLATE_NOOP("Wording", "Host"),
    QT_TRANSLATE_NOOP("Wording", "Host name"),
    QT_TRANSLATE_NOOP("Wording", "Imports"),
    QT_TRANSLATE_NOOP("Wording", "Installed at"),
    QT_TRANSLATE_NOOP("Wording", "Instructions"),
    QT_TRANSLATE_NOOP("Wording", "Ip"),
    QT_TRANSLATE_NOOP("Wording", "Issuer"),
    QT_TRANSLATE_NOOP("Wording", "Key"),
    QT_TRANSLATE_NOOP("Wording", "Key algorithm"),
    QT_TRANSLATE_NOOP("Wording", "Key bits"),
    QT_TRANSLATE_NOOP("Wording", "Kind"),
    QT_TRANSLATE_NOOP("Wording", "Label"),
    QT_TRANSLATE_NOOP("Wording", "Layer"),
    QT_TRANSLATE_NOOP("Wording", "Link"),
    QT_TRANSLATE_NOOP("Wording", "Mac"),
    QT_TRANSLATE_NOOP("Wording", "Managed"),
    QT_TRANSLATE_NOOP("Wording", "Merged by"),
    QT_TRANSLATE_NOOP("Wording", "Method"),
    QT_TRANSLATE_NOOP("Wording", "Methods"),
    QT_TRANSLATE_NOOP("Wording", "Min sdk"),
    QT_TRANSLATE_NOOP("Wording", "Model"),
    QT_TRANSLATE_NOOP("Wording", "Name"),
    QT_TRANSLATE_NOOP("Wording", "Names"),
    QT_TRANSLATE_NOOP("Wording", "Not after"),
    QT_TRANSLATE_NOOP("Wording", "Not before"),
    QT_TRANSLATE_NOOP("Wording", "Note"),
    QT_TRANSLATE_NOOP("Wording", "Notes"),
    QT_TRANSLATE_NOOP("Wording", "Offset"),
    QT_TRANSLATE_NOOP("Wording", "Operation"),
    QT_TRANSLATE_NOOP("Wording", "Origin"),
    QT_TRANSLATE_NOOP("Wording", "Other ids"),
    QT_TRANSLATE_NOOP("Wording", "Owner"),
    QT_TRANSLATE_NOOP("Wording", "Ownership"),
    QT_TRANSLATE_NOOP("Wording", "Package"),
    QT_TRANSLATE_NOOP("Wording", "Path"),
    QT_TRANSLATE_NOOP("Wording", "Payload in"),
    QT_TRANSLATE_NOOP("Wording", "Payload out"),
    QT_TRANSLATE_NOOP("Wording", "Permissions"),
    QT_TRANSLATE_NOOP("Wording", "Places"),
    QT_TRANSLATE_NOOP("Wording", "Platform"),
    QT_TRANSLATE_NOOP("Wording", "Port"),
    QT_TRANSLATE_NOOP("Wording", "Protections off"),
    QT_TRANSLATE_NOOP("Wording", "Query"),
    QT_TRANSLATE_NOOP("Wording", "Rcode"),
    QT_TRANSLATE_NOOP("Wording", "Reason"),
    QT_TRANSLATE_NOOP("Wording", "Reasons"),
    QT_TRANSLATE_NOOP("Wording", "Record"),
    QT_TRANSLATE_NOOP("Wording", "Records"),
    QT_TRANSLATE_NOOP("Wording", "Relation"),
    QT_TRANSLATE_NOOP("Wording", "Removed at"),
    QT_TRANSLATE_NOOP("Wording", "Request bytes"),
    QT_TRANSLATE_NOOP("Wording", "Request type"),
    QT_TRANSLATE_NOOP("Wording", "Response bytes"),
    QT_TRANSLATE_NOOP("Wording", "Response type"),
    QT_TRANSLATE_NOOP("Wording", "Resumed"),
    QT_TRANSLATE_NOOP("Wording", "Rule"),
    QT_TRANSLATE_NOOP("Wording", "Scheme"),
    QT_TRANSLATE_NOOP("Wording", "Score"),
    QT_TRANSLATE_NOOP("Wording", "Seconds"),
    QT_TRANSLATE_NOOP("Wording", "Self signed"),
    QT_TRANSLATE_NOOP("Wording", "Serial"),
    QT_TRANSLATE_NOOP("Wording", "Severity"),
    QT_TRANSLATE_NOOP("Wording", "Signer"),
    QT_TRANSLATE_NOOP("Wording", "Signers"),
    QT_TRANSLATE_NOOP("Wording", "Size"),
    QT_TRANSLATE_NOOP("Wording", "Source"),
    QT_TRANSLATE_NOOP("Wording", "Source id"),
    QT_TRANSLATE_NOOP("Wording", "Source ids"),
    QT_TRANSLATE_NOOP("Wording", "Splits"),
    QT_TRANSLATE_NOOP("Wording", "State"),
    QT_TRANSLATE_NOOP("Wording", "Stated package"),
    QT_TRANSLATE_NOOP("Wording", "Status"),
    QT_TRANSLATE_NOOP("Wording", "Strings"),
    QT_TRANSLATE_NOOP("Wording", "Subject"),
    QT_TRANSLATE_NOOP("Wording", "Tags"),
    QT_TRANSLATE_NOOP("Wording", "Target"),
    QT_TRANSLATE_NOOP("Wording", "Target sdk"),
    QT_TRANSLATE_NOOP("Wording", "Tier"),
    QT_TRANSLATE_NOOP("Wording", "Time"),
    QT_TRANSLATE_NOOP("Wording", "Title"),
    QT_TRANSLATE_NOOP("Wording", "To"),
    QT_TRANSLATE_NOOP("Wording", "Trace"),
    QT_TRANSLATE_NOOP("Wording", "Transformation"),
    QT_TRANSLATE_NOOP("Wording", "Type"),
    QT_TRANSLATE_NOOP("Wording", "Undone at"),
    QT_TRANSLATE_NOOP("Wording", "Uri"),
    QT_TRANSLATE_NOOP("Wording", "User agent"),
    QT_TRANSLATE_NOOP("Wording", "Value"),
    QT_TRANSLATE_NOOP("Wording", "Vendor class"),
    QT_TRANSLATE_NOOP("Wording", "Verdict"),
    QT_TRANSLATE_NOOP("Wording", "Verified"),
    QT_TRANSLATE_NOOP("Wording", "Version"),
    QT_TRANSLATE_NOOP("Wording", "Version code"),
    QT_TRANSLATE_NOOP("Wording", "Version name"),
};

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
    return found == entities().constEnd() ? plain(name) : WordingText::tr(found->title);
}

QString entityCount(const QString &name, std::int64_t count)
{
    const auto found = entities().constFind(name);
    return found == entities().constEnd() ? number(count) : counted("Wording", found->one, found->many, count);
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
        return WordingText::tr(*found);
    auto name = path.section(QLatin1Char('.'), -1);
    name.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return WordingText::tr(name.toUtf8().constData());
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
        return text == QStringLiteral("true") ? WordingText::tr("private") : WordingText::tr("public");
    if (text == QStringLiteral("true"))
        return WordingText::tr("yes");
    if (text == QStringLiteral("false"))
        return WordingText::tr("no");
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
    if (name == QStringLiteral("reason"))
        return sentence(plain(text));
    if (path == QStringLiteral("title"))
        return title(plain(text));
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
    return found == words.constEnd() ? WordingText::tr("Compare size and hash with the original, then import it again.") : WordingText::tr(*found);
}

Gap gap(const QString &text)
{
    const auto whole = sentence(plain(text));
    const auto colon = whole.indexOf(QRegularExpression(QStringLiteral(": |\uff1a")));
    return colon < 0 ? Gap{whole, {}} : Gap{WordingText::tr("%1.", "the first half of a sentence, ended").arg(whole.left(colon).trimmed()), whole.mid(colon + 1).trimmed()};
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
        return WordingText::tr("through %1").arg(name);
    if (code == QStringLiteral("field"))
        return WordingText::tr("kept in %1").arg(name);
    if (code == QStringLiteral("sink"))
        return arrow > 0 ? WordingText::tr("handed to %1").arg(name) : name;
    if (code == QStringLiteral("destination"))
        return WordingText::tr("destination %1").arg(name);
    if (code == QStringLiteral("key"))
        return WordingText::tr("key");
    if (code == QStringLiteral("flow"))
        return WordingText::tr("data flow");
    return plain(code);
}

QString symbolWords(const QString &text)
{
    const auto arrow = text.indexOf(QStringLiteral(";->"));
    if (!text.startsWith(QLatin1Char('L')) || arrow < 2)
        return plain(text);
    auto owner = text.mid(1, arrow - 1);
    owner.replace(QLatin1Char('/'), QLatin1Char('.'));
    const auto member = text.mid(arrow + 3).section(QLatin1Char('('), 0, 0).section(QLatin1Char(':'), 0, 0);
    return plain(owner + QLatin1Char('.') + member);
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
