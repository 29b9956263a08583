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
    constexpr int kTries = 3;
    const auto draw = [&]() -> std::optional<trace::Conclusions> {
        auto opened = casedb::CaseReader::open(file.path());
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        return reader ? trace::conclude(*reader, trace::Weights::read(knowledge("weights.tsv")), alwaysOn, rightNow()) : std::nullopt;
    };
    // What was concluded from a case that another process has changed meanwhile must not replace what that one concluded.
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const auto version = file.version();
        const auto conclusions = draw();
        if (!conclusions)
            return false;
        bool isOld = false;
        const bool done = file.atomically([&] {
            isOld = file.version() != version;
            return !isOld && trace::replaceConclusions(file, *conclusions);
        });
        if (!isOld)
            return done;
    }
    // The others write all the time: they wait for once.
    return file.atomically([&] {
        const auto conclusions = draw();
        return conclusions && trace::replaceConclusions(file, *conclusions);
    });
}

}
