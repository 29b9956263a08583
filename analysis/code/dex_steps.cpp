// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/dex_steps.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace keytrail::code {

namespace {

constexpr std::size_t kMostSteps = 12'000;
constexpr std::size_t kMostWords = 4u << 20;    // of the tables of definitions that reach blocks

bool isInvokeResult(std::uint8_t opcode)
{
    return opcode >= 0x0a && opcode <= 0x0c;
}

bool givesResult(const Instruction &in)
{
    return (in.isInvoke() && in.opcode < 0xfe) || in.opcode == 0x24 || in.opcode == 0x25;
}

std::string fieldType(const std::string &symbol)
{
    const auto colon = symbol.rfind(':');
    return colon == std::string::npos ? std::string() : symbol.substr(colon + 1);
}

bool isWideType(std::string_view type)
{
    return type == "J" || type == "D";
}

std::string elementType(std::uint8_t kind)
{
    static const char *const types[] = {"I", "", "", "Z", "B", "C", "S"};
    return types[kind];
}

/// The type of a unary operation's result (0x7b to 0x8f), and what it reads.
std::pair<const char *, const char *> unaryTypes(std::uint8_t opcode)
{
    static const char *const results[] = {"I", "I", "J", "J", "F", "D", "J", "F", "D", "I", "F", "D", "I", "J", "D", "I", "J", "F", "B", "C", "S"};
    static const char *const operands[] = {"I", "I", "J", "J", "F", "D", "I", "I", "I", "J", "J", "J", "F", "F", "F", "D", "D", "D", "I", "I", "I"};
    return {results[opcode - 0x7b], operands[opcode - 0x7b]};
}

const char *binaryType(unsigned at)
{
    return at < 11 ? "I" : at < 22 ? "J" : at < 27 ? "F" : "D";
}

class Splitter
{
public:
    Splitter(const Dex &dex, MethodSteps &out)
        : m_dex(dex)
        , m_out(out)
    {
    }

