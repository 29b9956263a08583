// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/corrections.h"

#include "analysis/base/json_writer.h"
#include "analysis/casedb/identity.h"
#include "analysis/casedb/lens.h"

#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <map>
#include <tuple>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

constexpr std::int64_t kOffsetSecond = 1'000'000'000;
constexpr std::size_t kMostDecimals = 9;

JudgementRow correctionRow(std::string_view kind, const Correction &correction, const std::string &value, Instant at)
{
    JudgementRow row;
    row.target = correction.target;
    row.kind = kind;
    row.value = value;
    row.examiner = correction.examiner;
    row.at = at;
    row.id = static_cast<JudgementId>(identity({"judgement", row.target, row.kind, row.value, row.examiner, toRfc3339(at)}));
    return row;
}

std::string correctionDetail(const JudgementRow &row)
{
    return JsonWriter().beginObject().text("target", row.target).text("kind", row.kind).text("value", row.value).endObject().take();
}

bool isLaterRow(const JudgementRow &a, const JudgementRow &b)
{
    return std::tie(a.at, a.id) > std::tie(b.at, b.id);
}

}

std::vector<JudgementRow> corrections(const CaseReader &reader, std::string_view kind)
{
    const CaseReader::Bare bare(reader);
    std::map<std::string, JudgementRow> latest;
    for (auto &row : reader.all<JudgementRow>(fmt::format("kind = {} and undone_at = null", kind))) {
        const auto known = latest.find(row.target);
        if (known == latest.end() || isLaterRow(row, known->second))
            latest.insert_or_assign(row.target, std::move(row));
    }
    std::vector<JudgementRow> rows;
    for (auto &[target, row] : latest)
        rows.push_back(std::move(row));
    return rows;
}

bool correct(CaseFile &file, const CaseReader &, const Correction &correction, Instant at)
{
    std::vector<JudgementRow> made{correctionRow(correction.kind, correction, correction.value, at)};
    if (!correction.note.empty())
        made.push_back(correctionRow("note", correction, correction.note, at));
    return file.atomically([&] {
        return file.put(made) && file.applyClockOffsets() && file.seal()
            && std::all_of(made.begin(), made.end(), [&](const JudgementRow &row) { return file.audit("judgement-made", correctionDetail(row)); });
    });
}

bool takeBackCorrection(CaseFile &file, const CaseReader &reader, std::string_view kind, std::string_view target, Instant at)
{
    // Read within the transaction: another process may have said something meanwhile.
    return file.atomically([&] {
        const CaseReader::Bare bare(reader); // what is written back must be what stood there
        std::optional<JudgementRow> last;
        for (const auto &row : reader.all<JudgementRow>()) {
            if (row.kind == kind && row.target == target && !row.undoneAt && (!last || isLaterRow(row, *last)))
                last = row;
        }
        if (!last || reader.hasFailed())
            return false;
        last->undoneAt = at;
        return file.put<JudgementRow>({*last}) && file.applyClockOffsets() && file.seal() && file.audit("judgement-undone", correctionDetail(*last));
    });
}

std::optional<std::int64_t> readOffset(std::string_view seconds)
{
    const bool isNegative = seconds.starts_with('-');
    if (isNegative || seconds.starts_with('+'))
        seconds.remove_prefix(1);
    const auto point = std::min(seconds.find('.'), seconds.size());
    const auto whole = seconds.substr(0, point), part = seconds.substr(std::min(point + 1, seconds.size()));
    const auto areDigits = [](std::string_view text) { return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }); };
    constexpr std::size_t kMostDigits = 10;
    if (whole.empty() || whole.size() > kMostDigits || part.size() > kMostDecimals || !areDigits(whole) || !areDigits(part) || (point < seconds.size() && part.empty()))
        return {};
    std::int64_t value = 0;
    for (const char c : whole)
        value = value * 10 + (c - '0');
    if (value > kLargestClockOffset / kOffsetSecond)
        return {};
    for (std::size_t at = 0; at < kMostDecimals; ++at)
        value = value * 10 + (at < part.size() ? part[at] - '0' : 0);
    return isNegative ? -value : value;
}

std::string writeOffset(std::int64_t nanoseconds)
{
    const auto size = std::abs(nanoseconds);
    auto text = fmt::format("{}{}.{:09}", nanoseconds < 0 ? "-" : "", size / kOffsetSecond, size % kOffsetSecond);
    text.erase(text.find_last_not_of('0') + 1);
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

}
