// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/reading_job.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/platform/files.h"
#include "analysis/base/platform/worker_process.h"
#include "analysis/crypto/digest.h"
#include "analysis/intake/worker_protocol.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::intake
{

using namespace casedb;

namespace
{

constexpr std::size_t kBuffer = 1 << 20;

std::string hashOf(int descriptor)
{
    DescriptorSource source(descriptor);
    crypto::Digester digester("SHA256");
    std::vector<std::byte> buffer(kBuffer);
    for (std::uint64_t at = 0; at < source.size();) {
        const auto got = source.read(at, buffer);
        if (got == 0)
            return {};
        digester.add(std::span(buffer).first(got));
        at += got;
    }
    return crypto::hex(asBytes(digester.finish()));
}

Reading runWorker(const platform::OpenedEvidence &evidence, const std::string &worker, std::vector<std::string> arguments, const std::function<bool()> &goOn)
{
    const auto folder = platform::PrivateFolder::make();
    if (!folder)
        return {{}, "disk-full", "There is no room for temporary files."};
    platform::WorkerCall call;
    call.program = worker;
    call.arguments = std::move(arguments);
    call.evidence = evidence.descriptor.number();
    call.folder = folder->path();
    call.limits.readings = kLargestAnswer;
    const auto end = platform::runWorker(call, [&](auto, auto) { return goOn(); });
    if (end.how != platform::WorkerEnd::How::Exited)
        return {{}, "worker-killed", fmt::format("Reading was ended: {}.", platform::killedBy(end))};
    auto answer = parseAnswer(end.readings);
    if (answer.status != "read")
        return {{}, answer.code.empty() ? "worker-refused" : answer.code,
            answer.reason.empty() ? "Reading gave no usable result." : answer.reason};
    return {std::move(answer.result), {}, {}};
}

Reading runReading(const EvidenceRow &row, const std::string &worker, std::vector<std::string> arguments, const std::function<bool()> &goOn)
{
    const auto evidence = platform::openEvidence(row.file);
    if (!evidence.descriptor)
        return {{}, "evidence-missing", fmt::format("The evidence file {} cannot be opened; it may have been moved.", row.file)};
    if (hashOf(evidence.descriptor.number()) != row.sha256)
        return {{}, "evidence-changed", fmt::format("{} is no longer the file that was imported.", row.file)};
    return runWorker(evidence, worker, std::move(arguments), goOn);
}

}

Reading sketchTable(const std::string &path, const std::string &worker, bool asMapping, const std::function<bool()> &goOn)
{
    const auto evidence = platform::openEvidence(path);
    if (!evidence.descriptor)
        return {{}, "evidence-missing", fmt::format("The file {} cannot be opened.", path)};
    auto reading = runWorker(evidence, worker, {"read", "table", asMapping ? "mapping" : "json", "", ""}, goOn);
    if (asMapping && !reading.result.empty()) // answers are JSON
        reading.result = member(readJsonObject(reading.result), "mapping");
    return reading;
}

Reading readDisassembly(const CaseReader &reader, const std::string &worker, std::string_view symbol, const std::function<bool()> &goOn)
{
    for (const auto &binary : reader.all<BinaryRow>()) {
        const auto index = reader.symbols(binary.id);
        if (!index)
            continue;
        const auto found = index->find(symbol);
        const bool here = std::any_of(found.begin(), found.end(), [&](Symbol one) {
            return index->isDefined(one) && (index->kind(one) == SymbolKind::Method || index->kind(one) == SymbolKind::Function);
        });
        const auto evidence = here ? reader.row<EvidenceRow>(binary.evidence) : std::nullopt;
        if (evidence)
            return runReading(*evidence, worker, {"read", "disassembly", binary.path, std::string(symbol), evidence->kind}, goOn);
    }
    return {{}, "symbol-unknown", "No binary of the case defines this method."};
}

Reading readPlace(const CaseReader &reader, const std::string &worker, std::string_view evidenceSha256, std::string_view where,
    const std::function<bool()> &goOn)
{
    const auto rows = evidenceSha256.find_first_not_of("0123456789abcdef") == std::string_view::npos
        ? reader.all<EvidenceRow>(fmt::format("sha256 = {}", evidenceSha256))
        : std::vector<EvidenceRow>();
    if (rows.empty())
        return {{}, "evidence-missing", "The case has no evidence of this hash."};
    return runReading(rows.front(), worker, {"read", "place", std::string(where), "", rows.front().kind}, goOn);
}

}
