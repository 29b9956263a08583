// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the window does with evidence, as functions: each runs off the GUI thread and reaches evidence through the confined
// worker only. Tests put their own in.

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace keytrail::app {

/// What became of one file.
struct FileOutcome {
    std::string file, sha256, kind, status, code, reason;
    std::uint64_t size = 0;
    std::string counts;                     ///< JSON object
    std::vector<std::string> warnings;      ///< "code, where: text"
    std::vector<std::string> protectionsOff;
};

struct ImportWatch {
    std::function<void(std::size_t index)> started;
    /// Answers "go on?" for the whole import. Called from the import's threads.
    std::function<bool(std::size_t index, std::uint64_t done, std::uint64_t total)> progress;
    std::function<void(std::size_t index, const FileOutcome &outcome)> finished;
};

/// The worker's answer in JSON, or why there is none.
struct Answer {
    std::string json, reason;
};

struct Doors {
    /// The files that paths mean: folders are walked.
    std::function<std::vector<std::string>(const std::vector<std::string> &paths)> filesOf;
    /// Imports into the case, tables that nobody knows by `mapping` (mapping_file.h; may be empty), and draws its conclusions anew; empty on success, else a sentence.
    std::function<std::string(const std::string &casePath, const std::vector<std::string> &files, const std::string &mapping, const ImportWatch &watch)> import;
    std::function<Answer(const std::string &casePath, const std::string &symbol, const std::function<bool()> &goOn)> disassemble;
    std::function<Answer(const std::string &casePath, const std::string &sha256, const std::string &where, const std::function<bool()> &goOn)> bytes;
    /// What both sides of a flow said (reading_job.h); `flow` is a printed id.
    std::function<Answer(const std::string &casePath, const std::string &flow, const std::function<bool()> &goOn)> conversation;
    /// Saves the packets of a flow to a new file; `json` tells how many.
    std::function<Answer(const std::string &casePath, const std::string &flow, const std::string &target, const std::function<bool()> &goOn)> cutFlow;
    /// The sketch of a table that nobody knows (table_sketch.h), as JSON.
    std::function<Answer(const std::string &path, const std::function<bool()> &goOn)> sketch;
    /// Writes the sample evidence and its finished case into a folder; `json` is the path of the case.
    std::function<Answer(const std::string &folder)> sample;
    /// Writes a walkthrough's evidence (names and bytes) beside a fresh case and imports it there; `json` is the path of the case.
    std::function<Answer(const std::string &casePath, const std::string &title, const std::vector<std::pair<std::string, std::string>> &evidence)> lesson;
};

}
