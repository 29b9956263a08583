// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// STIX 2.1 (OASIS Standard, 10 June 2021): one bundle of the case. Only objects and properties of the specification; nothing
// of our own. Cyber-observables have the ids of section 2.9, everything else a UUIDv5 of its content.
//
// Expected use makes a note and no indicator. An indicator says `malicious-activity` only where an examiner's verdict says
// suspicious; else `anomalous-activity`. An app is never called malware here: that is for people to say.

#include "analysis/report/facts.h"

#include <string>
#include <string_view>

namespace keytrail::report
{

std::string stixBundle(const CaseFacts &facts);

/// A JSON string as RFC 8785 writes it, for the names that ids are made from.
std::string canonicalJsonString(std::string_view text);
/// "ipv4-addr--…" of an observable whose only id-contributing property is `value`.
std::string stixValueId(std::string_view type, std::string_view value);

}
