// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/plan.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"
#include "analysis/base/utf8.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace keytrail::report
{

std::string tlpText(std::string_view mark)
{
    if (mark.empty())
        return {};
    std::string out = "TLP:";
    for (const char c : mark)
        out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

std::vector<ReportChapter> chaptersOf(const ReportPlan &plan)
{
    if (plan.chapters.empty())
        return {kReportChapters.begin(), kReportChapters.end()};
    std::vector<ReportChapter> out;
    for (const auto &name : plan.chapters) {
        const auto found = std::find_if(kReportChapters.begin(), kReportChapters.end(), [&](const ReportChapter &one) { return one.name == name; });
        if (found != kReportChapters.end())
            out.push_back(*found);
    }
    return out;
}

std::string planTrouble(const ReportPlan &plan)
{
    if (!plan.tlp.empty() && std::find(kTlpMarks.begin(), kTlpMarks.end(), plan.tlp) == kTlpMarks.end())
        return fmt::format("{} is no mark of the Traffic Light Protocol: {}", visible(plan.tlp), fmt::join(kTlpMarks, ", "));
    std::set<std::string_view> seen;
    for (const auto &name : plan.chapters) {
        if (std::none_of(kReportChapters.begin(), kReportChapters.end(), [&](const ReportChapter &one) { return one.name == name; })) {
            std::vector<std::string_view> names;
            for (const auto &chapter : kReportChapters)
                names.push_back(chapter.name);
            return fmt::format("there is no chapter {}: {}", visible(name), fmt::join(names, ", "));
        }
        if (!seen.insert(name).second)
            return fmt::format("the chapter {} is named twice", name);
    }
    return {};
}

std::variant<ReportPlan, std::string> readPlan(std::string_view json, ReportPlan base)
{
    if (json.size() > kLargestPlan)
        return std::string("the template is too large");
    const auto members = readJsonObject(json);
    if (members.empty() && json.find_first_not_of(" \t\r\n{}") != std::string_view::npos)
        return std::string("the template is no JSON object");
    for (const auto &[name, value] : members) {
        if (name == "title" || name == "examiner" || name == "tlp") {
            (name == "title" ? base.title : name == "examiner" ? base.examiner : base.tlp) = value;
        } else if (name == "chapters") {
            base.chapters.clear();
            for (const auto &chapter : readJsonArray(value))
                base.chapters.push_back(chapter);
        } else if (name == "mask") {
            base.masksPeople = base.masksSerials = base.masksAddresses = false;
            for (const auto &mask : readJsonArray(value)) {
                if (mask != "people" && mask != "serials" && mask != "addresses")
                    return fmt::format("{} cannot be masked: people, serials, addresses", visible(mask));
                (mask == "people" ? base.masksPeople : mask == "serials" ? base.masksSerials : base.masksAddresses) = true;
            }
        } else {
            return fmt::format("the template has a member {} that means nothing", visible(name));
        }
    }
    if (auto trouble = planTrouble(base); !trouble.empty())
        return trouble;
    return base;
}

std::string writePlan(const ReportPlan &plan)
{
    JsonWriter out;
    out.beginObject();
    for (const auto &[name, value] : {std::pair<std::string_view, const std::string &>{"title", plan.title}, {"examiner", plan.examiner}, {"tlp", plan.tlp}}) {
        if (!value.empty())
            out.text(name, value);
    }
    if (!plan.chapters.empty()) {
        out.key("chapters").beginArray();
        for (const auto &name : plan.chapters)
            out.string(name);
        out.endArray();
    }
    out.key("mask").beginArray();
    for (const auto &[isMasked, name] : {std::pair{plan.masksPeople, "people"}, {plan.masksSerials, "serials"}, {plan.masksAddresses, "addresses"}}) {
        if (isMasked)
            out.string(name);
    }
    return out.endArray().endObject().take();
}

}
