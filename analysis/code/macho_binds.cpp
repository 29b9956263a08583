// SPDX-License-Identifier: GPL-3.0-or-later
// What dyld writes into the image: the classic bind opcodes (mach-o/loader.h, "BIND_OPCODE"), the threaded ones of the first
// arm64e systems, and chained fixups (mach-o/fixup-chains.h). Classic rebases change nothing that is read here: the file
// holds the addresses themselves.
#include "analysis/code/macho_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr std::uint32_t kMostImports = 1 << 20;
constexpr std::uint16_t kNoPage = 0xffff, kManyStarts = 0x8000;
/// A text up to its NUL, as a view of `whole`, in which `in` reads.
std::string_view nameIn(ByteReader &in, Bytes whole)
{
    const auto begin = in.position();
    while (in.ok() && in.u8() != 0) { }
    const auto end = in.position();
    return in.ok() ? asText(whole.subspan(begin, end - begin - 1)) : std::string_view();
}

constexpr unsigned kArm64e = 1, kPointer64 = 2, kPointer32 = 3, kPointer64Offset = 6, kArm64eKernel = 7, kArm64eUser = 9, kArm64eUser24 = 12;

}

bool MachoReader::spend()
{
    if (m_budget == 0)
        return false;
    return --m_budget > 0;
}

void MachoReader::bindSlot(std::uint64_t address, std::string_view name)
{
    // A weak definition of the image itself: dyld may take another image's, this one stands for all of them.
    const auto own = m_defined.find(name);
    const auto slot = own == m_defined.end() ? NativeSlot{m_out.image.importNumber(name), 0} : NativeSlot{kNoImport, own->second};
    m_out.image.pointerSlots.insert_or_assign(address, slot);
}

void MachoReader::readBinds(Range range, std::string_view what)
{
    ByteReader in(part(range, "macho-bind-invalid", what), "macho");
    const std::uint64_t pointer = m_out.image.wide ? 8 : 4;
    std::string_view name;
    std::size_t segment = m_segmentOrder.size();
    std::uint64_t place = 0; // within the segment
    bool threaded = false, whole = true;
    const auto bind = [&] {
        if (threaded)
            m_chainImports.push_back({m_out.image.importNumber(name), 0});
        else if (segment < m_segmentOrder.size() && place < m_segmentOrder[segment].second && !name.empty())
            bindSlot(m_segmentOrder[segment].first + place, name);
        else
            whole = false;
        place += threaded ? 0 : pointer;
        return spend();
    };
    while (!in.atEnd() && m_budget > 0) {
        const auto byte = in.u8(), low = static_cast<std::uint8_t>(byte & 15);
        switch (byte & 0xf0) {
        case 0x20:
        case 0x60:
            (void)readUleb(in);
            break;
        case 0x40:
            name = nameIn(in, m_slice.subspan(range.offset));
            break;
        case 0x70:
            segment = low;
            place = readUleb(in);
            break;
        case 0x80:
            place += readUleb(in);
            break;
        case 0x90:
        case 0xa0:
        case 0xb0:
            (void)bind();
            place += (byte & 0xf0) == 0xa0 ? readUleb(in) : (byte & 0xf0) == 0xb0 ? low * pointer : 0;
            break;
        case 0xc0: {
            const auto count = readUleb(in), skip = readUleb(in);
            for (std::uint64_t i = 0; i < count && in.ok() && whole && bind(); ++i)
                place += skip;
            break;
        }
        case 0xd0:
            if (low == 0) {
                threaded = true;
                m_chainImports.clear();
                (void)readUleb(in);
            } else if (low == 1 && segment < m_segmentOrder.size()) {
                const auto [base, size] = m_segmentOrder[segment];
                whole = followChain(base + place, base + size, kArm64e) && whole;
            }
            break;
        default:
            break;
        }
    }
    if (!in.ok() || !whole || m_budget == 0)
        lost("macho-bind-invalid", fmt::format("{} point outside the image or go on without end", what));
}

