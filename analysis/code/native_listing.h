// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The code of one native function as lines: text by capstone, and what each address, call and load leads to beside it.

#include "analysis/base/result.h"
#include "analysis/code/dex_disassembly.h"
#include "analysis/code/native_binary.h"

#include <string_view>

namespace keytrail::code
{

/// A function beyond this is listed up to here, and its last line says so.
constexpr std::size_t kMostLines = 20'000;

/// Where control goes behind an instruction as capstone writes it; `mayLeave` is set for a return under a condition (32-bit arm).
CodeLine::Next nativeNext(Arch arch, std::string_view name, std::string_view operands, bool &mayLeave);

/// The listing of the function `symbol` of `binary` (which must be swept); an error where it has none of that name or its code
/// is encrypted. Offsets are addresses.
Result<CodeListing> listNative(const NativeBinary &binary, std::string_view symbol);

}
