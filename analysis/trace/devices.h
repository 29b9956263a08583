// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Devices as the sources together tell them, and whose an address is at a time.

#include "analysis/casedb/case_reader.h"
#include "analysis/trace/device_merge.h"

#include <map>
#include <optional>
#include <set>
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
    std::string where; ///< the place that proves it (a packet, a lease, a row); empty where none does
    casedb::EvidenceId evidence{}; ///< that holds the place
};

/// What people call it by: serial, else name, else the first id a source gave.
std::string nameOf(const casedb::DeviceRow &device);

class Devices
{
public:
    /// Merges the device records of the case by the rules of device_merge.h, and as the examiner split them. Its rows are bare (see
    /// CaseReader::Bare): they are stored and read through masks.
    static Devices merge(const casedb::CaseReader &reader);

    const std::vector<casedb::DeviceRow> &rows() const { return m_rows; }
    const casedb::DeviceRow *row(casedb::DeviceId id) const;
    /// What texts call it: as trace::nameOf(), or its printed id where it is masked.
    std::string nameOf(const casedb::DeviceRow &device) const;
    bool isMasked(casedb::DeviceId id) const { return m_masked.contains(id); }
    /// By the examiner's masks that hold (mask_rule.h): devices, and packages or beginnings of packages with a star.
    const std::set<casedb::DeviceId> &masked() const { return m_masked; }
    const std::set<std::string> &maskedApps() const { return m_maskedApps; }
    /// Which device each record belongs to, and each install and event that names its device by reference.
    const std::vector<std::pair<std::int64_t, casedb::DeviceId>> &owners() const { return m_owners; }
    std::optional<casedb::DeviceId> ofInstall(const casedb::InstallRow &install) const;
    std::optional<casedb::DeviceId> ofReference(std::string_view reference) const;
    std::optional<casedb::DeviceId> ofRecord(casedb::DeviceRecordId record) const;
    std::vector<casedb::DeviceId> ofMac(std::string_view mac) const;
    /// By serial, id or name, squeezed.
    std::vector<casedb::DeviceId> ofName(std::string_view name) const;

    /// All devices that the flow's client may be, surest kind of tie only; more than one means ambiguous.
    std::vector<Owner> ofClient(const casedb::FlowRow &flow) const;

private:
    std::vector<casedb::DeviceRow> m_rows;
    std::unordered_map<std::int64_t, std::size_t> m_byId;
    std::unordered_map<std::int64_t, casedb::DeviceId> m_ofRecord;
    std::map<std::string, std::vector<casedb::DeviceId>, std::less<>> m_ofName; // serials, ids, names: lower case, squeezed
    std::map<std::string, std::vector<casedb::DeviceId>, std::less<>> m_ofMac, m_ofIp;
    std::map<std::string, std::string, std::less<>> m_hostOfMac; // what a client with that MAC called itself
    std::set<std::string, std::less<>> m_seenMacs; // on any network of the case
    std::map<std::string, std::vector<casedb::LeaseRow>, std::less<>> m_leases; // by address, in time order
    std::vector<std::pair<std::int64_t, casedb::DeviceId>> m_owners;

    std::set<casedb::DeviceId> m_masked;
    std::set<std::string> m_maskedApps;

    void addLeases(const casedb::CaseReader &reader);
    void addMasks(const casedb::CaseReader &reader);
};

}
