// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/archive/plist_text.h"

#include "analysis/archive/plist_binary.h"
#include "analysis/archive/plist_decode.h"
#include "analysis/archive/xml_nodes.h"
#include "analysis/base/base64.h"
#include "analysis/base/instant.h"

#include <fmt/format.h>
#include <pugixml.hpp>

namespace keytrail::archive {

namespace {

constexpr const char *kPlistXmlReader = "plist";

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

bool isPlainNumber(std::string_view text)
{
    const auto digits = text.substr(text.starts_with('-') ? 1 : 0);
    return !digits.empty() && digits.find_first_not_of("0123456789.") == std::string_view::npos && digits.front() != '.' && digits.back() != '.'
        && digits.find('.') == digits.rfind('.') && (digits.size() == 1 || digits.front() != '0' || digits[1] == '.');
}

class Plist
{
public:
    explicit Plist(Notes &notes)
        : m_notes(notes)
    {
    }

    /// Depth is bounded by kDeepestPlistText, so this recursion ends.
    void read(const pugi::xml_node &node, Value &into, std::size_t depth)
    {
        const std::string_view name = node.name();
        if (depth > kDeepestPlistText)
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
        scalar(node, name, into);
    }

private:
    void scalar(const pugi::xml_node &node, std::string_view name, Value &into)
    {
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

    Notes &m_notes;
};

}

Result<Value> readXmlPlist(Bytes xml, Notes &notes)
{
    if (xml.size() > kLargestPlistText)
        return Error{Fault::TooLarge, 0, kPlistXmlReader};
    const auto text = decodePlistText(asText(xml));
    const auto doctype = text.find("<!DOCTYPE");
    const auto entity = doctype == std::string::npos ? doctype : text.find("<!ENTITY", doctype);
    if (entity != std::string::npos) {
        notes.lost("xml-entities", fmt::format("byte {}", entity), "Entity declarations; the property list is not read");
        return Error{Fault::Unsupported, entity, kPlistXmlReader};
    }
    pugi::xml_document document;
    const auto result = document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
    const auto root = document.document_element();
    const auto inner = root.name() == std::string_view("plist") ? root.first_child() : pugi::xml_node();
    if (!inner)
        return Error{Fault::Malformed, static_cast<std::uint64_t>(result.offset), kPlistXmlReader};
    if (!result)
        notes.lost("truncated", fmt::format("byte {}", result.offset), "The XML ends or breaks here; what stood before is kept");
    Value value;
    Plist(notes).read(inner, value, 1);
    return value;
}

Result<Value> readPlist(Bytes bytes, Notes &notes)
{
    if (asText(bytes).starts_with("bplist"))
        return readBinaryPlist(bytes, notes);
    const auto head = decodePlistText(asText(bytes.first(std::min<std::size_t>(bytes.size(), 512))));
    const auto begin = head.find_first_not_of(" \t\r\n");
    // `<` begins data in the OpenStep form too, and what follows there is hex or a typed value.
    const bool isXml = begin != std::string::npos && head[begin] == '<' && begin + 1 < head.size()
        && (head[begin + 1] == '?' || head[begin + 1] == '!' || head.compare(begin, 6, "<plist") == 0);
    return isXml ? readXmlPlist(bytes, notes) : readOpenStepPlist(bytes, notes);
}

}
