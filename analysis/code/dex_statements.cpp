// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/dex_statements.h"

#include "analysis/code/dex_disassembly.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace keytrail::code {

namespace {

using Role = ReadingRole;

constexpr std::size_t kMostParts = 400;         // of one expression: what grows beyond stands in lines of its own
constexpr std::size_t kLongestString = 400;     // bytes shown of a string
constexpr std::size_t kReadElements = 64;      // of an array's contents

class BlockReader
{
public:
    BlockReader(const Dex &dex, const CodeItem &code, const MethodSteps &method)
        : m_dex(dex)
        , m_code(code)
        , m_method(method)
    {
    }

    BlockReading read(std::uint32_t index)
    {
        m_block = &m_method.blocks[index];
        m_out = {};
        m_pending.clear();
        for (auto at = m_block->first; at < m_block->end; ++at)
            step(at);
        flushAll();
        return std::move(m_out);
    }

private:
    // Names

    std::string nameOf(std::uint32_t web)
    {
        auto &name = m_names[web];
        if (!name.empty())
            return name;
        const auto &definition = m_method.definitions[web];
        if (definition.step == kUnset)
            return name = parameterName(m_method, definition.reg);
        const auto taken = ++m_taken[definition.reg];
        return name = taken == 1 ? fmt::format("v{}", definition.reg) : fmt::format("v{}_{}", definition.reg, taken);
    }

    std::string typeOf(std::uint32_t web)
    {
        if (m_types.empty()) {
            findTypes();
        }
        return m_types[web];
    }

    /// What all definitions of a variable agree on; where they are constants, what its uses want.
    void findTypes()
    {
        std::set<std::uint32_t> torn;
        const auto add = [&](std::uint32_t web, const std::string &type) {
            auto [at, isNew] = m_types.try_emplace(web, type);
            if (!isNew && at->second != type)
                torn.insert(web);
        };
        for (const auto &definition : m_method.definitions) {
            if (!definition.type.empty())
                add(definition.web, definition.type);
        }
        std::map<std::uint32_t, std::string> wanted;
        for (const auto &s : m_method.steps) {
            for (std::size_t i = 0; i < s.met.size(); ++i) {
                if (s.met[i] != kUnset && !s.wanted[i].empty() && !m_types.contains(m_method.definitions[s.met[i]].web))
                    wanted.try_emplace(m_method.definitions[s.met[i]].web, s.wanted[i]);
            }
        }
        for (const auto &[web, type] : wanted)
            m_types[web] = type;
        for (const auto web : torn)
            m_types[web].clear();
    }

    Expression variable(std::uint32_t web)
    {
        Expression out;
        const auto name = nameOf(web);
        out.parts = {name == "this" ? keyword(name) : ReadingPart{name, Role::Variable, {}}};
        out.type = m_method.definitions[web].step == kUnset ? m_method.definitions[web].type : typeOf(web);
        out.mentions = {web};
        return out;
    }

    // Operands

    bool isPending(std::uint32_t definition) const
    {
        return std::any_of(m_pending.begin(), m_pending.end(), [&](const auto &one) { return one.first == definition; });
    }

