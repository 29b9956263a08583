// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/axml.h"

#include "analysis/base/byte_reader.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <vector>

namespace keytrail::package
{
namespace
{

constexpr std::uint16_t kXmlStringPool = 0x0001;
constexpr std::uint16_t kXml = 0x0003;
constexpr std::uint16_t kStartNamespace = 0x0100;
constexpr std::uint16_t kStartElement = 0x0102;
constexpr std::uint16_t kEndElement = 0x0103;
constexpr std::uint16_t kText = 0x0104;
constexpr std::uint16_t kResourceMap = 0x0180;
constexpr std::size_t kXmlChunkHeader = 8;
constexpr std::size_t kNodeHeader = 16;
constexpr std::size_t kShortestNode = 24;
constexpr std::size_t kAttributeSize = 20;
/// Layouts and manifests nest a dozen deep; the walk itself has no limit.
constexpr std::uint64_t kDeepestHonest = 256;
constexpr std::uint32_t kNone = 0xffffffff;

struct Chunk {
    std::uint16_t type = 0, headerSize = 0;
    std::uint32_t size = 0;
};

struct Known {
    std::string_view name;
    std::uint32_t id;
};
/// Public attribute ids of the platform (frameworks/base public.xml); they never change.
constexpr std::array<Known, 34> kAttributes = {{{"label", 0x01010001}, {"icon", 0x01010002}, {"name", 0x01010003},
    {"permission", 0x01010006}, {"readPermission", 0x01010007}, {"writePermission", 0x01010008}, {"protectionLevel", 0x01010009},
    {"sharedUserId", 0x0101000b}, {"enabled", 0x0101000e}, {"debuggable", 0x0101000f}, {"exported", 0x01010010}, {"process", 0x01010011},
    {"authorities", 0x01010018}, {"value", 0x01010024}, {"resource", 0x01010025}, {"scheme", 0x01010027}, {"host", 0x01010028},
    {"targetActivity", 0x01010202}, {"minSdkVersion", 0x0101020c}, {"versionCode", 0x0101021b}, {"versionName", 0x0101021c},
    {"targetSdkVersion", 0x01010270}, {"maxSdkVersion", 0x01010271}, {"testOnly", 0x01010272}, {"allowBackup", 0x01010280},
    {"required", 0x0101028e}, {"extractNativeLibs", 0x010104ea}, {"usesCleartextTraffic", 0x010104ec},
    {"networkSecurityConfig", 0x01010527}, {"splitName", 0x01010549}, {"targetSandboxVersion", 0x0101054c},
    {"versionCodeMajor", 0x01010576}, {"appComponentFactory", 0x0101057a}, {"isSplitRequired", 0x01010591}}};

class AxmlWalk
{
public:
    AxmlWalk(Bytes bytes, XmlSink &sink, Notes &notes)
        : m_bytes(bytes)
        , m_sink(sink)
        , m_notes(notes)
    {
    }

    Result<std::uint64_t> run()
    {
        auto at = start();
        while (at < m_bytes.size() && m_bytes.size() - at >= kXmlChunkHeader)
            at = step(at);
        if (m_elements == 0)
            return Error{Fault::Malformed, 0, "axml"};
        if (m_open > 0) {
            m_notes.warn("axml-unbalanced", "", fmt::format("{} elements are not closed", m_open));
            for (; m_open > 0; --m_open)
                m_sink.endElement();
        }
        if (m_deepest > kDeepestHonest)
            m_notes.warn("nesting-limit", "", fmt::format("elements are nested {} deep", m_deepest));
        if (m_badIndexes > 0)
            m_notes.warn("axml-index-invalid", "", fmt::format("{} string indexes are out of range; those texts are empty", m_badIndexes));
        if (m_hiddenNames > 0)
            m_notes.warn("axml-name-hidden", "",
                fmt::format("{} attribute names are blank or not those of their resource ids, which are used", m_hiddenNames));
        return m_elements;
    }

private:
    Chunk chunkAt(std::size_t at) const
    {
        ByteReader in(m_bytes, "axml");
        in.seek(at);
        Chunk chunk;
        chunk.type = in.le<std::uint16_t>();
        chunk.headerSize = in.le<std::uint16_t>();
        chunk.size = in.le<std::uint32_t>();
        return chunk;
    }

