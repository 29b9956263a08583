// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/js_trace.h"
#include "resources/knowledge.h"

#include <cstddef>
#include <cstdint>

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    NoNotes notes;
    const std::string text(reinterpret_cast<const char *>(data), size);
    std::vector<code::ScriptFile> files{{"fuzz.js", text, 0}};
    for (auto &one : code::scriptsOfPage(text))
        files.push_back({"fuzz.html", std::move(one.text), one.offset});
    code::Findings findings;
    std::vector<std::string> partial;
    (void)code::traceScripts(std::move(files), [](std::string_view name) { return knowledge(name); }, findings, partial, notes, alwaysOn);
    return 0;
}
