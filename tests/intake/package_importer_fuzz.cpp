// SPDX-License-Identifier: GPL-3.0-or-later
// A whole import as the worker makes it: recognised by content, read by its importer, rows into a bundle.
#include "analysis/base/platform/files.h"
#include "analysis/intake/recognise.h"
#include "resources/knowledge.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <span>

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto folder = platform::PrivateFolder::make();
    static const intake::Knowledge known = [](std::string_view name) { return knowledge(name); };
    MemorySource source(std::as_bytes(std::span(data, size)));
    const auto recognised = intake::recognise(source, known);
    if (!recognised.importer || !folder)
        return 0;
    const auto path = folder->path() + "/bundle";
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    auto bundle = casedb::BundleWriter::create(path, {std::string(64, 'a'), "fuzz", size, recognised.kind});
    if (!bundle)
        return 0;
    // Code is followed under a budget that suits a worker, not a fuzzer.
    const auto begun = std::chrono::steady_clock::now();
    const Pulse pulse = [&](std::uint64_t, std::uint64_t) { return std::chrono::steady_clock::now() - begun < std::chrono::milliseconds(300); };
    NoteList notes;
    intake::Import import{source, "fuzz", *bundle, notes, pulse, known};
    if (!recognised.importer(import)) {
        bundle->addNotes(notes.finish());
        (void)!bundle->finish();
    }
    return 0;
}
