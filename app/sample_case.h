// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace keytrail
{

struct SampleCase {
    std::string casePath;
    std::string reason; ///< why it could not be made; empty on success
};

/// Writes evidence (names and bytes) beside `casePath` and imports it into a fresh case there. Files of other content that
/// stand there under these names are not replaced.
SampleCase makeCase(const std::string &casePath, const std::string &title, const std::vector<std::pair<std::string, std::string>> &evidence, const std::string &worker);

/// Writes the sample evidence into `folder` and imports it into a fresh FOLDER/sample.keytrail. Files of other content that
/// stand there under these names are not replaced.
SampleCase makeSampleCase(const std::string &folder, const std::string &worker);

}
