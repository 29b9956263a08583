// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/table_sketch.h"

#include "analysis/base/json_writer.h"
#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/csv_reader.h"
#include "analysis/telemetry/indicator_list.h"
#include "analysis/telemetry/recognise.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>

namespace keytrail::telemetry {

namespace {

constexpr std::size_t kSamples = 3, kLargestSample = 80;
constexpr double kByHeader = 0.9, kByRelatedHeader = 0.6;

using Meaning = std::pair<std::string, std::string>; // entity, field

/// What known exports mean by a header: the meaning most of them give it.
std::map<std::string, Meaning> meaningsOf(const ColumnMapping &mapping)
{
    std::map<std::string, std::map<Meaning, int>> votes;
    for (const auto &format : mapping.formats()) {
        for (const auto &group : format.groups) {
            if (group.entity != "device" && group.entity != "install" && group.entity != "event" && group.entity != "lease")
                continue;
            for (const auto &rule : group.rules) {
                for (const auto &name : rule.names) {
                    const bool isColumn = name.kind == Name::Kind::Path && name.path.size() == 1 && !name.isEnvelope && !name.path[0].isEach;
                    if (isColumn)
                        ++votes[headerShape({name.text})][{group.entity, rule.field}];
                }
            }
        }
    }
    std::map<std::string, Meaning> meanings;
    for (const auto &[header, counts] : votes)
        meanings[header] = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.second < b.second; })->first;
    return meanings;
}

bool isMostly(const std::vector<std::string> &cells, bool (*is)(const std::string &))
{
    const auto fits = static_cast<std::size_t>(std::count_if(cells.begin(), cells.end(), is));
    return !cells.empty() && fits * 10 >= cells.size() * 9;
}

