// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the interpreter of native code puts what is not in the image: far above it, within the reach of a pointer.

#include <cstdint>

namespace keytrail::code
{

constexpr std::uint64_t kImportStep = 16, kJavaStep = 16;
constexpr std::uint64_t kJavaTableSize = 0x1000; ///< JNI's function table; behind it the one of the virtual machine (invocation interface)
constexpr unsigned kFirstOfMachine = 1024; ///< numbers of functions of the virtual machine's own table begin there

struct NativeAddresses {
    std::uint64_t stack = 0; ///< grows down
    std::uint64_t imports = 0, importsEnd = 0; ///< functions and data of other images
    std::uint64_t constants = 0, constantsEnd = 0; ///< what their data holds
    std::uint64_t javaTable = 0, javaTableEnd = 0;
    std::uint64_t javaFunctions = 0, javaFunctionsEnd = 0;
    std::uint64_t returns = 0, returnsEnd = 0; ///< where models go on
    std::uint64_t end = 0; ///< where entries return to
    std::uint64_t objects = 0, objectsEnd = 0, objectStep = 0;
    std::uint64_t largest = 0; ///< of one allocation
};

/// No image of the platforms is mapped up there.
constexpr NativeAddresses kWideAddresses{0x6100'0000'0000, 0x6200'0000'0000, 0x6210'0000'0000, 0x6210'0000'0000, 0x6220'0000'0000, 0x6300'0000'0000, 0x6300'0000'2000,
    0x6310'0000'0000, 0x6310'0000'8000, 0x6400'0000'0000, 0x6400'0001'0000, 0x64ff'0000'0000, 0x6800'0000'0000, 0x7fff'0000'0000, 0x10000, 1 << 24};
/// Images of 32-bit machines are linked low; one that reaches up here is not run.
constexpr NativeAddresses kNarrowAddresses{0x3800'0000, 0x3900'0000, 0x3a00'0000, 0x3a00'0000, 0x3b00'0000, 0x3b00'0000, 0x3b00'2000,
    0x3b10'0000, 0x3b10'8000, 0x3c00'0000, 0x3c01'0000, 0x3cf0'0000, 0x4000'0000, 0xfff0'0000, 0x4000, 1 << 20};

}
