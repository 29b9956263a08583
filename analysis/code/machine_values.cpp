// SPDX-License-Identifier: GPL-3.0-or-later
// Instructions on values: moves, constants, objects, arrays, fields, arithmetic ("Dalvik bytecode").
#include "analysis/code/machine_run.h"

#include <bit>
#include <cmath>

namespace keytrail::code {

namespace {

constexpr std::size_t kShortestPin = 16;    // bytes of a hash that is worth comparing one by one

double toDouble(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Float:
    case Value::Kind::Int:
        return std::bit_cast<float>(static_cast<std::uint32_t>(value.bits));
    default:
        return std::bit_cast<double>(value.bits);
    }
}

Value ofFloat(double number)
{
    Value out = Value::integer(0);
    out.kind = Value::Kind::Float;
    out.bits = std::bit_cast<std::int32_t>(static_cast<float>(number));
    return out;
}

Value ofDouble(double number)
{
    Value out = Value::longInteger(0);
    out.kind = Value::Kind::Double;
    out.bits = std::bit_cast<std::int64_t>(number);
    return out;
}

// Float to integer as the platform rounds: towards zero, clamped, NaN to 0.
std::int64_t toInteger(double number, std::int64_t low, std::int64_t high)
{
    if (std::isnan(number))
        return 0;
    if (number <= static_cast<double>(low))
        return low;
    if (number >= static_cast<double>(high))
        return high;
    return static_cast<std::int64_t>(number);
}

// "add sub mul div rem and or xor shl shr ushr" in the order of the opcodes; nothing where it would throw.
std::optional<std::int64_t> integerOperation(unsigned operation, std::int64_t a, std::int64_t b, bool wide)
{
    const auto ua = static_cast<std::uint64_t>(a), ub = static_cast<std::uint64_t>(b);
    const unsigned shift = static_cast<unsigned>(ub & (wide ? 63 : 31));
    switch (operation) {
    case 0:
        return static_cast<std::int64_t>(ua + ub);
    case 1:
        return static_cast<std::int64_t>(ua - ub);
    case 2:
        return static_cast<std::int64_t>(ua * ub);
    case 3:
    case 4:
        if (b == 0)
            return std::nullopt;
        if (b == -1)
            return operation == 3 ? static_cast<std::int64_t>(0 - ua) : 0;
        return operation == 3 ? a / b : a % b;
    case 5:
        return a & b;
    case 6:
        return a | b;
    case 7:
        return a ^ b;
    case 8:
        return wide ? static_cast<std::int64_t>(ua << shift) : static_cast<std::int64_t>(static_cast<std::uint32_t>(ua) << shift);
    case 9:
        return wide ? a >> shift : static_cast<std::int32_t>(a) >> shift;
    case 10:
        return wide ? static_cast<std::int64_t>(ua >> shift) : static_cast<std::int64_t>(static_cast<std::uint32_t>(ua) >> shift);
    default:
        return std::nullopt;
    }
}

double floatOperation(unsigned operation, double a, double b)
{
    switch (operation) {
    case 0:
        return a + b;
    case 1:
        return a - b;
    case 2:
        return a * b;
    case 3:
        return a / b;
    default:
        return std::fmod(a, b);
    }
}

struct Operator {
    unsigned operation = 0;     ///< as in integerOperation, 11: reversed subtraction
    char type = 'I';
};

Operator operatorOf(std::uint8_t op)
{
    if (op >= 0xd0) {
        const unsigned index = op >= 0xd8 ? op - 0xd8u : op - 0xd0u;
        return {index == 1 ? 11 : index, 'I'};
    }
    const unsigned index = op >= 0xb0 ? op - 0xb0u : op - 0x90u;
    if (index < 11)
        return {index, 'I'};
    if (index < 22)
        return {index - 11, 'J'};
    return index < 27 ? Operator{index - 22, 'F'} : Operator{index - 27, 'D'};
}

Value unknownFrom(const Value &a, const Value &b, Labels labels)
{
    // The reason that says most: an argument or a library result is less telling than the clock or the network.
    const auto weight = [](const Value &value) { return value.isUnknown() ? 1 + (value.reason > Reason::Library) + (value.reason > Reason::None) : 0; };
    auto out = weight(b) > weight(a) ? b : a;
    if (!out.isUnknown())
        out = Value::unknown(Reason::Library);
    out.labels = labels;
    return out;
}

}

