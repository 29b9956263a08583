// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on work that the platform or a library runs later: work requests, jobs, values made on first use.
#include "analysis/code/machine_run.h"

namespace keytrail::code {

namespace {

constexpr std::string_view kClass = "#class", kData = "#data", kOutput = "#output", kWorkers = "#workers";
constexpr std::int64_t kMostRounds = 16;    // of one worker by other code

}

// A value that a function makes when it is first asked for: `make` keeps the function, `get` runs it once.
Value Machine::actLazy(LibraryCall &call)
{
    const auto function = named("#function"), value = named("#value");
    if (call.detail == "make") {
        const auto made = opaque(call.returnType.size() > 1 ? call.returnType : "Lkotlin/Lazy;", 0, Reason::None);
        for (std::size_t i = 0; made.isObject() && i < call.count(); ++i) {
            const auto *held = object(call.argument(i));
            if (held && (held->kind == Object::Kind::Lambda || held->kind == Object::Kind::Instance))
                at(made).setField(function, call.argument(i));
        }
        return made;
    }
    const auto *self = object(call.receiver());
    if (!self)
        return byDefault(call);
    if (const auto *known = self->field(value))
        return *known;
    const auto *maker = self->field(function);
    if (!maker)
        return byDefault(call);
    auto results = callInterface(call.frame, Value(*maker), "invoke", {});
    if (results.empty())
        return byDefault(call);
    at(call.receiver()).setField(value, results.back());
    return results.back();
}

// detail: `class` the argument names who works, `data N` and `output N` keep what it is given and answers, `input` gives it back,
// `run METHOD` lets every worker named among the arguments work, `next METHOD` the same with what the one before answered.
Value Machine::actWork(LibraryCall &call)
{
    const auto verb = call.detail.substr(0, call.detail.find(' '));
    const auto rest = verb.size() < call.detail.size() ? call.detail.substr(verb.size() + 1) : std::string();
    if (verb == "class") {
        for (std::size_t i = 0; i < call.count() && object(call.receiver()); ++i) {
            const auto *held = object(call.argument(i));
            const auto *inner = held ? held->field(named(kClass)) : nullptr;
            if (held && held->kind == Object::Kind::Class)
                at(call.receiver()).setField(named(kClass), call.argument(i));
            else if (inner)
                at(call.receiver()).setField(named(kClass), Value(*inner));
        }
        return Value::null();
    }
    if (verb == "data" && object(call.receiver())) {
        at(call.receiver()).setField(named(kData), call.argument(std::strtoul(rest.c_str(), nullptr, 10)));
        return call.receiver();
    }
    if (verb == "output") {
        const auto made = opaque(call.returnType, labelsOf(call.argument(0)), Reason::None);
        if (made.isObject())
            at(made).setField(named(kOutput), call.argument(0));
        return made;
    }
    if (verb == "input") {
        const auto *self = object(call.receiver());
        const auto *data = self ? self->field(named(kData)) : nullptr;
        return data ? *data : byDefault(call);
    }
    return runWork(call, rest, verb == "next");
}

Value Machine::runWork(LibraryCall &call, const std::string &method, bool goesOn)
{
    std::vector<Value> requests;
    for (std::size_t i = 0; i < call.count(); ++i) {
        const auto *held = object(call.argument(i));
        if (held && held->field(named(kClass)))
            requests.push_back(call.argument(i));
        else if (held && (held->kind == Object::Kind::List || held->kind == Object::Kind::Array))
            std::copy_if(held->items.begin(), held->items.end(), std::back_inserter(requests), [&](const Value &item) { return object(item) && at(item).field(named(kClass)); });
    }
    const auto chain = opaque(call.returnType.size() > 1 ? call.returnType : "Landroidx/work/WorkContinuation;", 0, Reason::None);
    const auto *before = goesOn && object(call.receiver()) ? at(call.receiver()).field(named(kOutput)) : nullptr;
    const auto given = before ? *before : Value();
    for (const auto &request : requests) {
        const auto type = *at(request).field(named(kClass));
        const auto *held = object(type);
        if (!held || held->number == kNone)
            continue;
        const auto worker = sharedInstance(held->number);
        if (!object(worker))
            continue;
        const auto *count = at(worker).field(named(kWorkers));
        const auto starts = count ? count->bits : 0;
        if (starts >= kMostRounds)
            continue;
        at(worker).setField(named(kWorkers), Value::integer(starts + 1));
        const auto *own = at(request).field(named(kData));
        const auto input = own ? *own : given;
        if (object(input))
            at(worker).setField(named(kData), input);
        // A job is handed what a worker asks for.
        const auto parameters = opaque("Landroid/app/job/JobParameters;", 0, Reason::None);
        if (object(parameters) && object(input))
            at(parameters).setField(named(kData), input);
        const auto results = callInterface(call.frame, worker, method, method == "doWork" ? std::vector<Value>() : std::vector<Value>{parameters});
        if (results.empty())
            (void)callInterface(call.frame, worker, method, {opaque("Lkotlin/coroutines/Continuation;")});
        for (const auto &result : results) {
            const auto *answer = object(result);
            if (const auto *output = answer ? answer->field(named(kOutput)) : nullptr; output && chain.isObject())
                at(chain).setField(named(kOutput), Value(*output));
        }
    }
    return call.returnType == "V" ? Value::null() : call.returnType.size() == 1 ? Value::integer(1) : chain;
}

// What an earlier step answered goes into the function that is handed over; its answer is that of the step.
Value Machine::actThen(LibraryCall &call)
{
    const auto slot = named("#value");
    const auto *self = object(call.receiver());
    const auto *before = self ? self->field(slot) : nullptr;
    const auto given = before ? *before : unknownOf("Ljava/lang/Object;", Reason::Library, symbolOf(call), labelsOf(call.receiver()));
    const auto step = opaque(call.returnType.size() > 1 ? call.returnType : "Ljava/util/concurrent/CompletableFuture;", 0, Reason::None);
    if (step.isObject() && before)
        at(step).setField(slot, given);
    for (std::size_t i = 0; i < call.count() && step.isObject(); ++i) {
        const auto *held = object(call.argument(i));
        if (!held || (held->kind != Object::Kind::Lambda && held->kind != Object::Kind::Instance))
            continue;
        at(call.argument(i)).escaped = true;
        for (const auto method : {"accept", "apply", "onSuccess", "onComplete", "invoke", "onNext", "call", "test"}) {
            const auto results = callInterface(call.frame, call.argument(i), method, {given});
            if (results.empty())
                continue;
            const bool keeps = results.back().kind == Value::Kind::Null || std::string_view(method) == "test";
            // A step that answers a step of its own is joined with it.
            const auto *inner = object(results.back());
            const auto *innerValue = inner ? inner->field(slot) : nullptr;
            at(step).setField(slot, keeps ? given : innerValue ? Value(*innerValue) : results.back());
            addLabels(step, labelsOf(results.back()));
            break;
        }
    }
    return call.returnType == "V" ? Value::null() : step;
}

// Whoever observes a value is told when it is set, and at once where it stands already.
Value Machine::actObserve(LibraryCall &call)
{
    const auto slot = named("#value"), list = named("#observers");
    const auto *self = object(call.receiver());
    if (!self)
        return byDefault(call);
    const auto tell = [&](const Value &observer, const Value &value) {
        for (const auto method : {"onChanged", "emit", "invoke"}) {
            if (!callInterface(call.frame, observer, method, {value}).empty())
                return;
        }
    };
    if (call.detail == "set") {
        const auto value = call.argument(0);
        const auto *observers = self->field(list);
        const auto told = observers && object(*observers) ? at(*observers).items : std::vector<Value>();
        at(call.receiver()).setField(slot, value);
        addLabels(call.receiver(), labelsOf(value));
        for (const auto &observer : told)
            tell(observer, value);
        return Value::null();
    }
    const auto *known = self->field(slot);
    const auto value = known ? *known : Value();
    if (!self->field(list)) {
        const auto made = newObject(Object::Kind::List, named("Ljava/util/List;"));
        at(call.receiver()).setField(list, made);
    }
    const auto observers = *at(call.receiver()).field(list);
    for (std::size_t i = 0; i < call.count(); ++i) {
        const auto *held = object(call.argument(i));
        const bool observes = held && (held->kind == Object::Kind::Lambda || held->kind == Object::Kind::Instance) && (i + 1 == call.count());
        if (!observes || !object(observers))
            continue;
        at(call.argument(i)).escaped = true;
        if (at(observers).items.size() < kMostRounds)
            at(observers).items.push_back(call.argument(i));
        if (known)
            tell(call.argument(i), value);
    }
    return Value::null();
}

// A constant of an enumeration: its name and number, and the constant of a name.
Value Machine::actEnum(LibraryCall &call)
{
    const auto nameSlot = named("#name"), numberSlot = named("#ordinal");
    if (call.isStatic) {
        const auto *type = object(call.argument(0));
        const auto wanted = textOf(call.argument(1));
        const auto fieldName = wanted ? m_program.names.find(toUtf8(*wanted)) : kNone;
        if (!type || type->number == kNone || fieldName == kNone)
            return byDefault(call);
        const auto &known = m_program.classes[type->number];
        const auto &members = m_program.image(known.image).members(known.def);
        for (auto m = members.first; m < members.firstInstance; ++m) {
            const auto field = m_program.fieldOf(known.image, m_program.image(known.image).member(m).index);
            if (field != kNone && m_program.fields[field].name == fieldName)
                return readStatic(field, call.frame);
        }
        return byDefault(call);
    }
    auto *self = object(call.receiver());
    if (!self)
        return byDefault(call);
    if (call.name == "<init>") {
        self->setField(nameSlot, call.argument(0));
        self->setField(numberSlot, call.argument(1));
        return Value::null();
    }
    const auto *value = call.name == "ordinal" ? self->field(numberSlot) : call.name == "name" || call.name == "toString" ? self->field(nameSlot) : nullptr;
    return value ? *value : byDefault(call);
}

}
