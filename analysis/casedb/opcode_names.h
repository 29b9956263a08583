// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace keytrail::casedb
{

/// The mnemonic of a Reference's opcode in a binary of this format: Dalvik's as in "Dalvik bytecode" (source.android.com)
/// for dex; "call", "jump", "data" for native code. Empty where it is not known.
std::string opcodeName(std::string_view format, std::uint8_t opcode);

}
