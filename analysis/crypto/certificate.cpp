// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/certificate.h"

#include "analysis/crypto/digest.h"
#include "analysis/crypto/key_parts.h"
#include "analysis/crypto/signature.h"
#include "analysis/crypto/x509_parts.h"

#include <array>
#include <fmt/format.h>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/x509.h>

namespace keytrail::crypto {

namespace {

constexpr std::size_t kLargestName = 1 << 20;       ///< octets of a Name handed to libcrypto; a kilobyte is usual
constexpr std::size_t kMostNames = 10000;           ///< alternative names kept; public authorities stop at a few hundred

/// RFC 4514, control characters and UTF-8 kept as they are: hiding them is the screen's work.
std::string nameText(Bytes name)
{
    if (name.size() > kLargestName)
        return {};
    const auto *at = reinterpret_cast<const unsigned char *>(name.data());
    X509_NAME *made = d2i_X509_NAME(nullptr, &at, static_cast<long>(name.size()));
    BIO *out = BIO_new(BIO_s_mem());
    std::string text;
    constexpr unsigned long kFlags = XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_CTRL | ASN1_STRFLGS_ESC_MSB);
    if (made && out && X509_NAME_print_ex(out, made, 0, kFlags) >= 0) {
        const char *data = nullptr;
        const auto size = BIO_get_mem_data(out, &data);
        if (size > 0)
            text.assign(data, static_cast<std::size_t>(size));
    }
    BIO_free(out);
    X509_NAME_free(made);
    ERR_clear_error();
    return text;
}

/// UTCTime and GeneralizedTime (RFC 5280 4.1.2.5), also without seconds and with offsets, as older encoders wrote them (X.680 46, 47).
std::optional<Instant> timeOf(Bytes content, std::uint8_t tag)
{
    auto text = asText(content);
    const auto number = [&text](std::size_t digits) {
        int value = 0;
        if (text.size() < digits)
            return -1;
        for (const char c : text.substr(0, digits)) {
            if (c < '0' || c > '9')
                return -1;
            value = value * 10 + (c - '0');
        }
        text.remove_prefix(digits);
        return value;
    };
    if (tag != tag::kUtcTime && tag != tag::kGeneralizedTime)
        return {};
    int year = number(tag == tag::kUtcTime ? 2 : 4);
    if (year < 0)
        return {};
    if (tag == tag::kUtcTime)
        year += year < 50 ? 2000 : 1900;
    const int month = number(2), day = number(2), hour = number(2), minute = number(2);
    const bool hasSeconds = !text.empty() && text[0] >= '0' && text[0] <= '9';
    const int second = hasSeconds ? number(2) : 0;
    int offset = 0;
    if (text.size() == 5 && (text[0] == '+' || text[0] == '-')) {
        const int sign = text[0] == '+' ? 1 : -1;
        text.remove_prefix(1);
        const int hours = number(2), minutes = number(2);
        offset = sign * (hours * 60 + minutes) * 60;
        if (hours < 0 || minutes < 0)
            return {};
    } else if (text != "Z") {
        return {};
    }
    if (month < 0 || day < 0 || hour < 0 || minute < 0 || second < 0)
        return {};
    const auto seconds = epochSeconds(year, month, day, hour, minute, second);
    constexpr std::int64_t kSecond = 1000000000, kLast = INT64_MAX / kSecond;
    if (!seconds || *seconds - offset > kLast - 1 || *seconds - offset < -kLast + 1)
        return {};
    return Instant{(*seconds - offset) * kSecond};
}

/// RFC 5952.
std::string ipText(Bytes address)
{
    const auto octet = [&](std::size_t at) { return std::to_integer<unsigned>(address[at]); };
    if (address.size() == 4)
        return fmt::format("{}.{}.{}.{}", octet(0), octet(1), octet(2), octet(3));
    if (address.size() != 16)
        return {};
    std::array<unsigned, 8> groups = {};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = octet(2 * i) << 8 | octet(2 * i + 1);
    std::size_t best = 8, longest = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t end = i;
        while (end < 8 && groups[end] == 0)
            ++end;
        if (end - i > longest) {
            longest = end - i;
            best = i;
        }
    }
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == best) {
            text += "::";
            i += longest - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        text += fmt::format("{:x}", groups[i]);
    }
    return text;
}

