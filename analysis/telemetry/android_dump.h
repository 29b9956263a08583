// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What Android's own tools print: bug reports (dumpstate), `dumpsys package`, `dumpsys netstats`, `dumpsys batterystats`,
// `getprop`. Text of no fixed grammar, so sections are found by their first lines and read leniently: a line that says
// nothing known costs only itself, an empty line or an odd one ends no section (vendors put both into lists).
// Records handed on: {"package": {id, hash, userId, versionCode, …}} for each block under `Packages:`, {"traffic": {…}}
// for each bucket of network statistics, {"foreground": {…}} for each app that battery history saw in front. The envelope
// holds the properties under their own names and `dumpstate.time`.
// Not read: blocks under `Hidden system packages:` (the version an update replaced), protobuf sections.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/base/value.h"

#include <functional>
#include <unordered_map>
#include <string>

namespace keytrail::telemetry {

/// The format's name, or empty: android-bugreport, android-dumpsys-package, android-dumpsys-netstats,
/// android-dumpsys-battery, android-getprop. Reads at most kDumpHead bytes.
std::string sniffAndroidDump(Source &source);

constexpr std::size_t kDumpHead = 512 << 10;    ///< resolver tables stand in front of the packages
constexpr std::size_t kMostProperties = 20'000; ///< a phone has some thousand
constexpr std::size_t kMostUsers = 100'000;     ///< numbers of apps remembered for the statistics

class AndroidDump
{
public:
    /// `source` must outlive it. Goes through the text once for the properties and the numbers of apps.
    AndroidDump(Source &source, Notes &notes);

    const Value &envelope() const { return m_envelope; }

    using OnRecord = std::function<void(const Value &record, const std::string &where)>;
    /// False where `pulse` said stop.
    bool each(const OnRecord &onRecord, const Pulse &pulse);

private:
    Source &m_source;
    Notes &m_notes;
    Value m_envelope;
    std::unordered_map<std::string, std::string> m_packageOfUser;
};

}
