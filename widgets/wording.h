// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only place where a kind, tier, relation or code of the case becomes words on the screen. What comes out is plain
// text: text of evidence has its control and bidirectional characters made visible. An unknown code is shown as it stands.

#include "analysis/base/instant.h"
#include "widgets/theme.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <string_view>

namespace keytrail::widgets::wording {

/// Text of evidence for the screen.
QString plain(std::string_view text);
QString plain(const QString &text);
/// Plain text for a tooltip, which Qt would otherwise guess to be rich.
QString tip(const QString &text);

/// `2026-01-05 10:11:12.123 UTC`; seconds and below only where they are not all zero beyond the millisecond.
QString time(Instant at);
QString time(const std::optional<Instant> &at);
/// The same from the printed form of a cell.
QString time(const QString &rfc3339);
/// `10:11:12.123`, for tables whose head says UTC.
QString clock(Instant at);
QString day(Instant at);
QString span(std::int64_t nanoseconds);
QString number(std::int64_t value);
/// `count` with its noun, in the plural form that the window's language has for it. `many` is the message, marked where it
/// stands with QT_TRANSLATE_N_NOOP; `one` the English singular. Both hold the number as %1.
QString counted(const char *context, const char *one, const char *many, std::int64_t count);
/// A sentence that analysis made, in the window's language with its values kept; one that is not known stays as it stands.
QString sentence(const QString &english);
/// The heading of a finding: package, operation, host.
QString title(const QString &english);
QString size(std::int64_t bytes);
QString shortHash(const QString &hash);
/// `text` cut in the middle to `most` characters.
QString middle(const QString &text, int most);

/// A host in three parts; `domain` is the registrable one, shown stronger than the rest.
struct Host {
    QString before, domain, after;
};
/// `registrable` as the case knows it; where it is empty or does not fit, a guess by label count that never cuts a name.
Host host(const QString &host, const QString &registrable, std::optional<std::int64_t> port = {});

QString tier(const QString &code);
int tierSteps(const QString &code);         ///< confirmed 4 … weak 1, else 0
QString verdict(const QString &code);
QString relation(const QString &code);
QString direction(const QString &code);
QString certainty(double confidence);
QString expectation(const QString &code);
QString origin(const QString &code);        ///< "own code" or the library's name
QString operationKind(const QString &code);
QString operation(const QString &algorithm, const QString &kind);
QString key(const QString &algorithm, const QString &bits, const QString &curve, const QString &form);
/// A step of a link's path as words: `Cipher.doFinal`, `kept in Sealer.key`. A step that is words already stays as it is.
QString step(const QString &code, const QString &value);
QString resolvedBy(const QString &code);
QString payloadSign(const QString &code);
QString sign(const QString &code);          ///< a finding's sign as a heading, where it has no text of its own
QString evidenceKind(const QString &code);
QString status(const QString &code);
QString severity(const QString &code);
QString coverageKind(const QString &code);   ///< "Wire", "Code", "App list", …
QString coverageState(const QString &code);
QString attackKind(const QString &code);        ///< "Technique", "Mitigation" … of an object of ATT&CK
QString judgementKind(const QString &code);     ///< of a judgement or an approval
QString platform(const QString &code);
QString ownership(const QString &code);
QString trouble(const QString &code, const QString &text);
/// What a refused file asks of the analyst, by its warning code.
QString remedy(const QString &code);
/// A gap of a trace in two halves: what is missing, and what would close it (empty where the gap says nothing of it).
struct Gap {
    QString missing, closes;
};
Gap gap(const QString &text);

/// `Sealer.seal` of a class and method as in smali or of a native symbol.
QString method(const QString &className, const QString &method);
/// A symbol in smali as people write it, package and all, without its descriptor; any other text as it is.
QString symbolWords(const QString &text);
QString symbol(const QString &className, const QString &method, const QString &descriptor);
/// A locator without its class path, cut in the middle: `Sealer;->seal([B)@0xc`.
QString where(const QString &locator, int most = 40);

QString entity(const QString &name);                    ///< "Operations"
QString entityCount(const QString &name, std::int64_t count);   ///< "14 operations"
std::optional<Kind> entityKind(const QString &name);
/// The mark of evidence: app, flow or device by its kind; nothing for what is none of them.
std::optional<Kind> evidenceMark(const QString &kind);
QString column(const QString &path);
/// A printed cell as people read it: codes as words, times in our form, true and false as yes and no.
QString cell(const QString &path, const QString &text);

}
