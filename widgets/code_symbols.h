// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All code of a case as the tree and the cross references need it: the packed symbols of every binary, opened once in a
// job and shared unchanged between threads, and where operations, keys and destinations stand in them.

#include "analysis/casedb/case_reader.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::widgets {

enum class CodeMarkKind : std::uint8_t { Operation, Key, Destination };

/// A row of the case that stands at a place in code.
struct CodeMark {
    CodeMarkKind kind = CodeMarkKind::Operation;
    std::int64_t id = 0;        ///< of operations, key_places or destinations
    std::int64_t offset = -1;   ///< in the symbol's own units; -1: the whole symbol
    std::int64_t key = 0;       ///< of a Key: the id in keys
    QString text;               ///< "encrypt RSA/ECB/PKCS1Padding", made visible
};

/// A symbol of one binary of a case.
struct CodeSymbol {
    std::uint32_t binary = 0;   ///< index into CodeSymbols::binaries
    casedb::Symbol symbol = 0;
    bool operator==(const CodeSymbol &) const = default;
};

struct CodeBinary {
    casedb::BinaryRow row;
    std::size_t app = 0;        ///< index into CodeSymbols::apps
    std::optional<casedb::SymbolIndex> index;
    bool isDex() const { return row.format == "dex"; }
};

struct CodeApp {
    casedb::AppRow row;
    std::vector<std::uint32_t> binaries;
    std::vector<CodeSymbol> classes;            ///< types that its dex files define, by text
    std::vector<std::string> ownPackages;       ///< "Lexample/brightleaf/": what counts as its own code
};

struct CodeSymbols {
    std::vector<CodeApp> apps;
    std::vector<CodeBinary> binaries;
    std::map<std::string, std::vector<CodeMark>, std::less<>> marks;    ///< by symbol, by offset
    std::map<std::int64_t, std::int64_t> operations;    ///< of traces, by trace
    std::int64_t bestTrace = 0;     ///< the one that ranks highest

    std::string_view text(CodeSymbol symbol) const;
    casedb::SymbolKind kind(CodeSymbol symbol) const;
    bool isDefined(CodeSymbol symbol) const;
    /// The symbol with this text that some binary defines, else any with it; strings last.
    std::optional<CodeSymbol> find(std::string_view text) const;
    bool isOwn(const CodeApp &app, std::string_view className) const;
    /// Whether something below the prefix is marked, by kind: bit 1 << CodeMarkKind.
    unsigned marksBelow(std::string_view prefix) const;
};

using SharedSymbols = std::shared_ptr<const CodeSymbols>;
/// Reads the case; answers nothing when told to stop.
std::optional<SharedSymbols> readCodeSymbols(const casedb::CaseReader &reader, const std::atomic_bool &stop);

/// Symbol and offset of a locator `classes2.dex!Lp/C;->m(I)V@0x1c` or `lib/x.so!sym+0x40`.
struct CodePlace {
    std::string symbol;
    std::int64_t offset = -1;
};
std::optional<CodePlace> codePlace(std::string_view where);

/// "Sealer.seal" of "Lexample/Sealer;->seal([B)V", "Sealer" of a type, native names as they stand; made visible.
QString shortSymbol(std::string_view symbol);
/// "seal(byte[]): String": a member with readable types.
QString memberText(std::string_view symbol);

/// What a reference does, from its instruction and what it names.
enum class CodeUse : std::uint8_t { Call, Read, Write, Make, Name };
CodeUse codeUse(bool isDex, std::uint8_t opcode, casedb::SymbolKind target);

/// One reference, seen from either end.
struct CodeReference {
    CodeSymbol other;           ///< the other end
    std::int64_t offset = 0;    ///< of the instruction, in the symbol that uses
    CodeUse use = CodeUse::Call;
    bool isOwn = false;         ///< whether the other end is the app's own code
    bool operator==(const CodeReference &) const = default;
};
/// Who uses (`to`), or what is used by, all symbols of that text. At most `most`; `total` counts all.
std::vector<CodeReference> references(const CodeSymbols &symbols, std::string_view text, bool to, std::size_t most, std::size_t &total);
/// How often the symbol is used, in all binaries.
std::size_t useCount(const CodeSymbols &symbols, std::string_view text);

}
