// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/native_importer.h"

#include "analysis/code/app_trace.h"
#include "analysis/code/native_binary.h"
#include "analysis/code/native_trace.h"
#include "analysis/crypto/digest.h"
#include "analysis/intake/code_rows.h"
#include "analysis/intake/native_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace keytrail::intake
{
namespace
{

/// Native code of one package that is read; a package with every ABI of a large engine has some 300 MB.
constexpr std::uint64_t kNativeMostCode = 1 << 30;
constexpr std::uint64_t kLargestFile = 512 << 20;
constexpr std::uint64_t kMostKept = 64 << 20; // of native code that stands in memory beside the dex code
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

/// The file's own name, and the machine that its folder names: lib/arm64-v8a/libx.so.
struct Build {
    std::string_view folder, name;
};

Build buildOf(std::string_view path)
{
    const auto slash = path.rfind('/');
    if (slash == std::string_view::npos)
        return {{}, path};
    const auto before = path.rfind('/', slash - 1);
    const auto begin = before == std::string_view::npos || slash == 0 ? 0 : before + 1;
    return {path.substr(begin, slash - begin), path.substr(slash + 1)};
}

/// Builds of one library, the one that is run first.
int rankOf(std::string_view folder)
{
    constexpr std::string_view kOrder[] = {"arm64-v8a", "armeabi-v7a", "armeabi", "x86_64"};
    const auto at = std::find(std::begin(kOrder), std::end(kOrder), folder);
    return static_cast<int>(at - std::begin(kOrder));
}

/// What two builds of the same source have in common: the functions that they export.
std::set<std::string> exportsOf(const code::NativeBinary &binary)
{
    std::set<std::string> out;
    for (const auto &symbol : binary.image.symbols) {
        if (symbol.function && symbol.exported)
            out.insert(symbol.name);
    }
    return out;
}

}

struct NativeImport::State {
    State(Import &source, casedb::AppId owner, std::string where, code::AppEnvironment around)
        : import(source)
        , environment(std::move(around))
        , catalogue(source.knowledge)
        , side(source.knowledge, environment)
        , app(owner)
        , prefix(std::move(where))
    {
    }

    Import &import;
    code::AppEnvironment environment;
    code::NativeCatalogue catalogue;
    code::NativeSide side;
    const PackageContents *contents = nullptr;
    casedb::AppId app;
    std::string prefix;
    std::uint64_t bytes = 0, kept = 0;
    std::map<std::string, casedb::BinaryId> binaries;
    std::vector<std::unique_ptr<std::string>> held; ///< bytes of the binaries of `side`
    std::map<std::string, std::set<std::string>, std::less<>> exported; ///< of the builds that are run, by file name
    code::Findings findings; ///< of binaries that were traced by themselves
    std::vector<std::string> hosts;

    /// One build of a library stands for the others, unless they export something else. Slices of one file have no twin: their
    /// calls have the same name.
    bool standsForItself(const code::NativeBinary &binary)
    {
        if (binary.image.format != "elf")
            return true;
        auto names = exportsOf(binary);
        const auto [known, fresh] = exported.emplace(buildOf(binary.path).name, names);
        return fresh || names.empty() || known->second != names;
    }

    /// False when the pulse said stop.
    bool addBinary(code::NativeBinary binary, const std::vector<std::string> &nativeMethods, bool mayKeep)
    {
        const auto row = nativeRow(binary, app, prefix, crypto::hex(crypto::sha256(binary.image.bytes.first(binary.size))));
        auto written = row;
        const auto id = import.bundle.add(written, row.arch);
        binaries.emplace(binary.path, id);
        casedb::SymbolIndexBuilder symbols;
        auto ties = code::findJniTies(binary, nativeMethods);
        indexNative(binary, ties, symbols);
        import.bundle.addSymbols(id, symbols);
        const bool first = !side.runs(binary) || standsForItself(binary);
        const bool tied = !nativeMethods.empty() && first && side.runs(binary) && (!ties.empty() || registersNatives(binary));
        if (tied && mayKeep) {
            side.add(std::move(binary), std::move(ties));
            return true;
        }
        if (tied)
            import.notes.lost("expansion-limit", binary.path, "More native code than is kept beside the dex code; values are not followed between this entry and Java.");
        std::vector<std::uint64_t> entries;
        for (const auto &tie : ties)
            entries.push_back(tie.address);
        if (first && !code::traceNative(binary, entries, import.knowledge, environment, findings, import.pulse))
            return false;
        inventory(binary, findings);
        return true;
    }

    void inventory(const code::NativeBinary &binary, code::Findings &into)
    {
        code::addNativeInventory(binary, catalogue, into);
        code::addNativeStrings(binary, into, hosts);
    }

    static bool registersNatives(const code::NativeBinary &binary)
    {
        return std::any_of(binary.image.symbols.begin(), binary.image.symbols.end(), [](const code::NativeSymbol &one) { return one.function && one.address != 0 && one.name == "JNI_OnLoad"; });
    }
};

NativeImport::NativeImport(Import &import, const PackageContents &contents)
    : m_state(std::make_unique<State>(import, contents.app, contents.where, bundleEnvironmentOf(contents)))
{
    m_state->contents = &contents;
}

NativeImport::NativeImport(Import &import, casedb::AppId app, std::string prefix, code::AppEnvironment environment)
    : m_state(std::make_unique<State>(import, app, std::move(prefix), std::move(environment)))
{
}

NativeImport::~NativeImport() = default;

std::optional<Fault> NativeImport::addBytes(std::string content, const std::string &path, const std::vector<std::string> &nativeMethods)
{
    auto &state = *m_state;
    auto held = std::make_unique<std::string>(std::move(content));
    auto read = code::loadNative(asBytes(*held), path, state.import.notes, state.import.pulse);
    if (!read)
        return read.error().fault;
    const auto before = state.side.binaries().size();
    const bool mayKeep = state.kept + held->size() <= kMostKept;
    for (auto &binary : *read) {
        if (!state.addBinary(std::move(binary), nativeMethods, mayKeep))
            return Fault::Stopped;
    }
    if (state.side.binaries().size() > before) {
        state.kept += held->size();
        state.held.push_back(std::move(held));
    }
    return {};
}

bool NativeImport::load(const std::vector<std::string> &nativeMethods)
{
    auto &state = *m_state;
    if (!state.contents)
        return true;
    std::vector<const CodeEntry *> entries;
    for (const auto &entry : state.contents->native)
        entries.push_back(&entry);
    std::stable_sort(entries.begin(), entries.end(), [](const CodeEntry *a, const CodeEntry *b) { return rankOf(buildOf(a->path).folder) < rankOf(buildOf(b->path).folder); });
    for (const auto *entry : entries) {
        auto &notes = state.import.notes;
        auto content = entry->read(notes);
        if (!content) {
            notes.lost("elf-invalid", entry->path, "The entry cannot be read.");
            continue;
        }
        state.bytes += content->size();
        if (state.bytes > kNativeMostCode) {
            notes.lost("expansion-limit", entry->path, "More native code than is read of one package; this entry is left out.");
            continue;
        }
        const auto fault = addBytes(std::move(*content), entry->path, nativeMethods);
        if (fault && *fault == Fault::Stopped)
            return false;
        if (fault)
            notes.lost("elf-invalid", entry->path, "The entry begins like native code and has no header that can be read.");
    }
    return true;
}

code::NativeSide *NativeImport::side()
{
    return m_state->side.empty() ? nullptr : &m_state->side;
}

void NativeImport::finish(code::Findings findings, std::map<std::string, casedb::BinaryId> binaries, std::string_view package)
{
    auto &state = *m_state;
    for (const auto &binary : state.side.binaries())
        state.inventory(*binary, findings);
    code::append(findings, std::move(state.findings));
    code::shareBetweenBuilds(findings);
    code::judge(findings, code::Models(state.import.knowledge), state.import.knowledge, package);
    binaries.insert(state.binaries.begin(), state.binaries.end());
    addFindings(state.import, state.app, binaries, findings, state.prefix);
}

Outcome importNativeFile(Import &import)
{
    if (import.source.size() > kLargestFile)
        return Refusal{"expansion-limit", fmt::format("A native binary of {} bytes is larger than is read.", import.source.size())};
    auto bytes = readAll(import.source, 0, import.source.size(), kLargestFile);
    NativeImport native(import, {}, {}, {});
    const auto slash = import.name.rfind('/');
    const auto fault = native.addBytes(std::move(bytes), std::string(slash == std::string_view::npos ? import.name : import.name.substr(slash + 1)), {});
    if (fault)
        return *fault == Fault::Stopped ? Refusal{"import-undone", "The import was stopped."}
                                        : Refusal{"elf-invalid", "The file begins like native code and has no header that can be read."};
    native.finish({}, {}, {});
    return {};
}

}
