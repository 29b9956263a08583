// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/import_job.h"

#include "analysis/base/platform/files.h"
#include "analysis/base/platform/worker_process.h"
#include "analysis/casedb/case_reader.h"
#include "analysis/crypto/digest.h"
#include "analysis/intake/importer.h"
#include "analysis/intake/package_set.h"
#include "analysis/intake/worker_protocol.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <fmt/format.h>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace keytrail::intake
{

namespace
{

constexpr std::size_t kHashBuffer = 1 << 20;
// A folder deeper than this is a loop of mounts or a trap, not evidence.
constexpr int kDeepestFolder = 64;

void walk(const std::filesystem::path &folder, int depth, std::vector<std::string> &files)
{
    std::error_code error;
    std::vector<std::filesystem::directory_entry> entries;
    for (auto at = std::filesystem::directory_iterator(folder, std::filesystem::directory_options::skip_permission_denied, error);
         !error && at != std::filesystem::directory_iterator(); at.increment(error))
        entries.push_back(*at);
    std::sort(entries.begin(), entries.end());
    for (const auto &entry : entries) {
        std::error_code ignored;
        if (entry.is_symlink(ignored))
            files.push_back(entry.path().string());
        else if (entry.is_directory(ignored) && depth < kDeepestFolder)
            walk(entry.path(), depth + 1, files);
        else
            files.push_back(entry.path().string());
    }
}

class Job
{
public:
    Job(casedb::CaseFile &file, const std::vector<std::string> &files, const ImportOptions &options, const ImportWatch &watch)
        : m_case(file)
        , m_files(files)
        , m_options(options)
        , m_watch(watch)
        , m_results(files.size())
    {
    }

    std::vector<FileResult> run()
    {
        m_sets = findSets(m_files, m_options.worker, m_options.confined);
        for (std::size_t at = 0; at < m_files.size(); ++at) {
            for (std::size_t set = 0; set < m_sets.size(); ++set) {
                const bool isIn = std::any_of(m_sets[set].begin(), m_sets[set].end(), [&](const SetMember &one) { return one.file == m_files[at]; });
                if (isIn)
                    m_setOf[at] = {set, m_sets[set].front().file == m_files[at]};
            }
        }
        const auto count = std::min<std::size_t>(std::max(1u, m_options.jobs), m_files.size());
        std::vector<std::thread> threads;
        for (std::size_t at = 1; at < count; ++at)
            threads.emplace_back([this] { work(); });
        work();
        for (auto &thread : threads)
            thread.join();
        std::vector<FileResult> done;
        for (auto &result : m_results) {
            if (!result.status.empty())
                done.push_back(std::move(result));
        }
        return done;
    }

private:
    void work()
    {
        for (;;) {
            const auto index = m_next++;
            if (index >= m_files.size() || m_stopped)
                return;
            const auto begun = std::chrono::steady_clock::now();
            const auto set = m_setOf.find(index);
            // The first member stands for the whole set.
            if (set != m_setOf.end() && !set->second.second)
                continue;
            if (m_watch.started)
                m_watch.started(index);
            auto result = one(index);
            result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
            if (m_stopped && result.status != "imported" && result.status != "duplicate")
                return;
            if (m_watch.finished)
                m_watch.finished(index, result);
            m_results[index] = std::move(result);
        }
    }

    bool goOn(std::size_t index, std::uint64_t done, std::uint64_t total)
    {
        if (!m_stopped && m_watch.progress && !m_watch.progress(index, done, total))
            m_stopped = true;
        return !m_stopped;
    }

    /// Through the descriptor that the worker will read: what is hashed is what is parsed.
    std::string hash(std::size_t index, int descriptor, std::uint64_t size)
    {
        DescriptorSource source(descriptor);
        crypto::Digester digester("SHA256");
        std::vector<std::byte> buffer(std::min<std::uint64_t>(kHashBuffer, std::max<std::uint64_t>(size, 1)));
        for (std::uint64_t at = 0; at < size;) {
            const auto got = source.read(at, buffer);
            if (got == 0 || !goOn(index, 0, size))
                return {};
            digester.add(std::span(buffer).first(got));
            at += got;
        }
        return crypto::hex(asBytes(digester.finish()));
    }

    FileResult one(std::size_t index)
    {
        if (const auto set = m_setOf.find(index); set != m_setOf.end())
            return wholeSet(index, m_sets[set->second.first]);
        FileResult result;
        result.file = m_files[index];
        result.kind = "unknown";
        const auto evidence = platform::openEvidence(result.file);
        if (!evidence.descriptor)
            return refuseUnhashed(std::move(result), evidence.refusal);
        result.size = evidence.identity.size;
        result.sha256 = hash(index, evidence.descriptor.number(), result.size);
        if (result.sha256.empty())
            return refuseUnhashed(std::move(result), m_stopped ? "import-undone" : "evidence-changed");
        {
            const std::lock_guard lock(m_mutex);
            if (m_case.hasEvidence(result.sha256) || !m_underWay.insert(result.sha256).second) {
                result.status = "duplicate";
                result.kind = m_case.evidenceKind(result.sha256);
                result.reason = "The same content is in the case already.";
                return result;
            }
        }
        if (result.size == 0)
            return refuse(std::move(result), "empty-file", "The file is empty.");
        return read(index, evidence, std::move(result));
    }

    /// A set goes to its worker as one archive, and stands in the case as its folder.
    FileResult wholeSet(std::size_t index, std::vector<SetMember> members)
    {
        FileResult result;
        result.file = std::filesystem::path(members.front().file).parent_path().string();
        if (result.file.empty())
            result.file = ".";
        result.kind = "apks";
        const auto folder = platform::PrivateFolder::make();
        const auto path = folder ? folder->path() + "/set" : std::string();
        if (!folder || !writeSet(members, path))
            return refuseUnhashed(std::move(result), "file-unreadable");
        result.sha256 = setHash(members);
        for (const auto &one : members)
            result.size += one.size;
        {
            const std::lock_guard lock(m_mutex);
            if (m_case.hasEvidence(result.sha256) || !m_underWay.insert(result.sha256).second) {
                result.status = "duplicate";
                result.reason = "The same content is in the case already.";
                return result;
            }
        }
        return read(index, platform::openEvidence(path), std::move(result));
    }

    FileResult read(std::size_t index, const platform::OpenedEvidence &evidence, FileResult result)
    {
        const auto folder = platform::PrivateFolder::make();
        if (!folder)
            return refuse(std::move(result), "disk-full", "There is no room for temporary files.");
        const auto bundle = folder->path() + "/bundle";
        if (!m_options.mapping.empty() && !platform::writeAtomically(folder->path() + "/" + std::string(kGivenMapping), asBytes(m_options.mapping)))
            return refuse(std::move(result), "disk-full", "There is no room for temporary files.");
        if (!m_options.leaveOut.empty() && !platform::writeAtomically(folder->path() + "/" + std::string(kLeaveOut), asBytes(m_options.leaveOut)))
            return refuse(std::move(result), "disk-full", "There is no room for temporary files.");
        platform::WorkerCall call;
        call.program = m_options.worker;
        call.arguments = {m_options.confined ? "import" : "import-unconfined", bundle, result.file, result.sha256};
        call.evidence = evidence.descriptor.number();
        call.folder = folder->path();
        call.limits.readings = kLargestAnswer;
        const auto end = platform::runWorker(call, [&](std::uint64_t done, std::uint64_t total) { return goOn(index, done, total); });
        const auto answer = parseAnswer(end.readings);
        result.protectionsOff = answer.protectionsOff;
        if (end.how == platform::WorkerEnd::How::Cancelled) {
            result.status = "refused";
            result.code = "import-undone";
            result.reason = "The import was stopped.";
            return result;
        }
        if (end.how == platform::WorkerEnd::How::NotStarted)
            return refuse(std::move(result), "worker-killed", fmt::format("The worker {} could not be started.", m_options.worker));
        if (end.how != platform::WorkerEnd::How::Exited)
            return refuse(std::move(result), "worker-killed", fmt::format("Reading this file was ended: {}.", platform::killedBy(end)));
        if (platform::identityOf(evidence.descriptor.number()) != evidence.identity)
            return refuse(std::move(result), "evidence-changed", "The file changed while it was read.");
        result.notes = answer.notes;
        for (const auto &member : answer.members)
            result.members.push_back({member.name, member.sha256, member.kind, member.reason, member.size});
        if (!answer.kind.empty())
            result.kind = answer.kind;
        if (answer.status == "refused")
            return refuse(std::move(result), answer.code, answer.reason);
        if (end.code != 0 || answer.status != "imported")
            return refuse(std::move(result), "worker-refused", "Reading this file gave no usable result.");
        return absorb(bundle, std::move(result));
    }

    casedb::EvidenceRow row(const FileResult &result) const
    {
        casedb::EvidenceRow about;
        about.sha256 = result.sha256;
        about.file = std::filesystem::absolute(result.file).string();
        about.size = static_cast<std::int64_t>(result.size);
        about.kind = result.kind;
        about.clockOffsetNs = 0;
        about.protectionsOff = result.protectionsOff;
        return about;
    }

    FileResult absorb(const std::string &bundle, FileResult result)
    {
        const std::lock_guard lock(m_mutex);
        if (const auto trouble = m_case.absorb(bundle, row(result)))
            return refuseLocked(std::move(result), trouble->code, trouble->text);
        result.status = "imported";
        auto opened = casedb::CaseReader::open(m_case.path());
        if (const auto *reader = std::get_if<casedb::CaseReader>(&opened)) {
            for (const auto &evidence : reader->all<casedb::EvidenceRow>(fmt::format("sha256 = {}", result.sha256)))
                result.counts = evidence.counts.text;
        }
        return result;
    }

    FileResult refuseUnhashed(FileResult result, const std::string &code)
    {
        result.status = "refused";
        result.code = code;
        result.reason = code == "file-not-regular" ? "This is no regular file (a folder, device, pipe or link)."
            : code == "evidence-changed"           ? "The file changed while it was read."
                                                   : "The file cannot be read.";
        return result;
    }
    FileResult refuse(FileResult result, const std::string &code, const std::string &reason)
    {
        const std::lock_guard lock(m_mutex);
        return refuseLocked(std::move(result), code, reason);
    }
    FileResult refuseLocked(FileResult result, const std::string &code, const std::string &reason)
    {
        result.status = "refused";
        result.code = code;
        result.reason = reason;
        m_underWay.erase(result.sha256);
        auto about = row(result);
        about.status = "refused";
        about.reason = reason;
        auto notes = result.notes;
        notes.push_back({code, Severity::Loss, {}, reason});
        (void)m_case.addRefused(about, notes);
        return result;
    }

    casedb::CaseFile &m_case;
    const std::vector<std::string> &m_files;
    const ImportOptions &m_options;
    const ImportWatch &m_watch;
    std::vector<FileResult> m_results;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<bool> m_stopped = false;
    std::vector<std::vector<SetMember>> m_sets;
    std::map<std::size_t, std::pair<std::size_t, bool>> m_setOf; // by file: its set, and whether it stands for the set
    std::mutex m_mutex; // guards the case and m_underWay
    std::set<std::string> m_underWay;
};

}

namespace
{

/// A link that a person names is what it leads to, and is shown and kept as that; evidence itself is opened without following
/// links, and links met in a folder are refused.
std::string named(const std::string &path)
{
    std::error_code error;
    if (!std::filesystem::is_symlink(path, error))
        return path;
    const auto target = std::filesystem::canonical(path, error);
    return error ? path : target.string();
}

}

std::vector<std::string> filesOf(const std::vector<std::string> &paths)
{
    std::vector<std::string> files;
    for (const auto &path : paths) {
        std::error_code error;
        if (std::filesystem::is_directory(path, error))
            walk(path, 0, files);
        else
            files.push_back(named(path));
    }
    return files;
}

std::vector<FileResult> importFiles(
    casedb::CaseFile &file, const std::vector<std::string> &files, const ImportOptions &options, const ImportWatch &watch)
{
    return Job(file, files, options, watch).run();
}

}
