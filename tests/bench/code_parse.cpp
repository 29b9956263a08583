// SPDX-License-Identifier: GPL-3.0-or-later
// Reads code without a case: `package` for the dex files of a package with all references between their symbols, `native` for
// one ELF or Mach-O file with its calls and data references. Prints how many instructions there were.
#include "analysis/archive/zip.h"
#include "analysis/code/native_binary.h"
#include "analysis/intake/code_index.h"

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace keytrail;

namespace
{

constexpr std::uint64_t kLargest = 512 << 20;

std::optional<std::uint64_t> package(Source &source)
{
    NoNotes notes;
    const auto zip = archive::readZip(source, notes);
    if (!zip)
        return {};
    std::uint64_t instructions = 0;
    for (const auto &entry : zip->entries()) {
        if (!entry.name.starts_with("classes") || !entry.name.ends_with(".dex"))
            continue;
        const auto bytes = zip->content(entry, kLargest, notes);
        if (!bytes)
            return {};
        const auto images = code::readDex(asBytes(*bytes), entry.name, notes);
        if (!images)
            return {};
        for (const auto &dex : *images) {
            casedb::SymbolIndexBuilder symbols;
            const auto counts = intake::indexDex(dex, entry.name, symbols, notes, alwaysOn);
            if (!counts || symbols.pack().empty())
                return {};
            instructions += counts->instructions;
        }
    }
    return instructions;
}

std::optional<std::uint64_t> native(Source &source)
{
    NoNotes notes;
    const auto bytes = readAll(source, 0, source.size(), kLargest);
    const auto binaries = code::loadNative(asBytes(bytes), "file", notes, alwaysOn);
    if (!binaries)
        return {};
    std::uint64_t instructions = 0;
    for (const auto &binary : *binaries)
        instructions += binary.sweep.instructions;
    return instructions;
}

}

int main(int count, char **arguments)
{
    if (count != 3) {
        std::fputs("bench_code_parse package|native FILE\n", stderr);
        return 2;
    }
    const int file = open(arguments[2], O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return 1;
    DescriptorSource source(file);
    const auto instructions = std::strcmp(arguments[1], "package") == 0 ? package(source) : native(source);
    close(file);
    if (!instructions)
        return 1;
    std::printf("%llu\n", static_cast<unsigned long long>(*instructions));
    return 0;
}
