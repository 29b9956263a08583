// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/devices.h"

#include "analysis/casedb/identity.h"
#include "analysis/casedb/mask_rule.h"
#include "analysis/trace/corrections.h"

#include <algorithm>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

constexpr std::string_view kNoMac = "02:00:00:00:00:00"; // what Android shows apps in place of the address
constexpr std::int64_t kOneSecond = 1'000'000'000;
constexpr std::int64_t kShortestLease = 3600; // shorter ones are renewed while the device stays, often unseen

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

/// The newest record tells what changes with time: name, version, owner.
DeviceRow merged(const std::vector<DeviceRecordRow> &records, MergedRecords group, const CaseReader &reader)
{
    DeviceRow device;
    std::string key;
    auto &members = group.members;
    std::stable_sort(members.begin(), members.end(), [&](std::size_t a, std::size_t b) { return records[b].lastSeen < records[a].lastSeen; });
    for (const auto at : members) {
        const auto &record = records[at];
        const auto own = identityKey(record);
        key = key.empty() || (!own.empty() && own < key) ? own : key;
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
        if (const auto slash = record.sourceId.rfind('/'); slash != std::string::npos) // the short form, as logs and people use it
            add(device.sourceIds, {record.sourceId.substr(slash + 1)});
        add(device.sourceIds, record.otherIds);
        add(device.records, {printId(record.id)});
    }
    if (key.empty())
        key = "record " + printId(records[*std::min_element(members.begin(), members.end())].id);
    // Those split from others by hand share identifiers with them, and are another device all the same.
    if (!group.apart.empty())
        key = "apart " + group.apart;
    std::sort(device.evidence.begin(), device.evidence.end());
    std::sort(device.records.begin(), device.records.end());
    device.mergedBy = std::move(group.rules);
    device.conflicts = std::move(group.conflicts);
    device.id = static_cast<DeviceId>(identity({"device", key}));
    return device;
}

}

std::string nameOf(const DeviceRow &device)
{
    if (!device.serial.empty())
        return device.serial;
    if (!device.name.empty())
        return device.name;
    return device.sourceIds.empty() ? printId(device.id) : device.sourceIds.front();
}

std::string Devices::nameOf(const DeviceRow &device) const
{
    return isMasked(device.id) ? printId(device.id) : trace::nameOf(device);
}

void Devices::addMasks(const CaseReader &reader)
{
    for (const auto &held : corrections(reader, "mask")) {
        const auto rule = readMaskRule(held.value);
        if (!rule)
            continue;
        if (rule->field == MaskRule::Field::App)
            m_maskedApps.insert(rule->value);
        for (const auto &device : m_rows) {
            if (rule->covers(device))
                m_masked.insert(device.id);
        }
    }
}

