// SPDX-License-Identifier: GPL-3.0-or-later
// Statements: what runs after what, with conditions that may be unknown.
#include "analysis/code/js_machine.h"

namespace keytrail::code {

namespace {

constexpr int kDeepestRun = 700;

}

void JsMachine::hoist(JsNodeId id, Hoisted &out, int depth)
{
    const auto &tree = m_frame->script->tree;
    const auto &node = tree.nodes[id];
    if (depth > kDeepestRun)
        return;
    switch (node.kind) {
    case JsKind::Function:
        if (node.text != 0 && !(node.flags & kJsArrow))
            out.functions.push_back(id);
        return;
    case JsKind::Var:
        for (std::uint32_t i = 0; i < node.count && !(node.flags & kJsLexical); ++i) {
            const auto &one = tree.nodes[tree.child(node, i)];
            const auto &target = tree.nodes[tree.child(one, 0)];
            if (target.kind == JsKind::Identifier)
                out.names.push_back(target.text);
        }
        return;
    case JsKind::Block: case JsKind::If: case JsKind::For: case JsKind::ForIn: case JsKind::ForOf: case JsKind::While: case JsKind::DoWhile: case JsKind::Try: case JsKind::Switch: case JsKind::Case:
    case JsKind::Labeled: case JsKind::Export:
        for (std::uint32_t i = 0; i < node.count; ++i)
            hoist(tree.children[node.first + i], out, depth + 1);
        return;
    default:
        return;
    }
}

const JsMachine::Hoisted &JsMachine::hoisted(JsNodeId id)
{
    const auto [at, fresh] = m_hoisted.try_emplace({m_frame->script, id});
    if (fresh)
        hoist(id, at->second, 0);
    return at->second;
}

/// Declares what a function's (or script's) body declares before it runs.
void JsMachine::enter(JsNodeId id)
{
    const auto &tree = m_frame->script->tree;
    const auto &all = hoisted(id);
    for (const auto name : all.names)
        (void)m_frame->scope->declare(name);
    for (const auto one : all.functions) {
        auto made = makeFunction(one, tree.nodes[one]);
        m_frame->scope->declare(tree.nodes[one].text) = std::move(made);
    }
}

JsMachine::Done JsMachine::executeAll(const JsNode &node, std::uint32_t from)
{
    const auto &tree = m_frame->script->tree;
    for (std::uint32_t i = from; i < node.count; ++i) {
        const auto done = execute(tree.children[node.first + i]);
        if (done != Done::Normal)
            return done;
    }
    return Done::Normal;
}

JsMachine::Done JsMachine::block(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    bool lexical = false;
    for (std::uint32_t i = 0; i < node.count && !lexical; ++i) {
        const auto &one = tree.nodes[tree.children[node.first + i]];
        lexical = (one.kind == JsKind::Var && (one.flags & kJsLexical)) || one.kind == JsKind::Class;
    }
    if (!lexical)
        return executeAll(node);
    auto *outer = m_frame->scope;
    m_frame->scope = makeScope(outer, false);
    const auto done = executeAll(node);
    m_frame->scope = outer;
    return done;
}

JsMachine::Done JsMachine::execute(JsNodeId id)
{
    if (!step() || m_depth > kDeepestRun)
        return Done::Return;
    const auto &tree = m_frame->script->tree;
    const auto &node = tree.nodes[id];
    ++m_depth;
    auto done = Done::Normal;
    switch (node.kind) {
    case JsKind::Expression:
        (void)evaluate(tree.child(node, 0));
        break;
    case JsKind::Block:
        done = block(node);
        break;
    case JsKind::Var:
        for (std::uint32_t i = 0; i < node.count; ++i) {
            const auto &one = tree.nodes[tree.children[node.first + i]];
            const auto target = tree.child(one, 0);
            if (one.count < 2 && !(node.flags & kJsLexical))
                continue;
            if (tree.nodes[target].kind == JsKind::Identifier)
                nameFunction(tree.child(one, 1), tree.nodes[target].text);
            const auto value = one.count < 2 ? undefined() : evaluate(tree.child(one, 1));
            bind(target, value, true, node.flags & kJsLexical);
        }
        break;
    case JsKind::Class:
        if (auto made = makeClass(id, node); node.text)
            m_frame->scope->declare(node.text) = std::move(made);
        break;
    case JsKind::Return: {
        const auto value = node.count ? evaluate(tree.child(node, 0)) : undefined();
        m_frame->results.push_back(value);
        done = Done::Return;
        break;
    }
    case JsKind::Throw:
        m_thrown = evaluate(tree.child(node, 0));
        done = Done::Throw;
        break;
    case JsKind::Break:
    case JsKind::Continue:
        m_frame->label = node.text;
        done = node.kind == JsKind::Break ? Done::Break : Done::Continue;
        break;
    case JsKind::If:
        done = branch(node);
        break;
    case JsKind::For:
    case JsKind::While:
    case JsKind::DoWhile:
        done = loop(node);
        break;
    case JsKind::ForIn:
    case JsKind::ForOf:
        done = iterate(node);
        break;
    case JsKind::Try:
        done = guarded(node);
        break;
    case JsKind::Switch:
        done = choose(node);
        break;
    case JsKind::Labeled:
        m_frame->pending = node.text;
        done = execute(tree.child(node, 0));
        m_frame->pending = 0;
        if ((done == Done::Break || done == Done::Continue) && m_frame->label == node.text)
            done = Done::Normal;
        break;
    case JsKind::Import:
        importNames(node);
        break;
    case JsKind::Export:
        done = execute(tree.child(node, 0));
        break;
    default:
        break;
    }
    --m_depth;
    if (m_throwing && done == Done::Normal) {
        m_throwing = false;
        return Done::Throw;
    }
    return done;
}

JsMachine::Done JsMachine::branch(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    const auto test = truth(evaluate(tree.child(node, 0)));
    if (test)
        return *test ? execute(tree.child(node, 1)) : node.count > 2 ? execute(tree.child(node, 2)) : Done::Normal;
    ++m_frame->unsure;
    const auto yes = execute(tree.child(node, 1));
    const auto no = node.count > 2 ? execute(tree.child(node, 2)) : Done::Normal;
    --m_frame->unsure;
    if (yes == no)
        return yes;
    if (yes != Done::Normal && no != Done::Normal)
        return yes == Done::Throw ? no : yes;
    ++m_frame->leaves;
    return Done::Normal;
}

void JsMachine::importNames(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    const auto module = callMethod(library("require"), 0, {text(m_texts.text(node.text))}, node);
    for (std::uint32_t i = 0; i < node.count; ++i) {
        const auto &one = tree.nodes[tree.children[node.first + i]];
        bind(tree.child(one, 0), one.text ? member(module, one.text) : module, true, true);
    }
}

/// What a loop makes of the end of its body; `ends` says that it is over.
JsMachine::Done JsMachine::finish(Done done, JsText own, bool &ends)
{
    const auto label = m_frame->label;
    ends = true;
    if (done == Done::Normal || (done == Done::Continue && (label == 0 || label == own))) {
        ends = false;
        return Done::Normal;
    }
    if (done == Done::Break && label == 0)
        return Done::Normal;
    return done;
}

JsMachine::Done JsMachine::loop(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    const auto own = std::exchange(m_frame->pending, 0);
    const bool isFor = node.kind == JsKind::For, isDo = node.kind == JsKind::DoWhile;
    auto *outer = m_frame->scope;
    const auto begin = isFor ? tree.child(node, 0) : 0;
    const bool lexical = begin && tree.nodes[begin].kind == JsKind::Var && (tree.nodes[begin].flags & kJsLexical);
    if (lexical)
        m_frame->scope = makeScope(outer, false);
    if (begin)
        (void)(tree.nodes[begin].kind == JsKind::Var ? execute(begin) : (evaluate(begin), Done::Normal));
    const auto test = tree.child(node, isFor || isDo ? 1 : 0), body = tree.child(node, isFor ? 3 : isDo ? 0 : 1);
    const auto leaves = m_frame->leaves;
    auto done = Done::Normal;
    for (std::uint64_t round = 0; step(); ++round) {
        const auto goes = (isDo && round == 0) || (isFor && !test) ? std::optional(true) : truth(evaluate(test));
        if (goes && !*goes)
            break;
        // A condition that is not known, and a body that may have left: once more, not for ever.
        const bool last = !goes || (m_frame->leaves != leaves && round > 0);
        m_frame->unsure += last;
        bool ends = false;
        done = finish(execute(body), own, ends);
        m_frame->unsure -= last;
        if (ends || last)
            break;
        if (lexical) {
            // Each round has its own variables: closures keep theirs.
            auto *fresh = makeScope(outer, false);
            *fresh = *m_frame->scope;
            m_frame->scope = fresh;
        }
        if (isFor && tree.child(node, 2))
            (void)evaluate(tree.child(node, 2));
    }
    m_frame->scope = outer;
    return done;
}

JsMachine::Done JsMachine::iterate(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    const auto own = std::exchange(m_frame->pending, 0);
    const auto over = await(evaluate(tree.child(node, 1)));
    std::vector<JsValue> items;
    bool sure = true;
    if (over.isText()) {
        for (std::size_t i = 0; i < over.text->size() && i < 100'000; ++i)
            items.push_back(node.kind == JsKind::ForOf ? text(over.text->substr(i, 1), over.labels) : text(std::to_string(i)));
    } else if (over.object && over.object->kind == JsObject::Kind::Array) {
        for (std::size_t i = 0; i < over.object->items.size(); ++i)
            items.push_back(node.kind == JsKind::ForOf ? over.object->items[i] : text(std::to_string(i)));
    } else if (over.object && over.object->kind == JsObject::Kind::Plain && node.kind == JsKind::ForIn) {
        for (const auto &slot : over.object->slots)
            items.push_back(text(m_texts.text(slot.first)));
        sure = !over.object->open;
    } else if (!over.isNothing()) {
        items.push_back(unknown(over.reason, deepLabels(over)));
        sure = false;
    }
    const auto target = tree.child(node, 0);
    const auto &begin = tree.nodes[target];
    auto *outer = m_frame->scope;
    auto done = Done::Normal;
    m_frame->unsure += !sure;
    for (const auto &item : items) {
        if (!step())
            break;
        m_frame->scope = makeScope(outer, false);
        if (begin.kind == JsKind::Var)
            bind(tree.child(tree.nodes[tree.child(begin, 0)], 0), item, true, begin.flags & kJsLexical);
        else
            put(target, item);
        bool ends = false;
        done = finish(execute(tree.child(node, 2)), own, ends);
        if (ends)
            break;
    }
    m_frame->unsure -= !sure;
    m_frame->scope = outer;
    return sure || done != Done::Return ? done : Done::Normal;
}

JsMachine::Done JsMachine::guarded(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    const auto hits = m_hits;
    auto done = execute(tree.child(node, 0));
    const auto handler = tree.child(node, 2);
    // Calls to the outside may fail: their handler may run too.
    const bool mayFail = done != Done::Throw && m_hits != hits;
    if (handler && (done == Done::Throw || mayFail)) {
        auto *outer = m_frame->scope;
        m_frame->scope = makeScope(outer, false);
        if (tree.child(node, 1))
            bind(tree.child(node, 1), mayFail ? unknown(Reason::Library) : m_thrown, true, true);
        m_frame->unsure += mayFail;
        const auto handled = execute(handler);
        m_frame->unsure -= mayFail;
        m_frame->scope = outer;
        if (!mayFail)
            done = handled;
    }
    if (const auto last = tree.child(node, 3)) {
        const auto ended = execute(last);
        if (ended != Done::Normal)
            done = ended;
    }
    return done;
}

JsMachine::Done JsMachine::choose(const JsNode &node)
{
    const auto &tree = m_frame->script->tree;
    const auto value = evaluate(tree.child(node, 0));
    std::uint32_t at = 0;
    for (std::uint32_t i = 1; i < node.count && value.isKnown() && at == 0; ++i) {
        const auto test = tree.child(tree.nodes[tree.children[node.first + i]], 0);
        const auto equal = test ? truth(binary(jsMark("==="), value, evaluate(test))) : std::optional(false);
        if (equal && *equal)
            at = i;
    }
    for (std::uint32_t i = 1; i < node.count && value.isKnown() && at == 0; ++i)
        at = tree.child(tree.nodes[tree.children[node.first + i]], 0) ? 0 : i;
    if (value.isKnown() && at == 0)
        return Done::Normal;
    auto *outer = m_frame->scope;
    m_frame->scope = makeScope(outer, false);
    auto done = Done::Normal;
    m_frame->unsure += !value.isKnown();
    for (std::uint32_t i = std::max(at, 1u); i < node.count; ++i) {
        done = executeAll(tree.nodes[tree.children[node.first + i]], 1);
        if (!value.isKnown()) {
            m_frame->leaves += done != Done::Normal && done != Done::Break;
            done = Done::Normal;
        } else if (done != Done::Normal) {
            break;
        }
    }
    m_frame->unsure -= !value.isKnown();
    m_frame->scope = outer;
    return done == Done::Break && m_frame->label == 0 ? Done::Normal : done;
}

}
