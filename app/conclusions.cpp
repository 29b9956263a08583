// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/conclusions.h"

#include "analysis/trace/conclude.h"
#include "analysis/trace/rejudge.h"
#include "resources/knowledge.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace keytrail
{

Instant rightNow()
{
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

namespace
{

using trace::Conclusions;
using trace::Rejudged;

/// What the conclusions of a case were drawn from, see trace::conclusionInputs().
constexpr std::string_view kInputs = "conclusion_inputs";

std::string inputsOf(const casedb::CaseReader &reader)
{
    return trace::conclusionInputs(reader, knowledge("weights.tsv"), KEYTRAIL_VERSION);
}

struct Drawn {
    Conclusions conclusions;
    std::string inputs;
};

/// Writes what `draw` made of a case that nobody changed meanwhile: what was drawn from an older state must not replace what another
/// process has drawn since.
template <class T> bool drawAndWrite(casedb::CaseFile &file, const std::function<std::optional<T>()> &draw, const std::function<bool(const T &)> &write)
{
    constexpr int kTries = 3;
    for (int attempt = 0; attempt < kTries; ++attempt) {
        const auto version = file.version();
        const auto drawn = draw();
        if (!drawn)
            return false;
        bool isOld = false;
        const bool done = file.atomically([&] {
            isOld = file.version() != version;
            return !isOld && write(*drawn);
        });
        if (!isOld)
            return done;
    }
    // The others write all the time: they wait for once.
    return file.atomically([&] {
        const auto drawn = draw();
        return drawn && write(*drawn);
    });
}

}

bool concludeCase(casedb::CaseFile &file)
{
    const auto draw = [&]() -> std::optional<Drawn> {
        auto opened = casedb::CaseReader::open(file.path());
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        auto conclusions = reader ? trace::conclude(*reader, trace::Weights::read(knowledge("weights.tsv")), alwaysOn, rightNow()) : std::nullopt;
        return conclusions ? std::optional(Drawn{std::move(*conclusions), inputsOf(*reader)}) : std::nullopt;
    };
    return drawAndWrite<Drawn>(file, draw, [&](const Drawn &drawn) { return trace::replaceConclusions(file, drawn.conclusions) && file.setMeta(kInputs, drawn.inputs); });
}

bool rejudgeCase(casedb::CaseFile &file)
{
    bool isOfOtherFacts = false;
    const auto draw = [&]() -> std::optional<Rejudged> {
        auto opened = casedb::CaseReader::open(file.path());
        const auto *reader = std::get_if<casedb::CaseReader>(&opened);
        isOfOtherFacts = !reader || reader->meta(kInputs) != inputsOf(*reader);
        return isOfOtherFacts ? std::nullopt : trace::rejudge(*reader, trace::Weights::read(knowledge("weights.tsv")), rightNow());
    };
    const bool done = drawAndWrite<Rejudged>(file, draw, [&](const Rejudged &rejudged) { return trace::putRejudged(file, rejudged); });
    return done || (isOfOtherFacts && concludeCase(file));
}

}
