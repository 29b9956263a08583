// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One MISP event in MISP's core format (JSON): what was seen as attributes, with to_ids only where use is not expected.

#include "analysis/report/facts.h"

#include <string>

namespace keytrail::report
{

std::string mispEvent(const CaseFacts &facts);

}
