// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that analysis writes into a case, in English: signs, gaps and reasons. The case keeps them as they are; the
// window shows them in its own language. A sentence is known by its fixed words, and its values are carried over.
#include "widgets/wording.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QRegularExpression>
#include <algorithm>
#include <vector>

namespace keytrail::widgets::wording {

namespace {

constexpr int kDeepest = 3;         // a reason may stand in a sign
constexpr qsizetype kLongest = 2000;

constexpr const char *kSentences[] = {
    // Signs, resources/knowledge/weights.tsv
    QT_TRANSLATE_NOOP("Sentences", "The result of the operation goes to %1 by data flow"),
    QT_TRANSLATE_NOOP("Sentences", "What comes from %1 is verified or decrypted with this key, by data flow"),
    QT_TRANSLATE_NOOP("Sentences", "The key or trust decision guards the connection to %1"),
    QT_TRANSLATE_NOOP("Sentences", "Operation and network call to %1 stand in one method"),
    QT_TRANSLATE_NOOP("Sentences", "Operation and network call to %1 meet on a call path"),
    QT_TRANSLATE_NOOP("Sentences", "Operation and network call to %1 stand in one class"),
    QT_TRANSLATE_NOOP("Sentences", "The app also names %1"),
    QT_TRANSLATE_NOOP("Sentences", "The key %1 is embedded in the app"),
    QT_TRANSLATE_NOOP("Sentences", "The key %1 is the key of the certificate on the wire"),
    QT_TRANSLATE_NOOP("Sentences", "%1 flows name the host in the TLS hello"),
    QT_TRANSLATE_NOOP("Sentences", "%1 flows name the host in the HTTP request"),
    QT_TRANSLATE_NOOP("Sentences", "%1 flows go to the address and port that the code names"),
    QT_TRANSLATE_NOOP("Sentences", "%1 flows go to an address that the name resolved to just before"),
    QT_TRANSLATE_NOOP("Sentences", "%1 flows go to the same address"),
    QT_TRANSLATE_NOOP("Sentences", "%1 of %2 flows carry a block of the size and shape that the operation makes"),
    QT_TRANSLATE_NOOP("Sentences", "The capture itself names the app in %1 flows"),
    QT_TRANSLATE_NOOP("Sentences", "%1 says that the app contacted the host"),
    QT_TRANSLATE_NOOP("Sentences", "The server's address also serves %1"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is told by its MAC address"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is told by MAC and DHCP lease"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is told by the address its management reports"),
    QT_TRANSLATE_NOOP("Sentences", "%1 is told by its name alone"),
    QT_TRANSLATE_NOOP("Sentences", "%1 has the app according to its management"),
    QT_TRANSLATE_NOOP("Sentences", "Unexpected use: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Expected use: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Approved by %1: %2"),
    QT_TRANSLATE_NOOP("Sentences", "The operation stands in the library %1"),
    QT_TRANSLATE_NOOP("Sentences", "The host %1 stands in an imported list (%2)"),
    QT_TRANSLATE_NOOP("Sentences", "The server's address %1 stands in an imported list (%2)"),
    QT_TRANSLATE_NOOP("Sentences", "The app stands in an imported list by its %1 (%2)"),
    QT_TRANSLATE_NOOP("Sentences", "The app's signer stands in an imported list (%1)"),
    QT_TRANSLATE_NOOP("Sentences", "The key %1 stands in an imported list (%2)"),
    QT_TRANSLATE_NOOP("Sentences", "A certificate on the wire stands in an imported list (%1)"),
    QT_TRANSLATE_NOOP("Sentences", "%1 rates this very package: %2"),
    QT_TRANSLATE_NOOP("Sentences", "%1 rates a package of this name: %2"),
    QT_TRANSLATE_NOOP("Sentences", "The host %1 stands in no text of the package: code makes it readable (%2)"),
    QT_TRANSLATE_NOOP("Sentences", "Names of hosts are generated in the code"),
    QT_TRANSLATE_NOOP("Sentences", "The host is fetched from another place first"),
    QT_TRANSLATE_NOOP("Sentences", "Further code of the app stands in %1"),
    QT_TRANSLATE_NOOP("Sentences", "Calls to the server come as regularly as a timer"),
    QT_TRANSLATE_NOOP("Sentences", "%1 flows speak TLS on a port where nobody expects it"),
    QT_TRANSLATE_NOOP("Sentences", "%1 flows show a certificate that signed itself"),
    QT_TRANSLATE_NOOP("Sentences", "The app starts with the device"),
    QT_TRANSLATE_NOOP("Sentences", "The app asks for much of a person: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Three sources that do not know of each other tell the app: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Only %1 of %2 known devices are known to have the app"),
    QT_TRANSLATE_NOOP("Sentences", "Only %1 of %2 clients in the captures went there"),
    QT_TRANSLATE_NOOP("Sentences", "The host's domain %1 is the one that the package's name is built from"),
    QT_TRANSLATE_NOOP("Sentences", "The signer calls itself a store's key: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Pinning by itself is usual"),
    QT_TRANSLATE_NOOP("Sentences", "Code, wire and device are each told by two signs"),
    QT_TRANSLATE_NOOP("Sentences", "Code and wire are told, and a device or payload fits"),
    QT_TRANSLATE_NOOP("Sentences", "The chain holds, but device or app's presence is open"),
    QT_TRANSLATE_NOOP("Sentences", "A part of the chain is missing"),
    // Reasons of the coverage sheet and what would close them, resources/knowledge/coverage.tsv
    QT_TRANSLATE_NOOP("Sentences", "All code of the package was read: %1"),
    QT_TRANSLATE_NOOP("Sentences", "No package of %1 is in the case: what the app does is not known"),
    QT_TRANSLATE_NOOP("Sentences", "The package of the installed version, from a device or a store"),
    QT_TRANSLATE_NOOP("Sentences", "Installed version %1 is not in the case; the package here is %2"),
    QT_TRANSLATE_NOOP("Sentences", "The package of that version, from one of its devices"),
    QT_TRANSLATE_NOOP("Sentences", "The main program is encrypted by the store (FairPlay)"),
    QT_TRANSLATE_NOOP("Sentences", "A decrypted copy from a test device, or the developer's own build"),
    QT_TRANSLATE_NOOP("Sentences", "The app is built with %1: its own code in that form is not read"),
    QT_TRANSLATE_NOOP("Sentences", "The framework's own tools on the bundle, or a runtime log of crypto calls"),
    QT_TRANSLATE_NOOP("Sentences", "Some code of the package is hidden or loaded later: %1"),
    QT_TRANSLATE_NOOP("Sentences", "Memory or files of a running app, or the payload from the device"),
    QT_TRANSLATE_NOOP("Sentences", "%1 destinations of the code cannot be known from the package"),
    QT_TRANSLATE_NOOP("Sentences", "A capture of the running app"),
    QT_TRANSLATE_NOOP("Sentences", "There is no capture in the case"),
    QT_TRANSLATE_NOOP("Sentences", "A capture at the network that the devices use"),
    QT_TRANSLATE_NOOP("Sentences", "Packets of %1 clients"),
    QT_TRANSLATE_NOOP("Sentences", "Its traffic was captured: %1 flows"),
    QT_TRANSLATE_NOOP("Sentences", "No flow is tied to this device: nothing seen is not nothing sent"),
    QT_TRANSLATE_NOOP("Sentences", "A capture of the network that the device uses, or a lease or MAC that ties an address to it"),
    QT_TRANSLATE_NOOP("Sentences", "Flows are tied to it by address or name only"),
    QT_TRANSLATE_NOOP("Sentences", "Its MAC address or a DHCP lease"),
    QT_TRANSLATE_NOOP("Sentences", "The client %1 is tied to no device: %2 flows"),
    QT_TRANSLATE_NOOP("Sentences", "A DHCP log, lease list or the MAC of the device"),
    QT_TRANSLATE_NOOP("Sentences", "The client %1 may be any of %2 devices (ambiguous)"),
    QT_TRANSLATE_NOOP("Sentences", "A DHCP lease, a MAC or a device log of that time"),
    QT_TRANSLATE_NOOP("Sentences", "%1 clients have an address of a tunnel on the phone, which says nothing of the device"),
    QT_TRANSLATE_NOOP("Sentences", "The usage log of the same phone and time, or its management record"),
    QT_TRANSLATE_NOOP("Sentences", "%1 of %2 flows are encrypted (TLS): their payload is not visible"),
    QT_TRANSLATE_NOOP("Sentences", "A proxy capture with the device owner's consent, or a runtime log of the app"),
    QT_TRANSLATE_NOOP("Sentences", "%1 flows use TLS 1.3, where the certificate is not visible on the wire"),
    QT_TRANSLATE_NOOP("Sentences", "An active look at the server, or a proxy capture"),
    QT_TRANSLATE_NOOP("Sentences", "%1 hellos hide the server name (Encrypted ClientHello)"),
    QT_TRANSLATE_NOOP("Sentences", "The resolver's log, or a device log of the time"),
    QT_TRANSLATE_NOOP("Sentences", "%1 encrypted flows name no server: known by address only"),
    QT_TRANSLATE_NOOP("Sentences", "The resolver's log of the time"),
    QT_TRANSLATE_NOOP("Sentences", "%1 apps are listed by %2"),
    QT_TRANSLATE_NOOP("Sentences", "No list of the apps on this device is in the case"),
    QT_TRANSLATE_NOOP("Sentences", "An app inventory of its management, or a bug report"),
    QT_TRANSLATE_NOOP("Sentences", "%1 apps are listed by display name only, without package or hash"),
    QT_TRANSLATE_NOOP("Sentences", "A package list or bug report of the device"),
    QT_TRANSLATE_NOOP("Sentences", "The device is personally owned: apps outside the work profile are not visible to its management"),
    QT_TRANSLATE_NOOP("Sentences", "The owner's own package list or bug report"),
    QT_TRANSLATE_NOOP("Sentences", "No usable hardware address is recorded: the device is matched by name or address only"),
    QT_TRANSLATE_NOOP("Sentences", "A wireless MAC of the network in question (private addresses differ a network)"),
    QT_TRANSLATE_NOOP("Sentences", "The source names no device: its %1 records are assigned to none"),
    QT_TRANSLATE_NOOP("Sentences", "Which device the report was made on, from whoever made it"),
    QT_TRANSLATE_NOOP("Sentences", "No log of the device itself (usage, crypto calls, security events) is in the case"),
    QT_TRANSLATE_NOOP("Sentences", "A usage log, App Privacy Report, intrusion log or runtime log of the device"),
    QT_TRANSLATE_NOOP("Sentences", "%1 records of its own logs"),
    QT_TRANSLATE_NOOP("Sentences", "The clock of this file is %1 of that of %2: %3 of %4 hosts that both saw agree"),
    QT_TRANSLATE_NOOP("Sentences", "A time source of the device; until then set the offset of the file, as `keytrail offset --estimate` gives it"),
    QT_TRANSLATE_NOOP("Sentences", "The clock of this capture is %1 of the Date headers of %2 HTTP answers"),
    QT_TRANSLATE_NOOP("Sentences", "A time source of the capturing host; until then set the offset of the file"),
    // Reasons of what is expected, resources/knowledge/expectations.tsv and the baseline
    QT_TRANSLATE_NOOP("Sentences", "The check of the other side's certificate is switched off."),
    QT_TRANSLATE_NOOP("Sentences", "A pin on a connection to a bare address, or beside a host name check that is switched off, keeps observers out of a channel of its own."),
    QT_TRANSLATE_NOOP("Sentences", "Pinning of a known server is usual."),
    QT_TRANSLATE_NOOP("Sentences", "Key material is only prepared here."),
    QT_TRANSLATE_NOOP("Sentences", "A library does this as part of its work."),
    QT_TRANSLATE_NOOP("Sentences", "The key is made and kept in the device's key store."),
    QT_TRANSLATE_NOOP("Sentences", "Data is sealed with a key that stands in the app and sent where only the holder of the private half can read it."),
    QT_TRANSLATE_NOOP("Sentences", "Data is sealed with a key that stands in the app; where it goes was not found."),
    QT_TRANSLATE_NOOP("Sentences", "A secret is agreed with a fixed key that stands in the app."),
    QT_TRANSLATE_NOOP("Sentences", "Data is sealed and sent over a channel that is not a usual one."),
    QT_TRANSLATE_NOOP("Sentences", "The key is fetched at run time, as end-to-end encryption does."),
    QT_TRANSLATE_NOOP("Sentences", "The other side's key is fetched or made at run time."),
    QT_TRANSLATE_NOOP("Sentences", "A signature is checked, as for licences, updates and downloads."),
    QT_TRANSLATE_NOOP("Sentences", "A private key that stands in the app signs what is sent."),
    QT_TRANSLATE_NOOP("Sentences", "The app signs with a key of its own."),
    QT_TRANSLATE_NOOP("Sentences", "What comes from the network is opened with a key that stands in the app."),
    QT_TRANSLATE_NOOP("Sentences", "A text of the app or a licence is opened with a public key."),
    QT_TRANSLATE_NOOP("Sentences", "The key pair is made on the device."),
    QT_TRANSLATE_NOOP("Sentences", "%1 does not usually talk to %2."),
    QT_TRANSLATE_NOOP("Sentences", "%1 usually talks to %2."),
    QT_TRANSLATE_NOOP("Sentences", "No rule speaks of this use."),
    QT_TRANSLATE_NOOP("Sentences", "It uses the key of an operation that is not expected."),
    QT_TRANSLATE_NOOP("Sentences", "It checks what comes from the place that an unexpected operation sends to."),
    // Gaps of a trace
    QT_TRANSLATE_NOOP("Sentences", "No destination in the code is tied to this operation: its result may stay on the device, or the way is not understood. Look at its callers in the code."),
    QT_TRANSLATE_NOOP("Sentences", "The code chain is not shown by data flow: read the path between operation and network call."),
    QT_TRANSLATE_NOOP("Sentences", "The destination cannot be known from the package (%1): a capture of the running app would show it."),
    QT_TRANSLATE_NOOP("Sentences", "The destination was not seen in any capture of this case: a longer capture, or one from the network the device used, is needed."),
    QT_TRANSLATE_NOOP("Sentences", "There is no capture in this case: whether the destination was contacted cannot be said."),
    QT_TRANSLATE_NOOP("Sentences", "The payload is inside TLS and cannot be seen: a proxy capture or a runtime log of the app would show what is sent."),
    QT_TRANSLATE_NOOP("Sentences", "No payload of the size and shape of this operation was seen in these flows."),
    QT_TRANSLATE_NOOP("Sentences", "The app inventory names the app by its display name only: a package list or bug report of one device would name the package."),
    QT_TRANSLATE_NOOP("Sentences", "No management export of this case says which devices have the app: an app inventory is needed."),
    QT_TRANSLATE_NOOP("Sentences", "No device of the management data could be tied to the client's address: a DHCP log, a lease list or the device's MAC is needed."),
    QT_TRANSLATE_NOOP("Sentences", "The client %1 is not tied to a device."),
    QT_TRANSLATE_NOOP("Sentences", "The client %1 may be any of %2 devices: a lease, a MAC or a device log would tell which."),
    QT_TRANSLATE_NOOP("Sentences", "%1 is told by name only, which is no proof: its MAC or a lease would tie it."),
    QT_TRANSLATE_NOOP("Sentences", "%1 is told by address only, which is no proof: its MAC or a lease would tie it."),
    QT_TRANSLATE_NOOP("Sentences", "%1 is personally owned: management shows its work profile only, so whether it has the app outside of it cannot be seen. Ask the owner for a bug report or package list."),
    QT_TRANSLATE_NOOP("Sentences", "Whether %1 has the app is not known from the management data."),
    QT_TRANSLATE_NOOP("Sentences", "%1 has version %2, which is not in the case: its package is needed to say what that version does."),
    QT_TRANSLATE_NOOP("Sentences", "%1 other device has the app and was not seen calling: a longer capture, or one of their networks, would tell."),
    QT_TRANSLATE_NOOP("Sentences", "%1 other devices have the app and were not seen calling: a longer capture, or one of their networks, would tell."),
    // Why a host is not known
    QT_TRANSLATE_NOOP("Sentences", "The host not known (%1)."),
    QT_TRANSLATE_NOOP("Sentences", "The host not known."),
    QT_TRANSLATE_NOOP("Sentences", "The host comes from outside the code that was followed (%1)."),
    QT_TRANSLATE_NOOP("Sentences", "The host comes from outside the code that was followed."),
    QT_TRANSLATE_NOOP("Sentences", "The host comes from a library call (%1)."),
    QT_TRANSLATE_NOOP("Sentences", "The host comes from a library call."),
    QT_TRANSLATE_NOOP("Sentences", "The host is received from the network (%1)."),
    QT_TRANSLATE_NOOP("Sentences", "The host is received from the network."),
    QT_TRANSLATE_NOOP("Sentences", "The host depends on the date or time (%1)."),
    QT_TRANSLATE_NOOP("Sentences", "The host depends on the date or time."),
    QT_TRANSLATE_NOOP("Sentences", "The host depends on random numbers (%1)."),
    QT_TRANSLATE_NOOP("Sentences", "The host depends on random numbers."),
    QT_TRANSLATE_NOOP("Sentences", "The host is made in native code (%1)."),
    QT_TRANSLATE_NOOP("Sentences", "The host is made in native code."),
    QT_TRANSLATE_NOOP("Sentences", "The host is entered or measured on the device (%1)."),
    QT_TRANSLATE_NOOP("Sentences", "The host is entered or measured on the device."),
    QT_TRANSLATE_NOOP("Sentences", "The host is read from storage (%1)."),
    QT_TRANSLATE_NOOP("Sentences", "The host is read from storage."),
    QT_TRANSLATE_NOOP("Sentences", "The host lies beyond the limits of the analysis (%1)."),
    QT_TRANSLATE_NOOP("Sentences", "The host lies beyond the limits of the analysis."),
    QT_TRANSLATE_NOOP("Sentences", "The host is reached by reflection that was not resolved (%1)."),
    QT_TRANSLATE_NOOP("Sentences", "The host is reached by reflection that was not resolved."),
    QT_TRANSLATE_NOOP("Sentences", "The address is made of parts that are not known from the code of this binary."),
    QT_TRANSLATE_NOOP("Sentences", "The address stands in a string; no call that is understood uses it."),
    // Values that are words
    QT_TRANSLATE_NOOP("Sentences", "a destination that the code does not reveal"),
    QT_TRANSLATE_NOOP("Sentences", "no reason known"),
    QT_TRANSLATE_NOOP("Sentences", "a device log"),
    QT_TRANSLATE_NOOP("Sentences", "an unnamed examiner"),
};

struct Template {
    const char *source;
    QString start;
    QRegularExpression pattern;
    qsizetype fixed;
    int values;
};

std::vector<Template> makeTemplates()
{
    std::vector<Template> all;
    static const QRegularExpression marker(QStringLiteral("%[1-9]"));
    for (const auto *source : kSentences) {
        const auto text = QString::fromUtf8(source);
        const auto parts = text.split(marker);
        QStringList escaped;
        qsizetype fixed = 0;
        for (const auto &part : parts) {
            escaped.append(QRegularExpression::escape(part));
            fixed += part.size();
        }
        all.push_back({source, parts.first(), QRegularExpression(QRegularExpression::anchoredPattern(escaped.join(QStringLiteral("(.+?)"))), QRegularExpression::DotMatchesEverythingOption), fixed, int(parts.size()) - 1});
    }
    // The one with the most words of its own is meant.
    std::stable_sort(all.begin(), all.end(), [](const Template &one, const Template &other) { return one.fixed > other.fixed; });
    return all;
}

QString translated(const QString &english, int depth)
{
    static const auto templates = makeTemplates();
    for (const auto &one : templates) {
        if (!english.startsWith(one.start))
            continue;
        const auto match = one.pattern.match(english);
        if (!match.hasMatch())
            continue;
        const auto words = QCoreApplication::translate("Sentences", one.source);
        QString out;
        for (qsizetype at = 0; at < words.size(); ++at) {
            const auto value = words[at] == QLatin1Char('%') && at + 1 < words.size() ? words[at + 1].digitValue() : -1;
            if (value < 1 || value > one.values) {
                out += words[at];
                continue;
            }
            const auto kept = match.captured(value);
            const auto said = depth < kDeepest ? translated(kept, depth + 1) : kept;
            // Evidence inside a sentence from right to left keeps its own direction (UAX #9, isolates).
            out += said == kept && QGuiApplication::isRightToLeft() ? QChar(0x2068) + kept + QChar(0x2069) : said;
            ++at;
        }
        return out;
    }
    return english;
}

}

QString sentence(const QString &english)
{
    return english.size() > kLongest ? english : translated(english, 0);
}

QString title(const QString &english)
{
    static const QRegularExpression form(QStringLiteral("^(unknown app|\\S+) (encrypt|decrypt|sign|verify|agree|generate|import-key|pin|trust-override|certificate) (\\(algorithm not known\\)|\\S+)(?: -> (.+))?\\s*$"));
    const auto match = form.match(english);
    if (!match.hasMatch())
        return english.trimmed();
    const auto app = match.captured(1) == QStringLiteral("unknown app") ? QCoreApplication::translate("Wording", "unknown app") : match.captured(1);
    const auto algorithm = match.captured(3).startsWith(QLatin1Char('(')) ? QCoreApplication::translate("Wording", "(algorithm not known)") : match.captured(3);
    const auto what = QStringList{app, operationKind(match.captured(2)), algorithm}.join(QLatin1Char(' '));
    return match.captured(4).isEmpty() ? what : what + QStringLiteral(" \u2192 ") + match.captured(4);
}

}
