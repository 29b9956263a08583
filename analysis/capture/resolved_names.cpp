// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/resolved_names.h"

#include "analysis/capture/flow_table.h"

#include <algorithm>
#include <cstring>

namespace keytrail::capture
{

namespace
{

/// A hardware address in the place of an IP address: no IPv4 address has bytes behind its fourth.
Address asClient(const Mac &mac)
{
    Address address;
    std::copy(mac.bytes.begin(), mac.bytes.end(), address.bytes.begin());
    address.bytes.back() = 1;
    return address;
}

const Address kEverybody = {{}, true};

}

std::size_t ResolvedNames::Hash::operator()(const Key &key) const
{
    std::array<std::uint64_t, 4> words{};
    std::memcpy(words.data(), key.client.bytes.data(), 16);
    std::memcpy(words.data() + 2, key.address.bytes.data(), 16);
    return static_cast<std::size_t>(mixWords(words.data(), words.size()));
}

void ResolvedNames::add(const Address &client, const Mac &clientMac, const Address &address, const std::string &name, std::uint64_t packet)
{
    if (name.empty())
        return;
    if (m_count >= kMostNames) {
        ++m_dropped;
        return;
    }
    const auto [found, isNew] = m_numbers.try_emplace(name, static_cast<std::uint32_t>(m_names.size()));
    if (isNew)
        m_names.push_back(&found->first);
    const Entry entry{packet, found->second, client.isV6};
    put({client.isGroup() ? kEverybody : client, address}, entry);
    if (!client.isGroup() && !clientMac.text().empty())
        put({asClient(clientMac), address}, entry);
}

void ResolvedNames::put(const Key &key, Entry entry)
{
    auto &entries = m_told[key];
    const auto known = std::any_of(
        entries.begin(), entries.end(), [&](const Entry &e) { return e.name == entry.name && e.toldOverV6 == entry.toldOverV6; });
    if (known || entries.size() >= kMostNamesOfFlow)
        return; // the first telling is the one that counts for "before"
    entries.push_back(entry);
    ++m_count;
}

std::vector<std::string> ResolvedNames::before(
    const Address &client, const Mac &clientMac, const Address &server, std::uint64_t packet) const
{
    std::vector<std::string> out;
    const auto collect = [&](const Address &told, bool onlyOtherVersion) {
        const auto found = m_told.find({told, server});
        if (found == m_told.end())
            return;
        for (auto entry = found->second.rbegin(); entry != found->second.rend(); ++entry) {
            if (entry->packet >= packet || (onlyOtherVersion && entry->toldOverV6 == client.isV6))
                continue;
            const auto &name = *m_names[entry->name];
            if (out.size() < kMostNamesOfFlow && std::find(out.begin(), out.end(), name) == out.end())
                out.push_back(name);
        }
    };
    collect(client, false);
    if (out.empty())
        collect(asClient(clientMac), true);
    collect(kEverybody, false);
    return out;
}

}
