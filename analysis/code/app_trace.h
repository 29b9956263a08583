// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Traces an app: operations with their keys, destinations, and what ties them, with a verdict on each operation.

#include "analysis/base/pulse.h"
#include "analysis/code/findings.h"
#include "analysis/code/models.h"
#include "analysis/code/native_side.h"
#include "analysis/code/program.h"

namespace keytrail::code {

/// Fails only with Fault::Stopped. The findings are the same for the same program, whatever the machine.
/// `native`: the app's native code, whose findings are among them then.
Result<Findings> traceApp(const Program &program, const Models &models, const KnowledgeFile &knowledge, const AppEnvironment &environment, const Pulse &pulse, NativeSide *native = nullptr);

/// Whether the interpreter knows an action that a row of library-models.tsv or network-sinks.tsv may name.
bool hasAction(std::string_view name);

/// What a call does by the catalogue, as a kind of an operation row ("wrap-key" is encrypt …); empty where it makes no row.
std::string rowKind(const CatalogueEntry &entry);

/// Rows of catalogue calls that the interpreter did not reach: what they are is told by the call alone.
void addUntraced(const Program &program, const Models &models, Findings &findings);
/// Hosts and keys that stand in strings and arrays of the code.
void addStrings(const Program &program, Findings &findings, const Pulse &pulse);
/// Host names in one text; `where` and `resolvedBy` go into the rows.
void addHostsOfText(std::string_view text, const std::string &where, Findings &findings, std::vector<std::string> &known);

/// Joins what the same place says several times, and drops what a better reading of the same place replaces.
void settle(Findings &findings);

/// Fills origin, expectation and reason by the rules of expectations.tsv.
void judge(Findings &findings, const Models &models, const KnowledgeFile &knowledge, std::string_view package);

}
