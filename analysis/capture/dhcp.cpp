// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/dhcp.h"

#include "analysis/base/byte_reader.h"
#include "analysis/capture/name_text.h"

namespace keytrail::capture
{

namespace
{

constexpr const char *kDhcpReader = "dhcp";
constexpr std::uint32_t kCookie = 0x63825363;
constexpr std::uint8_t kPad = 0, kHostName = 12, kLeaseTime = 51, kOverload = 52, kMessageType = 53, kVendorClass = 60, kEnd = 255;
constexpr std::uint8_t kAcknowledge = 5;

void readOptions(ByteReader in, DhcpMessage &out, std::uint8_t &overload)
{
    while (in.left() > 0) {
        const auto code = in.u8();
        if (code == kPad)
            continue;
        if (code == kEnd)
            return;
        auto value = in.part(in.u8());
        if (!in.ok())
            return;
        switch (code) {
        case kHostName:
            out.hostName = value.text(value.left());
            break;
        case kVendorClass:
            out.vendorClass = value.text(value.left());
            break;
        case kMessageType:
            out.type = value.u8();
            break;
        case kOverload:
            overload = value.u8();
            break;
        case kLeaseTime:
            if (value.left() == 4)
                out.leaseSeconds = value.be<std::uint32_t>();
            break;
        default:
            break;
        }
    }
}

std::string plainText(std::string text)
{
    while (!text.empty() && text.back() == '\0') // some clients send the string's end
        text.pop_back();
    return text;
}

}

// RFC 2131 section 2
Result<DhcpMessage> readDhcp(Bytes datagram)
{
    ByteReader in(datagram, kDhcpReader);
    DhcpMessage out;
    in.skip(1);
    const auto hardwareType = in.u8(), hardwareSize = in.u8();
    in.skip(9); // hops, transaction, seconds, flags
    out.clientAddress = Address::v4(in.take(4));
    out.yourAddress = Address::v4(in.take(4));
    in.skip(8); // server, relay
    out.client = Mac::from(in.take(16).first(in.ok() ? 6 : 0));
    auto serverName = in.part(64), file = in.part(128);
    const auto cookie = in.be<std::uint32_t>();
    if (!in.ok())
        return in.error();
    if (cookie != kCookie || hardwareType != 1 || hardwareSize != 6)
        return Error{Fault::Unsupported, 0, kDhcpReader};
    std::uint8_t overload = 0, ignored = 0;
    readOptions(in, out, overload);
    if ((overload & 1) != 0)
        readOptions(file, out, ignored);
    if ((overload & 2) != 0)
        readOptions(serverName, out, ignored);
    return out;
}

bool DhcpFollower::message(Bytes datagram, const Place &place)
{
    auto message = readDhcp(datagram);
    if (!message)
        return false;
    const auto mac = message->client.text();
    if (mac.empty())
        return true;
    if (message->type != kAcknowledge) {
        const bool isFromClient = message->type == 1 || message->type == 3 || message->type == 8;
        if (isFromClient && (m_clients.size() < kMostClients || m_clients.count(mac) > 0)) {
            auto &client = m_clients[mac];
            if (!message->hostName.empty())
                client.hostName = plainText(message->hostName);
            if (!message->vendorClass.empty())
                client.vendorClass = plainText(message->vendorClass);
        }
        return true;
    }
    const auto &address = message->yourAddress == Address{} ? message->clientAddress : message->yourAddress;
    if (address == Address{})
        return true;
    LeaseFact lease;
    lease.place = place;
    lease.mac = mac;
    lease.ip = address.text();
    lease.seconds = message->leaseSeconds;
    const auto known = m_clients.find(mac);
    if (known != m_clients.end()) {
        lease.hostName = known->second.hostName;
        lease.vendorClass = known->second.vendorClass;
    }
    if (lease.hostName.empty())
        lease.hostName = plainText(message->hostName);
    m_sink.lease(std::move(lease));
    return true;
}

}
