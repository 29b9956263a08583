// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/dex_instruction.h"

namespace keytrail::code {

namespace {

// In the order of the opcodes; those the specification leaves unused take one unit.
constexpr OpcodeInfo kOpcodes[256] = {
    {"nop", Format::F10x, IndexKind::None},
    {"move", Format::F12x, IndexKind::None},
    {"move/from16", Format::F22x, IndexKind::None},
    {"move/16", Format::F32x, IndexKind::None},
    {"move-wide", Format::F12x, IndexKind::None},
    {"move-wide/from16", Format::F22x, IndexKind::None},
    {"move-wide/16", Format::F32x, IndexKind::None},
    {"move-object", Format::F12x, IndexKind::None},
    {"move-object/from16", Format::F22x, IndexKind::None},
    {"move-object/16", Format::F32x, IndexKind::None},
    {"move-result", Format::F11x, IndexKind::None},
    {"move-result-wide", Format::F11x, IndexKind::None},
    {"move-result-object", Format::F11x, IndexKind::None},
    {"move-exception", Format::F11x, IndexKind::None},
    {"return-void", Format::F10x, IndexKind::None},
    {"return", Format::F11x, IndexKind::None},
    {"return-wide", Format::F11x, IndexKind::None},
    {"return-object", Format::F11x, IndexKind::None},
    {"const/4", Format::F11n, IndexKind::None},
    {"const/16", Format::F21s, IndexKind::None},
    {"const", Format::F31i, IndexKind::None},
    {"const/high16", Format::F21h, IndexKind::None},
    {"const-wide/16", Format::F21s, IndexKind::None},
    {"const-wide/32", Format::F31i, IndexKind::None},
    {"const-wide", Format::F51l, IndexKind::None},
    {"const-wide/high16", Format::F21h, IndexKind::None},
    {"const-string", Format::F21c, IndexKind::String},
    {"const-string/jumbo", Format::F31c, IndexKind::String},
    {"const-class", Format::F21c, IndexKind::Type},
    {"monitor-enter", Format::F11x, IndexKind::None},
    {"monitor-exit", Format::F11x, IndexKind::None},
    {"check-cast", Format::F21c, IndexKind::Type},
    {"instance-of", Format::F22c, IndexKind::Type},
    {"array-length", Format::F12x, IndexKind::None},
    {"new-instance", Format::F21c, IndexKind::Type},
    {"new-array", Format::F22c, IndexKind::Type},
    {"filled-new-array", Format::F35c, IndexKind::Type},
    {"filled-new-array/range", Format::F3rc, IndexKind::Type},
    {"fill-array-data", Format::F31t, IndexKind::None},
    {"throw", Format::F11x, IndexKind::None},
    {"goto", Format::F10t, IndexKind::None},
    {"goto/16", Format::F20t, IndexKind::None},
    {"goto/32", Format::F30t, IndexKind::None},
    {"packed-switch", Format::F31t, IndexKind::None},
    {"sparse-switch", Format::F31t, IndexKind::None},
    {"cmpl-float", Format::F23x, IndexKind::None},
    {"cmpg-float", Format::F23x, IndexKind::None},
    {"cmpl-double", Format::F23x, IndexKind::None},
    {"cmpg-double", Format::F23x, IndexKind::None},
    {"cmp-long", Format::F23x, IndexKind::None},
    {"if-eq", Format::F22t, IndexKind::None},
    {"if-ne", Format::F22t, IndexKind::None},
    {"if-lt", Format::F22t, IndexKind::None},
    {"if-ge", Format::F22t, IndexKind::None},
    {"if-gt", Format::F22t, IndexKind::None},
    {"if-le", Format::F22t, IndexKind::None},
    {"if-eqz", Format::F21t, IndexKind::None},
    {"if-nez", Format::F21t, IndexKind::None},
    {"if-ltz", Format::F21t, IndexKind::None},
    {"if-gez", Format::F21t, IndexKind::None},
    {"if-gtz", Format::F21t, IndexKind::None},
    {"if-lez", Format::F21t, IndexKind::None},
    {"unused-3e", Format::F10x, IndexKind::None},
    {"unused-3f", Format::F10x, IndexKind::None},
    {"unused-40", Format::F10x, IndexKind::None},
    {"unused-41", Format::F10x, IndexKind::None},
    {"unused-42", Format::F10x, IndexKind::None},
    {"unused-43", Format::F10x, IndexKind::None},
    {"aget", Format::F23x, IndexKind::None},
    {"aget-wide", Format::F23x, IndexKind::None},
    {"aget-object", Format::F23x, IndexKind::None},
    {"aget-boolean", Format::F23x, IndexKind::None},
    {"aget-byte", Format::F23x, IndexKind::None},
    {"aget-char", Format::F23x, IndexKind::None},
    {"aget-short", Format::F23x, IndexKind::None},
    {"aput", Format::F23x, IndexKind::None},
    {"aput-wide", Format::F23x, IndexKind::None},
    {"aput-object", Format::F23x, IndexKind::None},
    {"aput-boolean", Format::F23x, IndexKind::None},
    {"aput-byte", Format::F23x, IndexKind::None},
    {"aput-char", Format::F23x, IndexKind::None},
    {"aput-short", Format::F23x, IndexKind::None},
    {"iget", Format::F22c, IndexKind::Field},
    {"iget-wide", Format::F22c, IndexKind::Field},
    {"iget-object", Format::F22c, IndexKind::Field},
    {"iget-boolean", Format::F22c, IndexKind::Field},
    {"iget-byte", Format::F22c, IndexKind::Field},
    {"iget-char", Format::F22c, IndexKind::Field},
    {"iget-short", Format::F22c, IndexKind::Field},
    {"iput", Format::F22c, IndexKind::Field},
    {"iput-wide", Format::F22c, IndexKind::Field},
    {"iput-object", Format::F22c, IndexKind::Field},
    {"iput-boolean", Format::F22c, IndexKind::Field},
    {"iput-byte", Format::F22c, IndexKind::Field},
    {"iput-char", Format::F22c, IndexKind::Field},
    {"iput-short", Format::F22c, IndexKind::Field},
    {"sget", Format::F21c, IndexKind::Field},
    {"sget-wide", Format::F21c, IndexKind::Field},
    {"sget-object", Format::F21c, IndexKind::Field},
    {"sget-boolean", Format::F21c, IndexKind::Field},
    {"sget-byte", Format::F21c, IndexKind::Field},
    {"sget-char", Format::F21c, IndexKind::Field},
    {"sget-short", Format::F21c, IndexKind::Field},
    {"sput", Format::F21c, IndexKind::Field},
    {"sput-wide", Format::F21c, IndexKind::Field},
    {"sput-object", Format::F21c, IndexKind::Field},
    {"sput-boolean", Format::F21c, IndexKind::Field},
    {"sput-byte", Format::F21c, IndexKind::Field},
    {"sput-char", Format::F21c, IndexKind::Field},
    {"sput-short", Format::F21c, IndexKind::Field},
    {"invoke-virtual", Format::F35c, IndexKind::Method},
    {"invoke-super", Format::F35c, IndexKind::Method},
    {"invoke-direct", Format::F35c, IndexKind::Method},
    {"invoke-static", Format::F35c, IndexKind::Method},
    {"invoke-interface", Format::F35c, IndexKind::Method},
    {"unused-73", Format::F10x, IndexKind::None},
    {"invoke-virtual/range", Format::F3rc, IndexKind::Method},
    {"invoke-super/range", Format::F3rc, IndexKind::Method},
    {"invoke-direct/range", Format::F3rc, IndexKind::Method},
    {"invoke-static/range", Format::F3rc, IndexKind::Method},
    {"invoke-interface/range", Format::F3rc, IndexKind::Method},
    {"unused-79", Format::F10x, IndexKind::None},
    {"unused-7a", Format::F10x, IndexKind::None},
    {"neg-int", Format::F12x, IndexKind::None},
    {"not-int", Format::F12x, IndexKind::None},
    {"neg-long", Format::F12x, IndexKind::None},
    {"not-long", Format::F12x, IndexKind::None},
    {"neg-float", Format::F12x, IndexKind::None},
    {"neg-double", Format::F12x, IndexKind::None},
    {"int-to-long", Format::F12x, IndexKind::None},
    {"int-to-float", Format::F12x, IndexKind::None},
    {"int-to-double", Format::F12x, IndexKind::None},
    {"long-to-int", Format::F12x, IndexKind::None},
    {"long-to-float", Format::F12x, IndexKind::None},
    {"long-to-double", Format::F12x, IndexKind::None},
    {"float-to-int", Format::F12x, IndexKind::None},
    {"float-to-long", Format::F12x, IndexKind::None},
    {"float-to-double", Format::F12x, IndexKind::None},
    {"double-to-int", Format::F12x, IndexKind::None},
    {"double-to-long", Format::F12x, IndexKind::None},
    {"double-to-float", Format::F12x, IndexKind::None},
    {"int-to-byte", Format::F12x, IndexKind::None},
    {"int-to-char", Format::F12x, IndexKind::None},
    {"int-to-short", Format::F12x, IndexKind::None},
    {"add-int", Format::F23x, IndexKind::None},
    {"sub-int", Format::F23x, IndexKind::None},
    {"mul-int", Format::F23x, IndexKind::None},
    {"div-int", Format::F23x, IndexKind::None},
    {"rem-int", Format::F23x, IndexKind::None},
    {"and-int", Format::F23x, IndexKind::None},
    {"or-int", Format::F23x, IndexKind::None},
    {"xor-int", Format::F23x, IndexKind::None},
    {"shl-int", Format::F23x, IndexKind::None},
    {"shr-int", Format::F23x, IndexKind::None},
    {"ushr-int", Format::F23x, IndexKind::None},
    {"add-long", Format::F23x, IndexKind::None},
    {"sub-long", Format::F23x, IndexKind::None},
    {"mul-long", Format::F23x, IndexKind::None},
    {"div-long", Format::F23x, IndexKind::None},
    {"rem-long", Format::F23x, IndexKind::None},
    {"and-long", Format::F23x, IndexKind::None},
    {"or-long", Format::F23x, IndexKind::None},
    {"xor-long", Format::F23x, IndexKind::None},
    {"shl-long", Format::F23x, IndexKind::None},
    {"shr-long", Format::F23x, IndexKind::None},
    {"ushr-long", Format::F23x, IndexKind::None},
    {"add-float", Format::F23x, IndexKind::None},
    {"sub-float", Format::F23x, IndexKind::None},
    {"mul-float", Format::F23x, IndexKind::None},
    {"div-float", Format::F23x, IndexKind::None},
    {"rem-float", Format::F23x, IndexKind::None},
    {"add-double", Format::F23x, IndexKind::None},
    {"sub-double", Format::F23x, IndexKind::None},
    {"mul-double", Format::F23x, IndexKind::None},
    {"div-double", Format::F23x, IndexKind::None},
    {"rem-double", Format::F23x, IndexKind::None},
    {"add-int/2addr", Format::F12x, IndexKind::None},
    {"sub-int/2addr", Format::F12x, IndexKind::None},
    {"mul-int/2addr", Format::F12x, IndexKind::None},
    {"div-int/2addr", Format::F12x, IndexKind::None},
    {"rem-int/2addr", Format::F12x, IndexKind::None},
    {"and-int/2addr", Format::F12x, IndexKind::None},
    {"or-int/2addr", Format::F12x, IndexKind::None},
    {"xor-int/2addr", Format::F12x, IndexKind::None},
    {"shl-int/2addr", Format::F12x, IndexKind::None},
    {"shr-int/2addr", Format::F12x, IndexKind::None},
    {"ushr-int/2addr", Format::F12x, IndexKind::None},
    {"add-long/2addr", Format::F12x, IndexKind::None},
    {"sub-long/2addr", Format::F12x, IndexKind::None},
    {"mul-long/2addr", Format::F12x, IndexKind::None},
    {"div-long/2addr", Format::F12x, IndexKind::None},
    {"rem-long/2addr", Format::F12x, IndexKind::None},
    {"and-long/2addr", Format::F12x, IndexKind::None},
    {"or-long/2addr", Format::F12x, IndexKind::None},
    {"xor-long/2addr", Format::F12x, IndexKind::None},
    {"shl-long/2addr", Format::F12x, IndexKind::None},
    {"shr-long/2addr", Format::F12x, IndexKind::None},
    {"ushr-long/2addr", Format::F12x, IndexKind::None},
    {"add-float/2addr", Format::F12x, IndexKind::None},
    {"sub-float/2addr", Format::F12x, IndexKind::None},
    {"mul-float/2addr", Format::F12x, IndexKind::None},
    {"div-float/2addr", Format::F12x, IndexKind::None},
    {"rem-float/2addr", Format::F12x, IndexKind::None},
    {"add-double/2addr", Format::F12x, IndexKind::None},
    {"sub-double/2addr", Format::F12x, IndexKind::None},
    {"mul-double/2addr", Format::F12x, IndexKind::None},
    {"div-double/2addr", Format::F12x, IndexKind::None},
    {"rem-double/2addr", Format::F12x, IndexKind::None},
    {"add-int/lit16", Format::F22s, IndexKind::None},
    {"rsub-int", Format::F22s, IndexKind::None},
    {"mul-int/lit16", Format::F22s, IndexKind::None},
    {"div-int/lit16", Format::F22s, IndexKind::None},
    {"rem-int/lit16", Format::F22s, IndexKind::None},
    {"and-int/lit16", Format::F22s, IndexKind::None},
    {"or-int/lit16", Format::F22s, IndexKind::None},
    {"xor-int/lit16", Format::F22s, IndexKind::None},
    {"add-int/lit8", Format::F22b, IndexKind::None},
    {"rsub-int/lit8", Format::F22b, IndexKind::None},
    {"mul-int/lit8", Format::F22b, IndexKind::None},
    {"div-int/lit8", Format::F22b, IndexKind::None},
    {"rem-int/lit8", Format::F22b, IndexKind::None},
    {"and-int/lit8", Format::F22b, IndexKind::None},
    {"or-int/lit8", Format::F22b, IndexKind::None},
    {"xor-int/lit8", Format::F22b, IndexKind::None},
    {"shl-int/lit8", Format::F22b, IndexKind::None},
    {"shr-int/lit8", Format::F22b, IndexKind::None},
    {"ushr-int/lit8", Format::F22b, IndexKind::None},
    {"unused-e3", Format::F10x, IndexKind::None},
    {"unused-e4", Format::F10x, IndexKind::None},
    {"unused-e5", Format::F10x, IndexKind::None},
    {"unused-e6", Format::F10x, IndexKind::None},
    {"unused-e7", Format::F10x, IndexKind::None},
    {"unused-e8", Format::F10x, IndexKind::None},
    {"unused-e9", Format::F10x, IndexKind::None},
    {"unused-ea", Format::F10x, IndexKind::None},
    {"unused-eb", Format::F10x, IndexKind::None},
    {"unused-ec", Format::F10x, IndexKind::None},
    {"unused-ed", Format::F10x, IndexKind::None},
    {"unused-ee", Format::F10x, IndexKind::None},
    {"unused-ef", Format::F10x, IndexKind::None},
    {"unused-f0", Format::F10x, IndexKind::None},
    {"unused-f1", Format::F10x, IndexKind::None},
    {"unused-f2", Format::F10x, IndexKind::None},
    {"unused-f3", Format::F10x, IndexKind::None},
    {"unused-f4", Format::F10x, IndexKind::None},
    {"unused-f5", Format::F10x, IndexKind::None},
    {"unused-f6", Format::F10x, IndexKind::None},
    {"unused-f7", Format::F10x, IndexKind::None},
    {"unused-f8", Format::F10x, IndexKind::None},
    {"unused-f9", Format::F10x, IndexKind::None},
    {"invoke-polymorphic", Format::F45cc, IndexKind::MethodAndProto},
    {"invoke-polymorphic/range", Format::F4rcc, IndexKind::MethodAndProto},
    {"invoke-custom", Format::F35c, IndexKind::CallSite},
    {"invoke-custom/range", Format::F3rc, IndexKind::CallSite},
    {"const-method-handle", Format::F21c, IndexKind::MethodHandle},
    {"const-method-type", Format::F21c, IndexKind::Proto},
};

std::uint16_t unitAt(Bytes units, std::uint64_t at)
{
    return static_cast<std::uint16_t>(std::to_integer<unsigned>(units[2 * at]) | std::to_integer<unsigned>(units[2 * at + 1]) << 8);
}

std::uint32_t wordAt(Bytes units, std::uint64_t at)
{
    return unitAt(units, at) | static_cast<std::uint32_t>(unitAt(units, at + 1)) << 16;
}

std::uint32_t widthOf(Format format)
{
    switch (format) {
    case Format::F10x: case Format::F12x: case Format::F11n: case Format::F11x: case Format::F10t:
        return 1;
    case Format::F20t: case Format::F22x: case Format::F21t: case Format::F21s: case Format::F21h: case Format::F21c: case Format::F23x:
    case Format::F22b: case Format::F22t: case Format::F22s: case Format::F22c:
        return 2;
    case Format::F45cc: case Format::F4rcc:
        return 4;
    case Format::F51l:
        return 5;
    default:
        return 3;
    }
}

// "packed-switch-payload", "sparse-switch-payload" and "fill-array-data-payload": their lengths in units, 0 for something else.
std::uint64_t payloadWidth(Bytes units, std::uint64_t at, Format &format)
{
    const auto left = units.size() / 2 - at;
    if (left < 2)
        return 0;
    const std::uint64_t size = unitAt(units, at + 1);
    switch (unitAt(units, at)) {
    case 0x0100:
        format = Format::PackedSwitch;
        return size * 2 + 4;
    case 0x0200:
        format = Format::SparseSwitch;
        return size * 4 + 2;
    case 0x0300:
        format = Format::ArrayData;
        return left < 4 ? left + 1 : (size * wordAt(units, at + 2) + 1) / 2 + 4;
    default:
        return 0;
    }
}

void takeRegisters35c(Instruction &out, std::uint16_t first, std::uint16_t third)
{
    out.count = static_cast<std::uint8_t>(first >> 12 > 5 ? 5 : first >> 12);
    for (unsigned i = 0; i < 4; ++i)
        out.args[i] = static_cast<std::uint8_t>(third >> (4 * i) & 15);
    out.args[4] = static_cast<std::uint8_t>(first >> 8 & 15);
}

void takeShort(Instruction &out, std::uint16_t first)
{
    const auto high = static_cast<std::uint8_t>(first >> 8);
    switch (out.format) {
    case Format::F12x:
        out.a = high & 15;
        out.b = high >> 4;
        break;
    case Format::F11n:
        out.a = high & 15;
        out.literal = static_cast<std::int8_t>(high) >> 4;
        break;
    case Format::F10t:
        out.target = static_cast<std::int64_t>(out.offset) + static_cast<std::int8_t>(high);
        break;
    default:
        out.a = high;
        break;
    }
}

void takeTwoUnits(Instruction &out, std::uint16_t first, std::uint16_t second)
{
    const auto high = static_cast<std::uint8_t>(first >> 8);
    const auto number = static_cast<std::int16_t>(second);
    out.a = high;
    switch (out.format) {
    case Format::F20t:
    case Format::F21t:
        out.target = static_cast<std::int64_t>(out.offset) + number;
        break;
    case Format::F22x:
        out.b = second;
        break;
    case Format::F21s:
        out.literal = number;
        break;
    case Format::F21h:
        out.literal = out.opcode == 0x19 ? static_cast<std::int64_t>(static_cast<std::uint64_t>(second) << 48)
                                         : static_cast<std::int32_t>(static_cast<std::uint32_t>(second) << 16);
        break;
    case Format::F21c:
        out.index = second;
        break;
    case Format::F23x:
        out.b = second & 255;
        out.c = second >> 8;
        break;
    case Format::F22b:
        out.b = second & 255;
        out.literal = static_cast<std::int8_t>(second >> 8);
        break;
    default: // 22t, 22s, 22c: two registers of four bits
        out.a = high & 15;
        out.b = high >> 4;
        out.literal = number;
        out.index = second;
        out.target = static_cast<std::int64_t>(out.offset) + number;
        break;
    }
}

void takeLong(Instruction &out, Bytes units, std::uint16_t first)
{
    const std::uint64_t at = out.offset;
    out.a = first >> 8;
    switch (out.format) {
    case Format::F32x:
        out.a = unitAt(units, at + 1);
        out.b = unitAt(units, at + 2);
        break;
    case Format::F30t:
    case Format::F31t:
        out.target = static_cast<std::int64_t>(out.offset) + static_cast<std::int32_t>(wordAt(units, at + 1));
        break;
    case Format::F31i:
        out.literal = static_cast<std::int32_t>(wordAt(units, at + 1));
        break;
    case Format::F31c:
        out.index = wordAt(units, at + 1);
        break;
    case Format::F45cc:
        out.index2 = unitAt(units, at + 3);
        [[fallthrough]];
    case Format::F35c:
        out.index = unitAt(units, at + 1);
        takeRegisters35c(out, first, unitAt(units, at + 2));
        break;
    case Format::F4rcc:
        out.index2 = unitAt(units, at + 3);
        [[fallthrough]];
    case Format::F3rc:
        out.b = first >> 8;
        out.index = unitAt(units, at + 1);
        out.a = unitAt(units, at + 2);
        break;
    default: // 51l
        out.literal = static_cast<std::int64_t>(wordAt(units, at + 1) | static_cast<std::uint64_t>(wordAt(units, at + 3)) << 32);
        break;
    }
}

}

const OpcodeInfo &opcodeInfo(std::uint8_t opcode)
{
    return kOpcodes[opcode];
}

Instruction decodeInstruction(Bytes units, std::uint32_t offset)
{
    Instruction out;
    out.offset = offset;
    out.width = 0;
    const auto left = offset < units.size() / 2 ? units.size() / 2 - offset : 0;
    if (left == 0)
        return out;
    const auto first = unitAt(units, offset);
    out.opcode = static_cast<std::uint8_t>(first);
    out.format = kOpcodes[out.opcode].format;
    if (out.opcode == 0 && first != 0) {
        Format format{};
        if (const auto width = payloadWidth(units, offset, format)) {
            out.format = format;
            out.width = width <= left ? static_cast<std::uint32_t>(width) : 0;
            return out;
        }
    }
    const auto width = widthOf(out.format);
    if (width > left)
        return out;
    out.width = width;
    if (width == 1)
        takeShort(out, first);
    else if (width == 2)
        takeTwoUnits(out, first, unitAt(units, offset + 1));
    else
        takeLong(out, units, first);
    return out;
}

std::vector<SwitchCase> switchCases(Bytes units, std::int64_t payload, std::uint32_t switchOffset)
{
    std::vector<SwitchCase> cases;
    if (payload < 0 || payload > 0xffffffffLL)
        return cases;
    const auto found = decodeInstruction(units, static_cast<std::uint32_t>(payload));
    if (found.width == 0 || (found.format != Format::PackedSwitch && found.format != Format::SparseSwitch))
        return cases;
    const std::uint64_t at = static_cast<std::uint64_t>(payload), size = unitAt(units, at + 1);
    const bool packed = found.format == Format::PackedSwitch;
    for (std::uint64_t i = 0; i < size; ++i) {
        const auto key = packed ? static_cast<std::int32_t>(wordAt(units, at + 2) + i) : static_cast<std::int32_t>(wordAt(units, at + 2 + 2 * i));
        const auto jump = static_cast<std::int32_t>(wordAt(units, at + (packed ? 4 + 2 * i : 2 + 2 * (size + i))));
        cases.push_back({key, static_cast<std::int64_t>(switchOffset) + jump});
    }
    return cases;
}

ArrayPayload arrayPayload(Bytes units, std::int64_t payload)
{
    if (payload < 0 || payload > 0xffffffffLL)
        return {};
    const auto found = decodeInstruction(units, static_cast<std::uint32_t>(payload));
    if (found.width == 0 || found.format != Format::ArrayData)
        return {};
    const std::uint64_t at = static_cast<std::uint64_t>(payload), size = unitAt(units, at + 1);
    const std::uint64_t bytes = size * wordAt(units, at + 2);
    return {units.subspan(2 * (at + 4), bytes), static_cast<std::uint32_t>(size)};
}

}
