// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/js_parser_run.h"

namespace keytrail::code {

JsNodeId JsParser::block()
{
    const auto at = m_token.at;
    expect("{");
    const auto all = statements(false);
    expect("}");
    return make(JsKind::Block, at, all);
}

JsNodeId JsParser::statement()
{
    const Depth depth(*this);
    if (m_failed)
        return 0;
    const auto at = m_token.at;
    if (isMark("{"))
        return block();
    if (take(";"))
        return make(JsKind::Empty, at);
    if (m_token.kind == JsToken::Kind::Name && !m_token.escaped) {
        bool isStatement = false;
        const auto made = wordStatement(isStatement);
        if (isStatement || m_failed)
            return made;
        if (const auto ahead = peek(); ahead.kind == JsToken::Kind::Mark && ahead.mark == jsMark(":")) {
            const auto label = m_token.text;
            next();
            next();
            const auto body = statement();
            return make(JsKind::Labeled, at, {body}, label);
        }
    }
    const auto value = expression();
    semicolon();
    return make(JsKind::Expression, at, {value});
}

/// A statement that begins with a keyword; `isStatement` stays false where the word begins an expression.
JsNodeId JsParser::wordStatement(bool &isStatement)
{
    const auto at = m_token.at;
    isStatement = true;
    if (isWord("var") || isWord("const")) {
        const auto out = variables(isWord("var") ? 0 : kJsLexical, false);
        semicolon();
        return out;
    }
    if (isWord("let")) {
        const auto ahead = peek();
        if (ahead.kind == JsToken::Kind::Name || (ahead.kind == JsToken::Kind::Mark && (ahead.mark == jsMark("[") || ahead.mark == jsMark("{")))) {
            const auto out = variables(kJsLexical, false);
            semicolon();
            return out;
        }
    }
    if (isWord("function"))
        return functionWord(0);
    if (isWord("async")) {
        const auto ahead = peek();
        if (ahead.kind == JsToken::Kind::Name && !ahead.newLine && m_texts.text(ahead.text) == u"function") {
            next();
            return functionWord(kJsAsync);
        }
    }
    if (isWord("class"))
        return classWord();
    if (isWord("if"))
        return ifStatement();
    if (isWord("for"))
        return forStatement();
    if (takeWord("while")) {
        expect("(");
        const auto test = expression();
        expect(")");
        const auto body = statement();
        return make(JsKind::While, at, {test, body});
    }
    if (takeWord("do")) {
        const auto body = statement();
        if (!takeWord("while"))
            fail();
        expect("(");
        const auto test = expression();
        expect(")");
        take(";");
        return make(JsKind::DoWhile, at, {body, test});
    }
    if (isWord("return") || isWord("throw")) {
        const auto kind = isWord("return") ? JsKind::Return : JsKind::Throw;
        next();
        Nodes parts;
        if (!isMark(";") && !isMark("}") && !m_token.newLine && m_token.kind != JsToken::Kind::End)
            parts.push_back(expression());
        semicolon();
        return make(kind, at, parts);
    }
    if (isWord("break") || isWord("continue")) {
        const auto kind = isWord("break") ? JsKind::Break : JsKind::Continue;
        next();
        JsText label = 0;
        if (m_token.kind == JsToken::Kind::Name && !m_token.newLine) {
            label = m_token.text;
            next();
        }
        semicolon();
        return make(kind, at, {}, label);
    }
    if (isWord("try"))
        return tryStatement();
    if (isWord("switch"))
        return switchStatement();
    if (isWord("debugger")) {
        next();
        semicolon();
        return make(JsKind::Empty, at);
    }
    if (isWord("import")) {
        const auto ahead = peek();
        if (!(ahead.kind == JsToken::Kind::Mark && (ahead.mark == jsMark("(") || ahead.mark == jsMark("."))))
            return importStatement();
    }
    if (isWord("export"))
        return exportStatement();
    isStatement = false;
    return 0;
}

/// A chain of else-ifs is read in one go: generated code has hundreds of them.
JsNodeId JsParser::ifStatement()
{
    std::vector<std::pair<std::size_t, Nodes>> chain;
    while (!m_failed) {
        auto &[at, parts] = chain.emplace_back(m_token.at, Nodes());
        next();
        expect("(");
        parts.push_back(expression());
        expect(")");
        parts.push_back(statement());
        if (!takeWord("else"))
            break;
        if (isWord("if"))
            continue;
        parts.push_back(statement());
        break;
    }
    JsNodeId out = 0;
    for (auto i = chain.size(); i-- > 0;) {
        auto &[at, parts] = chain[i];
        if (out)
            parts.push_back(out);
        out = make(JsKind::If, at, parts);
    }
    return out;
}

JsNodeId JsParser::variables(std::uint8_t flags, bool inFor)
{
    const auto at = m_token.at;
    next();
    Nodes out;
    do {
        const auto place = m_token.at;
        Nodes parts{pattern()};
        if (take("=")) {
            const bool noIn = m_noIn;
            m_noIn = inFor;
            parts.push_back(assignment());
            m_noIn = noIn;
        }
        out.push_back(make(JsKind::Declarator, place, parts));
    } while (!m_failed && take(","));
    return make(JsKind::Var, at, out, 0, flags);
}

JsNodeId JsParser::pattern()
{
    if (isMark("["))
        return array();
    if (isMark("{"))
        return object();
    if (m_token.kind != JsToken::Kind::Name) {
        fail();
        return 0;
    }
    return leaf(JsKind::Identifier);
}

JsNodeId JsParser::forStatement()
{
    const auto at = m_token.at;
    next();
    takeWord("await");
    expect("(");
    JsNodeId begin = 0;
    const bool noIn = m_noIn;
    const auto ahead = isWord("let") ? peek() : JsToken();
    const bool isLet = ahead.kind == JsToken::Kind::Name || (ahead.kind == JsToken::Kind::Mark && (ahead.mark == jsMark("[") || ahead.mark == jsMark("{")));
    if (isWord("var") || isWord("const") || isLet) {
        begin = variables(isWord("var") ? 0 : kJsLexical, true);
    } else if (!isMark(";")) {
        m_noIn = true;
        begin = expression();
        m_noIn = noIn;
    }
    if (isWord("of") || isWord("in")) {
        const auto kind = isWord("of") ? JsKind::ForOf : JsKind::ForIn;
        next();
        const auto over = expression();
        expect(")");
        const auto body = statement();
        return make(kind, at, {begin, over, body});
    }
    expect(";");
    const auto test = isMark(";") ? 0 : expression();
    expect(";");
    const auto step = isMark(")") ? 0 : expression();
    expect(")");
    const auto body = statement();
    return make(JsKind::For, at, {begin, test, step, body});
}

JsNodeId JsParser::tryStatement()
{
    const auto at = m_token.at;
    next();
    Nodes parts{block(), 0, 0, 0};
    if (takeWord("catch")) {
        if (take("(")) {
            parts[1] = pattern();
            expect(")");
        }
        parts[2] = block();
    }
    if (takeWord("finally"))
        parts[3] = block();
    return make(JsKind::Try, at, parts);
}

JsNodeId JsParser::switchStatement()
{
    const auto at = m_token.at;
    next();
    expect("(");
    Nodes parts{expression()};
    expect(")");
    expect("{");
    while (!m_failed && !isMark("}") && m_token.kind != JsToken::Kind::End) {
        const auto place = m_token.at;
        Nodes one{0};
        if (takeWord("case"))
            one[0] = expression();
        else if (!takeWord("default"))
            fail();
        expect(":");
        while (!m_failed && !isMark("}") && !isWord("case") && !isWord("default") && m_token.kind != JsToken::Kind::End)
            one.push_back(statement());
        parts.push_back(make(JsKind::Case, place, one));
    }
    expect("}");
    return make(JsKind::Switch, at, parts);
}

/// import a, {b as c}, * as d from "m": one Property a name (text: the exporter's name, child: the local one).
JsNodeId JsParser::importStatement()
{
    const auto at = m_token.at;
    next();
    Nodes names;
    const auto bind = [&](JsText exported) {
        const auto place = m_token.at;
        if (m_token.kind != JsToken::Kind::Name)
            return fail();
        const auto local = leaf(JsKind::Identifier);
        names.push_back(make(JsKind::Property, place, {local}, exported));
    };
    while (!m_failed && m_token.kind != JsToken::Kind::String) {
        if (take("*")) {
            if (!takeWord("as"))
                fail();
            bind(0);
        } else if (take("{")) {
            while (!m_failed && !isMark("}")) {
                const auto exported = m_token;
                const auto ahead = peek();
                if (ahead.kind == JsToken::Kind::Name && m_texts.text(ahead.text) == u"as") {
                    next();
                    next();
                }
                bind(exported.text);
                if (!isMark("}"))
                    expect(",");
            }
            expect("}");
        } else {
            bind(m_texts.add("default"));
        }
        if (!take(",") && !takeWord("from"))
            fail();
    }
    const auto module = m_token.text;
    next();
    semicolon();
    return make(JsKind::Import, at, names, module);
}

JsNodeId JsParser::exportStatement()
{
    const auto at = m_token.at;
    next();
    if (takeWord("default")) {
        JsNodeId made = 0;
        if (isWord("function") || isWord("class")) {
            bool isStatement = false;
            made = wordStatement(isStatement);
        } else {
            const auto value = assignment();
            made = make(JsKind::Expression, at, {value});
            semicolon();
        }
        return make(JsKind::Export, at, {made});
    }
    if (!isMark("{") && !isMark("*")) {
        const auto made = statement();
        return make(JsKind::Export, at, {made});
    }
    // Names of what was declared elsewhere: nothing happens here.
    while (!m_failed && !isMark(";") && m_token.kind != JsToken::Kind::End) {
        const bool last = isMark("}") || m_token.kind == JsToken::Kind::String;
        next();
        if (last && !isWord("from"))
            break;
    }
    take(";");
    return make(JsKind::Empty, at);
}

JsNodeId JsParser::functionWord(std::uint8_t flags)
{
    const auto at = m_token.at;
    next();
    if (take("*"))
        flags |= kJsGenerator;
    JsText name = 0;
    if (m_token.kind == JsToken::Kind::Name && !isMark("(")) {
        name = m_token.text;
        next();
    }
    return function(at, flags, name);
}

JsNodeId JsParser::function(std::size_t at, std::uint8_t flags, JsText name)
{
    auto named = parameters();
    return functionBody(at, std::move(named), flags, name);
}

JsParser::Nodes JsParser::parameters()
{
    Nodes out;
    expect("(");
    while (!m_failed && !isMark(")")) {
        const auto at = m_token.at;
        if (take("...")) {
            const auto rest = pattern();
            out.push_back(make(JsKind::Spread, at, {rest}));
        } else {
            auto one = pattern();
            if (take("=")) {
                const auto usual = assignment();
                one = make(JsKind::Assign, at, {one, usual}, 0, 0, jsMark("="));
            }
            out.push_back(one);
        }
        if (!isMark(")"))
            expect(",");
    }
    expect(")");
    return out;
}

JsNodeId JsParser::functionBody(std::size_t at, Nodes named, std::uint8_t flags, JsText name)
{
    const auto outer = m_function;
    const bool noIn = m_noIn;
    m_function = flags;
    m_noIn = false;
    named.push_back(block());
    m_function = outer;
    m_noIn = noIn;
    return make(JsKind::Function, at, named, name, flags);
}

JsNodeId JsParser::arrow(std::size_t at, Nodes named, std::uint8_t flags)
{
    expect("=>");
    flags |= kJsArrow;
    if (isMark("{"))
        return functionBody(at, std::move(named), flags, 0);
    const auto outer = m_function;
    m_function = flags;
    const auto place = m_token.at;
    const auto value = assignment();
    m_function = outer;
    named.push_back(make(JsKind::Return, place, {value}));
    return make(JsKind::Function, at, named, 0, flags);
}

JsNodeId JsParser::classWord()
{
    const auto at = m_token.at;
    next();
    JsText name = 0;
    if (m_token.kind == JsToken::Kind::Name && !isWord("extends")) {
        name = m_token.text;
        next();
    }
    Nodes parts{0};
    if (takeWord("extends"))
        parts[0] = unary();
    expect("{");
    while (!m_failed && !isMark("}") && m_token.kind != JsToken::Kind::End) {
        if (take(";"))
            continue;
        parts.push_back(member(true));
    }
    expect("}");
    return make(JsKind::Class, at, parts, name);
}

/// A member of a class or of an object literal.
JsNodeId JsParser::member(bool inClass)
{
    const Depth depth(*this);
    const auto at = m_token.at;
    std::uint8_t flags = 0, inner = 0;
    if (!inClass && take("...")) {
        const auto value = assignment();
        return make(JsKind::Spread, at, {value});
    }
    const auto modifier = [&](std::string_view word) {
        if (!isWord(word))
            return false;
        const auto ahead = peek();
        const bool ends = ahead.kind == JsToken::Kind::End || (ahead.kind == JsToken::Kind::Mark && ahead.mark != jsMark("[") && ahead.mark != jsMark("*") && ahead.mark != jsMark("{"));
        if (ends || (ahead.kind == JsToken::Kind::Mark && ahead.mark == jsMark("{") && word != "static"))
            return false;
        next();
        return true;
    };
    if (inClass && modifier("static")) {
        flags |= kJsStatic;
        if (isMark("{")) {
            const auto body = functionBody(at, {}, 0, 0);
            return make(JsKind::Property, at, {0, body}, 0, kJsStatic | kJsMethod);
        }
    }
    if (modifier("async"))
        inner |= kJsAsync;
    if (take("*"))
        inner |= kJsGenerator;
    if (modifier("get"))
        flags |= kJsGetter;
    else if (modifier("set"))
        flags |= kJsSetter;
    JsText name = 0;
    const auto token = m_token;
    const auto key = propertyName(flags, name);
    if (isMark("(")) {
        const auto code = function(at, inner, name);
        return make(JsKind::Property, at, {key, code}, name, static_cast<std::uint8_t>(flags | kJsMethod));
    }
    if (inClass) {
        const auto value = take("=") ? assignment() : 0;
        semicolon();
        return make(JsKind::Property, at, {key, value}, name, static_cast<std::uint8_t>(flags | kJsField));
    }
    if (take(":")) {
        const auto value = assignment();
        return make(JsKind::Property, at, {key, value}, name, flags);
    }
    // {a} and, in patterns, {a = 1}
    if (token.kind != JsToken::Kind::Name) {
        fail();
        return 0;
    }
    auto value = make(JsKind::Identifier, at, {}, name);
    if (take("=")) {
        const auto usual = assignment();
        value = make(JsKind::Assign, at, {value, usual}, 0, 0, jsMark("="));
    }
    return make(JsKind::Property, at, {key, value}, name, flags);
}

/// The name into `name`, or the expression in brackets as the answer.
JsNodeId JsParser::propertyName(std::uint8_t &flags, JsText &name)
{
    using Kind = JsToken::Kind;
    if (take("[")) {
        flags |= kJsComputed;
        const bool noIn = m_noIn;
        m_noIn = false;
        const auto out = assignment();
        m_noIn = noIn;
        expect("]");
        return out;
    }
    if (m_token.kind == Kind::Number) {
        const auto value = m_token.number;
        const auto whole = value >= 0 && value < 4e9 ? static_cast<std::uint32_t>(value) : 0;
        name = m_texts.add(std::to_string(whole));
    } else if (m_token.kind == Kind::Name || m_token.kind == Kind::String || m_token.kind == Kind::Private || m_token.kind == Kind::BigInt) {
        name = m_token.text;
    } else {
        fail();
    }
    next();
    return 0;
}

}
