// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The native half of an app, for the tracing of its dex half: which functions stand for native methods, and what a call of one
// does. Both halves add to the same findings.

#include "analysis/base/pulse.h"
#include "analysis/code/java_value.h"
#include "analysis/code/jni_ties.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace keytrail::code
{

class NativeModels;
class NativeMachine;

class NativeSide
{
public:
    /// Both must outlive it.
    NativeSide(const KnowledgeFile &knowledge, const AppEnvironment &environment);
    ~NativeSide();
    NativeSide(const NativeSide &) = delete;
    NativeSide &operator=(const NativeSide &) = delete;

    /// Whether a binary can be run: its machine is known to the interpreter, and it is no library that is known by its name.
    bool runs(const NativeBinary &binary) const;
    /// `ties` as findJniTies() gives them. The bytes behind the binary must outlive this.
    void add(NativeBinary binary, std::vector<JniTie> ties);
    bool empty() const { return m_parts.empty(); }

    /// Before anything else is asked: runs what a loader runs. False when the pulse said stop.
    bool begin(Findings &findings, const Pulse &pulse);
    /// `method` as Lp/C;->m(I)V
    bool has(std::string_view method) const;
    /// Whether its function leads to operations or to the network.
    bool leads(std::string_view method);
    std::vector<JavaValue> call(std::string_view method, std::string_view proto, const JavaValue &self, std::vector<JavaValue> &arguments, JavaSide &java);
    void setTrail(std::size_t operation, const std::vector<TraceStep> &steps);
    /// Runs what Java did not reach. False when the pulse said stop.
    bool finish();

    const std::vector<std::unique_ptr<NativeBinary>> &binaries() const { return m_binaries; }

private:
    struct Part;
    struct Target {
        Part *part = nullptr;
        std::uint64_t address = 0;
    };
    const Target *find(std::string_view method) const;

    const AppEnvironment &m_environment;
    NativeCatalogue m_catalogue;
    std::unique_ptr<NativeModels> m_models;
    std::set<std::string, std::less<>> m_leadingClasses; ///< of Java: "java/net/URL"
    std::vector<std::unique_ptr<NativeBinary>> m_binaries;
    std::vector<std::unique_ptr<Part>> m_parts;
    std::map<std::string, Target, std::less<>> m_targets;
    Findings *m_findings = nullptr;
};

}
