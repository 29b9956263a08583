// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/dex_reading.h"

#include "analysis/code/dex_debug.h"
#include "analysis/code/dex_statements.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace keytrail::code {

namespace {

constexpr std::uint32_t kDeepest = 48;  // blocks in blocks: beyond, jumps stay jumps

/// Lays blocks out in the order of the code. Jumps become blocks where no other way leads into what they span.
class Layout
{
public:
    Layout(const MethodSteps &method, std::vector<BlockReading> blocks)
        : m_method(method)
        , m_blocks(std::move(blocks))
    {
    }

    std::vector<ReadingLine> make()
    {
        const auto count = static_cast<std::uint32_t>(m_blocks.size());
        emit(0, count, 1, {kUnset, kUnset, kUnset});
        std::vector<ReadingLine> out;
        for (auto &entry : m_lines) {
            if (entry.label == kUnset)
                out.push_back(std::move(entry.line));
            else if (m_wanted.contains(entry.label) || m_caught.contains(entry.label))
                out.push_back(labelLine(entry.label, entry.line.depth));
        }
        return out;
    }

private:
    struct Way {
        std::uint32_t head, end;    // of the loop around: where "continue" and "break" lead
        std::uint32_t follow;       // the block that comes after what is laid out now
    };
    struct Entry {
        ReadingLine line;
        std::uint32_t label = kUnset;
    };

    static std::string labelName(const MethodSteps &method, std::uint32_t block)
    {
        return fmt::format("label_{:x}", method.steps[method.blocks[block].first].in.offset);
    }

    ReadingLine labelLine(std::uint32_t block, std::uint32_t depth) const
    {
        ReadingLine line;
        line.depth = depth > 0 ? depth - 1 : 0;
        line.parts = {{":" + labelName(m_method, block), ReadingRole::Label, {}}};
        if (m_caught.contains(block)) {
            line.parts.push_back(plain("  "));
            auto text = std::string("// catches");
            for (const auto &part : m_blocks[block].caught)
                text += " " + part.text;
            line.parts.push_back({text, ReadingRole::Comment, {}});
        }
        return line;
    }

    void write(std::uint32_t depth, Parts parts, std::int64_t offset = -1, std::int64_t from = -1)
    {
        ReadingLine line;
        line.depth = depth;
        line.offset = offset;
        line.from = from < 0 ? offset : from;
        line.to = offset;
        line.parts = std::move(parts);
        m_lines.push_back({std::move(line), kUnset});
    }

    void brace(std::uint32_t depth) { write(depth, {plain("}")}); }

    /// Whether blocks [from, to) are entered from `before` alone, and at `from` alone.
    bool isClosed(std::uint32_t from, std::uint32_t to, std::uint32_t before) const
    {
        for (auto at = from; at < to; ++at) {
            if (m_method.blocks[at].isHandler && !m_inlined.contains(at))
                return false;
            for (const auto way : m_method.blocks[at].before) {
                const bool isInside = way >= from && way < to;
                if (!isInside && (at != from || way != before))
                    return false;
            }
        }
        return true;
    }

    /// The last block of the loop that begins at `head`, kUnset where there is none, within [head, end).
    std::uint32_t loopEnd(std::uint32_t head, std::uint32_t end) const
    {
        std::uint32_t last = kUnset;
        for (const auto way : m_method.blocks[head].before) {
            if (way >= head && way < end)
                last = last == kUnset ? way : std::max(last, way);
        }
        if (last == kUnset)
            return kUnset;
        for (auto at = head + 1; at <= last; ++at) {
            for (const auto way : m_method.blocks[at].before) {
                if (way < head || way > last)
                    return kUnset;
            }
        }
        return last;
    }

    const MethodTry *tryAt(std::uint32_t block, std::uint32_t end) const
    {
        const MethodTry *widest = nullptr;
        for (const auto &one : m_method.tries) {
            if (one.first == block && one.end <= end && !m_opened.contains(&one) && (!widest || one.end > widest->end))
                widest = &one;
        }
        return widest;
    }

