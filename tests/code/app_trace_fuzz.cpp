// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/app_trace.h"
#include "resources/knowledge.h"

#include <cstddef>
#include <cstdint>

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const code::KnowledgeFile file = [](std::string_view name) { return knowledge(name); };
    static const code::Models models(file);
    NoNotes notes;
    const auto images = code::readDex(std::as_bytes(std::span(data, size)), "fuzz", notes);
    if (!images)
        return 0;
    code::Program program;
    program.build(*images, std::vector<std::string>(images->size(), "fuzz"), notes);
    // The walk has its own budget; the pulse ends it early so that many inputs are tried.
    (void)!code::traceApp(program, models, file, {}, [](std::uint64_t done, std::uint64_t) { return done < 3'000'000; });
    return 0;
}
