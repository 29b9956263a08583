// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the timeline shows, read from a case: lanes grouped device > app > source, each with its events in time order.
// Read in a job; holds no connection. A million flows take about 32 MB here.

#include "analysis/casedb/case_reader.h"

#include <QString>

#include <atomic>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace keytrail::widgets {

enum class TimelineTable : std::uint8_t { Flow, Dns, Http, Tls, Lease, Event, Install, Trace };

/// The case's table of an event ("flows"), and back.
QString tableName(TimelineTable table);
std::optional<TimelineTable> timelineTable(const QString &name);

struct TimelineEvent {
    std::int64_t start = 0, end = 0;    ///< nanoseconds since 1970, as in Instant; equal for a point
    std::int64_t id = 0;
    TimelineTable table = TimelineTable::Flow;
};

struct TimelineLane {
    enum class Role : std::uint8_t {
        DeviceGroup, SourceGroup, FindingsGroup,    ///< headers; their events are those of their lanes together
        AppHost, AppOther, AppUnknown, Management, Findings, Dns, Http, Tls, Leases, Events, OtherFlows,
        SilentApp, NoTelemetry                      ///< gaps: nothing was seen, and why
    };
    Role role = Role::AppOther;
    int parent = -1;                    ///< index of its group; -1: it is a group
    QString name;                       ///< device, app or file, made visible; empty where the role says all
    QString host;                       ///< of AppHost and SilentApp
    QString detail;                     ///< owner and model of a device, time of the last sign of a silent one
    QString key;                        ///< stays the same when the case is read again: what was folded stays folded
    std::vector<TimelineEvent> events;  ///< by start
    std::int64_t period = 0;            ///< nanoseconds between the teeth of a beacon; 0: none
    std::int64_t longest = 0;           ///< of its events: how far before a range one may start that reaches into it

    bool isGroup() const { return parent < 0; }
    bool isGap() const { return role == Role::SilentApp || role == Role::NoTelemetry; }
};

/// A trace as a line across lanes: where it is first seen in each.
struct TimelineTrace {
    struct Point {
        std::size_t lane = 0;
        std::int64_t time = 0;
    };
    std::int64_t id = 0;
    std::vector<Point> points;
};

constexpr std::size_t kOverviewBins = 400;

struct TimelineData {
    std::vector<TimelineLane> lanes;    ///< a group, then its lanes
    std::vector<TimelineTrace> traces;
    std::int64_t begin = 0, end = 0;    ///< of all events; equal and 0 where there are none
    std::vector<std::uint32_t> overview;    ///< how many events start in each of kOverviewBins parts of begin to end; empty without events
    std::size_t events = 0;             ///< groups and the repeated ones of findings not counted
    std::size_t withoutTime = 0;        ///< rows that state no time: not shown
    bool isEmpty() const { return lanes.empty(); }
};

/// Reads the case; answers nothing when told to stop.
std::optional<TimelineData> readTimeline(const casedb::CaseReader &reader, const std::atomic_bool &stop);

/// The events of a lane that touch [from, to]: begins at the first that may, ends behind the last that starts in it.
std::span<const TimelineEvent> eventsWithin(const TimelineLane &lane, std::int64_t from, std::int64_t to);

/// The period of a beacon: at least six starts whose gaps keep to their median (half of the gaps within a fifth of it,
/// nine of ten within a half); 0 for anything else. `starts` are in order.
std::int64_t beaconPeriod(const std::vector<std::int64_t> &starts);

}
