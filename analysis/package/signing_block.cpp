// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/signing_block.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace keytrail::package
{
namespace
{

constexpr std::string_view kMagic = "APK Sig Block 42";
constexpr std::size_t kFooter = 24;
/// Pairs of use beside the signatures: padding, dependency data, source stamps, Play's and others' frosting.
constexpr std::size_t kMostPairs = 1000;

}

const SigningBlock::Pair *SigningBlock::find(std::uint32_t id) const
{
    const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const Pair &pair) { return pair.id == id; });
    return found == pairs.end() ? nullptr : &*found;
}

ByteReader lengthPrefixed(ByteReader &in)
{
    const auto size = in.le<std::uint32_t>();
    return in.part(size);
}

Result<SigningBlock> readSigningBlock(Bytes block, Notes &notes)
{
    if (block.size() < kFooter + 8 || asText(block.last(kMagic.size())) != kMagic)
        return Error{Fault::Malformed, 0, "signing-block"};
    ByteReader in(block, "signing-block");
    const auto size = in.le<std::uint64_t>();
    if (size != block.size() - 8)
        return Error{Fault::Malformed, 0, "signing-block"};
    SigningBlock found;
    std::set<std::uint32_t> seen;
    auto pairs = in.part(block.size() - 8 - kFooter);
    while (pairs.left() > 0 && found.pairs.size() < kMostPairs) {
        const auto at = pairs.offset();
        const auto length = pairs.le<std::uint64_t>();
        if (!pairs.ok() || length < 4 || length > pairs.left()) {
            notes.warn("signing-block-malformed", fmt::format("signing block @0x{:x}", at),
                fmt::format("a pair states {} bytes, {} are left; nothing behind it is read", length, pairs.left()));
            break;
        }
        SigningBlock::Pair pair;
        pair.id = pairs.le<std::uint32_t>();
        pair.value = pairs.text(length - 4);
        if (!seen.insert(pair.id).second)
            notes.warn("signing-block-duplicate", fmt::format("signing block @0x{:x}", at),
                fmt::format("id 0x{:08x} stands twice; the first one counts", pair.id));
        found.pairs.push_back(std::move(pair));
    }
    return found;
}

std::optional<SigningBlock> findSigningBlock(const archive::Zip &zip, Notes &notes)
{
    const auto directory = zip.directoryOffset();
    if (!zip.hasDirectory() || directory < kFooter + 8)
        return {};
    const auto footer = readAll(zip.source(), directory - kFooter, kFooter, kFooter);
    ByteReader in(asBytes(footer), "signing-block");
    const auto size = in.le<std::uint64_t>();
    if (in.text(kMagic.size()) != kMagic)
        return {};
    const auto malformed = [&](std::string why) {
        notes.warn("signing-block-malformed", fmt::format("@0x{:x}", directory - kFooter), std::move(why));
        return std::nullopt;
    };
    // No platform takes a block where the end record does not follow the directory at once.
    if (directory + zip.directorySize() != zip.endOffset())
        return malformed("the end record does not follow the directory, so that Android finds no signing block");
    if (size < kFooter || size > directory - 8 || size > kLargestSigningBlock)
        return malformed(fmt::format("the signing block states {} bytes", size));
    const auto offset = directory - 8 - size;
    const auto bytes = readAll(zip.source(), offset, size + 8, kLargestSigningBlock + 8);
    auto block = readSigningBlock(asBytes(bytes), notes);
    if (!block)
        return malformed("the two sizes of the signing block differ");
    block->offset = offset;
    return std::move(*block);
}

}
