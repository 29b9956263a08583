// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/xml_value.h"

#include <span>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    using namespace keytrail::telemetry;
    NoNotes notes;
    (void)!readXml(std::as_bytes(std::span(data, size)), notes);
    return 0;
}
