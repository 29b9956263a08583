// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A native binary as rows: its row of `binaries`, and its symbols with every reference from its code.

#include "analysis/casedb/symbol_index.h"
#include "analysis/code/native_binary.h"
#include "analysis/intake/importer.h"

#include <string>
#include <string_view>
#include <vector>

namespace keytrail::intake
{

/// A method that dex code declares native, and the function that stands for it.
struct JniTie {
    std::string method; ///< Lp/C;->m(I)V
    std::uint64_t address = 0; ///< of the function
    bool registered = false; ///< by a table of RegisterNatives rather than by its name
};

/// Functions of `binary` for the native methods of the app: exported under the JNI's name (JNI specification, "Resolving
/// Native Method Names"), or in a table of name, signature and function.
std::vector<JniTie> findJniTies(const code::NativeBinary &binary, const std::vector<std::string> &nativeMethods);

casedb::BinaryRow nativeRow(const code::NativeBinary &binary, casedb::AppId app, const std::string &prefix, const std::string &sha256);

/// Functions, imports, data, texts, selectors and classes, and one reference for each instruction that leads to one.
void indexNative(const code::NativeBinary &binary, const std::vector<JniTie> &ties, casedb::SymbolIndexBuilder &symbols);

}
