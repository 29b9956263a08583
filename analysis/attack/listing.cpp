// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attack/listing.h"

#include "analysis/attack/objects.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <unordered_map>

namespace keytrail::attack
{

using namespace casedb;

namespace
{

constexpr std::array<std::string_view, 9> kKindOrder{"technique", "detection-strategy", "analytic", "data-component", "data-source", "mitigation", "tactic", "software", "group"};

std::size_t rankOf(std::string_view kind)
{
    return static_cast<std::size_t>(std::find(kKindOrder.begin(), kKindOrder.end(), kind) - kKindOrder.begin());
}

struct State {
    Listed listed;
    std::map<std::string, std::string> releases; // modified and name, so that they stand in order
    std::string newest;
};

std::string orderOf(const AttackReleaseRow &release)
{
    return release.modified ? toRfc3339(*release.modified) : std::string();
}

}

std::vector<Listed> listed(const CaseReader &reader, const KnownObjects &known)
{
    // A bundle is a file, or a member of an archive ("mobile/19.1.json!").
    const auto bundleOf = [](const std::string &evidence, const std::string &where) { return evidence + ' ' + where.substr(0, where.rfind('!') + 1); };
    std::unordered_map<std::string, AttackReleaseRow> releases;
    for (auto &one : reader.all<AttackReleaseRow>()) {
        auto bundle = bundleOf(reader.sha256(one.evidence), one.where);
        releases.emplace(std::move(bundle), std::move(one));
    }

    std::unordered_map<std::string, State> states;
    const auto found = reader.ids({"attack_objects", "not (type in (relationship, marking-definition, identity, x-mitre-collection))", {}, false, -1});
    if (const auto *ids = std::get_if<std::vector<std::int64_t>>(&found)) {
        const auto cells = reader.cells("attack_objects", {"stix_id", "type", "attack_id", "name", "revoked", "deprecated", "evidence", "where"}, *ids);
        for (std::size_t at = 0; at < cells.size(); ++at) {
            const auto &row = cells[at];
            if (row.size() != 8)
                continue;
            const auto release = releases.find(bundleOf(row[6].text, row[7].text));
            const auto order = release == releases.end() ? std::string() : orderOf(release->second);
            auto &state = states[row[0].text];
            state.releases.emplace(order, release == releases.end() ? std::string("unknown") : nameOf(release->second));
            if (state.listed.row != AttackObjectId{} && order < state.newest)
                continue;
            state.newest = order;
            state.listed.stixId = row[0].text;
            state.listed.kind = kindOf(row[1].text);
            state.listed.attackId = row[2].text;
            state.listed.name = row[3].text;
            state.listed.isGone = row[4].text == "true" || row[5].text == "true";
            state.listed.row = static_cast<AttackObjectId>((*ids)[at]);
        }
    }
    std::vector<Listed> all;
    std::unordered_map<std::string, std::size_t> byId;
    for (auto &[id, state] : states) {
        for (const auto &[order, name] : state.releases)
            state.listed.releases.push_back(name);
        all.push_back(std::move(state.listed));
        // Two objects may bear one ATT&CK id (a mitigation that gave way to another): the notes are about the one in force.
        if (const auto notes = byId.find(all.back().attackId); notes == byId.end() || all[notes->second].isGone)
            byId[all.back().attackId] = all.size() - 1;
    }
    for (const auto &note : known.rows) {
        const auto there = byId.find(note.id);
        if (there != byId.end()) {
            all[there->second].isKnown = true;
            continue;
        }
        all.push_back({note.stixId, note.id, note.kind, note.name, {}, {}, false, true});
    }
    std::sort(all.begin(), all.end(), [](const Listed &a, const Listed &b) {
        return std::tuple(rankOf(a.kind), std::string_view(a.kind), std::string_view(a.attackId), std::string_view(a.name), std::string_view(a.stixId))
            < std::tuple(rankOf(b.kind), std::string_view(b.kind), std::string_view(b.attackId), std::string_view(b.name), std::string_view(b.stixId));
    });
    return all;
}

}
