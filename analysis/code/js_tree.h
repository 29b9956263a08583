// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The syntax tree of one JavaScript file (ECMA-262, editions 5 to 11). Nodes are numbers into one table, so that a bundle of several
// megabytes takes memory in proportion to its text; patterns keep the shape of the literal they look like.

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace keytrail::code {

/// A text (name, string literal) of all scripts of one app, by number; 0 is the empty text.
using JsText = std::uint32_t;

class JsTexts
{
public:
    JsTexts() { (void)add(u""); }
    JsText add(std::u16string_view text);
    JsText add(std::string_view ascii);
    const std::u16string &text(JsText number) const { return m_texts[number]; }

private:
    std::deque<std::u16string> m_texts;     // never move: the keys below look at them
    std::unordered_map<std::u16string_view, JsText> m_known;
};

enum class JsKind : std::uint8_t {
    Empty, Number, BigInt, String, Template, Tagged, Regex, Identifier, This, Super, Null, True, False,
    Array, Object, Property, Function, Class, Unary, Update, Binary, Logical, Assign, Conditional, Call, New, Member, Index, Sequence, Spread, Await, Yield, Meta,
    Block, Var, Declarator, Expression, If, For, ForIn, ForOf, While, DoWhile, Return, Break, Continue, Throw, Try, Switch, Case, Labeled, Import, Export
};

enum JsFlag : std::uint8_t {
    kJsComputed = 1, kJsGetter = 2, kJsSetter = 4, kJsStatic = 8, kJsArrow = 16, kJsAsync = 32, kJsGenerator = 64, kJsLexical = 128,
    kJsPrefix = 1, kJsOptional = 2, kJsField = 16, kJsMethod = 32
};

/// An operator or punctuator as its characters, the first one lowest.
constexpr std::uint32_t jsMark(std::string_view text)
{
    std::uint32_t out = 0;
    for (std::size_t i = 0; i < text.size() && i < 4; ++i)
        out |= static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])) << (8 * i);
    return out;
}

using JsNodeId = std::uint32_t;

struct JsNode {
    JsKind kind = JsKind::Empty;
    std::uint8_t flags = 0;
    std::uint32_t mark = 0;         ///< operator
    std::uint32_t at = 0;           ///< octet offset in the file
    JsText text = 0;                ///< name or string
    std::uint32_t first = 0, count = 0; ///< children, in JsTree::children
    double number = 0;
};

struct JsTree {
    std::vector<JsNode> nodes{1};   ///< the first stands for "nothing there"
    std::vector<JsNodeId> children;
    JsNodeId root = 0;

    JsNodeId child(const JsNode &node, std::uint32_t n) const { return n < node.count ? children[node.first + n] : 0; }
};

}
