// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace keytrail {

/// The sample evidence as built into the program: file names and bytes, which live as long as the program.
std::vector<std::pair<std::string_view, std::string_view>> sample();

}
