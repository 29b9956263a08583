// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/quic_initial.h"

#include <openssl/evp.h>

#include <algorithm>
#include <cstdint>

namespace keytrail::crypto
{

namespace
{

constexpr std::size_t kHash = 32, kBlock = 64, kTag = 16, kSample = 16, kLongestNumber = 4;
/// A datagram is no longer.
constexpr std::size_t kLargestPacket = 65535;
using Secret = std::array<std::byte, kHash>;

const unsigned char *raw(const std::byte *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}
unsigned char *raw(std::byte *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}

}

struct QuicInitial::State {
    EVP_MD *hash = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_CIPHER *ecb = EVP_CIPHER_fetch(nullptr, "AES-128-ECB", nullptr);
    EVP_CIPHER *gcm = EVP_CIPHER_fetch(nullptr, "AES-128-GCM", nullptr);
    EVP_MD_CTX *digest = EVP_MD_CTX_new();
    EVP_CIPHER_CTX *header = EVP_CIPHER_CTX_new();
    EVP_CIPHER_CTX *payload = EVP_CIPHER_CTX_new();

    State() = default;
    State(const State &) = delete;
    State &operator=(const State &) = delete;
    ~State()
    {
        EVP_CIPHER_CTX_free(payload);
        EVP_CIPHER_CTX_free(header);
        EVP_MD_CTX_free(digest);
        EVP_CIPHER_free(gcm);
        EVP_CIPHER_free(ecb);
        EVP_MD_free(hash);
    }

    Secret padded(Bytes key, unsigned char pad, Bytes text)
    {
        std::array<std::byte, kBlock> block;
        block.fill(std::byte(pad));
        for (std::size_t i = 0; i < key.size(); ++i)
            block[i] ^= key[i];
        Secret out{};
        EVP_DigestInit_ex2(digest, hash, nullptr);
        EVP_DigestUpdate(digest, block.data(), block.size());
        EVP_DigestUpdate(digest, text.data(), text.size());
        EVP_DigestFinal_ex(digest, raw(out.data()), nullptr);
        return out;
    }

    /// RFC 2104; no key here is longer than a block.
    Secret hmac(Bytes key, Bytes text)
    {
        key = key.first(std::min(key.size(), kBlock));
        return padded(key, 0x5c, padded(key, 0x36, text));
    }

    /// RFC 8446 section 7.1, of at most one hash.
    Secret expand(const Secret &secret, std::string_view label, std::size_t size)
    {
        std::string info;
        info += '\0';
        info += static_cast<char>(size);
        info += static_cast<char>(6 + label.size());
        info += "tls13 ";
        info += label;
        info += '\0'; // no context
        info += '\1'; // the first block
        return hmac(secret, asBytes(info));
    }
};

QuicInitial::QuicInitial()
    : m_state(std::make_unique<State>())
{
}

QuicInitial::~QuicInitial() = default;
QuicInitial::QuicInitial(QuicInitial &&) noexcept = default;
QuicInitial &QuicInitial::operator=(QuicInitial &&) noexcept = default;

// RFC 9001 section 5.1 and 5.2
QuicKeys QuicInitial::keys(Bytes salt, Bytes connectionId, bool isServer, std::string_view prefix)
{
    QuicKeys out;
    const auto initial = m_state->hmac(salt, connectionId);
    const auto secret = m_state->expand(initial, isServer ? "server in" : "client in", kHash);
    const auto derive = [&](const char *name, auto &into) {
        const auto bytes = m_state->expand(secret, std::string(prefix) + name, into.size());
        std::copy_n(bytes.begin(), into.size(), into.begin());
    };
    derive(" key", out.key);
    derive(" iv", out.iv);
    derive(" hp", out.headerKey);
    return out;
}

// RFC 9001 section 5.3 and 5.4
std::optional<std::string> QuicInitial::open(const QuicKeys &keys, Bytes packet, std::size_t numberOffset)
{
    if (packet.size() > kLargestPacket || numberOffset == 0 || numberOffset > packet.size()
        || packet.size() - numberOffset < kLongestNumber + kSample)
        return std::nullopt;
    std::array<std::byte, kSample> mask{};
    int size = 0;
    if (EVP_EncryptInit_ex2(m_state->header, m_state->ecb, raw(keys.headerKey.data()), nullptr, nullptr) != 1
        || EVP_CIPHER_CTX_set_padding(m_state->header, 0) != 1
        || EVP_EncryptUpdate(
               m_state->header, raw(mask.data()), &size, raw(packet.data() + numberOffset + kLongestNumber), static_cast<int>(kSample))
            != 1)
        return std::nullopt;
    const auto first = packet[0] ^ (mask[0] & std::byte(0x0f)); // long headers hide four bits
    const auto numberSize = std::to_integer<std::size_t>(first & std::byte(3)) + 1;
    std::string header(asText(packet.first(numberOffset + numberSize)));
    header[0] = static_cast<char>(first);
    auto nonce = keys.iv;
    for (std::size_t i = 0; i < numberSize; ++i) {
        const auto byte = packet[numberOffset + i] ^ mask[i + 1];
        header[numberOffset + i] = static_cast<char>(byte);
        nonce[nonce.size() - numberSize + i] ^= byte;
    }
    const auto sealed = packet.subspan(header.size());
    if (sealed.size() < kTag)
        return std::nullopt;
    const auto body = sealed.first(sealed.size() - kTag);
    std::array<std::byte, kTag> tag{};
    std::copy_n(sealed.end() - static_cast<std::ptrdiff_t>(kTag), kTag, tag.begin());
    std::string out(body.size(), '\0');
    auto *context = m_state->payload;
    int rest = 0;
    const bool opened = EVP_DecryptInit_ex2(context, m_state->gcm, raw(keys.key.data()), raw(nonce.data()), nullptr) == 1
        && EVP_DecryptUpdate(context, nullptr, &size, reinterpret_cast<const unsigned char *>(header.data()), static_cast<int>(header.size()))
            == 1
        && EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(out.data()), &size, raw(body.data()), static_cast<int>(body.size())) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, static_cast<int>(kTag), tag.data()) == 1
        && EVP_DecryptFinal_ex(context, reinterpret_cast<unsigned char *>(out.data()) + size, &rest) == 1;
    return opened ? std::optional(std::move(out)) : std::nullopt;
}

}
