// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the files that read a case share; included by them alone.

#include "analysis/base/platform/files.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/casedb/lens.h"

#include <unordered_map>

namespace keytrail::casedb
{

struct CaseReader::State {
    std::optional<platform::PrivateFolder> folder; ///< holds the copy that is read, where the case's own place would not do
    Database database;
    mutable std::unordered_map<std::int64_t, std::string> hashes = {};
    mutable Lens lens = {};
    mutable std::int64_t lensVersion = -1; ///< of the case as this connection sees it
    mutable int bare = 0;
    mutable bool failed = false;

    /// What the case is read through now: looked up again when another connection changed the case.
    Lens through() const
    {
        const auto version = database.number("PRAGMA data_version");
        if (version != lensVersion) {
            auto statement = database.prepare(kLensInForce);
            if (statement.step())
                lens = {statement.integer(0) != 0, statement.integer(1) != 0, statement.integer(2) != 0};
            ended(statement); // a mask that could not be read must not be left out
            lensVersion = version;
        }
        return bare > 0 ? Lens{lens.clocks, false, false} : lens;
    }

    /// A statement is done with: whether it came to its end is remembered.
    void ended(const Statement &statement) const { failed = failed || !statement.ok(); }
};

}
