// SPDX-License-Identifier: GPL-3.0-or-later
// Integers and branches of x86-64.
#include "analysis/code/x86_step.h"

#include <bit>

namespace keytrail::code
{
namespace
{

constexpr std::uint64_t kMostRepeats = 4096, kCanary = 0x28;

}

NativeValue X86Step::get(unsigned reg, unsigned size) const
{
    if (size == 1 && !m_rex && reg >= 4 && reg < 8) { // ah, ch, dh, bh
        auto value = s.r[reg - 4];
        value.bits = value.bits >> 8 & 0xff;
        return value;
    }
    auto value = s.r[reg];
    value.bits &= maskOf(size);
    return value;
}

void X86Step::set(unsigned reg, unsigned size, NativeValue value)
{
    value.bits = value.known ? value.bits & maskOf(size) : 0;
    if (size >= 4) {
        s.r[reg] = value;
        return;
    }
    const bool high = size == 1 && !m_rex && reg >= 4 && reg < 8;
    auto &into = s.r[high ? reg - 4 : reg];
    const unsigned at = high ? 8 : 0;
    // What is above a part that is known now is seldom looked at: it counts as zero where it is not known.
    const auto kept = into.known ? into.bits & ~(maskOf(size) << at) : 0;
    into = {value.known ? kept | value.bits << at : 0, into.known ? join(into, value) : value.labels, value.known};
}

NativeValue X86Step::operand(unsigned size)
{
    if (!m_memory)
        return get(m_rm, size);
    if (m_thread) // the guard of the stack is the same at the end as at the beginning
        return m_place.known && m_place.bits == kCanary ? NativeValue::number(0) : NativeValue::unknown();
    return m.load(s, m_place, size);
}

void X86Step::setOperand(unsigned size, const NativeValue &value)
{
    if (!m_memory)
        set(m_rm, size, value);
    else if (!m_thread)
        m.store(s, m_place, size, {value.bits & maskOf(size), value.labels, value.known});
}

void X86Step::push(const NativeValue &value)
{
    s.r[Sp].bits -= 8;
    m.store(s, s.r[Sp], 8, value);
}

NativeValue X86Step::pop()
{
    const auto out = m.load(s, s.r[Sp], 8);
    s.r[Sp].bits += 8;
    return out;
}

std::optional<bool> X86Step::holds(unsigned condition) const
{
    const unsigned kind = condition >> 1 & 7;
    if (!s.flagsKnown || kind == 5) // parity is not kept
        return {};
    const bool answers[] = {s.o, s.c, s.z, s.c || s.z, s.n, false, s.n != s.o, s.z || s.n != s.o};
    return answers[kind] != ((condition & 1) != 0);
}

void X86Step::setLogicFlags(const NativeValue &value, unsigned size)
{
    s.flagsKnown = value.known;
    s.n = value.bits >> (size * 8 - 1) & 1;
    s.z = (value.bits & maskOf(size)) == 0;
    s.c = s.o = false;
}

NativeValue X86Step::combine(unsigned operation, const NativeValue &a, const NativeValue &b, unsigned size, bool flags)
{
    const auto mask = maskOf(size);
    const auto left = a.bits & mask, right = b.bits & mask;
    NativeValue out{0, join(a, b), a.known && b.known};
    const unsigned top = size * 8 - 1;
    if (operation == Or || operation == And || operation == Xor) {
        out.bits = operation == Or ? left | right : operation == And ? left & right : left ^ right;
        if (operation == And && ((a.known && left == 0) || (b.known && right == 0)))
            out = NativeValue::number(0, out.labels);
        if (flags)
            setLogicFlags(out, size);
        return out;
    }
    const bool carries = operation == Adc || operation == Sbb;
    out.known = out.known && (!carries || s.flagsKnown);
    const std::uint64_t carry = carries && s.c;
    const bool subtracts = operation == Sub || operation == Cmp || operation == Sbb;
    out.bits = (subtracts ? left - right - carry : left + right + carry) & mask;
    if (flags) {
        s.flagsKnown = out.known;
        s.n = out.bits >> top & 1;
        s.z = out.bits == 0;
        s.c = subtracts ? left < right || (carry && left == right) : out.bits < left || (carry && out.bits == left);
        s.o = (subtracts ? (left ^ right) & (left ^ out.bits) : ~(left ^ right) & (left ^ out.bits)) >> top & 1;
    }
    return out;
}

void X86Step::arithmetic(unsigned operation, unsigned size, bool toMemory, const NativeValue &right)
{
    const auto left = toMemory ? operand(size) : get(m_reg, size);
    const bool cleared = (operation == Xor || operation == Sub) && !m_memory && m_map == One && m_opcode < 0x40 && (m_opcode & 7) < 4 && m_reg == m_rm;
    const auto out = cleared ? combine(operation, NativeValue::number(0), NativeValue::number(0), size, true) : combine(operation, left, right, size, true);
    if (operation == Cmp)
        return;
    toMemory ? setOperand(size, out) : set(m_reg, size, out);
}

void X86Step::shiftGroup(unsigned size, const NativeValue &amount)
{
    const auto value = operand(size);
    const unsigned bits = size * 8, by = static_cast<unsigned>(amount.bits & (size == 8 ? 63 : 31));
    if (amount.known && by == 0)
        return;
    NativeValue out{0, join(value, amount), value.known && amount.known};
    const auto left = value.bits & maskOf(size);
    switch (m_reg & 7) {
    case 0:
    case 1: {
        const unsigned turn = (m_reg & 7) == 0 ? by % bits : (bits - by % bits) % bits;
        out.bits = turn == 0 ? left : left << turn | left >> (bits - turn);
        return setOperand(size, out);
    }
    case 4:
    case 6:
        out.bits = by < bits ? left << by : 0;
        break;
    case 5:
        out.bits = by < bits ? left >> by : 0;
        break;
    case 7:
        out.bits = static_cast<std::uint64_t>(withSign(left, size) >> std::min(by, bits - 1));
        break;
    default: // through the carry
        out.known = false;
    }
    out.bits &= maskOf(size);
    setLogicFlags(out, size);
    if (by >= 1 && by <= bits)
        s.c = (m_reg & 7) == 4 ? left >> (bits - by) & 1 : left >> (by - 1) & 1;
    setOperand(size, out);
}

void X86Step::multiply(unsigned size, const NativeValue &a, const NativeValue &b)
{
    const auto product = static_cast<std::uint64_t>(withSign(a.bits, size)) * static_cast<std::uint64_t>(withSign(b.bits, size));
    s.flagsKnown = false;
    set(m_reg, size, {product, join(a, b), a.known && b.known});
}

/// test, not, neg, mul, div
bool X86Step::unaryGroup(unsigned size)
{
    const auto value = operand(size);
    switch (m_reg & 7) {
    case 0:
    case 1:
        setLogicFlags({value.bits & static_cast<std::uint64_t>(m_immediate) & maskOf(size), value.labels, value.known}, size);
        return true;
    case 2:
        setOperand(size, {~value.bits, value.labels, value.known});
        return true;
    case 3:
        setOperand(size, combine(Sub, NativeValue::number(0), value, size, true));
        return true;
    default:
        break;
    }
    const auto low = get(Ax, size), high = get(Dx, size);
    const bool known = value.known && low.known;
    const auto labels = join(value, low);
    s.flagsKnown = false;
    if (size == 1) {
        set(Ax, 2, NativeValue::unknown(labels));
        return true;
    }
    const bool isSigned = m_reg & 1;
    const auto a = isSigned ? static_cast<__int128>(withSign(low.bits, size)) : static_cast<__int128>(static_cast<unsigned __int128>(low.bits & maskOf(size)));
    const auto b = isSigned ? static_cast<__int128>(withSign(value.bits, size)) : static_cast<__int128>(static_cast<unsigned __int128>(value.bits & maskOf(size)));
    if ((m_reg & 7) < 6) {
        const auto product = static_cast<unsigned __int128>(a) * static_cast<unsigned __int128>(b);
        set(Ax, size, {static_cast<std::uint64_t>(product), labels, known});
        set(Dx, size, {static_cast<std::uint64_t>(product >> (size * 8)), labels, known});
        return true;
    }
    // The high half holds zero or the sign; a longer dividend is not worked with.
    const bool plain = known && high.known && b != 0 && (isSigned ? high.bits == (a < 0 ? maskOf(size) : 0) : high.bits == 0);
    set(Ax, size, {plain ? static_cast<std::uint64_t>(a / b) : 0, labels, plain});
    set(Dx, size, {plain ? static_cast<std::uint64_t>(a % b) : 0, labels, plain});
    return true;
}

void X86Step::jump(std::uint64_t target)
{
    m_moved = true;
    const auto *here = m.m_image.functionAt(s.pc);
    if (here && target - here->address < here->size && target != here->address) {
        s.pc = target;
        return;
    }
    --s.depth; // the callee takes the place of this function
    m.call(s, target, s.pc);
}

/// inc, dec, call, jmp, push by operand
bool X86Step::callGroup()
{
    const unsigned kind = m_reg & 7, size = m_opcode == 0xfe ? 1 : wide();
    if (kind < 2) {
        const bool carry = s.c;
        setOperand(size, combine(kind == 0 ? Add : Sub, operand(size), NativeValue::number(1), size, true));
        s.c = carry;
        return true;
    }
    if (m_opcode == 0xfe || kind == 3 || kind == 5 || kind == 7)
        return false;
    const auto target = operand(8);
    if (kind == 6) {
        push(target);
        return true;
    }
    m_moved = true;
    if (kind == 2)
        push(NativeValue::number(m_next));
    if (!target.known) {
        if (kind == 4)
            --s.depth;
        m.lostCall(s);
        return true;
    }
    kind == 2 ? m.call(s, target.bits, s.pc) : jump(target.bits);
    return true;
}

/// movs and stos, repeated or not
void X86Step::strings(unsigned size)
{
    const bool repeats = m_repeat || m_repeatNot, copies = m_opcode < 0xa6;
    const auto count = repeats ? s.r[Cx] : NativeValue::number(1);
    const auto most = count.known ? std::min(count.bits, kMostRepeats) : 0;
    for (std::uint64_t i = 0; i < most; ++i) {
        m.store(s, s.r[Di], size, copies ? m.load(s, s.r[Si], size) : get(Ax, size));
        s.r[Di].bits += size;
        if (copies)
            s.r[Si].bits += size;
    }
    if (!count.known) {
        if (s.r[Di].known)
            s.memory.forget(s.r[Di].bits, 64, copies ? m.labelsOf(s, s.r[Si], 64) : get(Ax, size).labels);
        s.r[Di] = NativeValue::unknown(s.r[Di].labels);
        if (copies)
            s.r[Si] = NativeValue::unknown(s.r[Si].labels);
    }
    if (repeats)
        s.r[Cx] = NativeValue::number(0);
}

bool X86Step::branches()
{
    const auto op = m_opcode;
    const auto target = m_next + static_cast<std::uint64_t>(m_immediate);
    if ((m_map == One && op >= 0x70 && op < 0x80) || (m_map == Two && op >= 0x80 && op < 0x90)) {
        const auto *here = m.m_image.functionAt(s.pc);
        const auto condition = holds(op & 15);
        m_moved = true;
        if (here && target - here->address >= here->size) { // to another function: a call that does not come back
            if (condition && *condition)
                jump(target);
            else
                s.pc = m_next;
        } else {
            m.decide(s, condition, target, m_next);
        }
        return true;
    }
    if (m_map != One)
        return false;
    switch (op) {
    case 0xe8:
        push(NativeValue::number(m_next));
        m_moved = true;
        m.call(s, target, s.pc);
        return true;
    case 0xe9:
    case 0xeb:
        jump(target);
        return true;
    case 0xc2:
    case 0xc3: {
        const auto to = pop();
        s.r[Sp].bits += static_cast<std::uint64_t>(op == 0xc2 ? m_immediate : 0);
        m_moved = true;
        m.leave(s, to);
        return true;
    }
    default:
        return false;
    }
}

bool X86Step::integers()
{
    const auto op = m_opcode;
    const unsigned size = op & 1 ? wide() : 1;
    const auto immediate = NativeValue::number(static_cast<std::uint64_t>(m_immediate));
    if (op < 0x40 && (op & 7) < 6) {
        const unsigned form = op & 7;
        if (form < 2)
            arithmetic(op >> 3, size, true, get(m_reg, size));
        else if (form < 4)
            arithmetic(op >> 3, size, false, operand(size));
        else
            arithmetic(op >> 3, size, false, immediate); // m_reg is 0: rax
        return true;
    }
    if (op >= 0x50 && op < 0x60) {
        op < 0x58 ? push(s.r[(op & 7) | m_b]) : void(s.r[(op & 7) | m_b] = pop());
        return true;
    }
    if (op >= 0xb0 && op < 0xc0) {
        set((op & 7) | m_b, op < 0xb8 ? 1 : wide(), immediate);
        return true;
    }
    if (op > 0x90 && op < 0x98) {
        std::swap(s.r[Ax], s.r[(op & 7) | m_b]);
        return true;
    }
    switch (op) {
    case 0x63: {
        auto value = operand(4);
        value.bits = static_cast<std::uint64_t>(withSign(value.bits, 4));
        set(m_reg, wide(), value);
        return true;
    }
    case 0x68:
    case 0x6a:
        push(immediate);
        return true;
    case 0x69:
    case 0x6b:
        multiply(wide(), operand(wide()), immediate);
        return true;
    case 0x80:
    case 0x81:
    case 0x83:
        arithmetic(m_reg & 7, op == 0x80 ? 1 : wide(), true, immediate);
        return true;
    case 0x84:
    case 0x85: {
        const auto a = operand(size), b = get(m_reg, size);
        setLogicFlags({a.bits & b.bits, join(a, b), a.known && b.known}, size);
        return true;
    }
    case 0x86:
    case 0x87: {
        const auto a = operand(size), b = get(m_reg, size);
        setOperand(size, b);
        set(m_reg, size, a);
        return true;
    }
    case 0x88:
    case 0x89:
        setOperand(size, get(m_reg, size));
        return true;
    case 0x8a:
    case 0x8b:
        set(m_reg, size, operand(size));
        return true;
    case 0x8d:
        set(m_reg, wide(), m_place);
        return true;
    case 0x8f:
        setOperand(8, pop());
        return true;
    case 0x98: {
        auto value = get(Ax, wide() / 2);
        value.bits = static_cast<std::uint64_t>(withSign(value.bits, wide() / 2));
        set(Ax, wide(), value);
        return true;
    }
    case 0x99: {
        auto value = get(Ax, wide());
        value.bits = withSign(value.bits, wide()) < 0 ? ~std::uint64_t(0) : 0;
        set(Dx, wide(), value);
        return true;
    }
    case 0xa4:
    case 0xa5:
    case 0xaa:
    case 0xab:
        strings(size);
        return true;
    case 0xa8:
    case 0xa9: {
        const auto value = get(Ax, size);
        setLogicFlags({value.bits & immediate.bits & maskOf(size), value.labels, value.known}, size);
        return true;
    }
    case 0xc0:
    case 0xc1:
        shiftGroup(size, immediate);
        return true;
    case 0xd0:
    case 0xd1:
        shiftGroup(size, NativeValue::number(1));
        return true;
    case 0xd2:
    case 0xd3:
        shiftGroup(size, get(Cx, 1));
        return true;
    case 0xc6:
    case 0xc7:
        setOperand(size, immediate);
        return true;
    case 0xc9:
        s.r[Sp] = s.r[Bp];
        s.r[Bp] = pop();
        return true;
    case 0xcc:
    case 0xf4:
        return false;
    case 0xf6:
    case 0xf7:
        return unaryGroup(size);
    case 0xfe:
    case 0xff:
        return callGroup();
    default:
        return true;
    }
}

bool X86Step::run()
{
    if (!decode())
        return false;
    bool done = branches();
    if (!done && m_map == One)
        done = integers();
    else if (!done) {
        const auto op = m_opcode;
        const bool general = m_map == Two && !m_vex && (op < 0x10 || (op >= 0x18 && op < 0x28) || (op >= 0x30 && op < 0x50) || (op >= 0x80 && op < 0xc2) || op == 0xc3 || (op >= 0xc7 && op < 0xd0));
        done = general ? longIntegers() : vectors();
    }
    if (done && !m_moved)
        s.pc = m_next;
    return done;
}

bool NativeMachine::x86Step(State &state)
{
    return X86Step(*this, state).run();
}

}
