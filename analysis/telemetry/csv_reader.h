// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Delimited text: RFC 4180 and what exports make of it. A row at a time, memory bounded by the largest row.
// Delimiter: from a first line `sep=X`, else the most frequent of comma, semicolon, tab and bar outside quotes in the first
// line that has one. Line ends: LF, CRLF, CR, also mixed (said in a note). Blank lines are no rows.
// Faults: a quote that never closes (end of file, kMostCellLines or kLargestRow passed, or what closes it is followed by
// text, or the row it makes has another width) is taken as plain text and only its first line is a row, so that no later
// row is swallowed; text after a closing quote is kept; rows of another width than the header's are left out and counted,
// except for empty cells at the end; a cell or row beyond the limits is left out. All of it is said with its line.
// Not read: quotes other than ", backslash escapes, comment lines (not in the exports known).

#include "analysis/base/notes.h"
#include "analysis/telemetry/text_stream.h"

#include <cstdint>
#include <string>
#include <vector>

namespace keytrail::telemetry {

struct CsvRow {
    std::vector<std::string> cells;     ///< UTF-8, quotes removed, otherwise as in the file
    std::uint64_t number = 0;           ///< 1-based among the rows since startRows(), rows left out counted too
    std::uint64_t line = 0;             ///< 1-based line of the file where it begins
};

/// Rows with more cells than the header, of writers that do not quote: where the delimiters too many belong.
struct RowRepair {
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    std::size_t column = kNone;         ///< a text that may hold the delimiter
    std::size_t packageColumn = kNone;  ///< the column behind it whose cell looks like a package name: tells where the text ends
    std::size_t restColumn = kNone;     ///< takes what is left over then
};

class CsvReader
{
public:
    static constexpr std::size_t kLargestCell = 1 << 20;    ///< app lists in one cell come to some 100 KiB
    static constexpr std::size_t kLargestRow = 4 << 20;
    static constexpr std::size_t kMostCells = 4096;         ///< the widest known export has 60
    static constexpr std::uint64_t kMostCellLines = 1000;   ///< notes fields of a few lines are seen
    static constexpr std::size_t kMostBrokenQuotes = 64;    ///< then quotes must close on their line: else time grows with the square

    CsvReader(TextStream &text, Notes &notes);

    /// The next row, or false at the end.
    bool next(CsvRow &row);
    /// From here on rows count from 1 and those that are not `width` cells wide are left out.
    void startRows(std::size_t width);
    /// Quotes are plain characters (some writers do not quote).
    void setQuoting(bool isOn) { m_quoting = isOn; }
    void setRepair(const RowRepair &repair) { m_repair = repair; }
    /// Writes the notes that sum up the whole table.
    void finish();

    char delimiter() const { return m_delimiter; }
    std::uint64_t rejected() const { return m_rejected; }

private:
    enum class Ending : std::uint8_t { Record, Unclosed, TooLarge, End };
    Ending readRecord(std::string &raw);
    void endLine(int c);
    void drainLine();
    bool split(std::string_view raw, std::vector<std::string> &cells);
    void cell(std::string_view raw, std::size_t &at, std::string &text);
    bool fits(CsvRow &row);
    bool repaired(std::vector<std::string> &cells) const;
    void takeFirstLine(std::string &raw, std::uint64_t line, bool isTerminated);
    bool isKept(CsvRow &row, bool isWhole, bool isForeign);
    void reject(const char *code, std::uint64_t line, std::string why);
    void findDelimiter();

    TextStream &m_text;
    Notes &m_notes;
    char m_delimiter = ',';
    bool m_quoting = true;
    std::size_t m_width = 0;            ///< 0: any
    std::uint64_t m_line = 1, m_number = 0, m_rejected = 0;
    std::size_t m_brokenQuotes = 0;
    std::uint64_t m_lf = 0, m_crlf = 0, m_cr = 0;
    bool m_oddQuote = false;
    RowRepair m_repair;
    std::string m_raw, m_repaired;      ///< of the row at hand
};

}
