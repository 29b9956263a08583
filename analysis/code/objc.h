// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Objective-C and Swift metadata of a Mach-O image: classes with their methods and fields, what selector, class and
// constant-string references lead to. Apple's objc4 runtime, objc-runtime-new.h; Swift ABI, TypeMetadata (type descriptors).
// Lists that lie are cut; classes and protocols that form rings are visited once.

#include "analysis/base/notes.h"
#include "analysis/code/native_image.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace keytrail::code
{

struct ObjcMethod {
    std::string selector;
    std::uint64_t implementation = 0;
    bool ofClass = false; ///< + rather than -
};

struct ObjcField {
    std::string name, type; ///< the type as encoded: @"NSString", i …
    std::uint64_t offset = 0;
};

struct ObjcClass {
    std::string name, parent;
    std::uint64_t address = 0; ///< of the class object; 0 for categories on classes of libraries
    std::vector<ObjcMethod> methods;
    std::vector<ObjcField> fields;
};

struct ObjcFacts {
    std::vector<ObjcClass> classes; ///< categories are classes of the same name
    std::unordered_map<std::uint64_t, std::string> selectors; ///< by the address of a selector reference
    std::unordered_map<std::uint64_t, std::string> classReferences; ///< by the address of a class reference
    std::unordered_map<std::uint64_t, std::string> classObjects; ///< by the address of a class object of this image
    std::unordered_map<std::uint64_t, std::string> strings; ///< by the address of a constant CFString
    std::unordered_map<std::uint64_t, std::string> selectorStubs; ///< objc_msgSend$selector, by its address
    std::vector<std::string> swiftTypes;
};

/// Reads what is there and names the methods' functions "-[Class selector]" where the symbol table does not.
ObjcFacts readObjc(NativeImage &image, std::string_view where, Notes &notes);

}
