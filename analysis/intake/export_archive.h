// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Zip archives of exports: what a portal packs one by one, or a person packs together. Each member is read as a part of the evidence:
// its places begin with its name ("inventory.csv!row 3"), and it has its own line in the answer. Archives in archives are opened
// kDeepestPackage deep. A member that is no export is named with the reason; it costs the others nothing.

#include "analysis/intake/importer.h"

namespace keytrail::intake
{

/// Whether a zip archive holds an export of a known kind; looks at the first members only.
bool holdsExport(Source &archive, const Knowledge &knowledge);

}
