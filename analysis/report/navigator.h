// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// An ATT&CK Navigator layer, format 4.5, domain mobile-attack: T1521.002 and its parent scored by the best finding that is not
// expected use; T1521.003 where a pin or trust decision stands in first-party code.

#include "analysis/report/facts.h"

#include <string>

namespace keytrail::report
{

std::string navigatorLayer(const CaseFacts &facts);

}
