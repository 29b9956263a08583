// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/public_key.h"

#include "analysis/crypto/curves.h"
#include "analysis/crypto/digest.h"
#include "analysis/crypto/key_parts.h"
#include "analysis/crypto/key_text.h"

#include <fmt/format.h>

namespace keytrail::crypto {

namespace {

constexpr std::size_t kLargestNumber = 1 << 16; ///< octets of a modulus or point handed over by callers: 524288 bits

std::optional<PublicKey> fromSpki(const std::string &spki)
{
    auto key = readPublicKey(asBytes(spki));
    return key ? std::optional(*key) : std::nullopt;
}

}

Result<PublicKey> readPublicKey(Bytes der)
{
    DerReader in(der);
    const auto parts = splitPublicKey(in);
    if (!parts)
        return parts.error();
    in.end();
    if (!in.ok())
        return in.error();
    return keyOfParts(*parts);
}

std::optional<PublicKey> rsaKey(Bytes modulus, Bytes exponent)
{
    if (modulus.size() > kLargestNumber || exponent.size() > kLargestNumber)
        return {};
    return fromSpki(rsaSpki(modulus, exponent));
}

std::optional<PublicKey> ecKey(std::string_view curve, Bytes point)
{
    const auto *known = curveNamed(curve);
    if (!known)
        return rawKey(curve, point);
    if (point.size() > kLargestNumber)
        return {};
    return fromSpki(spkiOf(derElement(tag::kObject, object::kEc) + derElement(tag::kObject, known->object), point));
}

std::optional<PublicKey> rawKey(std::string_view algorithm, Bytes bytes)
{
    std::string name;
    for (const char c : algorithm)
        name += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    const auto object = name == "x25519" ? object::kX25519
        : name == "ed25519"              ? object::kEd25519
        : name == "x448"                 ? object::kX448
        : name == "ed448"                ? object::kEd448
                                         : std::string_view();
    if (object.empty() || bytes.size() > kLargestNumber)
        return {};
    return fromSpki(spkiOf(derElement(tag::kObject, object), bytes));
}

void noteOddKey(const PublicKey &key, const std::string &where, Notes &notes)
{
    DerReader in(asBytes(key.spki));
    const auto parts = splitPublicKey(in);
    if (!parts)
        return;
    const bool hasModulus = !parts->modulus.empty();
    if (hasModulus && key.bits > kUsualBits)
        notes.warn("key-size-extreme", where, fmt::format("{} key of {} bits: size above limit {}", key.algorithm, key.bits, kUsualBits));
    if (hasModulus && key.bits < kFewestBits)
        notes.warn("key-weak", where, fmt::format("{} key of only {} bits", key.algorithm, key.bits));
    if (hasModulus && (parts->modulus.back() & std::byte(1)) == std::byte(0))
        notes.warn("key-weak", where, fmt::format("even modulus in a {} key", key.algorithm));
    if (hasModulus && (parts->modulus.front() & std::byte(0x80)) != std::byte(0))
        notes.warn("key-weak", where, fmt::format("negative modulus in a {} key", key.algorithm));
    if (key.algorithm == "rsa") {
        if (key.exponent.empty())
            notes.warn("key-size-extreme", where, "RSA exponent beyond 64 bits");
        else if (key.exponent == "1" || (parts->exponent.back() & std::byte(1)) == std::byte(0))
            notes.warn("key-weak", where, fmt::format("RSA exponent {}", key.exponent));
    }
    if (!parts->isKnown)
        notes.warn("key-not-validated", where, fmt::format("{} key of {} bits with explicit or unknown parameters, not validated", key.algorithm, key.bits));
    else if (!key.validated && key.bits <= kUsualBits)
        notes.warn("key-not-validated", where, fmt::format("{} key of {} bits is refused by libcrypto (point not on the curve, or unusual)", key.algorithm, key.bits));
}

std::string readPin(std::string_view text)
{
    constexpr std::string_view kPrefixes[] = {"sha256/", "sha256//", "pin-sha256=", "sha256:"};
    while (!text.empty() && (text.front() == ' ' || text.front() == '"'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '"'))
        text.remove_suffix(1);
    bool named = false;
    for (const auto prefix : kPrefixes) {
        if (!named && text.starts_with(prefix)) {
            text.remove_prefix(prefix.size());
            named = true;
        }
    }
    while (named && !text.empty() && (text.front() == '"' || text.front() == '/') && text.size() > 44)
        text.remove_prefix(1);
    if (text.size() == 2 * std::tuple_size_v<Sha256>)
        return hex(asBytes(unhex(text)));
    const auto isWhole = text.size() == 44 && text.back() == '=';
    if (!named || !(isWhole || text.size() == 43))
        return {};
    const auto decoded = decodeBase64(text, 0, std::tuple_size_v<Sha256> + 1);
    const bool fits = decoded.bytes.size() == std::tuple_size_v<Sha256> && decoded.end == 43;
    return fits ? hex(asBytes(decoded.bytes)) : std::string();
}

}
