// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/envelopes.h"

#include "analysis/base/json_reader.h"
#include "analysis/capture/name_text.h"
#include "analysis/capture/payload_signs.h"
#include "analysis/capture/wire.h"
#include "analysis/crypto/digest.h"

#include <fmt/format.h>

#include <algorithm>

namespace keytrail::capture
{

namespace
{

constexpr std::size_t kMostEnvelopes = 8; ///< of one kind in one message

bool isUrlDigit(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::string decodeUrl(std::string_view digits)
{
    constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    std::string out;
    std::uint32_t bits = 0;
    int count = 0;
    for (const auto c : digits) {
        bits = (bits << 6 | static_cast<std::uint32_t>(kAlphabet.find(c))) & 0xffffff;
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>(bits >> count & 0xff);
        }
    }
    return out;
}

// RFC 7516 section 3.1: header, encrypted key, nonce, ciphertext and tag, with dots between them
void findJwe(std::string_view text, std::vector<Envelope> &out)
{
    constexpr std::string_view kStart = "eyJ"; // {" in base64
    constexpr std::size_t kLongestHeader = 4096, kLongestName = 40;
    std::size_t found = 0;
    for (auto begin = text.find(kStart); begin != std::string_view::npos && found < kMostEnvelopes;) {
        std::size_t dots[4] = {}, count = 0, end = begin;
        for (; end < text.size() && (isUrlDigit(text[end]) || text[end] == '.'); ++end)
            if (text[end] == '.' && count++ < 4)
                dots[count - 1] = end;
        if (count == 4 && dots[0] - begin <= kLongestHeader) {
            const auto header = decodeUrl(text.substr(begin, dots[0] - begin));
            const auto members = readJsonObject(header);
            const auto algorithm = member(members, "alg"), cipher = member(members, "enc");
            if (!algorithm.empty() && !cipher.empty()) {
                out.push_back({"jwe", begin, end - begin,
                    fmt::format("JWE with {} and {}, key part of {} characters", nameText(algorithm.substr(0, kLongestName), false, true),
                        nameText(cipher.substr(0, kLongestName), false, true), dots[1] - dots[0] - 1)});
                ++found;
            }
        }
        begin = text.find(kStart, std::max(end, begin + 1));
    }
}

// RFC 5652 section 3 and 6.1: SEQUENCE, then the object identifier of EnvelopedData
void findCms(Bytes message, std::vector<Envelope> &out)
{
    constexpr std::string_view kIdentifier = "\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03";
    constexpr std::size_t kLongestHead = 6;
    if (message.size() < 64 || u8At(message, 0) != 0x30)
        return;
    const auto at = asText(message.first(kLongestHead + kIdentifier.size())).find(kIdentifier);
    if (at != std::string_view::npos && at >= 2)
        out.push_back({"cms-enveloped", 0, message.size(), "CMS EnvelopedData"});
}

void findPgp(std::string_view text, std::vector<Envelope> &out)
{
    constexpr std::string_view kBegin = "-----BEGIN PGP MESSAGE-----", kEnd = "-----END PGP MESSAGE-----";
    const auto begin = text.find(kBegin);
    if (begin == std::string_view::npos)
        return;
    const auto end = text.find(kEnd, begin);
    out.push_back({"pgp-message", begin, (end == std::string_view::npos ? text.size() : end + kEnd.size()) - begin, "OpenPGP message"});
}

/// Runs of hex digits of the size of one RSA block that are a whole body, a quoted value or a form's value.
void findHex(std::string_view text, bool isWhole, std::vector<Envelope> &out)
{
    constexpr std::size_t kShortest = 256;
    std::size_t found = 0;
    for (std::size_t from = 0; text.size() - from >= kShortest && found < kMostEnvelopes;) {
        // A run that begins from here on and is long enough reaches over this byte.
        auto begin = from + kShortest - 1;
        if (!isHexDigit(text[begin])) {
            from = begin + 1;
            continue;
        }
        while (begin > from && isHexDigit(text[begin - 1]))
            --begin;
        auto end = begin;
        while (end < text.size() && isHexDigit(text[end]))
            ++end;
        const auto size = end - begin;
        const auto before = begin == 0 ? '"' : text[begin - 1], after = end == text.size() ? '"' : text[end];
        const bool isValue = std::string_view("\"'=>:\n").find(before) != std::string_view::npos
            && std::string_view("\"'&<,\r\n").find(after) != std::string_view::npos;
        const bool isBlock = size == 256 || size == 512 || size == 768 || size == 1024;
        if (isBlock && isValue && (isWhole || end < text.size()) && looksRandom(asBytes(crypto::unhex(text.substr(begin, size))))) {
            out.push_back({"hex-rsa-block", begin, size, fmt::format("{} bytes as hex digits", size / 2)});
            ++found;
        }
        from = std::max(end, begin + 1);
    }
}

}

std::vector<Envelope> findEnvelopes(Bytes message, bool isWhole)
{
    std::vector<Envelope> out;
    const auto text = asText(message);
    findJwe(text, out);
    findCms(message, out);
    findPgp(text, out);
    findHex(text, isWhole, out);
    return out;
}

}
