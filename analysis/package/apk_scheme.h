// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Signers of APK Signature Scheme v2, v3 and v3.1; used by signing.cpp.

#include "analysis/package/content_digest.h"
#include "analysis/package/signing_block.h"

#include "analysis/crypto/certificate.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace keytrail::package
{

constexpr int kEveryLaterSdk = 0x7fffffff;
constexpr int kSdkN = 24, kSdkP = 28, kSdkT = 33;

struct SchemeSigner {
    std::vector<crypto::Certificate> certificates;
    std::int64_t minSdk = 0, maxSdk = 0; ///< v3 and later
    std::vector<std::string> lineage; ///< certificates by SHA-256, oldest first; empty where none
    std::optional<std::uint32_t> rotationMinSdk;
    bool targetsDevelopment = false;
    std::string error; ///< empty: verified
};

struct SchemeResult {
    std::vector<SchemeSigner> signers;
    std::string error; ///< of the scheme as a whole
    std::vector<std::string> lineage; ///< the longest, where the others are its beginnings
    bool verified() const;
};

struct SchemeQuestion {
    std::uint32_t id = kSchemeV2;
    int minSdk = 1;
    std::set<int> found; ///< schemes found so far (2, 3)
    std::optional<int> rotationMinSdk; ///< of a v3.1 block
};

/// Signatures, certificates and digests of one scheme's block value, for platforms from question.minSdk on.
SchemeResult checkScheme(std::string_view value, const SchemeQuestion &question, ContentDigests &digests);

}