    void jump(std::uint32_t depth, std::uint32_t target, const Way &way, std::int64_t offset, Parts before = {}, std::int64_t from = -1)
    {
        if (target == kUnset) {
            before.push_back({"goto outside the method", ReadingRole::Comment, {}});
        } else if (target == way.end && way.end != kUnset) {
            before.push_back(keyword("break"));
        } else if (target == way.head && way.head != kUnset) {
            before.push_back(keyword("continue"));
        } else {
            before.push_back(keyword("goto"));
            before.push_back(plain(" "));
            before.push_back({labelName(m_method, target), ReadingRole::Label, {}});
            m_wanted.insert(target);
        }
        before.push_back(plain(";"));
        write(depth, std::move(before), offset, from);
    }

    void emit(std::uint32_t from, std::uint32_t to, std::uint32_t depth, const Way &way)
    {
        for (auto at = from; at < to;) {
            if (const auto moved = m_moved.find(at); moved != m_moved.end() && moved->second > at) {
                at = moved->second;
                continue;
            }
            const auto next = emitOne(at, to, depth, way);
            at = std::max(next, at + 1);
        }
    }

    /// The block that is laid out after the one before `at`.
    std::uint32_t laidNext(std::uint32_t at, std::uint32_t to, const Way &way) const
    {
        for (auto moved = m_moved.find(at); at < to && moved != m_moved.end(); moved = m_moved.find(at))
            at = moved->second;
        return at < to ? at : way.follow;
    }

    /// Lays out what begins at block `at` and says where it goes on.
    std::uint32_t emitOne(std::uint32_t at, std::uint32_t to, std::uint32_t depth, const Way &way)
    {
        const auto last = m_heads.contains(at) ? kUnset : loopEnd(at, to);
        const auto *guarded = tryAt(at, to);
        if (guarded && (last == kUnset || guarded->end > last) && depth < kDeepest)
            return emitTry(*guarded, to, depth, way);
        if (last != kUnset && depth < kDeepest)
            return emitLoop(at, last, to, depth, way);
        const auto &block = m_blocks[at];
        m_lines.push_back({{-1, -1, -1, depth, 0, {}}, at});
        for (const auto &line : block.lines) {
            auto copy = line;
            copy.depth = depth;
            m_lines.push_back({std::move(copy), kUnset});
        }
        const auto next = laidNext(at + 1, to, way);
        switch (block.end) {
        case BlockReading::End::Goes:
            if (block.target != next || block.target == kUnset)
                jump(depth, block.target, way, block.offset);
            break;
        case BlockReading::End::Branches:
            return emitBranch(at, to, depth, way);
        case BlockReading::End::Switches:
            if (const auto end = emitCases(at, to, depth, way); end != kUnset)
                return end;
            emitSwitch(block, depth, way);
            break;
        case BlockReading::End::Falls:
        case BlockReading::End::Leaves:
            break;
        }
        return at + 1;
    }

    static Parts ifParts(const Parts &condition, const char *end)
    {
        Parts out{keyword("if"), plain(" (")};
        append(out, condition);
        out.push_back(plain(end));
        return out;
    }

    std::uint32_t emitBranch(std::uint32_t at, std::uint32_t to, std::uint32_t depth, const Way &way)
    {
        const auto &block = m_blocks[at];
        const auto target = block.target;
        const bool spans = target != kUnset && target > at + 1 && target <= to && depth < kDeepest && isClosed(at + 1, target, at);
        if (!spans) {
            jump(depth, target, way, block.offset, ifParts(block.condition, ") "), block.from);
            return at + 1;
        }
        // The part in between ends in a jump over what follows: that is the other half.
        const auto &inner = m_blocks[target - 1];
        const auto over = inner.end == BlockReading::End::Goes ? inner.target : kUnset;
        const auto half = over == kUnset || over <= target ? kUnset : over <= to ? over : over == way.follow ? to : kUnset;
        const bool hasElse = half != kUnset && half > target && over != way.end && isClosed(target, half, at);
        write(depth, ifParts(block.opposite, ") {"), block.offset, block.from);
        emit(at + 1, target, depth + 1, {way.head, way.end, hasElse ? over : target});
        if (!hasElse) {
            brace(depth);
            return target;
        }
        write(depth, {plain("} "), keyword("else"), plain(" {")});
        emit(target, half, depth + 1, {way.head, way.end, over});
        brace(depth);
        return half;
    }

