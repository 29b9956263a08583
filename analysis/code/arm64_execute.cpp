// SPDX-License-Identifier: GPL-3.0-or-later
// The A64 instructions as the interpreter runs them: integers, branches. Arm ARM C4 and C6.
#include "analysis/code/arm64.h"
#include "analysis/code/native_addresses.h"
#include "analysis/code/native_machine.h"

#include <algorithm>
#include <bit>

namespace keytrail::code
{
namespace
{

using namespace arm64;

constexpr std::uint64_t kLow = 0xffffffff;

/// The mask of a logical immediate (DecodeBitMasks).
std::uint64_t bitMask(std::uint32_t w)
{
    const unsigned n = w >> 22 & 1, turn = w >> 16 & 63, ones = w >> 10 & 63;
    const unsigned combined = n << 6 | (~ones & 63);
    if (combined < 2)
        return 0;
    const unsigned size = 1u << (31 - std::countl_zero(combined));
    const unsigned levels = size - 1, count = (ones & levels) + 1, rotate = turn & levels;
    std::uint64_t element = count >= 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << count) - 1;
    if (rotate > 0)
        element = (element >> rotate | element << (size - rotate)) & (size == 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << size) - 1);
    std::uint64_t out = 0;
    for (unsigned at = 0; at < 64; at += size)
        out |= element << at;
    return out;
}

std::uint64_t shifted(std::uint64_t value, unsigned kind, unsigned amount, bool wide)
{
    const unsigned bits = wide ? 64 : 32;
    value &= wide ? ~std::uint64_t(0) : kLow;
    amount %= bits;
    if (amount == 0)
        return value;
    switch (kind) {
    case 0:
        return value << amount;
    case 1:
        return value >> amount;
    case 2:
        return static_cast<std::uint64_t>(signedField(value, bits) >> amount);
    default:
        return value >> amount | value << (bits - amount);
    }
}

std::uint64_t extended(std::uint64_t value, unsigned kind, unsigned amount)
{
    const unsigned bits = 8u << (kind & 3);
    if (kind & 4)
        value = static_cast<std::uint64_t>(signedField(value, bits));
    else if (bits < 64)
        value &= (std::uint64_t(1) << bits) - 1;
    return value << amount;
}

}

NativeValue NativeMachine::get(const State &state, unsigned reg, bool stack) const
{
    return reg == 31 && !stack ? NativeValue::number(0) : state.x[reg];
}

void NativeMachine::set(State &state, unsigned reg, NativeValue value, bool wide, bool stack)
{
    if (reg == 31 && !stack)
        return;
    if (!wide)
        value.bits &= kLow;
    if (!value.known)
        value.bits = 0;
    state.x[reg] = value;
}

std::optional<bool> NativeMachine::holds(const State &state, unsigned condition) const
{
    if (condition >= 14)
        return true;
    if (!state.flagsKnown)
        return {};
    bool out = false;
    switch (condition >> 1) {
    case 0:
        out = state.z;
        break;
    case 1:
        out = state.c;
        break;
    case 2:
        out = state.n;
        break;
    case 3:
        out = state.o;
        break;
    case 4:
        out = state.c && !state.z;
        break;
    case 5:
        out = state.n == state.o;
        break;
    default:
        out = state.n == state.o && !state.z;
    }
    return (condition & 1) != 0 ? !out : out;
}

void NativeMachine::addSub(State &state, std::uint32_t w, const NativeValue &a, const NativeValue &b, bool stackForm)
{
    const bool wide = w >> 31, subtracts = w >> 30 & 1, flags = w >> 29 & 1;
    const auto mask = wide ? ~std::uint64_t(0) : kLow;
    const auto left = a.bits & mask, right = (subtracts ? ~b.bits : b.bits) & mask;
    const auto sum = (left + right + subtracts) & mask;
    NativeValue out{sum, join(a, b), a.known && b.known};
    if (flags) {
        const auto top = wide ? 63 : 31;
        state.flagsKnown = out.known;
        state.n = sum >> top & 1;
        state.z = sum == 0;
        state.c = wide ? (subtracts ? sum < left || left == sum : sum < left) : (left + right + subtracts) >> 32 & 1;
        if (wide && subtracts)
            state.c = a.bits >= b.bits;
        state.o = (~(left ^ right) & (left ^ sum)) >> top & 1;
    }
    set(state, rd(w), out, wide, stackForm && !flags);
}

