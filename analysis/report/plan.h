// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a report is to hold and how it is marked: chapters and their order, title, examiner, the mark of the Traffic Light Protocol
// (FIRST TLP 2.0), what is masked in it. A plan can be kept as a template: a JSON object
//   {"title","examiner","tlp","chapters":[…],"mask":["people","serials","addresses"]}
// of which every member may be left out.

#include <array>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace keytrail::report
{

struct ReportPlan {
    std::string title; ///< empty: the case's name
    std::string examiner; ///< empty: the case's
    std::string tlp; ///< one of tlpMarks(); empty: not marked
    std::vector<std::string> chapters; ///< names of reportChapters() in the order wanted; empty: all, in theirs
    bool masksPeople = false; ///< owners, names and mail addresses of devices
    bool masksSerials = false; ///< serials, UDIDs and IMEIs: the last four characters stay
    bool masksAddresses = false; ///< IP and MAC addresses of devices and of flows' clients

    bool masks() const { return masksPeople || masksSerials || masksAddresses; }
    bool operator==(const ReportPlan &) const = default;
};

struct ReportChapter {
    std::string_view name, title;
};

/// In the order they stand in where a plan says nothing.
constexpr std::array<ReportChapter, 10> kReportChapters{{{"first", "In plain words"}, {"found", "What was found"}, {"traces", "Traces"},
    {"missing", "What is missing"}, {"coverage", "What the case can and cannot show"}, {"devices", "Devices"}, {"judgements", "Judgements"},
    {"evidence", "Evidence"}, {"warnings", "What could not be read as it stands"}, {"audit", "Audit"}}};

/// "clear", "green", "amber", "amber+strict", "red".
constexpr std::array<std::string_view, 5> kTlpMarks{"clear", "green", "amber", "amber+strict", "red"};

/// "TLP:AMBER+STRICT"; empty for none.
std::string tlpText(std::string_view mark);

/// The chapters of a plan as they are to be written.
std::vector<ReportChapter> chaptersOf(const ReportPlan &plan);

constexpr std::size_t kLargestPlan = 64 << 10; ///< bytes of a template

/// A template, or a sentence on what is wrong with it. What it does not name stays as in `base`.
std::variant<ReportPlan, std::string> readPlan(std::string_view json, ReportPlan base = {});
std::string writePlan(const ReportPlan &plan);

/// Empty, or what is wrong: a chapter or mark that is none, a chapter twice.
std::string planTrouble(const ReportPlan &plan);

}
