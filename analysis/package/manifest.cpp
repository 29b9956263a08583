// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/manifest.h"

#include "analysis/package/axml.h"
#include "analysis/package/proto_xml.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace keytrail::package
{
namespace
{

constexpr std::uint8_t kManifestReference = 0x01;
constexpr std::uint8_t kManifestString = 0x03;
constexpr std::uint8_t kManifestDynamicReference = 0x07;
constexpr std::uint8_t kFirstInteger = 0x10;
constexpr std::uint8_t kBoolean = 0x12;
constexpr std::uint8_t kLastInteger = 0x1f;

std::optional<std::int64_t> integer(std::string_view text)
{
    const bool hex = text.starts_with("0x") || text.starts_with("0X");
    if (hex)
        text.remove_prefix(2);
    std::int64_t value = 0;
    const auto done = std::from_chars(text.data(), text.data() + text.size(), value, hex ? 16 : 10);
    if (text.empty() || done.ec != std::errc() || done.ptr != text.data() + text.size())
        return {};
    return value;
}

/// The attributes of one element, asked by resource id first.
class Attributes
{
public:
    Attributes(std::span<const XmlAttribute> attributes, const ResourceTable *resources, Notes &notes)
        : m_attributes(attributes)
        , m_resources(resources)
        , m_notes(notes)
    {
    }

    const XmlAttribute *find(std::string_view name) const
    {
        const auto id = androidAttributeId(name);
        const XmlAttribute *named = nullptr;
        for (const auto &attribute : m_attributes) {
            if (id != 0 && attribute.id == id)
                return &attribute;
            if (attribute.id == 0 && attribute.name == name && !named)
                named = &attribute;
        }
        return named;
    }

    std::optional<ResourceValue> resolved(const XmlAttribute &attribute) const
    {
        if (attribute.value.type != kManifestReference && attribute.value.type != kManifestDynamicReference)
            return attribute.value;
        if (!m_resources)
            return {};
        if (m_resources->hasLoop(attribute.value.data))
            m_notes.warn("arsc-reference-loop", fmt::format("AndroidManifest.xml @0x{:08x}", attribute.value.data),
                "a resource refers back to itself; the value is not known");
        return m_resources->value(attribute.value.data);
    }

    /// Text as the platform would see it; a reference that leads nowhere gives `unresolved`.
    std::string text(std::string_view name, bool keepReference = false) const
    {
        const auto *attribute = find(name);
        if (!attribute)
            return {};
        if (attribute->value.type == kManifestString)
            return attribute->text;
        const auto value = resolved(*attribute);
        if (!value)
            return keepReference ? fmt::format("@0x{:08x}", attribute->value.data) : std::string();
        if (value->type == kManifestString)
            return *value == attribute->value ? attribute->text : m_resources->poolText(value->data);
        if (value->type == kBoolean)
            return value->data ? "true" : "false";
        if (value->type >= kFirstInteger && value->type <= kLastInteger)
            return std::to_string(static_cast<std::int32_t>(value->data));
        return attribute->text;
    }

    std::optional<std::int64_t> number(std::string_view name) const
    {
        const auto *attribute = find(name);
        const auto value = attribute ? resolved(*attribute) : std::nullopt;
        if (!value)
            return {};
        if (value->type >= kFirstInteger && value->type <= kLastInteger)
            return static_cast<std::int32_t>(value->data);
        return integer(text(name));
    }

    std::optional<bool> flag(std::string_view name) const
    {
        const auto *attribute = find(name);
        const auto value = attribute ? resolved(*attribute) : std::nullopt;
        if (!value)
            return {};
        if (value->type >= kFirstInteger && value->type <= kLastInteger)
            return value->data != 0;
        const auto said = text(name);
        if (said == "true" || said == "1")
            return true;
        if (said == "false" || said == "0")
            return false;
        return {};
    }

private:
    std::span<const XmlAttribute> m_attributes;
    const ResourceTable *m_resources;
    Notes &m_notes;
};

class ManifestSink final : public XmlSink
{
public:
    ManifestSink(const ResourceTable *resources, Notes &notes)
        : m_resources(resources)
        , m_notes(notes)
    {
    }

    void startElement(std::string_view, std::string_view name, std::span<const XmlAttribute> given) override
    {
        const Attributes attributes(given, m_resources, m_notes);
        // Deeper than an intent filter's parts nothing is asked: a document of a million levels costs no more.
        if (m_path.size() < kDeepest)
            m_path.emplace_back(name);
        else
            ++m_beyond;
        if (m_beyond > 0)
            return;
        if (m_path.size() == 1)
            root(attributes);
        else if (m_path.size() == 2)
            topLevel(name, attributes);
        else if (m_path.size() == 3 && m_inApplication)
            inApplication(name, attributes);
        else if (m_path.size() > 3 && m_inApplication)
            inComponent(name, attributes);
    }

    void endElement() override
    {
        if (m_beyond > 0) {
            --m_beyond;
            return;
        }
        if (m_path.size() == 3)
            m_inComponent = false;
        if (m_path.size() == 2)
            m_inApplication = false;
        if (m_path.size() == 4)
            closeFilter();
        if (!m_path.empty())
            m_path.pop_back();
    }

    Manifest take()
    {
        if (m_manifest.label.empty())
            m_manifest.label = m_launcherLabel;
        for (auto &component : m_manifest.components) {
            component.name = fullClassName(component.name, m_manifest.package);
            component.target = fullClassName(component.target, m_manifest.package);
        }
        m_manifest.applicationClass = fullClassName(m_manifest.applicationClass, m_manifest.package);
        m_manifest.appComponentFactory = fullClassName(m_manifest.appComponentFactory, m_manifest.package);
        return std::move(m_manifest);
    }

private:
    static constexpr std::size_t kDeepest = 16;

    void root(const Attributes &attributes)
    {
        if (m_rootSeen)
            return;
        m_rootSeen = true;
        m_manifest.package = attributes.text("package");
        m_manifest.split = attributes.text("split");
        m_manifest.versionName = attributes.text("versionName", true);
        m_manifest.sharedUserId = attributes.text("sharedUserId");
        m_manifest.isSplitRequired = attributes.flag("isSplitRequired").value_or(false);
        m_manifest.versionCode = attributes.number("versionCode");
        if (const auto major = attributes.number("versionCodeMajor"); major && *major != 0)
            m_manifest.versionCode = static_cast<std::int64_t>(
                (static_cast<std::uint64_t>(*major) << 32) | (static_cast<std::uint64_t>(m_manifest.versionCode.value_or(0)) & 0xffffffff));
        m_manifest.targetSandboxVersion = attributes.number("targetSandboxVersion").value_or(1);
    }

    void topLevel(std::string_view name, const Attributes &attributes)
    {
        if (name == "application") {
            // The platform reads the first one and skips the others.
            m_inApplication = !m_applicationSeen;
            m_applicationSeen = true;
            if (m_inApplication)
                application(attributes);
        } else if (name == "uses-sdk") {
            if (const auto stated = attributes.text("minSdkVersion", true); !stated.empty())
                m_manifest.minSdk = stated;
            if (const auto stated = attributes.text("targetSdkVersion", true); !stated.empty())
                m_manifest.targetSdk = stated;
        } else if (name == "uses-permission" || name == "uses-permission-sdk-23" || name == "uses-permission-sdk-m") {
            if (auto said = attributes.text("name"); !said.empty())
                m_manifest.permissions.push_back({std::move(said), std::string(name), attributes.number("maxSdkVersion")});
        } else if (name == "permission") {
            if (auto said = attributes.text("name"); !said.empty())
                m_manifest.declaredPermissions.push_back(std::move(said));
        }
    }

    void application(const Attributes &attributes)
    {
        m_manifest.label = attributes.text("label");
        m_manifest.applicationClass = attributes.text("name");
        m_manifest.appComponentFactory = attributes.text("appComponentFactory");
        m_manifest.debuggable = attributes.flag("debuggable");
        m_manifest.allowBackup = attributes.flag("allowBackup");
        m_manifest.usesCleartextTraffic = attributes.flag("usesCleartextTraffic");
        m_manifest.extractNativeLibs = attributes.flag("extractNativeLibs");
        m_manifest.testOnly = attributes.flag("testOnly");
        m_manifest.isSplitRequired |= attributes.flag("isSplitRequired").value_or(false);
        m_manifest.networkSecurityConfig = attributes.text("networkSecurityConfig", true);
        if (const auto *config = attributes.find("networkSecurityConfig"); config && config->value.type == kManifestReference)
            m_manifest.networkSecurityConfigId = config->value.data;
    }

    void inApplication(std::string_view name, const Attributes &attributes)
    {
        static constexpr std::array<std::string_view, 5> kKinds = {"activity", "activity-alias", "service", "receiver", "provider"};
        if (std::find(kKinds.begin(), kKinds.end(), name) != kKinds.end()) {
            Component component;
            component.kind = name;
            component.name = attributes.text("name");
            component.target = attributes.text("targetActivity");
            component.exported = attributes.flag("exported");
            component.permission = attributes.text("permission");
            component.process = attributes.text("process");
            component.authorities = attributes.text("authorities");
            component.enabled = attributes.flag("enabled").value_or(true);
            m_componentLabel = attributes.text("label");
            m_inComponent = !component.name.empty();
            if (m_inComponent)
                m_manifest.components.push_back(std::move(component));
        } else if (name == "meta-data") {
            metaData("", attributes);
        } else if (name == "uses-library") {
            if (auto said = attributes.text("name"); !said.empty())
                m_manifest.usesLibraries.push_back(std::move(said));
        }
    }

    void inComponent(std::string_view name, const Attributes &attributes)
    {
        if (!m_inComponent)
            return;
        auto &component = m_manifest.components.back();
        if (m_path.size() == 4 && name == "intent-filter")
            component.hasFilter = true;
        else if (m_path.size() == 4 && name == "meta-data")
            metaData(component.name, attributes);
        if (m_path.size() != 5 || m_path[3] != "intent-filter")
            return;
        const auto said = attributes.text("name");
        if (name == "action" && !said.empty())
            component.actions.push_back(said);
        m_main |= name == "action" && said == "android.intent.action.MAIN";
        m_launcher |= name == "category" && said == "android.intent.category.LAUNCHER";
    }

    void closeFilter()
    {
        if (m_inComponent && m_main && m_launcher && m_path[3] == "intent-filter") {
            auto &component = m_manifest.components.back();
            component.isLauncher = true;
            if (m_launcherLabel.empty())
                m_launcherLabel = m_componentLabel;
        }
        m_main = m_launcher = false;
    }

    void metaData(std::string component, const Attributes &attributes)
    {
        Manifest::MetaData data{std::move(component), attributes.text("name"), attributes.text("value", true)};
        if (data.value.empty())
            data.value = attributes.text("resource", true);
        m_manifest.metaData.push_back(std::move(data));
    }

    const ResourceTable *m_resources;
    Notes &m_notes;
    Manifest m_manifest;
    std::vector<std::string> m_path;
    std::uint64_t m_beyond = 0;
    std::string m_componentLabel, m_launcherLabel;
    bool m_rootSeen = false, m_applicationSeen = false, m_inApplication = false, m_inComponent = false, m_main = false, m_launcher = false;
};

}

std::string fullClassName(std::string_view name, std::string_view package)
{
    if (name.empty() || package.empty())
        return std::string(name);
    if (name.front() == '.')
        return fmt::format("{}{}", package, name);
    return name.find('.') == std::string_view::npos ? fmt::format("{}.{}", package, name) : std::string(name);
}

int sdkNumber(std::string_view stated)
{
    if (const auto number = integer(stated); number && *number >= 0 && *number < 100000)
        return static_cast<int>(*number);
    // A package for an unreleased platform names it by letter and installs on the release before it ("P": 27, then came 28).
    constexpr std::array<int, 26> kLetters = {0, 0, 2, 3, 4, 7, 8, 10, 13, 15, 18, 20, 22, 23, 25, 27, 28, 29, 30, 32, 33, 34, 35, 0, 0, 0};
    if (!stated.empty() && stated.front() >= 'A' && stated.front() <= 'Z')
        return std::max(1, kLetters[static_cast<std::size_t>(stated.front() - 'A')]);
    return 1;
}

Result<Manifest> readBundleManifest(Bytes bytes, const ResourceTable *resources, Notes &notes)
{
    ManifestSink sink(resources, notes);
    const auto done = readProtoXml(bytes, sink, notes);
    if (!done)
        return done.error();
    return sink.take();
}

void mergeManifest(Manifest &base, const Manifest &split)
{
    for (const auto &component : split.components) {
        const bool known = std::any_of(base.components.begin(), base.components.end(),
            [&](const Component &one) { return one.kind == component.kind && one.name == component.name; });
        if (!known)
            base.components.push_back(component);
    }
    base.permissions.insert(base.permissions.end(), split.permissions.begin(), split.permissions.end());
    base.metaData.insert(base.metaData.end(), split.metaData.begin(), split.metaData.end());
    base.declaredPermissions.insert(base.declaredPermissions.end(), split.declaredPermissions.begin(), split.declaredPermissions.end());
}

Result<Manifest> readManifest(Bytes bytes, const ResourceTable *resources, Notes &notes)
{
    ManifestSink sink(resources, notes);
    const bool text = sniffTextXml(bytes);
    if (text)
        notes.warn("manifest-plain-text", "AndroidManifest.xml", "the manifest is plain text, not binary XML; read with entities off");
    const auto done = text ? readTextXml(bytes, sink, notes) : readAxml(bytes, sink, notes);
    if (!done)
        return done.error();
    auto manifest = sink.take();
    manifest.isText = text;
    return manifest;
}

}
