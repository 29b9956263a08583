// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/json_document.h"

#include "analysis/telemetry/json_scanner.h"

#include <fmt/format.h>

namespace keytrail::telemetry {

namespace {

constexpr const char *kJsonDocumentReader = "json-document";

}

struct JsonDocument::Walk {
    Walk(Source &source, Notes &notes)
        : scanner(source, notes)
        , notes(notes)
    {
    }

    /// One record at hand: read and handed on, or noted. False: stop.
    bool record(const std::string &where)
    {
        const auto line = scanner.line;
        const auto taken = scanner.take(raw, kLargestRecord);
        if (taken == JsonScanner::Taken::Nothing) {
            reject("row-rejected", where, line, "no value");
            scanner.get();
            return true;
        }
        if (taken == JsonScanner::Taken::TooDeep) {
            isTooDeep = true;
            reject("json-depth", where, line, "nested too deep");
            return true;
        }
        if (taken == JsonScanner::Taken::TooLarge) {
            reject("cell-oversized", where, line, "beyond the size limit");
            return true;
        }
        if (taken == JsonScanner::Taken::Cut) {
            notes.lost("truncated", where, fmt::format("The text ends inside this record (line {}); the records before it are kept", line));
            ++rejected;
            return true;
        }
        return hand(raw, where, line);
    }

    bool hand(std::string_view bytes, const std::string &where, std::uint64_t line)
    {
        bool isForeign = false;
        const auto text = scanner.text.repair(bytes, isForeign);
        auto value = reader.read(text, where, notes);
        if (!value) {
            isTooDeep |= value.error().fault == Fault::TooLarge;
            reject(value.error().fault == Fault::TooLarge ? "json-depth" : "row-rejected", where, line, "not valid JSON");
            return true;
        }
        if (isForeign)
            notes.warn("encoding-mixed", where, "Record is not UTF-8; read as Windows-1252");
        ++kept;
        return (*onRecord)(std::move(*value), text, where);
    }

    void reject(const char *code, const std::string &where, std::uint64_t line, const char *why)
    {
        ++rejected;
        notes.lost(code, where, fmt::format("Record left out: {} (line {})", why, line));
    }

    bool lines()
    {
        std::string bytes;
        bool isLarge = false;
        for (std::uint64_t number = 1;; ++number) {
            bytes.clear();
            int c = scanner.text.get();
            if (c < 0)
                return true;
            for (; c >= 0 && c != '\n'; c = scanner.text.get()) {
                isLarge = bytes.size() >= kLargestRecord;
                if (!isLarge)
                    bytes += static_cast<char>(c);
            }
            std::string_view line = bytes;
            while (!line.empty() && (isJsonBlank(line.back()) || line.back() == ','))
                line.remove_suffix(1);
            const auto where = fmt::format("line {}", number);
            if (isLarge)
                reject("cell-oversized", where, number, "beyond the size limit");
            else if (!line.empty() && !oneLine(line, where, number))
                return false;
        }
    }

    /// A line holds one object, or several without a break between them.
    bool oneLine(std::string_view line, const std::string &where, std::uint64_t number)
    {
        MemorySource source(asBytes(line));
        NoNotes quiet;
        JsonScanner parts(source, quiet);
        std::string part;
        std::vector<std::string> values;
        while (parts.skipBlanks() >= 0 && values.size() < 1000) {
            if (parts.take(part, kLargestRecord) != JsonScanner::Taken::Whole)
                return hand(line, where, number);
            values.push_back(part);
        }
        if (values.size() <= 1)
            return hand(line, where, number);
        for (const auto &value : values) {
            if (!hand(value, where, number))
                return false;
        }
        return true;
    }

    /// Elements of an array whose bracket is at hand.
    bool elements(const std::string &where)
    {
        scanner.get();
        for (std::uint64_t number = 0;;) {
            const int c = scanner.skipBlanks();
            if (c == ']') {
                scanner.get();
                return true;
            }
            if (c < 0) {
                notes.lost("truncated", where, fmt::format("The text ends inside this array after {} records", number));
                return true;
            }
            if (c == ',') {
                scanner.get();
                continue;
            }
            if (!record(fmt::format("{}[{}]", where, number++)))
                return false;
        }
    }

