// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tables as one XLSX workbook (ECMA-376), by libxlsxwriter: the statement first, then a sheet a table. Every cell of text is a
// string, never a formula or a link. The same case and clock give the same bytes.

#include "analysis/report/facts.h"

#include <string>

namespace keytrail::report
{

/// Writes to `path`, which must not exist; false where that fails. Memory does not grow with the rows.
bool writeWorkbook(const CaseFacts &facts, const std::string &path);

}
