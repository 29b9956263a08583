// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Landlock (Linux Documentation/userspace-api/landlock.rst), ABI 1 to 7, by its system calls: the C library has no wrappers.

#include "analysis/base/platform/confine.h"

namespace keytrail::platform {

/// Handles all rights that the running kernel knows and allows files to be read, written, made and removed below `folder` only.
/// Needs no-new-privileges.
Protection restrictPaths(const std::string &folder);

}