    bool broken()
    {
        notes.lost("truncated", fmt::format("line {}", scanner.line), "The text ends or breaks inside an object");
        return false;
    }

    /// The key of the next member of an object into `key`, or false at its end.
    bool nextKey(std::string &key)
    {
        int c = scanner.skipBlanks();
        while (c == ',') {
            scanner.get();
            c = scanner.skipBlanks();
        }
        if (c != '"') {
            if (c == '}')
                scanner.get();
            return c == '}' ? false : broken();
        }
        if (scanner.take(key, kLargestMember) != JsonScanner::Taken::Whole || key.size() < 2)
            return broken();
        key = key.substr(1, key.size() - 2);
        if (scanner.skipBlanks() == ':')
            scanner.get();
        scanner.skipBlanks();
        return true;
    }

    /// Members of an object whose brace is at hand, down to the array or object named by `rest` of the path.
    bool members(const std::string &where, std::string_view rest)
    {
        scanner.get();
        const auto dot = rest.find('.');
        const auto name = rest.substr(0, dot);
        std::string key;
        while (nextKey(key)) {
            const auto place = where + "." + key;
            const int c = scanner.text.peek();
            if (dot != std::string_view::npos && key == name && c == '{') {
                if (!members(place, rest.substr(dot + 1)))
                    return false;
            } else if (c == '[' && key + "[]" == name) {
                if (!elements(place))
                    return false;
            } else if (c == '{' && key + "{}" == name) {
                if (!eachMember(place))
                    return false;
            } else if (scanner.take(raw, 0) == JsonScanner::Taken::Cut) {
                notes.lost("truncated", place, "The text ends inside this member");
                return true;
            }
        }
        return true;
    }

    bool eachMember(const std::string &where)
    {
        scanner.get();
        std::string key;
        while (nextKey(key)) {
            if (!record(where + "." + key))
                return false;
        }
        return true;
    }

    JsonScanner scanner;
    Notes &notes;
    JsonReader reader;
    const OnRecord *onRecord = nullptr;
    std::string raw;
    std::uint64_t kept = 0, rejected = 0;
    bool isTooDeep = false;
};

JsonDocument::JsonDocument(Source &source, Notes &notes, Pulse pulse)
    : m_source(source)
    , m_notes(notes)
    , m_pulse(std::move(pulse))
{
}

Result<std::uint64_t> JsonDocument::each(const std::string &path, const OnRecord &onRecord)
{
    Walk walk(m_source, m_notes);
    const OnRecord withPulse = [&](Value record, std::string_view text, const std::string &where) {
        return m_pulse(walk.scanner.text.done(), m_source.size()) && onRecord(std::move(record), text, where);
    };
    walk.onRecord = &withPulse;
    bool isDone = true;
    const int first = walk.scanner.skipBlanks();
    if (path == "[]" && first == '[') {
        isDone = walk.elements("$");
    } else if (path == "[]" && isJsonLines(m_source)) {
        Walk lines(m_source, m_notes);
        lines.onRecord = &withPulse;
        isDone = lines.lines();
        walk.kept = lines.kept;
        walk.isTooDeep = lines.isTooDeep;
    } else if (path == "[]" || path == "$") {
        for (std::uint64_t number = 0; isDone && walk.scanner.skipBlanks() >= 0; ++number) {
            if (walk.scanner.text.peek() == ',')
                walk.scanner.get();
            else
                isDone = walk.record(path == "$" ? "$" : fmt::format("$[{}]", number));
        }
    } else if (first == '{') {
        isDone = walk.members("$", path);
    }
    if (!isDone)
        return Error{Fault::Stopped, walk.scanner.text.done(), kJsonDocumentReader};
    if (walk.kept == 0 && walk.isTooDeep)
        return Error{Fault::TooLarge, 0, kJsonDocumentReader};
    return walk.kept;
}

}
