// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The trace graph as GraphML (graphml.graphdrawing.org, XML 1.0): apps, operations, keys, destinations, flows and devices as
// nodes, the steps of the traces as directed edges with tier, score and place.

#include "analysis/report/facts.h"

#include <string>

namespace keytrail::report
{

std::string graphml(const CaseFacts &facts);

}
