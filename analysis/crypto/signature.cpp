// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/signature.h"

#include "analysis/crypto/der.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace keytrail::crypto {

namespace {

struct Named {
    std::string_view object;    ///< dotted
    std::string_view digest;    ///< empty: the digest is said elsewhere
};

// RFC 3370, RFC 4055, RFC 5754, RFC 5758, and OIW's two SHA-1 identifiers that old signers wrote.
constexpr Named kSignatures[] = {
    {"1.2.840.113549.1.1.1", ""},
    {"1.2.840.113549.1.1.4", "MD5"},
    {"1.2.840.113549.1.1.5", "SHA1"},
    {"1.3.14.3.2.29", "SHA1"},
    {"1.2.840.113549.1.1.14", "SHA224"},
    {"1.2.840.113549.1.1.11", "SHA256"},
    {"1.2.840.113549.1.1.12", "SHA384"},
    {"1.2.840.113549.1.1.13", "SHA512"},
    {"1.2.840.10040.4.1", ""},
    {"1.2.840.10040.4.3", "SHA1"},
    {"2.16.840.1.101.3.4.3.1", "SHA224"},
    {"2.16.840.1.101.3.4.3.2", "SHA256"},
    {"2.16.840.1.101.3.4.3.3", "SHA384"},
    {"2.16.840.1.101.3.4.3.4", "SHA512"},
    {"1.2.840.10045.2.1", ""},
    {"1.2.840.10045.4.1", "SHA1"},
    {"1.2.840.10045.4.3.1", "SHA224"},
    {"1.2.840.10045.4.3.2", "SHA256"},
    {"1.2.840.10045.4.3.3", "SHA384"},
    {"1.2.840.10045.4.3.4", "SHA512"},
};

constexpr Named kDigests[] = {
    {"1.2.840.113549.2.5", "MD5"},
    {"1.3.14.3.2.26", "SHA1"},
    {"2.16.840.1.101.3.4.2.4", "SHA224"},
    {"2.16.840.1.101.3.4.2.1", "SHA256"},
    {"2.16.840.1.101.3.4.2.2", "SHA384"},
    {"2.16.840.1.101.3.4.2.3", "SHA512"},
};

const unsigned char *octets(Bytes bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

bool prepare(EVP_MD_CTX *context, EVP_PKEY *key, const SignatureKind &kind)
{
    const int type = EVP_PKEY_get_base_id(key);
    if (kind.digest.empty())
        return (type == EVP_PKEY_ED25519 || type == EVP_PKEY_ED448) && EVP_DigestVerifyInit(context, nullptr, nullptr, nullptr, key) == 1;
    const auto *algorithm = EVP_get_digestbyname(kind.digest.c_str());
    EVP_PKEY_CTX *parameters = nullptr;
    if (!algorithm || EVP_DigestVerifyInit(context, &parameters, algorithm, nullptr, key) != 1)
        return false;
    if (kind.padding == Padding::Plain)
        return true;
    return EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) == 1 && EVP_PKEY_CTX_set_rsa_mgf1_md(parameters, algorithm) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) == 1;
}

}

bool verifySignature(const PublicKey &key, const SignatureKind &kind, Bytes content, Bytes signature)
{
    if (!key.validated || key.bits > kUsualBits)
        return false;
    const auto *at = octets(asBytes(key.spki));
    EVP_PKEY *made = d2i_PUBKEY(nullptr, &at, static_cast<long>(key.spki.size()));
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    const bool fits = made && context && prepare(context, made, kind)
        && EVP_DigestVerify(context, octets(signature), signature.size(), octets(content), content.size()) == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(made);
    ERR_clear_error();
    return fits;
}

std::optional<SignatureKind> signatureKind(Bytes object, std::string_view digest)
{
    const auto dotted = dottedObject(object);
    for (const auto &known : kSignatures) {
        if (known.object == dotted)
            return SignatureKind{std::string(known.digest.empty() ? digest : known.digest), Padding::Plain};
    }
    if (dotted == "1.2.840.113549.1.1.10")
        return SignatureKind{std::string(digest), Padding::Pss};
    return {};
}

std::string digestName(Bytes object)
{
    const auto dotted = dottedObject(object);
    for (const auto &known : kDigests) {
        if (known.object == dotted)
            return std::string(known.digest);
    }
    return {};
}

}
