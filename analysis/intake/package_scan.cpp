// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/package_scan.h"

#include "analysis/base/byte_reader.h"
#include "analysis/base/utf8.h"
#include "analysis/code/elf.h"
#include "analysis/code/macho.h"
#include "analysis/crypto/digest.h"
#include "analysis/crypto/key_store.h"
#include "analysis/crypto/public_key.h"
#include "analysis/intake/package_rows.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace keytrail::intake
{
namespace
{

using namespace std::string_view_literals;

constexpr std::size_t kHead = 16;
/// Files beyond this are not searched for keys: key files are small, and media and models are not worth the time.
constexpr std::uint64_t kScanLargestKeyFile = 32 << 20;
/// Different URLs in resources that become rows; translations of one page come to some hundred.
constexpr std::size_t kMostUrls = 2000;
/// A key in text has more characters than this.
constexpr std::size_t kShortestKeyText = 40;

enum class Content { Other, Dex, Native, Archive, Media, BinaryXml, Table, ForeignCode };

Content contentOf(std::string_view head)
{
    const auto starts = [&](std::string_view magic) { return head.substr(0, magic.size()) == magic; };
    if (starts("dex\n"))
        return Content::Dex;
    if (code::sniffElf(asBytes(head)) || code::sniffMacho(asBytes(head)))
        return Content::Native;
    if (starts("PK\x03\x04"))
        return Content::Archive;
    if (starts("cdex") || starts("oat\n") || starts("vdex"))
        return Content::ForeignCode;
    if (starts(std::string_view("\x03\x00\x08\x00", 4)))
        return Content::BinaryXml;
    if (starts(std::string_view("\x02\x00\x0c\x00", 4)))
        return Content::Table;
    constexpr std::array<std::string_view, 10> kMedia{
        "\x89PNG"sv, "\xff\xd8\xff"sv, "GIF8"sv, "OggS"sv, "ID3"sv, "wOFF"sv, "wOF2"sv, "OTTO"sv, "fLaC"sv, "\x00\x01\x00\x00\x00"sv};
    const bool media = std::any_of(kMedia.begin(), kMedia.end(), starts) || (starts("RIFF") && head.size() >= 12)
        || head.substr(std::min<std::size_t>(4, head.size()), 4) == "ftyp";
    return media ? Content::Media : Content::Other;
}

/// The number by which the platform loads a dex of the package: 1 for classes.dex, n for classesN.dex; 0 for any other name.
int loadNumber(std::string_view name)
{
    if (!name.starts_with("classes") || !name.ends_with(".dex"))
        return 0;
    name.remove_prefix(7);
    name.remove_suffix(4);
    if (name.empty())
        return 1;
    int number = 0;
    const auto done = std::from_chars(name.data(), name.data() + name.size(), number);
    const bool whole = done.ec == std::errc() && done.ptr == name.data() + name.size() && name.front() != '0';
    return whole && number > 1 ? number : 0;
}

bool isTopDex(std::string_view name)
{
    return name.starts_with("classes") && name.ends_with(".dex") && name.find('/') == std::string_view::npos;
}

bool mayHoldData(std::string_view name)
{
    constexpr std::array<std::string_view, 13> kEndings
        = {".js", ".mjs", ".jsbundle", ".bundle", ".hbc", ".json", ".dll", ".blob", ".html", ".htm", ".lua", ".py", ".properties"};
    return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) { return name.ends_with(ending); });
}

}

bool PackageScan::run()
{
    for (std::size_t at = 0; at < m_contents.parts.size(); ++at) {
        const auto &part = m_contents.parts[at];
        if (!walk({part.zip, part.where, 1, at, nullptr}))
            return false;
        addFrontDex(at);
    }
    orderDex();
    findResourceKeys();
    tellGaps();
    return true;
}

bool PackageScan::walk(const Level &level)
{
    const auto &entries = level.zip->entries();
    for (std::size_t at = 0; at < entries.size(); ++at) {
        if (level.depth == 1 && !m_import.pulse(at, entries.size()))
            return false;
        const auto name = localName(level, entries[at].name);
        if (name && level.depth == 1 && !entries[at].isFolder())
            m_gaps.see(m_contents.platform == "ios" ? std::string_view(entries[at].name) : *name, level.prefix + visible(entries[at].name));
        if (name && (!entries[at].isFolder() || entries[at].size > 0))
            look(level, entries[at], *name);
    }
    return true;
}

std::optional<std::string_view> PackageScan::localName(const Level &level, std::string_view name) const
{
    if (level.depth > 1)
        return name;
    const auto &part = m_contents.parts[level.part];
    if (!part.root.empty() && name.starts_with(part.root)) {
        name.remove_prefix(part.root.size());
        // A module of an app bundle keeps its dex in a folder of their own.
        if (m_contents.platform == "android" && name.starts_with("dex/"))
            name.remove_prefix(4);
        return name;
    }
    const bool isOther = std::any_of(part.others.begin(), part.others.end(), [&](const std::string &other) { return name.starts_with(other); });
    return isOther || !part.takesRest ? std::nullopt : std::optional(name);
}

