// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_files.h"

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
#include "analysis/trace/coverage.h"
#include "app/cli/output.h"
#include "app/version.h"
#include "resources/knowledge.h"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>

namespace keytrail::app
{

namespace
{

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
        return !error && eachTable(facts, [&](const auto &name, const auto &fill) { return cli::writeStreamed(out + '/' + name, fill); });
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

std::string title(const report::CaseFacts &facts)
{
    auto out = visible(facts.name.empty() ? std::string("Keytrail case") : facts.mask(facts.name));
    const auto mark = report::tlpText(facts.options().plan.tlp);
    return mark.empty() ? out : out + "  " + mark;
}

}

bool isOfCase(const casedb::CaseReader &reader, const std::string &casePath, const std::string &out)
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

Instant reportTime()
{
    constexpr std::int64_t latest = 9'000'000'000; // the year 2255, which still fits an Instant
    if (const char *fixed = std::getenv("SOURCE_DATE_EPOCH")) {
        const std::string_view text = fixed;
        std::int64_t seconds = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
        if (error == std::errc() && end == text.data() + text.size() && seconds >= 0 && seconds <= latest)
            return {seconds * 1'000'000'000};
    }
    return {std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count()};
}

report::ReportOptions reportOptions(const casedb::CaseReader &reader, const report::ReportPlan &plan)
{
    report::ReportOptions options;
    options.madeAt = reportTime();
    options.program = kProgramName;
    options.plan = plan;
    const auto time = [](const std::optional<Instant> &at) { return at ? toRfc3339(*at) : std::string(); };
    for (const auto &row : trace::coverage(reader, knowledge("coverage.tsv"))) {
        const auto from = time(row.from), to = time(row.to);
        options.coverage.push_back({row.subject, row.kind, row.state, from.empty() && to.empty() ? std::string() : from + " – " + to, row.reason, row.controls.empty() ? row.closesWith : fmt::format("{}{}Compensating control noted: {}", row.closesWith, row.closesWith.empty() ? "" : ". ", fmt::join(row.controls, "; "))});
    }
    return options;
}

std::string writeReport(const report::CaseFacts &facts, std::string_view format, const std::string &out, const PdfWriter &pdf)
{
    if (format == "pdf") {
        if (!pdf)
            return "This build has no window, and without its fonts no PDF can be made";
        return pdf(report::markdownReport(facts), title(facts), std::string(kProgramName), out);
    }
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
                return cli::writeStreamed(out, [&](const report::Sink &sink) {
                    return endsWith(out, ".csv") ? report::timesketchCsv(facts, sink) : report::timesketchLines(facts, sink);
                });
            }},
        {"csv", writeTables},
        {"xlsx", writeXlsx},
        {"hunt", writeHuntPack},
    };
    for (const auto &[name, act] : formats) {
        if (name == format)
            return act(facts, out) ? std::string() : fmt::format("{} cannot be written", visible(out));
    }
    return fmt::format("{} is no format of a report", format);
}

}
