// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One native binary, read and swept: what its importer, its disassembly and its tracing share.

#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/base/result.h"
#include "analysis/code/findings.h"
#include "analysis/code/models.h"
#include "analysis/code/native_sweep.h"
#include "analysis/code/objc.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace keytrail::code
{

struct NativeBinary {
    std::string path; ///< as the row's
    NativeImage image;
    ObjcFacts objc;
    NativeSweep sweep;
    bool encrypted = false;
    std::uint64_t size = 0; ///< of the file or slice
    std::uint64_t signatureOffset = 0, signatureSize = 0;

    /// "path!function+0xaddress"; the address alone outside of functions.
    std::string place(std::uint64_t address) const;
    /// What a call leads to: the name of an import, of a function, of a selector stub; empty where it is not known.
    std::string targetName(const NativeReference &reference) const;
};

/// The text at an address as code would use it: a constant CFString, a selector reference, a readable text.
std::optional<std::string> textAt(const NativeBinary &binary, std::uint64_t address);

/// All images of a file: one for ELF, one a slice for Mach-O; swept unless encrypted. The file's bytes must outlive them.
/// Fails where the file is neither, or with Fault::Stopped.
Result<std::vector<NativeBinary>> loadNative(Bytes file, std::string_view path, Notes &notes, const Pulse &pulse);

/// Calls that work with keys, by symbol: the layers native, objc and swift of crypto-catalogue.tsv.
class NativeCatalogue
{
public:
    explicit NativeCatalogue(const KnowledgeFile &file);
    /// `symbol` as the symbol table has it; the underscore of Mach-O and the prefixes of vendored copies are passed over.
    const CatalogueEntry *find(std::string_view symbol, bool macho) const;
    /// The library that a binary is by its file name, empty for none that is known.
    std::string library(std::string_view path) const;

private:
    const CatalogueEntry *exact(std::string_view symbol) const;
    std::vector<CatalogueEntry> m_entries;
    std::unordered_map<std::string, std::size_t> m_bySymbol;
    std::vector<std::pair<std::string, std::size_t>> m_prefixes;
    std::vector<std::pair<std::string, std::string>> m_libraries; ///< file name pattern, library
};

/// The kind of operation row that a call of the entry makes; empty where it makes none.
std::string nativeKind(const CatalogueEntry &entry);

/// What the binary says without being traced: calls of the catalogue, hosts in texts, keys in data.
void addNativeInventory(const NativeBinary &binary, const NativeCatalogue &catalogue, Findings &findings);
void addNativeStrings(const NativeBinary &binary, Findings &findings, std::vector<std::string> &knownHosts);

/// Class and method of the row for code in a function: "-[Class selector]" comes apart, anything else has no class.
std::pair<std::string, std::string> ownerOf(std::string_view function);

}
