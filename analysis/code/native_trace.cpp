// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/native_trace.h"

#include "analysis/code/app_trace.h"
#include "analysis/code/native_machine.h"

#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

/// The file's own name: the same for all builds of a library.
std::string_view nameOf(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

}

void append(Findings &findings, Findings own)
{
    const auto operations = findings.operations.size(), destinations = findings.destinations.size();
    const auto move = [](auto &from, auto &to) { to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end())); };
    for (auto &one : own.links) {
        one.operation += operations;
        one.destination += destinations;
    }
    move(own.operations, findings.operations);
    move(own.destinations, findings.destinations);
    move(own.links, findings.links);
    move(own.keys, findings.keys);
    move(own.notes, findings.notes);
}

bool traceNative(const NativeBinary &binary, const std::vector<std::uint64_t> &entries, const KnowledgeFile &knowledge, const AppEnvironment &environment, Findings &findings, const Pulse &pulse)
{
    const NativeCatalogue catalogue(knowledge);
    if (!NativeMachine::canRun(binary) || !catalogue.library(binary.path).empty())
        return true;
    Findings own;
    const NativeModels models(knowledge);
    NativeMachine machine(binary, models, catalogue, environment, own, pulse);
    machine.setJavaEntries({entries.begin(), entries.end()});
    machine.initialise();
    auto all = entries;
    for (const auto &[method, address] : machine.registered())
        all.push_back(address);
    if (!machine.run(all))
        return false;
    if (machine.exhausted())
        own.notes.push_back({"expansion-limit", binary.path, "Tracing the native code reached its limits; calls beyond are listed without key and ties."});
    settle(own);
    append(findings, std::move(own));
    return true;
}

void shareBetweenBuilds(Findings &findings)
{
    const auto identity = [](const TraceOperation &one) { return fmt::format("{}|{}|{}|{}|{}", nameOf(one.image), one.className, one.method, one.api, one.kind); };
    std::map<std::string, std::vector<std::size_t>> traced;
    for (std::size_t i = 0; i < findings.operations.size(); ++i) {
        if (findings.operations[i].traced && findings.operations[i].layer != "dex")
            traced[identity(findings.operations[i])].push_back(i);
    }
    std::vector<TraceLink> added;
    for (std::size_t i = 0; i < findings.operations.size(); ++i) {
        auto &one = findings.operations[i];
        const auto found = one.traced || one.layer == "dex" ? traced.end() : traced.find(identity(one));
        // Only where the function makes the call once: which of several it is would be a guess.
        if (found == traced.end() || found->second.size() != 1)
            continue;
        const auto &twin = findings.operations[found->second.front()];
        if (twin.image == one.image)
            continue;
        one.key = twin.key;
        one.keyOrigin = twin.keyOrigin;
        one.keySource = twin.keySource;
        one.keyWhere = twin.keyWhere;
        one.algorithm = twin.algorithm;
        one.via = "the build " + twin.image;
        for (const auto &link : findings.links) {
            if (link.operation != found->second.front())
                continue;
            added.push_back(link);
            added.back().operation = i;
        }
    }
    findings.links.insert(findings.links.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
}

}