    MethodStep step(const Instruction &in)
    {
        MethodStep s;
        s.in = in;
        s.last = in.offset;
        const auto op = in.opcode;
        if (in.isInvoke() && op < 0xfe) {
            call(s);
        } else if (op >= 0x01 && op <= 0x09) {
            use(s, in.b);
            define(s, in.a, {}, op >= 0x04 && op <= 0x06);
        } else if (op >= 0x0a && op <= 0x0c) {
            define(s, in.a, {}, op == 0x0b);
        } else if (op == 0x0d) {
            define(s, in.a, "Ljava/lang/Throwable;");
        } else if (op >= 0x0f && op <= 0x11) {
            use(s, in.a, m_out.returnType);
        } else if (op >= 0x12 && op <= 0x19) {
            define(s, in.a, {}, op >= 0x16);
        } else if (op == 0x1a || op == 0x1b) {
            define(s, in.a, "Ljava/lang/String;");
        } else if (op == 0x1c) {
            define(s, in.a, "Ljava/lang/Class;");
        } else if (op == 0x1d || op == 0x1e || op == 0x27 || op == 0x2b || op == 0x2c) {
            use(s, in.a);
        } else if (op == 0x1f) {
            use(s, in.a);
            define(s, in.a, m_dex.type(in.index));
        } else if (op == 0x20) {
            use(s, in.b);
            define(s, in.a, "Z");
        } else if (op == 0x21) {
            use(s, in.b);
            define(s, in.a, "I");
        } else if (op == 0x23) {
            use(s, in.b, "I");
            define(s, in.a, m_dex.type(in.index));
        } else if (op == 0x24 || op == 0x25) {
            const auto type = m_dex.type(in.index);
            for (std::uint32_t i = 0; i < in.argumentCount(); ++i)
                use(s, in.argument(i), type.starts_with('[') ? type.substr(1) : std::string());
            s.type = type;
        } else if (op == 0x26) {
            use(s, in.a);
        } else if (op >= 0x2d && op <= 0x31) {
            const char *const type = op <= 0x2e ? "F" : op <= 0x30 ? "D" : "J";
            use(s, in.b, type);
            use(s, in.c, type);
            define(s, in.a, "I");
        } else if (op >= 0x32 && op <= 0x37) {
            use(s, in.a);
            use(s, in.b);
        } else if (op >= 0x38 && op <= 0x3d) {
            use(s, in.a);
        } else if (op >= 0x44 && op <= 0x4a) {
            use(s, in.b);
            use(s, in.c, "I");
            define(s, in.a, elementType(static_cast<std::uint8_t>(op - 0x44)), op == 0x45);
        } else if (op >= 0x4b && op <= 0x51) {
            use(s, in.b);
            use(s, in.c, "I");
            use(s, in.a, elementType(static_cast<std::uint8_t>(op - 0x4b)));
        } else if (op >= 0x52 && op <= 0x58) {
            use(s, in.b);
            define(s, in.a, fieldType(m_dex.fieldSymbol(in.index)), op == 0x53);
        } else if (op >= 0x59 && op <= 0x5f) {
            use(s, in.b);
            use(s, in.a, fieldType(m_dex.fieldSymbol(in.index)));
        } else if (op >= 0x60 && op <= 0x66) {
            define(s, in.a, fieldType(m_dex.fieldSymbol(in.index)), op == 0x61);
        } else if (op >= 0x67 && op <= 0x6d) {
            use(s, in.a, fieldType(m_dex.fieldSymbol(in.index)));
        } else if (op >= 0x7b && op <= 0x8f) {
            const auto [result, operand] = unaryTypes(op);
            use(s, in.b, operand);
            define(s, in.a, result, isWideType(result));
        } else if (op >= 0x90 && op <= 0xcf) {
            const bool isShort = op >= 0xb0;
            const auto at = static_cast<unsigned>(op - (isShort ? 0xb0 : 0x90));
            const char *const type = binaryType(at);
            const bool isLongShift = at >= 19 && at < 22;
            use(s, isShort ? in.a : in.b, type);
            use(s, isShort ? in.b : in.c, isLongShift ? "I" : type);
            define(s, in.a, type, isWideType(type));
        } else if (op >= 0xd0 && op <= 0xe2) {
            use(s, in.b, "I");
            define(s, in.a, "I");
        } else if (op == 0xfe) {
            define(s, in.a, "Ljava/lang/invoke/MethodHandle;");
        } else if (op == 0xff) {
            define(s, in.a, "Ljava/lang/invoke/MethodType;");
        }
        return s;
    }

private:
    static void use(MethodStep &s, std::uint16_t reg, std::string wanted = {})
    {
        s.uses.push_back(reg);
        s.wanted.push_back(std::move(wanted));
    }

    static void define(MethodStep &s, std::uint16_t reg, std::string type, bool wide = false)
    {
        s.defines = reg;
        s.type = std::move(type);
        s.isWide = wide;
    }

    void call(MethodStep &s)
    {
        const auto &in = s.in;
        std::string proto, owner;
        if (in.opcode == 0xfc || in.opcode == 0xfd) {
            const auto site = m_dex.callSite(in.index);
            proto = site ? site->proto : std::string();
        } else {
            const auto symbol = m_dex.methodSymbol(in.index);
            const auto open = symbol.find('(');
            proto = in.opcode >= 0xfa ? m_dex.protoText(in.index2) : open == std::string::npos ? std::string() : symbol.substr(open);
            owner = symbol.substr(0, symbol.find("->"));
        }
        auto [parameters, result] = protoParts(proto);
        const bool isStatic = in.opcode == 0x71 || in.opcode == 0x77 || in.opcode >= 0xfc;
        std::uint32_t at = 0;
        const auto count = in.argumentCount();
        if (!isStatic && count > 0)
            use(s, in.argument(at++), owner);
        for (const auto &parameter : parameters) {
            if (at >= count)
                break;
            use(s, in.argument(at), parameter);
            at += isWideType(parameter) ? 2 : 1;
        }
        // A call that does not fit its method's description still shows what it is given.
        if (parameters.empty() && proto.empty()) {
            for (; at < count; ++at)
                use(s, in.argument(at));
        }
        s.type = result;
    }

