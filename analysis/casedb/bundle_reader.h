// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads a bundle (bundle_format.h). It is as hostile as the evidence: every size is checked against what there is, and memory is
// bounded by the largest row and 32 MiB for all runs.

#include "analysis/base/platform/files.h"
#include "analysis/casedb/bundle_format.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::casedb
{

/// Takes the first value off `values`; nothing where there is none, or one that SQLite would not keep as it is (no number, minus zero).
std::optional<BundleValue> takeValue(Bytes &values);

class BundleReader
{
public:
    struct About {
        std::int64_t id = 0;
        std::string sha256, kind, counts;
    };
    /// A row beyond this is refused, as a case would refuse it.
    static constexpr std::uint64_t kLargestRow = 64 << 20;

    /// Nothing where the file is no finished bundle of today's schema.
    static std::optional<BundleReader> open(const std::string &path);

    const About &about() const { return m_about; }
    /// Octets of the file.
    std::uint64_t size() const { return m_size; }
    std::int64_t rows() const { return m_rows; }
    /// Of the table of this number in tables(); tables().size(): the symbols.
    std::int64_t rows(std::size_t table) const;
    /// The rows of a table of this number out of all its runs. The reader must stay where it is for as long.
    class Rows
    {
    public:
        Rows(const BundleReader &reader, std::size_t table);
        ~Rows();
        /// Makes the next row the current one: ids are strictly ascending. False: no more of them, or broken.
        bool next();
        std::int64_t id() const;
        Bytes values() const;
        bool isBroken() const;

    private:
        struct State;
        std::unique_ptr<State> m_state;
    };

private:
    struct Run {
        std::size_t table = 0;
        std::uint64_t rows = 0, at = 0, end = 0;
    };
    class Reading;

    explicit BundleReader(platform::Descriptor file)
        : m_file(std::move(file))
    {
    }
    bool readRuns();
    bool readAbout(const Run &run);

    platform::Descriptor m_file;
    std::uint64_t m_size = 0;
    std::int64_t m_rows = 0;
    std::vector<Run> m_runs;
    About m_about;
};

}
