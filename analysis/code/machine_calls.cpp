// SPDX-License-Identifier: GPL-3.0-or-later
// Invocations: into the app, into lambdas, and into libraries by their models.
#include "analysis/code/machine_run.h"

#include <fmt/format.h>

namespace keytrail::code {

namespace {

constexpr std::size_t kMostReceivers = 4;       // classes tried for a receiver of which only the declared type is known
constexpr std::size_t kMostTrailSteps = 32;
constexpr std::size_t kMostCallBacks = 24;      // methods of one object that the platform may call
constexpr std::size_t kLongestShown = 120;

enum : unsigned { kVirtual = 0, kSuper = 1, kDirect = 2, kStatic = 3, kInterface = 4 };

unsigned kindOf(std::uint8_t opcode)
{
    return opcode >= 0x74 ? opcode - 0x74u : opcode - 0x6eu;
}

}

bool Machine::invoke(Run &run, Path &path, const Instruction &in)
{
    const auto reference = in.opcode >= 0xfa ? kNone : m_program.referenceOf(run.image, in.index);
    for (std::size_t i = 0; i < run.code->tries.size(); ++i) {
        const auto &block = run.code->tries[i];
        if (run.snapshots[i].empty() && in.offset >= block.start && in.offset < block.end)
            run.snapshots[i] = path.registers;
    }
    if (reference == kNone) {
        path.result = Value::unknown(Reason::Reflection);
        return true;
    }
    const auto &wanted = m_program.references[reference];
    const auto kind = kindOf(in.opcode);
    const auto &types = parameters(wanted.proto);
    std::vector<Value> arguments;
    arguments.reserve(types.size() + 1);
    std::uint32_t at = 0;
    if (kind != kStatic)
        arguments.push_back(run.registerAt(path, in.argument(at++)));
    for (const auto type : types) {
        if (at >= in.argumentCount())
            break;
        arguments.push_back(asType(run.registerAt(path, in.argument(at++)), type));
        if (type == "J" || type == "D")
            ++at;
    }
    auto results = dispatch(&run.frame, reference, std::move(arguments), kind, m_program.methods[run.frame.method].owner);
    if (results.empty())
        return false;
    path.result = results.front();
    // A call that may answer several things goes on with each of them.
    if (results.size() > 1 && run.passesAt(path.at - 1) < run.passes && path.at < run.code->instructions.size()) {
        ++run.passesAt(path.at - 1);
        for (std::size_t i = 1; i < results.size() && run.open.size() < run.mostPaths; ++i) {
            run.forked = true;
            ++m_epoch;
            Path twin;
            twin.registers = path.registers;
            twin.result = results[i];
            twin.at = path.at;
            twin.mark = m_undo.size();
            twin.writes = m_writeHash;
            twin.handler = path.handler;
            run.open.push_back(std::move(twin));
        }
    }
    return true;
}

std::vector<Value> Machine::dispatch(Frame *frame, std::uint32_t reference, std::vector<Value> arguments, unsigned kind, ClassIndex from)
{
    const auto &wanted = m_program.references[reference];
    auto owner = m_program.findClass(wanted.owner);
    if (owner != kNone && isClosed(owner))
        owner = kNone;
    std::vector<MethodIndex> found;
    const auto *candidates = &found;
    const auto *receiver = kind == kStatic || arguments.empty() ? nullptr : object(arguments.front());
    if (kind == kStatic && owner != kNone)
        initialise(owner, frame);
    if (kind == kStatic || kind == kDirect) {
        if (owner != kNone)
            found.push_back(m_program.resolve(owner, wanted.name, wanted.proto));
    } else if (kind == kSuper) {
        const auto parent = m_program.classes[from].superclass;
        const auto start = parent == kNone ? kNone : m_program.findClass(parent);
        if (start != kNone)
            found.push_back(m_program.resolve(start, wanted.name, wanted.proto));
    } else if (receiver && receiver->kind == Object::Kind::Lambda) {
        return {runLambda(arguments.front(), {arguments.begin() + 1, arguments.end()}, frame)};
    } else if (receiver && receiver->kind == Object::Kind::Instance && receiver->number != kNone) {
        found.push_back(m_program.resolve(receiver->number, wanted.name, wanted.proto));
    } else if (owner != kNone) {
        candidates = &targets(reference, true);
    }
    std::vector<Value> results;
    for (std::size_t i = 0; i < std::min(candidates->size(), kMostReceivers); ++i) {
        const auto target = (*candidates)[i];
        const bool isNative = m_native && target != kNone && (m_program.methods[target].access & kAccNative);
        if (target == kNone || (m_program.methods[target].code == 0 && !isNative))
            continue;
        auto given = arguments;
        if (kind != kStatic && !given.empty() && (given.front().isUnknown() || given.front().kind == Value::Kind::Null || (receiver && receiver->kind == Object::Kind::Opaque)) && !(m_program.methods[target].access & kAccStatic))
            given.front() = sharedInstance(m_program.methods[target].owner);
        Labels labels = 0;
        for (const auto &argument : given)
            labels = m_labels.join(labels, argument.labels | (argument.isObject() && at(argument).kind != Object::Kind::Instance ? at(argument).labels : 0u));
        if (labels != 0 && m_labels.has(labels, Label::Operation) && frame)
            trail(labels, "call", m_program.symbol(m_program.methods[target]), m_program.place(m_program.methods[frame->method], frame->offset));
        for (auto &value : isNative ? callNative(target, given, frame) : call(target, std::move(given), frame)) {
            if (results.size() < m_limits.results)
                results.push_back(value);
        }
    }
    if (!results.empty())
        return results;
    const Borrowed borrowed(*this);
    auto &call = borrowed.call();
    call.frame = frame;
    call.owner = m_program.names.text(wanted.owner);
    call.name = m_program.names.text(wanted.name);
    call.proto = m_program.names.text(wanted.proto);
    call.detail.clear();
    call.where.clear();
    call.isStatic = kind == kStatic;
    call.reflective = false;
    call.methodName = Value();
    call.arguments = std::move(arguments);
    m_renamed.translate(call.owner, call.name, call.proto);
    call.returnType.assign(returnTypeOf(call.proto));
    // A class of the app that inherits the method: the library's class behind it says how it behaves.
    if (owner != kNone) {
        const bool isNative = !candidates->empty() && candidates->front() != kNone && (m_program.methods[candidates->front()].access & kAccNative);
        for (const auto parent : m_program.libraryParents(owner)) {
            if (!isNative && m_models.find(m_program.names.text(parent), call.name)) {
                call.owner = m_program.names.text(parent);
                break;
            }
        }
    }
    return {callLibrary(call)};
}

std::vector<Value> Machine::callInterface(Frame *frame, const Value &target, std::string_view name, std::vector<Value> arguments)
{
    const auto *held = object(target);
    if (!held)
        return {};
    if (held->kind == Object::Kind::Lambda)
        return {runLambda(target, std::move(arguments), frame)};
    if (held->kind != Object::Kind::Instance || held->number == kNone)
        return {};
    const auto known = m_program.names.find(name);
    const auto method = known == kNone ? kNone : m_program.findByName(held->number, known, static_cast<int>(arguments.size()));
    if (method == kNone || m_program.methods[method].code == 0)
        return {};
    arguments.insert(arguments.begin(), target);
    return call(method, std::move(arguments), frame);
}

bool Machine::invokeCustom(Run &run, Path &path, const Instruction &in)
{
    const auto &dex = m_program.image(run.image);
    const auto site = dex.callSite(in.index);
    path.result = Value::unknown(Reason::Reflection);
    if (!site || site->implementation == kNoIndex)
        return true;
    const auto made = newObject(Object::Kind::Lambda, named(returnTypeOf(site->proto)));
    if (!made.isObject())
        return true;
    at(made).number = m_program.referenceOf(run.image, site->implementation);
    for (std::uint32_t i = 0; i < in.argumentCount(); ++i)
        at(made).items.push_back(run.registerAt(path, in.argument(i)));
    path.result = made;
    return true;
}

Value Machine::runLambda(const Value &lambda, std::vector<Value> arguments, Frame *frame)
{
    auto given = at(lambda).items;
    given.insert(given.end(), arguments.begin(), arguments.end());
    const auto reference = at(lambda).number;
    if (reference == kNone)
        return Value::unknown(Reason::Reflection);
    const auto &found = targets(reference, false);
    if (found.empty())
        return Value::unknown(Reason::Library);
    return callOne(found.front(), std::move(given), frame);
}

std::string Machine::place(const LibraryCall &call) const
{
    if (!call.where.empty())
        return call.where;
    return call.frame ? m_program.place(m_program.methods[call.frame->method], call.frame->offset) : m_packageWhere;
}

Machine::Known &Machine::known(const std::string &owner, const std::string &name)
{
    m_key.assign(owner).append("->").append(name);
    if (const auto found = m_known.find(m_key); found != m_known.end())
        return found->second;
    Known one;
    one.model = m_models.find(owner.front() == '[' && name == "clone" ? "[B" : owner, name);
    one.owner = m_program.findClass(owner);
    if (const auto action = one.model ? actions().find(one.model->action) : actions().end(); action != actions().end())
        one.action = action->second;
    return m_known.emplace(m_key, one).first->second;
}

Name Machine::symbolOf(const LibraryCall &call)
{
    auto &one = known(call.owner, call.name);
    if (one.symbol == kNone)
        one.symbol = named(m_key);
    return one.symbol;
}

// The platform's own objects see everything and hold nothing.
bool Machine::isPlatformType(Name type)
{
    if (type == kNone)
        return false;
    if (m_platformTypes.size() <= type)
        m_platformTypes.resize(m_names.size() + 1024, -1);
    if (m_platformTypes[type] < 0) {
        const auto *model = m_models.find(textOfName(type), "#platform");
        m_platformTypes[type] = model && model->action == "platform";
    }
    return m_platformTypes[type] != 0;
}

const std::vector<std::string_view> &Machine::parameters(Name proto)
{
    if (m_parameters.size() <= proto)
        m_parameters.resize(m_program.names.size());
    auto &one = m_parameters[proto];
    if (!one)
        one = std::make_unique<std::vector<std::string_view>>(parametersOf(m_program.names.text(proto)));
    return *one;
}

const std::vector<MethodIndex> &Machine::targets(std::uint32_t reference, bool isVirtual)
{
    const auto [at, isNew] = m_targets.try_emplace(std::uint64_t(reference) << 1 | (isVirtual ? 1 : 0));
    if (isNew)
        at->second = m_program.targets(reference, isVirtual);
    return at->second;
}

Value Machine::callLibrary(LibraryCall &call)
{
    const auto *here = &known(call.owner, call.name);
    // Declared as something general (Object, an interface of the app): what the receiver is says more.
    if (!call.isStatic && !call.arguments.empty() && (!here->model || here->model->action == "objects")) {
        const auto *receiver = object(call.arguments.front());
        if (receiver && receiver->type != kNone && receiver->kind != Object::Kind::Instance) {
            if (const auto &more = known(textOfName(receiver->type), call.name); more.model) {
                here = &more;
                call.owner = textOfName(receiver->type);
            }
        }
    }
    Labels labels = 0;
    for (const auto &argument : call.arguments)
        labels = m_labels.join(labels, argument.isObject() ? m_labels.join(argument.labels, at(argument).labels) : argument.labels);
    if (labels != 0 && m_labels.has(labels, Label::Operation))
        trail(labels, "call", call.owner + "->" + call.name, place(call));
    for (std::size_t i = 1; i < call.arguments.size() && !call.isStatic; ++i) {
        if (const auto trust = trustLabels(call.arguments[i], call.frame); trust != 0) {
            addLabels(call.arguments.front(), trust);
            meet(call.arguments.front(), place(call), call.owner + "->" + call.name);
        }
    }
    if (call.name == "equals" && !m_judging.empty() && call.arguments.size() == 2)
        comparePeer(call, call.arguments[0], call.arguments[1]);
    if (call.name == "contains" && !m_judging.empty() && object(call.receiver())) {
        const auto items = at(call.receiver()).items;
        for (const auto &item : items)
            comparePeer(call, item, call.argument(0));
    }
    if (here->model)
        call.detail = here->model->detail;
    return here->action ? (this->*here->action)(call) : byDefault(call);
}

// A call that nothing is known of: its result carries what it was given, its receiver takes it in, and objects of the app
// that it gets are called back.
Value Machine::byDefault(LibraryCall &call)
{
    Labels labels = 0;
    for (std::size_t i = call.name == "<init>" ? 1 : 0; i < call.arguments.size(); ++i)
        labels = m_labels.join(labels, escape(call, call.arguments[i]));
    bool network = false;
    for (const auto &argument : call.arguments) {
        labels = m_labels.join(labels, labelsOf(argument));
        network = network || (object(argument) && at(argument).network);
    }
    absorb(call, labels);
    if (call.returnType == "V")
        return Value::null();
    const auto reason = known(call.owner, call.name).owner != kNone ? Reason::Native : Reason::Library;
    const bool isData = call.returnType.size() == 1 || call.returnType.front() == '[' || call.returnType == "Ljava/lang/String;" || call.returnType == "Ljava/lang/CharSequence;";
    if (network && isData)
        return unknownOf(call.returnType, Reason::Network, symbolOf(call), m_labels.only(labels, Label::Destination));
    // A call that answers its own type is a builder passing itself on.
    if (!call.isStatic && object(call.receiver()) && call.returnType == call.owner && object(call.receiver())->kind == Object::Kind::Opaque)
        return call.receiver();
    auto made = unknownOf(call.returnType, reason, symbolOf(call), labels);
    if (network && made.isObject() && !at(made).shared) {
        at(made).network = true;
        meet(made, place(call), call.owner + "->" + call.name);
    }
    return made;
}

void Machine::absorb(LibraryCall &call, Labels labels)
{
    auto *receiver = call.isStatic ? nullptr : object(call.receiver());
    if (!receiver || receiver->kind == Object::Kind::String || receiver->kind == Object::Kind::Class)
        return;
    if (isPlatformType(receiver->type) || (receiver->kind == Object::Kind::Instance && !receiver->network))
        return;
    for (std::size_t i = 1; i < call.arguments.size(); ++i) {
        if (const auto *argument = object(call.arguments[i]); argument && argument->network)
            receiver->network = true;
    }
    const auto added = m_labels.without(labels, Label::Peer);
    if (added != 0) {
        addLabels(call.receiver(), added);
        meet(call.receiver(), place(call), call.owner + "->" + call.name);
    }
}

Labels Machine::escape(LibraryCall &call, const Value &value)
{
    const auto *held = object(value);
    if (!held || held->escaped)
        return 0;
    if (held->kind == Object::Kind::Lambda) {
        at(value).escaped = true;
        (void)runLambda(value, {}, call.frame);
    } else if (held->kind == Object::Kind::Instance && !held->shared) {
        // What a connection answers is data of its destination.
        Labels from = 0;
        for (const auto &argument : call.arguments) {
            if (const auto *side = object(argument); side && side->network)
                from = m_labels.join(from, m_labels.only(labelsOf(argument), Label::Destination));
        }
        return callBack(value, call.frame, from);
    } else if (held->kind == Object::Kind::Array && held->items.size() <= kMostReceivers) {
        const auto items = held->items;
        for (const auto &item : items) {
            if (object(item) && at(item).kind == Object::Kind::Instance)
                (void)escape(call, item);
        }
    }
    return 0;
}

// Something that the library hands to a callback to be filled: a sink, a buffer, the next link of a chain.
bool Machine::takesData(std::string_view type)
{
    if (type.size() < 2 || type.front() != 'L')
        return false;
    if (const auto *model = m_models.find(type, "#sink"); model && model->action == "sink")
        return true;
    const auto *writes = m_models.find(type, "write"), *puts = m_models.find(type, "put");
    return (writes && writes->action == "stream") || (puts && puts->action == "buffer");
}

Value Machine::answered(std::string_view type, Name detail, Labels from)
{
    const auto value = unknownOf(type, from ? Reason::Network : Reason::Argument, detail, from);
    if (auto *held = object(value); held && from && held->kind == Object::Kind::Opaque)
        held->network = true;
    return value;
}

bool Machine::hasOutsideParents(ClassIndex start) const
{
    // A closed library's types count as outside, though their code is there.
    if (!m_program.libraryParents(start).empty())
        return true;
    std::vector<ClassIndex> open{start};
    for (std::size_t i = 0; i < open.size() && i < 256; ++i) {
        auto parents = m_program.classes[open[i]].interfaces;
        parents.push_back(m_program.classes[open[i]].superclass);
        for (const auto parent : parents) {
            const auto found = parent == kNone ? kNone : m_program.findClass(parent);
            if (found != kNone && isClosed(found))
                return true;
            if (found != kNone && std::find(open.begin(), open.end(), found) == open.end())
                open.push_back(found);
        }
    }
    return false;
}

// Methods with which the object's class fills in a type of the library: the platform calls them, nobody knows with what.
// Answers the operations whose results the methods put into what they were handed.
Labels Machine::callBack(const Value &instance, Frame *frame, Labels from)
{
    auto &held = at(instance);
    held.escaped = true;
    if (held.number == kNone || isClosed(held.number) || !hasOutsideParents(held.number))
        return 0;
    Labels given = 0;
    std::size_t called = 0;
    auto type = held.number;
    for (int step = 0; type != kNone && step < kDeepestHierarchy; ++step) {
        const auto &known = m_program.classes[type];
        for (auto m = known.firstMethod; m < known.endMethod && called < kMostCallBacks; ++m) {
            const auto &method = m_program.methods[m];
            if (method.code == 0 || (method.access & (kAccStatic | kAccConstructor)) || m_program.names.text(method.name).front() == '<' || !(method.access & 5))
                continue;
            std::vector<Value> arguments{instance}, sinks;
            for (const auto parameter : parameters(method.proto)) {
                arguments.push_back(answered(parameter, named(m_program.symbol(method)), from));
                if (takesData(parameter))
                    sinks.push_back(arguments.back());
            }
            ++called;
            const auto answers = call(m, std::move(arguments), frame);
            for (const auto &sink : sinks)
                given = m_labels.join(given, m_labels.only(labelsOf(sink), Label::Operation));
            // What a connection's own part answers to the library is what it sends.
            for (const auto &answer : at(instance).network ? answers : std::vector<Value>()) {
                addLabels(instance, m_labels.only(labelsOf(answer), Label::Operation));
                meet(instance, m_program.place(method, 0), m_program.symbol(method));
            }
        }
        type = known.superclass == kNone ? kNone : m_program.findClass(known.superclass);
        if (type != kNone && isClosed(type))
            break;
    }
    addLabels(instance, given);
    return given;
}

void Machine::trail(Labels labels, std::string_view what, std::string value, std::string where)
{
    for (const auto label : m_labels.members(labels)) {
        if (Label::kind(label) != Label::Operation)
            continue;
        auto &steps = m_trails[Label::index(label)];
        const bool known = std::any_of(steps.begin(), steps.end(), [&](const TraceStep &step) { return step.where == where && step.value == value; });
        if (!known && steps.size() < kMostTrailSteps)
            steps.push_back({std::string(what), value, where});
    }
}

std::string Machine::shown(const Value &value) const
{
    std::string out;
    if (const auto *held = object(value)) {
        if (held->kind == Object::Kind::String || held->kind == Object::Kind::Builder)
            out = toUtf8(held->text);
        else if (held->type != kNone)
            out = textOfName(held->type);
    } else if (value.isInteger()) {
        out = std::to_string(value.bits);
    }
    for (std::size_t at; (at = out.find("\xef\xb7\x90")) != std::string::npos;)
        out.replace(at, 3, "…");
    if (out.size() > kLongestShown)
        out = out.substr(0, kLongestShown) + "…";
    return out;
}

}
