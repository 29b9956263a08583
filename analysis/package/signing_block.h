// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The APK Signing Block in front of the central directory: u64 size, pairs of u64 length and u32 id, u64 size, magic.

#include "analysis/archive/zip.h"
#include "analysis/base/byte_reader.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace keytrail::package
{

constexpr std::uint32_t kSchemeV2 = 0x7109871a;
constexpr std::uint32_t kSchemeV3 = 0xf05368c0;
constexpr std::uint32_t kSchemeV31 = 0x1b93ad61;
/// Blocks are padded to 4 KiB and hold some certificates; Android reads up to 2 GiB, no honest one has 16 MiB.
constexpr std::uint64_t kLargestSigningBlock = 16 << 20;

struct SigningBlock {
    std::uint64_t offset = 0; ///< in the source
    struct Pair {
        std::uint32_t id = 0;
        std::string value;
    };
    std::vector<Pair> pairs; ///< in order, up to the first malformed one
    /// The first pair of this id counts.
    const Pair *find(std::uint32_t id) const;
};

/// The pairs of a whole block, its two size fields and magic included; malformed pairs end the list with a note.
Result<SigningBlock> readSigningBlock(Bytes block, Notes &notes);

/// The block of an archive, or nothing where Android would find none.
std::optional<SigningBlock> findSigningBlock(const archive::Zip &zip, Notes &notes);

/// A reader over the next u32-length-prefixed part.
ByteReader lengthPrefixed(ByteReader &in);

}
