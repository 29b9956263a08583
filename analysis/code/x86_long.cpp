// SPDX-License-Identifier: GPL-3.0-or-later
// Integers of x86-64 whose instructions begin with 0f.
#include "analysis/code/x86_step.h"

#include <bit>

namespace keytrail::code
{

bool X86Step::longIntegers()
{
    const auto op = m_opcode;
    const unsigned size = op & 1 ? wide() : 1;
    if (op >= 0x40 && op < 0x50) {
        const auto value = operand(wide()), old = get(m_reg, wide());
        const auto condition = holds(op & 15);
        if (condition) {
            set(m_reg, wide(), *condition ? value : old);
            return true;
        }
        // Something or nothing, after a call whose answer is not known: the way on is the one with something.
        const bool either = value.known && old.known && (value.bits == 0) != (old.bits == 0) && std::max(value.bits, old.bits) >= m.m_at.stack;
        const bool same = value.known && old.known && value.bits == old.bits;
        set(m_reg, wide(), either ? (old.bits == 0 ? value : old) : same ? old : NativeValue::unknown(join(value, old)));
        return true;
    }
    if (op >= 0x90 && op < 0xa0) {
        const auto condition = holds(op & 15);
        setOperand(1, condition ? NativeValue::number(*condition) : NativeValue::unknown());
        return true;
    }
    if (op >= 0xc8 && op < 0xd0) {
        auto &value = s.r[(op & 7) | m_b];
        value.bits = m_wide ? __builtin_bswap64(value.bits) : __builtin_bswap32(static_cast<std::uint32_t>(value.bits));
        return true;
    }
    switch (op) {
    case 0x05:
        s.r[Ax] = s.r[Cx] = s.r[11] = NativeValue::unknown();
        return true;
    case 0x0b:
    case 0xb9:
        return false;
    case 0xa2:
        s.r[Ax] = s.r[Cx] = s.r[Dx] = s.r[3] = NativeValue::unknown();
        return true;
    case 0xa3:
    case 0xba: {
        const auto value = operand(wide()), bit = op == 0xba ? NativeValue::number(static_cast<std::uint64_t>(m_immediate)) : get(m_reg, wide());
        const auto at = bit.bits & (wide() * 8 - 1);
        s.flagsKnown = value.known && bit.known;
        s.c = value.bits >> at & 1;
        const unsigned kind = op == 0xba ? m_reg & 3 : 0;
        if (kind != 0) {
            const auto one = std::uint64_t(1) << at;
            setOperand(wide(), {kind == 1 ? value.bits | one : kind == 2 ? value.bits & ~one : value.bits ^ one, value.labels, value.known && bit.known});
        }
        return true;
    }
    case 0xa4:
    case 0xa5:
    case 0xac:
    case 0xad: {
        const auto value = operand(wide()), other = get(m_reg, wide()), by = op & 1 ? get(Cx, 1) : NativeValue::number(static_cast<std::uint64_t>(m_immediate));
        const unsigned bits = wide() * 8, turn = static_cast<unsigned>(by.bits & (bits - 1));
        const auto left = op < 0xa8;
        const auto out = turn == 0 ? value.bits : left ? value.bits << turn | other.bits >> (bits - turn) : value.bits >> turn | other.bits << (bits - turn);
        s.flagsKnown = false;
        setOperand(wide(), {out, join(value, other), value.known && other.known && by.known});
        return true;
    }
    case 0xaf:
        multiply(wide(), get(m_reg, wide()), operand(wide()));
        return true;
    case 0xb0:
    case 0xb1: { // one thread runs here: the exchange succeeds where it is known to
        const auto value = operand(size), wanted = get(Ax, size);
        (void)combine(Cmp, wanted, value, size, true);
        if (!s.flagsKnown || s.z)
            setOperand(size, get(m_reg, size));
        else
            set(Ax, size, value);
        return true;
    }
    case 0xb6:
    case 0xb7:
        set(m_reg, wide(), operand(op == 0xb6 ? 1 : 2));
        return true;
    case 0xbe:
    case 0xbf: {
        auto value = operand(op == 0xbe ? 1 : 2);
        value.bits = static_cast<std::uint64_t>(withSign(value.bits, op == 0xbe ? 1 : 2));
        set(m_reg, wide(), value);
        return true;
    }
    case 0xb8:
    case 0xbc:
    case 0xbd: {
        const auto value = operand(wide());
        const auto bits = value.bits & maskOf(wide());
        const auto high = static_cast<std::uint64_t>(std::countl_zero(bits)) - (64 - wide() * 8);
        const auto out = op == 0xb8 ? static_cast<std::uint64_t>(std::popcount(bits)) : op == 0xbc ? static_cast<std::uint64_t>(std::countr_zero(bits)) : m_repeat ? high : wide() * 8 - 1 - high;
        setLogicFlags({bits, 0, value.known}, wide());
        set(m_reg, wide(), {out, value.labels, value.known && bits != 0});
        return true;
    }
    case 0xc0:
    case 0xc1: {
        const auto value = operand(size), added = get(m_reg, size);
        set(m_reg, size, value);
        setOperand(size, combine(Add, value, added, size, true));
        return true;
    }
    default:
        return true;
    }
}

}
