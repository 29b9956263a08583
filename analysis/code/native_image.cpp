// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/native_image.h"

#include "analysis/base/byte_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr std::size_t kLongestText = 8192; // of a string that is listed as a symbol

const NativeRegion *holding(const std::vector<NativeRegion> &regions, std::uint64_t address)
{
    auto at = std::upper_bound(
        regions.begin(), regions.end(), address, [](std::uint64_t one, const NativeRegion &two) { return one < two.address; });
    // Damaged files overlap their regions: a few steps back find the one that holds the address.
    for (int steps = 0; at != regions.begin() && steps < 8; ++steps) {
        --at;
        if (address - at->address < at->size)
            return &*at;
    }
    return nullptr;
}

bool byAddress(const NativeRegion &one, const NativeRegion &two)
{
    return one.address != two.address ? one.address < two.address : one.size < two.size;
}

// Linkers put the jumps to imports there; they are no code of the binary.
bool holdsStubs(std::string_view name)
{
    constexpr std::string_view kNames[] = {".plt", ".iplt", "__stubs", "__stub_helper", "__auth_stubs", "__objc_stubs", "__symbol_stub", "__picsymbolstub"};
    return std::any_of(std::begin(kNames), std::end(kNames), [&](std::string_view one) { return name.starts_with(one); });
}

// Named before unnamed, then the name that says most: a symbol of the source before one of the compiler.
bool betterFunction(const NativeFunction &one, const NativeFunction &two)
{
    if (one.address != two.address)
        return one.address < two.address;
    if (one.named != two.named)
        return one.named;
    if (one.thumb != two.thumb)
        return one.thumb;
    if (one.size != two.size)
        return one.size > two.size;
    return one.name < two.name;
}

}

std::string_view archName(Arch arch)
{
    constexpr std::string_view kNames[] = {"", "arm", "arm64", "arm64e", "x86", "x86_64", "mips", ""};
    return kNames[static_cast<std::size_t>(arch)];
}

std::string nameOfAddress(std::uint64_t address)
{
    return fmt::format("sub_{:x}", address);
}

std::uint32_t NativeImage::importNumber(std::string_view name)
{
    const auto [at, fresh] = m_importNumbers.emplace(name, static_cast<std::uint32_t>(imports.size()));
    if (fresh)
        imports.emplace_back(name);
    return at->second;
}

Bytes NativeImage::at(std::uint64_t address, std::uint64_t size) const
{
    const auto *region = holding(segments, address);
    if (!region)
        return {};
    const auto from = address - region->address;
    if (from >= region->fileSize || region->offset + from >= bytes.size())
        return {};
    const auto room = std::min(region->fileSize - from, bytes.size() - region->offset - from);
    return bytes.subspan(region->offset + from, std::min(size, room));
}

std::optional<std::string_view> NativeImage::text(std::uint64_t address, std::size_t longest) const
{
    const auto room = asText(at(address, longest));
    const auto end = room.find('\0');
    return end == std::string_view::npos ? std::nullopt : std::optional(room.substr(0, end));
}

std::optional<std::string_view> NativeImage::readableText(std::uint64_t address) const
{
    const auto found = text(address, kLongestText);
    if (!found || found->empty())
        return {};
    int following = 0;
    for (const char c : *found) {
        const auto byte = static_cast<unsigned char>(c);
        if (following > 0) {
            if ((byte & 0xc0) != 0x80)
                return {};
            --following;
        } else if (byte >= 0x80) {
            following = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : -1;
            if (following < 0 || byte >= 0xf5)
                return {};
        } else if (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != 0x1b) {
            return {};
        }
    }
    return following == 0 ? found : std::nullopt;
}

std::optional<std::uint32_t> NativeImage::word32(std::uint64_t address) const
{
    const auto part = at(address, 4);
    if (part.size() < 4)
        return {};
    ByteReader in(part, "native");
    return bigEndian ? in.be<std::uint32_t>() : in.le<std::uint32_t>();
}

