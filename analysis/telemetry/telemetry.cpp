// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/telemetry.h"

#include "analysis/base/base64.h"
#include "analysis/telemetry/csv_reader.h"
#include "analysis/telemetry/json_document.h"
#include "analysis/archive/plist_text.h"
#include "analysis/telemetry/recognise.h"
#include "analysis/telemetry/record_expansion.h"
#include "analysis/telemetry/record_mapper.h"
#include "analysis/telemetry/record_sources.h"
#include "analysis/telemetry/unpack.h"
#include "analysis/telemetry/xml_value.h"
#include "analysis/telemetry/zeek_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::telemetry {

namespace {

using Refusal = std::optional<TelemetryRefusal>;

constexpr std::uint64_t kSurvey = 1 << 20;      ///< bytes that tell which JSON it is
constexpr const char *kNoSchema = "A SQLite database without a table that can be read";
constexpr std::uint64_t kRowsBetweenPulses = 16;
constexpr std::size_t kDeepestWrapping = 2;     ///< an export in an envelope of another service

std::string listed(const std::vector<std::string> &names)
{
    std::string out;
    for (const auto &name : names)
        out += fmt::format("{}{}", out.empty() ? "" : ", ", quotedText(std::string_view(name).substr(0, 60)));
    return out.size() > 600 ? out.substr(0, 600) + " …" : out;
}

std::vector<std::string> keysOf(const Value &outline)
{
    const Value *value = &outline;
    while (value->kind == Value::Kind::List && !value->items.empty())
        value = &value->items.front();
    return value->keys;
}

Sniffed notKnown(Shape shape)
{
    switch (shape) {
    case Shape::Empty:
        return {"", "empty-file", "The file holds nothing"};
    case Shape::Binary:
        return {"", "unknown-kind", "Binary data of no known kind"};
    default:
        return {"", "mapping-needed", ""};
    }
}

/// A property list or XML file as one value.
Result<Value> readWhole(Source &source, Shape shape, Notes &notes)
{
    if (source.size() > kLargestXml)
        return Error{Fault::TooLarge, 0, "telemetry"};
    const auto bytes = readAll(source, 0, source.size(), kLargestXml);
    if (shape == Shape::Xml)
        return readXml(asBytes(bytes), notes);
    return archive::readPlist(asBytes(bytes), notes);
}

TelemetryRefusal notWhole(const Error &error, Shape shape)
{
    const char *what = shape == Shape::Xml ? "XML" : "property list";
    if (error.fault == Fault::Unsupported)
        return {"xml-entities", fmt::format("The {} declares entities", what)};
    if (error.fault == Fault::TooLarge)
        return {"expansion-limit", fmt::format("The {} is larger than {} MiB", what, kLargestXml >> 20)};
    return {shape == Shape::Plist ? "plist-invalid" : "unknown-kind", fmt::format("The {} cannot be read (byte {})", what, error.offset)};
}

/// Adds a place in front, and counts on where the facts of an envelope before it stopped.
class InnerFacts final : public FactSink
{
public:
    /// Devices and flows of the envelopes before this one.
    struct Counts {
        std::size_t devices = 0, flows = 0;
    };

    InnerFacts(FactSink &outer, std::string place, Counts &counts)
        : m_outer(outer)
        , m_place(std::move(place))
        , m_counts(counts)
        , m_base(counts)
    {
    }
    void add(Fact fact) override
    {
        m_counts.devices += fact.entity == "device";
        m_counts.flows += fact.entity == "flow";
        if (fact.device != Fact::kNone)
            fact.device += m_base.devices;
        if (fact.flow != Fact::kNone)
            fact.flow += m_base.flows;
        fact.where = fmt::format("{}!{}", m_place, fact.where);
        m_outer.add(std::move(fact));
    }

private:
    FactSink &m_outer;
    std::string m_place;
    Counts &m_counts;
    Counts m_base;
};

class Reading
{
public:
    Reading(Source &source, const ColumnMapping &mapping, FactSink &facts, Notes &notes, const Pulse &pulse, std::size_t depth)
        : m_source(source)
        , m_mapping(mapping)
        , m_facts(facts)
        , m_notes(notes)
        , m_pulse(pulse)
        , m_depth(depth)
    {
    }

