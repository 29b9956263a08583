// SPDX-License-Identifier: GPL-3.0-or-later
// Native code that is followed instruction by instruction, in a file made to lead it astray.
#include "analysis/code/app_trace.h"
#include "analysis/code/native_trace.h"
#include "resources/knowledge.h"

#include <cstddef>
#include <span>

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const code::KnowledgeFile file = [](std::string_view name) { return knowledge(name); };
    NoNotes notes;
    std::uint64_t asked = 0;
    const Pulse pulse = [&](std::uint64_t, std::uint64_t) { return ++asked < 2'000; };
    const auto all = code::loadNative(std::as_bytes(std::span(data, size)), "fuzz", notes, pulse);
    code::Findings findings;
    for (std::size_t at = 0; all && at < all->size(); ++at) {
        if (!code::traceNative((*all)[at], {}, file, {}, findings, pulse))
            return 0;
    }
    code::shareBetweenBuilds(findings);
    return 0;
}
