// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/bundle_reader.h"

#include "analysis/casedb/bundle_format.h"
#include "analysis/casedb/schema.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace keytrail::casedb
{

namespace
{

// What all runs of a table are read through together, and one of them at least.
constexpr std::size_t kBuffers = 32 << 20, kSmallestBuffer = 4 << 10, kLargestBuffer = 256 << 10;
constexpr std::size_t kIdValue = 9; // the octets of a row's first value

}

std::optional<BundleValue> takeValue(Bytes &values)
{
    constexpr std::size_t kNumber = 8;
    if (values.empty())
        return {};
    BundleValue value;
    value.type = static_cast<Statement::Type>(std::to_integer<char>(values[0]));
    values = values.subspan(1);
    if (value.type == Statement::Type::Null)
        return value;
    if (values.size() < kNumber)
        return {};
    const auto number = littleAt(values, 0, kNumber);
    values = values.subspan(kNumber);
    switch (value.type) {
    case Statement::Type::Integer:
        value.integer = static_cast<std::int64_t>(number);
        return value;
    case Statement::Type::Real:
        value.real = std::bit_cast<double>(number);
        if (std::isnan(value.real) || (value.real == 0 && std::signbit(value.real)))
            return {};
        return value;
    case Statement::Type::Text:
    case Statement::Type::Blob:
        if (number > values.size())
            return {};
        value.text = asText(values.first(number));
        values = values.subspan(number);
        return value;
    default:
        return {};
    }
}

/// One run, read through a buffer.
class BundleReader::Reading
{
public:
    Reading(int file, const Run &run, std::size_t buffer)
        : m_source(file)
        , m_left(run.rows)
        , m_at(run.at)
        , m_end(run.end)
        , m_size(buffer)
    {
    }
    /// Makes the next row the current one. False: no more of them, or broken.
    bool next()
    {
        m_begin += m_row;
        m_row = 0;
        if (m_left == 0) {
            m_isBroken = m_begin != m_held.size() || m_at != m_end;
            return false;
        }
        --m_left;
        if (!hold(kRowHead))
            return broken();
        const auto size = littleAt(held(), 0, kRowHead);
        if (size < kIdValue || size > kLargestRow || !hold(kRowHead + size) || held()[kRowHead] != std::byte('i'))
            return broken();
        m_row = kRowHead + size;
        m_id = static_cast<std::int64_t>(littleAt(held(), kRowHead + 1, 8));
        return true;
    }
    std::int64_t id() const { return m_id; }
    Bytes values() const { return held().subspan(kRowHead, m_row - kRowHead); }
    bool isBroken() const { return m_isBroken; }

private:
    bool broken()
    {
        m_isBroken = true;
        return false;
    }
    Bytes held() const { return Bytes(m_held).subspan(m_begin); }
    bool hold(std::size_t size)
    {
        const auto have = m_held.size() - m_begin;
        if (have >= size)
            return true;
        if (size - have > m_end - m_at)
            return false;
        std::copy(m_held.begin() + static_cast<std::ptrdiff_t>(m_begin), m_held.end(), m_held.begin());
        m_begin = 0;
        const auto more = std::min<std::uint64_t>(std::max(m_size, size) - have, m_end - m_at);
        m_held.resize(have + more);
        if (m_source.read(m_at, std::span(m_held).subspan(have)) != more)
            return false;
        m_at += more;
        return true;
    }

    DescriptorSource m_source;
    std::uint64_t m_left, m_at, m_end;
    std::size_t m_size, m_begin = 0, m_row = 0;
    std::vector<std::byte> m_held;
    std::int64_t m_id = 0;
    bool m_isBroken = false;
};

std::optional<BundleReader> BundleReader::open(const std::string &path)
{
    auto opened = platform::openEvidence(path);
    if (!opened.descriptor)
        return {};
    BundleReader reader(std::move(opened.descriptor));
    reader.m_size = opened.identity.size;
    if (!reader.readRuns())
        return {};
    return reader;
}

bool BundleReader::readRuns()
{
    DescriptorSource source(m_file.number());
    const auto head = readAll(source, 0, kBundleHead, kBundleHead);
    if (head.size() != kBundleHead || !head.starts_with(kBundleMagic)
        || littleAt(asBytes(head), kBundleMagic.size(), 4) != static_cast<std::uint64_t>(kSchemaVersion))
        return false;
    const auto symbols = tables().size(), last = symbols + 1;
    for (std::uint64_t at = kBundleHead; at < m_size;) {
        std::byte bytes[kRunHead];
        if (m_size - at < kRunHead || source.read(at, bytes) != kRunHead)
            return false;
        at += kRunHead;
        Run run{littleAt(bytes, 0, 4), littleAt(bytes, 4, 4), at, 0};
        const auto octets = littleAt(bytes, 8, 8);
        const bool fits = octets <= m_size - at && run.rows > 0 && run.rows <= octets / (kRowHead + kIdValue);
        const bool isKnown = run.table < symbols ? tables()[run.table].isFact : run.table <= last;
        if (!fits || !isKnown)
            return false;
        at += octets;
        run.end = at;
        if (run.table == last)
            return at == m_size && run.rows == 1 && readAbout(run);
        m_rows += static_cast<std::int64_t>(run.rows);
        m_runs.push_back(run);
    }
    return false;
}

bool BundleReader::readAbout(const Run &run)
{
    Reading reading(m_file.number(), run, kSmallestBuffer);
    if (!reading.next())
        return false;
    auto values = reading.values();
    m_about.id = reading.id();
    const auto id = takeValue(values), sha256 = takeValue(values), kind = takeValue(values), counts = takeValue(values);
    const auto isText = [](const std::optional<BundleValue> &value) { return value && value->type == Statement::Type::Text; };
    if (!id || !isText(sha256) || !isText(kind) || !isText(counts) || !values.empty())
        return false;
    m_about.sha256 = sha256->text;
    m_about.kind = kind->text;
    m_about.counts = counts->text;
    return !reading.next() && !reading.isBroken();
}

std::int64_t BundleReader::rows(std::size_t table) const
{
    std::uint64_t rows = 0;
    for (const auto &run : m_runs)
        rows += run.table == table ? run.rows : 0;
    return static_cast<std::int64_t>(rows);
}

struct BundleReader::Rows::State {
    std::vector<Reading> readings;
    std::vector<std::pair<std::int64_t, Reading *>> heap; ///< readings with a row, that of the lowest id first
    std::int64_t before = 0;
    bool isBroken = false;

    /// Puts what stands at `at` to its place among those behind it.
    void sink(std::size_t at)
    {
        const auto moved = heap[at];
        for (;;) {
            auto child = 2 * at + 1;
            if (child >= heap.size())
                break;
            child += child + 1 < heap.size() && heap[child + 1].first < heap[child].first ? 1 : 0;
            if (heap[child].first >= moved.first)
                break;
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = moved;
    }
    void advance()
    {
        auto &[id, reading] = heap.front();
        if (reading->next()) {
            id = reading->id();
        } else {
            isBroken = reading->isBroken();
            heap.front() = heap.back();
            heap.pop_back();
        }
        if (!heap.empty())
            sink(0);
    }
};

BundleReader::Rows::Rows(const BundleReader &reader, std::size_t table)
    : m_state(std::make_unique<State>())
{
    const auto count = static_cast<std::size_t>(std::count_if(reader.m_runs.begin(), reader.m_runs.end(), [&](const Run &run) { return run.table == table; }));
    const auto buffer = std::clamp(kBuffers / std::max<std::size_t>(count, 1), kSmallestBuffer, kLargestBuffer);
    m_state->readings.reserve(count);
    for (const auto &run : reader.m_runs) {
        if (run.table != table)
            continue;
        auto &reading = m_state->readings.emplace_back(reader.m_file.number(), run, buffer);
        if (reading.next())
            m_state->heap.emplace_back(reading.id(), &reading);
        m_state->isBroken = m_state->isBroken || reading.isBroken();
    }
    for (auto at = m_state->heap.size() / 2; at > 0; --at)
        m_state->sink(at - 1);
}

BundleReader::Rows::~Rows() = default;

bool BundleReader::Rows::next()
{
    auto &state = *m_state;
    if (state.before != 0 && !state.heap.empty() && !state.isBroken)
        state.advance();
    if (state.isBroken || state.heap.empty())
        return false;
    state.isBroken = state.heap.front().first <= state.before;
    state.before = state.heap.front().first;
    return !state.isBroken;
}

std::int64_t BundleReader::Rows::id() const
{
    return m_state->before;
}

Bytes BundleReader::Rows::values() const
{
    return m_state->heap.front().second->values();
}

bool BundleReader::Rows::isBroken() const
{
    return m_state->isBroken;
}

}
