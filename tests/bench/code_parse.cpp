// SPDX-License-Identifier: GPL-3.0-or-later
// Reads code without following data through it: `package` for the dex files of a package with all references between their
// symbols, `case` for the same with the call graph and a new case that holds them, `native` for one ELF or Mach-O file with its
// calls and data references. Prints how many instructions there were.
#include "analysis/archive/zip.h"
#include "analysis/base/platform/memory.h"
#include "analysis/casedb/bundle_writer.h"
#include "analysis/casedb/case_file.h"
#include "analysis/code/native_binary.h"
#include "analysis/code/program.h"
#include "analysis/intake/code_index.h"

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

using namespace keytrail;

namespace
{

constexpr std::uint64_t kLargest = 512 << 20;

std::optional<std::uint64_t> package(Source &source, casedb::BundleWriter *writer)
{
    NoNotes notes;
    std::vector<std::unique_ptr<std::string>> held;
    std::vector<code::Dex> all;
    std::vector<std::string> names;
    const auto zip = archive::readZip(source, notes);
    if (!zip)
        return {};
    std::uint64_t instructions = 0;
    for (const auto &entry : zip->entries()) {
        if (!entry.name.starts_with("classes") || !entry.name.ends_with(".dex"))
            continue;
        auto bytes = zip->content(entry, kLargest, notes);
        if (!bytes)
            return {};
        held.push_back(std::make_unique<std::string>(std::move(*bytes)));
        const auto images = code::readDex(asBytes(*held.back()), entry.name, notes);
        if (!images)
            return {};
        for (const auto &dex : *images) {
            casedb::SymbolIndexBuilder symbols;
            const auto counts = intake::indexDex(dex, entry.name, symbols, notes, alwaysOn);
            if (!counts || (!writer && symbols.pack().empty()))
                return {};
            if (writer) {
                casedb::BinaryRow row;
                row.path = row.where = entry.name;
                row.format = "dex";
                writer->addSymbols(writer->add(row, entry.name), symbols);
                all.push_back(dex);
                names.push_back(entry.name);
            }
            instructions += counts->instructions;
        }
        if (!writer)
            held.clear();
    }
    if (writer) {
        code::Program program;
        program.build(all, names, notes);
        for (std::uint32_t reference = 0; reference < program.references.size(); ++reference)
            (void)program.targets(reference, true);
    }
    return instructions;
}

std::optional<std::uint64_t> packageInCase(Source &source, const std::string &path)
{
    casedb::EvidenceRow about;
    about.sha256 = std::string(64, 'a');
    about.file = "package";
    about.size = source.size();
    about.kind = "apk";
    auto created = casedb::CaseFile::create(path, "bench", "bench");
    auto writer = casedb::BundleWriter::create(path + ".bundle", {about.sha256, about.file, source.size(), about.kind});
    if (!std::holds_alternative<casedb::CaseFile>(created) || !writer)
        return {};
    const auto instructions = package(source, &*writer);
    if (!instructions || !writer->finish() || std::get<casedb::CaseFile>(created).absorb(path + ".bundle", about))
        return {};
    unlink((path + ".bundle").c_str());
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
    if (count < 3 || count != (std::strcmp(arguments[1], "case") == 0 ? 4 : 3)) {
        std::fputs("bench_code_parse package|native FILE\nbench_code_parse case FILE NEW_CASE\n", stderr);
        return 2;
    }
    platform::keepFreedMemory();    // as the worker does
    const int file = open(arguments[2], O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return 1;
    DescriptorSource source(file);
    const auto instructions = count == 4 ? packageInCase(source, arguments[3]) : std::strcmp(arguments[1], "package") == 0 ? package(source, nullptr) : native(source);
    close(file);
    if (!instructions)
        return 1;
    std::printf("%llu\n", static_cast<unsigned long long>(*instructions));
    return 0;
}
