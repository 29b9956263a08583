// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/certificate.h"

#include "analysis/crypto/der.h"
#include "analysis/crypto/digest.h"
#include "analysis/crypto/signature.h"
#include "analysis/crypto/x509_parts.h"

#include <openssl/err.h>
#include <openssl/pkcs7.h>
#include <openssl/x509.h>

namespace keytrail::crypto {

namespace {

using namespace std::string_view_literals;

constexpr auto kSignedData = "\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"sv, kContentType = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x03"sv,
               kMessageDigest = "\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04"sv, kSubjectKeyIdentifier = "\x55\x1d\x0e"sv;
constexpr std::size_t kLargestMessage = 16 << 20; ///< octets turned from BER to DER; blocks of packages have a few KiB

/// Who signed (RFC 5652 5.3): by issuer and serial, or by subject key identifier.
struct SignerName {
    Bytes issuer, serial, keyIdentifier;
};

Bytes keyIdentifierOf(Bytes extensions)
{
    DerReader all(extensions);
    while (!all.atEnd()) {
        auto extension = all.inside(tag::kSequence);
        const auto object = asText(extension.expect(tag::kObject).content);
        extension.optional(tag::kBoolean);
        const auto value = extension.expect(tag::kOctetString).content;
        if (!extension.ok() || object != kSubjectKeyIdentifier)
            continue;
        DerReader in(value);
        return in.expect(tag::kOctetString).content;
    }
    return {};
}

/// RFC 5280 7.1: the same name may be written with other string types. libcrypto compares its canonical form.
bool isSameName(Bytes left, Bytes right)
{
    constexpr std::size_t kLargestName = 1 << 16;
    if (asText(left) == asText(right))
        return true;
    if (left.size() > kLargestName || right.size() > kLargestName)
        return false;
    const auto *leftAt = reinterpret_cast<const unsigned char *>(left.data()), *rightAt = reinterpret_cast<const unsigned char *>(right.data());
    X509_NAME *leftName = d2i_X509_NAME(nullptr, &leftAt, static_cast<long>(left.size()));
    X509_NAME *rightName = d2i_X509_NAME(nullptr, &rightAt, static_cast<long>(right.size()));
    const bool same = leftName && rightName && X509_NAME_cmp(leftName, rightName) == 0;
    X509_NAME_free(leftName);
    X509_NAME_free(rightName);
    ERR_clear_error();
    return same;
}

bool isOf(const CertificateParts &certificate, const SignerName &name)
{
    if (!name.keyIdentifier.empty())
        return asText(keyIdentifierOf(certificate.extensions)) == asText(name.keyIdentifier);
    return asText(magnitude(certificate.serial)) == asText(magnitude(name.serial)) && isSameName(certificate.issuer, name.issuer);
}

/// The one value of the one attribute of this type; nothing where there are none or several.
std::optional<DerItem> attributeValue(Bytes attributes, std::string_view type)
{
    std::optional<DerItem> found;
    DerReader all(attributes);
    while (!all.atEnd()) {
        auto attribute = all.inside(tag::kSequence);
        const auto object = asText(attribute.expect(tag::kObject).content);
        auto values = attribute.inside(tag::kSet);
        if (object != type)
            continue;
        const auto value = values.next();
        values.end();
        if (found || !values.ok())
            return {};
        found = value;
    }
    return all.ok() ? found : std::nullopt;
}

/// RFC 5652 5.4 and 5.6.
bool verifies(const PublicKey &key, const SignatureKind &kind, std::string_view digestAlgorithm, Bytes contentType, const std::optional<DerItem> &attributes,
              Bytes content, Bytes signature)
{
    if (!attributes)
        return verifySignature(key, kind, content, signature);
    const auto type = attributeValue(attributes->content, kContentType), said = attributeValue(attributes->content, kMessageDigest);
    if (!type || asText(type->content) != asText(contentType) || !said || said->tag != tag::kOctetString)
        return false;
    if (digestAlgorithm.empty() || asText(said->content) != digest(digestAlgorithm, content))
        return false;
    // What is signed is the attributes' own SET OF, not the [0] they stand under.
    std::string set(asText(attributes->whole));
    set[0] = static_cast<char>(tag::kSet);
    return verifySignature(key, kind, asBytes(set), signature);
}

SignedMessage::Signer readSigner(DerReader info, const SignedMessage &message, const std::vector<CertificateParts> &parts, Bytes contentType, Bytes content)
{
    SignedMessage::Signer out;
    SignerName name;
    info.expect(tag::kInteger);
    if (const auto identifier = info.optional(tag::contextPrimitive(0))) {
        name.keyIdentifier = identifier->content;
    } else {
        auto issuerAndSerial = info.inside(tag::kSequence);
        name.issuer = issuerAndSerial.expect(tag::kSequence).whole;
        name.serial = issuerAndSerial.expect(tag::kInteger).content;
    }
    const auto digestObject = info.inside(tag::kSequence).expect(tag::kObject).content;
    const auto attributes = info.optional(tag::context(0));
    const auto signatureObject = info.inside(tag::kSequence).expect(tag::kObject).content;
    const auto signature = info.expect(tag::kOctetString).content;
    if (!info.ok())
        return out;
    const auto digestAlgorithm = digestName(digestObject);
    out.digestAlgorithm = digestAlgorithm.empty() ? dottedObject(digestObject) : digestAlgorithm;
    out.signatureAlgorithm = dottedObject(signatureObject);
    out.hasAttributes = attributes.has_value();
    for (std::size_t at = 0; at < parts.size() && !out.certificate; ++at) {
        if (isOf(parts[at], name))
            out.certificate = at;
    }
    const auto kind = signatureKind(signatureObject, digestAlgorithm);
    if (out.certificate && kind && message.certificates[*out.certificate].key)
        out.verified = verifies(*message.certificates[*out.certificate].key, *kind, digestAlgorithm, contentType, attributes, content, signature);
    return out;
}

Result<SignedMessage> readDerMessage(Bytes cms, Bytes content)
{
    DerReader in(cms);
    auto info = in.inside(tag::kSequence);
    const auto type = asText(info.expect(tag::kObject).content);
    auto wrapped = info.inside(tag::context(0));
    auto data = wrapped.inside(tag::kSequence);
    data.expect(tag::kInteger);
    data.expect(tag::kSet);
    const auto contentType = data.inside(tag::kSequence).expect(tag::kObject).content;
    const auto certificates = data.optional(tag::context(0));
    data.optional(tag::context(1));
    auto signers = data.inside(tag::kSet);
    if (!data.ok() || !signers.ok())
        return data.ok() ? signers.error() : data.error();
    if (type != kSignedData)
        return Error{Fault::Malformed, 0, "signed-message"};

    SignedMessage message;
    std::vector<CertificateParts> parts;
    DerReader list(certificates ? certificates->content : Bytes());
    while (!list.atEnd()) {
        const auto item = list.next();
        if (item.tag != tag::kSequence)
            continue; // attribute certificates and other kinds (RFC 5652 10.2.2)
        if (message.certificates.size() == kMostCertificates)
            return Error{Fault::TooLarge, list.offset(), "signed-message"};
        auto part = splitCertificate(item.whole);
        auto certificate = readCertificate(item.whole);
        if (part && certificate) {
            parts.push_back(*part);
            message.certificates.push_back(std::move(*certificate));
        }
    }
    while (!signers.atEnd()) {
        const auto signer = signers.inside(tag::kSequence);
        if (message.signers.size() == kMostSigners)
            return Error{Fault::TooLarge, signers.offset(), "signed-message"};
        message.signers.push_back(readSigner(signer, message, parts, contentType, content));
    }
    return message;
}

/// libcrypto reads BER within its own depth limit and writes DER.
std::string asDer(Bytes ber)
{
    if (ber.size() > kLargestMessage)
        return {};
    const auto *at = reinterpret_cast<const unsigned char *>(ber.data());
    PKCS7 *made = d2i_PKCS7(nullptr, &at, static_cast<long>(ber.size()));
    unsigned char *out = nullptr;
    const int size = made ? i2d_PKCS7(made, &out) : 0;
    PKCS7_free(made);
    ERR_clear_error();
    std::string der;
    if (size > 0)
        der.assign(reinterpret_cast<const char *>(out), static_cast<std::size_t>(size));
    OPENSSL_free(out);
    return der;
}

}

Result<SignedMessage> readSignedMessage(Bytes cms, Bytes content)
{
    auto message = readDerMessage(cms, content);
    if (message || message.error().fault != Fault::Unsupported)
        return message;
    const auto der = asDer(cms);
    return der.empty() ? message : readDerMessage(asBytes(der), content);
}

}
