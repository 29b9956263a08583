// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The worker's side of later readings: finds a place of the evidence again.

#include "analysis/base/evidence.h"
#include "analysis/intake/importer.h"
#include "analysis/intake/worker_protocol.h"

#include <string_view>

namespace keytrail::intake
{

/// The code of a method ("Lp/C;->m()V") of the binary at `path` in a package (or of a loose dex).
WorkerAnswer readCode(Source &source, std::string_view path, std::string_view symbol);

/// What package of Android the evidence is (package_set.h): an object, or refused where it is none.
WorkerAnswer readIdentity(Source &source);

/// Bytes round a place as `where` of a row says it: "packet 12", "row 3", "$.value[2]", "classes.dex!Lp/C;->m()V@0x1c", the
/// path of an entry. A place that cannot be found again gives the head of the evidence and says so in "note".
WorkerAnswer readBytes(Source &source, std::string_view where, std::string_view kind);

/// What the columns of a table probably mean, as JSON or as a mapping to mend.
WorkerAnswer readTableSketch(Source &source, std::string_view form, const Knowledge &knowledge);

}
