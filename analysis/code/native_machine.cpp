// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/native_machine.h"

#include "analysis/code/native_addresses.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr std::uint64_t kRootSteps = 200'000, kAllSteps = 4'000'000; // about a second in all
constexpr std::size_t kMostOpen = 24; // paths of one entry
constexpr int kDeepest = 40, kForksOfPlace = 2;
constexpr std::size_t kMostRoots = 4000, kMostObjects = 200'000, kMostResumes = 48;
constexpr std::uint64_t kPulseSteps = 0x3fff;

bool callsOrPoints(const NativeReference &one)
{
    return one.kind != NativeReference::Kind::String;
}

}

NativeMachine::NativeMachine(const NativeBinary &binary, const NativeModels &models, const NativeCatalogue &catalogue, const AppEnvironment &environment, Findings &findings, const Pulse &pulse)
    : m_binary(binary)
    , m_image(binary.image)
    , m_models(models)
    , m_catalogue(catalogue)
    , m_environment(environment)
    , m_findings(findings)
    , m_pulse(pulse)
    , m_macho(binary.image.format == "macho")
    , m_nextObject(kObjects)
{
    for (const auto &one : binary.objc.classes) {
        if (!one.parent.empty())
            m_parents.emplace(one.name, one.parent);
        for (const auto &method : one.methods) {
            m_methods[one.name].emplace((method.ofClass ? "+" : "-") + method.selector, method.implementation);
            m_implementors[method.selector].push_back(method.implementation);
        }
    }
}

/// Functions that call what is traced, and those that lead to them by calls, messages and pointers.
std::set<std::uint64_t> NativeMachine::leadingFunctions() const
{
    std::unordered_map<std::uint64_t, std::vector<std::uint64_t>> users;
    std::vector<std::uint64_t> open;
    std::set<std::uint64_t> out;
    std::unordered_map<std::string, bool> known;
    const NativeFunction *function = nullptr;
    for (const auto &one : m_binary.sweep.references) {
        if (!function || one.address - function->address >= function->size)
            function = m_image.functionAt(one.address);
        if (!function || !callsOrPoints(one))
            continue;
        std::string name = m_binary.targetName(one);
        if (const auto selector = m_binary.objc.selectors.find(one.target); selector != m_binary.objc.selectors.end())
            name = selector->second;
        if (name.starts_with("_objc_msgSend$"))
            name = name.substr(14);
        if (const auto found = m_implementors.find(name); found != m_implementors.end()) {
            for (const auto target : found->second)
                users[target].push_back(function->address);
        }
        const auto [at, fresh] = known.emplace(name, false);
        if (fresh && !name.empty()) {
            const auto *entry = m_catalogue.find(name, m_macho);
            at->second = (entry && !nativeKind(*entry).empty()) || m_models.leads(m_macho && name.starts_with('_') ? name.substr(1) : name);
        }
        if (at->second && out.insert(function->address).second)
            open.push_back(function->address);
        auto target = one.target;
        if (m_image.isCode(target) || m_image.regionAt(target)) {
            // A constant block: its code stands in its third word.
            if (!m_image.isCode(target))
                target = m_image.pointerAt(target + 16);
            if (const auto *called = m_image.functionAt(target); called && called->address == target)
                users[target].push_back(function->address);
        }
    }
    while (!open.empty()) {
        const auto at = open.back();
        open.pop_back();
        for (const auto user : users[at]) {
            if (out.insert(user).second)
                open.push_back(user);
        }
    }
    return out;
}

bool NativeMachine::run(const std::vector<std::uint64_t> &entries)
{
    const auto leading = leadingFunctions();
    std::set<std::uint64_t> called;
    for (const auto &one : m_binary.sweep.references) {
        const auto *from = m_image.functionAt(one.address);
        if (!from || !leading.count(from->address))
            continue;
        if (one.import == kNoImport && one.target != from->address)
            called.insert(one.target);
        const auto selector = m_binary.objc.selectors.find(one.target);
        const auto stub = m_binary.objc.selectorStubs.find(one.target);
        const auto *name = selector != m_binary.objc.selectors.end() ? &selector->second : stub != m_binary.objc.selectorStubs.end() ? &stub->second : nullptr;
        const auto found = name ? m_implementors.find(*name) : m_implementors.end();
        for (std::size_t i = 0; found != m_implementors.end() && i < found->second.size(); ++i)
            called.insert(found->second[i]);
    }
    std::vector<std::uint64_t> roots(entries.begin(), entries.end());
    for (const auto address : leading) {
        if (!called.count(address))
            roots.push_back(address);
    }
    // What nothing reached after all: callbacks that are handed over, rings.
    roots.insert(roots.end(), leading.begin(), leading.end());
    std::size_t count = 0;
    for (const auto address : roots) {
        if (!leading.count(address) || m_visited.count(address))
            continue;
        if (++count > kMostRoots || m_steps > kAllSteps) {
            m_exhausted = true;
            break;
        }
        runFrom(address);
        if (m_stopped)
            return false;
    }
    return true;
}

/// What an entry is handed: the object itself for methods, the environment of Java, else something that is not known.
NativeValue NativeMachine::argumentObject(unsigned index, const NativeFunction &function)
{
    const auto [owner, method] = ownerOf(function.name);
    if (!owner.empty() && index == 0) {
        auto &known = m_named["self " + owner];
        const bool ofClass = function.name.front() == '+';
        if (known == 0)
            known = make(ofClass ? NativeObject::Kind::Class : NativeObject::Kind::Instance, owner).bits;
        return NativeValue::number(known);
    }
    if (owner.empty() && function.name.starts_with("Java_") && index == 0)
        return make(NativeObject::Kind::Handle, "JNIEnv");
    return make(function.name.starts_with("Java_") ? NativeObject::Kind::Java : NativeObject::Kind::Opaque);
}

