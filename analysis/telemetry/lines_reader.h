// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Logs of one record a line, told and read by the line patterns of a mapping (shape `lines`). A line is at most
// kLargestLine bytes; colours of a terminal are taken off. Lines of another shape are counted and said once: logs have
// continuation lines. What a pattern marks as JSON is read as such.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/telemetry/facts.h"
#include "analysis/telemetry/telemetry.h"
#include "analysis/telemetry/text_stream.h"

namespace keytrail::telemetry {

constexpr std::size_t kLargestLine = 64 << 10;
constexpr std::size_t kSampleLines = 200;       ///< looked at to tell a log

/// The format whose patterns fit at least a third of the first lines, most of all; null: none.
const Format *matchLines(Source &source, const ColumnMapping &mapping);

std::optional<TelemetryRefusal> readLines(Source &source, const Format &format, const ColumnMapping &mapping, FactSink &facts, Notes &notes, const Pulse &pulse);

/// The next line without its end, as UTF-8, at most kLargestLine bytes of it; false at the end.
bool nextLine(TextStream &text, std::string &line);

}
