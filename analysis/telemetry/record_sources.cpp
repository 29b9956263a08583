// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/record_sources.h"

#include "analysis/telemetry/android_dump.h"
#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/indicator_list.h"
#include "analysis/telemetry/lease_file.h"
#include "analysis/telemetry/lines_reader.h"
#include "analysis/telemetry/recognise.h"
#include "analysis/telemetry/record_expansion.h"
#include "analysis/telemetry/record_mapper.h"
#include "analysis/telemetry/sqlite_file.h"
#include "analysis/telemetry/tnetstring.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace keytrail::telemetry {

namespace {

constexpr std::size_t kNetstringHead = 16;
constexpr std::size_t kMostJoined = 200'000;    ///< rows of a table that others refer to; processes and apps come to some thousand

/// The netstring at `at`; `size` gets all of its bytes, read or not.
Result<Value> netstringAt(Source &source, std::uint64_t at, std::uint64_t &size)
{
    const auto head = readAll(source, at, kNetstringHead, kNetstringHead);
    const auto found = sniffNetstring(asBytes(head));
    if (!found)
        return Error{Fault::Malformed, at, "flows"};
    size = found->head + found->payload + 1;
    if (size > source.size() - at)
        return Error{Fault::Truncated, at, "flows"};
    if (size > kLargestNetstring)
        return Error{Fault::TooLarge, at, "flows"};
    const auto bytes = readAll(source, at, size, size);
    auto read = readNetstring(asBytes(bytes));
    if (!read)
        return read.error();
    return std::move(read->value);
}

const Format *formatOf(const Value &outline, const ColumnMapping &mapping, std::string_view shape)
{
    return matchValue(outline, mapping, shape).format;
}

Value outlineOf(const SqliteFile &file)
{
    Value outline;
    outline.kind = Value::Kind::Map;
    for (const auto &table : file.tables()) {
        Value columns;
        columns.kind = Value::Kind::Map;
        columns.keys = table.columns;
        columns.items.resize(table.columns.size());
        outline.keys.push_back(table.name);
        outline.items.push_back(std::move(columns));
    }
    return outline;
}

/// The rows that `join` rules of a format lead to, by the column they are named with.
class Joins
{
public:
    Joins(const SqliteFile &file, const Format &format, Notes &notes)
        : m_format(format)
    {
        for (const auto &rule : format.joins) {
            const auto &target = rule.names.front().text;
            const auto dot = target.find('.');
            const auto *table = file.table(target.substr(0, dot));
            auto &rows = m_rows.emplace_back();
            if (!table || dot == std::string::npos)
                continue;
            file.each(*table, [&](Value row, std::int64_t) {
                const auto *key = row.member(target.substr(dot + 1));
                if (key && key->isScalar())
                    rows.emplace(key->text, row);
                return rows.size() < kMostJoined;
            }, notes);
        }
    }

    void apply(const std::string &table, Value &row) const
    {
        for (std::size_t i = 0; i < m_format.joins.size(); ++i) {
            const auto &from = m_format.joins[i].field;
            const auto dot = from.find('.');
            if (dot == std::string::npos || !isSameName(from.substr(0, dot), table))
                continue;
            for (std::size_t column = 0; column < row.items.size(); ++column) {
                const auto joined = isSameName(row.keys[column], from.substr(dot + 1)) ? m_rows[i].find(row.items[column].text) : m_rows[i].end();
                if (joined != m_rows[i].end())
                    row.items[column] = joined->second;
            }
        }
    }

private:
    const Format &m_format;
    std::vector<std::unordered_map<std::string, Value>> m_rows;
};

}

const Format *matchText(Source &source, const ColumnMapping &mapping)
{
    if (const auto name = sniffAndroidDump(source); !name.empty())
        return mapping.format(name);
    if (sniffLeaseFile(source))
        return mapping.format("isc-dhcp-leases");
    if (const auto *format = matchLines(source, mapping))
        return format;
    return sniffIndicatorList(source) ? mapping.format("indicator-list") : nullptr;
}

