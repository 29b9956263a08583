// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which records of which sources speak of one device. Rules, strongest first: serial, UDID, IMEI, an id that the services
// carry of each other (Entra, a management's own), the id within one management, a globally administered MAC where a record
// has nothing else. A weaker rule never joins what a stronger identifier contradicts; that is kept as a conflict. Never by
// name, model, address, or a MAC that phones make up (locally administered, 02:00:00:00:00:00).

#include "analysis/casedb/rows.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::trace
{

struct MergedRecords {
    std::vector<std::size_t> members; ///< places in the list of records
    std::vector<std::string> rules; ///< `serial f9kx2t7qhn01: 3 records`
    std::vector<std::string> conflicts; ///< `imei 35…: another serial`
    std::string apart; ///< the key by which an examiner split these records from others; empty: nobody did
};

/// Groups in the order of their first members; every record is in one. Records whose recordKey() is in `apart` are joined with
/// records of the same key only, whatever the rules say.
std::vector<MergedRecords> mergeRecords(const std::vector<casedb::DeviceRecordRow> &records, const std::set<std::string> &apart = {});

/// What stands for a record in every export of the same management: its name there, and the management's; of a record without one its
/// printed id, which is the same on every import of the same evidence.
std::string recordKey(const casedb::DeviceRecordRow &record);

/// The key by which a record alone is known best, for an id that does not change when others join: `serial …`.
std::string identityKey(const casedb::DeviceRecordRow &record);

/// Letters and digits only, lower case: how names of devices and identifiers are compared.
std::string squeezed(std::string_view text);

/// Whether a MAC was given by the maker, not made up by the phone.
bool isGlobalMac(std::string_view mac);

}
