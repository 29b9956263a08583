// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/lines_reader.h"

#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/json_value.h"
#include "analysis/telemetry/record_mapper.h"

#include <fmt/format.h>

namespace keytrail::telemetry {

namespace {

Value textValue(std::string_view text)
{
    Value value;
    value.kind = Value::Kind::Text;
    value.text = text;
    return value;
}

/// The parts of the line by the first pattern that fits; nothing where none does.
std::optional<Value> recordOf(const Format &format, std::string_view line, JsonReader &json, const std::string &where, Notes &notes)
{
    for (const auto &signature : format.signatures) {
        const auto parts = signature.pattern ? signature.pattern->match(line) : std::nullopt;
        if (!parts)
            continue;
        Value record;
        record.kind = Value::Kind::Map;
        for (const auto &part : *parts) {
            auto inner = part.isJson ? json.read(part.text, where, notes) : Result<Value>(textValue(part.text));
            record.keys.emplace_back(part.name);
            record.items.push_back(inner ? std::move(*inner) : textValue(part.text));
        }
        return record;
    }
    return {};
}

}

bool nextLine(TextStream &text, std::string &line)
{
    line.clear();
    int c = text.get();
    if (c < 0)
        return false;
    for (; c >= 0 && c != '\n'; c = text.get()) {
        if (line.size() < kLargestLine)
            line += static_cast<char>(c);
    }
    if (line.ends_with('\r'))
        line.pop_back();
    bool isForeign = false;
    line = text.repair(line, isForeign);
    return true;
}

const Format *matchLines(Source &source, const ColumnMapping &mapping)
{
    NoNotes quiet;
    TextStream text(source, quiet);
    std::vector<std::string> sample;
    std::string line;
    while (sample.size() < kSampleLines && nextLine(text, line)) {
        line = withoutColours(line);
        if (!trimmed(line).empty())
            sample.push_back(line);
    }
    const Format *best = nullptr;
    std::size_t most = sample.size() / 3;
    JsonReader json;
    for (const auto &format : mapping.formats()) {
        if (format.signatures.empty() || format.signatures.front().shape != "lines")
            continue;
        std::size_t fits = 0;
        for (const auto &one : sample)
            fits += recordOf(format, one, json, {}, quiet).has_value();
        if (fits > most) {
            most = fits;
            best = &format;
        }
    }
    return best;
}

std::optional<TelemetryRefusal> readLines(Source &source, const Format &format, const ColumnMapping &mapping, FactSink &facts, Notes &notes, const Pulse &pulse)
{
    TextStream text(source, notes);
    RecordMapper mapper(format, mapping, facts, notes);
    JsonReader json;
    std::string line;
    std::uint64_t other = 0, firstOther = 0;
    for (std::uint64_t number = 1; nextLine(text, line); ++number) {
        if (!pulse(text.done(), text.size()))
            return TelemetryRefusal{"stopped", "Reading was stopped"};
        line = withoutColours(line);
        if (trimmed(line).empty() || line.starts_with('#'))
            continue;
        const auto where = fmt::format("line {}", number);
        if (const auto record = recordOf(format, line, json, where, notes))
            mapper.add(*record, quotedText(line), where);
        else if (other++ == 0)
            firstOther = number;
    }
    if (other > 0)
        notes.lost("row-rejected", fmt::format("line {}", firstOther), fmt::format("{} lines are of another shape than the log's and are left out; the first stands here", other));
    mapper.finish();
    return {};
}

}
