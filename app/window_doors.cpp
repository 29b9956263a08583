// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_doors.h"

#include "analysis/casedb/case_reader.h"
#include "analysis/intake/import_job.h"
#include "analysis/intake/reading_job.h"
#include "app/conclusions.h"
#include "app/sample_case.h"

namespace keytrail::app {

namespace {

FileOutcome outcomeOf(const intake::FileResult &result)
{
    FileOutcome outcome{result.file, result.sha256, result.kind, result.status, result.code, result.reason, result.size, result.counts, {}, result.protectionsOff};
    for (const auto &note : result.notes)
        outcome.warnings.push_back(note.where.empty() ? note.code + ": " + note.text : note.code + ", " + note.where + ": " + note.text);
    return outcome;
}

std::string importInto(const std::string &worker, const std::string &casePath, const std::vector<std::string> &files, const std::string &mapping, const ImportWatch &watch)
{
    auto opened = casedb::CaseFile::open(casePath);
    auto *file = std::get_if<casedb::CaseFile>(&opened);
    if (!file)
        return std::get<casedb::Trouble>(opened).text;
    intake::ImportOptions options;
    options.worker = worker;
    options.jobs = 2;
    options.mapping = mapping;
    intake::ImportWatch inner;
    inner.started = watch.started;
    inner.progress = watch.progress;
    inner.finished = [&](std::size_t index, const intake::FileResult &result) {
        if (watch.finished)
            watch.finished(index, outcomeOf(result));
    };
    (void)intake::importFiles(*file, files, options, inner);
    return concludeCase(*file) ? std::string() : file->trouble().text;
}

template <class Read>
Answer reading(const std::string &casePath, Read read)
{
    auto opened = casedb::CaseReader::open(casePath);
    const auto *reader = std::get_if<casedb::CaseReader>(&opened);
    if (!reader)
        return {{}, std::get<casedb::Trouble>(opened).text};
    auto answer = read(*reader);
    return {std::move(answer.result), std::move(answer.reason)};
}

}

Doors windowDoors(const std::string &worker)
{
    Doors doors;
    doors.filesOf = intake::filesOf;
    doors.import = [worker](const auto &casePath, const auto &files, const auto &mapping, const auto &watch) { return importInto(worker, casePath, files, mapping, watch); };
    doors.disassemble = [worker](const auto &casePath, const auto &symbol, const auto &goOn) {
        return reading(casePath, [&](const auto &reader) { return intake::readDisassembly(reader, worker, symbol, goOn); });
    };
    doors.bytes = [worker](const auto &casePath, const auto &sha256, const auto &where, const auto &goOn) {
        return reading(casePath, [&](const auto &reader) { return intake::readPlace(reader, worker, sha256, where, goOn); });
    };
    doors.conversation = [worker](const auto &casePath, const auto &flow, const auto &goOn) {
        return reading(casePath, [&](const auto &reader) { return intake::readConversation(reader, worker, flow, goOn); });
    };
    doors.cutFlow = [worker](const auto &casePath, const auto &flow, const auto &target, const auto &goOn) {
        return reading(casePath, [&](const auto &reader) { return intake::cutOut(reader, worker, flow, target, goOn); });
    };
    doors.sketch = [worker](const auto &path, const auto &goOn) {
        auto sketch = intake::sketchTable(path, worker, false, goOn);
        return Answer{std::move(sketch.result), std::move(sketch.reason)};
    };
    doors.sample = [worker](const auto &folder) {
        auto made = makeSampleCase(folder, worker);
        return Answer{made.reason.empty() ? made.casePath : std::string(), made.reason};
    };
    doors.lesson = [worker](const auto &casePath, const auto &title, const auto &evidence) {
        auto made = makeCase(casePath, title, evidence, worker);
        return Answer{made.reason.empty() ? made.casePath : std::string(), made.reason};
    };
    return doors;
}

}
