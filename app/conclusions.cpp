// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conclusions.h"

#include "analysis/trace/conclude.h"
#include "resources/knowledge.h"

#include <chrono>

namespace keytrail
{

Instant rightNow()
{
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

bool concludeCase(casedb::CaseFile &file)
{
    auto opened = casedb::CaseReader::open(file.path());
    const auto *reader = std::get_if<casedb::CaseReader>(&opened);
    if (!reader)
        return false;
    const auto conclusions = trace::conclude(*reader, trace::Weights::read(knowledge("weights.tsv")), alwaysOn, rightNow());
    return conclusions && trace::store(file, *conclusions);
}

}
