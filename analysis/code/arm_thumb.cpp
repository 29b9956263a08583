// SPDX-License-Identifier: GPL-3.0-or-later
// T32: instructions of two and of four bytes. Arm Architecture Reference Manual for A-profile, F3.
#include "analysis/code/arm64.h"
#include "analysis/code/arm_step.h"

#include <bit>

namespace keytrail::code
{
namespace
{

using arm64::signedField;

constexpr unsigned kNothing = 99;

/// The constant that a modified immediate stands for (T32ExpandImm).
std::uint32_t expanded(std::uint32_t a, std::uint32_t b)
{
    const std::uint32_t value = (a >> 10 & 1) << 11 | (b >> 12 & 7) << 8 | (b & 0xff), byte = b & 0xff;
    if (value >> 10 == 0) {
        switch (value >> 8 & 3) {
        case 0:
            return byte;
        case 1:
            return byte << 16 | byte;
        case 2:
            return byte << 24 | byte << 8;
        default:
            return byte * 0x01010101;
        }
    }
    return std::rotr(0x80u | (value & 0x7f), static_cast<int>(value >> 7));
}

std::uint32_t plainImmediate(std::uint32_t a, std::uint32_t b)
{
    return (a >> 10 & 1) << 11 | (b >> 12 & 7) << 8 | (b & 0xff);
}

}

bool ArmStep::halves(std::uint32_t h)
{
    const unsigned low = h & 7, middle = h >> 3 & 7, top = h >> 8 & 7;
    const bool flags = !m_inBlock;
    const auto plain = [&](const NativeValue &value) { return Shifted{value, s.c, s.flagsKnown}; };
    switch (h >> 11) {
    case 0:
    case 1:
    case 2: {
        const auto value = shift(get(middle), h >> 11, h >> 6 & 31);
        operate(Mov, low, value.value, value, flags);
        return true;
    }
    case 3: {
        const auto other = h >> 10 & 1 ? NativeValue::number(h >> 6 & 7) : get(h >> 6 & 7);
        operate(h >> 9 & 1 ? Sub : Add, low, get(middle), plain(other), flags);
        return true;
    }
    case 4:
        operate(Mov, top, {}, plain(NativeValue::number(h & 0xff)), flags);
        return true;
    case 5:
        operate(Cmp, top, get(top), plain(NativeValue::number(h & 0xff)), true);
        return true;
    case 6:
    case 7:
        operate((h >> 11) == 6 ? Add : Sub, top, get(top), plain(NativeValue::number(h & 0xff)), flags);
        return true;
    case 8:
        if (h >> 10 & 1)
            return halvesHigh(h);
        {
            constexpr Operation kOperations[] = {And, Eor, Mov, Mov, Mov, Adc, Sbc, Mov, Tst, Rsb, Cmp, Cmn, Orr, Mov, Bic, Mvn};
            constexpr unsigned kShifts[] = {0, 0, 0, 1, 2, 0, 0, 3};
            const unsigned kind = h >> 6 & 15;
            const auto a = get(low), b = get(middle);
            if (kind == 13) {
                operate(Mov, low, a, plain({a.bits * b.bits, join(a, b), a.known && b.known}), flags);
            } else if (kind == 9) {
                operate(Rsb, low, b, plain(NativeValue::number(0)), flags);
            } else if (kind < 8 && kOperations[kind] == Mov) {
                operate(Mov, low, a, shiftBy(a, kShifts[kind], b), flags);
            } else if (kind == 1 && low == middle) {
                operate(Mov, low, a, plain(NativeValue::number(0)), flags);
            } else {
                operate(kOperations[kind], low, a, plain(b), flags || kind == 8 || kind == 10 || kind == 11);
            }
        }
        return true;
    case 9:
        access(true, 4, false, top, NativeValue::number(((s.pc + 4) & ~std::uint64_t(3)) + (h & 0xff) * 4));
        return true;
    case 20:
        set(top, NativeValue::number(((s.pc + 4) & ~std::uint64_t(3)) + (h & 0xff) * 4));
        return true;
    case 21:
        set(top, offset(get(13), (h & 0xff) * 4));
        return true;
    case 24:
    case 25: { // the base is written unless it is loaded
        const bool loads = h >> 11 & 1;
        accessMany(loads, top, h & 0xff, true, false, !loads || !(h >> top & 1));
        return true;
    }
    case 26:
    case 27: {
        const unsigned condition = h >> 8 & 15;
        const auto target = s.pc + 4 + static_cast<std::uint64_t>(signedField(h & 0xff, 8) * 2);
        if (condition >= 14) // undefined, and calls to the system
            return condition == 15;
        m_moved = true;
        m.decide(s, m.holds(s, condition), target, s.pc + 2);
        return true;
    }
    case 28:
        jump(s.pc + 4 + static_cast<std::uint64_t>(signedField(h & 0x7ff, 11) * 2), true);
        return true;
    case 22:
    case 23:
        break;
    default:
        memoryHalves(h);
        return true;
    }
    // Miscellaneous
    if ((h & 0xff00) == 0xb000) {
        const auto by = static_cast<std::int64_t>((h & 0x7f) * 4);
        set(13, offset(get(13), h & 0x80 ? -by : by));
    } else if ((h & 0xf500) == 0xb100) { // compare with zero and branch
        const auto value = get(low);
        const auto target = s.pc + 4 + ((h >> 3 & 0x40) | (h >> 2 & 0x3e));
        m_moved = true;
        m.decide(s, value.known ? std::optional((value.bits == 0) != ((h & 0x800) != 0)) : std::nullopt, target, s.pc + 2);
    } else if ((h & 0xff00) == 0xb200) {
        constexpr unsigned kKinds[] = {1, 0, 3, 2}; // sxth, sxtb, uxth, uxtb
        extend(low, 15, middle, 0, kKinds[h >> 6 & 3]);
    } else if ((h & 0xfe00) == 0xb400) {
        accessMany(false, 13, (h & 0xff) | (h & 0x100 ? 1u << 14 : 0), false, true, true);
    } else if ((h & 0xfe00) == 0xbc00) {
        accessMany(true, 13, (h & 0xff) | (h & 0x100 ? 1u << 15 : 0), true, false, true);
    } else if ((h & 0xff00) == 0xba00) {
        reverse(low, middle, h >> 6 & 3);
    } else if ((h & 0xff00) == 0xbe00) { // bkpt
        return false;
    } else if ((h & 0xff00) == 0xbf00 && (h & 15) != 0) {
        s.block = static_cast<std::uint8_t>(h & 0xff);
    }
    return true;
}

/// Registers beyond the first eight, and branches by register
bool ArmStep::halvesHigh(std::uint32_t h)
{
    const unsigned rd = (h & 7) | (h >> 4 & 8), rm = h >> 3 & 15;
    const Shifted b{get(rm), s.c, s.flagsKnown};
    switch (h >> 8 & 3) {
    case 0:
        operate(Add, rd, get(rd), b, false);
        break;
    case 1:
        operate(Cmp, rd, get(rd), b, true);
        break;
    case 2:
        if (rd == 15)
            branchExchange(rm, false, 0);
        else
            set(rd, b.value);
        break;
    default:
        branchExchange(rm, h >> 7 & 1, s.pc + 2);
    }
    return true;
}

void ArmStep::memoryHalves(std::uint32_t h)
{
    const unsigned low = h & 7, middle = h >> 3 & 7, top = h >> 8 & 7;
    const auto by = static_cast<std::int64_t>(h >> 6 & 31);
    const bool loads = h >> 11 & 1;
    switch (h >> 12) {
    case 5: {
        const auto base = get(middle), more = get(h >> 6 & 7);
        const NativeValue at{base.bits + more.bits, join(base, more), base.known && more.known};
        constexpr unsigned kSizes[] = {4, 2, 1, 1, 4, 2, 1, 2};
        const unsigned kind = h >> 9 & 7;
        return access(kind >= 3, kSizes[kind], kind == 3 || kind == 7, low, offset(at, 0));
    }
    case 6:
        return access(loads, 4, false, low, offset(get(middle), by * 4));
    case 7:
        return access(loads, 1, false, low, offset(get(middle), by));
    case 8:
        return access(loads, 2, false, low, offset(get(middle), by * 2));
    case 9:
        return access(loads, 4, false, top, offset(get(13), (h & 0xff) * 4));
    default:
        return;
    }
}

bool ArmStep::longBranch(std::uint32_t a, std::uint32_t b)
{
    const auto pc = s.pc + 4;
    const std::uint64_t sign = a >> 10 & 1;
    const auto i1 = std::uint64_t(~(b >> 13 ^ sign) & 1), i2 = std::uint64_t(~(b >> 11 ^ sign) & 1);
    const auto far = static_cast<std::uint64_t>(signedField(sign << 24 | i1 << 23 | i2 << 22 | std::uint64_t(a & 0x3ff) << 12 | (b & 0x7ff) << 1, 25));
    if ((b & 0xd000) == 0xd000) {
        callTo((pc + far) | 1, pc | 1);
        return true;
    }
    if ((b & 0xd000) == 0xc000) {
        callTo((pc & ~std::uint64_t(3)) + far, pc | 1);
        return true;
    }
    if ((b & 0xd000) == 0x9000) {
        jump(pc + far, true);
        return true;
    }
    const unsigned condition = a >> 6 & 15;
    if (condition < 14) {
        const auto near = signedField(sign << 20 | std::uint64_t(b >> 11 & 1) << 19 | std::uint64_t(b >> 13 & 1) << 18 | std::uint64_t(a & 0x3f) << 12 | (b & 0x7ff) << 1, 21);
        const auto target = pc + static_cast<std::uint64_t>(near);
        const auto *here = m.m_image.functionAt(s.pc);
        if (here && target - here->address < here->size) {
            m_moved = true;
            m.decide(s, m.holds(s, condition), target, pc);
        } else if (passes(condition, pc)) {
            jump(target, true);
        }
        return true;
    }
    if ((a & 0xfff0) == 0xf3e0) // mrs
        lose(b >> 8 & 15);
    return (a & 0xfff0) != 0xf7f0 || (b & 0xf000) != 0xa000; // udf
}

void ArmStep::longImmediate(std::uint32_t a, std::uint32_t b)
{
    const unsigned rd = b >> 8 & 15, rn = a & 15;
    if (!(a >> 9 & 1)) { // modified immediates
        constexpr unsigned kOperations[] = {And, Bic, Orr, Orn, Eor, kNothing, kNothing, kNothing, Add, kNothing, Adc, Sbc, kNothing, Sub, Rsb, kNothing};
        const bool flags = a >> 4 & 1;
        auto operation = kOperations[a >> 5 & 15];
        const auto value = expanded(a, b);
        Shifted other{NativeValue::number(value), s.c, s.flagsKnown};
        if (plainImmediate(a, b) >> 10 != 0)
            other.carry = value >> 31, other.carryKnown = true;
        if (operation == kNothing)
            return lose(rd);
        if (rn == 15 && operation == Orr)
            operation = Mov;
        else if (rn == 15 && operation == Orn)
            operation = Mvn;
        if (rd == 15 && flags)
            operation = operation == And ? Tst : operation == Eor ? Teq : operation == Add ? Cmn : Cmp;
        return operate(operation, rd, get(rn), other, flags);
    }
    const unsigned kind = a >> 4 & 31;
    const auto imm = plainImmediate(a, b);
    switch (kind) {
    case 0:
    case 10: {
        const auto by = kind == 0 ? static_cast<std::int64_t>(imm) : -static_cast<std::int64_t>(imm);
        return set(rd, offset(rn == 15 ? NativeValue::number((s.pc + 4) & ~std::uint64_t(3)) : get(rn), by));
    }
    case 4:
        return set(rd, NativeValue::number(imm | (a & 15) << 12));
    case 12: {
        const auto old = get(rd);
        return set(rd, {(old.bits & 0xffff) | std::uint64_t(imm | (a & 15) << 12) << 16, old.labels, old.known});
    }
    case 20:
    case 28:
        return field(rd, rn, (b >> 10 & 0x1c) | (b >> 6 & 3), (b & 31) + 1, kind == 28 ? 2 : 0);
    case 22: {
        const unsigned low = (b >> 10 & 0x1c) | (b >> 6 & 3), high = b & 31;
        return field(rd, rn, low, high >= low ? high - low + 1 : 0, 1);
    }
    default:
        lose(rd, get(rn).labels);
    }
}

/// Loads and stores of one register
void ArmStep::longMemory(std::uint32_t a, std::uint32_t b)
{
    const unsigned rt = b >> 12, rn = a & 15, kind = a >> 5 & 3;
    const bool loads = a >> 4 & 1, isSigned = a >> 8 & 1;
    const unsigned size = 1u << kind;
    if (loads && rt == 15 && kind != 2) // a preload
        return;
    if (rn == 15 && loads) {
        const auto by = static_cast<std::int64_t>(b & 0xfff);
        return access(true, size, isSigned, rt, offset(NativeValue::number((s.pc + 4) & ~std::uint64_t(3)), a >> 7 & 1 ? by : -by));
    }
    const auto base = get(rn);
    if (a >> 7 & 1)
        return access(loads, size, isSigned, rt, offset(base, b & 0xfff));
    if (!(b >> 11 & 1)) {
        auto more = get(b & 15);
        more.bits <<= b >> 4 & 3;
        return access(loads, size, isSigned, rt, offset({base.bits + more.bits, join(base, more), base.known && more.known}, 0));
    }
    const auto by = b >> 9 & 1 ? static_cast<std::int64_t>(b & 0xff) : -static_cast<std::int64_t>(b & 0xff);
    const auto moved = offset(base, by);
    const auto at = b >> 10 & 1 ? moved : base;
    const bool writes = b >> 8 & 1;
    if (writes && loads && rt != 15)
        set(rn, moved);
    if (loads && rt == 15) {
        if (writes)
            set(rn, moved);
        if (rn == 13)
            return set(15, m.load(s, at, 4)); // the end of the function
    }
    access(loads, size, isSigned, rt, at);
    if (writes && !loads)
        set(rn, moved);
}

/// Several registers, pairs, exclusive ones, tables of branches
bool ArmStep::longPairs(std::uint32_t a, std::uint32_t b)
{
    const unsigned rn = a & 15;
    const bool loads = a >> 4 & 1;
    if (!(a >> 6 & 1)) {
        const unsigned kind = a >> 7 & 3;
        if (kind == 1 || kind == 2)
            accessMany(loads, rn, b, kind == 1, kind == 2, a >> 5 & 1);
        return true;
    }
    if ((a & 0xfff0) == 0xe8d0 && (b & 0xffe0) == 0xf000) { // tbb, tbh
        const bool two = b >> 4 & 1;
        const auto base = get(rn), index = get(b & 15);
        const auto entry = m.load(s, offset({base.bits + (index.bits << (two ? 1 : 0)), 0, base.known && index.known}, 0), two ? 2 : 1);
        m_moved = true;
        if (!entry.known)
            return false;
        s.pc += 4 + entry.bits * 2;
        return true;
    }
    if ((a & 0xff60) == 0xe840 || (a & 0xffe0) == 0xe8c0) { // exclusive: one thread runs here
        const bool word = (a & 0xff60) == 0xe840 && !(a & 0x80);
        const unsigned size = word ? 4 : (b >> 4 & 3) == 0 ? 1 : (b >> 4 & 3) == 1 ? 2 : 4;
        const auto at = word ? offset(get(rn), (b & 0xff) * 4) : get(rn);
        access(loads, size, false, b >> 12, at);
        if (!loads)
            set(word ? b >> 8 & 15 : b & 15, NativeValue::number(0));
        return true;
    }
    const auto by = static_cast<std::int64_t>((b & 0xff) * 4);
    const auto base = rn == 15 ? NativeValue::number((s.pc + 4) & ~std::uint64_t(3)) : get(rn);
    const auto moved = offset(base, a >> 7 & 1 ? by : -by);
    const auto at = a >> 8 & 1 ? moved : base;
    if (!loads)
        accessPair(false, b >> 12, b >> 8 & 15, at);
    if (a >> 5 & 1)
        set(rn, moved);
    if (loads)
        accessPair(true, b >> 12, b >> 8 & 15, at);
    return true;
}

/// Shifts by register, extensions, multiplications
void ArmStep::longRegisters(std::uint32_t a, std::uint32_t b)
{
    const unsigned rd = b >> 8 & 15, rn = a & 15, rm = b & 15;
    if ((a & 0xff80) == 0xfa00 && (b & 0xf0) == 0) {
        const auto value = shiftBy(get(rn), a >> 5 & 3, get(rm));
        return operate(Mov, rd, value.value, value, a >> 4 & 1);
    }
    if ((a & 0xff80) == 0xfa00 && (b & 0x80)) {
        constexpr unsigned kKinds[] = {1, 3, kNothing, kNothing, 0, 2, kNothing, kNothing};
        const auto kind = kKinds[a >> 4 & 7];
        return kind == kNothing ? lose(rd, get(rm).labels) : extend(rd, rn, rm, (b >> 4 & 3) * 8, kind);
    }
    if ((a & 0xfff0) == 0xfa90 && (b & 0xf0c0) == 0xf080)
        return reverse(rd, rm, b >> 4 & 3);
    if ((a & 0xfff0) == 0xfab0 && (b & 0xf0f0) == 0xf080) {
        const auto value = get(rm);
        return set(rd, {static_cast<std::uint64_t>(std::countl_zero(static_cast<std::uint32_t>(value.bits))), value.labels, value.known});
    }
    const auto one = get(rn), other = get(rm);
    const bool known = one.known && other.known;
    if ((a & 0xfff0) == 0xfb00 && (b & 0xe0) == 0) {
        const unsigned more = b >> 12;
        const auto sum = more == 15 ? NativeValue::number(0) : get(more);
        const auto product = one.bits * other.bits;
        return set(rd, {b & 0x10 ? sum.bits - product : product + sum.bits, m.m_labels.join(join(one, other), sum.labels), known && sum.known});
    }
    if ((a & 0xff80) == 0xfb80) {
        const unsigned kind = a >> 4 & 7, low = b >> 12;
        const bool isSigned = !(kind & 2);
        if (kind == 1 || kind == 3) {
            const auto value = other.bits == 0 ? 0 : kind == 1 ? static_cast<std::uint64_t>(signedField(one.bits, 32) / signedField(other.bits, 32)) : one.bits / other.bits;
            return set(rd, {value, join(one, other), known});
        }
        auto product = isSigned ? static_cast<std::uint64_t>(signedField(one.bits, 32) * signedField(other.bits, 32)) : one.bits * other.bits;
        const auto oldLow = get(low), oldHigh = get(rd);
        const bool adds = kind >= 4;
        if (adds)
            product += oldLow.bits | oldHigh.bits << 32;
        const bool all = known && (!adds || (oldLow.known && oldHigh.known));
        set(low, {product, join(one, other), all});
        return set(rd, {product >> 32, join(one, other), all});
    }
    lose(rd, join(one, other));
}

bool ArmStep::longs(std::uint32_t a, std::uint32_t b)
{
    if ((a & 0xec00) == 0xec00) {
        // As in A32, where these stand under other heads.
        const auto rest = (a << 16 | b) & 0x00ffffff;
        if ((a & 0xef00) == 0xef00)
            vector(0xf2000000 | (a >> 12 & 1) << 24 | rest);
        else
            vector((a & 0xff00u) << 16 | rest);
        return true;
    }
    if ((a & 0xf800) == 0xf000) {
        if (b & 0x8000)
            return longBranch(a, b);
        longImmediate(a, b);
        return true;
    }
    if ((a & 0xfe00) == 0xe800)
        return longPairs(a, b);
    if ((a & 0xfe00) == 0xea00) {
        constexpr unsigned kOperations[] = {And, Bic, Orr, Orn, Eor, kNothing, kNothing, kNothing, Add, kNothing, Adc, Sbc, kNothing, Sub, Rsb, kNothing};
        const unsigned rd = b >> 8 & 15, rn = a & 15;
        const bool flags = a >> 4 & 1;
        auto operation = kOperations[a >> 5 & 15];
        const auto other = shift(get(b & 15), b >> 4 & 3, (b >> 10 & 0x1c) | (b >> 6 & 3));
        if (operation == kNothing) {
            lose(rd, join(get(rn), get(b & 15)));
            return true;
        }
        if (rn == 15 && operation == Orr)
            operation = Mov;
        else if (rn == 15 && operation == Orn)
            operation = Mvn;
        if (rd == 15 && flags)
            operation = operation == And ? Tst : operation == Eor ? Teq : operation == Add ? Cmn : Cmp;
        if (operation == Eor && rn == (b & 15) && (b & 0x70f0) == 0) {
            operate(Mov, rd, NativeValue::number(0), {NativeValue::number(0), s.c, true}, flags);
            return true;
        }
        operate(operation, rd, get(rn), other, flags);
        return true;
    }
    if ((a & 0xfe00) == 0xf800) {
        // Vector structures stand between stores and signed loads.
        if ((a & 0xff10) == 0xf900)
            vector(0xf4000000 | ((a << 16 | b) & 0x00ffffff));
        else
            longMemory(a, b);
        return true;
    }
    longRegisters(a, b);
    return true;
}

}
