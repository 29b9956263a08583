// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/native_memory.h"

#include <algorithm>

namespace keytrail::code
{
namespace
{

constexpr std::uint64_t kMemoryLongestText = 16 << 10;
constexpr std::uint64_t kLargestFill = 64 << 10;

}

const NativeMemory::Cell *NativeMemory::cellAt(std::uint64_t address) const
{
    const auto page = m_pages.find(address / (8 * kCells));
    return page == m_pages.end() ? nullptr : &(*page->second)[address / 8 % kCells];
}

NativeMemory::Cell &NativeMemory::cellFor(std::uint64_t address)
{
    auto &page = m_pages[address / (8 * kCells)];
    if (!page)
        page = std::make_shared<Page>();
    else if (page.use_count() > 1)
        page = std::make_shared<Page>(*page);
    return (*page)[address / 8 % kCells];
}

bool NativeMemory::byteAt(std::uint64_t address, std::uint8_t &out) const
{
    const auto *cell = cellAt(address);
    const unsigned at = address & 7;
    if (cell && (cell->written >> at & 1)) {
        out = static_cast<std::uint8_t>(cell->bits >> (at * 8));
        return cell->known >> at & 1;
    }
    const auto inSlot = m_image->wide ? at : at & 3;
    const auto slot = m_image->pointerSlots.find(address - inSlot);
    if (slot != m_image->pointerSlots.end()) {
        out = static_cast<std::uint8_t>(slot->second.target >> (inSlot * 8));
        return slot->second.import == kNoImport;
    }
    const auto found = m_image->at(address, 1);
    if (!found.empty()) {
        out = std::to_integer<std::uint8_t>(found[0]);
        return true;
    }
    // Behind the bytes of the file a segment holds zeros.
    const auto *region = m_image->regionAt(address);
    out = 0;
    return region != nullptr;
}

NativeValue NativeMemory::read(std::uint64_t address, unsigned size) const
{
    NativeValue out = NativeValue::number(0);
    for (unsigned i = 0; i < size; ++i) {
        std::uint8_t byte = 0;
        out.known = byteAt(address + i, byte) && out.known;
        out.bits |= std::uint64_t(byte) << (i * 8);
    }
    out.labels = labels(address, size);
    if (!out.known)
        out.bits = 0;
    return out;
}

void NativeMemory::write(std::uint64_t address, unsigned size, const NativeValue &value)
{
    for (unsigned i = 0; i < size; ++i) {
        auto &cell = cellFor(address + i);
        const unsigned at = (address + i) & 7;
        if (cell.written == 0 || (at == 0 && size - i >= 8))
            cell.labels = 0;
        cell.bits = (cell.bits & ~(std::uint64_t(0xff) << (at * 8))) | (value.bits >> (i * 8) & 0xff) << (at * 8);
        cell.written |= static_cast<std::uint8_t>(1u << at);
        cell.known = static_cast<std::uint8_t>(value.known ? cell.known | 1u << at : cell.known & ~(1u << at));
        cell.labels = m_sets->join(cell.labels, value.labels);
    }
}

std::optional<std::string> NativeMemory::bytes(std::uint64_t address, std::uint64_t size) const
{
    if (size > kLargestFill)
        return {};
    std::string out;
    for (std::uint64_t i = 0; i < size; ++i) {
        std::uint8_t byte = 0;
        if (!byteAt(address + i, byte))
            return {};
        out += static_cast<char>(byte);
    }
    return out;
}

std::optional<std::string> NativeMemory::text(std::uint64_t address) const
{
    std::string out;
    while (out.size() < kMemoryLongestText) {
        std::uint8_t byte = 0;
        if (!byteAt(address + out.size(), byte))
            return {};
        if (byte == 0)
            return out;
        out += static_cast<char>(byte);
    }
    return {};
}

Labels NativeMemory::labels(std::uint64_t address, std::uint64_t size) const
{
    Labels out = 0;
    size = std::min(size, kLargestFill);
    for (auto at = address >> 3; at <= (address + size - (size > 0)) >> 3; ++at) {
        const auto *cell = cellAt(at << 3);
        if (cell && cell->labels != 0)
            out = m_sets->join(out, cell->labels);
    }
    return out;
}

void NativeMemory::fill(std::uint64_t address, std::string_view bytes, Labels labels)
{
    for (std::size_t i = 0; i < bytes.size() && i < kLargestFill; ++i)
        write(address + i, 1, NativeValue::number(static_cast<std::uint8_t>(bytes[i]), labels));
}

void NativeMemory::forget(std::uint64_t address, std::uint64_t size, Labels labels)
{
    for (std::uint64_t i = 0; i < std::min(size, kLargestFill); ++i)
        write(address + i, 1, NativeValue::unknown(labels));
}

std::size_t NativeMemory::dropBetween(std::uint64_t begin, std::uint64_t end)
{
    constexpr std::uint64_t kPage = 8 * kCells;
    std::erase_if(m_pages, [&](const auto &page) { return page.first >= begin / kPage && page.first < end / kPage; });
    return m_pages.size() * kPage;
}

bool NativeMemory::isWritten(std::uint64_t address) const
{
    const auto *cell = cellAt(address);
    return cell && (cell->written >> (address & 7) & 1);
}

}
