// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the interpreter of native code puts what is not in the image. No image of the platforms is mapped up there.

#include <cstdint>

namespace keytrail::code
{

constexpr std::uint64_t kStack = 0x6100'0000'0000; ///< grows down
constexpr std::uint64_t kImports = 0x6200'0000'0000, kImportStep = 16, kImportsEnd = 0x6210'0000'0000; ///< functions and data of other images
constexpr std::uint64_t kConstants = 0x6210'0000'0000, kConstantsEnd = 0x6220'0000'0000; ///< what their data holds
constexpr std::uint64_t kJavaTable = 0x6300'0000'0000, kJavaTableEnd = kJavaTable + 0x1000; ///< JNI's function table
constexpr std::uint64_t kJavaFunctions = 0x6310'0000'0000, kJavaFunctionsEnd = kJavaFunctions + 0x2000;
constexpr std::uint64_t kReturns = 0x6400'0000'0000, kReturnsEnd = 0x6400'0001'0000; ///< where models go on
constexpr std::uint64_t kEnd = 0x64ff'0000'0000; ///< where entries return to
constexpr std::uint64_t kObjects = 0x6800'0000'0000, kObjectStep = 0x10000;

}
