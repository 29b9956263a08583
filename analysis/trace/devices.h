// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Devices as the sources together tell them, and whose an address is at a time.

#include "analysis/casedb/case_reader.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace keytrail::trace
{

/// How a client was told to be a device, surest first.
enum class DeviceTie { Identifier, LeaseToMac, Address, Name, None };

struct Owner {
    casedb::DeviceId device{};
    DeviceTie tie = DeviceTie::None;
    std::string where; ///< the place that proves it (a lease, a row), with its evidence's short hash
};

class Devices
{
public:
    /// Merges the device records of the case by serial, UDID and IMEI, then by the management's own id within one kind of
    /// management; never by MAC 02:00:00:00:00:00, by name or by model.
    static Devices merge(const casedb::CaseReader &reader);

    const std::vector<casedb::DeviceRow> &rows() const { return m_rows; }
    const casedb::DeviceRow *row(casedb::DeviceId id) const;
    /// Which device each install and event belongs to, for the case.
    const std::vector<std::pair<std::int64_t, casedb::DeviceId>> &owners() const { return m_owners; }
    std::optional<casedb::DeviceId> ofInstall(const casedb::InstallRow &install) const;
    std::optional<casedb::DeviceId> ofReference(std::string_view reference) const;

    /// All devices that the flow's client may be, surest kind of tie only; more than one means ambiguous.
    std::vector<Owner> ofClient(const casedb::FlowRow &flow) const;

private:
    std::vector<casedb::DeviceRow> m_rows;
    std::unordered_map<std::int64_t, std::size_t> m_byId;
    std::unordered_map<std::int64_t, casedb::DeviceId> m_ofRecord;
    std::map<std::string, std::vector<casedb::DeviceId>, std::less<>> m_ofName; // serials, ids, names: lower case, squeezed
    std::map<std::string, std::vector<casedb::DeviceId>, std::less<>> m_ofMac, m_ofIp;
    std::map<std::string, std::vector<casedb::LeaseRow>, std::less<>> m_leases; // by address, in time order
    std::vector<std::pair<std::int64_t, casedb::DeviceId>> m_owners;

    void addLeases(const casedb::CaseReader &reader);
    std::vector<casedb::DeviceId> named(std::string_view name) const;
};

/// Letters and digits only, lower case: how names of devices and identifiers are compared.
std::string squeezed(std::string_view text);

}
