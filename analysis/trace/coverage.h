// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What telemetry the case has of each app, device and capture, and what it cannot show: so that "not seen" is told apart
// from "not looked at". Computed from the case alone; sentences are rows of resources/knowledge/coverage.tsv.

#include "analysis/casedb/case_reader.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::trace
{

struct CoverageRow {
    std::string subject; ///< a device's serial or name, a package, a file name, or a client address
    std::string subjectId; ///< printed id of that row, where it has one
    std::string kind; ///< code, network, payload, certificate, name, app-inventory, identity, endpoint, time
    std::optional<Instant> from, to; ///< what the source covers
    std::string state; ///< seen, partly, missing, not-visible
    std::string reason, code, closesWith;
    std::vector<std::string> controls = {}; ///< of a blind spot: compensating controls that examiners noted for its code
};

/// What a note on compensating controls for blind spots of this code is said of (see judgements.h).
std::string controlTarget(std::string_view code);

/// Rows by subject: apps, then devices, then captures and other sources, then clients without device.
std::vector<CoverageRow> coverage(const casedb::CaseReader &reader, std::string_view sentences);

}