void Machine::moveAndConstants(Run &run, Path &path, const Instruction &in)
{
    const auto op = in.opcode;
    if (op == 0)
        return;
    if (op <= 0x09)
        run.set(path, in.a, run.registerAt(path, in.b));
    else if (op <= 0x0c)
        run.set(path, in.a, path.result);
    else if (op == 0x0d)
        run.set(path, in.a, opaque("Ljava/lang/Throwable;"));
    else if (op >= 0x12 && op <= 0x15)
        run.set(path, in.a, Value::integer(in.literal));
    else if (op >= 0x16 && op <= 0x19)
        run.set(path, in.a, Value::longInteger(in.literal));
    else if (op == 0x1a || op == 0x1b)
        run.set(path, in.a, constantText(run.image, in.index));
    else if (op == 0x1c)
        run.set(path, in.a, classObject(named(m_program.names.text(m_program.typeOf(run.image, in.index)))));
}

void Machine::objects(Run &run, Path &path, const Instruction &in)
{
    const auto type = [&] { return m_program.typeOf(run.image, in.index); };
    switch (in.opcode) {
    case 0x1f: { // check-cast: an unknown object of a class of the app is the one that stands for all of them
        const auto held = run.registerAt(path, in.a);
        const auto wanted = m_program.findClass(type());
        if (wanted != kNone && !isClosed(wanted) && !(m_program.classes[wanted].access & (kAccInterface | kAccAbstract)) && (held.isUnknown() || (held.isObject() && at(held).kind == Object::Kind::Opaque))) {
            auto made = sharedInstance(wanted);
            made.labels = labelsOf(held);
            run.set(path, in.a, made);
        } else if (held.isUnknown()) {
            run.set(path, in.a, unknownOf(m_program.names.text(type()), held.reason, static_cast<Name>(held.bits), held.labels));
        } else if (auto *found = object(held); found && found->kind == Object::Kind::Opaque && found->type == named("Ljava/lang/Object;")) {
            found->type = named(m_program.names.text(type()));
        }
        break;
    }
    case 0x20: {
        const auto held = run.registerAt(path, in.b);
        auto answer = Value::unknown(Reason::Library, 0, 0);
        if (held.kind == Value::Kind::Null)
            answer = Value::integer(0);
        else if (const auto *found = object(held); found && found->kind == Object::Kind::Instance)
            answer = Value::integer(m_program.inherits(found->number, type()));
        else if (found && found->type != kNone && m_models.isA(textOfName(found->type), m_program.names.text(type())))
            answer = Value::integer(1);
        run.set(path, in.a, answer);
        break;
    }
    case 0x21: {
        const auto held = run.registerAt(path, in.b);
        const auto *found = object(held);
        if (found && found->kind == Object::Kind::Array && !found->partial)
            run.set(path, in.a, Value::integer(static_cast<std::int64_t>(found->items.size())));
        else
            run.set(path, in.a, Value::unknown(found ? found->reason : held.reason, found ? found->detail : static_cast<Name>(held.bits)));
        break;
    }
    case 0x22: {
        const auto wanted = m_program.findClass(type());
        if (wanted == kNone || isClosed(wanted)) {
            const auto *real = m_renamed.of(m_program.names.text(type()));
            run.set(path, in.a, newObject(Object::Kind::Opaque, named(real ? *real : m_program.names.text(type()))));
            break;
        }
        initialise(wanted, &run.frame);
        const auto made = newObject(Object::Kind::Instance, named(m_program.names.text(type())));
        if (made.isObject())
            at(made).number = wanted;
        run.set(path, in.a, made);
        break;
    }
    default:
        arrays(run, path, in);
        break;
    }
}

