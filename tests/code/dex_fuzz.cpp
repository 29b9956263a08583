// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/dex.h"
#include "analysis/code/dex_disassembly.h"
#include "analysis/code/dex_values.h"
#include "analysis/code/dex_walk.h"

#include <cstddef>
#include <cstdint>

using namespace keytrail;

namespace {

class Nothing final : public code::CodeVisitor
{
public:
    void method(std::uint32_t, const code::EncodedMember &, const code::CodeItem &) override { }
    void instruction(const code::Instruction &) override { }
};

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    NoNotes notes;
    const auto images = code::readDex(std::as_bytes(std::span(data, size)), "fuzz", notes);
    if (!images)
        return 0;
    for (const auto &dex : *images) {
        Nothing nothing;
        (void)!code::walkCode(dex, "fuzz", nothing, notes, alwaysOn);
        for (std::uint32_t i = 0; i < std::min<std::uint32_t>(dex.size(code::Dex::Classes), 16); ++i) {
            (void)code::readAnnotations(dex, dex.classDef(i).annotations);
            (void)code::readArray(dex, dex.classDef(i).staticValues);
            for (auto at = dex.members(i).firstDirect; at < std::min(dex.members(i).end, dex.members(i).firstDirect + 16); ++at)
                (void)!code::disassemble(dex, i, dex.member(at));
        }
        (void)dex.callSiteText(0);
    }
    return 0;
}
