// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace keytrail::capture
{

/// A name from the wire as text that can be read back byte for byte: control characters, bytes that are no UTF-8 and the
/// backslash as \DDD (RFC 1035 section 5.1), ASCII letters in lower case unless `keepCase`. With `dot`, dots are escaped too
/// (inside a DNS label).
std::string nameText(std::string_view bytes, bool dot = false, bool keepCase = false);

/// Lower case of ASCII letters, all else as it is.
std::string lowerAscii(std::string_view text);
bool equalNoCase(std::string_view a, std::string_view b);
/// Without blanks and tabs at both ends.
std::string_view trimmed(std::string_view text);

}
