// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Exports of device management and records of devices and sensors: recognised by content alone (the header's or the keys'
// shape, see column_mapping.h), read into facts. Tables and JSON are read through a window, whatever their size; property
// lists and XML as a whole, up to kLargestXml. Places: `row 17` is the 17th row after the header (rows left out are
// counted); `line 3` a line of JSON Lines or of a log, `$.value[3]` an element, `flow 2` a flow of mitmproxy, `TABLE 5` a row
// of a database. A file that is compressed as a whole is read as what it holds (unpack.h).
// Refused: what no mapping knows (`mapping-needed`, nothing is guessed), archives (their members are handed in one by one),
// binary data (`unknown-kind`), entity declarations (`xml-entities`).

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/telemetry/column_mapping.h"
#include "analysis/telemetry/facts.h"

#include <optional>
#include <string>

namespace keytrail::telemetry {

struct Sniffed {
    std::string kind;           ///< the evidence kind ("intune-csv-appinv"), empty where it is none that is known
    std::string code, reason;   ///< why not, then: a warning code and one English sentence
};

/// Reads at most a few hundred KiB of text, all of a property list or XML file.
Sniffed sniffTelemetry(Source &source, const ColumnMapping &mapping);
/// The same for a file whose first bytes these are; a binary property list needs all of its bytes.
Sniffed sniffTelemetry(Bytes head, const ColumnMapping &mapping);

struct TelemetryRefusal {
    std::string code, reason;
};
inline TelemetryRefusal stopped()
{
    return {"stopped", "Reading was stopped"};
}

/// All facts of the file to `facts`, or why it is refused as a whole (code `stopped` where `pulse` said no).
std::optional<TelemetryRefusal> readTelemetry(Source &source, const ColumnMapping &mapping, FactSink &facts, Notes &notes, const Pulse &pulse);

}
