// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plain lists of indicators: one host, address, URL, hash or package a line, `#` and `;` begin remarks, also the two columns
// of a hosts file. Written harmless (`hxxp://`, `[.]`) counts. Told by nine of ten lines being such words.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/base/value.h"

#include <functional>
#include <optional>
#include <string>

namespace keytrail::telemetry {

/// host, ip, url, md5, sha1, sha256 or package; empty for what is no indicator.
std::string indicatorType(std::string_view word);

/// {type, value}: as above. Nothing where the line is no indicator.
std::optional<Value> indicatorOf(std::string_view line);

bool sniffIndicatorList(Source &source);

/// False where `pulse` said stop; lines that are no indicators are noted once.
bool eachIndicator(Source &source, const std::function<void(const Value &, const std::string &where)> &onRecord, Notes &notes, const Pulse &pulse);

}
