// SPDX-License-Identifier: GPL-3.0-or-later
// The input: the dex file's size in four bytes, the dex file, a native binary that its native methods are looked for in.
#include "analysis/base/byte_reader.h"
#include "analysis/code/app_trace.h"
#include "resources/knowledge.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto all = std::as_bytes(std::span(data, size));
    ByteReader in(all, "fuzz");
    const auto length = std::min<std::size_t>(in.le<std::uint32_t>(), size);
    if (!in.ok() || length + 4 > size)
        return 0;
    NoNotes notes;
    const code::KnowledgeFile file = [](std::string_view name) { return knowledge(name); };
    const Pulse pulse = [](std::uint64_t done, std::uint64_t) { return done < 3'000'000; };
    auto images = code::readDex(all.subspan(4, length), "fuzz", notes);
    auto binaries = code::loadNative(all.subspan(4 + length), "fuzz", notes, pulse);
    if (!images || !binaries)
        return 0;
    code::Program program;
    program.build(*images, std::vector<std::string>(images->size(), "fuzz"), notes);
    std::vector<std::string> methods;
    for (const auto &method : program.methods) {
        if (method.access & code::kAccNative)
            methods.push_back(program.symbol(method));
    }
    const code::AppEnvironment environment;
    code::NativeSide side(file, environment);
    for (auto &binary : *binaries) {
        auto ties = code::findJniTies(binary, methods);
        if (side.runs(binary))
            side.add(std::move(binary), std::move(ties));
    }
    (void)!code::traceApp(program, code::Models(file), file, environment, pulse, &side);
    return 0;
}
