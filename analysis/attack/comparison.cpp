// SPDX-License-Identifier: GPL-3.0-or-later
// One object in two releases: members of its own text, and the ties that other objects give it.
#include "analysis/attack/objects.h"

#include "analysis/attack/json_form.h"
#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace keytrail::attack
{

using namespace casedb;

namespace
{

/// The members with their values in one form. Strings are told from other values by their place in the text, so each member
/// is read as an array of its own.
std::map<std::string, std::string> membersOf(std::string_view raw)
{
    std::map<std::string, std::string> out;
    const auto form = oneForm(raw);
    // In one form a member is `"key":value` at depth 1.
    std::size_t depth = 0, begin = 0;
    bool inString = false;
    const auto close = [&](std::size_t end) {
        const auto text = std::string_view(form).substr(begin, end - begin);
        const auto key = readJsonArray(fmt::format("[{}]", text));
        if (!key.empty() && text.starts_with('"')) {
            auto colon = text.find("\":", 1);
            while (colon != std::string_view::npos && colon > 0 && text[colon - 1] == '\\')
                colon = text.find("\":", colon + 1);
            if (colon != std::string_view::npos)
                out[key.front()] = text.substr(colon + 2);
        }
        begin = end + 1;
    };
    for (std::size_t at = 0; at < form.size(); ++at) {
        const char c = form[at];
        if (inString) {
            at += c == '\\';
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (depth++ == 0)
                begin = at + 1;
        } else if (c == '}' || c == ']') {
            if (depth == 1)
                close(at);
            depth -= depth > 0;
        } else if (c == ',' && depth == 1) {
            close(at);
        }
    }
    return out;
}

/// Each tie that another object or relationship gives, with what it says.
std::map<std::string, std::string> tieValues(const std::vector<Tie> &ties)
{
    std::map<std::string, std::string> out;
    for (const auto &tie : ties) {
        if (tie.relation == "names" && tie.isOut)
            continue; // a member of the object, or of another that has its own comparison
        const auto name = fmt::format("{} {} {}", tie.relation, tie.isOut ? "to" : "from", tie.attackId.empty() ? tie.stixId : tie.attackId);
        out[name] = JsonWriter().beginObject().text("name", tie.name).text("description", tie.description).key("gone").boolean(tie.isGone).endObject().take();
    }
    return out;
}

void differ(const std::map<std::string, std::string> &before, const std::map<std::string, std::string> &after, Change change, std::vector<Change> &changes)
{
    const auto say = [&](const std::string &field, const std::string &from, const std::string &to) {
        change.field = field;
        change.before = from;
        change.after = to;
        changes.push_back(change);
    };
    auto left = before.begin();
    auto right = after.begin();
    while (left != before.end() || right != after.end()) {
        if (right == after.end() || (left != before.end() && left->first < right->first)) {
            say(left->first, left->second, {});
            ++left;
        } else if (left == before.end() || right->first < left->first) {
            say(right->first, {}, right->second);
            ++right;
        } else {
            if (left->second != right->second)
                say(left->first, left->second, right->second);
            ++left;
            ++right;
        }
    }
}

}

Comparison compareObject(const CaseReader &reader, std::string_view id)
{
    Comparison out;
    out.snapshots = snapshotsOf(reader, id);
    for (std::size_t at = 1; at < out.snapshots.size(); ++at) {
        const auto &before = out.snapshots[at - 1], &after = out.snapshots[at];
        if (before.object.stixId != after.object.stixId)
            continue;
        const Change change{after.object.stixId, nameOf(before.release), nameOf(after.release), {}, {}, {}};
        differ(membersOf(before.object.raw.text), membersOf(after.object.raw.text), change, out.changes);
        if (before.release.release != after.release.release)
            differ(tieValues(tiesOf(reader, before)), tieValues(tiesOf(reader, after)), change, out.changes);
    }
    for (auto &release : reader.all<AttackReleaseRow>()) {
        const bool concerns = !release.release.empty() && std::any_of(out.snapshots.begin(), out.snapshots.end(), [&](const Snapshot &one) {
            return std::any_of(release.domains.begin(), release.domains.end(), [&](const std::string &domain) { return std::find(one.object.domains.begin(), one.object.domains.end(), domain) != one.object.domains.end(); });
        });
        const bool has = std::any_of(out.snapshots.begin(), out.snapshots.end(), [&](const Snapshot &one) { return one.release.release == release.release; });
        if (concerns && !has)
            out.absent.push_back(std::move(release));
    }
    std::stable_sort(out.absent.begin(), out.absent.end(), [](const auto &a, const auto &b) { return std::tie(a.modified, a.release) < std::tie(b.modified, b.release); });
    return out;
}

}