    Expression constantOf(const MethodStep &s)
    {
        Expression out;
        const auto op = s.in.opcode;
        if (op >= 0x12 && op <= 0x19) {
            out.constant = s.in.literal;
            out.parts = {numberPart(s.in.literal, op >= 0x16 ? "J" : "")};
            if (s.in.literal < 0)
                out.rank = Unary;
        } else if (op == 0x1c) {
            out.parts = {typePart(m_dex.type(s.in.index)), plain(".class")};
            out.type = s.type;
        } else {
            auto text = m_dex.string(s.in.index);
            const auto whole = text;
            if (text.size() > kLongestString) {
                auto cut = kLongestString;
                while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xc0) == 0x80)
                    --cut;
                text.resize(cut);
                text += fmt::format("… ({} bytes)", whole.size());
            }
            out.parts = {{quotedText(text), Role::String, whole}};
            out.type = s.type;
        }
        return out;
    }

    static bool isConstant(const MethodStep &s)
    {
        const auto op = s.in.opcode;
        return s.defines != kUnset && ((op >= 0x12 && op <= 0x1c && op != 0x1d));
    }

    Expression operand(const MethodStep &s, std::size_t at)
    {
        const auto definition = at < s.reaching.size() ? s.reaching[at] : kUnset;
        if (definition == kUnset)
            return unresolved(s, at);
        const auto &known = m_method.definitions[definition];
        if (known.step != kUnset && isConstant(m_method.steps[known.step])) {
            auto out = constantOf(m_method.steps[known.step]);
            if (out.constant && !s.wanted[at].empty()) {
                out.parts = {numberPart(*out.constant, s.wanted[at])};
                out.type = s.wanted[at];
                out.rank = *out.constant < 0 ? Unary : Atom;
            }
            return out;
        }
        const auto found = std::find_if(m_pending.begin(), m_pending.end(), [&](const auto &one) { return one.first == definition; });
        if (found == m_pending.end())
            return variable(known.web);
        auto out = std::move(found->second);
        m_pending.erase(found);
        return out;
    }

    /// Several definitions meet here, or none.
    Expression unresolved(const MethodStep &s, std::size_t at)
    {
        const auto reg = s.uses[at];
        if (const auto met = at < s.met.size() ? s.met[at] : kUnset; met != kUnset)
            return variable(m_method.definitions[met].web);
        Expression out;
        out.parts = {{fmt::format("v{}", reg), Role::Variable, {}}};
        return out;
    }

    /// Takes the operands, after writing down what would otherwise change places with them.
    std::vector<Expression> operands(const MethodStep &s)
    {
        std::vector<std::uint32_t> order, wanted;
        for (const auto &[definition, expression] : m_pending) {
            if (expression.isOrdered)
                order.push_back(definition);
        }
        for (const auto definition : s.reaching) {
            if (definition != kUnset && std::find(order.begin(), order.end(), definition) != order.end())
                wanted.push_back(definition);
        }
        const bool isTail = wanted.size() <= order.size() && std::equal(wanted.begin(), wanted.end(), order.end() - static_cast<std::ptrdiff_t>(wanted.size()));
        if (!isTail)
            flushOrdered();
        std::vector<Expression> out;
        for (std::size_t i = 0; i < s.uses.size(); ++i)
            out.push_back(operand(s, i));
        return out;
    }

    // Statements

    void write(Parts parts, const Expression &value)
    {
        ReadingLine line;
        line.offset = value.offset;
        line.from = value.from < 0 ? value.offset : std::min(value.from, value.offset);
        line.to = std::max(value.to, value.offset);
        line.parts = std::move(parts);
        m_out.lines.push_back(std::move(line));
    }

    void assign(std::uint32_t definition, const Expression &value)
    {
        const auto web = m_method.definitions[definition].web;
        flushMentions(web);
        Parts parts;
        const auto type = typeOf(web);
        const bool isFirst = m_method.definitions[web].step != kUnset && m_declared.insert(web).second;
        const auto name = nameOf(web);
        if (isFirst && !type.empty()) {
            parts.push_back(typePart(type));
            parts.push_back(plain(" "));
        }
        parts.push_back({name, Role::Variable, {}});
        parts.push_back(plain(" = "));
        append(parts, value.constant && !type.empty() ? Parts{numberPart(*value.constant, type)} : value.parts);
        parts.push_back(plain(";"));
        write(std::move(parts), value);
    }

    void flushOrdered()
    {
        for (auto at = m_pending.begin(); at != m_pending.end();) {
            if (!at->second.isOrdered) {
                ++at;
                continue;
            }
            const auto [definition, value] = std::move(*at);
            m_pending.erase(at);
            assign(definition, value);
            at = m_pending.begin();
        }
    }

    void flushMentions(std::uint32_t web)
    {
        for (auto at = m_pending.begin(); at != m_pending.end();) {
            if (!at->second.mentions.contains(web)) {
                ++at;
                continue;
            }
            const auto [definition, value] = std::move(*at);
            m_pending.erase(at);
            assign(definition, value);
            at = m_pending.begin();
        }
    }

    void flushAll()
    {
        while (!m_pending.empty()) {
            const auto [definition, value] = std::move(m_pending.front());
            m_pending.erase(m_pending.begin());
            assign(definition, value);
        }
    }

    void statement(Expression value)
    {
        flushOrdered();
        value.parts.push_back(plain(";"));
        auto parts = std::move(value.parts);
        write(std::move(parts), value);
    }

    /// A value that a step gives: kept for its only use, else written down.
    void give(const MethodStep &s, Expression value)
    {
        if (s.definition == kUnset) {
            statement(std::move(value));
            return;
        }
        const auto &definition = m_method.definitions[s.definition];
        const bool isKept = definition.uses == 1 && definition.isAlone && definition.onlyUse != kUnset && definition.onlyUse > definition.step && definition.onlyUse < m_block->end
            && value.parts.size() < kMostParts;
        if (isKept) {
            m_pending.emplace_back(s.definition, std::move(value));
            return;
        }
        flushOrdered();
        assign(s.definition, value);
    }

    static void takeIn(Expression &out, const Expression &part)
    {
        out.isOrdered = out.isOrdered || part.isOrdered;
        out.mentions.insert(part.mentions.begin(), part.mentions.end());
        for (const auto from : {part.from, part.offset}) {
            if (from >= 0 && (out.from < 0 || from < out.from))
                out.from = from;
        }
    }

    Expression begun(const MethodStep &s, const std::vector<Expression> &operands) const
    {
        Expression out;
        out.offset = out.from = s.in.offset;
        out.to = s.last;
        out.type = s.type;
        for (const auto &one : operands)
            takeIn(out, one);
        return out;
    }

    void step(std::uint32_t at)
    {
        const auto &s = m_method.steps[at];
        const auto op = s.in.opcode;
        if (op == 0x00 || op == 0x22)
            return; // nop; and room for an object that its constructor will name
        if (isConstant(s)) {
            const auto &definition = m_method.definitions[s.definition];
            if (!definition.isAlone || definition.uses == 0) {
                auto value = constantOf(s);
                value.offset = value.from = s.in.offset;
                flushOrdered();
                assign(s.definition, value);
            }
            return;
        }
        if (op == 0x0d) {
            m_out.caught = s.definition == kUnset ? Parts() : variable(m_method.definitions[s.definition].web).parts;
            if (s.definition != kUnset)
                m_declared.insert(m_method.definitions[s.definition].web);
            return;
        }
        auto operands = this->operands(s);
        if (s.isRenewal) {
            renew(s, operands);
        } else if (s.in.isInvoke() && op < 0xfe) {
            call(s, operands);
        } else if (op == 0x28 || op == 0x29 || op == 0x2a) {
            flushAll();
            end(s, BlockReading::End::Goes);
        } else if (op >= 0x32 && op <= 0x3d) {
            branch(s, operands);
        } else if (op == 0x2b || op == 0x2c) {
            flushOrdered();
            m_out.condition = operands[0].parts;
            end(s, BlockReading::End::Switches);
            for (const auto &entry : switchCases(m_code.units, s.in.target, s.in.offset))
                m_out.cases.push_back({entry.key, m_method.blockAt(entry.target)});
        } else {
            simple(s, operands);
        }
    }

    void end(const MethodStep &s, BlockReading::End how)
    {
        m_out.end = how;
        m_out.offset = m_out.from = s.in.offset;
        m_out.target = m_method.blockAt(s.in.target);
    }

    void branch(const MethodStep &s, std::vector<Expression> &operands)
    {
        static const char *const signs[] = {"==", "!=", "<", ">=", ">", "<="};
        const auto op = s.in.opcode;
        const auto kind = op >= 0x38 ? op - 0x38u : op - 0x32u;
        Expression left = operands[0];
        Parts right;
        if (op >= 0x38 && left.shape == Expression::Shape::Compare) {
            const auto from = left.from;
            const auto sides = left.pieces;
            right = inBrackets(sides[1].parts, sides[1].rank > Shift);
            left = sides[0];
            left.from = from;
        } else if (op >= 0x38) {
            right = {numberPart(0, left.type)};
        } else {
            if (operands[0].constant)
                left.parts = {numberPart(*operands[0].constant, operands[1].type)};
            right = operands[1].constant ? Parts{numberPart(*operands[1].constant, operands[0].type)} : inBrackets(operands[1].parts, operands[1].rank > Shift);
        }
        flushOrdered();
        const bool isTruth = op >= 0x38 && left.type == "Z" && kind < 2 && operands[0].shape != Expression::Shape::Compare;
        const auto make = [&](unsigned sign) {
            if (isTruth)
                return sign == 1 ? left.parts : negated(left);
            auto out = inBrackets(left.parts, left.rank > Shift);
            out.push_back(plain(fmt::format(" {} ", signs[sign])));
            append(out, right);
            return out;
        };
        m_out.condition = make(kind);
        m_out.opposite = make(kind ^ 1u);
        end(s, BlockReading::End::Branches);
        for (const auto &one : operands) {
            for (const auto from : {one.from, one.offset})
                m_out.from = from >= 0 ? std::min(m_out.from, from) : m_out.from;
        }
    }

    static Parts negated(const Expression &value)
    {
        Parts out{plain("!")};
        append(out, inBrackets(value.parts, value.rank > Unary));
        return out;
    }

    Parts arguments(const std::vector<Expression> &operands, std::size_t from) const
    {
        Parts out{plain("(")};
        for (auto i = from; i < operands.size(); ++i) {
            if (i > from)
                out.push_back(plain(", "));
            append(out, operands[i].parts);
        }
        out.push_back(plain(")"));
        return out;
    }

    void call(const MethodStep &s, std::vector<Expression> &operands)
    {
        const auto op = s.in.opcode;
        auto out = begun(s, operands);
        out.isOrdered = true;
        if (op == 0xfc || op == 0xfd) {
            out.parts = {ReadingPart{m_dex.callSiteText(s.in.index), Role::Method, {}}};
            append(out.parts, arguments(operands, 0));
            give(s, std::move(out));
            return;
        }
        const auto symbol = m_dex.methodSymbol(s.in.index);
        const auto arrow = symbol.find("->");
        const auto owner = symbol.substr(0, arrow), name = std::string(memberName(symbol));
        const bool isBuilder = owner == "Ljava/lang/StringBuilder;" || owner == "Ljava/lang/StringBuffer;";
        if (name == "<init>" && s.defines != kUnset) {
            out.parts = {keyword("new"), plain(" "), ReadingPart{shortType(owner), Role::Type, symbol}};
            append(out.parts, arguments(operands, 0));
            if (isBuilder && (operands.empty() || operands[0].type == "Ljava/lang/String;")) {
                out.shape = Expression::Shape::Builder;
                out.pieces = operands;
            }
        } else if (name == "<init>") {
            const bool isSelf = !operands.empty() && operands[0].parts.size() == 1 && operands[0].parts[0].text == "this";
            if (isSelf) {
                out.parts = {ReadingPart{owner == m_method.owner ? "this" : "super", Role::Keyword, symbol}};
            } else {
                out.parts = operands.empty() ? Parts() : inBrackets(operands[0].parts, operands[0].rank > Atom);
                out.parts.push_back({".<init>", Role::Method, symbol});
            }
            append(out.parts, arguments(operands, 1));
        } else if (op == 0x71 || op == 0x77) {
            if (owner != m_method.owner)
                out.parts = {ReadingPart{shortType(owner), Role::Type, owner}, plain(".")};
            out.parts.push_back({name, Role::Method, symbol});
            append(out.parts, arguments(operands, 0));
        } else if (!operands.empty()) {
            if (isBuilder && operands[0].shape == Expression::Shape::Builder && name == "append" && operands.size() == 2) {
                grow(s, out, operands);
            } else if (isBuilder && operands[0].shape == Expression::Shape::Builder && name == "toString" && operands[0].pieces.size() > 0) {
                concatenate(out, operands[0].pieces);
            } else {
                const bool isSuper = (op == 0x6f || op == 0x75) && operands[0].parts.size() == 1 && operands[0].parts[0].text == "this";
                out.parts = isSuper ? Parts{keyword("super")} : inBrackets(operands[0].parts, operands[0].rank > Atom);
                out.parts.push_back(plain("."));
                out.parts.push_back({name, Role::Method, symbol});
                append(out.parts, arguments(operands, 1));
            }
        }
        give(s, std::move(out));
    }

    /// append on a builder that nobody else has seen.
    void grow(const MethodStep &s, Expression &out, std::vector<Expression> &operands)
    {
        out.parts = operands[0].parts;
        out.parts.push_back(plain("."));
        out.parts.push_back({"append", Role::Method, m_dex.methodSymbol(s.in.index)});
        append(out.parts, arguments(operands, 1));
        out.shape = Expression::Shape::Builder;
        out.pieces = std::move(operands[0].pieces);
        out.pieces.push_back(std::move(operands[1]));
    }

    static void concatenate(Expression &out, const std::vector<Expression> &pieces)
    {
        const auto isText = [](const Expression &one) { return one.type == "Ljava/lang/String;"; };
        if (!isText(pieces[0]) && (pieces.size() < 2 || !isText(pieces[1])))
            out.parts = {ReadingPart{"\"\"", Role::String, {}}, plain(" + ")};
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            if (i > 0)
                out.parts.push_back(plain(" + "));
            append(out.parts, inBrackets(pieces[i].parts, pieces[i].rank > (isText(pieces[i]) ? Sum : Factor)));
        }
        out.rank = out.parts.size() > 1 ? Sum : Atom;
        out.type = "Ljava/lang/String;";
    }

    void renew(const MethodStep &s, std::vector<Expression> &operands)
    {
        auto out = begun(s, operands);
        out.type = operands[0].type;
        const bool isHeld = operands[0].shape == Expression::Shape::Builder || operands[0].shape == Expression::Shape::Array;
        if (s.in.isInvoke()) {
            out.isOrdered = true;
            if (isHeld && operands.size() == 2) {
                grow(s, out, operands);
                give(s, std::move(out));
                return;
            }
            out.parts = inBrackets(operands[0].parts, operands[0].rank > Atom);
            out.parts.push_back(plain("."));
            out.parts.push_back({"append", Role::Method, m_dex.methodSymbol(s.in.index)});
            append(out.parts, arguments(operands, 1));
            regrown(s, operands[0], isHeld, std::move(out));
            return;
        }
        if (s.in.opcode == 0x26) {
            const auto data = arrayPayload(m_code.units, s.in.target);
            const auto contents = elements(data, operands[0].type);
            if (isHeld && operands[0].pieces.empty()) {
                out.parts = Parts{keyword("new"), plain(" "), typePart(operands[0].type), plain(" ")};
                append(out.parts, contents);
                give(s, std::move(out));
                return;
            }
            out.parts = operands[0].parts;
            out.parts.push_back(plain(" = "));
            append(out.parts, contents);
            regrown(s, operands[0], isHeld, std::move(out));
            return;
        }
        if (isHeld && operands[1].constant && *operands[1].constant == static_cast<std::int64_t>(operands[0].pieces.size())) {
            out.shape = Expression::Shape::Array;
            out.pieces = std::move(operands[0].pieces);
            wantElement(operands);
            out.pieces.push_back(std::move(operands[2]));
            out.parts = {keyword("new"), plain(" "), typePart(out.type), plain(" {")};
            for (std::size_t i = 0; i < out.pieces.size(); ++i) {
                if (i > 0)
                    out.parts.push_back(plain(", "));
                append(out.parts, out.pieces[i].parts);
            }
            out.parts.push_back(plain("}"));
            give(s, std::move(out));
            return;
        }
        element(out, operands);
        regrown(s, operands[0], isHeld, std::move(out));
    }

    static void wantElement(std::vector<Expression> &operands)
    {
        if (operands[2].constant && operands[0].type.starts_with('['))
            operands[2].parts = {numberPart(*operands[2].constant, operands[0].type.substr(1))};
    }

    static void element(Expression &out, std::vector<Expression> &operands)
    {
        wantElement(operands);
        out.parts = inBrackets(operands[0].parts, operands[0].rank > Atom);
        out.parts.push_back(plain("["));
        append(out.parts, operands[1].parts);
        out.parts.push_back(plain("] = "));
        append(out.parts, operands[2].parts);
    }

    /// The thing that grew had been held back and cannot be grown in words: it is written down first.
    void regrown(const MethodStep &s, const Expression &held, bool isHeld, Expression out)
    {
        if (isHeld) {
            const auto name = variable(m_method.definitions[s.definition].web).parts;
            auto first = held;
            first.offset = held.offset >= 0 ? held.offset : s.in.offset;
            flushOrdered();
            assign(s.definition, first);
            out.parts.erase(out.parts.begin(), out.parts.begin() + static_cast<std::ptrdiff_t>(std::min(held.parts.size() + (held.rank > Atom ? 2 : 0), out.parts.size())));
            out.parts.insert(out.parts.begin(), name.begin(), name.end());
            out.from = s.in.offset;
            out.to = s.last;
        }
        statement(std::move(out));
    }

    Parts elements(const ArrayPayload &data, std::string_view type) const
    {
        Parts out{plain("{")};
        const auto count = data.elementSize ? data.elements.size() / data.elementSize : 0;
        for (std::size_t i = 0; i < std::min(count, kReadElements); ++i) {
            std::uint64_t value = 0;
            for (std::size_t byte = 0; byte < data.elementSize && byte < 8; ++byte)
                value |= std::to_integer<std::uint64_t>(data.elements[i * data.elementSize + byte]) << (8 * byte);
            const auto shift = 64 - 8 * std::min<std::uint32_t>(data.elementSize, 8);
            const auto element = type.starts_with('[') ? type.substr(1) : std::string_view();
            if (i > 0)
                out.push_back(plain(", "));
            const auto signedValue = static_cast<std::int64_t>(value << shift) >> shift;
            out.push_back(element == "B" ? ReadingPart{fmt::format("0x{:02x}", value), Role::Number, {}} : numberPart(signedValue, element));
        }
        if (count > kReadElements)
            out.push_back(plain(fmt::format(", … {} in all", count)));
        out.push_back(plain("}"));
        return out;
    }

    Parts fieldParts(const std::string &symbol, const Expression *object) const
    {
        const auto owner = symbol.substr(0, symbol.find("->"));
        Parts out;
        if (object) {
            out = inBrackets(object->parts, object->rank > Atom);
            out.push_back(plain("."));
        } else if (owner != m_method.owner) {
            out = {ReadingPart{shortType(owner), Role::Type, owner}, plain(".")};
        }
        out.push_back({std::string(memberName(symbol)), Role::Method, symbol});
        return out;
    }

    Expression binary(const MethodStep &s, std::vector<Expression> &operands, unsigned at, std::string_view type) const
    {
        static const char *const signs[] = {"+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>"};
        static const Rank ranks[] = {Sum, Sum, Factor, Factor, Factor, And, Or, Xor, Shift, Shift, Shift};
        auto out = begun(s, operands);
        out.rank = ranks[at];
        for (auto &one : operands) {
            if (one.constant && at < 8)
                one.parts = {numberPart(*one.constant, type)};
        }
        out.parts = inBrackets(operands[0].parts, operands[0].rank > out.rank);
        out.parts.push_back(plain(fmt::format(" {} ", signs[at])));
        append(out.parts, inBrackets(operands[1].parts, operands[1].rank >= out.rank));
        return out;
    }

    void simple(const MethodStep &s, std::vector<Expression> &operands)
    {
        const auto op = s.in.opcode;
        auto out = begun(s, operands);
        if (op >= 0x01 && op <= 0x09) {
            auto moved = operands[0];
            takeIn(out, moved);
            out.parts = moved.parts;
            out.rank = moved.rank;
            out.type = moved.type;
            out.constant = moved.constant;
            give(s, std::move(out));
        } else if (op >= 0x0a && op <= 0x0c) {
            out.isOrdered = true;
            out.parts = {{"the result of the call before", Role::Comment, {}}};
            give(s, std::move(out));
        } else if (op >= 0x0e && op <= 0x11) {
            out.parts = {keyword("return")};
            if (!operands.empty()) {
                out.parts.push_back(plain(" "));
                append(out.parts, operands[0].parts);
            }
            statement(std::move(out));
            end(s, BlockReading::End::Leaves);
        } else if (op == 0x27) {
            out.parts = {keyword("throw"), plain(" ")};
            append(out.parts, operands[0].parts);
            statement(std::move(out));
            end(s, BlockReading::End::Leaves);
        } else if (op == 0x1d || op == 0x1e) {
            out.parts = {keyword(op == 0x1d ? "lock" : "unlock"), plain("(")};
            append(out.parts, operands[0].parts);
            out.parts.push_back(plain(")"));
            statement(std::move(out));
        } else if (op == 0x1f) {
            out.parts = {plain("("), typePart(m_dex.type(s.in.index)), plain(") ")};
            append(out.parts, inBrackets(operands[0].parts, operands[0].rank > Unary));
            out.rank = Unary;
            give(s, std::move(out));
        } else if (op == 0x20) {
            out.parts = inBrackets(operands[0].parts, operands[0].rank > Shift);
            out.parts.push_back(keyword(" instanceof "));
            out.parts.push_back(typePart(m_dex.type(s.in.index)));
            out.rank = Relation;
            give(s, std::move(out));
        } else if (op == 0x21) {
            out.parts = inBrackets(operands[0].parts, operands[0].rank > Atom);
            out.parts.push_back(plain(".length"));
            give(s, std::move(out));
        } else if (op == 0x23) {
            const auto type = m_dex.type(s.in.index);
            const auto element = type.starts_with('[') ? type.substr(1) : type;
            const auto base = shortType(element);
            const auto open = base.find('[');
            auto named = typePart(element);
            named.text = base.substr(0, open);
            out.parts = {keyword("new"), plain(" "), named, plain("[")};
            append(out.parts, operands[0].parts);
            out.parts.push_back(plain("]" + (open == std::string::npos ? std::string() : base.substr(open))));
            out.shape = operands[0].constant ? Expression::Shape::Array : Expression::Shape::Plain;
            give(s, std::move(out));
        } else if (op == 0x24 || op == 0x25) {
            out.parts = {keyword("new"), plain(" "), typePart(m_dex.type(s.in.index)), plain(" {")};
            for (std::size_t i = 0; i < operands.size(); ++i) {
                if (i > 0)
                    out.parts.push_back(plain(", "));
                append(out.parts, operands[i].parts);
            }
            out.parts.push_back(plain("}"));
            give(s, std::move(out));
        } else if (op == 0x26) {
            out.parts = operands[0].parts;
            out.parts.push_back(plain(" = "));
            append(out.parts, elements(arrayPayload(m_code.units, s.in.target), operands[0].type));
            statement(std::move(out));
        } else if (op >= 0x2d && op <= 0x31) {
            out.parts = {{"compare", Role::Keyword, {}}};
            append(out.parts, arguments(operands, 0));
            out.shape = Expression::Shape::Compare;
            out.pieces = operands;
            give(s, std::move(out));
        } else if (op >= 0x44 && op <= 0x4a) {
            out.isOrdered = true;
            out.parts = inBrackets(operands[0].parts, operands[0].rank > Atom);
            out.parts.push_back(plain("["));
            append(out.parts, operands[1].parts);
            out.parts.push_back(plain("]"));
            if (operands[0].type.starts_with('['))
                out.type = operands[0].type.substr(1);
            give(s, std::move(out));
        } else if (op >= 0x4b && op <= 0x51) {
            element(out, operands);
            statement(std::move(out));
        } else if (op >= 0x52 && op <= 0x58) {
            out.isOrdered = true;
            out.parts = fieldParts(m_dex.fieldSymbol(s.in.index), &operands[0]);
            give(s, std::move(out));
        } else if (op >= 0x59 && op <= 0x5f) {
            out.parts = fieldParts(m_dex.fieldSymbol(s.in.index), &operands[0]);
            out.parts.push_back(plain(" = "));
            append(out.parts, operands[1].parts);
            statement(std::move(out));
        } else if (op >= 0x60 && op <= 0x66) {
            out.isOrdered = true;
            out.parts = fieldParts(m_dex.fieldSymbol(s.in.index), nullptr);
            give(s, std::move(out));
        } else if (op >= 0x67 && op <= 0x6d) {
            out.parts = fieldParts(m_dex.fieldSymbol(s.in.index), nullptr);
            out.parts.push_back(plain(" = "));
            append(out.parts, operands[0].parts);
            statement(std::move(out));
        } else if (op >= 0x7b && op <= 0x8f) {
            const bool isSign = op <= 0x80;
            out.parts = isSign ? Parts{plain(op == 0x7c || op == 0x7e ? "~" : "-")} : Parts{plain("("), keyword(shortType(s.type)), plain(") ")};
            append(out.parts, inBrackets(operands[0].parts, operands[0].rank > (isSign ? Atom : Unary)));
            out.rank = Unary;
            give(s, std::move(out));
        } else if (op >= 0x90 && op <= 0xcf) {
            const unsigned at = op >= 0xb0 ? op - 0xb0u : op - 0x90u;
            give(s, binary(s, operands, at < 22 ? at % 11 : (at - 22) % 5, at < 11 ? "I" : at < 22 ? "J" : at < 27 ? "F" : "D"));
        } else if (op >= 0xd0 && op <= 0xe2) {
            withLiteral(s, operands);
        } else {
            out.isOrdered = true;
            out.parts = {plain(opcodeInfo(op).name), plain(" "), plain(operandText(m_dex, s.in))};
            give(s, std::move(out));
        }
    }

    void withLiteral(const MethodStep &s, std::vector<Expression> &operands)
    {
        static const unsigned kinds[] = {0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        const auto at = s.in.opcode - 0xd0u;
        const bool isTurned = at == 1 || at == 9;
        auto kind = kinds[at];
        auto value = s.in.literal;
        if (kind == 0 && value < 0) {
            kind = 1;
            value = -value;
        }
        Expression literal;
        literal.constant = value;
        literal.parts = {numberPart(value, "I")};
        literal.rank = value < 0 ? Unary : Atom;
        operands.insert(isTurned ? operands.begin() : operands.end(), std::move(literal));
        give(s, binary(s, operands, kind, "I"));
    }

private:
    const Dex &m_dex;
    const CodeItem &m_code;
    const MethodSteps &m_method;
    const MethodBlock *m_block = nullptr;
    BlockReading m_out;
    std::vector<std::pair<std::uint32_t, Expression>> m_pending;    // by definition, in the order of evaluation
    std::map<std::uint32_t, std::string> m_names, m_types;
    std::map<std::uint32_t, unsigned> m_taken;
    std::set<std::uint32_t> m_declared;
};

}

std::string parameterName(const MethodSteps &method, std::uint32_t reg)
{
    const auto first = static_cast<std::uint32_t>(method.registers - std::min(method.ins, method.registers));
    return !method.isStatic && reg == first ? "this" : fmt::format("p{}", reg - first);
}

std::vector<BlockReading> readStatements(const Dex &dex, const CodeItem &code, const MethodSteps &method)
{
    BlockReader reader(dex, code, method);
    std::vector<BlockReading> out;
    for (std::uint32_t i = 0; i < method.blocks.size(); ++i)
        out.push_back(reader.read(i));
    return out;
}

}
