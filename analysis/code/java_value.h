// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values on their way between the interpreter of dex code and the one of native code, and the two sides as they see each
// other. Both add to the same findings: a label is a number of an operation or destination there (Label of value.h).

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::code
{

struct JavaValue {
    enum class Kind : std::uint8_t { Unknown, Null, Number, Text, Bytes, Object };
    Kind kind = Kind::Unknown;
    bool changed = false; ///< of an argument: the callee wrote to the array
    bool decoded = false; ///< put together by code, rather than standing in a file
    std::int64_t number = 0;
    std::optional<std::string> bytes; ///< of a text (UTF-8), of an array, of a class (its descriptor); nothing where it is not known throughout
    std::vector<std::uint32_t> labels;
    std::string type; ///< descriptor; empty where it is not known
    std::uint64_t handle = 0; ///< of the object on Java's side; 0 for what native code made
    std::string where; ///< where the bytes stand in a binary
};

/// A member as JNI names it.
struct JavaMember {
    std::string owner, name, type; ///< descriptors; the prototype of a method
    bool isStatic = false;
};

/// Java as native code calls it.
class JavaSide
{
public:
    virtual ~JavaSide() = default;
    /// `arguments`: the receiver first where there is one; arrays that the method writes to are changed. `where`: of the call.
    virtual JavaValue callJava(const JavaMember &method, std::vector<JavaValue> &arguments, const std::string &where) = 0;
    virtual JavaValue readJava(const JavaMember &field, const JavaValue &holder) = 0;
    virtual void writeJava(const JavaMember &field, const JavaValue &holder, const JavaValue &value) = 0;
    /// What was seen to happen to an operation's result on the other side, as steps of its trail.
    virtual void trailOf(std::uint32_t operation, std::string_view what, const std::string &value, const std::string &where) = 0;
};

}
