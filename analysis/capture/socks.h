// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a client asks of a SOCKS proxy: versions 4 and 4a, and 5 (RFC 1928). The proxy's own address hides the destination, the
// request names it.

#include "analysis/base/evidence.h"

#include <optional>
#include <string>

namespace keytrail::capture
{

/// The host (raw) or address of a request to connect that stands at the start of `message`; nothing where it is none.
std::optional<std::string> socksTarget(Bytes message);

}
