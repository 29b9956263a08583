// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of the Java environment (JNI specification, chapter 4). What native code does with Java's classes is asked of the
// Java side, where there is one.
#include "analysis/code/native_addresses.h"
#include "analysis/code/native_machine.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

/// Numbers in the function table.
enum : unsigned {
    kFindClass = 6, kGetSuperclass = 10, kExceptionOccurred = 15, kPushFrame = 19, kPopFrame = 20, kNewGlobalRef = 21, kDeleteGlobalRef = 22, kDeleteLocalRef = 23, kNewLocalRef = 25,
    kNewObject = 28, kNewObjectA = 30, kGetObjectClass = 31, kIsInstanceOf = 32, kGetMethodId = 33, kFirstCall = 34, kFirstNonvirtual = 64, kGetFieldId = 94, kFirstGetField = 95, kFirstSetField = 104,
    kGetStaticMethodId = 113, kFirstStaticCall = 114, kGetStaticFieldId = 144, kFirstGetStatic = 145, kFirstSetStatic = 154, kNewString = 163, kStringLength = 164, kStringChars = 165,
    kNewStringUtf = 167, kStringUtfLength = 168, kStringUtfChars = 169, kArrayLength = 171, kNewObjectArray = 172, kArrayElement = 173, kSetArrayElement = 174, kNewBooleanArray = 175, kNewByteArray = 176,
    kNewDoubleArray = 182, kByteElements = 184, kReleaseByteElements = 192, kByteRegion = 200, kSetByteRegion = 208, kRegisterNatives = 215, kGetJavaVm = 219, kStringUtfRegion = 221, kCriticalArray = 222,
    kReleaseCriticalArray = 223, kCriticalString = 224, kExceptionCheck = 228, kNewDirectBuffer = 229, kDirectAddress = 230, kDirectCapacity = 231, kNewWeakRef = 226,
    kAttachThread = kFirstOfMachine + 4, kGetEnvironment = kFirstOfMachine + 6, kAttachDaemon = kFirstOfMachine + 7
};
constexpr std::string_view kAnswers = "LZBCSIJFDV"; // of the ten kinds of calls, in the table's order
constexpr std::uint64_t kLargestArray = 64 << 10, kUnsizedArray = 512;
constexpr unsigned kMostJavaArguments = 16, kMostRegistered = 4096, kAbort = 2;
constexpr int kMostNested = 4;

std::vector<std::string_view> parametersIn(std::string_view proto)
{
    const auto open = proto.find('('), close = proto.find(')');
    return open == 0 && close != std::string_view::npos ? parametersOf(proto) : std::vector<std::string_view>();
}

std::string descriptorFrom(std::string_view name)
{
    return name.empty() || name.front() == '[' ? std::string(name) : fmt::format("L{};", name);
}

}

NativeValue NativeMachine::javaText(State &state, unsigned index, NativeValue one, Labels labels)
{
    const auto *text = objectAt(one);
    if (index == kStringLength || index == kStringUtfLength)
        return text && text->bytes ? NativeValue::number(text->bytes->size(), labels) : NativeValue::unknown(labels);
    if (index == kStringUtfRegion) { // string, start, length, buffer
        const auto start = state.x[2], size = state.x[3], into = state.x[4];
        const bool known = text && text->bytes && start.known && size.known && start.bits <= text->bytes->size();
        if (into.known && known)
            state.memory.fill(into.bits, text->bytes->substr(start.bits, size.bits) + std::string(1, '\0'), labels);
        else if (into.known)
            state.memory.forget(into.bits, size.known ? std::min(size.bits, kLargestArray) : kUnsizedArray, labels);
        return NativeValue::unknown();
    }
    const bool wide = index == kStringChars || index == kCriticalString;
    const auto result = make(NativeObject::Kind::Opaque, {}, labels);
    if (text && text->bytes) {
        std::string content = *text->bytes;
        if (wide) { // UTF-16, which for plain text is a zero behind every byte
            content.clear();
            for (const char c : *text->bytes)
                (content += c) += '\0';
            content += '\0';
        }
        state.memory.fill(result.bits, content + std::string(1, '\0'), labels);
        m_objects[result.bits].keyWhere = text->keyWhere;
    } else {
        state.memory.forget(result.bits, kUnsizedArray, labels);
    }
    return result;
}

/// What stands in the memory that code was handed for an array's elements goes back into the array.
void NativeMachine::writeBack(State &state, const NativeValue &array, const NativeValue &elements)
{
    auto *to = objectAt(array);
    if (!to || !elements.known)
        return;
    const auto size = to->bytes ? to->bytes->size() : kUnsizedArray;
    const auto before = to->bytes;
    to->labels = m_labels.join(to->labels, state.memory.labels(elements.bits, size));
    if (to->bytes)
        to->bytes = state.memory.bytes(elements.bits, size);
    to->changed = to->changed || before != to->bytes || !before;
}

