// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// ZIP archives (APPNOTE 6.3.10) as Android reads them: the central directory names the entries and their sizes, a local
// header only says where the data begins, a method other than deflate means "stored", flags that claim encryption are
// believed only when the data cannot be read plainly. Sizes and offsets are bytes from the start of the source.
// Read: zip64, data descriptors, bytes in front and behind, an archive without its directory (by local headers).
// Refused: what holds neither a directory nor a local header (Malformed), an archive without entries (Truncated).
// Not read: encryption (no passwords are tried), methods other than stored and deflate, parts on other disks.
// Names are the entry's own bytes and never a path.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::archive
{

struct ZipEntry {
    std::string name; ///< raw bytes of the central directory
    std::uint64_t recordOffset = 0; ///< of its directory record (0 when found by its local header only)
    std::uint64_t localOffset = 0; ///< of its local header, bytes in front of the archive counted
    std::uint64_t dataOffset = 0; ///< of its data; 0: no local header there, nothing can be read
    std::uint64_t packedSize = 0; ///< as the directory says
    std::uint64_t size = 0; ///< as the directory says
    std::uint32_t crc = 0;
    std::uint16_t method = 0;
    std::uint16_t flags = 0;
    std::uint16_t dosDate = 0, dosTime = 0;
    std::uint32_t attributes = 0; ///< external attributes; Unix mode in the upper half
    bool counts = true; ///< the one that counts on Android among entries of the same name: the first
    bool covers = false; ///< its data runs over other entries' (see kMostCovering)
    bool isFolder() const { return name.ends_with('/'); }
};

/// Output of one entry beyond kFreeOutput must not exceed kLargestRatio times its packed size.
constexpr std::uint64_t kFreeOutput = 25 << 20;
constexpr std::uint64_t kLargestRatio = 100;
/// Output of one archive over all entries: what an import may cost at most.
constexpr std::uint64_t kTotalOutput = std::uint64_t(4) << 30;
/// A wrong size makes one entry run over its neighbours; more of them are a bomb and are not read.
constexpr std::size_t kMostCovering = 4;
/// Entries listed; Android itself stops at 65535 without zip64.
constexpr std::size_t kMostEntries = 500'000;

class Zip
{
public:
    const std::vector<ZipEntry> &entries() const { return m_entries; }
    /// The entry of exactly this name that counts, or null.
    const ZipEntry *find(std::string_view name) const;

    /// What the entry holds, at most `limit` bytes: TooLarge (with a note) beyond it or beyond the budgets above,
    /// Unsupported for encrypted entries and methods that are not read, Malformed where nothing could be recovered.
    /// A broken stream gives its readable prefix, a wrong size or checksum the data; a note tells each.
    Result<std::string> content(const ZipEntry &entry, std::uint64_t limit, Notes &notes) const;
    /// The same as a source of its own: a window where the entry is stored as it is, else its content in memory. The Zip's
    /// source must outlive it.
    Result<std::shared_ptr<Source>> open(const ZipEntry &entry, std::uint64_t limit, Notes &notes) const;
    /// Whether open() gives a window, which costs no memory.
    bool isPlain(const ZipEntry &entry) const;
    /// The first bytes of the entry, without notes; fewer or none where they cannot be read.
    std::string head(const ZipEntry &entry, std::size_t count) const;

    /// Layout of the archive in its source.
    std::uint64_t shift() const { return m_shift; } ///< bytes in front that the offsets do not count
    std::uint64_t directoryOffset() const { return m_directoryOffset; } ///< 0 when there is none
    std::uint64_t endOffset() const { return m_endOffset; } ///< of the end record; 0 when there is none
    std::uint64_t directorySize() const { return m_directorySize; } ///< as the end record states it
    bool hasDirectory() const { return m_endOffset != 0; }
    bool isExtreme() const { return m_extreme; } ///< claims that another reader might believe
    std::uint16_t claimedEntries() const { return m_claimedEntries; }
    Source &source() const { return *m_source; }

private:
    friend class ZipReader;
    std::uint64_t room(const ZipEntry &entry) const;
    std::shared_ptr<Source> m_owned;
    Source *m_source = nullptr;
    std::vector<ZipEntry> m_entries;
    std::map<std::string, std::size_t, std::less<>> m_byName;
    std::uint64_t m_shift = 0, m_directoryOffset = 0, m_directorySize = 0, m_endOffset = 0;
    std::size_t m_covering = 0;
    std::uint16_t m_claimedEntries = 0;
    bool m_extreme = false;
    mutable std::uint64_t m_output = 0;
    mutable std::set<std::uint64_t> m_told; ///< entries whose notes were given
};

/// The source must outlive the Zip.
Result<Zip> readZip(Source &source, Notes &notes);
/// The bytes must outlive the Zip.
Result<Zip> readZip(Bytes bytes, Notes &notes);

/// An entry's name for texts: hidden and control characters and bytes that are not UTF-8 as escapes, long names cut.
std::string shownName(std::string_view name);

}
