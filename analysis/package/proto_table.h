// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Resource table of an Android app bundle: aapt.pb.ResourceTable (platform/frameworks/base, tools/aapt2/Resources.proto).
// Turned into the compiled form of arsc.h, so that all questions are answered in one place: items and arrays of every
// configuration, which are kept apart as "default" and "another". Entries without an id are left out.
// Not read: styles, plurals, attributes, overlays, source positions.
// Refused: bytes that hold no package.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/package/arsc.h"

namespace keytrail::package
{

Result<ResourceTable> readProtoTable(Bytes bytes, Notes &notes);

/// Values of one entry in other configurations that are kept.
constexpr std::size_t kMostOtherValues = 64;
/// Texts of the table in all: real ones have some MiB.
constexpr std::size_t kLargestProtoTexts = 64 << 20;

}
