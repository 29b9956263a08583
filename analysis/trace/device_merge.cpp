// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/device_merge.h"

#include "analysis/casedb/columns.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <numeric>
#include <set>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

enum Rule : std::size_t { Serial, Udid, Imei, OtherId, OwnId, Mac, RuleCount };
constexpr std::array<std::string_view, RuleCount> kRules = {"serial", "udid", "imei", "service id", "management id", "mac"};
constexpr std::size_t kHardware = Imei + 1; // rules whose identifiers belong to the hardware itself
constexpr std::size_t kShortestSerial = 4, kShortestId = 4;

using Keys = std::array<std::vector<std::string>, RuleCount>;

/// What each rule knows the record by. `carried`: ids of managements that other services name.
Keys keysOf(const DeviceRecordRow &record, const std::set<std::string> &carried)
{
    Keys keys;
    if (auto serial = squeezed(record.serial); serial.size() >= kShortestSerial)
        keys[Serial].push_back(std::move(serial));
    if (auto udid = squeezed(record.udid); !udid.empty())
        keys[Udid].push_back(std::move(udid));
    if (const auto imei = squeezed(record.imei); imei.size() >= 14)
        keys[Imei].push_back(imei.substr(0, 14));
    for (const auto &id : record.otherIds) {
        if (id.size() >= kShortestId + 4)
            keys[OtherId].push_back(id);
    }
    if (!record.sourceId.empty()) {
        const auto own = "mdm:" + squeezed(record.sourceId);
        if (carried.contains(own))
            keys[OtherId].push_back(own);
        keys[OwnId].push_back(fmt::format("{} {}", record.managedBy, record.sourceId));
    }
    const bool isBare = keys[Serial].empty() && keys[Udid].empty() && keys[Imei].empty();
    for (const auto &mac : record.macs) {
        if (isGlobalMac(mac))
            keys[Mac].push_back((isBare ? "bare " : "full ") + mac);
    }
    return keys;
}

/// Records that are one, and what their hardware is known by.
class Groups
{
public:
    /// `sides`: records are joined only with those of the same side.
    Groups(const std::vector<Keys> &keys, const std::vector<std::string> &sides)
        : m_sides(sides)
        , m_parent(keys.size())
        , m_known(keys.size())
        , m_conflicts(keys.size())
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t(0));
        for (std::size_t at = 0; at < keys.size(); ++at) {
            for (std::size_t rule = 0; rule < kHardware; ++rule)
                m_known[at][rule].insert(keys[at][rule].begin(), keys[at][rule].end());
        }
    }

    std::size_t find(std::size_t at)
    {
        while (m_parent[at] != at)
            at = m_parent[at] = m_parent[m_parent[at]];
        return at;
    }

    void join(std::size_t a, std::size_t b, std::size_t rule, const std::string &key)
    {
        a = find(a);
        b = find(b);
        if (a == b)
            return;
        if (m_sides[a] != m_sides[b]) {
            for (const auto one : {a, b})
                m_conflicts[one].insert(fmt::format("{} {}: kept apart by the examiner", kRules[rule], key));
            return;
        }
        for (std::size_t stronger = 0; stronger < std::min(rule, kHardware); ++stronger) {
            if (contradict(m_known[a][stronger], m_known[b][stronger])) {
                for (const auto one : {a, b})
                    m_conflicts[one].insert(fmt::format("{} {} stands with another {}; kept apart", kRules[rule], key, kRules[stronger]));
                return;
            }
        }
        m_parent[b] = a;
        for (std::size_t each = 0; each < kHardware; ++each)
            m_known[a][each].insert(m_known[b][each].begin(), m_known[b][each].end());
        m_conflicts[a].insert(m_conflicts[b].begin(), m_conflicts[b].end());
    }

    const std::set<std::string> &conflicts(std::size_t root) const { return m_conflicts[root]; }
    const std::set<std::string> &known(std::size_t root, std::size_t rule) const { return m_known[root][rule]; }

private:
    static bool contradict(const std::set<std::string> &a, const std::set<std::string> &b)
    {
        return !a.empty() && !b.empty() && std::none_of(a.begin(), a.end(), [&](const std::string &one) { return b.contains(one); });
    }

    const std::vector<std::string> &m_sides;
    std::vector<std::size_t> m_parent;
    std::vector<std::array<std::set<std::string>, kHardware>> m_known;
    std::vector<std::set<std::string>> m_conflicts;
};

