// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Facts of a package as rows; used by the package importer.

#include "analysis/crypto/public_key.h"
#include "analysis/intake/importer.h"
#include "analysis/package/manifest.h"
#include "analysis/package/network_config.h"
#include "analysis/package/signing.h"

#include <string>
#include <string_view>
#include <vector>

namespace keytrail::intake
{

casedb::AppRow appRow(
    const package::Manifest &manifest, bool hasManifest, const package::Signing &signing, std::vector<std::string> frameworks,
    const package::NetworkConfig *network);

/// One row a key and place; `where` is the entry, the offset is added.
void addFoundKey(Import &import, casedb::AppId app, const crypto::FoundKey &found, std::string_view where, std::string_view source);
/// A pin: the hash of a key that is not there itself.
void addPin(Import &import, casedb::AppId app, std::string_view spkiSha256, std::string_view where, std::string_view source);
/// The signers' certificates and their keys.
void addSigners(Import &import, casedb::AppId app, const package::Signing &signing, const std::string &prefix);

/// A certificate and the key in it.
void addCertificate(Import &import, casedb::AppId app, const crypto::Certificate &certificate, const std::string &where, std::string_view source);
/// A host that a configuration of the package names; no call of the code is known to go there.
void addConfigDestination(Import &import, casedb::AppId app, std::string_view host, const std::string &where, std::string_view reason);

/// A URL that only stands in a text of the package, used by no call that is understood. Texts that are no URL of a host are passed over.
void addTextDestination(Import &import, casedb::AppId app, std::string_view text, const std::string &where);

/// Notes text that could mislead people: markup, control and bidirectional characters, letters of mixed scripts in a word.
void noteOddText(std::string_view text, std::string_view where, Notes &notes);

}
