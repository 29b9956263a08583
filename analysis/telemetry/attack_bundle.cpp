// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/attack_bundle.h"

#include "analysis/crypto/digest.h"
#include "analysis/telemetry/json_document.h"
#include "analysis/telemetry/recognise.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace keytrail::telemetry {

namespace {

constexpr const char *kAttackReader = "attack-bundle";
constexpr std::uint64_t kAttackHead = 64 << 10;       ///< `objects` and what comes before it stand within
constexpr std::uint64_t kEnvelope = 1 << 20;
constexpr std::size_t kDeepestRef = 4;          ///< log source references are arrays of objects
constexpr std::size_t kLargestCitations = 1 << 20;

std::string attackText(const Value &map, std::string_view key)
{
    const auto *value = map.member(key);
    return value && value->kind == Value::Kind::Text ? value->text : std::string();
}

std::optional<bool> flagOf(const Value &map, std::string_view key)
{
    const auto *value = map.member(key);
    return value && value->kind == Value::Kind::Bool ? std::optional(value->text == "true") : std::nullopt;
}

std::vector<std::string> textsOf(const Value &map, std::string_view key)
{
    std::vector<std::string> out;
    const auto *list = map.member(key);
    for (const auto &one : list && list->kind == Value::Kind::List ? list->items : std::vector<Value>()) {
        if (one.kind == Value::Kind::Text)
            out.push_back(one.text);
    }
    return out;
}

bool isForeign(std::string_view type)
{
    return type == "indicator" || type == "observed-data" || type == "sighting" || type == "report" || type == "malware-analysis";
}

bool isOwn(const Value &object)
{
    return attackText(object, "type").starts_with("x-mitre-")
        || std::any_of(object.keys.begin(), object.keys.end(), [](const std::string &key) { return key == "x_mitre_version" || key == "x_mitre_domains" || key == "x_mitre_attack_spec_version" || key == "x_mitre_deprecated" || key == "x_mitre_modified_by_ref"; });
}

/// STIX 2.1, section 2.9: type and UUID, joined by two hyphens.
bool isStixId(std::string_view text)
{
    const auto at = text.find("--");
    return at != std::string_view::npos && at > 0 && text.size() == at + 2 + 36;
}

/// Ids in members whose names end in _ref or _refs. Who made and marked an object, and the list of a collection, are no ties.
void addRefs(const Value &value, std::string_view key, std::size_t depth, std::vector<std::string> &refs)
{
    if (key == "created_by_ref" || key == "x_mitre_modified_by_ref" || key == "object_marking_refs" || key == "source_ref" || key == "target_ref" || key == "x_mitre_contents")
        return;
    const bool isRef = key.ends_with("_ref") || key.ends_with("_refs");
    if (value.kind == Value::Kind::Text && isRef && isStixId(value.text) && std::find(refs.begin(), refs.end(), value.text) == refs.end())
        refs.push_back(value.text);
    if (depth == 0)
        return;
    for (std::size_t at = 0; at < value.items.size(); ++at)
        addRefs(value.items[at], value.kind == Value::Kind::Map ? std::string_view(value.keys[at]) : key, depth - 1, refs);
}

/// The id that MITRE gives, and the references as JSON.
void addReferences(const Value &record, AttackObject &object)
{
    const auto *list = record.member("external_references");
    if (!list || list->kind != Value::Kind::List)
        return;
    object.citations = toJson(*list, kLargestCitations);
    for (const auto &one : list->items) {
        if (object.attackId.empty() && one.kind == Value::Kind::Map && attackText(one, "source_name").starts_with("mitre-"))
            object.attackId = attackText(one, "external_id");
    }
}

AttackObject objectOf(const Value &record, std::string_view text, const std::string &where)
{
    AttackObject object;
    object.where = where;
    object.text = text;
    object.sha256 = crypto::hex(crypto::sha256(asBytes(text)));
    object.stixId = attackText(record, "id");
    object.type = attackText(record, "type");
    object.name = attackText(record, "name");
    object.description = attackText(record, "description");
    object.domains = textsOf(record, "x_mitre_domains");
    object.platforms = textsOf(record, "x_mitre_platforms");
    object.shortName = attackText(record, "x_mitre_shortname");
    object.version = attackText(record, "x_mitre_version");
    object.created = parseRfc3339(attackText(record, "created"));
    object.modified = parseRfc3339(attackText(record, "modified"));
    object.revoked = flagOf(record, "revoked");
    object.deprecated = flagOf(record, "x_mitre_deprecated");
    object.relation = attackText(record, "relationship_type");
    object.source = attackText(record, "source_ref");
    object.target = attackText(record, "target_ref");
    addReferences(record, object);
    for (std::size_t at = 0; at < record.items.size(); ++at)
        addRefs(record.items[at], record.keys[at], kDeepestRef, object.refs);
    const auto *phases = record.member("kill_chain_phases");
    for (const auto &phase : phases && phases->kind == Value::Kind::List ? phases->items : std::vector<Value>()) {
        if (auto name = phase.kind == Value::Kind::Map ? attackText(phase, "phase_name") : std::string(); !name.empty())
            object.tactics.push_back(std::move(name));
    }
    return object;
}

class AttackReading
{
public:
    AttackReading(AttackSink &sink, Notes &notes)
        : m_sink(sink)
        , m_notes(notes)
    {
    }

