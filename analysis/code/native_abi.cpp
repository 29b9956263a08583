// SPDX-License-Identifier: GPL-3.0-or-later
// How calls hand over arguments and answers. Models see them in State::x, whatever the machine: arguments from 0 on, the answer
// in 0. Procedure Call Standard for the Arm 64-bit Architecture, Procedure Call Standard for the Arm Architecture, System V
// ABI for AMD64.
#include "analysis/code/native_addresses.h"
#include "analysis/code/native_machine.h"

namespace keytrail::code
{
namespace
{

constexpr unsigned kModelArguments = 8, kMostArguments = 24;
constexpr unsigned kX86Arguments[] = {7, 6, 2, 1, 8, 9}; // rdi, rsi, rdx, rcx, r8, r9
constexpr unsigned kX86Scratch[] = {0, 1, 2, 6, 7, 8, 9, 10, 11};
constexpr unsigned kArmScratch[] = {0, 1, 2, 3, 12};
constexpr std::uint64_t kLow = 0xffffffff;

}

/// The argument of a call that is about to be made; those that stand on the stack as well.
NativeValue NativeMachine::argumentAt(State &state, unsigned number, bool variadic)
{
    const auto stack = stackPointer(state);
    const auto slot = [&](std::uint64_t at) { return load(state, {stack.bits + at, 0, stack.known}, pointerSize()); };
    switch (m_machine) {
    case Machine::Arm:
        return number < 4 ? state.r[number] : slot((number - 4) * 4);
    case Machine::X86_64:
        return number < 6 ? state.r[kX86Arguments[number]] : slot(8 + (number - 6) * 8);
    default:
        if (variadic && m_stackVariadics)
            return slot(number * 8);
        return number < 8 ? state.x[number] : slot((number - 8) * 8);
    }
}

void NativeMachine::takeArguments(State &state, std::string_view name)
{
    if (m_machine == Machine::Arm64)
        return;
    // Parameters of eight bytes take two words on arm, the first one an even one.
    const auto wide = m_machine == Machine::Arm ? m_models.wideArguments(name) : 0;
    for (unsigned i = 0, word = 0; i < kModelArguments; ++i, ++word) {
        const bool two = wide >> i & 1;
        word += two && (word & 1);
        state.x[i] = argumentAt(state, word);
        word += two;
    }
}

void NativeMachine::giveArguments(State &state, const std::vector<NativeValue> &arguments, std::uint64_t returnTo)
{
    const auto count = std::min<unsigned>(static_cast<unsigned>(arguments.size()), kMostArguments);
    const unsigned inRegisters = m_machine == Machine::Arm ? 4 : m_machine == Machine::X86_64 ? 6 : 8;
    auto &stack = stackPointer(state);
    if (!stack.known)
        stack = NativeValue::number(m_at.stack);
    // Room for what does not fit into registers; the callee never takes it back, which only costs some stack.
    const unsigned outside = count > inRegisters ? count - inRegisters : 0;
    if (outside > 0 || m_machine == Machine::X86_64)
        stack.bits = (stack.bits - (outside + 2) * pointerSize()) & ~std::uint64_t(15);
    for (unsigned i = 0; i < outside; ++i)
        store(state, {stack.bits + i * pointerSize(), 0, true}, pointerSize(), arguments[inRegisters + i]);
    for (unsigned i = 0; i < inRegisters; ++i) {
        const auto value = i < count ? arguments[i] : NativeValue::unknown();
        if (m_machine == Machine::Arm)
            state.r[i] = {value.bits & kLow, value.labels, value.known};
        else if (m_machine == Machine::X86_64)
            state.r[kX86Arguments[i]] = value;
        else
            state.x[i] = value;
    }
    if (m_machine == Machine::Arm) {
        state.r[14] = NativeValue::number(returnTo);
    } else if (m_machine == Machine::X86_64) {
        stack.bits -= 8;
        store(state, stack, 8, NativeValue::number(returnTo));
    } else {
        state.x[30] = NativeValue::number(returnTo);
    }
}

void NativeMachine::giveAnswer(State &state)
{
    if (m_machine == Machine::X86_64)
        state.r[0] = state.x[0];
    else if (m_machine == Machine::Arm)
        state.r[0] = {state.x[0].bits & kLow, state.x[0].labels, state.x[0].known};
}

/// Where the call that is being made returns to; on x86 it leaves the stack.
std::uint64_t NativeMachine::takeReturn(State &state)
{
    auto to = m_machine == Machine::Arm ? state.r[14] : state.x[30];
    if (m_machine == Machine::X86_64) {
        to = load(state, state.r[4], 8);
        state.r[4].bits += 8;
    }
    return to.known ? to.bits : m_at.end;
}

void NativeMachine::clobber(State &state)
{
    if (m_machine == Machine::Arm) {
        for (const auto reg : kArmScratch)
            state.r[reg] = NativeValue::unknown();
    } else if (m_machine == Machine::X86_64) {
        for (const auto reg : kX86Scratch)
            state.r[reg] = NativeValue::unknown();
    }
    for (unsigned i = 0; i < 18; ++i)
        state.x[i] = NativeValue::unknown();
}

void NativeMachine::lostCall(State &state)
{
    takeArguments(state);
    unknownCall(state, 3);
    back(state);
}

/// Goes to code; on arm the lowest bit, or what is known of the function, says which of the two instruction sets it is in.
void NativeMachine::enter(State &state, std::uint64_t target)
{
    state.pc = target;
    if (m_machine != Machine::Arm)
        return;
    state.block = 0;
    state.pc = target & ~std::uint64_t(1);
    const auto *function = m_image.functionAt(state.pc);
    if (state.pc < m_at.stack)
        state.thumb = (target & 1) || (function && function->address == state.pc && function->thumb);
}

}
