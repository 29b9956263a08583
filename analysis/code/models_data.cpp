// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on bytes and collections: Base64, arrays, lists, maps.
#include "analysis/base/base64.h"
#include "analysis/code/machine_run.h"

namespace keytrail::code {

namespace {

constexpr std::size_t kItemsAStep = 16;         // entries looked through for the price of one instruction
constexpr std::size_t kMostItems = 1 << 16;     // of a list or map kept one by one

}

Value Machine::actBase64Decode(LibraryCall &call)
{
    const auto &source = call.argument(0);
    const auto labels = labelsOf(source);
    std::optional<std::string> raw;
    std::uint8_t how = 0;
    if (const auto content = textOf(source))
        raw = toUtf8(*content);
    else
        raw = bytesOf(source);
    const auto *held = object(source);
    if (held)
        how = held->how;
    if (raw) {
        if (const auto decoded = fromBase64(*raw)) {
            const auto made = bytes(*decoded, labels);
            if (made.isObject())
                at(made).how = how | kHowDecoded;
            return made;
        }
    }
    const auto made = opaque("[B", labels, held ? held->reason : source.reason, held ? held->detail : 0);
    return made;
}

Value Machine::actBase64Encode(LibraryCall &call)
{
    const auto labels = labelsOf(call.argument(0));
    const auto raw = bytesOf(call.argument(0));
    const bool asText = call.returnType == "Ljava/lang/String;" || call.name == "encodeToString";
    comparePeer(call, call.argument(0), Value());
    if (!raw) {
        const auto *held = object(call.argument(0));
        return unknownOf(asText ? "Ljava/lang/String;" : "[B", held ? held->reason : Reason::Library, held ? held->detail : 0, labels);
    }
    const auto flags = numberOf(call.argument(1)).value_or(2);
    const auto encoded = toBase64(*raw, (flags & 8) != 0, (flags & 1) == 0);
    return asText ? textUtf8(encoded, kHowDecoded, labels) : bytes(encoded, labels);
}

Value Machine::actArrays(LibraryCall &call)
{
    const auto &name = call.name;
    const auto source = name == "clone" && !call.isStatic ? call.receiver() : call.argument(0);
    const auto *from = object(source);
    if ((name == "copyOf" || name == "copyOfRange" || name == "clone") && from && from->kind == Object::Kind::Array) {
        const auto begin = name == "copyOfRange" ? numberOf(call.argument(1)) : std::optional<std::int64_t>(0);
        const auto end = name == "clone" ? std::optional<std::int64_t>(static_cast<std::int64_t>(from->items.size())) : numberOf(call.argument(name == "copyOf" ? 1 : 2));
        const auto made = opaque(textOfName(from->type), labelsOf(source), from->reason, from->detail);
        from = object(source);
        if (!made.isObject() || from->partial || !begin || !end || *begin < 0 || *end < *begin || *end - *begin > static_cast<std::int64_t>(kMostItems))
            return made;
        auto &copy = at(made);
        copy.partial = false;
        copy.how = from->how;
        const auto type = textOfName(from->type);
        for (auto i = *begin; i < *end; ++i)
            copy.items.push_back(i < static_cast<std::int64_t>(from->items.size()) ? from->items[static_cast<std::size_t>(i)] : defaultOf(type.substr(1)));
        return made;
    }
    if (name == "equals" || name == "deepEquals" || name == "isEqual" || name == "constantTimeAreEqual") {
        comparePeer(call, call.argument(0), call.argument(1));
        const auto a = bytesOf(call.argument(0)), b = bytesOf(call.argument(1));
        return a && b ? Value::integer(*a == *b) : Value::unknown(Reason::Library);
    }
    if (name == "fill" && from && from->kind == Object::Kind::Array && call.count() == 2) {
        auto &array = writable(call.argument(0));
        std::fill(array.items.begin(), array.items.end(), call.argument(1));
        return Value::null();
    }
    if (name == "asList" && from) {
        const auto items = from->items;
        const auto partial = from->partial;
        const auto made = newObject(Object::Kind::List, named("Ljava/util/List;"));
        if (made.isObject()) {
            at(made).items = items;
            at(made).partial = partial;
            at(made).labels = labelsOf(call.argument(0));
        }
        return made;
    }
    return byDefault(call);
}

Value Machine::actArrayCopy(LibraryCall &call)
{
    const auto *from = object(call.argument(0));
    auto *into = object(call.argument(2));
    if (!into)
        return Value::null();
    addLabels(call.argument(2), labelsOf(call.argument(0)));
    auto &target = writable(call.argument(2));
    const auto source = numberOf(call.argument(1)), place = numberOf(call.argument(3)), size = numberOf(call.argument(4));
    const auto unknown = Value::unknown(from ? from->reason : Reason::Library, from ? from->detail : 0);
    if (!source || !place || !size || *source < 0 || *place < 0 || *size < 0) {
        for (auto &item : target.items)
            item = unknown;
        return Value::null();
    }
    std::vector<Value> part;
    for (std::int64_t i = 0; i < *size && i < static_cast<std::int64_t>(kMostItems); ++i) {
        const auto n = static_cast<std::size_t>(*source + i);
        part.push_back(from && n < from->items.size() ? from->items[n] : unknown);
    }
    for (std::size_t i = 0; i < part.size(); ++i) {
        const auto n = static_cast<std::size_t>(*place) + i;
        if (n < target.items.size())
            target.items[n] = part[i];
    }
    return Value::null();
}

Value Machine::actList(LibraryCall &call)
{
    const auto &name = call.name;
    auto *held = object(call.receiver());
    if (call.isStatic || !held)
        return newList(call);
    if (name == "<init>") {
        held->kind = Object::Kind::List;
        if (const auto *from = object(call.argument(0))) {
            held->items = from->items;
            held->partial = from->kind != Object::Kind::List || from->partial;
            held->labels = labelsOf(call.argument(0));
        }
        return Value::null();
    }
    const auto labels = labelsOf(call.receiver());
    if (held->kind != Object::Kind::List && held->kind != Object::Kind::Map)
        return byDefault(call);
    if (name.starts_with("add") || name == "offer" || name == "push" || name == "put" || name == "set")
        return fillList(call);
    return readList(call, labels);
}

Value Machine::newList(LibraryCall &call)
{
    const auto &name = call.name;
    if (name == "emptyList" || name == "of" || name == "singletonList" || name == "singleton" || name == "listOf") {
        const auto made = newObject(Object::Kind::List, named("Ljava/util/List;"));
        for (const auto &argument : call.arguments) {
            if (!made.isObject())
                break;
            const auto *array = object(argument);
            if (array && array->kind == Object::Kind::Array && call.count() == 1)
                at(made).items = array->items;
            else
                at(made).items.push_back(argument);
        }
        return made;
    }
    return byDefault(call);
}

Value Machine::fillList(LibraryCall &call)
{
    const auto &name = call.name;
    const bool hasIndex = call.count() == 2;
    const auto &value = call.argument(hasIndex ? 1 : 0);
    const std::int64_t position = hasIndex ? numberOf(call.argument(0)).value_or(-1) : -1;
    addLabels(call.receiver(), labelsOf(value));
    auto &list = writable(call.receiver());
    if (name == "addAll") {
        if (const auto *from = object(value); from && from->kind == Object::Kind::List)
            list.items.insert(list.items.end(), from->items.begin(), from->items.end());
        else
            list.partial = true;
    } else if (name == "set" && position >= 0 && position < static_cast<std::int64_t>(list.items.size())) {
        list.items[static_cast<std::size_t>(position)] = value;
    } else if (list.items.size() < kMostItems) {
        const bool front = position == 0 || name == "addFirst" || name == "push";
        list.items.insert(front ? list.items.begin() : list.items.end(), value);
    }
    return Value::integer(1);
}

Value Machine::readList(LibraryCall &call, Labels labels)
{
    const auto &name = call.name;
    auto *held = object(call.receiver());
    const auto position = numberOf(call.argument(0));
    const bool fits = position && *position >= 0 && *position < static_cast<std::int64_t>(held->items.size());
    if ((name == "get" || name == "elementAt" || name == "remove") && fits) {
        const auto value = held->items[static_cast<std::size_t>(*position)];
        if (name == "remove") {
            auto &list = writable(call.receiver());
            list.items.erase(list.items.begin() + static_cast<std::ptrdiff_t>(*position));
        }
        return value;
    }
    // An empty queue is one that another thread fills.
    const bool waits = held->items.empty() && (call.owner.find("Queue") != std::string::npos || call.owner.find("Deque") != std::string::npos || call.owner == "Ljava/util/LinkedList;");
    if (waits && (name == "size" || name == "isEmpty"))
        return Value::unknown(Reason::Library);
    if ((name == "size" || name == "length") && !held->partial)
        return Value::integer(static_cast<std::int64_t>(held->items.size()));
    if (name == "isEmpty" && !held->partial)
        return Value::integer(held->items.empty());
    if (name == "iterator" || name == "listIterator" || name == "stream" || name == "subList") {
        const auto items = held->items;
        const auto partial = held->partial;
        const auto made = newObject(Object::Kind::List, named("Ljava/util/Iterator;"));
        if (made.isObject()) {
            at(made).items = items;
            at(made).partial = partial;
            at(made).labels = labels;
        }
        return made;
    }
    if (name == "hasNext" && !held->partial)
        return Value::integer(!held->items.empty());
    const bool takes = name == "next" || name == "poll" || name == "remove" || name == "take" || name == "removeFirst" || name == "pop";
    if ((takes || name == "peek" || name == "getFirst" || name == "element" || name == "getLast") && !held->items.empty()) {
        const auto value = name == "getLast" ? held->items.back() : held->items.front();
        if (takes) {
            auto &list = writable(call.receiver());
            list.items.erase(list.items.begin());
        }
        return value;
    }
    if (name == "toArray" && !held->partial) {
        const auto items = held->items;
        const auto made = newObject(Object::Kind::Array, named("[Ljava/lang/Object;"));
        if (made.isObject())
            at(made).items = items;
        return made;
    }
    if (name == "clear") {
        writable(call.receiver()).items.clear();
        return Value::null();
    }
    return unknownOf(call.returnType, held->reason, held->detail, labels);
}

Value Machine::actMap(LibraryCall &call)
{
    const auto &name = call.name;
    auto *held = object(call.receiver());
    if (!held)
        return byDefault(call);
    const auto labels = labelsOf(call.receiver());
    if (held->kind == Object::Kind::Opaque && held->reason == Reason::None)
        held->kind = Object::Kind::Map;
    if (name == "<init>") {
        if (const auto *from = object(call.argument(0)); from && from->kind == Object::Kind::Map) {
            held->items = from->items;
            held->labels = labelsOf(call.argument(0));
        }
        return Value::null();
    }
    // Texts are compared where they lie: copying every key of a large map cost more than all else of a large app.
    const auto keyText = [&](const Value &key) -> const std::u16string * {
        const auto *text = object(key);
        return text && (text->kind == Object::Kind::String || text->kind == Object::Kind::Builder) ? &text->text : nullptr;
    };
    const auto find = [&](const Value &key) -> std::optional<std::size_t> {
        const auto wanted = textOf(key);
        m_steps += held->items.size() / kItemsAStep;
        for (std::size_t i = 0; i + 1 < held->items.size(); i += 2) {
            const auto *known = wanted ? keyText(held->items[i]) : nullptr;
            if ((known && *wanted == *known) || (held->items[i].kind == key.kind && held->items[i].bits == key.bits))
                return i + 1;
        }
        return std::nullopt;
    };
    if (name.starts_with("put") || name == "set" || name == "add" || name == "addProperty" || name == "accumulate" || name.starts_with("setProperty")) {
        if (call.count() < 2)
            return byDefault(call);
        addLabels(call.receiver(), labelsOf(call.argument(1)));
        auto &map = writable(call.receiver());
        if (const auto known = find(call.argument(0)))
            map.items[*known] = call.argument(1);
        else if (map.items.size() < kMostItems) {
            map.items.push_back(call.argument(0));
            map.items.push_back(call.argument(1));
        }
        meet(call.receiver(), place(call), call.owner + "->" + name);
        return call.returnType == "V" ? Value::null() : call.returnType == call.owner || call.returnType.find("JSON") != std::string::npos ? call.receiver() : Value::null();
    }
    const bool reads = name.starts_with("get") || name.starts_with("opt") || name.starts_with("remove");
    if ((reads || name == "containsKey" || name.starts_with("has")) && call.count() >= 1) {
        const auto known = find(call.argument(0));
        if (!reads)
            return known ? Value::integer(1) : held->partial ? Value::unknown(held->reason, held->detail, 0) : Value::integer(0);
        if (known) {
            const auto value = held->items[*known];
            // JSON holds numbers as texts where the source wrote them so.
            if (call.returnType == "I" || call.returnType == "J") {
                if (const auto content = textOf(value))
                    return Value::integer(std::strtoll(toUtf8(*content).c_str(), nullptr, 10));
            }
            if (call.returnType == "Ljava/lang/String;" && value.isNumber())
                return textUtf8(std::to_string(value.bits), held->how, value.labels);
            return value;
        }
        if (call.count() >= 2 && !held->partial)
            return call.argument(1);
        if (!held->partial && held->kind == Object::Kind::Map && held->reason == Reason::None && call.returnType.front() != 'L')
            return Value::integer(0);
        return unknownOf(call.returnType, held->reason == Reason::None ? Reason::Storage : held->reason, held->detail ? held->detail : named(call.owner + "->" + name), held->partial ? labels : 0);
    }
    if ((name == "size" || name == "length") && !held->partial)
        return Value::integer(static_cast<std::int64_t>(held->items.size() / 2));
    if (name == "entrySet") {
        const auto items = held->items;
        const auto partial = held->partial;
        const auto made = newObject(Object::Kind::List, named("Ljava/util/List;"));
        for (std::size_t i = 0; made.isObject() && i + 1 < items.size(); i += 2) {
            const auto entry = opaque("Ljava/util/Map$Entry;", m_labels.join(labelsOf(items[i]), labelsOf(items[i + 1])));
            if (!entry.isObject())
                break;
            at(entry).setField(named("#key"), items[i]);
            at(entry).setField(named("#value"), items[i + 1]);
            at(made).items.push_back(entry);
        }
        if (made.isObject()) {
            at(made).partial = partial;
            at(made).labels = labels;
        }
        return made;
    }
    if (name == "keySet" || name == "values" || name == "keys") {
        const auto items = held->items;
        const auto partial = held->partial;
        const auto made = newObject(Object::Kind::List, named("Ljava/util/List;"));
        for (std::size_t i = name == "values" ? 1 : 0; made.isObject() && i < items.size(); i += 2)
            at(made).items.push_back(items[i]);
        if (made.isObject()) {
            at(made).partial = partial;
            at(made).labels = labels;
        }
        return made;
    }
    return byDefault(call);
}

}
