// SPDX-License-Identifier: GPL-3.0-or-later
// Prefixes, operands and lengths of x86-64 instructions. AMD64 Architecture Programmer's Manual, volume 3, chapters 1 and A.
#include "analysis/code/x86_step.h"

namespace keytrail::code
{
namespace
{

constexpr std::size_t kLongestInstruction = 15;

bool between(std::uint8_t value, unsigned low, unsigned high)
{
    return value >= low && value <= high;
}

}

std::uint8_t X86Step::byte()
{
    if (m_at >= m_code.size()) {
        m_bad = true;
        return 0;
    }
    return std::to_integer<std::uint8_t>(m_code[m_at++]);
}

/// Little-endian, with its sign.
std::int64_t X86Step::number(unsigned size)
{
    std::uint64_t out = 0;
    for (unsigned i = 0; i < size; ++i)
        out |= std::uint64_t(byte()) << (i * 8);
    if (size == 0 || size >= 8)
        return static_cast<std::int64_t>(out);
    const unsigned unused = 64 - size * 8;
    return static_cast<std::int64_t>(out << unused) >> unused;
}

bool X86Step::hasModRm(Map map, std::uint8_t opcode)
{
    if (map == Three38 || map == Three3a)
        return true;
    if (map == Two) {
        const bool without = between(opcode, 0x05, 0x0c) || between(opcode, 0x30, 0x37) || opcode == 0x77 || between(opcode, 0x80, 0x8f) || between(opcode, 0xa0, 0xa2) || between(opcode, 0xa8, 0xaa) || between(opcode, 0xc8, 0xcf);
        return !without;
    }
    return (opcode < 0x40 && (opcode & 7) < 4) || opcode == 0x63 || opcode == 0x69 || opcode == 0x6b || between(opcode, 0x80, 0x8f) || between(opcode, 0xc0, 0xc1) || between(opcode, 0xc6, 0xc7) || between(opcode, 0xd0, 0xd3)
        || between(opcode, 0xd8, 0xdf) || between(opcode, 0xf6, 0xf7) || between(opcode, 0xfe, 0xff);
}

unsigned X86Step::immediateSize() const
{
    const auto opcode = m_opcode;
    const unsigned usual = m_half && !m_wide ? 2 : 4;
    if (m_map == Three3a)
        return 1;
    if (m_map == Three38)
        return 0;
    if (m_map == Two) {
        if (between(opcode, 0x80, 0x8f))
            return 4;
        return between(opcode, 0x70, 0x73) || opcode == 0xa4 || opcode == 0xac || opcode == 0xba || opcode == 0xc2 || between(opcode, 0xc4, 0xc6) ? 1 : 0;
    }
    if (opcode < 0x40)
        return (opcode & 7) == 4 ? 1 : (opcode & 7) == 5 ? usual : 0;
    if (between(opcode, 0xb8, 0xbf))
        return m_wide ? 8 : usual;
    if (between(opcode, 0xa0, 0xa3))
        return 8;
    if (between(opcode, 0x70, 0x7f) || between(opcode, 0xb0, 0xb7) || between(opcode, 0xe0, 0xe7) || opcode == 0x6a || opcode == 0x6b || opcode == 0x80 || opcode == 0x83 || opcode == 0xa8 || opcode == 0xc0 || opcode == 0xc1
        || opcode == 0xc6 || opcode == 0xcd || opcode == 0xeb)
        return 1;
    if (opcode == 0x68 || opcode == 0x69 || opcode == 0x81 || opcode == 0xa9 || opcode == 0xc7)
        return usual;
    if (opcode == 0xe8 || opcode == 0xe9)
        return 4;
    if (opcode == 0xc2)
        return 2;
    if ((opcode == 0xf6 || opcode == 0xf7) && (m_reg & 6) == 0)
        return opcode == 0xf6 ? 1 : usual;
    return 0;
}

bool X86Step::readPrefixes()
{
    for (;;) {
        const auto one = byte();
        if (m_bad)
            return false;
        switch (one) {
        case 0x66:
            m_half = true;
            continue;
        case 0xf2:
            m_repeatNot = true;
            continue;
        case 0xf3:
            m_repeat = true;
            continue;
        case 0x64:
            m_thread = true;
            continue;
        case 0x26:
        case 0x2e:
        case 0x36:
        case 0x3e:
        case 0x65:
        case 0x67:
        case 0xf0:
            continue;
        default:
            break;
        }
        m_opcode = one;
        if (between(one, 0x40, 0x4f)) {
            m_rex = true;
            m_wide = one >> 3 & 1;
            m_r = (one >> 2 & 1) * 8u;
            m_x = (one >> 1 & 1) * 8u;
            m_b = (one & 1) * 8u;
            m_opcode = byte();
        }
        return !m_bad;
    }
}

/// The prefixes of vector instructions, which hold the map and what else stands in front elsewhere.
bool X86Step::readVex(std::uint8_t kind)
{
    m_vex = true;
    const auto first = byte();
    auto second = first;
    unsigned map = 1;
    if (kind == 0xc4) {
        second = byte();
        map = first & 31;
        m_x = (first >> 6 & 1) ? 0 : 8;
        m_b = (first >> 5 & 1) ? 0 : 8;
        m_wide = second >> 7;
    } else if (kind == 0x62) {
        second = byte();
        (void)byte();
        map = first & 7;
    }
    m_r = (first >> 7 & 1) ? 0 : 8;
    m_second = ~(second >> 3) & 15u;
    m_long = kind != 0x62 ? (second >> 2 & 1) : true;
    const unsigned prefix = second & 3;
    m_half = prefix == 1;
    m_repeat = prefix == 2;
    m_repeatNot = prefix == 3;
    m_map = map == 2 ? Three38 : map == 3 ? Three3a : Two;
    m_opcode = byte();
    return !m_bad;
}

void X86Step::readMemory()
{
    NativeValue base = NativeValue::number(0);
    unsigned rm = m_rm & 7;
    std::int64_t displacement = 0;
    if (rm == 4) {
        const auto scaled = byte();
        const unsigned index = (scaled >> 3 & 7) | m_x, low = scaled & 7;
        if (low == 5 && m_mod == 0)
            displacement = number(4);
        else
            base = s.r[low | m_b];
        if (index != 4) {
            const auto by = s.r[index];
            base = {base.bits + (by.bits << (scaled >> 6)), join(base, by), base.known && by.known};
        }
    } else if (rm == 5 && m_mod == 0) {
        displacement = number(4);
        m_relative = true;
    } else {
        base = s.r[rm | m_b];
    }
    if (m_mod == 1)
        displacement = number(1);
    else if (m_mod == 2)
        displacement = number(4);
    m_place = {base.bits + static_cast<std::uint64_t>(displacement), base.labels, base.known};
}

bool X86Step::decode()
{
    m_code = m.m_image.at(s.pc, kLongestInstruction);
    if (!readPrefixes())
        return false;
    if (m_opcode == 0xc4 || m_opcode == 0xc5 || m_opcode == 0x62) {
        if (!readVex(m_opcode))
            return false;
    } else if (m_opcode == 0x0f) {
        m_map = Two;
        m_opcode = byte();
        if (m_opcode == 0x38 || m_opcode == 0x3a) {
            m_map = m_opcode == 0x38 ? Three38 : Three3a;
            m_opcode = byte();
        }
    }
    if (hasModRm(m_map, m_opcode)) {
        const auto modes = byte();
        m_mod = modes >> 6;
        m_reg = (modes >> 3 & 7) | m_r;
        m_rm = (modes & 7) | (modes >> 6 == 3 ? m_b : 0);
        m_memory = m_mod != 3;
        if (m_memory)
            readMemory();
    }
    m_immediate = number(immediateSize());
    m_next = s.pc + m_at;
    if (m_relative)
        m_place.bits += m_next;
    return !m_bad;
}

}
