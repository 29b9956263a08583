// SPDX-License-Identifier: GPL-3.0-or-later
// Joining a case that was made elsewhere. It is as hostile as any evidence: schema equal to ours, every fact of an evidence
// that it lists, every id of an evidence made from its hash; facts come over as they are, so ids and traces are the same as if
// the evidence had been imported here.
#include "analysis/casedb/case_state.h"
#include "analysis/casedb/identity.h"
#include "analysis/casedb/search_index.h"

#include <filesystem>
#include <fmt/format.h>

namespace keytrail::casedb
{

namespace
{

constexpr std::int64_t kMostEvidence = 1'000'000;

std::optional<Trouble> inspectOther(const std::string &path)
{
    if (auto trouble = inspectCase(path))
        return trouble;
    std::error_code error;
    if (std::filesystem::exists(path + "-wal", error) || std::filesystem::exists(path + "-journal", error))
        return Trouble{"case-in-use", "The case is open in another program, or was not closed: open and close it first."};
    const auto other = Database::open(path, Database::Mode::Immutable);
    if (!other)
        return Trouble{"case-invalid", "The case cannot be opened."};
    if (other->number("PRAGMA user_version") != kSchemaVersion)
        return Trouble{"case-version", "The case is of an older version: open it once to bring it to this one."};
    if (other->answer("PRAGMA quick_check(1)") != "ok")
        return Trouble{"case-damaged", "The case is damaged: its quick check fails."};
    if (other->number("SELECT count(*) FROM evidence") > kMostEvidence)
        return Trouble{"case-invalid", "The case lists too much evidence."};
    auto evidence = other->prepare("SELECT id, sha256 FROM evidence");
    while (evidence.step()) {
        if (evidence.integer(0) != static_cast<std::int64_t>(evidenceId(evidence.text(1))))
            return Trouble{"case-invalid", "The case holds evidence under a name that is not made from its hash."};
    }
    for (const auto &table : tables()) {
        if (table.isFact
            && other->number(fmt::format("SELECT count(*) FROM \"{}\" WHERE evidence NOT IN (SELECT id FROM evidence)", table.name)))
            return Trouble{"case-invalid", "The case holds facts of evidence that it does not list."};
    }
    return {};
}

// What comes over: evidence read there and not here, and refused evidence that is new here.
constexpr const char *kChoose = "CREATE TEMP TABLE coming AS SELECT o.id FROM other.evidence o LEFT JOIN main.evidence m ON m.id = o.id "
                                "WHERE m.id IS NULL OR (o.status = 'imported' AND m.status <> 'imported')";

bool takeFacts(const Database &database)
{
    bool good = database.run("DELETE FROM main.evidence WHERE id IN (SELECT id FROM temp.coming)");
    const auto &evidence = *tableNamed("evidence");
    good = good
        && database.run(
            fmt::format("INSERT INTO main.evidence ({0}) SELECT {0} FROM other.evidence WHERE id IN (SELECT id FROM temp.coming)",
                storedColumns(evidence)));
    // What its examiners say of clocks comes over with their judgements, and only so.
    good = good && database.run("UPDATE main.evidence SET clock_offset_ns = 0 WHERE id IN (SELECT id FROM temp.coming)");
    for (const auto &table : tables()) {
        if (table.isFact)
            good = good
                && database.run(fmt::format(
                    "INSERT INTO main.\"{0}\" ({1}) SELECT {1} FROM other.\"{0}\" WHERE evidence IN (SELECT id FROM temp.coming)",
                    table.name, storedColumns(table)));
    }
    good = good
        && database.run("INSERT INTO main.symbols (binary, packed) SELECT s.binary, s.packed FROM other.symbols s JOIN other.binaries b ON "
                        "b.id = s.binary WHERE b.evidence IN (SELECT id FROM temp.coming)");
    auto coming = database.prepare("SELECT id FROM temp.coming");
    while (good && coming.step())
        good = fillSearch(database, coming.integer(0));
    return good;
}

bool takeJudgements(const Database &database)
{
    bool good = true;
    for (const auto *name : {"judgements", "baselines"}) {
        const auto columns = storedColumns(*tableNamed(name));
        good = good && database.run(fmt::format("INSERT OR IGNORE INTO main.\"{0}\" ({1}) SELECT {1} FROM other.\"{0}\"", name, columns));
    }
    return good;
}

std::vector<std::string> conflicts(const Database &database)
{
    // Targets whose latest verdicts of the two sides differ: both stay, with their examiners; the later one holds.
    auto query
        = database.prepare("SELECT DISTINCT m.target FROM main.judgements m JOIN other.judgements o ON o.target = m.target WHERE m.kind = "
                           "'verdict' AND o.kind = "
                           "'verdict' AND m.value <> o.value AND m.undone_at IS NULL AND o.undone_at IS NULL ORDER BY m.target LIMIT 1000");
    std::vector<std::string> targets;
    while (query.step())
        targets.push_back(query.text(0));
    return targets;
}

}

Opened<CaseFile::Merged> CaseFile::merge(const std::string &other)
{
    std::error_code error;
    if (std::filesystem::equivalent(other, m_state->path, error))
        return Trouble{"case-invalid", "A case cannot be joined with itself."};
    if (auto trouble = inspectOther(other))
        return *trouble;
    const auto &database = m_state->database;
    if (!attachReadOnly(database, other, "other"))
        return m_state->failed();
    Merged merged;
    std::optional<Trouble> trouble;
    {
        Transaction transaction(database);
        bool good = transaction.begun() && database.run("DROP TABLE IF EXISTS temp.coming") && database.run(kChoose);
        merged.evidence = good ? database.number("SELECT count(*) FROM temp.coming") : 0;
        merged.known = good ? database.number("SELECT count(*) FROM other.evidence") - merged.evidence : 0;
        good = good && takeFacts(database);
        if (good)
            merged.conflicts = conflicts(database);
        good = good && takeJudgements(database) && keytrail::casedb::applyClockOffsets(database);
        const auto head = good ? database.answer("SELECT hash FROM other.audit ORDER BY seq DESC LIMIT 1") : std::string();
        good = good && audit("merge", fmt::format("{{\"evidence\":{},\"audit_head\":\"{}\"}}", merged.evidence, head)) && sealEvidence("merged", "SELECT id FROM temp.coming") && seal();
        if (!good || !transaction.commit())
            trouble = m_state->failed();
    }
    database.run("DROP TABLE IF EXISTS temp.coming");
    database.run("DETACH other");
    if (trouble)
        return *trouble;
    return merged;
}

}
