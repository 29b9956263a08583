// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One record as a mapping sees it: names in, cells out, whether it was a row of a table or an object.

#include "analysis/telemetry/column_mapping.h"
#include "analysis/telemetry/csv_reader.h"
#include "analysis/base/value.h"

#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::telemetry {

struct Cell {
    std::string_view text;
    Value::Kind kind = Value::Kind::Text;
};

/// Cells found in a record, good as long as it is; texts that were made for them live here.
class Cells
{
public:
    void clear()
    {
        m_cells.clear();
        m_made.clear();
    }
    void add(std::string_view text, Value::Kind kind) { m_cells.push_back({text, kind}); }
    void addMade(std::string text) { add(m_made.emplace_back(std::move(text)), Value::Kind::Text); }
    bool empty() const { return m_cells.empty(); }
    const Cell &front() const { return m_cells.front(); }
    auto begin() const { return m_cells.begin(); }
    auto end() const { return m_cells.end(); }

private:
    std::vector<Cell> m_cells;
    std::list<std::string> m_made;
};

class Record
{
public:
    virtual ~Record() = default;
    /// Adds the cells that a name stands for, empty and null ones left out.
    virtual void addCells(const Name &name, Cells &found) const = 0;
    /// Whether the name stands for anything but null and empty text; an object counts.
    virtual bool has(const Name &name) const = 0;
    /// All of it as JSON, or empty where it is larger than kLargestRaw.
    virtual std::string raw() const = 0;

    static constexpr std::size_t kLargestRaw = 8 << 10;
    static constexpr std::size_t kLargestFlat = 2000;   ///< bytes of a `key=value` text
};

/// The columns of a table. One for all its rows.
class TableColumns
{
public:
    /// Headers in other languages are looked up by the mapping's list of them.
    TableColumns(std::vector<std::string> header, const Format &format, const ColumnMapping &mapping);
    const std::vector<std::string> &header() const { return m_header; }
    /// From 1 on, another for the columns of each table that is read.
    std::size_t number() const { return m_number; }
    /// The headers as member names of JSON: in quotes, with the colon.
    const std::vector<std::string> &members() const { return m_members; }
    /// The columns a name means, first to last.
    const std::vector<std::size_t> &columns(const Name &name) const { return m_columns[name.id]; }
    /// Headers that occur twice; headers that no name of the format means.
    std::vector<std::string> doubled() const;
    std::vector<std::string> unknown() const;
    /// The cells of all columns that names of the group mean, joined: equal texts mean equal facts.
    std::string cellsOf(const Group &group, const std::vector<std::string> &cells) const;
    /// Those columns, ascending.
    std::vector<std::size_t> columnsOf(const Group &group) const;
    /// How rows with too many cells are put right by the format; nothing where it does not say.
    std::optional<RowRepair> repair(const Format &format) const;
    /// A row as a Map by header.
    Value object(const std::vector<std::string> &cells) const;

private:
    std::vector<std::string> m_header, m_plain, m_members;    ///< as in the file; as the mapping calls them; as JSON has them
    std::vector<std::vector<std::size_t>> m_columns;
    std::vector<bool> m_isKnown;
    std::size_t m_number;
};

class RowRecord final : public Record
{
public:
    RowRecord(const TableColumns &columns, const std::vector<std::string> &cells)
        : m_columns(columns)
        , m_cells(cells)
    {
    }
    void addCells(const Name &name, Cells &found) const override;
    bool has(const Name &name) const override;
    std::string raw() const override;

private:
    const TableColumns &m_columns;
    const std::vector<std::string> &m_cells;
};

class ValueRecord final : public Record
{
public:
    /// `element` (may be null) is asked before `record`, `envelope` (may be null) for names with `^`. `text` is the record as it stood, if known.
    ValueRecord(const Value &record, const Value *element, const Value *envelope, std::string_view text)
        : m_record(record)
        , m_element(element)
        , m_envelope(envelope)
        , m_text(text)
    {
    }
    void addCells(const Name &name, Cells &found) const override;
    bool has(const Name &name) const override;
    std::string raw() const override;

private:
    const Value &m_record;
    const Value *m_element;
    const Value *m_envelope;
    std::string_view m_text;
};

}
