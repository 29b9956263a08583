// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A ZIP archive of stored files (APPNOTE 6.3.10, without zip64), made piece by piece: what stands before each file's bytes
// and what stands behind the last. The same files give the same archive.

#include "analysis/base/evidence.h"

#include <cstdint>
#include <span>
#include <string>

namespace keytrail::archive
{

struct StoredFile {
    std::string name;
    std::uint64_t size = 0;
    std::uint32_t crc = 0;
};

/// Whether an archive of these files can be written at all: fewer than 65535, and all offsets below 4 GiB.
bool canStore(std::span<const StoredFile> files);
/// The local header; the file's bytes follow it.
std::string storedHeader(const StoredFile &file);
/// The directory and the end record of files that follow each other from the start.
std::string storedDirectory(std::span<const StoredFile> files);

/// CRC-32 in pieces: begin with 0.
std::uint32_t crc32Next(std::uint32_t crc, Bytes bytes);

}
