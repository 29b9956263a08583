// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/csv_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::telemetry {

namespace {

constexpr std::string_view kDelimiters = ",;\t|";

std::string place(std::uint64_t line)
{
    return fmt::format("line {}", line);
}

}

CsvReader::CsvReader(TextStream &text, Notes &notes)
    : m_text(text)
    , m_notes(notes)
{
    findDelimiter();
}

void CsvReader::findDelimiter()
{
    const auto head = m_text.window();
    if (head.size() >= 6 && head.starts_with("sep=") && (head[5] == '\n' || head[5] == '\r')) {
        m_delimiter = head[4];
        drainLine();
        return;
    }
    std::size_t counts[kDelimiters.size()] = {};
    bool isQuoted = false;
    for (const char c : head) {
        isQuoted ^= c == '"';
        if (!isQuoted && (c == '\n' || c == '\r')) {
            if (std::any_of(std::begin(counts), std::end(counts), [](auto n) { return n > 0; }))
                break;
        }
        const auto which = isQuoted ? std::string_view::npos : kDelimiters.find(c);
        if (which != std::string_view::npos)
            ++counts[which];
    }
    m_delimiter = kDelimiters[static_cast<std::size_t>(std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts))];
}

void CsvReader::startRows(std::size_t width)
{
    m_width = width;
    m_number = 0;
}

void CsvReader::endLine(int c)
{
    if (c == '\r' && m_text.peek() == '\n') {
        m_text.get();
        ++m_crlf;
    } else {
        ++(c == '\n' ? m_lf : m_cr);
    }
    ++m_line;
}

void CsvReader::drainLine()
{
    for (int c = m_text.get(); c >= 0; c = m_text.get()) {
        if (c == '\n' || c == '\r') {
            endLine(c);
            return;
        }
    }
}

/// Takes the bytes of one record, line end not included. Unclosed: `raw` holds all that was read while a quote was open.
CsvReader::Ending CsvReader::readRecord(std::string &raw)
{
    raw.clear();
    bool isQuoted = false, isCellStart = true, isClosed = false, hasBreak = false;
    std::uint64_t lines = 0;
    const auto isSpecial = [](char c) { return c == '"' || c == '\n' || c == '\r'; };
    while (true) {
        if (isQuoted || !isClosed || !hasBreak) { // all bytes up to the next that means something; of delimiters only the last one does
            const auto window = m_text.window().substr(0, kLargestRow - std::min(kLargestRow, raw.size()));
            const auto run = static_cast<std::size_t>(std::find_if(window.begin(), window.end(), isSpecial) - window.begin());
            raw += window.substr(0, run);
            m_text.skip(run);
            if (run > 0)
                isCellStart = !isQuoted && raw.back() == m_delimiter;
        }
        const int c = m_text.get();
        if (c < 0)
            break;
        if (raw.size() >= kLargestRow) {
            raw += static_cast<char>(c);
            return isQuoted && raw.find_first_of("\r\n") != std::string::npos ? Ending::Unclosed : Ending::TooLarge;
        }
        if (isQuoted) {
            raw += static_cast<char>(c);
            if (c == '"' && m_text.peek() == '"') {
                raw += static_cast<char>(m_text.get());
            } else if (c == '"') {
                isQuoted = false;
                isClosed = true;
            } else if (c == '\n' || (c == '\r' && m_text.peek() != '\n')) {
                hasBreak = true;
                if (++lines > kMostCellLines)
                    return Ending::Unclosed;
            }
            continue;
        }
        if (c == '\n' || c == '\r') {
            m_line += lines;
            endLine(c);
            return Ending::Record;
        }
        raw += static_cast<char>(c);
        if (c == m_delimiter) {
            isCellStart = true;
            isClosed = hasBreak = false;
            continue;
        }
        if (c == '"' && isCellStart && m_quoting) {
            isQuoted = true;
            isClosed = hasBreak = false;
        } else if (isClosed && hasBreak) {
            return Ending::Unclosed;
        }
        isCellStart = false;
    }
    m_line += isQuoted ? 0 : lines;
    return isQuoted ? Ending::Unclosed : raw.empty() ? Ending::End : Ending::Record;
}

void CsvReader::cell(std::string_view raw, std::size_t &at, std::string &text)
{
    text.clear();
    if (m_quoting && at < raw.size() && raw[at] == '"') {
        std::size_t i = at + 1;
        bool isClosed = false;
        while (i < raw.size() && !isClosed) {
            const auto quote = std::min(raw.find('"', i), raw.size());
            text += raw.substr(i, quote - i);
            i = quote;
            if (i + 1 < raw.size() && raw[i + 1] == '"')
                text += '"', i += 2;
            else if (i < raw.size())
                isClosed = true, ++i;
        }
        if (isClosed) {
            const auto end = std::min(raw.find(m_delimiter, i), raw.size());
            m_oddQuote |= end > i;
            text += raw.substr(i, end - i);
            at = end;
            return;
        }
        m_oddQuote = true;
    }
    const auto end = std::min(raw.find(m_delimiter, at), raw.size());
    text = raw.substr(at, end - at);
    m_oddQuote |= m_quoting && text.find('"') != std::string::npos;
    at = end;
}

bool CsvReader::split(std::string_view raw, std::vector<std::string> &cells)
{
    // Cells of the row before are written over, so that most of them have room already.
    m_oddQuote = false;
    std::size_t count = 0;
    for (std::size_t at = 0;; ++at) {
        const bool isTooMany = count == kMostCells;
        if (!isTooMany) {
            if (count == cells.size())
                cells.emplace_back();
            cell(raw, at, cells[count++]);
        }
        if (isTooMany || at >= raw.size()) {
            cells.resize(count);
            return !isTooMany;
        }
    }
}

