// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Texts changed by regular expressions as java.util.regex.Pattern and String.replaceAll, replaceFirst and split do it, for the
// patterns that matchJsRegex knows. Bounded: nothing is answered where the pattern is beyond it or a limit was reached.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::code {

/// `to` may name groups ($1, $0) and escape characters with a backslash (Matcher.appendReplacement).
std::optional<std::u16string> replacePattern(std::u16string_view text, std::u16string_view pattern, bool ignoreCase, std::u16string_view to, bool firstOnly);
/// The parts between matches, at most `most` of them; empty ones at the end stay.
std::optional<std::vector<std::u16string>> splitPattern(std::u16string_view text, std::u16string_view pattern, std::size_t most);
/// java.text.MessageFormat with its quoting: `values` by index, texts as they are to stand there; an index outside stays as it is.
std::u16string formatMessage(std::u16string_view pattern, const std::vector<std::u16string> &values);
/// %XX as UTF-8 bytes; a broken escape stays as it is. `plus`: `+` is a space (application/x-www-form-urlencoded).
std::string percentDecoded(std::string_view text, bool plus);

}
