// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/native_sweep.h"

#include <algorithm>

namespace keytrail::code
{
namespace
{

using Kind = NativeReference::Kind;

/// Calls and jumps: through stubs to imports; to functions that are new. A jump inside its own function is no reference.
void settleTargets(NativeImage &image, NativeSweep &sweep)
{
    for (auto &one : sweep.references) {
        if (one.import != kNoImport || (one.kind != Kind::Call && one.kind != Kind::Jump))
            continue;
        one.import = stubImport(image, one.target);
        if (one.import == kNoImport && one.kind == Kind::Call && image.arch != Arch::Arm)
            image.addFunction(one.target);
    }
    image.finish();
    std::erase_if(sweep.references, [&](const NativeReference &one) {
        if (one.import != kNoImport || (one.kind != Kind::Call && one.kind != Kind::Jump))
            return false;
        const auto *to = image.functionAt(one.target);
        const auto *from = image.functionAt(one.address);
        return !to || to->address != one.target || (one.kind == Kind::Jump && to == from);
    });
}

}

Result<NativeSweep> sweepNative(NativeImage &image, const Pulse &pulse)
{
    Result<NativeSweep> sweep = NativeSweep();
    if (image.arch == Arch::Arm64 || image.arch == Arch::Arm64e)
        sweep = sweepArm64(image, pulse);
    else if (image.arch == Arch::Arm)
        sweep = sweepArm(image, pulse);
    else if (image.arch == Arch::X86 || image.arch == Arch::X86_64)
        sweep = sweepX86(image, pulse);
    if (!sweep)
        return sweep;
    settleTargets(image, *sweep);
    auto &list = sweep->references;
    const auto order = [](const NativeReference &a, const NativeReference &b) {
        return std::tuple(a.address, a.kind, a.target, a.import) < std::tuple(b.address, b.kind, b.target, b.import);
    };
    if (!std::is_sorted(list.begin(), list.end(), order))
        std::sort(list.begin(), list.end(), order);
    list.erase(std::unique(list.begin(), list.end(),
                   [](const NativeReference &a, const NativeReference &b) {
                       return a.address == b.address && a.kind == b.kind && a.target == b.target && a.import == b.import;
                   }),
        list.end());
    return sweep;
}

}
