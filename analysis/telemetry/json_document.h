// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Finds the records of a JSON text of any size without holding more than one of them: JSON Lines, objects one after
// another (also with commas between), a bare array, or an envelope with arrays in it. Own splitter: it counts brackets and
// strings and leaves the values to JsonReader, so that one broken record costs that record.
// A string ends at a line break (RFC 8259 allows none inside), which is where a broken one is given up.

#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/telemetry/json_value.h"
#include "analysis/telemetry/text_stream.h"

#include <functional>
#include <string>

namespace keytrail::telemetry {

class JsonDocument
{
public:
    static constexpr std::size_t kLargestRecord = 32 << 20; ///< a device with all its apps and samples stays under 1 MiB
    static constexpr std::size_t kLargestMember = 1 << 20;  ///< of an envelope
    static constexpr std::size_t kSamples = 20;             ///< elements of each array that survey() reads

    /// `source` and the rest must outlive it.
    JsonDocument(Source &source, Notes &notes, Pulse pulse);

    /// The whole text as one value whose arrays are cut after kSamples records: an outline to recognise it by. JSON Lines
    /// and a row of objects give a List. Reads at most about `limit` bytes. Notes are kept back (each() will write them).
    Value survey(std::uint64_t limit);

    /// The record and its place (`$.value[3]`, `line 7`); the answer is "go on?".
    using OnRecord = std::function<bool(Value record, std::string_view text, const std::string &where)>;
    /// Walks the records at `path`: `$` the whole text, `[]` each element or line, `a.b[]` each element of an array in it
    /// (`a.b{}`: each member of an object). Broken and oversized ones are noted and counted.
    /// Ends with Fault::Stopped when told to, TooLarge where nesting left no record at all.
    Result<std::uint64_t> each(const std::string &path, const OnRecord &onRecord);

private:
    struct Walk;
    Source &m_source;
    Notes &m_notes;
    Pulse m_pulse;
};

}
