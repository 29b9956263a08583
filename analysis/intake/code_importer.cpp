// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/code_importer.h"

#include "analysis/code/app_trace.h"
#include "analysis/code/dex.h"
#include "analysis/code/program.h"
#include "analysis/crypto/digest.h"
#include "analysis/intake/code_index.h"
#include "analysis/intake/code_rows.h"
#include "analysis/intake/native_importer.h"
#include "analysis/intake/script_importer.h"

#include <fmt/format.h>

#include <memory>
#include <set>

namespace keytrail::intake
{
namespace
{

/// All dex of one package in memory at once; a package of sixteen full images has about 150 MB of them.
constexpr std::uint64_t kMostCode = 512 << 20;
constexpr std::uint32_t kNative = 0x100; // access flag

std::string descriptorOf(const std::string &dotted)
{
    if (dotted.empty())
        return {};
    std::string out = "L" + dotted + ";";
    for (auto &c : out)
        c = c == '.' ? '/' : c;
    return out;
}

class CodeImport
{
public:
    CodeImport(Import &import, casedb::AppId app, std::string prefix)
        : m_import(import)
        , m_app(app)
        , m_prefix(std::move(prefix))
    {
    }

    bool add(const CodeEntry &entry)
    {
        auto content = entry.read(m_import.notes);
        if (!content) {
            m_import.notes.lost("dex-invalid", entry.path, "The entry cannot be read.");
            return true;
        }
        m_bytes += content->size();
        if (m_bytes > kMostCode) {
            m_import.notes.lost("expansion-limit", entry.path, "More code than is read of one package; this entry is left out.");
            return true;
        }
        return addBytes(std::move(*content), entry.path, entry.loaded);
    }

    bool addBytes(std::string content, const std::string &path, bool isLoaded = true)
    {
        auto held = std::make_unique<std::string>(std::move(content));
        auto images = code::readDex(asBytes(*held), path, m_import.notes);
        if (!images) {
            m_import.notes.lost("dex-invalid", path, "The entry has the name of a dex and is none.");
            return true;
        }
        const auto sha256 = crypto::hex(crypto::sha256(asBytes(*held)));
        if (!m_seen.insert(sha256).second && !isLoaded) {
            m_import.notes.info("class-shadowed", path, "The same code as in another entry; read once.");
            return true;
        }
        for (std::size_t i = 0; i < images->size(); ++i) {
            const auto &dex = (*images)[i];
            const auto name = i == 0 ? path : fmt::format("{}#0x{:x}", path, dex.imageOffset());
            if (!addImage(dex, name, i == 0 ? sha256 : std::string(), held->size()))
                return false;
            m_images.push_back(dex);
            m_names.push_back(name);
        }
        m_held.push_back(std::move(held));
        return true;
    }

    /// Nothing when the pulse said stop.
    std::optional<code::Findings> trace(const code::AppEnvironment &environment, code::NativeSide *native = nullptr)
    {
        code::Program program;
        program.build(m_images, m_names, m_import.notes);
        auto findings = code::traceApp(program, code::Models(m_import.knowledge), m_import.knowledge, environment, m_import.pulse, native);
        return findings ? std::optional(std::move(*findings)) : std::nullopt;
    }

    const std::map<std::string, casedb::BinaryId> &binaries() const { return m_binaries; }

    bool empty() const { return m_images.empty(); }

    /// Methods that the dex code declares native, as symbols.
    std::vector<std::string> nativeMethods() const
    {
        std::vector<std::string> out;
        for (const auto &dex : m_images) {
            for (std::uint32_t at = 0; at < dex.size(code::Dex::Classes); ++at) {
                const auto &members = dex.members(at);
                for (auto member = members.firstDirect; member < members.end; ++member) {
                    if (dex.member(member).access & kNative)
                        out.push_back(dex.methodSymbol(dex.member(member).index));
                }
            }
        }
        return out;
    }

private:
    bool addImage(const code::Dex &dex, const std::string &name, const std::string &sha256, std::uint64_t size)
    {
        casedb::SymbolIndexBuilder symbols;
        const auto counts = indexDex(dex, name, symbols, m_import.notes, m_import.pulse);
        if (!counts)
            return false;
        casedb::BinaryRow row;
        row.where = m_prefix + name;
        row.app = m_app;
        row.path = name;
        row.format = "dex";
        row.sha256 = sha256;
        row.size = static_cast<std::int64_t>(size);
        row.classes = dex.claimed(code::Dex::Classes);
        row.methods = dex.claimed(code::Dex::Methods);
        row.fields = dex.claimed(code::Dex::Fields);
        row.strings = dex.claimed(code::Dex::Strings);
        row.instructions = static_cast<std::int64_t>(counts->instructions);
        row.calls = static_cast<std::int64_t>(counts->calls);
        const auto id = m_import.bundle.add(row);
        m_binaries.emplace(name, id);
        m_import.bundle.addSymbols(id, symbols);
        return true;
    }

