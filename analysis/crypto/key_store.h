// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Key stores by their first bytes: Java's JKS and JCEKS, Bouncy Castle's BKS, PKCS#12 (RFC 7292). They are named, not opened:
// private keys in them are sealed by a password. Certificates that stand in them in clear are found by the search for keys.

#include "analysis/base/evidence.h"

#include <string_view>

namespace keytrail::crypto {

/// "JKS", "JCEKS", "BKS", "PKCS#12"; empty for anything else.
std::string_view sniffKeyStore(Bytes head);

}