void Machine::arrays(Run &run, Path &path, const Instruction &in)
{
    const auto op = in.opcode;
    if (op == 0x23) {
        const auto size = run.registerAt(path, in.b);
        const auto &type = m_program.names.text(m_program.typeOf(run.image, in.index));
        const auto made = newObject(Object::Kind::Array, named(type));
        if (made.isObject()) {
            auto &array = at(made);
            array.partial = !size.isNumber() || size.bits < 0 || size.bits > static_cast<std::int64_t>(m_limits.largestArray);
            array.reason = size.isUnknown() ? size.reason : Reason::Limit;
            if (!array.partial) {
                charge(static_cast<std::size_t>(size.bits) * sizeof(Value));
                array.items.assign(static_cast<std::size_t>(size.bits), defaultOf(std::string_view(type).substr(std::min<std::size_t>(1, type.size()))));
            }
        }
        run.set(path, in.a, made);
    } else if (op == 0x24 || op == 0x25) {
        const auto made = newObject(Object::Kind::Array, named(m_program.names.text(m_program.typeOf(run.image, in.index))));
        for (std::uint32_t i = 0; made.isObject() && i < in.argumentCount(); ++i)
            at(made).items.push_back(run.registerAt(path, in.argument(i)));
        path.result = made;
    } else if (op == 0x26) {
        const auto data = arrayPayload(run.code->item.units, in.target);
        const auto held = run.registerAt(path, in.a);
        if (data.elementSize == 0 || !object(held) || at(held).kind != Object::Kind::Array)
            return;
        auto &array = writable(held);
        for (std::size_t i = 0; i < data.elements.size() / data.elementSize && i < array.items.size(); ++i) {
            std::uint64_t bits = 0;
            for (std::size_t b = 0; b < std::min<std::size_t>(data.elementSize, 8); ++b)
                bits |= std::to_integer<std::uint64_t>(data.elements[i * data.elementSize + b]) << (8 * b);
            const unsigned spare = 64 - 8 * std::min(data.elementSize, 8u);
            const bool isChar = textOfName(array.type) == "[C";
            const auto number = isChar ? static_cast<std::int64_t>(bits) : static_cast<std::int64_t>(bits << spare) >> spare;
            array.items[i] = data.elementSize == 8 ? Value::longInteger(number) : Value::integer(number);
        }
    } else if (op >= 0x44 && op <= 0x4a) {
        const auto held = run.registerAt(path, in.b), index = run.registerAt(path, in.c);
        const auto *found = object(held);
        if (found && index.isNumber() && index.bits >= 0 && index.bits < static_cast<std::int64_t>(found->items.size())) {
            auto value = found->items[static_cast<std::size_t>(index.bits)];
            if (!m_judging.empty() && value.isNumber() && found->items.size() >= kShortestPin && !m_labels.has(found->labels, Label::Peer))
                m_judging.back().element = held;
            if (value.isNumber() || value.isUnknown())
                value.labels = m_labels.join(value.labels, m_labels.join(found->labels, index.labels));
            run.set(path, in.a, value);
            return;
        }
        // An element that is looked up by unknown data stands for the data.
        const auto labels = m_labels.join(found ? found->labels : held.labels, index.labels);
        const auto type = found && found->type != kNone && textOfName(found->type).size() > 1 ? textOfName(found->type).substr(1) : std::string("I");
        run.set(path, in.a, unknownOf(type, found ? found->reason : held.reason, found ? found->detail : 0, labels));
    } else {
        const auto value = asType(run.registerAt(path, in.a), op == 0x4d ? "L" : ""), held = run.registerAt(path, in.b), index = run.registerAt(path, in.c);
        if (!object(held))
            return;
        auto &array = writable(held);
        array.labels = m_labels.join(array.labels, labelsOf(value));
        if (index.isNumber() && index.bits >= 0 && index.bits < static_cast<std::int64_t>(array.items.size()))
            array.items[static_cast<std::size_t>(index.bits)] = value;
        else if (!index.isNumber())
            array.partial = true;
    }
}

