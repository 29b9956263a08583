// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pages of the ATT&CK place, each made whole: what MITRE says apart from the program's own notes.

#include "widgets/models/attack_facts.h"

class QWidget;

namespace keytrail::widgets {

/// A link's entity on these pages: its `where` is the STIX id, or else the ATT&CK id, of another object.
inline const QString kAttackLink = QStringLiteral("attack");

/// One object: MITRE's words, ties, citations; then the own notes, and what a bundle would add where there is none.
QWidget *attackPage(const AttackSheet &sheet);
/// One object across releases.
QWidget *attackChangesPage(const AttackSheet &sheet);
/// The analytics laid on the case.
QWidget *analyticsPage(const QList<AnalyticFact> &facts);

}