    std::uint32_t emitLoop(std::uint32_t head, std::uint32_t last, std::uint32_t to, std::uint32_t depth, const Way &way)
    {
        m_heads.insert(head);
        const auto end = last + 1;
        const auto after = end < to ? end : way.follow;
        const auto &first = m_blocks[head];
        const auto &tail = m_blocks[last];
        m_lines.push_back({{-1, -1, -1, depth, 0, {}}, head});
        const Way inside{head, after, head};
        if (first.lines.empty() && first.end == BlockReading::End::Branches && first.target == after && after != kUnset && last > head) {
            Parts parts{keyword("while"), plain(" (")};
            append(parts, first.opposite);
            parts.push_back(plain(") {"));
            write(depth, std::move(parts), first.offset, first.from);
            emit(head + 1, end, depth + 1, inside);
            brace(depth);
            return end;
        }
        const bool isAtEnd = tail.end == BlockReading::End::Branches && tail.target == head;
        if (!isAtEnd) {
            write(depth, {keyword("while"), plain(" ("), keyword("true"), plain(") {")});
            emit(head, end, depth + 1, inside);
            // What ends without a jump back falls out of the loop.
            if (tail.end != BlockReading::End::Goes && tail.end != BlockReading::End::Leaves && std::find(m_method.blocks[last].next.begin(), m_method.blocks[last].next.end(), end) != m_method.blocks[last].next.end())
                write(depth + 1, {keyword("break"), plain(";")});
            brace(depth);
            return end;
        }
        write(depth, {keyword("do"), plain(" {")});
        emit(head, last, depth + 1, {head, after, last});
        m_lines.push_back({{-1, -1, -1, depth + 1, 0, {}}, last == head ? kUnset : last});
        if (last == head)
            m_lines.pop_back();
        for (const auto &line : tail.lines) {
            auto copy = line;
            copy.depth = depth + 1;
            m_lines.push_back({std::move(copy), kUnset});
        }
        Parts parts{plain("} "), keyword("while"), plain(" (")};
        append(parts, tail.condition);
        parts.push_back(plain(");"));
        write(depth, std::move(parts), tail.offset, tail.from);
        return end;
    }

    /// The blocks that only the handler at `at` leads to.
    std::uint32_t handlerEnd(std::uint32_t at, std::uint32_t to) const
    {
        auto end = at + 1;
        while (end < to) {
            const auto &block = m_method.blocks[end];
            const bool isOwn = !block.isHandler && !block.before.empty() && std::all_of(block.before.begin(), block.before.end(), [&](std::uint32_t way) { return way >= at && way < end; });
            if (!isOwn || std::any_of(m_method.tries.begin(), m_method.tries.end(), [&](const MethodTry &one) { return one.first < end && one.end > end && one.first < at; }))
                break;
            ++end;
        }
        return end;
    }

    /// Whether a handler serves this try alone and nothing else leads to it: it can stand in its catch.
    bool isOwnHandler(const MethodTry &guarded, std::uint32_t handler, std::uint32_t to) const
    {
        std::size_t users = 0;
        for (const auto &one : m_method.tries)
            users += static_cast<std::size_t>(std::count_if(one.catches.begin(), one.catches.end(), [&](const auto &held) { return held.block == handler; }));
        return users == 1 && handler >= guarded.end && handler < to && m_method.blocks[handler].before.empty() && !m_moved.contains(handler);
    }

