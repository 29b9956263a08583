// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What of a trace is read where thousands are looked through: without its flows, devices and words.

#include "analysis/casedb/rows.h"

namespace keytrail::casedb
{

struct TraceHead {
    using Id = TraceId;
    static constexpr const char *table = "traces";
    TraceId id{};
    AppId app{};
    OperationId operation{};
    DestinationId destination{};
    Number score;
};

template <class Visit> void fieldsOf(TraceHead &row, Visit &visit)
{
    visit("id", row.id);
    visit("app", row.app);
    visit("operation", row.operation);
    visit("destination", row.destination);
    visit("score", row.score);
}

}
