// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/archive/zip.h"

#include <string>

namespace keytrail::intake
{

/// What kind of package the archive is, by the names in it: apk, aab, apks, xapk, ipa, jar or zip.
std::string packageKind(const archive::Zip &zip);

/// Whether the entry may be a package, by its name or its first bytes; `guesses` counts those told by their bytes alone, of which
/// kMostGuesses are looked at.
bool mayBePackage(const archive::Zip &zip, const archive::ZipEntry &entry, std::size_t &guesses);
constexpr std::size_t kMostGuesses = 16;

/// Whether an archive of kind zip holds a package somewhere inside, archives in it opened at most `depth` deep.
bool holdsPackage(const archive::Zip &zip, int depth);

/// The same for a file: `head` is its beginning (some bytes are enough). Empty where it is no zip archive at all.
/// `holds` receives whether an archive of kind zip holds a package.
std::string sniffPackage(Bytes head, Source &source, bool *holds = nullptr);

}