    std::uint32_t emitTry(const MethodTry &guarded, std::uint32_t to, std::uint32_t depth, const Way &way)
    {
        m_opened.insert(&guarded);
        std::vector<std::pair<const MethodTry::Catch *, std::uint32_t>> own;
        for (const auto &one : guarded.catches) {
            if (!isOwnHandler(guarded, one.block, to))
                continue;
            const auto end = handlerEnd(one.block, to);
            own.push_back({&one, end});
            m_inlined.insert(one.block);
            m_moved[one.block] = end;
        }
        const auto after = laidNext(guarded.end, to, way);
        write(depth, {keyword("try"), plain(" {")});
        emit(guarded.first, guarded.end, depth + 1, {way.head, way.end, after});
        for (const auto &one : guarded.catches) {
            const auto found = std::find_if(own.begin(), own.end(), [&](const auto &held) { return held.first == &one; });
            Parts parts{plain("} "), keyword("catch"), plain(" (")};
            parts.push_back(one.type.empty() ? keyword("anything") : typePart(one.type));
            if (found != own.end() && !m_blocks[one.block].caught.empty()) {
                parts.push_back(plain(" "));
                append(parts, m_blocks[one.block].caught);
            }
            parts.push_back(plain(") {"));
            const auto offset = static_cast<std::int64_t>(m_method.steps[m_method.blocks[one.block].first].in.offset);
            write(depth, std::move(parts), found != own.end() ? offset : -1);
            if (found != own.end()) {
                m_moved.erase(one.block);
                emit(one.block, found->second, depth + 1, {way.head, way.end, after});
                m_moved[one.block] = found->second;
                const auto end = m_blocks[found->second - 1].end;
                const bool falls = end == BlockReading::End::Falls || end == BlockReading::End::Branches || end == BlockReading::End::Switches;
                if (falls && found->second < m_blocks.size() && found->second != after)
                    jump(depth + 1, found->second, way, -1);
            } else {
                m_caught.insert(one.block);
                jump(depth + 1, one.block, {kUnset, kUnset, kUnset}, -1);
            }
        }
        brace(depth);
        return guarded.end;
    }

    void openSwitch(const BlockReading &block, std::uint32_t depth)
    {
        Parts parts{keyword("switch"), plain(" (")};
        append(parts, block.condition);
        parts.push_back(plain(") {"));
        write(depth, std::move(parts), block.offset, block.from);
    }

    /// Where the cases of the switch at `at` meet again: what they jump to behind the last of them, else the first block that they
    /// do not lead to alone. kUnset: they do not.
    std::uint32_t casesEnd(std::uint32_t at, std::uint32_t last, std::uint32_t to, const Way &way) const
    {
        auto end = kUnset;
        for (auto i = at + 1; i < last; ++i) {
            const auto &block = m_blocks[i];
            const bool goes = block.end == BlockReading::End::Goes || block.end == BlockReading::End::Branches;
            if (goes && block.target != kUnset && block.target >= last)
                end = std::min(end, block.target);
        }
        if (end == kUnset)
            return handlerEnd(last, to);
        return end <= to ? end : end == way.follow ? to : kUnset;
    }

    /// Whether the case [from, to) is entered at its start alone: from the switch, or out of the case before it.
    bool isCase(std::uint32_t from, std::uint32_t to, std::uint32_t at) const
    {
        for (auto i = from; i < to; ++i) {
            if (m_method.blocks[i].isHandler && !m_inlined.contains(i))
                return false;
            for (const auto before : m_method.blocks[i].before) {
                const bool isInside = before >= from && before < to;
                if (!isInside && (i != from || (before != at && before + 1 != from)))
                    return false;
            }
        }
        return true;
    }

    /// Lays a switch out with its cases as blocks, and says where it goes on; kUnset where other ways lead into them.
    std::uint32_t emitCases(std::uint32_t at, std::uint32_t to, std::uint32_t depth, const Way &way)
    {
        const auto &block = m_blocks[at];
        std::map<std::uint32_t, Parts> keys;    // by the block where the case begins
        for (const auto &one : block.cases) {
            if (one.block == kUnset || one.block <= at || one.block > to)
                return kUnset;
            auto &parts = keys[one.block];
            parts.push_back(parts.empty() ? keyword("case") : plain(","));
            parts.push_back(plain(" "));
            parts.push_back(numberPart(one.key, "I"));
        }
        if (keys.empty() || depth + 1 >= kDeepest)
            return kUnset;
        const auto end = casesEnd(at, std::prev(keys.end())->first, to, way);
        if (end == kUnset)
            return kUnset;
        auto &otherwise = keys[at + 1]; // what falls through is the default
        otherwise.push_back(otherwise.empty() ? keyword("default") : plain(", "));
        if (otherwise.size() > 1)
            otherwise.push_back(keyword("default"));
        for (auto one = keys.begin(); one != keys.end(); ++one) {
            const auto next = std::next(one) == keys.end() ? end : std::next(one)->first;
            if (one->first < end && !isCase(one->first, next, at))
                return kUnset;
        }
        openSwitch(block, depth);
        const auto after = end < to ? end : way.follow;
        for (auto one = keys.begin(); one != keys.end(); ++one) {
            const bool isEmpty = one->first >= end;
            auto parts = one->second;
            parts.push_back(plain(isEmpty ? ": " : ":"));
            if (isEmpty) {
                parts.push_back(keyword("break"));
                parts.push_back(plain(";"));
            }
            write(depth + 1, std::move(parts));
            if (isEmpty)
                continue;
            const auto next = std::next(one) == keys.end() ? end : std::min(end, std::next(one)->first);
            emit(one->first, next, depth + 2, {way.head, after, next < end ? next : after});
        }
        brace(depth);
        return end;
    }

