// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JAR signing (scheme v1) as Android checks it; used by signing.cpp.

#include "analysis/archive/zip.h"
#include "analysis/base/notes.h"
#include "analysis/crypto/certificate.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace keytrail::package
{

struct JarSigner {
    std::string block; ///< "META-INF/CERT.RSA"
    std::optional<crypto::Certificate> certificate;
    std::string error;
    bool counts = false; ///< among those that signed every entry
};

struct JarSigning {
    std::vector<JarSigner> signers; ///< in directory order
    std::string error; ///< of the package as a whole
    bool verified = false;
};

/// Signature blocks and their certificates, without checking anything else: for packages whose v1 signature no platform asks for.
JarSigning listJarSigners(const archive::Zip &zip, Notes &notes);

/// The whole check for platforms from `minSdk` on; `found` holds the schemes found in the signing block (2, 3).
JarSigning checkJarSigning(const archive::Zip &zip, int minSdk, const std::set<int> &found, Notes &notes);

}
