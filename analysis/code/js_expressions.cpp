// SPDX-License-Identifier: GPL-3.0-or-later
// Expressions: operators, assignments, and literals.
#include "analysis/code/js_machine.h"

#include <cmath>

namespace keytrail::code {

namespace {

constexpr int kDeepestValue = 700;

std::int32_t toInt32(double value)
{
    if (!std::isfinite(value))
        return 0;
    const double whole = std::fmod(std::trunc(value), 4294967296.0);
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(static_cast<std::int64_t>(whole)));
}

}

JsValue JsMachine::evaluate(JsNodeId id)
{
    if (id == 0 || !step() || m_depth > kDeepestValue)
        return id == 0 ? undefined() : unknown(Reason::Limit);
    const auto &tree = m_frame->script->tree;
    const auto &node = tree.nodes[id];
    ++m_depth;
    JsValue out;
    switch (node.kind) {
    case JsKind::Number:
        out = number(node.number);
        break;
    case JsKind::BigInt:
        out = number(numeric(text(m_texts.text(node.text))));
        break;
    case JsKind::String:
        out = text(m_texts.text(node.text), 0, 0, placeOf(node));
        break;
    case JsKind::Identifier:
        out = identifier(node.text);
        break;
    case JsKind::This:
        out = m_frame->self;
        break;
    case JsKind::Null:
        out.kind = JsValue::Kind::Null;
        break;
    case JsKind::True:
    case JsKind::False:
        out = boolean(node.kind == JsKind::True);
        break;
    case JsKind::Sequence:
        for (std::uint32_t i = 0; i < node.count; ++i)
            out = evaluate(tree.children[node.first + i]);
        break;
    case JsKind::Await:
    case JsKind::Yield:
        out = node.count ? await(evaluate(tree.child(node, 0))) : undefined();
        break;
    case JsKind::Unary: case JsKind::Binary: case JsKind::Conditional: case JsKind::Logical: case JsKind::Update: case JsKind::Assign:
        out = evaluateOperator(node);
        break;
    case JsKind::Member: case JsKind::Index: case JsKind::Call: case JsKind::New: case JsKind::Tagged: case JsKind::Super:
        out = evaluateAccess(node);
        break;
    default:
        out = evaluateMaking(id, node);
    }
    --m_depth;
    return out;
}

JsValue JsMachine::evaluateMaking(JsNodeId id, const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    switch (node.kind) {
    case JsKind::Template: {
        auto out = text(u"", 0, 0, placeOf(node));
        for (std::uint32_t i = 0; i < node.count; ++i) {
            const auto part = evaluate(tree.children[node.first + i]);
            out = add(out, asText(part));
        }
        return out;
    }
    case JsKind::Array:
        return spreadArray(node, 0);
    case JsKind::Object:
        return makeObject(node);
    case JsKind::Function:
        return makeFunction(id, node);
    case JsKind::Class:
        return makeClass(id, node);
    case JsKind::Regex: {
        auto *out = make(JsObject::Kind::Regex);
        out->name = node.text;
        out->node = node.mark;
        return of(out);
    }
    default:
        return unknown();
    }
}

JsValue JsMachine::evaluateAccess(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    switch (node.kind) {
    case JsKind::Member:
        if (tree.nodes[tree.child(node, 0)].kind == JsKind::Super)
            return m_frame->function && m_frame->function->holder && m_frame->function->holder->prototype ? member(of(m_frame->function->holder->prototype), node.text) : unknown();
        return member(evaluate(tree.child(node, 0)), node.text);
    case JsKind::Index: {
        const auto of = evaluate(tree.child(node, 0));
        return indexed(of, evaluate(tree.child(node, 1)));
    }
    case JsKind::Call:
        return callExpression(node);
    case JsKind::New:
        return construct(node);
    default:
        return unknown();
    }
}

