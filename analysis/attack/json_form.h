// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One spelling of a JSON text, so that the same value written by two programs is equal text.

#include <string>
#include <string_view>

namespace keytrail::attack
{

/// Without blanks between tokens; characters of strings as themselves in UTF-8 but for quotation marks, backslashes and
/// control characters. The order of members and the spelling of numbers stay. What is no JSON comes out as some text.
std::string oneForm(std::string_view json);

}
