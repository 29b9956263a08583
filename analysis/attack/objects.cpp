// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attack/objects.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>

namespace keytrail::attack
{

using namespace casedb;

namespace
{

constexpr std::size_t kLongestId = 120;

bool isGone(const AttackObjectRow &object)
{
    return object.revoked.value_or(false) || object.deprecated.value_or(false);
}

/// One bundle: the evidence, and the member of it where it is an archive ("mobile/19.1.json!").
using BundleKey = std::pair<EvidenceId, std::string>;

template <class Row> BundleKey bundleOf(const Row &row)
{
    return {row.evidence, row.where.substr(0, row.where.rfind('!') + 1)};
}

/// The rows of one release: all bundles that name it, or all that name none.
class Scope
{
public:
    Scope(const CaseReader &reader, const std::string &release)
        : m_reader(reader)
    {
        for (const auto &one : reader.all<AttackReleaseRow>()) {
            if (one.release == release)
                m_bundles.insert(bundleOf(one));
        }
    }

    /// Those of this release that match, each STIX id once.
    std::vector<AttackObjectRow> rows(const std::string &where) const
    {
        auto all = m_reader.all<AttackObjectRow>(where);
        std::erase_if(all, [&](const AttackObjectRow &one) { return !m_bundles.contains(bundleOf(one)); });
        std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return std::tie(a.stixId, a.sha256) < std::tie(b.stixId, b.sha256); });
        all.erase(std::unique(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.stixId == b.stixId; }), all.end());
        return all;
    }
    const AttackObjectRow *named(const std::string &stixId) const
    {
        auto [known, fresh] = m_known.try_emplace(stixId);
        if (fresh && isLookup(stixId))
            known->second = rows(fmt::format("stix_id = \"{}\"", stixId));
        return known->second.empty() ? nullptr : &known->second.front();
    }

private:
    const CaseReader &m_reader;
    std::set<BundleKey> m_bundles;
    mutable std::map<std::string, std::vector<AttackObjectRow>> m_known;
};

class Ties
{
public:
    Ties(const CaseReader &reader, const Snapshot &snapshot)
        : m_scope(reader, snapshot.release.release)
        , m_object(snapshot.object)
    {
    }

    std::vector<Tie> take()
    {
        if (!isLookup(m_object.stixId))
            return {};
        relationships();
        own(m_object, {});
        for (const auto &other : m_scope.rows(fmt::format("refs contains \"{}\"", m_object.stixId)))
            add(other, "names", false, other, {});
        tactics();
        further();
        const auto order = [](const Tie &tie) { return std::tie(tie.kind, tie.attackId, tie.name, tie.relation, tie.via, tie.stixId); };
        std::stable_sort(m_ties.begin(), m_ties.end(), [&](const Tie &a, const Tie &b) { return order(a) < order(b); });
        return std::move(m_ties);
    }

private:
    Tie &add(const AttackObjectRow &other, std::string relation, bool isOut, const AttackObjectRow &place, std::string via)
    {
        m_ties.push_back({kindOf(other.type), std::move(relation), isOut, std::move(via), other.stixId, other.attackId, other.name, isGone(other), {}, {}, {}, place.evidence, place.where});
        return m_ties.back();
    }

    void relationships()
    {
        for (const auto &one : m_scope.rows(fmt::format("source = \"{0}\" or target = \"{0}\"", m_object.stixId))) {
            const bool isOut = one.source == m_object.stixId;
            const auto &end = isOut ? one.target : one.source;
            AttackObjectRow missing;
            missing.stixId = end;
            missing.type = end.substr(0, end.find("--"));
            const auto *other = m_scope.named(end);
            auto &tie = add(other ? *other : missing, one.relation, isOut, one, {});
            tie.isGone = tie.isGone || isGone(one);
            tie.description = one.description;
            tie.citations = one.citations.text;
        }
    }

    /// What an object names itself, and the log sources with it.
    void own(const AttackObjectRow &object, const std::string &via)
    {
        for (const auto &id : object.refs) {
            if (const auto *other = m_scope.named(id))
                add(*other, "names", true, object, via).details = logSources(object, id);
        }
    }

    static std::string logSources(const AttackObjectRow &analytic, std::string_view component)
    {
        const auto members = readJsonObject(analytic.raw.text);
        JsonWriter out;
        out.beginArray();
        bool isEmpty = true;
        for (const auto &one : readJsonObjects(member(members, "x_mitre_log_source_references"))) {
            if (member(one, "x_mitre_data_component_ref") != component)
                continue;
            out.beginObject().text("name", member(one, "name")).text("channel", member(one, "channel")).endObject();
            isEmpty = false;
        }
        return isEmpty ? std::string() : out.endArray().take();
    }