JsValue JsMachine::evaluateOperator(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    switch (node.kind) {
    case JsKind::Unary: {
        const auto &operand = tree.nodes[tree.child(node, 0)];
        const auto value = evaluate(tree.child(node, 0));
        if (node.mark == jsMark("!")) {
            const auto known = truth(value);
            return known ? boolean(!*known) : unknown(value.reason);
        }
        if (node.mark == jsMark("void") || node.mark == jsMark("dele")) {
            if (node.mark == jsMark("void"))
                return undefined();
            return boolean(true);
        }
        if (node.mark == jsMark("type")) {
            switch (value.kind) {
            case JsValue::Kind::Undefined: return text("undefined");
            case JsValue::Kind::Null: return text("object");
            case JsValue::Kind::Boolean: return text("boolean");
            case JsValue::Kind::Number: return text("number");
            case JsValue::Kind::Text: return text("string");
            case JsValue::Kind::Object:
                if (value.object->kind != JsObject::Kind::Library)
                    return text(value.object->isCallable() ? "function" : "object");
                // A page has no modules; of other names of the platform it is not known what they are.
                if (operand.kind == JsKind::Identifier && (value.object->path == "exports" || value.object->path == "module" || value.object->path == "define" || value.object->path == "process"))
                    return text("undefined");
                return unknown();
            default: return unknown(value.reason);
            }
        }
        if (!value.isKnown())
            return unknown(value.reason, value.labels);
        const auto known = numeric(value.object ? asText(value) : value);
        if (node.mark == jsMark("-"))
            return number(-known, value.labels);
        return number(node.mark == jsMark("~") ? ~toInt32(known) : known, value.labels);
    }
    case JsKind::Binary: {
        // Long chains lean to the left: they are walked, not descended.
        std::vector<JsNodeId> right;
        std::vector<std::uint32_t> marks;
        const auto *at = &node;
        JsNodeId left = 0;
        while (true) {
            right.push_back(tree.child(*at, 1));
            marks.push_back(at->mark);
            left = tree.child(*at, 0);
            if (tree.nodes[left].kind != JsKind::Binary)
                break;
            at = &tree.nodes[left];
        }
        auto out = evaluate(left);
        for (auto i = right.size(); i-- > 0;)
            out = binary(marks[i], out, evaluate(right[i]));
        return out;
    }
    case JsKind::Conditional: {
        const auto test = truth(evaluate(tree.child(node, 0)));
        if (test)
            return evaluate(tree.child(node, *test ? 1 : 2));
        ++m_frame->unsure;
        const auto yes = evaluate(tree.child(node, 1));
        const auto no = evaluate(tree.child(node, 2));
        --m_frame->unsure;
        return merged(yes, no);
    }
    case JsKind::Logical:
        return logical(node);
    case JsKind::Update:
        return update(node);
    default:
        return assign(node);
    }
}

JsValue JsMachine::logical(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    const auto left = evaluate(tree.child(node, 0));
    const auto known = node.mark == jsMark("??") && left.isKnown() ? std::optional(!left.isNothing()) : truth(left);
    const bool isAnd = node.mark == jsMark("&&");
    if (known)
        return *known == isAnd ? evaluate(tree.child(node, 1)) : left;
    ++m_frame->unsure;
    const auto right = evaluate(tree.child(node, 1));
    --m_frame->unsure;
    return merged(right, left);
}

JsValue JsMachine::add(const JsValue &a, const JsValue &b)
{
    const auto labels = join(deepLabels(a), deepLabels(b));
    const auto plain = [](const JsValue &one) { return one.isKnown() && !one.isText() && !one.object; };
    if (plain(a) && plain(b))
        return number(numeric(a) + numeric(b), labels);
    if ((!a.isKnown() || !b.isKnown()) && !a.isText() && !b.isText())
        return unknown(a.isKnown() ? b.reason : a.reason, labels);
    const auto how = static_cast<std::uint8_t>(a.how | b.how | ((a.isText() && a.text->empty()) || (b.isText() && b.text->empty()) ? 0 : kJsJoined));
    return text((a.isText() ? *a.text : shown(asText(a))) + (b.isText() ? *b.text : shown(asText(b))), labels, how, a.place ? a.place : b.place);
}

