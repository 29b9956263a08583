// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/evidence.h"

#include <cassert>
#include <cstdint>

namespace keytrail::capture
{

/// Big-endian fields of a header whose size was checked when it was taken. One packet has dozens of them, so this
/// is the quick way; where a size is not known beforehand, ByteReader reads.
inline std::uint8_t u8At(Bytes header, std::size_t at)
{
    assert(at < header.size());
    return std::to_integer<std::uint8_t>(header[at]);
}
inline std::uint16_t be16At(Bytes header, std::size_t at)
{
    return static_cast<std::uint16_t>(u8At(header, at) << 8 | u8At(header, at + 1));
}
inline std::uint32_t be32At(Bytes header, std::size_t at)
{
    return std::uint32_t(be16At(header, at)) << 16 | be16At(header, at + 2);
}

}
