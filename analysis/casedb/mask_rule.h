// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is masked, or left out at import, as an examiner writes it: FIELD=VALUE.
//   ownership=personal   devices of this ownership (corporate, personal, unknown)
//   owner=NAME           devices of this owner
//   device=NAME          one device by serial, UDID, IMEI, name, a management's id, or its printed id
//   app=PACKAGE          an app by package or bundle id; a trailing * covers all that begin so
// Letters' case does not count; of devices' names and ids only letters and digits do.

#include "analysis/casedb/rows.h"

#include <optional>
#include <string>
#include <string_view>

namespace keytrail::casedb
{

struct MaskRule {
    enum class Field : std::uint8_t { Ownership, Owner, Device, App };
    Field field = Field::Device;
    std::string value;

    std::string text() const; ///< as it is written
    std::string publicText() const; ///< without what it names: `ownership=personal`, `device`
    bool covers(const DeviceRecordRow &record) const;
    bool covers(const DeviceRow &device) const;
    /// Of an app rule: whether the package is meant.
    bool coversApp(std::string_view package) const;
};

/// Longest text of a rule.
constexpr std::size_t kLongestMaskRule = 400;
/// Nothing where the text is no rule.
std::optional<MaskRule> readMaskRule(std::string_view text);

}
