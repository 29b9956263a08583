// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one activation of the interpreter keeps; included by its own sources only.

#include "analysis/code/machine.h"

namespace keytrail::code {

struct Machine::Path {
    std::vector<Value> registers;
    Value result;                       ///< of the last invoke, for move-result
    std::uint32_t at = 0;               ///< number of the next instruction
    std::uint32_t looked = kNone;       ///< the instruction whose state was just looked up by the jump to it
    std::size_t mark = 0;               ///< where to roll the heap back to when this path begins
    std::uint64_t writes = 0;           ///< m_writeHash when it begins
    bool handler = false;               ///< runs in an exception handler that nothing was seen to throw to
};

/// The constant 0 where a reference is wanted is null.
inline Value asType(const Value &value, std::string_view type)
{
    const bool isReference = !type.empty() && (type.front() == 'L' || type.front() == '[');
    return isReference && value.kind == Value::Kind::Int && value.bits == 0 && value.labels == 0 ? Value::null() : value;
}

/// A call's room for as long as the call runs.
class Machine::Borrowed
{
public:
    explicit Borrowed(Machine &machine)
        : m_machine(machine)
        , m_at(machine.m_callsOpen++)
    {
        if (m_at == machine.m_calls.size())
            machine.m_calls.emplace_back();
    }
    ~Borrowed() { --m_machine.m_callsOpen; }
    Borrowed(const Borrowed &) = delete;
    Borrowed &operator=(const Borrowed &) = delete;
    LibraryCall &call() const { return m_machine.m_calls[m_at]; }

private:
    Machine &m_machine;
    std::size_t m_at;
};

struct Machine::Run {
    Frame frame;
    const MethodCode *code = nullptr;
    std::uint32_t image = 0;
    std::uint64_t limit = 0;
    std::size_t mostPaths = 0;
    int passes = 0;
    bool aside = false;                 ///< leads to nothing that is looked for
    std::size_t mark = 0;
    std::vector<int> edges;             ///< by instruction: how often its unknown condition was taken both ways; empty until one is
    std::vector<Path> open;
    std::vector<std::vector<Value>> snapshots;  ///< by try block: registers when it was first entered
    std::vector<std::uint32_t> handled;         ///< handlers that have been entered
    std::unordered_set<std::uint64_t> seen;
    std::vector<Value> results;
    bool forked = false, handlersAdded = false, threw = false;

    int &passesAt(std::size_t at)
    {
        if (edges.empty())
            edges.assign(code->instructions.size(), 0);
        return edges[at];
    }
    const Value &registerAt(const Path &path, std::size_t at) const
    {
        static const Value nothing;
        return at < path.registers.size() ? path.registers[at] : nothing;
    }
    void set(Path &path, std::size_t at, const Value &value)
    {
        if (at < path.registers.size())
            path.registers[at] = value;
    }
    bool isTarget(std::uint32_t at) const { return at < code->joins.size() && code->joins[at]; }
};

}