    const Dex &m_dex;
    MethodSteps &m_out;
};

bool isBuilder(std::string_view symbol)
{
    return symbol.starts_with("Ljava/lang/StringBuilder;->") || symbol.starts_with("Ljava/lang/StringBuffer;->");
}

bool isConstructor(std::string_view symbol)
{
    return symbol.find(";-><init>(") != std::string_view::npos;
}

/// What is built in place keeps its register without a move: constructors, appends and elements that follow are definitions of it.
void findRenewals(const Dex &dex, MethodSteps &out)
{
    for (const auto &block : out.blocks) {
        std::map<std::uint32_t, char> fresh; // register: 's' a string builder, 'a' an array
        for (auto at = block.first; at < block.end; ++at) {
            auto &s = out.steps[at];
            const auto symbol = s.in.isInvoke() && s.in.opcode < 0xfa ? dex.methodSymbol(s.in.index) : std::string();
            const auto fresh0 = s.uses.empty() ? fresh.end() : fresh.find(s.uses[0]);
            const bool hasFirst = fresh0 != fresh.end();
            const auto others = [&](std::size_t from) {
                for (auto i = from; i < s.uses.size(); ++i)
                    fresh.erase(s.uses[i]);
            };
            if (s.defines == kUnset && hasFirst && fresh0->second == 's' && isBuilder(symbol) && symbol.find("->append(") != std::string::npos) {
                s.defines = s.uses[0];
                s.isRenewal = true;
                others(1);
            } else if (hasFirst && fresh0->second == 'a' && (s.in.opcode == 0x26 || (s.in.opcode >= 0x4b && s.in.opcode <= 0x51))) {
                s.defines = s.uses[0];
                s.isRenewal = true;
                others(1);
            } else {
                others(0);
            }
            if (s.isRenewal)
                continue;
            if (s.defines != kUnset) {
                fresh.erase(s.defines);
                if (s.isWide)
                    fresh.erase(s.defines + 1);
            }
            if (s.in.opcode == 0x23)
                fresh[s.defines] = 'a';
            else if (s.defines != kUnset && isBuilder(symbol) && (isConstructor(symbol) || symbol.find("->append(") != std::string::npos))
                fresh[s.defines] = 's';
        }
    }
}

/// A constructor defines what new-instance only made room for.
void findConstructors(const Dex &dex, MethodSteps &out)
{
    std::map<std::uint32_t, std::string> made; // register: type, in the order of the code
    for (auto &s : out.steps) {
        if (s.in.opcode == 0x22) {
            made[s.in.a] = dex.type(s.in.index);
            continue;
        }
        const bool isCall = s.in.isInvoke() && (s.in.opcode == 0x70 || s.in.opcode == 0x76) && !s.uses.empty();
        if (!isCall || !isConstructor(dex.methodSymbol(s.in.index)))
            continue;
        const auto found = made.find(s.uses[0]);
        if (found == made.end() || found->second != s.wanted[0])
            continue;
        s.defines = s.uses[0];
        s.type = found->second;
        s.uses.erase(s.uses.begin());
        s.wanted.erase(s.wanted.begin());
    }
}

bool endsBlock(std::uint8_t op)
{
    return (op >= 0x0e && op <= 0x11) || (op >= 0x27 && op <= 0x2c) || (op >= 0x32 && op <= 0x3d);
}

bool fallsThrough(std::uint8_t op)
{
    return !((op >= 0x0e && op <= 0x11) || (op >= 0x27 && op <= 0x2a));
}

class Blocks
{
public:
    Blocks(const CodeItem &code, const std::vector<TryBlock> &tries, MethodSteps &out)
        : m_code(code)
        , m_tries(tries)
        , m_out(out)
    {
    }

