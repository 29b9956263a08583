// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Bodies that a proxy's log keeps in clear, looked at as those of a capture are: keys, blocks of a modulus' size.

#include "analysis/intake/importer.h"

#include <string>

namespace keytrail::intake {

struct PayloadPlace {
    casedb::FlowId flow{};
    std::string direction;  ///< out, in
    std::string where;
};

void addPayloadSigns(Import &import, Bytes body, const PayloadPlace &place);

}
