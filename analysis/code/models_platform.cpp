// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on the platform: resources, assets, intents, components.
#include "analysis/code/machine_run.h"

namespace keytrail::code {

namespace {

constexpr std::uint32_t kMostStarts = 16;   // of one component by other code

// a.b.C -> La/b/C;
std::string classDescriptor(std::string dotted)
{
    std::replace(dotted.begin(), dotted.end(), '.', '/');
    return "L" + dotted + ";";
}

}

Value Machine::actResources(LibraryCall &call)
{
    const auto &name = call.name;
    const auto id = numberOf(call.argument(0));
    const auto number = static_cast<std::uint32_t>(id.value_or(0));
    if ((name == "getString" || name == "getText" || name == "getQuantityString") && id && m_environment.resourceText) {
        if (const auto found = m_environment.resourceText(number)) {
            const auto pattern = textUtf8(*found, kHowResource);
            if (call.count() < 2 || name == "getText")
                return pattern;
            LibraryCall format = call;
            format.isStatic = true;
            format.arguments = {pattern, call.argument(1)};
            return actFormat(format);
        }
    }
    if ((name == "getInteger" || name == "getBoolean" || name == "getColor") && id && m_environment.resourceNumber) {
        if (const auto found = m_environment.resourceNumber(number))
            return Value::integer(*found);
    }
    if ((name == "getStringArray" || name == "getTextArray" || name == "getIntArray") && id && m_environment.resourceArray) {
        const auto texts = m_environment.resourceArray(number);
        const bool numbers = name == "getIntArray";
        const auto made = newObject(Object::Kind::Array, named(numbers ? "[I" : "[Ljava/lang/String;"));
        for (std::size_t i = 0; made.isObject() && i < texts.size(); ++i) {
            const auto item = numbers ? Value::integer(std::strtoll(texts[i].c_str(), nullptr, 10)) : textUtf8(texts[i], kHowResource);
            at(made).items.push_back(item);
        }
        return made;
    }
    if (name == "getIdentifier" && m_environment.resourceId) {
        const auto entry = textOf(call.argument(0)), type = textOf(call.argument(1));
        if (entry && type) {
            if (const auto found = m_environment.resourceId(toUtf8(*type) + "/" + toUtf8(*entry)))
                return Value::integer(static_cast<std::int32_t>(found));
        }
    }
    if ((name == "openRawResource" || name == "openRawResourceFd") && id && m_environment.resourceText) {
        if (const auto file = m_environment.resourceText(number)) {
            LibraryCall open = call;
            open.detail = "raw";
            open.isStatic = true;
            open.arguments = {textUtf8(*file)};
            return actAsset(open);
        }
    }
    if (call.returnType == "Landroid/content/res/Resources;" || call.returnType == "Landroid/content/res/AssetManager;")
        return opaque(call.returnType);
    return byDefault(call);
}

Value Machine::actAsset(LibraryCall &call)
{
    const auto path = textOf(call.argument(0));
    const auto made = opaque("Ljava/io/InputStream;", 0, Reason::Storage, named("asset"));
    if (!path || !made.isObject() || !m_environment.file)
        return made;
    const auto content = m_environment.file((call.detail == "raw" ? "" : "assets/") + toUtf8(*path));
    at(made).detail = named("asset " + toUtf8(*path));
    if (!content || content->size() > m_limits.longestText) {
        at(made).partial = true;
        return made;
    }
    for (const char byte : *content)
        at(made).items.push_back(Value::integer(static_cast<signed char>(byte)));
    at(made).number = 0;
    at(made).how = kHowConfig;
    return made;
}

Value Machine::actIntent(LibraryCall &call)
{
    auto *self = object(call.receiver());
    const auto classSlot = named("#class"), actionSlot = named("#action");
    const auto &name = call.name;
    if (!self)
        return byDefault(call);
    const auto take = [&](const Value &value) {
        if (const auto *held = object(value); held && held->kind == Object::Kind::Class)
            at(call.receiver()).setField(classSlot, value);
        else if (held && held->kind == Object::Kind::String && call.owner == "Landroid/content/ComponentName;")
            at(call.receiver()).setField(classSlot, classObject(named(classDescriptor(toUtf8(held->text)))));
        else if (held && held->kind == Object::Kind::String)
            at(call.receiver()).setField(actionSlot, value);
        else if (const auto *inner = held ? held->field(classSlot) : nullptr)
            at(call.receiver()).setField(classSlot, Value(*inner));
    };
    if (name == "<init>") {
        self->kind = Object::Kind::Map;
        if (const auto *from = object(call.argument(0)); from && from->kind == Object::Kind::Map) {
            self->items = from->items;
            self->fields = from->fields;
        }
        for (std::size_t i = 0; i < call.count(); ++i)
            take(call.argument(i));
        return Value::null();
    }
    if (name == "setClass" || name == "setAction" || name == "setClassName" || name == "setComponent") {
        if (name == "setClassName") {
            const auto target = textOf(call.argument(1));
            if (target) {
                take(classObject(named(classDescriptor(toUtf8(*target)))));
            }
        } else {
            take(call.argument(call.count() - 1));
        }
        return call.receiver();
    }
    if (name == "getAction") {
        const auto *action = self->field(actionSlot);
        return action ? *action : unknownOf("Ljava/lang/String;", Reason::Argument, named("intent action"), 0);
    }
    if (name == "putExtras" || name == "replaceExtras") {
        if (const auto *from = object(call.argument(0)); from && from->kind == Object::Kind::Map) {
            auto &map = writable(call.receiver());
            map.items.insert(map.items.end(), from->items.begin(), from->items.end());
            map.labels = m_labels.join(map.labels, labelsOf(call.argument(0)));
        }
        return call.receiver();
    }
    if (name == "getExtras" || name == "getBundleExtra")
        return call.receiver();
    if (name.starts_with("putExtra") || name.starts_with("put") || (name.starts_with("get") && name.find("Extra") != std::string::npos) || name == "hasExtra") {
        if (self->kind == Object::Kind::Opaque) {
            self->kind = Object::Kind::Map;
            self->partial = true;
            self->reason = Reason::Argument;
        }
        const auto answer = actMap(call);
        return name.starts_with("put") ? call.receiver() : answer;
    }
    if (call.returnType == call.owner)
        return call.receiver();
    return byDefault(call);
}

// An intent that names a class, or an action that a component of the manifest takes, goes on there.
Value Machine::actStart(LibraryCall &call)
{
    if (call.name == "getIntent") {
        const auto *self = object(call.receiver());
        const auto *intent = self ? self->field(named("#intent")) : nullptr;
        return intent ? *intent : opaque("Landroid/content/Intent;", 0, Reason::Argument, named("intent"));
    }
    Value intent;
    for (std::size_t i = 0; i < call.arguments.size(); ++i) {
        if (const auto *held = object(call.arguments[i]); held && (held->field(named("#class")) || held->field(named("#action"))))
            intent = call.arguments[i];
    }
    const auto *held = object(intent);
    if (!held)
        return byDefault(call);
    std::vector<ClassIndex> targets;
    if (const auto *type = held->field(named("#class")); type && object(*type) && at(*type).number != kNone)
        targets.push_back(at(*type).number);
    if (const auto *action = held->field(named("#action")); targets.empty() && action && textOf(*action)) {
        const auto wanted = toUtf8(*textOf(*action));
        for (const auto &component : m_environment.components) {
            if (std::find(component.actions.begin(), component.actions.end(), wanted) != component.actions.end()) {
                if (const auto found = m_program.findClass(component.className); found != kNone)
                    targets.push_back(found);
            }
        }
    }
    for (const auto target : targets) {
        const auto instance = sharedInstance(target);
        if (!object(instance))
            continue;
        const auto count = named("#starts");
        const auto *known = at(instance).field(count);
        const auto starts = known ? known->bits : 0;
        if (starts >= kMostStarts)
            continue;
        at(instance).setField(count, Value::integer(starts + 1));
        at(instance).setField(named("#intent"), intent);
        const auto context = opaque("Landroid/content/Context;");
        if (call.name.find("Activit") != std::string::npos) {
            (void)callInterface(call.frame, instance, "onCreate", {opaque("Landroid/os/Bundle;")});
            (void)callInterface(call.frame, instance, "onNewIntent", {intent});
        } else if (call.name.find("roadcast") != std::string::npos) {
            (void)callInterface(call.frame, instance, "onReceive", {context, intent});
        } else {
            (void)callInterface(call.frame, instance, "onCreate", {});
            (void)callInterface(call.frame, instance, "onStartCommand", {intent, Value::integer(0), Value::integer(1)});
            (void)callInterface(call.frame, instance, "onStart", {intent, Value::integer(1)});
            (void)callInterface(call.frame, instance, "onHandleIntent", {intent});
            (void)callInterface(call.frame, instance, "onHandleWork", {intent});
            (void)callInterface(call.frame, instance, "onBind", {intent});
        }
    }
    return unknownOf(call.returnType, Reason::Library, 0, 0);
}

Value Machine::actReason(LibraryCall &call)
{
    constexpr std::pair<std::string_view, Reason> kReasons[] = {{"time", Reason::Time}, {"random", Reason::Random}, {"native", Reason::Native}, {"input", Reason::Input}, {"storage", Reason::Storage}, {"network", Reason::Network}, {"argument", Reason::Argument}};
    auto reason = Reason::Library;
    for (const auto &[word, code] : kReasons) {
        if (word == call.detail)
            reason = code;
    }
    const auto detail = named(call.owner + "->" + call.name);
    if (call.name == "<init>" && object(call.receiver())) {
        at(call.receiver()).reason = reason;
        at(call.receiver()).detail = detail;
        return Value::null();
    }
    if (reason == Reason::Random && call.returnType == "V" && object(call.argument(0))) {
        auto &target = writable(call.argument(0));
        for (auto &item : target.items)
            item = Value::unknown(reason, detail);
        target.reason = reason;
        target.detail = detail;
        return Value::null();
    }
    Labels labels = 0;
    for (const auto &argument : call.arguments)
        labels = m_labels.join(labels, labelsOf(argument));
    return unknownOf(call.returnType, reason, detail, labels);
}

Value Machine::actIdentity(LibraryCall &call)
{
    return call.isStatic ? call.argument(0) : call.receiver();
}

Value Machine::actArgument(LibraryCall &call)
{
    return call.argument(static_cast<std::size_t>(std::strtoul(call.detail.c_str(), nullptr, 10)));
}

// `set NAME N` keeps the N-th argument under NAME, `get NAME` gives it back.
Value Machine::actSlot(LibraryCall &call)
{
    const auto space = call.detail.find(' ');
    const auto verb = call.detail.substr(0, space);
    const auto rest = space == std::string::npos ? std::string() : call.detail.substr(space + 1);
    const auto second = rest.find(' ');
    const auto slot = named("#" + rest.substr(0, second));
    auto *self = object(call.receiver());
    if (!self)
        return byDefault(call);
    if (verb == "set") {
        const auto number = second == std::string::npos ? 0 : std::strtoul(rest.c_str() + second + 1, nullptr, 10);
        if (number >= call.count())
            return Value::null();
        const auto value = call.argument(number);
        self->setField(slot, value);
        addLabels(call.receiver(), labelsOf(value));
        return call.returnType == call.owner ? call.receiver() : Value::null();
    }
    const auto *value = self->field(slot);
    return value ? *value : byDefault(call);
}

Value Machine::actObjects(LibraryCall &call)
{
    const auto &name = call.name;
    if (name.starts_with("requireNonNull"))
        return call.argument(0);
    if (name == "getClass" && object(call.receiver()) && at(call.receiver()).type != kNone)
        return classObject(at(call.receiver()).type);
    if (name == "equals") {
        const auto &a = call.isStatic ? call.argument(0) : call.receiver();
        const auto &b = call.isStatic ? call.argument(1) : call.argument(0);
        comparePeer(call, a, b);
        const auto x = textOf(a), y = textOf(b);
        if (x && y)
            return Value::integer(*x == *y);
        if (a.isNumber() && b.isNumber())
            return Value::integer(a.bits == b.bits);
        return a.isObject() && a.bits == b.bits ? Value::integer(1) : Value::unknown(Reason::Library);
    }
    if (name == "toString" && object(call.receiver())) {
        std::uint8_t how = 0;
        Labels labels = 0;
        Reason reason = Reason::Library;
        Name detail = 0;
        const auto content = appendable(call.receiver(), "", how, labels, reason, detail);
        const auto made = text(content, how, m_labels.join(labels, labelsOf(call.receiver())));
        if (made.isObject()) {
            at(made).reason = reason;
            at(made).detail = detail;
        }
        return made;
    }
    if (name == "<init>" || name == "finalize")
        return Value::null();
    if (name == "clone")
        return actArrays(call);
    return byDefault(call);
}

}