    static bool isNode(std::uint16_t type) { return type >= kStartNamespace && type <= kText; }

    bool isPlausible(std::size_t at) const
    {
        if (at > m_bytes.size() || m_bytes.size() - at < kXmlChunkHeader)
            return false;
        const auto chunk = chunkAt(at);
        const auto left = m_bytes.size() - at;
        if (isNode(chunk.type))
            return chunk.headerSize == kNodeHeader && chunk.size >= kShortestNode && chunk.size <= left;
        return (chunk.type == kXmlStringPool || chunk.type == kResourceMap) && chunk.headerSize >= kXmlChunkHeader
            && chunk.size >= chunk.headerSize && chunk.size <= left;
    }

    std::size_t start()
    {
        const auto root = chunkAt(0);
        if (root.type != kXml)
            m_notes.warn("axml-root-invalid", "@0x0", fmt::format("the document's chunk type is 0x{:04x}, read all the same", root.type));
        if (root.size > m_bytes.size())
            m_notes.warn("axml-size-wrong", "@0x0", fmt::format("the document states {} bytes, {} are there", root.size, m_bytes.size()));
        else if (root.size >= kXmlChunkHeader + kShortestNode)
            m_bytes = m_bytes.first(root.size);
        if (root.headerSize == kXmlChunkHeader)
            return kXmlChunkHeader;
        m_notes.warn("axml-root-invalid", "@0x2", fmt::format("the document's header size is 0x{:x}", root.headerSize));
        return isPlausible(root.headerSize) ? root.headerSize : kXmlChunkHeader;
    }

    std::size_t step(std::size_t at)
    {
        auto chunk = chunkAt(at);
        const auto left = m_bytes.size() - at;
        if (chunk.size < kXmlChunkHeader || chunk.size > left) {
            const bool known = isNode(chunk.type) && chunk.headerSize == kNodeHeader;
            // Said once: after a wrong size everything up to the next good chunk has one.
            if (known || !m_lost)
                m_notes.warn("axml-size-wrong", fmt::format("@0x{:x}", at),
                    fmt::format("a chunk of type 0x{:04x} states {} bytes, {} are left", chunk.type, chunk.size, left));
            m_lost = true;
            if (chunk.type == kXmlStringPool && !m_hasPool && chunk.size > left) {
                takePool(m_bytes.subspan(at));
                return resynchronise(at + 4);
            }
            if (!known)
                return resynchronise(at + 4);
            if (chunk.type == kStartElement && chunk.size > left)
                chunk.size = static_cast<std::uint32_t>(left);
            else
                return at + std::min(left, kShortestNode);
        }
        m_lost = false;
        const auto whole = m_bytes.subspan(at, chunk.size);
        if (chunk.type == kXmlStringPool) {
            if (m_elements == 0)
                takePool(whole);
        } else if (chunk.type == kResourceMap) {
            m_map = whole.subspan(std::min<std::size_t>(std::max<std::size_t>(chunk.headerSize, kXmlChunkHeader), whole.size()));
        } else if (isNode(chunk.type) && chunk.size >= kShortestNode) {
            takeNode(chunk, whole, at);
        } else {
            m_notes.warn("axml-unknown-chunk", fmt::format("@0x{:x}", at),
                fmt::format("a chunk of type 0x{:04x} and {} bytes is skipped", chunk.type, chunk.size));
            if (!isPlausible(at + chunk.size))
                return resynchronise(at + 4);
        }
        return at + chunk.size;
    }

    std::size_t resynchronise(std::size_t at) const
    {
        while (at < m_bytes.size() && !isPlausible(at))
            at += 4;
        return std::min(at, m_bytes.size());
    }

    void takePool(Bytes chunk)
    {
        m_pool = StringPool(chunk, "axml", "string pool", m_notes);
        m_hasPool = true;
    }

