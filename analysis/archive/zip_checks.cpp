// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst should know about the entries of an archive: odd names, doubles, overlaps, bytes around it.
#include "analysis/archive/zip_reader.h"
#include "analysis/base/utf8.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace keytrail::archive
{
namespace
{

constexpr std::size_t kLongName = 4096;

std::string lower(std::string_view text)
{
    std::string answer(text);
    for (auto &c : answer)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return answer;
}

bool climbs(std::string_view name)
{
    for (std::size_t at = 0; at <= name.size();) {
        const auto next = std::min(name.find_first_of("/\\", at), name.size());
        const auto segment = name.substr(at, next - at);
        if (segment == ".." || segment == ".")
            return true;
        at = next + 1;
    }
    return false;
}

bool isUnsafe(std::string_view name)
{
    const bool drive = name.size() > 1 && name[1] == ':' && ((name[0] | 32) >= 'a' && (name[0] | 32) <= 'z');
    return climbs(name) || drive || name.starts_with('/') || name.find('\\') != std::string_view::npos;
}

bool isPossible(std::uint16_t date, std::uint16_t time)
{
    const int month = (date >> 5) & 15, day = date & 31;
    return month >= 1 && month <= 12 && day >= 1 && (time >> 11) < 24 && ((time >> 5) & 63) < 60 && (time & 31) < 30;
}

}

std::string shownName(std::string_view name)
{
    constexpr std::size_t kShown = 200;
    return name.size() > kShown ? visible(name.substr(0, kShown)) + "..." : visible(name);
}

void ZipReader::checkEntries()
{
    std::size_t badTimes = 0;
    for (const auto &entry : m_zip.m_entries) {
        checkName(entry);
        const auto kind = (entry.attributes >> 16) & 0xf000;
        if (kind == 0xa000 || kind == 0x2000 || kind == 0x6000 || kind == 0x1000 || kind == 0xc000)
            warn("zip-special-entry", entry,
                kind == 0xa000 ? "a symbolic link; listed, never made" : "a device, pipe or socket; listed, never made");
        badTimes += (entry.dosDate != 0 || entry.dosTime != 0) && !isPossible(entry.dosDate, entry.dosTime);
    }
    if (badTimes > 0)
        m_notes.info("time-invalid", "", fmt::format("{} entries have an impossible time of change, which is not used", badTimes));
    checkDuplicates();
    checkOverlaps();
}

void ZipReader::checkName(const ZipEntry &entry)
{
    const auto &name = entry.name;
    if (isUnsafe(name))
        warn("name-unsafe", entry, "a name that climbs, is absolute or holds a drive or backslash; never used as a path");
    const bool control = std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    if (name.empty() || control || name.size() > kLongName || name.find("//") != std::string::npos || (entry.isFolder() && entry.size > 0))
        warn("name-odd", entry,
            name.empty()
                ? "an entry without a name"
                : fmt::format("an odd name of {} bytes: control characters, doubled or closing slashes, or over-long", name.size()));
    if (!isUtf8(name))
        warn("name-encoding", entry, "the name is not valid UTF-8; its bytes are kept");
}

void ZipReader::checkDuplicates()
{
    auto &entries = m_zip.m_entries;
    std::map<std::string, std::size_t> counts;
    std::map<std::string, std::string> loaded;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const auto [first, fresh] = m_zip.m_byName.emplace(entries[at].name, at);
        entries[at].counts = fresh;
        if (!fresh)
            ++counts[entries[at].name];
        // Shrinkers make names that differ by case only; for what the platform loads by name it is a trick.
        const auto plain = lower(entries[at].name);
        const bool special
            = plain == "androidmanifest.xml" || plain == "resources.arsc" || (plain.starts_with("classes") && plain.ends_with(".dex"));
        if (special && loaded.emplace(plain, entries[at].name).first->second != entries[at].name)
            warn("name-odd", entries[at], "differs by case only from another entry; Android uses the exact name");
    }
    for (const auto &[name, count] : counts)
        m_notes.warn("zip-duplicate-entry", shownName(name),
            fmt::format("{} entries of this name; the first one counts (old Android loads the first and verifies the last, newer Android "
                        "refuses the package); all are read",
                count + 1));
    for (const auto &entry : entries) {
        for (auto slash = entry.name.find('/'); slash != std::string::npos; slash = entry.name.find('/', slash + 1)) {
            if (slash > 0 && m_zip.m_byName.contains(std::string_view(entry.name).substr(0, slash)) && slash + 1 <= entry.name.size()) {
                warn("name-collision", entry, fmt::format("\"{}\" is a file and a folder", shownName(entry.name.substr(0, slash))));
                break;
            }
        }
    }
}

