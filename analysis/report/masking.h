// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Values of people and devices that a report is not to show, replaced wherever they stand in its texts: each by a name of its own
// ("person 2", "address 5") so that what belongs together still reads so. The case itself is not changed.

#include "analysis/casedb/case_reader.h"
#include "analysis/report/plan.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace keytrail::report
{

class Masking
{
public:
    Masking() = default;
    Masking(const casedb::CaseReader &reader, const ReportPlan &plan);

    /// The text with every masked value replaced. A value is found as a whole word, its letters' case aside, the longest first.
    std::string operator()(std::string_view text) const;
    /// "3 names of people, 2 serials masked in this report"; empty where the plan masks nothing.
    std::string statement() const;

private:
    struct Word {
        std::string value, shown;
    };
    void add(std::string_view value, std::string shown);
    void addPeople(const std::vector<casedb::DeviceRow> &devices);
    void addSerials(const std::vector<casedb::DeviceRow> &devices);
    void addAddresses(const casedb::CaseReader &reader, const std::vector<casedb::DeviceRow> &devices);

    std::unordered_map<std::string, std::vector<Word>> m_words; ///< by their first kLead characters, in lower case; longest first
    std::size_t m_people = 0, m_serials = 0, m_addresses = 0;
    bool m_masks = false;
    ReportPlan m_plan;
};

}
