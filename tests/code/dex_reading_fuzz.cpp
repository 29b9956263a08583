// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/dex_reading.h"

#include <cstddef>
#include <cstdint>

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    NoNotes notes;
    const auto images = code::readDex(std::as_bytes(std::span(data, size)), "fuzz", notes);
    if (!images)
        return 0;
    for (const auto &dex : *images) {
        for (std::uint32_t i = 0; i < std::min<std::uint32_t>(dex.size(code::Dex::Classes), 64); ++i) {
            for (auto at = dex.members(i).firstDirect; at < std::min(dex.members(i).end, dex.members(i).firstDirect + 64); ++at)
                (void)!code::readMethod(dex, i, dex.member(at));
        }
    }
    return 0;
}
