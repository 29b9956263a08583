// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/content_digest.h"

#include "analysis/crypto/digest.h"

#include <algorithm>
#include <array>
#include <vector>

namespace keytrail::package
{
namespace
{

constexpr std::size_t kChunk = 1 << 20;
constexpr std::size_t kPage = 4096;
constexpr std::size_t kSalt = 8;
constexpr std::size_t kDirectoryOffsetField = 16;

std::string littleEndian(std::uint64_t value, std::size_t bytes)
{
    std::string text;
    for (std::size_t i = 0; i < bytes; ++i)
        text += static_cast<char>((value >> (8 * i)) & 0xff);
    return text;
}

/// SHA-256 over the salt (zeros) and a page filled up with zeros.
std::string pageDigest(std::string_view page)
{
    std::string salted(kSalt + kPage, '\0');
    std::copy(page.begin(), page.end(), salted.begin() + kSalt);
    const auto digest = crypto::sha256(asBytes(salted));
    return std::string(asText(digest));
}

}

/// Everything before the block, the directory, and the end record with the block's offset in place of the directory's;
/// in pieces that end with each part, or that run across.
template <class Take> void ContentDigests::feed(std::size_t piece, bool acrossParts, Take take) const
{
    auto &source = m_zip.source();
    auto end = readAll(source, m_zip.endOffset(), source.size() - m_zip.endOffset(), 1 << 17);
    if (end.size() >= kDirectoryOffsetField + 4)
        end.replace(kDirectoryOffsetField, 4, littleEndian(m_blockOffset, 4));
    struct Part {
        std::uint64_t from, size;
    };
    const std::array<Part, 2> parts = {Part{0, m_blockOffset}, Part{m_zip.directoryOffset(), m_zip.endOffset() - m_zip.directoryOffset()}};
    std::string held;
    const auto flush = [&] {
        if (!held.empty())
            take(held);
        held.clear();
    };
    const auto add = [&](std::string_view text) {
        while (!text.empty()) {
            const auto fits = std::min(piece - held.size(), text.size());
            held += text.substr(0, fits);
            text.remove_prefix(fits);
            if (held.size() == piece)
                flush();
        }
    };
    for (const auto &part : parts) {
        for (std::uint64_t at = 0; at < part.size; at += kChunk) {
            const auto bytes = readAll(source, part.from + at, std::min<std::uint64_t>(kChunk, part.size - at), kChunk);
            add(bytes);
            if (bytes.empty())
                break;
        }
        if (!acrossParts)
            flush();
    }
    add(end);
    flush();
}

std::string ContentDigests::chunked(std::string_view algorithm) const
{
    std::string digests;
    std::uint32_t count = 0;
    feed(kChunk, false, [&](const std::string &chunk) {
        crypto::Digester digester(algorithm);
        digester.add(asBytes("\xa5" + littleEndian(chunk.size(), 4)));
        digester.add(asBytes(chunk));
        digests += digester.finish();
        ++count;
    });
    return crypto::digest(algorithm, asBytes("\x5a" + littleEndian(count, 4) + digests));
}

std::string ContentDigests::verity() const
{
    std::uint64_t size = 0;
    std::string level;
    feed(kPage, true, [&](const std::string &page) {
        level += pageDigest(page);
        size += page.size();
    });
    while (level.size() > kPage) {
        std::string next;
        for (std::size_t at = 0; at < level.size(); at += kPage)
            next += pageDigest(std::string_view(level).substr(at, kPage));
        level = std::move(next);
    }
    return pageDigest(level) + littleEndian(size, 8);
}

const std::string &ContentDigests::of(ContentDigestKind kind)
{
    const auto known = m_known.find(kind);
    if (known != m_known.end())
        return known->second;
    auto digest
        = kind == ContentDigestKind::VeritySha256 ? verity() : chunked(kind == ContentDigestKind::ChunkedSha512 ? "SHA512" : "SHA256");
    return m_known.emplace(kind, std::move(digest)).first->second;
}

}
