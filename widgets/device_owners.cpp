// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/device_owners.h"

#include "analysis/casedb/columns.h"

#include <algorithm>

namespace keytrail::widgets {

namespace {

void add(std::unordered_map<std::string, int> &map, const std::string &text, int device)
{
    const auto [at, fresh] = map.try_emplace(text, device);
    if (!fresh && at->second != device)
        at->second = -1; // two devices claim it: it tells neither
}

int find(const std::unordered_map<std::string, int> &map, const std::string &text)
{
    const auto at = text.empty() ? map.end() : map.find(text);
    return at == map.end() ? -1 : at->second;
}

}

DeviceOwners::DeviceOwners(const std::vector<casedb::DeviceRow> &devices, const std::vector<casedb::LeaseRow> &leases)
{
    for (std::size_t i = 0; i < devices.size(); ++i) {
        for (const auto &mac : devices[i].macs)
            add(m_byMac, mac, static_cast<int>(i));
        for (const auto &ip : devices[i].ips)
            add(m_byIp, ip, static_cast<int>(i));
        for (const auto &record : devices[i].records)
            m_byRecord.emplace(casedb::parseId("record", record), static_cast<int>(i));
    }
    for (const auto &lease : leases) {
        if (lease.time && !lease.ip.empty())
            m_leases[lease.ip].emplace_back(lease.time->nanoseconds, lease.mac);
    }
    for (auto &[ip, list] : m_leases)
        std::stable_sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
}

int DeviceOwners::ofMac(const std::string &mac) const
{
    return find(m_byMac, mac);
}

int DeviceOwners::ofRecord(casedb::DeviceRecordId record) const
{
    const auto at = m_byRecord.find(static_cast<std::int64_t>(record));
    return at == m_byRecord.end() ? -1 : at->second;
}

int DeviceOwners::of(const std::string &mac, const std::string &ip, std::int64_t time) const
{
    if (const int device = ofMac(mac); device >= 0)
        return device;
    if (const auto leases = m_leases.find(ip); leases != m_leases.end()) {
        auto at = std::upper_bound(leases->second.begin(), leases->second.end(), time, [](std::int64_t t, const auto &lease) { return t < lease.first; });
        if (at != leases->second.begin())
            return ofMac((--at)->second);
    }
    return find(m_byIp, ip);
}

std::string serverName(const casedb::FlowRow &flow)
{
    if (!flow.sni.empty())
        return flow.sni;
    if (!flow.httpHosts.empty()) {
        const auto &host = flow.httpHosts.front();
        const auto colon = host.rfind(':');
        return colon == std::string::npos || host.find(']', colon) != std::string::npos ? host : host.substr(0, colon);
    }
    if (!flow.dnsNames.empty())
        return flow.dnsNames.front();
    return flow.serverIp;
}

}
