// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/dex_debug.h"

namespace keytrail::code {

namespace {

enum : unsigned { kEndOfEvents = 0, kAdvancePc = 1, kAdvanceLine = 2, kStartLocal = 3, kStartLocalExtended = 4, kEndLocal = 5, kRestartLocal = 6, kSetFile = 9, kFirstSpecial = 10 };
constexpr int kLineBase = -4, kLineRange = 15;

// Operands that are passed over: how many ULEB128 an opcode carries.
int operandsOf(unsigned opcode)
{
    switch (opcode) {
    case kStartLocal:
        return 3;
    case kStartLocalExtended:
        return 4;
    case kEndLocal:
    case kRestartLocal:
    case kSetFile:
        return 1;
    default:
        return 0;
    }
}

bool runLines(Bytes bytes, std::uint64_t at, std::uint64_t units, std::vector<LineEntry> &lines)
{
    std::uint32_t line = 0, parameters = 0, skipped = 0;
    if (!readUleb(bytes, at, line) || !readUleb(bytes, at, parameters))
        return false;
    for (std::uint32_t i = 0; i < parameters; ++i) {
        if (!readUleb(bytes, at, skipped))
            return false;
    }
    std::uint64_t address = 0;
    for (std::size_t step = 0; step < kMostDebugSteps; ++step) {
        if (at >= bytes.size())
            return false;
        const auto opcode = std::to_integer<unsigned>(bytes[at++]);
        if (opcode == kEndOfEvents)
            return true;
        if (opcode == kAdvancePc) {
            if (!readUleb(bytes, at, skipped))
                return false;
            address += skipped;
        } else if (opcode == kAdvanceLine) {
            std::int32_t delta = 0;
            if (!readSleb(bytes, at, delta))
                return false;
            line += static_cast<std::uint32_t>(delta);
        } else if (opcode >= kFirstSpecial) {
            const int adjusted = static_cast<int>(opcode - kFirstSpecial);
            address += static_cast<unsigned>(adjusted / kLineRange);
            line += static_cast<std::uint32_t>(kLineBase + adjusted % kLineRange);
            if (address > units)
                return false;
            lines.push_back({static_cast<std::uint32_t>(address), line});
        } else {
            for (int i = operandsOf(opcode); i > 0; --i) {
                if (!readUleb(bytes, at, skipped))
                    return false;
            }
        }
    }
    return false;
}

}

std::vector<LineEntry> readLines(const Dex &dex, std::uint32_t debugOffset, std::uint64_t units, bool &broken)
{
    std::vector<LineEntry> lines;
    broken = false;
    if (debugOffset == 0)
        return lines;
    broken = debugOffset >= dex.bytes().size() || !runLines(dex.bytes(), debugOffset, units, lines);
    if (broken)
        lines.clear();
    return lines;
}

std::uint32_t lineAt(const std::vector<LineEntry> &lines, std::uint32_t address)
{
    const auto after = std::upper_bound(lines.begin(), lines.end(), address, [](std::uint32_t wanted, const LineEntry &entry) { return wanted < entry.address; });
    return after == lines.begin() ? 0 : std::prev(after)->line;
}

}
