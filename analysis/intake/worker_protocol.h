// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the program and its worker say to each other. The worker is started as
//   keytrail-worker import BUNDLE NAME SHA256       or       keytrail-worker read WHAT PLACE ... KIND
// with the evidence open at platform's fixed descriptor. Its standard output is one answer; everything in it is hostile.

#include "analysis/base/notes.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::intake
{

/// One package of a container.
struct AnswerMember {
    std::string name, sha256, kind, reason; ///< reason: why it was refused
    std::uint64_t size = 0;
};

struct WorkerAnswer {
    std::string status; ///< imported, refused, read, failed
    std::string kind;
    std::string code; ///< of a refusal
    std::string reason;
    std::vector<Note> notes;
    std::vector<AnswerMember> members; ///< of a container, in order
    std::vector<std::string> protectionsOff;
    std::string result; ///< of a reading: JSON
};

/// The answer of a refusal.
WorkerAnswer refused(const char *code, std::string reason);

std::string writeAnswer(const WorkerAnswer &answer);
/// An answer of the wrong shape has an empty status.
WorkerAnswer parseAnswer(std::string_view text);

constexpr std::size_t kLargestAnswer = 64 << 20;

}
