// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_case.h"

#include "analysis/base/platform/files.h"
#include "analysis/intake/import_job.h"
#include "app/conclusions.h"
#include "resources/sample.h"

#include <filesystem>
#include <fmt/format.h>

namespace keytrail
{

SampleCase makeCase(const std::string &casePath, const std::string &title, const std::vector<std::pair<std::string, std::string>> &evidence, const std::string &worker)
{
    SampleCase made;
    made.casePath = casePath;
    const auto folder = std::filesystem::path(casePath).parent_path();
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (std::filesystem::exists(made.casePath, error)) {
        made.reason = made.casePath + " is there already";
        return made;
    }
    std::vector<std::string> files;
    for (const auto &[name, bytes] : evidence) {
        files.push_back((folder / name).string());
        if (std::filesystem::exists(files.back(), error) && std::filesystem::file_size(files.back(), error) != bytes.size()) {
            made.reason = files.back() + " is there already and is another file";
            return made;
        }
        if (!platform::writeAtomically(files.back(), asBytes(bytes))) {
            made.reason = files.back() + " cannot be written";
            return made;
        }
    }
    auto created = casedb::CaseFile::create(made.casePath, title, "");
    auto *file = std::get_if<casedb::CaseFile>(&created);
    if (!file) {
        made.reason = std::get<casedb::Trouble>(created).text;
        return made;
    }
    intake::ImportOptions options;
    options.worker = worker;
    for (const auto &result : intake::importFiles(*file, files, options, {})) {
        if (result.status != "imported")
            made.reason = fmt::format("{}: {}", result.file, result.reason);
    }
    if (made.reason.empty() && !concludeCase(*file))
        made.reason = file->trouble().text;
    return made;
}

SampleCase makeSampleCase(const std::string &folder, const std::string &worker)
{
    std::vector<std::pair<std::string, std::string>> evidence;
    for (const auto &[name, bytes] : sample())
        evidence.emplace_back(name, bytes);
    return makeCase((std::filesystem::path(folder) / "sample.keytrail").string(), "Sample case: a weather app that talks", evidence, worker);
}

}
