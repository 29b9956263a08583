// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// DNS messages (RFC 1035, with RFC 3596, 2782, 6762, 9460): questions and records of all sections, as they stand in one
// UDP datagram or behind the length of a TCP stream. Multicast DNS and LLMNR have the same form.
// Left out: EDNS options (they say nothing of names). Zone transfers are read up to kMostRecords.

#include "analysis/base/evidence.h"
#include "analysis/base/result.h"
#include "analysis/capture/facts.h"

#include <string>
#include <vector>

namespace keytrail::capture
{

struct DnsMessage {
    struct Question {
        std::string name, type;
    };
    std::uint16_t id = 0;
    bool isResponse = false;
    std::uint8_t opcode = 0, rcode = 0;
    std::vector<Question> questions;
    std::vector<DnsRecord> records; ///< without OPT
    bool damaged = false; ///< what comes before the damage is here
};

/// Records kept of one message: a TCP message has room for some 5,000 of the smallest.
constexpr std::size_t kMostRecords = 4096;

/// Refuses what has no DNS header or no sense as one (a first name that cannot be, impossible counts and nothing read).
Result<DnsMessage> readDns(Bytes message);

/// "NOERROR", "NXDOMAIN", …, or "RCODE12".
std::string rcodeName(std::uint8_t rcode);

}
