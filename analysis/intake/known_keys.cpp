// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/known_keys.h"

#include <algorithm>

namespace keytrail::intake
{

std::optional<KnownKey> knownKey(std::string_view table, std::string_view spkiSha256)
{
    constexpr std::size_t kHashLength = 64;
    if (spkiSha256.size() != kHashLength)
        return {};
    for (auto at = table.find(spkiSha256); at != std::string_view::npos; at = table.find(spkiSha256, at + 1)) {
        const bool isRow = (at == 0 || table[at - 1] == '\n') && at + kHashLength < table.size() && table[at + kHashLength] == '\t';
        if (!isRow)
            continue;
        const auto rest = table.substr(at + kHashLength + 1, std::min(table.find('\n', at), table.size()) - at - kHashLength - 1);
        const auto tab = std::min(rest.find('\t'), rest.size());
        return KnownKey{std::string(rest.substr(0, tab)), std::string(rest.substr(std::min(tab + 1, rest.size())))};
    }
    return {};
}

}