    void make()
    {
        std::vector<std::uint32_t> starts{0};
        const auto add = [&](std::int64_t offset) {
            if (const auto step = stepAt(offset); step != kUnset)
                starts.push_back(step);
        };
        for (std::uint32_t i = 0; i < m_out.steps.size(); ++i) {
            for (const auto target : targets(m_out.steps[i].in))
                add(target);
            if (endsBlock(m_out.steps[i].in.opcode) && i + 1 < m_out.steps.size())
                starts.push_back(i + 1);
        }
        for (const auto &block : m_tries) {
            add(firstAtOrAfter(block.start));
            add(firstAtOrAfter(block.end));
            for (const auto &handler : block.handlers)
                add(handler.address);
        }
        std::sort(starts.begin(), starts.end());
        starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
        for (std::size_t i = 0; i < starts.size(); ++i) {
            MethodBlock block;
            block.first = starts[i];
            block.end = i + 1 < starts.size() ? starts[i + 1] : static_cast<std::uint32_t>(m_out.steps.size());
            m_out.blocks.push_back(block);
        }
        for (std::uint32_t i = 0; i < m_out.blocks.size(); ++i) {
            auto &block = m_out.blocks[i];
            const auto &in = m_out.steps[block.end - 1].in;
            for (const auto target : targets(in)) {
                if (const auto to = m_out.blockAt(target); to != kUnset)
                    block.next.push_back(to);
            }
            if (fallsThrough(in.opcode) && i + 1 < m_out.blocks.size())
                block.next.push_back(i + 1);
            std::sort(block.next.begin(), block.next.end());
            block.next.erase(std::unique(block.next.begin(), block.next.end()), block.next.end());
            for (const auto to : block.next)
                m_out.blocks[to].before.push_back(i);
        }
    }

    void addTries(const Dex &dex)
    {
        for (const auto &one : m_tries) {
            MethodTry out;
            out.first = m_out.blockAt(firstAtOrAfter(one.start));
            const auto end = firstAtOrAfter(one.end);
            out.end = end < 0 ? static_cast<std::uint32_t>(m_out.blocks.size()) : m_out.blockAt(end);
            for (const auto &handler : one.handlers) {
                if (const auto block = m_out.blockAt(handler.address); block != kUnset) {
                    m_out.blocks[block].isHandler = true;
                    out.catches.push_back({handler.type == kNoIndex ? std::string() : dex.type(handler.type), block});
                }
            }
            if (out.first != kUnset && out.end != kUnset && out.first < out.end && !out.catches.empty())
                m_out.tries.push_back(std::move(out));
        }
    }

private:
    std::vector<std::int64_t> targets(const Instruction &in) const
    {
        if (in.opcode == 0x2b || in.opcode == 0x2c) {
            std::vector<std::int64_t> out;
            for (const auto &entry : switchCases(m_code.units, in.target, in.offset))
                out.push_back(entry.target);
            return out;
        }
        return (in.opcode >= 0x28 && in.opcode <= 0x2a) || (in.opcode >= 0x32 && in.opcode <= 0x3d) ? std::vector{in.target} : std::vector<std::int64_t>();
    }

    std::uint32_t stepAt(std::int64_t offset) const
    {
        const auto found = std::lower_bound(m_out.steps.begin(), m_out.steps.end(), offset, [](const MethodStep &s, std::int64_t wanted) { return s.in.offset < wanted; });
        return found != m_out.steps.end() && found->in.offset == offset ? static_cast<std::uint32_t>(found - m_out.steps.begin()) : kUnset;
    }

    /// The first step at or behind `offset`; -1 behind the last.
    std::int64_t firstAtOrAfter(std::uint32_t offset) const
    {
        const auto found = std::lower_bound(m_out.steps.begin(), m_out.steps.end(), offset, [](const MethodStep &s, std::uint32_t wanted) { return s.in.offset < wanted; });
        return found == m_out.steps.end() ? -1 : found->in.offset;
    }

    const CodeItem &m_code;
    const std::vector<TryBlock> &m_tries;
    MethodSteps &m_out;
};

using Bits = std::vector<std::uint64_t>;

void setBit(Bits &bits, std::uint32_t at)
{
    bits[at / 64] |= std::uint64_t(1) << (at % 64);
}

bool merge(Bits &into, const Bits &from)
{
    bool isNew = false;
    for (std::size_t i = 0; i < into.size(); ++i) {
        const auto both = into[i] | from[i];
        isNew = isNew || both != into[i];
        into[i] = both;
    }
    return isNew;
}

class Reaching
{
public:
    explicit Reaching(MethodSteps &out)
        : m_out(out)
    {
    }

