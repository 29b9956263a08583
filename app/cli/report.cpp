// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/platform/files.h"
#include "analysis/base/utf8.h"
#include "analysis/report/html_report.h"
#include "app/version.h"

#include <chrono>
#include <filesystem>
#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

namespace
{

/// A report never replaces the case or a file of evidence.
bool isOurs(const casedb::CaseReader &reader, const std::string &casePath, const std::string &out)
{
    std::error_code error;
    if (std::filesystem::equivalent(casePath, out, error))
        return true;
    for (const auto &row : reader.all<casedb::EvidenceRow>()) {
        if (std::filesystem::equivalent(row.file, out, error))
            return true;
    }
    return false;
}

}

void addReport(Commands &commands)
{
    struct Options {
        std::string path, format = "html", out;
    };
    auto options = std::make_shared<Options>();
    Arguments(commands.parser, "report", "Write a report of the case")
        .needs("case", options->path, "Case file")
        .takes("--format", options->format, "html", {"html"})
        .needs("-o,--output", options->out, "File to write")
        .then([&commands, options] {
            const auto reader = openReader(commands, options->path);
            if (!reader)
                return;
            if (isOurs(*reader, options->path, options->out)) {
                say(fmt::format("{} is the case or evidence of it", visible(options->out)));
                commands.status = WrongCall;
                return;
            }
            report::HtmlOptions html;
            html.madeAt
                = {std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
            html.program = kProgramName;
            if (!platform::writeAtomically(options->out, asBytes(report::htmlReport(*reader, html)))) {
                say(fmt::format("{} cannot be written", visible(options->out)));
                commands.status = CaseFailed;
            }
        });
}

}
