// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// XML of an Android app bundle: aapt.pb.XmlNode (platform/frameworks/base, tools/aapt2/Resources.proto), the form in which
// bundletool keeps manifests and layouts, with the events of axml.h. An attribute's value is its compiled item where there
// is one: reference, string, number or boolean; styled and raw strings count as strings.
// Elements deeper than kDeepestProtoXml are left out (`nesting-limit`), a message that breaks keeps what stood before
// (`truncated`). Refused: bytes in which no element can be found.
// Not read: namespace declarations (attributes carry their URI), source positions.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/package/axml.h"

namespace keytrail::package
{

constexpr std::size_t kDeepestProtoXml = 256; ///< aapt2 itself reads with protobuf's limit of 100 messages
constexpr std::size_t kMostProtoAttributes = 10'000; ///< of one element

/// The answer counts the elements.
Result<std::uint64_t> readProtoXml(Bytes bytes, XmlSink &sink, Notes &notes);

/// The value of an aapt.pb.Item as the table and the manifest hold it; `text` receives its string.
ResourceValue protoItem(Bytes item, std::string &text);

}