    Import &m_import;
    casedb::AppId m_app;
    std::string m_prefix;
    std::uint64_t m_bytes = 0;
    std::set<std::string> m_seen; ///< hashes: the same code is read once
    std::vector<std::unique_ptr<std::string>> m_held; ///< the images refer to these bytes
    std::vector<code::Dex> m_images;
    std::vector<std::string> m_names;
    std::map<std::string, casedb::BinaryId> m_binaries;
};

/// What the code may ask of its package. The answers live as long as `contents`.
code::AppEnvironment environmentOf(const PackageContents &contents)
{
    code::AppEnvironment out;
    out.package = contents.manifest.package;
    out.applicationClass = descriptorOf(contents.manifest.applicationClass);
    for (const auto &component : contents.manifest.components)
        out.components.push_back({component.kind, descriptorOf(component.name), component.actions});
    for (const auto &entry : contents.manifest.metaData)
        out.metaData.emplace_back(entry.name, entry.value);
    out.file = [&contents](std::string_view path) -> std::optional<std::string> {
        NoNotes silent;
        auto bytes = contents.content(path, silent);
        return bytes ? std::optional<std::string>(std::move(*bytes)) : std::nullopt;
    };
    if (contents.resources.empty())
        return out;
    out.resourceText = [&contents](std::uint32_t id) { return contents.resourceText(id); };
    out.resourceNumber = [&contents](std::uint32_t id) -> std::optional<std::int64_t> {
        const auto value = contents.resourceValue(id);
        // Numbers, booleans and colours stand in the types 0x10 to 0x1f.
        return value && value->type >= 0x10 && value->type <= 0x1f ? std::optional<std::int64_t>(static_cast<std::int32_t>(value->data))
                                                                   : std::nullopt;
    };
    out.resourceArray = [&contents](std::uint32_t id) { return contents.resourceArray(id); };
    out.resourceName = [&contents](std::uint32_t id) { return contents.resourceName(id); };
    out.resourceId = [&contents](std::string_view name) { return contents.resourceId(name); };
    return out;
}

}

bool importCode(Import &import, const PackageContents &contents)
{
    CodeImport code(import, contents.app, contents.where);
    for (const auto &entry : contents.dex) {
        if (!code.add(entry))
            return false;
    }
    NativeImport native(import, contents);
    if (!native.load(code.nativeMethods()))
        return false;
    code::Findings findings;
    if (!code.empty()) {
        auto found = code.trace(environmentOf(contents), native.side());
        if (!found)
            return false;
        findings = std::move(*found);
    }
    native.finish(std::move(findings), code.binaries(), contents.manifest.package);
    return importScripts(import, contents);
}

Outcome importDex(Import &import)
{
    if (import.source.size() > kMostCode)
        return Refusal{"expansion-limit", fmt::format("A dex of {} bytes is larger than the format allows.", import.source.size())};
    auto bytes = readAll(import.source, 0, import.source.size(), kMostCode);
    if (!code::sniffDex(asBytes(bytes)))
        return Refusal{"dex-invalid", "The file does not begin like a dex."};
    CodeImport code(import, {}, {});
    const auto slash = import.name.rfind('/');
    if (!code.addBytes(std::move(bytes), std::string(slash == std::string_view::npos ? import.name : import.name.substr(slash + 1))))
        return Refusal{"import-undone", "The import was stopped."};
    if (code.empty())
        return Refusal{"dex-invalid", "The file begins like a dex, and nothing of it can be read."};
    const auto findings = code.trace({});
    if (!findings)
        return Refusal{"import-undone", "The import was stopped."};
    addFindings(import, {}, code.binaries(), *findings, {});
    return {};
}

}