void NativeMachine::immediate(State &state, std::uint32_t w)
{
    const bool wide = w >> 31;
    switch (w >> 23 & 7) {
    case 0:
    case 1:
        set(state, rd(w), NativeValue::number(isAdrp(w) ? adrpTarget(state.pc, w) : state.pc + static_cast<std::uint64_t>(adrImmediate(w))), true);
        return;
    case 2:
    case 3:
        return addSub(state, w, get(state, rn(w), true), NativeValue::number(addImmediate(w)), true);
    case 4: {
        const auto a = get(state, rn(w));
        const auto mask = bitMask(w);
        const unsigned kind = w >> 29 & 3;
        NativeValue out{kind == 1 ? a.bits | mask : kind == 2 ? a.bits ^ mask : a.bits & mask, a.labels, a.known};
        if (kind == 3) {
            state.flagsKnown = out.known;
            state.n = out.bits >> (wide ? 63 : 31) & 1;
            state.z = (wide ? out.bits : out.bits & kLow) == 0;
            state.c = state.o = false;
        }
        return set(state, rd(w), out, wide, kind != 3);
    }
    case 5: {
        const unsigned shift = (w >> 21 & 3) * 16, kind = w >> 29 & 3;
        const auto part = std::uint64_t(w >> 5 & 0xffff) << shift;
        if (kind == 3) {
            const auto old = get(state, rd(w));
            return set(state, rd(w), {(old.bits & ~(std::uint64_t(0xffff) << shift)) | part, old.labels, old.known}, wide);
        }
        return set(state, rd(w), NativeValue::number(kind == 0 ? ~part : part), wide);
    }
    case 6:
        return bitfield(state, w);
    default: { // extract
        const auto high = get(state, rn(w)), low = get(state, rm(w));
        const unsigned at = w >> 10 & 63, bits = wide ? 64 : 32;
        const auto lowBits = wide ? low.bits : low.bits & kLow;
        const auto value = at == 0 ? lowBits : lowBits >> at | high.bits << (bits - at);
        return set(state, rd(w), {value, join(high, low), high.known && low.known}, wide);
    }
    }
}

void NativeMachine::bitfield(State &state, std::uint32_t w)
{
    const bool wide = w >> 31;
    const unsigned turn = w >> 16 & 63, last = w >> 10 & 63, kind = w >> 29 & 3, bits = wide ? 64 : 32;
    const auto source = get(state, rn(w));
    const auto ones = [](unsigned count) { return count >= 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << count) - 1; };
    const auto value = wide ? source.bits : source.bits & kLow;
    std::uint64_t field = 0, mask = 0;
    unsigned top = 0;
    if (last >= turn) { // a field from the middle, to the bottom
        field = value >> turn & ones(last - turn + 1);
        mask = ones(last - turn + 1);
        top = last - turn;
    } else { // a field from the bottom, to the middle
        const unsigned shift = bits - turn;
        field = (value & ones(last + 1)) << shift;
        mask = ones(last + 1) << shift;
        top = last + shift;
    }
    auto labels = source.labels;
    bool known = source.known;
    if (kind == 0 && top < 63 && (field >> top & 1)) // SBFM
        field |= ~std::uint64_t(0) << top;
    if (kind == 1) { // BFM keeps the rest
        const auto old = get(state, rd(w));
        field = (old.bits & ~mask) | field;
        labels = join(old, source);
        known = known && old.known;
    }
    set(state, rd(w), {field, labels, known}, wide);
}

