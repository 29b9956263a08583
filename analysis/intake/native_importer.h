// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// ELF and Mach-O files, of a package or by themselves, become rows: binaries with their symbols, operations, keys,
// destinations and the ties between them.

#include "analysis/code/native_side.h"
#include "analysis/intake/importer.h"
#include "analysis/intake/package_contents.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace keytrail::intake
{

/// The native entries of a package, in two steps: loaded before the dex code is traced, so that values can be followed from one
/// into the other, and finished with what was found of both.
class NativeImport
{
public:
    /// `contents` must outlive it.
    NativeImport(Import &import, const PackageContents &contents);
    NativeImport(Import &import, casedb::AppId app, std::string prefix, code::AppEnvironment environment);
    ~NativeImport();
    NativeImport(const NativeImport &) = delete;
    NativeImport &operator=(const NativeImport &) = delete;

    /// Loads the package's entries. `nativeMethods` are the methods that dex code declares native; binaries that have functions for
    /// them are kept for side(), the others are traced at once. An entry that cannot be read is noted and left out. False when
    /// the pulse said stop.
    bool load(const std::vector<std::string> &nativeMethods);
    /// A file by itself.
    std::optional<Fault> addBytes(std::string content, const std::string &path, const std::vector<std::string> &nativeMethods);
    /// For traceApp(); null where no native code is tied to the dex code.
    code::NativeSide *side();
    /// Adds what was found; `findings` are those of the dex code and of side(), whose rows are in `binaries`.
    void finish(code::Findings findings, std::map<std::string, casedb::BinaryId> binaries, std::string_view package);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// A loose ELF or Mach-O file; it belongs to no app.
Outcome importNativeFile(Import &import);

}
