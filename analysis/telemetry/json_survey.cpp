// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/json_document.h"
#include "analysis/telemetry/json_scanner.h"

namespace keytrail::telemetry {

namespace {

constexpr std::size_t kEnvelopeDepth = 3;   ///< `response.devices[]` is the deepest list of records known

class Survey
{
public:
    Survey(Source &source, Notes &notes, std::uint64_t limit)
        : m_scanner(source, notes)
        , m_quiet(notes)
        , m_limit(limit)
    {
    }

    /// Levels are bounded by kEnvelopeDepth, so this recursion ends.
    Value value(std::size_t level)
    {
        const int c = m_scanner.skipBlanks();
        if (c == '{' && level < kEnvelopeDepth)
            return map(level);
        if (c == '[' && level < kEnvelopeDepth)
            return list();
        return whole();
    }

    bool hasMore() { return m_scanner.skipBlanks() >= 0; }
    bool isOver() const { return m_scanner.text.done() >= m_limit + TextStream::kWindow; }
    int peek() { return m_scanner.text.peek(); }
    void skip() { m_scanner.get(); }
    bool isCut() const { return m_isCut; }

private:
    Value whole()
    {
        const auto taken = m_scanner.take(m_raw, JsonDocument::kLargestMember);
        m_isCut |= taken == JsonScanner::Taken::Cut;
        if (taken == JsonScanner::Taken::Nothing)
            m_scanner.get();
        if (taken != JsonScanner::Taken::Whole)
            return {};
        bool isForeign = false;
        auto read = m_reader.read("[" + m_scanner.text.repair(m_raw, isForeign) + "]", "", m_quiet);
        return read && read->items.size() == 1 ? std::move(read->items[0]) : Value();
    }

    Value list()
    {
        Value list;
        list.kind = Value::Kind::List;
        m_scanner.get();
        while (!m_isCut && !isOver()) {
            const int c = m_scanner.skipBlanks();
            if (c == ']')
                m_scanner.get();
            if (c == ']' || c < 0)
                break;
            if (c == ',') {
                m_scanner.get();
            } else if (list.items.size() < JsonDocument::kSamples) {
                list.items.push_back(whole());
            } else {
                const auto taken = m_scanner.take(m_raw, 0);
                m_isCut |= taken == JsonScanner::Taken::Cut;
                if (taken == JsonScanner::Taken::Nothing)
                    m_scanner.get();
            }
        }
        return list;
    }

    Value map(std::size_t level)
    {
        Value map;
        map.kind = Value::Kind::Map;
        m_scanner.get();
        while (!m_isCut && !isOver() && map.items.size() < 10'000) {
            const int c = m_scanner.skipBlanks();
            if (c == ',') {
                m_scanner.get();
                continue;
            }
            if (c == '}')
                m_scanner.get();
            if (c != '"')
                break;
            const Value key = whole();
            if (m_scanner.skipBlanks() != ':')
                break;
            m_scanner.get();
            map.keys.push_back(key.text);
            map.items.push_back(value(level + 1));
        }
        return map;
    }

    JsonScanner m_scanner;
    Notes &m_quiet;
    JsonReader m_reader;
    std::string m_raw;
    std::uint64_t m_limit;
    bool m_isCut = false;
};

}

Value JsonDocument::survey(std::uint64_t limit)
{
    NoNotes quiet;
    Survey survey(m_source, quiet, limit);
    const bool isSeries = isJsonLines(m_source);
    Value first = survey.value(0);
    if (!isSeries && (!survey.hasMore() || survey.isOver() || survey.isCut() || first.kind == Value::Kind::List))
        return first;
    Value series;
    series.kind = Value::Kind::List;
    series.items.push_back(std::move(first));
    while (series.items.size() < kSamples && survey.hasMore() && !survey.isCut()) {
        if (survey.peek() == ',')
            survey.skip();
        else
            series.items.push_back(survey.value(0));
    }
    return series;
}

}