void CsvReader::reject(const char *code, std::uint64_t line, std::string why)
{
    ++m_rejected;
    m_notes.lost(code, place(line), std::move(why));
}

bool CsvReader::fits(CsvRow &row)
{
    if (m_width == 0)
        return true;
    while (row.cells.size() > m_width && row.cells.back().empty())
        row.cells.pop_back();
    return row.cells.size() == m_width || (m_repair.column != RowRepair::kNone && row.cells.size() > m_width && repaired(row.cells));
}

/// Joins what a delimiter inside a text has torn apart.
bool CsvReader::repaired(std::vector<std::string> &cells) const
{
    const auto join = [&](std::size_t first, std::size_t extra) {
        for (std::size_t i = 0; i < extra; ++i) {
            cells[first] += m_delimiter + cells[first + 1];
            cells.erase(cells.begin() + static_cast<std::ptrdiff_t>(first) + 1);
        }
    };
    const auto extra = cells.size() - m_width;
    if (extra > kMostCells / 2 || m_repair.column >= m_width)
        return false;
    if (m_repair.packageColumn == RowRepair::kNone) {
        join(m_repair.column, extra);
        return true;
    }
    const auto isPackage = [](const std::string &cell) {
        const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'; };
        return cell.find('.') != std::string::npos && std::all_of(cell.begin(), cell.end(), isPart);
    };
    for (std::size_t shift = 0; shift <= extra; ++shift) {
        if (!isPackage(cells[m_repair.packageColumn + shift]))
            continue;
        join(m_repair.column, shift);
        if (shift < extra && m_repair.restColumn >= m_width)
            return false;
        join(std::min(m_repair.restColumn, m_width - 1), extra - shift);
        return true;
    }
    return false;
}

/// The first line of `raw` becomes the record, the rest goes back: what stood there was no quote.
void CsvReader::takeFirstLine(std::string &raw, std::uint64_t line, bool isTerminated)
{
    m_line = line + 1;
    const auto lineEnd = raw.find_first_of("\r\n");
    if (lineEnd == std::string::npos)
        return;
    if (isTerminated)
        raw += '\n';
    const bool isPair = raw[lineEnd] == '\r' && lineEnd + 1 < raw.size() && raw[lineEnd + 1] == '\n';
    m_text.unread(std::string_view(raw).substr(lineEnd + (isPair ? 2 : 1)));
    raw.resize(lineEnd);
    if (++m_brokenQuotes == kMostBrokenQuotes) {
        m_quoting = false;
        m_notes.warn("csv-quote", place(line), "Too many quotes that never close; from here on quotes are plain characters");
    }
}

/// Whether the row is kept; says why not.
bool CsvReader::isKept(CsvRow &row, bool isWhole, bool isForeign)
{
    if (m_oddQuote)
        m_notes.warn("csv-quote", place(row.line), "A quote that never closes, stands inside a plain cell or is followed by text; taken as it stands");
    if (isForeign)
        m_notes.warn("encoding-mixed", place(row.line), fmt::format("Row {} is not UTF-8; read as Windows-1252", row.number));
    const auto isLarge = [](const std::string &text) { return text.size() > kLargestCell; };
    if (std::any_of(row.cells.begin(), row.cells.end(), isLarge))
        reject("cell-oversized", row.line, fmt::format("Row {} has a cell beyond {} bytes; left out", row.number, kLargestCell));
    else if (!isWhole)
        reject("row-rejected", row.line, fmt::format("Row {} has more than {} cells; left out", row.number, kMostCells));
    else if (!fits(row))
        reject("row-rejected", row.line, fmt::format("Row {} has {} cells where the header has {}; left out", row.number, row.cells.size(), m_width));
    else
        return true;
    return false;
}

bool CsvReader::next(CsvRow &row)
{
    auto &raw = m_raw;
    const auto hasBreak = [&] { return raw.find('\n') != std::string::npos || raw.find('\r') != std::string::npos; };
    while (true) {
        row.line = m_line;
        const auto ending = readRecord(raw);
        if (ending == Ending::End)
            return false;
        if (ending == Ending::TooLarge) {
            drainLine();
            ++m_number;
            reject("cell-oversized", row.line, fmt::format("Row beyond {} bytes left out", kLargestRow));
            continue;
        }
        if (ending == Ending::Record && raw.find_first_not_of(" \t") == std::string::npos && raw.find(m_delimiter) == std::string::npos)
            continue;
        bool isForeign = false;
        bool isWhole = split(m_text.repair(raw, isForeign, m_repaired), row.cells);
        const bool isSwallowing = ending == Ending::Record && m_quoting && hasBreak() && !(isWhole && fits(row));
        if (ending == Ending::Unclosed || isSwallowing) {
            takeFirstLine(raw, row.line, ending == Ending::Record);
            isWhole = split(m_text.repair(raw, isForeign, m_repaired), row.cells);
            m_oddQuote = true;
        }
        row.number = ++m_number;
        if (isKept(row, isWhole, isForeign))
            return true;
    }
}

void CsvReader::finish()
{
    if ((m_lf > 0) + (m_crlf > 0) + (m_cr > 0) > 1)
        m_notes.warn("line-ends-mixed", "", fmt::format("{} lines end with LF, {} with CRLF, {} with CR", m_lf, m_crlf, m_cr));
    else if (m_cr > 0)
        m_notes.info("line-ends-mixed", "", "Lines end with CR only");
}

}
