// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table that no mapping knows, laid out for a person: its first rows, and for each column what it probably means, how
// sure that is and why. The answer is written as a mapping (mapping_file.h) that the person mends and keeps; files with the
// same header shape can be read with it. Guesses come from the headers that known exports use and from the cells' own form.
// Nothing is imported by a guess.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/telemetry/column_mapping.h"

#include <string>
#include <vector>

namespace keytrail::telemetry {

struct ColumnGuess {
    std::string column;             ///< the header as it stands
    std::string entity, field;      ///< device, install, event and a field of it; empty: no idea
    std::string how;                ///< type of the cells where the field's own will not do
    double confidence = 0;          ///< 0..1
    std::string reason;             ///< `header`, or what the cells look like
    std::vector<std::string> samples;
};

struct TableSketch {
    std::string encoding;           ///< utf-8, utf-16le, utf-16be, windows-1252
    char delimiter = ',';
    std::string shape;              ///< of the header: the same for the same columns in any order, letter case and blanks
    std::string known;              ///< the kind, where a mapping knows it already
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;     ///< the first kSketchRows
    std::vector<ColumnGuess> guesses;               ///< one a column
};

constexpr std::size_t kSketchRows = 50;

/// Malformed where it is no table.
Result<TableSketch> sketchTable(Source &source, const ColumnMapping &mapping);

/// Lower-case names in order, without blanks and marks, joined by `|`.
std::string headerShape(const std::vector<std::string> &header);

/// The guesses from `least` on as lines of a mapping; a column that is not guessed stands there as a remark.
std::string mappingText(const TableSketch &sketch, std::string_view name, double least);
/// {"encoding","delimiter","shape","known","columns":[{"column","entity","field","how","confidence","reason","samples"}],"rows":[[…]]}
std::string sketchJson(const TableSketch &sketch);

}
