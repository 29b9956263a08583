// SPDX-License-Identifier: GPL-3.0-or-later
// Values of Java in native code and back, and calls of native methods from Java. What Java knows of an object stands in a
// stand-in for it.
#include "analysis/code/native_addresses.h"
#include "analysis/code/native_machine.h"

#include <fmt/format.h>
#include <utility>

namespace keytrail::code
{
namespace
{

constexpr std::uint64_t kLargestContent = 64 << 10;
constexpr unsigned kMostPassed = 16;
constexpr int kDeepestJava = 4;
constexpr std::uint64_t kStepsFromJava = 60'000, kAllStepsFromJava = 2'000'000;

bool isText(std::string_view type)
{
    return type == "Ljava/lang/String;" || type == "Ljava/lang/CharSequence;";
}

bool isReference(std::string_view type)
{
    return !type.empty() && (type.front() == 'L' || type.front() == '[');
}

std::int64_t asNumber(std::uint64_t bits, std::string_view type)
{
    switch (type.empty() ? 'J' : type.front()) {
    case 'Z':
        return (bits & 0xff) != 0;
    case 'B':
        return static_cast<std::int8_t>(bits);
    case 'C':
        return static_cast<std::uint16_t>(bits);
    case 'S':
        return static_cast<std::int16_t>(bits);
    case 'I':
        return static_cast<std::int32_t>(bits);
    default:
        return static_cast<std::int64_t>(bits);
    }
}

}

NativeValue NativeMachine::javaEnvironment()
{
    auto &known = m_named["environment of Java"];
    if (known == 0)
        known = make(NativeObject::Kind::Handle, "JNIEnv").bits;
    return NativeValue::number(known);
}

/// The Java type of a stand-in; a class's own type where it is a class.
std::string NativeMachine::descriptorOf(const NativeValue &value)
{
    const auto *one = objectAt(value);
    if (!one)
        return {};
    if (one->kind == NativeObject::Kind::Text)
        return "Ljava/lang/String;";
    if (one->kind == NativeObject::Kind::Data)
        return "[B";
    return one->kind == NativeObject::Kind::Java || one->kind == NativeObject::Kind::Class ? one->className : std::string();
}

NativeValue NativeMachine::fromJava(const JavaValue &value)
{
    Labels labels = 0;
    for (const auto label : value.labels)
        labels = m_labels.join(labels, m_labels.of(label));
    if (value.kind == JavaValue::Kind::Null)
        return NativeValue::number(0);
    if (value.kind == JavaValue::Kind::Number)
        return NativeValue::number(static_cast<std::uint64_t>(value.number), labels);
    if (value.kind == JavaValue::Kind::Unknown && !isReference(value.type))
        return NativeValue::unknown(labels);
    // One stand-in for each object of Java, filled anew with what is known now.
    const bool isClass = value.type == "Ljava/lang/Class;" && value.bytes;
    auto address = value.handle == 0 ? 0 : m_named[fmt::format("java {}", value.handle)];
    if (address == 0)
        address = make(isClass ? NativeObject::Kind::Class : NativeObject::Kind::Java, isClass ? *value.bytes : value.type).bits;
    if (value.handle != 0)
        m_named[fmt::format("java {}", value.handle)] = address;
    auto &made = m_objects[address];
    made.java = value.handle;
    made.labels = labels;
    made.decoded = value.decoded;
    made.changed = false;
    if (!isClass) {
        made.bytes = value.bytes && value.bytes->size() <= kLargestContent ? value.bytes : std::nullopt;
        made.keyWhere = value.where;
        made.keySource = value.where.empty() ? std::string() : "string";
        made.address = 0;
    }
    return NativeValue::number(address, labels);
}

JavaValue NativeMachine::toJava(State &state, const NativeValue &value, std::string_view type)
{
    JavaValue out;
    out.type = type;
    for (const auto label : m_labels.members(labelsOf(state, value, 0))) {
        if (Label::kind(label) != Label::Peer)
            out.labels.push_back(label);
    }
    if (!value.known)
        return out;
    if (!type.empty() && !isReference(type)) {
        out.kind = JavaValue::Kind::Number;
        out.number = asNumber(value.bits, type);
        return out;
    }
    if (value.bits == 0) {
        out.kind = JavaValue::Kind::Null;
        return out;
    }
    const auto *one = objectAt(value);
    if (!one)
        return out;
    const auto own = descriptorOf(value);
    if (!own.empty() && !isReference(own))
        return out;
    out.type = own.empty() ? std::string(type) : own;
    out.handle = one->java;
    out.decoded = one->decoded;
    out.changed = one->changed;
    out.where = one->keyWhere;
    out.bytes = one->bytes;
    out.kind = isText(out.type) ? JavaValue::Kind::Text : out.type == "[B" ? JavaValue::Kind::Bytes : JavaValue::Kind::Object;
    if (one->kind == NativeObject::Kind::Class) {
        out.kind = JavaValue::Kind::Object;
        out.bytes = own;
        out.type = "Ljava/lang/Class;";
    }
    return out;
}

void NativeMachine::tellTrails(const std::vector<JavaValue> &values)
{
    for (const auto &value : values) {
        for (const auto label : value.labels) {
            const auto steps = Label::kind(label) == Label::Operation ? m_trails.find(Label::index(label)) : m_trails.end();
            for (std::size_t i = 0; steps != m_trails.end() && i < steps->second.size(); ++i)
                m_java->trailOf(Label::index(label), steps->second[i].what, steps->second[i].value, steps->second[i].where);
        }
    }
}

void NativeMachine::setTrail(std::size_t operation, const std::vector<TraceStep> &steps)
{
    auto &known = m_trails[operation];
    if (steps.size() > known.size())
        known = steps;
}

std::vector<JavaValue> NativeMachine::callFromJava(std::uint64_t function, std::string_view proto, const JavaValue &self, std::vector<JavaValue> &arguments, JavaSide &java)
{
    std::vector<JavaValue> answers;
    const auto *code = m_image.functionAt(function & ~std::uint64_t(m_machine == Machine::Arm));
    if (!code || m_javaDepth >= kDeepestJava || m_stopped || m_machine == Machine::None || m_javaSteps > kAllStepsFromJava)
        return answers;
    const auto types = parametersOf(proto);
    State first(m_image, m_labels);
    if (m_kept)
        first.memory = *m_kept;
    std::vector<NativeValue> given{javaEnvironment(), fromJava(self)}, passed;
    for (std::size_t i = 0; i < arguments.size() && i < kMostPassed; ++i) {
        const auto value = fromJava(arguments[i]);
        passed.push_back(value);
        const bool two = m_machine == Machine::Arm && i < types.size() && (types[i] == "J" || types[i] == "D");
        if (two && (given.size() & 1))
            given.emplace_back();
        given.push_back(value);
        if (two)
            given.push_back({value.bits >> 32, value.labels, value.known});
    }
    giveArguments(first, given, m_at.end);
    enter(first, function);
    m_visited.insert(code->address);
    // A call from within a call: what the outer one waits for is put aside.
    auto *const outerJava = std::exchange(m_java, &java);
    auto *const outerAnswers = std::exchange(m_javaAnswers, &answers);
    auto outerType = std::exchange(m_answerType, std::string(returnTypeOf(proto)));
    const auto outerMost = std::exchange(m_mostSteps, kStepsFromJava);
    const bool outerKeeps = std::exchange(m_keeps, true), exhausted = m_exhausted;
    ++m_javaDepth;
    const auto before = m_steps;
    runAll(std::move(first));
    m_javaSteps += m_steps - before;
    --m_javaDepth;
    tellTrails(answers);
    m_javaAnswers = outerAnswers;
    m_answerType = std::move(outerType);
    m_mostSteps = outerMost;
    m_keeps = outerKeeps;
    // One call that has no end leaves the others as they are.
    m_exhausted = exhausted;
    State after(m_image, m_labels);
    for (std::size_t i = 0; i < passed.size(); ++i) {
        const auto *one = objectAt(passed[i]);
        if (!one || !one->changed)
            continue;
        arguments[i].changed = true;
        arguments[i].bytes = one->bytes;
        arguments[i].decoded = true;
        arguments[i].labels = toJava(after, passed[i], arguments[i].type).labels;
    }
    tellTrails(arguments);
    m_java = outerJava;
    return answers;
}

}