bool MachoReader::followChain(std::uint64_t address, std::uint64_t end, unsigned format)
{
    auto &image = m_out.image;
    const bool arm64e = format == kArm64e || format == kArm64eUser || format == kArm64eUser24 || format == kArm64eKernel;
    const std::uint64_t stride = format == kArm64e || format == kArm64eUser || format == kArm64eUser24 ? 8 : 4;
    while (address < end && spend()) {
        std::uint64_t next = 0, target = 0;
        std::optional<std::uint32_t> ordinal;
        if (format == kPointer32) {
            const auto word = image.word32(address);
            if (!word)
                return false;
            next = *word >> 26 & 31;
            if (*word >> 31)
                ordinal = *word & 0xfffff;
            target = *word & 0x3ffffff;
        } else {
            const auto word = image.word64(address);
            if (!word)
                return false;
            const bool authenticated = arm64e && *word >> 63, binds = arm64e ? *word >> 62 & 1 : *word >> 63;
            next = *word >> 51 & (arm64e ? 0x7ff : 0xfff);
            if (binds)
                ordinal = static_cast<std::uint32_t>(*word & (format == kArm64eUser24 || !arm64e ? 0xffffff : 0xffff));
            const bool fromBase = authenticated || format == kPointer64Offset || format == kArm64eUser || format == kArm64eUser24 || format == kArm64eKernel;
            const auto mask = authenticated ? 0xffffffffull : arm64e ? 0x7ffffffffffull : 0xfffffffffull;
            target = (*word & mask) + (fromBase ? m_base : 0);
        }
        if (ordinal && *ordinal >= m_chainImports.size())
            return false;
        image.pointerSlots.insert_or_assign(address, ordinal ? m_chainImports[*ordinal] : NativeSlot{kNoImport, target});
        if (next == 0)
            return true;
        address += next * stride;
    }
    return address < end;
}

void MachoReader::readChainedImports(Bytes table, std::uint32_t count, std::uint32_t format, Bytes names)
{
    const std::size_t entry = format == 3 ? 16 : format == 2 ? 8 : 4;
    ByteReader in(table, "macho");
    for (std::uint32_t i = 0; i < count && in.left() >= entry; ++i) {
        std::uint64_t offset = 0;
        if (format == 3) {
            offset = in.le<std::uint64_t>() >> 32;
            in.skip(8);
        } else {
            offset = in.le<std::uint32_t>() >> 9;
            in.skip(entry - 4);
        }
        const auto rest = asText(names).substr(std::min<std::size_t>(offset, names.size()));
        const auto name = rest.substr(0, rest.find('\0'));
        const auto own = m_defined.find(name);
        m_chainImports.push_back(own == m_defined.end() ? NativeSlot{m_out.image.importNumber(name), 0} : NativeSlot{kNoImport, own->second});
    }
    if (m_chainImports.size() < count)
        lost("macho-bind-invalid", fmt::format("the fixups claim {} imports, {} were found", count, m_chainImports.size()));
}

void MachoReader::readChainedSegment(ByteReader in, std::uint32_t imports)
{
    const auto size = in.le<std::uint32_t>();
    const auto page = in.le<std::uint16_t>(), format = in.le<std::uint16_t>();
    const auto offset = in.le<std::uint64_t>();
    (void)in.le<std::uint32_t>();
    const auto count = in.le<std::uint16_t>();
    const bool known = format == kArm64e || format == kPointer64 || format == kPointer32 || format == kPointer64Offset || format == kArm64eKernel
        || format == kArm64eUser || format == kArm64eUser24;
    bool whole = in.ok() && size >= 22 && known && page > 0 && imports < kMostImports;
    for (unsigned i = 0; i < count && whole; ++i) {
        const auto start = in.le<std::uint16_t>();
        if (!in.ok())
            whole = false;
        else if (start != kNoPage && !(format == kPointer32 && (start & kManyStarts)))
            whole = followChain(m_base + offset + std::uint64_t(i) * page + start, m_base + offset + std::uint64_t(i + 1) * page, format);
    }
    if (!whole)
        lost("macho-bind-invalid", fmt::format("the fixup chains of the segment at 0x{:x} (format {}) lead outside it or go on without end", m_base + offset, format));
}

void MachoReader::readChained()
{
    const auto data = part(m_chained, "macho-bind-invalid", "the chained fixups");
    if (data.empty())
        return;
    ByteReader in(data, "macho");
    (void)in.le<std::uint32_t>();
    const auto starts = in.le<std::uint32_t>(), importsAt = in.le<std::uint32_t>(), namesAt = in.le<std::uint32_t>();
    const auto count = in.le<std::uint32_t>(), format = in.le<std::uint32_t>();
    if (!in.ok() || starts >= data.size() || importsAt > data.size() || namesAt > data.size())
        return lost("macho-bind-invalid", "the header of the chained fixups points outside them");
    m_chainImports.clear();
    readChainedImports(data.subspan(importsAt), std::min(count, kMostImports), format, data.subspan(namesAt));
    ByteReader list(data.subspan(starts), "macho");
    const auto segments = list.le<std::uint32_t>();
    for (std::uint32_t i = 0; i < segments && list.left() >= 4; ++i) {
        const auto offset = list.le<std::uint32_t>();
        if (offset != 0 && offset < data.size() - starts)
            readChainedSegment(ByteReader(data.subspan(starts + offset), "macho"), count);
    }
}

}
