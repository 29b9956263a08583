// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can be hunted for, drawn from the traces that are not expected use. A value enters a rule only when it has the shape
// its kind must have (a host name, an address, a package name); what has not is listed as left out, so that a text of the
// evidence cannot become part of a rule's syntax. Escaping in escape.h is the second line.

#include "analysis/report/facts.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::report
{

struct HuntHost {
    std::string host; ///< lower-case host name, or an address
    bool isAddress = false;
    bool isSuspicious = false; ///< by an examiner's verdict
    std::set<std::int64_t> ports;
    std::set<std::string> addresses; ///< servers of the flows seen
    std::set<std::string> traces, apps; ///< ids; package names
};

/// What tells one app's code from others, for a rule over its unpacked files.
struct HuntApp {
    std::string package, version, label, sha256, id;
    bool isSuspicious = false;
    std::vector<std::string> keyTexts; ///< key material as it stands in a string of the code
    std::vector<std::string> keyHashes; ///< SHA-256 of the subject public keys
    std::vector<std::string> hosts; ///< destinations and paths that stand whole in a string of the code
    std::vector<std::string> classes; ///< first-party classes of the operations, with names long enough to mean something
    std::set<std::string> traces;
};

struct HuntFacts {
    std::vector<HuntHost> hosts; ///< by name
    std::vector<HuntApp> apps; ///< by package, version and hash
    std::set<std::string> packages; ///< of shape
    std::set<std::string> certificates; ///< SHA-256 of those the flows showed
    std::set<std::string> keys; ///< SPKI SHA-256
    std::vector<std::string> leftOut; ///< values that have not their kind's shape, visible
};

HuntFacts huntFacts(const CaseFacts &facts);

/// RFC 1123 labels and underscores, at most 253 characters, at least one dot.
bool isHostName(std::string_view host);
bool isIpv4(std::string_view text);
bool isIpv6(std::string_view text);
/// Letters, digits, dots, hyphens and underscores.
bool isPackageName(std::string_view text);

}
