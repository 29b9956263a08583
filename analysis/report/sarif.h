// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SARIF 2.1.0 (OASIS Standard) for what was found in code: one result a traced operation, with the steps of its data flow as
// a code flow. Evidence files are artifacts with their hashes; binaries in a package are artifacts inside them.

#include "analysis/report/facts.h"

#include <string>
#include <string_view>

namespace keytrail::report
{

std::string sarifLog(const CaseFacts &facts);

/// A relative URI reference (RFC 3986) whose path is `path`: everything but unreserved characters and slashes is escaped.
std::string uriPath(std::string_view path);

}
