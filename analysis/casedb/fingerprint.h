// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Fingerprints of what a case holds, so that `verify` finds a byte that was changed in a row. SQLite has no checksums of its
// own: a changed letter in a text leaves its pages sound.
//
// A row's fingerprint is the SHA-256 of its table's name and of every stored value with its type and length; that of many rows
// is the sum of theirs modulo 2^256, so the order of rows does not matter and one pass over a table serves all evidence. It
// stands in the audit log, whose entries are chained: this finds accidents and edits by hand. Whoever also makes the chain anew
// is found by the head of the log in a report only.

#include "analysis/casedb/database.h"
#include "analysis/crypto/digest.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace keytrail::casedb
{

struct TableInfo;

class RowSum
{
public:
    /// Adds the values of the statement's row from column `from` on.
    void add(std::string_view table, const Statement &row, int from);
    /// The same of a row as a bundle spells it (bundle_format.h).
    void add(std::string_view table, Bytes values);
    /// 64 digits, lower-case.
    std::string hex() const;

private:
    void add(const crypto::Sha256 &hash);

    std::array<std::uint64_t, 4> m_sum{}; // least significant first
    std::string m_text; // of the row at hand
};

/// The facts and symbols of each evidence, by evidence id; false where a table could not be read to its end.
bool addFacts(const Database &database, std::map<std::int64_t, RowSum> &sums);
/// The row of one evidence, which the case itself writes.
bool addEvidenceRow(const Database &database, std::int64_t id, RowSum &sum);

/// What examiners said, and what was concluded; empty where that could not be read.
std::string judgementsFingerprint(const Database &database);
std::string conclusionsFingerprint(const Database &database);

}