JsValue JsMachine::binary(std::uint32_t mark, const JsValue &a, const JsValue &b)
{
    if (mark == jsMark("+"))
        return add(a, b);
    const auto labels = join(a.labels, b.labels);
    const bool same = mark == jsMark("===") || mark == jsMark("=="), differs = mark == jsMark("!==") || mark == jsMark("!=");
    if (!a.isKnown() || !b.isKnown())
        return unknown(a.isKnown() ? b.reason : a.reason, labels);
    const auto hole = [](const JsValue &one) { return one.isText() && one.text->find(kJsHole) != std::u16string::npos; };
    if (hole(a) || hole(b))
        return unknown(Reason::Argument, labels);
    if (same || differs) {
        bool equal = a.kind == b.kind;
        if (equal)
            equal = a.isText() ? *a.text == *b.text : a.object ? a.object == b.object : a.isNothing() || a.number == b.number;
        else if (mark == jsMark("==") || mark == jsMark("!="))
            equal = a.isNothing() || b.isNothing() ? a.isNothing() && b.isNothing() : !a.object && !b.object && numeric(a) == numeric(b);
        const auto library = [](const JsValue &one) { return one.object && one.object->kind == JsObject::Kind::Library; };
        if (!equal && (library(a) || library(b)) && !a.isNothing() && !b.isNothing())
            return unknown(Reason::Library);
        return boolean(equal == same);
    }
    if (mark == jsMark("in"))
        return b.object && b.object->kind == JsObject::Kind::Plain && !b.object->open ? boolean(b.object->find(name(a)) != nullptr) : unknown();
    if (mark == jsMark("inst")) {
        if (!a.object)
            return boolean(false);
        const auto *wanted = b.object && b.object->kind == JsObject::Kind::Function ? b.object->find(m_texts.add("prototype")) : nullptr;
        if (b.object && b.object->kind == JsObject::Kind::Library) {
            const auto kind = a.object->kind;
            const auto &path = b.object->path;
            if (path == "Promise" || path == "Array")
                return boolean(path == "Promise" ? kind == JsObject::Kind::Promise : kind == JsObject::Kind::Array && !a.object->isBytes);
            return unknown();
        }
        const auto *at = a.object->prototype;
        for (int i = 0; wanted && at && i < 64; ++i, at = at->prototype) {
            if (at == wanted->object)
                return boolean(true);
        }
        return wanted && a.object->kind != JsObject::Kind::Library ? boolean(false) : unknown();
    }
    if (a.object && a.object->kind != JsObject::Kind::Array)
        return unknown(Reason::None, labels);
    if (a.isText() && b.isText() && (mark == jsMark("<") || mark == jsMark(">") || mark == jsMark("<=") || mark == jsMark(">="))) {
        const auto order = a.text->compare(*b.text);
        return boolean(mark == jsMark("<") ? order < 0 : mark == jsMark(">") ? order > 0 : mark == jsMark("<=") ? order <= 0 : order >= 0);
    }
    const auto x = numeric(a.object ? asText(a) : a), y = numeric(b.object ? asText(b) : b);
    switch (mark) {
    case jsMark("-"): return number(x - y, labels);
    case jsMark("*"): return number(x * y, labels);
    case jsMark("/"): return number(x / y, labels);
    case jsMark("%"): return number(std::fmod(x, y), labels);
    case jsMark("**"): return number(std::pow(x, y), labels);
    case jsMark("&"): return number(toInt32(x) & toInt32(y), labels);
    case jsMark("|"): return number(toInt32(x) | toInt32(y), labels);
    case jsMark("^"): return number(toInt32(x) ^ toInt32(y), labels);
    case jsMark("<<"): return number(static_cast<std::int32_t>(static_cast<std::uint32_t>(toInt32(x)) << (toInt32(y) & 31)), labels);
    case jsMark(">>"): return number(toInt32(x) >> (toInt32(y) & 31), labels);
    case jsMark(">>>"): return number(static_cast<std::uint32_t>(toInt32(x)) >> (toInt32(y) & 31), labels);
    case jsMark("<"): return boolean(x < y);
    case jsMark(">"): return boolean(x > y);
    case jsMark("<="): return boolean(x <= y);
    case jsMark(">="): return boolean(x >= y);
    default: return unknown(Reason::None, labels);
    }
}

