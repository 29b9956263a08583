// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Zeek's tab-separated logs: `#separator`, `#set_separator`, `#empty_field`, `#unset_field`, `#path`, `#fields`, `#types`;
// several sections in one file, `#close` or not, lines in front (its own test baselines have one). Columns are read by
// name; the format is `zeek-tsv/PATH` of the mapping. Bytes written as `\xHH` are decoded.
// Left out and said: sections of a path that no mapping knows, rows of another width than `#fields`.

#include "analysis/telemetry/telemetry.h"

namespace keytrail::telemetry {

std::optional<TelemetryRefusal> readZeek(Source &source, const ColumnMapping &mapping, FactSink &facts, Notes &notes, const Pulse &pulse);

}
