// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of native methods whose code is in the package, and what native code asks of Java.
#include "analysis/code/machine_run.h"

namespace keytrail::code {

namespace {

constexpr std::size_t kMostHandles = 4096;
constexpr std::size_t kMostNativeTrail = 32;

// A part that native code does not know stands there as a byte that no UTF-8 has.
std::u16string withHoles(std::string_view bytes)
{
    std::u16string out;
    for (std::size_t at = 0; at <= bytes.size();) {
        const auto end = std::min(bytes.find('\xff', at), bytes.size());
        out += toUtf16(bytes.substr(at, end - at));
        if (end < bytes.size())
            out += kHole;
        at = end + 1;
    }
    return out;
}

}

JavaValue Machine::toNative(const Value &value, std::string_view type)
{
    JavaValue out;
    out.type = type;
    for (const auto label : m_labels.members(labelsOf(value))) {
        if (Label::kind(label) != Label::Peer)
            out.labels.push_back(label);
    }
    if (value.kind == Value::Kind::Null) {
        out.kind = JavaValue::Kind::Null;
        return out;
    }
    if (value.isNumber()) {
        out.kind = JavaValue::Kind::Number;
        out.number = value.bits;
        return out;
    }
    const auto *held = object(value);
    if (!held)
        return out;
    out.decoded = (held->how & (kHowDecoded | kHowJoined)) != 0;
    if (held->type != kNone)
        out.type = textOfName(held->type);
    switch (held->kind) {
    case Object::Kind::String:
        out.kind = JavaValue::Kind::Text;
        if (const auto text = textOf(value))
            out.bytes = toUtf8(*text);
        return out;
    case Object::Kind::Array:
        out.kind = out.type == "[B" ? JavaValue::Kind::Bytes : JavaValue::Kind::Object;
        out.bytes = bytesOf(value);
        break;
    case Object::Kind::Class:
        out.kind = JavaValue::Kind::Object;
        out.bytes = toUtf8(held->text);
        break;
    default:
        out.kind = JavaValue::Kind::Object;
        break;
    }
    if (const auto known = m_handleOf.find(value.index()); known != m_handleOf.end()) {
        out.handle = known->second;
    } else if (out.kind == JavaValue::Kind::Object && m_handles.size() < kMostHandles) {
        m_handles.push_back(value);
        out.handle = m_handleOf[value.index()] = m_handles.size();
    }
    return out;
}

Value Machine::fromNative(const JavaValue &value, std::string_view type, Name detail)
{
    Labels labels = 0;
    for (const auto label : value.labels)
        labels = m_labels.join(labels, m_labels.of(label));
    const auto how = static_cast<std::uint8_t>(kHowNative | (value.decoded ? kHowDecoded : 0));
    const std::string wanted(value.type.empty() ? type : std::string_view(value.type));
    Value made;
    switch (value.kind) {
    case JavaValue::Kind::Null:
        return Value::null();
    case JavaValue::Kind::Number:
        made = type == "J" ? Value::longInteger(value.number) : type == "F" || type == "D" ? Value::unknown(Reason::Native, detail) : Value::integer(value.number);
        made.labels = labels;
        return made;
    case JavaValue::Kind::Text:
        if (value.bytes && value.bytes->size() < m_limits.longestText)
            return text(withHoles(*value.bytes), how, labels);
        break;
    case JavaValue::Kind::Bytes:
        if (value.bytes && value.bytes->size() < m_limits.largestArray) {
            made = bytes(*value.bytes, labels);
            if (made.isObject())
                at(made).how = how;
            return made;
        }
        break;
    case JavaValue::Kind::Object:
        if (value.handle != 0 && value.handle <= m_handles.size()) {
            made = m_handles[value.handle - 1];
            addLabels(made, labels);
            return made;
        }
        if (value.type == "Ljava/lang/Class;" && value.bytes)
            return classObject(named(*value.bytes));
        break;
    default:
        break;
    }
    return unknownOf(wanted.empty() ? std::string_view("Ljava/lang/Object;") : std::string_view(wanted), Reason::Native, detail, labels);
}

void Machine::takeArray(const Value &array, const JavaValue &from)
{
    if (!object(array) || at(array).kind != Object::Kind::Array)
        return;
    auto &held = writable(array);
    for (const auto label : from.labels)
        held.labels = m_labels.join(held.labels, m_labels.of(label));
    held.how |= kHowNative | kHowDecoded;
    if (from.bytes && from.bytes->size() < m_limits.largestArray) {
        held.items.clear();
        for (const char byte : *from.bytes)
            held.items.push_back(Value::integer(static_cast<signed char>(byte)));
        held.partial = false;
    } else {
        for (auto &item : held.items)
            item = Value::unknown(Reason::Native, 0, held.labels);
    }
}

std::vector<Value> Machine::callNative(MethodIndex index, const std::vector<Value> &arguments, Frame *caller)
{
    const auto &method = m_program.methods[index];
    const auto symbol = m_program.symbol(method);
    if (!m_native->has(symbol) || m_depth >= m_limits.depth || m_onStack[index] >= static_cast<std::uint32_t>(m_limits.recursion) || m_stopped)
        return {};
    const auto &types = parameters(method.proto);
    const std::size_t implicit = method.access & kAccStatic ? 0 : 1;
    Labels labels = 0;
    std::vector<JavaValue> given;
    for (std::size_t i = implicit; i < arguments.size() && i - implicit < types.size(); ++i) {
        given.push_back(toNative(arguments[i], types[i - implicit]));
        labels = m_labels.join(labels, labelsOf(arguments[i]));
    }
    JavaValue self;
    if (implicit == 0 || arguments.empty()) {
        self.kind = JavaValue::Kind::Object;
        self.bytes = m_program.names.text(m_program.classes[method.owner].name);
        self.type = "Ljava/lang/Class;";
    } else {
        self = toNative(arguments[0], {});
    }
    for (const auto label : m_labels.members(m_labels.only(labels, Label::Operation)))
        m_native->setTrail(Label::index(label), m_trails[Label::index(label)]);
    Frame frame;
    frame.method = index;
    frame.caller = caller;
    frame.arguments = arguments;
    auto *const outer = std::exchange(m_nativeFrame, &frame);
    ++m_depth;
    ++m_onStack[index];
    const auto answers = m_native->call(symbol, m_program.names.text(method.proto), self, given, *this);
    --m_onStack[index];
    --m_depth;
    m_nativeFrame = outer;
    for (std::size_t i = 0; i < given.size(); ++i) {
        if (given[i].changed)
            takeArray(arguments[i + implicit], given[i]);
    }
    const auto type = returnTypeOf(m_program.names.text(method.proto));
    std::vector<Value> out;
    for (const auto &answer : answers) {
        if (type == "V")
            return {Value::null()};
        auto value = fromNative(answer, type, named(symbol));
        // What is not known of it may still be made of what went in.
        if (const auto *held = object(value); value.isUnknown() || (held && !answer.bytes && answer.handle == 0))
            value.isUnknown() ? void(value.labels = m_labels.join(value.labels, labels)) : addLabels(value, labels);
        const bool known = std::any_of(out.begin(), out.end(), [&](const Value &one) { return hashOf(one) == hashOf(value); });
        if (!known)
            out.push_back(value);
    }
    // An answer that says nothing, or null after a failure, gives way to one that says something.
    const auto says = [&](const Value &one) { return one.isNumber() || (one.isObject() && (at(one).kind != Object::Kind::String || at(one).text.find(kHole) == std::u16string::npos)); };
    if (std::any_of(out.begin(), out.end(), says))
        std::erase_if(out, [&](const Value &one) { return !says(one); });
    return out;
}

JavaValue Machine::callJava(const JavaMember &method, std::vector<JavaValue> &arguments, const std::string &where)
{
    auto *const frame = m_nativeFrame;
    const auto type = returnTypeOf(method.type);
    const bool hasReceiver = method.isStatic || method.name == "<init>" || !arguments.empty();
    if (!frame || !hasReceiver || m_depth >= m_limits.depth || m_steps >= m_rootLimit || m_stopped || method.owner.empty() || type.empty())
        return toNative(unknownOf(type, Reason::Native, named(method.name), 0), type);
    const bool constructs = method.name == "<init>";
    const auto owner = m_program.findClass(method.owner);
    const bool own = owner != kNone && !isClosed(owner);
    std::vector<Value> given;
    const auto types = parametersOf(method.type);
    Value made;
    if (constructs) {
        if (own)
            initialise(owner, frame);
        made = newObject(own ? Object::Kind::Instance : Object::Kind::Opaque, named(method.owner));
        if (made.isObject() && own)
            at(made).number = owner;
        given.push_back(made);
    }
    const std::size_t receivers = method.isStatic || constructs ? 0 : 1;
    for (std::size_t i = 0; i < arguments.size(); ++i)
        given.push_back(fromNative(arguments[i], i < receivers ? std::string_view(method.owner) : i - receivers < types.size() ? types[i - receivers] : std::string_view(), named(method.name)));
    const auto first = constructs ? 1u : 0u;
    std::vector<std::optional<std::string>> before;
    for (const auto &value : given)
        before.push_back(bytesOf(value));
    auto start = owner;
    if (receivers == 1 && object(given.front()) && at(given.front()).kind == Object::Kind::Instance && at(given.front()).number != kNone)
        start = at(given.front()).number;
    const auto name = m_program.names.find(method.name), proto = m_program.names.find(method.type);
    const auto target = start != kNone && !isClosed(start) && name != kNone && proto != kNone ? m_program.resolve(start, name, proto) : kNone;
    Value result;
    if (target != kNone && method.isStatic && own)
        initialise(owner, frame);
    if (target != kNone && m_program.methods[target].code != 0) {
        result = callOne(target, given, frame);
    } else if (target != kNone && m_native && (m_program.methods[target].access & kAccNative)) {
        const auto answers = callNative(target, given, frame);
        result = answers.empty() ? unknownOf(type, Reason::Native, named(method.name), 0) : answers.front();
    } else {
        const Borrowed borrowed(*this);
        auto &call = borrowed.call();
        call.frame = frame;
        call.owner = method.owner;
        call.name = method.name;
        call.proto = method.type;
        call.detail.clear();
        call.where = where;
        call.isStatic = method.isStatic;
        call.reflective = false;
        call.methodName = Value();
        call.arguments = given;
        call.returnType.assign(type);
        result = callLibrary(call);
    }
    for (std::size_t i = 0; i < arguments.size() && i + first < given.size(); ++i) {
        const auto now = toNative(given[i + first], arguments[i].type);
        const bool isArray = object(given[i + first]) && at(given[i + first]).kind == Object::Kind::Array;
        arguments[i].changed = isArray && (now.bytes != before[i + first] || now.labels != arguments[i].labels);
        if (arguments[i].changed) {
            arguments[i].bytes = now.bytes;
            arguments[i].labels = now.labels;
        }
    }
    return constructs ? toNative(made, method.owner) : toNative(result, type);
}

std::uint32_t Machine::fieldFor(const JavaMember &field) const
{
    const auto owner = m_program.names.find(field.owner), name = m_program.names.find(field.name), type = m_program.names.find(field.type);
    if (owner == kNone || name == kNone || type == kNone)
        return kNone;
    for (std::uint32_t i = 0; i < m_program.fields.size(); ++i) {
        const auto &one = m_program.fields[i];
        if (one.owner == owner && one.name == name && one.type == type)
            return i;
    }
    return kNone;
}

JavaValue Machine::readJava(const JavaMember &field, const JavaValue &holder)
{
    const auto known = fieldFor(field);
    if (known == kNone || !m_nativeFrame)
        return toNative(unknownOf(field.type, Reason::Native, named(field.name), 0), field.type);
    return toNative(field.isStatic ? readStatic(known, m_nativeFrame) : readField(fromNative(holder, field.owner, 0), known), field.type);
}

void Machine::writeJava(const JavaMember &field, const JavaValue &holder, const JavaValue &value)
{
    const auto known = fieldFor(field);
    if (known == kNone || !m_nativeFrame)
        return;
    const auto written = fromNative(value, field.type, named(field.name));
    if (field.isStatic)
        writeStatic(known, written, m_nativeFrame);
    else
        writeField(fromNative(holder, field.owner, 0), known, written, *m_nativeFrame);
}

void Machine::trailOf(std::uint32_t operation, std::string_view what, const std::string &value, const std::string &where)
{
    auto &steps = m_trails[operation];
    const bool known = std::any_of(steps.begin(), steps.end(), [&](const TraceStep &step) { return step.where == where && step.value == value; });
    if (!known && steps.size() < kMostNativeTrail)
        steps.push_back({std::string(what), value, where});
}

}
