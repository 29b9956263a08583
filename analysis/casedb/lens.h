// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands between the stored facts and whoever reads them. Facts are never changed: the clock of an evidence file that an
// examiner corrected is added to its times when they are read, masked values are left out when they are read, and the package of an
// install that names its app only is filled in when it is read. Filters, orders, lists and typed rows all see the same.

#include "analysis/casedb/columns.h"

#include <string>
#include <string_view>

namespace keytrail::casedb
{

/// Which of it is in force; a case without corrections is read through nothing.
struct Lens {
    bool clocks = false; ///< some evidence has a clock offset
    bool masks = false; ///< some devices or apps are masked
    bool names = false; ///< some display names are known to be packages
};

/// Conclusions in the table `meta`, as JSON: ids of masked devices; masked packages (a trailing * covers all that begin so);
/// packages by platform, colon and display name.
constexpr std::string_view kMaskedDevices = "masked_devices";
constexpr std::string_view kMaskedApps = "masked_apps";
constexpr std::string_view kNamedPackages = "packages_by_name";

/// Examiners' corrections of a clock beyond this are no correction.
constexpr std::int64_t kLargestClockOffset = std::int64_t(100) * 366 * 86400 * 1'000'000'000; // nanoseconds

/// SQL of a column of the row `alias` of a table, as it is to be read.
std::string seenThrough(const Lens &lens, std::string_view table, const ColumnInfo &column, std::string_view alias);

/// One SELECT of three flags: the Lens that is in force.
extern const char *const kLensInForce;

}
