// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Constants of a dex: encoded values and arrays, static values of a class, annotations ("encoded_value encoding",
// "annotations_directory_item"). Arrays and annotations nest: below kDeepestValue the rest of a value is dropped.

#include "analysis/code/dex.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace keytrail::code {

enum class ValueKind : std::uint8_t {
    Byte = 0x00, Short = 0x02, Char = 0x03, Int = 0x04, Long = 0x06, Float = 0x10, Double = 0x11, MethodType = 0x15, MethodHandle = 0x16,
    String = 0x17, Type = 0x18, Field = 0x19, Method = 0x1a, Enum = 0x1b, Array = 0x1c, Annotation = 0x1d, Null = 0x1e, Boolean = 0x1f
};

struct EncodedValue {
    ValueKind kind = ValueKind::Null;
    std::int64_t number = 0;                    ///< the number, index or bits (floats as their IEEE pattern)
    std::vector<EncodedValue> elements;         ///< of an array, or the values of an annotation
    std::vector<std::uint32_t> names;           ///< of an annotation's values (string indexes)
};

constexpr int kDeepestValue = 32;               ///< compilers write one or two levels
constexpr std::size_t kMostValues = 1 << 16;    ///< elements of one constant, all levels together

/// An encoded array at `offset`; as far as it can be read.
std::vector<EncodedValue> readArray(const Dex &dex, std::uint64_t offset);

/// One value as smali writes it.
std::string valueText(const Dex &dex, const EncodedValue &value);

struct Annotation {
    std::string type;                           ///< descriptor
    std::vector<std::pair<std::string, EncodedValue>> values;
};

struct ClassAnnotations {
    std::vector<Annotation> onClass;
    std::vector<std::pair<std::uint32_t, std::vector<Annotation>>> onMethods;                   ///< by method index
    std::vector<std::pair<std::uint32_t, std::vector<std::vector<Annotation>>>> onParameters;   ///< by method index, one list a parameter
};

/// All annotations of a class; damaged sets are left out.
ClassAnnotations readAnnotations(const Dex &dex, std::uint32_t directoryOffset);

}
