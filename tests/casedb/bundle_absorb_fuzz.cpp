// SPDX-License-Identifier: GPL-3.0-or-later
// What a worker that was taken over may leave: a bundle is taken in whole or refused, and the case stays sound.
#include "analysis/base/platform/files.h"
#include "analysis/casedb/case_reader.h"

#include <cstddef>
#include <cstdlib>
#include <span>

using namespace keytrail;
using namespace keytrail::casedb;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto folder = platform::PrivateFolder::make();
    static auto made = CaseFile::create(folder->path() + "/case", "Fuzz", "Ada");
    auto *file = std::get_if<CaseFile>(&made);
    const auto path = folder->path() + "/bundle";
    if (!file || !platform::writeAtomically(path, std::as_bytes(std::span(data, size))))
        return 0;
    EvidenceRow about;
    about.sha256 = std::string(64, 'a');
    about.file = "/evidence/a.apk";
    about.importedAt = Instant{5};
    if (file->absorb(path, about))
        return 0;
    const auto opened = CaseReader::open(file->path());
    const auto *reader = std::get_if<CaseReader>(&opened);
    if (!reader || !reader->integrityTrouble().empty() || !reader->content().changed.empty())
        std::abort();
    return 0;
}
