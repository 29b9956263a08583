// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace keytrail
{

inline constexpr std::string_view kProgramName = "Keytrail " KEYTRAIL_VERSION;

}
