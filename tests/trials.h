// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How often a seeded test tries: a few times in every run, many times in the long one (tests/README.md).

#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <random>

namespace keytrail::test
{

inline bool isLong()
{
    const char *wish = std::getenv("KEYTRAIL_LONG");
    return wish && *wish && *wish != '0';
}

/// KEYTRAIL_TRIALS says otherwise.
inline int trials(int brief, int full)
{
    const char *wish = std::getenv("KEYTRAIL_TRIALS");
    const int count = wish ? std::atoi(wish) : 0;
    return count > 0 ? count : isLong() ? full : brief;
}

/// Processor time of this process: what else the machine does is no fault of ours.
class WorkTimer
{
public:
    /// Milliseconds.
    std::int64_t elapsed() const { return static_cast<std::int64_t>((std::clock() - m_start) / (CLOCKS_PER_SEC / 1000)); }

private:
    std::clock_t m_start = std::clock();
};

/// The same in every run; KEYTRAIL_SEED gives others.
class Chance
{
public:
    explicit Chance(std::uint32_t seed)
        : m_engine(seed + seedWish())
    {
    }
    /// 0 to `below` - 1.
    std::uint64_t below(std::uint64_t below) { return below ? m_engine() % below : 0; }
    bool oneIn(std::uint64_t count) { return this->below(count) == 0; }
    char byte() { return static_cast<char>(m_engine() & 0xff); }

private:
    static std::uint32_t seedWish()
    {
        const char *wish = std::getenv("KEYTRAIL_SEED");
        return wish ? static_cast<std::uint32_t>(std::atoi(wish)) : 0;
    }
    std::mt19937_64 m_engine;
};

}
