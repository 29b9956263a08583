// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows on their way into a table by one INSERT for all of them: SQLite asks for one after another through a virtual table
// (sqlite.org/vtab.html), where a statement a row would be bound, begun and ended for each. Used inside casedb only.

#include "analysis/casedb/bundle_format.h"

#include <cstddef>

namespace keytrail::casedb
{

class RowStream
{
public:
    virtual ~RowStream() = default;
    /// Makes the next row the current one. False: no more for now, or a failure that the stream itself knows of. It must not use the
    /// database that takes the rows.
    virtual bool next() = 0;
    /// Of the current row; the text lives until the next one.
    virtual const BundleValue &value(std::size_t column) const = 0;
};

}
