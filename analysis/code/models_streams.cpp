// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on streams, JSON, properties and preferences.
#include "analysis/code/json_text.h"
#include "analysis/code/machine_run.h"

namespace keytrail::code {

namespace {

constexpr int kDeepestStream = 8;   // wrappers around wrappers
constexpr std::string_view kBase = "#base", kFile = "#file";

bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

}

// Streams are objects whose items are the bytes that are known; wrappers point to what they wrap. Reading moves `number`.
Value Machine::actStream(LibraryCall &call)
{
    if (!object(call.receiver()))
        return byDefault(call);
    const auto &name = call.name;
    if (name == "<init>")
        return newStream(call);
    Value root = call.receiver();
    for (int step = 0; step < kDeepestStream; ++step) {
        const auto *next = object(root) ? at(root).field(named(kBase)) : nullptr;
        if (!next || !object(*next))
            break;
        root = *next;
    }
    if (name == "writeTo" && object(call.argument(0))) {
        LibraryCall onward = call;
        onward.name = "write";
        onward.arguments = {call.argument(0), wholeStream(call, root)};
        onward.owner = at(call.argument(0)).type == kNone ? onward.owner : textOfName(at(call.argument(0)).type);
        return actStream(onward);
    }
    if (name.substr(0, 5) == "write" || name.substr(0, 5) == "print" || name == "append" || name == "emit")
        return writeStream(call, root);
    if (name == "toByteArray" || name == "toString" || name == "readAllBytes" || name == "getBuf")
        return wholeStream(call, root);
    if (name == "close" || name == "flush")
        return Value::null();
    return name.substr(0, 4) == "read" || name == "available" ? readStream(call, root) : byDefault(call);
}

Value Machine::newStream(LibraryCall &call)
{
    auto *self = object(call.receiver());
    const auto *from = object(call.argument(0));
    self->reason = Reason::Storage;
    if (!from)
        return Value::null();
    if (from->kind == Object::Kind::Array && from->type != kNone && textOfName(from->type) == "[B") {
        self->items = from->items;
        self->partial = from->partial;
        self->how = from->how;
        self->labels = labelsOf(call.argument(0));
        self->reason = from->reason;
        self->number = 0;
        return Value::null();
    }
    if (from->kind != Object::Kind::String && !holds(textOfName(from->type == kNone ? 0 : from->type), "java/io/File;")) {
        self->setField(named(kBase), call.argument(0));
        self->network = from->network;
        self->labels = m_labels.join(self->labels, labelsOf(call.argument(0)));
        self->partial = true;
        return Value::null();
    }
    if (holds(call.owner, "StringReader")) {
        for (const char byte : toUtf8(from->text))
            self->items.push_back(Value::integer(byte));
        self->partial = from->text.find(kHole) != std::u16string::npos;
        self->number = 0;
        self->how = from->how;
    }
    self->setField(named(kFile), call.argument(0));
    const auto key = holds(call.owner, "StringReader") || holds(call.owner, "Output") ? std::string() : fileKey(call.argument(0));
    if (const auto stored = m_preferences.find(key); stored != m_preferences.end())
        addLabels(call.receiver(), stored->second.labels);
    return Value::null();
}

Value Machine::writeStream(LibraryCall &call, const Value &root)
{
    auto &held = at(root);
    const auto answer = call.name == "append" ? call.receiver() : Value::null();
    Labels labels = 0;
    for (std::size_t i = 0; i < call.count(); ++i)
        labels = m_labels.join(labels, labelsOf(call.argument(i)));
    if (held.network) {
        addLabels(root, m_labels.only(labels, Label::Operation));
        meet(root, place(call), call.owner + "->" + call.name);
        return answer;
    }
    addLabels(root, labels);
    if (const auto *target = held.field(named(kFile)); target && object(*target)) {
        if (const auto key = fileKey(*target); !key.empty()) {
            auto &stored = m_preferences[key];
            stored.labels = m_labels.join(stored.labels, labels);
        }
    }
    auto &buffer = writable(root);
    const auto *from = object(call.argument(0));
    if (from && from->kind == Object::Kind::Array && !from->partial) {
        std::size_t begin = 0, size = from->items.size();
        if (call.count() == 3) {
            const auto first = numberOf(call.argument(1)).value_or(-1), count = numberOf(call.argument(2)).value_or(-1);
            buffer.partial = buffer.partial || first < 0 || count < 0;
            begin = static_cast<std::size_t>(std::max<std::int64_t>(0, first));
            size = static_cast<std::size_t>(std::max<std::int64_t>(0, count));
        }
        for (std::size_t i = begin; i < std::min(begin + size, from->items.size()) && buffer.items.size() < m_limits.longestText; ++i)
            buffer.items.push_back(from->items[i]);
    } else if (const auto content = textOf(call.argument(0)); content && call.name != "writeUTF") {
        for (const char byte : toUtf8(*content))
            buffer.items.push_back(Value::integer(byte));
    } else if (call.name == "write" && call.argument(0).isNumber()) {
        buffer.items.push_back(Value::integer(static_cast<signed char>(call.argument(0).bits)));
    } else {
        buffer.partial = true;
        buffer.reason = from ? from->reason : call.argument(0).reason;
    }
    return answer;
}

Value Machine::wholeStream(LibraryCall &call, const Value &root)
{
    const auto &held = at(root);
    const auto labels = labelsOf(root);
    const bool isText = call.name == "toString";
    if (held.network)
        return unknownOf(isText ? "Ljava/lang/String;" : "[B", Reason::Network, held.detail, m_labels.only(labels, Label::Destination));
    if (held.partial)
        return unknownOf(isText ? "Ljava/lang/String;" : "[B", held.reason, held.detail, labels);
    const auto made = opaque("[B", labels);
    if (!made.isObject())
        return made;
    at(made).partial = false;
    at(made).items = at(root).items;
    at(made).how = at(root).how;
    if (!isText)
        return made;
    const auto raw = bytesOf(made);
    return raw ? textUtf8(*raw, at(root).how, labels) : unknownOf("Ljava/lang/String;", at(root).reason, 0, labels);
}

Value Machine::readStream(LibraryCall &call, const Value &root)
{
    auto &held = at(root);
    const auto labels = held.network ? m_labels.only(labelsOf(root), Label::Destination) : labelsOf(root);
    const auto reason = held.network ? Reason::Network : held.reason;
    auto *buffer = object(call.argument(0));
    const bool fills = buffer && buffer->kind == Object::Kind::Array;
    if (held.partial || held.network || held.number == kNone) {
        if (fills) {
            addLabels(call.argument(0), labels);
            auto &target = writable(call.argument(0));
            std::fill(target.items.begin(), target.items.end(), Value::unknown(reason, held.detail));
            target.reason = reason;
        }
        return unknownOf(call.returnType, reason, named(call.owner + "->" + call.name), labels);
    }
    const auto left = static_cast<std::int64_t>(held.items.size() - std::min<std::size_t>(held.number, held.items.size()));
    if (call.name == "available")
        return Value::integer(left);
    if (call.name == "readLine") {
        std::string line;
        while (held.number < held.items.size()) {
            const auto byte = static_cast<char>(held.items[held.number++].bits);
            if (byte == '\n')
                break;
            if (byte != '\r')
                line += byte;
        }
        return left == 0 ? Value::null() : textUtf8(line, held.how, labels);
    }
    if (fills) {
        const auto begin = call.count() == 3 ? numberOf(call.argument(1)).value_or(-1) : 0;
        auto &target = writable(call.argument(0));
        const auto room = static_cast<std::int64_t>(target.items.size()) - begin;
        const auto wanted = call.count() == 3 ? std::min(numberOf(call.argument(2)).value_or(0), room) : room;
        const auto count = begin < 0 ? 0 : std::max<std::int64_t>(0, std::min(wanted, left));
        target.how |= held.how;
        target.labels = m_labels.join(target.labels, labels);
        for (std::int64_t i = 0; i < count; ++i)
            target.items[static_cast<std::size_t>(begin + i)] = held.items[held.number++];
        return call.returnType == "V" ? Value::null() : Value::integer(count > 0 ? count : -1);
    }
    if (call.name == "read" || call.name == "readByte" || call.name == "readUnsignedByte") {
        if (left == 0)
            return Value::integer(-1);
        const auto value = held.items[held.number++];
        return value.isNumber() && call.name != "readByte" ? Value::integer(value.bits & 0xff) : value;
    }
    return unknownOf(call.returnType, reason, held.detail, labels);
}

Value Machine::actProperties(LibraryCall &call)
{
    if (call.name == "load" && object(call.receiver())) {
        LibraryCall reading = call;
        reading.name = "readAllBytes";
        reading.arguments = {call.argument(0)};
        const auto raw = bytesOf(actStream(reading));
        auto &map = at(call.receiver());
        map.kind = Object::Kind::Map;
        map.partial = !raw;
        map.labels = labelsOf(call.argument(0));
        std::string_view rest = raw ? std::string_view(*raw) : std::string_view();
        while (!rest.empty()) {
            const auto line = rest.substr(0, rest.find('\n'));
            rest.remove_prefix(std::min(rest.size(), line.size() + 1));
            const auto sign = line.find_first_of("=:");
            if (line.empty() || line.front() == '#' || sign == std::string_view::npos)
                continue;
            const auto trim = [](std::string_view part) {
                const auto first = part.find_first_not_of(" \t\r"), last = part.find_last_not_of(" \t\r");
                return first == std::string_view::npos ? std::string_view() : part.substr(first, last - first + 1);
            };
            const auto key = textUtf8(trim(line.substr(0, sign))), value = textUtf8(trim(line.substr(sign + 1)), kHowConfig);
            at(call.receiver()).items.push_back(key);
            at(call.receiver()).items.push_back(value);
        }
        return Value::null();
    }
    return actMap(call);
}

Value Machine::actJson(LibraryCall &call)
{
    auto *self = object(call.receiver());
    if (call.name == "<init>" && self && call.count() == 1) {
        const auto *from = object(call.argument(0));
        const auto content = textOf(call.argument(0));
        const auto labels = labelsOf(call.argument(0));
        std::optional<JsonNode> node = content ? parseJson(toUtf8(*content)) : std::nullopt;
        self->kind = node && node->kind == JsonNode::Kind::Array ? Object::Kind::List : Object::Kind::Map;
        self->labels = labels;
        self->how = from ? from->how : 0;
        if (!node) {
            self->partial = true;
            self->reason = from ? from->reason : call.argument(0).reason;
            self->detail = from ? from->detail : 0;
            return Value::null();
        }
        const auto how = static_cast<std::uint8_t>((from ? from->how : 0) | kHowConfig);
        const std::function<Value(const JsonNode &)> build = [&](const JsonNode &one) -> Value {
            switch (one.kind) {
            case JsonNode::Kind::Text:
                return textUtf8(one.text, how, labels);
            case JsonNode::Kind::Number:
                return Value::integer(std::strtoll(one.text.c_str(), nullptr, 10));
            case JsonNode::Kind::True:
            case JsonNode::Kind::False:
                return Value::integer(one.kind == JsonNode::Kind::True);
            case JsonNode::Kind::Null:
                return Value::null();
            default:
                break;
            }
            const bool isArray = one.kind == JsonNode::Kind::Array;
            const auto made = newObject(isArray ? Object::Kind::List : Object::Kind::Map, named(isArray ? "Lorg/json/JSONArray;" : "Lorg/json/JSONObject;"));
            for (std::size_t i = 0; made.isObject() && i < one.children.size(); ++i) {
                if (!isArray)
                    at(made).items.push_back(textUtf8(one.names[i]));
                const auto child = build(one.children[i]);
                at(made).items.push_back(child);
            }
            return made;
        };
        const auto built = build(*node);
        if (object(built)) {
            at(call.receiver()).items = at(built).items;
            at(call.receiver()).kind = at(built).kind;
        }
        return Value::null();
    }
    if (call.name == "toString" && self)
        return unknownOf("Ljava/lang/String;", self->reason == Reason::None ? Reason::Library : self->reason, self->detail, labelsOf(call.receiver()));
    if (self && self->kind == Object::Kind::List) {
        if ((call.name.substr(0, 3) == "get" || call.name.substr(0, 3) == "opt") && numberOf(call.argument(0))) {
            LibraryCall get = call;
            get.name = "get";
            return actList(get);
        }
        if (call.name == "put")
            call.name = "add";
        const auto answer = actList(call);
        return call.name == "add" ? call.receiver() : answer;
    }
    if (self && self->kind == Object::Kind::Opaque && call.owner == "Lorg/json/JSONArray;" && self->reason == Reason::None) {
        self->kind = Object::Kind::List;
        return actJson(call);
    }
    return actMap(call);
}

// A preference that was stored while running is read back; one that was not gives its default.
Value Machine::actPreferences(LibraryCall &call)
{
    const auto key = textOf(call.argument(0));
    if (call.name.substr(0, 3) == "put") {
        auto value = call.argument(1);
        value.labels = labelsOf(value);
        if (key)
            m_preferences["pref:" + toUtf8(*key)] = value;
        return call.receiver();
    }
    if (call.name.substr(0, 3) == "get" && call.count() == 2) {
        const auto stored = key ? m_preferences.find("pref:" + toUtf8(*key)) : m_preferences.end();
        if (stored != m_preferences.end() && !(object(stored->second) && at(stored->second).text.find(kHole) != std::u16string::npos && !m_labels.has(stored->second.labels, Label::Operation)))
            return stored->second;
        if (call.argument(1).kind == Value::Kind::Null)
            return unknownOf(call.returnType, Reason::Storage, named("preference " + (key ? toUtf8(*key) : std::string())), 0);
        return call.argument(1);
    }
    return byDefault(call);
}

}
