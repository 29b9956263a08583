// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/zeek_reader.h"

#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/csv_reader.h"
#include "analysis/telemetry/record_mapper.h"

#include <fmt/format.h>
#include <map>
#include <memory>

namespace keytrail::telemetry {

namespace {

constexpr std::size_t kMostSections = 1000;     ///< formats in use at once; a file of one log a section has some ten

std::string unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isEscape = text[i] == '\\' && i + 3 < text.size() && text[i + 1] == 'x' && hexDigit(text[i + 2]) >= 0 && hexDigit(text[i + 3]) >= 0;
        if (isEscape) {
            out += static_cast<char>(hexDigit(text[i + 2]) << 4 | hexDigit(text[i + 3]));
            i += 3;
        } else {
            out += text[i];
        }
    }
    return isUtf8(out) ? out : fromWindows1252(out);
}

class ZeekReading
{
public:
    ZeekReading(const ColumnMapping &mapping, FactSink &facts, Notes &notes)
        : m_mapping(mapping)
        , m_facts(facts)
        , m_notes(notes)
    {
    }

    void header(const std::string &line)
    {
        const auto tab = line.find(m_separator);
        const auto key = line.substr(0, tab);
        const auto value = tab == std::string::npos ? std::string() : line.substr(tab + 1);
        if (line.starts_with("#separator "))
            m_separator = unescaped(std::string_view(line).substr(11)).substr(0, 1).empty() ? '\t' : unescaped(std::string_view(line).substr(11))[0];
        else if (key == "#empty_field")
            m_empty = value;
        else if (key == "#unset_field")
            m_unset = value;
        else if (key == "#path")
            m_path = value;
        else if (key == "#fields")
            begin(value);
    }

    void row(const std::string &line, std::uint64_t number)
    {
        if (!m_columns)
            return;
        auto cells = split(line);
        const auto where = fmt::format("line {}", number);
        if (cells.size() != m_columns->header().size()) {
            m_notes.lost("row-rejected", where, fmt::format("{} columns where the section has {}; left out", cells.size(), m_columns->header().size()));
            return;
        }
        for (auto &cell : cells)
            cell = cell == m_empty || cell == m_unset ? std::string() : unescaped(cell);
        m_mapper->add(*m_columns, cells, where);
        ++m_kept;
    }

    void finish()
    {
        for (const auto &[path, mapper] : m_mappers) {
            if (mapper)
                mapper->finish();
        }
    }
    std::uint64_t kept() const { return m_kept; }
    bool hasKnown() const { return m_hasKnown; }

private:
    std::vector<std::string> split(std::string_view line) const
    {
        std::vector<std::string> cells;
        while (cells.size() < CsvReader::kMostCells) {
            const auto end = line.find(m_separator);
            cells.emplace_back(line.substr(0, end));
            if (end == std::string_view::npos)
                break;
            line.remove_prefix(end + 1);
        }
        return cells;
    }

    void begin(const std::string &fields)
    {
        m_columns.reset();
        const auto *format = m_mapping.format("zeek-tsv/" + m_path);
        if (!format || m_mappers.size() >= kMostSections) {
            m_notes.info("mapping-needed", "", fmt::format("Section {} is not read", quotedText(std::string_view(m_path).substr(0, 60))));
            return;
        }
        auto &mapper = m_mappers[m_path];
        if (!mapper)
            mapper = std::make_unique<RecordMapper>(*format, m_mapping, m_facts, m_notes);
        m_mapper = mapper.get();
        m_columns = std::make_unique<TableColumns>(split(fields), *format, m_mapping);
        m_hasKnown = true;
    }

    const ColumnMapping &m_mapping;
    FactSink &m_facts;
    Notes &m_notes;
    char m_separator = '\t';
    std::string m_empty = "(empty)", m_unset = "-", m_path;
    std::map<std::string, std::unique_ptr<RecordMapper>> m_mappers;
    RecordMapper *m_mapper = nullptr;
    std::unique_ptr<TableColumns> m_columns;
    std::uint64_t m_kept = 0;
    bool m_hasKnown = false;
};

}

std::optional<TelemetryRefusal> readZeek(Source &source, const ColumnMapping &mapping, FactSink &facts, Notes &notes, const Pulse &pulse)
{
    TextStream text(source, notes);
    ZeekReading reading(mapping, facts, notes);
    std::string line;
    for (std::uint64_t number = 1;; ++number) {
        line.clear();
        int c = text.get();
        if (c < 0)
            break;
        for (; c >= 0 && c != '\n'; c = text.get()) {
            if (line.size() < CsvReader::kLargestRow)
                line += static_cast<char>(c);
        }
        if (line.ends_with('\r'))
            line.pop_back();
        if (line.starts_with('#'))
            reading.header(line);
        else if (!line.empty())
            reading.row(line, number);
        if (!pulse(text.done(), text.size()))
            return TelemetryRefusal{"stopped", "Reading was stopped"};
    }
    if (!reading.hasKnown())
        return TelemetryRefusal{"mapping-needed", "No section of this Zeek log is known"};
    reading.finish();
    if (reading.kept() == 0)
        notes.warn("empty-file", "", "The log has no row that could be read");
    return {};
}

}
