// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/key_parts.h"

#include "analysis/crypto/curves.h"
#include "analysis/crypto/digest.h"

#include <fmt/format.h>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace keytrail::crypto {

namespace {

struct RawAlgorithm {
    std::string_view object;
    const char *name;
    std::size_t size;       ///< of the key, octets (RFC 8410 section 4)
    std::uint32_t bits;
};

constexpr RawAlgorithm kRawAlgorithms[] = {
    {object::kX25519, "x25519", 32, 255},
    {object::kEd25519, "ed25519", 32, 255},
    {object::kX448, "x448", 56, 448},
    {object::kEd448, "ed448", 57, 456},
};

/// A point is 04 x y, 02/03 x (SEC 1 2.3.3) or the hybrid 06/07 x y of X9.62.
bool fitsField(Bytes point, std::uint32_t bits)
{
    if (point.empty())
        return false;
    const std::size_t size = (bits + 7) / 8;
    const auto form = std::to_integer<unsigned>(point[0]);
    if (form == 2 || form == 3)
        return point.size() == 1 + size;
    return (form == 4 || form == 6 || form == 7) && point.size() == 1 + 2 * size;
}

/// Field size of explicit ECParameters (SEC 1 C.2): the bits of the prime, or m of GF(2^m). 0 where it cannot be read.
std::uint32_t explicitFieldBits(DerReader parameters)
{
    constexpr std::string_view kPrimeField = "\x2a\x86\x48\xce\x3d\x01\x01", kBinaryField = "\x2a\x86\x48\xce\x3d\x01\x02";
    constexpr std::uint32_t kLargestField = 1 << 16;
    parameters.expect(tag::kInteger);
    auto field = parameters.inside(tag::kSequence);
    const auto type = asText(field.expect(tag::kObject).content);
    std::uint32_t bits = 0;
    if (type == kPrimeField) {
        bits = bitLength(field.expect(tag::kInteger).content);
    } else if (type == kBinaryField) {
        auto binary = field.inside(tag::kSequence);
        bits = static_cast<std::uint32_t>(std::min<std::uint64_t>(smallNumber(binary.expect(tag::kInteger).content).value_or(0), kLargestField));
        field = binary;
    }
    return field.ok() && parameters.ok() && bits <= kLargestField ? bits : 0;
}

/// RFC 5480 2.1.1: namedCurve, or what X9.62 has beside it: specifiedCurve and implicitCurve.
bool readEcParts(DerReader parameters, Bytes point, KeyParts &parts)
{
    parts.algorithm = "ec";
    if (parameters.peek() == tag::kObject) {
        const auto name = parameters.next().content;
        if (const auto *curve = curveOf(name)) {
            parts.curve = curve->name;
            parts.bits = curve->bits;
            if (parts.curve == "SM2")
                parts.algorithm = "sm2";
            return fitsField(point, curve->bits);
        }
        parts.curve = dottedObject(name);
    } else if (parameters.peek() == tag::kSequence) {
        parts.bits = explicitFieldBits(parameters.inside(tag::kSequence));
        parts.isKnown = false;
        return parts.bits && fitsField(point, parts.bits);
    }
    parts.isKnown = false;
    if (point.size() < 2)
        return false;
    const bool isShort = std::to_integer<unsigned>(point[0]) < 4;
    parts.bits = static_cast<std::uint32_t>(std::min<std::size_t>((point.size() - 1) * (isShort ? 8 : 4), UINT32_MAX));
    return fitsField(point, parts.bits);
}

/// DSA (RFC 3279 2.3.2) and DH (PKCS#3 section 9, RFC 3279 2.3.3): both put p first; DSA may inherit its parameters.
bool readGroupParts(DerReader parameters, Bytes key, KeyParts &parts)
{
    DerReader value(key);
    const auto y = value.expect(tag::kInteger).content;
    value.end();
    if (!value.ok() || magnitude(y).empty())
        return false;
    if (parameters.peek() == tag::kSequence) {
        auto group = parameters.inside(tag::kSequence);
        parts.modulus = group.expect(tag::kInteger).content;
        group.expect(tag::kInteger);
        parts.bits = bitLength(parts.modulus);
        return group.ok() && parts.bits > 0;
    }
    parts.isKnown = false;
    parts.bits = (bitLength(y) + 63) / 64 * 64;
    return parts.algorithm == "dsa";
}

bool readBody(std::string_view algorithm, DerReader parameters, Bytes key, KeyParts &parts)
{
    if (algorithm == object::kRsa || algorithm == object::kRsaPss || algorithm == object::kRsaOaep) {
        DerReader body(key);
        const auto numbers = splitRsaKey(body);
        if (!numbers || !body.atEnd())
            return false;
        parts = *numbers;
        return true;
    }
    if (algorithm == object::kEc)
        return readEcParts(parameters, key, parts);
    if (algorithm == object::kDsa || algorithm == object::kDh || algorithm == object::kDhX942) {
        parts.algorithm = algorithm == object::kDsa ? "dsa" : "dh";
        return readGroupParts(parameters, key, parts);
    }
    for (const auto &raw : kRawAlgorithms) {
        if (raw.object == algorithm) {
            parts.algorithm = raw.name;
            parts.bits = raw.bits;
            return key.size() == raw.size;
        }
    }
    return false;
}

/// RFC 3279 2.3.1: the SPKI's BIT STRING holds an RSAPublicKey. Empty where the SPKI is of another kind.
Bytes plainRsaKey(Bytes spki)
{
    DerReader in(spki);
    auto frame = in.inside(tag::kSequence);
    auto algorithm = frame.inside(tag::kSequence);
    const bool isRsa = asText(algorithm.expect(tag::kObject).content) == object::kRsa;
    const auto key = frame.bits();
    return isRsa && frame.ok() ? key : Bytes();
}

bool isAccepted(const PublicKey &key)
{
    constexpr std::size_t kLargestChecked = 1 << 15; // a DSA key of kUsualBits takes 8 KiB
    if (key.bits > kUsualBits || key.spki.size() > kLargestChecked)
        return false;
    // Captures show the same few RSA keys many times, and looking for a decoder that fits costs half a millisecond each time.
    const auto rsa = plainRsaKey(asBytes(key.spki));
    const auto bytes = rsa.empty() ? asBytes(key.spki) : rsa;
    const auto *at = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto size = static_cast<long>(bytes.size());
    EVP_PKEY *made = rsa.empty() ? d2i_PUBKEY(nullptr, &at, size) : d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, size);
    ERR_clear_error();
    EVP_PKEY_free(made);
    return made != nullptr;
}

}

