// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Android binary XML (ResXMLTree, chunk type 0x0003), as the platform's ResourceTypes.h lays it out, and plain XML in its
// place. Read in one walk without recursion: string pool (the last before the first node), resource map, start and end of
// elements, text. Namespaces are resolved per attribute by their URI index. Lies about sizes, counts and layout are
// clamped with notes (`axml-…`); unknown chunks are skipped. Refused: bytes in which no element can be found.
// In plain XML entity declarations are never expanded and nothing is fetched (security).

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"
#include "analysis/package/arsc.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace keytrail::package
{

constexpr std::string_view kAndroidNamespace = "http://schemas.android.com/apk/res/android";

struct XmlAttribute {
    std::string ns; ///< URI; empty where none
    std::string name; ///< as the string pool says, which may be blank or a decoy where there is an id
    std::uint32_t id = 0; ///< resource id (0x0101…); counts before the name
    ResourceValue value; ///< type 0x03 in plain XML
    std::string text; ///< the string value, or the source's own spelling where it was kept
};

class XmlSink
{
public:
    virtual ~XmlSink() = default;
    virtual void startElement(std::string_view ns, std::string_view name, std::span<const XmlAttribute> attributes) = 0;
    virtual void endElement() = 0;
    virtual void text(std::string_view) { }
};

/// The answer counts the elements. Every start that is never closed is ended at the end of the document.
Result<std::uint64_t> readAxml(Bytes bytes, XmlSink &sink, Notes &notes);

/// Plain XML with the same events; at most kLargestTextXml bytes.
Result<std::uint64_t> readTextXml(Bytes bytes, XmlSink &sink, Notes &notes);
constexpr std::size_t kLargestTextXml = 16 << 20;

/// Whether the bytes look like plain XML (a byte order mark or blanks may come first).
bool sniffTextXml(Bytes bytes);

/// The resource id of an attribute of the android namespace that manifests use, or 0; and the other way round.
std::uint32_t androidAttributeId(std::string_view name);
std::string_view androidAttributeName(std::uint32_t id);

}
