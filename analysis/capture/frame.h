// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a capture file holds, whatever its format: frames in the order of the file, and names of apps where the recorder wrote them.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"

#include <cstdint>
#include <string_view>

namespace keytrail::capture
{

/// No record of a real capture is longer: the largest offloaded segments are below 512 KiB. A larger claim is a lie about
/// the length, and the ceiling keeps it from deciding how much is read at once.
constexpr std::uint32_t kLargestFrame = 16u << 20;
/// What libpcap calls the largest snapshot length; a file that announces less, or nonsense, is held to it.
constexpr std::uint32_t kUsualSnapLength = 262144;

struct Frame {
    std::uint64_t number = 0; ///< ordinal in the capture, from 1
    std::int64_t time = 0; ///< nanoseconds since 1970; meaningless without hasTime
    bool hasTime = false;
    std::uint32_t linkType = 0; ///< LINKTYPE_ number (https://www.tcpdump.org/linktypes.html)
    std::uint32_t originalSize = 0; ///< bytes on the wire, never below the captured ones
    std::uint64_t fileOffset = 0; ///< of bytes in the capture file
    Bytes bytes; ///< as captured; valid during the call only
    std::string_view comment; ///< pcapng opt_comment, empty where none; valid during the call only
};

/// Receives frames, one call each, in the order of the file.
class FrameSink
{
public:
    virtual ~FrameSink() = default;
    virtual void frame(const Frame &frame) = 0;
    /// The recorder says which app a user id stands for (PCAPdroid's pcapng extension). Texts live during the call only.
    virtual void appName(std::int32_t, std::string_view /*package*/, std::string_view /*name*/) { }
};

/// Takes all, keeps nothing.
class NoFrames final : public FrameSink
{
public:
    void frame(const Frame &) override { }
};

/// Notes times that cannot be those of the recording: far past, far future, more than a second backwards. Kept as they are.
class FrameClock
{
public:
    explicit FrameClock(Notes &notes)
        : m_notes(notes)
    {
    }
    void check(const Frame &frame);

private:
    Notes &m_notes;
    std::int64_t m_latest = 0;
    bool m_any = false;
};

/// "packet 12".
std::string packetPlace(std::uint64_t number);

}
