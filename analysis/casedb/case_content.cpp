// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a case against the fingerprints in its audit log.
#include "analysis/base/json_reader.h"
#include "analysis/casedb/case_reader_state.h"
#include "analysis/casedb/case_state.h"
#include "analysis/casedb/fingerprint.h"

#include <filesystem>

namespace keytrail::casedb
{

namespace
{

struct Logged {
    std::map<std::string, std::string, std::less<>> facts; // by hash of the evidence; empty: from before fingerprints
    std::string judgements, conclusions;
    bool namesAll = true; // a merge named no files before fingerprints were kept
};

Logged logged(const std::vector<AuditEntry> &log)
{
    Logged out;
    bool comes = false;
    for (const auto &entry : log) {
        out.namesAll = out.namesAll && (!comes || entry.action == "merged");
        comes = entry.action == "merge" && member(readJsonObject(entry.detail), "evidence") != "0";
        if (entry.action == "sealed") {
            const auto members = readJsonObject(entry.detail);
            out.judgements = member(members, "judgements");
            out.conclusions = member(members, "conclusions");
        } else if (entry.action == "import" || entry.action == "refuse" || entry.action == "merged" || entry.action == "migrated") {
            const auto members = readJsonObject(entry.detail);
            out.facts[std::string(member(members, "sha256"))] = member(members, "facts");
        }
    }
    out.namesAll = out.namesAll && !comes;
    return out;
}

}

std::optional<Trouble> CaseReader::copyTo(const std::string &path) const
{
    std::error_code error;
    if (std::filesystem::exists(path, error))
        return Trouble{"case-invalid", "There is a file of this name already."};
    if (!copyDatabase(m_state->database, path, false))
        return m_state->database.code() ? troubleOf(m_state->database) : Trouble{"case-read-only", "The copy cannot be made there."};
    return {};
}

CaseReader::Content CaseReader::content() const
{
    const auto &database = m_state->database;
    // One state of the case, whoever writes meanwhile.
    const Transaction transaction(database, Transaction::How::Reading);
    const auto said = logged(auditLog());
    Content out;
    std::map<std::int64_t, RowSum> sums;
    const bool whole = addFacts(database, sums);
    std::map<std::string, std::int64_t, std::less<>> here;
    auto evidence = database.prepare("SELECT id, sha256 FROM evidence ORDER BY id");
    while (evidence.step()) {
        const auto id = evidence.integer(0);
        const auto hash = evidence.text(1);
        here[hash] = id;
        ++out.files;
        const auto entry = said.facts.find(hash);
        if (entry == said.facts.end()) {
            if (said.namesAll)
                out.changed.push_back("not in the log: " + hash);
            else
                ++out.unsealed;
        } else if (entry->second.empty()) {
            ++out.unsealed;
        } else if (!addEvidenceRow(database, id, sums[id]) || sums[id].hex() != entry->second) {
            out.changed.push_back(hash);
        }
    }
    for (const auto &[hash, facts] : said.facts) {
        if (!here.contains(hash))
            out.changed.push_back("missing: " + hash);
    }
    if (!whole || !evidence.ok())
        out.changed.emplace_back("unreadable");
    if (!said.judgements.empty() && judgementsFingerprint(database) != said.judgements)
        out.changed.emplace_back("judgements");
    if (!said.conclusions.empty() && conclusionsFingerprint(database) != said.conclusions)
        out.changed.emplace_back("conclusions");
    return out;
}

}
