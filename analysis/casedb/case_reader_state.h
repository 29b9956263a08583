// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the files that read a case share; included by them alone.

#include "analysis/base/platform/files.h"
#include "analysis/casedb/case_reader.h"

#include <unordered_map>

namespace keytrail::casedb
{

struct CaseReader::State {
    std::optional<platform::PrivateFolder> folder; ///< holds the copy that is read, where the case's own place would not do
    Database database;
    mutable std::unordered_map<std::int64_t, std::string> hashes;
    mutable bool failed = false;

    /// A statement is done with: whether it came to its end is remembered.
    void ended(const Statement &statement) const { failed = failed || !statement.ok(); }
};

}
