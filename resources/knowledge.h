// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace keytrail {

/// All files of resources/knowledge/ as built into the program: names and bytes, which live as long as the program.
std::vector<std::pair<std::string_view, std::string_view>> knowledge();

/// One of them by name; empty when there is no such file. Analysis never calls this: it is handed the bytes.
inline std::string_view knowledge(std::string_view name)
{
    for (const auto &[file, bytes] : knowledge()) {
        if (file == name)
            return bytes;
    }
    return {};
}

}