    Refusal read()
    {
        const auto shape = shapeOf(m_source);
        switch (shape) {
        case Shape::Table:
            return table();
        case Shape::Zeek:
            return readZeek(m_source, m_mapping, m_facts, m_notes, m_pulse);
        case Shape::Json:
            return json();
        case Shape::Plist:
        case Shape::Xml:
            return whole(shape);
        case Shape::Packed:
            return packed();
        case Shape::Flows:
            return other(matchFlows(m_source, m_mapping), readFlows, "Netstrings that are no flows of a known kind");
        case Shape::Database: {
            std::vector<std::string> names;
            const auto *format = matchDatabase(m_source, m_mapping, names);
            if (names.empty())
                return TelemetryRefusal{"unknown-kind", kNoSchema};
            return other(format, readDatabase, fmt::format("No known database has these tables: {}", listed(names)));
        }
        default:
            break;
        }
        const auto why = notKnown(shape);
        return TelemetryRefusal{why.code, why.reason};
    }

private:
    Into into() const { return {m_mapping, m_facts, m_notes, m_pulse}; }

    Refusal other(const Format *format, Refused (*read)(Source &, const Format &, const Into &), const std::string &whyNot)
    {
        return format ? read(m_source, *format, into()) : TelemetryRefusal{"mapping-needed", whyNot};
    }

    Refusal packed()
    {
        if (m_depth >= kDeepestWrapping)
            return TelemetryRefusal{"nesting-limit", "Compressed data in compressed data, more than twice"};
        const auto head = readAll(m_source, 0, 4, 4);
        const auto bytes = unpack(m_source, sniffPacking(asBytes(head)), kLargestUnpacked, m_notes);
        if (!bytes)
            return TelemetryRefusal{"unknown-kind", fmt::format("Compressed data that breaks at byte {}", bytes.error().offset)};
        MemorySource source(asBytes(*bytes));
        return Reading(source, m_mapping, m_facts, m_notes, m_pulse, m_depth + 1).read();
    }

    Refusal table()
    {
        // A text that is no table is tried as one first: what is wrong with its quotes says nothing then.
        NoNotes quiet;
        TextStream trialText(m_source, quiet);
        CsvReader trial(trialText, quiet);
        if (!findHeader(trial, m_mapping).match.format) {
            if (const auto *format = matchText(m_source, m_mapping))
                return readTextFormat(m_source, *format, into());
        }
        TextStream text(m_source, m_notes);
        CsvReader reader(text, m_notes);
        const auto found = findHeader(reader, m_mapping);
        if (!found.match.format)
            return other(matchText(m_source, m_mapping), readTextFormat, fmt::format("No known export has these columns: {}", listed(found.header)));
        if (found.passed > 0)
            m_notes.lost("row-rejected", "line 1", fmt::format("{} rows in front of the header left out", found.passed));
        const auto &format = *found.match.format;
        const TableColumns columns(found.header, format, m_mapping);
        if (const auto doubled = columns.doubled(); !doubled.empty())
            m_notes.warn("duplicate-column", "", fmt::format("Columns that occur twice, the first with a value counts: {}", listed(doubled)));
        if (const auto unknown = columns.unknown(); !unknown.empty() && format.name == "generic-table")
            m_notes.info("mapping-needed", "", fmt::format("Columns of no known meaning, kept in the raw rows only: {}", listed(unknown)));
        reader.setQuoting(found.match.signature->shape != "table-plain");
        if (const auto repair = columns.repair(format))
            reader.setRepair(*repair);
        reader.startRows(columns.header().size());
        RecordMapper mapper(format, m_mapping, m_facts, m_notes);
        const bool isObject = format.needsObjects();
        CsvRow row;
        while (reader.next(row)) {
            const auto where = "row " + std::to_string(row.number);
            if (isObject)
                object(mapper, columns, row.cells, where, format);
            else
                mapper.add(columns, row.cells, where);
            if (mapper.records() % kRowsBetweenPulses == 1 && !m_pulse(text.done(), text.size()))
                return stopped();
        }
        reader.finish();
        mapper.finish();
        if (mapper.records() == 0)
            m_notes.warn("empty-file", "", "The table has a header and no row");
        return {};
    }

