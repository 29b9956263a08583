// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/devices.h"

#include "analysis/casedb/identity.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

constexpr std::string_view kNoMac = "02:00:00:00:00:00"; // what Android shows apps in place of the address

class Groups
{
public:
    explicit Groups(std::size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t(0));
    }
    std::size_t find(std::size_t at)
    {
        while (m_parent[at] != at)
            at = m_parent[at] = m_parent[m_parent[at]];
        return at;
    }
    void join(std::size_t a, std::size_t b) { m_parent[find(a)] = find(b); }

private:
    std::vector<std::size_t> m_parent;
};

/// Identifiers that say "the same device" wherever they stand, strongest first.
std::vector<std::string> identifiers(const DeviceRecordRow &record)
{
    std::vector<std::string> keys;
    if (const auto serial = squeezed(record.serial); serial.size() >= 4)
        keys.push_back("serial " + serial);
    if (const auto udid = squeezed(record.udid); !udid.empty())
        keys.push_back("udid " + udid);
    if (const auto imei = squeezed(record.imei); imei.size() >= 14)
        keys.push_back("imei " + imei.substr(0, 14));
    if (!record.sourceId.empty())
        keys.push_back(fmt::format("id {} {}", record.managedBy, record.sourceId));
    return keys;
}

void fill(Text &into, const Text &from)
{
    if (into.empty())
        into = from;
}

void add(Texts &into, const Texts &from)
{
    for (const auto &one : from) {
        if (std::find(into.begin(), into.end(), one) == into.end())
            into.push_back(one);
    }
}

DeviceRow merged(const std::vector<DeviceRecordRow> &records, const std::vector<std::size_t> &members, const CaseReader &reader)
{
    DeviceRow device;
    std::string key;
    for (const auto at : members) {
        const auto &record = records[at];
        for (const auto &one : identifiers(record))
            key = key.empty() || one < key ? one : key;
        add(device.evidence, {reader.sha256(record.evidence)});
        fill(device.where, record.where);
        fill(device.serial, record.serial);
        fill(device.udid, record.udid);
        fill(device.imei, record.imei);
        fill(device.name, record.name);
        fill(device.model, record.model);
        fill(device.platform, record.platform);
        fill(device.osVersion, record.osVersion);
        fill(device.owner, record.owner);
        if (device.ownership.empty() || device.ownership == "unknown")
            device.ownership = record.ownership;
        add(device.ips, record.ips);
        for (const auto &mac : record.macs) {
            if (mac != kNoMac)
                add(device.macs, {mac});
        }
        fill(device.managedBy, record.managedBy);
        fill(device.compliance, record.compliance);
        if (record.lastSeen && (!device.lastSeen || *device.lastSeen < *record.lastSeen))
            device.lastSeen = record.lastSeen;
        if (!record.sourceId.empty())
            add(device.sourceIds, {record.sourceId});
        add(device.records, {printId(record.id)});
    }
    if (key.empty())
        key = "record " + printId(records[members.front()].id);
    std::sort(device.evidence.begin(), device.evidence.end());
    device.id = static_cast<DeviceId>(identity({"device", key}));
    return device;
}

}

std::string squeezed(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c + 32);
    }
    return out;
}

