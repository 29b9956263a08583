// SPDX-License-Identifier: GPL-3.0-or-later
// java.nio.ByteBuffer: a window on an array, with a place that moves.
#include "analysis/code/machine_run.h"

namespace keytrail::code {

namespace {

constexpr std::int64_t kMostBytes = 1 << 16;
constexpr std::string_view kArray = "#array", kPosition = "#position", kEnd = "#limit", kLittle = "#little";

// Bytes of the number that putInt and its like write; 0 for other names.
std::size_t widthOf(std::string_view name)
{
    constexpr std::pair<std::string_view, std::size_t> kWidths[] = {{"Int", 4}, {"Short", 2}, {"Char", 2}, {"Long", 8}};
    for (const auto &[tail, width] : kWidths) {
        if (name.size() == tail.size() + 3 && name.ends_with(tail))
            return width;
    }
    return 0;
}

}

// A new buffer over `array`; its content counts from `begin` to `end`, which are negative where they are not known.
Value Machine::newBuffer(const Value &array, std::int64_t begin, std::int64_t end)
{
    const auto made = opaque("Ljava/nio/ByteBuffer;", labelsOf(array), Reason::None);
    if (!made.isObject())
        return made;
    auto &held = at(made);
    held.setField(named(kArray), array);
    held.setField(named(kPosition), begin < 0 ? Value() : Value::integer(begin));
    held.setField(named(kEnd), end < 0 ? Value() : Value::integer(end));
    return made;
}

Value Machine::actBuffer(LibraryCall &call)
{
    const auto &name = call.name;
    if (call.isStatic && name == "wrap") {
        const auto *array = object(call.argument(0));
        const bool known = array && array->kind == Object::Kind::Array && !array->partial;
        const auto size = known ? static_cast<std::int64_t>(array->items.size()) : -1;
        if (call.count() < 3)
            return newBuffer(call.argument(0), 0, size);
        const auto begin = numberOf(call.argument(1)).value_or(-1), count = numberOf(call.argument(2)).value_or(-1);
        return newBuffer(call.argument(0), begin, begin < 0 || count < 0 ? -1 : begin + count);
    }
    if (call.isStatic) {
        const auto size = numberOf(call.argument(0)).value_or(-1);
        const auto array = opaque("[B", 0, Reason::None);
        if (size >= 0 && size <= kMostBytes && array.isObject()) {
            at(array).partial = false;
            at(array).items.assign(static_cast<std::size_t>(size), Value::integer(0));
        }
        return newBuffer(array, 0, size <= kMostBytes ? size : -1);
    }
    const auto *self = object(call.receiver());
    const auto *slot = self ? self->field(named(kArray)) : nullptr;
    if (!slot)
        return bufferFromOutside(call);
    const auto array = *slot;
    const auto position = numberOf(*self->field(named(kPosition))), end = numberOf(*self->field(named(kEnd)));
    const auto move = [&](std::string_view what, std::optional<std::int64_t> to) { at(call.receiver()).setField(named(what), to && *to >= 0 && *to <= kMostBytes ? Value::integer(*to) : Value()); };
    if (name.starts_with("put"))
        return putIntoBuffer(call, array, call.count() >= 2 && name.size() > 3 ? std::nullopt : position);
    if (name.starts_with("get"))
        return getFromBuffer(call, array, position, end);
    if (name == "array")
        return array;
    if (name == "remaining" || name == "hasRemaining") {
        if (!position || !end)
            return Value::unknown(Reason::Library);
        return Value::integer(name == "remaining" ? *end - *position : *end > *position);
    }
    if ((name == "position" || name == "limit") && call.count() == 0)
        return *self->field(named(name == "limit" ? kEnd : kPosition));
    if (name == "flip") {
        move(kEnd, position);
        move(kPosition, 0);
    } else if (name == "rewind" || name == "clear" || name == "compact") {
        move(kPosition, 0);
        if (const auto *held = object(array); name == "clear" && held)
            move(kEnd, held->partial ? std::nullopt : std::optional<std::int64_t>(static_cast<std::int64_t>(held->items.size())));
    } else if (name == "position" || name == "limit") {
        move(name == "limit" ? kEnd : kPosition, numberOf(call.argument(0)));
    } else if (name == "order" && call.count() == 1) {
        const auto *order = object(call.argument(0));
        at(call.receiver()).setField(named(kLittle), Value::integer(order && order->text == u"LITTLE_ENDIAN"));
    } else if (name == "capacity" || name == "arrayOffset" || name == "hasArray" || name == "isDirect" || name == "order") {
        const auto *held = object(array);
        return name == "capacity" && held && !held->partial ? Value::integer(static_cast<std::int64_t>(held->items.size())) : name == "arrayOffset" ? Value::integer(0) : Value::unknown(Reason::Library);
    }
    return call.receiver();
}

// A buffer that the platform handed in: what is put goes to whoever gave it.
Value Machine::bufferFromOutside(LibraryCall &call)
{
    Labels labels = 0;
    for (std::size_t i = 0; i < call.count(); ++i)
        labels = m_labels.join(labels, labelsOf(call.argument(i)));
    if (object(call.receiver()) && call.name.starts_with("put")) {
        addLabels(call.receiver(), m_labels.without(labels, Label::Peer));
        meet(call.receiver(), place(call), call.owner + "->" + call.name);
        return call.receiver();
    }
    if (call.name == "get" && object(call.argument(0))) {
        addLabels(call.argument(0), labelsOf(call.receiver()));
        auto &target = writable(call.argument(0));
        std::fill(target.items.begin(), target.items.end(), Value::unknown(Reason::Library));
        return call.receiver();
    }
    return byDefault(call);
}

Value Machine::putIntoBuffer(LibraryCall &call, const Value &array, std::optional<std::int64_t> position)
{
    const auto &source = call.argument(call.name == "put" && call.count() == 2 ? 1 : call.name != "put" && call.count() == 2 ? 1 : 0);
    const auto labels = labelsOf(source);
    addLabels(call.receiver(), labels);
    addLabels(array, labels);
    const auto *little = at(call.receiver()).field(named(kLittle));
    std::vector<Value> part;
    bool known = true;
    if (const auto width = widthOf(call.name); width > 0 || source.isNumber() || source.isUnknown()) {
        const auto size = std::max<std::size_t>(width, 1);
        for (std::size_t i = 0; i < size; ++i) {
            const auto shift = 8 * (little && little->bits ? i : size - 1 - i);
            auto byte = source.isNumber() ? Value::integer(static_cast<signed char>(source.bits >> shift)) : Value::unknown(source.reason, static_cast<Name>(source.bits));
            byte.labels = source.labels;
            part.push_back(byte);
        }
    } else if (const auto *from = object(source)) {
        auto begin = std::int64_t(0), end = static_cast<std::int64_t>(from->items.size());
        if (const auto *inner = from->field(named(kArray))) {
            begin = numberOf(*from->field(named(kPosition))).value_or(0);
            end = numberOf(*from->field(named(kEnd))).value_or(-1);
            from = object(*inner);
        } else if (call.count() == 3) {
            begin = numberOf(call.argument(1)).value_or(-1);
            end = begin + numberOf(call.argument(2)).value_or(-1);
        }
        known = from && !from->partial && begin >= 0 && end >= begin;
        for (auto i = begin; known && i < end; ++i)
            part.push_back(static_cast<std::size_t>(i) < from->items.size() ? from->items[static_cast<std::size_t>(i)] : Value());
    }
    auto *target = object(array);
    if (!target)
        return call.receiver();
    auto &into = writable(array);
    if (!known || !position) {
        std::fill(into.items.begin(), into.items.end(), Value::unknown(Reason::Library));
        at(call.receiver()).setField(named(kPosition), Value());
        return call.receiver();
    }
    for (std::size_t i = 0; i < part.size(); ++i) {
        const auto place = static_cast<std::size_t>(*position) + i;
        if (place < into.items.size())
            into.items[place] = part[i];
    }
    at(call.receiver()).setField(named(kPosition), Value::integer(*position + static_cast<std::int64_t>(part.size())));
    return call.receiver();
}

Value Machine::getFromBuffer(LibraryCall &call, const Value &array, std::optional<std::int64_t> position, std::optional<std::int64_t> end)
{
    const auto labels = labelsOf(call.receiver());
    const auto *from = object(array);
    const auto item = [&](std::int64_t n) { return from && !from->partial && n >= 0 && n < static_cast<std::int64_t>(from->items.size()) ? from->items[static_cast<std::size_t>(n)] : Value::unknown(Reason::Library, 0, labels); };
    const auto advance = [&](std::int64_t count) { at(call.receiver()).setField(named(kPosition), position ? Value::integer(*position + count) : Value()); };
    if (const auto *target = object(call.argument(0)); target && target->kind == Object::Kind::Array) {
        addLabels(call.argument(0), labels);
        auto &into = writable(call.argument(0));
        const auto begin = call.count() == 3 ? numberOf(call.argument(1)).value_or(-1) : 0;
        const auto count = call.count() == 3 ? numberOf(call.argument(2)).value_or(-1) : static_cast<std::int64_t>(into.items.size());
        for (std::int64_t i = 0; i < static_cast<std::int64_t>(into.items.size()); ++i) {
            const bool inside = begin < 0 || count < 0 || (i >= begin && i < begin + count);
            if (inside)
                into.items[static_cast<std::size_t>(i)] = position && begin >= 0 ? item(*position + i - begin) : Value::unknown(Reason::Library, 0, labels);
        }
        advance(std::max<std::int64_t>(count, 0));
        return call.receiver();
    }
    const auto width = std::max<std::size_t>(widthOf(call.name), 1);
    const bool isPlace = call.count() == 1;
    const auto at0 = isPlace ? numberOf(call.argument(0)) : position;
    if (!isPlace)
        advance(static_cast<std::int64_t>(width));
    if (!at0 || (end && *at0 + static_cast<std::int64_t>(width) > *end && !isPlace))
        return Value::unknown(Reason::Library, 0, labels);
    const auto *little = at(call.receiver()).field(named(kLittle));
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < width; ++i) {
        const auto byte = item(*at0 + static_cast<std::int64_t>(little && little->bits ? width - 1 - i : i));
        if (!byte.isNumber())
            return Value::unknown(Reason::Library, 0, labels);
        bits = bits << 8 | static_cast<std::uint8_t>(byte.bits);
    }
    auto out = width == 8 ? Value::longInteger(static_cast<std::int64_t>(bits)) : Value::integer(width == 1 ? static_cast<signed char>(bits) : call.name == "getShort" ? static_cast<std::int16_t>(bits) : static_cast<std::int32_t>(bits));
    out.labels = labels;
    return out;
}

}
