// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/utf8.h"
#include "analysis/crypto/digest.h"
#include "analysis/intake/package_set.h"

#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <memory>

namespace keytrail::cli
{

using namespace casedb;

namespace
{

std::string hashOf(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return {};
    crypto::Digester digester("SHA256");
    std::string buffer(1 << 20, '\0');
    while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())), in.gcount() > 0)
        digester.add(asBytes(std::string_view(buffer).substr(0, static_cast<std::size_t>(in.gcount()))));
    return crypto::hex(asBytes(digester.finish()));
}

/// Files of the folder that may be this evidence: by size first, so that few are hashed.
std::string findBySize(const std::string &folder, const EvidenceRow &row)
{
    std::error_code error;
    for (auto at = std::filesystem::recursive_directory_iterator(folder, std::filesystem::directory_options::skip_permission_denied, error);
         !error && at != std::filesystem::recursive_directory_iterator(); at.increment(error)) {
        std::error_code ignored;
        if (at->is_regular_file(ignored) && static_cast<std::int64_t>(at->file_size(ignored)) == row.size.value_or(-1)
            && hashOf(at->path().string()) == row.sha256)
            return at->path().string();
    }
    return {};
}

bool verifyEvidence(const CaseReader &reader, const std::string &folder, const std::string &worker)
{
    bool sound = true;
    for (const auto &row : reader.all<EvidenceRow>()) {
        std::error_code error;
        const bool isSet = std::filesystem::is_directory(row.file, error);
        const bool there = isSet || std::filesystem::is_regular_file(row.file, error);
        std::string state = isSet ? (intake::findSet(row.file, row.sha256, worker).empty() ? "changed" : "same") : !there ? "missing" : hashOf(row.file) == row.sha256 ? "same" : "changed";
        if (state != "same" && !folder.empty()) {
            if (const auto found = findBySize(folder, row); !found.empty())
                state = "same, found as " + visible(found);
        }
        sound = sound && state.starts_with("same");
        print(fmt::format("evidence  {}  {}  {}", row.sha256, visible(row.file), state));
    }
    return sound;
}

/// The rows of the case against what the audit log says of them.
bool verifyRows(const CaseReader &reader)
{
    const auto content = reader.content();
    for (const auto &what : content.changed)
        print(fmt::format("rows      changed since they were written: {} (rows-changed)", visible(what)));
    if (content.changed.empty())
        print(fmt::format("rows      as they were written, of {} evidence files", content.files - content.unsealed));
    if (content.unsealed)
        print(fmt::format("rows      not known of {} evidence files that an earlier version took in", content.unsealed));
    return content.changed.empty();
}

}

void addVerify(Commands &commands)
{
    struct VerifyOptions {
        std::string path, folder;
    };
    auto options = std::make_shared<VerifyOptions>();
    Arguments(commands.parser, "verify", "Check the database, the audit chain and the evidence files")
        .needs("case", options->path, "Case file")
        .takes("--evidence", options->folder, "Folder to look for evidence that has moved")
        .then([&commands, options] {
            const auto reader = openReader(commands, options->path);
            if (!reader)
                return;
            const auto trouble = reader->integrityTrouble();
            print(trouble.empty() ? "database  sound" : "database  " + visible(trouble));
            const auto log = reader->auditLog();
            const auto broken = CaseReader::firstBrokenAudit(log);
            print(broken ? fmt::format("audit     broken at entry {} (audit-broken)", broken)
                         : fmt::format("audit     unbroken, {} entries, head {}", log.size(), log.empty() ? "-" : log.back().hash));
            const bool rows = verifyRows(*reader);
            const bool evidence = verifyEvidence(*reader, options->folder, commands.worker);
            if (!trouble.empty() || broken || !rows)
                commands.status = CaseFailed;
            else if (!evidence)
                commands.status = Refused;
        });
}

}