void NativeMachine::registers(State &state, std::uint32_t w)
{
    const bool wide = w >> 31;
    const auto a = get(state, rn(w)), b = get(state, rm(w));
    switch (w >> 24 & 0x1f) {
    case 0x0a: { // logical
        auto value = shifted(b.bits, w >> 22 & 3, w >> 10 & 63, wide);
        if (w >> 21 & 1)
            value = ~value;
        const unsigned kind = w >> 29 & 3;
        NativeValue out{kind == 1 ? a.bits | value : kind == 2 ? a.bits ^ value : a.bits & value, join(a, b), a.known && b.known};
        if (kind == 2 && rn(w) == rm(w) && !(w >> 21 & 1) && (w >> 10 & 63) == 0)
            out = NativeValue::number(0);
        if (kind == 3) {
            state.flagsKnown = out.known;
            state.n = out.bits >> (wide ? 63 : 31) & 1;
            state.z = (wide ? out.bits : out.bits & kLow) == 0;
            state.c = state.o = false;
        }
        return set(state, rd(w), out, wide);
    }
    case 0x0b: { // add and subtract
        const bool extends = w >> 21 & 1;
        const auto value = extends ? extended(b.bits, w >> 13 & 7, w >> 10 & 7) : shifted(b.bits, w >> 22 & 3, w >> 10 & 63, wide);
        return addSub(state, w, get(state, rn(w), extends), {value, b.labels, b.known}, extends);
    }
    case 0x1a:
        return conditional(state, w);
    case 0x1b: { // three sources
        const auto c = get(state, w >> 10 & 31);
        const unsigned kind = w >> 21 & 7;
        std::uint64_t product = a.bits * b.bits;
        if (kind == 1)
            product = static_cast<std::uint64_t>(signedField(a.bits, 32) * signedField(b.bits, 32));
        else if (kind == 5)
            product = (a.bits & kLow) * (b.bits & kLow);
        const bool high = kind == 2 || kind == 6;
        const bool known = a.known && b.known && (high || c.known);
        if (high)
            product = kind == 6 ? static_cast<std::uint64_t>(static_cast<unsigned __int128>(a.bits) * b.bits >> 64)
                                : static_cast<std::uint64_t>(static_cast<__int128>(static_cast<std::int64_t>(a.bits)) * static_cast<std::int64_t>(b.bits) >> 64);
        const auto value = high ? product : w >> 15 & 1 ? c.bits - product : c.bits + product;
        return set(state, rd(w), {value, m_labels.join(join(a, b), c.labels), known}, wide);
    }
    default:
        set(state, rd(w), NativeValue::unknown(join(a, b)), true);
    }
}

void NativeMachine::conditional(State &state, std::uint32_t w)
{
    const bool wide = w >> 31;
    const auto a = get(state, rn(w)), b = get(state, rm(w));
    switch (w >> 21 & 7) {
    case 2: { // compare where a condition holds
        const auto condition = holds(state, w >> 12 & 15);
        if (!condition) {
            state.flagsKnown = false;
        } else if (*condition) {
            const auto right = w >> 11 & 1 ? NativeValue::number(w >> 16 & 31) : b;
            addSub(state, (w & 0xc0000000) | 0x2000001f, a, right, false);
        } else {
            state.flagsKnown = true;
            state.n = w >> 3 & 1;
            state.z = w >> 2 & 1;
            state.c = w >> 1 & 1;
            state.o = w & 1;
        }
        return;
    }
    case 4: { // select
        const auto condition = holds(state, w >> 12 & 15);
        auto other = b;
        if (w >> 30 & 1)
            other.bits = ~other.bits;
        if (w >> 10 & 1)
            other.bits += 1;
        if (condition)
            return set(state, rd(w), *condition ? a : other, wide);
        // Something or nothing, after a call whose answer is not known: the way on is the one with something.
        const bool either = a.known && other.known && (a.bits == 0) != (other.bits == 0) && std::max(a.bits, other.bits) >= m_at.stack;
        if (either)
            return set(state, rd(w), a.bits == 0 ? other : a, wide);
        const bool same = a.known && other.known && a.bits == other.bits;
        return set(state, rd(w), same ? a : NativeValue::unknown(join(a, b)), wide);
    }
    case 6:
        return arithmetic(state, w);
    default: // with carry
        set(state, rd(w), NativeValue::unknown(join(a, b)), true);
        if (w >> 29 & 1)
            state.flagsKnown = false;
    }
}

