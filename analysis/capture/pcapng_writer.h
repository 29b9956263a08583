// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/capture/frame.h"

#include <functional>
#include <map>
#include <string>

namespace keytrail::capture
{

/// Writes frames into a pcapng file of one section (draft-ietf-opsawg-pcapng), with comments: one interface a link type, times in
/// nanoseconds. A frame without a time is dated 0 and its comment says so.
class PcapngWriter
{
public:
    /// Takes the next bytes of the file; the answer is whether they could be written.
    using Output = std::function<bool(Bytes)>;

    PcapngWriter(Output output, std::string_view comment);
    void frame(const Frame &frame, std::string_view comment);
    bool isGood() const { return m_isGood; }
    std::uint64_t count() const { return m_count; }

private:
    std::uint32_t interfaceOf(std::uint32_t linkType);
    void block(std::uint32_t type, std::string body);

    Output m_output;
    std::map<std::uint32_t, std::uint32_t> m_interfaces; ///< number by link type
    std::uint64_t m_count = 0;
    bool m_isGood = true;
};

}
