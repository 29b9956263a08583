// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/mask_rule.h"

#include "analysis/casedb/columns.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace keytrail::casedb
{

namespace
{

constexpr std::array<std::string_view, 4> kMaskFields = {"ownership", "owner", "device", "app"};

std::string maskLower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// Letters and digits, lower case; what is not ASCII stays.
std::string maskPlain(std::string_view text)
{
    auto out = maskLower(text);
    std::erase_if(out, [](char c) { return static_cast<unsigned char>(c) < 0x80 && !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')); });
    return out;
}

bool isNamedOne(const std::string &wanted, std::initializer_list<const Text *> texts, const Texts &more)
{
    const auto fits = [&](const std::string &text) { return !text.empty() && maskPlain(text) == wanted; };
    return !wanted.empty()
        && (std::any_of(texts.begin(), texts.end(), [&](const Text *text) { return fits(*text); }) || std::any_of(more.begin(), more.end(), fits));
}

template <class Row> bool fitsRule(const MaskRule &rule, const Row &row, const Text &source, const Texts &ids)
{
    switch (rule.field) {
    case MaskRule::Field::Ownership:
        return maskLower(row.ownership) == maskLower(rule.value);
    case MaskRule::Field::Owner:
        return !row.owner.empty() && maskLower(row.owner) == maskLower(rule.value);
    case MaskRule::Field::Device: {
        const auto id = printId(row.id);
        return isNamedOne(maskPlain(rule.value), {&row.serial, &row.udid, &row.imei, &row.name, &source, &id}, ids);
    }
    default:
        return false;
    }
}

}

std::string MaskRule::text() const
{
    return fmt::format("{}={}", kMaskFields[static_cast<std::size_t>(field)], value);
}

std::string MaskRule::publicText() const
{
    return field == Field::Ownership ? text() : std::string(kMaskFields[static_cast<std::size_t>(field)]);
}

bool MaskRule::covers(const DeviceRecordRow &record) const
{
    return fitsRule(*this, record, record.sourceId, record.otherIds);
}

bool MaskRule::covers(const DeviceRow &device) const
{
    return fitsRule(*this, device, {}, device.sourceIds);
}

bool MaskRule::coversApp(std::string_view package) const
{
    if (field != Field::App || package.empty())
        return false;
    const auto wanted = std::string_view(value);
    return wanted.ends_with('*') ? package.starts_with(wanted.substr(0, wanted.size() - 1)) : package == wanted;
}

std::optional<MaskRule> readMaskRule(std::string_view text)
{
    const auto mark = text.find('=');
    if (mark == std::string_view::npos || text.size() > kLongestMaskRule)
        return {};
    const auto name = std::find(kMaskFields.begin(), kMaskFields.end(), maskLower(text.substr(0, mark)));
    const auto value = text.substr(mark + 1);
    const bool isPlain = std::none_of(value.begin(), value.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (name == kMaskFields.end() || value.empty() || !isPlain)
        return {};
    MaskRule rule{static_cast<MaskRule::Field>(name - kMaskFields.begin()), std::string(value)};
    if (rule.field == MaskRule::Field::Ownership && maskLower(value) != "personal" && maskLower(value) != "corporate" && maskLower(value) != "unknown")
        return {};
    // Only a star at the end means more than itself, and one that covers everything is no rule.
    if (rule.field == MaskRule::Field::App && (value.find_first_of("?[]") != std::string_view::npos || value.find('*') < std::max<std::size_t>(1, value.size() - 1)))
        return {};
    return rule;
}

}
