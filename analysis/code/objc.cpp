// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/objc.h"

#include "analysis/code/arm64.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace keytrail::code
{
namespace
{

constexpr std::uint32_t kMostEntries = 1 << 16; // of one list; the largest frameworks have some ten thousand classes
constexpr std::uint32_t kRelativeMethods = 0x80000000, kDirectSelectors = 0x40000000;
constexpr std::uint64_t kClassDataFlags = 7;
constexpr std::size_t kLongestName = 4096;
constexpr std::uint32_t kMeta = 1; // RO_META

class ObjcReader
{
public:
    ObjcReader(NativeImage &image, std::string_view where, Notes &notes)
        : m_image(image)
        , m_where(where)
        , m_notes(notes)
        , m_pointer(image.wide ? 8 : 4)
    {
    }

    ObjcFacts read()
    {
        readReferences();
        readStrings();
        readStubs();
        for (const auto address : list("__objc_classlist"))
            readClass(address);
        for (const auto address : list("__objc_nlclslist"))
            readClass(address);
        for (const auto address : list("__objc_catlist"))
            readCategory(address);
        readSwiftTypes();
        if (m_damaged > 0)
            m_notes.warn("objc-invalid", std::string(m_where),
                fmt::format("{} classes, lists or names of the Objective-C metadata lead outside the image", m_damaged));
        nameFunctions();
        return std::move(m_out);
    }

private:
    const NativeRegion *section(std::string_view name) const { return m_image.section(name); }
    std::vector<std::uint64_t> list(std::string_view name) const
    {
        std::vector<std::uint64_t> out;
        const auto *region = section(name);
        for (std::uint64_t at = 0; region && at + m_pointer <= region->fileSize && out.size() < kMostEntries; at += m_pointer)
            out.push_back(m_image.pointerAt(region->address + at));
        return out;
    }
    std::string name(std::uint64_t address)
    {
        const auto found = m_image.text(address, kLongestName);
        m_damaged += !found;
        return std::string(found.value_or(std::string_view()));
    }
    /// A class by a pointer to it: a class of this image, or the import's symbol without its prefix.
    std::string classAt(std::uint64_t slot)
    {
        if (const auto import = m_image.importAt(slot); import != kNoImport) {
            std::string_view symbol = m_image.imports[import];
            const auto prefix = symbol.find("_$_");
            return std::string(prefix == std::string_view::npos ? symbol : symbol.substr(prefix + 3));
        }
        const auto target = m_image.pointerAt(slot);
        return target == 0 ? std::string() : nameOfClass(target);
    }
    std::uint64_t classData(std::uint64_t address) const { return m_image.pointerAt(address + 4 * m_pointer) & ~(m_image.wide ? kClassDataFlags : 3); }
    std::string nameOfClass(std::uint64_t address)
    {
        if (const auto known = m_out.classObjects.find(address); known != m_out.classObjects.end())
            return known->second;
        const auto data = classData(address);
        auto found = data == 0 ? std::string() : name(m_image.pointerAt(data + (m_image.wide ? 24 : 16)));
        m_out.classObjects.emplace(address, found);
        return found;
    }

    void readReferences()
    {
        if (const auto *region = section("__objc_selrefs")) {
            for (std::uint64_t at = 0; at + m_pointer <= region->fileSize; at += m_pointer)
                m_out.selectors.emplace(region->address + at, name(m_image.pointerAt(region->address + at)));
        }
        for (const auto *one : {"__objc_classrefs", "__objc_superrefs"}) {
            const auto *region = section(one);
            for (std::uint64_t at = 0; region && at + m_pointer <= region->fileSize; at += m_pointer)
                m_out.classReferences.emplace(region->address + at, classAt(region->address + at));
        }
    }

    void readStrings()
    {
        const auto *region = section("__cfstring");
        const std::uint64_t size = 4 * m_pointer;
        for (std::uint64_t at = 0; region && at + size <= region->fileSize; at += size) {
            const auto begin = region->address + at;
            const auto flags = m_image.word32(begin + m_pointer).value_or(0);
            const auto count = m_image.wide ? m_image.word64(begin + 24).value_or(0) : m_image.word32(begin + 12).value_or(0);
            const bool utf16 = (flags & 0x10) != 0;
            const auto raw = asText(m_image.at(m_image.pointerAt(begin + 2 * m_pointer), utf16 ? count * 2 : count));
            m_damaged += raw.size() < count;
            m_out.strings.emplace(begin, utf16 ? narrow(raw) : std::string(raw));
        }
    }
    static std::string narrow(std::string_view raw)
    {
        std::string out;
        for (std::size_t i = 0; i + 1 < raw.size(); i += 2) {
            const auto unit = static_cast<unsigned>(static_cast<unsigned char>(raw[i]) | static_cast<unsigned char>(raw[i + 1]) << 8);
            if (unit < 0x80) {
                out += static_cast<char>(unit);
            } else if (unit < 0x800) {
                out += static_cast<char>(0xc0 | unit >> 6);
                out += static_cast<char>(0x80 | (unit & 0x3f));
            } else {
                out += static_cast<char>(0xe0 | unit >> 12);
                out += static_cast<char>(0x80 | (unit >> 6 & 0x3f));
                out += static_cast<char>(0x80 | (unit & 0x3f));
            }
        }
        return out;
    }

    /// objc_msgSend$selector: adrp; ldr x1 from a selector reference; then the jump.
    void readStubs()
    {
        const auto *region = section("__objc_stubs");
        for (std::uint64_t at = 0; region && at + 8 <= region->fileSize; at += 4) {
            const auto address = region->address + at;
            const auto first = m_image.word32(address).value_or(0), second = m_image.word32(address + 4).value_or(0);
            if (!arm64::isAdrp(first) || arm64::rd(first) != 1 || !arm64::isLoadWide(second) || arm64::rd(second) != 1)
                continue;
            const auto selector = m_out.selectors.find(arm64::adrpTarget(address, first) + arm64::memoryOffset(second));
            if (selector != m_out.selectors.end())
                m_out.selectorStubs.emplace(address, selector->second);
        }
    }

    void readMethods(std::uint64_t address, bool ofClass, ObjcClass &into)
    {
        if (address == 0)
            return;
        const auto flags = m_image.word32(address), count = m_image.word32(address + 4);
        const bool relative = flags && (*flags & kRelativeMethods);
        const std::uint64_t size = relative ? 12 : 3 * m_pointer;
        if (!count || *count > kMostEntries || m_image.at(address + 8, *count * size).size() < *count * size) {
            ++m_damaged;
            return;
        }
        for (std::uint32_t i = 0; i < *count; ++i) {
            const auto at = address + 8 + i * size;
            const auto offset = [&](std::uint64_t place) {
                return place + static_cast<std::uint64_t>(static_cast<std::int32_t>(m_image.word32(place).value_or(0)));
            };
            const auto selector = !relative ? m_image.pointerAt(at) : (*flags & kDirectSelectors) ? offset(at) : m_image.pointerAt(offset(at));
            auto implementation = relative ? offset(at + 8) : m_image.pointerAt(at + 2 * m_pointer);
            const bool thumb = m_image.arch == Arch::Arm && (implementation & 1);
            implementation &= ~std::uint64_t(thumb);
            into.methods.push_back({name(selector), implementation, ofClass});
            if (implementation != 0 && !into.methods.back().selector.empty())
                m_image.addFunction(implementation, 0, thumb);
        }
    }

    void readFields(std::uint64_t address, ObjcClass &into)
    {
        const auto count = address == 0 ? std::nullopt : m_image.word32(address + 4);
        const std::uint64_t size = m_image.wide ? 32 : 20;
        if (!count || *count > kMostEntries)
            return;
        for (std::uint32_t i = 0; i < *count && m_image.at(address + 8 + i * size, size).size() == size; ++i) {
            const auto at = address + 8 + i * size;
            const auto type = m_image.pointerAt(at + 2 * m_pointer);
            into.fields.push_back({name(m_image.pointerAt(at + m_pointer)), type == 0 ? std::string() : name(type),
                m_image.word32(m_image.pointerAt(at)).value_or(0)});
        }
    }

    void readClass(std::uint64_t address)
    {
        if (address == 0 || !m_seen.insert(address).second)
            return;
        ObjcClass one;
        one.address = address;
        one.name = nameOfClass(address);
        if (one.name.empty()) {
            ++m_damaged;
            return;
        }
        one.parent = classAt(address + m_pointer);
        const auto lists = [&](std::uint64_t data, bool meta) {
            if (data == 0 || ((m_image.word32(data).value_or(0) & kMeta) != 0) != meta)
                return;
            readMethods(m_image.pointerAt(data + (m_image.wide ? 32 : 20)), meta, one);
            if (!meta)
                readFields(m_image.pointerAt(data + (m_image.wide ? 48 : 28)), one);
        };
        lists(classData(address), false);
        if (const auto meta = m_image.pointerAt(address); meta != 0 && meta != address)
            lists(classData(meta), true);
        m_out.classes.push_back(std::move(one));
    }

    void readCategory(std::uint64_t address)
    {
        if (address == 0 || !m_seen.insert(address).second)
            return;
        ObjcClass one;
        one.name = classAt(address + m_pointer);
        readMethods(m_image.pointerAt(address + 2 * m_pointer), false, one);
        readMethods(m_image.pointerAt(address + 3 * m_pointer), true, one);
        if (!one.name.empty())
            m_out.classes.push_back(std::move(one));
    }

    /// Nominal types: the descriptor's name is its third word, relative to where it stands.
    void readSwiftTypes()
    {
        const auto *region = section("__swift5_types");
        const auto relative = [&](std::uint64_t at) {
            return at + static_cast<std::uint64_t>(static_cast<std::int32_t>(m_image.word32(at).value_or(0)));
        };
        for (std::uint64_t at = 0; region && at + 4 <= region->fileSize && m_out.swiftTypes.size() < kMostEntries; at += 4) {
            const auto descriptor = relative(region->address + at);
            const auto found = m_image.readableText(relative(descriptor + 8));
            if (found)
                m_out.swiftTypes.emplace_back(*found);
        }
    }

    void nameFunctions()
    {
        std::unordered_map<std::uint64_t, std::string> names;
        for (const auto &one : m_out.classes) {
            for (const auto &method : one.methods)
                names.emplace(method.implementation, fmt::format("{}[{} {}]", method.ofClass ? '+' : '-', one.name, method.selector));
        }
        for (auto &function : m_image.functions) {
            const auto found = names.find(function.address);
            if (found != names.end() && !(function.named && (function.name.starts_with("-[") || function.name.starts_with("+[")))) {
                function.name = found->second;
                function.named = true;
            }
        }
        m_image.finish();
    }

    NativeImage &m_image;
    std::string_view m_where;
    Notes &m_notes;
    std::uint64_t m_pointer;
    ObjcFacts m_out;
    std::set<std::uint64_t> m_seen;
    std::size_t m_damaged = 0;
};

}

ObjcFacts readObjc(NativeImage &image, std::string_view where, Notes &notes)
{
    return ObjcReader(image, where, notes).read();
}

}
