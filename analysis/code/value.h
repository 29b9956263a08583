// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values of the bounded interpreter: what a register, field or element holds as far as it is known, and where it came
// from. An unknown value carries the reason why it is unknown; every value carries labels: which public-key operations
// made it, which destinations it was read from.

#include "analysis/code/program.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace keytrail::code {

/// A set of labels, as a number in a LabelSets; 0 is the empty set.
using Labels = std::uint32_t;

/// A label: what kind of thing in the upper bits, which one in the lower.
struct Label {
    enum Kind : std::uint32_t { Operation = 0, Destination = 1, Peer = 2 }; ///< Peer: the certificate the other side showed
    static std::uint32_t of(Kind kind, std::uint32_t index) { return static_cast<std::uint32_t>(kind) << 28 | index; }
    static Kind kind(std::uint32_t label) { return static_cast<Kind>(label >> 28); }
    static std::uint32_t index(std::uint32_t label) { return label & 0x0fffffff; }
};

class LabelSets
{
public:
    LabelSets();
    Labels of(std::uint32_t label);
    Labels join(Labels a, Labels b);
    Labels only(Labels set, Label::Kind kind);
    Labels without(Labels set, Label::Kind kind);
    bool has(Labels set, Label::Kind kind) const;
    const std::vector<std::uint32_t> &members(Labels set) const { return m_sets[set]; }

private:
    Labels add(std::vector<std::uint32_t> members);
    static constexpr std::size_t kMostMembers = 48; ///< a value that would carry more keeps the first ones
    std::vector<std::vector<std::uint32_t>> m_sets;
    std::map<std::vector<std::uint32_t>, Labels> m_known;
    std::map<std::pair<Labels, Labels>, Labels> m_joins;
    struct Joined {
        Labels a = 0, b = 0, both = 0;
    };
    std::array<Joined, 256> m_recent{};     ///< joins asked for last: the same few are asked for again and again
};

/// Why a value is not known. The detail (a symbol) stands beside it.
enum class Reason : std::uint8_t { None, Argument, Library, Network, Time, Random, Native, Input, Storage, Limit, Reflection };

struct Value {
    enum class Kind : std::uint8_t { Unknown, Int, Long, Float, Double, Null, Object };
    Kind kind = Kind::Unknown;
    Reason reason = Reason::None;   ///< of an unknown value
    Labels labels = 0;
    std::int64_t bits = 0;          ///< a number, IEEE bits, number of an object, or the detail of a reason (a Name)

    static Value integer(std::int64_t number) { return {Kind::Int, Reason::None, 0, static_cast<std::int32_t>(number)}; }
    static Value longInteger(std::int64_t number) { return {Kind::Long, Reason::None, 0, number}; }
    static Value null() { return {Kind::Null, Reason::None, 0, 0}; }
    static Value object(std::uint32_t index) { return {Kind::Object, Reason::None, 0, index}; }
    static Value unknown(Reason why, Name detail = 0, Labels labels = 0) { return {Kind::Unknown, why, labels, detail}; }

    bool isUnknown() const { return kind == Kind::Unknown; }
    bool isObject() const { return kind == Kind::Object; }
    bool isNumber() const { return kind != Kind::Unknown && kind != Kind::Object && kind != Kind::Null; }
    bool isInteger() const { return kind == Kind::Int || kind == Kind::Long || kind == Kind::Null; }
    std::uint32_t index() const { return static_cast<std::uint32_t>(bits); }
    bool same(const Value &other) const { return kind == other.kind && bits == other.bits && labels == other.labels; }
};

/// How a text came to be, joined over its parts; says resolved_by of a destination.
enum How : std::uint8_t { kHowJoined = 1, kHowResource = 2, kHowDecoded = 4, kHowConfig = 8, kHowStored = 16, kHowNative = 32 };

/// Stands in a text for a part that is not known (a noncharacter, which no honest text holds).
constexpr char16_t kHole = 0xfdd0;

struct CryptoState;

struct Object {
    enum class Kind : std::uint8_t { Opaque, String, Builder, Array, Instance, Class, Method, Lambda, List, Map };
    Kind kind = Kind::Opaque;
    std::uint8_t how = 0;
    bool network = false;           ///< a connection, or something that leads to one; its Destination labels say where
    bool partial = false;           ///< an array or list of which not all is known (its length, say)
    bool maybeNull = false;         ///< what a call answered that is not known: it may have answered null
    bool escaped = false;           ///< handed to the platform, which has called it back
    bool shared = false;            ///< the one instance that stands for all of its class
    Reason reason = Reason::None;   ///< why an opaque object is opaque, or a text has holes
    Name detail = 0;
    Name type = kNone;              ///< descriptor
    Labels labels = 0;
    std::uint32_t number = kNone;   ///< of a class, method, record
    std::uint32_t epoch = 0;        ///< of the last fork that saved it
    std::u16string text;
    std::vector<Value> items;       ///< of an array or list; keys and values in turn of a map
    std::vector<std::pair<Name, Value>> fields;
    std::shared_ptr<CryptoState> crypto;

    const Value *field(Name name) const;
    void setField(Name name, const Value &value);
};

std::u16string toUtf16(std::string_view utf8);
std::string toUtf8(std::u16string_view text);
/// MUTF-8 as Java has it in memory, lone surrogates kept.
std::u16string mutf8ToUtf16(Bytes raw);

}