Devices Devices::merge(const CaseReader &reader)
{
    Devices devices;
    auto records = reader.all<DeviceRecordRow>();
    // The order of import must not show: records stand in the order of their ids, which come from content.
    std::sort(records.begin(), records.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    Groups groups(records.size());
    std::map<std::string, std::size_t> seen;
    for (std::size_t at = 0; at < records.size(); ++at) {
        for (const auto &key : identifiers(records[at])) {
            const auto [known, fresh] = seen.emplace(key, at);
            if (!fresh)
                groups.join(at, known->second);
        }
    }
    std::map<std::size_t, std::vector<std::size_t>> members;
    for (std::size_t at = 0; at < records.size(); ++at)
        members[groups.find(at)].push_back(at);
    for (const auto &[root, list] : members) {
        auto device = merged(records, list, reader);
        for (const auto at : list)
            devices.m_ofRecord[static_cast<std::int64_t>(records[at].id)] = device.id;
        const auto remember = [&](auto &map, const std::string &key) {
            if (key.empty())
                return;
            auto &ids = map[key];
            if (std::find(ids.begin(), ids.end(), device.id) == ids.end())
                ids.push_back(device.id);
        };
        for (const auto *name : {&device.serial, &device.udid, &device.imei, &device.name})
            remember(devices.m_ofName, squeezed(*name));
        for (const auto at : list) {
            remember(devices.m_ofName, squeezed(records[at].sourceId));
            remember(devices.m_ofName, squeezed(records[at].sourceId.substr(records[at].sourceId.rfind('/') + 1)));
        }
        for (const auto &mac : device.macs)
            remember(devices.m_ofMac, mac);
        for (const auto &ip : device.ips)
            remember(devices.m_ofIp, ip);
        devices.m_byId[static_cast<std::int64_t>(device.id)] = devices.m_rows.size();
        devices.m_rows.push_back(std::move(device));
    }
    devices.addLeases(reader);
    for (const auto &install : reader.all<InstallRow>()) {
        if (const auto device = devices.ofInstall(install))
            devices.m_owners.emplace_back(static_cast<std::int64_t>(install.id), *device);
    }
    for (const auto &event : reader.all<EventRow>()) {
        const auto known = devices.m_ofRecord.find(static_cast<std::int64_t>(event.record));
        const auto device = known != devices.m_ofRecord.end() ? std::optional(known->second) : devices.ofReference(event.deviceRef);
        if (device)
            devices.m_owners.emplace_back(static_cast<std::int64_t>(event.id), *device);
    }
    return devices;
}

void Devices::addLeases(const CaseReader &reader)
{
    for (auto &lease : reader.all<LeaseRow>()) {
        if (!lease.ip.empty())
            m_leases[lease.ip].push_back(std::move(lease));
    }
}

const DeviceRow *Devices::row(DeviceId id) const
{
    const auto known = m_byId.find(static_cast<std::int64_t>(id));
    return known == m_byId.end() ? nullptr : &m_rows[known->second];
}

std::optional<DeviceId> Devices::ofInstall(const InstallRow &install) const
{
    const auto known = m_ofRecord.find(static_cast<std::int64_t>(install.record));
    if (known != m_ofRecord.end())
        return known->second;
    return ofReference(install.deviceRef);
}

std::optional<DeviceId> Devices::ofReference(std::string_view reference) const
{
    const auto found = named(reference);
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

std::vector<DeviceId> Devices::named(std::string_view name) const
{
    const auto key = squeezed(name);
    const auto found = key.empty() ? m_ofName.end() : m_ofName.find(key);
    return found == m_ofName.end() ? std::vector<DeviceId>() : found->second;
}

std::vector<Owner> Devices::ofClient(const FlowRow &flow) const
{
    std::vector<Owner> owners;
    const auto take = [&](const std::vector<DeviceId> &ids, DeviceTie tie, const std::string &where) {
        for (const auto id : ids)
            owners.push_back({id, tie, where});
    };
    if (const auto mac = m_ofMac.find(flow.clientMac); mac != m_ofMac.end())
        take(mac->second, DeviceTie::Identifier, flow.where);
    if (!owners.empty())
        return owners;

    // The lease that was in force: the newest that began before the flow, or, in a capture that began later, the first.
    const LeaseRow *lease = nullptr;
    if (const auto known = m_leases.find(flow.clientIp); known != m_leases.end()) {
        for (const auto &one : known->second) {
            if (!lease || !one.time || !flow.start || *one.time <= *flow.start)
                lease = &one;
        }
    }
    if (lease) {
        if (const auto mac = m_ofMac.find(lease->mac); mac != m_ofMac.end())
            take(mac->second, DeviceTie::LeaseToMac, lease->where);
        if (!owners.empty())
            return owners;
    }
    if (const auto ip = m_ofIp.find(flow.clientIp); ip != m_ofIp.end())
        take(ip->second, DeviceTie::Address, {});
    if (owners.empty() && lease) {
        take(named(lease->hostName), DeviceTie::Name, lease->where);
        if (owners.empty()) {
            const auto model = squeezed(lease->hostName);
            for (const auto &device : m_rows) {
                if (!model.empty() && squeezed(device.model) == model)
                    owners.push_back({device.id, DeviceTie::Name, lease->where});
            }
        }
    }
    return owners;
}

}