std::optional<std::uint64_t> NativeImage::word64(std::uint64_t address) const
{
    const auto part = at(address, 8);
    if (part.size() < 8)
        return {};
    ByteReader in(part, "native");
    return bigEndian ? in.be<std::uint64_t>() : in.le<std::uint64_t>();
}

std::uint64_t NativeImage::pointerAt(std::uint64_t address) const
{
    if (const auto slot = pointerSlots.find(address); slot != pointerSlots.end())
        return slot->second.import == kNoImport ? slot->second.target : 0;
    if (wide)
        return word64(address).value_or(0);
    return word32(address).value_or(0);
}

std::uint32_t NativeImage::importAt(std::uint64_t address) const
{
    const auto slot = pointerSlots.find(address);
    return slot == pointerSlots.end() ? kNoImport : slot->second.import;
}

const NativeRegion *NativeImage::regionAt(std::uint64_t address) const
{
    const auto *found = holding(sections, address);
    return found ? found : holding(segments, address);
}

bool NativeImage::isCode(std::uint64_t address) const
{
    const auto *region = regionAt(address);
    return region && region->code;
}

const NativeRegion *NativeImage::section(std::string_view name) const
{
    const auto at = std::find_if(sections.begin(), sections.end(), [&](const NativeRegion &one) { return one.name == name; });
    return at == sections.end() ? nullptr : &*at;
}

const NativeSymbol *NativeImage::symbolAt(std::uint64_t address) const
{
    const auto at = std::lower_bound(
        symbols.begin(), symbols.end(), address, [](const NativeSymbol &one, std::uint64_t two) { return one.address < two; });
    return at != symbols.end() && at->address == address ? &*at : nullptr;
}

const NativeFunction *NativeImage::functionAt(std::uint64_t address) const
{
    const auto at = std::upper_bound(
        functions.begin(), functions.end(), address, [](std::uint64_t one, const NativeFunction &two) { return one < two.address; });
    if (at == functions.begin())
        return nullptr;
    const auto &found = *std::prev(at);
    return address - found.address < found.size ? &found : nullptr;
}

std::vector<NativeRegion> NativeImage::codeRegions() const
{
    std::vector<NativeRegion> out;
    for (const auto *list : {&sections, &segments}) {
        for (const auto &region : *list) {
            if (region.code && region.fileSize > 0 && !holdsStubs(region.name))
                out.push_back(region);
        }
        if (!out.empty())
            break;
    }
    return out;
}

std::optional<std::uint64_t> NativeImage::offsetOf(std::uint64_t address) const
{
    const auto *region = holding(segments, address);
    if (!region || address - region->address >= region->fileSize)
        return {};
    return fileOffset + region->offset + (address - region->address);
}

void NativeImage::addFunction(std::uint64_t address, std::uint64_t size, bool thumb, std::string name)
{
    functions.push_back({address, size, std::move(name), thumb, false});
    functions.back().named = !functions.back().name.empty();
}

void NativeImage::finish()
{
    std::sort(segments.begin(), segments.end(), byAddress);
    std::sort(sections.begin(), sections.end(), byAddress);
    std::stable_sort(
        symbols.begin(), symbols.end(), [](const NativeSymbol &one, const NativeSymbol &two) { return one.address < two.address; });
    std::erase_if(functions, [&](const NativeFunction &one) { return !isCode(one.address) || stubs.count(one.address); });
    std::sort(functions.begin(), functions.end(), betterFunction);
    functions.erase(std::unique(functions.begin(), functions.end(),
                        [](const NativeFunction &one, const NativeFunction &two) { return one.address == two.address; }),
        functions.end());
    for (std::size_t i = 0; i < functions.size(); ++i) {
        auto &one = functions[i];
        const auto *region = regionAt(one.address);
        const auto end = region->address + region->size;
        const auto next = i + 1 < functions.size() ? std::min(end, functions[i + 1].address) : end;
        if (one.size == 0 || one.size > next - one.address)
            one.size = next - one.address;
        if (!one.named)
            one.name = nameOfAddress(one.address);
    }
}

}
