// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a telemetry source states, one fact at a time. Fields carry the names of the case's columns (contract), so that a
// new column mapping needs no new code.

#include "analysis/base/instant.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace keytrail::telemetry {

using FactValue = std::variant<std::string, Instant, bool, std::int64_t, std::vector<std::string>>;

struct Fact {
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    std::string entity;         ///< device, install, event, lease, flow, dns, tls, http, certificate, payload
    std::string where;          ///< `row 17` (data rows from 1, the header not counted), `line 3`, `$.value[3]`
    std::string raw;            ///< the source's own record as JSON, empty where it is large
    std::size_t device = kNone; ///< number of the device fact (in order of their arrival) this belongs to
    std::size_t flow = kNone;   ///< the same of the flow fact: one of the same record
    std::vector<std::pair<std::string, FactValue>> fields;

    const std::string *text(std::string_view field) const
    {
        for (const auto &one : fields) {
            if (one.first == field)
                return std::get_if<std::string>(&one.second);
        }
        return nullptr;
    }
};

class FactSink
{
public:
    virtual ~FactSink() = default;
    virtual void add(Fact fact) = 0;
};

/// Takes all, keeps nothing.
class NoFacts final : public FactSink
{
public:
    void add(Fact) override { }
};

}
