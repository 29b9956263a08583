// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/key_forms.h"

#include "analysis/base/byte_reader.h"
#include "analysis/crypto/digest.h"
#include "analysis/crypto/key_parts.h"
#include "analysis/crypto/x509_parts.h"

#include <algorithm>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace keytrail::crypto {

namespace {

constexpr std::size_t kSmallestKey = 38;           ///< octets: an Ed25519 SPKI is 44, the least PKCS#1 key worth a look 38
constexpr std::size_t kLargestPrivate = 1 << 15;   ///< octets: an RSA private key of 16384 bits has 9.5 KiB

KeyForm formOf(const KeyParts &parts, const char *form)
{
    KeyForm out;
    out.key = keyOfParts(parts);
    out.form = form;
    return out;
}

std::optional<KeyForm> formOf(std::optional<PublicKey> key, const char *form)
{
    if (!key)
        return {};
    KeyForm out;
    out.key = std::move(*key);
    out.form = form;
    return out;
}

/// The public half of a private key, by libcrypto.
std::optional<KeyForm> privateKey(Bytes der, const char *form, std::uint64_t &work)
{
    constexpr std::uint64_t kCost = 1 << 15; // about what decoding that many octets takes
    if (der.size() > kLargestPrivate || work < kCost)
        return {};
    work -= kCost;
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    EVP_PKEY *made = d2i_AutoPrivateKey(nullptr, &at, static_cast<long>(der.size()));
    unsigned char *spki = nullptr;
    const int size = made ? i2d_PUBKEY(made, &spki) : 0;
    EVP_PKEY_free(made);
    ERR_clear_error();
    if (size <= 0)
        return {};
    const std::string own(reinterpret_cast<const char *>(spki), static_cast<std::size_t>(size));
    OPENSSL_free(spki);
    auto key = readPublicKey(asBytes(own));
    return formOf(key ? std::optional(*key) : std::nullopt, form);
}

/// RSAPrivateKey's first numbers: version, n, e, d. Ours, so that odd sizes are listed too.
std::optional<KeyForm> rsaPrivateKey(DerReader numbers, const char *form)
{
    numbers.expect(tag::kInteger);
    const auto modulus = numbers.expect(tag::kInteger).content;
    const auto exponent = numbers.expect(tag::kInteger).content;
    for (int i = 0; i < 6; ++i) // d, p, q, dP, dQ, qInv
        numbers.expect(tag::kInteger);
    if (!numbers.ok() || bitLength(modulus) < kFewestBits || bitLength(exponent) > 64)
        return {};
    return formOf(rsaKey(modulus, exponent), form);
}

std::optional<KeyForm> pkcs8Key(Bytes whole, DerReader content, std::uint64_t &work)
{
    content.expect(tag::kInteger);
    auto algorithm = content.inside(tag::kSequence);
    const auto name = asText(algorithm.expect(tag::kObject).content);
    const auto key = content.expect(tag::kOctetString).content;
    if (!content.ok() || !algorithm.ok())
        return {};
    if (name == object::kRsa) {
        DerReader body(key);
        return rsaPrivateKey(body.inside(tag::kSequence), "pkcs8");
    }
    for (const auto known : {object::kRsaPss, object::kEc, object::kX25519, object::kEd25519, object::kX448, object::kEd448, object::kDsa, object::kDh,
             object::kDhX942}) {
        if (name == known)
            return privateKey(whole, "pkcs8", work);
    }
    return {};
}

/// RFC 5280 4.1: the certificate's key, where it can be read.
std::optional<KeyForm> certificateKey(Bytes at)
{
    const auto parts = splitCertificate(at);
    if (!parts)
        return {};
    DerReader spki(parts->spki);
    const auto key = splitPublicKey(spki);
    if (!key)
        return {};
    auto out = formOf(*key, "x509");
    out.certificateSha256 = hex(asBytes(digest("SHA256", parts->whole)));
    return out;
}

/// Forms that begin with an INTEGER: a version, or an RSA modulus.
std::optional<KeyForm> numberedKey(Bytes whole, DerReader content, std::uint64_t &work)
{
    auto ahead = content;
    const auto first = ahead.next().content;
    if (!ahead.ok())
        return {};
    const auto second = ahead.peek();
    std::optional<KeyForm> out;
    if (first.size() > 1) {
        DerReader in(whole);
        const auto parts = splitRsaKey(in);
        // Two numbers in a row are common (signatures are so): only what is plausible as a key counts.
        if (!parts || parts->bits < kFewestBits || bitLength(parts->exponent) > 64 || (parts->exponent.back() & std::byte(1)) == std::byte(0)
            || bitLength(parts->exponent) < 2 || (parts->modulus.back() & std::byte(1)) == std::byte(0))
            return {};
        return formOf(rsaKey(parts->modulus, parts->exponent), "pkcs1");
    }
    if (first.empty())
        return {};
    const auto version = std::to_integer<unsigned>(first[0]);
    if (version <= 1 && second == tag::kSequence)
        out = pkcs8Key(whole, content, work);
    else if (version == 1 && second == tag::kOctetString)
        out = privateKey(whole, "sec1", work);
    else if (version <= 1 && second == tag::kInteger) {
        out = rsaPrivateKey(content, "pkcs1");
        if (!out)
            out = privateKey(whole, "dsa-private", work);
    }
    if (out)
        out->isPrivate = true;
    return out;
}

/// A length-prefixed field (RFC 4251 section 5).
Bytes sshField(ByteReader &in)
{
    return in.take(in.be<std::uint32_t>());
}

std::optional<PublicKey> sshNumbers(ByteReader &in, std::string_view type)
{
    if (type == "ssh-rsa") {
        const auto exponent = sshField(in), modulus = sshField(in);
        return in.ok() && bitLength(modulus) >= kFewestBits ? rsaKey(modulus, exponent) : std::nullopt;
    }
    if (type.starts_with("ecdsa-sha2-")) {
        const auto curve = asText(sshField(in));
        const auto point = sshField(in);
        return in.ok() && type.ends_with(curve) ? ecKey(curve, point) : std::nullopt;
    }
    if (type == "ssh-ed25519" || type == "ssh-ed448") {
        const auto raw = sshField(in);
        return in.ok() ? rawKey(type.substr(4), raw) : std::nullopt;
    }
    return {};
}

}

