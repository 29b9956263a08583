// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "analysis/base/platform/files.h"
#include "analysis/base/utf8.h"
#include "app/report_files.h"

#include <fmt/format.h>
#include <memory>

namespace keytrail::cli
{

namespace
{

struct ReportArguments {
    std::string path, format = "html", out, plan, title, examiner, tlp, chapters, hidden;
};

std::vector<std::string> parts(std::string_view list)
{
    std::vector<std::string> out;
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        out.emplace_back(list.substr(0, comma));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return out;
}

/// The template, and what the call says over it; nothing after saying what is wrong.
std::optional<report::ReportPlan> planOf(const ReportArguments &arguments)
{
    report::ReportPlan plan;
    if (!arguments.plan.empty()) {
        const auto file = platform::openEvidence(arguments.plan);
        std::variant<report::ReportPlan, std::string> read = std::string("the template cannot be opened");
        if (file.descriptor) {
            DescriptorSource source(file.descriptor.number());
            read = report::readPlan(readAll(source, 0, source.size(), report::kLargestPlan + 1));
        }
        if (const auto *trouble = std::get_if<std::string>(&read)) {
            say(fmt::format("{}: {}", visible(arguments.plan), *trouble));
            return {};
        }
        plan = std::move(std::get<report::ReportPlan>(read));
    }
    for (const auto &[given, member] : {std::pair<const std::string &, std::string &>{arguments.title, plan.title}, {arguments.examiner, plan.examiner}, {arguments.tlp, plan.tlp}}) {
        if (!given.empty())
            member = given;
    }
    if (!arguments.chapters.empty())
        plan.chapters = parts(arguments.chapters);
    for (const auto &what : parts(arguments.hidden)) {
        if (what != "people" && what != "serials" && what != "addresses") {
            say(fmt::format("{} cannot be hidden: people, serials, addresses", visible(what)));
            return {};
        }
        (what == "people" ? plan.masksPeople : what == "serials" ? plan.masksSerials : plan.masksAddresses) = true;
    }
    if (const auto trouble = report::planTrouble(plan); !trouble.empty()) {
        say(trouble);
        return {};
    }
    return plan;
}

void runReport(Commands &commands, const ReportArguments &arguments)
{
    const auto plan = planOf(arguments);
    if (!plan) {
        commands.status = WrongCall;
        return;
    }
    const auto format = std::find_if(app::kReportFormats.begin(), app::kReportFormats.end(), [&](const auto &one) { return one.name == arguments.format; });
    if (plan->masks() && format != app::kReportFormats.end() && !format->isProse) {
        // What is for machines must fit the case; masks of the case itself reach all exports.
        say(fmt::format("{} holds values as they are: mask in html, pdf or markdown, or use keytrail mask", arguments.format));
        commands.status = WrongCall;
        return;
    }
    const auto reader = openReader(commands, arguments.path);
    if (!reader)
        return;
    if (app::isOfCase(*reader, arguments.path, arguments.out)) {
        say(fmt::format("{} is the case or evidence of it", visible(arguments.out)));
        commands.status = WrongCall;
        return;
    }
    const report::CaseFacts facts(*reader, app::reportOptions(*reader, *plan));
    if (reader->hasFailed()) {
        say(fmt::format("{}: the case could be read in part only (case-damaged)", visible(arguments.path)));
        commands.status = CaseFailed;
        return;
    }
    if (arguments.format == "pdf" && !commands.doors.pdf) {
        say("This build has no window, and without its fonts no PDF can be made");
        commands.status = WrongCall;
        return;
    }
    if (const auto trouble = app::writeReport(facts, arguments.format, arguments.out, commands.doors.pdf); !trouble.empty()) {
        say(trouble);
        commands.status = CaseFailed;
    }
}

}

void addReport(Commands &commands)
{
    auto arguments = std::make_shared<ReportArguments>();
    Arguments(commands.parser, "report", "Write a report or an export of the case")
        .needs("case", arguments->path, "Case file")
        .takes("--format", arguments->format,
            "html, pdf, markdown, stix, navigator, misp, timesketch (CSV where the name ends so), graphml, sarif, xlsx; csv and hunt make a "
            "folder, or a zip where the name ends so",
            {"html", "pdf", "markdown", "stix", "navigator", "csv", "xlsx", "timesketch", "misp", "hunt", "graphml", "sarif"})
        .needs("-o,--output", arguments->out, "File or folder to write")
        .takes("--template", arguments->plan, "Plan of the report, a JSON file")
        .takes("--chapters", arguments->chapters, "Chapters in this order, with commas: first, found, traces, missing, coverage, devices, judgements, evidence, warnings, audit")
        .takes("--title", arguments->title, "Title in place of the case's name")
        .takes("--examiner", arguments->examiner, "Examiner in place of the case's")
        .takes("--tlp", arguments->tlp, "Mark of the Traffic Light Protocol", {"clear", "green", "amber", "amber+strict", "red"})
        .takes("--hide", arguments->hidden, "What to mask in the report, with commas: people, serials, addresses")
        .then([&commands, arguments] { runReport(commands, *arguments); });
}

}
