// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/axml.h"

using namespace keytrail;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    NoNotes notes;
    const auto bytes = std::as_bytes(std::span(data, size));
    struct Nothing final : package::XmlSink {
        void startElement(std::string_view, std::string_view, std::span<const package::XmlAttribute>) override { }
        void endElement() override { }
    } nothing;
    (void)!package::readAxml(bytes, nothing, notes);
    if (package::sniffTextXml(bytes))
        (void)!package::readTextXml(bytes, nothing, notes);
    return 0;
}
