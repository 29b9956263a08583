// SPDX-License-Identifier: GPL-3.0-or-later
// Floating-point and vector registers of 32-bit arm, as far as they move bytes or mask them: d0 to d31 are the halves of
// State::v[0] to [15]. Arm Architecture Reference Manual for A-profile, F6.
#include "analysis/code/arm_step.h"

namespace keytrail::code
{
namespace
{

unsigned doubleAt(std::uint32_t w, unsigned field, unsigned bit)
{
    return (w >> field & 15) | (w >> bit & 1) << 4;
}

std::optional<std::uint64_t> immediateOf(std::uint32_t w)
{
    const std::uint64_t byte = (w >> 17 & 0x80) | (w >> 12 & 0x70) | (w & 15);
    const unsigned mode = w >> 8 & 15;
    const bool second = w >> 5 & 1;
    if (mode == 14 && second) {
        std::uint64_t out = 0;
        for (unsigned i = 0; i < 8; ++i)
            out |= (byte >> i & 1 ? std::uint64_t(0xff) : 0) << (i * 8);
        return out;
    }
    std::uint64_t out = 0;
    if (mode == 14)
        return byte * 0x0101010101010101;
    if (mode < 8 && !(mode & 1))
        out = (byte << ((mode >> 1) * 8)) * 0x0000000100000001;
    else if (mode == 8 || mode == 10)
        out = (byte << (mode == 10 ? 8 : 0)) * 0x0001000100010001;
    else
        return {};
    return second ? ~out : out;
}

}

bool ArmStep::floating(std::uint32_t w)
{
    const bool loads = w >> 20 & 1, isDouble = w >> 8 & 1;
    const unsigned rn = w >> 16 & 15;
    const unsigned first = isDouble ? doubleAt(w, 12, 22) : (w >> 11 & 0x1e) | (w >> 22 & 1);
    const auto single = [&](unsigned number, const NativeValue &value) { // half of a half
        auto &into = half(number >> 1);
        const unsigned at = (number & 1) * 32;
        into = {(into.bits & ~(std::uint64_t(0xffffffff) << at)) | (value.bits & 0xffffffff) << at, join(into, value), value.known};
    };
    const auto singleOf = [&](unsigned number) {
        const auto &from = half(number >> 1);
        return NativeValue{from.bits >> ((number & 1) * 32) & 0xffffffff, from.labels, from.known};
    };
    const auto move = [&](unsigned number, const NativeValue &at) {
        if (isDouble && loads)
            half(number) = m.load(s, at, 8);
        else if (isDouble)
            m.store(s, at, 8, half(number));
        else if (loads)
            single(number, m.load(s, at, 4));
        else
            m.store(s, at, 4, singleOf(number));
    };
    if ((w & 0x0fe00fd0) == 0x0c400b10) { // two registers and a double one
        const unsigned d = doubleAt(w, 0, 5), low = w >> 12 & 15;
        if (loads) {
            const auto value = half(d);
            set(low, value);
            set(rn, {value.bits >> 32, value.labels, value.known});
        } else {
            half(d) = {get(low).bits | get(rn).bits << 32, join(get(low), get(rn)), get(low).known && get(rn).known};
        }
        return true;
    }
    if ((w & 0x0f200e00) == 0x0d000a00) { // one
        const auto base = rn == 15 ? NativeValue::number((s.pc + (s.thumb ? 4 : 8)) & ~std::uint64_t(3)) : get(rn);
        const auto by = static_cast<std::int64_t>((w & 0xff) * 4);
        move(first, offset(base, w >> 23 & 1 ? by : -by));
        return true;
    }
    if ((w & 0x0e000e00) == 0x0c000a00) { // several
        const auto bytes = static_cast<std::int64_t>((w & 0xff) * 4);
        const bool up = w >> 23 & 1, writes = w >> 21 & 1;
        const auto base = get(rn);
        auto at = up ? base : offset(base, -bytes);
        const unsigned count = std::min((w & 0xff) / (isDouble ? 2 : 1), 32u);
        for (unsigned i = 0; i < count && first + i < 32; ++i) {
            move(first + i, at);
            at = offset(at, isDouble ? 8 : 4);
        }
        if (writes)
            set(rn, offset(base, up ? bytes : -bytes));
        return true;
    }
    if ((w & 0x0fe00f7f) == 0x0e000a10) { // a register and a single one
        const unsigned number = (w >> 15 & 0x1e) | (w >> 7 & 1), rt = w >> 12 & 15;
        loads ? set(rt, singleOf(number)) : single(number, get(rt));
        return true;
    }
    if ((w & 0x0f900f5f) == 0x0e800b10 || (w & 0x0f900f7f) == 0x0e800b10) { // duplicated
        const auto value = get(w >> 12 & 15);
        const auto bits = w >> 22 & 1 ? (value.bits & 0xff) * 0x0101010101010101 : w >> 5 & 1 ? (value.bits & 0xffff) * 0x0001000100010001 : (value.bits & 0xffffffff) * 0x0000000100000001;
        const unsigned d = doubleAt(w, 16, 7);
        half(d) = {bits, value.labels, value.known};
        if (w >> 21 & 1)
            half((d + 1) & 31) = half(d);
        return true;
    }
    if ((w & 0x0f800f1f) == 0x0e000b10 && (w & 0x00400060) == 0) { // a word of a double one
        const unsigned number = doubleAt(w, 16, 7) * 2 + (w >> 21 & 1), rt = w >> 12 & 15;
        loads ? set(rt, singleOf(number)) : single(number, get(rt));
        return true;
    }
    if ((w & 0x0fef0fff) == 0x0ee10a10) // flags of a comparison
        s.flagsKnown = false;
    else if ((w & 0x0f000010) == 0x0e000010 && loads)
        lose(w >> 12 & 15);
    else if ((w & 0x0f000e10) == 0x0e000a00)
        half(isDouble ? first : first >> 1) = NativeValue::unknown();
    return true;
}

bool ArmStep::neon(std::uint32_t w)
{
    const unsigned d = doubleAt(w, 12, 22), n = doubleAt(w, 16, 7), k = doubleAt(w, 0, 5);
    if ((w & 0xff000000) == 0xf4000000) {
        constexpr unsigned kCounts[] = {0, 0, 4, 0, 0, 0, 3, 1, 0, 0, 2, 0};
        const unsigned type = w >> 8 & 15, rn = w >> 16 & 15, rm = w & 15;
        const unsigned count = !(w >> 23 & 1) && type < 12 ? kCounts[type] : 0;
        const bool loads = w >> 21 & 1;
        const auto base = get(rn);
        for (unsigned i = 0; i < count; ++i) {
            const auto at = offset(base, i * 8);
            if (loads)
                half((d + i) & 31) = m.load(s, at, 8);
            else
                m.store(s, at, 8, half((d + i) & 31));
        }
        // Structures and single lanes: what they bring is not known.
        for (unsigned i = 0; count == 0 && loads && i < 4; ++i)
            half((d + i) & 31) = NativeValue::unknown();
        if (rm == 13 && count > 0)
            set(rn, offset(base, count * 8));
        else if (rm != 15)
            set(rn, count == 0 ? NativeValue::unknown(base.labels) : NativeValue{base.bits + get(rm).bits, join(base, get(rm)), base.known && get(rm).known});
        return true;
    }
    const unsigned pairs = w >> 6 & 1 ? 2 : 1;
    if ((w & 0xfeb80090) == 0xf2800010) {
        const auto value = immediateOf(w);
        const unsigned mode = w >> 8 & 15;
        const bool changes = (mode & 1) && mode < 12;
        for (unsigned i = 0; i < pairs; ++i)
            half((d + i) & 31) = value && !changes ? NativeValue::number(*value) : NativeValue::unknown(half((d + i) & 31).labels);
        return true;
    }
    if ((w & 0xfe800f10) == 0xf2000110) { // and, bic, orr, orn, eor
        const unsigned kind = (w >> 24 & 1) << 2 | (w >> 20 & 3);
        for (unsigned i = 0; i < pairs; ++i) {
            const auto a = half((n + i) & 31), b = half((k + i) & 31);
            const auto bits = kind == 0 ? a.bits & b.bits : kind == 1 ? a.bits & ~b.bits : kind == 2 ? a.bits | b.bits : kind == 3 ? a.bits | ~b.bits : a.bits ^ b.bits;
            half((d + i) & 31) = {bits, join(a, b), a.known && b.known && kind <= 4};
        }
        return true;
    }
    const auto labels = join(half(n), half(k));
    for (unsigned i = 0; i < pairs; ++i)
        half((d + i) & 31) = NativeValue::unknown(labels);
    return true;
}

void ArmStep::vector(std::uint32_t w)
{
    (void)((w >> 28) == 15 && (w & 0x0e000000) != 0x0c000000 && (w & 0x0f000000) != 0x0e000000 ? neon(w) : floating(w));
}

}
