// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/native_binary.h"

#include "analysis/code/elf.h"
#include "analysis/code/macho.h"

#include <fmt/format.h>

namespace keytrail::code
{

std::string NativeBinary::place(std::uint64_t address) const
{
    const auto *function = image.functionAt(address);
    return function ? fmt::format("{}!{}+0x{:x}", path, function->name, address) : fmt::format("{}!0x{:x}", path, address);
}

std::string NativeBinary::targetName(const NativeReference &reference) const
{
    if (reference.import != kNoImport)
        return image.imports[reference.import];
    if (const auto stub = objc.selectorStubs.find(reference.target); stub != objc.selectorStubs.end())
        return "_objc_msgSend$" + stub->second;
    const auto *function = image.functionAt(reference.target);
    return function && function->address == reference.target ? function->name : std::string();
}

std::optional<std::string> textAt(const NativeBinary &binary, std::uint64_t address)
{
    if (const auto found = binary.objc.strings.find(address); found != binary.objc.strings.end())
        return found->second;
    if (const auto found = binary.objc.selectors.find(address); found != binary.objc.selectors.end())
        return found->second;
    const auto *region = binary.image.regionAt(address);
    if (!region || region->code || (address > region->address && binary.image.at(address - 1, 1).empty()))
        return {};
    const auto text = binary.image.readableText(address);
    return text ? std::optional(std::string(*text)) : std::nullopt;
}

Result<std::vector<NativeBinary>> loadNative(Bytes file, std::string_view path, Notes &notes, const Pulse &pulse)
{
    std::vector<NativeBinary> out;
    if (sniffElf(file)) {
        auto image = readElf(file, path, notes);
        if (!image)
            return image.error();
        out.emplace_back().image = std::move(*image);
        out.back().size = file.size();
    } else {
        auto macho = readMacho(file, path, notes);
        if (!macho)
            return macho.error();
        for (auto &slice : macho->slices) {
            auto &one = out.emplace_back();
            one.image = std::move(slice.image);
            one.encrypted = slice.encrypted;
            one.size = slice.size;
            one.signatureOffset = slice.signatureOffset;
            one.signatureSize = slice.signatureSize;
        }
    }
    for (auto &one : out) {
        one.path = path;
        if (one.image.format == "macho")
            one.objc = readObjc(one.image, path, notes);
        if (one.encrypted)
            continue;
        auto sweep = sweepNative(one.image, pulse);
        if (!sweep)
            return sweep.error();
        one.sweep = std::move(*sweep);
    }
    return out;
}

std::pair<std::string, std::string> ownerOf(std::string_view function)
{
    // The code of a block belongs to the method that it stands in: ___12-[Class selector]_block_invoke
    if (const auto block = function.find("]_block_invoke"); block != std::string_view::npos && function.starts_with("__")) {
        const auto begin = std::min(function.find("-["), function.find("+["));
        if (begin < block)
            return ownerOf(function.substr(begin, block + 1 - begin));
    }
    const bool method = (function.starts_with("-[") || function.starts_with("+[")) && function.ends_with("]");
    const auto blank = function.find(' ');
    if (!method || blank == std::string_view::npos)
        return {std::string(), std::string(function)};
    auto owner = function.substr(2, blank - 2);
    owner = owner.substr(0, owner.find('(')); // a category stands in brackets behind its class
    return {std::string(owner), std::string(function.substr(blank + 1, function.size() - blank - 2))};
}

}
