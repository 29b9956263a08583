// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who had which address and MAC when: from leases, from what devices reported at their last check-in, from captures that
// show the hardware address. Two devices with one address at one time are both kept and marked.

#include "analysis/trace/devices.h"
#include "analysis/trace/sightings.h"

#include <vector>

namespace keytrail::trace
{

/// More of one kind are no answer to a question but a log of their own.
constexpr std::size_t kMostAddresses = 200'000;

/// In the order of address and time.
std::vector<casedb::AddressRow> addressesOf(const casedb::CaseReader &reader, const Devices &devices, const ClientSpans &clients);

}
