// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/socks.h"

#include "analysis/base/byte_reader.h"
#include "analysis/capture/address.h"

namespace keytrail::capture
{

namespace
{

constexpr const char *kSocksReader = "socks";
constexpr std::uint8_t kConnect = 1, kAssociate = 3;

// RFC 1928 section 4 and 5
std::optional<std::string> version5(ByteReader &in)
{
    const auto command = in.u8();
    const auto reserved = in.u8();
    if ((command != kConnect && command != kAssociate) || reserved != 0)
        return std::nullopt;
    std::string host;
    switch (in.u8()) {
    case 1:
        if (const auto bytes = in.take(4); bytes.size() == 4)
            host = Address::v4(bytes).text();
        break;
    case 3:
        host = std::string(in.text(in.u8()));
        break;
    case 4:
        if (const auto bytes = in.take(16); bytes.size() == 16)
            host = Address::v6(bytes).text();
        break;
    default:
        return std::nullopt;
    }
    in.skip(2); // port
    return in.ok() && !host.empty() ? std::optional(host) : std::nullopt;
}

/// Port, address, user, and in 4a a host where the address is 0.0.0.x.
std::optional<std::string> version4(ByteReader &in)
{
    if (in.u8() != kConnect)
        return std::nullopt;
    in.skip(2);
    const auto address = in.take(4);
    const auto rest = in.text(in.left());
    const auto user = rest.find('\0');
    if (!in.ok() || user == std::string_view::npos)
        return std::nullopt;
    const auto text = Address::v4(address).text();
    if (!text.starts_with("0.0.0."))
        return user + 1 == rest.size() ? std::optional(text) : std::nullopt;
    const auto host = rest.substr(user + 1);
    const auto end = host.find('\0');
    return end != std::string_view::npos && end > 0 && end + 1 == host.size() ? std::optional(std::string(host.substr(0, end))) : std::nullopt;
}

}

std::optional<std::string> socksTarget(Bytes message)
{
    ByteReader in(message, kSocksReader);
    switch (in.u8()) {
    case 5:
        return version5(in);
    case 4:
        return version4(in);
    default:
        return std::nullopt;
    }
}

}
