// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/pcapng.h"

#include "analysis/base/byte_reader.h"
#include "analysis/capture/ticks.h"
#include "analysis/capture/window.h"

#include <fmt/format.h>

#include <concepts>
#include <vector>

namespace keytrail::capture
{

namespace
{

constexpr const char *kPcapngReader = "pcapng";
constexpr std::uint32_t kSectionHeader = 0x0a0d0d0a, kInterface = 1, kOldPacket = 2, kSimplePacket = 3, kEnhancedPacket = 6, kSecrets = 10,
                        kCustom = 0x00000bad, kCustomNoCopy = 0x40000bad;
constexpr std::uint32_t kByteOrderMagic = 0x1a2b3c4d;
constexpr std::uint32_t kSmallestBlock = 12;
/// A block is read at once only if it carries a frame or describes an interface; none of these is longer.
constexpr std::uint32_t kLargestBlock = kLargestFrame + (1u << 20);
/// Interfaces of one section; writers number a handful, and a table without end would be memory for nothing.
constexpr std::size_t kMostInterfaces = 65536;
/// Looked through at a time for a block behind damage, and the longest block that is believed then.
constexpr std::size_t kSearchedBlocks = 1 << 20;
constexpr std::uint32_t kPcapdroid = 62652; // private enterprise number of PCAPdroid

/// A reader that follows the byte order of the section.
struct SectionReader : ByteReader {
    SectionReader(Bytes bytes, std::uint64_t base, bool bigEndian)
        : ByteReader(bytes, kPcapngReader, base)
        , m_bigEndian(bigEndian)
    {
    }
    template <std::unsigned_integral T> T number() { return m_bigEndian ? be<T>() : le<T>(); }
    std::uint64_t ticks()
    {
        const auto high = number<std::uint32_t>();
        return std::uint64_t(high) << 32 | number<std::uint32_t>();
    }

private:
    bool m_bigEndian;
};

struct Interface {
    std::uint32_t linkType = 0, snapLength = 0;
    Resolution resolution;
    std::int64_t offset = 0; ///< if_tsoffset, seconds
};

class PcapngReading
{
public:
    PcapngReading(Source &source, FrameSink &sink, Notes &notes, const Pulse &pulse)
        : m_window(source)
        , m_sink(sink)
        , m_notes(notes)
        , m_clock(notes)
        , m_pulse(pulse)
    {
    }

    Result<std::uint64_t> read()
    {
        if (!sniffPcapng(m_window.at(0, kSmallestBlock)))
            return Error{m_window.size() < kSmallestBlock ? Fault::Truncated : Fault::Unsupported, 0, kPcapngReader};
        std::uint64_t offset = 0;
        while (!m_window.isEnd(offset)) {
            if (!m_pulse(offset, m_window.size()))
                return Error{Fault::Stopped, offset, kPcapngReader};
            const auto next = readBlock(offset);
            if (next == 0)
                break;
            offset = next;
        }
        if (m_isStopped)
            return Error{Fault::Stopped, offset, kPcapngReader};
        checkSectionEnd(offset);
        if (m_count == 0)
            m_notes.warn("empty-file", "offset 0", "The capture holds no whole packet.");
        return m_count;
    }

private:
    std::uint64_t readBlock(std::uint64_t offset);
    std::uint64_t cut(std::uint64_t offset);
    std::uint64_t goOnBehind(std::uint64_t offset, std::uint32_t length);
    std::optional<std::uint64_t> findAgain(std::uint64_t offset);
    bool isWhole(Bytes view, bool isLast) const;
    void readBody(std::uint32_t type, Bytes body, std::uint64_t offset);
    void readSection(Bytes body, std::uint64_t offset);
    void readInterface(SectionReader in);
    void readEnhanced(SectionReader in);
    void readOldPacket(SectionReader in);
    void readSimple(SectionReader in);
    void readCustom(SectionReader in);
    void readOptions(SectionReader &in, const std::function<void(std::uint16_t, SectionReader)> &option);
    void deliver(
        SectionReader &in, std::uint32_t interface, std::optional<std::uint64_t> ticks, std::uint32_t captured, std::uint32_t original);
    void checkSectionEnd(std::uint64_t offset);

