// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/casedb/rows.h"

#include <initializer_list>
#include <string_view>

namespace keytrail::casedb
{

/// A positive 63-bit number made from texts: the same texts give the same number on every machine.
std::int64_t identity(std::initializer_list<std::string_view> parts);
EvidenceId evidenceId(std::string_view sha256);

}