std::function<Result<std::string>(Notes &)> PackageScan::reader(const Level &level, const archive::ZipEntry &entry) const
{
    if (!level.container)
        return [zip = level.zip, &entry](Notes &notes) { return zip->content(entry, kLargestAsset, notes); };
    return [container = level.container, offset = entry.localOffset](Notes &notes) -> Result<std::string> {
        NoNotes silent;
        const auto outer = container(silent);
        if (!outer)
            return outer.error();
        const auto zip = archive::readZip(asBytes(*outer), silent);
        if (!zip)
            return zip.error();
        const auto found = std::find_if(
            zip->entries().begin(), zip->entries().end(), [&](const archive::ZipEntry &one) { return one.localOffset == offset; });
        if (found == zip->entries().end())
            return Error{Fault::Unreadable, offset, "package"};
        return zip->content(*found, kLargestAsset, notes);
    };
}

void PackageScan::look(const Level &level, const archive::ZipEntry &entry, std::string_view name)
{
    const auto head = level.zip->head(entry, kHead);
    const auto path = level.prefix + visible(entry.name);
    const auto content = contentOf(head);
    if (content == Content::Dex || isTopDex(name)) {
        addCode(level, entry, name, CodeEntry::Kind::Dex);
    } else if (content == Content::Native) {
        addCode(level, entry, name, CodeEntry::Kind::Native);
    } else if (content == Content::ForeignCode) {
        m_import.notes.lost("code-format-unsupported", path,
            fmt::format("code in the format \"{}\" is listed, not read", archive::shownName(head.substr(0, 4))));
    } else if (content == Content::Archive) {
        openInner(level, entry, path);
    } else if (content == Content::Other && entry.size > 0) {
        if (level.depth == 1 && mayHoldData(name))
            m_contents.assets.emplace_back(name);
        findKeys(level, entry, path);
    }
}

void PackageScan::addCode(const Level &level, const archive::ZipEntry &entry, std::string_view name, CodeEntry::Kind kind)
{
    const auto &part = m_contents.parts[level.part];
    CodeEntry code;
    code.path = level.prefix + visible(entry.name);
    code.kind = kind;
    code.part = level.part;
    code.number = loadNumber(name);
    code.size = entry.size;
    code.read = reader(level, entry);
    const bool isLibrary = m_contents.platform == "ios" || name.starts_with("lib/");
    code.loaded = level.depth == 1 && part.isLoaded && entry.counts && (kind == CodeEntry::Kind::Native ? isLibrary : code.number > 0);
    if (!entry.counts)
        code.path += fmt::format("@0x{:x}", entry.localOffset);
    if (kind == CodeEntry::Kind::Dex && !code.loaded && part.isLoaded) {
        if (level.depth == 1 && isTopDex(name))
            m_import.notes.warn("class-shadowed", code.path, "a dex that the platform does not load by itself");
        else
            m_import.notes.warn("code-hidden", code.path, "a dex image where the platform loads none");
    }
    (kind == CodeEntry::Kind::Dex ? m_contents.dex : m_contents.native).push_back(std::move(code));
}

void PackageScan::addFrontDex(std::size_t at)
{
    const auto &part = m_contents.parts[at];
    auto &source = part.zip->source();
    const auto head = readAll(source, 0, 36, 36);
    if (contentOf(head) != Content::Dex)
        return;
    ByteReader in(asBytes(head), "dex");
    in.skip(32);
    auto first = source.size();
    for (const auto &entry : part.zip->entries()) {
        if (entry.dataOffset > 0)
            first = std::min(first, entry.localOffset);
    }
    CodeEntry code;
    // The file (or the package in its container) is itself the image.
    code.path = part.where.empty() ? std::string(m_import.name.substr(m_import.name.rfind('/') + 1)) : part.where.substr(0, part.where.size() - 1);
    code.loaded = false;
    code.part = at;
    // The dex says how long it is; it ends where the archive begins at the latest.
    const auto stated = in.le<std::uint32_t>();
    code.size = stated > 0 && stated < first ? stated : first;
    code.read = [&source, size = code.size](Notes &) -> Result<std::string> { return readAll(source, 0, size, kLargestAsset); };
    m_contents.dex.push_back(std::move(code));
}

void PackageScan::openInner(const Level &level, const archive::ZipEntry &entry, const std::string &path)
{
    const bool room = level.depth < kDeepestPackage && m_packages < kMostPackages && m_packageBytes < kPackageBytes;
    if (!room) {
        if (!m_limitTold)
            m_import.notes.lost("nesting-limit", path,
                fmt::format("archives are opened {} deep and {} in all; this one and those after it are listed only", kDeepestPackage,
                    kMostPackages));
        m_limitTold = true;
        return;
    }
    const auto read = reader(level, entry);
    const auto limit = std::min(kLargestInner, kPackageBytes - m_packageBytes);
    PlacedNotes placed(m_import.notes, level.prefix);
    const auto bytes = level.zip->content(entry, limit, placed);
    if (!bytes)
        return;
    ++m_packages;
    m_packageBytes += bytes->size();
    if (!m_seenPackages.insert(crypto::hex(crypto::sha256(asBytes(*bytes)))).second) {
        m_import.notes.info("nesting-limit", path, "the same archive was met before; opened once");
        return;
    }
    // What an inner archive says about itself is not this package's trouble: only its code and keys are taken.
    NoNotes silent;
    const auto inner = archive::readZip(asBytes(*bytes), silent);
    if (!inner)
        return;
    if (inner->find("AndroidManifest.xml"))
        m_import.notes.warn("code-hidden", path, "a package inside the package");
    walk({&*inner, path + "!", level.depth + 1, level.part, read});
}

