// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/js_machine.h"

#include "analysis/code/js_parser.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace keytrail::code {

namespace {

constexpr std::uint64_t kScriptSteps = 8'000'000, kEntrySteps = 400'000, kAllSteps = 40'000'000;
constexpr std::uint64_t kMostTextWork = 400'000'000;    // characters that are put together, over all scripts
constexpr std::uint64_t kMostMemory = 256 << 20;        // octets of objects and scopes, about
constexpr std::size_t kLargestText = 4 << 20;           // characters
constexpr std::size_t kManySlots = 12;

}

JsValue *JsObject::find(JsText slot)
{
    if (slots.size() > kManySlots) {
        const auto found = index.find(slot);
        return found == index.end() ? nullptr : &slots[found->second].second;
    }
    for (auto &[key, value] : slots) {
        if (key == slot)
            return &value;
    }
    return nullptr;
}

void JsObject::set(JsText slot, JsValue value)
{
    if (auto *known = find(slot)) {
        *known = std::move(value);
        return;
    }
    slots.emplace_back(slot, std::move(value));
    if (slots.size() > kManySlots) {
        for (auto i = index.size(); i < slots.size(); ++i)
            index[slots[i].first] = static_cast<std::uint32_t>(i);
    }
}

JsValue *JsScope::find(JsText name)
{
    if (names.size() > kManySlots) {
        const auto found = index.find(name);
        return found == index.end() ? nullptr : &names[found->second].second;
    }
    for (auto &[key, value] : names) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

JsValue &JsScope::declare(JsText name)
{
    if (auto *known = find(name))
        return *known;
    JsValue value;
    value.kind = JsValue::Kind::Undefined;
    names.emplace_back(name, value);
    if (names.size() > kManySlots) {
        for (auto i = index.size(); i < names.size(); ++i)
            index[names[i].first] = static_cast<std::uint32_t>(i);
    }
    return names.back().second;
}

JsMachine::JsMachine(JsTexts &texts, const JsModels &models, Findings &findings, const Pulse &pulse)
    : m_texts(texts)
    , m_models(models)
    , m_findings(findings)
    , m_pulse(pulse)
{
    m_globals = makeScope(nullptr, true);
    m_window = make(JsObject::Kind::Plain);
}

JsValue JsMachine::unknown(Reason reason, Labels labels) const
{
    JsValue out;
    out.reason = reason;
    out.labels = labels;
    return out;
}

JsValue JsMachine::undefined() const
{
    JsValue out;
    out.kind = JsValue::Kind::Undefined;
    return out;
}

JsValue JsMachine::number(double value, Labels labels) const
{
    JsValue out;
    out.kind = JsValue::Kind::Number;
    out.number = value;
    out.labels = labels;
    return out;
}

JsValue JsMachine::boolean(bool value) const
{
    JsValue out;
    out.kind = JsValue::Kind::Boolean;
    out.number = value;
    return out;
}

JsValue JsMachine::text(std::u16string value, Labels labels, std::uint8_t how, std::uint64_t place)
{
    JsValue out;
    out.labels = labels;
    m_textWork += value.size();
    if (value.size() > kLargestText || m_textWork > kMostTextWork) {
        m_exhausted = true;
        out.reason = Reason::Limit;
        return out;
    }
    out.kind = JsValue::Kind::Text;
    out.how = how;
    out.place = place;
    out.text = std::make_shared<const std::u16string>(std::move(value));
    return out;
}

JsObject *JsMachine::make(JsObject::Kind kind)
{
    m_memory += sizeof(JsObject) + 64;
    if (m_memory > kMostMemory && !m_exhausted) {
        m_exhausted = true;
        m_allowance = 0;
    }
    m_objects.emplace_back();
    m_objects.back().kind = kind;
    return &m_objects.back();
}

JsScope *JsMachine::makeScope(JsScope *parent, bool isFunction)
{
    m_memory += sizeof(JsScope) + 64;
    if (m_memory > kMostMemory) {
        m_exhausted = true;
        m_allowance = 0;
    }
    m_scopes.emplace_back();
    m_scopes.back().parent = parent;
    m_scopes.back().isFunction = isFunction;
    return &m_scopes.back();
}

JsValue JsMachine::of(JsObject *object) const
{
    JsValue out;
    out.kind = JsValue::Kind::Object;
    out.object = object;
    return out;
}

JsValue JsMachine::array(std::vector<JsValue> items, bool bytes)
{
    auto *out = make(JsObject::Kind::Array);
    m_memory += items.size() * sizeof(JsValue);
    out->items = std::move(items);
    out->isBytes = bytes;
    return of(out);
}

JsValue JsMachine::library(std::string path, bool instance)
{
    auto *out = make(JsObject::Kind::Library);
    out->path = std::move(path);
    out->instance = instance;
    return of(out);
}

JsValue JsMachine::native(std::string name, const JsValue &receiver)
{
    auto *out = make(JsObject::Kind::Native);
    out->path = std::move(name);
    out->self = receiver;
    return of(out);
}

JsValue JsMachine::promise(const JsValue &result)
{
    if (result.object && result.object->kind == JsObject::Kind::Promise)
        return result;
    auto *out = make(JsObject::Kind::Promise);
    out->settled = true;
    out->items.push_back(result);
    return of(out);
}

Labels JsMachine::deepLabels(const JsValue &value, int depth)
{
    auto out = value.labels;
    if (!value.object || depth > 6)
        return out;
    const auto &one = *value.object;
    out = join(out, one.labels);
    if (one.kind == JsObject::Kind::Function || one.kind == JsObject::Kind::Native)
        return out;
    constexpr std::size_t kMostLookedAt = 4096;
    for (std::size_t i = 0; i < one.items.size() && i < kMostLookedAt; ++i)
        out = join(out, deepLabels(one.items[i], depth + 1));
    for (std::size_t i = 0; i < one.slots.size() && i < kMostLookedAt; ++i)
        out = join(out, deepLabels(one.slots[i].second, depth + 1));
    m_steps += std::min(one.items.size() + one.slots.size(), kMostLookedAt) / 8;
    return out;
}

/// Either of two values: the one that is known, with what both carry.
JsValue JsMachine::merged(const JsValue &a, const JsValue &b)
{
    auto out = a.isKnown() && !a.isNothing() ? a : b.isKnown() && !b.isNothing() ? b : a.isKnown() ? b : a;
    out.labels = join(a.labels, b.labels);
    return out;
}

std::optional<bool> JsMachine::truth(const JsValue &value) const
{
    switch (value.kind) {
    case JsValue::Kind::Unknown:
        return {};
    case JsValue::Kind::Undefined:
    case JsValue::Kind::Null:
        return false;
    case JsValue::Kind::Boolean:
    case JsValue::Kind::Number:
        return value.number != 0 && !std::isnan(value.number);
    case JsValue::Kind::Text:
        if (value.text->size() == 1 && value.text->front() == kJsHole)
            return {};
        return !value.text->empty();
    default:
        return true;
    }
}

double JsMachine::numeric(const JsValue &value) const
{
    if (value.isNumber() || value.kind == JsValue::Kind::Boolean)
        return value.number;
    if (value.kind == JsValue::Kind::Null)
        return 0;
    if (!value.isText())
        return std::nan("");
    std::string out;
    for (const auto c : *value.text) {
        if (c > 0x7f)
            return std::nan("");
        if (c > u' ')
            out += static_cast<char>(c);
    }
    if (out.empty())
        return 0;
    if (out.size() > 2 && out[0] == '0' && (out[1] == 'x' || out[1] == 'X')) {
        char *end = nullptr;
        const auto hex = std::strtoull(out.c_str() + 2, &end, 16);
        return *end ? std::nan("") : static_cast<double>(hex);
    }
    if (out.find_first_not_of("0123456789.eE+-") != std::string::npos)
        return std::nan("");
    char *end = nullptr;
    const double parsed = std::strtod(out.c_str(), &end);
    return *end ? std::nan("") : parsed;
}

std::u16string JsMachine::shown(const JsValue &value, int depth)
{
    const auto wide = [](std::string_view ascii) { return std::u16string(ascii.begin(), ascii.end()); };
    switch (value.kind) {
    case JsValue::Kind::Text:
        return *value.text;
    case JsValue::Kind::Number:
        if (std::isnan(value.number))
            return u"NaN";
        if (std::isinf(value.number))
            return value.number > 0 ? u"Infinity" : u"-Infinity";
        if (std::floor(value.number) == value.number && std::abs(value.number) < 1e21)
            return wide(fmt::format("{:.0f}", value.number == 0 ? 0 : value.number));
        return wide(fmt::format("{}", value.number));
    case JsValue::Kind::Boolean:
        return value.number != 0 ? u"true" : u"false";
    case JsValue::Kind::Undefined:
        return u"undefined";
    case JsValue::Kind::Null:
        return u"null";
    case JsValue::Kind::Object:
        break;
    default:
        return std::u16string(1, kJsHole);
    }
    const auto &one = *value.object;
    if (one.kind == JsObject::Kind::Array && depth < 4) {
        std::u16string out;
        for (std::size_t i = 0; i < one.items.size() && out.size() < kLargestText; ++i) {
            if (i)
                out += u',';
            if (!one.items[i].isNothing())
                out += shown(one.items[i], depth + 1);
        }
        return out;
    }
    if (one.kind == JsObject::Kind::Library && !one.items.empty())
        return shown(one.items.front(), depth + 1); // a URL or another wrapper of a text
    return one.kind == JsObject::Kind::Plain && !one.prototype ? u"[object Object]" : std::u16string(1, kJsHole);
}

JsValue JsMachine::asText(const JsValue &value)
{
    if (value.isText())
        return value;
    if (value.object && value.object->kind == JsObject::Kind::Library && !value.object->items.empty())
        return asText(value.object->items.front());
    return text(shown(value), deepLabels(value), value.how, value.place);
}

/// Octets of a typed array, or of a text (UTF-8).
std::optional<std::string> JsMachine::octets(const JsValue &value)
{
    if (value.isText()) {
        if (value.text->find(kJsHole) != std::u16string::npos)
            return {};
        return toUtf8(*value.text);
    }
    if (!value.object)
        return {};
    if (value.object->kind == JsObject::Kind::Library && !value.object->items.empty())
        return octets(value.object->items.front());
    if (value.object->kind != JsObject::Kind::Array)
        return {};
    std::string out;
    for (const auto &item : value.object->items) {
        if (!item.isNumber())
            return {};
        out += static_cast<char>(static_cast<std::int64_t>(item.number) & 0xff);
    }
    return out;
}

const std::string &JsMachine::ascii(JsText name)
{
    const auto found = m_ascii.find(name);
    if (found != m_ascii.end())
        return found->second;
    return m_ascii.emplace(name, toUtf8(m_texts.text(name))).first->second;
}

/// A property's name out of any value.
JsText JsMachine::name(const JsValue &key)
{
    const auto made = key.isText() ? *key.text : shown(key);
    m_memory += 16;
    return m_texts.add(made);
}

std::string JsMachine::placeText(std::uint64_t place) const
{
    if (place == 0)
        return {};
    const auto number = static_cast<std::size_t>(place >> 32) - 1;
    const auto *script = number < m_scripts.size() ? m_scripts[number] : nullptr;
    return script ? fmt::format("{}@0x{:x}", script->where, (place & 0xffffffff) + script->shift) : std::string();
}

std::uint64_t JsMachine::placeOf(const JsNode &node) const
{
    return m_frame && m_frame->script ? (static_cast<std::uint64_t>(m_frame->script->number) + 1) << 32 | node.at : 0;
}

bool JsMachine::step()
{
    if (++m_steps >= m_allowance) {
        m_exhausted |= !m_stopped;
        return false;
    }
    constexpr std::uint64_t kBetween = 0xffff;
    if ((m_steps & kBetween) == 0 && !m_pulse(m_steps, kAllSteps)) {
        m_stopped = true;
        m_allowance = 0;
    }
    return !m_stopped;
}

bool JsMachine::run(const std::vector<const JsScript *> &scripts)
{
    m_scripts = scripts;
    m_top.scope = m_globals;
    m_top.self = of(m_window);
    m_frame = &m_top;
    for (std::size_t i = 0; i < scripts.size() && !m_stopped; ++i) {
        m_top.script = scripts[i];
        m_allowance = std::min(m_steps + kScriptSteps, kAllSteps);
        m_throwing = false;
        enter(scripts[i]->tree.root);
        const auto root = scripts[i]->tree.nodes[scripts[i]->tree.root];
        (void)executeAll(root);
    }
    m_exploring = true;
    if (!m_stopped)
        explore();
    return !m_stopped;
}

/// What nothing was seen to call is called by the platform, or may be: event handlers, exported functions.
void JsMachine::explore()
{
    for (int round = 0; round < 4 && !m_stopped; ++round) {
        const auto before = m_ran.size();
        for (int withArguments = 0; withArguments < 2; ++withArguments) {
            for (std::size_t i = 0; i < m_functions.size() && m_steps < kAllSteps && m_memory < kMostMemory; ++i) {
                auto *one = m_functions[i];
                const bool takes = one->script->tree.nodes[one->node].count > 1;
                if (m_ran.count({one->script, one->node}) || (takes && !withArguments))
                    continue;
                exploreOne(one);
                if (m_stopped)
                    return;
            }
        }
        if (m_ran.size() == before)
            break;
    }
    if (m_steps >= kAllSteps)
        m_exhausted = true;
}

void JsMachine::exploreOne(JsObject *function)
{
    m_allowance = std::min(m_steps + kEntrySteps, kAllSteps);
    m_throwing = false;
    const auto &node = function->script->tree.nodes[function->node];
    auto self = of(m_window);
    if (function->holder && function->holder->isPrototype) {
        auto *prototype = function->holder;
        const auto *maker = prototype->find(m_texts.add("constructor"));
        const bool makes = !prototype->last && maker && maker->object && maker->object->kind == JsObject::Kind::Function && maker->object != function;
        if (makes)
            (void)instantiate(maker->object, {}, node);
        self = prototype->last ? of(prototype->last) : of(prototype);
    } else if (function->holder) {
        self = of(function->holder);
    }
    const Arguments given(node.count > 0 ? node.count - 1 : 0, unknown(Reason::Argument));
    (void)callFunction(function, self, given, node);
}

}