    void takeNode(const Chunk &chunk, Bytes whole, std::size_t at)
    {
        ByteReader in(whole, "axml", at);
        in.seek(std::clamp<std::size_t>(chunk.headerSize, kNodeHeader, whole.size()));
        if (chunk.type == kStartElement) {
            takeElement(in.part(in.left()));
        } else if (chunk.type == kEndElement) {
            if (m_open == 0) {
                m_notes.warn("axml-unbalanced", fmt::format("@0x{:x}", at), "an element ends that never began");
                return;
            }
            --m_open;
            m_sink.endElement();
        } else if (chunk.type == kText) {
            m_sink.text(string(in.le<std::uint32_t>()));
        }
    }

    void takeElement(ByteReader in)
    {
        const auto ns = in.le<std::uint32_t>(), name = in.le<std::uint32_t>();
        const std::size_t begin = in.le<std::uint16_t>(), stated = in.le<std::uint16_t>(), count = in.le<std::uint16_t>();
        if (!in.ok())
            return;
        if (count > 0 && (begin != kAttributeSize || stated != kAttributeSize) && !m_layoutTold) {
            m_layoutTold = true;
            m_notes.warn("axml-attribute-layout", fmt::format("@0x{:x}", in.offset()),
                fmt::format("attributes begin at {} and take {} bytes each; strides from the header are used", begin, stated));
        }
        const auto stride = std::max(stated, kAttributeSize);
        const auto room = in.size() > begin ? in.size() - begin : 0;
        // The last attribute needs its own bytes only, not the whole stride.
        const auto fitting = room < kAttributeSize ? 0 : (room - kAttributeSize) / stride + 1;
        if (count > fitting)
            m_notes.warn(
                "axml-size-wrong", fmt::format("@0x{:x}", in.offset()), fmt::format("{} attributes are stated, {} fit", count, fitting));
        std::vector<XmlAttribute> attributes;
        attributes.reserve(std::min(count, fitting));
        for (std::size_t i = 0; i < std::min(count, fitting); ++i) {
            in.seek(begin + i * stride);
            attributes.push_back(takeAttribute(in));
        }
        ++m_elements;
        m_deepest = std::max(m_deepest, ++m_open);
        m_sink.startElement(string(ns), string(name), attributes);
    }

    XmlAttribute takeAttribute(ByteReader &in)
    {
        XmlAttribute attribute;
        attribute.ns = string(in.le<std::uint32_t>());
        const auto name = in.le<std::uint32_t>();
        attribute.name = string(name);
        const auto raw = in.le<std::uint32_t>();
        in.skip(3);
        attribute.value.type = in.u8();
        attribute.value.data = in.le<std::uint32_t>();
        if (name < m_map.size() / 4) {
            ByteReader map(m_map, "axml");
            map.seek(std::size_t(name) * 4);
            attribute.id = map.le<std::uint32_t>();
        }
        attribute.text = string(attribute.value.type == 0x03 ? attribute.value.data : raw);
        const auto expected = androidAttributeName(attribute.id);
        m_hiddenNames += attribute.id != 0 && (attribute.name.empty() || (!expected.empty() && attribute.name != expected));
        return attribute;
    }

    std::string string(std::uint32_t index)
    {
        if (index == kNone)
            return {};
        auto text = m_pool.text(index);
        m_badIndexes += !text;
        return text ? std::move(*text) : std::string();
    }

    Bytes m_bytes, m_map;
    XmlSink &m_sink;
    Notes &m_notes;
    StringPool m_pool;
    std::uint64_t m_elements = 0, m_open = 0, m_deepest = 0;
    std::size_t m_badIndexes = 0, m_hiddenNames = 0;
    bool m_hasPool = false, m_lost = false, m_layoutTold = false;
};

}

std::uint32_t androidAttributeId(std::string_view name)
{
    const auto found = std::find_if(kAttributes.begin(), kAttributes.end(), [&](const Known &known) { return known.name == name; });
    return found == kAttributes.end() ? 0 : found->id;
}

std::string_view androidAttributeName(std::uint32_t id)
{
    const auto found = std::find_if(kAttributes.begin(), kAttributes.end(), [&](const Known &known) { return known.id == id; });
    return found == kAttributes.end() ? std::string_view() : found->name;
}

Result<std::uint64_t> readAxml(Bytes bytes, XmlSink &sink, Notes &notes)
{
    if (bytes.size() < kXmlChunkHeader)
        return Error{Fault::Truncated, 0, "axml"};
    return AxmlWalk(bytes, sink, notes).run();
}

}