void Machine::fieldAccess(Run &run, Path &path, const Instruction &in)
{
    const auto field = m_program.fieldOf(run.image, in.index);
    const auto op = in.opcode;
    if (field == kNone) {
        if (op < 0x59 || (op >= 0x60 && op < 0x67))
            run.set(path, in.a, Value());
        return;
    }
    if (op <= 0x58)
        run.set(path, in.a, readField(run.registerAt(path, in.b), field));
    else if (op <= 0x5f)
        writeField(run.registerAt(path, in.b), field, asType(run.registerAt(path, in.a), m_program.names.text(m_program.fields[field].type)), run.frame);
    else if (op <= 0x66)
        run.set(path, in.a, readStatic(field, &run.frame));
    else
        writeStatic(field, asType(run.registerAt(path, in.a), m_program.names.text(m_program.fields[field].type)), &run.frame);
}

Value Machine::arithmetic(const Instruction &in, const Value &first, const Value &second)
{
    auto [operation, type] = operatorOf(in.opcode);
    auto a = first, b = second;
    const auto labels = m_labels.join(a.labels, b.labels);
    if (!a.isNumber() || !b.isNumber())
        return unknownFrom(a, b, labels);
    if (operation == 11) {
        std::swap(a, b);
        operation = 1;
    }
    Value out;
    if (type == 'F' || type == 'D') {
        const auto number = floatOperation(operation, toDouble(a), toDouble(b));
        out = type == 'F' ? ofFloat(number) : ofDouble(number);
    } else {
        const auto number = integerOperation(operation, a.bits, b.bits, type == 'J');
        if (!number)
            return Value::unknown(Reason::Library, 0, labels);
        out = type == 'J' ? Value::longInteger(*number) : Value::integer(*number);
    }
    out.labels = labels;
    return out;
}

Value Machine::unary(const Instruction &in, const Value &a)
{
    if (!a.isNumber())
        return a.isUnknown() ? a : Value();
    constexpr std::int64_t kIntLow = -2147483647 - 1, kIntHigh = 2147483647;
    Value out;
    switch (in.opcode) {
    case 0x7b: out = Value::integer(static_cast<std::int64_t>(0 - static_cast<std::uint64_t>(a.bits))); break;
    case 0x7c: out = Value::integer(~a.bits); break;
    case 0x7d: out = Value::longInteger(static_cast<std::int64_t>(0 - static_cast<std::uint64_t>(a.bits))); break;
    case 0x7e: out = Value::longInteger(~a.bits); break;
    case 0x7f: out = ofFloat(-toDouble(a)); break;
    case 0x80: out = ofDouble(-toDouble(a)); break;
    case 0x81: out = Value::longInteger(a.bits); break;
    case 0x82: case 0x85: out = ofFloat(static_cast<double>(a.bits)); break;
    case 0x83: case 0x86: out = ofDouble(static_cast<double>(a.bits)); break;
    case 0x84: out = Value::integer(a.bits); break;
    case 0x87: case 0x8a: out = Value::integer(toInteger(toDouble(a), kIntLow, kIntHigh)); break;
    case 0x88: case 0x8b: out = Value::longInteger(toInteger(toDouble(a), INT64_MIN, INT64_MAX)); break;
    case 0x89: out = ofDouble(toDouble(a)); break;
    case 0x8c: out = ofFloat(toDouble(a)); break;
    case 0x8d: out = Value::integer(static_cast<std::int8_t>(a.bits)); break;
    case 0x8e: out = Value::integer(static_cast<std::uint16_t>(a.bits)); break;
    default: out = Value::integer(static_cast<std::int16_t>(a.bits)); break;
    }
    out.labels = a.labels;
    return out;
}

Value Machine::compareLong(const Instruction &in, const Value &a, const Value &b)
{
    const auto labels = m_labels.join(a.labels, b.labels);
    if (!a.isNumber() || !b.isNumber())
        return unknownFrom(a, b, labels);
    auto out = Value::integer(0);
    if (in.opcode == 0x31) {
        out.bits = a.bits < b.bits ? -1 : a.bits > b.bits;
    } else {
        const auto x = toDouble(a), y = toDouble(b);
        out.bits = std::isnan(x) || std::isnan(y) ? (in.opcode == 0x2d || in.opcode == 0x2f ? -1 : 1) : x < y ? -1 : x > y;
    }
    out.labels = labels;
    return out;
}

}
