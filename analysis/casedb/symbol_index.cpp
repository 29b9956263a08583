// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/symbol_index.h"

#include "analysis/base/byte_reader.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <numeric>
#include <zstd.h>

namespace keytrail::casedb
{

namespace
{

constexpr std::string_view kMagic = "KTSYM1\n";
constexpr std::uint8_t kDefined = 0x80;
constexpr std::size_t kMostReserved = 1 << 22;  // entries; more come when they are there

void varint(std::string &out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        out += static_cast<char>(value | 0x80);
    out += static_cast<char>(value);
}

std::uint64_t varint(ByteReader &in)
{
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const auto byte = in.u8();
        value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return value;
    }
    in.fail(Fault::Malformed);
    return 0;
}

std::string compress(const std::string &plain)
{
    std::string packed(ZSTD_compressBound(plain.size()), '\0');
    const auto size = ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), 1);
    packed.resize(ZSTD_isError(size) ? 0 : size);
    return packed;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

}

Symbol SymbolIndexBuilder::add(SymbolKind kind, std::string_view text, bool defined)
{
    if (m_entries.size() * 2 >= m_slots.size())
        grow();
    const auto hash = static_cast<std::uint32_t>(std::hash<std::string_view>()(text) + static_cast<std::size_t>(kind) * 0x9e3779b9u);
    auto slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        auto &entry = m_entries[m_slots[slot] - 1];
        if (entry.hash == hash && entry.kind == kind && this->text(entry) == text) {
            entry.defined |= defined;
            return m_slots[slot] - 1;
        }
    }
    m_entries.push_back({m_pool.size(), static_cast<std::uint32_t>(text.size()), hash, kind, defined});
    m_pool += text;
    m_slots[slot] = static_cast<Symbol>(m_entries.size());
    return m_slots[slot] - 1;
}

void SymbolIndexBuilder::reserve(std::size_t symbols, std::size_t references)
{
    m_entries.reserve(std::min(symbols, kMostReserved));
    m_references.reserve(std::min(references, kMostReserved));
    while (m_slots.size() < 2 * std::min(symbols, kMostReserved))
        grow();
}

