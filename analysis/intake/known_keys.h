// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace keytrail::intake
{

/// A key that many hold (resources/knowledge/known-keys.tsv): of a public trust store, or published with its private half.
struct KnownKey {
    std::string kind; ///< trust-store, test
    std::string name;
};

std::optional<KnownKey> knownKey(std::string_view table, std::string_view spkiSha256);

}