void NativeMachine::arithmetic(State &state, std::uint32_t w)
{
    const bool wide = w >> 31;
    const auto a = get(state, rn(w));
    const auto left = wide ? a.bits : a.bits & kLow;
    NativeValue out = a;
    if (w >> 30 & 1) { // one source; pointer authentication changes nothing here
        const unsigned kind = w >> 10 & 0x3f;
        if (w >> 16 & 1)
            return;
        if (kind == 4)
            out.bits = static_cast<std::uint64_t>(std::countl_zero(left)) - (wide ? 0 : 32);
        else if (kind == 2)
            out.bits = wide ? (__builtin_bswap64(left) >> 32 | __builtin_bswap64(left) << 32) : __builtin_bswap32(static_cast<std::uint32_t>(left));
        else if (kind == 3)
            out.bits = __builtin_bswap64(left);
        else if (kind == 1)
            out.bits = (left & 0x00ff00ff00ff00ff) << 8 | (left >> 8 & 0x00ff00ff00ff00ff);
        else
            out.known = false;
        return set(state, rd(w), out, wide);
    }
    const auto b = get(state, rm(w));
    const auto right = wide ? b.bits : b.bits & kLow;
    const unsigned kind = w >> 10 & 0x3f;
    out.known = a.known && b.known;
    out.labels = join(a, b);
    if (kind == 2)
        out.bits = right == 0 ? 0 : left / right;
    else if (kind == 3)
        out.bits = right == 0 || right == ~std::uint64_t(0) ? 0 - left * (right != 0)
                                                            : static_cast<std::uint64_t>(signedField(left, wide ? 64 : 32) / signedField(right, wide ? 64 : 32));
    else if (kind >= 8 && kind <= 11)
        out.bits = shifted(left, kind - 8, static_cast<unsigned>(right & (wide ? 63 : 31)), wide);
    else
        out.known = false;
    set(state, rd(w), out, wide);
}

void NativeMachine::branch(State &state, std::uint32_t w)
{
    const auto pc = state.pc;
    if (isBranchLink(w)) {
        state.x[30] = NativeValue::number(pc + 4);
        return call(state, branchTarget(pc, w), pc);
    }
    if (isBranch(w)) {
        const auto target = branchTarget(pc, w);
        const auto *here = m_image.functionAt(pc);
        if (here && target - here->address < here->size && target != here->address)
            state.pc = target;
        else {
            --state.depth; // the callee takes the place of this function
            call(state, target, pc);
        }
        return;
    }
    if (isCallRegister(w) || isJumpRegister(w)) {
        const auto target = get(state, rn(w));
        if (isCallRegister(w))
            state.x[30] = NativeValue::number(pc + 4);
        else
            --state.depth;
        if (!target.known)
            return lostCall(state);
        const auto *here = m_image.functionAt(pc);
        if (isJumpRegister(w) && here && target.bits - here->address < here->size && target.bits != here->address)
            state.pc = target.bits, ++state.depth; // the table of a switch
        else
            call(state, target.bits, pc);
        return;
    }
    if ((w & 0xfffffc1f) == 0xd65f0000 || (w & 0xfffffbff) == 0xd65f0bff)
        return leave(state, state.x[(w & 0xfffffc1f) == 0xd65f0000 ? rn(w) : 30]);
    if ((w & 0xff000010) == 0x54000000) {
        const auto target = literalTarget(pc, w);
        return decide(state, holds(state, w & 15), target, pc + 4);
    }
    if ((w & 0x7e000000) == 0x34000000) { // compare and branch
        const auto value = get(state, rd(w));
        const auto bits = w >> 31 ? value.bits : value.bits & kLow;
        const bool onZero = !(w >> 24 & 1);
        return decide(state, value.known ? std::optional((bits == 0) == onZero) : std::nullopt, literalTarget(pc, w), pc + 4);
    }
    if ((w & 0x7e000000) == 0x36000000) { // test a bit and branch
        const auto value = get(state, rd(w));
        const unsigned bit = (w >> 19 & 31) | (w >> 26 & 32);
        const bool onZero = !(w >> 24 & 1);
        const auto target = pc + static_cast<std::uint64_t>(signedField(w >> 5 & 0x3fff, 14) * 4);
        return decide(state, value.known ? std::optional((value.bits >> bit & 1) != onZero) : std::nullopt, target, pc + 4);
    }
    if ((w & 0xffe0001f) == 0xd4200000) // brk: the path ends
        return leave(state, NativeValue::unknown());
    if ((w & 0xffe00000) == 0xd5200000 || (w & 0xfff00000) == 0xd5300000)
        set(state, rd(w), NativeValue::unknown(), true);
    state.pc += 4;
}

void NativeMachine::step(State &state, std::uint32_t w)
{
    switch (w >> 25 & 15) {
    case 8:
    case 9:
        immediate(state, w);
        break;
    case 10:
    case 11:
        return branch(state, w);
    case 4:
    case 6:
    case 12:
    case 14:
        memory(state, w);
        break;
    case 5:
    case 13:
        registers(state, w);
        break;
    case 7:
    case 15:
        vectorStep(state, w);
        break;
    default:
        break;
    }
    state.pc += 4;
}

}
