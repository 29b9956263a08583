// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Sentences that are data: a table of code, kind, state, sentence and what would close the gap (resources/knowledge/coverage.tsv
// and its like), with `{}` where values go in order.

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::trace
{

struct Sentence {
    std::string kind, state, reason, closesWith;
};
using Sentences = std::map<std::string, Sentence, std::less<>>; ///< by code

/// Lines that begin with `#` are remarks.
Sentences readSentences(std::string_view table);
/// A value that is missing becomes a question mark.
std::string filled(std::string_view sentence, const std::vector<std::string> &values);
/// ASCII letters alone.
std::string lowerCase(std::string text);

}
