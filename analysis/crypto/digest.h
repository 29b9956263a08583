// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/evidence.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace keytrail::crypto
{

using Sha256 = std::array<std::byte, 32>;

/// Sets libcrypto up. To be called on a program's main thread before others use it: what the thread that comes first leaves behind
/// (its list of errors) is only given back with the main thread.
void prepareLibcrypto();

/// FIPS 180-4.
Sha256 sha256(Bytes bytes);
/// Of both, one after the other.
Sha256 sha256(Bytes first, Bytes second);
/// The digest of `bytes` by libcrypto's name ("SHA1", "SHA256", "SHA512", "MD5"), as raw bytes; empty for an unknown name.
std::string digest(std::string_view name, Bytes bytes);

/// Lower-case, no separators.
std::string hex(Bytes bytes);
/// Hex digits of either case, an even number of them and nothing else; empty otherwise.
std::string unhex(std::string_view text);

/// A digest fed in pieces. Not copyable; one thread at a time.
class Digester
{
public:
    explicit Digester(std::string_view name);
    ~Digester();
    Digester(Digester &&) noexcept;
    Digester &operator=(Digester &&) noexcept;
    void add(Bytes bytes);
    /// Raw bytes; the digester is spent afterwards.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}
