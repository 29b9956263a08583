// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/addresses.h"

#include "analysis/casedb/identity.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

constexpr std::int64_t kSecond = 1'000'000'000;

DeviceId onlyOne(const std::vector<DeviceId> &devices)
{
    return devices.size() == 1 ? devices.front() : DeviceId{};
}

void finish(AddressRow row, std::vector<AddressRow> &rows)
{
    if (rows.size() >= kMostAddresses || (row.ip.empty() && row.mac.empty()))
        return;
    const auto from = row.from ? row.from->nanoseconds : 0;
    row.id = static_cast<AddressId>(identity({"address", row.basis, row.ip, row.mac, fmt::format("{}", from), printId(row.device), row.where}));
    rows.push_back(std::move(row));
}

void addLeases(const CaseReader &reader, const Devices &devices, std::vector<AddressRow> &rows)
{
    for (const auto &lease : reader.all<LeaseRow>()) {
        AddressRow row;
        row.evidence = {reader.sha256(lease.evidence)};
        row.where = lease.where;
        row.device = onlyOne(devices.ofMac(lease.mac));
        if (row.device == DeviceId{})
            row.device = onlyOne(devices.ofName(lease.hostName));
        row.ip = lease.ip;
        row.mac = lease.mac;
        row.from = lease.time;
        if (lease.time && lease.seconds && *lease.seconds > 0 && *lease.seconds < 400 * 86400)
            row.to = Instant{lease.time->nanoseconds + *lease.seconds * kSecond};
        row.basis = "lease";
        finish(std::move(row), rows);
    }
}

void addCheckIns(const CaseReader &reader, const Devices &devices, std::vector<AddressRow> &rows)
{
    for (const auto &record : reader.all<DeviceRecordRow>()) {
        for (const auto &ip : record.ips) {
            AddressRow row;
            row.evidence = {reader.sha256(record.evidence)};
            row.where = record.where;
            row.device = devices.ofRecord(record.id).value_or(DeviceId{});
            row.ip = ip;
            row.from = row.to = record.lastSeen;
            row.basis = "check-in";
            finish(std::move(row), rows);
        }
    }
}

void addClients(const CaseReader &reader, const Devices &devices, const ClientSpans &clients, std::vector<AddressRow> &rows)
{
    for (const auto &[client, span] : clients) {
        AddressRow row;
        row.evidence = {reader.sha256(span.evidence)};
        row.where = span.where;
        row.device = onlyOne(devices.ofMac(client.second));
        row.ip = client.first;
        row.mac = client.second;
        row.from = span.from;
        row.to = span.to;
        row.basis = "capture";
        finish(std::move(row), rows);
    }
}

/// Rows of one address whose times meet and who are not one device. Rows stand in the order of address and time.
void markConflicts(std::vector<AddressRow> &rows)
{
    constexpr std::size_t kMostCompared = 200; // neighbours in time; an address that changes hands more often is a pool
    for (std::size_t at = 0; at < rows.size(); ++at) {
        rows[at].conflict = rows[at].conflict.value_or(false);
        for (std::size_t other = at + 1; other < rows.size() && other - at < kMostCompared; ++other) {
            if (rows[at].ip.empty() || rows[other].ip != rows[at].ip)
                break;
            const bool areDevices = rows[at].device != DeviceId{} && rows[other].device != DeviceId{};
            const bool areMacs = !rows[at].mac.empty() && !rows[other].mac.empty();
            const bool differ = areDevices ? rows[at].device != rows[other].device : areMacs && rows[at].mac != rows[other].mac;
            const bool meet = rows[at].to && rows[other].from && *rows[other].from <= *rows[at].to;
            if (differ && meet)
                rows[at].conflict = rows[other].conflict = true;
        }
    }
}

}

std::vector<AddressRow> addressesOf(const CaseReader &reader, const Devices &devices, const ClientSpans &clients)
{
    std::vector<AddressRow> rows;
    addLeases(reader, devices, rows);
    addCheckIns(reader, devices, rows);
    addClients(reader, devices, clients, rows);
    std::sort(rows.begin(), rows.end(), [](const AddressRow &a, const AddressRow &b) { return std::tie(a.ip, a.from, a.id) < std::tie(b.ip, b.from, b.id); });
    rows.erase(std::unique(rows.begin(), rows.end(), [](const AddressRow &a, const AddressRow &b) { return a.id == b.id; }), rows.end());
    markConflicts(rows);
    return rows;
}

}
