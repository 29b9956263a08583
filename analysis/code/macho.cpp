// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/macho.h"

#include "analysis/base/utf8.h"
#include "analysis/code/macho_reader.h"
#include "analysis/crypto/digest.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr std::uint32_t kMagic32 = 0xfeedface, kMagic64 = 0xfeedfacf, kFat = 0xcafebabe, kFat64 = 0xcafebabf;
constexpr std::uint32_t kMostSlices = 40; // a Java class begins like a fat file with 45 and more
constexpr std::uint64_t kSlotBudget = 4 << 20;
constexpr std::uint32_t kPureCode = 0x80000000, kSomeCode = 0x400;

std::string fixedName(ByteReader &in)
{
    const auto raw = in.text(16);
    return std::string(raw.substr(0, raw.find('\0')));
}

Arch archOf(std::uint32_t type, std::uint32_t subtype)
{
    switch (type) {
    case 7:
        return Arch::X86;
    case 0x01000007:
        return Arch::X86_64;
    case 12:
        return Arch::Arm;
    case 0x0100000c:
        return (subtype & 0xff) == 2 ? Arch::Arm64e : Arch::Arm64;
    default:
        return Arch::Other;
    }
}

bool isThin(Bytes head)
{
    ByteReader in(head, "macho");
    const auto magic = in.le<std::uint32_t>();
    return in.ok() && (magic == kMagic32 || magic == kMagic64);
}

/// The slices that the fat header claims, as far as they lie in the file.
std::vector<std::pair<std::uint64_t, std::uint64_t>> fatSlices(Bytes file, std::string_view where, Notes &notes)
{
    ByteReader in(file, "macho");
    const bool wide = in.be<std::uint32_t>() == kFat64;
    const auto claimed = in.be<std::uint32_t>();
    const std::size_t entry = wide ? 32 : 20;
    const auto count = std::min<std::uint64_t>(claimed, std::min<std::uint64_t>(in.left() / entry, kMostSlices));
    if (count < claimed)
        notes.warn("fat-invalid", std::string(where), fmt::format("the header claims {} slices; {} are looked at", claimed, count));
    std::vector<std::pair<std::uint64_t, std::uint64_t>> out;
    for (std::uint64_t i = 0; i < count; ++i) {
        in.skip(8);
        const auto offset = wide ? in.be<std::uint64_t>() : in.be<std::uint32_t>();
        auto size = wide ? in.be<std::uint64_t>() : in.be<std::uint32_t>();
        in.skip(wide ? 8 : 4);
        const bool inside = offset >= 8 + entry && offset < file.size();
        if (!inside || !isThin(file.subspan(offset, std::min<std::size_t>(4, file.size() - offset)))) {
            notes.lost("fat-invalid", std::string(where), fmt::format("slice {} at 0x{:x} is none", i, offset));
            continue;
        }
        if (size > file.size() - offset) {
            notes.warn("fat-invalid", std::string(where), fmt::format("slice {} at 0x{:x} reaches beyond the end", i, offset));
            size = file.size() - offset;
        }
        const bool known = std::any_of(out.begin(), out.end(), [&](const auto &one) { return one.first == offset; });
        if (known)
            notes.warn("fat-invalid", std::string(where), fmt::format("slice {} at 0x{:x} stands there twice; read once", i, offset));
        else
            out.emplace_back(offset, size);
    }
    return out;
}

}

bool sniffMacho(Bytes head)
{
    if (isThin(head))
        return true;
    ByteReader in(head, "macho");
    const auto magic = in.be<std::uint32_t>(), count = in.be<std::uint32_t>();
    // A Java class has its version (45 and more) where a fat file has its count; a count that lies is still a fat file.
    return in.ok() && (magic == kFat64 || (magic == kFat && (count <= kMostSlices || count > 0xffff)));
}

Result<MachoFacts> readMacho(Bytes file, std::string_view where, Notes &notes)
{
    if (!sniffMacho(file))
        return Error{Fault::Malformed, 0, "macho"};
    std::vector<std::pair<std::uint64_t, std::uint64_t>> slices{{0, file.size()}};
    if (!isThin(file))
        slices = fatSlices(file, where, notes);
    MachoFacts out;
    std::optional<Error> first;
    for (const auto &[offset, size] : slices) {
        auto slice = MachoReader(file.subspan(offset, size), offset, where, notes).read();
        if (slice)
            out.slices.push_back(std::move(*slice));
        else if (!first)
            first = slice.error();
    }
    if (out.slices.empty())
        return first.value_or(Error{Fault::Malformed, 0, "macho"});
    return out;
}

