// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/entropy.h"

#include <algorithm>
#include <cmath>

namespace keytrail::capture
{

namespace
{

constexpr std::size_t kShortStream = 256;

/// c log2 c for small counts: most of a short sample's are.
double weighed(std::size_t count)
{
    static const auto table = [] {
        std::array<double, 256> values{};
        for (std::size_t c = 1; c < values.size(); ++c)
            values[c] = double(c) * std::log2(double(c));
        return values;
    }();
    return count < table.size() ? table[count] : double(count) * std::log2(double(count));
}

/// log2 n - (sum of c log2 c) / n, which is Shannon's sum over the shares c / n.
template <class Counts> double shannon(const Counts &counts, std::size_t total)
{
    double sum = 0;
    for (const auto count : counts)
        sum += weighed(count);
    return std::max(std::log2(double(total)) - sum / double(total), 0.0);
}

}

void EntropyMeter::add(Bytes bytes)
{
    bytes = bytes.first(std::min(bytes.size(), kSample - std::min(m_seen, kSample)));
    if (bytes.empty())
        return;
    if (!m_counts && m_seen + bytes.size() <= kShortStream) {
        if (m_seen > 0) // one growth, not one a datagram
            m_short.reserve(kShortStream);
        m_short += asText(bytes);
    } else {
        if (!m_counts) {
            m_counts = std::make_unique<Counts>();
            count(asBytes(m_short));
            m_short = std::string();
        }
        count(bytes);
    }
    m_seen += bytes.size();
    if (isFull()) {
        m_final = shannon(*m_counts, m_seen);
        m_counts.reset();
    }
}

void EntropyMeter::count(Bytes bytes)
{
    for (const auto byte : bytes)
        ++(*m_counts)[std::to_integer<std::size_t>(byte)];
}

std::optional<double> EntropyMeter::bitsPerByte() const
{
    if (m_seen == 0)
        return std::nullopt;
    if (isFull())
        return m_final;
    return m_counts ? shannon(*m_counts, m_seen) : entropyOf(asBytes(m_short));
}

double entropyOf(Bytes bytes)
{
    std::array<std::size_t, 256> counts{};
    for (const auto byte : bytes)
        ++counts[std::to_integer<std::size_t>(byte)];
    return bytes.empty() ? 0 : shannon(counts, bytes.size());
}

}
