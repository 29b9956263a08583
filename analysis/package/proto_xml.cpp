// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/proto_xml.h"

#include "analysis/package/proto_reader.h"

#include <fmt/format.h>
#include <vector>

namespace keytrail::package
{
namespace
{

// Res_value types.
constexpr std::uint8_t kProtoReference = 0x01, kAttribute = 0x02, kProtoString = 0x03, kFloat = 0x04, kProtoDynamicReference = 0x07, kDecimal = 0x10, kHexadecimal = 0x11,
                       kProtoBoolean = 0x12;

ResourceValue referenceOf(Bytes reference, std::string &text)
{
    ResourceValue value{kProtoReference, 0};
    ProtoReader in(reference);
    while (in.next()) {
        if (in.field() == 1 && in.number() == 1)
            value.type = kAttribute;
        else if (in.field() == 2)
            value.data = static_cast<std::uint32_t>(in.number());
        else if (in.field() == 3)
            text = fmt::format("@{}", in.text());
        else if (in.field() == 5 && protoNumber(in.bytes(), 1) != 0)
            value.type = kProtoDynamicReference;
    }
    return value;
}

ResourceValue primitiveOf(Bytes primitive)
{
    ProtoReader in(primitive);
    ResourceValue value;
    while (in.next()) {
        const auto number = static_cast<std::uint32_t>(in.number());
        switch (in.field()) {
        case 3:
            value = {kFloat, number};
            break;
        case 6:
            value = {kDecimal, number};
            break;
        case 7:
            value = {kHexadecimal, number};
            break;
        case 8:
            value = {kProtoBoolean, number != 0 ? 0xffffffffu : 0u};
            break;
        case 9:
        case 10:
        case 11:
        case 12: // colours: #aarrggbb, #rrggbb, #argb, #rgb
            value = {static_cast<std::uint8_t>(0x1c + in.field() - 9), number};
            break;
        case 13: // dimension and fraction
        case 14:
            value = {static_cast<std::uint8_t>(0x05 + in.field() - 13), number};
            break;
        default:
            break;
        }
    }
    return value;
}

class ProtoXml
{
public:
    ProtoXml(XmlSink &sink, Notes &notes)
        : m_sink(sink)
        , m_notes(notes)
    {
    }

    /// Depth is bounded by kDeepestProtoXml, so this recursion ends.
    void node(Bytes message, std::size_t depth)
    {
        ProtoReader in(message);
        while (in.next()) {
            if (in.field() == 1)
                element(in.bytes(), depth);
            else if (in.field() == 2)
                m_sink.text(in.text());
        }
        tellBroken(in);
    }

    std::uint64_t count() const { return m_count; }

private:
    void tellBroken(const ProtoReader &in)
    {
        if (!in.ok() && !m_isBrokenTold)
            m_notes.lost("truncated", "", "a message of the document breaks; what stood before is kept");
        m_isBrokenTold |= !in.ok();
    }

    void element(Bytes message, std::size_t depth)
    {
        if (depth > kDeepestProtoXml) {
            if (!m_isDeepTold)
                m_notes.lost("nesting-limit", "", fmt::format("elements deeper than {} are left out", kDeepestProtoXml));
            m_isDeepTold = true;
            return;
        }
        std::string_view ns, name;
        std::vector<XmlAttribute> attributes;
        ProtoReader head(message);
        while (head.next()) {
            if (head.field() == 2)
                ns = head.text();
            else if (head.field() == 3)
                name = head.text();
            else if (head.field() == 4 && attributes.size() < kMostProtoAttributes)
                attributes.push_back(attribute(head.bytes()));
        }
        tellBroken(head);
        ++m_count;
        m_sink.startElement(ns, name, attributes);
        ProtoReader children(message);
        while (children.next()) {
            if (children.field() == 5)
                node(children.bytes(), depth + 1);
        }
        m_sink.endElement();
    }

    static XmlAttribute attribute(Bytes message)
    {
        XmlAttribute out;
        out.value = {kProtoString, 0};
        Bytes item;
        ProtoReader in(message);
        while (in.next()) {
            if (in.field() == 1)
                out.ns = in.text();
            else if (in.field() == 2)
                out.name = in.text();
            else if (in.field() == 3)
                out.text = in.text();
            else if (in.field() == 5)
                out.id = static_cast<std::uint32_t>(in.number());
            else if (in.field() == 6)
                item = in.bytes();
        }
        if (item.empty())
            return out;
        std::string text;
        if (const auto value = protoItem(item, text); value.type != 0) {
            out.value = value;
            if (value.type == kProtoString)
                out.text = text;
        }
        return out;
    }

    XmlSink &m_sink;
    Notes &m_notes;
    std::uint64_t m_count = 0;
    bool m_isBrokenTold = false, m_isDeepTold = false;
};

}

ResourceValue protoItem(Bytes item, std::string &text)
{
    ResourceValue value;
    ProtoReader in(item);
    while (in.next()) {
        if (in.field() == 1) {
            value = referenceOf(in.bytes(), text);
        } else if (in.field() >= 2 && in.field() <= 5) { // string, raw string, styled string, file
            value = {kProtoString, 0};
            text = asText(protoBytes(in.bytes(), 1));
        } else if (in.field() == 7) {
            value = primitiveOf(in.bytes());
        }
    }
    return value;
}

Result<std::uint64_t> readProtoXml(Bytes bytes, XmlSink &sink, Notes &notes)
{
    ProtoXml xml(sink, notes);
    xml.node(bytes, 1);
    if (xml.count() == 0)
        return Error{Fault::Malformed, 0, "proto"};
    return xml.count();
}

}
