// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One pass over the code of a binary: every call and every address that the code forms. arm64 and arm by own decoding of
// the words that matter (a thousand times as fast as a full decoder, and new instructions cost nothing); x86 with capstone
// for the lengths of instructions.

#include "analysis/base/pulse.h"
#include "analysis/base/result.h"
#include "analysis/code/native_image.h"

#include <cstdint>
#include <vector>

namespace keytrail::code
{

struct NativeReference {
    /// The numbers are those of the symbol index: call, jump, data, string, pointer.
    enum class Kind : std::uint8_t { Call, Jump, Data, String, Pointer };
    std::uint64_t address = 0; ///< of the instruction
    std::uint64_t target = 0; ///< an address of the image; of the slot where an import is read
    std::uint32_t import = kNoImport; ///< the import that a call, jump or slot leads to
    Kind kind = Kind::Data;
};

struct NativeSweep {
    std::vector<NativeReference> references; ///< sorted by address, each once
    std::uint64_t instructions = 0, calls = 0;
};

/// Adds the functions that calls lead to, to the image. Fails only with Fault::Stopped.
Result<NativeSweep> sweepNative(NativeImage &image, const Pulse &pulse);

/// The import that the stub at `address` jumps to, by its instructions; kNoImport where it is no stub. Remembered in the image.
std::uint32_t stubImport(NativeImage &image, std::uint64_t address);

// The sweeps of one machine each; they call stubImport() for what is called.
Result<NativeSweep> sweepArm64(NativeImage &image, const Pulse &pulse);
Result<NativeSweep> sweepArm(NativeImage &image, const Pulse &pulse);
Result<NativeSweep> sweepX86(NativeImage &image, const Pulse &pulse);

}
