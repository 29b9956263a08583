// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reads a bundle (bundle_format.h). It is as hostile as the evidence: every size is checked against what there is, and memory is
// bounded by the largest row and 32 MiB for all runs.

#include "analysis/base/platform/files.h"
#include "analysis/casedb/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::casedb
{

/// One value of a row; the text lives as long as the row's octets.
struct BundleValue {
    Statement::Type type = Statement::Type::Null;
    std::int64_t integer = 0;
    double real = 0;
    std::string_view text; ///< of a text or blob
};

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
    /// The values of every row of a table, strictly ascending by id. False: the file is not as it should be (isBroken), or `row`
    /// answered false.
    bool each(std::size_t table, const std::function<bool(std::int64_t id, Bytes values)> &row);
    bool isBroken() const { return m_isBroken; }

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
    bool m_isBroken = false;
};

}
