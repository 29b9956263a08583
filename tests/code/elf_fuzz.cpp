// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/elf.h"
#include "analysis/code/native_listing.h"

#include <cstddef>
#include <cstdint>

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    NoNotes notes;
    const auto bytes = std::as_bytes(std::span(data, size));
    (void)!code::readElf(bytes, "fuzz", notes);
    const auto all = code::loadNative(bytes, "fuzz", notes, alwaysOn);
    for (std::size_t i = 0; all && i < all->size(); ++i) {
        const auto &functions = (*all)[i].image.functions;
        for (std::size_t at = 0; at < functions.size() && at < 4; ++at)
            (void)!code::listNative((*all)[i], functions[at].name);
    }
    return 0;
}
