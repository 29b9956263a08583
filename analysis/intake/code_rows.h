// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Findings of the code become rows.

#include "analysis/code/findings.h"
#include "analysis/intake/importer.h"

#include <map>
#include <string>

namespace keytrail::intake
{

/// The domain that somebody registered ("example.co.uk" of "a.example.co.uk"); empty for addresses and unknown ones.
std::string registrableDomain(const std::string &host);

/// Writes keys, operations, destinations and links. `binaries` gives the row of each dex by its name; `prefix` stands before
/// every locator.
void addFindings(Import &import, casedb::AppId app, const std::map<std::string, casedb::BinaryId> &binaries,
    const code::Findings &findings, const std::string &prefix);

}
