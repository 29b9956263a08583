// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/js_parser_run.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::code {

namespace {

constexpr std::size_t kMostSkips = 4;   // times the file's size, for all safe points that are looked for

}

std::size_t lineOf(std::string_view source, std::size_t offset)
{
    return 1 + static_cast<std::size_t>(std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(std::min(offset, source.size())), '\n'));
}

JsParsed parseScript(Bytes bytes, std::string_view where, JsTexts &texts, Notes &notes)
{
    JsParsed out;
    auto source = asText(bytes);
    if (source.size() > kLargestScript) {
        source = source.substr(0, kLargestScript);
        out.cut = true;
        notes.lost("expansion-limit", std::string(where), fmt::format("The script is larger than {} bytes; its first part is read.", kLargestScript));
    }
    JsParser(source, where, texts, notes, out).run();
    return out;
}

void JsParser::run()
{
    next();
    const auto all = statements(true);
    m_failed = false;
    m_full = false;
    m_tree.root = make(JsKind::Block, 0, all);
}

void JsParser::next()
{
    if (m_failed)
        return;
    m_token = m_lexer.next();
    if (m_token.kind == JsToken::Kind::Bad)
        fail();
}

bool JsParser::isWord(std::string_view word) const
{
    if (m_token.kind != JsToken::Kind::Name || m_token.escaped)
        return false;
    const auto &text = m_texts.text(m_token.text);
    return text.size() == word.size() && std::equal(word.begin(), word.end(), text.begin(), [](char a, char16_t b) { return static_cast<char16_t>(a) == b; });
}

bool JsParser::take(std::string_view mark)
{
    if (!isMark(mark))
        return false;
    next();
    return true;
}

bool JsParser::takeWord(std::string_view word)
{
    if (!isWord(word))
        return false;
    next();
    return true;
}

void JsParser::expect(std::string_view mark)
{
    if (take(mark))
        return;
    // A file that ends inside a block: what stands before is good.
    if (m_token.kind == JsToken::Kind::End && !m_failed && mark == "}")
        m_out.cut = true;
    else
        fail();
}

void JsParser::semicolon()
{
    if (take(";") || isMark("}") || m_token.newLine || m_token.kind == JsToken::Kind::End)
        return;
    fail();
}

void JsParser::fail(const char *code)
{
    if (m_failed)
        return;
    m_failed = true;
    m_fault = code;
    m_faultAt = m_token.at;
    m_token.kind = JsToken::Kind::End;
    m_token.mark = 0;
}

JsToken JsParser::peek()
{
    const auto place = m_lexer.place();
    const auto out = m_lexer.next();
    m_lexer.rewind(place);
    return out;
}

JsNodeId JsParser::make(JsKind kind, std::size_t at, const Nodes &children, JsText text, std::uint8_t flags, std::uint32_t mark)
{
    if (m_tree.nodes.size() >= kMostScriptNodes) {
        if (!m_full)
            m_notes.lost("expansion-limit", m_where, "The script has more to it than is kept; its end is left out.");
        m_full = true;
        fail("expansion-limit");
        return 0;
    }
    JsNode node;
    node.kind = kind;
    node.flags = flags;
    node.mark = mark;
    node.at = static_cast<std::uint32_t>(at);
    node.text = text;
    node.first = static_cast<std::uint32_t>(m_tree.children.size());
    node.count = static_cast<std::uint32_t>(children.size());
    m_tree.children.insert(m_tree.children.end(), children.begin(), children.end());
    m_tree.nodes.push_back(node);
    return static_cast<JsNodeId>(m_tree.nodes.size() - 1);
}

JsNodeId JsParser::leaf(JsKind kind, std::uint8_t flags)
{
    const auto token = m_token;
    const auto out = make(kind, token.at, {}, token.text, flags, token.mark);
    m_tree.nodes[out].number = token.number;
    next();
    return out;
}

/// To the end of the statement that begins at `from`: behind its semicolon, or in front of the bracket that closes what it stands in.
void JsParser::skipStatement(std::size_t from)
{
    ++m_out.skipped;
    m_notes.lost(m_fault, fmt::format("{}@0x{:x}", m_where, m_faultAt),
        std::string_view(m_fault) == "script-invalid" ? "A statement of the script cannot be read and is left out." : "A statement of the script is nested or long beyond the limits and is left out.");
    m_failed = false;
    m_lexer.rewind(from);
    std::string open;
    JsToken before;
    bool first = true;
    while (true) {
        auto token = m_lexer.next();
        const bool value = before.kind == JsToken::Kind::Number || before.kind == JsToken::Kind::String || before.kind == JsToken::Kind::Name
            || (before.kind == JsToken::Kind::Mark && (before.mark == jsMark(")") || before.mark == jsMark("]") || before.mark == jsMark("}")));
        if (token.kind == JsToken::Kind::Mark && (token.mark == jsMark("/") || token.mark == jsMark("/=")) && !value) {
            const auto regex = m_lexer.regex(token.at);
            if (regex.kind == JsToken::Kind::Bad)
                m_lexer.rewind(token.at + 1);
            else
                token = regex;
        }
        const auto mark = token.kind == JsToken::Kind::Mark ? token.mark : 0;
        bool chunk = mark == jsMark("`");
        if (mark == jsMark("}") && !open.empty() && open.back() == '`') {
            open.pop_back();
            chunk = true;
        } else if (mark == jsMark("}") || mark == jsMark(")") || mark == jsMark("]")) {
            if (open.empty() && !(first && mark != jsMark("}"))) {
                m_token = token;
                m_skippedBytes += m_lexer.place() - from;
                break;
            }
            if (!open.empty())
                open.pop_back();
        } else if (mark == jsMark("{") || mark == jsMark("(") || mark == jsMark("[")) {
            open += '(';
        }
        if (chunk) {
            bool closed = true;
            (void)m_lexer.chunk(closed);
            if (!closed)
                open += '`';
        }
        const bool ends = open.empty() && (mark == jsMark(";") || (mark == jsMark("}") && m_lexer.place() > m_faultAt));
        const bool spent = (m_skippedBytes + (m_lexer.place() - from)) / kMostSkips > m_source.size();
        if (token.kind == JsToken::Kind::End || ends || spent) {
            if (spent)
                m_lexer.rewind(m_source.size());
            m_skippedBytes += m_lexer.place() - from;
            next();
            break;
        }
        before = token;
        first = false;
    }
}

JsParser::Nodes JsParser::statements(bool topLevel)
{
    Nodes out;
    while (!m_full && (m_failed || m_token.kind != JsToken::Kind::End)) {
        if (m_failed) {
            if (m_depth > kDeepestScript - 2)
                break;      // told by an outer statement, where there is room to go on
            skipStatement(m_faultAt);
            continue;
        }
        if (isMark("}")) {
            if (!topLevel)
                break;
            next();
            continue;
        }
        const auto from = m_token.at;
        const auto made = statement();
        if (!m_failed)
            out.push_back(made);
        else if (m_full || m_depth > kDeepestScript - 2)
            break;
        else
            skipStatement(from);
    }
    return out;
}

}
