// SPDX-License-Identifier: GPL-3.0-or-later
// Names, members and calls.
#include "analysis/code/js_machine.h"

#include <algorithm>
#include <cmath>

namespace keytrail::code {

namespace {

constexpr int kDeepestCalls = 90, kDeepestRecursion = 40, kDeepestNesting = 300;

class Nested
{
public:
    explicit Nested(int &depth)
        : m_depth(++depth)
    {
    }
    ~Nested() { --m_depth; }
    Nested(const Nested &) = delete;
    Nested &operator=(const Nested &) = delete;

private:
    int &m_depth;
};

constexpr std::size_t kLargestArray = 2'000'000;
constexpr std::string_view kWindowNames[] = {"window", "self", "globalThis", "global", "top", "parent", "frames"};

}

JsValue JsMachine::identifier(JsText name)
{
    for (auto *scope = m_frame->scope; scope; scope = scope->parent) {
        auto *known = scope->find(name);
        if (!known)
            continue;
        if (scope == m_globals && m_models.isRoot(ascii(name)))
            return library(ascii(name));
        return *known;
    }
    const auto &text = ascii(name);
    if (text == "undefined")
        return undefined();
    if (text == "NaN" || text == "Infinity")
        return number(text == "NaN" ? std::nan("") : HUGE_VAL);
    if (text == "arguments" && m_frame->given)
        return array(*m_frame->given);
    if (std::find(std::begin(kWindowNames), std::end(kWindowNames), text) != std::end(kWindowNames))
        return of(m_window);
    return global(name);
}

JsValue JsMachine::global(JsText name)
{
    const auto &text = ascii(name);
    const auto *model = m_models.find(text);
    if (model && model->action == "alias")
        return library(std::string(model->word("to")));
    return library(text);
}

JsValue JsMachine::member(const JsValue &from, JsText name)
{
    const auto &word = ascii(name);
    if (from.isText()) {
        if (word == "length")
            return from.text->find(kJsHole) == std::u16string::npos ? number(static_cast<double>(from.text->size()), 0) : unknown(Reason::Argument);
        return native(word, from);
    }
    if (!from.object)
        return from.isNumber() ? native(word, from) : unknown(from.reason, from.labels);
    auto &one = *from.object;
    if (from.object == m_window) {
        if (auto *known = m_globals->find(name); known && !m_models.isRoot(word))
            return *known;
        if (std::find(std::begin(kWindowNames), std::end(kWindowNames), word) != std::end(kWindowNames))
            return from;
        const auto out = global(name);
        const bool known = m_models.isRoot(word) || m_models.find(word) || out.object->path != word || (word.size() > 1 && word[0] >= 'A' && word[0] <= 'Z' && m_models.find("window." + word));
        return known || m_models.find("window." + word) ? out : unknown(Reason::Library);
    }
    if (one.kind == JsObject::Kind::Library) {
        if (auto *known = one.find(name))
            return *known;
        if (one.instance) {
            if (word == "length" || word.rfind("response", 0) == 0 || word == "status" || word == "readyState" || word == "href" || word == "body") {
                const auto to = one.crypto && one.crypto->destination ? m_labels.of(Label::of(Label::Destination, static_cast<std::uint32_t>(*one.crypto->destination))) : 0;
                if (word == "href" && !one.items.empty())
                    return one.items.front();
                return word == "length" || word == "status" || word == "readyState" ? unknown(Reason::Network) : unknown(Reason::Network, join(to, m_labels.only(one.labels, Label::Destination)));
            }
            auto out = library(one.path + "#" + word);
            out.object->self = from;
            return out;
        }
        if (word == "default" || (word == one.path.substr(one.path.rfind('.') + 1) && m_models.find(one.path)))
            return from;
        if (word == "call" || word == "apply" || word == "bind")
            return native(word, from);
        if (one.path.rfind("module:", 0) == 0 && m_models.isRoot(word))
            return library(word);
        auto path = one.path + "." + word;
        if (const auto *model = m_models.find(path); model && model->action == "alias")
            path = model->word("to");
        auto out = library(std::move(path));
        out.labels = from.labels;
        return out;
    }
    const auto *at = &one;
    for (int i = 0; at && i < 64; ++i, at = at->prototype) {
        if (const auto found = at->accessors.find(name); found != at->accessors.end())
            return found->second.first ? call(of(found->second.first), from, {}, m_frame->script->tree.nodes[0]) : undefined();
        if (const auto *known = const_cast<JsObject *>(at)->find(name))
            return *known;
    }
    if (one.kind == JsObject::Kind::Array) {
        if (word == "length")
            return one.open ? unknown() : number(static_cast<double>(one.items.size()));
        if (word == "buffer")
            return from;
        return native(word, from);
    }
    if (one.kind == JsObject::Kind::Function && word == "prototype") {
        auto *prototype = make(JsObject::Kind::Plain);
        prototype->isPrototype = true;
        prototype->set(m_texts.add("constructor"), from);
        one.set(name, of(prototype));
        return of(prototype);
    }
    if (one.kind == JsObject::Kind::Function && word == "name" && one.name)
        return text(m_texts.text(one.name));
    if (one.kind == JsObject::Kind::Function && word == "length" && one.node)
        return number(one.script->tree.nodes[one.node].count - 1);
    if (one.kind != JsObject::Kind::Plain || word == "hasOwnProperty" || word == "toString" || word == "valueOf" || word == "propertyIsEnumerable")
        return native(word, from);
    return one.open || one.prototype ? unknown(Reason::None, one.labels) : undefined();
}

JsValue JsMachine::indexed(const JsValue &from, const JsValue &key)
{
    if (key.isNumber() && key.number >= 0) {
        const auto at = static_cast<std::size_t>(key.number);
        if (from.object && from.object->kind == JsObject::Kind::Array) {
            const auto &items = from.object->items;
            if (at < items.size() && static_cast<double>(at) == key.number) {
                auto out = items[at];
                out.labels = join(out.labels, from.object->labels);
                return out;
            }
            return from.object->open ? unknown(Reason::None, from.object->labels) : undefined();
        }
        if (from.isText()) {
            if (at < from.text->size())
                return text(from.text->substr(at, 1), from.labels, from.how, from.place);
            return from.text->find(kJsHole) == std::u16string::npos ? undefined() : unknown(Reason::None, from.labels);
        }
    }
    if (!key.isKnown() || (key.isText() && key.text->find(kJsHole) != std::u16string::npos))
        return unknown(key.reason, from.object && from.object->kind != JsObject::Kind::Function ? deepLabels(from) : from.labels);
    if (!from.object && !from.isText())
        return unknown(from.reason, from.labels);
    return member(from, name(key));
}

void JsMachine::store(const JsValue &to, JsText name, const JsValue &value)
{
    if (!to.object)
        return;
    auto &one = *to.object;
    if (to.object == m_window) {
        m_globals->declare(name) = value;
        return;
    }
    const auto *at = &one;
    for (int i = 0; at && i < 64; ++i, at = at->prototype) {
        if (const auto found = at->accessors.find(name); found != at->accessors.end()) {
            if (found->second.second)
                (void)call(of(found->second.second), to, {value}, m_frame->script->tree.nodes[0]);
            return;
        }
    }
    if (value.object && value.object->kind == JsObject::Kind::Function && !value.object->holder)
        value.object->holder = to.object;
    if (one.kind == JsObject::Kind::Library) {
        const auto &word = ascii(name);
        if (word == "prototype" || (!one.instance && m_models.isRoot(one.path)))
            return;
        one.labels = join(one.labels, one.instance ? deepLabels(value) : 0);
        one.set(name, value);
        // Setting some members acts by itself (an image's address).
        if (const auto *model = one.instance ? m_models.find(one.path + "#=" + word) : nullptr)
            (void)modelCall(*model, to, {value}, m_frame->script->tree.nodes[0]);
        return;
    }
    if (one.kind == JsObject::Kind::Array && ascii(name) == "length") {
        if (value.isNumber() && value.number >= 0 && value.number <= static_cast<double>(one.items.size()))
            one.items.resize(static_cast<std::size_t>(value.number));
        return;
    }
    if (ascii(name) == "prototype" && value.object && one.kind == JsObject::Kind::Function) {
        value.object->isPrototype = true;
        if (!value.object->find(m_texts.add("constructor")))
            value.object->set(m_texts.add("constructor"), to);
    }
    if (ascii(name) == "__proto__" && value.object) {
        one.prototype = value.object;
        return;
    }
    m_memory += sizeof(JsValue);
    one.set(name, value);
}

void JsMachine::storeAt(const JsValue &to, const JsValue &key, const JsValue &value)
{
    if (!to.object)
        return;
    auto &one = *to.object;
    if (one.kind == JsObject::Kind::Array && key.isNumber() && key.number >= 0) {
        const auto at = static_cast<std::size_t>(std::min(key.number, 1e9));
        if (at >= kLargestArray || at > one.items.size() + 100'000) {
            m_exhausted |= at >= kLargestArray;
            return;
        }
        if (at >= one.items.size()) {
            m_memory += (at + 1 - one.items.size()) * sizeof(JsValue);
            one.items.resize(at + 1, undefined());
        }
        one.items[at] = value;
        if (one.isBytes && value.isNumber())
            one.items[at].number = static_cast<double>(static_cast<std::int64_t>(value.number) & 0xff);
        return;
    }
    if (!key.isKnown() || (key.isText() && key.text->find(kJsHole) != std::u16string::npos)) {
        one.open = true;
        one.labels = join(one.labels, deepLabels(value));
        return;
    }
    store(to, name(key), value);
}

JsValue JsMachine::callExpression(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    const auto &callee = tree.nodes[tree.child(node, 0)];
    if (callee.kind == JsKind::Super) {
        const auto *base = m_frame->function ? m_frame->function->base : nullptr;
        const auto given = argumentsOf(node);
        if (base && base->kind == JsObject::Kind::Function && m_frame->self.object) {
            makeFields(const_cast<JsObject *>(base), m_frame->self.object);
            (void)callFunction(const_cast<JsObject *>(base), m_frame->self, given, node, true);
        }
        if (m_frame->function && m_frame->self.object)
            makeFields(m_frame->function, m_frame->self.object);
        return undefined();
    }
    if (callee.kind == JsKind::Member || callee.kind == JsKind::Index) {
        if (tree.nodes[tree.child(callee, 0)].kind == JsKind::Super) {
            const auto function = evaluate(tree.child(node, 0));
            return call(function, m_frame->self, argumentsOf(node), node);
        }
        const auto self = evaluate(tree.child(callee, 0));
        const auto key = callee.kind == JsKind::Index ? evaluate(tree.child(callee, 1)) : JsValue();
        const auto given = argumentsOf(node);
        if (callee.kind == JsKind::Index && (!key.isKnown() || (key.isNumber() && self.object && self.object->kind == JsObject::Kind::Array))) {
            const auto function = indexed(self, key);
            return function.isKnown() ? call(function, self, given, node) : outside(self, given, node, {});
        }
        return callMethod(self, callee.kind == JsKind::Member ? callee.text : name(key), given, node);
    }
    const auto function = evaluate(tree.child(node, 0));
    return call(function, undefined(), argumentsOf(node), node);
}

JsValue JsMachine::callMethod(const JsValue &self, JsText method, const Arguments &given, const JsNode &node)
{
    if (method == 0)
        return call(self, undefined(), given, node);
    const auto &word = ascii(method);
    if (self.object && self.object->kind == JsObject::Kind::Promise) {
        if (word == "then" || word == "catch" || word == "finally") {
            auto out = word == "catch" ? self : then(self, given.empty() ? undefined() : given[0], node, word == "finally");
            if (word == "catch" && !given.empty() && m_calls < kDeepestCalls)
                callBack(given[0], unknown(Reason::Library), node);
            return out;
        }
        if (word == "next" || word == "return") {
            // A generator that ran to its end.
            auto *step = make(JsObject::Kind::Plain);
            step->set(m_texts.add("done"), boolean(true));
            step->set(m_texts.add("value"), self);
            return of(step);
        }
    }
    // A library's source may be in the app; what a method of a known name does is known, unless the app's own method does more.
    const auto *duck = m_models.byMethod(word);
    const auto function = self.object && self.object->kind == JsObject::Kind::Library && !self.object->find(method) ? JsValue() : member(self, method);
    if (function.object && function.object->kind == JsObject::Kind::Function) {
        if (self.object->crypto && !self.object->path.empty() && self.object->kind == JsObject::Kind::Plain) {
            if (const auto *model = m_models.find(self.object->path + "#" + word))
                return *modelCall(*model, self, given, node);
        }
        const auto hits = m_hits;
        auto out = call(function, self, given, node);
        if (!duck || m_hits != hits || !keyFor(*duck, self, given).key)
            return out;
    }
    if (duck && !(self.object && self.object->kind == JsObject::Kind::Library) && keyFor(*duck, self, given).key) {
        if (self.object && self.object->kind == JsObject::Kind::Plain)
            self.object->path = duck->symbol.substr(0, duck->symbol.find('#'));
        if (auto made = modelCall(*duck, self, given, node))
            return *made;
    }
    if (function.object && function.object->kind != JsObject::Kind::Native && function.object->kind != JsObject::Kind::Function)
        return call(function, self, given, node);
    // A library's function that is called by call, apply or bind is a function like others.
    if (self.object && self.object->kind == JsObject::Kind::Library && word != "call" && word != "apply" && word != "bind") {
        const auto target = member(self, method);
        return target.object ? call(target, self, given, node) : outside(self, given, node, word);
    }
    std::optional<JsValue> out;
    if (self.isText() || self.isNumber())
        out = textMethod(self, word, given, node);
    else if (self.object && self.object->kind == JsObject::Kind::Array)
        out = arrayMethod(self, word, given, node);
    if (!out && self.object)
        out = objectMethod(self, word, given, node);
    return out ? *out : outside(self, given, node, word);
}

JsValue JsMachine::call(const JsValue &function, const JsValue &self, const Arguments &given, const JsNode &node)
{
    // Functions that stand for others (bound, of the language) may stand for each other.
    if (!function.object || m_nested >= kDeepestNesting)
        return outside(function, given, node, {});
    const Nested nested(m_nested);
    auto &one = *function.object;
    switch (one.kind) {
    case JsObject::Kind::Function:
        return callFunction(&one, self, given, node);
    case JsObject::Kind::Native:
        if (one.path == "#resolve") {
            settle(one.self.object, given.empty() ? undefined() : given[0], node);
            return undefined();
        }
        return callMethod(one.self, m_texts.add(one.path), given, node);
    case JsObject::Kind::Bound: {
        Arguments all(one.items.begin() + 2, one.items.end());
        all.insert(all.end(), given.begin(), given.end());
        return call(one.items[0], one.items[1], all, node);
    }
    case JsObject::Kind::Library:
        break;
    default:
        return outside(function, given, node, {});
    }
    if (one.instance)
        return outside(function, given, node, {});
    if (const auto *model = m_models.find(one.path)) {
        // A method looks at the instance it was read from.
        const auto receiver = one.self.isKnown() ? one.self : self;
        if (auto made = modelCall(*model, receiver, given, node))
            return *made;
    }
    if (auto made = builtinGlobal(one.path, given, node))
        return *made;
    // A method of the language, taken from its prototype and called on something of the app's.
    constexpr std::string_view kPrototype = ".prototype.";
    const bool isApps = self.isText() || self.isNumber() || (self.object && self.object->kind != JsObject::Kind::Library);
    if (const auto at = one.path.find(kPrototype); at != std::string::npos && isApps && one.path.find('.') == at)
        return callMethod(self, m_texts.add(one.path.substr(at + kPrototype.size())), given, node);
    auto from = one.self.isKnown() ? one.self : function;
    from.labels = join(from.labels, self.labels);
    return outside(from, given, node, one.path.substr(one.path.find_last_of(".#") + 1));
}

/// A call of which nothing is known: what went in may come out.
JsValue JsMachine::outside(const JsValue &self, const Arguments &given, const JsNode &node, std::string_view what)
{
    Labels labels = self.object && self.object->kind != JsObject::Kind::Function ? deepLabels(self) : self.labels;
    for (const auto &one : given)
        labels = join(labels, one.object && one.object->isCallable() ? 0 : deepLabels(one));
    trail(labels, what, node);
    const auto reason = self.reason != Reason::None ? self.reason : Reason::Library;
    // An object that is built by calls carries what it was given.
    if (self.object && self.object->kind == JsObject::Kind::Library && self.object->instance)
        self.object->labels = join(self.object->labels, labels);
    constexpr std::string_view kAtOnce[] = {"then", "catch", "finally", "map", "forEach", "setTimeout", "subscribe", "pipe", "done", "always", "each", "requestAnimationFrame", "queueMicrotask", "nextTick"};
    const bool now = m_labels.has(labels, Label::Operation) || m_calls > 0 || std::find(std::begin(kAtOnce), std::begin(kAtOnce) + 5, what) != std::begin(kAtOnce) + 5;
    const bool known = std::find(std::begin(kAtOnce), std::end(kAtOnce), what) != std::end(kAtOnce) || m_labels.has(labels, Label::Operation);
    for (const auto &one : given) {
        if (now && known && one.object && (one.object->kind == JsObject::Kind::Function || (one.object->kind == JsObject::Kind::Native && one.object->path == "#resolve"))) {
            callBack(one, unknown(reason, labels), node);
        }
    }
    return unknown(reason, labels);
}

void JsMachine::callBack(const JsValue &function, const JsValue &argument, const JsNode &node)
{
    if (!function.object || !function.object->isCallable())
        return;
    std::size_t count = 1;
    if (function.object->kind == JsObject::Kind::Function && function.object->node)
        count = std::max<std::size_t>(1, function.object->script->tree.nodes[function.object->node].count - 1);
    (void)call(function, undefined(), Arguments(count, argument), node);
}

JsValue JsMachine::callFunction(JsObject *function, const JsValue &self, const Arguments &given, const JsNode &node, bool isNew)
{
    if (!function->node || !function->script) {
        // A class without a constructor of its own.
        if (isNew && function->base && function->base->kind == JsObject::Kind::Function && self.object) {
            makeFields(function->base, self.object);
            (void)callFunction(function->base, self, given, node, true);
        }
        if (isNew && self.object && function->base)
            makeFields(function, self.object);
        return undefined();
    }
    auto &active = m_active[{function->script, function->node}];
    if (m_calls >= kDeepestCalls || active >= kDeepestRecursion || !step()) {
        Labels labels = 0;
        for (const auto &one : given)
            labels = join(labels, one.labels);
        return unknown(Reason::Limit, labels);
    }
    Labels labels = 0;
    for (const auto &one : given)
        labels = join(labels, one.labels);
    m_ran.insert({function->script, function->node});
    const auto &tree = function->script->tree;
    const auto &code = tree.nodes[function->node];
    if (labels && m_labels.has(labels, Label::Operation))
        trail(labels, ascii(function->name), node);
    ++active;
    ++m_calls;
    Frame frame;
    frame.script = function->script;
    frame.scope = makeScope(function->scope, true);
    const bool isArrow = code.flags & kJsArrow;
    frame.self = isArrow ? function->self : self.isNothing() || !self.isKnown() ? of(m_window) : self;
    frame.function = function;
    frame.given = isArrow ? m_frame->given : &given;
    frame.method = function->name;
    auto *outer = std::exchange(m_frame, &frame);
    for (std::uint32_t i = 0; i + 1 < code.count; ++i) {
        const auto parameter = tree.children[code.first + i];
        if (tree.nodes[parameter].kind == JsKind::Spread) {
            bind(tree.child(tree.nodes[parameter], 0), array(i < given.size() ? Arguments(given.begin() + i, given.end()) : Arguments()), true, true);
            break;
        }
        bind(parameter, i < given.size() ? given[i] : undefined(), true, true);
    }
    const auto body = tree.children[code.first + code.count - 1];
    enter(body);
    const auto done = tree.nodes[body].kind == JsKind::Block ? executeAll(tree.nodes[body]) : execute(body);
    m_frame = outer;
    --m_calls;
    --active;
    if (done == Done::Throw)
        m_throwing = true;
    JsValue out = undefined();
    for (std::size_t i = 0; i < frame.results.size(); ++i)
        out = i ? merged(out, frame.results[i]) : frame.results[i];
    if (code.flags & (kJsAsync | kJsGenerator))
        return promise(out);
    return out;
}

JsValue JsMachine::instantiate(JsObject *constructor, const Arguments &given, const JsNode &node)
{
    auto *out = make(JsObject::Kind::Plain);
    const auto prototype = member(of(constructor), m_texts.add("prototype"));
    out->prototype = prototype.object;
    if (prototype.object)
        prototype.object->last = out;
    if (constructor->isClass && constructor->base && constructor->base->kind != JsObject::Kind::Function)
        out->open = true;
    if (constructor->isClass && !constructor->base)
        makeFields(constructor, out);
    const auto made = callFunction(constructor, of(out), given, node, true);
    return made.object && made.object->kind != JsObject::Kind::Native ? made : of(out);
}

JsValue JsMachine::construct(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    const auto &callee = tree.nodes[tree.child(node, 0)];
    const auto function = evaluate(tree.child(node, 0));
    const auto given = argumentsOf(node);
    // A class of a library is known by its name, where the name stands: at the call, or at the class.
    const auto *model = callee.kind == JsKind::Member ? m_models.find(ascii(callee.text)) : nullptr;
    if (function.object && function.object->kind == JsObject::Kind::Library)
        model = m_models.find(function.object->path);
    else if (!model && function.object && function.object->kind == JsObject::Kind::Function && function.object->name && tree.nodes[tree.child(node, 0)].kind != JsKind::Function)
        model = m_models.find(ascii(function.object->name));
    if (model && (model->action == "make" || model->action == "open" || model->action == "key")) {
        if (auto made = modelCall(*model, undefined(), given, node))
            return *made;
    }
    if (function.object && function.object->kind == JsObject::Kind::Function)
        return instantiate(function.object, given, node);
    if (function.object && function.object->kind == JsObject::Kind::Library) {
        bool known = false;
        auto out = builtinNew(function.object->path, given, node, known);
        if (known)
            return out;
        auto made = library(function.object->path, true);
        for (const auto &one : given)
            made.object->labels = join(made.object->labels, deepLabels(one));
        return made;
    }
    return outside(function, given, node, {});
}

JsValue JsMachine::await(const JsValue &value)
{
    auto out = value;
    for (int i = 0; i < 16 && out.object && out.object->kind == JsObject::Kind::Promise; ++i)
        out = out.object->settled ? JsValue(out.object->items.front()) : unknown(Reason::Library, out.object->labels);
    return out;
}

void JsMachine::settle(JsObject *promise, const JsValue &value, const JsNode &node)
{
    if (promise->settled && promise->items.front().isKnown())
        return;
    const auto result = await(value);
    promise->settled = true;
    promise->items.assign(1, result);
    auto reactions = std::move(promise->reactions);
    promise->reactions.clear();
    for (auto &[function, next] : reactions) {
        const auto made = call(function, undefined(), {result}, node);
        settle(next, made, node);
    }
}

JsValue JsMachine::then(const JsValue &value, const JsValue &function, const JsNode &node, bool passes)
{
    auto *one = value.object;
    if (!function.object || !function.object->isCallable())
        return value;
    if (one->settled) {
        const auto result = await(one->items.front());
        const auto made = call(function, undefined(), {result}, node);
        return passes ? value : promise(made);
    }
    auto *next = make(JsObject::Kind::Promise);
    if (one->reactions.size() < 64)
        one->reactions.emplace_back(function, next);
    return of(next);
}

}
