// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How far the clocks of two sources are apart, told by hosts that both saw: one host may be called at any time, but many
// hosts at one and the same distance are one clock that is off. An estimate; it is offered as a correction, never applied.

#include "analysis/casedb/case_reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace keytrail::trace
{

struct Skew {
    casedb::EvidenceId evidence{}; ///< whose clock is told: a log, or the later of two captures
    casedb::EvidenceId against{}; ///< a capture
    std::int64_t nanoseconds = 0; ///< to be added to the times of `evidence`; times are as corrected so far
    std::size_t names = 0; ///< hosts that both saw at that distance
    std::size_t shared = 0; ///< hosts that both saw
};

/// Pairs of sources whose clocks differ by more than delays do; by evidence, then by the capture.
std::vector<Skew> estimateSkews(const casedb::CaseReader &reader);

/// "3600 s ahead", "12.5 s behind": of the clock that needs such a correction.
std::string skewWords(std::int64_t correction);

}
