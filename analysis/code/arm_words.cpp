// SPDX-License-Identifier: GPL-3.0-or-later
// A32. Arm Architecture Reference Manual for A-profile, F4.
#include "analysis/code/arm64.h"
#include "analysis/code/arm_step.h"

#include <bit>

namespace keytrail::code
{
namespace
{

using arm64::signedField;

constexpr std::uint64_t kWord = 0xffffffff;

}

void ArmStep::dataWords(std::uint32_t w)
{
    const unsigned operation = w >> 21 & 15, rd = w >> 12 & 15, rn = w >> 16 & 15;
    const bool flags = w >> 20 & 1;
    Shifted b;
    if (w >> 25 & 1) {
        const unsigned turn = (w >> 8 & 15) * 2;
        b = {NativeValue::number(std::rotr(w & 0xff, static_cast<int>(turn))), s.c, true};
        if (turn != 0)
            b.carry = b.value.bits >> 31 & 1;
    } else if (w >> 4 & 1) {
        b = shiftBy(get(w & 15), w >> 5 & 3, get(w >> 8 & 15));
    } else {
        b = shift(get(w & 15), w >> 5 & 3, w >> 7 & 31);
    }
    if (rd == 15 && operation == Mov && !(w >> 25 & 1) && (w & 0xff0) == 0)
        return branchExchange(w & 15, false, 0);
    if (rd == 15 && operation == Add) { // a table of jumps
        const auto base = get(rn);
        m_moved = true;
        if (!base.known || !b.value.known)
            return m.leave(s, NativeValue::unknown());
        return jump((base.bits + b.value.bits) & ~std::uint64_t(3), false);
    }
    // The same register from itself is zero, whatever it holds.
    if ((operation == Eor || operation == Sub) && rn == (w & 15) && !(w >> 25 & 1) && (w & 0xff0) == 0)
        return operate(Mov, rd, NativeValue::number(0), {NativeValue::number(0), operation == Sub || s.c, true}, flags);
    operate(operation, rd, get(rn), b, flags);
}

void ArmStep::multiply(std::uint32_t w)
{
    const unsigned high = w >> 16 & 15, low = w >> 12 & 15;
    const auto a = get(w & 15), b = get(w >> 8 & 15);
    const bool known = a.known && b.known, isSigned = w >> 22 & 1, adds = w >> 21 & 1;
    if (w >> 23 & 1) {
        auto product = isSigned ? static_cast<std::uint64_t>(signedField(a.bits, 32) * signedField(b.bits, 32)) : a.bits * b.bits;
        const auto oldLow = get(low), oldHigh = get(high);
        if (adds)
            product += oldLow.bits | oldHigh.bits << 32;
        const bool all = known && (!adds || (oldLow.known && oldHigh.known));
        set(low, {product, join(a, b), all});
        return set(high, {product >> 32, join(a, b), all});
    }
    const auto more = adds || isSigned ? get(low) : NativeValue::number(0);
    const auto product = a.bits * b.bits;
    set(high, {isSigned ? more.bits - product : product + more.bits, m.m_labels.join(join(a, b), more.labels), known && more.known});
}

/// Half words, signed bytes, pairs; exclusive ones
void ArmStep::extraMemory(std::uint32_t w)
{
    const bool loads = w >> 20 & 1, before = w >> 24 & 1, up = w >> 23 & 1;
    const unsigned kind = w >> 5 & 3, rn = w >> 16 & 15, rd = w >> 12 & 15;
    if (kind == 0) {
        if (!before)
            return multiply(w);
        if (loads) // one thread runs here
            return access(true, (w >> 21 & 3) == 2 ? 1 : (w >> 21 & 3) == 3 ? 2 : 4, false, rd, get(rn));
        access(false, (w >> 21 & 3) == 2 ? 1 : (w >> 21 & 3) == 3 ? 2 : 4, false, w & 15, get(rn));
        return set(rd, NativeValue::number(0));
    }
    const auto by = w >> 22 & 1 ? NativeValue::number((w >> 4 & 0xf0) | (w & 15)) : get(w & 15);
    const auto base = get(rn);
    const NativeValue moved{(up ? base.bits + by.bits : base.bits - by.bits) & kWord, join(base, by), base.known && by.known};
    const auto at = before ? moved : base;
    if (!before || (w >> 21 & 1))
        set(rn, moved);
    if (!loads && kind >= 2)
        return accessPair(kind == 2, rd, (rd + 1) & 15, at);
    access(loads, kind == 2 ? 1 : 2, kind >= 2, rd, at);
}

void ArmStep::memoryWords(std::uint32_t w)
{
    const bool before = w >> 24 & 1, up = w >> 23 & 1, byte = w >> 22 & 1, loads = w >> 20 & 1;
    const unsigned rn = w >> 16 & 15, rd = w >> 12 & 15;
    const auto by = w >> 25 & 1 ? shift(get(w & 15), w >> 5 & 3, w >> 7 & 31).value : NativeValue::number(w & 0xfff);
    const auto base = get(rn);
    const NativeValue moved{(up ? base.bits + by.bits : base.bits - by.bits) & kWord, join(base, by), base.known && by.known};
    const auto at = before ? moved : base;
    const bool popsTarget = loads && rd == 15 && rn == 13;
    if ((!before || (w >> 21 & 1)) && rn != 15) {
        const auto stored = get(rd);
        if (!loads)
            m.store(s, at, byte ? 1 : 4, stored);
        set(rn, moved);
        if (!loads)
            return;
    }
    if (popsTarget)
        return set(15, m.load(s, at, 4));
    access(loads, byte ? 1 : 4, false, rd, at);
}

void ArmStep::media(std::uint32_t w)
{
    const unsigned kind = w >> 20 & 31, rd = w >> 12 & 15, rm = w & 15;
    if ((w & 0x0f8003f0) == 0x06800070) { // extensions
        const unsigned what = w >> 20 & 7;
        if ((what & 3) >= 2)
            return extend(rd, w >> 16 & 15, rm, (w >> 10 & 3) * 8, (what & 1) | (what & 4 ? 2 : 0));
        return lose(rd, get(rm).labels);
    }
    if ((w & 0x0fb00070) == 0x06b00030 && (w >> 8 & 15) == 15)
        return reverse(rd, rm, w & 0x00400000 ? 3 : w & 0x80 ? 1 : 0);
    if (kind >= 0x1a && (w & 0x70) == 0x50)
        return field(rd, rm, w >> 7 & 31, (w >> 16 & 31) + 1, kind >= 0x1e ? 2 : 0);
    if ((kind & 0x1e) == 0x1c && (w & 0x70) == 0x10) {
        const unsigned low = w >> 7 & 31, high = w >> 16 & 31;
        return field(rd, rm, low, high >= low ? high - low + 1 : 0, 1);
    }
    if ((w & 0x0ff0f0f0) == 0x0710f010 || (w & 0x0ff0f0f0) == 0x0730f010) { // divisions
        const auto a = get(rm), b = get(w >> 8 & 15);
        const bool isSigned = !(w >> 21 & 1);
        const auto value = b.bits == 0 ? 0 : isSigned ? static_cast<std::uint64_t>(signedField(a.bits, 32) / signedField(b.bits, 32)) : a.bits / b.bits;
        return set(w >> 16 & 15, {value, join(a, b), a.known && b.known});
    }
    lose(kind >= 0x10 && kind < 0x18 ? w >> 16 & 15 : rd, join(get(rm), get(w >> 8 & 15)));
}

bool ArmStep::words(std::uint32_t w)
{
    const auto next = s.pc + 4;
    const unsigned condition = w >> 28;
    const auto far = static_cast<std::uint64_t>(signedField(w & 0xffffff, 24) * 4);
    if (condition == 15) {
        if ((w & 0xfe000000) == 0xfa000000)
            callTo((s.pc + 8 + far + (w >> 23 & 2)) | 1, next);
        else if ((w & 0xfe000000) == 0xf2000000 || (w & 0xff000000) == 0xf4000000)
            vector(w);
        return true;
    }
    if ((w & 0x0f000000) == 0x0a000000 && condition < 14) {
        const auto target = (s.pc + 8 + far) & kWord;
        const auto *here = m.m_image.functionAt(s.pc);
        if (here && target - here->address < here->size) {
            m_moved = true;
            m.decide(s, m.holds(s, condition), target, next);
            return true;
        }
    }
    if (condition < 14 && !passes(condition, next))
        return true;
    switch (w >> 25 & 7) {
    case 0:
        if ((w & 0x0fffffd0) == 0x012fff10)
            branchExchange(w & 15, w >> 5 & 1, next);
        else if ((w & 0x90) == 0x90)
            extraMemory(w);
        else if ((w & 0x0fff0ff0) == 0x016f0f10)
            set(w >> 12 & 15, {static_cast<std::uint64_t>(std::countl_zero(static_cast<std::uint32_t>(get(w & 15).bits))), get(w & 15).labels, get(w & 15).known});
        else if ((w & 0x0ff000f0) == 0x01200070) // bkpt
            return false;
        else if ((w & 0x01900000) == 0x01000000)
            (w & 0x80) ? lose(w >> 16 & 15, join(get(w & 15), get(w >> 8 & 15))) : (w & 0x00200000) ? void() : lose(w >> 12 & 15);
        else
            dataWords(w);
        break;
    case 1:
        if ((w & 0x0ff00000) == 0x03000000) {
            set(w >> 12 & 15, NativeValue::number((w >> 4 & 0xf000) | (w & 0xfff)));
        } else if ((w & 0x0ff00000) == 0x03400000) {
            const auto old = get(w >> 12 & 15);
            set(w >> 12 & 15, {(old.bits & 0xffff) | std::uint64_t((w >> 4 & 0xf000) | (w & 0xfff)) << 16, old.labels, old.known});
        } else if ((w & 0x0fb00000) != 0x03200000) {
            dataWords(w);
        }
        break;
    case 2:
        memoryWords(w);
        break;
    case 3:
        if ((w & 0x0ff000f0) == 0x07f000f0) // udf
            return false;
        (w >> 4 & 1) ? media(w) : memoryWords(w);
        break;
    case 4:
        accessMany(w >> 20 & 1, w >> 16 & 15, w & 0xffff, w >> 23 & 1, w >> 24 & 1, w >> 21 & 1);
        break;
    case 5:
        if (w >> 24 & 1)
            callTo(s.pc + 8 + far, next);
        else
            jump(s.pc + 8 + far, false);
        break;
    default:
        if ((w >> 24 & 15) != 15)
            vector(w);
        break;
    }
    return true;
}

}
