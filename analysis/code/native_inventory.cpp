// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/app_trace.h"
#include "analysis/code/crypto_state.h"
#include "analysis/code/native_binary.h"

#include <algorithm>
#include <set>

namespace keytrail::code
{
namespace
{

constexpr std::string_view kVendorPrefixes[] = {"CCryptoBoringSSL_", "CNIOBoringSSL_", "OPENSSL_", "GFp_", "ring_core_"};
constexpr std::size_t kShortestAddress = 7, kLongestAddress = 15; // 1.2.3.4 and 255.255.255.255
constexpr std::size_t kLongestScheme = 8, kLongestUrl = 2048;

/// The place of a byte of the image: its address where it is mapped, else its offset in the file.
std::string placeOf(const NativeBinary &binary, std::uint64_t offset)
{
    for (const auto &segment : binary.image.segments) {
        if (offset - segment.offset < segment.fileSize)
            return fmt::format("{}!0x{:x}", binary.path, segment.address + (offset - segment.offset));
    }
    return fmt::format("{}@0x{:x}", binary.path, binary.image.fileOffset + offset);
}

/// `*` stands for any run of characters at one end.
bool fitsName(std::string_view pattern, std::string_view name)
{
    return pattern.ends_with('*') ? name.starts_with(pattern.substr(0, pattern.size() - 1)) : pattern == name;
}

}

NativeCatalogue::NativeCatalogue(const KnowledgeFile &file)
{
    for (const auto &row : tableRows(file("crypto-catalogue.tsv"))) {
        if (row.size() < 8 || (row[2] != "native" && row[2] != "objc" && row[2] != "swift"))
            continue;
        auto symbol = row[3];
        const bool prefix = symbol.ends_with(" (prefix)");
        if (prefix)
            symbol.remove_suffix(9);
        if (const auto colon = symbol.rfind(": "); colon != std::string_view::npos)
            symbol.remove_prefix(colon + 2); // "library: symbol"
        if (symbol.find(' ') != std::string_view::npos)
            continue; // a way of speaking, no symbol
        CatalogueEntry entry{std::string(row[0]), std::string(symbol), std::string(row[4]), std::string(row[5]), std::string(row[6]), std::string(row[7])};
        if (prefix)
            m_prefixes.emplace_back(symbol, m_entries.size());
        else
            m_bySymbol.emplace(symbol, m_entries.size());
        m_entries.push_back(std::move(entry));
    }
    for (const auto &row : tableRows(file("native-libraries.tsv"))) {
        if (row.size() >= 2)
            m_libraries.emplace_back(row[0], row[1]);
    }
}

const CatalogueEntry *NativeCatalogue::exact(std::string_view symbol) const
{
    if (const auto found = m_bySymbol.find(std::string(symbol)); found != m_bySymbol.end())
        return &m_entries[found->second];
    for (const auto &[prefix, at] : m_prefixes) {
        if (symbol.starts_with(prefix))
            return &m_entries[at];
    }
    return nullptr;
}

const CatalogueEntry *NativeCatalogue::find(std::string_view symbol, bool macho) const
{
    if (const auto *entry = exact(symbol); entry && (macho || !symbol.starts_with('_') || symbol.starts_with("__gmp")))
        return entry;
    auto plain = symbol;
    if (macho && plain.starts_with('_')) {
        plain.remove_prefix(1);
        if (const auto *entry = exact(plain))
            return entry;
    }
    for (const auto prefix : kVendorPrefixes) {
        if (plain.starts_with(prefix))
            return exact(plain.substr(prefix.size()));
    }
    return nullptr;
}

std::string NativeCatalogue::library(std::string_view path) const
{
    const auto slash = path.rfind('/');
    const auto name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    for (const auto &[pattern, library] : m_libraries) {
        if (fitsName(pattern, name))
            return library;
    }
    return {};
}

std::string nativeKind(const CatalogueEntry &entry)
{
    constexpr std::pair<std::string_view, const char *> kKinds[] = {{"encrypt", "encrypt"}, {"decrypt", "decrypt"}, {"encrypt-or-decrypt", "encrypt"},
        {"encrypt-or-verify", "encrypt"}, {"sign", "sign"}, {"verify", "verify"}, {"sign-or-verify", "verify"}, {"agree", "agree"}, {"generate", "generate"},
        {"import-key", "import-key"}, {"wrap-key", "encrypt"}, {"unwrap-key", "decrypt"}};
    // Buffers and numbers that only may become a key, and objects without one.
    if (entry.operation == "import-key" && (entry.algorithm == "none" || entry.keyArgument == "result" || entry.symbol == "_SecItemAdd"))
        return {};
    for (const auto &[operation, kind] : kKinds) {
        if (operation == entry.operation)
            return kind;
    }
    return {};
}

void addNativeInventory(const NativeBinary &binary, const NativeCatalogue &catalogue, Findings &findings)
{
    const bool macho = binary.image.format == "macho";
    const auto library = catalogue.library(binary.path);
    std::set<std::string> have;
    for (const auto &one : findings.operations)
        have.insert(one.where);
    std::unordered_map<std::string, const CatalogueEntry *> known;
    for (const auto &reference : binary.sweep.references) {
        using Kind = NativeReference::Kind;
        if (reference.kind != Kind::Call && reference.kind != Kind::Jump)
            continue;
        const auto target = binary.targetName(reference);
        const auto [at, fresh] = known.emplace(target, nullptr);
        if (fresh)
            at->second = catalogue.find(target, macho);
        const auto kind = at->second ? nativeKind(*at->second) : std::string();
        const auto *function = kind.empty() ? nullptr : binary.image.functionAt(reference.address);
        if (!function || !have.insert(binary.place(reference.address)).second)
            continue;
        TraceOperation row;
        row.image = binary.path;
        row.layer = at->second->id.starts_with("SWF") ? "swift" : function->name.find('[') == 1 ? "objc" : "native";
        std::tie(row.className, row.method) = ownerOf(function->name);
        row.offset = reference.address;
        row.where = binary.place(reference.address);
        row.api = at->second->symbol;
        row.catalogueId = at->second->id;
        row.kind = kind;
        row.algorithm = algorithmName(std::string_view(at->second->algorithm).substr(0, at->second->algorithm.find(' ')));
        row.origin = library;
        findings.operations.push_back(std::move(row));
    }
}

void addNativeStrings(const NativeBinary &binary, Findings &findings, std::vector<std::string> &knownHosts)
{
    NoNotes silent;
    const auto &image = binary.image;
    const auto found = crypto::readKeys(image.bytes, silent);
    for (std::size_t i = 0; found && i < found->size(); ++i) {
        auto key = (*found)[i];
        const bool inSignature = key.offset - binary.signatureOffset < binary.signatureSize;
        key.offset += image.fileOffset;
        findings.keys.push_back({std::move(key), inSignature ? "signer" : "rodata", binary.path});
    }
    const auto all = asText(image.bytes);
    const auto printable = [](char c) { return c > ' ' && c < 0x7f; };
    for (auto at = all.find("://"); at != std::string_view::npos; at = all.find("://", at + 3)) {
        auto begin = at, end = at;
        while (begin > 0 && at - begin < kLongestScheme && all[begin - 1] >= 'a' && all[begin - 1] <= 'z')
            --begin;
        while (end < all.size() && end - begin < kLongestUrl && printable(all[end]))
            ++end;
        addHostsOfText(all.substr(begin, end - begin), placeOf(binary, begin), findings, knownHosts);
    }
    for (const auto &region : image.sections.empty() ? image.segments : image.sections) {
        if (region.code || region.offset >= all.size())
            continue;
        const auto bytes = all.substr(region.offset, region.fileSize);
        for (std::size_t at = 0; at < bytes.size();) {
            const auto end = std::min(bytes.find('\0', at), bytes.size());
            if (bytes[at] >= '1' && bytes[at] <= '9' && end - at >= kShortestAddress && end - at <= kLongestAddress)
                addHostsOfText(bytes.substr(at, end - at), placeOf(binary, region.offset + at), findings, knownHosts);
            at = end + 1;
        }
    }
}

}