std::uint64_t readUleb(ByteReader &in)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 70; shift += 7) {
        const auto byte = in.u8();
        if (shift < 64)
            value |= std::uint64_t(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return value;
    }
    in.fail(Fault::Malformed);
    return 0;
}

void MachoReader::lost(std::string_view code, std::string_view what)
{
    m_notes.lost(code, m_fileOffset == 0 ? std::string(m_where) : fmt::format("{}@0x{:x}", m_where, m_fileOffset), std::string(what));
}

Bytes MachoReader::part(Range range, std::string_view code, std::string_view what)
{
    if (range.size == 0)
        return {};
    if (range.offset <= m_slice.size() && range.size <= m_slice.size() - range.offset)
        return m_slice.subspan(range.offset, range.size);
    lost(code, fmt::format("{} at 0x{:x} with {} bytes lie outside the file", what, range.offset, range.size));
    return range.offset < m_slice.size() ? m_slice.subspan(range.offset) : Bytes();
}

bool MachoReader::readHeader()
{
    ByteReader in(m_slice, "macho");
    const auto magic = in.le<std::uint32_t>(), type = in.le<std::uint32_t>(), subtype = in.le<std::uint32_t>();
    m_out.fileType = in.le<std::uint32_t>();
    m_commands = in.le<std::uint32_t>();
    m_commandsSize = in.le<std::uint32_t>();
    if (!in.ok() || (magic != kMagic32 && magic != kMagic64))
        return false;
    auto &image = m_out.image;
    image.format = "macho";
    image.wide = magic == kMagic64;
    image.arch = archOf(type, subtype);
    image.bytes = m_slice;
    image.fileOffset = m_fileOffset;
    m_out.size = m_slice.size();
    m_budget = kSlotBudget;
    return true;
}

void MachoReader::readCommands()
{
    const std::size_t begin = m_out.image.wide ? 32 : 28;
    ByteReader in(m_slice.subspan(std::min(begin, m_slice.size())), "macho", begin);
    std::uint32_t found = 0;
    std::uint64_t used = 0;
    for (; found < m_commands && in.left() >= 8; ++found) {
        const auto at = in.offset();
        const auto command = in.le<std::uint32_t>(), size = in.le<std::uint32_t>();
        if (size < 8 || size - 8 > in.left()) {
            lost("macho-command-invalid", fmt::format("load command {} at 0x{:x} has a size of {}; the walk ends there", found, at, size));
            break;
        }
        readCommand(command, in.part(size - 8));
        used += size;
    }
    if (found < m_commands)
        m_notes.warn("macho-count-wrong", std::string(m_where), fmt::format("the header claims {} load commands, {} were found", m_commands, found));
    else if (used > m_commandsSize)
        m_notes.warn("macho-count-wrong", std::string(m_where), fmt::format("the header claims {} bytes of load commands, {} were read", m_commandsSize, used));
}

void MachoReader::readLibrary(ByteReader in, std::size_t size)
{
    const auto offset = in.le<std::uint32_t>();
    if (offset < 24 || offset - 8 >= size)
        return;
    in.seek(offset - 8);
    const auto name = in.text(in.left());
    m_out.image.libraries.emplace_back(name.substr(0, name.find('\0')));
}

void MachoReader::readEncryption(ByteReader &in)
{
    const Range range{in.le<std::uint32_t>(), in.le<std::uint32_t>()};
    if (in.le<std::uint32_t>() == 0 || !in.ok())
        return;
    m_out.encrypted = true;
    if (range.offset > m_slice.size() || range.size > m_slice.size() - range.offset)
        lost("macho-range-invalid", fmt::format("the encrypted range at 0x{:x} with {} bytes reaches beyond the end", range.offset, range.size));
    lost("code-encrypted", "The code is encrypted by the store; symbols and imports are read, the code is not analysed. Collect a decrypted copy from a device.");
}

