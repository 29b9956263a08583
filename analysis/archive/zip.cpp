// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/zip.h"

#include "analysis/archive/entry_content.h"
#include "analysis/archive/second_opinion.h"
#include "analysis/archive/zip_reader.h"
#include "analysis/base/part_source.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::archive
{

const ZipEntry *Zip::find(std::string_view name) const
{
    const auto found = m_byName.find(name);
    return found == m_byName.end() ? nullptr : &m_entries[found->second];
}

std::uint64_t Zip::room(const ZipEntry &entry) const
{
    const auto end = m_directoryOffset > entry.dataOffset ? m_directoryOffset : m_source->size();
    return end - std::min(end, entry.dataOffset);
}

Result<std::string> Zip::content(const ZipEntry &entry, std::uint64_t limit, Notes &notes) const
{
    if (entry.dataOffset == 0)
        return Error{Fault::Malformed, entry.localOffset, "zip"};
    if (entry.covers && m_covering > kMostCovering)
        return Error{Fault::TooLarge, entry.localOffset, "zip"};
    NoNotes silent;
    const bool told = !m_told.insert(entry.recordOffset + entry.localOffset).second;
    auto data = readContent(
        *m_source, entry, room(entry), std::min(limit, kTotalOutput - std::min(kTotalOutput, m_output)), told ? silent : notes);
    if (data)
        m_output += data->size();
    return data;
}

bool Zip::isPlain(const ZipEntry &entry) const
{
    return entry.dataOffset != 0 && entry.method == 0 && !(entry.flags & kEncrypted) && entry.size == entry.packedSize && entry.size <= room(entry)
        && !entry.covers;
}

Result<std::shared_ptr<Source>> Zip::open(const ZipEntry &entry, std::uint64_t limit, Notes &notes) const
{
    if (isPlain(entry))
        return std::shared_ptr<Source>(std::make_shared<PartSource>(*m_source, entry.dataOffset, entry.size));
    auto bytes = content(entry, limit, notes);
    if (!bytes)
        return bytes.error();
    return std::shared_ptr<Source>(std::make_shared<OwningSource>(std::move(*bytes)));
}

std::string Zip::head(const ZipEntry &entry, std::size_t count) const
{
    if (entry.dataOffset == 0)
        return {};
    return readHead(*m_source, entry, room(entry), count);
}

Result<Zip> ZipReader::read()
{
    if (m_source.size() == 0)
        return Error{Fault::Truncated, 0, "zip"};
    const auto end = findEnd();
    if (end) {
        m_zip.m_endOffset = end->offset;
        m_zip.m_directoryOffset = end->directoryAt;
        m_zip.m_directorySize = end->directorySize;
        m_zip.m_shift = end->shift;
        m_zip.m_claimedEntries = end->entries;
        m_zip.m_extreme = end->zip64Invalid || end->zip64;
        checkEnd(*end);
        readDirectory(*end);
    } else {
        scanLocalHeaders(m_source.size());
        m_zip.m_extreme = true;
        if (!m_zip.m_entries.empty())
            m_notes.lost(
                "zip-directory-missing", "", fmt::format("no directory; {} entries found by their local headers", m_zip.m_entries.size()));
    }
    if (m_zip.m_entries.empty())
        return Error{end ? Fault::Truncated : Fault::Malformed, 0, "zip"};
    checkEntries();
    checkLeading();
    checkOtherArchives(end ? &*end : nullptr);
    compareWithLibzip(m_zip, m_notes);
    return std::move(m_zip);
}

Result<Zip> readZip(Source &source, Notes &notes)
{
    return ZipReader(source, notes).read();
}

Result<Zip> readZip(Bytes bytes, Notes &notes)
{
    auto source = std::make_shared<MemorySource>(bytes);
    ZipReader reader(*source, notes);
    reader.own(source);
    return reader.read();
}

}
