// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which format of the mapping a file is: the one with most of its needs met, the first of equals.

#include "analysis/base/evidence.h"
#include "analysis/telemetry/column_mapping.h"
#include "analysis/telemetry/csv_reader.h"
#include "analysis/base/value.h"

#include <cstdint>
#include <string>
#include <vector>

namespace keytrail::telemetry {

enum class Shape : std::uint8_t { Empty, Binary, Database, Table, Zeek, Json, Plist, Xml, Flows, Packed };

/// By the first bytes.
Shape shapeOf(Source &source);

struct Match {
    const Format *format = nullptr;
    const Signature *signature = nullptr;
};

Match matchHeader(const std::vector<std::string> &header, const ColumnMapping &mapping, std::string_view shape);
/// `outline` is the text with its lists cut short.
Match matchValue(const Value &outline, const ColumnMapping &mapping, std::string_view shape);
/// How many needs of the signature the record meets, or 0 where one is not met.
std::size_t needsMet(const Signature &signature, const Value &record);
/// The records of a value by a signature's place ($, [], a.b[], a.b{}).
std::vector<const Value *> recordsOf(const Value &outline, const std::string &records);

/// Reads on until a row is a header that is known, at most kMostPreamble rows; `passed` tells how many rows stood before it.
struct HeaderFound {
    Match match;
    std::vector<std::string> header;    ///< where nothing matched: the first row
    std::size_t passed = 0;
};
constexpr std::size_t kMostPreamble = 40;    ///< Windows' DHCP server explains itself in some thirty lines
HeaderFound findHeader(CsvReader &reader, const ColumnMapping &mapping);

}
