// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the window shows of MITRE ATT&CK: values only, read off the GUI thread by whoever knows the mirrored bundles. Texts are
// MITRE's as they stand, evidence like any other.

#include "analysis/casedb/case_reader.h"
#include "widgets/view.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace keytrail::widgets {

/// An object of the list. `kind` is a code: technique, analytic, …
struct AttackName {
    QString id, stixId, kind, name;
    QStringList releases;       ///< that mirror it, oldest first; empty: the program's own notes only
    Selection target;           ///< its newest state; empty where it is not mirrored
    bool isGone = false;
};

/// A row of ATT&CK's analytics as laid on the case; `state` as on the coverage sheet.
struct AnalyticFact {
    QString analytic, part, name, source, state, reason, closes;
};

struct AttackList {
    QList<AttackName> objects;
    QList<AnalyticFact> analytics;
};

struct AttackCitation {
    QString source, id, description, url;
};

/// One object in one release.
struct AttackState {
    QString id, stixId, kind, name, description, release, version, modified, where, sha256, notice;
    QString evidence;           ///< SHA-256 of the file
    Selection file;
    QStringList platforms;
    QList<AttackCitation> citations;
    bool isGone = false, isPartial = false;
};

/// What an object is tied to. `relation` is STIX's own word.
struct AttackTie {
    QString kind, relation, via, id, stixId, name, description;
    QList<std::pair<QString, QString>> logSources;      ///< name and channel
    bool isOut = false, isGone = false;
};

/// A member, or a tie, that one release has otherwise than the one before; values are JSON, empty: not there.
struct AttackChange {
    QString from, to, field, before, after;
};

/// Notes of the program itself, in its own words.
struct AttackNote {
    QString id, kind, name, gist, release;
    QList<AttackTie> ties;
    QStringList notices;        ///< MITRE's copyright and licence, which stand beside them
    bool isEmpty() const { return id.isEmpty(); }
};

struct AttackSheet {
    QList<AttackState> states;  ///< oldest release first; none: not mirrored
    int shown = 0;
    QList<AttackTie> ties;      ///< of the shown state
    QStringList absent;         ///< releases of its domains that do not hold it
    QList<AttackChange> changes;
    AttackNote note;
    bool isEmpty() const { return states.isEmpty() && note.isEmpty(); }
};

struct AttackReads {
    std::function<AttackList(const casedb::CaseReader &)> list;
    /// The object with this ATT&CK id or STIX id; `release` as its state names it, the newest where it is empty.
    std::function<AttackSheet(const casedb::CaseReader &, const QString &id, const QString &release)> sheet;
};

/// MITRE's text in plain words: its links `[name](address)` as their names, its marks `(Citation: x)` as `[n]`, the number of x
/// among the citations, or as `(x)` where it is not one of them.
QString plainDescription(const QString &description, const QList<AttackCitation> &citations);

}
