// SPDX-License-Identifier: GPL-3.0-or-later
// The frame: paths through one method, forks, joins and budgets.
#include "analysis/code/machine_run.h"

namespace keytrail::code {

namespace {

std::uint64_t mix(std::uint64_t hash, std::uint64_t value)
{
    hash ^= value + 0x9e3779b97f4a7c15ull + (hash << 6) + (hash >> 2);
    return hash * 0xff51afd7ed558ccdull;
}

}

const Value &LibraryCall::argument(std::size_t n) const
{
    static const Value nothing;
    const auto at = n + (isStatic ? 0 : 1);
    return at < arguments.size() ? arguments[at] : nothing;
}

const Value &LibraryCall::receiver() const
{
    static const Value nothing;
    return isStatic || arguments.empty() ? nothing : arguments.front();
}

Machine::Machine(const Program &program, const Models &models, const Renamed &renamed, const AppEnvironment &environment, Findings &findings, const Pulse &pulse, NativeSide *native)
    : m_program(program)
    , m_models(models)
    , m_renamed(renamed)
    , m_environment(environment)
    , m_findings(findings)
    , m_pulse(pulse)
    , m_native(native)
{
    (void)m_names.add("");
    m_fieldKeys.assign(program.fields.size(), kNone);
    m_classState.assign(program.classes.size(), 0);
    m_visited.assign(program.methods.size(), 0);
    m_onStack.assign(program.methods.size(), 0);
    m_code.resize(program.methods.size());
    m_closed.reserve(program.classes.size());
    for (const auto &type : program.classes) {
        const auto &name = program.names.text(type.name);
        m_closed.push_back(models.isClosed(name) || renamed.of(name));
        if (models.isPlatform(name))
            findings.notes.push_back({"class-shadowed", fmt::format("{}!{}", program.imageName(type.image), name), "The platform defines this class; its own counts, and this one never runs."});
    }
}

Machine::~Machine() = default;

Value Machine::callOne(MethodIndex method, std::vector<Value> arguments, Frame *caller)
{
    auto values = call(method, std::move(arguments), caller);
    return values.empty() ? Value::unknown(Reason::Limit) : values.back();
}

std::vector<Value> Machine::call(MethodIndex index, std::vector<Value> arguments, Frame *caller)
{
    const auto &method = m_program.methods[index];
    const auto unanswered = [&] { return std::vector<Value>{unknownOf(returnTypeOf(m_program.names.text(method.proto)), Reason::Limit, named(m_program.symbol(method)), 0)}; };
    if (method.code == 0 || m_depth >= m_limits.depth || m_onStack[index] >= static_cast<std::uint32_t>(m_limits.recursion) || m_steps >= m_rootLimit || m_heap.size() - m_free.size() >= m_limits.objects || m_stopped)
        return unanswered();
    auto &code = m_code[index];
    if (!code)
        code = std::make_unique<MethodCode>(m_program.decode(method));
    if (code->instructions.empty())
        return unanswered();
    m_visited[index] = 1;
    Run run;
    run.code = code.get();
    run.image = m_program.classes[method.owner].image;
    run.frame.method = index;
    run.frame.caller = caller;
    // A call may use up half of what is left to its caller, so that the caller goes on after a loop without end.
    const auto frameLimit = m_frameLimit;
    run.limit = m_steps + std::min(m_limits.stepsPerFrame, (std::max(frameLimit, m_steps) - m_steps) / 2);
    m_frameLimit = run.limit;
    run.aside = index < m_leads.size() && !m_leads[index] && m_judging.empty();
    run.mostPaths = run.aside ? m_limits.pathsAside : m_limits.pathsPerFrame;
    run.passes = run.aside ? m_limits.passesAside : m_limits.passesPerEdge;
    run.snapshots.resize(code->tries.size());
    run.mark = m_undo.size();

    Path first;
    first.registers.assign(std::max<std::size_t>(code->item.registers, 1), Value());
    std::size_t at = code->item.registers >= code->item.ins ? code->item.registers - code->item.ins : 0;
    const auto &types = parameters(method.proto);
    const std::size_t implicit = method.access & kAccStatic ? 0 : 1;
    for (std::size_t i = 0; i < arguments.size() && at < first.registers.size(); ++i) {
        first.registers[at++] = arguments[i];
        if (i >= implicit && i - implicit < types.size() && (types[i - implicit] == "J" || types[i - implicit] == "D"))
            ++at;
    }
    run.frame.arguments = std::move(arguments);
    ++m_depth;
    ++m_onStack[index];
    const auto writes = m_writeHash;
    first.writes = writes;
    run.open.push_back(std::move(first));
    std::size_t paths = 0;
    while (!run.open.empty() && paths++ < run.mostPaths && m_steps < m_rootLimit && !m_stopped) {
        auto path = std::move(run.open.back());
        run.open.pop_back();
        const auto handling = m_handling;
        m_handling = m_handling || path.handler;
        if (paths > 1)
            rollBack(path.mark);
        m_writeHash = path.writes;
        runPath(run, path);
        m_handling = handling;
        if (run.open.empty() && !run.handlersAdded)
            addHandlers(run);
    }
    --m_onStack[index];
    --m_depth;
    m_frameLimit = frameLimit;
    m_threwOnly = run.results.empty() && run.threw;
    if (run.results.empty())
        return unanswered();
    return std::move(run.results);
}

void Machine::finish(Run &run, const Value &value, bool fromHandler)
{
    // What a handler answers (null, as a rule) counts only where nothing else is answered.
    if (fromHandler && !run.results.empty())
        return;
    for (auto &held : run.results) {
        if (hashOf(held) == hashOf(value)) {
            held.labels = m_labels.join(held.labels, value.labels);
            return;
        }
    }
    if (value.kind == Value::Kind::Null && !run.results.empty())
        return;
    if (run.results.size() == 1 && (run.results[0].kind == Value::Kind::Null || (run.results[0].isUnknown() && run.results[0].labels == 0)) && value.isObject()) {
        run.results[0] = value;
        return;
    }
    if (run.results.size() < m_limits.results)
        run.results.push_back(value);
}

std::uint64_t Machine::hashOf(const Value &value) const
{
    if (const auto *held = object(value); held && held->kind == Object::Kind::String)
        return mix(std::hash<std::u16string>()(held->text), held->labels);
    return mix(mix(static_cast<std::uint64_t>(value.kind), static_cast<std::uint64_t>(value.bits)), value.labels);
}

bool Machine::seenBefore(Run &run, Path &path)
{
    auto hash = mix(path.at, m_writeHash);
    const auto live = run.code->live[path.at];
    for (std::size_t i = 0; i < path.registers.size(); ++i) {
        if (i >= 64 || live >> i & 1)
            hash = mix(hash, hashOf(path.registers[i]));
    }
    return !run.seen.insert(hash).second;
}

bool Machine::jump(Run &run, Path &path, std::int64_t target)
{
    if (target < 0 || target >= static_cast<std::int64_t>(run.code->atUnit.size()) || run.code->atUnit[static_cast<std::size_t>(target)] == kNone)
        return false;
    const auto from = path.at;
    path.at = run.code->atUnit[static_cast<std::size_t>(target)];
    // Joins matter only where paths parted, and where a loop may not end.
    if (run.forked && path.at != from) {
        if (seenBefore(run, path))
            return false;
        path.looked = path.at;
    }
    return true;
}

bool Machine::fork(Run &run, Path &path, std::uint32_t other, std::uint32_t from)
{
    if (run.passesAt(from) >= run.passes)
        return false;
    ++run.passesAt(from);
    if (!run.forked && run.aside)
        run.limit = std::min(run.limit, m_steps + m_limits.forkedStepsAside);
    run.forked = true;
    if (run.open.size() >= run.mostPaths)
        return true;
    ++m_epoch;
    Path twin;
    twin.registers = path.registers;
    twin.result = path.result;
    twin.at = other;
    twin.mark = m_undo.size();
    twin.writes = m_writeHash;
    twin.handler = path.handler;
    run.open.push_back(std::move(twin));
    return true;
}

void Machine::addHandlers(Run &run)
{
    run.handlersAdded = true;
    for (std::size_t i = 0; i < run.code->tries.size(); ++i) {
        if (run.snapshots[i].empty())
            continue;
        for (const auto &handler : run.code->tries[i].handlers) {
            const auto at = handler.address < run.code->atUnit.size() ? run.code->atUnit[handler.address] : kNone;
            if (at == kNone || std::find(run.handled.begin(), run.handled.end(), at) != run.handled.end())
                continue;
            run.handled.push_back(at);
            Path path;
            path.registers = run.snapshots[i];
            path.at = at;
            path.mark = m_undo.size();
            path.writes = m_writeHash;
            path.handler = true;
            run.open.push_back(std::move(path));
            ++m_epoch;
        }
    }
}

void Machine::runPath(Run &run, Path &path)
{
    while (path.at < run.code->instructions.size()) {
        if (++m_steps >= m_rootLimit || m_steps >= run.limit)
            return;
        if ((m_steps & 0xfffff) == 0 && !m_pulse(m_steps, m_limits.steps)) {
            m_stopped = true;
            return;
        }
        const auto &in = run.code->instructions[path.at];
        run.frame.offset = in.offset;
        if (!step(run, path, in))
            return;
    }
}

bool Machine::step(Run &run, Path &path, const Instruction &in)
{
    const auto op = in.opcode;
    if (op >= 0x0e && op <= 0x11) {
        finish(run, op == 0x0e ? Value::null() : asType(run.registerAt(path, in.a), op == 0x11 ? "L" : ""), path.handler);
        return false;
    }
    if (op == 0x27) {
        // A thrown exception goes on in the handler of this method, or ends the path.
        run.threw = true;
        for (const auto &block : run.code->tries) {
            if (in.offset >= block.start && in.offset < block.end && !block.handlers.empty()) {
                run.handled.push_back(run.code->atUnit[block.handlers.front().address]);
                return jump(run, path, block.handlers.front().address);
            }
        }
        return false;
    }
    if (op >= 0x28 && op <= 0x2a)
        return jump(run, path, in.target);
    if (op == 0x2b || op == 0x2c)
        return takeSwitch(run, path, in);
    if (op >= 0x32 && op <= 0x3d)
        return branch(run, path, in);
    ++path.at;
    if (in.isInvoke() && op < 0xfc)
        return invoke(run, path, in);
    if (op == 0xfc || op == 0xfd)
        return invokeCustom(run, path, in);
    if (op <= 0x1c)
        moveAndConstants(run, path, in);
    else if (op <= 0x26)
        objects(run, path, in);
    else if (op >= 0x2d && op <= 0x31)
        run.set(path, in.a, compareLong(in, run.registerAt(path, in.b), run.registerAt(path, in.c)));
    else if (op >= 0x44 && op <= 0x51)
        arrays(run, path, in);
    else if (op >= 0x52 && op <= 0x6d)
        fieldAccess(run, path, in);
    else if (op >= 0x7b && op <= 0x8f)
        run.set(path, in.a, unary(in, run.registerAt(path, in.b)));
    else if (op >= 0x90 && op <= 0xaf)
        run.set(path, in.a, arithmetic(in, run.registerAt(path, in.b), run.registerAt(path, in.c)));
    else if (op >= 0xb0 && op <= 0xcf)
        run.set(path, in.a, arithmetic(in, run.registerAt(path, in.a), run.registerAt(path, in.b)));
    else if (op >= 0xd0 && op <= 0xe2)
        run.set(path, in.a, arithmetic(in, run.registerAt(path, in.b), Value::integer(in.literal)));
    else if (op >= 0xfe)
        run.set(path, in.a, Value::unknown(Reason::Reflection));
    return true;
}

bool Machine::branch(Run &run, Path &path, const Instruction &in)
{
    const bool zero = in.opcode >= 0x38;
    const auto a = run.registerAt(path, in.a);
    const auto b = zero ? Value::integer(0) : run.registerAt(path, in.b);
    const unsigned condition = (in.opcode - (zero ? 0x38u : 0x32u));
    std::optional<bool> taken;
    if (a.isNumber() && (b.isNumber() || b.kind == Value::Kind::Null)) {
        const bool answers[] = {a.bits == b.bits, a.bits != b.bits, a.bits < b.bits, a.bits >= b.bits, a.bits > b.bits, a.bits <= b.bits};
        taken = answers[condition];
    } else if (a.kind == Value::Kind::Null || a.isObject()) {
        // References: an object that the code made is never null; two opaque ones may or may not be the same.
        const bool nullA = a.kind == Value::Kind::Null, nullB = b.kind == Value::Kind::Null || (b.isNumber() && b.bits == 0);
        const bool maybe = (a.isObject() && at(a).maybeNull && nullB) || (b.isObject() && at(b).maybeNull && nullA);
        if (!maybe && (nullA || nullB || (b.isObject() && a.bits == b.bits)))
            taken = (condition == 0) == (nullA == nullB);
    } else if (b.isObject() && a.isNumber() && a.bits == 0) {
        taken = condition != 0;
    }
    if (!m_judging.empty() && a.isUnknown() != b.isUnknown())
        compareElement(a.isUnknown() ? a : b, run.frame);
    if (taken) {
        if (*taken)
            return jump(run, path, in.target);
        ++path.at;
        return !(run.forked && run.isTarget(path.at) && seenBefore(run, path));
    }
    const auto other = in.target >= 0 && in.target < static_cast<std::int64_t>(run.code->atUnit.size()) ? run.code->atUnit[static_cast<std::size_t>(in.target)] : kNone;
    const auto from = path.at;
    if (run.forked && path.looked != path.at && seenBefore(run, path))
        return false;
    path.looked = kNone;
    if (other != kNone && !fork(run, path, other, from)) {
        // Both ways were taken as often as allowed: leave the loop, so that what follows is still seen.
        const auto &loops = run.code->loops;
        const bool otherStays = loops[other] == loops[from], nextStays = from + 1 < loops.size() && loops[from + 1] == loops[from];
        if (otherStays != nextStays ? nextStays : other > from) {
            path.at = other;
            return true;
        }
    }
    ++path.at;
    return true;
}

bool Machine::takeSwitch(Run &run, Path &path, const Instruction &in)
{
    const auto value = run.registerAt(path, in.a);
    const auto cases = switchCases(run.code->item.units, in.target, in.offset);
    if (value.isNumber()) {
        for (const auto &entry : cases) {
            if (entry.key == value.bits)
                return jump(run, path, entry.target);
        }
        ++path.at;
        return true;
    }
    if (run.forked && path.looked != path.at && seenBefore(run, path))
        return false;
    path.looked = kNone;
    if (run.passesAt(path.at) < run.passes) {
        for (const auto &entry : cases) {
            const auto other = entry.target >= 0 && entry.target < static_cast<std::int64_t>(run.code->atUnit.size()) ? run.code->atUnit[static_cast<std::size_t>(entry.target)] : kNone;
            if (other == kNone || run.open.size() >= run.mostPaths)
                continue;
            auto &passes = run.passesAt(path.at);
            const auto before = passes;
            (void)fork(run, path, other, path.at);
            passes = before;
        }
        ++run.passesAt(path.at);
    }
    ++path.at;
    return true;
}

}
