// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Imports files into a case: walks folders, hashes through the descriptor that the worker will read, runs a confined worker a
// file, absorbs its bundle. A worker that dies costs its one file. Runs on any thread; the case file is used by this call alone
// while it runs.

#include "analysis/base/notes.h"
#include "analysis/casedb/case_file.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace keytrail::intake
{

struct ImportOptions {
    std::string worker; ///< path of keytrail-worker
    bool confined = true; ///< false: the worker takes no limits and no filter (debugging)
    unsigned jobs = 1; ///< workers at a time
    std::string mapping; ///< text of a mapping for tables nobody knows (mapping_file.h); checked by the caller
    std::string leaveOut; ///< rules, one a line, of devices and apps that do not come into the case (casedb/mask_rule.h)
};

/// A package or export of a container, which has its own line in the answer.
struct MemberResult {
    std::string name, sha256, kind, reason; ///< reason: why it was refused
    std::uint64_t size = 0;
};

/// What `keytrail import --json` prints of a file.
struct FileResult {
    std::string file, sha256, kind, status, code, reason;
    std::uint64_t size = 0;
    std::string counts = "{}"; ///< JSON object
    std::vector<Note> notes;
    std::vector<MemberResult> members; ///< of a container, in order
    std::vector<std::string> protectionsOff;
    double seconds = 0;
};

struct ImportWatch {
    /// A file begins (index into the list of files()).
    std::function<void(std::size_t index)> started;
    /// How far one file is in bytes; the answer is "go on?" for the whole import. Called from the import's threads.
    std::function<bool(std::size_t index, std::uint64_t done, std::uint64_t total)> progress;
    std::function<void(std::size_t index, const FileResult &result)> finished;
};

/// The files that `paths` mean: folders are walked (not through links), names sorted; a named link stands as what it leads
/// to; what is not there stays in the list and is refused when imported.
std::vector<std::string> filesOf(const std::vector<std::string> &paths);

/// One result a file, in the order of `files`. Stopped: the files not begun are missing from the answer, those under way are
/// not in the case.
std::vector<FileResult> importFiles(
    casedb::CaseFile &file, const std::vector<std::string> &files, const ImportOptions &options, const ImportWatch &watch);

}
