// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Protection of QUIC Initial packets (RFC 9001 section 5, RFC 9369 section 3.3): the keys follow from a connection id that
// stands in the packet, so that everybody on the way can read them. Keys of later packets are not sought.

#include "analysis/base/evidence.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace keytrail::crypto
{

struct QuicKeys {
    std::array<std::byte, 16> key{}, headerKey{};
    std::array<std::byte, 12> iv{};
};

/// Derives keys and opens packets. It keeps libcrypto's contexts, so that a packet costs microseconds; one thread at a time.
class QuicInitial
{
public:
    QuicInitial();
    ~QuicInitial();
    QuicInitial(QuicInitial &&) noexcept;
    QuicInitial &operator=(QuicInitial &&) noexcept;

    /// The keys of one side. `prefix` of the labels is "quic" or, since version 2, "quicv2".
    QuicKeys keys(Bytes salt, Bytes connectionId, bool isServer, std::string_view prefix);
    /// The frames of a packet whose number begins at `numberOffset`; nothing where the tag does not fit.
    std::optional<std::string> open(const QuicKeys &keys, Bytes packet, std::size_t numberOffset);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}