void PackageScan::findKeys(const Level &level, const archive::ZipEntry &entry, const std::string &path)
{
    constexpr std::array<std::string_view, 5> kSignatureFiles = {".RSA", ".DSA", ".EC", ".SF", ".MF"};
    const bool signature = level.depth == 1 && entry.name.starts_with("META-INF/")
        && std::any_of(
            kSignatureFiles.begin(), kSignatureFiles.end(), [&](std::string_view ending) { return entry.name.ends_with(ending); });
    if (signature || entry.name == "AndroidManifest.xml" || entry.name == "resources.arsc"
        || (entry.size < kShortestKeyText && entry.packedSize < kShortestKeyText))
        return;
    if (entry.packedSize > kScanLargestKeyFile || entry.size > kScanLargestKeyFile) {
        m_import.notes.info("expansion-limit", path, fmt::format("larger than {} bytes; not searched for keys", kScanLargestKeyFile));
        return;
    }
    PlacedNotes placed(m_import.notes, level.prefix);
    const auto bytes = level.zip->content(entry, kScanLargestKeyFile, placed);
    if (!bytes)
        return;
    if (const auto store = crypto::sniffKeyStore(asBytes(*bytes)); !store.empty())
        m_import.notes.info("key-store", path, fmt::format("a key store of the kind {}; what it seals by a password is not read", store));
    const auto found = crypto::readKeys(asBytes(*bytes), m_import.notes);
    if (!found)
        return;
    for (const auto &key : *found)
        addFoundKey(m_import, m_contents.app, key, path, entry.name.starts_with("res/") ? "resource" : "asset");
}

void PackageScan::findResourceKeys()
{
    NoNotes silent;
    for (std::size_t at = 0; at < m_contents.resources.size(); ++at) {
        const auto table = at < m_contents.parts.size() ? m_contents.parts[at].where : std::string();
        m_contents.resources[at].eachString([&](const package::ResourceString &string) {
            if (const auto scheme = string.value.find("://"); scheme != std::string::npos && scheme < 6 && m_urls.size() < kMostUrls
                && m_urls.insert(string.value).second)
                addTextDestination(m_import, m_contents.app, string.value, fmt::format("{}resources.arsc!{}", table, string.name));
            if (string.value.size() < kShortestKeyText)
                return;
            const auto where = fmt::format("{}resources.arsc!{}", table, string.name);
            if (string.value.starts_with("sha256/")) {
                if (const auto pin = crypto::readPin(string.value); !pin.empty())
                    addPin(m_import, m_contents.app, pin, where, "resource");
                return;
            }
            const auto found = crypto::readKeys(asBytes(string.value), silent);
            for (std::size_t key = 0; found && key < found->size(); ++key)
                addFoundKey(m_import, m_contents.app, (*found)[key], where, "resource");
        });
    }
}

/// Code of the frameworks that were recognised and that nobody here reads.
void PackageScan::tellGaps()
{
    for (const auto &gap : m_gaps.rows()) {
        const auto &known = m_contents.frameworks;
        if (gap.count > 0 && std::find(known.begin(), known.end(), gap.framework) != known.end())
            m_import.notes.lost("code-format-unsupported", gap.first,
                fmt::format("{}: {} is not read ({} {})", gap.framework, gap.what, gap.count, gap.count == 1 ? "file" : "files"));
    }
}

/// Load order: the parts as they come, in each classes.dex, classes2.dex … up to the first gap; the rest keeps its order behind.
void PackageScan::orderDex()
{
    auto &dex = m_contents.dex;
    const auto place = [](const CodeEntry &code) { return code.loaded ? std::pair(code.part, code.number) : std::pair(~std::size_t(0), 0); };
    std::stable_sort(dex.begin(), dex.end(), [&](const CodeEntry &a, const CodeEntry &b) { return place(a) < place(b); });
    std::size_t part = 0;
    int expected = 1;
    for (auto &code : dex) {
        if (!code.loaded)
            break;
        if (code.part != part) {
            part = code.part;
            expected = 1;
        }
        if (code.number == expected) {
            ++expected;
            continue;
        }
        code.loaded = false;
        m_import.notes.warn("class-shadowed", code.path,
            fmt::format("not loaded: {} is missing", expected == 1 ? std::string("classes.dex") : fmt::format("classes{}.dex", expected)));
        expected = 0;
    }
}

}
