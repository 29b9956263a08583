// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/report/uuid.h"

#include "analysis/base/evidence.h"
#include "analysis/crypto/digest.h"

namespace keytrail::report
{

std::string uuid5(std::string_view space, std::string_view name)
{
    std::string digits;
    for (const char c : space) {
        if (c != '-')
            digits += c;
    }
    auto hash = crypto::digest("SHA1", asBytes(crypto::unhex(digits) + std::string(name))).substr(0, 16);
    hash[6] = static_cast<char>((hash[6] & 0x0f) | 0x50);
    hash[8] = static_cast<char>((hash[8] & 0x3f) | 0x80);
    const auto text = crypto::hex(asBytes(hash));
    return text.substr(0, 8) + '-' + text.substr(8, 4) + '-' + text.substr(12, 4) + '-' + text.substr(16, 4) + '-' + text.substr(20);
}

}
