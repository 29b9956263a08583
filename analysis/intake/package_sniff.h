// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/archive/zip.h"

#include <string>

namespace keytrail::intake
{

/// What kind of package the archive is, by the names in it: apk, aab, apks, xapk, ipa, jar or zip.
std::string packageKind(const archive::Zip &zip);

/// The same for a file: `head` is its beginning (some bytes are enough). Empty where it is no zip archive at all.
std::string sniffPackage(Bytes head, Source &source);

}
