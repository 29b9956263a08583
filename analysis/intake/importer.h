// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What an importer is given and what it answers. One importer an evidence kind: readers in, rows and provenance out.
// Runs inside the confined worker: it reads the source it is handed and writes the bundle, and opens nothing.

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/pulse.h"
#include "analysis/base/result.h"
#include "analysis/casedb/bundle_writer.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::intake
{

/// Knowledge files by name (`crypto-catalogue.tsv`); an empty answer means "not there".
using Knowledge = std::function<std::string_view(std::string_view)>;

/// The name under which the knowledge holds the mapping that a person gave for this import; empty where none was.
constexpr std::string_view kGivenMapping = "telemetry-mapping.tsv";

/// The name of the rules, one a line, by which devices and apps are left out of this import (casedb/mask_rule.h); empty where none is.
constexpr std::string_view kLeaveOut = "leave-out.txt";

/// One package or export of a container, for the answer to who asked for the import.
struct ImportMember {
    std::string name; ///< its path in the container; "inner.zip!a.apk" deeper down
    std::string sha256, kind;
    std::uint64_t size = 0;
    std::string reason; ///< why it was refused; empty: imported
};

struct Import {
    Source &source;
    std::string_view name; ///< the file's own name, for texts only
    casedb::BundleWriter &bundle;
    Notes &notes;
    const Pulse &pulse;
    const Knowledge &knowledge;
    std::vector<ImportMember> members = {}; ///< of a container, in order
    std::string within = {}; ///< stands before the places of rows: of a member of an archive "inventory.csv!"
};

/// Nothing but success or the reason why the file as a whole is refused (nothing of it is kept then but its hash).
struct Refusal {
    std::string code; ///< a warning code
    std::string reason; ///< one English sentence
};
using Outcome = std::optional<Refusal>;

Outcome importCapture(Import &import); ///< pcap, pcapng
Outcome importPackage(Import &import); ///< apk, apks, xapk, apkm, aab, ipa, and archives that hold them
Outcome importKeyFile(Import &import); ///< certificates and keys by themselves (PEM, DER)
Outcome importTelemetry(Import &import); ///< management exports and device records
Outcome importAttack(Import &import); ///< bundles of MITRE ATT&CK
Outcome importExports(Import &import); ///< an archive of such exports (export_archive.h)
Outcome importPackagesAndExports(Import &import); ///< an archive of both

}
