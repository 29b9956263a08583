// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/report/facts.h"

#include <functional>
#include <string>

namespace keytrail::cli
{

/// Writes a file piece by piece beside its place and puts it there when `fill` is done; else nothing is changed.
bool writeStreamed(const std::string &path, const std::function<bool(const report::Sink &sink)> &fill);

}
