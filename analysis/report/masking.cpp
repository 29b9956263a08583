// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/masking.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::report
{

using namespace casedb;

namespace
{

constexpr std::size_t kLead = 3; // shorter values are no words to look for: they would stand in half of all texts
constexpr std::size_t kShownTail = 4;
constexpr std::size_t kRowsAtOnce = 4096;

char lowerLetter(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowerLetters(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return lowerLetter(c); });
    return out;
}

/// Letters and digits of any script: a name does not end where one follows.
bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

}

Masking::Masking(const CaseReader &reader, const ReportPlan &plan)
    : m_masks(plan.masks())
    , m_plan(plan)
{
    if (!m_masks)
        return;
    const auto devices = reader.all<DeviceRow>();
    if (plan.masksPeople)
        addPeople(devices);
    if (plan.masksSerials)
        addSerials(devices);
    if (plan.masksAddresses)
        addAddresses(reader, devices);
    for (auto &[lead, words] : m_words)
        std::stable_sort(words.begin(), words.end(), [](const Word &a, const Word &b) { return a.value.size() > b.value.size(); });
}

void Masking::add(std::string_view value, std::string shown)
{
    if (value.size() < kLead)
        return;
    auto word = lowerLetters(value);
    auto &words = m_words[word.substr(0, kLead)];
    if (std::none_of(words.begin(), words.end(), [&](const Word &have) { return have.value == word; }))
        words.push_back({std::move(word), std::move(shown)});
}

void Masking::addPeople(const std::vector<DeviceRow> &devices)
{
    std::unordered_map<std::string, std::string> known;
    std::size_t phones = 0;
    for (const auto &device : devices) {
        if (!device.owner.empty()) {
            auto &shown = known[lowerLetters(device.owner)];
            if (shown.empty()) {
                shown = fmt::format("person {}", ++m_people);
                add(device.owner, shown);
                // The part before the @ is a name by itself.
                if (const auto at = device.owner.find('@'); at != std::string::npos)
                    add(std::string_view(device.owner).substr(0, at), shown);
            }
        }
        // A device is often called by its owner's name.
        if (!device.name.empty() && device.name != device.serial && device.name != device.model) {
            add(device.name, fmt::format("device {}", ++phones));
        }
    }
}

void Masking::addSerials(const std::vector<DeviceRow> &devices)
{
    for (const auto &device : devices) {
        for (const auto *value : {&device.serial, &device.udid, &device.imei}) {
            if (value->size() <= kShownTail)
                continue;
            ++m_serials;
            add(*value, "…" + value->substr(value->size() - kShownTail));
        }
    }
}

void Masking::addAddresses(const CaseReader &reader, const std::vector<DeviceRow> &devices)
{
    std::unordered_map<std::string, bool> known;
    const auto take = [&](const std::string &value) {
        if (!value.empty() && known.emplace(lowerLetters(value), true).second)
            add(value, fmt::format("address {}", ++m_addresses));
    };
    for (const auto &device : devices) {
        for (const auto &address : device.ips)
            take(address);
        for (const auto &address : device.macs)
            take(address);
    }
    const auto flows = reader.ids({"flows", {}, {}, false, -1});
    const auto *ids = std::get_if<0>(&flows);
    for (std::size_t from = 0; ids && from < ids->size(); from += kRowsAtOnce) {
        const std::span part(ids->data() + from, std::min(kRowsAtOnce, ids->size() - from));
        for (const auto &row : reader.cells("flows", {"client_ip"}, part)) {
            if (!row.empty() && !row[0].isNull)
                take(row[0].text);
        }
    }
}

std::string Masking::operator()(std::string_view text) const
{
    if (m_words.empty())
        return std::string(text);
    std::string out;
    out.reserve(text.size());
    std::string lead;
    for (std::size_t at = 0; at < text.size();) {
        const bool begins = at == 0 || !isWordByte(text[at - 1]) || !isWordByte(text[at]);
        const Word *found = nullptr;
        if (begins && at + kLead <= text.size()) {
            lead = lowerLetters(text.substr(at, kLead));
            if (const auto words = m_words.find(lead); words != m_words.end()) {
                const auto fits = [&](const Word &word) {
                    const auto end = at + word.value.size();
                    if (end > text.size() || (end < text.size() && isWordByte(text[end]) && isWordByte(word.value.back())))
                        return false;
                    return std::equal(word.value.begin(), word.value.end(), text.begin() + static_cast<std::ptrdiff_t>(at), [](char want, char have) { return want == lowerLetter(have); });
                };
                const auto word = std::find_if(words->second.begin(), words->second.end(), fits);
                found = word == words->second.end() ? nullptr : &*word;
            }
        }
        if (found) {
            out += found->shown;
            at += found->value.size();
        } else {
            out += text[at++];
        }
    }
    return out;
}

std::string Masking::statement() const
{
    if (!m_masks)
        return {};
    std::vector<std::string> parts;
    if (m_plan.masksPeople)
        parts.push_back(fmt::format("{} {} and the names of devices", m_people, m_people == 1 ? "person" : "people"));
    if (m_plan.masksSerials)
        parts.push_back(fmt::format("{} serials, UDIDs and IMEIs but for their last four characters", m_serials));
    if (m_plan.masksAddresses)
        parts.push_back(fmt::format("{} addresses of devices", m_addresses));
    return fmt::format("Masked in this report: {}. The case holds them", fmt::join(parts, "; "));
}

}
