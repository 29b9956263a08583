// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/capture/facts.h"
#include "analysis/capture/packet.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace keytrail::capture
{

/// Which names a client was told stand for which address, and when: the answer to "what did it think it was calling?".
class ResolvedNames
{
public:
    static constexpr std::size_t kMostNames = 500'000; ///< of one capture
    static constexpr std::size_t kMostNamesOfFlow = 16;

    /// `client` was told in `packet` that `name` has `address`. A group address as client: everybody was told (multicast DNS).
    void add(const Address &client, const Mac &clientMac, const Address &address, const std::string &name, std::uint64_t packet);
    /// The names that stood for `server` before `packet`, latest first. Where the client was told over the other IP version,
    /// its hardware address says that it is the same client.
    std::vector<std::string> before(const Address &client, const Mac &clientMac, const Address &server, std::uint64_t packet) const;
    std::uint64_t dropped() const { return m_dropped; }

private:
    struct Key {
        Address client, address;
        bool operator==(const Key &) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key &key) const;
    };
    struct Entry {
        std::uint64_t packet = 0;
        std::uint32_t name = 0;
        bool toldOverV6 = false;
    };
    void put(const Key &key, Entry entry);

    std::unordered_map<Key, std::vector<Entry>, Hash> m_told;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::vector<const std::string *> m_names;
    std::size_t m_count = 0;
    std::uint64_t m_dropped = 0;
};

}
