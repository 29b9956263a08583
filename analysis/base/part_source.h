// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/evidence.h"

#include <algorithm>
#include <string>

namespace keytrail
{

/// Some bytes of another source, as a source of their own; what lies beyond its end is not there.
class PartSource final : public Source
{
public:
    PartSource(Source &whole, std::uint64_t offset, std::uint64_t size)
        : m_whole(whole)
        , m_offset(offset)
        , m_size(size)
    {
    }
    std::uint64_t size() const override { return m_size; }
    std::size_t read(std::uint64_t offset, std::span<std::byte> into) override
    {
        return offset < m_size ? m_whole.read(m_offset + offset, into.first(std::min<std::uint64_t>(into.size(), m_size - offset))) : 0;
    }

private:
    Source &m_whole;
    std::uint64_t m_offset, m_size;
};

/// A Source that owns its bytes.
class OwningSource final : public Source
{
public:
    explicit OwningSource(std::string bytes)
        : m_bytes(std::move(bytes))
        , m_view(asBytes(m_bytes))
    {
    }
    OwningSource(const OwningSource &) = delete;
    OwningSource &operator=(const OwningSource &) = delete;
    std::uint64_t size() const override { return m_bytes.size(); }
    std::size_t read(std::uint64_t offset, std::span<std::byte> into) override { return m_view.read(offset, into); }

private:
    std::string m_bytes;
    MemorySource m_view;
};

}