    Window m_window;
    FrameSink &m_sink;
    Notes &m_notes;
    FrameClock m_clock;
    const Pulse &m_pulse;
    std::vector<Interface> m_interfaces;
    bool m_bigEndian = false;
    std::uint64_t m_sectionBody = 0, m_sectionLength = ~std::uint64_t(0);
    std::uint64_t m_count = 0;
    bool m_isStopped = false;
};

bool carriesFacts(std::uint32_t type)
{
    return type == kSectionHeader || type == kInterface || type == kOldPacket || type == kSimplePacket || type == kEnhancedPacket
        || type == kCustom || type == kCustomNoCopy;
}

// draft-ietf-opsawg-pcapng section 3.1: general block structure. Answers the offset behind the block, or 0 where reading ends.
std::uint64_t PcapngReading::readBlock(std::uint64_t offset)
{
    const auto head = m_window.at(offset, kSmallestBlock);
    if (head.size() < kSmallestBlock)
        return cut(offset);
    if (sniffPcapng(head)) {
        ByteReader magic(head.subspan(8), kPcapngReader);
        m_bigEndian = magic.be<std::uint32_t>() == kByteOrderMagic;
    }
    SectionReader in(head, offset, m_bigEndian);
    const auto type = in.number<std::uint32_t>(), length = in.number<std::uint32_t>();
    if (length < kSmallestBlock || length % 4 != 0 || (carriesFacts(type) && length > kLargestBlock))
        return goOnBehind(offset, length);
    if (length > m_window.size() - offset)
        return cut(offset);
    if (type == kSecrets)
        m_notes.warn("secrets-present", fmt::format("offset {}", offset),
            fmt::format("The capture carries decryption secrets ({} bytes); they are neither read nor used.", length - kSmallestBlock));
    if (!carriesFacts(type))
        return m_window.isEnd(offset + length - 1) ? cut(offset) : offset + length;
    const auto block = m_window.at(offset, length);
    if (block.size() < length && length > m_window.size() - offset)
        return cut(offset); // the size of a compressed file shows at its end
    if (block.size() < length) {
        m_notes.lost("evidence-changed", fmt::format("offset {}", offset), "The file could not be read on from here.");
        return 0;
    }
    SectionReader tail(block.last(4), offset + length - 4, m_bigEndian);
    if (tail.number<std::uint32_t>() != length)
        m_notes.warn("pcapng-block-invalid", fmt::format("offset {}", offset), "The two lengths of a block differ; the first one is used.");
    readBody(type, block.subspan(8, length - kSmallestBlock), offset);
    return offset + length;
}

std::uint64_t PcapngReading::cut(std::uint64_t offset)
{
    m_notes.lost("truncated", fmt::format("offset {}", offset),
        fmt::format("The file ends inside a block; {} packets before it are kept.", m_count));
    return 0;
}

std::uint64_t PcapngReading::goOnBehind(std::uint64_t offset, std::uint32_t length)
{
    const auto found = findAgain(offset + 1);
    m_notes.lost("pcapng-block-invalid", fmt::format("offset {}", offset),
        fmt::format("A block claims to be {} bytes long, which cannot be; {} packets before it are kept{}.", length, m_count,
            found ? fmt::format(", {} bytes are left out, and reading goes on at offset {}", *found - offset, *found)
                  : std::string(", the rest of the file is not read")));
    return found.value_or(0);
}

std::optional<std::uint64_t> PcapngReading::findAgain(std::uint64_t offset)
{
    for (;; offset += kSearchedBlocks) {
        const auto view = m_window.at(offset, 2 * kSearchedBlocks);
        if (view.size() < kSmallestBlock)
            return std::nullopt;
        if (!m_pulse(offset, m_window.size())) {
            m_isStopped = true;
            return std::nullopt;
        }
        const bool isLast = view.size() < 2 * kSearchedBlocks;
        const auto end = std::min(isLast ? view.size() : kSearchedBlocks, view.size() - kSmallestBlock + 1);
        for (std::size_t at = 0; at < end; ++at)
            if (isWhole(view.subspan(at), isLast))
                return offset + at;
        if (isLast)
            return std::nullopt;
    }
}

/// A block of a known type whose two lengths agree, with another known one or the end of the file behind it.
bool PcapngReading::isWhole(Bytes view, bool isLast) const
{
    const auto isKnown = [&](Bytes bytes) {
        SectionReader in(bytes, 0, m_bigEndian);
        const auto type = in.number<std::uint32_t>();
        return type == kSectionHeader || (type >= kInterface && type <= kEnhancedPacket) || type == kSecrets || type == kCustom
            || type == kCustomNoCopy;
    };
    if (view.size() < kSmallestBlock || !isKnown(view))
        return false;
    SectionReader in(view, 0, m_bigEndian);
    in.skip(4);
    const auto length = in.number<std::uint32_t>();
    if (length < kSmallestBlock || length % 4 != 0 || length > std::min(view.size(), kSearchedBlocks))
        return false;
    SectionReader tail(view.subspan(length - 4), 0, m_bigEndian);
    if (tail.number<std::uint32_t>() != length)
        return false;
    const auto rest = view.subspan(length);
    return rest.empty() ? isLast : rest.size() < 4 || isKnown(rest);
}

void PcapngReading::readBody(std::uint32_t type, Bytes body, std::uint64_t offset)
{
    const SectionReader in(body, offset + 8, m_bigEndian);
    switch (type) {
    case kSectionHeader:
        return readSection(body, offset);
    case kInterface:
        return readInterface(in);
    case kEnhancedPacket:
        return readEnhanced(in);
    case kOldPacket:
        return readOldPacket(in);
    case kSimplePacket:
        return readSimple(in);
    default:
        return readCustom(in);
    }
}

// Section 4.1: section header. Interface numbers start again with each section.
void PcapngReading::readSection(Bytes body, std::uint64_t offset)
{
    checkSectionEnd(offset);
    SectionReader in(body, offset + 8, m_bigEndian);
    in.skip(4);
    const auto major = in.number<std::uint16_t>();
    in.skip(2);
    m_sectionLength = in.number<std::uint64_t>();
    m_sectionBody = offset + kSmallestBlock + body.size();
    m_interfaces.clear();
    if (offset > 0)
        m_notes.info("section-length", fmt::format("offset {}", offset), "Another section begins here; its interfaces are numbered anew.");
    if (major != 1)
        m_notes.warn("pcapng-block-invalid", fmt::format("offset {}", offset),
            fmt::format("The section is of version {}; it is read as version 1.", major));
}

void PcapngReading::checkSectionEnd(std::uint64_t offset)
{
    if (m_sectionLength != ~std::uint64_t(0) && m_sectionLength != offset - m_sectionBody)
        m_notes.warn("section-length", fmt::format("offset {}", offset),
            fmt::format("The section claims {} bytes and holds {}; what is there is read.", m_sectionLength, offset - m_sectionBody));
    m_sectionLength = ~std::uint64_t(0);
}

// Section 3.5: options. A list that does not fit its block is dropped from the first bad option on.
void PcapngReading::readOptions(SectionReader &in, const std::function<void(std::uint16_t, SectionReader)> &option)
{
    while (in.left() > 0) {
        const auto at = in.offset();
        const auto code = in.number<std::uint16_t>(), length = in.number<std::uint16_t>();
        const auto value = in.take(length);
        if (!in.ok()) {
            m_notes.warn("pcapng-option-invalid", fmt::format("offset {}", at),
                "An option is longer than its block; it and what follows it are dropped.");
            return;
        }
        if (code == 0)
            return;
        option(code, SectionReader(value, at + 4, m_bigEndian));
        in.skip(std::min<std::size_t>((4 - length % 4) % 4, in.left()));
    }
}

// Section 4.2: interface description
void PcapngReading::readInterface(SectionReader in)
{
    Interface interface;
    interface.linkType = in.number<std::uint16_t>();
    in.skip(2);
    interface.snapLength = in.number<std::uint32_t>();
    if (!in.ok() || m_interfaces.size() == kMostInterfaces) {
        m_notes.lost(
            "pcapng-block-invalid", fmt::format("offset {}", in.offset()), "An interface description is cut, or one of far too many.");
        return;
    }
    constexpr std::uint16_t kTimeResolution = 9, kTimeOffset = 14;
    readOptions(in, [&](std::uint16_t code, SectionReader value) {
        if (code == kTimeResolution) {
            interface.resolution = Resolution(value.u8());
            if (!interface.resolution.isUsable())
                m_notes.warn("time-resolution", fmt::format("offset {}", value.offset()),
                    fmt::format("Interface {} has a time resolution that cannot be used; its packets have no time.", m_interfaces.size()));
        } else if (code == kTimeOffset && value.size() == 8) {
            interface.offset = static_cast<std::int64_t>(value.number<std::uint64_t>());
        }
    });
    m_interfaces.push_back(interface);
}

// Section 4.3: enhanced packet
void PcapngReading::readEnhanced(SectionReader in)
{
    const auto interface = in.number<std::uint32_t>();
    const auto ticks = in.ticks();
    const auto captured = in.number<std::uint32_t>(), original = in.number<std::uint32_t>();
    deliver(in, interface, ticks, captured, original);
}

// Appendix A: the packet block that enhanced packets replaced
void PcapngReading::readOldPacket(SectionReader in)
{
    const auto interface = in.number<std::uint16_t>();
    in.skip(2); // drops
    const auto ticks = in.ticks();
    const auto captured = in.number<std::uint32_t>(), original = in.number<std::uint32_t>();
    deliver(in, interface, ticks, captured, original);
}

// Section 4.4: simple packet, which has no time and always belongs to the first interface
void PcapngReading::readSimple(SectionReader in)
{
    const auto original = in.number<std::uint32_t>();
    auto captured = std::min<std::uint64_t>(original, in.left());
    if (!m_interfaces.empty() && m_interfaces.front().snapLength != 0)
        captured = std::min<std::uint64_t>(captured, m_interfaces.front().snapLength);
    deliver(in, 0, std::nullopt, static_cast<std::uint32_t>(captured), original);
}

void PcapngReading::deliver(
    SectionReader &in, std::uint32_t interface, std::optional<std::uint64_t> ticks, std::uint32_t captured, std::uint32_t original)
{
    Frame frame;
    frame.number = ++m_count;
    const auto at = in.offset();
    frame.fileOffset = in.offset();
    frame.bytes = in.take(captured);
    if (!in.ok() || captured > kLargestFrame) {
        m_notes.lost("pcapng-block-invalid", packetPlace(frame.number),
            fmt::format("The packet claims {} captured bytes, more than its block at offset {} holds; it is left out.", captured, at));
        return;
    }
    if (interface >= m_interfaces.size()) {
        m_notes.lost("interface-unknown", packetPlace(frame.number),
            fmt::format("The packet belongs to interface {}, which was never declared; it is left out.", interface));
        return;
    }
    const auto &from = m_interfaces[interface];
    frame.linkType = from.linkType;
    frame.originalSize = std::max(captured, original);
    if (captured > original || (from.snapLength != 0 && captured > from.snapLength))
        m_notes.warn("capture-length-odd", packetPlace(frame.number),
            "More bytes are captured than the packet had or the snapshot length allows; all are kept.");
    if (ticks) {
        const auto time = from.resolution.toNanoseconds(*ticks, from.offset);
        frame.hasTime = time.has_value();
        frame.time = time.value_or(0);
        if (!time && from.resolution.isUsable())
            m_notes.warn("time-suspicious", packetPlace(frame.number), "The time is beyond the year 2262; the packet is kept without it.");
    }
    in.skip(std::min<std::size_t>((4 - captured % 4) % 4, in.left()));
    readOptions(in, [&](std::uint16_t code, SectionReader value) {
        if (code == 1 && frame.comment.empty())
            frame.comment = value.text(value.size());
    });
    m_clock.check(frame);
    m_sink.frame(frame);
}

// Section 4.7: custom blocks. PCAPdroid's, version 1, type 1: which app a user id stands for.
void PcapngReading::readCustom(SectionReader in)
{
    if (in.number<std::uint32_t>() != kPcapdroid)
        return;
    const auto version = in.number<std::uint16_t>();
    const auto type = in.u8();
    in.skip(1);
    if (version != 1 || type != 1)
        return;
    const auto uid = in.number<std::uint32_t>();
    const auto packageSize = in.u8(), nameSize = in.u8();
    const auto package = in.text(packageSize), name = in.text(nameSize);
    if (in.ok())
        m_sink.appName(static_cast<std::int32_t>(uid), package, name);
    else
        m_notes.warn("pcapng-block-invalid", fmt::format("offset {}", in.offset()), "The block that names an app is cut.");
}

}

bool sniffPcapng(Bytes head)
{
    ByteReader in(head, kPcapngReader);
    const auto type = in.le<std::uint32_t>();
    in.skip(4);
    const auto magic = in.take(4);
    if (!in.ok() || type != kSectionHeader)
        return false;
    ByteReader little(magic, kPcapngReader), big(magic, kPcapngReader);
    return little.le<std::uint32_t>() == kByteOrderMagic || big.be<std::uint32_t>() == kByteOrderMagic;
}

Result<std::uint64_t> readPcapng(Source &source, FrameSink &sink, Notes &notes, const Pulse &pulse)
{
    return PcapngReading(source, sink, notes, pulse).read();
}

Result<std::uint64_t> readPcapng(Bytes capture, FrameSink &sink, Notes &notes, const Pulse &pulse)
{
    MemorySource source(capture);
    return readPcapng(source, sink, notes, pulse);
}

}
