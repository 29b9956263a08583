// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace keytrail::archive {

/// The text of a property list as UTF-8 without a byte order mark: UTF-16 by its mark, UTF-8 where it is valid, else Windows-1252.
/// A lone surrogate becomes U+FFFD.
std::string decodePlistText(std::string_view bytes);

}
