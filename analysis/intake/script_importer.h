// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JavaScript of a package: the scripts that its pages load, each page in its order, and the rest by folder.

#include "analysis/intake/importer.h"
#include "analysis/intake/package_contents.h"

namespace keytrail::intake
{

/// Reads scripts and pages among the package's other files into rows. False when the pulse said stop. Files that are not read, or only in
/// part, are named (code-format-unsupported).
bool importScripts(Import &import, const PackageContents &contents);

}
