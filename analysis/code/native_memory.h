// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the interpreter of native code knows of registers and memory: numbers, or nothing, and for both where they came from.

#include "analysis/code/native_image.h"
#include "analysis/code/value.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace keytrail::code
{

struct NativeValue {
    std::uint64_t bits = 0;
    Labels labels = 0;
    bool known = false;

    static NativeValue number(std::uint64_t bits, Labels labels = 0) { return {bits, labels, true}; }
    static NativeValue unknown(Labels labels = 0) { return {0, labels, false}; }
    bool isZero() const { return known && bits == 0; }
};

/// The image under a layer of what was written. Copied where a path forks: pages are shared until one side writes.
class NativeMemory
{
public:
    NativeMemory(const NativeImage &image, LabelSets &labels)
        : m_image(&image)
        , m_sets(&labels)
    {
    }
    /// At most eight bytes, little-endian. Pointers that the loader fills with imports are not known here.
    NativeValue read(std::uint64_t address, unsigned size) const;
    void write(std::uint64_t address, unsigned size, const NativeValue &value);
    /// Known bytes, all of them or nothing.
    std::optional<std::string> bytes(std::uint64_t address, std::uint64_t size) const;
    /// The text up to its NUL, where all of it is known.
    std::optional<std::string> text(std::uint64_t address) const;
    Labels labels(std::uint64_t address, std::uint64_t size) const;
    void fill(std::uint64_t address, std::string_view bytes, Labels labels);
    void forget(std::uint64_t address, std::uint64_t size, Labels labels);
    /// Whether code wrote the byte, so that it is not the file's any more.
    bool isWritten(std::uint64_t address) const;
    /// Forgets what was written between two addresses; answers how many bytes are left, in whole pages.
    std::size_t dropBetween(std::uint64_t begin, std::uint64_t end);

private:
    struct Cell { // of eight bytes
        std::uint64_t bits = 0;
        Labels labels = 0;
        std::uint8_t written = 0, known = 0; // a bit a byte
    };
    static constexpr unsigned kCells = 32; ///< of a page
    using Page = std::array<Cell, kCells>;
    const Cell *cellAt(std::uint64_t address) const;
    Cell &cellFor(std::uint64_t address);
    bool byteAt(std::uint64_t address, std::uint8_t &out) const;
    const NativeImage *m_image;
    LabelSets *m_sets;
    std::unordered_map<std::uint64_t, std::shared_ptr<Page>> m_pages;
};

}
