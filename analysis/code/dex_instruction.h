// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Instructions of the Dalvik virtual machine as dex versions 035 to 041 hold them ("Dalvik bytecode" and "Dalvik
// executable instruction formats", source.android.com). Optimised opcodes of odex files are not read (removed long ago):
// they show as unused. Offsets and widths count 16-bit code units from the start of the method's code.

#include "analysis/base/evidence.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace keytrail::code {

enum class Format : std::uint8_t {
    F10x, F12x, F11n, F11x, F10t, F20t, F22x, F21t, F21s, F21h, F21c, F23x, F22b, F22t, F22s, F22c,
    F32x, F30t, F31t, F31i, F31c, F35c, F3rc, F45cc, F4rcc, F51l,
    PackedSwitch, SparseSwitch, ArrayData   // payloads, which stand among the instructions
};

enum class IndexKind : std::uint8_t { None, String, Type, Field, Method, MethodAndProto, CallSite, MethodHandle, Proto };

struct OpcodeInfo {
    const char *name;       ///< as in the specification ("invoke-virtual/range")
    Format format;
    IndexKind index;
};

const OpcodeInfo &opcodeInfo(std::uint8_t opcode);

/// One instruction, all operands taken apart. Registers not used by the format are 0.
struct Instruction {
    std::uint32_t offset = 0;
    std::uint32_t width = 1;            ///< in units; a payload's whole length
    std::uint8_t opcode = 0;
    Format format = Format::F10x;
    std::uint8_t count = 0;             ///< registers of an invoke or filled-new-array in args; for ranges use a (first) and b (count)
    std::uint16_t a = 0, b = 0, c = 0;
    std::array<std::uint8_t, 5> args{};
    std::int64_t literal = 0;
    std::uint32_t index = 0, index2 = 0;
    std::int64_t target = 0;            ///< absolute unit offset of a branch or payload; may lie outside

    bool isPayload() const { return format >= Format::PackedSwitch; }
    bool isInvoke() const { return (opcode >= 0x6e && opcode <= 0x72) || (opcode >= 0x74 && opcode <= 0x78) || opcode >= 0xfa; }
    bool isRange() const { return format == Format::F3rc || format == Format::F4rcc; }
    std::uint32_t argumentCount() const { return isRange() ? b : count; }
    std::uint16_t argument(std::uint32_t at) const { return isRange() ? static_cast<std::uint16_t>(a + at) : args[at]; }
};

/// The instruction at `offset` of `units` (the bytes of a code item's instructions). Width 0: it does not fit in what is left.
Instruction decodeInstruction(Bytes units, std::uint32_t offset);

/// Targets of a switch payload, absolute, with their keys; empty where the payload is not one or does not fit.
struct SwitchCase {
    std::int32_t key;
    std::int64_t target;
};
std::vector<SwitchCase> switchCases(Bytes units, std::int64_t payload, std::uint32_t switchOffset);

/// The elements of an array payload as raw little-endian bytes, and the size of one; size 0 where there is none.
struct ArrayPayload {
    Bytes elements;
    std::uint32_t elementSize = 0;
};
ArrayPayload arrayPayload(Bytes units, std::int64_t payload);

}
