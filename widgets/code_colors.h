// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/code_symbols.h"
#include "widgets/disassembly.h"
#include "widgets/theme.h"

namespace keytrail::widgets {

/// The kind whose sign a mark bears.
inline Kind markOf(CodeMarkKind kind)
{
    return kind == CodeMarkKind::Operation ? Kind::Operation : kind == CodeMarkKind::Key ? Kind::Key : Kind::Destination;
}

inline QColor roleColor(const Theme &theme, CodeToken::Role role)
{
    switch (role) {
    case CodeToken::Role::Opcode:
    case CodeToken::Role::Keyword:
        return theme.color("code.opcode");
    case CodeToken::Role::Register:
        return theme.color("code.register");
    case CodeToken::Role::String:
        return theme.color("code.string");
    case CodeToken::Role::Type:
    case CodeToken::Role::Label:
        return theme.color("code.type");
    case CodeToken::Role::Method:
        return theme.color("code.method");
    case CodeToken::Role::Number:
        return theme.color("code.number");
    case CodeToken::Role::Resolved:
        return theme.color("code.resolved");
    case CodeToken::Role::Comment:
        return theme.color("code.comment");
    case CodeToken::Role::Plain:
        break;
    }
    return theme.color("code.text");
}

}
