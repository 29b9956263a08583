// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace keytrail::cli
{

/// Runs a command of the command line and answers its exit status; nothing where the arguments ask for the window
/// (no argument, or a case file alone), whose path is then in `casePath`.
std::optional<int> run(int count, char **arguments, const Doors &doors, const std::string &worker, std::string &casePath);

}
