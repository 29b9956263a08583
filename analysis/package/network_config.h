// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Android's network security configuration (developer.android.com, "Network security configuration"): which hosts may be
// reached in clear text, whom the app trusts, which keys it pins. Compiled XML, plain XML, or the protocol buffer of an app
// bundle. Sections are kept flat, in order, with the domains that stand in them; nested domain-configs are sections of their
// own. Refused: bytes in which no element can be found.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace keytrail::package
{

struct NetworkConfig {
    struct Domain {
        std::string name;
        bool subdomains = false;
    };
    struct Anchor {
        std::string source; ///< system, user, or "@0x7f…" of the certificates in the package
        std::uint32_t id = 0; ///< of those
        bool overridesPins = false;
    };
    struct Section {
        std::string kind; ///< base-config, domain-config, debug-overrides
        std::vector<Domain> domains;
        std::optional<bool> cleartext;
        std::vector<Anchor> anchors;
        std::vector<std::string> pins; ///< SHA-256 of public keys, hex
        std::string pinExpiration; ///< as written
    };
    std::vector<Section> sections;
};

constexpr std::size_t kMostNetworkSections = 10'000; ///< and of the parts of one

Result<NetworkConfig> readNetworkConfig(Bytes bytes, Notes &notes);

}
