// SPDX-License-Identifier: GPL-3.0-or-later
// Values that rows carry as JSON; the rows may be of a case that somebody else made.
#include "analysis/base/json_reader.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    (void)keytrail::readJsonArray(text);
    (void)keytrail::readJsonObject(text);
    (void)keytrail::readJsonObjects(text);
    return 0;
}
