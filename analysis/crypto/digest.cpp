// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/digest.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/sha.h>

namespace keytrail::crypto
{

namespace
{

/// Looked up once: libcrypto searches its providers under a lock each time it is asked by name.
const EVP_MD *algorithmOf(std::string_view name)
{
    if (name == "SHA256") {
        static const EVP_MD *const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
        return sha256;
    }
    if (name == "MD5") {
        static const EVP_MD *const md5 = EVP_MD_fetch(nullptr, "MD5", nullptr);
        return md5;
    }
    return EVP_get_digestbyname(std::string(name).c_str());
}

}

struct Digester::State {
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Digester::Digester(std::string_view name)
    : m_state(std::make_unique<State>())
{
    const auto *algorithm = algorithmOf(name);
    if (!algorithm || EVP_DigestInit_ex(m_state->context, algorithm, nullptr) != 1)
        m_state.reset();
}

Digester::~Digester() = default;
Digester::Digester(Digester &&) noexcept = default;
Digester &Digester::operator=(Digester &&) noexcept = default;

void Digester::add(Bytes bytes)
{
    if (m_state)
        EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size());
}

std::string Digester::finish()
{
    if (!m_state)
        return {};
    std::string out(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    EVP_DigestFinal_ex(m_state->context, reinterpret_cast<unsigned char *>(out.data()), &size);
    m_state.reset();
    out.resize(size);
    return out;
}

std::string digest(std::string_view name, Bytes bytes)
{
    Digester digester(name);
    digester.add(bytes);
    return digester.finish();
}

void prepareLibcrypto()
{
    OPENSSL_init_crypto(OPENSSL_INIT_LOAD_CONFIG, nullptr);
    sha256({});
}

Sha256 sha256(Bytes bytes)
{
    return sha256(bytes, {});
}

// Ids and fingerprints are hashes of short texts, two of them a row: there the envelope of libcrypto's newer interface costs as much
// as the hash. The older one is still part of it.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
Sha256 sha256(Bytes first, Bytes second)
{
    Sha256 out = {};
    SHA256_CTX context;
    if (SHA256_Init(&context) != 1 || SHA256_Update(&context, first.data(), first.size()) != 1 || SHA256_Update(&context, second.data(), second.size()) != 1
        || SHA256_Final(reinterpret_cast<unsigned char *>(out.data()), &context) != 1)
        return {};
    return out;
}
#pragma GCC diagnostic pop

std::string hex(Bytes bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        text += digits[std::to_integer<unsigned>(byte) >> 4];
        text += digits[std::to_integer<unsigned>(byte) & 15];
    }
    return text;
}

std::string unhex(std::string_view text)
{
    const auto value = [](char c) {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'a' && c <= 'f')
            return c - 'a' + 10;
        if (c >= 'A' && c <= 'F')
            return c - 'A' + 10;
        return -1;
    };
    if (text.size() % 2)
        return {};
    std::string bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = value(text[i]), low = value(text[i + 1]);
        if (high < 0 || low < 0)
            return {};
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

}
