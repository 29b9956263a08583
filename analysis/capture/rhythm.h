// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Regularity of what one client sends to one destination: a beacon calls at even intervals with messages of one size. The parts
// of the score are shown, since honest programs poll too.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace keytrail::capture
{

/// A client speaks: a new flow, or the next message of one behind a pause.
struct Contact {
    static constexpr std::int64_t kPause = 1'000'000'000;
    static constexpr std::size_t kMostOfFlow = 4096, kMostOfGroup = 100'000;

    std::int64_t time = 0; ///< nanoseconds
    std::uint64_t bytes = 0; ///< of payload
};

struct Rhythm {
    /// Fewer contacts prove nothing; below the score nobody would call it regular; nothing that calls more often is a beacon.
    static constexpr std::size_t kFewest = 6;
    static constexpr int kLowestScore = 70;
    static constexpr std::int64_t kShortestInterval = 2'000'000'000;

    std::size_t contacts = 0;
    std::int64_t interval = 0, intervalSpread = 0; ///< median, and median distance from it, in nanoseconds
    std::uint64_t size = 0, sizeSpread = 0; ///< the same of the bytes of a contact
    double timing = 0, sizes = 0, kept = 0; ///< 1 is best: even intervals, even sizes, share of intervals near the median
    int score = 0; ///< 0 to 100
    std::int64_t first = 0, last = 0;

    std::string text() const;
    /// `flows`: how many flows made the contacts.
    std::string json(std::size_t flows) const;
};

/// Nothing where there are too few contacts or no regularity. Contacts need not be in order.
std::optional<Rhythm> rhythmOf(std::vector<Contact> contacts);

}