/// RFC 5280 4.2.1.6: dNSName and iPAddress.
std::vector<std::string> alternativeNames(Bytes extensions)
{
    constexpr std::string_view kAlternativeName = "\x55\x1d\x11";
    std::vector<std::string> names;
    DerReader all(extensions);
    while (!all.atEnd()) {
        auto extension = all.inside(tag::kSequence);
        const auto object = asText(extension.expect(tag::kObject).content);
        extension.optional(tag::kBoolean);
        const auto value = extension.expect(tag::kOctetString).content;
        if (!extension.ok() || object != kAlternativeName)
            continue;
        DerReader in(value);
        auto list = in.inside(tag::kSequence);
        while (!list.atEnd() && names.size() < kMostNames) {
            const auto name = list.next();
            if (name.tag == tag::contextPrimitive(2)) {
                std::string text(asText(name.content));
                for (auto &c : text)
                    c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
                names.push_back(std::move(text));
            } else if (name.tag == tag::contextPrimitive(7)) {
                if (auto text = ipText(name.content); !text.empty())
                    names.push_back(std::move(text));
            }
        }
    }
    return names;
}

/// RSASSA-PSS-params (RFC 4055 3.1): the digest stands in [0]; SHA-1 by default.
std::string pssDigest(DerReader algorithm)
{
    auto parameters = algorithm.inside(tag::kSequence);
    const auto hash = parameters.optional(tag::context(0));
    if (!hash)
        return "SHA1";
    DerReader in(hash->content);
    auto identifier = in.inside(tag::kSequence);
    return digestName(identifier.expect(tag::kObject).content);
}

bool verifiesItself(const CertificateParts &parts, const PublicKey &key)
{
    DerReader in(parts.algorithm);
    auto algorithm = in.inside(tag::kSequence);
    const auto object = algorithm.expect(tag::kObject).content;
    if (key.algorithm == "ed25519" || key.algorithm == "ed448")
        return verifySignature(key, {}, parts.tbs, parts.signature);
    const auto kind = signatureKind(object, asText(object) == object::kRsaPss ? pssDigest(algorithm) : std::string());
    return kind && verifySignature(key, *kind, parts.tbs, parts.signature);
}

}

Result<Certificate> readCertificate(Bytes der)
{
    const auto parts = splitCertificate(der);
    if (!parts)
        return parts.error();
    if (parts->whole.size() != der.size())
        return Error{Fault::Malformed, parts->whole.size(), "certificate"};
    Certificate out;
    out.der = asText(der);
    out.sha256 = hex(asBytes(digest("SHA256", der)));
    out.sha1 = hex(asBytes(digest("SHA1", der)));
    out.subject = nameText(parts->subject);
    out.issuer = nameText(parts->issuer);
    const auto serial = magnitude(parts->serial);
    out.serial = serial.empty() ? "00" : hex(serial);
    out.notBefore = timeOf(parts->notBefore, parts->notBeforeTag);
    out.notAfter = timeOf(parts->notAfter, parts->notAfterTag);
    out.names = alternativeNames(parts->extensions);
    DerReader spki(parts->spki);
    if (const auto key = splitPublicKey(spki)) {
        out.key = keyOfParts(*key);
        out.selfSigned = asText(parts->issuer) == asText(parts->subject) && verifiesItself(*parts, *out.key);
    }
    return out;
}

bool verifyApkSignature(const PublicKey &key, std::uint32_t algorithmId, Bytes content, Bytes signature)
{
    struct Scheme {
        std::uint32_t id;
        const char *algorithm, *digest;
        Padding padding;
    };
    // Android's documentation of APK Signature Scheme v2, "Signature algorithm IDs"; 0x042x are apksig's ids for verity digests.
    constexpr Scheme kSchemes[] = {
        {0x0101, "rsa", "SHA256", Padding::Pss},
        {0x0102, "rsa", "SHA512", Padding::Pss},
        {0x0103, "rsa", "SHA256", Padding::Plain},
        {0x0104, "rsa", "SHA512", Padding::Plain},
        {0x0201, "ec", "SHA256", Padding::Plain},
        {0x0202, "ec", "SHA512", Padding::Plain},
        {0x0301, "dsa", "SHA256", Padding::Plain},
        {0x0421, "rsa", "SHA256", Padding::Plain},
        {0x0423, "ec", "SHA256", Padding::Plain},
        {0x0425, "dsa", "SHA256", Padding::Plain},
    };
    for (const auto &scheme : kSchemes) {
        if (scheme.id == algorithmId)
            return key.algorithm == scheme.algorithm && verifySignature(key, {scheme.digest, scheme.padding}, content, signature);
    }
    return false;
}

}
