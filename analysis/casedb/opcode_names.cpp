// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/opcode_names.h"

#include <utility>

namespace keytrail::casedb
{

std::string opcodeName(std::string_view format, std::uint8_t opcode)
{
    if (format != "dex") {
        constexpr std::string_view native[] = {"call", "jump", "data", "string", "pointer"};
        return opcode < std::size(native) ? std::string(native[opcode]) : std::string();
    }
    // Only opcodes that refer to a string, type, field, method, call site, handle or proto.
    constexpr std::pair<std::uint8_t, std::string_view> names[]
        = {{0x1a, "const-string"}, {0x1b, "const-string/jumbo"}, {0x1c, "const-class"}, {0x1f, "check-cast"}, {0x20, "instance-of"},
            {0x22, "new-instance"}, {0x23, "new-array"}, {0x24, "filled-new-array"}, {0x25, "filled-new-array/range"},
            {0x6e, "invoke-virtual"}, {0x6f, "invoke-super"}, {0x70, "invoke-direct"}, {0x71, "invoke-static"}, {0x72, "invoke-interface"},
            {0x74, "invoke-virtual/range"}, {0x75, "invoke-super/range"}, {0x76, "invoke-direct/range"}, {0x77, "invoke-static/range"},
            {0x78, "invoke-interface/range"}, {0xfa, "invoke-polymorphic"}, {0xfb, "invoke-polymorphic/range"}, {0xfc, "invoke-custom"},
            {0xfd, "invoke-custom/range"}, {0xfe, "const-method-handle"}, {0xff, "const-method-type"}};
    for (const auto &[code, name] : names) {
        if (code == opcode)
            return std::string(name);
    }
    constexpr std::string_view kinds[] = {"", "-wide", "-object", "-boolean", "-byte", "-char", "-short"};
    constexpr std::pair<std::uint8_t, std::string_view> groups[]
        = {{0x44, "aget"}, {0x4b, "aput"}, {0x52, "iget"}, {0x59, "iput"}, {0x60, "sget"}, {0x67, "sput"}};
    for (const auto &[first, name] : groups) {
        if (opcode >= first && opcode < first + 7)
            return std::string(name) + std::string(kinds[opcode - first]);
    }
    return {};
}

}