std::size_t derSize(Bytes head)
{
    if (head.size() < 2)
        return 0;
    const auto first = std::to_integer<std::size_t>(head[1]);
    if (first < 0x80)
        return 2 + first;
    const auto octets = first & 0x7f;
    if (octets == 0 || octets > 4 || head.size() < 2 + octets)
        return 0;
    std::size_t length = 0;
    for (std::size_t i = 0; i < octets; ++i)
        length = length << 8 | std::to_integer<std::size_t>(head[2 + i]);
    return 2 + octets + length;
}

bool sniffDer(Bytes head, std::size_t available)
{
    if (head.size() < 8 || head[0] != std::byte(tag::kSequence))
        return false;
    const auto size = derSize(head);
    if (size < kSmallestKey || size > available)
        return false;
    const auto first = std::to_integer<std::size_t>(head[1]);
    const auto header = first < 0x80 ? 2 : 2 + (first & 0x7f);
    const auto child = head.subspan(std::min(header, head.size()));
    if (child.size() < 2)
        return false;
    const auto childTag = std::to_integer<unsigned>(child[0]);
    if (childTag != tag::kSequence && childTag != tag::kInteger && childTag != tag::kObject)
        return false;
    const auto childSize = derSize(child);
    return childSize > 2 && childSize < size - header;
}

std::optional<KeyForm> derKey(Bytes at, std::uint64_t &work)
{
    if (!sniffDer(at.first(std::min<std::size_t>(at.size(), 16)), at.size()))
        return {};
    DerReader in(at);
    const auto whole = in.expect(tag::kSequence);
    if (!in.ok())
        return {};
    DerReader content(whole.content);
    std::optional<KeyForm> out;
    if (content.peek() == tag::kInteger) {
        out = numberedKey(whole.whole, content, work);
    } else if (content.peek() == tag::kSequence) {
        DerReader again(whole.whole);
        if (auto child = content.inside(tag::kSequence); child.peek() == tag::kObject) {
            if (const auto parts = splitPublicKey(again))
                out = formOf(*parts, "spki");
        } else {
            out = certificateKey(whole.whole);
        }
    }
    if (out)
        out->size = whole.whole.size();
    return out;
}

std::optional<KeyForm> sshKey(Bytes at)
{
    constexpr std::string_view kPrivateMagic("openssh-key-v1\0", 15);
    ByteReader in(at, "ssh");
    const bool isPrivate = asText(at).starts_with(kPrivateMagic);
    if (isPrivate) {
        // PROTOCOL.key of OpenSSH: cipher, kdf, kdf options, number of keys, then the public halves in clear.
        in.skip(kPrivateMagic.size());
        for (int i = 0; i < 3; ++i)
            (void)sshField(in);
        if (in.be<std::uint32_t>() == 0)
            return {};
        in = in.part(in.be<std::uint32_t>());
    }
    const auto type = asText(sshField(in));
    if (!in.ok())
        return {};
    auto out = formOf(sshNumbers(in, type), "ssh");
    if (out) {
        out->isPrivate = isPrivate;
        out->size = isPrivate ? at.size() : in.position();
    }
    return out;
}

std::optional<KeyForm> blobKey(Bytes at)
{
    // PUBLICKEYSTRUC (type, version 2, reserved, algorithm), then RSAPUBKEY (magic, bits, exponent) and little-endian numbers.
    constexpr std::uint8_t kPublic = 6, kPrivate = 7;
    constexpr std::uint32_t kRsa1 = 0x31415352, kRsa2 = 0x32415352, kKeyExchange = 0xa400, kSign = 0x2400;
    ByteReader in(at, "blob");
    const auto type = in.u8(), version = in.u8();
    in.skip(2);
    const auto algorithm = in.le<std::uint32_t>(), magic = in.le<std::uint32_t>(), bits = in.le<std::uint32_t>();
    const auto exponent = in.le<std::uint32_t>();
    const bool fits = (type == kPublic && magic == kRsa1) || (type == kPrivate && magic == kRsa2);
    if (!in.ok() || version != 2 || !fits || (algorithm != kKeyExchange && algorithm != kSign) || bits < kFewestBits || bits > kUsualBits || bits % 8)
        return {};
    std::string modulus(in.text(bits / 8));
    if (!in.ok())
        return {};
    std::reverse(modulus.begin(), modulus.end());
    std::string bigEndian;
    for (int i = 3; i >= 0; --i)
        bigEndian += static_cast<char>(exponent >> (8 * i) & 0xff);
    auto out = formOf(rsaKey(asBytes(modulus), asBytes(bigEndian)), "blob");
    if (out) {
        out->isPrivate = type == kPrivate;
        out->size = in.position();
    }
    return out;
}

}