bool isImei(const std::string &cell)
{
    const auto digits = canonicalImei(cell);
    if (digits.size() != 15 || digits.find_first_not_of("0123456789") != std::string::npos)
        return false;
    int sum = 0; // Luhn's check digit
    for (std::size_t i = 0; i < 15; ++i) {
        const int digit = (digits[i] - '0') * (i % 2 == 1 ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

bool isUdid(const std::string &cell)
{
    const auto hex = canonicalHash(cell);
    const bool isHex = hex.find_first_not_of("0123456789abcdefABCDEF-") == std::string::npos;
    return isHex && (hex.size() == 40 || (cell.size() == 25 && cell[8] == '-'));
}

bool isGuid(const std::string &cell)
{
    return cell.size() == 36 && cell[8] == '-' && cell[13] == '-' && cell[23] == '-' && cell.find_first_not_of("0123456789abcdefABCDEF-") == std::string::npos;
}

bool isPackageCell(const std::string &cell)
{
    return indicatorType(cell) == "package";
}

bool isTime(const std::string &cell)
{
    const auto read = readTime(cell);
    const bool isPlausible = read.how != TimeReading::How::Epoch || (cell.size() >= 10 && !read.isOdd);
    return (read.at && isPlausible) || read.how == TimeReading::How::Ambiguous;
}

bool isMonthFirst(const std::string &cell)
{
    return readTime(cell).how == TimeReading::How::Ambiguous;
}

struct Form {
    bool (*is)(const std::string &);
    const char *entity, *field, *reason;
    double confidence;
};

constexpr std::array<Form, 9> kForms = {{
    {[](const std::string &cell) { return !canonicalMac(cell).empty(); }, "device", "macs", "hardware addresses", 0.8},
    {[](const std::string &cell) { return !canonicalIp(cell).empty(); }, "device", "ips", "addresses", 0.6},
    {isImei, "device", "imei", "15 digits with a check digit", 0.8},
    {isUdid, "device", "udid", "device identifiers of Apple's form", 0.7},
    {isGuid, "device", "source_id", "identifiers of a service", 0.4},
    {isPackageCell, "install", "package", "package names", 0.7},
    {[](const std::string &cell) { return cell.size() == 64 && indicatorType(cell) == "sha256"; }, "install", "sha256", "SHA-256 hashes", 0.5},
    {[](const std::string &cell) { return cell.find('@') != std::string::npos && cell.find('.') != std::string::npos && cell.find(' ') == std::string::npos; }, "device", "owner", "mail addresses", 0.5},
    {isTime, "device", "last_seen", "times", 0.4},
}};

/// Words of a list of the mapping: platforms, ownership, compliance.
bool areWords(const std::vector<std::string> &cells, const ColumnMapping &mapping, const char *list)
{
    const auto known = std::count_if(cells.begin(), cells.end(), [&](const std::string &cell) {
        const auto word = mapping.word(list, cell);
        return word && !word->empty() && cell.size() > 1;
    });
    return !cells.empty() && static_cast<std::size_t>(known) * 10 >= cells.size() * 8;
}

void guessByCells(const std::vector<std::string> &cells, const ColumnMapping &mapping, ColumnGuess &guess)
{
    const auto set = [&](const char *entity, const char *field, const char *reason, double confidence) {
        guess.entity = entity;
        guess.field = field;
        guess.reason = reason;
        guess.confidence = confidence;
    };
    for (const auto &form : kForms) {
        if (isMostly(cells, form.is))
            return set(form.entity, form.field, form.reason, form.confidence);
    }
    for (const char *list : {"platform", "ownership", "compliance"}) {
        if (areWords(cells, mapping, list))
            return set("device", list, "words of a known list", 0.6);
    }
}

ColumnGuess guess(const std::string &column, const std::vector<std::string> &cells, const std::map<std::string, Meaning> &meanings, const ColumnMapping &mapping)
{
    ColumnGuess guess;
    guess.column = column;
    for (const auto &cell : cells) {
        if (guess.samples.size() < kSamples && std::find(guess.samples.begin(), guess.samples.end(), cell) == guess.samples.end())
            guess.samples.push_back(cell.substr(0, kLargestSample));
    }
    const auto plain = headerShape({mapping.header(column)});
    auto known = meanings.find(plain);
    guess.confidence = kByHeader;
    if (known == meanings.end() && plain.size() > 4) { // a known name inside a longer one
        known = std::find_if(meanings.begin(), meanings.end(), [&](const auto &one) { return one.first.size() > 4 && plain.find(one.first) != std::string::npos; });
        guess.confidence = kByRelatedHeader;
    }
    if (known != meanings.end()) {
        std::tie(guess.entity, guess.field) = known->second;
        guess.reason = "header";
    } else {
        guess.confidence = 0;
        guessByCells(cells, mapping, guess);
    }
    const bool isTimeField = guess.field == "last_seen" || guess.field == "installed_at" || guess.field == "time";
    if (isTimeField && std::any_of(cells.begin(), cells.end(), isMonthFirst))
        guess.confidence = std::min(guess.confidence, 0.3); // a person must say whether the day or the month comes first
    return guess;
}

const char *nameOf(Encoding encoding)
{
    return encoding == Encoding::Utf8 ? "utf-8" : encoding == Encoding::Utf16Le ? "utf-16le" : encoding == Encoding::Utf16Be ? "utf-16be" : "windows-1252";
}

std::string lineText(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
    return out;
}

}

std::string headerShape(const std::vector<std::string> &header)
{
    std::set<std::string> names;
    for (const auto &one : header) {
        std::string name;
        for (const char c : lowered(trimmed(one))) {
            if (c != ' ' && c != '-' && c != '_' && c != '.')
                name += c;
        }
        names.insert(std::move(name));
    }
    return fmt::format("{}", fmt::join(names, "|"));
}

Result<TableSketch> sketchTable(Source &source, const ColumnMapping &mapping)
{
    if (shapeOf(source) != Shape::Table)
        return Error{Fault::Unsupported, 0, "table-sketch"};
    NoNotes quiet;
    TextStream text(source, quiet);
    CsvReader reader(text, quiet);
    TableSketch sketch;
    const auto found = findHeader(reader, mapping);
    if (found.match.format)
        sketch.known = found.match.format->kind();
    sketch.header = found.header;
    if (!found.match.format) { // its rows were passed in search of a header
        TextStream again(source, quiet);
        CsvReader first(again, quiet);
        CsvRow row;
        (void)first.next(row);
        first.startRows(sketch.header.size());
        while (sketch.rows.size() < kSketchRows && first.next(row))
            sketch.rows.push_back(row.cells);
    } else {
        CsvRow row;
        reader.startRows(sketch.header.size());
        while (sketch.rows.size() < kSketchRows && reader.next(row))
            sketch.rows.push_back(row.cells);
    }
    if (sketch.header.size() < 2)
        return Error{Fault::Malformed, 0, "table-sketch"};
    sketch.encoding = nameOf(text.encoding());
    sketch.delimiter = reader.delimiter();
    sketch.shape = headerShape(sketch.header);
    const auto meanings = meaningsOf(mapping);
    for (std::size_t column = 0; column < sketch.header.size(); ++column) {
        std::vector<std::string> cells;
        for (const auto &row : sketch.rows) {
            if (!trimmed(row[column]).empty())
                cells.push_back(row[column]);
        }
        sketch.guesses.push_back(guess(sketch.header[column], cells, meanings, mapping));
    }
    return sketch;
}

std::string mappingText(const TableSketch &sketch, std::string_view name, double least)
{
    std::string out = fmt::format("# Mapping of a table, guessed from its headers and cells: mend it, then import with --mapping.\n# header shape: {}\n", lineText(sketch.shape));
    std::string needs;
    for (const auto &column : sketch.header)
        needs += column.empty() || needs.size() > 2000 ? "" : (needs.empty() ? "" : " + ") + lineText(column);
    out += fmt::format("{}\tis\ttable\t{}\t\n", name, needs);
    std::string device;
    for (const auto &guess : sketch.guesses) {
        const bool isKnown = !guess.field.empty() && guess.confidence >= least && !guess.column.empty();
        out += fmt::format("# {:.0f} %: {}\n", guess.confidence * 100, guess.reason.empty() ? "no idea what this column means" : guess.reason);
        out += fmt::format("{}{}\t{}\t{}\t{}\t{}\n", isKnown ? "" : "# ", name, guess.entity.empty() ? "device" : guess.entity, guess.field.empty() ? "FIELD" : guess.field, lineText(guess.column), guess.how);
        if (isKnown && guess.entity == "device" && (guess.field == "source_id" || guess.field == "serial" || guess.field == "name") && device.empty())
            device = lineText(guess.column);
    }
    const bool hasInstalls = std::any_of(sketch.guesses.begin(), sketch.guesses.end(), [&](const ColumnGuess &one) { return one.entity == "install" && one.confidence >= least; });
    if (hasInstalls)
        out += fmt::format("{}\tinstall\tsource\t=table\t\n", name);
    return out;
}

std::string sketchJson(const TableSketch &sketch)
{
    JsonWriter out;
    out.beginObject().text("encoding", sketch.encoding).text("delimiter", std::string(1, sketch.delimiter)).text("shape", sketch.shape).text("known", sketch.known);
    out.key("columns").beginArray();
    for (const auto &guess : sketch.guesses) {
        out.beginObject().text("column", guess.column).text("entity", guess.entity).text("field", guess.field).text("how", guess.how);
        out.key("confidence").number(guess.confidence).text("reason", guess.reason).key("samples").beginArray();
        for (const auto &sample : guess.samples)
            out.string(sample);
        out.endArray().endObject();
    }
    out.endArray().key("rows").beginArray();
    for (const auto &row : sketch.rows) {
        out.beginArray();
        for (const auto &cell : row)
            out.string(std::string_view(cell).substr(0, kLargestSample));
        out.endArray();
    }
    return out.endArray().endObject().take();
}

}
