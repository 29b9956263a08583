// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The hunt pack: what the traces that are not expected use let others look for, in the languages of the tools that look.
// Every file says in its own comments what it hits and what else it will hit; README.md explains them all.

#include "analysis/report/hunt_facts.h"

#include <string>
#include <vector>

namespace keytrail::report
{

/// Files of the pack in a fixed order; README.md first.
std::vector<OutputFile> huntPack(const CaseFacts &facts);

// The parts, for tests.
std::string yaraRules(const HuntFacts &hunt, const CaseFacts &facts);
std::string suricataRules(const HuntFacts &hunt, const CaseFacts &facts);
std::vector<OutputFile> sigmaRules(const HuntFacts &hunt, const CaseFacts &facts);
std::string tsharkFilters(const HuntFacts &hunt, const CaseFacts &facts);
std::vector<OutputFile> logQueries(const HuntFacts &hunt, const CaseFacts &facts); ///< KQL, SPL, Elastic
std::vector<OutputFile> blockLists(const HuntFacts &hunt, const CaseFacts &facts);

/// The statement as comment lines, each behind `mark`.
std::string statementComment(const CaseFacts &facts, std::string_view mark);

}
