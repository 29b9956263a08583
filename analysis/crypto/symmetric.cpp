// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/symmetric.h"

#include <openssl/evp.h>
#include <openssl/provider.h>

#include <fmt/format.h>

#include <memory>

namespace keytrail::crypto {

namespace {

struct Free {
    void operator()(EVP_CIPHER *cipher) const { EVP_CIPHER_free(cipher); }
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
    void operator()(OSSL_PROVIDER *provider) const { OSSL_PROVIDER_unload(provider); }
    void operator()(OSSL_LIB_CTX *library) const { OSSL_LIB_CTX_free(library); }
};

constexpr std::size_t kSymmetricTag = 16;

struct Wanted {
    std::string name;       // of libcrypto
    bool pads = false, gcm = false, needsIv = false;
};

std::optional<Wanted> wanted(std::string_view transformation, std::size_t keySize)
{
    std::string parts[3];
    std::size_t at = 0;
    for (const char c : transformation) {
        if (c == '/') {
            if (++at == 3)
                return std::nullopt;
        } else {
            parts[at] += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        }
    }
    if (parts[0] == "RC4" || parts[0] == "ARCFOUR" || parts[0] == "ARC4")
        return Wanted{"RC4"};
    const auto mode = parts[1].empty() ? std::string("ECB") : parts[1];
    Wanted out;
    out.gcm = mode == "GCM";
    out.needsIv = mode != "ECB";
    out.pads = (mode == "ECB" || mode == "CBC") && parts[2] != "NOPADDING";
    if (mode != "ECB" && mode != "CBC" && mode != "CTR" && mode != "GCM")
        return std::nullopt;
    if (parts[0] == "AES")
        out.name = fmt::format("AES-{}-{}", keySize * 8, mode);
    else if (parts[0] == "DES" && !out.gcm && mode != "CTR")
        out.name = "DES-" + mode;
    else if ((parts[0] == "DESEDE" || parts[0] == "TRIPLEDES") && !out.gcm && mode != "CTR")
        out.name = mode == "ECB" ? "DES-EDE3" : "DES-EDE3-CBC";
    else
        return std::nullopt;
    return out;
}

}

std::optional<std::string> runCipher(std::string_view transformation, Bytes key, Bytes iv, Bytes data, bool encrypt)
{
    const auto what = wanted(transformation, key.size());
    if (!what || data.size() > kLargestCipherText || key.empty())
        return std::nullopt;
    // DES and RC4 stand in the legacy module; a library context of our own leaves the program's alone.
    const std::unique_ptr<OSSL_LIB_CTX, Free> library(OSSL_LIB_CTX_new());
    const std::unique_ptr<OSSL_PROVIDER, Free> usual(OSSL_PROVIDER_load(library.get(), "default")), legacy(OSSL_PROVIDER_load(library.get(), "legacy"));
    const std::unique_ptr<EVP_CIPHER, Free> cipher(EVP_CIPHER_fetch(library.get(), what->name.c_str(), nullptr));
    const std::unique_ptr<EVP_CIPHER_CTX, Free> context(EVP_CIPHER_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(data.data());
    auto size = data.size();
    if (!cipher || !context || (what->gcm && (encrypt || size < kSymmetricTag || iv.empty())))
        return std::nullopt;
    if (what->needsIv && !what->gcm && iv.size() != static_cast<std::size_t>(EVP_CIPHER_get_iv_length(cipher.get())))
        return std::nullopt;
    if (EVP_CipherInit_ex(context.get(), cipher.get(), nullptr, nullptr, nullptr, encrypt) != 1)
        return std::nullopt;
    if (what->gcm) {
        size -= kSymmetricTag;
        if (EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_IVLEN, static_cast<int>(iv.size()), nullptr) != 1)
            return std::nullopt;
    }
    if (what->name == "RC4" ? EVP_CIPHER_CTX_set_key_length(context.get(), static_cast<int>(key.size())) != 1 : key.size() != static_cast<std::size_t>(EVP_CIPHER_CTX_get_key_length(context.get())))
        return std::nullopt;
    if (EVP_CipherInit_ex(context.get(), nullptr, nullptr, reinterpret_cast<const unsigned char *>(key.data()), what->needsIv ? reinterpret_cast<const unsigned char *>(iv.data()) : nullptr, encrypt) != 1)
        return std::nullopt;
    EVP_CIPHER_CTX_set_padding(context.get(), what->pads);
    std::string out(size + 64, '\0');
    int made = 0, last = 0;
    auto *into = reinterpret_cast<unsigned char *>(out.data());
    if (EVP_CipherUpdate(context.get(), into, &made, bytes, static_cast<int>(size)) != 1)
        return std::nullopt;
    if (what->gcm && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(kSymmetricTag), const_cast<unsigned char *>(bytes + size)) != 1)
        return std::nullopt;
    if (EVP_CipherFinal_ex(context.get(), into + made, &last) != 1)
        return std::nullopt;
    out.resize(static_cast<std::size_t>(made + last));
    return out;
}

}
