// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/fingerprints.h"

#include "analysis/crypto/digest.h"

#include <fmt/format.h>

#include <algorithm>

namespace keytrail::capture
{

namespace
{

constexpr std::uint16_t kServerName = 0, kAlpn = 16;

template <class Numbers> std::string dashed(const Numbers &numbers, bool withGrease = false)
{
    std::string out;
    for (const auto number : numbers) {
        if (!withGrease && isGrease(number))
            continue;
        if (!out.empty())
            out += '-';
        const auto digits = fmt::format_int(static_cast<unsigned>(number));
        out.append(digits.data(), digits.size());
    }
    return out;
}

std::string md5(const std::string &text)
{
    return crypto::hex(asBytes(crypto::digest("MD5", asBytes(text))));
}

std::vector<std::uint16_t> withoutGrease(const std::vector<std::uint16_t> &numbers)
{
    std::vector<std::uint16_t> out;
    std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(out), [](auto n) { return !isGrease(n); });
    return out;
}

std::string hexList(const std::vector<std::uint16_t> &numbers)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string out;
    out.reserve(numbers.size() * 5);
    for (const auto number : numbers) {
        if (!out.empty())
            out += ',';
        for (int shift = 12; shift >= 0; shift -= 4)
            out += kDigits[number >> shift & 15];
    }
    return out;
}

std::string shortHash(const std::string &text)
{
    return crypto::hex(Bytes(crypto::sha256(asBytes(text))).first(6));
}

const char *ja4Version(const ClientHello &hello)
{
    std::uint16_t version = hello.version;
    const auto offered = withoutGrease(hello.versions);
    if (!offered.empty()) // DTLS counts downwards
        version = hello.isDatagram ? *std::min_element(offered.begin(), offered.end()) : *std::max_element(offered.begin(), offered.end());
    switch (version) {
    case 0x0304:
        return "13";
    case 0x0303:
        return "12";
    case 0x0302:
        return "11";
    case 0x0301:
        return "10";
    case 0x0300:
        return "s3";
    case 0x0002:
        return "s2";
    case 0xfeff:
        return "d1";
    case 0xfefd:
        return "d2";
    case 0xfefc:
        return "d3";
    default:
        return "00";
    }
}

/// First and last character of the first protocol; of its hex form where one of them is no letter or digit.
std::string ja4Alpn(const ClientHello &hello)
{
    if (hello.alpn.empty() || hello.alpn.front().empty())
        return "00";
    const auto &name = hello.alpn.front();
    const auto isAlnum = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto text = isAlnum(name.front()) && isAlnum(name.back()) ? name : crypto::hex(asBytes(name));
    return {text.front(), text.back()};
}

}

std::string ja3(const ClientHello &hello)
{
    return md5(fmt::format("{},{},{},{},{}", hello.version, dashed(hello.ciphers), dashed(hello.extensions), dashed(hello.groups),
        dashed(hello.pointFormats)));
}

std::string ja3s(const ServerHello &hello)
{
    return md5(fmt::format("{},{},{}", hello.version, hello.cipher, dashed(hello.extensions, true)));
}

std::string ja4(const ClientHello &hello, Transport transport)
{
    auto ciphers = withoutGrease(hello.ciphers), extensions = withoutGrease(hello.extensions);
    const bool hasName = std::find(extensions.begin(), extensions.end(), kServerName) != extensions.end();
    const auto head = fmt::format("{}{}{}{:02}{:02}{}", static_cast<char>(transport), ja4Version(hello), hasName ? 'd' : 'i',
        std::min<std::size_t>(ciphers.size(), 99), std::min<std::size_t>(extensions.size(), 99), ja4Alpn(hello));
    std::sort(ciphers.begin(), ciphers.end());
    extensions.erase(std::remove_if(extensions.begin(), extensions.end(), [](std::uint16_t e) { return e == kServerName || e == kAlpn; }),
        extensions.end());
    std::sort(extensions.begin(), extensions.end());
    auto tail = hexList(extensions);
    const auto signatures = withoutGrease(hello.signatures);
    if (!signatures.empty()) {
        tail += '_';
        tail += hexList(signatures);
    }
    constexpr const char *kNothing = "000000000000";
    return fmt::format(
        "{}_{}_{}", head, ciphers.empty() ? kNothing : shortHash(hexList(ciphers)), extensions.empty() ? kNothing : shortHash(tail));
}

}