NativeValue NativeMachine::javaArray(State &state, unsigned index, NativeValue one, Labels labels)
{
    auto *array = objectAt(one);
    switch (index) {
    case kArrayLength:
        return array && array->bytes ? NativeValue::number(array->bytes->size(), labels) : NativeValue::unknown(labels);
    case kNewByteArray: {
        const auto made = make(NativeObject::Kind::Java, "[B");
        if (one.known && one.bits <= kLargestArray)
            m_objects[made.bits].bytes = std::string(one.bits, '\0');
        return made;
    }
    case kSetByteRegion: { // array, start, length, buffer
        const auto start = state.x[2], size = state.x[3];
        auto &into = object(one);
        const auto bytes = bytesOf(state, state.x[4], size);
        into.labels = m_labels.join(labels, labelsOf(state, state.x[4], size.known ? size.bits : 64));
        into.decoded = into.decoded || wasWritten(state, state.x[4]);
        into.changed = true;
        if (state.x[4].known && state.x[4].bits < m_at.stack)
            into.keyWhere = fmt::format("{}!0x{:x}", m_binary.path, state.x[4].bits);
        if (into.bytes && bytes && start.known && start.bits <= into.bytes->size() && bytes->size() <= into.bytes->size() - start.bits)
            into.bytes->replace(start.bits, bytes->size(), *bytes);
        else if (!into.bytes && start.isZero())
            into.bytes = bytes;
        else
            into.bytes.reset();
        return NativeValue::unknown();
    }
    case kByteRegion: {
        const auto start = state.x[2], size = state.x[3], into = state.x[4];
        const bool known = array && array->bytes && start.known && size.known && start.bits <= array->bytes->size();
        if (into.known && known)
            state.memory.fill(into.bits, array->bytes->substr(start.bits, size.bits), labels);
        else if (into.known)
            state.memory.forget(into.bits, size.known ? std::min(size.bits, kLargestArray) : kUnsizedArray, labels);
        return NativeValue::unknown();
    }
    case kReleaseByteElements:
    case kReleaseCriticalArray:
        if (!state.x[3].known || (state.x[3].bits & 0xffffffff) != kAbort)
            writeBack(state, one, state.x[2]);
        return NativeValue::unknown();
    default: { // elements
        const auto result = make(NativeObject::Kind::Opaque, {}, labels);
        if (array && array->bytes) {
            m_nextObject += array->bytes->size() / m_at.objectStep * m_at.objectStep;
            state.memory.fill(result.bits, *array->bytes, labels);
        } else {
            state.memory.forget(result.bits, kUnsizedArray, labels);
        }
        return result;
    }
    }
}

/// A method or field id: class, name, type
NativeValue NativeMachine::javaMember(State &state, unsigned index)
{
    const auto name = state.x[2].known ? state.memory.text(state.x[2].bits) : std::nullopt, type = state.x[3].known ? state.memory.text(state.x[3].bits) : std::nullopt;
    const auto out = make(NativeObject::Kind::Handle, "member");
    if (name && type)
        m_objects[out.bits].member = std::make_shared<JavaMember>(JavaMember{descriptorOf(state.x[1]), *name, *type, index == kGetStaticMethodId || index == kGetStaticFieldId});
    return out;
}

/// The number-th variable argument behind a va_list, as each machine's procedure call standard lays it out.
NativeValue NativeMachine::variadicAt(State &state, const NativeValue &list, unsigned number)
{
    const auto word = [&](const NativeValue &from, std::uint64_t at, unsigned size) { return load(state, {from.bits + at, 0, from.known}, size); };
    if (m_machine == Machine::Arm || (m_machine == Machine::Arm64 && m_macho))
        return word(list, std::uint64_t(number) * pointerSize(), pointerSize());
    const bool arm = m_machine == Machine::Arm64;
    // Offsets into what was saved of the registers: negative to its end on arm64, up to 48 on x86-64.
    const auto used = word(list, arm ? 24 : 0, 4);
    if (!used.known)
        return NativeValue::unknown();
    const std::int64_t offset = static_cast<std::int32_t>(used.bits) + std::int64_t(number) * 8;
    const std::int64_t end = arm ? 0 : 48;
    if (offset < end) {
        const auto saved = word(list, arm ? 8 : 16, 8);
        return word(saved, static_cast<std::uint64_t>(offset), 8);
    }
    const auto onStack = word(list, arm ? 0 : 8, 8);
    return word(onStack, static_cast<std::uint64_t>(offset - end), 8);
}

