// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/casedb/rows.h"

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace keytrail::widgets {

/// Which device a client address belonged to, from devices and leases. Answers are indexes of the devices given, -1: not told.
class DeviceOwners
{
public:
    DeviceOwners(const std::vector<casedb::DeviceRow> &devices, const std::vector<casedb::LeaseRow> &leases);

    int ofMac(const std::string &mac) const;
    int ofRecord(casedb::DeviceRecordId record) const;
    /// By MAC, else by the lease that held at `time` (nanoseconds since 1970), else by the address that management states.
    int of(const std::string &mac, const std::string &ip, std::int64_t time) const;

private:
    std::unordered_map<std::string, int> m_byMac, m_byIp;
    std::unordered_map<std::int64_t, int> m_byRecord;
    std::unordered_map<std::string, std::vector<std::pair<std::int64_t, std::string>>> m_leases; // by address: when, which MAC
};

/// The name that a flow's server goes by: SNI, HTTP host, name resolved before, else its address.
std::string serverName(const casedb::FlowRow &flow);

}
