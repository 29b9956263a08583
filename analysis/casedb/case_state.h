// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the files that write a case share; included by them alone.

#include "analysis/casedb/case_file.h"
#include "analysis/casedb/fingerprint.h"
#include "analysis/casedb/schema.h"

namespace keytrail::casedb
{

struct CaseFile::State {
    std::string path;
    Database database;
    std::optional<Trouble> caution;

    Trouble failed() const;
};

/// The columns of a table that are stored in it, quoted and joined by commas.
std::string storedColumns(const TableInfo &table);
/// The text of an INSERT of one row of evidence into the case, and its values.
std::string insertEvidence();
bool bindEvidence(Statement &statement, EvidenceRow row);
Instant now();
/// Attaches a finished database that is read and left alone. Attached for writing it would be part of each commit, with a journal of
/// its own that names the case's by path: after a power cut a case that was moved would not be put right.
bool attachReadOnly(const Database &database, const std::string &path, std::string_view name);
/// The last failure of a database as a code and a sentence.
Trouble troubleOf(const Database &database);
/// A compacted copy of the database, whole and on the disk before it has its name.
bool copyDatabase(const Database &database, const std::string &path, bool replaces);
/// What the audit log keeps of an evidence: its hash, and the fingerprint of everything that stands about it.
std::string sealed(std::string_view sha256, const RowSum &facts);
/// Sets the clock offset of every evidence row that an examiner ever spoke of to what holds now.
bool applyClockOffsets(const Database &database);

}