void ZipReader::checkOverlaps()
{
    auto &entries = m_zip.m_entries;
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](auto a, auto b) {
        return entries[a].localOffset != entries[b].localOffset ? entries[a].localOffset < entries[b].localOffset : a < b;
    });
    const auto end = m_zip.m_directoryOffset ? m_zip.m_directoryOffset : m_source.size();
    std::string first;
    for (std::size_t i = 0; i < order.size(); ++i) {
        auto &entry = entries[order[i]];
        if (entry.dataOffset == 0)
            continue;
        const bool same = i > 0 && entries[order[i - 1]].localOffset == entry.localOffset;
        std::size_t next = i + 1;
        while (next < order.size() && entries[order[next]].localOffset == entry.localOffset)
            ++next;
        const auto limit = next < order.size() ? entries[order[next]].localOffset : end;
        entry.covers = same || (next < order.size() && (entry.dataOffset > limit || entry.packedSize > limit - entry.dataOffset));
        if (next == order.size() && (entry.dataOffset > end || entry.packedSize > end - entry.dataOffset)) {
            warn("zip-size-wrong", entry, fmt::format("{} packed bytes are stated, more than there are", entry.packedSize));
            m_zip.m_extreme = true;
        }
        if (entry.covers && ++m_zip.m_covering == 1)
            first = entry.name;
    }
    if (m_zip.m_covering == 0)
        return;
    m_zip.m_extreme = true;
    if (m_zip.m_covering > kMostCovering)
        m_notes.lost(
            "zip-overlap", shownName(first), fmt::format("{} entries share the bytes of others and are not expanded", m_zip.m_covering));
    else
        m_notes.warn("zip-overlap", shownName(first), fmt::format("{} entries share bytes with others", m_zip.m_covering));
}

void ZipReader::checkLeading()
{
    auto first = m_source.size();
    for (const auto &entry : m_zip.m_entries) {
        if (entry.dataOffset > 0)
            first = std::min(first, entry.localOffset);
    }
    if (first == 0 || first == m_source.size())
        return;
    const auto head = readAll(m_source, 0, 4, 4);
    if (head == "dex\n")
        m_notes.warn("janus", "@0x0",
            "a dex image stands in front of the package (CVE-2017-13156): old Android runs it under the package's v1 signature");
    if (m_zip.m_shift == 0)
        m_notes.warn("zip-leading-data", "@0x0", fmt::format("data before archive: {} bytes", first));
}

void ZipReader::checkOtherArchives(const EndRecord *used)
{
    for (const auto &end : m_ends) {
        if ((used && end.offset == used->offset) || !end.hasDirectory)
            continue;
        // A stored archive inside an entry is that entry's content, not a second reading of this file.
        const bool inside = std::any_of(m_zip.m_entries.begin(), m_zip.m_entries.end(), [&](const ZipEntry &entry) {
            return entry.dataOffset > 0 && end.offset >= entry.localOffset
                && end.offset < entry.dataOffset + std::min(entry.packedSize, m_source.size());
        });
        if (!inside)
            m_notes.warn("zip-several-archives", fmt::format("@0x{:x}", end.offset),
                fmt::format("another archive of {} entries ends here; the one that closes the file is read, as Android does", end.entries));
    }
}

}