    static void object(RecordMapper &mapper, const TableColumns &columns, const std::vector<std::string> &cells, const std::string &where, const Format &format)
    {
        auto record = columns.object(cells);
        expand(record, format);
        mapper.add(record, RowRecord(columns, cells).raw(), where);
    }

    Refusal json()
    {
        JsonDocument document(m_source, m_notes, m_pulse);
        Value outline = document.survey(kSurvey);
        const auto match = matchValue(outline, m_mapping, "json");
        if (!match.format) {
            const auto *format = matchText(m_source, m_mapping); // logs whose lines begin with a bracket
            return format ? readTextFormat(m_source, *format, into()) : unknownJson(document, outline);
        }
        if (m_source.size() > kSurvey && match.signature->records.size() > 2)
            outline = document.survey(m_source.size());
        RecordMapper mapper(*match.format, m_mapping, m_facts, m_notes);
        mapper.setEnvelope(&outline);
        const auto done = document.each(match.signature->records, [&](Value record, std::string_view text, const std::string &where) {
            if (!match.format->expansions.empty())
                expand(record, *match.format);
            mapper.add(record, text, where);
            return unwrap(*match.format, record, where);
        });
        if (!done)
            return done.error().fault == Fault::Stopped ? stopped() : TelemetryRefusal{"json-depth", "Nested deeper than 1024 levels"};
        mapper.finish();
        return {};
    }

    /// Nothing matched: perhaps because nothing could be read.
    Refusal unknownJson(JsonDocument &document, const Value &outline)
    {
        if (keysOf(outline).empty()) {
            const auto done = document.each("[]", [](Value, std::string_view, const std::string &) { return false; });
            if (!done && done.error().fault == Fault::TooLarge)
                return TelemetryRefusal{"json-depth", "Nested deeper than 1024 levels"};
            return TelemetryRefusal{"unknown-kind", "JSON without a single object that can be read"};
        }
        return TelemetryRefusal{"mapping-needed", fmt::format("No known export has these keys: {}", listed(keysOf(outline)))};
    }

    Refusal whole(Shape shape)
    {
        const auto value = readWhole(m_source, shape, m_notes);
        if (!value)
            return notWhole(value.error(), shape);
        const auto match = matchValue(*value, m_mapping, shape == Shape::Xml ? "xml" : "plist");
        if (!match.format)
            return TelemetryRefusal{"mapping-needed", fmt::format("No known export has these keys: {}", listed(keysOf(*value)))};
        RecordMapper mapper(*match.format, m_mapping, m_facts, m_notes);
        mapper.setEnvelope(&*value);
        const auto records = recordsOf(*value, match.signature->records);
        const auto bare = match.signature->records.substr(0, match.signature->records.find('['));
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (!m_pulse(i, records.size()))
                return stopped();
            auto record = *records[i];
            expand(record, *match.format);
            mapper.add(record, {}, records.size() == 1 && bare == "$" ? "$" : fmt::format("$.{}[{}]", bare, i));
        }
        mapper.finish();
        return {};
    }

    /// Records that carry another export, encoded. False: stop.
    bool unwrap(const Format &format, const Value &record, const std::string &where)
    {
        for (const auto &rule : format.unwraps) {
            for (const auto &name : rule.names) {
                for (const auto *value : find(record, name)) {
                    if (value->isScalar() && !value->text.empty() && !inner(value->text, fmt::format("{}.{}", where, name.text)))
                        return false;
                }
            }
        }
        return true;
    }

