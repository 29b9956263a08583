// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which function of a native binary stands for which method that dex code declares native.

#include "analysis/code/native_binary.h"

#include <string>
#include <vector>

namespace keytrail::code
{

/// A method that dex code declares native, and the function that stands for it.
struct JniTie {
    std::string method; ///< Lp/C;->m(I)V
    std::uint64_t address = 0; ///< of the function
    bool registered = false; ///< by a table of RegisterNatives rather than by its name
};

/// Functions of `binary` for the native methods of the app: exported under the JNI's name (JNI specification, "Resolving
/// Native Method Names"), or in a table of name, signature and function.
std::vector<JniTie> findJniTies(const NativeBinary &binary, const std::vector<std::string> &nativeMethods);

}