JsValue JsMachine::update(const JsNode &node)
{
    const auto target = m_frame->script->tree.child(node, 0);
    const auto before = evaluate(target);
    const auto value = before.isKnown() && !before.object ? number(numeric(before), before.labels) : unknown(before.reason, before.labels);
    const auto after = value.isNumber() ? number(value.number + (node.mark == jsMark("++") ? 1 : -1), value.labels) : value;
    put(target, after);
    return node.flags & kJsPrefix ? after : value;
}

JsValue JsMachine::assign(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    const auto target = tree.child(node, 0), right = tree.child(node, 1);
    const auto &to = tree.nodes[target];
    if (node.mark == jsMark("=")) {
        if (to.kind == JsKind::Identifier || to.kind == JsKind::Member)
            nameFunction(right, to.text);
        const auto value = evaluate(right);
        put(target, value);
        return value;
    }
    const auto before = evaluate(target);
    const bool isOr = node.mark == jsMark("||="), isAnd = node.mark == jsMark("&&="), isNull = node.mark == jsMark("?\?=");
    if (isOr || isAnd || isNull) {
        const auto known = isNull && before.isKnown() ? std::optional(!before.isNothing()) : truth(before);
        if (known && *known != isAnd)
            return before;
        const auto value = known ? evaluate(right) : merged(evaluate(right), before);
        put(target, value);
        return value;
    }
    // x op= y is x = x op y: the mark without its last character.
    std::uint32_t mark = node.mark;
    for (int shift = 24; shift >= 0; shift -= 8) {
        if (mark >> shift & 0xff) {
            mark &= ~(0xffu << shift);
            break;
        }
    }
    if (node.mark == jsMark(">>>="))
        mark = jsMark(">>>");
    const auto value = binary(mark, before, evaluate(right));
    put(target, value);
    return value;
}

void JsMachine::put(JsNodeId target, const JsValue &value)
{
    const auto &tree = m_frame->script->tree;
    const auto &to = tree.nodes[target];
    switch (to.kind) {
    case JsKind::Member:
        store(evaluate(tree.child(to, 0)), to.text, value);
        break;
    case JsKind::Index: {
        const auto of = evaluate(tree.child(to, 0));
        storeAt(of, evaluate(tree.child(to, 1)), value);
        break;
    }
    default:
        bind(target, value, false);
    }
}

/// Binds a name or a pattern: declares it, or assigns to what is there.
void JsMachine::bind(JsNodeId pattern, const JsValue &value, bool declare, bool lexical)
{
    const auto &tree = m_frame->script->tree;
    const auto &node = tree.nodes[pattern];
    if (!step() || m_depth > kDeepestValue)
        return;
    ++m_depth;
    switch (node.kind) {
    case JsKind::Identifier: {
        auto *scope = m_frame->scope;
        if (declare) {
            while (!lexical && !scope->isFunction && scope->parent)
                scope = scope->parent;
            scope->declare(node.text) = value;
            break;
        }
        auto *known = scope->find(node.text);
        while (!known && scope->parent) {
            scope = scope->parent;
            known = scope->find(node.text);
        }
        (known ? *known : m_globals->declare(node.text)) = value;
        break;
    }
    case JsKind::Assign: {
        const auto missing = value.kind == JsValue::Kind::Undefined ? std::optional(true) : value.isKnown() ? std::optional(false) : std::nullopt;
        if (missing && !*missing)
            bind(tree.child(node, 0), value, declare, lexical);
        else
            bind(tree.child(node, 0), missing ? evaluate(tree.child(node, 1)) : merged(value, evaluate(tree.child(node, 1))), declare, lexical);
        break;
    }
    case JsKind::Array:
        for (std::uint32_t i = 0; i < node.count; ++i) {
            const auto child = tree.children[node.first + i];
            if (child == 0)
                continue;
            if (tree.nodes[child].kind == JsKind::Spread) {
                const bool known = value.object && value.object->kind == JsObject::Kind::Array;
                std::vector<JsValue> rest;
                for (std::size_t n = i; known && n < value.object->items.size(); ++n)
                    rest.push_back(value.object->items[n]);
                bind(tree.child(tree.nodes[child], 0), known ? array(std::move(rest)) : unknown(value.reason, deepLabels(value)), declare, lexical);
            } else {
                bind(child, indexed(value, number(i)), declare, lexical);
            }
        }
        break;
    case JsKind::Object:
        for (std::uint32_t i = 0; i < node.count; ++i) {
            const auto &one = tree.nodes[tree.children[node.first + i]];
            if (one.kind == JsKind::Spread)
                bind(tree.child(one, 0), value, declare, lexical);
            else
                bind(tree.child(one, 1), one.flags & kJsComputed ? indexed(value, evaluate(tree.child(one, 0))) : member(value, one.text), declare, lexical);
        }
        break;
    case JsKind::Member:
    case JsKind::Index:
        put(pattern, value);
        break;
    default:
        break;
    }
    --m_depth;
}

