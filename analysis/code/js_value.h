// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values of the interpreter of JavaScript: what an expression gives as far as it is known, where the text of it stands in the
// scripts, and its labels (see value.h).

#include "analysis/code/findings.h"
#include "analysis/code/js_tree.h"
#include "analysis/code/value.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace keytrail::code {

/// Stands in a text for a part that is not known.
constexpr char16_t kJsHole = u'\xffff';
constexpr std::uint8_t kJsJoined = 1, kJsDecoded = 2;

struct JsObject;
struct JsScope;

struct JsValue {
    enum class Kind : std::uint8_t { Unknown, Undefined, Null, Boolean, Number, Text, Object };
    Kind kind = Kind::Unknown;
    std::uint8_t how = 0;
    Reason reason = Reason::None;       ///< of an unknown value
    Labels labels = 0;
    std::uint64_t place = 0;            ///< number of the script plus one, and the offset of the literal it began with
    double number = 0;
    std::shared_ptr<const std::u16string> text;
    JsObject *object = nullptr;

    bool isKnown() const { return kind != Kind::Unknown; }
    bool isText() const { return kind == Kind::Text; }
    bool isNumber() const { return kind == Kind::Number; }
    bool isNothing() const { return kind == Kind::Undefined || kind == Kind::Null; }
};

/// What is known of an object of a library that works with keys or with the network.
struct JsCrypto {
    std::optional<crypto::FoundKey> key;
    KeyOrigin origin = KeyOrigin::Unknown;
    std::string keyWhere, algorithm;
    bool symmetric = false;
    std::optional<std::size_t> destination;
};

struct JsScript;

struct JsObject {
    enum class Kind : std::uint8_t { Plain, Array, Function, Native, Bound, Promise, Regex, Library };
    Kind kind = Kind::Plain;
    bool isBytes = false;       ///< an array of octets
    bool isClass = false, isPrototype = false;
    bool instance = false;      ///< of a library's class; else the library's object or function of the path
    bool open = false;          ///< has members that are not known
    bool settled = false;       ///< a promise whose result is items[0]
    std::vector<std::pair<JsText, JsValue>> slots;
    std::unordered_map<JsText, std::uint32_t> index;    ///< of slots, once there are many
    std::unordered_map<JsText, std::pair<JsObject *, JsObject *>> accessors;
    std::vector<JsValue> items;                         ///< of an array, of a bound function: function, this, arguments
    JsObject *prototype = nullptr;
    std::string path;                                   ///< of a library's object; of a native function: its name
    // functions
    const JsScript *script = nullptr;
    JsNodeId node = 0;
    JsScope *scope = nullptr;
    JsValue self;                                       ///< an arrow function's this; a native function's receiver
    JsObject *holder = nullptr;                         ///< where a method stands
    JsObject *last = nullptr;                           ///< of a prototype: the object made last
    JsObject *base = nullptr;                           ///< of a class's constructor: the class it extends
    JsNodeId fields = 0;                                ///< of a class: its node
    JsText name = 0;                                    ///< of a function, or of the nearest named one around it
    std::vector<std::pair<JsValue, JsObject *>> reactions;  ///< of a promise that is open
    Labels labels = 0;
    std::unique_ptr<JsCrypto> crypto;

    JsValue *find(JsText slot);
    void set(JsText slot, JsValue value);
    bool isCallable() const { return kind == Kind::Function || kind == Kind::Native || kind == Kind::Bound || (kind == Kind::Library && !instance); }
};

struct JsScope {
    JsScope *parent = nullptr;
    bool isFunction = false;
    std::vector<std::pair<JsText, JsValue>> names;
    std::unordered_map<JsText, std::uint32_t> index;

    JsValue *find(JsText name);
    JsValue &declare(JsText name);
};

}
