// SPDX-License-Identifier: GPL-3.0-or-later
// Inheritance, dispatch and decoded code of a Program.
#include "analysis/code/program.h"

namespace keytrail::code {

MethodIndex Program::resolve(ClassIndex start, Name name, Name proto) const
{
    const auto inClass = [&](ClassIndex at) {
        for (auto m = classes[at].firstMethod; m < classes[at].endMethod; ++m) {
            if (methods[m].name == name && methods[m].proto == proto)
                return m;
        }
        return kNone;
    };
    std::vector<Name> interfaces;
    auto at = start;
    for (int step = 0; at != kNone && step < kDeepestHierarchy; ++step) {
        if (const auto found = inClass(at); found != kNone)
            return found;
        interfaces.insert(interfaces.end(), classes[at].interfaces.begin(), classes[at].interfaces.end());
        at = classes[at].superclass == kNone ? kNone : findClass(classes[at].superclass);
    }
    // Default methods; rings of interfaces end with the bound.
    for (std::size_t i = 0; i < interfaces.size() && i < 256; ++i) {
        const auto found = findClass(interfaces[i]);
        if (found == kNone)
            continue;
        if (const auto method = inClass(found); method != kNone)
            return method;
        interfaces.insert(interfaces.end(), classes[found].interfaces.begin(), classes[found].interfaces.end());
    }
    return kNone;
}

MethodIndex Program::findByName(ClassIndex start, Name name, int parameters) const
{
    auto at = start;
    for (int step = 0; at != kNone && step < kDeepestHierarchy; ++step) {
        // Bridges are synthetic twins with wider types: the written method comes first in what callers mean.
        MethodIndex bridge = kNone;
        for (auto m = classes[at].firstMethod; m < classes[at].endMethod; ++m) {
            if (methods[m].name != name || (parameters >= 0 && static_cast<int>(parametersOf(names.text(methods[m].proto)).size()) != parameters))
                continue;
            if (!(methods[m].access & 0x1000))
                return m;
            bridge = m;
        }
        if (bridge != kNone)
            return bridge;
        at = classes[at].superclass == kNone ? kNone : findClass(classes[at].superclass);
    }
    return kNone;
}

bool Program::inherits(ClassIndex start, Name descriptor) const
{
    if (classes[start].name == descriptor)
        return true;
    std::vector<ClassIndex> open{start};
    for (std::size_t i = 0; i < open.size() && i < 1024; ++i) {
        auto parents = classes[open[i]].interfaces;
        parents.push_back(classes[open[i]].superclass);
        for (const auto parent : parents) {
            if (parent == descriptor)
                return true;
            const auto found = parent == kNone ? kNone : findClass(parent);
            if (found != kNone && std::find(open.begin(), open.end(), found) == open.end())
                open.push_back(found);
        }
    }
    return false;
}

std::vector<Name> Program::libraryParents(ClassIndex start) const
{
    std::vector<Name> out;
    std::vector<ClassIndex> open{start};
    const auto object = names.find("Ljava/lang/Object;");
    for (std::size_t i = 0; i < open.size() && i < 1024; ++i) {
        auto parents = classes[open[i]].interfaces;
        parents.push_back(classes[open[i]].superclass);
        for (const auto parent : parents) {
            if (parent == kNone || parent == object)
                continue;
            const auto found = findClass(parent);
            if (found == kNone) {
                if (std::find(out.begin(), out.end(), parent) == out.end())
                    out.push_back(parent);
            } else if (std::find(open.begin(), open.end(), found) == open.end()) {
                open.push_back(found);
            }
        }
    }
    return out;
}

std::vector<ClassIndex> Program::concreteBelow(ClassIndex start, std::size_t limit) const
{
    std::vector<ClassIndex> open{start}, out;
    for (std::size_t i = 0; i < open.size() && i < 4096 && out.size() < limit; ++i) {
        if (!(classes[open[i]].access & (kAccAbstract | kAccInterface)))
            out.push_back(open[i]);
        for (const auto below : classes[open[i]].subclasses) {
            if (std::find(open.begin(), open.end(), below) == open.end())
                open.push_back(below);
        }
    }
    return out;
}

std::vector<MethodIndex> Program::targets(std::uint32_t reference, bool isVirtual) const
{
    std::vector<MethodIndex> out;
    const auto &wanted = references[reference];
    const auto start = findClass(wanted.owner);
    if (start == kNone)
        return out;
    if (const auto found = resolve(start, wanted.name, wanted.proto); found != kNone && methods[found].code)
        out.push_back(found);
    if (!isVirtual)
        return out;
    std::vector<ClassIndex> open{start};
    for (std::size_t i = 0; i < open.size() && i < 1024 && out.size() < kMostTargets; ++i) {
        for (const auto below : classes[open[i]].subclasses) {
            if (std::find(open.begin(), open.end(), below) == open.end())
                open.push_back(below);
        }
        if (i == 0)
            continue;
        for (auto m = classes[open[i]].firstMethod; m < classes[open[i]].endMethod; ++m) {
            if (methods[m].name == wanted.name && methods[m].proto == wanted.proto && methods[m].code && out.size() < kMostTargets)
                out.push_back(m);
        }
    }
    return out;
}

RegisterUse registerUse(const Instruction &in)
{
    RegisterUse use;
    const auto bit = [](std::uint32_t at) { return at < 64 ? std::uint64_t(1) << at : 0; };
    const auto wide = [&](std::uint32_t at) { return bit(at) | bit(at + 1); };
    const auto op = in.opcode;
    switch (in.format) {
    case Format::F12x:
    case Format::F22x:
    case Format::F32x:
        use.reads = wide(in.b);
        if (op >= 0xb0 && op <= 0xcf)
            use.reads |= wide(in.a);
        else
            use.writes = bit(in.a);
        break;
    case Format::F11x:
        if ((op >= 0x0a && op <= 0x0d))
            use.writes = bit(in.a);
        else
            use.reads = wide(in.a);
        break;
    case Format::F11n: case Format::F21s: case Format::F21h: case Format::F31i: case Format::F51l: case Format::F31c:
        use.writes = bit(in.a);
        break;
    case Format::F21c:
        if ((op >= 0x67 && op <= 0x6d) || op == 0x1f)
            use.reads = wide(in.a);
        else
            use.writes = bit(in.a);
        break;
    case Format::F22c:
        if (op >= 0x59 && op <= 0x5f)
            use.reads = wide(in.a) | bit(in.b);
        else {
            use.reads = bit(in.b);
            use.writes = bit(in.a);
        }
        break;
    case Format::F23x:
        use.reads = wide(in.b) | wide(in.c);
        if (op >= 0x4b && op <= 0x51)
            use.reads |= wide(in.a);
        else
            use.writes = bit(in.a);
        break;
    case Format::F22b: case Format::F22s:
        use.reads = bit(in.b);
        use.writes = bit(in.a);
        break;
    case Format::F21t: case Format::F31t:
        use.reads = bit(in.a);
        break;
    case Format::F22t:
        use.reads = bit(in.a) | bit(in.b);
        break;
    case Format::F35c: case Format::F3rc: case Format::F45cc: case Format::F4rcc:
        for (std::uint32_t i = 0; i < in.argumentCount(); ++i)
            use.reads |= bit(in.argument(i));
        break;
    default:
        break;
    }
    return use;
}

namespace {

// Backward data flow over the instructions until nothing changes; branches out of the method have no successor.
/// Where control may go from one instruction, exceptions left out.
std::vector<std::uint32_t> successors(const MethodCode &code, std::uint32_t n)
{
    const auto &in = code.instructions[n];
    std::vector<std::uint32_t> out;
    const auto add = [&](std::int64_t unit) {
        if (unit >= 0 && unit < static_cast<std::int64_t>(code.atUnit.size()) && code.atUnit[static_cast<std::size_t>(unit)] != kNone)
            out.push_back(code.atUnit[static_cast<std::size_t>(unit)]);
    };
    const bool ends = (in.opcode >= 0x0e && in.opcode <= 0x11) || in.opcode == 0x27;
    const bool jumps = in.opcode >= 0x28 && in.opcode <= 0x2a;
    if (!ends && !jumps && n + 1 < code.instructions.size())
        out.push_back(n + 1);
    if (jumps || (in.opcode >= 0x32 && in.opcode <= 0x3d))
        add(in.target);
    if (in.opcode == 0x2b || in.opcode == 0x2c) {
        for (const auto &entry : switchCases(code.item.units, in.target, in.offset))
            add(entry.target);
    }
    return out;
}

/// Strongly connected components by Tarjan's algorithm (SIAM Journal on Computing 1, 1972), without recursion.
void fillLoops(MethodCode &code)
{
    const auto count = static_cast<std::uint32_t>(code.instructions.size());
    struct Visit {
        std::uint32_t at;
        std::vector<std::uint32_t> next;
        std::size_t done = 0;
    };
    std::vector<std::uint32_t> number(count, 0), low(count, 0), held;
    code.loops.assign(count, kNone);
    std::uint32_t counter = 0;
    for (std::uint32_t root = 0; root < count; ++root) {
        if (number[root] != 0)
            continue;
        std::vector<Visit> open;
        const auto enter = [&](std::uint32_t at) {
            number[at] = low[at] = ++counter;
            held.push_back(at);
            open.push_back({at, successors(code, at)});
        };
        enter(root);
        while (!open.empty()) {
            auto &visit = open.back();
            if (visit.done < visit.next.size()) {
                const auto next = visit.next[visit.done++];
                if (number[next] == 0)
                    enter(next);
                else if (code.loops[next] == kNone)
                    low[visit.at] = std::min(low[visit.at], number[next]);
                continue;
            }
            const auto at = visit.at;
            open.pop_back();
            if (!open.empty())
                low[open.back().at] = std::min(low[open.back().at], low[at]);
            if (low[at] != number[at])
                continue;
            for (std::uint32_t member = kNone; member != at;) {
                member = held.back();
                held.pop_back();
                code.loops[member] = at;
            }
        }
    }
}

void fillLiveness(MethodCode &code)
{
    const auto count = code.instructions.size();
    code.live.assign(count, 0);
    if (code.item.registers > 64) {
        code.live.assign(count, ~std::uint64_t(0));
        return;
    }
    const auto at = [&](std::int64_t unit) { return unit >= 0 && unit < static_cast<std::int64_t>(code.atUnit.size()) ? code.atUnit[static_cast<std::size_t>(unit)] : kNone; };
    std::uint64_t handlers = 0;
    for (int round = 0; round < 16; ++round) {
        bool changed = false;
        std::uint64_t inHandlers = 0;
        for (std::size_t n = count; n-- > 0;) {
            const auto &in = code.instructions[n];
            std::uint64_t out = handlers;
            const auto join = [&](std::uint32_t next) { out |= next == kNone ? 0 : code.live[next]; };
            const bool ends = (in.opcode >= 0x0e && in.opcode <= 0x11) || in.opcode == 0x27;
            const bool jumps = in.opcode >= 0x28 && in.opcode <= 0x2a;
            if (!ends && !jumps && n + 1 < count)
                out |= code.live[n + 1];
            if (jumps || (in.opcode >= 0x32 && in.opcode <= 0x3d))
                join(at(in.target));
            if (in.opcode == 0x2b || in.opcode == 0x2c) {
                for (const auto &entry : switchCases(code.item.units, in.target, in.offset))
                    join(at(entry.target));
            }
            const auto use = registerUse(in);
            const auto live = (out & ~use.writes) | use.reads;
            changed = changed || live != code.live[n];
            code.live[n] = live;
        }
        for (const auto &block : code.tries) {
            for (const auto &handler : block.handlers) {
                if (const auto n = at(handler.address); n != kNone)
                    inHandlers |= code.live[n];
            }
        }
        // What a handler reads is taken as read everywhere: coarse, and never too little.
        changed = changed || inHandlers != handlers;
        handlers = inHandlers;
        if (!changed)
            return;
    }
    code.live.assign(count, ~std::uint64_t(0));
}

}

MethodCode Program::decode(const Method &method) const
{
    MethodCode out;
    const auto &dex = imageOf(method);
    const auto item = dex.code(method.code);
    if (!item)
        return out;
    out.item = *item;
    bool broken = false;
    out.tries = dex.tries(*item, broken);
    const auto units = static_cast<std::uint32_t>(item->units.size() / 2);
    out.atUnit.assign(units, kNone);
    for (std::uint32_t at = 0; at < units;) {
        const auto in = decodeInstruction(item->units, at);
        if (in.width == 0)
            break;
        if (!in.isPayload()) {
            out.atUnit[at] = static_cast<std::uint32_t>(out.instructions.size());
            out.instructions.push_back(in);
        }
        at += in.width;
    }
    out.joins.assign(out.instructions.size(), false);
    for (const auto &in : out.instructions) {
        const bool jumps = (in.opcode >= 0x28 && in.opcode <= 0x2a) || (in.opcode >= 0x32 && in.opcode <= 0x3d);
        if (jumps && in.target >= 0 && in.target < static_cast<std::int64_t>(units) && out.atUnit[static_cast<std::size_t>(in.target)] != kNone)
            out.joins[out.atUnit[static_cast<std::size_t>(in.target)]] = true;
    }
    fillLiveness(out);
    fillLoops(out);
    return out;
}

}
