// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// XML 1.0 exports (property lists: analysis/archive/plist_text.h), by pugixml, which knows no entities but the five
// built-in ones and opens nothing. A text with entity declarations is refused as a construct (`xml-entities`, security).
// A cut text yields what stood before the cut (`truncated`). Encodings as in text_stream.h; a declared one is not asked.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/base/value.h"

namespace keytrail::telemetry {

constexpr std::size_t kLargestXml = 64 << 20;   ///< it is read whole; the largest known export is some MiB
constexpr std::size_t kDeepestXml = 512;

/// A Map of one member, the root element: an element with children or attributes is a Map (children of one name are doubled
/// keys, attributes are members), one with text only is Text.
Result<Value> readXml(Bytes xml, Notes &notes);

}