void NativeMachine::runFrom(std::uint64_t address)
{
    const auto *function = m_image.functionAt(address);
    if (!function)
        return;
    m_rootSteps = 0;
    State first(m_image, m_labels);
    first.pc = address;
    for (unsigned i = 0; i < 8; ++i)
        first.x[i] = argumentObject(i, *function);
    first.x[31] = NativeValue::number(kStack);
    first.x[30] = NativeValue::number(kEnd);
    m_visited.insert(address);
    m_open.clear();
    m_open.push_back(std::move(first));
    while (!m_open.empty() && !m_stopped) {
        auto state = std::move(m_open.back());
        m_open.pop_back();
        go(state);
    }
    m_judging.clear();
}

void NativeMachine::go(State &state)
{
    while (state.pc != kEnd) {
        if (state.pc >= kReturns && state.pc < kReturnsEnd) {
            resume(state);
            continue;
        }
        ++m_steps;
        if (++m_rootSteps > kRootSteps || m_steps > kAllSteps || m_objects.size() > kMostObjects) {
            m_exhausted = true;
            return;
        }
        if ((m_steps & kPulseSteps) == 0 && !m_pulse(m_steps, kAllSteps)) {
            m_stopped = true;
            return;
        }
        const auto word = m_image.isCode(state.pc) ? m_image.word32(state.pc) : std::nullopt;
        if (!word)
            return;
        step(state, *word);
    }
}

void NativeMachine::decide(State &state, std::optional<bool> taken, std::uint64_t target)
{
    const auto next = state.pc + 4;
    if (taken) {
        state.pc = *taken ? target : next;
        return;
    }
    auto &forks = state.forks[state.pc];
    if (++forks <= kForksOfPlace && m_open.size() < kMostOpen) {
        auto other = state;
        other.pc = target;
        m_open.push_back(std::move(other));
        state.pc = next;
        return;
    }
    // Met often enough: out of the loop, whichever way that is.
    state.pc = (target > state.pc) == (forks > kForksOfPlace + 1) ? target : next;
}

void NativeMachine::leave(State &state, const NativeValue &target)
{
    --state.depth;
    state.pc = target.known ? target.bits : kEnd;
}

void NativeMachine::back(State &state)
{
    state.pc = state.x[30].known ? state.x[30].bits : kEnd;
}

void NativeMachine::call(State &state, std::uint64_t target, std::uint64_t from)
{
    if (target >= kImports && target < kImportsEnd) {
        const auto import = (target - kImports) / kImportStep;
        const std::string name = import < m_image.imports.size() ? m_image.imports[import] : std::string();
        return callImport(state, name);
    }
    if (target >= kJavaFunctions && target < kJavaFunctionsEnd)
        return javaCall(state, static_cast<unsigned>((target - kJavaFunctions) / 16));
    if (target >= kReturns && target <= kEnd) {
        state.pc = target;
        return;
    }
    if (const auto stub = m_binary.objc.selectorStubs.find(target); stub != m_binary.objc.selectorStubs.end())
        return message(state, stub->second, false);
    if (const auto stub = m_image.stubs.find(target); stub != m_image.stubs.end())
        return callImport(state, m_image.imports[stub->second]);
    const auto *function = m_image.functionAt(target);
    // A copy of a library inside the binary: its entry is known by its name as an import would be.
    if (function && function->named && function->address == target) {
        const auto plain = m_macho && function->name.starts_with('_') ? function->name.substr(1) : function->name;
        const auto *entry = m_catalogue.find(function->name, m_macho);
        const auto *model = m_models.find(plain);
        if ((model && model->action != "length-out") || (entry && !nativeKind(*entry).empty()))
            return callImport(state, function->name);
    }
    if (!function || state.depth >= kDeepest) {
        unknownCall(state, 3);
        return back(state);
    }
    state.pc = target;
    if (target != from) {
        ++state.depth;
        m_visited.insert(target);
    }
}

void NativeMachine::callLater(State &state, std::vector<GuestCall> calls, const NativeValue &result, std::optional<std::size_t> judging)
{
    if (calls.empty() || state.resumes.size() >= kMostResumes) {
        set(state, 0, result, true);
        return back(state);
    }
    std::reverse(calls.begin(), calls.end());
    state.resumes.push_back({state.x[30].known ? state.x[30].bits : kEnd, result, std::move(calls), judging, 0});
    if (judging)
        m_judging.emplace_back();
    state.pc = kReturns + state.resumes.size();
}

void NativeMachine::resume(State &state)
{
    const auto number = state.pc - kReturns;
    if (number == 0 || number > state.resumes.size()) {
        state.pc = kEnd;
        return;
    }
    state.resumes.resize(number);
    auto &top = state.resumes.back();
    if (!top.pending.empty()) {
        const auto next = std::move(top.pending.back());
        top.pending.pop_back();
        for (unsigned i = 0; i < 8; ++i)
            state.x[i] = i < next.arguments.size() ? next.arguments[i] : NativeValue::unknown();
        state.x[30] = NativeValue::number(kReturns + number);
        state.pc = next.target;
        ++state.depth;
        m_visited.insert(next.target);
        return;
    }
    const auto done = std::move(top);
    state.resumes.pop_back();
    if (done.judging)
        settleTrust(state, *done.judging);
    state.x[0] = done.result;
    state.x[30] = NativeValue::number(done.pc);
    back(state);
}

}
