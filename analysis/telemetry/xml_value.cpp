// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/xml_value.h"

#include "analysis/base/instant.h"
#include "analysis/telemetry/base64.h"
#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/text_stream.h"

#include <fmt/format.h>
#include <pugixml.hpp>

namespace keytrail::telemetry {

namespace {

constexpr const char *kReader = "xml";

std::string textOf(const pugi::xml_node &node)
{
    std::string text;
    for (const auto &child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += child.value();
    }
    return text;
}

std::string placeOf(const pugi::xml_node &node)
{
    return fmt::format("byte {}", node.offset_debug());
}

class Plist
{
public:
    explicit Plist(Notes &notes)
        : m_notes(notes)
    {
    }

    /// Depth is bounded by kDeepestXml, so this recursion ends.
    void read(const pugi::xml_node &node, Value &into, std::size_t depth)
    {
        const std::string_view name = node.name();
        if (depth > kDeepestXml)
            return m_notes.lost("nesting-limit", placeOf(node), "Nested too deep; cut there");
        if (name == "dict" || name == "array") {
            into.kind = name == "dict" ? Value::Kind::Map : Value::Kind::List;
            for (const auto &child : node.children()) {
                if (child.type() == pugi::node_element)
                    member(child, into, depth);
            }
            if (into.keys.size() > into.items.size())
                into.items.emplace_back();
            return;
        }
        into.text = textOf(node);
        if (name == "string") {
            into.kind = Value::Kind::Text;
        } else if (name == "true" || name == "false") {
            into = {Value::Kind::Bool, std::string(name), {}, {}};
        } else if (name == "integer" || name == "real") {
            into = {isPlainNumber(trimmed(into.text)) ? Value::Kind::Number : Value::Kind::Text, std::string(trimmed(into.text)), {}, {}};
        } else if (name == "date") {
            const auto at = parseRfc3339(trimmed(into.text));
            into.kind = at ? Value::Kind::Time : Value::Kind::Text;
            if (!at)
                m_notes.warn("time-invalid", placeOf(node), "A date that is none; its text is kept");
        } else if (name == "data") {
            auto bytes = fromBase64(into.text);
            if (!bytes)
                m_notes.lost("plist-invalid", placeOf(node), "Data that is not base64; its text is kept");
            into.kind = bytes ? Value::Kind::Data : Value::Kind::Text;
            if (bytes)
                into.text = std::move(*bytes);
        } else {
            m_notes.lost("plist-invalid", placeOf(node), "Unknown element in a property list");
            into = {};
        }
    }

private:
    void member(const pugi::xml_node &child, Value &into, std::size_t depth)
    {
        const bool isKey = child.name() == std::string_view("key");
        const bool wantsKey = into.kind == Value::Kind::Map && into.keys.size() == into.items.size();
        if (into.kind == Value::Kind::Map && isKey != wantsKey)
            m_notes.lost("plist-invalid", placeOf(child), isKey ? "A key without a value" : "A value without a key");
        if (isKey) {
            if (!wantsKey)
                into.items.emplace_back();
            into.keys.push_back(textOf(child));
            return;
        }
        if (wantsKey)
            return;
        into.items.emplace_back();
        read(child, into.items.back(), depth + 1);
    }

    static bool isPlainNumber(std::string_view text)
    {
        const auto digits = text.substr(text.starts_with('-') ? 1 : 0);
        return !digits.empty() && digits.find_first_not_of("0123456789.") == std::string_view::npos && digits.front() != '.' && digits.back() != '.'
            && digits.find('.') == digits.rfind('.') && (digits.size() == 1 || digits.front() != '0' || digits[1] == '.');
    }

    Notes &m_notes;
};

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
        return Error{Fault::TooLarge, 0, kReader};
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
        return Error{Fault::Unsupported, doctype, kReader};
    }
    const auto result = document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
    const pugi::xml_node root = document.document_element();
    if (!root)
        return Error{Fault::Malformed, static_cast<std::uint64_t>(result.offset), kReader};
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

Result<Value> readXmlPlist(Bytes xml, Notes &notes)
{
    pugi::xml_document document;
    if (const auto error = parse(xml, document, notes))
        return *error;
    const auto root = document.document_element();
    const auto inner = root.name() == std::string_view("plist") ? root.first_child() : pugi::xml_node();
    if (!inner)
        return Error{Fault::Malformed, 0, kReader};
    Value value;
    Plist(notes).read(inner, value, 1);
    return value;
}

}
