// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The first page of a report in plain words: what happened, how sure it is, who is affected, what to do. Each sentence about
// evidence carries the places that `keytrail` opens: ids, and the file and place they stand at.

#include "analysis/report/facts.h"

#include <string>
#include <vector>

namespace keytrail::report
{

struct Reference {
    std::string id; ///< "trace-00ff…"
    std::string sha256, where; ///< of the evidence; empty for a conclusion
};

struct Sentence {
    std::string text; ///< as it stands in the evidence: the caller escapes
    std::vector<Reference> references;
};

struct Chapter {
    std::string title;
    std::vector<Sentence> sentences;
};

constexpr std::size_t kMostTold = 5; ///< traces told one by one on the first page; the rest is counted

std::vector<Chapter> executivePage(const CaseFacts &facts);

}
