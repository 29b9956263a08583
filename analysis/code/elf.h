// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// ELF, 32 and 64 bit, as the loader of Android reads it: segments and the dynamic section rule, the section table (which the
// loader never looks at) only adds names. System V ABI (gABI) chapters 4 and 5; ELF for the Arm 64-bit Architecture;
// Android's packed relocations (APS2) and RELR. Read: arm64, arm, x86-64, x86 in full; MIPS and other machines their header,
// symbols and imports. Refused: what has no whole header.

#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/code/native_image.h"

#include <string_view>

namespace keytrail::code
{

bool sniffElf(Bytes head);

/// `where` stands before the places of notes. The image refers to `file`.
Result<NativeImage> readElf(Bytes file, std::string_view where, Notes &notes);

}
