// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Dalvik executables, versions 035 to 041 ("Dalvik executable format", source.android.com). All sections are reached:
// strings, types, prototypes, fields, methods, classes with their data, code, debug info, static values, annotations,
// call sites and method handles. Everything is decoded when asked for; the image keeps the class data (12 bytes a member)
// and refers to the bytes. Version 041 containers hold several images whose offsets count from the container's start.
// Refused: what does not begin like a dex. Everything else is clamped to the bytes that are there, with a note:
// dex-version-unknown, dex-checksum, dex-header-invalid, dex-table-invalid, dex-string-invalid, dex-class-invalid,
// dex-map-invalid, dex-several-images, dex-trailing-data. CDEX, OAT and VDEX are other formats (not read).

#include "analysis/base/evidence.h"
#include "analysis/base/notes.h"
#include "analysis/base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::code {

/// "No such index": also what the format writes for no superclass and no source file.
constexpr std::uint32_t kNoIndex = 0xffffffff;

enum AccessFlag : std::uint32_t { kAccPrivate = 0x2, kAccStatic = 0x8, kAccNative = 0x100, kAccInterface = 0x200, kAccAbstract = 0x400, kAccSynthetic = 0x1000, kAccConstructor = 0x10000 };

struct FieldId {
    std::uint32_t owner = kNoIndex, type = kNoIndex, name = kNoIndex;
};
struct MethodId {
    std::uint32_t owner = kNoIndex, proto = kNoIndex, name = kNoIndex;
};
struct ProtoId {
    std::uint32_t shorty = kNoIndex, returnType = kNoIndex, parameters = 0; ///< parameters: offset of a type list, 0 for none
};
struct ClassDef {
    std::uint32_t type = kNoIndex, access = 0, superclass = kNoIndex, interfaces = 0, sourceFile = kNoIndex;
    std::uint32_t annotations = 0, data = 0, staticValues = 0;
};
struct EncodedMember {
    std::uint32_t index = 0;    ///< a field or method id; may lie outside the table
    std::uint32_t access = 0;
    std::uint32_t code = 0;     ///< offset of the code item; 0 for fields and methods without code
};
/// Ranges of members(): [first, firstInstance) static fields, then instance fields, direct methods, virtual methods.
struct ClassMembers {
    std::uint32_t first = 0, firstInstance = 0, firstDirect = 0, firstVirtual = 0, end = 0;
};

struct TryBlock {
    std::uint32_t start = 0, end = 0;   ///< units, end exclusive
    struct Handler {
        std::uint32_t type = kNoIndex;  ///< kNoIndex: catches all
        std::uint32_t address = 0;
    };
    std::vector<Handler> handlers;
};
struct CodeItem {
    std::uint16_t registers = 0, ins = 0, outs = 0, tries = 0;
    std::uint32_t debug = 0;            ///< offset of the debug info, 0 for none
    std::uint64_t unitsOffset = 0;      ///< of the first instruction in the file
    Bytes units;                        ///< the instructions; shorter than claimed when the file ends
    bool cut = false;                   ///< the claimed length did not fit
};

class Dex
{
public:
    std::uint32_t version() const { return m_version; }
    std::uint64_t imageOffset() const { return m_begin; }   ///< of this image's header in the entry
    bool isContainer() const { return m_container; }        ///< version 041 and later: offsets count from the container's start
    Bytes bytes() const { return m_bytes; }

    // Sizes of the tables as far as they lie in the file, and as the header claims them.
    enum Table : std::uint8_t { Strings, Types, Protos, Fields, Methods, Classes, kTables };
    std::uint32_t size(Table table) const { return m_tables[table].size; }
    std::uint32_t claimed(Table table) const { return m_tables[table].claimed; }

    /// UTF-8 of a string. MUTF-8 that is broken shows as \xNN escapes, so nothing is lost; out of range gives "invalid string N".
    std::string string(std::uint32_t index) const;
    /// The bytes of the string as they stand, without the closing zero.
    Bytes rawString(std::uint32_t index) const;
    /// Descriptor of a type; "invalid type N" outside the table (and so on for the others).
    std::string type(std::uint32_t index) const;
    std::string fieldSymbol(std::uint32_t index) const;     ///< Lp/C;->f:I
    std::string methodSymbol(std::uint32_t index) const;    ///< Lp/C;->m(I)V
    std::string protoText(std::uint32_t index) const;       ///< (I)V
    FieldId field(std::uint32_t index) const;
    MethodId method(std::uint32_t index) const;
    ProtoId proto(std::uint32_t index) const;
    std::uint32_t typeString(std::uint32_t index) const;    ///< string index of a type
    std::vector<std::uint32_t> typeList(std::uint32_t offset) const;

    ClassDef classDef(std::uint32_t index) const;
    const ClassMembers &members(std::uint32_t classIndex) const { return m_classMembers[classIndex]; }
    const EncodedMember &member(std::uint32_t at) const { return m_members[at]; }

    /// The code item at `offset`; an error where not even its head fits.
    Result<CodeItem> code(std::uint32_t offset) const;
    /// Its try blocks; what does not decode is left out, and `broken` says so.
    std::vector<TryBlock> tries(const CodeItem &code, bool &broken) const;

    /// Call sites and method handles (versions 038 and up) as far as the map names them.
    std::uint32_t callSites() const { return m_callSites; }
    std::string callSiteText(std::uint32_t index) const;
    std::string methodHandleText(std::uint32_t index) const;
    /// The method a lambda's call site ends in (the implementation handle of LambdaMetafactory), or kNoIndex; and the other constants.
    struct CallSite {
        std::string name, proto;
        std::uint32_t implementation = kNoIndex;
        std::string bootstrap;
        std::vector<std::string> strings;
    };
    std::optional<CallSite> callSite(std::uint32_t index) const;

private:
    friend class DexLoader;
    struct Section {
        std::uint32_t offset = 0, size = 0, claimed = 0;
    };
    std::uint32_t word(std::uint64_t offset) const;
    std::uint16_t half(std::uint64_t offset) const;

    Bytes m_bytes;
    std::uint64_t m_begin = 0;
    std::uint32_t m_version = 35;
    bool m_container = false;
    std::array<Section, kTables> m_tables{};
    std::vector<ClassMembers> m_classMembers;
    std::vector<EncodedMember> m_members;
    std::uint32_t m_callSitesOffset = 0, m_callSites = 0, m_handlesOffset = 0, m_handles = 0;
};

/// All images of one entry, in order. `bytes` must outlive them. `where` is the entry's name, for notes.
Result<std::vector<Dex>> readDex(Bytes bytes, std::string_view where, Notes &notes);

/// Whether the bytes begin like a dex ("dex\n", three digits, zero).
bool sniffDex(Bytes bytes);

/// MUTF-8 to UTF-8 (see Dex::string). `valid` becomes false where an escape was needed; `units` counts UTF-16 units.
std::string fromMutf8(Bytes bytes, bool &valid, std::uint64_t &units);

/// ULEB128 of at most five bytes at `offset`, which moves past it; false where it is longer, or cut.
bool readUleb(Bytes bytes, std::uint64_t &offset, std::uint32_t &value);
bool readSleb(Bytes bytes, std::uint64_t &offset, std::int32_t &value);

}
