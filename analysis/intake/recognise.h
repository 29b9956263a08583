// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/intake/importer.h"

#include <string>

namespace keytrail::intake
{

/// What a file is by its content (never by its name), and who imports it.
struct Recognised {
    std::string kind; ///< as in the contract; "unknown" where nothing fits
    Outcome (*importer)(Import &) = nullptr;
    Refusal refusal; ///< why nothing fits, where `importer` is null
};

Recognised recognise(Source &source, const Knowledge &knowledge);

}
