// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/native_side.h"

#include "analysis/code/native_machine.h"

namespace keytrail::code
{

struct NativeSide::Part {
    const NativeBinary *binary = nullptr;
    std::vector<JniTie> ties;
    std::unique_ptr<NativeMachine> machine;
};

NativeSide::NativeSide(const KnowledgeFile &knowledge, const AppEnvironment &environment)
    : m_environment(environment)
    , m_catalogue(knowledge)
    , m_models(std::make_unique<NativeModels>(knowledge))
{
    const auto remember = [&](std::string_view symbol) {
        const auto end = symbol.find(";->");
        if (symbol.starts_with('L') && end != std::string_view::npos)
            m_leadingClasses.emplace(symbol.substr(1, end - 1));
    };
    for (const auto &row : tableRows(knowledge("network-sinks.tsv")))
        remember(row[0]);
    for (const auto &row : tableRows(knowledge("crypto-catalogue.tsv"))) {
        if (row.size() > 3 && row[2] == "dex")
            remember(row[3]);
    }
}

NativeSide::~NativeSide() = default;

bool NativeSide::runs(const NativeBinary &binary) const
{
    return NativeMachine::canRun(binary) && m_catalogue.library(binary.path).empty();
}

void NativeSide::add(NativeBinary binary, std::vector<JniTie> ties)
{
    m_binaries.push_back(std::make_unique<NativeBinary>(std::move(binary)));
    auto part = std::make_unique<Part>();
    part->binary = m_binaries.back().get();
    part->ties = std::move(ties);
    for (const auto &tie : part->ties)
        m_targets.try_emplace(tie.method, Target{part.get(), tie.address});
    m_parts.push_back(std::move(part));
}

bool NativeSide::begin(Findings &findings, const Pulse &pulse)
{
    m_findings = &findings;
    for (auto &part : m_parts) {
        part->machine = std::make_unique<NativeMachine>(*part->binary, *m_models, m_catalogue, m_environment, findings, pulse);
        std::set<std::uint64_t> entries;
        for (const auto &tie : part->ties)
            entries.insert(tie.address);
        part->machine->setJavaEntries(std::move(entries));
        part->machine->setLeadingText([this](std::string_view text) { return m_leadingClasses.contains(text); });
        part->machine->initialise(true);
        for (const auto &[method, address] : part->machine->registered())
            m_targets.insert_or_assign(method, Target{part.get(), address});
        if (!pulse(0, 0))
            return false;
    }
    return true;
}

const NativeSide::Target *NativeSide::find(std::string_view method) const
{
    const auto found = m_targets.find(method);
    return found == m_targets.end() ? nullptr : &found->second;
}

bool NativeSide::has(std::string_view method) const
{
    return find(method) != nullptr;
}

bool NativeSide::leads(std::string_view method)
{
    const auto *target = find(method);
    return target && target->part->machine && target->part->machine->leadsTo(target->address);
}

std::vector<JavaValue> NativeSide::call(std::string_view method, std::string_view proto, const JavaValue &self, std::vector<JavaValue> &arguments, JavaSide &java)
{
    const auto *target = find(method);
    return target && target->part->machine ? target->part->machine->callFromJava(target->address, proto, self, arguments, java) : std::vector<JavaValue>();
}

void NativeSide::setTrail(std::size_t operation, const std::vector<TraceStep> &steps)
{
    for (auto &part : m_parts)
        part->machine->setTrail(operation, steps);
}

bool NativeSide::finish()
{
    for (auto &part : m_parts) {
        std::vector<std::uint64_t> entries;
        for (const auto &tie : part->ties)
            entries.push_back(tie.address);
        for (const auto &[method, address] : part->machine->registered())
            entries.push_back(address);
        if (!part->machine->run(entries))
            return false;
        if (part->machine->exhausted())
            m_findings->notes.push_back({"expansion-limit", part->binary->path, "Tracing the native code reached its limits; calls beyond are listed without key and ties."});
    }
    return true;
}

}
