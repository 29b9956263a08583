// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/native_machine.h"

#include "analysis/code/native_addresses.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace keytrail::code
{
namespace
{

constexpr std::uint64_t kRootSteps = 200'000, kAllSteps = 4'000'000; // about a second in all
constexpr std::size_t kMostOpen = 24; // paths of one entry
constexpr int kDeepest = 40, kForksOfPlace = 2;
constexpr std::size_t kMostRoots = 4000, kMostObjects = 200'000, kMostResumes = 48;
constexpr std::uint64_t kPulseSteps = 0x3fff;
constexpr std::uint64_t kInitialiserSteps = 40'000, kAllInitialiserSteps = 400'000;
constexpr std::size_t kMostInitialisers = 256, kMostAnswers = 4;
constexpr std::uint64_t kStackKept = 1 << 20; ///< around the top of the stack: what a call leaves there is gone
constexpr std::size_t kMostKept = 512 << 10; ///< bytes

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
    , m_at(binary.image.wide ? kWideAddresses : kNarrowAddresses)
    , m_macho(binary.image.format == "macho")
    , m_stackVariadics(false)
    , m_nextObject(m_at.objects)
    , m_mostSteps(kRootSteps)
{
    const auto arch = m_image.arch;
    m_machine = arch == Arch::Arm64 || arch == Arch::Arm64e ? Machine::Arm64 : arch == Arch::Arm ? Machine::Arm : arch == Arch::X86_64 ? Machine::X86_64 : Machine::None;
    m_stackVariadics = m_macho && m_machine == Machine::Arm64;
    for (const auto &one : binary.objc.classes) {
        if (!one.parent.empty())
            m_parents.emplace(one.name, one.parent);
        for (const auto &method : one.methods) {
            m_methods[one.name].emplace((method.ofClass ? "+" : "-") + method.selector, method.implementation);
            m_implementors[method.selector].push_back(method.implementation);
        }
    }
}

bool NativeMachine::canRun(const NativeBinary &binary)
{
    const auto &image = binary.image;
    const bool known = image.arch == Arch::Arm64 || image.arch == Arch::Arm64e || image.arch == Arch::Arm || image.arch == Arch::X86_64;
    const auto most = image.wide ? kWideAddresses.stack : kNarrowAddresses.stack;
    const bool fits = std::all_of(image.segments.begin(), image.segments.end(), [&](const NativeRegion &one) { return one.address < most / 2 && one.size < most / 2; });
    return known && fits && !image.bigEndian && !binary.encrypted && (image.arch == Arch::Arm) != image.wide;
}

/// Functions that call what is traced, and those that lead to them by calls, messages and pointers.
const std::set<std::uint64_t> &NativeMachine::leadingFunctions()
{
    if (!m_leadingKnown)
        findLeading();
    m_leadingKnown = true;
    return m_leading;
}

bool NativeMachine::leadsTo(std::uint64_t address)
{
    const auto *function = m_image.functionAt(address & ~std::uint64_t(m_machine == Machine::Arm));
    return function && leadingFunctions().count(function->address) > 0;
}

void NativeMachine::findLeading()
{
    std::unordered_map<std::uint64_t, std::vector<std::uint64_t>> users;
    std::vector<std::uint64_t> open;
    auto &out = m_leading;
    std::unordered_map<std::string, bool> known;
    std::unordered_map<std::uint64_t, bool> knownTexts;
    const NativeFunction *function = nullptr;
    const auto leads = [&](const std::string &name) {
        const auto *entry = m_catalogue.find(name, m_macho);
        return (entry && !nativeKind(*entry).empty()) || m_models.leads(m_macho && name.starts_with('_') ? name.substr(1) : name);
    };
    // Functions of libraries may be looked up by their names.
    const bool looksUp = std::find(m_image.imports.begin(), m_image.imports.end(), m_macho ? "_dlsym" : "dlsym") != m_image.imports.end();
    for (const auto &one : m_binary.sweep.references) {
        if (!function || one.address - function->address >= function->size)
            function = m_image.functionAt(one.address);
        if ((m_leadingText || looksUp) && function && (one.kind == NativeReference::Kind::String || one.kind == NativeReference::Kind::Data)) {
            const auto [text, fresh] = knownTexts.emplace(one.target, false);
            const auto found = fresh ? m_image.readableText(one.target) : std::nullopt;
            if (found)
                text->second = (m_leadingText && m_leadingText(*found)) || (looksUp && leads(std::string(*found)));
            if (text->second && out.insert(function->address).second)
                open.push_back(function->address);
        }
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
        if (fresh && !name.empty())
            at->second = leads(name);
        if (at->second && out.insert(function->address).second)
            open.push_back(function->address);
        auto target = one.target;
        if (m_machine == Machine::Arm && m_image.isCode(target))
            target &= ~std::uint64_t(1);
        if (m_image.isCode(target) || m_image.regionAt(target)) {
            // A constant block: its code stands in its third word.
            if (!m_image.isCode(target))
                target = m_image.pointerAt(target + 2 * pointerSize());
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
}

bool NativeMachine::run(const std::vector<std::uint64_t> &entries)
{
    const auto &leading = leadingFunctions();
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
    for (auto address : roots) {
        address &= ~std::uint64_t(m_machine == Machine::Arm);
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
    const bool byJava = owner.empty() && (function.name.starts_with("Java_") || m_javaEntries.count(function.address) > 0);
    if (byJava && index == 0)
        return javaEnvironment();
    return make(byJava ? NativeObject::Kind::Java : NativeObject::Kind::Opaque);
}

void NativeMachine::runFrom(std::uint64_t address)
{
    const auto *function = m_image.functionAt(address);
    if (!function)
        return;
    State first(m_image, m_labels);
    if (m_kept)
        first.memory = *m_kept;
    std::vector<NativeValue> arguments;
    for (unsigned i = 0; i < 8; ++i)
        arguments.push_back(argumentObject(i, *function));
    giveArguments(first, arguments, m_at.end);
    enter(first, address);
    m_visited.insert(function->address);
    runAll(std::move(first));
}

/// All paths from one state. May be called while another entry runs: native code called Java, which called native code.
void NativeMachine::runAll(State first)
{
    auto open = std::exchange(m_open, {});
    auto judging = std::exchange(m_judging, {});
    const auto steps = std::exchange(m_rootSteps, 0);
    m_open.push_back(std::move(first));
    while (!m_open.empty() && !m_stopped) {
        auto state = std::move(m_open.back());
        m_open.pop_back();
        go(state);
        if (state.pc == m_at.end) {
            if (m_keeps)
                keep(state);
            const auto answer = state.r[0];
            if (m_javaAnswers && m_javaAnswers->size() < kMostAnswers)
                m_javaAnswers->push_back(toJava(state, m_machine == Machine::Arm64 ? state.x[0] : answer, m_answerType));
        }
    }
    m_open = std::move(open);
    m_judging = std::move(judging);
    m_rootSteps = steps + m_rootSteps;
}

/// What lies in memory after the first path that came to its end is what later entries find.
void NativeMachine::keep(const State &state)
{
    auto memory = state.memory;
    if (memory.dropBetween(m_at.stack - kStackKept, m_at.stack + kStackKept) <= kMostKept)
        m_kept = std::move(memory);
    m_keeps = false;
}

void NativeMachine::initialise(bool always)
{
    if (m_macho || m_machine == Machine::None || (!always && leadingFunctions().empty()))
        return;
    std::vector<std::uint64_t> entries;
    if (const auto *table = m_image.section(".init_array")) {
        for (std::uint64_t at = 0; at + pointerSize() <= table->size && entries.size() < kMostInitialisers; at += pointerSize())
            entries.push_back(m_image.pointerAt(table->address + at));
    }
    std::uint64_t load = 0;
    for (const auto &symbol : m_image.symbols) {
        if (symbol.function && symbol.name == "JNI_OnLoad" && symbol.address != 0)
            load = symbol.address;
    }
    if (load != 0)
        entries.push_back(load);
    m_mostSteps = kInitialiserSteps;
    for (const auto address : entries) {
        const auto *function = m_image.functionAt(address & ~std::uint64_t(m_machine == Machine::Arm));
        if (!function || m_steps > kAllInitialiserSteps || m_stopped)
            continue;
        State first(m_image, m_labels);
        if (m_kept)
            first.memory = *m_kept;
        auto &machine = m_named["machine of Java"];
        if (machine == 0)
            machine = make(NativeObject::Kind::Handle, "JavaVM").bits;
        giveArguments(first, address == load ? std::vector<NativeValue>{NativeValue::number(machine), NativeValue::number(0)} : std::vector<NativeValue>(3), m_at.end);
        enter(first, address);
        m_keeps = true;
        runAll(std::move(first));
        m_keeps = false;
    }
    m_mostSteps = kRootSteps;
    // A loop that ends late is no reason to give up on what follows.
    m_exhausted = false;
}

void NativeMachine::go(State &state)
{
    while (state.pc != m_at.end) {
        if (state.pc >= m_at.returns && state.pc < m_at.returnsEnd) {
            resume(state);
            continue;
        }
        ++m_steps;
        if (++m_rootSteps > m_mostSteps || m_steps > kAllSteps || m_objects.size() > kMostObjects || m_nextObject > m_at.objectsEnd) {
            m_exhausted = true;
            return;
        }
        if ((m_steps & kPulseSteps) == 0 && !m_pulse(m_steps, kAllSteps)) {
            m_stopped = true;
            return;
        }
        if (!m_image.isCode(state.pc) || !stepAny(state))
            return;
    }
}

bool NativeMachine::stepAny(State &state)
{
    if (m_machine == Machine::Arm)
        return armStep(state);
    if (m_machine == Machine::X86_64)
        return x86Step(state);
    const auto word = m_image.word32(state.pc);
    if (word)
        step(state, *word);
    return word.has_value();
}

void NativeMachine::decide(State &state, std::optional<bool> taken, std::uint64_t target, std::uint64_t next)
{
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
    enter(state, target.known ? target.bits : m_at.end);
}

void NativeMachine::back(State &state)
{
    giveAnswer(state);
    enter(state, takeReturn(state));
}

void NativeMachine::call(State &state, std::uint64_t target, std::uint64_t from)
{
    const auto entry = target;
    if (target >= m_at.imports && target < m_at.importsEnd) {
        const auto import = (target - m_at.imports) / kImportStep;
        const auto known = m_image.imports.size();
        const std::string name = import < known ? m_image.imports[import] : import - known < m_lookedUp.size() ? m_lookedUp[import - known] : std::string();
        return callImport(state, name);
    }
    if (target >= m_at.javaFunctions && target < m_at.javaFunctionsEnd)
        return javaCall(state, static_cast<unsigned>((target - m_at.javaFunctions) / kJavaStep));
    if (target >= m_at.returns && target <= m_at.end)
        return enter(state, target);
    if (m_machine == Machine::Arm)
        target &= ~std::uint64_t(1);
    if (const auto stub = m_binary.objc.selectorStubs.find(target); stub != m_binary.objc.selectorStubs.end()) {
        takeArguments(state);
        return message(state, stub->second, false);
    }
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
    if (!function || state.depth >= kDeepest)
        return lostCall(state);
    enter(state, entry);
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
    const auto to = takeReturn(state);
    state.resumes.push_back({to, result, std::move(calls), judging, stackPointer(state)});
    if (judging)
        m_judging.emplace_back();
    state.pc = m_at.returns + state.resumes.size();
}

void NativeMachine::resume(State &state)
{
    const auto number = state.pc - m_at.returns;
    if (number == 0 || number > state.resumes.size()) {
        state.pc = m_at.end;
        return;
    }
    state.resumes.resize(number);
    auto &top = state.resumes.back();
    stackPointer(state) = top.stack;
    if (!top.pending.empty()) {
        const auto next = std::move(top.pending.back());
        top.pending.pop_back();
        giveArguments(state, next.arguments, m_at.returns + number);
        enter(state, next.target);
        ++state.depth;
        m_visited.insert(next.target & ~std::uint64_t(m_machine == Machine::Arm));
        return;
    }
    const auto done = std::move(top);
    state.resumes.pop_back();
    if (done.judging)
        settleTrust(state, *done.judging);
    state.x[0] = done.result;
    giveAnswer(state);
    enter(state, done.pc);
}

}
