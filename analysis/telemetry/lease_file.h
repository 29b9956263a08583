// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The lease database of ISC's DHCP server (dhcpd.leases(5)): blocks `lease ADDRESS { statement; … }`, one statement a line,
// times as `starts 2 2026/03/10 08:14:07;` (day of the week first, UTC) or `epoch`. The file is a journal: an address may stand
// in it many times, and each block is a lease of its own. Blocks of other kinds are passed.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/base/value.h"

#include <functional>
#include <string>

namespace keytrail::telemetry {

bool sniffLeaseFile(Source &source);

/// {ip, starts, ends, mac, host_name, seconds} of each block that is whole. False where `pulse` said stop.
bool eachLease(Source &source, const std::function<void(const Value &, const std::string &where)> &onRecord, Notes &notes, const Pulse &pulse);

}
