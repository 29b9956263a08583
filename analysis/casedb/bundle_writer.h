// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes a bundle: the facts of one evidence file with the case's columns, in the form of bundle_format.h. Used inside the worker
// only; the case absorbs the finished bundle in one transaction, or nothing of it.

#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/casedb/rows.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace keytrail::casedb
{

class SymbolIndexBuilder;

struct EvidenceInfo {
    std::string sha256; ///< of the file, hex
    std::string file; ///< the path as given
    std::uint64_t size = 0;
    std::string kind; ///< as in the contract: apk, pcap, "intune devices csv" …
};

/// The same key everywhere for the same key: made from the SPKI hash (or a pin) and whether it is the private half.
KeyId keyId(std::string_view spkiSha256, bool isPrivate);

class BundleWriter
{
public:
    /// A new file at `path`, which must not exist. One writer a file; not thread-safe.
    static Result<BundleWriter> create(const std::string &path, const EvidenceInfo &evidence);
    ~BundleWriter();
    BundleWriter(BundleWriter &&) noexcept;
    BundleWriter &operator=(BundleWriter &&) noexcept;

    /// Stores a fact and answers its id, which is made from the evidence's hash, the table, row.where and `key` (whatever
    /// tells two rows of one place apart), so that the same file gives the same ids; a row of the same identity met again
    /// gets a running number. Sets row.id and row.evidence. A failed write shows in finish().
    template <class Row> typename Row::Id add(Row &row, std::string_view key = {}) { return take(row, key); }
    template <class Row> typename Row::Id add(Row &&row, std::string_view key = {}) { return take(row, key); }

    /// The symbols and references of one binary; one call a binary.
    void addSymbols(BinaryId binary, const SymbolIndexBuilder &symbols);

    /// Notes become rows of `warnings`.
    void addNotes(const std::vector<Note> &notes);

    /// Ends the bundle; without it the case takes nothing of it. Nothing is to be added afterwards.
    Result<std::uint64_t> finish();

private:
    template <class Row> typename Row::Id take(Row &row, std::string_view key);
    struct State;
    explicit BundleWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}
