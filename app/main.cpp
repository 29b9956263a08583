// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "analysis/base/platform/files.h"

#include <filesystem>
#include <unistd.h>

namespace
{

/// Beside the program, or where a package puts it.
std::string workerPath()
{
    const auto folder = std::filesystem::path(keytrail::platform::executablePath()).parent_path();
    for (const auto &path : {folder / "keytrail-worker", folder / "../libexec/keytrail/keytrail-worker"}) {
        if (access(path.c_str(), X_OK) == 0)
            return path.string();
    }
    return (folder / "keytrail-worker").string();
}

}

int main(int count, char **arguments)
{
    std::string casePath;
    keytrail::cli::Doors doors;
    doors.snapshot = [](const auto &...) { return int(keytrail::cli::CaseFailed); };
    const auto status = keytrail::cli::run(count, arguments, doors, workerPath(), casePath);
    return status.value_or(0);
}
