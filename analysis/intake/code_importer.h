// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Dalvik code of a package, or a dex by itself, becomes rows: binaries with their symbols, operations, keys, destinations
// and the ties between them.

#include "analysis/intake/importer.h"
#include "analysis/intake/package_contents.h"

namespace keytrail::intake
{

/// Imports the dex entries of `contents`. An entry that cannot be read is noted and left out. False when the pulse said stop.
bool importCode(Import &import, const PackageContents &contents);

/// A loose .dex file; it belongs to no app.
Outcome importDex(Import &import);

}
