// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace keytrail {

/// The bytes of resources/knowledge/NAME as built into the program; empty when there is no such file.
/// They live as long as the program. Analysis never calls this: it is handed the bytes.
std::string_view knowledge(std::string_view name);

}
