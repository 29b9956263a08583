// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/arsc.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    NoNotes notes;
    const auto bytes = std::as_bytes(std::span(data, size));
    const auto table = package::readArsc(bytes, notes);
    std::size_t left = 100;
    if (table) {
        table->eachString([&](const package::ResourceString &string) {
            if (left == 0)
                return;
            --left;
            (void)table->string(string.id);
            (void)table->array(string.id);
            (void)table->name(string.id);
        });
        (void)table->find("string/app_name");
    }
    return 0;
}
