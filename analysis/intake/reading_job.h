// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Later readings of evidence (disassembly, bytes), each in a confined worker like the import. The evidence is hashed again
// through the descriptor that is read: a file that is no longer the imported one is refused.

#include "analysis/casedb/case_reader.h"

#include <functional>
#include <string>

namespace keytrail::intake
{

struct Reading {
    std::string result; ///< JSON; empty on failure
    std::string code; ///< why it failed: a warning code
    std::string reason; ///< and a sentence
};

/// JSON array of lines {"kind","offset","opcode","operands","comment","target","symbol","line"} of the method or function. The first
/// instruction of a basic block (code/control_flow.h) has "ways":[kind, offset, label, ...] beside: next, taken, not-taken, jump, case,
/// exception; leaves and computed have no offset. Behind those
/// of a Dalvik method stand the lines of its reading (code/dex_reading.h) with the kind "reading", and
/// {"from","to","depth","parts":[text, role, symbol, ...]} beside; `operands` is their whole text.
Reading readDisassembly(
    const casedb::CaseReader &reader, const std::string &worker, std::string_view symbol, const std::function<bool()> &goOn);

/// The sketch of a table that is not in the case yet (telemetry/table_sketch.h, as JSON), or with `asMapping` the text of a
/// mapping to mend. `mapping`: one that was given, or nothing.
Reading sketchTable(const std::string &path, const std::string &worker, bool asMapping, const std::function<bool()> &goOn);

/// JSON object {"base","bytes"(hex),"mark_from","mark_size","note"} of the evidence round a place (`where` of a row).
Reading readPlace(const casedb::CaseReader &reader, const std::string &worker, std::string_view evidenceSha256, std::string_view where,
    const std::function<bool()> &goOn);

/// JSON object {"pieces":[{"from","packet","time_ns","offset","size","bytes"(hex, null for a gap)}],"cut"}: what both sides of a flow
/// said, in order, at most kMostSpoken bytes.
Reading readConversation(
    const casedb::CaseReader &reader, const std::string &worker, std::string_view flow, const std::function<bool()> &goOn);

/// Writes the packets of a flow to a new pcapng file at `target`, which must not be there yet. JSON object {"packets","bytes"}.
Reading cutOut(const casedb::CaseReader &reader, const std::string &worker, std::string_view flow, const std::string &target,
    const std::function<bool()> &goOn);

}
