// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/axml.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <pugixml.hpp>
#include <vector>

namespace keytrail::package
{
namespace
{

/// Prefixes as declared on the way down; plain manifests declare them once, on the root.
std::string namespaceOf(pugi::xml_node node, std::string_view prefix)
{
    constexpr int kMostLevels = 64;
    const auto wanted = fmt::format("xmlns:{}", prefix);
    for (int level = 0; node && level < kMostLevels; ++level, node = node.parent()) {
        if (const auto declared = node.attribute(wanted.c_str()))
            return declared.value();
    }
    return prefix == "android" ? std::string(kAndroidNamespace) : std::string();
}

void emit(pugi::xml_node node, XmlSink &sink)
{
    std::vector<XmlAttribute> attributes;
    for (const auto given : node.attributes()) {
        const std::string_view full = given.name();
        if (full.starts_with("xmlns"))
            continue;
        XmlAttribute attribute;
        const auto colon = full.find(':');
        attribute.name = colon == std::string_view::npos ? full : full.substr(colon + 1);
        if (colon != std::string_view::npos)
            attribute.ns = namespaceOf(node, full.substr(0, colon));
        if (attribute.ns == kAndroidNamespace)
            attribute.id = androidAttributeId(attribute.name);
        attribute.value.type = 0x03;
        attribute.text = given.value();
        attributes.push_back(std::move(attribute));
    }
    sink.startElement("", node.name(), attributes);
}

}

bool sniffTextXml(Bytes bytes)
{
    auto text = asText(bytes);
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    if (text.starts_with("\xff\xfe<") || text.starts_with("\xfe\xff"))
        return true;
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && text[begin] == '<';
}

Result<std::uint64_t> readTextXml(Bytes bytes, XmlSink &sink, Notes &notes)
{
    if (bytes.size() > kLargestTextXml)
        return Error{Fault::TooLarge, 0, "xml"};
    if (asText(bytes).find("<!ENTITY") != std::string_view::npos)
        notes.warn("xml-entities", "", "entity declarations are not expanded and nothing is fetched");
    pugi::xml_document document;
    const auto parsed = document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default);
    if (!parsed && document.first_child())
        notes.warn("truncated", fmt::format("@0x{:x}", parsed.offset), fmt::format("the XML breaks here: {}", parsed.description()));
    std::uint64_t elements = 0;
    auto node = document.first_child();
    while (node) {
        const bool element = node.type() == pugi::node_element;
        if (element) {
            ++elements;
            emit(node, sink);
        } else if (node.type() == pugi::node_pcdata) {
            sink.text(node.value());
        }
        if (element && node.first_child()) {
            node = node.first_child();
            continue;
        }
        if (element)
            sink.endElement();
        while (node && !node.next_sibling()) {
            node = node.parent();
            if (node.type() == pugi::node_element)
                sink.endElement();
        }
        node = node.next_sibling();
    }
    if (elements == 0)
        return Error{Fault::Malformed, static_cast<std::uint64_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)), "xml"};
    return elements;
}

}