Result<KeyParts> splitRsaKey(DerReader &in)
{
    KeyParts parts;
    const auto whole = in.left();
    auto numbers = in.inside(tag::kSequence);
    parts.algorithm = "rsa";
    parts.modulus = numbers.expect(tag::kInteger).content;
    parts.exponent = numbers.expect(tag::kInteger).content;
    numbers.end();
    parts.bits = bitLength(parts.modulus);
    if (parts.bits == 0 || magnitude(parts.exponent).empty())
        numbers.fail(Fault::Malformed);
    if (!numbers.ok())
        return numbers.error();
    parts.whole = whole.first(whole.size() - in.left().size());
    return parts;
}

Result<KeyParts> splitPublicKey(DerReader &in)
{
    const auto outer = in.left();
    auto frame = in.inside(tag::kSequence);
    auto algorithm = frame.inside(tag::kSequence);
    const auto name = asText(algorithm.expect(tag::kObject).content);
    const auto key = frame.bits();
    frame.end();
    if (!algorithm.ok())
        return algorithm.error();
    if (!frame.ok())
        return frame.error();
    KeyParts parts;
    if (!readBody(name, algorithm, key, parts))
        return Error{parts.algorithm.empty() ? Fault::Unsupported : Fault::Malformed, frame.offset(), "public-key"};
    parts.whole = outer.first(outer.size() - in.left().size());
    return parts;
}

PublicKey keyOfParts(const KeyParts &parts)
{
    PublicKey key;
    key.algorithm = parts.algorithm;
    key.bits = parts.bits;
    key.curve = parts.curve;
    if (const auto exponent = smallNumber(parts.exponent); exponent && *exponent)
        key.exponent = fmt::format("{}", *exponent);
    key.spki = asText(parts.whole);
    const auto hash = sha256(parts.whole);
    key.spkiSha256 = hex(hash);
    key.validated = parts.isKnown && isAccepted(key);
    return key;
}

std::string spkiOf(std::string_view algorithmContent, Bytes key)
{
    std::string bits(1, '\0');
    bits += asText(key);
    return derElement(tag::kSequence, derElement(tag::kSequence, algorithmContent) + derElement(tag::kBitString, bits));
}

std::string rsaSpki(Bytes modulus, Bytes exponent)
{
    const auto key = derElement(tag::kSequence, derInteger(modulus) + derInteger(exponent));
    return spkiOf(derElement(tag::kObject, object::kRsa) + derElement(tag::kNull, {}), asBytes(key));
}

}
