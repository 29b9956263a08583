// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/control_flow.h"

#include <algorithm>
#include <map>
#include <optional>

namespace keytrail::code {

namespace {

constexpr std::size_t kLongestKeys = 60; // characters of the keys of one way

class FlowSplitter
{
public:
    explicit FlowSplitter(const CodeListing &listing)
        : m_lines(listing.lines)
        , m_catches(listing.catches)
    {
    }

    ControlFlow split()
    {
        findStarts();
        makeBlocks();
        for (std::uint32_t at = 0; at < m_out.blocks.size(); ++at)
            addWays(at);
        addExceptions();
        return std::move(m_out);
    }

private:
    /// The line that an offset means; none where no instruction begins there.
    std::optional<std::uint32_t> lineAt(std::uint64_t offset) const
    {
        const auto found = firstAtOrAfter(offset);
        const bool isThere = found < m_lines.size() && m_lines[found].offset == offset && m_lines[found].kind != CodeLine::Kind::Payload;
        return isThere ? std::optional(found) : std::nullopt;
    }

    std::uint32_t firstAtOrAfter(std::uint64_t offset) const
    {
        return static_cast<std::uint32_t>(std::lower_bound(m_lines.begin(), m_lines.end(), offset, [](const CodeLine &line, std::uint64_t wanted) { return line.offset < wanted; }) - m_lines.begin());
    }

    static bool goesOn(const CodeLine &line) { return line.next == CodeLine::Next::Falls && !line.mayLeave && line.kind != CodeLine::Kind::Payload; }

    void findStarts()
    {
        m_starts.assign(m_lines.size() + 1, false);
        m_handlers.assign(m_lines.size(), false);
        m_starts[0] = true;
        m_entered.assign(m_lines.size(), false);
        const auto add = [this](std::uint64_t offset) {
            if (const auto line = lineAt(offset))
                m_starts[*line] = m_entered[*line] = true;
        };
        for (std::uint32_t at = 0; at < m_lines.size(); ++at) {
            const auto &line = m_lines[at];
            if (line.target && (line.next == CodeLine::Next::Branches || line.next == CodeLine::Next::Jumps))
                add(*line.target);
            for (const auto &entry : line.cases)
                add(entry.target);
            if (!goesOn(line))
                m_starts[at + 1] = true;
        }
        for (const auto &one : m_catches) {
            const auto handler = lineAt(one.handler);
            if (!handler)
                continue;
            m_starts[*handler] = m_entered[*handler] = m_handlers[*handler] = true;
            m_starts[firstAtOrAfter(one.start)] = m_starts[firstAtOrAfter(one.end)] = true;
        }
    }

    /// What fills up to the next boundary, behind an end: nothing comes in there.
    bool isPadding(std::uint32_t at) const
    {
        return m_lines[at].name == "nop" && at > 0 && !m_entered[at] && (!goesOn(m_lines[at - 1]) || (m_blockOf[at - 1] == kNone && m_lines[at - 1].name == "nop"));
    }

    void makeBlocks()
    {
        m_blockOf.assign(m_lines.size(), kNone);
        for (std::uint32_t at = 0; at < m_lines.size(); ++at) {
            if (m_lines[at].kind == CodeLine::Kind::Payload || isPadding(at))
                continue;
            if (m_starts[at] || m_out.blocks.empty() || m_blockOf[at - 1] == kNone)
                m_out.blocks.push_back({at, at, {}, m_handlers[at]});
            m_out.blocks.back().end = at + 1;
            m_blockOf[at] = static_cast<std::uint32_t>(m_out.blocks.size()) - 1;
        }
    }

    std::uint32_t blockAt(std::uint64_t offset) const
    {
        const auto line = lineAt(offset);
        return line ? m_blockOf[*line] : kNone;
    }

    void addWays(std::uint32_t at)
    {
        using Kind = FlowWay::Kind;
        auto &ways = m_out.blocks[at].ways;
        const auto &last = m_lines[m_out.blocks[at].end - 1];
        // What falls on falls into the line behind it; a payload there, or the end, is a fall out of the method.
        const auto behind = m_out.blocks[at].end;
        const auto next = behind < m_lines.size() ? m_blockOf[behind] : kNone;
        const auto target = last.target ? blockAt(*last.target) : kNone;
        const auto add = [&](Kind kind, std::uint32_t to, std::string label = {}) {
            const bool isOut = to == kNone && kind != Kind::Computed;
            ways.push_back({isOut ? Kind::Leaves : kind, to == kNone ? at : to, std::move(label)});
            ++m_ways;
        };
        switch (last.next) {
        case CodeLine::Next::Falls:
            add(Kind::Next, next);
            if (last.mayLeave)
                add(Kind::Leaves, kNone);
            break;
        case CodeLine::Next::Branches:
            add(Kind::Taken, target);
            add(Kind::NotTaken, next);
            break;
        case CodeLine::Next::Jumps:
            add(Kind::Jump, target);
            break;
        case CodeLine::Next::Switches:
            for (auto &[block, keys] : casesOf(last))
                add(Kind::Case, block, std::move(keys));
            add(Kind::Case, next, "default");
            break;
        case CodeLine::Next::Computed:
            add(Kind::Computed, kNone);
            break;
        case CodeLine::Next::Leaves:
            add(Kind::Leaves, kNone);
            break;
        }
    }

    /// The keys that lead to each block, in the order of the first of them.
    std::vector<std::pair<std::uint32_t, std::string>> casesOf(const CodeLine &line) const
    {
        std::vector<std::pair<std::uint32_t, std::string>> out;
        std::map<std::uint32_t, std::size_t> known;
        for (const auto &entry : line.cases) {
            const auto block = blockAt(entry.target);
            if (block == kNone)
                continue;
            const auto [found, isNew] = known.try_emplace(block, out.size());
            if (isNew)
                out.emplace_back(block, std::string());
            auto &keys = out[found->second].second;
            if (keys.size() < kLongestKeys)
                keys += (keys.empty() ? "" : ", ") + std::to_string(entry.key);
            else if (!keys.ends_with("…"))
                keys += " …";
        }
        return out;
    }

    void addExceptions()
    {
        for (const auto &one : m_catches) {
            const auto handler = blockAt(one.handler);
            if (handler == kNone)
                continue;
            const auto end = firstAtOrAfter(one.end);
            for (auto at = firstAtOrAfter(one.start); at < end; ++at) {
                if (m_blockOf[at] == kNone)
                    continue;
                const auto block = m_blockOf[at];
                at = m_out.blocks[block].end - 1;
                if (++m_ways > kMostWays) {
                    m_out.isCut = true;
                    return;
                }
                m_out.blocks[block].ways.push_back({FlowWay::Kind::Exception, handler, one.type});
            }
        }
    }

    static constexpr std::uint32_t kNone = 0xffffffff;
    const std::vector<CodeLine> &m_lines;
    const std::vector<CodeListing::Catch> &m_catches;
    std::vector<bool> m_starts, m_entered, m_handlers;
    std::vector<std::uint32_t> m_blockOf;   // by line
    std::size_t m_ways = 0;
    ControlFlow m_out;
};

}

ControlFlow controlFlow(const CodeListing &listing)
{
    return listing.lines.empty() ? ControlFlow() : FlowSplitter(listing).split();
}

}
