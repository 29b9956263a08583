// SPDX-License-Identifier: GPL-3.0-or-later
// Objects, fields, static state, and what a value says of itself.
#include "analysis/code/crypto_state.h"
#include "analysis/code/dex_values.h"
#include "analysis/code/machine_run.h"

namespace keytrail::code {

namespace {

constexpr std::uint32_t kFieldBit = 0x80000000;     // keys of fields; names of slots stay below
constexpr int kDeepestLabels = 3;                   // how far contents of plain objects are asked for labels
constexpr std::size_t kMostLabelItems = 256;

bool isReference(std::string_view type)
{
    return !type.empty() && (type.front() == 'L' || type.front() == '[');
}

}

Value Machine::newObject(Object::Kind kind, Name type)
{
    if (m_heap.size() - m_free.size() >= m_limits.objects)
        return Value::unknown(Reason::Limit);
    const auto index = m_free.empty() ? static_cast<std::uint32_t>(m_heap.size()) : m_free.back();
    auto made = std::make_unique<Object>();
    made->kind = kind;
    made->type = type;
    made->epoch = m_epoch;
    if (m_free.empty()) {
        m_heap.push_back(std::move(made));
    } else {
        m_heap[index] = std::move(made);
        m_free.pop_back();
    }
    return Value::object(index);
}

// Between two entries nothing is on the stack: what neither static state nor a shared instance leads to is gone.
void Machine::collect()
{
    std::vector<std::uint8_t> marked(m_heap.size(), 0);
    std::vector<std::uint32_t> open;
    const auto mark = [&](const Value &value) {
        if (value.isObject() && !marked[value.index()]) {
            marked[value.index()] = 1;
            open.push_back(value.index());
        }
    };
    for (const auto *table : {&m_statics, &m_lastWrites}) {
        for (const auto &entry : *table)
            mark(entry.second);
    }
    for (const auto *table : {&m_shared, &m_classObjects}) {
        for (const auto &entry : *table)
            mark(Value::object(entry.second));
    }
    for (const auto &entry : m_constants)
        mark(Value::object(entry.second));
    for (const auto &entry : m_preferences)
        mark(entry.second);
    for (const auto &handed : m_handles)
        mark(handed);
    while (!open.empty()) {
        const auto &held = *m_heap[open.back()];
        open.pop_back();
        for (const auto &item : held.items)
            mark(item);
        for (const auto &field : held.fields)
            mark(field.second);
        if (held.crypto)
            mark(held.crypto->algorithmText);
    }
    for (std::uint32_t i = 0; i < m_heap.size(); ++i) {
        if (!marked[i] && m_heap[i]) {
            m_heap[i].reset();
            m_free.push_back(i);
        }
    }
    m_content = 0;
    for (const auto &held : m_heap)
        m_content += held ? held->text.size() * sizeof(char16_t) + held->items.size() * sizeof(Value) : 0;
}

void Machine::charge(std::size_t bytes)
{
    m_content += bytes;
    if (m_content > m_limits.content)
        m_rootLimit = m_frameLimit = std::min(m_rootLimit, m_steps);
}

Object &Machine::writable(const Value &value)
{
    auto &held = at(value);
    // Lists and maps gather what all paths put in; what is read from one by one (an iterator) begins anew.
    const bool gathers = held.kind == Object::Kind::Map || (held.kind == Object::Kind::List && held.type != named("Ljava/util/Iterator;"));
    if (held.epoch != m_epoch && !gathers) {
        charge(held.text.size() * sizeof(char16_t) + held.items.size() * sizeof(Value));
        m_undo.push_back({value.index(), held.epoch, held.text, held.items, held.labels});
        held.epoch = m_epoch;
    }
    return held;
}

void Machine::rollBack(std::size_t mark)
{
    ++m_epoch;
    while (m_undo.size() > mark) {
        auto &saved = m_undo.back();
        auto &held = *m_heap[saved.index];
        held.text = std::move(saved.text);
        held.items = std::move(saved.items);
        held.labels = saved.labels;
        held.epoch = saved.epoch;
        m_undo.pop_back();
    }
}

Value Machine::text(std::u16string content, std::uint8_t how, Labels labels)
{
    const auto made = newObject(Object::Kind::String, named("Ljava/lang/String;"));
    if (!made.isObject())
        return made;
    auto &held = at(made);
    if (content.size() > m_limits.longestText) {
        content.resize(m_limits.longestText);
        content += kHole;
        held.reason = Reason::Limit;
    }
    charge(content.size() * sizeof(char16_t));
    held.text = std::move(content);
    held.how = how;
    held.labels = labels;
    return made;
}

Value Machine::textUtf8(std::string_view content, std::uint8_t how, Labels labels)
{
    return text(toUtf16(content), how, labels);
}

Value Machine::constantText(std::uint32_t image, std::uint32_t index)
{
    const auto &dex = m_program.image(image);
    if (index >= dex.size(Dex::Strings))
        return unknownOf("Ljava/lang/String;", Reason::Library, named("invalid index"), 0);
    const auto key = static_cast<std::uint64_t>(image) << 32 | index;
    if (const auto known = m_constants.find(key); known != m_constants.end())
        return Value::object(known->second);
    const auto made = text(mutf8ToUtf16(dex.rawString(index)));
    if (made.isObject())
        m_constants.emplace(key, made.index());
    return made;
}

Value Machine::classObject(Name descriptor)
{
    if (const auto known = m_classObjects.find(descriptor); known != m_classObjects.end())
        return Value::object(known->second);
    const auto made = newObject(Object::Kind::Class, named("Ljava/lang/Class;"));
    if (made.isObject()) {
        at(made).text = toUtf16(textOfName(descriptor));
        at(made).number = m_program.findClass(textOfName(descriptor));
        m_classObjects.emplace(descriptor, made.index());
    }
    return made;
}

Value Machine::sharedInstance(ClassIndex type)
{
    if (const auto known = m_shared.find(type); known != m_shared.end())
        return Value::object(known->second);
    const auto made = newObject(Object::Kind::Instance, named(m_program.names.text(m_program.classes[type].name)));
    if (!made.isObject())
        return made;
    at(made).number = type;
    at(made).shared = true;
    m_shared.emplace(type, made.index());
    initialise(type, nullptr);
    const auto name = m_program.names.find("<init>"), proto = m_program.names.find("()V");
    for (auto m = m_program.classes[type].firstMethod; m < m_program.classes[type].endMethod; ++m) {
        if (m_program.methods[m].name == name && m_program.methods[m].proto == proto)
            (void)call(m, {made}, nullptr);
    }
    return made;
}

Value Machine::opaque(std::string_view type, Labels labels, Reason reason, Name detail)
{
    const bool isArray = !type.empty() && type.front() == '[';
    const auto made = newObject(isArray ? Object::Kind::Array : Object::Kind::Opaque, named(type));
    if (made.isObject()) {
        auto &held = at(made);
        held.labels = labels;
        held.reason = reason;
        held.detail = detail;
        held.partial = isArray;
    }
    return made;
}

Value Machine::bytes(std::string_view content, Labels labels)
{
    const auto made = newObject(Object::Kind::Array, named("[B"));
    if (!made.isObject())
        return made;
    auto &held = at(made);
    held.labels = labels;
    held.items.reserve(content.size());
    for (const char byte : content)
        held.items.push_back(Value::integer(static_cast<signed char>(byte)));
    return made;
}

Value Machine::unknownOf(std::string_view type, Reason reason, Name detail, Labels labels)
{
    if (type == "Ljava/lang/String;" || type == "Ljava/lang/CharSequence;") {
        const auto made = text(std::u16string(1, kHole), 0, labels);
        if (made.isObject()) {
            at(made).reason = reason;
            at(made).detail = detail;
            at(made).maybeNull = true;
        }
        return made;
    }
    if (!isReference(type))
        return Value::unknown(reason, detail, labels);
    if (const auto found = m_program.findClass(type); found != kNone && !isClosed(found) && !(m_program.classes[found].access & (kAccInterface | kAccAbstract))) {
        auto made = sharedInstance(found);
        made.labels = labels;
        return made;
    }
    const auto made = opaque(type, labels, reason, detail);
    if (made.isObject())
        at(made).maybeNull = true;
    return made;
}

Value Machine::defaultOf(std::string_view type)
{
    if (isReference(type))
        return Value::null();
    return type == "J" || type == "D" ? Value::longInteger(0) : Value::integer(0);
}

// The field where it is declared, so that a subclass's name for it is the same field.
std::uint32_t Machine::fieldKey(std::uint32_t field)
{
    auto &key = m_fieldKeys[field];
    if (key != kNone)
        return key;
    key = field | kFieldBit;
    const auto &wanted = m_program.fields[field];
    auto at = m_program.findClass(wanted.owner);
    for (int step = 0; at != kNone && step < kDeepestHierarchy; ++step) {
        const auto &type = m_program.classes[at];
        const auto &dex = m_program.image(type.image);
        const auto &members = dex.members(type.def);
        for (auto m = members.first; m < members.firstDirect; ++m) {
            const auto declared = m_program.fieldOf(type.image, dex.member(m).index);
            if (declared != kNone && m_program.fields[declared].name == wanted.name && m_program.fields[declared].type == wanted.type)
                return key = declared | kFieldBit;
        }
        at = type.superclass == kNone ? kNone : m_program.findClass(type.superclass);
    }
    return key;
}

// The model of a field of a library's class; null where none is known.
const Model *Machine::fieldModel(std::uint32_t field)
{
    const auto &wanted = m_program.fields[field];
    return m_program.findClass(wanted.owner) == kNone ? m_models.find(m_program.names.text(wanted.owner), m_program.names.text(wanted.name)) : nullptr;
}

// What the manifest says beside its components, as a map of texts.
Value Machine::metaData()
{
    const auto made = newObject(Object::Kind::Map, named("Landroid/os/Bundle;"));
    for (const auto &[name, value] : m_environment.metaData) {
        const auto key = textUtf8(name), content = textUtf8(value, kHowConfig);
        if (!made.isObject() || !key.isObject() || !content.isObject())
            break;
        at(made).items.push_back(key);
        at(made).items.push_back(content);
    }
    return made;
}

Value Machine::readField(const Value &holder, std::uint32_t field)
{
    const auto key = fieldKey(field);
    const auto &type = m_program.names.text(m_program.fields[field].type);
    const auto *held = object(holder);
    if (held) {
        if (const auto *value = held->field(key))
            return *value;
        if (held->kind == Object::Kind::Instance && !held->shared)
            return defaultOf(type);
        if (const auto *model = fieldModel(field); model && model->action == "meta-data")
            return metaData();
        // A field of a library's class is the slot that its calls filled.
        if (held->kind == Object::Kind::Opaque && m_program.findClass(m_program.fields[field].owner) == kNone) {
            if (const auto *value = held->field(named("#" + m_program.names.text(m_program.fields[field].name))))
                return *value;
        }
    }
    if (const auto last = m_lastWrites.find(key); last != m_lastWrites.end())
        return last->second;
    const auto value = unknownOf(type, Reason::Argument, named(m_program.names.text(m_program.fields[field].owner) + "->" + m_program.names.text(m_program.fields[field].name)), holder.labels);
    // One unknown object stays the same one, so that what is put into it is found again.
    if (value.isObject() && held && held->kind == Object::Kind::Instance)
        at(holder).setField(key, value);
    return value;
}

void Machine::writeField(const Value &holder, std::uint32_t field, const Value &value, const Frame &frame)
{
    const auto key = fieldKey(field);
    // What an exception handler would put in place counts only where nothing better is known.
    const auto *held = object(holder);
    if (const auto *before = held ? held->field(key) : nullptr; keeps(value) && before && (before->isObject() || before->isNumber()))
        return;
    if (held)
        at(holder).setField(key, value);
    m_lastWrites[key] = value;
    m_writeHash = (m_writeHash ^ key) * 0x9e3779b97f4a7c15ull + hashOf(value);
    trailOfField(value, field, frame);
}

void Machine::trailOfField(const Value &value, std::uint32_t field, const Frame &frame)
{
    if (const auto labels = labelsOf(value); labels != 0 && m_labels.has(labels, Label::Operation))
        trail(labels, "field", m_program.names.text(m_program.fields[field].owner) + "->" + m_program.names.text(m_program.fields[field].name), m_program.place(m_program.methods[frame.method], frame.offset));
}

Value Machine::readStatic(std::uint32_t field, Frame *frame)
{
    const auto key = fieldKey(field);
    const auto &declared = m_program.fields[key & ~kFieldBit];
    const auto owner = m_program.findClass(declared.owner);
    const auto &type = m_program.names.text(declared.type);
    if (owner != kNone)
        initialise(owner, frame);
    if (const auto known = m_statics.find(key); known != m_statics.end())
        return known->second;
    if (owner != kNone)
        return m_statics[key] = defaultOf(type);
    const auto symbol = m_program.names.text(declared.owner) + "->" + m_program.names.text(declared.name);
    if (const auto *model = m_models.find(m_program.names.text(declared.owner), m_program.names.text(declared.name)); model && model->action == "constant") {
        if (type == "I" || type == "Z" || type == "J")
            return Value::integer(std::strtoll(model->detail.c_str(), nullptr, 0));
        if (type == "Ljava/lang/String;")
            return textUtf8(model->detail);
        const auto made = opaque(type);
        if (made.isObject())
            at(made).text = toUtf16(model->detail);
        return made;
    }
    return unknownOf(type, Reason::Library, named(symbol), 0);
}

void Machine::writeStatic(std::uint32_t field, const Value &value, Frame *frame)
{
    const auto key = fieldKey(field);
    if (const auto owner = m_program.findClass(m_program.fields[key & ~kFieldBit].owner); owner != kNone)
        initialise(owner, frame);
    if (const auto before = m_statics.find(key); keeps(value) && before != m_statics.end() && before->second.isObject())
        return;
    m_statics[key] = value;
    m_writeHash = (m_writeHash ^ key) * 0x9e3779b97f4a7c15ull + hashOf(value);
    if (frame)
        trailOfField(value, key & ~kFieldBit, *frame);
}

void Machine::initialise(ClassIndex type, Frame *frame)
{
    if (m_classState[type])
        return;
    m_classState[type] = 1;
    if (isClosed(type))
        return;
    const auto &held = m_program.classes[type];
    if (const auto parent = held.superclass == kNone ? kNone : m_program.findClass(held.superclass); parent != kNone)
        initialise(parent, frame);
    const auto &dex = m_program.image(held.image);
    const auto &members = dex.members(held.def);
    const auto def = dex.classDef(held.def);
    const auto values = def.staticValues ? readArray(dex, def.staticValues) : std::vector<EncodedValue>();
    for (std::size_t i = 0; i < values.size() && members.first + i < members.firstInstance; ++i) {
        const auto field = m_program.fieldOf(held.image, dex.member(static_cast<std::uint32_t>(members.first + i)).index);
        if (field == kNone)
            continue;
        Value value;
        switch (values[i].kind) {
        case ValueKind::String:
            value = constantText(held.image, static_cast<std::uint32_t>(values[i].number));
            break;
        case ValueKind::Null:
            value = Value::null();
            break;
        case ValueKind::Type:
            value = classObject(named(dex.type(static_cast<std::uint32_t>(values[i].number))));
            break;
        case ValueKind::Long:
        case ValueKind::Double:
            value = Value::longInteger(values[i].number);
            break;
        default:
            value = Value::integer(values[i].number);
            break;
        }
        m_statics[fieldKey(field)] = value;
    }
    const auto name = m_program.names.find("<clinit>");
    for (auto m = held.firstMethod; m < held.endMethod; ++m) {
        if (m_program.methods[m].name == name)
            (void)call(m, {}, frame);
    }
}

Labels Machine::labelsOf(const Value &value)
{
    auto labels = value.labels;
    if (!value.isObject())
        return labels;
    auto &sets = m_labels;
    auto &open = m_lookedInto;
    open.clear();
    if (m_lookedAt.size() < m_heap.size())
        m_lookedAt.resize(m_heap.size() + m_heap.size() / 2, 0);
    const auto round = ++m_lookRound;
    m_lookedAt[value.index()] = round;
    open.push_back({value.index(), 0});
    for (std::size_t i = 0; i < open.size() && i < kMostLabelItems; ++i) {
        const auto &held = *m_heap[open[i].index];
        labels = sets.join(labels, held.labels);
        const bool plain = (held.kind == Object::Kind::Instance && !held.shared) || held.kind == Object::Kind::Array || held.kind == Object::Kind::List || held.kind == Object::Kind::Lambda || held.kind == Object::Kind::Map;
        if (!plain || open[i].depth >= kDeepestLabels)
            continue;
        const auto visit = [&](const Value &inner) {
            labels = sets.join(labels, inner.labels);
            if (!inner.isObject() || open.size() >= kMostLabelItems || m_lookedAt[inner.index()] == round)
                return;
            m_lookedAt[inner.index()] = round;
            open.push_back({inner.index(), open[i].depth + 1});
        };
        if (held.kind != Object::Kind::Array || (held.type != kNone && textOfName(held.type).size() > 2))
            std::for_each(held.items.begin(), held.items.begin() + static_cast<std::ptrdiff_t>(std::min(held.items.size(), kMostLabelItems)), visit);
        for (const auto &entry : held.fields)
            visit(entry.second);
    }
    return labels;
}

void Machine::addLabels(const Value &value, Labels labels)
{
    if (labels == 0 || !value.isObject())
        return;
    auto &held = at(value);
    if (held.kind == Object::Kind::Array || held.kind == Object::Kind::Builder)
        (void)writable(value);
    held.labels = m_labels.join(held.labels, labels);
}

std::optional<std::u16string> Machine::textOf(const Value &value) const
{
    const auto *held = object(value);
    if (!held || (held->kind != Object::Kind::String && held->kind != Object::Kind::Builder) || held->text.find(kHole) != std::u16string::npos)
        return std::nullopt;
    return held->text;
}

std::optional<std::string> Machine::bytesOf(const Value &value) const
{
    const auto *held = object(value);
    if (!held || held->kind != Object::Kind::Array || held->partial || held->type == kNone || textOfName(held->type) != "[B")
        return std::nullopt;
    std::string out;
    out.reserve(held->items.size());
    for (const auto &item : held->items) {
        if (!item.isNumber())
            return std::nullopt;
        out += static_cast<char>(item.bits);
    }
    return out;
}

std::optional<std::int64_t> Machine::numberOf(const Value &value) const
{
    if (value.kind == Value::Kind::Int || value.kind == Value::Kind::Long)
        return value.bits;
    return std::nullopt;
}

std::u16string Machine::appendable(const Value &value, std::string_view type, std::uint8_t &how, Labels &labels, Reason &reason, Name &detail) const
{
    auto &sets = const_cast<LabelSets &>(m_labels);
    labels = sets.join(labels, value.labels);
    if (const auto *held = object(value)) {
        labels = sets.join(labels, held->labels);
        how |= held->how;
        const bool isText = held->kind == Object::Kind::String || held->kind == Object::Kind::Builder || (held->kind == Object::Kind::Opaque && !held->text.empty());
        if (isText) {
            if (held->reason != Reason::None && held->text.find(kHole) != std::u16string::npos) {
                reason = held->reason;
                detail = held->detail;
            }
            return held->text;
        }
        if (held->kind == Object::Kind::Array && held->type != kNone && textOfName(held->type) == "[C" && !held->partial) {
            std::u16string out;
            for (const auto &item : held->items)
                out += item.isNumber() ? static_cast<char16_t>(item.bits) : kHole;
            return out;
        }
        reason = held->reason;
        detail = held->detail;
        return std::u16string(1, kHole);
    }
    if (value.kind == Value::Kind::Null)
        return u"null";
    if (value.kind == Value::Kind::Int && type == "C")
        return std::u16string(1, static_cast<char16_t>(value.bits));
    if (value.kind == Value::Kind::Int && type == "Z")
        return value.bits ? u"true" : u"false";
    if (value.isInteger())
        return toUtf16(std::to_string(value.bits));
    reason = value.reason;
    detail = static_cast<Name>(value.bits);
    return std::u16string(1, kHole);
}

}
