// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doors.h"

namespace keytrail::app {

/// What the window does with evidence, by way of the worker program at this path.
Doors windowDoors(const std::string &worker);

}
