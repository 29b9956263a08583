// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Binary property lists ("bplist00", as CFBinaryPList.c writes them): trailer of 32 bytes, offset table, objects.
// Read: null, booleans, integers of 1 to 16 bytes, reals of 4 and 8, dates, data, ASCII and UTF-16 strings, UIDs (as
// numbers), arrays, sets (as arrays), dictionaries with string keys. An object met inside itself is cut (`plist-loop`);
// objects used at many places are copied up to kMostValues values and kMostBytes bytes (`plist-shared`); nesting beyond
// kDeepestPlist is cut (`nesting-limit`); one object that cannot be read is null (`plist-invalid`).
// Refused: other versions (bplist15, bplist16: not seen in exports), a trailer whose table does not fit the bytes.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/base/value.h"

namespace keytrail::archive {

constexpr std::size_t kDeepestPlist = 512;          ///< CoreFoundation itself stops there
constexpr std::size_t kMostPlistValues = 500'000;   ///< an app list of a phone comes to 20 000
constexpr std::size_t kMostPlistBytes = 64 << 20;

Result<Value> readBinaryPlist(Bytes plist, Notes &notes);

}
