// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/elf_reader.h"

namespace keytrail::code
{
namespace
{

constexpr std::uint8_t kOmitted = 0xff;

/// A value of the exception tables in its DWARF encoding; relative ones count from where they stand or from the header.
class UnwindReader
{
public:
    UnwindReader(const NativeImage &image, std::uint64_t address, std::uint64_t size)
        : m_image(image)
        , m_base(address)
        , m_in(image.at(address, size), "elf")
    {
    }
    std::uint8_t byte() { return m_in.u8(); }
    std::uint64_t value(std::uint8_t encoding)
    {
        const auto here = m_base + m_in.position();
        std::uint64_t read = 0;
        switch (encoding & 0x0f) {
        case 0x00:
            read = m_image.wide ? m_in.le<std::uint64_t>() : m_in.le<std::uint32_t>();
            break;
        case 0x02:
            read = m_in.le<std::uint16_t>();
            break;
        case 0x03:
            read = m_in.le<std::uint32_t>();
            break;
        case 0x0a:
            read = static_cast<std::uint64_t>(static_cast<std::int16_t>(m_in.le<std::uint16_t>()));
            break;
        case 0x0b:
            read = static_cast<std::uint64_t>(static_cast<std::int32_t>(m_in.le<std::uint32_t>()));
            break;
        case 0x04:
        case 0x0c:
            read = m_in.le<std::uint64_t>();
            break;
        default:
            m_in.fail(Fault::Unsupported);
        }
        const auto how = encoding & 0x70;
        const auto sum = how == 0x10 ? here + read : how == 0x30 ? m_base + read : read;
        return m_image.wide ? sum : sum & 0xffffffff;
    }
    bool ok() const { return m_in.ok(); }

private:
    const NativeImage &m_image;
    std::uint64_t m_base;
    ByteReader m_in;
};

/// The length of the code that one frame description covers (the word behind its start, in the start's form).
std::uint64_t lengthOf(const NativeImage &image, std::uint64_t description)
{
    // Compilers write starts as 32-bit offsets from where they stand; other forms leave the length to the next function.
    const auto length = image.word32(description), start = image.word32(description + 8), size = image.word32(description + 12);
    return length && *length >= 12 && *length != 0xffffffff && start && size ? *size : 0;
}

}

void addUnwindFunctions(NativeImage &image, std::uint64_t headerAddress, std::uint64_t headerSize)
{
    if (headerAddress == 0 || image.bigEndian)
        return;
    UnwindReader in(image, headerAddress, headerSize);
    const auto version = in.byte(), frame = in.byte(), counting = in.byte(), table = in.byte();
    if (version != 1 || counting == kOmitted || table == kOmitted)
        return;
    (void)in.value(frame);
    const auto count = in.value(counting);
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto start = in.value(table), description = in.value(table);
        if (!in.ok())
            return;
        const auto size = image.arch == Arch::Arm64 || image.arch == Arch::X86_64 ? lengthOf(image, description) : 0;
        image.addFunction(start, size);
    }
}

void addIndexFunctions(NativeImage &image, std::uint64_t address, std::uint64_t size)
{
    for (std::uint64_t at = 0; at + 8 <= size; at += 8) {
        const auto word = image.word32(address + at);
        if (!word)
            return;
        // A 31-bit offset from where it stands.
        const auto offset = static_cast<std::int32_t>(*word << 1) >> 1;
        const auto start = static_cast<std::uint32_t>(address + at) + static_cast<std::uint32_t>(offset);
        image.addFunction(start & ~std::uint32_t(1), 0, start & 1);
    }
}

}
