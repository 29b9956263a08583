// SPDX-License-Identifier: GPL-3.0-or-later
// keytrail-worker: reads one file of evidence in its own process, with as few rights as the kernel can take away. Started by
// keytrail for every reading and by nobody else; what it is told and what it answers stands in worker_protocol.h.
#include "analysis/base/platform/confine.h"
#include "analysis/base/platform/files.h"
#include "analysis/base/platform/memory.h"
#include "analysis/base/platform/progress.h"
#include "analysis/base/platform/worker_process.h"
#include "analysis/casedb/bundle_writer.h"
#include "analysis/intake/reading.h"
#include "analysis/intake/reading_flow.h"
#include "analysis/intake/recognise.h"
#include "analysis/intake/worker_protocol.h"
#include "analysis/telemetry/mapping_file.h"
#include "resources/knowledge.h"

#include <cstdio>
#include <fmt/format.h>

namespace
{

using namespace keytrail;

int say(const intake::WorkerAnswer &answer)
{
    const auto text = intake::writeAnswer(answer);
    const bool whole = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    return whole ? 0 : 1;
}

/// What the program laid into this process's own folder for this import; mostly nothing.
std::string given(std::string_view name)
{
    const auto file = platform::openEvidence(std::string(name));
    if (!file.descriptor)
        return {};
    DescriptorSource source(file.descriptor.number());
    return readAll(source, 0, source.size(), telemetry::kLargestMapping);
}

std::vector<std::string> protectionsMissing(bool confined)
{
    if (!confined)
        return {"all: switched off"};
    std::vector<std::string> off;
    for (const auto &missing : platform::confine({.writableFolder = "."}).missing())
        off.push_back(missing.detail.empty() ? missing.code : fmt::format("{}: {}", missing.code, missing.detail));
    return off;
}

intake::WorkerAnswer importFile(Source &source, const std::string &bundle, const std::string &name, const std::string &sha256, const intake::Knowledge &known)
{
    intake::WorkerAnswer answer;
    const auto pulse = platform::progressPulse(platform::kProgressDescriptor);
    NoteList notes;
    auto recognised = intake::recognise(source, known);
    answer.kind = recognised.kind;
    if (!recognised.importer) {
        answer.status = "refused";
        answer.code = recognised.refusal.code;
        answer.reason = recognised.refusal.reason;
        answer.notes = notes.finish();
        return answer;
    }
    auto writer = casedb::BundleWriter::create(bundle, {sha256, name, source.size(), recognised.kind});
    if (!writer) {
        answer.status = "failed";
        return answer;
    }
    intake::Import import{source, name, *writer, notes, pulse, known};
    const auto refusal = recognised.importer(import);
    for (auto &member : import.members)
        answer.members.push_back({std::move(member.name), std::move(member.sha256), std::move(member.kind), std::move(member.reason), member.size});
    answer.notes = notes.finish();
    if (refusal) {
        answer.status = "refused";
        answer.code = refusal->code;
        answer.reason = refusal->reason;
        return answer;
    }
    writer->addNotes(answer.notes);
    answer.status = writer->finish() ? "imported" : "failed";
    return answer;
}

}

int main(int count, char **arguments)
{
    const std::vector<std::string> call(arguments, arguments + count);
    if (count < 5) {
        std::fputs("keytrail-worker is started by keytrail\n", stderr);
        return 2;
    }
    platform::keepFreedMemory();
    const bool imports = call[1].starts_with("import");
    const auto mapping = given(intake::kGivenMapping), leaveOut = given(intake::kLeaveOut);
    const intake::Knowledge known = [&](std::string_view file) {
        return file == intake::kGivenMapping ? std::string_view(mapping) : file == intake::kLeaveOut ? std::string_view(leaveOut) : knowledge(file);
    };
    const auto off = protectionsMissing(!call[1].ends_with("-unconfined"));
    DescriptorSource source(platform::kEvidenceDescriptor);
    intake::WorkerAnswer answer;
    if (imports && count == 5)
        answer = importFile(source, call[2], call[3], call[4], known);
    else if (call[1].starts_with("read") && call[2] == "identity" && count == 6)
        answer = intake::readIdentity(source);
    else if (call[1] == "read" && call[2] == "disassembly" && count == 6)
        answer = intake::readCode(source, call[3], call[4]);
    else if (call[1] == "read" && call[2] == "table" && count == 6)
        answer = intake::readTableSketch(source, call[3], known);
    else if (call[1] == "read" && call[2] == "place" && count == 6)
        answer = intake::readBytes(source, call[3], call[5]);
    else if (call[1] == "read" && call[2] == "follow" && count == 6)
        answer = intake::followFlow(source, call[3], platform::progressPulse(platform::kProgressDescriptor));
    else if (call[1] == "read" && call[2] == "cut" && count == 6)
        answer = intake::cutFlow(source, call[3], call[4], call[5], platform::progressPulse(platform::kProgressDescriptor));
    answer.protectionsOff = off;
    return say(answer);
}
