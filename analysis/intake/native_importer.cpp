// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/native_importer.h"

#include "analysis/code/app_trace.h"
#include "analysis/code/native_binary.h"
#include "analysis/code/native_trace.h"
#include "analysis/crypto/digest.h"
#include "analysis/intake/code_rows.h"
#include "analysis/intake/native_rows.h"

#include <fmt/format.h>

#include <map>
#include <memory>

namespace keytrail::intake
{
namespace
{

/// Native code of one package that is read; a package with every ABI of a large engine has some 300 MB.
constexpr std::uint64_t kNativeMostCode = 1 << 30;
constexpr std::uint64_t kLargestFile = 512 << 20;
constexpr std::uint64_t kLargestResource = 1 << 20; // a file that code reads a key or an address from

/// The bundle's files, as code names them: by their path in the bundle, or by their name alone.
code::AppEnvironment bundleEnvironmentOf(const PackageContents &contents)
{
    code::AppEnvironment out;
    out.package = contents.manifest.package;
    out.file = [&contents](std::string_view path) -> std::optional<std::string> {
        NoNotes silent;
        if (auto bytes = contents.content(path, silent); bytes)
            return std::move(*bytes);
        const auto wanted = "/" + std::string(path);
        for (const auto &part : contents.parts) {
            for (std::size_t i = 0; part.zip && path.size() > 1 && i < part.zip->entries().size(); ++i) {
                const auto &entry = part.zip->entries()[i];
                if (!entry.name.starts_with("Payload/") || !entry.name.ends_with(wanted) || entry.size > kLargestResource)
                    continue;
                auto bytes = part.zip->content(entry, kLargestResource, silent);
                return bytes ? std::optional(std::move(*bytes)) : std::nullopt;
            }
        }
        return {};
    };
    return out;
}

class NativeImport
{
public:
    NativeImport(Import &import, casedb::AppId app, std::string prefix, code::AppEnvironment environment)
        : m_import(import)
        , m_environment(std::move(environment))
        , m_catalogue(import.knowledge)
        , m_app(app)
        , m_prefix(std::move(prefix))
    {
    }

    /// False when the pulse said stop.
    bool add(const CodeEntry &entry, const std::vector<std::string> &nativeMethods)
    {
        const auto content = entry.read(m_import.notes);
        if (!content) {
            m_import.notes.lost("elf-invalid", entry.path, "The entry cannot be read.");
            return true;
        }
        m_bytes += content->size();
        if (m_bytes > kNativeMostCode) {
            m_import.notes.lost("expansion-limit", entry.path, "More native code than is read of one package; this entry is left out.");
            return true;
        }
        const auto fault = addBytes(asBytes(*content), entry.path, nativeMethods);
        if (fault && *fault != Fault::Stopped)
            m_import.notes.lost("elf-invalid", entry.path, "The entry begins like native code and has no header that can be read.");
        return !fault || *fault != Fault::Stopped;
    }

    std::optional<Fault> addBytes(Bytes content, const std::string &path, const std::vector<std::string> &nativeMethods)
    {
        auto binaries = code::loadNative(content, path, m_import.notes, m_import.pulse);
        if (!binaries)
            return binaries.error().fault;
        for (const auto &binary : *binaries) {
            if (!addBinary(binary, nativeMethods))
                return Fault::Stopped;
        }
        return {};
    }

    void finish()
    {
        code::shareBetweenBuilds(m_findings);
        code::judge(m_findings, code::Models(m_import.knowledge), m_import.knowledge, {});
        addFindings(m_import, m_app, m_binaries, m_findings, m_prefix);
    }

private:
    bool addBinary(const code::NativeBinary &binary, const std::vector<std::string> &nativeMethods)
    {
        const auto row = nativeRow(binary, m_app, m_prefix, crypto::hex(crypto::sha256(binary.image.bytes.first(binary.size))));
        auto written = row;
        const auto id = m_import.bundle.add(written, row.arch);
        m_binaries.emplace(binary.path, id);
        casedb::SymbolIndexBuilder symbols;
        const auto ties = findJniTies(binary, nativeMethods);
        indexNative(binary, ties, symbols);
        m_import.bundle.addSymbols(id, symbols);
        std::vector<std::uint64_t> entries;
        for (const auto &tie : ties)
            entries.push_back(tie.address);
        if (!code::traceNative(binary, entries, m_import.knowledge, m_environment, m_findings, m_import.pulse))
            return false;
        code::addNativeInventory(binary, m_catalogue, m_findings);
        code::addNativeStrings(binary, m_findings, m_hosts);
        return true;
    }

    Import &m_import;
    code::AppEnvironment m_environment;
    code::NativeCatalogue m_catalogue;
    casedb::AppId m_app;
    std::string m_prefix;
    std::uint64_t m_bytes = 0;
    std::map<std::string, casedb::BinaryId> m_binaries;
    code::Findings m_findings;
    std::vector<std::string> m_hosts;
};

}

bool importNative(Import &import, const PackageContents &contents, const std::vector<std::string> &nativeMethods)
{
    if (contents.native.empty())
        return true;
    NativeImport native(import, contents.app, contents.where, bundleEnvironmentOf(contents));
    for (const auto &entry : contents.native) {
        if (!native.add(entry, nativeMethods))
            return false;
    }
    native.finish();
    return true;
}

Outcome importNativeFile(Import &import)
{
    if (import.source.size() > kLargestFile)
        return Refusal{"expansion-limit", fmt::format("A native binary of {} bytes is larger than is read.", import.source.size())};
    const auto bytes = readAll(import.source, 0, import.source.size(), kLargestFile);
    NativeImport native(import, {}, {}, {});
    const auto slash = import.name.rfind('/');
    const auto fault = native.addBytes(asBytes(bytes), std::string(slash == std::string_view::npos ? import.name : import.name.substr(slash + 1)), {});
    if (fault)
        return *fault == Fault::Stopped ? Refusal{"import-undone", "The import was stopped."}
                                        : Refusal{"elf-invalid", "The file begins like native code and has no header that can be read."};
    native.finish();
    return {};
}

}