    bool find()
    {
        addParameters();
        for (std::uint32_t i = 0; i < m_out.steps.size(); ++i) {
            auto &s = m_out.steps[i];
            if (s.defines == kUnset)
                continue;
            s.definition = static_cast<std::uint32_t>(m_out.definitions.size());
            m_out.definitions.push_back({i, static_cast<std::uint16_t>(s.defines), s.isWide, s.type, 0, 0, kUnset, true});
        }
        m_words = (m_out.definitions.size() + 63) / 64;
        if (m_words * m_out.blocks.size() > kMostWords)
            return false;
        for (std::uint32_t i = 0; i < m_out.definitions.size(); ++i) {
            m_out.definitions[i].web = i;
            m_ofRegister[m_out.definitions[i].reg].push_back(i);
        }
        spread();
        for (std::uint32_t i = 0; i < m_out.blocks.size(); ++i)
            bind(i);
        for (auto &definition : m_out.definitions)
            definition.web = root(definition.web);
        return true;
    }

private:
    void addParameters()
    {
        auto reg = static_cast<std::uint32_t>(m_out.registers - std::min(m_out.ins, m_out.registers));
        const auto add = [&](const std::string &type) {
            if (reg < m_out.registers)
                m_out.definitions.push_back({kUnset, static_cast<std::uint16_t>(reg), isWideType(type), type, 0, 0, kUnset, true});
            reg += isWideType(type) ? 2 : 1;
        };
        if (!m_out.isStatic)
            add(m_out.owner);
        for (const auto &type : m_out.parameters)
            add(type);
        m_parameters = static_cast<std::uint32_t>(m_out.definitions.size());
    }

    void kill(Bits &bits, std::uint32_t reg) const
    {
        if (const auto found = m_ofRegister.find(reg); found != m_ofRegister.end()) {
            for (const auto at : found->second)
                bits[at / 64] &= ~(std::uint64_t(1) << (at % 64));
        }
    }

    void pass(const MethodStep &s, Bits &bits) const
    {
        if (s.definition == kUnset)
            return;
        kill(bits, s.defines);
        if (s.isWide)
            kill(bits, s.defines + 1);
        setBit(bits, s.definition);
    }

    /// What reaches the start of each block, to the fixed point.
    void spread()
    {
        m_in.assign(m_out.blocks.size(), Bits(m_words, 0));
        if (m_in.empty() || m_words == 0)
            return;
        for (std::uint32_t i = 0; i < m_parameters; ++i)
            setBit(m_in[0], i);
        std::vector<std::vector<std::uint32_t>> handlers(m_out.blocks.size());
        for (const auto &one : m_out.tries) {
            for (auto block = one.first; block < one.end; ++block) {
                for (const auto &handler : one.catches)
                    handlers[block].push_back(handler.block);
            }
        }
        std::vector<std::uint32_t> work(m_out.blocks.size());
        std::iota(work.rbegin(), work.rend(), 0u);
        std::vector<bool> isWaiting(m_out.blocks.size(), true);
        while (!work.empty()) {
            const auto at = work.back();
            work.pop_back();
            isWaiting[at] = false;
            const auto wake = [&](std::uint32_t to, const Bits &bits) {
                if (merge(m_in[to], bits) && !isWaiting[to]) {
                    isWaiting[to] = true;
                    work.push_back(to);
                }
            };
            auto now = m_in[at];
            auto ever = now;
            const auto &block = m_out.blocks[at];
            for (auto i = block.first; i < block.end; ++i) {
                pass(m_out.steps[i], now);
                if (m_out.steps[i].definition != kUnset)
                    setBit(ever, m_out.steps[i].definition);
            }
            for (const auto to : block.next)
                wake(to, now);
            for (const auto to : handlers[at])
                wake(to, ever);
        }
    }

    void bind(std::uint32_t index)
    {
        if (m_words == 0)
            return;
        auto now = m_in[index];
        for (auto i = m_out.blocks[index].first; i < m_out.blocks[index].end; ++i) {
            auto &s = m_out.steps[i];
            for (const auto reg : s.uses) {
                std::vector<std::uint32_t> found;
                if (const auto all = m_ofRegister.find(reg); all != m_ofRegister.end())
                    std::copy_if(all->second.begin(), all->second.end(), std::back_inserter(found), [&](std::uint32_t at) { return now[at / 64] >> (at % 64) & 1; });
                s.reaching.push_back(found.size() == 1 ? found[0] : kUnset);
                for (const auto at : found) {
                    auto &definition = m_out.definitions[at];
                    ++definition.uses;
                    definition.onlyUse = definition.uses == 1 ? i : kUnset;
                    definition.isAlone = definition.isAlone && found.size() == 1;
                    join(found[0], at);
                }
                s.met.push_back(found.empty() ? kUnset : found[0]);
            }
            // The thing stays the same: so does its variable.
            if (s.isRenewal && !s.met.empty() && s.met[0] != kUnset)
                join(s.met[0], s.definition);
            pass(s, now);
        }
    }

