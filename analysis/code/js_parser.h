// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JavaScript as a tree. A statement that cannot be read is left out: the parser goes on at the next safe point (the end of that
// statement by its brackets) and says where.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/code/js_tree.h"

namespace keytrail::code {

/// A file beyond this is read in its first part and a note says so.
constexpr std::size_t kLargestScript = 24 << 20;
/// Nested expressions, functions and blocks; real bundles stay below 200.
constexpr int kDeepestScript = 400;
constexpr std::size_t kMostScriptNodes = 6'000'000;

struct JsParsed {
    JsTree tree;
    std::size_t skipped = 0;    ///< statements that were left out
    bool cut = false;           ///< the file is larger than is read
};

/// Notes: script-invalid (a statement left out), nesting-limit, expansion-limit; `where` is the file's place.
JsParsed parseScript(Bytes source, std::string_view where, JsTexts &texts, Notes &notes);

/// The line of an offset, from 1.
std::size_t lineOf(std::string_view source, std::size_t offset);

}
