// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and texts of a dex: LEB128 and MUTF-8 ("Dalvik executable format": LEB128, MUTF-8 encoding).
#include "analysis/code/dex.h"

namespace keytrail::code {

namespace {

constexpr int kLongestLeb = 5; // bytes that 32 bits need

unsigned at(Bytes bytes, std::uint64_t offset)
{
    return offset < bytes.size() ? std::to_integer<unsigned>(bytes[offset]) : 0;
}

void appendUtf8(std::string &out, std::uint32_t point)
{
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | point >> 6);
        put(0x80 | (point & 63));
    } else if (point < 0x10000) {
        put(0xe0 | point >> 12);
        put(0x80 | (point >> 6 & 63));
        put(0x80 | (point & 63));
    } else {
        put(0xf0 | point >> 18);
        put(0x80 | (point >> 12 & 63));
        put(0x80 | (point >> 6 & 63));
        put(0x80 | (point & 63));
    }
}

// The UTF-16 unit at `offset` and its length in bytes; 0 for bytes that are none.
std::uint32_t unitLength(Bytes bytes, std::uint64_t offset, std::uint32_t &unit)
{
    const auto first = at(bytes, offset), second = at(bytes, offset + 1), third = at(bytes, offset + 2);
    const auto follows = [](unsigned byte) { return (byte & 0xc0) == 0x80; };
    if (first < 0x80) {
        unit = first;
        return 1;
    }
    if ((first & 0xe0) == 0xc0 && follows(second)) {
        unit = (first & 31) << 6 | (second & 63);
        return unit >= 0x80 || unit == 0 ? 2 : 0;
    }
    if ((first & 0xf0) == 0xe0 && follows(second) && follows(third)) {
        unit = (first & 15) << 12 | (second & 63) << 6 | (third & 63);
        return unit >= 0x800 ? 3 : 0;
    }
    return 0;
}

void escape(std::string &out, Bytes bytes)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    for (const auto byte : bytes) {
        out += "\\x";
        out += kDigits[std::to_integer<unsigned>(byte) >> 4];
        out += kDigits[std::to_integer<unsigned>(byte) & 15];
    }
}

}

std::string fromMutf8(Bytes bytes, bool &valid, std::uint64_t &units)
{
    std::string out;
    out.reserve(bytes.size());
    for (std::uint64_t i = 0; i < bytes.size();) {
        std::uint32_t unit = 0, low = 0;
        const auto length = unitLength(bytes, i, unit);
        ++units;
        if (length == 0) {
            escape(out, bytes.subspan(i, 1));
            valid = false;
            ++i;
            continue;
        }
        if (unit >= 0xd800 && unit < 0xdc00 && unitLength(bytes, i + 3, low) == 3 && low >= 0xdc00 && low < 0xe000) {
            appendUtf8(out, 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
            ++units;
            i += 6;
            continue;
        }
        // A surrogate alone is legal in MUTF-8 but is no UTF-8: it stays visible as its bytes.
        if (unit >= 0xd800 && unit < 0xe000)
            escape(out, bytes.subspan(i, 3));
        else
            appendUtf8(out, unit);
        i += length;
    }
    return out;
}

bool readUleb(Bytes bytes, std::uint64_t &offset, std::uint32_t &value)
{
    value = 0;
    for (int i = 0; i < kLongestLeb; ++i) {
        if (offset >= bytes.size())
            return false;
        const auto byte = std::to_integer<std::uint32_t>(bytes[offset++]);
        value |= (byte & 0x7f) << (7 * i);
        if (byte < 0x80)
            return true;
    }
    return false;
}

bool readSleb(Bytes bytes, std::uint64_t &offset, std::int32_t &value)
{
    std::uint32_t bits = 0;
    for (int i = 0; i < kLongestLeb; ++i) {
        if (offset >= bytes.size())
            return false;
        const auto byte = std::to_integer<std::uint32_t>(bytes[offset++]);
        bits |= (byte & 0x7f) << (7 * i);
        if (byte >= 0x80)
            continue;
        if ((byte & 0x40) && i < kLongestLeb - 1)
            bits |= ~std::uint32_t(0) << (7 * (i + 1));
        value = static_cast<std::int32_t>(bits);
        return true;
    }
    return false;
}

}
