// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What libzip makes of the same archive. It reads through the source, never a path, and only archives that our own walk
// found to be without extreme claims: it allocates by the counts it is told.

#include "analysis/archive/zip.h"

namespace keytrail::archive
{

/// Larger archives get no second opinion.
constexpr std::uint64_t kLargestSecondOpinion = 512 << 20;
constexpr std::size_t kMostSecondOpinion = 65535;

/// Notes where libzip lists other entries or sizes, or refuses the archive.
void compareWithLibzip(const Zip &zip, Notes &notes);

}
