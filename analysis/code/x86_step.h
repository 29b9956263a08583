// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One instruction of x86-64 on a state of the interpreter; included by its own sources only. AMD64 Architecture Programmer's
// Manual, volumes 3 and 4; registers by their numbers there, rsp is 4.

#include "analysis/code/native_machine.h"

namespace keytrail::code
{

class X86Step
{
public:
    X86Step(NativeMachine &machine, NativeMachine::State &state)
        : m(machine)
        , s(state)
    {
    }
    /// False where the path cannot go on.
    bool run();

private:
    /// Operations by their numbers in the instructions.
    enum Operation : unsigned { Add, Or, Adc, Sbb, And, Sub, Xor, Cmp };
    enum Register : unsigned { Ax = 0, Cx = 1, Dx = 2, Bx = 3, Sp = 4, Bp = 5, Si = 6, Di = 7 };
    static std::uint64_t maskOf(unsigned size) { return size >= 8 ? ~std::uint64_t(0) : (std::uint64_t(1) << (size * 8)) - 1; }
    static std::int64_t withSign(std::uint64_t bits, unsigned size)
    {
        const unsigned unused = 64 - size * 8;
        return static_cast<std::int64_t>(bits << unused) >> unused;
    }
    enum Map : std::uint8_t { One, Two, Three38, Three3a };
    // x86_decode.cpp
    bool decode();
    bool readPrefixes();
    bool readVex(std::uint8_t kind);
    void readMemory();
    std::uint8_t byte();
    std::int64_t number(unsigned size);
    static bool hasModRm(Map map, std::uint8_t opcode);
    unsigned immediateSize() const;

    // x86_execute.cpp
    bool integers();
    bool branches();
    void arithmetic(unsigned operation, unsigned size, bool toMemory, const NativeValue &right);
    NativeValue combine(unsigned operation, const NativeValue &a, const NativeValue &b, unsigned size, bool flags);
    void setLogicFlags(const NativeValue &value, unsigned size);
    void shiftGroup(unsigned size, const NativeValue &amount);
    bool unaryGroup(unsigned size);
    bool callGroup();
    void strings(unsigned size);
    void multiply(unsigned size, const NativeValue &a, const NativeValue &b);
    std::optional<bool> holds(unsigned condition) const;
    NativeValue get(unsigned reg, unsigned size) const;
    void set(unsigned reg, unsigned size, NativeValue value);
    NativeValue operand(unsigned size);
    void setOperand(unsigned size, const NativeValue &value);
    void push(const NativeValue &value);
    NativeValue pop();
    void jump(std::uint64_t target);
    unsigned wide() const { return m_wide ? 8 : m_half ? 2 : 4; }
    Labels join(const NativeValue &a, const NativeValue &b) { return m.join(a, b); }

    // x86_long.cpp: behind 0f
    bool longIntegers();

    // x86_vector.cpp
    bool vectors();
    using Vector = std::array<NativeValue, 2>;
    Vector vectorOperand(unsigned size);
    void setVectorOperand(unsigned size, const Vector &value);
    void bitwise(unsigned kind);

    NativeMachine &m;
    NativeMachine::State &s;
    Bytes m_code;
    std::size_t m_at = 0;
    bool m_bad = false, m_moved = false;
    bool m_wide = false, m_half = false, m_rex = false, m_repeat = false, m_repeatNot = false, m_thread = false, m_vex = false, m_long = false;
    unsigned m_r = 0, m_x = 0, m_b = 0, m_second = 0;
    Map m_map = One;
    std::uint8_t m_opcode = 0, m_mod = 0;
    unsigned m_reg = 0, m_rm = 0;
    bool m_memory = false, m_relative = false;
    NativeValue m_place; ///< of the operand in memory
    std::int64_t m_immediate = 0;
    std::uint64_t m_next = 0;
};

}
