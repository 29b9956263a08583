// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/archive/zip_packer.h"
#include "analysis/base/platform/files.h"
#include "analysis/base/utf8.h"
#include "analysis/report/graphml.h"
#include "analysis/report/html_report.h"
#include "analysis/report/hunt.h"
#include "analysis/report/markdown_report.h"
#include "analysis/report/misp.h"
#include "analysis/report/navigator.h"
#include "analysis/report/sarif.h"
#include "analysis/report/stix.h"
#include "analysis/report/tables.h"
#include "analysis/report/workbook.h"
#include "app/cli/output.h"
#include "app/version.h"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

namespace
{

struct ReportOptions {
    std::string path, format = "html", out;
};

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

/// SOURCE_DATE_EPOCH (reproducible-builds.org), else the clock.
Instant now()
{
    constexpr std::int64_t latest = 9'000'000'000; // the year 2255, which still fits an Instant
    if (const char *fixed = std::getenv("SOURCE_DATE_EPOCH")) {
        const std::string_view text = fixed;
        std::int64_t seconds = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
        if (error == std::errc() && end == text.data() + text.size() && seconds >= 0 && seconds <= latest)
            return {seconds * 1'000'000'000};
        say("SOURCE_DATE_EPOCH is no number of seconds since 1970 and is passed over");
    }
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool writeWhole(const std::string &path, const std::string &content)
{
    return bool(platform::writeAtomically(path, asBytes(content)));
}

/// Each table of the case, by the name of its file.
bool eachTable(const report::CaseFacts &facts,
    const std::function<bool(const std::string &name, const std::function<bool(const report::Sink &)> &fill)> &table)
{
    if (!table("statement.csv", [&](const report::Sink &sink) { return sink(report::csvStatement(facts)); }))
        return false;
    for (const auto entity : report::tableEntities()) {
        const auto fill = [&](const report::Sink &sink) { return report::csvTable(facts.reader(), entity, sink); };
        if (!table(std::string(entity) + ".csv", fill))
            return false;
    }
    return true;
}

/// One zip where the name ends so; else a folder, streamed, so that a case of a million flows needs no room for them.
bool writeTables(const report::CaseFacts &facts, const std::string &out)
{
    if (!endsWith(out, ".zip")) {
        std::error_code error;
        std::filesystem::create_directories(out, error);
        return !error && eachTable(facts, [&](const auto &name, const auto &fill) { return writeStreamed(out + '/' + name, fill); });
    }
    std::vector<std::pair<std::string, std::string>> files;
    eachTable(facts, [&](const auto &name, const auto &fill) {
        auto &content = files.emplace_back(name, std::string()).second;
        return fill([&](std::string_view piece) {
            content += piece;
            return true;
        });
    });
    const auto zip = archive::packZip(files);
    return zip && writeWhole(out, *zip);
}

bool writeHuntPack(const report::CaseFacts &facts, const std::string &out)
{
    const auto files = report::huntPack(facts);
    if (endsWith(out, ".zip")) {
        std::vector<std::pair<std::string, std::string>> entries;
        for (const auto &file : files)
            entries.emplace_back(file.name, file.content);
        const auto zip = archive::packZip(entries);
        return zip && writeWhole(out, *zip);
    }
    for (const auto &file : files) {
        const auto path = std::filesystem::path(out) / file.name;
        std::error_code error;
        std::filesystem::create_directories(path.parent_path(), error);
        if (error || !writeWhole(path.string(), file.content))
            return false;
    }
    return true;
}

/// The library writes by path: into a folder of this user alone, then to its place.
bool writeXlsx(const report::CaseFacts &facts, const std::string &out)
{
    const auto parent = std::filesystem::path(out).parent_path().string();
    const auto folder = platform::PrivateFolder::make(parent.empty() ? "." : parent);
    if (!folder)
        return false;
    const auto part = folder->path() + "/case.xlsx";
    if (!report::writeWorkbook(facts, part))
        return false;
    std::error_code error;
    std::filesystem::rename(part, out, error);
    return !error;
}

bool write(const report::CaseFacts &facts, const ReportOptions &options)
{
    using Write = bool (*)(const report::CaseFacts &facts, const std::string &out);
    constexpr std::pair<std::string_view, Write> formats[] = {
        {"html", [](const auto &facts, const auto &out) { return writeWhole(out, report::htmlReport(facts)); }},
        {"markdown", [](const auto &facts, const auto &out) { return writeWhole(out, report::markdownReport(facts)); }},
        {"stix", [](const auto &facts, const auto &out) { return writeWhole(out, report::stixBundle(facts)); }},
        {"navigator", [](const auto &facts, const auto &out) { return writeWhole(out, report::navigatorLayer(facts)); }},
        {"misp", [](const auto &facts, const auto &out) { return writeWhole(out, report::mispEvent(facts)); }},
        {"graphml", [](const auto &facts, const auto &out) { return writeWhole(out, report::graphml(facts)); }},
        {"sarif", [](const auto &facts, const auto &out) { return writeWhole(out, report::sarifLog(facts)); }},
        {"timesketch",
            [](const auto &facts, const auto &out) {
                return writeStreamed(out, [&](const report::Sink &sink) {
                    return endsWith(out, ".csv") ? report::timesketchCsv(facts, sink) : report::timesketchLines(facts, sink);
                });
            }},
        {"csv", writeTables},
        {"xlsx", writeXlsx},
        {"hunt", writeHuntPack},
    };
    for (const auto &[name, act] : formats) {
        if (name == options.format)
            return act(facts, options.out);
    }
    return false;
}

void runReport(Commands &commands, const ReportOptions &options)
{
    const auto reader = openReader(commands, options.path);
    if (!reader)
        return;
    if (isOurs(*reader, options.path, options.out)) {
        say(fmt::format("{} is the case or evidence of it", visible(options.out)));
        commands.status = WrongCall;
        return;
    }
    report::ReportOptions about;
    about.madeAt = now();
    about.program = kProgramName;
    const report::CaseFacts facts(*reader, about);
    if (reader->hasFailed()) {
        say(fmt::format("{}: the case could be read in part only (case-damaged)", visible(options.path)));
        commands.status = CaseFailed;
        return;
    }
    if (options.format == "pdf") {
        if (!commands.doors.pdf) {
            say("This build has no window, and without its fonts no PDF can be made");
            commands.status = WrongCall;
            return;
        }
        const auto trouble = commands.doors.pdf(report::markdownReport(facts), visible(facts.name.empty() ? std::string("Keytrail case") : facts.name), std::string(kProgramName), options.out);
        if (trouble.empty())
            return;
        say(fmt::format("{}: {}", visible(options.out), trouble));
        commands.status = CaseFailed;
        return;
    }
    if (write(facts, options))
        return;
    say(fmt::format("{} cannot be written", visible(options.out)));
    commands.status = CaseFailed;
}

}

void addReport(Commands &commands)
{
    auto options = std::make_shared<ReportOptions>();
    Arguments(commands.parser, "report", "Write a report or an export of the case")
        .needs("case", options->path, "Case file")
        .takes("--format", options->format,
            "html, pdf, markdown, stix, navigator, misp, timesketch (CSV where the name ends so), graphml, sarif, xlsx; csv and hunt make a "
            "folder, or a zip where the name ends so",
            {"html", "pdf", "markdown", "stix", "navigator", "csv", "xlsx", "timesketch", "misp", "hunt", "graphml", "sarif"})
        .needs("-o,--output", options->out, "File or folder to write")
        .then([&commands, options] { runReport(commands, *options); });
}

}
