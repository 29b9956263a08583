// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/export_archive.h"

#include "analysis/archive/zip.h"
#include "analysis/base/utf8.h"
#include "analysis/intake/package_layers.h"
#include "analysis/telemetry/attack_bundle.h"
#include "analysis/telemetry/telemetry.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::intake
{
namespace
{

/// Exports that one archive may hold: a night's run over all reports of a tenant comes to some hundred.
constexpr std::size_t kMostExports = 500;
/// Of those looked at to tell what the archive is.
constexpr std::size_t kMostTries = 16;
/// A member is held in memory while it is read.
constexpr std::uint64_t kLargestMember = 384 << 20, kLargestTry = 64 << 20;

/// Folders, and what packers of a desktop add.
bool isPassedOver(const archive::ZipEntry &entry)
{
    return entry.isFolder() || !entry.counts || entry.name.starts_with("__MACOSX/") || entry.name.ends_with(".DS_Store");
}

bool isArchive(const archive::Zip &zip, const archive::ZipEntry &entry)
{
    return zip.head(entry, 4).starts_with("PK\x03\x04");
}

telemetry::ColumnMapping mappingOf(const Knowledge &knowledge)
{
    return telemetry::ColumnMapping(knowledge("telemetry-columns.tsv"), knowledge("telemetry-words.tsv"), knowledge(kGivenMapping));
}

bool holdsOne(Source &source, const telemetry::ColumnMapping &mapping, int depth, std::size_t &tries)
{
    NoNotes silent;
    const auto zip = archive::readZip(source, silent);
    if (!zip)
        return false;
    for (const auto &entry : zip->entries()) {
        if (isPassedOver(entry))
            continue;
        if (tries++ >= kMostTries)
            return false;
        const auto member = zip->open(entry, kLargestTry, silent);
        // One too large to be tried is told when it is read; its beginning would do, but only a whole member can be unpacked.
        if (!member)
            continue;
        if (isArchive(*zip, entry)) {
            if (depth < kDeepestPackage && holdsOne(**member, mapping, depth + 1, tries))
                return true;
        } else if (telemetry::sniffAttackBundle(**member) || !telemetry::sniffTelemetry(**member, mapping).kind.empty()) {
            return true;
        }
    }
    return false;
}

class ExportArchive
{
public:
    /// `isAlone`: every member is answered for; else only those that are exports.
    ExportArchive(Import &import, bool isAlone)
        : m_import(import)
        , m_mapping(mappingOf(import.knowledge))
        , m_isAlone(isAlone)
    {
    }

    Outcome run()
    {
        if (const auto stopped = layer(m_import.source, "", 1))
            return stopped;
        if (m_exports == 0)
            return Refusal{"unknown-kind", fmt::format("An archive with {} files, none of which is a known export.", m_seen)};
        return {};
    }

private:
    Outcome layer(Source &source, const std::string &where, int depth)
    {
        PlacedNotes placed(m_import.notes, where);
        NoNotes silent;
        const auto zip = archive::readZip(source, m_isAlone ? static_cast<Notes &>(placed) : silent);
        if (!zip)
            return {};
        for (const auto &entry : zip->entries()) {
            if (isPassedOver(entry))
                continue;
            if (!m_import.pulse(m_seen, m_seen + zip->entries().size()))
                return Refusal{"import-undone", "The import was stopped."};
            ++m_seen;
            if (const auto stopped = open(*zip, entry, where, depth))
                return stopped;
        }
        return {};
    }

    Outcome open(const archive::Zip &zip, const archive::ZipEntry &entry, const std::string &where, int depth)
    {
        ImportMember member{where + visible(entry.name), {}, "unknown", entry.size, {}};
        const bool isInner = isArchive(zip, entry);
        if (isInner && !m_isAlone)
            return {};
        if (m_exports >= kMostExports || (isInner && depth >= kDeepestPackage))
            return refuse(std::move(member), "nesting-limit", fmt::format("Archives are opened {} deep and {} exports in one.", kDeepestPackage, kMostExports));
        PlacedNotes outer(m_import.notes, where);
        const auto source = zip.open(entry, kLargestMember, outer);
        if (!source)
            return refuse(std::move(member), source.error().fault == Fault::TooLarge ? "expansion-limit" : "truncated", "The file cannot be unpacked.");
        member.size = (*source)->size();
        member.sha256 = hashOf(**source);
        if (isInner) {
            member.kind = "zip";
            const auto inner = member.name + "!";
            m_import.members.push_back(std::move(member));
            return layer(**source, inner, depth + 1);
        }
        if (member.size == 0)
            return refuse(std::move(member), "empty-file", "The file is empty.");
        const bool isAttack = telemetry::sniffAttackBundle(**source);
        auto sniffed = isAttack ? telemetry::Sniffed{"attack-stix", {}, {}} : telemetry::sniffTelemetry(**source, m_mapping);
        if (sniffed.kind.empty())
            return refuse(std::move(member), sniffed.code, sniffed.reason);
        member.kind = sniffed.kind;
        PlacedNotes notes(m_import.notes, member.name + "!");
        Import part{**source, member.name, m_import.bundle, notes, m_import.pulse, m_import.knowledge, {}, member.name + "!"};
        const auto refused = isAttack ? importAttack(part) : importTelemetry(part);
        if (refused && refused->code == "stopped")
            return Refusal{"import-undone", "The import was stopped."};
        if (refused)
            return refuse(std::move(member), refused->code, refused->reason);
        ++m_exports;
        m_import.members.push_back(std::move(member));
        return {};
    }

    Outcome refuse(ImportMember member, std::string_view code, std::string reason)
    {
        if (!m_isAlone)
            return {};
        m_import.notes.lost(code.empty() ? "unknown-kind" : code, member.name, reason);
        member.reason = reason.empty() ? "The file is no known export." : std::move(reason);
        m_import.members.push_back(std::move(member));
        return {};
    }

    Import &m_import;
    telemetry::ColumnMapping m_mapping;
    bool m_isAlone;
    std::size_t m_exports = 0, m_seen = 0;
};

}

bool holdsExport(Source &archive, const Knowledge &knowledge)
{
    std::size_t tries = 0;
    return holdsOne(archive, mappingOf(knowledge), 1, tries);
}

Outcome importExports(Import &import)
{
    return ExportArchive(import, true).run();
}

Outcome importPackagesAndExports(Import &import)
{
    if (auto refused = importPackage(import))
        return refused;
    const auto refused = ExportArchive(import, false).run();
    return refused && refused->code == "import-undone" ? refused : Outcome();
}

}