    bool inner(const std::string &text, const std::string &place)
    {
        const auto bytes = fromBase64(text);
        if (!bytes || m_depth >= kDeepestWrapping) {
            m_notes.lost(bytes ? "nesting-limit" : "row-rejected", place, bytes ? "Exports in exports; this one left out" : "Payload is not base64; left out");
            return true;
        }
        MemorySource source(asBytes(*bytes));
        InnerFacts facts(m_facts, place, m_inner);
        const auto refused = Reading(source, m_mapping, facts, m_notes, m_pulse, m_depth + 1).read();
        if (refused && refused->code == "stopped")
            return false;
        if (refused)
            m_notes.lost(refused->code, place, refused->reason);
        return true;
    }

    Source &m_source;
    const ColumnMapping &m_mapping;
    FactSink &m_facts;
    Notes &m_notes;
    const Pulse &m_pulse;
    std::size_t m_depth;
    InnerFacts::Counts m_inner;
};

}

namespace {

/// By what it holds; of what mitmproxy packs with zlib the kind says so.
Sniffed sniffPacked(Source &source, const ColumnMapping &mapping)
{
    NoNotes quiet;
    const auto head = readAll(source, 0, 4, 4);
    const auto packing = sniffPacking(asBytes(head));
    const auto bytes = unpack(source, packing, kLargestUnpacked, quiet);
    if (!bytes)
        return {"", "unknown-kind", "Compressed data that cannot be read"};
    MemorySource inner(asBytes(*bytes));
    if (shapeOf(inner) == Shape::Packed)
        return {"", "unknown-kind", "Compressed data in compressed data"};
    auto found = sniffTelemetry(inner, mapping);
    if (!found.kind.empty() && packing == Packing::Zlib)
        found.kind += "-zlib";
    return found;
}

}

Sniffed sniffTelemetry(Source &source, const ColumnMapping &mapping)
{
    NoNotes quiet;
    const auto shape = shapeOf(source);
    const Format *format = nullptr;
    std::vector<std::string> names;
    if (shape == Shape::Table) {
        TextStream text(source, quiet);
        CsvReader reader(text, quiet);
        const auto found = findHeader(reader, mapping);
        format = found.match.format ? found.match.format : matchText(source, mapping);
        names = found.header;
    } else if (shape == Shape::Zeek) {
        return {"zeek-tsv", "", ""};
    } else if (shape == Shape::Packed) {
        return sniffPacked(source, mapping);
    } else if (shape == Shape::Json) {
        const auto outline = JsonDocument(source, quiet, alwaysOn).survey(kSurvey);
        format = matchValue(outline, mapping, "json").format;
        if (!format)
            format = matchText(source, mapping);
        names = keysOf(outline);
    } else if (shape == Shape::Plist || shape == Shape::Xml) {
        const auto value = readWhole(source, shape, quiet);
        if (!value) {
            const auto why = notWhole(value.error(), shape);
            return {"", why.code, why.reason};
        }
        format = matchValue(*value, mapping, shape == Shape::Xml ? "xml" : "plist").format;
        names = keysOf(*value);
    } else if (shape == Shape::Flows || shape == Shape::Database) {
        format = shape == Shape::Flows ? matchFlows(source, mapping) : matchDatabase(source, mapping, names);
        if (shape == Shape::Database && names.empty())
            return {"", "unknown-kind", kNoSchema};
    } else {
        return notKnown(shape);
    }
    if (format)
        return {format->kind(), "", ""};
    return {"", "mapping-needed", fmt::format("No known export has these columns, keys or tables: {}", listed(names))};
}

Sniffed sniffTelemetry(Bytes head, const ColumnMapping &mapping)
{
    MemorySource source(head);
    return sniffTelemetry(source, mapping);
}

std::optional<TelemetryRefusal> readTelemetry(Source &source, const ColumnMapping &mapping, FactSink &facts, Notes &notes, const Pulse &pulse)
{
    return Reading(source, mapping, facts, notes, pulse, 0).read();
}

}