/// Calls of methods, constructors included: object or class, (class,) id, arguments in one of three forms
NativeValue NativeMachine::javaInvoke(State &state, unsigned index)
{
    const bool nonvirtual = index >= kFirstNonvirtual && index < kGetFieldId, constructs = index <= kNewObjectA;
    const unsigned first = constructs ? kNewObject : index < kFirstNonvirtual ? kFirstCall : nonvirtual ? kFirstNonvirtual : kFirstStaticCall;
    const unsigned form = (index - first) % 3, next = nonvirtual ? 4 : 3;
    const auto target = state.x[1], id = state.x[nonvirtual ? 3 : 2];
    const auto *handle = objectAt(id);
    const auto answer = kAnswers.substr(constructs ? 0 : (index - first) / 3, 1);
    Labels labels = labelsOf(state, target, 0);
    if (!handle || !handle->member || (handle->member->name == "<init>") != constructs) {
        for (unsigned i = 0; i < 4; ++i)
            labels = m_labels.join(labels, labelsOf(state, argumentAt(state, next + i, true), 0));
        return answer == "L" ? make(NativeObject::Kind::Java, {}, labels) : NativeValue::unknown(labels);
    }
    const JavaMember member = *handle->member;
    const auto types = parametersIn(member.type);
    std::vector<JavaValue> arguments;
    std::vector<NativeValue> given;
    const bool takesReceiver = !member.isStatic && !constructs;
    if (takesReceiver) {
        arguments.push_back(toJava(state, target, member.owner));
        given.push_back(target);
    }
    unsigned word = form == 0 && m_stackVariadics ? 0 : next;
    for (std::size_t i = 0, at = 0; i < types.size() && i < kMostJavaArguments; ++i, ++at) {
        const bool two = m_machine == Machine::Arm && (types[i] == "J" || types[i] == "D");
        NativeValue value;
        const auto list = argumentAt(state, next);
        if (form == 2) {
            value = load(state, {list.bits + i * 8, 0, list.known}, two ? 8 : pointerSize());
        } else if (form == 1) {
            at += two && (at & 1);
            value = variadicAt(state, list, static_cast<unsigned>(at));
            at += two;
        } else {
            word += two && (word & 1);
            value = argumentAt(state, word, true);
            word += two ? 2 : 1;
        }
        labels = m_labels.join(labels, labelsOf(state, value, 0));
        given.push_back(value);
        arguments.push_back(toJava(state, value, types[i]));
    }
    NativeValue result = answer == "L" ? make(NativeObject::Kind::Java, {}, labels) : NativeValue::unknown(labels);
    if (m_java && m_javaDepth <= kMostNested) {
        tellTrails(arguments);
        auto owner = member;
        if (const auto type = descriptorOf(target); takesReceiver && owner.owner.empty())
            owner.owner = type;
        // The call may lead back into native code, and this path go on with what that left.
        const auto pc = state.pc;
        const auto back = m_java->callJava(owner, arguments, placeOf(state));
        state.pc = pc;
        result = fromJava(back);
        if (answer != "L" && back.kind != JavaValue::Kind::Number)
            result = NativeValue::unknown(result.labels);
        for (std::size_t i = 0; i < arguments.size() && i < given.size(); ++i) {
            auto *array = arguments[i].changed ? objectAt(given[i]) : nullptr;
            if (!array)
                continue;
            array->bytes = arguments[i].bytes;
            array->labels = 0;
            for (const auto label : arguments[i].labels)
                array->labels = m_labels.join(array->labels, m_labels.of(label));
        }
    }
    return answer == "V" ? NativeValue::unknown() : result;
}

NativeValue NativeMachine::javaField(State &state, unsigned index)
{
    const bool isStatic = index >= kFirstGetStatic, sets = isStatic ? index >= kFirstSetStatic : index >= kFirstSetField;
    const auto *handle = objectAt(state.x[2]);
    const auto labels = labelsOf(state, state.x[1], 0);
    const bool reference = index == kFirstGetField || index == kFirstGetStatic;
    if (!handle || !handle->member || !m_java)
        return reference ? make(NativeObject::Kind::Java, {}, labels) : NativeValue::unknown(labels);
    const auto member = *handle->member;
    const auto holder = toJava(state, state.x[1], member.owner);
    if (sets) {
        m_java->writeJava(member, holder, toJava(state, state.x[3], member.type));
        return NativeValue::unknown();
    }
    const auto value = m_java->readJava(member, holder);
    const auto out = fromJava(value);
    return reference || value.kind == JavaValue::Kind::Number ? out : NativeValue::unknown(out.labels);
}