    void tactics()
    {
        for (const auto &name : m_object.tactics) {
            for (const auto &tactic : m_scope.rows("type = x-mitre-tactic")) {
                if (tactic.shortName == name && shareDomain(tactic))
                    add(tactic, "kill-chain-phase", true, m_object, {});
            }
        }
        if (m_object.type != "x-mitre-tactic" || m_object.shortName.empty())
            return;
        for (const auto &technique : m_scope.rows("type = attack-pattern")) {
            if (std::find(technique.tactics.begin(), technique.tactics.end(), m_object.shortName) != technique.tactics.end() && shareDomain(technique))
                add(technique, "kill-chain-phase", false, technique, {});
        }
    }
    bool shareDomain(const AttackObjectRow &other) const
    {
        return m_object.domains.empty() || other.domains.empty()
            || std::any_of(other.domains.begin(), other.domains.end(), [&](const std::string &one) { return std::find(m_object.domains.begin(), m_object.domains.end(), one) != m_object.domains.end(); });
    }

    /// A technique's analytics stand in its strategies, their data components in the analytics.
    void further()
    {
        std::set<std::string> passed{m_object.stixId};
        for (std::size_t at = 0; at < m_ties.size(); ++at) {
            const auto tie = m_ties[at];
            const bool leadsOn = (tie.kind == "detection-strategy" && m_object.type == "attack-pattern") || (tie.kind == "analytic" && tie.isOut);
            const auto *other = leadsOn && passed.insert(tie.stixId).second ? m_scope.named(tie.stixId) : nullptr;
            if (other)
                own(*other, other->attackId.empty() ? other->name : other->attackId);
        }
    }

    Scope m_scope;
    const AttackObjectRow &m_object;
    std::vector<Tie> m_ties;
};

}

std::string kindOf(std::string_view type)
{
    constexpr std::pair<std::string_view, std::string_view> names[] = {{"attack-pattern", "technique"}, {"course-of-action", "mitigation"},
        {"intrusion-set", "group"}, {"malware", "software"}, {"tool", "software"}};
    const auto *known = std::find_if(std::begin(names), std::end(names), [&](const auto &one) { return one.first == type; });
    if (known != std::end(names))
        return std::string(known->second);
    return std::string(type.starts_with("x-mitre-") ? type.substr(8) : type);
}

bool isLookup(std::string_view id)
{
    return !id.empty() && id.size() <= kLongestId
        && std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_'; });
}

std::string nameOf(const AttackReleaseRow &release)
{
    if (!release.release.empty())
        return release.release;
    return release.modified ? "as of " + toRfc3339(*release.modified).substr(0, 10) : "unknown";
}

std::vector<Snapshot> snapshotsOf(const CaseReader &reader, std::string_view id)
{
    std::vector<Snapshot> all;
    if (!isLookup(id))
        return all;
    std::map<BundleKey, AttackReleaseRow> releases;
    for (auto &release : reader.all<AttackReleaseRow>())
        releases[bundleOf(release)] = std::move(release);
    std::set<BundleKey> partial;
    for (const auto &warning : reader.all<WarningRow>("severity = loss"))
        partial.insert(bundleOf(warning));
    auto objects = reader.all<AttackObjectRow>(fmt::format("attack_id = \"{0}\" or stix_id = \"{0}\"", id));
    std::stable_sort(objects.begin(), objects.end(), [](const auto &a, const auto &b) { return std::tie(a.sha256, a.evidence) < std::tie(b.sha256, b.evidence); });
    for (auto &object : objects) {
        const auto &release = releases[bundleOf(object)];
        const auto known = std::find_if(all.begin(), all.end(), [&](const Snapshot &one) { return one.object.sha256 == object.sha256 && one.release.release == release.release && (!release.release.empty() || one.release.modified == release.modified); });
        if (known != all.end())
            known->alsoIn.push_back(object.evidence);
        else
            all.push_back({std::move(object), release, {}, false});
    }
    std::map<std::string, bool> inForce; // an object that is gone in the newest release stands last
    std::stable_sort(all.begin(), all.end(), [](const Snapshot &a, const Snapshot &b) { return a.release.modified < b.release.modified; });
    for (const auto &one : all)
        inForce[one.object.stixId] = !one.isGone();
    for (auto &one : all)
        one.isPartial = partial.contains(bundleOf(one.object));
    std::stable_sort(all.begin(), all.end(), [&](const Snapshot &a, const Snapshot &b) {
        return std::tuple(!inForce[a.object.stixId], a.object.stixId) < std::tuple(!inForce[b.object.stixId], b.object.stixId);
    });
    return all;
}

std::vector<Tie> tiesOf(const CaseReader &reader, const Snapshot &snapshot)
{
    return Ties(reader, snapshot).take();
}

}