void SymbolIndexBuilder::grow()
{
    m_slots.assign(std::max<std::size_t>(1024, m_slots.size() * 2), 0);
    for (Symbol at = 0; at < m_entries.size(); ++at) {
        auto slot = m_entries[at].hash & (m_slots.size() - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = at + 1;
    }
}

namespace
{

/// By (from, offset, to, opcode), symbols by their `place`. Code is read method by method, so that those of one method stand in
/// order already, mostly.
std::vector<Reference> inOrder(const std::vector<Reference> &references, const std::vector<Symbol> &place)
{
    std::vector<std::uint32_t> next(place.size() + 1, 0);
    for (const auto &reference : references)
        ++next[place[reference.from] + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<Reference> out(references.size());
    for (const auto &reference : references) {
        const auto from = place[reference.from];
        out[next[from]++] = {from, place[reference.to], reference.offset, reference.opcode};
    }
    const auto isLess = [](const Reference &a, const Reference &b) { return std::tie(a.offset, a.to, a.opcode) < std::tie(b.offset, b.to, b.opcode); };
    for (auto begin = out.begin(); begin != out.end();) {
        const auto end = std::find_if(begin, out.end(), [&](const Reference &one) { return one.from != begin->from; });
        if (!std::is_sorted(begin, end, isLess))
            std::sort(begin, end, isLess);
        begin = end;
    }
    return out;
}

/// Sorts what stands in a few long runs that are in order but for neighbours, as the tables of a dex do: one comparison for most
/// elements, and a merge of the runs. Any other order is sorted too.
template <class Less> void sortRuns(std::vector<Symbol> &order, Less isLess)
{
    constexpr std::size_t kFarthest = 32;   // places that an element moves back before a new run begins
    std::vector<std::size_t> starts{0};
    for (std::size_t at = 1; at < order.size(); ++at) {
        const auto one = order[at];
        const auto least = std::max(starts.back(), at > kFarthest ? at - kFarthest : 0);
        auto to = at;
        while (to > least && isLess(one, order[to - 1]))
            --to;
        if (to == least && to > starts.back() && isLess(one, order[to - 1])) {
            starts.push_back(at);
            continue;
        }
        std::copy_backward(order.begin() + static_cast<std::ptrdiff_t>(to), order.begin() + static_cast<std::ptrdiff_t>(at), order.begin() + static_cast<std::ptrdiff_t>(at) + 1);
        order[to] = one;
    }
    const auto place = [&](std::size_t run) { return order.begin() + static_cast<std::ptrdiff_t>(run < starts.size() ? starts[run] : order.size()); };
    for (std::size_t width = 1; width < starts.size(); width *= 2) {
        for (std::size_t run = 0; run + width < starts.size(); run += 2 * width)
            std::inplace_merge(place(run), place(run + width), place(run + 2 * width), isLess);
    }
}

}

std::string SymbolIndexBuilder::pack() const
{
    std::vector<Symbol> order(m_entries.size()), place(m_entries.size());
    std::iota(order.begin(), order.end(), 0u);
    sortRuns(order, [&](Symbol a, Symbol b) {
        const int less = text(m_entries[a]).compare(text(m_entries[b]));
        return less ? less < 0 : m_entries[a].kind < m_entries[b].kind;
    });
    std::string out(kMagic);
    out.reserve(m_pool.size() / 2 + m_references.size() * 6);
    varint(out, order.size());
    varint(out, m_references.size());
    std::string_view before;
    for (std::size_t at = 0; at < order.size(); ++at) {
        const auto &entry = m_entries[order[at]];
        place[order[at]] = static_cast<Symbol>(at);
        const auto text = this->text(entry);
        const auto shared
            = static_cast<std::size_t>(std::mismatch(before.begin(), before.end(), text.begin(), text.end()).first - before.begin());
        varint(out, shared);
        varint(out, text.size() - shared);
        out += text.substr(shared);
        out += static_cast<char>(static_cast<std::uint8_t>(entry.kind) | (entry.defined ? kDefined : 0));
        before = text;
    }
    Reference last;
    for (const auto &reference : inOrder(m_references, place)) {
        varint(out, reference.from - last.from);
        varint(out, reference.from == last.from ? reference.offset - last.offset : reference.offset);
        varint(out, reference.to);
        out += static_cast<char>(reference.opcode);
        last = reference;
    }
    return compress(out);
}

Result<SymbolIndex> SymbolIndex::open(Bytes packed)
{
    const auto size = ZSTD_getFrameContentSize(packed.data(), packed.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        return Error{Fault::Malformed, 0, "symbols"};
    if (size > kLargestIndex)
        return Error{Fault::TooLarge, 0, "symbols"};
    std::string plain(size, '\0');
    if (ZSTD_decompress(plain.data(), plain.size(), packed.data(), packed.size()) != size)
        return Error{Fault::Malformed, 0, "symbols"};

    ByteReader in(asBytes(plain), "symbols");
    if (in.text(kMagic.size()) != kMagic)
        in.fail(Fault::Malformed);
    const auto symbols = varint(in), references = varint(in);
    if (!in.canHold(symbols, 3) || !in.canHold(references, 4))
        in.fail(Fault::TooLarge);
    if (!in.ok())
        return in.error();

    SymbolIndex index;
    index.m_texts.reserve(symbols);
    index.m_kinds.reserve(symbols);
    Text before;
    for (std::uint64_t at = 0; at < symbols && in.ok(); ++at) {
        const auto shared = varint(in);
        const auto tail = in.text(varint(in));
        if (shared > before.size || index.m_pool.size() + shared + tail.size() > kLargestIndex)
            in.fail(Fault::Malformed);
        if (!in.ok())
            break;
        const Text text{static_cast<std::uint32_t>(index.m_pool.size()), static_cast<std::uint32_t>(shared + tail.size())};
        index.m_pool.append(index.m_pool, before.offset, shared);
        index.m_pool.append(tail);
        index.m_texts.push_back(text);
        index.m_kinds.push_back(in.u8());
        before = text;
    }
    index.m_references.reserve(references);
    Reference last;
    for (std::uint64_t at = 0; at < references && in.ok(); ++at) {
        const auto step = varint(in), offset = varint(in), to = varint(in);
        Reference reference{
            static_cast<Symbol>(last.from + step), static_cast<Symbol>(to), step == 0 ? last.offset + offset : offset, in.u8()};
        if (step > symbols || last.from + step >= symbols || to >= symbols)
            in.fail(Fault::Malformed);
        if (in.ok())
            index.m_references.push_back(reference);
        last = reference;
    }
    if (!in.ok())
        return in.error();

    index.m_fromStart.assign(symbols + 1, 0);
    index.m_toStart.assign(symbols + 1, 0);
    for (const auto &reference : index.m_references) {
        ++index.m_fromStart[reference.from + 1];
        ++index.m_toStart[reference.to + 1];
    }
    std::partial_sum(index.m_fromStart.begin(), index.m_fromStart.end(), index.m_fromStart.begin());
    std::partial_sum(index.m_toStart.begin(), index.m_toStart.end(), index.m_toStart.begin());
    index.m_toOrder.resize(index.m_references.size());
    auto next = index.m_toStart;
    for (std::uint32_t at = 0; at < index.m_references.size(); ++at)
        index.m_toOrder[next[index.m_references[at].to]++] = at;
    return index;
}

std::string_view SymbolIndex::text(Symbol symbol) const
{
    return symbol < m_texts.size() ? std::string_view(m_pool).substr(m_texts[symbol].offset, m_texts[symbol].size) : std::string_view();
}

SymbolKind SymbolIndex::kind(Symbol symbol) const
{
    return symbol < m_kinds.size() ? static_cast<SymbolKind>(m_kinds[symbol] & ~kDefined) : SymbolKind::String;
}

bool SymbolIndex::isDefined(Symbol symbol) const
{
    return symbol < m_kinds.size() && (m_kinds[symbol] & kDefined);
}

std::vector<Symbol> SymbolIndex::find(std::string_view wanted) const
{
    std::vector<Symbol> found;
    const auto begin = std::lower_bound(m_texts.begin(), m_texts.end(), wanted,
        [&](const Text &one, std::string_view two) { return std::string_view(m_pool).substr(one.offset, one.size) < two; });
    for (auto at = static_cast<Symbol>(begin - m_texts.begin()); at < m_texts.size() && text(at) == wanted; ++at)
        found.push_back(at);
    return found;
}

std::vector<Reference> SymbolIndex::to(Symbol symbol) const
{
    std::vector<Reference> found;
    if (symbol < m_texts.size()) {
        for (auto at = m_toStart[symbol]; at < m_toStart[symbol + 1]; ++at)
            found.push_back(m_references[m_toOrder[at]]);
    }
    return found;
}

std::vector<Reference> SymbolIndex::from(Symbol symbol) const
{
    if (symbol >= m_texts.size())
        return {};
    return {m_references.begin() + m_fromStart[symbol], m_references.begin() + m_fromStart[symbol + 1]};
}

void SymbolIndex::search(std::string_view part, const std::function<bool(Symbol)> &found) const
{
    std::string wanted(part);
    std::transform(wanted.begin(), wanted.end(), wanted.begin(), lower);
    for (Symbol at = 0; at < m_texts.size(); ++at) {
        const auto here = text(at);
        const auto hit = std::search(here.begin(), here.end(), wanted.begin(), wanted.end(), [](char a, char b) { return lower(a) == b; });
        if ((hit != here.end() || wanted.empty()) && !found(at))
            return;
    }
}

}