/// class, table of name, signature and function, count
void NativeMachine::registerNatives(State &state)
{
    const auto owner = descriptorOf(state.x[1]);
    const auto table = state.x[2], count = state.x[3];
    const auto pointer = pointerSize();
    for (std::uint64_t i = 0; table.known && count.known && i < count.bits && i < kMostRegistered; ++i) {
        const auto at = [&](unsigned word) { return load(state, {table.bits + (i * 3 + word) * pointer, 0, true}, pointer); };
        const auto name = textOf(state, at(0)), type = textOf(state, at(1));
        const auto code = at(2);
        if (!owner.empty() && name && type && code.known && m_image.isCode(code.bits))
            m_registered.emplace(fmt::format("{}->{}{}", owner, *name, *type), code.bits);
    }
}

void NativeMachine::javaCall(State &state, unsigned index)
{
    takeArguments(state);
    const auto one = state.x[1];
    const auto labels = labelsOf(state, one, 0);
    NativeValue result = NativeValue::unknown(labels);
    const bool calls = (index >= kFirstCall && index < kGetFieldId) || (index >= kFirstStaticCall && index < kGetStaticFieldId);
    const bool field = (index >= kFirstGetField && index < kGetStaticMethodId) || (index >= kFirstGetStatic && index < kNewString);
    if (calls || (index >= kNewObject && index <= kNewObjectA)) {
        result = javaInvoke(state, index);
    } else if (field) {
        result = javaField(state, index);
    } else {
        switch (index) {
        case kFindClass: {
            const auto name = one.known ? state.memory.text(one.bits) : std::nullopt;
            result = make(NativeObject::Kind::Class, name ? descriptorFrom(*name) : std::string());
            break;
        }
        case kGetObjectClass:
            result = make(NativeObject::Kind::Class, descriptorOf(one));
            break;
        case kGetSuperclass:
            result = make(NativeObject::Kind::Class);
            break;
        case kNewGlobalRef:
        case kNewLocalRef:
        case kNewWeakRef:
        case kPopFrame:
            result = one;
            break;
        case kExceptionOccurred:
        case kExceptionCheck:
        case kPushFrame:
            result = NativeValue::number(0);
            break;
        case kGetMethodId:
        case kGetStaticMethodId:
        case kGetFieldId:
        case kGetStaticFieldId:
            result = javaMember(state, index);
            break;
        case kNewStringUtf: {
            const auto text = one.known ? textOf(state, one) : std::nullopt;
            const bool written = one.known && wasWritten(state, one);
            result = makeText(text, m_labels.join(labels, one.known ? state.memory.labels(one.bits, text ? text->size() : 64) : 0));
            m_objects[result.bits].decoded = written;
            if (one.known && one.bits < m_at.stack)
                m_objects[result.bits].keyWhere = fmt::format("{}!0x{:x}", m_binary.path, one.bits);
            break;
        }
        case kNewString: { // UTF-16 units, count
            const auto size = state.x[2];
            auto units = one.known && size.known && size.bits <= kLargestArray ? state.memory.bytes(one.bits, size.bits * 2) : std::nullopt;
            std::string text;
            for (std::size_t i = 0; units && i + 1 < units->size(); i += 2)
                text += (*units)[i];
            result = makeText(units ? std::optional(text) : std::nullopt, labels);
            m_objects[result.bits].decoded = true;
            break;
        }
        case kStringLength:
        case kStringChars:
        case kStringUtfLength:
        case kStringUtfChars:
        case kStringUtfRegion:
        case kCriticalString:
            result = javaText(state, index, one, labels);
            break;
        case kArrayLength:
        case kNewByteArray:
        case kByteElements:
        case kReleaseByteElements:
        case kByteRegion:
        case kSetByteRegion:
        case kCriticalArray:
        case kReleaseCriticalArray:
            result = javaArray(state, index, one, labels);
            break;
        case kNewDirectBuffer:
        case kDirectAddress:
            result = one;
            break;
        case kNewObjectArray:
        case kArrayElement:
            result = make(NativeObject::Kind::Java, {}, labels);
            break;
        case kSetArrayElement:
            object(one).labels = m_labels.join(labels, labelsOf(state, state.x[3], 0));
            break;
        case kRegisterNatives:
            registerNatives(state);
            result = NativeValue::number(0);
            break;
        case kGetEnvironment:
        case kAttachThread:
        case kAttachDaemon:
            if (one.known)
                state.memory.write(one.bits, pointerSize(), javaEnvironment());
            result = NativeValue::number(0);
            break;
        case kGetJavaVm: {
            auto &machine = m_named["machine of Java"];
            if (machine == 0)
                machine = make(NativeObject::Kind::Handle, "JavaVM").bits;
            if (one.known)
                state.memory.write(one.bits, pointerSize(), NativeValue::number(machine));
            result = NativeValue::number(0);
            break;
        }
        default:
            if (index >= kNewBooleanArray && index <= kNewDoubleArray)
                result = make(NativeObject::Kind::Java);
            break;
        }
    }
    const auto to = takeReturn(state);
    clobber(state);
    state.x[0] = result;
    giveAnswer(state);
    enter(state, to);
}

}
