// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/evidence.h"

#include <string>

namespace keytrail::intake
{

/// "certificate" or "key" where the file is key material as it is: PEM text from its first line, or one DER value of a key or
/// certificate that fills the file. Empty elsewhere.
std::string sniffKeyFile(Source &source);

}
