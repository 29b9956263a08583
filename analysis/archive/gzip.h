// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Whole files that are compressed: gzip (RFC 1952, several members) and Zstandard (RFC 8878, several frames), as captures
// and logs are stored. Expanded as a stream in pieces of bounded size; nothing is sized by what a header claims.

#include "analysis/archive/packed_stream.h"
#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"

#include <cstdint>
#include <functional>
#include <string>

namespace keytrail::archive
{

/// Takes the next piece; the answer is "go on?".
using PieceSink = std::function<bool(Bytes)>;

/// Feeds the expanded bytes to `sink`, at most `limit` of them, and answers how many there were. A stream that breaks or
/// ends early gives what came before it and a note (`zip-deflate-broken`, `truncated`), more than `limit` the first
/// `limit` bytes and a note (`expansion-limit`). Malformed when nothing at all comes out; Stopped when the sink says so.
Result<std::uint64_t> expand(Source &source, std::uint64_t limit, const PieceSink &sink, Notes &notes);

/// Says in a note how a stream ended whose first `size` bytes were kept; nothing where it ended well.
void notePackedEnd(const PackedStream &stream, StreamEnd end, std::uint64_t size, std::uint64_t packedSize, Notes &notes);

/// The same in memory.
Result<std::string> readGzip(Bytes packed, std::uint64_t limit, Notes &notes);

}
