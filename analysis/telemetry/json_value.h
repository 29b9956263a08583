// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One JSON value (RFC 8259), by simdjson On-Demand, with what evidence needs kept: numbers as they were written, strings
// not cut at \u0000, a lone surrogate as the text `\ud800`, doubled keys in order. Nesting is bounded.
// Refused: anything that is not an object or array, text after it, bytes that are not UTF-8, unescaped control characters.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/base/value.h"

#include <memory>
#include <string>

namespace keytrail::telemetry {

/// Nesting of any record: the bound that simdjson and Qt use as well.
constexpr std::size_t kDeepestNesting = 1024;
/// Values in one record; a device with all its apps comes to some ten thousand.
constexpr std::size_t kMostValues = 2'000'000;

/// Reads one record after another with the same memory.
class JsonReader
{
public:
    JsonReader();
    ~JsonReader();
    JsonReader(JsonReader &&) noexcept;
    JsonReader &operator=(JsonReader &&) noexcept;
    /// `where` is the place of the record, for notes.
    Result<Value> read(std::string_view text, const std::string &where, Notes &notes);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

Result<Value> readJson(Bytes text, Notes &notes);

}
