// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Turns records of one file into facts by the rules of its format, and watches over what they say: identities that
// differ by letter case, blanks or look-alikes are never merged, one identity with two serials is said, times are read
// once and how they were read is said.

#include "analysis/base/notes.h"
#include "analysis/telemetry/facts.h"
#include "analysis/telemetry/record.h"

#include <map>
#include <string>
#include <unordered_map>

namespace keytrail::telemetry {

class RecordMapper
{
public:
    static constexpr std::size_t kMostDevices = 1'000'000;  ///< identities remembered of one file; later ones are records of their own

    /// All must outlive it. `facts` gets device facts before what refers to them.
    RecordMapper(const Format &format, const ColumnMapping &mapping, FactSink &facts, Notes &notes);

    void setEnvelope(const Value *envelope) { m_envelope = envelope; }
    void add(const TableColumns &columns, const std::vector<std::string> &cells, const std::string &where);
    void add(const Value &record, std::string_view text, const std::string &where);
    /// Writes the notes that sum up: times without a zone, pages that are missing.
    void finish();

    std::uint64_t records() const { return m_records; }
    std::uint64_t facts() const { return m_made; }

private:
    struct Seen {
        std::size_t number = 0;
        std::string serial;
    };

    bool holds(const Group &group, const Record &record) const;
    bool make(const Group &group, const Record &record, const std::string &where, Fact &fact, bool hasDevice = false);
    bool set(const Rule &rule, const Record &record, const std::string &where, Fact &fact);
    bool joined(const Rule &rule, const Record &record, const std::string &where, Fact &fact);
    std::optional<FactValue> convert(const Rule &rule, const Cell &cell, const std::string &where);
    std::optional<FactValue> list(const std::string &type, const Cells &cells) const;
    std::optional<FactValue> time(const Rule &rule, const Cell &cell, const std::string &where);
    std::optional<FactValue> text(const Rule &rule, const Cell &cell, const std::string &where);
    std::optional<FactValue> word(const std::string &list, const Cells &cells) const;
    static bool isNull(const ColumnMapping::WordList *list, std::string_view text);
    void inspect(std::string_view text, const std::string &field, const std::string &where);
    std::size_t device(Fact fact, const Record &record);
    void watch(const std::string &key, const std::string &where);
    std::size_t deviceOf(const TableColumns &columns, const std::vector<std::string> &cells, std::string &said);
    void addGroups(const Record &record, const Value *value, std::string_view text, const std::string &where, std::size_t known = Fact::kNone);
    void emit(const Group &group, const Record &record, const std::string &where, std::size_t device);
    std::string folded(std::string_view key) const;
    void checkPages();

    const Format &m_format;
    const ColumnMapping &m_mapping;
    FactSink &m_facts;
    Notes &m_notes;
    const Value *m_envelope = nullptr;
    bool m_isShared = false;        ///< several records may speak of one device
    const Group *m_sharedDevice = nullptr;  ///< the only group of devices, where rows may speak of one device
    const ColumnMapping::WordList *m_null, *m_noSerial, *m_bool; ///< null: no such list
    Cells m_cells;                  ///< of the rule at hand
    std::unordered_map<std::string, Seen> m_devices;
    std::unordered_map<std::string, std::size_t> m_sameCells;   ///< devices by the cells that say all of them
    struct LastRow {
        std::size_t table = 0;                  ///< number of the columns; 0: none yet
        std::size_t width = 0;                  ///< cells of the row
        std::vector<std::size_t> said;          ///< the columns that say all of a device
        std::vector<std::string> cells;         ///< in these columns
        std::size_t device = Fact::kNone;       ///< kNone: not known by its cells alone
    };
    LastRow m_lastRow;
    std::unordered_map<std::string, std::string> m_folded;
    std::size_t m_deviceCount = 0, m_flowCount = 0;
    std::size_t m_lastDevice = Fact::kNone; ///< of the record before
    std::size_t m_flow = Fact::kNone;       ///< of the record at hand
    std::map<std::string, std::pair<std::uint64_t, std::string>> m_zoneAssumed; // field: how many, first where
    std::uint64_t m_records = 0, m_made = 0;
};

}