Devices Devices::merge(const CaseReader &reader)
{
    const CaseReader::Bare bare(reader);
    Devices devices;
    std::set<std::string> apart;
    for (const auto &split : corrections(reader, "split"))
        apart.insert(split.value);
    auto records = reader.all<DeviceRecordRow>();
    // The order of import must not show: records stand in the order of their ids, which come from content.
    std::sort(records.begin(), records.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    for (auto &group : mergeRecords(records, apart)) {
        const auto list = group.members;
        auto device = merged(records, std::move(group), reader);
        for (const auto at : list) {
            devices.m_ofRecord[static_cast<std::int64_t>(records[at].id)] = device.id;
            devices.m_owners.emplace_back(static_cast<std::int64_t>(records[at].id), device.id);
        }
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
    devices.addMasks(reader);
    // Rows with a record are their record's device; only those that name a device by reference are told one by one.
    for (const auto &install : reader.all<InstallRow>("record = null and device_ref != null")) {
        if (const auto device = devices.ofReference(install.deviceRef))
            devices.m_owners.emplace_back(static_cast<std::int64_t>(install.id), *device);
    }
    for (const auto &event : reader.all<EventRow>("record = null and device_ref != null")) {
        if (const auto device = devices.ofReference(event.deviceRef))
            devices.m_owners.emplace_back(static_cast<std::int64_t>(event.id), *device);
    }
    return devices;
}

void Devices::addLeases(const CaseReader &reader)
{
    for (auto &lease : reader.all<LeaseRow>()) {
        if (!lease.mac.empty() && !lease.hostName.empty())
            m_hostOfMac.emplace(lease.mac, lease.hostName);
        m_seenMacs.insert(lease.mac);
        if (!lease.ip.empty())
            m_leases[lease.ip].push_back(std::move(lease));
    }
    for (auto &[ip, leases] : m_leases)
        std::stable_sort(leases.begin(), leases.end(), [](const LeaseRow &a, const LeaseRow &b) { return a.time < b.time; });
}

std::vector<DeviceId> Devices::ofMac(std::string_view mac) const
{
    const auto known = m_ofMac.find(mac);
    return known == m_ofMac.end() ? std::vector<DeviceId>() : known->second;
}

std::optional<DeviceId> Devices::ofRecord(DeviceRecordId record) const
{
    const auto known = m_ofRecord.find(static_cast<std::int64_t>(record));
    return known == m_ofRecord.end() ? std::nullopt : std::optional(known->second);
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
    const auto found = ofName(reference);
    return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

std::vector<DeviceId> Devices::ofName(std::string_view name) const
{
    const auto key = squeezed(name);
    const auto found = key.empty() ? m_ofName.end() : m_ofName.find(key);
    return found == m_ofName.end() ? std::vector<DeviceId>() : found->second;
}

std::vector<Owner> Devices::ofClient(const FlowRow &flow) const
{
    std::vector<Owner> owners;
    const auto take = [&](const std::vector<DeviceId> &ids, DeviceTie tie, const std::string &where, EvidenceId evidence) {
        for (const auto id : ids)
            owners.push_back({id, tie, where, evidence});
    };
    if (const auto mac = m_ofMac.find(flow.clientMac); mac != m_ofMac.end())
        take(mac->second, DeviceTie::Identifier, flow.where, flow.evidence);
    if (!owners.empty())
        return owners;

    // The lease that was in force: the newest that began before the flow, or, in a capture that began later, the first.
    const LeaseRow *lease = nullptr;
    if (const auto known = m_leases.find(flow.clientIp); known != m_leases.end()) {
        for (const auto &one : known->second) {
            if (!lease || !one.time || !flow.start || *one.time <= *flow.start)
                lease = &one;
        }
        // An address may have gone to another since: a lease that ran out long ago says nothing.
        const auto held = lease->seconds ? std::max<std::int64_t>(*lease->seconds, kShortestLease) : 0;
        if (held > 0 && lease->time && flow.start && (flow.start->nanoseconds - lease->time->nanoseconds) / kOneSecond > 2 * held)
            lease = nullptr;
    }
    if (lease) {
        if (const auto mac = m_ofMac.find(lease->mac); mac != m_ofMac.end())
            take(mac->second, DeviceTie::LeaseToMac, lease->where, lease->evidence);
        if (!owners.empty())
            return owners;
    }
    if (const auto ip = m_ofIp.find(flow.clientIp); ip != m_ofIp.end())
        take(ip->second, DeviceTie::Address, {}, {});
    if (owners.empty() && lease) {
        // Neighbour discovery names no host; the same address card may have said its name elsewhere.
        const auto said = m_hostOfMac.find(lease->mac);
        const auto name = !lease->hostName.empty() || said == m_hostOfMac.end() ? lease->hostName : said->second;
        take(ofName(name), DeviceTie::Name, lease->where, lease->evidence);
        if (owners.empty()) {
            const auto model = squeezed(name);
            for (const auto &device : m_rows) {
                if (!model.empty() && squeezed(device.model) == model)
                    owners.push_back({device.id, DeviceTie::Name, lease->where, lease->evidence});
            }
        }
    }
    if (owners.size() > 1 && lease && !isGlobalMac(lease->mac)) {
        // A device that shows its own hardware address on this network is not the one behind a private address.
        auto rest = owners;
        std::erase_if(rest, [&](const Owner &one) {
            const auto &macs = row(one.device)->macs;
            return std::any_of(macs.begin(), macs.end(), [&](const std::string &mac) { return m_seenMacs.contains(mac); });
        });
        if (!rest.empty())
            owners = std::move(rest);
    }
    return owners;
}

}
