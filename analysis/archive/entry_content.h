// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One entry's bytes, whatever its headers claim; included by analysis/archive only.

#include "analysis/archive/zip.h"

namespace keytrail::archive
{

/// `room` is how many bytes follow the entry's data offset before the directory or the end of the source.
Result<std::string> readContent(Source &source, const ZipEntry &entry, std::uint64_t room, std::uint64_t limit, Notes &notes);
std::string readHead(Source &source, const ZipEntry &entry, std::uint64_t room, std::size_t count);

}
