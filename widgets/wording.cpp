// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wording.h"

#include "widgets/time_form.h"
#include "analysis/base/utf8.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

namespace keytrail::widgets::wording {

QString plain(std::string_view text)
{
    return QString::fromStdString(visible(text));
}

QString plain(const QString &text)
{
    return plain(std::string_view(text.toStdString()));
}

QString tip(const QString &text)
{
    auto escaped = text;
    escaped.replace(QLatin1Char('&'), QStringLiteral("&amp;")).replace(QLatin1Char('<'), QStringLiteral("&lt;")).replace(QLatin1Char('>'), QStringLiteral("&gt;"));
    return escaped.isEmpty() ? escaped : QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(escaped);
}

namespace {

struct WordingText {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// Held together where the window runs from right to left.
QString leftToRight(const QString &text)
{
    return QGuiApplication::isRightToLeft() ? QChar(0x2066) + text + QChar(0x2069) : text;
}

/// As a clock shows it in the form that is chosen.
QDateTime shown(Instant at)
{
    const auto time = at.nanoseconds + timeform::shift(at.nanoseconds);
    auto milliseconds = time / 1'000'000;
    if (time % 1'000'000 < 0)
        --milliseconds;
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::utc());
}

}

QString time(Instant at)
{
    return leftToRight(timeform::text(at.nanoseconds));
}

QString time(const std::optional<Instant> &at)
{
    return at ? time(*at) : QString();
}

QString time(const QString &rfc3339)
{
    const auto at = parseRfc3339(rfc3339.toStdString());
    return at ? time(*at) : plain(rfc3339);
}

QString clock(Instant at)
{
    return shown(at).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString day(Instant at)
{
    if (timeform::current() == timeform::Form::Relative)
        return WordingText::tr("day %1", "counted from the first").arg(QDate(1970, 1, 1).daysTo(shown(at).date()) + 1);
    return QLocale().toString(shown(at).date(), WordingText::tr("d MMM yyyy", "form of a day, as QLocale::toString takes it"));
}

QString span(std::int64_t nanoseconds)
{
    const double seconds = double(nanoseconds) / 1e9;
    if (seconds < 1)
        return WordingText::tr("%1 ms").arg(QLocale().toString(seconds * 1000, 'f', 0));
    if (seconds < 120)
        return WordingText::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1));
    if (seconds < 7200)
        return WordingText::tr("%1 min").arg(QLocale().toString(seconds / 60, 'f', 0));
    if (seconds < 48 * 3600.0)
        return WordingText::tr("%1 hours").arg(QLocale().toString(seconds / 3600, 'f', 1));
    return counted("Wording", "%1 day", QT_TRANSLATE_N_NOOP("Wording", "%1 days"), std::int64_t(seconds / 86400 + 0.5));
}

QString number(std::int64_t value)
{
    return QLocale().toString(qlonglong(value));
}

QString counted(const char *context, const char *one, const char *many, std::int64_t count)
{
    // Plural rules look at the last digits at most: these stay where a number is too large for the translator.
    constexpr std::int64_t kLarge = 1'000'000'000;
    auto text = QCoreApplication::translate(context, many, nullptr, int(count < kLarge ? count : kLarge + count % 1'000'000));
    if (count == 1 && text == QString::fromUtf8(many))
        text = QString::fromUtf8(one);
    return text.replace(QStringLiteral("%1"), number(count));
}

