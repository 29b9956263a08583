// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Digests over a whole package without its signing block, as schemes v2 and v3 define them: chunks of 1 MiB under SHA-256
// or SHA-512, or the root of a verity tree of 4 KiB pages. Computed once an algorithm.

#include "analysis/archive/zip.h"

#include <cstdint>
#include <map>
#include <string>

namespace keytrail::package
{

enum class ContentDigestKind : std::uint8_t { ChunkedSha256, VeritySha256, ChunkedSha512 }; ///< weakest first

class ContentDigests
{
public:
    ContentDigests(const archive::Zip &zip, std::uint64_t blockOffset)
        : m_zip(zip)
        , m_blockOffset(blockOffset)
    {
    }
    /// Raw bytes.
    const std::string &of(ContentDigestKind kind);

private:
    template <class Take> void feed(std::size_t piece, bool acrossParts, Take take) const;
    std::string chunked(std::string_view algorithm) const;
    std::string verity() const;
    const archive::Zip &m_zip;
    std::uint64_t m_blockOffset;
    std::map<ContentDigestKind, std::string> m_known;
};

}
