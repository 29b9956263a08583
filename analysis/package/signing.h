// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Who signed a package and whether Android would take it: JAR signing (v1), APK Signature Scheme v2, v3 and v3.1
// (source.android.com, "Application signing"). The verdict is the one of apksig's verifier over the app's own SDK range:
// from its minSdkVersion to every later platform. Stripping protection (X-Android-APK-Signed, the attributes of v2 and v3)
// is checked. Trust in a certificate is not asked: nobody's is on Android.
// Not read: source stamps, v4 (.idsig, outside the package), fs-verity data beyond the digest in the block.

#include "analysis/archive/zip.h"
#include "analysis/base/notes.h"
#include "analysis/crypto/certificate.h"
#include "analysis/package/manifest.h"

#include <optional>
#include <string>
#include <vector>

namespace keytrail::package
{

struct SignerRow {
    std::string scheme; ///< v1, v2, v3 or v3.1
    std::string certSha256, subject; ///< of the signer's own certificate; empty where it cannot be read
    std::optional<bool> verified; ///< nothing: no platform of the app's range would look at it
    std::string error; ///< why not, in a few English words
};

struct Signing {
    std::vector<SignerRow> signers;
    std::optional<bool> verified; ///< the whole package; nothing without a manifest or a directory
    std::string error; ///< why not, where no signer's own error says it
    struct Found {
        crypto::Certificate certificate;
        std::string scheme, where; ///< "META-INF/CERT.RSA", "signing block v2"
    };
    std::vector<Found> certificates; ///< the signers' own, each once a scheme
};

/// `manifest` is null where the package has none.
Signing readSigning(const archive::Zip &zip, const Manifest *manifest, Notes &notes);

/// More signers than this make every platform refuse (apksig, Android 13).
constexpr std::size_t kMostSigners = 10;

}