Refused readTextFormat(Source &source, const Format &format, const Into &into)
{
    const auto &shape = format.signatures.front().shape;
    if (shape == "lines")
        return readLines(source, format, into.mapping, into.facts, into.notes, into.pulse);
    RecordMapper mapper(format, into.mapping, into.facts, into.notes);
    const auto add = [&](const Value &record, const std::string &where) { mapper.add(record, {}, where); };
    if (shape == "leases") {
        if (!eachLease(source, add, into.notes, into.pulse))
            return stopped();
    } else if (shape == "list") {
        if (!eachIndicator(source, add, into.notes, into.pulse))
            return stopped();
    } else {
        AndroidDump dump(source, into.notes);
        mapper.setEnvelope(&dump.envelope());
        Value nothing;
        nothing.kind = Value::Kind::Map;
        mapper.add(nothing, {}, "$"); // what the whole dump says of the device, before its parts
        if (!dump.each(add, into.pulse))
            return stopped();
    }
    mapper.finish();
    return {};
}

const Format *matchFlows(Source &source, const ColumnMapping &mapping)
{
    std::uint64_t size = 0;
    const auto first = netstringAt(source, 0, size);
    Value outline;
    outline.kind = Value::Kind::List;
    if (first)
        outline.items.push_back(*first);
    return formatOf(outline, mapping, "flows");
}

Refused readFlows(Source &source, const Format &format, const Into &into)
{
    RecordMapper mapper(format, into.mapping, into.facts, into.notes);
    std::uint64_t at = 0;
    for (std::uint64_t number = 1; at < source.size(); ++number) {
        const auto where = fmt::format("flow {}", number);
        std::uint64_t size = 0;
        auto flow = netstringAt(source, at, size);
        if (!flow && flow.error().fault == Fault::TooLarge && size > 0) {
            into.notes.lost("cell-oversized", where, fmt::format("Flow of {} bytes left out", size));
        } else if (!flow) {
            into.notes.lost("truncated", where, fmt::format("The flow at byte {} is cut or broken; the flows before it are kept", at));
            break;
        } else {
            expand(*flow, format);
            mapper.add(*flow, {}, where);
        }
        at += size;
        if (!into.pulse(at, source.size()))
            return stopped();
    }
    mapper.finish();
    return {};
}

const Format *matchDatabase(Source &source, const ColumnMapping &mapping, std::vector<std::string> &names)
{
    NoNotes quiet;
    const auto file = readSqlite(source, quiet);
    if (!file)
        return nullptr;
    for (const auto &table : file->tables())
        names.push_back(table.name);
    const auto outline = outlineOf(*file);
    const Format *best = nullptr;
    std::size_t most = 0;
    for (const auto &format : mapping.formats()) { // signatures name their tables where others name a place
        for (const auto &signature : format.signatures) {
            const auto met = signature.shape == "sqlite" ? needsMet(signature, outline) : 0;
            if (met > most) {
                most = met;
                best = &format;
            }
        }
    }
    return best;
}

Refused readDatabase(Source &source, const Format &format, const Into &into)
{
    const auto file = readSqlite(source, into.notes);
    if (!file)
        return TelemetryRefusal{"unknown-kind", "The database's header or schema cannot be read"};
    into.notes.info("case-journal", "", "A database alone: what stands in a write-ahead log beside it is not part of this file");
    const Joins joins(*file, format, into.notes);
    RecordMapper mapper(format, into.mapping, into.facts, into.notes);
    std::uint64_t done = 0;
    for (std::string_view rest = format.signatures.front().records; !rest.empty();) {
        const auto end = std::min(rest.find(" | "), rest.size());
        const auto *table = file->table(trimmed(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 3, rest.size()));
        if (!table)
            continue;
        const bool isWhole = file->each(*table, [&](Value row, std::int64_t rowid) {
            joins.apply(table->name, row);
            Value record;
            record.kind = Value::Kind::Map;
            record.keys.push_back(table->name);
            record.items.push_back(std::move(row));
            mapper.add(record, {}, fmt::format("{} {}", table->name, rowid));
            return into.pulse(++done, 0);
        }, into.notes);
        if (!isWhole)
            return stopped();
    }
    mapper.finish();
    if (mapper.records() == 0)
        into.notes.warn("empty-file", "", "The tables that are read hold no row");
    return {};
}

}