/// By MAC a record without other identifiers joins the one device that has it; two devices with one MAC stay two.
void joinByMac(Groups &groups, const std::vector<Keys> &keys)
{
    std::map<std::string, std::set<std::size_t>> full;
    std::map<std::string, std::vector<std::size_t>> bare;
    for (std::size_t at = 0; at < keys.size(); ++at) {
        for (const auto &key : keys[at][Mac]) {
            const auto mac = key.substr(5);
            if (key.starts_with("full"))
                full[mac].insert(groups.find(at));
            else
                bare[mac].push_back(at);
        }
    }
    for (const auto &[mac, list] : bare) {
        const auto owners = full.find(mac);
        if (owners != full.end() && owners->second.size() > 1)
            continue;
        const auto first = owners == full.end() ? list.front() : *owners->second.begin();
        for (const auto at : list)
            groups.join(first, at, Mac, mac);
    }
}

std::vector<std::string> rulesOf(const std::vector<std::size_t> &members, const std::vector<Keys> &keys)
{
    std::vector<std::string> rules;
    for (std::size_t rule = 0; rule < RuleCount; ++rule) {
        std::map<std::string, std::size_t> counts;
        for (const auto at : members) {
            for (const auto &key : keys[at][rule])
                ++counts[rule == Mac ? key.substr(5) : key];
        }
        for (const auto &[key, count] : counts) {
            if (count > 1)
                rules.push_back(fmt::format("{} {}: {} records", kRules[rule], key, count));
        }
    }
    return rules;
}

}

std::string squeezed(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c + 32);
    }
    return out;
}

bool isGlobalMac(std::string_view mac)
{
    // IEEE 802-2014 section 8.2: the second bit of the first octet says "locally administered".
    constexpr std::string_view global = "048c";
    return mac.size() == 17 && global.find(mac[1]) != std::string_view::npos && mac != "00:00:00:00:00:00";
}

std::string identityKey(const DeviceRecordRow &record)
{
    const auto keys = keysOf(record, {});
    std::string best;
    for (const auto rule : {Serial, Udid, Imei, OwnId}) {
        for (const auto &key : keys[rule]) {
            const auto named = fmt::format("{} {}", rule == OwnId ? "id" : kRules[rule], key);
            best = best.empty() || named < best ? named : best;
        }
    }
    return best;
}

std::string recordKey(const DeviceRecordRow &record)
{
    return record.sourceId.empty() ? printId(record.id) : fmt::format("{} {}", record.managedBy, record.sourceId);
}

std::vector<MergedRecords> mergeRecords(const std::vector<DeviceRecordRow> &records, const std::set<std::string> &apart)
{
    std::set<std::string> carried;
    for (const auto &record : records) {
        for (const auto &id : record.otherIds) {
            if (id.starts_with("mdm:"))
                carried.insert("mdm:" + squeezed(id.substr(4)));
        }
    }
    std::vector<Keys> keys;
    std::vector<std::string> sides;
    for (const auto &record : records) {
        const auto key = recordKey(record);
        sides.push_back(apart.contains(key) ? key : std::string());
        keys.push_back(keysOf(record, carried));
        for (auto &id : keys.back()[OtherId])
            id = id.starts_with("mdm:") ? "mdm:" + squeezed(id.substr(4)) : id;
    }
    Groups groups(keys, sides);
    for (std::size_t rule = 0; rule < Mac; ++rule) {
        std::map<std::pair<std::string, std::string>, std::size_t> seen; // by key and side
        std::map<std::string, std::size_t> first;
        for (std::size_t at = 0; at < records.size(); ++at) {
            for (const auto &key : keys[at][rule]) {
                const auto [known, fresh] = seen.emplace(std::pair(key, sides[at]), at);
                const auto [any, isFirst] = first.emplace(key, at);
                if (!fresh)
                    groups.join(known->second, at, rule, key);
                else if (!isFirst)
                    groups.join(any->second, at, rule, key); // kept apart, and said so
            }
        }
    }
    joinByMac(groups, keys);
    std::map<std::size_t, std::size_t> placeOf;
    std::vector<MergedRecords> merged;
    for (std::size_t at = 0; at < records.size(); ++at) {
        const auto [place, fresh] = placeOf.emplace(groups.find(at), merged.size());
        if (fresh)
            merged.emplace_back();
        merged[place->second].members.push_back(at);
    }
    for (auto &one : merged) {
        const auto root = groups.find(one.members.front());
        one.apart = sides[one.members.front()];
        one.rules = rulesOf(one.members, keys);
        one.conflicts.assign(groups.conflicts(root).begin(), groups.conflicts(root).end());
        for (std::size_t rule = 0; rule < kHardware; ++rule) {
            if (groups.known(root, rule).size() > 1)
                one.conflicts.push_back(fmt::format("{}: {}", kRules[rule], fmt::join(groups.known(root, rule), ", ")));
        }
    }
    return merged;
}

}
