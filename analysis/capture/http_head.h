// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Heads of HTTP/1 messages (RFC 9112): start line and the header fields that matter here.

#include "analysis/base/evidence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace keytrail::capture
{

struct HttpHead {
    bool isRequest = false;
    std::string method, uri;
    int status = 0;
    std::string host, userAgent, contentType, date, upgrade;
    std::optional<std::uint64_t> length; ///< Content-Length
    bool isChunked = false, isEncoded = false, isDamaged = false;
};

/// Whether bytes may begin an HTTP/1 message: yes, no, or too few to tell.
enum class Guess : std::uint8_t { No, Perhaps, Yes };
Guess beginsHttp(std::string_view bytes);

/// The head in `text`, with or without its closing empty line (a cut head gives the whole lines it has).
/// Nothing where the first line is no start line.
std::optional<HttpHead> parseHttpHead(std::string_view text);

/// The size of the head at the start of `text`, closing empty line included; 0 where it is not complete.
/// Looks from `from` on: what lies before was looked at already.
std::size_t httpHeadSize(std::string_view text, std::size_t from);

}
