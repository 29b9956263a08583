// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A native binary as rows: its row of `binaries`, and its symbols with every reference from its code.

#include "analysis/casedb/symbol_index.h"
#include "analysis/code/jni_ties.h"
#include "analysis/intake/importer.h"

#include <string>
#include <string_view>
#include <vector>

namespace keytrail::intake
{

casedb::BinaryRow nativeRow(const code::NativeBinary &binary, casedb::AppId app, const std::string &prefix, const std::string &sha256);

/// Functions, imports, data, texts, selectors and classes, and one reference for each instruction that leads to one.
void indexNative(const code::NativeBinary &binary, const std::vector<code::JniTie> &ties, casedb::SymbolIndexBuilder &symbols);

}