QString size(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000 ? 1 : bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString shortHash(const QString &hash)
{
    return plain(hash.left(8));
}

QString middle(const QString &text, int most)
{
    if (text.size() <= most)
        return text;
    const auto head = (most - 1) / 2;
    return text.left(head) + QChar(0x2026) + text.right(most - 1 - head);
}

namespace {

// Without the public suffix list (analysis has it, the case carries its answers): two labels, three where the last two are
// short as in co.uk. Too long a stress is harmless, too short a one would mislead.
QString guessedDomain(const QString &host)
{
    const auto labels = host.split(QLatin1Char('.'));
    if (labels.size() < 3 || labels.last().isEmpty() || labels.last().at(0).isDigit() || host.contains(QLatin1Char(':')))
        return host;
    const bool shortSuffix = labels.last().size() == 2 && labels[labels.size() - 2].size() <= 3;
    return labels.mid(labels.size() - (shortSuffix ? 3 : 2)).join(QLatin1Char('.'));
}

}

Host host(const QString &host, const QString &registrable, std::optional<std::int64_t> port)
{
    const bool fits = !registrable.isEmpty() && (host == registrable || host.endsWith(QLatin1Char('.') + registrable));
    const auto domain = fits ? registrable : guessedDomain(host);
    Host out{plain(host.left(host.size() - domain.size())), plain(domain), {}};
    if (port)
        out.after = QStringLiteral(":%1").arg(*port);
    return out;
}

namespace {

using Words = QHash<QString, const char *>;

QString word(const Words &words, const QString &code)
{
    const auto found = words.constFind(code);
    return found == words.constEnd() ? plain(code) : WordingText::tr(*found);
}

}

QString tier(const QString &code)
{
    static const Words words{{QStringLiteral("confirmed"), QT_TRANSLATE_NOOP("Wording", "confirmed")}, {QStringLiteral("strong"), QT_TRANSLATE_NOOP("Wording", "strong")},
        {QStringLiteral("possible"), QT_TRANSLATE_NOOP("Wording", "possible")}, {QStringLiteral("weak"), QT_TRANSLATE_NOOP("Wording", "weak")}};
    return word(words, code);
}

int tierSteps(const QString &code)
{
    static const QStringList order{QStringLiteral("weak"), QStringLiteral("possible"), QStringLiteral("strong"), QStringLiteral("confirmed")};
    return int(order.indexOf(code)) + 1;
}

QString verdict(const QString &code)
{
    static const Words words{{QStringLiteral("open"), QT_TRANSLATE_NOOP("Wording", "open")}, {QStringLiteral("suspicious"), QT_TRANSLATE_NOOP("Wording", "suspicious")},
        {QStringLiteral("benign"), QT_TRANSLATE_NOOP("Wording", "benign")}, {QStringLiteral("expected"), QT_TRANSLATE_NOOP("Wording", "expected")},
        {QStringLiteral("baseline"), QT_TRANSLATE_NOOP("Wording", "baseline")}};
    return word(words, code);
}

QString coverageKind(const QString &code)
{
    static const Words words{{QStringLiteral("code"), QT_TRANSLATE_NOOP("Wording", "Code")}, {QStringLiteral("network"), QT_TRANSLATE_NOOP("Wording", "Traffic")},
        {QStringLiteral("payload"), QT_TRANSLATE_NOOP("Wording", "Payload")}, {QStringLiteral("certificate"), QT_TRANSLATE_NOOP("Wording", "Certificate")}, {QStringLiteral("name"), QT_TRANSLATE_NOOP("Wording", "Server name")},
        {QStringLiteral("app-inventory"), QT_TRANSLATE_NOOP("Wording", "App list")}, {QStringLiteral("identity"), QT_TRANSLATE_NOOP("Wording", "Identity")}, {QStringLiteral("endpoint"), QT_TRANSLATE_NOOP("Wording", "Device log")},
        {QStringLiteral("time"), QT_TRANSLATE_NOOP("Wording", "Clock")}};
    return word(words, code);
}

QString attackKind(const QString &code)
{
    static const Words words{{QStringLiteral("technique"), QT_TRANSLATE_NOOP("Wording", "Technique")}, {QStringLiteral("tactic"), QT_TRANSLATE_NOOP("Wording", "Tactic")}, {QStringLiteral("mitigation"), QT_TRANSLATE_NOOP("Wording", "Mitigation")},
        {QStringLiteral("detection-strategy"), QT_TRANSLATE_NOOP("Wording", "Detection strategy")}, {QStringLiteral("analytic"), QT_TRANSLATE_NOOP("Wording", "Analytic")},
        {QStringLiteral("data-component"), QT_TRANSLATE_NOOP("Wording", "Data component")}, {QStringLiteral("data-source"), QT_TRANSLATE_NOOP("Wording", "Data source")},
        {QStringLiteral("software"), QT_TRANSLATE_NOOP("Wording", "Software")}, {QStringLiteral("group"), QT_TRANSLATE_NOOP("Wording", "Group")}, {QStringLiteral("campaign"), QT_TRANSLATE_NOOP("Wording", "Campaign")},
        {QStringLiteral("matrix"), QT_TRANSLATE_NOOP("Wording", "Matrix")}, {QStringLiteral("asset"), QT_TRANSLATE_NOOP("Wording", "Asset")}};
    return word(words, code);
}

QString judgementKind(const QString &code)
{
    static const Words words{{QStringLiteral("verdict"), QT_TRANSLATE_NOOP("Wording", "Verdict")}, {QStringLiteral("note"), QT_TRANSLATE_NOOP("Wording", "Note")}, {QStringLiteral("tag"), QT_TRANSLATE_NOOP("Wording", "Tag")},
        {QStringLiteral("offset"), QT_TRANSLATE_NOOP("Wording", "Clock correction")}, {QStringLiteral("mask"), QT_TRANSLATE_NOOP("Wording", "Mask")}, {QStringLiteral("split"), QT_TRANSLATE_NOOP("Wording", "Split")},
        {QStringLiteral("operation"), QT_TRANSLATE_NOOP("Wording", "Operation")}, {QStringLiteral("key"), QT_TRANSLATE_NOOP("Wording", "Key")}, {QStringLiteral("destination"), QT_TRANSLATE_NOOP("Wording", "Destination")},
        {QStringLiteral("origin"), QT_TRANSLATE_NOOP("Wording", "Library")}, {QStringLiteral("signer"), QT_TRANSLATE_NOOP("Wording", "Signer")}, {QStringLiteral("app"), QT_TRANSLATE_NOOP("Wording", "App")}};
    return word(words, code);
}

QString coverageState(const QString &code)
{
    static const Words words{{QStringLiteral("seen"), QT_TRANSLATE_NOOP("Wording", "seen")}, {QStringLiteral("partly"), QT_TRANSLATE_NOOP("Wording", "in part")},
        {QStringLiteral("missing"), QT_TRANSLATE_NOOP("Wording", "missing")}, {QStringLiteral("not-visible"), QT_TRANSLATE_NOOP("Wording", "not visible")}};
    return word(words, code);
}

QString relation(const QString &code)
{
    static const Words words{{QStringLiteral("dataflow"), QT_TRANSLATE_NOOP("Wording", "data flow")}, {QStringLiteral("same-method"), QT_TRANSLATE_NOOP("Wording", "same method")},
        {QStringLiteral("call-path"), QT_TRANSLATE_NOOP("Wording", "call path")}, {QStringLiteral("same-class"), QT_TRANSLATE_NOOP("Wording", "same class")},
        {QStringLiteral("same-app"), QT_TRANSLATE_NOOP("Wording", "same app")}};
    return word(words, code);
}

QString direction(const QString &code)
{
    static const Words words{{QStringLiteral("out"), QT_TRANSLATE_NOOP("Wording", "goes there")}, {QStringLiteral("in"), QT_TRANSLATE_NOOP("Wording", "comes from there")},
        {QStringLiteral("guard"), QT_TRANSLATE_NOOP("Wording", "guards the connection")}};
    return word(words, code);
}

QString certainty(double confidence)
{
    return confidence >= 0.9 ? WordingText::tr("certain") : confidence >= 0.7 ? WordingText::tr("strong") : confidence >= 0.5 ? WordingText::tr("likely") : WordingText::tr("weak");
}

QString expectation(const QString &code)
{
    static const Words words{{QStringLiteral("expected"), QT_TRANSLATE_NOOP("Wording", "expected")}, {QStringLiteral("unexpected"), QT_TRANSLATE_NOOP("Wording", "unexpected")},
        {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("Wording", "unknown")}};
    return word(words, code);
}

QString origin(const QString &code)
{
    return code == QStringLiteral("first-party") ? WordingText::tr("own code") : plain(code);
}

QString operationKind(const QString &code)
{
    static const Words words{{QStringLiteral("encrypt"), QT_TRANSLATE_NOOP("Wording", "encrypt")}, {QStringLiteral("decrypt"), QT_TRANSLATE_NOOP("Wording", "decrypt")},
        {QStringLiteral("sign"), QT_TRANSLATE_NOOP("Wording", "sign")}, {QStringLiteral("verify"), QT_TRANSLATE_NOOP("Wording", "verify")},
        {QStringLiteral("agree"), QT_TRANSLATE_NOOP("Wording", "agreement")}, {QStringLiteral("generate"), QT_TRANSLATE_NOOP("Wording", "generate key")},
        {QStringLiteral("import-key"), QT_TRANSLATE_NOOP("Wording", "read key")}, {QStringLiteral("pin"), QT_TRANSLATE_NOOP("Wording", "pin")},
        {QStringLiteral("trust-override"), QT_TRANSLATE_NOOP("Wording", "trust override")}, {QStringLiteral("certificate"), QT_TRANSLATE_NOOP("Wording", "read certificate")}};
    return word(words, code);
}

QString operation(const QString &algorithm, const QString &kind)
{
    const auto name = plain(algorithm).toUpper();
    return name.isEmpty() ? operationKind(kind) : name.size() > 16 ? plain(algorithm) : name + QLatin1Char(' ') + operationKind(kind);
}

QString key(const QString &algorithm, const QString &bits, const QString &curve, const QString &form)
{
    if (form == QStringLiteral("pin"))
        return WordingText::tr("pin");
    const auto name = algorithm.size() <= 4 ? plain(algorithm).toUpper() : plain(algorithm);
    if (!curve.isEmpty())
        return name + QLatin1Char(' ') + plain(curve);
    if (bits.isEmpty())
        return name.isEmpty() ? WordingText::tr("key") : name;
    return name + QLatin1Char('-') + plain(bits);
}

QString resolvedBy(const QString &code)
{
    static const Words words{{QStringLiteral("constant"), QT_TRANSLATE_NOOP("Wording", "constant")}, {QStringLiteral("concatenation"), QT_TRANSLATE_NOOP("Wording", "joined in code")},
        {QStringLiteral("resource"), QT_TRANSLATE_NOOP("Wording", "resource")}, {QStringLiteral("decoded"), QT_TRANSLATE_NOOP("Wording", "decoded")},
        {QStringLiteral("emulated"), QT_TRANSLATE_NOOP("Wording", "computed by running the code")}, {QStringLiteral("native"), QT_TRANSLATE_NOOP("Wording", "native code")},
        {QStringLiteral("config"), QT_TRANSLATE_NOOP("Wording", "configuration")}, {QStringLiteral("string"), QT_TRANSLATE_NOOP("Wording", "string only")},
        {QStringLiteral("unresolvable"), QT_TRANSLATE_NOOP("Wording", "not known from the package")}};
    return word(words, code);
}

QString payloadSign(const QString &code)
{
    static const Words words{{QStringLiteral("pem-key"), QT_TRANSLATE_NOOP("Wording", "key in PEM")}, {QStringLiteral("der-spki"), QT_TRANSLATE_NOOP("Wording", "public key in DER")},
        {QStringLiteral("jwk"), QT_TRANSLATE_NOOP("Wording", "key in JSON (JWK)")}, {QStringLiteral("rsa-block"), QT_TRANSLATE_NOOP("Wording", "RSA block")},
        {QStringLiteral("base64-rsa-block"), QT_TRANSLATE_NOOP("Wording", "RSA block in base64")}, {QStringLiteral("hybrid-envelope"), QT_TRANSLATE_NOOP("Wording", "hybrid envelope")},
        {QStringLiteral("ec-point"), QT_TRANSLATE_NOOP("Wording", "EC point")}};
    return word(words, code);
}

QString sign(const QString &code)
{
    auto text = plain(code);
    return text.replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString evidenceKind(const QString &code)
{
    static const Words words{{QStringLiteral("apk"), "APK"}, {QStringLiteral("apks"), QT_TRANSLATE_NOOP("Wording", "split APKs")}, {QStringLiteral("xapk"), "XAPK"}, {QStringLiteral("aab"), "AAB"},
        {QStringLiteral("ipa"), "IPA"}, {QStringLiteral("dex"), "DEX"}, {QStringLiteral("elf"), "ELF"}, {QStringLiteral("macho"), "Mach-O"}, {QStringLiteral("zip"), QT_TRANSLATE_NOOP("Wording", "ZIP archive")},
        {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("Wording", "unknown")}};
    auto text = word(words, code);
    return text.replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString status(const QString &code)
{
    static const Words words{{QStringLiteral("imported"), QT_TRANSLATE_NOOP("Wording", "imported")}, {QStringLiteral("refused"), QT_TRANSLATE_NOOP("Wording", "refused")},
        {QStringLiteral("duplicate"), QT_TRANSLATE_NOOP("Wording", "duplicate")}, {QStringLiteral("waits"), QT_TRANSLATE_NOOP("Wording", "waits")},
        {QStringLiteral("reads"), QT_TRANSLATE_NOOP("Wording", "is read")}, {QStringLiteral("stopped"), QT_TRANSLATE_NOOP("Wording", "stopped")}};
    return word(words, code);
}

QString severity(const QString &code)
{
    static const Words words{{QStringLiteral("info"), QT_TRANSLATE_NOOP("Wording", "note")}, {QStringLiteral("warning"), QT_TRANSLATE_NOOP("Wording", "warning")},
        {QStringLiteral("loss"), QT_TRANSLATE_NOOP("Wording", "loss")}};
    return word(words, code);
}

QString platform(const QString &code)
{
    static const Words words{{QStringLiteral("android"), "Android"}, {QStringLiteral("ios"), "iOS"}, {QStringLiteral("ipados"), "iPadOS"}};
    return word(words, code);
}

QString ownership(const QString &code)
{
    static const Words words{{QStringLiteral("corporate"), QT_TRANSLATE_NOOP("Wording", "corporate")}, {QStringLiteral("personal"), QT_TRANSLATE_NOOP("Wording", "personal")},
        {QStringLiteral("unknown"), QT_TRANSLATE_NOOP("Wording", "unknown")}};
    return word(words, code);
}

QString trouble(const QString &code, const QString &text)
{
    static const Words words{{QStringLiteral("case-invalid"), QT_TRANSLATE_NOOP("Wording", "This file is not a Keytrail case, or it cannot be read.")},
        {QStringLiteral("case-version"), QT_TRANSLATE_NOOP("Wording", "The case was made by another version or another program.")},
        {QStringLiteral("case-damaged"), QT_TRANSLATE_NOOP("Wording", "The case is damaged. Its copy or its evidence is needed.")},
        {QStringLiteral("case-schema"), QT_TRANSLATE_NOOP("Wording", "The case holds tables that are not ours and is not opened.")},
        {QStringLiteral("case-read-only"), QT_TRANSLATE_NOOP("Wording", "The case cannot be written: it is read-only, or another program writes it.")},
        {QStringLiteral("disk-full"), QT_TRANSLATE_NOOP("Wording", "There is no room left on the disk for the case.")}};
    const auto found = words.constFind(code);
    return found == words.constEnd() ? plain(text) : WordingText::tr(*found);
}

}
