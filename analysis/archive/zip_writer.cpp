// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/zip_writer.h"

#include <limits>
#include <zlib.h>

namespace keytrail::archive
{
namespace
{

constexpr std::uint64_t kWrittenLocalSize = 30, kWrittenCentralSize = 46;
constexpr std::uint16_t kVersion = 10; // stored files need no later one
constexpr std::uint16_t kUtf8Name = 0x0800;
constexpr std::uint16_t kFirstDay = 0x0021; // 1980-01-01: no time is claimed

template <class T> void put(std::string &out, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        out += static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i) & 0xff);
}

/// From the version needed to the length of the name: the same in both headers.
void putShared(std::string &out, const StoredFile &file)
{
    put(out, kVersion);
    put(out, kUtf8Name);
    put<std::uint16_t>(out, 0);
    put<std::uint16_t>(out, 0);
    put(out, kFirstDay);
    put(out, file.crc);
    put(out, static_cast<std::uint32_t>(file.size));
    put(out, static_cast<std::uint32_t>(file.size));
    put(out, static_cast<std::uint16_t>(file.name.size()));
    put<std::uint16_t>(out, 0);
}

}

bool canStore(std::span<const StoredFile> files)
{
    std::uint64_t size = 0;
    for (const auto &file : files) {
        if (file.name.size() > 0xffff || file.size > std::numeric_limits<std::uint32_t>::max())
            return false;
        size += kWrittenLocalSize + kWrittenCentralSize + 2 * file.name.size() + file.size;
    }
    return files.size() < 0xffff && size < std::numeric_limits<std::uint32_t>::max();
}

std::string storedHeader(const StoredFile &file)
{
    std::string out("PK\x03\x04");
    putShared(out, file);
    return out + file.name;
}

std::string storedDirectory(std::span<const StoredFile> files)
{
    std::string out;
    std::uint64_t offset = 0;
    for (const auto &file : files) {
        out += "PK\x01\x02";
        put(out, kVersion);
        putShared(out, file);
        out.append(6, '\0'); // comment, disk, internal attributes
        put<std::uint32_t>(out, 0);
        put(out, static_cast<std::uint32_t>(offset));
        out += file.name;
        offset += kWrittenLocalSize + file.name.size() + file.size;
    }
    const auto size = out.size();
    out += "PK\x05\x06";
    put<std::uint32_t>(out, 0);
    put(out, static_cast<std::uint16_t>(files.size()));
    put(out, static_cast<std::uint16_t>(files.size()));
    put(out, static_cast<std::uint32_t>(size));
    put(out, static_cast<std::uint32_t>(offset));
    put<std::uint16_t>(out, 0);
    return out;
}

std::uint32_t crc32Next(std::uint32_t crc, Bytes bytes)
{
    return static_cast<std::uint32_t>(::crc32_z(crc, reinterpret_cast<const Bytef *>(bytes.data()), bytes.size()));
}

}
