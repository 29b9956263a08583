// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads a case: typed rows by id, ids in order under a filter, printed cells for lists, and the packed symbols. One
// read-only connection; one thread at a time; any number of readers beside the writer.

#include "analysis/casedb/case_file.h"
#include "analysis/casedb/columns.h"
#include "analysis/casedb/filter.h"
#include "analysis/casedb/symbol_index.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace keytrail::casedb
{

/// One value, printed as the contract says (times RFC 3339, ids with their prefix, evidence as its SHA-256).
struct Cell {
    bool isNull = true;
    std::string text; ///< plain text; a list's elements joined by ", "
    std::string json; ///< the JSON value
};

struct Query {
    std::string_view entity;
    std::string_view where; ///< filter text; empty: all
    std::string_view order; ///< a column; empty: the entity's own order
    bool descending = false;
    std::int64_t limit = -1;
};

struct SearchHit {
    std::string entity, id, field, text, where;
};

/// Facts are read as an examiner's corrections make them appear (lens.h): clock offsets added, masked values left out, packages of
/// installs that name their app only filled in.
class CaseReader
{
public:
    /// While it lives, masked values are read as they are and nothing is filled in: for conclusions, which must not depend on what
    /// is shown. What is drawn from it and shown must mask by itself. The reader must outlive it.
    class Bare
    {
    public:
        explicit Bare(const CaseReader &reader);
        ~Bare();
        Bare(const Bare &) = delete;
        Bare &operator=(const Bare &) = delete;

    private:
        const CaseReader &m_reader;
    };

    static Opened<CaseReader> open(const std::string &path);
    CaseReader(CaseReader &&) noexcept;
    CaseReader &operator=(CaseReader &&) noexcept;
    ~CaseReader();

    std::string meta(std::string_view key) const;
    std::int64_t count(std::string_view entity) const;

    /// Ids of all rows that match, in order. An unknown entity is a FilterError at 0.
    std::variant<std::vector<std::int64_t>, FilterError> ids(const Query &query) const;
    /// The cells of the rows, in the order of `ids`; a row that is gone gives an empty vector. `columns` are dotted fields.
    std::vector<std::vector<Cell>> cells(
        std::string_view entity, const std::vector<std::string> &columns, std::span<const std::int64_t> ids) const;
    /// The default columns of an entity, in the order of the contract; empty for an unknown one.
    static std::vector<std::string> columns(std::string_view entity);

    /// The rows with these ids, in that order; those that are gone are left out.
    template <class Row> std::vector<Row> rows(std::span<const std::int64_t> ids) const;
    /// The same with only these columns filled in, for who goes through all rows of a large table; the id must be one of them.
    template <class Row> std::vector<Row> rows(std::span<const std::int64_t> ids, std::span<const std::string_view> columns) const;
    template <class Row> std::optional<Row> row(typename Row::Id id) const;
    /// All rows that match a filter (a program's own text: a mistake in it shows as a failed reading).
    template <class Row> std::vector<Row> all(std::string_view where = {}) const;

    /// The hash of an evidence id, and the row; nothing where there is none.
    std::string sha256(EvidenceId evidence) const;
    /// Packed symbols of a binary; nothing where it has none or they cannot be read.
    std::optional<SymbolIndex> symbols(BinaryId binary) const;

    /// Texts of rows and symbols that contain `text` (ASCII case aside), best entities first, at most `limit`.
    std::vector<SearchHit> search(std::string_view text, std::size_t limit) const;

    /// Entity and number of a printed id ("flow-00ff…"); an evidence hash names its evidence row.
    static std::optional<std::pair<std::string_view, std::int64_t>> parse(std::string_view printed);

    /// The audit log from the first entry; and the sequence number of the first entry whose chain is broken (0: sound).
    std::vector<AuditEntry> auditLog() const;
    static std::int64_t firstBrokenAudit(const std::vector<AuditEntry> &log);
    /// Whether anything was read in part since opening, for want of memory or a disk that fails: what was answered then is not
    /// the whole, and nothing may be concluded or written from it.
    bool hasFailed() const;
    /// SQLite's integrity check and the foreign keys; empty when sound.
    std::string integrityTrouble() const;

    /// What in the rows is not as the audit log says it was written: hashes of evidence, "judgements", "conclusions", "missing: HASH"
    /// and "not in the log: HASH". `unsealed` counts evidence of cases made before fingerprints were kept.
    struct Content {
        std::vector<std::string> changed;
        std::int64_t files = 0, unsealed = 0;
    };
    Content content() const;

    /// A whole, compacted copy at `path`, which must not exist; others may read and write the case meanwhile.
    std::optional<Trouble> copyTo(const std::string &path) const;

    /// Interrupts a running statement from its own thread when `goOn` answers false.
    void setPulse(std::function<bool()> goOn);

private:
    struct State;
    explicit CaseReader(std::unique_ptr<State> state);
    std::optional<std::int64_t> unmaskedRow(const TableInfo &table, std::int64_t row, std::string_view field, std::string_view text) const;
    std::unique_ptr<State> m_state;
};

}