void JsMachine::nameFunction(JsNodeId node, JsText name)
{
    const auto &one = m_frame->script->tree.nodes[node];
    if (one.kind == JsKind::Function && one.text == 0)
        m_functionNames.try_emplace({m_frame->script, node}, name);
}

JsValue JsMachine::makeFunction(JsNodeId id, const JsNode &node)
{
    auto *out = make(JsObject::Kind::Function);
    out->script = m_frame->script;
    out->node = id;
    out->scope = m_frame->scope;
    if (node.flags & kJsArrow) {
        out->self = m_frame->self;
        out->holder = m_frame->function ? m_frame->function->holder : nullptr;
    }
    const auto named = m_functionNames.find({m_frame->script, id});
    out->name = node.text ? node.text : named != m_functionNames.end() ? named->second : m_frame->method;
    if (m_listed.insert({out->script, id}).second)
        m_functions.push_back(out);
    return of(out);
}

void JsMachine::addMember(JsObject *to, const JsNode &one, bool fields)
{
    const auto &tree = m_frame->script->tree;
    if (bool(one.flags & kJsField) != fields)
        return;
    auto slot = one.text;
    if (one.flags & kJsComputed) {
        const auto key = evaluate(tree.child(one, 0));
        if (!key.isKnown()) {
            to->open = true;
            to->labels = join(to->labels, deepLabels(evaluate(tree.child(one, 1))));
            return;
        }
        slot = name(key);
    }
    nameFunction(tree.child(one, 1), slot);
    const auto value = evaluate(tree.child(one, 1));
    if (value.object && value.object->kind == JsObject::Kind::Function && !value.object->holder)
        value.object->holder = to;
    if (one.flags & (kJsGetter | kJsSetter)) {
        auto &both = to->accessors[slot];
        (one.flags & kJsGetter ? both.first : both.second) = value.object;
        return;
    }
    to->set(slot, value);
}

