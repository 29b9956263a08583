// SPDX-License-Identifier: GPL-3.0-or-later
// A case file that somebody else made: opened, everything listed, searched and verified; then opened for writing.
#include "analysis/base/platform/files.h"
#include "analysis/casedb/case_reader.h"

#include <cassert>
#include <cstddef>
#include <span>

using namespace keytrail;
using namespace keytrail::casedb;

namespace
{

void ask(const CaseReader &reader)
{
    for (const auto &table : tables()) {
        const auto ids = reader.ids({table.name, {}, {}, false, 50});
        if (const auto *found = std::get_if<std::vector<std::int64_t>>(&ids))
            (void)reader.cells(table.name, CaseReader::columns(table.name), *found);
    }
    for (const auto &binary : reader.all<BinaryRow>()) {
        if (const auto symbols = reader.symbols(binary.id); symbols && symbols->size() > 0)
            (void)symbols->from(0);
    }
    (void)reader.search("exa", 20);
    (void)CaseReader::firstBrokenAudit(reader.auditLog());
    (void)reader.integrityTrouble();
    (void)reader.content();
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto folder = platform::PrivateFolder::make();
    if (!folder)
        return 0;
    const auto path = folder->path() + "/case";
    if (!platform::writeAtomically(path, std::as_bytes(std::span(data, size))))
        return 0;
    {
        const auto opened = CaseReader::open(path);
        if (const auto *reader = std::get_if<CaseReader>(&opened))
            ask(*reader);
    }
    (void)CaseFile::open(path);
    return 0;
}
