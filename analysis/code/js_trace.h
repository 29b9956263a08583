// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Traces JavaScript of an app: the scripts that one page loads, or one bundle, run together.

#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/code/findings.h"

#include <string>
#include <string_view>
#include <vector>

namespace keytrail::code {

/// A script as a page has it: text of its own, or the path of a file beside the page.
struct PageScript {
    std::string file;           ///< as the page writes it; empty for a script inside the page
    std::string text;
    std::size_t offset = 0;     ///< of the text in the page
};

/// <script> elements of a page in document order, then the handlers in its attributes (HTML, section 4.12.1). At most kMostPageScripts.
std::vector<PageScript> scriptsOfPage(std::string_view html);
constexpr std::size_t kMostPageScripts = 1000;

/// Whether bytes begin like Hermes bytecode, which is not read.
bool sniffHermes(Bytes bytes);

struct ScriptFile {
    std::string where;          ///< place in the evidence
    std::string text;
    std::size_t offset = 0;     ///< of the text in the file
};

/// Adds what the scripts, in load order, do to `findings`. Files of which a part was not read are named in `partial`. False when the
/// pulse said stop. Notes: script-invalid, nesting-limit, expansion-limit.
bool traceScripts(std::vector<ScriptFile> files, const KnowledgeFile &knowledge, Findings &findings, std::vector<std::string> &partial, Notes &notes, const Pulse &pulse);

}
