// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the readers of XML that build values share.

#include <fmt/format.h>
#include <pugixml.hpp>
#include <string>

namespace keytrail::archive
{

/// Text and CDATA directly in a node, joined; that of its children is theirs.
inline std::string textOf(const pugi::xml_node &node)
{
    std::string text;
    for (const auto &child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += child.value();
    }
    return text;
}

/// `byte N`, where the node's name begins in the document as pugixml was given it.
inline std::string placeOf(const pugi::xml_node &node)
{
    return fmt::format("byte {}", node.offset_debug());
}

}
