// SPDX-License-Identifier: GPL-3.0-or-later
// What both instruction sets of 32-bit arm do. Arm Architecture Reference Manual for A-profile, F5.
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