void MachoReader::readCommand(std::uint32_t command, ByteReader in)
{
    const auto range = [&in] {
        const auto offset = in.le<std::uint32_t>();
        return Range{offset, in.le<std::uint32_t>()};
    };
    switch (command) {
    case 0x01:
        return readSegment(in, false);
    case 0x19:
        return readSegment(in, true);
    case 0x02: {
        m_symbols = range();
        m_symbols.size *= m_out.image.wide ? 16 : 12;
        m_strings = range();
        return;
    }
    case 0x0b:
        in.skip(48);
        m_indirect = range();
        m_indirect.size *= 4;
        return;
    case 0x0c:
    case 0x20:
    case 0x80000018:
    case 0x8000001f:
        return readLibrary(in, in.left());
    case 0x1b:
        m_out.uuid = crypto::hex(in.take(16));
        return;
    case 0x1d:
        m_signature = range();
        return;
    case 0x21:
    case 0x2c:
        return readEncryption(in);
    case 0x22:
    case 0x80000022:
        in.skip(8);
        m_bind = range();
        m_weakBind = range();
        m_lazyBind = range();
        m_exports = range();
        return;
    case 0x26:
        m_starts = range();
        return;
    case 0x25:
    case 0x32: {
        in.skip(command == 0x32 ? 4 : 0);
        const auto version = in.le<std::uint32_t>();
        if (in.ok())
            m_out.minOs = fmt::format("{}.{}.{}", version >> 16, version >> 8 & 0xff, version & 0xff);
        return;
    }
    case 0x80000033:
        m_exports = range();
        return;
    case 0x80000034:
        m_chained = range();
        return;
    default:
        return;
    }
}

void MachoReader::readSegment(ByteReader &in, bool wide)
{
    const auto number = [&] { return wide ? in.le<std::uint64_t>() : in.le<std::uint32_t>(); };
    NativeRegion segment;
    segment.name = fixedName(in);
    segment.address = number();
    segment.size = number();
    segment.offset = number();
    segment.fileSize = number();
    (void)in.le<std::uint32_t>();
    const auto protection = in.le<std::uint32_t>(), count = in.le<std::uint32_t>();
    (void)in.le<std::uint32_t>();
    if (!in.ok())
        return lost("macho-command-invalid", "a segment command is too short");
    if (segment.offset > m_slice.size() || segment.fileSize > m_slice.size() - segment.offset) {
        lost("macho-range-invalid", fmt::format("the segment {} reaches beyond the end of the file", visible(segment.name)));
        segment.offset = std::min<std::uint64_t>(segment.offset, m_slice.size());
        segment.fileSize = m_slice.size() - segment.offset;
    }
    segment.code = protection & 4;
    segment.writable = protection & 2;
    m_segmentOrder.emplace_back(segment.address, segment.size);
    if (segment.fileSize > 0 && segment.offset == 0 && m_base == 0)
        m_base = segment.address;
    if (!in.canHold(count, wide ? 80 : 68))
        lost("macho-range-invalid", fmt::format("the segment {} claims {} sections", visible(segment.name), count));
    for (std::uint32_t i = 0; i < count && in.left() >= (wide ? 80u : 68u); ++i) {
        Section section;
        auto &region = section.region;
        region.name = fixedName(in);
        in.skip(16);
        region.address = number();
        region.size = number();
        region.offset = in.le<std::uint32_t>();
        in.skip(12);
        const auto flags = in.le<std::uint32_t>();
        section.first = in.le<std::uint32_t>();
        section.stubSize = in.le<std::uint32_t>();
        in.skip(wide ? 4 : 0);
        section.type = flags & 0xff;
        const bool empty = section.type == 1 || section.type == 0x0c || section.type == 0x12;
        region.fileSize = empty || region.offset > m_slice.size() ? 0 : std::min<std::uint64_t>(region.size, m_slice.size() - region.offset);
        region.code = flags & (kPureCode | kSomeCode);
        region.writable = segment.writable;
        m_sectionIsCode.push_back(region.code);
        m_sections.push_back(section);
        m_out.image.sections.push_back(region);
    }
    if (segment.size > 0)
        m_out.image.segments.push_back(std::move(segment));
}

Result<MachoSlice> MachoReader::read()
{
    if (!readHeader())
        return Error{m_slice.size() < 28 ? Fault::Truncated : Fault::Malformed, m_fileOffset, "macho"};
    readCommands();
    const auto byAddress = [](const NativeRegion &a, const NativeRegion &b) { return a.address < b.address; };
    std::sort(m_out.image.segments.begin(), m_out.image.segments.end(), byAddress);
    std::sort(m_out.image.sections.begin(), m_out.image.sections.end(), byAddress);
    readSymbols();
    readIndirectSymbols();
    readBinds(m_bind, "the binds");
    readBinds(m_weakBind, "the weak binds");
    readBinds(m_lazyBind, "the lazy binds");
    readChained();
    readFunctionStarts();
    readExports();
    readSignature();
    m_out.image.finish();
    return std::move(m_out);
}

}
