// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The symbols of one dex and every reference from its code to them.

#include "analysis/base/pulse.h"
#include "analysis/casedb/symbol_index.h"
#include "analysis/code/dex.h"
#include "analysis/code/dex_walk.h"

#include <string_view>

namespace keytrail::intake
{

/// Strings, types, fields and methods of the tables (defined where a class of this dex declares them), and one reference
/// for each instruction that names one. Fails only with Fault::Stopped.
Result<code::DexCounts> indexDex(
    const code::Dex &dex, std::string_view where, casedb::SymbolIndexBuilder &symbols, Notes &notes, const Pulse &pulse);

}