JsValue JsMachine::makeClass(JsNodeId id, const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    auto *prototype = make(JsObject::Kind::Plain);
    prototype->isPrototype = true;
    const auto base = node.count && tree.child(node, 0) ? evaluate(tree.child(node, 0)) : undefined();
    JsObject *constructor = nullptr;
    const auto word = m_texts.add("constructor"), prototypeWord = m_texts.add("prototype");
    if (base.object && base.object->kind == JsObject::Kind::Function) {
        if (const auto *above = base.object->find(prototypeWord); above && above->object)
            prototype->prototype = above->object;
    }
    auto *outer = m_frame->scope;
    m_frame->scope = makeScope(outer, false);
    for (std::uint32_t i = 1; i < node.count; ++i) {
        const auto &one = tree.nodes[tree.children[node.first + i]];
        if (!(one.flags & (kJsStatic | kJsComputed)) && one.text == word && (one.flags & kJsMethod))
            constructor = makeFunction(tree.child(one, 1), tree.nodes[tree.child(one, 1)]).object;
    }
    if (!constructor)
        constructor = make(JsObject::Kind::Function);
    constructor->script = m_frame->script;
    constructor->scope = m_frame->scope;
    constructor->isClass = true;
    constructor->base = base.object;
    constructor->fields = id;
    constructor->holder = prototype;
    if (node.text) {
        constructor->name = node.text;
        m_frame->scope->declare(node.text) = of(constructor);
    }
    constructor->set(prototypeWord, of(prototype));
    prototype->set(word, of(constructor));
    for (std::uint32_t i = 1; i < node.count; ++i) {
        const auto &one = tree.nodes[tree.children[node.first + i]];
        auto *to = one.flags & kJsStatic ? constructor : prototype;
        if (one.text == word && to == prototype)
            continue;
        addMember(to, one, false);
        if (one.flags & kJsStatic)
            addMember(to, one, true);
    }
    m_frame->scope = outer;
    return of(constructor);
}

/// Fields of a class, for a new instance.
void JsMachine::makeFields(JsObject *constructor, JsObject *instance)
{
    if (!constructor->fields || !constructor->script)
        return;
    const auto &tree = constructor->script->tree;
    const auto node = tree.nodes[constructor->fields];
    Frame frame;
    frame.script = constructor->script;
    frame.scope = makeScope(constructor->scope, true);
    frame.self = of(instance);
    frame.function = constructor;
    frame.method = constructor->name;
    auto *outer = std::exchange(m_frame, &frame);
    for (std::uint32_t i = 1; i < node.count; ++i) {
        const auto &one = tree.nodes[tree.children[node.first + i]];
        if (!(one.flags & kJsStatic))
            addMember(instance, one, true);
    }
    m_frame = outer;
}

JsValue JsMachine::makeObject(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    auto *out = make(JsObject::Kind::Plain);
    for (std::uint32_t i = 0; i < node.count; ++i) {
        const auto &one = tree.nodes[tree.children[node.first + i]];
        if (one.kind != JsKind::Spread) {
            addMember(out, one, false);
            continue;
        }
        const auto from = evaluate(tree.child(one, 0));
        if (from.object && from.object->kind == JsObject::Kind::Plain) {
            for (const auto &slot : std::vector(from.object->slots))
                out->set(slot.first, slot.second);
            out->open |= from.object->open;
        } else if (!from.isNothing()) {
            out->open = true;
        }
        out->labels = join(out->labels, from.object ? from.object->labels : from.labels);
    }
    return of(out);
}

JsValue JsMachine::spreadArray(const JsNode &node, std::uint32_t from)
{
    const auto &tree = m_frame->script->tree;
    std::vector<JsValue> items;
    Labels labels = 0;
    for (std::uint32_t i = from; i < node.count; ++i) {
        const auto &one = tree.nodes[tree.children[node.first + i]];
        if (one.kind != JsKind::Spread) {
            items.push_back(evaluate(tree.children[node.first + i]));
            continue;
        }
        const auto all = evaluate(tree.child(one, 0));
        if (all.object && all.object->kind == JsObject::Kind::Array) {
            items.insert(items.end(), all.object->items.begin(), all.object->items.end());
            if (all.object->open)
                items.push_back(unknown(Reason::None, deepLabels(all)));
        } else if (all.isText()) {
            for (const auto c : *all.text)
                items.push_back(text(std::u16string(1, c), all.labels));
        } else {
            items.push_back(unknown(all.reason, deepLabels(all)));
            labels = join(labels, deepLabels(all));
        }
        if (items.size() > 2'000'000) {
            m_exhausted = true;
            break;
        }
    }
    auto out = array(std::move(items));
    out.object->labels = labels;
    return out;
}

JsMachine::Arguments JsMachine::argumentsOf(const JsNode &node)
{
    auto all = spreadArray(node, 1);
    return std::move(all.object->items);
}

}
