// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/http_head.h"

#include <cstddef>
#include <cstdlib>

using namespace keytrail::capture;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    (void)beginsHttp(text);
    (void)parseHttpHead(text);
    // Looked at in pieces, the head ends where it ends in one.
    const auto whole = httpHeadSize(text, 0);
    if (whole > size)
        std::abort();
    for (std::size_t cut = 1; cut <= size && cut < 200; ++cut) {
        if (const auto early = httpHeadSize(text.substr(0, cut), 0); early != 0 && early != whole)
            std::abort();
    }
    return 0;
}
