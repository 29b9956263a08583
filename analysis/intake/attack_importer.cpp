// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle of ATT&CK becomes rows of its own tables: reference data, apart from the facts of the case.
#include "analysis/intake/importer.h"
#include "analysis/telemetry/attack_bundle.h"

namespace keytrail::intake {

namespace {

class AttackRows final : public telemetry::AttackSink
{
public:
    explicit AttackRows(Import &import)
        : m_import(import)
    {
    }

    void object(telemetry::AttackObject object) override
    {
        casedb::AttackObjectRow row;
        row.where = m_import.within + std::move(object.where);
        row.stixId = std::move(object.stixId);
        row.type = std::move(object.type);
        row.attackId = std::move(object.attackId);
        row.name = std::move(object.name);
        row.description = std::move(object.description);
        row.domains = std::move(object.domains);
        row.platforms = std::move(object.platforms);
        row.tactics = std::move(object.tactics);
        row.shortName = std::move(object.shortName);
        row.version = std::move(object.version);
        row.created = object.created;
        row.modified = object.modified;
        row.revoked = object.revoked;
        row.deprecated = object.deprecated;
        row.relation = std::move(object.relation);
        row.source = std::move(object.source);
        row.target = std::move(object.target);
        row.refs = std::move(object.refs);
        row.citations.text = std::move(object.citations);
        row.sha256 = std::move(object.sha256);
        row.raw.text = std::move(object.text);
        const auto key = row.stixId;
        m_import.bundle.add(std::move(row), key);
    }

    void release(telemetry::AttackRelease release) override
    {
        casedb::AttackReleaseRow row;
        row.where = m_import.within + std::move(release.where);
        row.stixId = std::move(release.stixId);
        row.name = std::move(release.name);
        row.release = std::move(release.release);
        row.stixVersion = std::move(release.stixVersion);
        row.domains = std::move(release.domains);
        row.modified = release.modified;
        row.objects = static_cast<std::int64_t>(release.objects);
        row.notice = std::move(release.notice);
        m_import.bundle.add(std::move(row));
    }

private:
    Import &m_import;
};

}

Outcome importAttack(Import &import)
{
    AttackRows rows(import);
    const auto read = telemetry::readAttackBundle(import.source, rows, import.notes, import.pulse);
    if (read)
        return {};
    if (read.error().fault == Fault::Stopped)
        return Refusal{"stopped", "Reading was stopped"};
    return Refusal{"row-rejected", "No object of the ATT&CK bundle can be read."};
}

}
