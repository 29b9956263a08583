// SPDX-License-Identifier: GPL-3.0-or-later
// Actions that call the app back: threads, handlers, tasks, futures; and reflection.
#include "analysis/code/machine_run.h"

namespace keytrail::code {

// A library's field, as instructions of the app name it; kNone where the app never does.
static std::uint32_t libraryField(const Program &program, std::string_view owner, std::string_view name)
{
    const auto ownerName = program.names.find(owner), fieldName = program.names.find(name);
    for (std::uint32_t i = 0; ownerName != kNone && fieldName != kNone && i < program.fields.size(); ++i) {
        if (program.fields[i].owner == ownerName && program.fields[i].name == fieldName)
            return i;
    }
    return kNone;
}

Value Machine::actMessage(LibraryCall &call)
{
    constexpr std::string_view kMessage = "Landroid/os/Message;";
    const auto &name = call.name;
    if (name == "obtainMessage" || name == "obtain") {
        const auto made = opaque(kMessage, 0, Reason::None);
        const auto types = parametersOf(call.proto);
        bool first = true;
        for (std::size_t i = 0; made.isObject() && i < call.count() && i < types.size(); ++i) {
            std::string_view field;
            if (types[i] == "I") {
                field = first ? "what" : "arg1";
                first = false;
            } else if (types[i] == "Ljava/lang/Object;") {
                field = "obj";
            } else if (types[i] == "Landroid/os/Handler;") {
                at(made).setField(named("#handler"), call.argument(i));
            } else if (types[i] == "Ljava/lang/Runnable;") {
                at(made).setField(named("#callback"), call.argument(i));
            }
            const auto number = field.empty() ? kNone : libraryField(m_program, kMessage, field);
            if (number != kNone)
                at(made).setField(fieldKey(number), call.argument(i));
        }
        if (made.isObject() && !call.isStatic)
            at(made).setField(named("#handler"), call.receiver());
        return made;
    }
    if (name == "<init>") {
        for (std::size_t i = 0; i < call.count(); ++i) {
            if (const auto *held = object(call.argument(i)); held && (held->kind == Object::Kind::Instance || held->kind == Object::Kind::Lambda) && object(call.receiver()))
                at(call.receiver()).setField(named("#callback"), call.argument(i));
        }
        return Value::null();
    }
    Value message = name == "sendToTarget" ? call.receiver() : call.argument(0), handler = call.receiver();
    if (name.substr(0, 16) == "sendEmptyMessage") {
        message = opaque(kMessage, 0, Reason::None);
        const auto number = libraryField(m_program, kMessage, "what");
        if (number != kNone && message.isObject())
            at(message).setField(fieldKey(number), call.argument(0));
    }
    if (const auto *held = object(message); name == "sendToTarget" && held && held->field(named("#handler")))
        handler = *held->field(named("#handler"));
    if (callInterface(call.frame, handler, "handleMessage", {message}).empty()) {
        const auto *held = object(handler);
        const auto *callback = held ? held->field(named("#callback")) : nullptr;
        if (callback)
            (void)callInterface(call.frame, Value(*callback), "handleMessage", {message});
    }
    return unknownOf(call.returnType, Reason::Library, 0, 0);
}

// Something with run() or call() is handed over, or is a thread that starts.
Value Machine::actRun(LibraryCall &call)
{
    const auto target = named("#target");
    const auto runnable = [&](const Value &value) {
        const auto *held = object(value);
        return held && (held->kind == Object::Kind::Lambda || (held->kind == Object::Kind::Instance && held->number != kNone));
    };
    if (call.name == "<init>") {
        for (std::size_t i = 0; i < call.count() && object(call.receiver()); ++i) {
            if (runnable(call.argument(i)) && !m_models.isA(textOfName(at(call.argument(i)).type), "Landroid/content/Context;"))
                at(call.receiver()).setField(target, call.argument(i));
        }
        return Value::null();
    }
    std::vector<Value> candidates;
    for (std::size_t i = 0; i < call.count(); ++i)
        candidates.push_back(call.argument(i));
    if (call.detail == "self") {
        candidates = {call.receiver()};
        if (const auto *held = object(call.receiver()); held && held->field(target))
            candidates.push_back(*held->field(target));
    }
    const auto future = opaque(call.returnType.size() > 1 ? call.returnType : "Ljava/util/concurrent/Future;");
    for (const auto &candidate : candidates) {
        if (const auto *held = object(candidate); held && held->field(target) && call.detail != "self") {
            (void)callInterface(call.frame, Value(*held->field(target)), "run", {});
            continue;
        }
        if (!runnable(candidate))
            continue;
        at(candidate).escaped = true;
        for (const auto method : {"run", "call", "get"}) {
            const auto results = callInterface(call.frame, candidate, method, {});
            if (results.empty())
                continue;
            if (future.isObject())
                at(future).setField(named("#value"), results.back());
            addLabels(future, labelsOf(results.back()));
            break;
        }
    }
    return call.returnType == "V" ? Value::null() : call.returnType.size() == 1 ? Value::integer(1) : future;
}

Value Machine::actFuture(LibraryCall &call)
{
    const auto *held = object(call.receiver());
    const auto *value = held ? held->field(named("#value")) : nullptr;
    return value ? *value : byDefault(call);
}

Value Machine::actAsyncTask(LibraryCall &call)
{
    if (call.name == "get") {
        const auto *held = object(call.receiver());
        const auto *value = held ? held->field(named("#value")) : nullptr;
        return value ? *value : byDefault(call);
    }
    const auto self = call.receiver();
    if (!object(self) || call.count() == 0)
        return byDefault(call);
    at(self).escaped = true;
    const auto parameters = call.argument(call.count() - 1);
    (void)callInterface(call.frame, self, "onPreExecute", {});
    auto results = callInterface(call.frame, self, "doInBackground", {parameters});
    if (!results.empty()) {
        at(self).setField(named("#value"), results.back());
        (void)callInterface(call.frame, self, "onPostExecute", {results.back()});
    }
    return self;
}

// What a class says of itself; unknown for questions that are not about members or names.
Value Machine::classMember(LibraryCall &call)
{
    const auto &name = call.name;
    const auto *self = object(call.receiver());
    if (name == "getName" || name == "getCanonicalName" || name == "getSimpleName") {
        auto text = toUtf8(self->text);
        if (text.size() > 2 && text.front() == 'L')
            text = text.substr(1, text.size() - 2);
        std::replace(text.begin(), text.end(), '/', '.');
        return textUtf8(name == "getSimpleName" ? text.substr(text.rfind('.') + 1) : text);
    }
    const bool isConstructor = name == "getConstructor" || name == "getDeclaredConstructor";
    if (name == "getMethods" || name == "getDeclaredMethods" || name == "getConstructors" || name == "getDeclaredConstructors") {
        // The members of a library's class are not known one by one: the list holds one that becomes what it is compared with.
        const bool makes = name.find("Constructor") != std::string::npos;
        const auto type = call.receiver();
        const auto list = newObject(Object::Kind::Array, named(makes ? "[Ljava/lang/reflect/Constructor;" : "[Ljava/lang/reflect/Method;"));
        const auto member = newObject(Object::Kind::Method, named(makes ? "Ljava/lang/reflect/Constructor;" : "Ljava/lang/reflect/Method;"));
        if (!list.isObject() || !member.isObject())
            return list;
        at(member).text = makes ? u"<init>" : u"";
        at(member).setField(named("#class"), type);
        at(member).setField(named("#name"), Value());
        at(list).items.push_back(member);
        return list;
    }
    if (name == "getMethod" || name == "getDeclaredMethod" || isConstructor || name == "getField" || name == "getDeclaredField") {
        const auto made = newObject(Object::Kind::Method, named(name.find("Field") != std::string::npos ? "Ljava/lang/reflect/Field;" : isConstructor ? "Ljava/lang/reflect/Constructor;" : "Ljava/lang/reflect/Method;"));
        if (made.isObject()) {
            const auto wanted = isConstructor ? std::optional<std::u16string>(u"<init>") : textOf(call.argument(0));
            at(made).text = wanted.value_or(std::u16string());
            at(made).setField(named("#class"), call.receiver());
            at(made).setField(named("#name"), call.argument(0));
        }
        return made;
    }
    return {};
}

Value Machine::actReflection(LibraryCall &call)
{
    const auto &name = call.name;
    const auto descriptorOf = [](std::u16string_view dotted) {
        auto text = toUtf8(dotted);
        std::replace(text.begin(), text.end(), '.', '/');
        return text.empty() || text.front() == '[' ? text : "L" + text + ";";
    };
    if (name == "forName" || name == "loadClass" || name == "findClass") {
        const auto wanted = textOf(call.argument(0));
        if (!wanted)
            return opaque("Ljava/lang/Class;", 0, Reason::Reflection);
        return classObject(named(descriptorOf(*wanted)));
    }
    const auto *self = object(call.receiver());
    if (!self)
        return byDefault(call);
    if (self->kind == Object::Kind::Class) {
        if (const auto member = classMember(call); !member.isUnknown())
            return member;
    }
    if (self->kind == Object::Kind::Method && name == "getName") {
        const auto made = unknownOf("Ljava/lang/String;", Reason::Reflection, 0, 0);
        if (made.isObject() && !at(call.receiver()).text.empty())
            at(made).text = at(call.receiver()).text;
        else if (made.isObject())
            at(made).setField(named("#member"), call.receiver());
        return made;
    }
    Value type = call.receiver();
    std::u16string member = u"<init>";
    Value memberName;
    if (self->kind == Object::Kind::Method) {
        type = *self->field(named("#class"));
        member = self->text;
        memberName = *self->field(named("#name"));
    }
    return reach(call, type, member, memberName);
}

// The member of a class that reflection leads to: run where it is the app's, answered by its model where it is a library's.
Value Machine::reach(LibraryCall &call, const Value &type, const std::u16string &member, const Value &memberName)
{
    const auto &name = call.name;
    const auto *held = object(type);
    if (!held || held->kind != Object::Kind::Class || (name != "invoke" && name != "newInstance" && name != "get"))
        return byDefault(call);
    const auto descriptor = toUtf8(held->text);
    const auto typeIndex = held->number;
    const bool makes = name == "newInstance";
    std::vector<Value> arguments;
    const auto &list = makes ? call.argument(0) : call.argument(1);
    if (const auto *array = object(list))
        arguments = array->items;
    if (name == "get") {
        const auto field = libraryField(m_program, descriptor, toUtf8(member));
        return field == kNone ? byDefault(call) : readStatic(field, call.frame);
    }
    Value receiver = call.argument(0);
    if (makes) {
        receiver = newObject(typeIndex == kNone ? Object::Kind::Opaque : Object::Kind::Instance, named(descriptor));
        if (!receiver.isObject())
            return receiver;
        at(receiver).number = typeIndex;
    }
    if (typeIndex != kNone) {
        initialise(typeIndex, call.frame);
        const auto known = m_program.names.find(toUtf8(member));
        auto start = typeIndex;
        if (object(receiver) && at(receiver).kind == Object::Kind::Instance && at(receiver).number != kNone)
            start = at(receiver).number;
        const auto method = known == kNone ? kNone : m_program.findByName(start, known, static_cast<int>(arguments.size()));
        if (method != kNone && m_program.methods[method].code) {
            if (!(m_program.methods[method].access & kAccStatic))
                arguments.insert(arguments.begin(), object(receiver) ? receiver : sharedInstance(m_program.methods[method].owner));
            const auto answer = callOne(method, std::move(arguments), call.frame);
            return makes ? receiver : answer;
        }
        return makes ? receiver : byDefault(call);
    }
    LibraryCall reached;
    reached.frame = call.frame;
    reached.owner = descriptor;
    reached.name = toUtf8(member);
    reached.reflective = true;
    reached.methodName = memberName;
    reached.returnType = "Ljava/lang/Object;";
    reached.isStatic = !object(receiver);
    if (!reached.isStatic)
        arguments.insert(arguments.begin(), receiver);
    reached.arguments = std::move(arguments);
    if (reached.name.empty())
        return byDefault(call);
    const auto answer = callLibrary(reached);
    return makes ? receiver : answer;
}

}
