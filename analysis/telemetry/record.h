// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One record as a mapping sees it: names in, cells out, whether it was a row of a table or an object.

#include "analysis/telemetry/column_mapping.h"
#include "analysis/telemetry/csv_reader.h"
#include "analysis/base/value.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::telemetry {

struct Cell {
    std::string text;
    Value::Kind kind = Value::Kind::Text;
};

class Record
{
public:
    virtual ~Record() = default;
    /// The cells that a name stands for, empty and null ones left out.
    virtual std::vector<Cell> cells(const Name &name) const = 0;
    /// Whether the name stands for anything but null and empty text; an object counts.
    virtual bool has(const Name &name) const { return !cells(name).empty(); }
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
    /// The headers as member names of JSON: in quotes, with the colon.
    const std::vector<std::string> &members() const { return m_members; }
    /// The columns a name means, first to last.
    const std::vector<std::size_t> &columns(const Name &name) const { return m_columns[name.id]; }
    /// Headers that occur twice; headers that no name of the format means.
    std::vector<std::string> doubled() const;
    std::vector<std::string> unknown() const;
    /// The cells of all columns that names of the group mean, joined: equal texts mean equal facts.
    std::string cellsOf(const Group &group, const std::vector<std::string> &cells) const;
    /// How rows with too many cells are put right by the format; nothing where it does not say.
    std::optional<RowRepair> repair(const Format &format) const;
    /// A row as a Map by header.
    Value object(const std::vector<std::string> &cells) const;

private:
    std::vector<std::string> m_header, m_plain, m_members;    ///< as in the file; as the mapping calls them; as JSON has them
    std::vector<std::vector<std::size_t>> m_columns;
    std::vector<bool> m_isKnown;
};

class RowRecord final : public Record
{
public:
    RowRecord(const TableColumns &columns, const std::vector<std::string> &cells)
        : m_columns(columns)
        , m_cells(cells)
    {
    }
    std::vector<Cell> cells(const Name &name) const override;
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
    std::vector<Cell> cells(const Name &name) const override;
    bool has(const Name &name) const override;
    std::string raw() const override;

private:
    const Value &m_record;
    const Value *m_element;
    const Value *m_envelope;
    std::string_view m_text;
};

}