    void emitSwitch(const BlockReading &block, std::uint32_t depth, const Way &way)
    {
        openSwitch(block, depth);
        for (std::size_t i = 0; i < block.cases.size();) {
            Parts line{keyword("case"), plain(" ")};
            const auto target = block.cases[i].block;
            for (bool isFirst = true; i < block.cases.size() && block.cases[i].block == target; ++i, isFirst = false) {
                if (!isFirst)
                    line.push_back(plain(", "));
                line.push_back(numberPart(block.cases[i].key, "I"));
            }
            line.push_back(plain(": "));
            jump(depth + 1, target, {kUnset, way.end, kUnset}, -1, std::move(line));
        }
        brace(depth);
    }

    const MethodSteps &m_method;
    std::vector<BlockReading> m_blocks;
    std::vector<Entry> m_lines;
    std::set<std::uint32_t> m_wanted, m_caught, m_heads, m_inlined;
    std::map<std::uint32_t, std::uint32_t> m_moved;   ///< blocks that stand elsewhere: from, to
    std::set<const MethodTry *> m_opened;
};

ReadingLine headLine(const MethodSteps &method, std::uint32_t access)
{
    ReadingLine line;
    static constexpr std::pair<std::uint32_t, const char *> kWords[] = {{0x1, "public"}, {0x2, "private"}, {0x4, "protected"}, {kAccStatic, "static"}, {0x10, "final"}, {0x20, "synchronized"}};
    for (const auto &[flag, word] : kWords) {
        if (access & flag) {
            line.parts.push_back(keyword(word));
            line.parts.push_back(plain(" "));
        }
    }
    const bool isConstructor = method.name == "<init>";
    if (method.name == "<clinit>") {
        line.parts.push_back(plain("{"));
        return line;
    }
    if (!isConstructor) {
        line.parts.push_back(typePart(method.returnType));
        line.parts.push_back(plain(" "));
    }
    line.parts.push_back({isConstructor ? shortType(method.owner) : method.name, ReadingRole::Method, method.symbol});
    line.parts.push_back(plain("("));
    auto reg = static_cast<std::uint32_t>(method.registers - std::min(method.ins, method.registers)) + (method.isStatic ? 0 : 1);
    for (std::size_t i = 0; i < method.parameters.size(); ++i) {
        if (i > 0)
            line.parts.push_back(plain(", "));
        line.parts.push_back(typePart(method.parameters[i]));
        line.parts.push_back(plain(" "));
        line.parts.push_back({parameterName(method, reg), ReadingRole::Variable, {}});
        reg += method.parameters[i] == "J" || method.parameters[i] == "D" ? 2 : 1;
    }
    line.parts.push_back(plain(") {"));
    return line;
}

}

std::string textOf(const ReadingLine &line)
{
    std::string out(std::size_t(line.depth) * 2, ' ');
    for (const auto &part : line.parts)
        out += part.text;
    return out;
}

Result<std::vector<ReadingLine>> readMethod(const Dex &dex, std::uint32_t, const EncodedMember &member)
{
    const auto code = dex.code(member.code);
    if (!code)
        return code.error();
    const auto method = methodSteps(dex, member, *code);
    if (!method)
        return method.error();
    std::vector<ReadingLine> out{headLine(*method, member.access)};
    for (auto &line : Layout(*method, readStatements(dex, *code, *method)).make())
        out.push_back(std::move(line));
    out.push_back({-1, -1, -1, 0, 0, {plain("}")}});
    bool broken = false;
    const auto lines = readLines(dex, code->debug, code->units.size() / 2, broken);
    for (auto &line : out) {
        if (line.offset >= 0)
            line.sourceLine = lineAt(lines, static_cast<std::uint32_t>(line.offset));
    }
    return out;
}

}
