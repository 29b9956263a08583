// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/network_config.h"

#include "analysis/crypto/public_key.h"
#include "analysis/package/axml.h"
#include "analysis/package/proto_xml.h"

#include <fmt/format.h>

namespace keytrail::package
{
namespace
{

constexpr std::uint8_t kReferenceValue = 0x01, kStringValue = 0x03, kBooleanValue = 0x12;

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

const XmlAttribute *find(std::span<const XmlAttribute> attributes, std::string_view name)
{
    for (const auto &attribute : attributes) {
        if (attribute.name == name)
            return &attribute;
    }
    return nullptr;
}

std::optional<bool> flag(std::span<const XmlAttribute> attributes, std::string_view name)
{
    const auto *attribute = find(attributes, name);
    if (!attribute)
        return {};
    return attribute->value.type == kBooleanValue ? attribute->value.data != 0 : attribute->text == "true" || attribute->text == "1";
}

std::string text(std::span<const XmlAttribute> attributes, std::string_view name)
{
    const auto *attribute = find(attributes, name);
    return attribute && attribute->value.type == kStringValue ? attribute->text : std::string();
}

class ConfigSink final : public XmlSink
{
public:
    void startElement(std::string_view, std::string_view name, std::span<const XmlAttribute> attributes) override
    {
        m_text.clear();
        ++m_depth;
        if (name == "base-config" || name == "domain-config" || name == "debug-overrides") {
            if (config.sections.size() >= kMostNetworkSections)
                return;
            m_open.push_back({config.sections.size(), m_depth});
            config.sections.push_back({std::string(name), {}, flag(attributes, "cleartextTrafficPermitted"), {}, {}, {}});
            return;
        }
        if (m_open.empty())
            return;
        auto &section = config.sections[m_open.back().section];
        m_isPin = name == "pin";
        m_isDomain = name == "domain";
        m_subdomains = flag(attributes, "includeSubdomains").value_or(false);
        if (name == "pin-set")
            section.pinExpiration = package::text(attributes, "expiration");
        else if (name == "certificates" && section.anchors.size() < kMostNetworkSections)
            section.anchors.push_back(anchor(attributes));
    }

    void endElement() override
    {
        const auto said = trimmed(m_text);
        if (!m_open.empty() && !said.empty()) {
            auto &section = config.sections[m_open.back().section];
            if (m_isDomain && section.domains.size() < kMostNetworkSections)
                section.domains.push_back({std::string(said), m_subdomains});
            if (const auto pin = m_isPin ? crypto::readPin(fmt::format("sha256/{}", said)) : std::string();
                !pin.empty() && section.pins.size() < kMostNetworkSections)
                section.pins.push_back(pin);
        }
        m_text.clear();
        m_isPin = m_isDomain = false;
        if (!m_open.empty() && m_open.back().depth == m_depth)
            m_open.pop_back();
        --m_depth;
    }

    void text(std::string_view more) override
    {
        if ((m_isPin || m_isDomain) && m_text.size() < 4096)
            m_text += more.substr(0, 4096);
    }

    NetworkConfig config;

private:
    static NetworkConfig::Anchor anchor(std::span<const XmlAttribute> attributes)
    {
        NetworkConfig::Anchor out;
        out.source = package::text(attributes, "src");
        out.overridesPins = flag(attributes, "overridePins").value_or(false);
        if (const auto *source = find(attributes, "src"); source && source->value.type == kReferenceValue) {
            out.id = source->value.data;
            out.source = fmt::format("@0x{:08x}", out.id);
        }
        return out;
    }

    struct Open {
        std::size_t section;
        std::uint64_t depth;
    };
    std::vector<Open> m_open;
    std::string m_text;
    std::uint64_t m_depth = 0;
    bool m_isPin = false, m_isDomain = false, m_subdomains = false;
};

}

Result<NetworkConfig> readNetworkConfig(Bytes bytes, Notes &notes)
{
    ConfigSink sink;
    // A message of one element begins with field 1, length-delimited; a chunk of compiled XML never does.
    const bool isProto = !bytes.empty() && bytes.front() == std::byte(0x0a) && !sniffTextXml(bytes);
    const auto done = isProto ? readProtoXml(bytes, sink, notes) : sniffTextXml(bytes) ? readTextXml(bytes, sink, notes) : readAxml(bytes, sink, notes);
    if (!done)
        return done.error();
    return std::move(sink.config);
}

}
