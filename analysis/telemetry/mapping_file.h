// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A mapping that a person made or was given: lines of the table of columns (column_mapping.h), UTF-8, at most
// kLargestMapping bytes. Taken whole or not at all (security): every line must be understood, every format has a signature
// and a fact, names are plain, and no kind of our own is given another meaning.

#include "analysis/telemetry/column_mapping.h"

#include <optional>
#include <string>
#include <string_view>

namespace keytrail::telemetry {

constexpr std::size_t kLargestMapping = 256 << 10;
constexpr std::size_t kMostMappingFormats = 100;

/// Why it is not taken, with its line; nothing where it is good.
std::optional<std::string> mappingFault(std::string_view text, const ColumnMapping &own);

}