    bool take(const Value &record, std::string_view text, const std::string &where)
    {
        if (m_release.objects >= kMostObjects) {
            m_notes.lost("expansion-limit", where, fmt::format("More than {} objects; the rest is left out", kMostObjects));
            m_isFull = true;
            return false;
        }
        if (record.kind != Value::Kind::Map || attackText(record, "type").empty() || attackText(record, "id").empty()) {
            m_notes.lost("row-rejected", where, "Object left out: it has no type or no id");
            return true;
        }
        auto object = objectOf(record, text, where);
        if (isForeign(object.type))
            m_notes.warn("attack-mixed", where, "An object that no release of ATT&CK holds; it is kept as it stands");
        if (record.member("spec_version"))
            m_release.stixVersion = attackText(record, "spec_version");
        collect(object, record);
        ++m_release.objects;
        m_sink.object(std::move(object));
        return true;
    }

    std::uint64_t finish(const Value &envelope)
    {
        if (m_release.objects == 0)
            return 0;
        if (m_release.where.empty()) {
            m_release.where = "$";
            m_release.stixId = attackText(envelope, "id");
            m_release.modified = m_newest;
        }
        if (const auto said = attackText(envelope, "spec_version"); !said.empty())
            m_release.stixVersion = said;
        m_release.domains = m_matrices.empty() ? m_domains : m_matrices;
        if (m_release.release.empty())
            m_notes.info("attack-release-unknown", m_release.where, "The bundle does not say which release of ATT&CK it is");
        const auto count = m_release.objects;
        m_sink.release(std::move(m_release));
        return count;
    }
    bool isFull() const { return m_isFull; }

private:
    static void join(std::vector<std::string> &all, const std::vector<std::string> &some)
    {
        for (const auto &one : some) {
            if (const auto at = std::lower_bound(all.begin(), all.end(), one); at == all.end() || *at != one)
                all.insert(at, one);
        }
    }

    void collect(const AttackObject &object, const Value &record)
    {
        if (object.type == "x-mitre-collection" && m_release.where.empty()) {
            m_release.where = object.where;
            m_release.stixId = object.stixId;
            m_release.name = object.name;
            m_release.release = object.version;
            m_release.modified = object.modified;
        }
        if (object.type == "x-mitre-matrix")
            join(m_matrices, object.domains);
        join(m_domains, object.domains);
        if (object.modified && (!m_newest || *m_newest < *object.modified))
            m_newest = object.modified;
        const auto *definition = object.type == "marking-definition" ? record.member("definition") : nullptr;
        if (definition && definition->kind == Value::Kind::Map && m_release.notice.empty())
            m_release.notice = attackText(*definition, "statement");
    }

    AttackSink &m_sink;
    Notes &m_notes;
    AttackRelease m_release;
    std::vector<std::string> m_domains, m_matrices;
    std::optional<Instant> m_newest;
    bool m_isFull = false;
};

}

bool sniffAttackBundle(Source &source)
{
    const auto head = readAll(source, 0, kAttackHead, kAttackHead);
    if (shapeOf(source) != Shape::Json || head.find("\"objects\"") == std::string::npos || head.find("mitre") == std::string::npos)
        return false;
    NoNotes quiet;
    std::size_t looked = 0, own = 0, foreign = 0;
    JsonDocument document(source, quiet, alwaysOn);
    (void)document.each("objects[]", [&](const Value &record, std::string_view, const std::string &) {
        own += record.kind == Value::Kind::Map && isOwn(record);
        foreign += record.kind == Value::Kind::Map && isForeign(attackText(record, "type"));
        return ++looked < kSniffed;
    });
    return own > 0 && foreign == 0;
}

Result<std::uint64_t> readAttackBundle(Source &source, AttackSink &sink, Notes &notes, const Pulse &pulse)
{
    JsonDocument document(source, notes, pulse);
    const auto envelope = document.survey(kEnvelope);
    AttackReading reading(sink, notes);
    const auto read = document.each("objects[]", [&](const Value &record, std::string_view text, const std::string &where) { return reading.take(record, text, where); });
    if (!read && !reading.isFull())
        return read.error();
    const auto count = reading.finish(envelope);
    if (count == 0)
        return Error{Fault::Malformed, 0, kAttackReader};
    return count;
}

}
