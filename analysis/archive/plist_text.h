// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two textual forms of property lists: XML (Apple's PropertyList-1.0 DTD), by pugixml, which knows no entities but the
// five built-in ones and opens nothing, and the older OpenStep form ("Old-Style ASCII Property Lists", with GNUstep's typed
// values <*I5>, <*R1.5>, <*BY>, <*D…>), by an own reader. UTF-8, UTF-16 with a byte order mark, else Windows-1252.
// A cut text yields what stood before the cut (`truncated`); what contradicts itself is null or left out (`plist-invalid`);
// nesting beyond kDeepestPlistText is cut (`nesting-limit`).
// Refused: entity declarations (`xml-entities`, security), more than kLargestPlistText bytes, text that begins no list.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/base/value.h"

namespace keytrail::archive {

constexpr std::size_t kLargestPlistText = 64 << 20; ///< it is read whole; the largest known is some MiB
constexpr std::size_t kDeepestPlistText = 512;

/// The value inside <plist>.
Result<Value> readXmlPlist(Bytes xml, Notes &notes);

/// A dictionary, list, data or string in the OpenStep form; a file of `key = value;` lines (.strings) is a dictionary.
Result<Value> readOpenStepPlist(Bytes text, Notes &notes);

/// Whichever of the three forms the bytes are in.
Result<Value> readPlist(Bytes bytes, Notes &notes);

}
