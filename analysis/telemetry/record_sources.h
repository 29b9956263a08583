// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Records of sources that are neither tables nor JSON nor property lists: each reader of a shape, tied to the mapper.

#include "analysis/telemetry/column_mapping.h"
#include "analysis/telemetry/telemetry.h"

namespace keytrail::telemetry {

/// Where what is read goes; all of it outlives the reading.
struct Into {
    const ColumnMapping &mapping;
    FactSink &facts;
    Notes &notes;
    const Pulse &pulse;
};

using Refused = std::optional<TelemetryRefusal>;

/// Text that is no table: which format its sections, lines or words make it; null: none.
const Format *matchText(Source &source, const ColumnMapping &mapping);
Refused readTextFormat(Source &source, const Format &format, const Into &into);

/// Flows of mitmproxy, one netstring each. The version decides nothing: keys are looked up whatever it says.
const Format *matchFlows(Source &source, const ColumnMapping &mapping);
Refused readFlows(Source &source, const Format &format, const Into &into);

/// Databases: which format its tables and columns make it; null: none. `names` gets what is there, for the refusal.
const Format *matchDatabase(Source &source, const ColumnMapping &mapping, std::vector<std::string> &names);
Refused readDatabase(Source &source, const Format &format, const Into &into);

}
