// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/payload_signs.h"

#include "analysis/capture/entropy.h"
#include "analysis/capture/envelopes.h"
#include "analysis/capture/wire.h"
#include "analysis/crypto/public_key.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>

namespace keytrail::capture
{

namespace
{

constexpr std::array<std::size_t, 4> kModulusSizes = {128, 256, 384, 512};

bool isModulusSize(std::size_t size)
{
    return std::find(kModulusSizes.begin(), kModulusSizes.end(), size) != kModulusSizes.end();
}

struct SignFinder {
    const Message &message;
    Services &services;
    FlowResults &results;

    SignFact *add(const char *kind, std::size_t begin, std::size_t size, std::string note)
    {
        if (results.signs.size() >= kMostSigns)
            return nullptr;
        SignFact sign;
        sign.place = message.place;
        sign.kind = kind;
        sign.side = message.side;
        sign.offset = message.offset + begin;
        sign.size = size;
        sign.note = std::move(note);
        results.signs.push_back(std::move(sign));
        return &results.signs.back();
    }
    void addKey(
        const char *kind, std::size_t begin, std::size_t size, const crypto::PublicKey &key, const std::string &form, bool isPrivate)
    {
        if (auto *sign = add(kind, begin, size, fmt::format("{} key of {} bits as {}", key.algorithm, key.bits, form))) {
            sign->spkiSha256 = key.spkiSha256;
            sign->keyAlgorithm = key.algorithm;
            sign->keyCurve = key.curve;
            sign->keyBits = key.bits;
            sign->keyForm = form;
            sign->keyIsPrivate = isPrivate;
        }
    }
    bool findPoint(std::size_t begin);
    bool findFramed();
    void findBase64();
    void findKeys();
};

/// An uncompressed point (SEC 1 section 2.3.3) that lies on one of the usual curves.
bool SignFinder::findPoint(std::size_t begin)
{
    struct Curve {
        std::size_t size;
        const char *name;
    };
    constexpr Curve kCurves[] = {{65, "P-256"}, {65, "secp256k1"}, {97, "P-384"}, {133, "P-521"}};
    const auto rest = message.bytes.subspan(begin);
    if (rest.empty() || u8At(rest, 0) != 4)
        return false;
    for (const auto &curve : kCurves) {
        if (rest.size() < curve.size || !looksRandom(rest.subspan(1, curve.size - 1)))
            continue;
        const auto key = crypto::ecKey(curve.name, rest.first(curve.size));
        if (!key || !key->validated)
            continue;
        addKey("ec-point", begin, curve.size, *key, "point", false);
        return true;
    }
    return false;
}

/// What stands behind a length of one, two or four bytes, or at the very start.
bool SignFinder::findFramed()
{
    const auto bytes = message.bytes;
    if (findPoint(0))
        return true;
    if (message.isWhole && isModulusSize(bytes.size()) && looksRandom(bytes)) {
        add("rsa-block", 0, bytes.size(), fmt::format("a message of exactly {} bytes", bytes.size()));
        return true;
    }
    for (const std::size_t width : {1, 2, 4}) {
        if (bytes.size() <= width)
            break;
        std::size_t big = 0, little = 0;
        for (std::size_t i = 0; i < width; ++i) {
            big = big << 8 | u8At(bytes, i);
            little |= std::size_t(u8At(bytes, i)) << 8 * i;
        }
        for (const auto length : {big, little}) {
            if (length > bytes.size() - width)
                continue;
            // The length counts the point alone, or all that follows it.
            if ((length == 65 || length == 97 || length == 133 || length == bytes.size() - width) && findPoint(width))
                return true;
            if (width < 2 || !isModulusSize(length) || !looksRandom(bytes.subspan(width, length)))
                continue;
            const bool isAll = message.isWhole && length == bytes.size() - width;
            add(isAll ? "rsa-block" : "hybrid-envelope", isAll ? width : 0, isAll ? length : bytes.size(),
                fmt::format("a block of {} bytes behind its length{}", length, isAll ? "" : ", and more behind it"));
            return true;
        }
    }
    return false;
}

constexpr std::uint8_t kNoDigit = 64;

constexpr std::array<std::uint8_t, 256> base64Digits()
{
    std::array<std::uint8_t, 256> table{};
    for (auto &value : table)
        value = kNoDigit;
    for (std::uint8_t i = 0; i < 26; ++i) {
        table['A' + i] = i;
        table['a' + i] = static_cast<std::uint8_t>(26 + i);
    }
    for (std::uint8_t i = 0; i < 10; ++i)
        table['0' + i] = static_cast<std::uint8_t>(52 + i);
    table['+'] = table['-'] = 62;
    table['/'] = table['_'] = 63;
    return table;
}

constexpr auto kDigits = base64Digits();

std::vector<std::byte> decode(std::string_view digits)
{
    std::vector<std::byte> out;
    std::uint32_t bits = 0;
    int count = 0;
    for (const auto c : digits) {
        bits = bits << 6 | kDigits[static_cast<unsigned char>(c)];
        count += 6;
        if (count >= 8) {
            count -= 8;
            out.push_back(static_cast<std::byte>(bits >> count & 0xff));
        }
    }
    return out;
}

/// Runs of base64 that are a whole body, a quoted value or a form's value, of the size of one RSA block (RFC 4648).
void SignFinder::findBase64()
{
    const auto text = asText(message.bytes);
    constexpr std::size_t kShortest = 171; // 128 bytes without padding
    const auto mayStand = [&](std::size_t at) {
        return kDigits[static_cast<unsigned char>(text[at])] != kNoDigit
            || (text[at] == '\\' && at + 1 < text.size() && text[at + 1] == '/');
    };
    for (std::size_t from = 0; text.size() - from >= kShortest;) {
        // A run that begins from here on and is long enough reaches over this byte: most texts are passed in long steps.
        std::size_t begin = from + kShortest - 1;
        if (!mayStand(begin)) {
            from = begin + 1;
            continue;
        }
        while (begin > from && mayStand(begin - 1))
            --begin;
        std::string digits;
        std::size_t end = begin;
        while (end < text.size() && digits.size() <= 1024) {
            const auto c = static_cast<unsigned char>(text[end]);
            if (kDigits[c] != kNoDigit)
                digits += text[end++];
            else if (c == '\\' && end + 1 < text.size() && text[end + 1] == '/') // JSON may escape it
                ++end;
            else
                break;
        }
        if (digits.size() >= kShortest) {
            auto stop = end;
            while (stop < text.size() && stop < end + 2 && text[stop] == '=')
                ++stop;
            const auto before = begin == 0 ? '"' : text[begin - 1], after = stop == text.size() ? '"' : text[stop];
            const bool isValue = (before == '"' || before == '=' || before == '\n' || before == '>' || before == '\'')
                && (after == '"' || after == '&' || after == '\n' || after == '\r' || after == '<' || after == '\'');
            const auto size = digits.size() * 3 / 4;
            if (isValue && (message.isWhole || stop < text.size()) && isModulusSize(size) && digits.size() % 4 != 1) {
                const auto block = decode(digits);
                if (block.size() == size && looksRandom(block))
                    add("base64-rsa-block", begin, stop - begin, fmt::format("base64 of exactly {} bytes", size));
            }
        }
        from = std::max(end, begin + 1);
    }
}

void SignFinder::findKeys()
{
    const auto text = asText(message.bytes);
    const bool isDer = text.size() > 40 && text[0] == '\x30'
        && (static_cast<unsigned char>(text[1]) & 0x80u || static_cast<std::size_t>(text[1]) + 2 <= text.size());
    const bool mayHold = isDer || text.find("-----BEGIN ") != std::string_view::npos || text.find("\"kty\"") != std::string_view::npos
        || text.find("\"MI") != std::string_view::npos || text.find("\"MF") != std::string_view::npos
        || text.find("\"MC") != std::string_view::npos || text.find("\"MH") != std::string_view::npos || text.starts_with("MI")
        || text.starts_with("MF") || text.starts_with("MC");
    if (!mayHold)
        return;
    NoNotes quiet; // what is no key is no loss here
    const auto keys = crypto::readKeys(message.bytes, quiet);
    if (!keys)
        return;
    for (const auto &found : *keys) {
        const auto *kind = found.form == "pem" ? "pem-key" : found.form == "jwk" ? "jwk" : found.form == "spki" ? "der-spki" : "key";
        addKey(kind, static_cast<std::size_t>(found.offset), static_cast<std::size_t>(found.size), found.key, found.form, found.isPrivate);
    }
}

}

bool looksRandom(Bytes bytes)
{
    std::bitset<256> seen;
    for (const auto byte : bytes)
        seen.set(std::to_integer<std::size_t>(byte));
    // n random bytes show 256 (1 - e^(-n/256)) values on average, with a spread below 6: fewer than 85 % is no chance.
    const double expected = 256.0 * (1.0 - std::exp(-double(bytes.size()) / 256.0));
    return double(seen.count()) >= 0.85 * expected;
}

void findSigns(const Message &message, Services &services, FlowResults &results)
{
    if (message.bytes.size() < 40 || results.signs.size() >= kMostSigns)
        return;
    SignFinder finder{message, services, results};
    finder.findKeys();
    if (!finder.findFramed())
        finder.findBase64();
    for (auto &envelope : findEnvelopes(message.bytes, message.isWhole))
        finder.add(envelope.kind, envelope.begin, envelope.size, std::move(envelope.note));
}

void findOpaqueBody(const Message &message, std::string_view mediaType, Services &services, FlowResults &results)
{
    constexpr std::size_t kShortest = 64; // below it chance rules
    constexpr double kLeastEntropy = 7.9; // bits a byte, of bodies long enough to show it
    constexpr std::size_t kLong = 8192;
    const auto begins = [&](std::string_view what) { return mediaType.starts_with(what); };
    if (message.bytes.size() < kShortest || results.signs.size() >= kMostSigns || begins("image/") || begins("video/") || begins("audio/")
        || begins("font/") || services.knowledge.isPackedStart(message.bytes))
        return;
    if (!looksRandom(message.bytes) || (message.bytes.size() >= kLong && entropyOf(message.bytes) < kLeastEntropy))
        return;
    SignFinder finder{message, services, results};
    finder.add("high-entropy-body", 0, message.bytes.size(),
        fmt::format("a body of {} in clear HTTP that is encrypted, or packed without saying so", mediaType.empty() ? "no type" : mediaType));
}

}
