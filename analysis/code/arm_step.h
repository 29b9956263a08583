// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One instruction of 32-bit arm on a state of the interpreter; included by its own sources only. Arm Architecture Reference
// Manual for A-profile, F2 to F6.

#include "analysis/code/native_machine.h"

namespace keytrail::code
{

class ArmStep
{
public:
    ArmStep(NativeMachine &machine, NativeMachine::State &state)
        : m(machine)
        , s(state)
    {
    }
    /// False where the path cannot go on.
    bool run();

private:
    /// Operations by their numbers in A32, and ORN of T32.
    enum Operation : unsigned { And, Eor, Sub, Rsb, Add, Adc, Sbc, Rsc, Tst, Teq, Cmp, Cmn, Orr, Mov, Bic, Mvn, Orn };
    struct Shifted {
        NativeValue value;
        bool carry = false, carryKnown = true;
    };

    // arm_words.cpp
    bool words(std::uint32_t w);
    void dataWords(std::uint32_t w);
    void multiply(std::uint32_t w);
    void extraMemory(std::uint32_t w);
    void memoryWords(std::uint32_t w);
    void media(std::uint32_t w);

    // arm_execute.cpp
    bool passes(unsigned condition, std::uint64_t next);
    static void assume(NativeMachine::State &state, unsigned condition, bool held);
    void operate(unsigned operation, unsigned rd, const NativeValue &a, const Shifted &b, bool flags);
    Shifted shift(const NativeValue &value, unsigned kind, unsigned amount) const;
    Shifted shiftBy(const NativeValue &value, unsigned kind, const NativeValue &amount) const;
    NativeValue get(unsigned reg) const;
    void set(unsigned reg, NativeValue value);
    void lose(unsigned reg, Labels labels = 0) { set(reg, NativeValue::unknown(labels)); }
    Labels join(const NativeValue &a, const NativeValue &b) { return m.join(a, b); }
    void access(bool loads, unsigned size, bool isSigned, unsigned reg, const NativeValue &at);
    void accessPair(bool loads, unsigned first, unsigned second, const NativeValue &at);
    void accessMany(bool loads, unsigned base, std::uint32_t list, bool up, bool before, bool writesBack);
    NativeValue offset(const NativeValue &base, std::int64_t by) const;
    void jump(std::uint64_t target, bool thumb); ///< B: inside the function, or a call that does not come back
    void callTo(std::uint64_t target, std::uint64_t link);
    void branchExchange(unsigned reg, bool links, std::uint64_t next);
    void field(unsigned rd, unsigned rn, unsigned lsb, unsigned width, unsigned kind);
    void extend(unsigned rd, unsigned rn, unsigned rm, unsigned turn, unsigned kind);
    void reverse(unsigned rd, unsigned rm, unsigned kind);

    // arm_thumb.cpp
    bool halves(std::uint32_t h);
    bool halvesHigh(std::uint32_t h);
    void memoryHalves(std::uint32_t h);
    bool longs(std::uint32_t a, std::uint32_t b);
    bool longBranch(std::uint32_t a, std::uint32_t b);
    void longImmediate(std::uint32_t a, std::uint32_t b);
    void longMemory(std::uint32_t a, std::uint32_t b);
    bool longPairs(std::uint32_t a, std::uint32_t b);
    void longRegisters(std::uint32_t a, std::uint32_t b);

    // arm_vector.cpp: `w` as in A32
    void vector(std::uint32_t w);
    bool floating(std::uint32_t w);
    bool neon(std::uint32_t w);
    NativeValue &half(unsigned d) { return s.v[d >> 1 & 15][d & 1]; }

    NativeMachine &m;
    NativeMachine::State &s;
    bool m_moved = false; ///< the instruction set the program counter
    bool m_inBlock = false;
};

}
