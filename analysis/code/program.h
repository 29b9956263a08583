// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All dex images of one app joined: classes by name, inheritance, who calls whom. Names are numbers of one pool, so that
// comparing and looking up costs nothing. A class that is defined twice is taken from the image that comes first, as the
// platform does; the others are listed (class-shadowed). Immutable after build(); the bytes of the images must outlive it.

#include "analysis/code/dex.h"
#include "analysis/code/dex_instruction.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace keytrail::code {

using Name = std::uint32_t;         ///< number of a text in the pool
using ClassIndex = std::uint32_t;   ///< of a class defined in the app
using MethodIndex = std::uint32_t;  ///< of a method defined in the app
constexpr std::uint32_t kNone = 0xffffffff;

class NamePool
{
public:
    Name add(std::string_view text);
    /// kNone where the text was never added.
    Name find(std::string_view text) const;
    const std::string &text(Name name) const { return m_texts[name]; }
    std::size_t size() const { return m_texts.size(); }

private:
    std::deque<std::string> m_texts;
    std::unordered_map<std::string_view, Name> m_known;
};

/// A method as instructions name it; the same triple in every image is one reference.
struct MethodReference {
    Name owner = kNone, name = kNone, proto = kNone;
    bool operator==(const MethodReference &) const = default;
};
struct FieldReference {
    Name owner = kNone, name = kNone, type = kNone;
};

struct Method {
    ClassIndex owner = kNone;
    Name name = kNone, proto = kNone;
    std::uint32_t access = 0;
    std::uint32_t code = 0;             ///< offset of the code item, 0: none
    std::uint32_t member = 0;           ///< of Dex::member
    std::uint32_t reference = kNone;    ///< its own method reference
    std::uint16_t arguments = 0;        ///< registers that it is given, `this` included
};

struct Class {
    Name name = kNone, superclass = kNone;
    std::uint32_t image = 0, def = 0, access = 0;
    std::vector<Name> interfaces;
    MethodIndex firstMethod = 0, endMethod = 0;
    std::vector<ClassIndex> subclasses; ///< direct ones and, of an interface, those that implement it
};

/// One decoded method, kept while it is of use.
struct MethodCode {
    CodeItem item;
    std::vector<Instruction> instructions;      ///< payloads left out
    std::vector<std::uint32_t> atUnit;          ///< unit offset -> number of the instruction there, or kNone
    std::vector<TryBlock> tries;
    std::vector<bool> joins;                    ///< by instruction: something jumps there
    std::vector<std::uint64_t> live;            ///< by instruction: registers (of the first 64) that are read before they are written
    std::vector<std::uint32_t> loops;           ///< by instruction: the same number where each can be reached from the other
};

class Program
{
public:
    /// `images` in load order; only the first `loaded` count as loaded by the platform when classes clash.
    /// `where` names the image for notes: one text an image.
    void build(const std::vector<Dex> &images, const std::vector<std::string> &where, Notes &notes);

    NamePool names;
    std::vector<Class> classes;
    std::vector<Method> methods;
    std::vector<MethodReference> references;
    std::vector<FieldReference> fields;

    const Dex &image(std::uint32_t number) const { return (*m_images)[number]; }
    std::uint32_t imageCount() const { return static_cast<std::uint32_t>(m_where.size()); }
    const std::string &imageName(std::uint32_t number) const { return m_where[number]; }
    const Dex &imageOf(const Method &method) const { return image(classes[method.owner].image); }
    /// The reference behind a method id of an image; kNone for an index outside its table.
    std::uint32_t referenceOf(std::uint32_t image, std::uint32_t methodId) const;
    std::uint32_t fieldOf(std::uint32_t image, std::uint32_t fieldId) const;
    Name typeOf(std::uint32_t image, std::uint32_t typeId) const;

    ClassIndex findClass(Name descriptor) const;
    ClassIndex findClass(std::string_view descriptor) const;
    /// Looked up as a call would be: the class itself, its superclasses, then default methods of interfaces. kNone: not in the app.
    MethodIndex resolve(ClassIndex start, Name name, Name proto) const;
    /// The first method of that name in the class or its superclasses, whatever its prototype; with a parameter count when not negative.
    MethodIndex findByName(ClassIndex start, Name name, int parameters = -1) const;
    /// Whether the class is, or inherits through classes of the app from, `descriptor` (which may be a library's).
    bool inherits(ClassIndex start, Name descriptor) const;
    /// All library types that the class inherits from directly or through classes of the app, java.lang.Object left out.
    std::vector<Name> libraryParents(ClassIndex start) const;
    /// The class and everything below it that can be instantiated, at most `limit`.
    std::vector<ClassIndex> concreteBelow(ClassIndex start, std::size_t limit) const;

    /// The methods that a call of `reference` may run in the app: the resolved one and overrides below; at most kMostTargets.
    std::vector<MethodIndex> targets(std::uint32_t reference, bool isVirtual) const;
    static constexpr std::size_t kMostTargets = 32;

    std::string symbol(const Method &method) const;                 ///< Lp/C;->m(I)V
    std::string symbol(const MethodReference &reference) const;
    /// `classes2.dex!Lp/C;->m(I)V@0x1c`
    std::string place(const Method &method, std::uint32_t offset) const;
    MethodCode decode(const Method &method) const;

private:
    void addImage(std::uint32_t number, Notes &notes);
    void addClass(std::uint32_t image, std::uint32_t def, Notes &notes);
    void connect(Notes &notes);

    struct ImageNames {
        std::vector<Name> types;
        std::vector<std::uint32_t> methods, fields;
    };
    const std::vector<Dex> *m_images = nullptr;
    std::vector<std::string> m_where;
    std::vector<ImageNames> m_imageNames;
    std::vector<ClassIndex> m_classByName;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_referencesByKey;
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_fieldsByKey;
};

/// How far inheritance is followed; real hierarchies stay below 20.
constexpr int kDeepestHierarchy = 64;

/// The register sets an instruction reads and writes, of the first 64 registers.
struct RegisterUse {
    std::uint64_t reads = 0, writes = 0;
};
RegisterUse registerUse(const Instruction &instruction);

/// Parameter descriptors of a prototype text: "(I[BLa;)V" gives I, [B, La;.
std::vector<std::string_view> parametersOf(std::string_view proto);
std::string_view returnTypeOf(std::string_view proto);

}
