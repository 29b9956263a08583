// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/jni_ties.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace keytrail::code
{
namespace
{

void mangle(std::string_view text, std::string &out)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const auto c = static_cast<unsigned char>(text[at]);
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            out += text[at++];
        } else if (c < 0x80) {
            out += c == '/' ? "_" : c == '_' ? "_1" : c == ';' ? "_2" : c == '[' ? "_3" : fmt::format("_0{:04x}", c);
            ++at;
        } else {
            // One escape a UTF-16 unit; names beyond the basic plane are not met.
            const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned>(static_cast<unsigned char>(text[i])) : 0u; };
            const unsigned first = c, second = byte(at + 1), third = byte(at + 2);
            const bool two = first < 0xe0;
            out += fmt::format("_0{:04x}", two ? (first & 0x1fu) << 6 | (second & 0x3fu) : (first & 0x0fu) << 12 | (second & 0x3fu) << 6 | (third & 0x3fu));
            at += two ? 2 : 3;
        }
    }
}

struct MethodName {
    std::string_view owner, name, signature, arguments;
};

MethodName partsOf(std::string_view method)
{
    const auto arrow = method.find("->"), open = method.find('(', arrow), close = method.find(')', open);
    if (arrow == std::string_view::npos || open == std::string_view::npos || close == std::string_view::npos || arrow < 2)
        return {};
    return {method.substr(1, arrow - 2), method.substr(arrow + 2, open - arrow - 2), method.substr(open), method.substr(open + 1, close - open - 1)};
}

}

std::vector<JniTie> findJniTies(const NativeBinary &binary, const std::vector<std::string> &nativeMethods)
{
    std::vector<JniTie> out;
    const auto &image = binary.image;
    std::unordered_map<std::string_view, std::uint64_t> exported;
    for (const auto &symbol : image.symbols) {
        if (symbol.function && symbol.name.starts_with("Java_"))
            exported.emplace(symbol.name, symbol.address);
    }
    std::unordered_map<std::string, std::vector<const std::string *>> byTable;
    for (const auto &method : nativeMethods) {
        const auto parts = partsOf(method);
        std::string name = "Java_";
        mangle(parts.owner, name);
        name += '_';
        mangle(parts.name, name);
        auto found = exported.find(name);
        if (found == exported.end()) {
            name += "__";
            mangle(parts.arguments, name);
            found = exported.find(name);
        }
        if (found != exported.end())
            out.push_back({method, found->second, false});
        else
            byTable[std::string(parts.name) + std::string(parts.signature)].push_back(&method);
    }
    // Tables: three pointers, the last one to code.
    const std::uint64_t pointer = image.wide ? 8 : 4;
    for (const auto &[place, slot] : image.pointerSlots) {
        if (byTable.empty() || slot.import != kNoImport || !image.isCode(slot.target) || place < 2 * pointer)
            continue;
        const auto name = image.readableText(image.pointerAt(place - 2 * pointer)), signature = image.readableText(image.pointerAt(place - pointer));
        const auto found = name && signature ? byTable.find(std::string(*name) + std::string(*signature)) : byTable.end();
        // The table does not say which class: a name and signature that several classes declare fits them all.
        for (std::size_t i = 0; found != byTable.end() && i < found->second.size(); ++i)
            out.push_back({*found->second[i], slot.target, true});
    }
    std::sort(out.begin(), out.end(), [](const JniTie &a, const JniTie &b) { return std::tie(a.method, a.address) < std::tie(b.method, b.address); });
    return out;
}

}
