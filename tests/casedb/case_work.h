// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests that disturb a case do with one: take evidence in, say something, conclude, close; and what must hold
// afterwards, whatever happened between.

#include "tests/widgets/sample_rows.h"

#include "analysis/trace/judgements.h"

#include <set>

namespace keytrail::test
{

using namespace casedb;

/// What was acknowledged: the call that wrote it came back with success.
struct Acknowledged {
    std::set<std::string> evidence; ///< hashes
    std::int64_t judgements = 0, audit = 0;
};

inline std::string weights()
{
    QFile table(QStringLiteral(KEYTRAIL_SOURCE_DIR "/resources/knowledge/weights.tsv"));
    return table.open(QIODevice::ReadOnly) ? table.readAll().toStdString() : std::string();
}

/// Bundles ready to be taken in, made once: making them is not what is disturbed.
struct Bundles {
    struct One {
        std::string path, hash, file;
        std::int64_t size;
    };
    std::vector<One> all;

    explicit Bundles(const QString &folder, int flows = 12)
    {
        const auto add = [&](const std::string &hash, const char *name, std::int64_t size, const char *kind, const std::function<void(BundleWriter &)> &fill) {
            const auto path = QStringLiteral("%1/bundle%2").arg(folder).arg(all.size()).toStdString();
            QFile::remove(QString::fromStdString(path));
            auto out = BundleWriter::create(path, {hash, name, std::uint64_t(size), kind});
            fill(*out);
            if (out->finish())
                all.push_back({path, hash, name, size});
        };
        add(sample::kApk, "/evidence/weather.apk", 17'408, "apk", sample::addMeadow);
        add(sample::kPcap, "/evidence/office.pcap", 1'048'576, "pcap", [&](BundleWriter &out) { sample::addFlows(out, flows); });
        add(sample::kDevices, "/evidence/devices.csv", 4'500, "intune devices csv", sample::addFleet);
    }
};

/// Each step as a session makes it. `done` is called after every success with what is acknowledged by then; the first failure ends
/// the work, and its trouble is answered.
inline std::optional<Trouble> work(const std::string &path, const Bundles &bundles, const std::function<void(const Acknowledged &)> &done)
{
    Acknowledged so;
    auto opened = CaseFile::open(path);
    auto *file = std::get_if<CaseFile>(&opened);
    if (!file)
        return std::get<Trouble>(opened);
    const auto reader = [&] { return CaseReader::open(path); };
    const auto failed = [&] {
        const auto trouble = file->trouble();
        return trouble.code.empty() ? Trouble{"unknown", ""} : trouble;
    };
    static const auto rules = trace::Weights::read(weights());
    int said = 0;
    const auto say = [&]() -> bool {
        const auto now = reader();
        const auto *read = std::get_if<CaseReader>(&now);
        if (!read || !trace::say(*file, *read, {"app-1", "suspicious", "note " + std::to_string(++said), "", "Ada"}, {sample::kStart + said}))
            return false;
        so.judgements += 2;
        return true;
    };
    const auto conclude = [&] {
        const auto now = reader();
        const auto *read = std::get_if<CaseReader>(&now);
        const auto conclusions = read ? trace::conclude(*read, rules, alwaysOn, {sample::kStart}) : std::nullopt;
        return conclusions && trace::store(*file, *conclusions);
    };
    for (const auto &one : bundles.all) {
        if (file->hasEvidence(one.hash))
            continue;
        if (auto trouble = file->absorb(one.path, sample::about(one.hash, one.file, one.size)))
            return trouble;
        so.evidence.insert(one.hash);
        done(so);
        if (!say())
            return failed();
        done(so);
    }
    auto refused = sample::about(sample::kBroken, "/evidence/broken.pcapng", 24);
    refused.status = "refused";
    if (auto trouble = file->addRefused(refused, {{"truncated", Severity::Loss, "offset 0", "It ends early."}}))
        return trouble;
    so.evidence.insert(sample::kBroken);
    done(so);
    if (!conclude())
        return failed();
    done(so);
    file->close();
    done(so);
    return {};
}

/// Empty where the case is sound, holds whole evidence only, and everything that was acknowledged. For a case of `work` alone.
inline QString unsound(const std::string &path, const Acknowledged &wanted)
{
    auto opened = CaseReader::open(path);
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        return QString::fromStdString("not opened: " + trouble->code + ": " + trouble->text);
    const auto &reader = std::get<CaseReader>(opened);
    if (const auto trouble = reader.integrityTrouble(); !trouble.empty())
        return QString::fromStdString("integrity: " + trouble);
    if (const auto broken = CaseReader::firstBrokenAudit(reader.auditLog()))
        return QStringLiteral("audit broken at %1").arg(broken);
    for (const auto &what : reader.content().changed)
        return QString::fromStdString("content: " + what);
    std::set<std::string> there;
    for (const auto &row : reader.all<EvidenceRow>())
        there.insert(row.sha256);
    for (const auto &hash : wanted.evidence) {
        if (!there.contains(hash))
            return QString::fromStdString("lost evidence " + hash);
    }
    if (reader.count("judgements") < wanted.judgements)
        return QStringLiteral("%1 judgements of %2").arg(reader.count("judgements")).arg(wanted.judgements);
    return {};
}

}
