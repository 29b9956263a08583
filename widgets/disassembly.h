// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace keytrail::widgets {

/// One line of code as the worker's reading gives it (the JSON members of `keytrail disasm` are these names).
struct DisassemblyLine {
    enum class Kind { Header, Source, Label, Instruction, Payload, Catch };
    Kind kind = Kind::Instruction;
    qint64 offset = -1;     ///< code units from the start of the method (dex), virtual address (native)
    QString opcode;
    QString operands;
    QString comment;        ///< resolved constants and names
    qint64 target = -1;     ///< offset that a branch goes to
    QString symbol;         ///< what the line refers to, as in xref; empty: nothing
    int sourceLine = 0;
};

using Disassembly = QList<DisassemblyLine>;

}
