// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Rows read ahead: a thread of its own asks the stream for rows and looks at them while the database takes those before.

#include "analysis/casedb/row_stream.h"

#include <memory>

namespace keytrail::casedb
{

class RowsAhead final : public RowStream
{
public:
    /// The stream is asked on another thread until this object is gone, and belongs to nobody else for as long. A few blocks of rows
    /// are held, of a quarter of a MiB or one row.
    RowsAhead(RowStream &stream, std::size_t columns);
    ~RowsAhead() override;

    bool next() override;
    const BundleValue &value(std::size_t column) const override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}
