// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/judgements.h"

#include "analysis/base/json_writer.h"
#include "analysis/casedb/identity.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <tuple>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

std::vector<JudgementRow> inOrder(const CaseReader &reader)
{
    auto rows = reader.all<JudgementRow>();
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return std::tie(a.at, a.id) < std::tie(b.at, b.id); });
    return rows;
}

/// Corrections have their own way back (corrections.h).
bool isSaid(const JudgementRow &row)
{
    return row.kind == "verdict" || row.kind == "note" || row.kind == "tag";
}

std::string auditDetail(const JudgementRow &row)
{
    return JsonWriter().beginObject().text("target", row.target).text("kind", row.kind).text("value", row.value).endObject().take();
}

}

Judgements Judgements::read(const CaseReader &reader)
{
    Judgements out;
    for (auto &row : inOrder(reader)) {
        if (!row.undoneAt)
            out.m_rows[row.target].push_back(std::move(row));
    }
    return out;
}

Judged Judgements::of(const std::vector<std::string> &targets) const
{
    Judged out;
    for (const auto &target : targets) {
        const auto found = m_rows.find(target);
        if (found == m_rows.end())
            continue;
        std::string verdict;
        for (const auto &row : found->second) {
            if (row.kind == "verdict")
                verdict = row.value;
            else if (row.kind == "note")
                out.notes.push_back(row.examiner.empty() ? row.value : row.examiner + ": " + row.value);
            else if (row.kind == "tag" && std::find(out.tags.begin(), out.tags.end(), row.value) == out.tags.end())
                out.tags.push_back(row.value);
        }
        if (out.verdict.empty())
            out.verdict = verdict;
    }
    return out;
}

bool isVerdict(std::string_view word)
{
    return word == "open" || word == "suspicious" || word == "benign" || word == "expected";
}

bool say(CaseFile &file, const CaseReader &, const Said &said, Instant at)
{
    std::vector<JudgementRow> made;
    const auto add = [&](const char *kind, const std::string &value) {
        if (value.empty())
            return;
        JudgementRow row;
        row.target = said.target;
        row.kind = kind;
        row.value = value;
        row.examiner = said.examiner;
        row.at = at;
        row.id = static_cast<JudgementId>(identity({"judgement", row.target, row.kind, row.value, row.examiner, toRfc3339(at)}));
        made.push_back(std::move(row));
    };
    add("verdict", said.verdict);
    add("note", said.note);
    add("tag", said.tag);
    return file.atomically([&] {
        return file.put(made) && file.seal()
            && std::all_of(made.begin(), made.end(), [&](const JudgementRow &row) { return file.audit("judgement-made", auditDetail(row)); });
    });
}

namespace
{

/// Marks the rows that `pick` chooses among those that stand as taken back, each with its audit entry.
bool undo(CaseFile &file, const CaseReader &reader, Instant at, const std::function<std::vector<JudgementRow>(const std::vector<JudgementRow> &)> &pick)
{
    // Read within the transaction: another process may have said something meanwhile.
    return file.atomically([&] {
        const CaseReader::Bare bare(reader); // what is written back must be what stood there
        auto standing = reader.all<JudgementRow>();
        std::erase_if(standing, [](const JudgementRow &row) { return row.undoneAt.has_value(); });
        auto undone = pick(standing);
        std::vector<std::string> details;
        for (auto &row : undone) {
            row.undoneAt = at;
            details.push_back(auditDetail(row));
        }
        return !undone.empty() && !reader.hasFailed() && file.put(undone) && file.seal()
            && std::all_of(details.begin(), details.end(), [&](const auto &detail) { return file.audit("judgement-undone", detail); });
    });
}

}

bool takeBack(CaseFile &file, const CaseReader &reader, std::string_view target, Instant at)
{
    return undo(file, reader, at, [&](const std::vector<JudgementRow> &standing) {
        Time latest;
        for (const auto &row : standing) {
            if (row.target == target && row.at > latest && isSaid(row))
                latest = row.at;
        }
        std::vector<JudgementRow> last;
        std::copy_if(standing.begin(), standing.end(), std::back_inserter(last), [&](const JudgementRow &row) { return row.target == target && row.at == latest && isSaid(row); });
        return last;
    });
}

bool takeBackTag(CaseFile &file, const CaseReader &reader, std::string_view target, std::string_view tag, Instant at)
{
    return undo(file, reader, at, [&](const std::vector<JudgementRow> &standing) {
        std::vector<JudgementRow> tags;
        std::copy_if(standing.begin(), standing.end(), std::back_inserter(tags),
            [&](const JudgementRow &row) { return row.target == target && row.kind == "tag" && row.value == tag; });
        return tags;
    });
}

}
