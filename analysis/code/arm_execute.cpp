// SPDX-License-Identifier: GPL-3.0-or-later
// A32, and what both instruction sets do. Arm Architecture Reference Manual for A-profile, F4 and F5.
#include "analysis/code/arm64.h"
#include "analysis/code/arm_step.h"

#include <bit>

namespace keytrail::code
{
namespace
{

using arm64::signedField;

constexpr std::uint64_t kArmWord = 0xffffffff;

}

NativeValue ArmStep::get(unsigned reg) const
{
    return reg == 15 ? NativeValue::number(s.pc + (s.thumb ? 4 : 8)) : s.r[reg];
}

void ArmStep::set(unsigned reg, NativeValue value)
{
    value.bits = value.known ? value.bits & kArmWord : 0;
    if (reg != 15) {
        s.r[reg] = value;
        return;
    }
    m_moved = true;
    m.leave(s, value);
}

NativeValue ArmStep::offset(const NativeValue &base, std::int64_t by) const
{
    return {(base.bits + static_cast<std::uint64_t>(by)) & kArmWord, base.labels, base.known};
}

ArmStep::Shifted ArmStep::shift(const NativeValue &value, unsigned kind, unsigned amount) const
{
    Shifted out{value, s.c, s.flagsKnown};
    const auto bits = value.bits & kArmWord;
    if (kind == 3 && amount == 0) { // through the carry
        out.value = {(bits >> 1) | (std::uint64_t(s.c) << 31), value.labels, value.known && s.flagsKnown};
        out.carry = bits & 1;
        out.carryKnown = value.known;
        return out;
    }
    if (kind == 0 && amount == 0)
        return out;
    if (amount == 0)
        amount = 32;
    return shiftBy(value, kind, NativeValue::number(amount));
}

ArmStep::Shifted ArmStep::shiftBy(const NativeValue &value, unsigned kind, const NativeValue &amount) const
{
    Shifted out{value, s.c, s.flagsKnown};
    out.value.labels = m.join(value, amount);
    out.value.known = value.known && amount.known;
    const auto by = static_cast<unsigned>(amount.bits & 0xff);
    const auto bits = value.bits & kArmWord;
    if (by == 0)
        return out;
    out.carryKnown = out.value.known;
    switch (kind) {
    case 0:
        out.value.bits = by < 32 ? bits << by & kArmWord : 0;
        out.carry = by <= 32 && (bits >> (32 - by) & 1);
        break;
    case 1:
        out.value.bits = by < 32 ? bits >> by : 0;
        out.carry = by <= 32 && (bits >> (by - 1) & 1);
        break;
    case 2:
        out.value.bits = static_cast<std::uint64_t>(signedField(bits, 32) >> std::min(by, 31u)) & kArmWord;
        out.carry = bits >> (std::min(by, 32u) - 1) & 1;
        break;
    default:
        out.value.bits = std::rotr(static_cast<std::uint32_t>(bits), static_cast<int>(by & 31));
        out.carry = out.value.bits >> 31 & 1;
    }
    return out;
}

void ArmStep::operate(unsigned operation, unsigned rd, const NativeValue &a, const Shifted &b, bool flags)
{
    const auto left = a.bits & kArmWord, right = b.value.bits & kArmWord;
    NativeValue out{0, join(a, b.value), a.known && b.value.known};
    const auto arithmetic = [&](std::uint64_t one, std::uint64_t other, std::uint64_t carry) {
        const auto sum = one + other + carry;
        out.bits = sum & kArmWord;
        if (flags) {
            s.flagsKnown = out.known;
            s.c = sum >> 32 & 1;
            s.o = (~(one ^ other) & (one ^ sum)) >> 31 & 1;
        }
    };
    bool logical = false;
    switch (operation) {
    case Sub:
    case Cmp:
        arithmetic(left, ~right & kArmWord, 1);
        break;
    case Rsb:
        arithmetic(right, ~left & kArmWord, 1);
        break;
    case Add:
    case Cmn:
        arithmetic(left, right, 0);
        break;
    case Adc:
    case Sbc:
    case Rsc:
        out.known = out.known && s.flagsKnown;
        if (operation == Rsc)
            arithmetic(right, ~left & kArmWord, s.c);
        else
            arithmetic(left, operation == Adc ? right : ~right & kArmWord, s.c);
        break;
    default:
        logical = true;
        out.bits = operation == And || operation == Tst ? left & right : operation == Eor || operation == Teq ? left ^ right : operation == Orr ? left | right : operation == Bic ? left & ~right : operation == Orn ? left | ~right : operation == Mvn ? ~right : right;
        out.bits &= kArmWord;
        if (operation == Mov || operation == Mvn)
            out = {out.bits, b.value.labels, b.value.known};
    }
    if (flags) {
        s.n = out.bits >> 31 & 1;
        s.z = out.bits == 0;
        if (logical) {
            s.flagsKnown = out.known && b.carryKnown;
            // Most look at zero and sign alone; what the shift left in the carry is seldom asked for.
            if (out.known && !b.carryKnown)
                s.flagsKnown = true;
            s.c = b.carry;
            s.o = false;
        }
    }
    if (operation < Tst || operation > Cmn)
        set(rd, out);
}

/// Flags with which a condition holds, or does not: what the paths know that part at it.
void ArmStep::assume(NativeMachine::State &state, unsigned condition, bool held)
{
    const bool yes = held != ((condition & 1) != 0);
    state.flagsKnown = true;
    state.n = state.z = state.c = state.o = false;
    switch (condition >> 1) {
    case 0:
        state.z = yes;
        break;
    case 1:
        state.c = yes;
        break;
    case 2:
        state.n = yes;
        break;
    case 3:
        state.o = yes;
        break;
    case 4:
        state.c = yes;
        break;
    case 5:
        state.n = !yes;
        break;
    default:
        state.z = state.n = !yes;
    }
}

/// Whether an instruction is done; where that is not known, both ways are taken, each with flags that fit.
bool ArmStep::passes(unsigned condition, std::uint64_t next)
{
    if (const auto known = m.holds(s, condition))
        return *known;
    constexpr int kForks = 2;
    constexpr std::size_t kMostPaths = 24;
    if (++s.forks[s.pc] > kForks || m.m_open.size() >= kMostPaths) {
        assume(s, condition, false);
        return false;
    }
    auto other = s;
    assume(other, condition, false);
    other.pc = next;
    m.m_open.push_back(std::move(other));
    assume(s, condition, true);
    return true;
}

void ArmStep::access(bool loads, unsigned size, bool isSigned, unsigned reg, const NativeValue &at)
{
    if (!loads)
        return m.store(s, at, size, get(reg));
    auto value = m.load(s, at, size);
    if (isSigned)
        value.bits = static_cast<std::uint64_t>(signedField(value.bits, size * 8));
    if (reg == 15) { // a table of a switch, or a call that does not come back
        m_moved = true;
        if (!value.known)
            return m.leave(s, value);
        return jump(value.bits & ~std::uint64_t(1), value.bits & 1);
    }
    set(reg, value);
}

void ArmStep::accessPair(bool loads, unsigned first, unsigned second, const NativeValue &at)
{
    access(loads, 4, false, first, at);
    access(loads, 4, false, second, offset(at, 4));
}

void ArmStep::accessMany(bool loads, unsigned base, std::uint32_t list, bool up, bool before, bool writesBack)
{
    const auto start = get(base);
    const auto count = static_cast<std::int64_t>(std::popcount(list & 0xffff));
    auto at = offset(start, up ? (before ? 4 : 0) : (before ? -4 * count : 4 - 4 * count));
    const bool keepsBase = !(loads && (list >> base & 1));
    if (writesBack && keepsBase && loads)
        set(base, offset(start, up ? 4 * count : -4 * count));
    std::optional<NativeValue> target;
    for (unsigned reg = 0; reg < 16; ++reg) {
        if (!(list >> reg & 1))
            continue;
        if (!loads)
            m.store(s, at, 4, get(reg));
        else if (reg == 15)
            target = m.load(s, at, 4);
        else
            set(reg, m.load(s, at, 4));
        at = offset(at, 4);
    }
    if (writesBack && !loads)
        set(base, offset(start, up ? 4 * count : -4 * count));
    if (target)
        set(15, *target); // the end of the function
}

void ArmStep::jump(std::uint64_t target, bool thumb)
{
    m_moved = true;
    target &= kArmWord;
    const auto *here = m.m_image.functionAt(s.pc);
    if (here && target - here->address < here->size && target != here->address) {
        s.pc = target;
        s.thumb = thumb;
        return;
    }
    --s.depth; // the callee takes the place of this function
    m.call(s, target | (thumb ? 1 : 0), s.pc);
}

void ArmStep::callTo(std::uint64_t target, std::uint64_t link)
{
    m_moved = true;
    s.r[14] = NativeValue::number(link & kArmWord);
    m.call(s, target & kArmWord, s.pc);
}

void ArmStep::branchExchange(unsigned reg, bool links, std::uint64_t next)
{
    const auto target = get(reg);
    m_moved = true;
    if (links) {
        s.r[14] = NativeValue::number((next | (s.thumb ? 1 : 0)) & kArmWord);
        if (!target.known)
            return m.lostCall(s);
        return m.call(s, target.bits, s.pc);
    }
    if (reg == 14 || !target.known || target.bits >= m.m_at.returns)
        return m.leave(s, target);
    if (reg == 15) // bx pc: the other instruction set behind
        return jump(target.bits & ~std::uint64_t(3), false);
    jump(target.bits & ~std::uint64_t(1), target.bits & 1);
}

/// Bit fields: 0 signed, 1 inserted (from zero where rn is 15), 2 unsigned
void ArmStep::field(unsigned rd, unsigned rn, unsigned lsb, unsigned width, unsigned kind)
{
    const auto mask = width >= 32 ? kArmWord : (std::uint64_t(1) << width) - 1;
    if (kind == 1) {
        const auto from = rn == 15 ? NativeValue::number(0) : get(rn), old = get(rd);
        return set(rd, {(old.bits & ~(mask << lsb)) | (from.bits & mask) << lsb, join(from, old), from.known && old.known});
    }
    auto value = get(rn);
    value.bits = value.bits >> lsb & mask;
    if (kind == 0 && width > 0)
        value.bits = static_cast<std::uint64_t>(signedField(value.bits, width));
    set(rd, value);
}

/// Kinds: bit 0 half words rather than bytes, bit 1 unsigned; with rn not 15 added to it.
void ArmStep::extend(unsigned rd, unsigned rn, unsigned rm, unsigned turn, unsigned kind)
{
    auto value = get(rm);
    const auto turned = std::rotr(static_cast<std::uint32_t>(value.bits), static_cast<int>(turn));
    const unsigned bits = kind & 1 ? 16 : 8;
    value.bits = kind & 2 ? turned & ((1u << bits) - 1) : static_cast<std::uint64_t>(signedField(turned, bits));
    if (rn != 15) {
        const auto more = get(rn);
        value = {value.bits + more.bits, join(value, more), value.known && more.known};
    }
    set(rd, value);
}

/// 0 words, 1 half words, 3 signed half word
void ArmStep::reverse(unsigned rd, unsigned rm, unsigned kind)
{
    auto value = get(rm);
    const auto bits = static_cast<std::uint32_t>(value.bits);
    if (kind == 0)
        value.bits = __builtin_bswap32(bits);
    else if (kind == 1)
        value.bits = (bits & 0x00ff00ff) << 8 | (bits >> 8 & 0x00ff00ff);
    else if (kind == 3)
        value.bits = static_cast<std::uint64_t>(signedField(__builtin_bswap16(static_cast<std::uint16_t>(bits)), 16));
    else
        value.known = false;
    set(rd, value);
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
    const NativeValue moved{(up ? base.bits + by.bits : base.bits - by.bits) & kArmWord, join(base, by), base.known && by.known};
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
    const NativeValue moved{(up ? base.bits + by.bits : base.bits - by.bits) & kArmWord, join(base, by), base.known && by.known};
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
        const auto target = (s.pc + 8 + far) & kArmWord;
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

bool ArmStep::run()
{
    const auto pc = s.pc;
    if (!s.thumb) {
        const auto word = m.m_image.word32(pc);
        if (!word || (pc & 3) || !words(*word))
            return false;
        if (!m_moved)
            s.pc = pc + 4;
        return true;
    }
    const auto code = m.m_image.at(pc, 4);
    if (code.size() < 2 || (pc & 1))
        return false;
    const auto byte = [&](std::size_t i) { return i < code.size() ? std::to_integer<std::uint32_t>(code[i]) : 0u; };
    const auto first = byte(0) | byte(1) << 8, second = byte(2) | byte(3) << 8;
    const bool isLong = (first >> 11) >= 0x1d;
    const auto next = pc + (isLong ? 4 : 2);
    m_inBlock = s.block != 0;
    bool doIt = true;
    if (m_inBlock) {
        const unsigned condition = s.block >> 4;
        s.block = (s.block & 7) == 0 ? std::uint8_t(0) : static_cast<std::uint8_t>((s.block & 0xe0) | (s.block << 1 & 0x1f));
        doIt = passes(condition, next);
    }
    if (doIt && !(isLong ? longs(first, second) : halves(first)))
        return false;
    if (!m_moved)
        s.pc = next;
    return true;
}

bool NativeMachine::armStep(State &state)
{
    return ArmStep(*this, state).run();
}

}
