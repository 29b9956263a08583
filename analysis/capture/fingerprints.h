// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// JA3 and JA3S as Salesforce published them, JA4 (client only) as FoxIO did.

#include "analysis/capture/tls_hello.h"

#include <string>

namespace keytrail::capture
{

enum class Transport : char { Tcp = 't', Quic = 'q', Datagram = 'd' };

std::string ja3(const ClientHello &hello);
std::string ja3s(const ServerHello &hello);
std::string ja4(const ClientHello &hello, Transport transport);

}
