// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the files that write a case share; included by them alone.

#include "analysis/casedb/case_file.h"
#include "analysis/casedb/schema.h"

namespace keytrail::casedb
{

struct CaseFile::State {
    std::string path;
    Database database;
    std::optional<Trouble> trouble;

    Trouble failed() const;
};

/// The columns of a table that are stored in it, quoted and joined by commas.
std::string storedColumns(const TableInfo &table);
/// The text of an INSERT of one row of evidence into the case, and its values.
std::string insertEvidence();
bool bindEvidence(Statement &statement, EvidenceRow row);
Instant now();
/// Sets the clock offset of every evidence row that an examiner ever spoke of to what holds now.
bool applyClockOffsets(const Database &database);

}
