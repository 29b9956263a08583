// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdint>
#include <vector>

namespace keytrail::widgets {

struct CodeToken {
    enum class Role : std::uint8_t { Plain, Opcode, Register, String, Type, Method, Number, Label, Resolved, Keyword, Comment };
    QString text;           ///< for the screen: symbols short, control characters visible
    Role role = Role::Plain;
    QString symbol;         ///< what it names, whole; empty: nothing
    qint64 target = -1;     ///< where it jumps
};

/// A way out of a basic block (analysis/code/control_flow.h).
struct CodeWay {
    enum class Kind : std::uint8_t { Next, Taken, NotTaken, Jump, Case, Exception, Leaves, Computed };
    Kind kind = Kind::Next;
    qint64 target = -1;     ///< offset of the block that it leads to; -1 of Leaves and Computed
    QString label;          ///< keys of a case, the type that is caught
};

/// One line of code as the worker's reading gives it (the JSON members of `keytrail disasm` are these names).
struct DisassemblyLine {
    enum class Kind { Header, Source, Label, Instruction, Payload, Catch, Reading };
    Kind kind = Kind::Instruction;
    qint64 offset = -1;     ///< code units from the start of the method (dex), virtual address (native)
    QString opcode;
    QString operands;
    QString comment;        ///< resolved constants and names
    qint64 target = -1;     ///< offset that a branch goes to
    QString symbol;         ///< what the line refers to, as in xref; empty: nothing
    int sourceLine = 0;
    // Of a line of the reading view (Kind::Reading), which folds instructions into a statement:
    qint64 from = -1, to = -1;      ///< the first and last of them; -1: none
    int depth = 0;                  ///< of indentation
    std::vector<CodeToken> parts;   ///< the whole line
    bool beginsBlock = false;       ///< a basic block, which these lead out of
    std::vector<CodeWay> ways;
};

using Disassembly = QList<DisassemblyLine>;

}
