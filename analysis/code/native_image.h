// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A native binary as its reader leaves it, ELF file or Mach-O slice alike: what is mapped where, symbols, imports, what
// pointers and stubs lead to, where functions begin. Addresses are the binary's own virtual ones. A view: the bytes of
// the evidence must outlive it.

#include "analysis/base/evidence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace keytrail::code
{

enum class Arch : std::uint8_t { Unknown, Arm, Arm64, Arm64e, X86, X86_64, Mips, Other };

/// As in the column `arch`: arm, arm64, arm64e, x86, x86_64, mips; empty where it is not known.
std::string_view archName(Arch arch);

/// Bytes of the file that are mapped: a segment or a section.
struct NativeRegion {
    std::string name;
    std::uint64_t address = 0, size = 0; ///< in memory
    std::uint64_t offset = 0, fileSize = 0; ///< in the image's bytes, clamped to them
    bool code = false, writable = false;
};

struct NativeSymbol {
    std::string name;
    std::uint64_t address = 0, size = 0;
    bool function = false, exported = false, thumb = false;
};

struct NativeFunction {
    std::uint64_t address = 0, size = 0;
    std::string name; ///< as in the symbol table, "-[Class selector]" of Objective-C, or sub_ and the address
    bool thumb = false;
    bool named = false;
};

constexpr std::uint32_t kNoImport = 0xffffffff;

/// What a pointer in the image leads to once the loader has filled it in.
struct NativeSlot {
    std::uint32_t import = kNoImport;
    std::uint64_t target = 0; ///< where it is no import
};

class NativeImage
{
public:
    std::string format; ///< elf, macho
    Arch arch = Arch::Unknown;
    bool wide = false; ///< 64-bit pointers
    bool bigEndian = false;
    Bytes bytes; ///< of the file or slice
    std::uint64_t fileOffset = 0; ///< of the slice in its file
    std::uint64_t globalOffsetTable = 0; ///< base of position-independent data accesses on x86; 0 where there is none

    std::vector<NativeRegion> segments; ///< sorted by address
    std::vector<NativeRegion> sections; ///< sorted by address; none where the file has no section table
    std::vector<NativeSymbol> symbols; ///< sorted by address
    std::vector<std::string> imports; ///< names, each once, in the order met
    std::vector<std::string> libraries; ///< needed ones
    std::unordered_map<std::uint64_t, NativeSlot> pointerSlots;
    std::unordered_map<std::uint64_t, std::uint32_t> stubs; ///< address of a stub -> import
    std::vector<NativeFunction> functions; ///< sorted by address, after finish()

    /// The number of an import; new ones are added.
    std::uint32_t importNumber(std::string_view name);
    /// The bytes mapped at `address`, at most `size`, fewer where the mapping ends; none outside.
    Bytes at(std::uint64_t address, std::uint64_t size) const;
    /// The text at `address` up to its NUL; nothing where none ends within `longest` bytes.
    std::optional<std::string_view> text(std::uint64_t address, std::size_t longest = 1 << 16) const;
    /// Whether the text at `address` is one that people could read: UTF-8 without control characters.
    std::optional<std::string_view> readableText(std::uint64_t address) const;
    std::optional<std::uint32_t> word32(std::uint64_t address) const;
    std::optional<std::uint64_t> word64(std::uint64_t address) const;
    /// A pointer in data: what the loader makes of it, else what stands there.
    std::uint64_t pointerAt(std::uint64_t address) const;
    /// The import that the pointer at `address` is filled with; kNoImport where none.
    std::uint32_t importAt(std::uint64_t address) const;
    bool isCode(std::uint64_t address) const;
    const NativeRegion *section(std::string_view name) const;
    const NativeRegion *regionAt(std::uint64_t address) const; ///< the section, else the segment
    const NativeSymbol *symbolAt(std::uint64_t address) const; ///< exactly there
    /// The function that holds `address`; null outside.
    const NativeFunction *functionAt(std::uint64_t address) const;
    /// The code to sweep: executable sections, or executable segments where there are no sections.
    std::vector<NativeRegion> codeRegions() const;
    /// Offset in the file (the slice's own place counted in) of a mapped address.
    std::optional<std::uint64_t> offsetOf(std::uint64_t address) const;

    void addFunction(std::uint64_t address, std::uint64_t size = 0, bool thumb = false, std::string name = {});
    /// Sorts, drops what stands twice, names what has no name, bounds sizes. After every batch of addFunction().
    void finish();

private:
    std::unordered_map<std::string, std::uint32_t> m_importNumbers;
};

/// Reads native text for a function without a name.
std::string nameOfAddress(std::uint64_t address);

}
