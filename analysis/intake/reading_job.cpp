// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/reading_job.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/platform/files.h"
#include "analysis/base/platform/worker_process.h"
#include "analysis/crypto/digest.h"
#include "analysis/intake/reading_flow.h"
#include "analysis/intake/package_set.h"
#include "analysis/intake/worker_protocol.h"

#include <algorithm>
#include <filesystem>
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

/// `taken`: called with the worker's folder when it has done, while the folder is still there; null where nothing is left in it.
using Taken = std::function<Reading(const std::string &folder, std::string result)>;

Reading runWorker(const platform::OpenedEvidence &evidence, const std::string &worker, std::vector<std::string> arguments, const std::function<bool()> &goOn,
    const Taken &taken = {})
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
    return taken ? taken(folder->path(), std::move(answer.result)) : Reading{std::move(answer.result), {}, {}};
}

struct FlowPlace {
    EvidenceRow evidence;
    FlowRow flow;
    std::string name; ///< as the worker is told
};

std::optional<FlowPlace> placeOf(const CaseReader &reader, std::string_view id)
{
    const bool isId = id.starts_with("flow-") && id.find_first_not_of("0123456789abcdef", 5) == std::string_view::npos;
    const auto rows = isId ? reader.all<FlowRow>(fmt::format("id = \"{}\"", id)) : std::vector<FlowRow>();
    auto evidence = rows.empty() ? std::nullopt : reader.row<EvidenceRow>(rows.front().evidence);
    if (!evidence)
        return std::nullopt;
    const auto &row = rows.front();
    capture::FlowName name;
    name.firstPacket = static_cast<std::uint64_t>(row.firstPacket.value_or(0));
    name.frames = static_cast<std::uint64_t>(row.packetsOut.value_or(0) + row.packetsIn.value_or(0));
    name.protocol = row.protocol;
    name.client = row.clientIp;
    name.server = row.serverIp;
    name.clientPort = static_cast<std::uint16_t>(row.clientPort.value_or(0));
    name.serverPort = static_cast<std::uint16_t>(row.serverPort.value_or(0));
    const auto offset = evidence->clockOffsetNs.value_or(0);
    return FlowPlace{std::move(*evidence), row, writeFlowName(name, offset)};
}

Reading noFlow(std::string_view id)
{
    return {{}, "symbol-unknown", fmt::format("The case has no flow {} from a capture.", id)};
}

Reading runReading(const EvidenceRow &row, const std::string &worker, std::vector<std::string> arguments, const std::function<bool()> &goOn,
    const Taken &taken = {})
{
    // A set of packages is a folder; its members are put together again.
    std::error_code ignored;
    const auto folder = platform::PrivateFolder::make();
    const bool isSet = std::filesystem::is_directory(row.file, ignored);
    auto members = isSet ? findSet(row.file, row.sha256, worker) : std::vector<SetMember>();
    if (isSet && (!folder || members.empty() || !writeSet(members, folder->path() + "/set")))
        return {{}, "evidence-changed", fmt::format("{} no longer holds the packages that were imported.", row.file)};
    const auto evidence = platform::openEvidence(isSet ? folder->path() + "/set" : row.file);
    if (!evidence.descriptor)
        return {{}, "evidence-missing", fmt::format("The evidence file {} cannot be opened; it may have been moved.", row.file)};
    if (!isSet && hashOf(evidence.descriptor.number()) != row.sha256)
        return {{}, "evidence-changed", fmt::format("{} is no longer the file that was imported.", row.file)};
    return runWorker(evidence, worker, std::move(arguments), goOn, taken);
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

Reading readConversation(const CaseReader &reader, const std::string &worker, std::string_view flow, const std::function<bool()> &goOn)
{
    const auto place = placeOf(reader, flow);
    return place ? runReading(place->evidence, worker, {"read", "follow", place->name, "", place->evidence.kind}, goOn) : noFlow(flow);
}

Reading cutOut(const CaseReader &reader, const std::string &worker, std::string_view flow, const std::string &target,
    const std::function<bool()> &goOn)
{
    constexpr const char *kName = "cut.pcapng";
    const auto place = placeOf(reader, flow);
    if (!place)
        return noFlow(flow);
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(target, error)))
        return {{}, "name-collision", fmt::format("{} is there already and is not written over.", target)};
    const auto comment = fmt::format("{} cut out of the evidence with SHA-256 {}", flow, place->evidence.sha256);
    return runReading(place->evidence, worker, {"read", "cut", place->name, kName, comment}, goOn,
        [&](const std::string &folder, std::string result) -> Reading {
            std::error_code failed;
            if (!std::filesystem::copy_file(folder + "/" + kName, target, std::filesystem::copy_options::none, failed))
                return {{}, "disk-full", fmt::format("{} cannot be written.", target)};
            return {std::move(result), {}, {}};
        });
}

}
