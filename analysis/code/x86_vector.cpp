// SPDX-License-Identifier: GPL-3.0-or-later
// Vector registers of x86-64, as far as they move bytes or mask them. What lies above 16 bytes is not kept.
#include "analysis/code/x86_step.h"

namespace keytrail::code
{

X86Step::Vector X86Step::vectorOperand(unsigned size)
{
    if (!m_memory)
        return s.v[m_rm];
    const NativeValue above{m_place.bits + 8, m_place.labels, m_place.known};
    return {m.load(s, m_place, std::min(size, 8u)), size == 16 ? m.load(s, above, 8) : NativeValue::number(0)};
}

void X86Step::setVectorOperand(unsigned size, const Vector &value)
{
    if (!m_memory) {
        s.v[m_rm] = value;
        return;
    }
    m.store(s, m_place, std::min(size, 8u), value[0]);
    if (size == 16)
        m.store(s, {m_place.bits + 8, m_place.labels, m_place.known}, 8, value[1]);
    if (m_vex && m_long && size == 16 && m_place.known)
        s.memory.forget(m_place.bits + 16, 16, join(value[0], value[1]));
}

/// 0 and, 1 and-not, 2 or, 3 exclusive or
void X86Step::bitwise(unsigned kind)
{
    const unsigned first = m_vex ? m_second : m_reg;
    const auto a = s.v[first], b = vectorOperand(16);
    const bool cleared = kind == 3 && !m_memory && first == m_rm;
    for (unsigned i = 0; i < 2; ++i) {
        const auto one = a[i].bits, other = b[i].bits;
        const auto bits = kind == 0 ? one & other : kind == 1 ? ~one & other : kind == 2 ? one | other : one ^ other;
        s.v[m_reg][i] = cleared ? NativeValue::number(0) : NativeValue{bits, join(a[i], b[i]), a[i].known && b[i].known};
    }
}

bool X86Step::vectors()
{
    const auto op = m_opcode;
    auto &into = s.v[m_reg];
    const bool scalar = m_repeat || m_repeatNot;
    if (m_map == Two) {
        switch (op) {
        case 0x10:
        case 0x11: {
            const unsigned size = m_repeat ? 4 : m_repeatNot ? 8 : 16;
            if (scalar && !m_memory) { // the low part alone
                auto &to = op == 0x10 ? into : s.v[m_rm];
                const auto from = op == 0x10 ? s.v[m_rm] : into;
                const auto low = size == 8 ? from[0] : NativeValue{(to[0].bits & ~std::uint64_t(0xffffffff)) | (from[0].bits & 0xffffffff), join(to[0], from[0]), to[0].known && from[0].known};
                to[0] = low;
                return true;
            }
            op == 0x10 ? void(into = vectorOperand(size)) : setVectorOperand(size, into);
            return true;
        }
        case 0x28:
            into = vectorOperand(16);
            return true;
        case 0x29:
        case 0x2b:
        case 0xe7:
            setVectorOperand(16, into);
            return true;
        case 0x6f:
            if (m_half || m_repeat)
                into = vectorOperand(16);
            return true;
        case 0x7f:
            if (m_half || m_repeat)
                setVectorOperand(16, into);
            return true;
        case 0x12:
        case 0x16: // low or high half from memory, or the other half of a register
            into[op == 0x16] = m_memory ? m.load(s, m_place, 8) : s.v[m_rm][op == 0x12];
            return true;
        case 0x13:
        case 0x17:
            if (m_memory)
                m.store(s, m_place, 8, into[op == 0x17]);
            return true;
        case 0x6e:
            into = {operand(m_wide ? 8 : 4), NativeValue::number(0)};
            return true;
        case 0x7e:
            if (m_repeat)
                into = {m_memory ? m.load(s, m_place, 8) : s.v[m_rm][0], NativeValue::number(0)};
            else
                setOperand(m_wide ? 8 : 4, {m_wide ? into[0].bits : into[0].bits & 0xffffffff, into[0].labels, into[0].known});
            return true;
        case 0xd6:
            m_memory ? m.store(s, m_place, 8, into[0]) : void(s.v[m_rm] = {into[0], NativeValue::number(0)});
            return true;
        case 0x54:
        case 0xdb:
            bitwise(0);
            return true;
        case 0x55:
        case 0xdf:
            bitwise(1);
            return true;
        case 0x56:
        case 0xeb:
            bitwise(2);
            return true;
        case 0x57:
        case 0xef:
            bitwise(3);
            return true;
        case 0x6c: // the low halves of both
        case 0x14:
            if (op == 0x6c || m_half) {
                const auto from = vectorOperand(16);
                into = {s.v[m_vex ? m_second : m_reg][0], from[0]};
                return true;
            }
            break;
        case 0x70:
            if (m_half) { // words by number
                const auto from = vectorOperand(16);
                Vector out{NativeValue::number(0), NativeValue::number(0)};
                for (unsigned i = 0; i < 4; ++i) {
                    const auto which = static_cast<unsigned>(m_immediate >> (i * 2) & 3);
                    const auto &part = from[which >> 1];
                    auto &to = out[i >> 1];
                    to = {to.bits | (part.bits >> ((which & 1) * 32) & 0xffffffff) << ((i & 1) * 32), join(to, part), to.known && part.known};
                }
                into = out;
                return true;
            }
            break;
        case 0xae: // fences and the like
        case 0x77:
            return true;
        case 0x2e:
        case 0x2f: // comparisons
            s.flagsKnown = false;
            return true;
        case 0x2c:
        case 0x2d:
        case 0x50:
        case 0xc5:
        case 0xd7: // into a general register
            set(m_reg, wide(), NativeValue::unknown(join(into[0], into[1])));
            return true;
        default:
            break;
        }
    }
    if (m_map == Three38 && (op == 0x17 || op >= 0xf0)) {
        s.flagsKnown = false;
        if (op >= 0xf0)
            set(m_reg, wide(), NativeValue::unknown());
        return true;
    }
    if (m_map == Three3a && op >= 0x14 && op <= 0x17) {
        setOperand(op == 0x16 && m_wide ? 8 : 4, NativeValue::unknown(join(into[0], into[1])));
        return true;
    }
    const auto from = m_memory ? Vector{} : s.v[m_rm];
    const auto labels = m.m_labels.join(join(into[0], into[1]), join(from[0], from[1]));
    into = {NativeValue::unknown(labels), NativeValue::unknown(labels)};
    return true;
}

}
