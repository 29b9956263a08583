// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/base/evidence.h"

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace keytrail
{

std::size_t MemorySource::read(std::uint64_t offset, std::span<std::byte> into)
{
    if (offset >= m_bytes.size())
        return 0;
    const auto part = m_bytes.subspan(offset, std::min<std::uint64_t>(into.size(), m_bytes.size() - offset));
    std::copy(part.begin(), part.end(), into.begin());
    return part.size();
}

DescriptorSource::DescriptorSource(int descriptor)
    : m_descriptor(descriptor)
    , m_size(0)
{
    struct stat about = {};
    if (fstat(descriptor, &about) == 0 && about.st_size > 0)
        m_size = static_cast<std::uint64_t>(about.st_size);
}

std::size_t DescriptorSource::read(std::uint64_t offset, std::span<std::byte> into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const auto got = pread(m_descriptor, into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

std::string readAll(Source &source, std::uint64_t offset, std::uint64_t size, std::uint64_t limit)
{
    if (offset >= source.size())
        return {};
    std::string bytes(std::min({size, limit, source.size() - offset}), '\0');
    bytes.resize(source.read(offset, std::as_writable_bytes(std::span(bytes.data(), bytes.size()))));
    return bytes;
}

}
