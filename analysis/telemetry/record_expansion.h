// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values that hold more than they show, taken apart before a mapping looks into them (part `expand` of a format):
// json        a text that is JSON becomes what it says
// pairs       a list of [name, value] becomes a list of {name, value}
// address     [host, port, …], also as {address: […]}, becomes {host, port}
// app-texts   `Name-package-version-code-permissions` entries joined by blanks become a list of {name, package, version, code}
// stix        a STIX 2 pattern becomes a list of {type, value}: its comparisons by `=`, whatever joins them

#include "analysis/telemetry/column_mapping.h"
#include "analysis/base/value.h"

namespace keytrail::telemetry {

void expand(Value &record, const Format &format);

constexpr std::size_t kMostExpanded = 10'000;   ///< elements of one value; apps of a phone come to some hundred

}
