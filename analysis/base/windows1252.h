// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace keytrail
{

/// Bytes of Windows-1252 as UTF-8. Every byte on its own: 0x80 to 0x9f by the Windows table, its five holes as the C1 controls
/// of the same number, the rest as Latin-1. Two different inputs never give one output.
std::string fromWindows1252(std::string_view bytes);

}
