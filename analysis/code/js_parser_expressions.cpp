// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/js_parser_run.h"

#include <algorithm>
#include <array>

namespace keytrail::code {

namespace {

struct JsOperator {
    std::uint32_t mark;
    int level;
};
constexpr JsOperator kJsOperators[] = {{jsMark("??"), 1}, {jsMark("||"), 2}, {jsMark("&&"), 3}, {jsMark("|"), 4}, {jsMark("^"), 5}, {jsMark("&"), 6}, {jsMark("=="), 7}, {jsMark("!="), 7}, {jsMark("==="), 7},
    {jsMark("!=="), 7}, {jsMark("<"), 8}, {jsMark(">"), 8}, {jsMark("<="), 8}, {jsMark(">="), 8}, {jsMark("<<"), 9}, {jsMark(">>"), 9}, {jsMark(">>>"), 9}, {jsMark("+"), 10}, {jsMark("-"), 10}, {jsMark("*"), 11},
    {jsMark("/"), 11}, {jsMark("%"), 11}, {jsMark("**"), 12}};
constexpr std::uint32_t kJsAssignments[] = {jsMark("="), jsMark("+="), jsMark("-="), jsMark("*="), jsMark("/="), jsMark("%="), jsMark("**="), jsMark("<<="), jsMark(">>="), jsMark(">>>="), jsMark("&="), jsMark("|="),
    jsMark("^="), jsMark("&&="), jsMark("||="), jsMark("?\?=")};
constexpr std::uint32_t kJsInstanceOf = jsMark("inst"), kJsIn = jsMark("in");
constexpr std::string_view kJsReserved[] = {"break", "case", "catch", "const", "continue", "debugger", "default", "do", "else", "export", "extends", "finally", "for", "if", "in", "instanceof", "return", "switch", "throw",
    "try", "var", "while", "with"};

}

JsNodeId JsParser::expression()
{
    const auto at = m_token.at;
    const auto first = assignment();
    if (!isMark(","))
        return first;
    Nodes all{first};
    while (!m_failed && take(","))
        all.push_back(assignment());
    return make(JsKind::Sequence, at, all);
}

JsNodeId JsParser::assignment()
{
    const Depth depth(*this);
    if (m_failed)
        return 0;
    const auto at = m_token.at;
    if (isWord("async")) {
        const auto ahead = peek();
        if (ahead.kind == JsToken::Kind::Name && !ahead.newLine && m_texts.text(ahead.text) != u"function" && m_texts.text(ahead.text) != u"in" && m_texts.text(ahead.text) != u"instanceof"
            && m_texts.text(ahead.text) != u"of") {
            next();
            const auto name = leaf(JsKind::Identifier);
            return arrow(at, {name}, kJsAsync);
        }
    }
    if (isWord("yield") && (m_function & kJsGenerator)) {
        next();
        take("*");
        Nodes parts;
        const bool ends = m_token.newLine || m_token.kind == JsToken::Kind::End || isMark(")") || isMark("]") || isMark("}") || isMark(",") || isMark(";") || isMark(":");
        if (!ends)
            parts.push_back(assignment());
        return make(JsKind::Yield, at, parts);
    }
    const auto left = conditional();
    if (isArrow() && !m_failed) {
        const auto node = m_tree.nodes[left];
        Nodes named;
        std::uint8_t flags = 0;
        const bool isAsync = node.kind == JsKind::Call && node.count > 0;
        if (node.kind == JsKind::Identifier) {
            named.push_back(left);
        } else if ((node.kind == JsKind::Sequence && (node.flags & kJsArrow)) || isAsync) {
            for (std::uint32_t i = isAsync; i < node.count; ++i)
                named.push_back(m_tree.children[node.first + i]);
            flags = isAsync ? kJsAsync : 0;
        } else {
            fail();
        }
        return arrow(at, std::move(named), flags);
    }
    if (m_token.kind == JsToken::Kind::Mark && std::find(std::begin(kJsAssignments), std::end(kJsAssignments), m_token.mark) != std::end(kJsAssignments)) {
        const auto mark = m_token.mark;
        next();
        const auto right = assignment();
        return make(JsKind::Assign, at, {left, right}, 0, 0, mark);
    }
    return left;
}

JsNodeId JsParser::conditional()
{
    const auto at = m_token.at;
    const auto test = binary(0);
    if (!isMark("?"))
        return test;
    next();
    const bool noIn = m_noIn;
    m_noIn = false;
    const auto yes = assignment();
    m_noIn = noIn;
    expect(":");
    const auto no = assignment();
    return make(JsKind::Conditional, at, {test, yes, no});
}

JsNodeId JsParser::binary(int least)
{
    const auto at = m_token.at;
    auto left = unary();
    while (!m_failed) {
        int level = 0;
        std::uint32_t mark = m_token.mark;
        if (m_token.kind == JsToken::Kind::Mark) {
            const auto *found = std::find_if(std::begin(kJsOperators), std::end(kJsOperators), [&](const JsOperator &one) { return one.mark == m_token.mark; });
            level = found == std::end(kJsOperators) ? 0 : found->level;
        } else if (isWord("instanceof")) {
            level = 8;
            mark = kJsInstanceOf;
        } else if (isWord("in") && !m_noIn) {
            level = 8;
            mark = kJsIn;
        }
        if (level == 0 || level <= least)
            break;
        next();
        const auto right = binary(level == 12 ? 11 : level);
        left = make(level <= 3 ? JsKind::Logical : JsKind::Binary, at, {left, right}, 0, 0, mark);
    }
    return left;
}

JsNodeId JsParser::unary()
{
    const Depth depth(*this);
    if (m_failed)
        return 0;
    const auto at = m_token.at;
    if (isMark("++") || isMark("--")) {
        const auto mark = m_token.mark;
        next();
        const auto value = unary();
        return make(JsKind::Update, at, {value}, 0, kJsPrefix, mark);
    }
    const bool word = isWord("typeof") || isWord("void") || isWord("delete");
    if (word || isMark("!") || isMark("-") || isMark("+") || isMark("~")) {
        const auto mark = word ? jsMark(isWord("typeof") ? "type" : isWord("void") ? "void" : "dele") : m_token.mark;
        next();
        const auto value = unary();
        return make(JsKind::Unary, at, {value}, 0, 0, mark);
    }
    if (isWord("await")) {
        const auto ahead = peek();
        const bool begins = ahead.kind == JsToken::Kind::Name || ahead.kind == JsToken::Kind::String || ahead.kind == JsToken::Kind::Number
            || (ahead.kind == JsToken::Kind::Mark && (ahead.mark == jsMark("(") || ahead.mark == jsMark("[") || ahead.mark == jsMark("`") || ahead.mark == jsMark("{")));
        if ((m_function & kJsAsync) || begins) {
            next();
            const auto value = unary();
            return make(JsKind::Await, at, {value});
        }
    }
    return postfix();
}

JsNodeId JsParser::postfix()
{
    const auto at = m_token.at;
    const auto value = isWord("new") ? newExpression() : chain(primary(), true);
    if ((isMark("++") || isMark("--")) && !m_token.newLine) {
        const auto mark = m_token.mark;
        next();
        return make(JsKind::Update, at, {value}, 0, 0, mark);
    }
    return value;
}

JsParser::Nodes JsParser::arguments()
{
    Nodes out;
    expect("(");
    const bool noIn = m_noIn;
    m_noIn = false;
    while (!m_failed && !isMark(")")) {
        const auto at = m_token.at;
        if (take("...")) {
            const auto value = assignment();
            out.push_back(make(JsKind::Spread, at, {value}));
        } else {
            out.push_back(assignment());
        }
        if (!isMark(")"))
            expect(",");
    }
    m_noIn = noIn;
    expect(")");
    return out;
}

JsNodeId JsParser::chain(JsNodeId from, bool calls)
{
    while (!m_failed) {
        const auto at = m_token.at;
        std::uint8_t flags = 0;
        if (isMark("?.")) {
            if (!calls)
                break;
            next();
            flags = kJsOptional;
        }
        if (isMark(".") || (flags && (m_token.kind == JsToken::Kind::Name || m_token.kind == JsToken::Kind::Private))) {
            if (!flags)
                next();
            if (m_token.kind != JsToken::Kind::Name && m_token.kind != JsToken::Kind::Private) {
                fail();
                break;
            }
            const auto name = m_token.text;
            const auto place = m_token.at;
            next();
            from = make(JsKind::Member, place, {from}, name, flags);
        } else if (isMark("[")) {
            next();
            const bool noIn = m_noIn;
            m_noIn = false;
            const auto index = expression();
            m_noIn = noIn;
            expect("]");
            from = make(JsKind::Index, at, {from, index}, 0, flags);
        } else if (isMark("(") && calls) {
            auto parts = arguments();
            parts.insert(parts.begin(), from);
            from = make(JsKind::Call, m_tree.nodes[from].at, parts, 0, flags);
        } else if (isMark("`")) {
            const auto text = templateText();
            from = make(JsKind::Tagged, at, {from, text});
        } else {
            break;
        }
    }
    return from;
}

JsNodeId JsParser::newExpression()
{
    const Depth depth(*this);
    const auto at = m_token.at;
    next();
    if (m_failed)
        return 0;
    if (take(".")) {
        next();
        return chain(make(JsKind::Meta, at), true);
    }
    const auto callee = isWord("new") ? newExpression() : chain(primary(), false);
    Nodes parts{callee};
    if (isMark("(")) {
        const auto given = arguments();
        parts.insert(parts.end(), given.begin(), given.end());
    }
    return chain(make(JsKind::New, at, parts), true);
}

JsNodeId JsParser::primary()
{
    using Kind = JsToken::Kind;
    const auto at = m_token.at;
    switch (m_token.kind) {
    case Kind::Number:
        return leaf(JsKind::Number);
    case Kind::BigInt:
        return leaf(JsKind::BigInt);
    case Kind::String:
        return leaf(JsKind::String);
    case Kind::Private:
        return leaf(JsKind::Identifier);
    case Kind::Name:
        break;
    case Kind::Mark:
        if (isMark("("))
            return parentheses();
        if (isMark("["))
            return array();
        if (isMark("{"))
            return object();
        if (isMark("`"))
            return templateText();
        if (isMark("/") || isMark("/=")) {
            m_token = m_lexer.regex(m_token.at);
            if (m_token.kind == Kind::Bad) {
                fail();
                return 0;
            }
            return leaf(JsKind::Regex);
        }
        fail();
        return 0;
    default:
        fail();
        return 0;
    }
    if (isWord("function"))
        return functionWord(0);
    if (isWord("async")) {
        const auto ahead = peek();
        if (ahead.kind == Kind::Name && m_texts.text(ahead.text) == u"function") {
            next();
            return functionWord(kJsAsync);
        }
    }
    if (isWord("class"))
        return classWord();
    constexpr std::pair<std::string_view, JsKind> kWords[] = {{"this", JsKind::This}, {"super", JsKind::Super}, {"null", JsKind::Null}, {"true", JsKind::True}, {"false", JsKind::False}};
    for (const auto &[word, kind] : kWords) {
        if (isWord(word))
            return leaf(kind);
    }
    if (isWord("import") && peek().mark == jsMark(".")) {
        next();
        next();
        next();
        return make(JsKind::Meta, at);
    }
    if (!m_token.escaped && std::any_of(std::begin(kJsReserved), std::end(kJsReserved), [&](std::string_view word) { return isWord(word); })) {
        fail();
        return 0;
    }
    return leaf(JsKind::Identifier);
}

/// (a, b), and the parameters of an arrow function: then the answer is a sequence that is marked as such.
JsNodeId JsParser::parentheses()
{
    const auto at = m_token.at;
    const bool noIn = m_noIn;
    m_noIn = false;
    auto parts = arguments();
    m_noIn = noIn;
    if (m_failed)
        return 0;
    if (isArrow())
        return make(JsKind::Sequence, at, parts, 0, kJsArrow);
    const bool odd = parts.empty() || std::any_of(parts.begin(), parts.end(), [&](JsNodeId one) { return m_tree.nodes[one].kind == JsKind::Spread; });
    if (odd) {
        fail();
        return 0;
    }
    return parts.size() == 1 ? parts.front() : make(JsKind::Sequence, at, parts);
}

JsNodeId JsParser::array()
{
    const auto at = m_token.at;
    next();
    const bool noIn = m_noIn;
    m_noIn = false;
    Nodes out;
    while (!m_failed && !isMark("]")) {
        const auto place = m_token.at;
        if (isMark(",")) {
            out.push_back(0);
        } else if (take("...")) {
            const auto value = assignment();
            out.push_back(make(JsKind::Spread, place, {value}));
        } else {
            out.push_back(assignment());
        }
        if (!isMark("]"))
            expect(",");
    }
    m_noIn = noIn;
    expect("]");
    return make(JsKind::Array, at, out);
}

JsNodeId JsParser::object()
{
    const auto at = m_token.at;
    next();
    const bool noIn = m_noIn;
    m_noIn = false;
    Nodes out;
    while (!m_failed && !isMark("}")) {
        out.push_back(member(false));
        if (!isMark("}"))
            expect(",");
    }
    m_noIn = noIn;
    if (!take("}"))
        fail();
    return make(JsKind::Object, at, out);
}

JsNodeId JsParser::templateText()
{
    const auto at = m_token.at;
    Nodes parts;
    while (!m_failed) {
        bool closed = true;
        const auto chunk = m_lexer.chunk(closed);
        if (chunk.kind == JsToken::Kind::Bad) {
            fail();
            break;
        }
        parts.push_back(make(JsKind::String, chunk.at, {}, chunk.text));
        next();
        if (closed)
            break;
        parts.push_back(expression());
        if (!isMark("}"))
            fail();
    }
    return make(JsKind::Template, at, parts);
}

}
