// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/recognise.h"

#include "analysis/capture/capture.h"
#include "analysis/code/dex.h"
#include "analysis/code/elf.h"
#include "analysis/code/macho.h"
#include "analysis/crypto/digest.h"
#include "analysis/intake/code_importer.h"
#include "analysis/intake/export_archive.h"
#include "analysis/intake/native_importer.h"
#include "analysis/intake/key_importer.h"
#include "analysis/intake/package_sniff.h"
#include "analysis/telemetry/attack_bundle.h"
#include "analysis/telemetry/telemetry.h"

#include <fmt/format.h>

namespace keytrail::intake {

namespace {

constexpr std::uint64_t kRecogniseHead = 64;

}

Recognised recognise(Source &source, const Knowledge &knowledge)
{
    const auto head = readAll(source, 0, kRecogniseHead, kRecogniseHead);
    const auto capture = capture::sniffCapture(source);
    if (capture != capture::CaptureKind::None)
        return {capture == capture::CaptureKind::Pcap ? "pcap" : "pcapng", importCapture, {}};

    bool holds = false;
    const auto package = sniffPackage(asBytes(head), source, &holds);
    if (!package.empty() && (holds || (package != "zip" && package != "jar")))
        return {package, package == "zip" ? importPackagesAndExports : importPackage, {}};
    if (package.empty() && code::sniffDex(asBytes(head)))
        return {"dex", importDex, {}};
    if (package.empty() && code::sniffElf(asBytes(head)))
        return {"elf", importNativeFile, {}};
    if (package.empty() && code::sniffMacho(asBytes(head)))
        return {"macho", importNativeFile, {}};
    if (package == "zip" && holdsExport(source, knowledge))
        return {package, importExports, {}};
    if (!package.empty())
        return {package, nullptr, {"unknown-kind", fmt::format("An archive of kind {} that holds no app package and no known export.", package)}};

    if (auto kind = sniffKeyFile(source); !kind.empty())
        return {std::move(kind), importKeyFile, {}};

    if (telemetry::sniffAttackBundle(source))
        return {"attack-stix", importAttack, {}};

    const telemetry::ColumnMapping mapping(knowledge("telemetry-columns.tsv"), knowledge("telemetry-words.tsv"), knowledge(kGivenMapping));
    auto sniffed = telemetry::sniffTelemetry(source, mapping);
    if (!sniffed.kind.empty())
        return {std::move(sniffed.kind), importTelemetry, {}};
    if (sniffed.code.empty())
        return {"unknown", nullptr, {"unknown-kind", fmt::format("The content is of no known kind; the first bytes are {}.", crypto::hex(asBytes(head.substr(0, 8))))}};
    return {"unknown", nullptr, {std::move(sniffed.code), std::move(sniffed.reason)}};
}

}
