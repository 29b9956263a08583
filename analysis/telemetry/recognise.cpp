// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/recognise.h"

#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/tnetstring.h"
#include "analysis/telemetry/unpack.h"

#include <algorithm>

namespace keytrail::telemetry {

namespace {

constexpr std::size_t kHead = 4096;

/// How many needs are met, or 0 where one is not.
template <class Meets>
std::size_t score(const Signature &signature, const Meets &meets)
{
    return std::all_of(signature.needs.begin(), signature.needs.end(), meets) ? signature.needs.size() : 0;
}

/// What a person says of a file counts before what we know of its like.
std::size_t weightOf(const Format &format)
{
    return format.isOwn ? 1 : 1000;
}

bool meets(const Value &record, const Value &envelope, const Need &need)
{
    const bool isMet = std::any_of(need.choices.begin(), need.choices.end(), [&](const Name &name) {
        const auto found = find(name.isEnvelope ? envelope : record, name);
        return std::any_of(found.begin(), found.end(), [&](const Value *value) {
            return need.contains.empty() || (value->isScalar() && value->text.find(need.contains) != std::string::npos);
        });
    });
    return isMet != need.isForbidden;
}

}

std::size_t needsMet(const Signature &signature, const Value &record)
{
    return score(signature, [&](const Need &need) { return meets(record, record, need); });
}

Shape shapeOf(Source &source)
{
    NoNotes quiet;
    TextStream stream(source, quiet);
    const auto bytes = readAll(source, 0, kHead, kHead);
    if (bytes.empty())
        return Shape::Empty;
    if (bytes.starts_with("bplist"))
        return Shape::Plist;
    if (bytes.starts_with("SQLite format 3"))
        return Shape::Database;
    if (sniffPacking(asBytes(bytes)) != Packing::None)
        return Shape::Packed;
    if (const auto flow = sniffNetstring(asBytes(bytes)); flow && readAll(source, flow->head + flow->payload, 1, 1) == "}")
        return Shape::Flows;
    const auto head = stream.window().substr(0, kHead);
    const auto odd = std::count_if(head.begin(), head.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n' && c != '\x1b'; });
    if (static_cast<std::size_t>(odd) * 20 > head.size() + 20)
        return Shape::Binary;
    const auto text = trimmed(head);
    if (text.empty())
        return Shape::Empty;
    if (text.starts_with("#separator") || (text.starts_with("###") && text.find("\n#separator") != std::string_view::npos))
        return Shape::Zeek;
    if (text.front() == '{' || text.front() == '[')
        return Shape::Json;
    if (text.front() == '<')
        return text.find("<plist") != std::string_view::npos ? Shape::Plist : Shape::Xml;
    return Shape::Table;
}

Match matchHeader(const std::vector<std::string> &header, const ColumnMapping &mapping, std::string_view shape)
{
    Match best;
    std::size_t most = 0;
    std::vector<std::string> plain;
    for (const auto &one : header)
        plain.push_back(mapping.header(one));
    const auto has = [&](const Name &name) {
        const auto is = [&](const std::string &cell) { return isSameName(cell, name.text); };
        return std::any_of(plain.begin(), plain.end(), is) || std::any_of(header.begin(), header.end(), is);
    };
    for (const auto &format : mapping.formats()) {
        for (const auto &signature : format.signatures) {
            if (!signature.shape.starts_with(shape))
                continue;
            const auto met = score(signature, [&](const Need &need) { return std::any_of(need.choices.begin(), need.choices.end(), has) != need.isForbidden; }) * weightOf(format);
            if (met > most) {
                most = met;
                best = {&format, &signature};
            }
        }
    }
    return best;
}

std::vector<const Value *> recordsOf(const Value &outline, const std::string &records)
{
    if (records == "$")
        return {&outline};
    if (records == "[]") {
        std::vector<const Value *> found;
        for (const auto &item : outline.items) {
            if (outline.kind == Value::Kind::List)
                found.push_back(&item);
        }
        return found;
    }
    Name name;
    std::string_view rest = records;
    const bool isMap = rest.ends_with("{}");
    while (!rest.empty()) {
        const auto dot = std::min(rest.find('.'), rest.size());
        auto part = rest.substr(0, dot);
        Segment segment;
        segment.isEach = part.ends_with("[]");
        segment.key = part.substr(0, part.size() - (segment.isEach || part.ends_with("{}") ? 2 : 0));
        name.path.push_back(std::move(segment));
        rest.remove_prefix(std::min(dot + 1, rest.size()));
    }
    auto found = find(outline, name, static_cast<std::size_t>(-1));
    if (!isMap)
        return found;
    std::vector<const Value *> members;
    for (const auto *map : found) {
        for (const auto &item : map->items) {
            if (map->kind == Value::Kind::Map)
                members.push_back(&item);
        }
    }
    return members;
}

Match matchValue(const Value &outline, const ColumnMapping &mapping, std::string_view shape)
{
    Match best;
    std::size_t most = 0;
    for (const auto &format : mapping.formats()) {
        for (const auto &signature : format.signatures) {
            if (signature.shape != shape)
                continue;
            for (const auto *record : recordsOf(outline, signature.records)) {
                const auto met = record->kind == Value::Kind::Map ? score(signature, [&](const Need &need) { return meets(*record, outline, need); }) * weightOf(format) : 0;
                if (met > most) {
                    most = met;
                    best = {&format, &signature};
                }
            }
        }
    }
    return best;
}

HeaderFound findHeader(CsvReader &reader, const ColumnMapping &mapping)
{
    HeaderFound found;
    CsvRow row;
    for (; found.passed < kMostPreamble && reader.next(row); ++found.passed) {
        found.match = matchHeader(row.cells, mapping, "table");
        if (found.match.format) {
            found.header = row.cells;
            return found;
        }
        if (found.passed == 0)
            found.header = row.cells;
    }
    return found;
}

}
