// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/xml_value.h"

#include "analysis/archive/xml_nodes.h"
#include "analysis/telemetry/text_stream.h"

#include <fmt/format.h>
#include <pugixml.hpp>

namespace keytrail::telemetry {

namespace {

using archive::placeOf;
using archive::textOf;

constexpr const char *kXmlValueReader = "xml";

void readElement(const pugi::xml_node &node, Value &into, std::size_t depth, Notes &notes)
{
    if (depth > kDeepestXml)
        return notes.lost("nesting-limit", placeOf(node), "Nested too deep; cut there");
    for (const auto &attribute : node.attributes()) {
        into.keys.push_back(attribute.name());
        into.items.push_back({Value::Kind::Text, attribute.value(), {}, {}});
    }
    for (const auto &child : node.children()) {
        if (child.type() != pugi::node_element)
            continue;
        into.keys.push_back(child.name());
        into.items.emplace_back();
        readElement(child, into.items.back(), depth + 1, notes);
    }
    into.kind = into.items.empty() ? Value::Kind::Text : Value::Kind::Map;
    if (into.items.empty())
        into.text = textOf(node);
}

/// Parses into `document`, or tells why not.
std::optional<Error> parse(Bytes xml, pugi::xml_document &document, Notes &notes)
{
    if (xml.size() > kLargestXml)
        return Error{Fault::TooLarge, 0, kXmlValueReader};
    MemorySource source(xml);
    TextStream stream(source, notes);
    std::string text;
    for (auto window = stream.window(); !window.empty(); window = stream.window()) {
        text += window;
        stream.skip(window.size());
    }
    bool isForeign = false;
    text = stream.repair(text, isForeign);
    const auto doctype = text.find("<!DOCTYPE");
    if (doctype != std::string::npos && text.find("<!ENTITY", doctype) != std::string::npos) {
        notes.lost("xml-entities", fmt::format("byte {}", text.find("<!ENTITY", doctype)), "Entity declarations; the file is not read");
        return Error{Fault::Unsupported, doctype, kXmlValueReader};
    }
    const auto result = document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
    const pugi::xml_node root = document.document_element();
    if (!root)
        return Error{Fault::Malformed, static_cast<std::uint64_t>(result.offset), kXmlValueReader};
    if (!result)
        notes.lost("truncated", fmt::format("byte {}", result.offset), "The XML ends or breaks here; what stood before is kept");
    return {};
}

}

Result<Value> readXml(Bytes xml, Notes &notes)
{
    Value value;
    pugi::xml_document document;
    if (const auto error = parse(xml, document, notes))
        return *error;
    value.kind = Value::Kind::Map;
    value.keys.push_back(document.document_element().name());
    value.items.emplace_back();
    readElement(document.document_element(), value.items.back(), 1, notes);
    return value;
}

}
