// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/frame.h"

namespace keytrail::capture
{

namespace
{

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kYear1995 = 788'918'400 * kSecond; // the pcap format is not older
constexpr std::int64_t kYear2100 = 4'102'444'800 * kSecond;

}

void FrameClock::check(const Frame &frame)
{
    if (!frame.hasTime)
        return;
    if (frame.time < kYear1995)
        m_notes.warn(
            "time-suspicious", packetPlace(frame.number), "The packet is dated before captures existed; the time is kept as it is.");
    else if (frame.time > kYear2100)
        m_notes.warn("time-suspicious", packetPlace(frame.number), "The packet is dated far in the future; the time is kept as it is.");
    else if (m_any && frame.time < m_latest - kSecond)
        m_notes.warn("time-suspicious", packetPlace(frame.number), "The packet is dated before an earlier one; the time is kept as it is.");
    m_latest = frame.time;
    m_any = true;
}

std::string packetPlace(std::uint64_t number)
{
    return "packet " + std::to_string(number);
}

}
