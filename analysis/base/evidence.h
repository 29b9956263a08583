// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace keytrail
{

/// Untrusted bytes: a view, owned by the caller, read by bounded readers only.
using Bytes = std::span<const std::byte>;

inline Bytes asBytes(std::string_view text)
{
    return std::as_bytes(std::span(text.data(), text.size()));
}

inline std::string_view asText(Bytes bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// Random access to one evidence file without mapping it whole (an address-space limit must hold).
/// Reads may fail (a dying disk, a file that shrinks): a short answer is how that shows.
class Source
{
public:
    virtual ~Source() = default;
    virtual std::uint64_t size() const = 0;
    /// Fills `into` from `offset`; answers how many bytes were there (less than asked at the end or on failure).
    virtual std::size_t read(std::uint64_t offset, std::span<std::byte> into) = 0;
};

/// A Source over bytes in memory; the bytes must outlive it.
class MemorySource final : public Source
{
public:
    explicit MemorySource(Bytes bytes)
        : m_bytes(bytes)
    {
    }
    std::uint64_t size() const override { return m_bytes.size(); }
    std::size_t read(std::uint64_t offset, std::span<std::byte> into) override;

private:
    Bytes m_bytes;
};

/// A Source over an open, readable file descriptor (pread; the descriptor is not owned and not moved).
class DescriptorSource final : public Source
{
public:
    explicit DescriptorSource(int descriptor);
    std::uint64_t size() const override { return m_size; }
    std::size_t read(std::uint64_t offset, std::span<std::byte> into) override;

private:
    int m_descriptor;
    std::uint64_t m_size;
};

/// All of a source, or of a part of it, in memory; at most `limit` bytes (the answer is shorter when the source ends or fails).
std::string readAll(Source &source, std::uint64_t offset, std::uint64_t size, std::uint64_t limit);

}
