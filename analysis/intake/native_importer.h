// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// ELF and Mach-O files, of a package or by themselves, become rows: binaries with their symbols, operations, keys,
// destinations and the ties between them.

#include "analysis/intake/importer.h"
#include "analysis/intake/package_contents.h"

#include <string>
#include <vector>

namespace keytrail::intake
{

/// Imports the native entries of `contents`. `nativeMethods` are the methods that dex code of the package declares native. An
/// entry that cannot be read is noted and left out. False when the pulse said stop.
bool importNative(Import &import, const PackageContents &contents, const std::vector<std::string> &nativeMethods);

/// A loose ELF or Mach-O file; it belongs to no app.
Outcome importNativeFile(Import &import);

}
