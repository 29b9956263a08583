// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/entropy.h"

#include <algorithm>
#include <cmath>

namespace keytrail::capture {

namespace {

constexpr std::size_t kShortStream = 256;

template <class Counts>
double shannon(const Counts &counts, std::size_t total)
{
    double bits = 0;
    for (const auto count : counts)
        if (count > 0) {
            const double share = double(count) / double(total);
            bits -= share * std::log2(share);
        }
    return std::max(bits, 0.0);
}

}

void EntropyMeter::add(Bytes bytes)
{
    bytes = bytes.first(std::min(bytes.size(), kSample - std::min(m_seen, kSample)));
    if (bytes.empty())
        return;
    if (!m_counts && m_seen + bytes.size() <= kShortStream) {
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
