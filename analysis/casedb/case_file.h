// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A case file open for writing: the one writer of a session. Facts come in as whole bundles, conclusions are replaced as a
// whole, and everything that changes the case stands in the audit log. One thread at a time; readers have their own
// connections (case_reader.h). While open the file is in WAL mode; close() leaves one file.

#include "analysis/base/notes.h"
#include "analysis/casedb/database.h"
#include "analysis/casedb/rows.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace keytrail::casedb
{

/// Why a case or bundle is not taken: a stable warning code and one English sentence.
struct Trouble {
    std::string code;
    std::string text;
};
template <class T> using Opened = std::variant<T, Trouble>;

/// Looks at `path` without changing a byte of it: header, version, and (where no journal lies beside it) the quick check and
/// the schema. Nothing: it may be opened.
std::optional<Trouble> inspectCase(const std::string &path);

struct AuditEntry {
    std::int64_t seq = 0;
    Instant at;
    std::string examiner, action, detail, previous, hash;
};

class CaseFile
{
public:
    static Opened<CaseFile> create(const std::string &path, std::string_view name, std::string_view examiner);
    static Opened<CaseFile> open(const std::string &path);
    CaseFile(CaseFile &&) noexcept;
    CaseFile &operator=(CaseFile &&) noexcept;
    ~CaseFile();

    const std::string &path() const;
    std::string meta(std::string_view key) const;
    bool setMeta(std::string_view key, std::string_view value);

    /// The evidence row of this hash, if the case has one that was read.
    bool hasEvidence(std::string_view sha256) const;
    /// The kind of this evidence, `unknown` where the case does not have it.
    std::string evidenceKind(std::string_view sha256) const;

    /// Takes over a worker's bundle as a foreign database: schema equal to ours, about exactly the evidence named, sizes
    /// capped. All of it in one transaction, or nothing. `about` carries what the parent itself knows (file, size, hash, time).
    std::optional<Trouble> absorb(const std::string &bundle, const EvidenceRow &about);
    struct Merged {
        std::int64_t evidence = 0, known = 0; ///< files that came over, and those that were here already
        std::vector<std::string> conflicts; ///< printed ids that the two sides' examiners judge differently
    };
    /// Takes over all evidence of a closed case that is not here yet, and the judgements and approvals of its examiners, in one
    /// transaction or not at all. Conclusions are to be drawn anew afterwards.
    Opened<Merged> merge(const std::string &other);
    /// Lists a file that could not be read, with the notes that say why.
    std::optional<Trouble> addRefused(const EvidenceRow &about, const std::vector<Note> &notes);

    /// Replaces all rows of the conclusion table of Row (DeviceRow, KeyRow, TraceRow, FindingRow); within one begin/commit.
    template <class Row> bool replace(const std::vector<Row> &rows);
    /// Adds rows, or replaces those of the same id: JudgementRow, BaselineRow; TraceRow, FindingRow where little changed.
    template <class Row> bool put(const std::vector<Row> &rows);
    /// Which device each device record belongs to, and each install and event that has no record.
    bool replaceOwners(const std::vector<std::pair<std::int64_t, DeviceId>> &owners);
    /// Another number after every change that somebody else made to the file (SQLite's data_version).
    std::int64_t version() const;
    /// What is not as it should be though the case is open: its folder keeps no write-ahead log (network file systems), so
    /// readers and a writer wait for each other.
    std::optional<Trouble> caution() const;
    /// Brings the clock offsets of the evidence in line with the judgements that hold; within one begin/commit.
    bool applyClockOffsets();
    /// Runs `work` in one transaction; false and undone when it answers false or the commit fails.
    bool atomically(const std::function<bool()> &work);

    /// Gives room of rows that are gone back to the disk. Nobody else may write meanwhile.
    std::optional<Trouble> compact();

    /// Appends to the hash-chained log. `detail` is JSON.
    bool audit(std::string_view action, std::string_view detail);

    /// Writes the fingerprints of judgements and conclusions into the audit log; within the transaction that changed them.
    bool seal();

    /// The last failure as a code (disk-full, case-damaged, case-read-only …) and a sentence.
    Trouble trouble() const;

    /// Checkpoints and leaves WAL mode where nobody else has the file open.
    void close();

private:
    struct State;
    explicit CaseFile(std::unique_ptr<State> state);
    std::optional<Trouble> bringToToday();
    void chooseJournal();
    bool sealEvidence(std::string_view action, std::string_view ids);
    std::unique_ptr<State> m_state;
};

/// The hash of an entry over its fields and the hash before it.
std::string auditHash(const AuditEntry &entry);

}
