// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Archives of our own making, by libzip: deflated entries in the order given, all stamped 1980-01-01 so that the same
// content gives the same bytes whatever the clock and the time zone.

#include "analysis/base/result.h"

#include <string>
#include <utility>
#include <vector>

namespace keytrail::archive
{

/// Names are relative, UTF-8, with forward slashes, each once. The whole archive is made in memory.
Result<std::string> packZip(const std::vector<std::pair<std::string, std::string>> &files);

}
