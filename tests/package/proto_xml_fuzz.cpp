// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/manifest.h"
#include "analysis/package/proto_xml.h"

#include <span>

namespace
{

class Nothing final : public keytrail::package::XmlSink
{
public:
    void startElement(std::string_view, std::string_view, std::span<const keytrail::package::XmlAttribute>) override { }
    void endElement() override { }
};

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keytrail;
    using namespace keytrail::package;
    NoNotes notes;
    const auto bytes = std::as_bytes(std::span(data, size));
    Nothing sink;
    (void)!readProtoXml(bytes, sink, notes);
    (void)!readBundleManifest(bytes, nullptr, notes);
    return 0;
}
