// SPDX-License-Identifier: GPL-3.0-or-later
// Integers and branches of x86-64.
#include "analysis/code/x86_step.h"

#include <bit>

namespace keytrail::code
{
namespace
{

enum : unsigned { kAdd, kOr, kAdc, kSbb, kAnd, kSub, kXor, kCmp };
enum : unsigned { kAx = 0, kCx = 1, kDx = 2, kSp = 4, kBp = 5, kSi = 6, kDi = 7 };
constexpr std::uint64_t kMostRepeats = 4096, kCanary = 0x28;

std::uint64_t maskOf(unsigned size)
{
    return size >= 8 ? ~std::uint64_t(0) : (std::uint64_t(1) << (size * 8)) - 1;
}

std::int64_t withSign(std::uint64_t bits, unsigned size)
{
    const unsigned unused = 64 - size * 8;
    return static_cast<std::int64_t>(bits << unused) >> unused;
}

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
    s.r[kSp].bits -= 8;
    m.store(s, s.r[kSp], 8, value);
}

NativeValue X86Step::pop()
{
    const auto out = m.load(s, s.r[kSp], 8);
    s.r[kSp].bits += 8;
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
    if (operation == kOr || operation == kAnd || operation == kXor) {
        out.bits = operation == kOr ? left | right : operation == kAnd ? left & right : left ^ right;
        if (operation == kAnd && ((a.known && left == 0) || (b.known && right == 0)))
            out = NativeValue::number(0, out.labels);
        if (flags)
            setLogicFlags(out, size);
        return out;
    }
    const bool carries = operation == kAdc || operation == kSbb;
    out.known = out.known && (!carries || s.flagsKnown);
    const std::uint64_t carry = carries && s.c;
    const bool subtracts = operation == kSub || operation == kCmp || operation == kSbb;
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
    const bool cleared = (operation == kXor || operation == kSub) && !m_memory && m_map == One && m_opcode < 0x40 && (m_opcode & 7) < 4 && m_reg == m_rm;
    const auto out = cleared ? combine(operation, NativeValue::number(0), NativeValue::number(0), size, true) : combine(operation, left, right, size, true);
    if (operation == kCmp)
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
        setOperand(size, combine(kSub, NativeValue::number(0), value, size, true));
        return true;
    default:
        break;
    }
    const auto low = get(kAx, size), high = get(kDx, size);
    const bool known = value.known && low.known;
    const auto labels = join(value, low);
    s.flagsKnown = false;
    if (size == 1) {
        set(kAx, 2, NativeValue::unknown(labels));
        return true;
    }
    const bool isSigned = m_reg & 1;
    const auto a = isSigned ? static_cast<__int128>(withSign(low.bits, size)) : static_cast<__int128>(static_cast<unsigned __int128>(low.bits & maskOf(size)));
    const auto b = isSigned ? static_cast<__int128>(withSign(value.bits, size)) : static_cast<__int128>(static_cast<unsigned __int128>(value.bits & maskOf(size)));
    if ((m_reg & 7) < 6) {
        const auto product = static_cast<unsigned __int128>(a) * static_cast<unsigned __int128>(b);
        set(kAx, size, {static_cast<std::uint64_t>(product), labels, known});
        set(kDx, size, {static_cast<std::uint64_t>(product >> (size * 8)), labels, known});
        return true;
    }
    // The high half holds zero or the sign; a longer dividend is not worked with.
    const bool plain = known && high.known && b != 0 && (isSigned ? high.bits == (a < 0 ? maskOf(size) : 0) : high.bits == 0);
    set(kAx, size, {plain ? static_cast<std::uint64_t>(a / b) : 0, labels, plain});
    set(kDx, size, {plain ? static_cast<std::uint64_t>(a % b) : 0, labels, plain});
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
        setOperand(size, combine(kind == 0 ? kAdd : kSub, operand(size), NativeValue::number(1), size, true));
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
    const auto count = repeats ? s.r[kCx] : NativeValue::number(1);
    const auto most = count.known ? std::min(count.bits, kMostRepeats) : 0;
    for (std::uint64_t i = 0; i < most; ++i) {
        m.store(s, s.r[kDi], size, copies ? m.load(s, s.r[kSi], size) : get(kAx, size));
        s.r[kDi].bits += size;
        if (copies)
            s.r[kSi].bits += size;
    }
    if (!count.known) {
        if (s.r[kDi].known)
            s.memory.forget(s.r[kDi].bits, 64, copies ? m.labelsOf(s, s.r[kSi], 64) : get(kAx, size).labels);
        s.r[kDi] = NativeValue::unknown(s.r[kDi].labels);
        if (copies)
            s.r[kSi] = NativeValue::unknown(s.r[kSi].labels);
    }
    if (repeats)
        s.r[kCx] = NativeValue::number(0);
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
        s.r[kSp].bits += static_cast<std::uint64_t>(op == 0xc2 ? m_immediate : 0);
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
        std::swap(s.r[kAx], s.r[(op & 7) | m_b]);
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
        auto value = get(kAx, wide() / 2);
        value.bits = static_cast<std::uint64_t>(withSign(value.bits, wide() / 2));
        set(kAx, wide(), value);
        return true;
    }
    case 0x99: {
        auto value = get(kAx, wide());
        value.bits = withSign(value.bits, wide()) < 0 ? ~std::uint64_t(0) : 0;
        set(kDx, wide(), value);
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
        const auto value = get(kAx, size);
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
        shiftGroup(size, get(kCx, 1));
        return true;
    case 0xc6:
    case 0xc7:
        setOperand(size, immediate);
        return true;
    case 0xc9:
        s.r[kSp] = s.r[kBp];
        s.r[kBp] = pop();
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

/// Behind 0f
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
        s.r[kAx] = s.r[kCx] = s.r[11] = NativeValue::unknown();
        return true;
    case 0x0b:
    case 0xb9:
        return false;
    case 0xa2:
        s.r[kAx] = s.r[kCx] = s.r[kDx] = s.r[3] = NativeValue::unknown();
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
        const auto value = operand(wide()), other = get(m_reg, wide()), by = op & 1 ? get(kCx, 1) : NativeValue::number(static_cast<std::uint64_t>(m_immediate));
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
        const auto value = operand(size), wanted = get(kAx, size);
        (void)combine(kCmp, wanted, value, size, true);
        if (!s.flagsKnown || s.z)
            setOperand(size, get(m_reg, size));
        else
            set(kAx, size, value);
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
        setOperand(size, combine(kAdd, value, added, size, true));
        return true;
    }
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