    std::uint32_t root(std::uint32_t at)
    {
        while (m_out.definitions[at].web != at)
            at = m_out.definitions[at].web = m_out.definitions[m_out.definitions[at].web].web;
        return at;
    }

    void join(std::uint32_t a, std::uint32_t b)
    {
        a = root(a);
        b = root(b);
        m_out.definitions[std::max(a, b)].web = std::min(a, b);
    }

    MethodSteps &m_out;
    std::size_t m_words = 0;
    std::uint32_t m_parameters = 0;
    std::map<std::uint32_t, std::vector<std::uint32_t>> m_ofRegister;
    std::vector<Bits> m_in;
};

}

std::uint32_t MethodSteps::blockAt(std::int64_t offset) const
{
    const auto found = std::lower_bound(blocks.begin(), blocks.end(), offset, [this](const MethodBlock &block, std::int64_t wanted) { return steps[block.first].in.offset < wanted; });
    return found != blocks.end() && steps[found->first].in.offset == offset ? static_cast<std::uint32_t>(found - blocks.begin()) : kUnset;
}

std::pair<std::vector<std::string>, std::string> protoParts(std::string_view proto)
{
    std::vector<std::string> parameters;
    std::size_t at = proto.starts_with('(') ? 1 : 0;
    while (at < proto.size() && proto[at] != ')') {
        auto end = at;
        while (end < proto.size() && proto[end] == '[')
            ++end;
        if (end < proto.size() && proto[end] == 'L')
            end = std::min(proto.find(';', end), proto.size() - 1);
        parameters.emplace_back(proto.substr(at, end + 1 - at));
        at = end + 1;
    }
    return {parameters, at < proto.size() ? std::string(proto.substr(at + 1)) : std::string()};
}

Result<MethodSteps> methodSteps(const Dex &dex, const EncodedMember &member, const CodeItem &code)
{
    MethodSteps out;
    out.symbol = dex.methodSymbol(member.index);
    const auto arrow = out.symbol.find("->"), open = out.symbol.find('(');
    if (arrow == std::string::npos || open == std::string::npos || open < arrow)
        return Error{Fault::Malformed, code.unitsOffset, "dex"};
    out.owner = out.symbol.substr(0, arrow);
    out.name = out.symbol.substr(arrow + 2, open - arrow - 2);
    auto [parameters, result] = protoParts(std::string_view(out.symbol).substr(open));
    out.parameters = std::move(parameters);
    out.returnType = std::move(result);
    out.isStatic = member.access & kAccStatic;
    out.registers = code.registers;
    out.ins = code.ins;
    Splitter splitter(dex, out);
    const auto units = static_cast<std::uint32_t>(code.units.size() / 2);
    for (std::uint32_t at = 0; at < units;) {
        const auto in = decodeInstruction(code.units, at);
        if (in.width == 0)
            break;
        at += in.width;
        if (in.isPayload())
            continue;
        if (isInvokeResult(in.opcode) && !out.steps.empty() && givesResult(out.steps.back().in) && out.steps.back().defines == kUnset) {
            auto &call = out.steps.back();
            call.last = in.offset;
            call.defines = in.a;
            call.isWide = in.opcode == 0x0b;
            continue;
        }
        out.steps.push_back(splitter.step(in));
        if (out.steps.size() > kMostSteps)
            return Error{Fault::TooLarge, code.unitsOffset, "dex"};
    }
    if (out.steps.empty())
        return Error{Fault::Malformed, code.unitsOffset, "dex"};
    bool broken = false;
    const auto tries = dex.tries(code, broken);
    findConstructors(dex, out);
    Blocks blocks(code, tries, out);
    blocks.make();
    blocks.addTries(dex);
    findRenewals(dex, out);
    if (!Reaching(out).find())
        return Error{Fault::TooLarge, code.unitsOffset, "dex"};
    return out;
}

}
