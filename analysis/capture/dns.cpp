// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/dns.h"

#include "analysis/base/byte_reader.h"
#include "analysis/capture/name_text.h"
#include "analysis/crypto/digest.h"

#include <fmt/format.h>

#include <bitset>

namespace keytrail::capture
{

namespace
{

constexpr const char *kDnsReader = "dns";
constexpr std::uint16_t kA = 1, kNs = 2, kCname = 5, kSoa = 6, kPtr = 12, kHinfo = 13, kMx = 15, kTxt = 16, kAaaa = 28, kSrv = 33,
                        kDname = 39, kOpt = 41, kSvcb = 64, kHttps = 65;
/// RFC 1035 section 3.1: a name has at most 255 bytes, so at most 127 labels.
constexpr std::size_t kLongestName = 255;

std::string typeName(std::uint16_t type)
{
    switch (type) {
    case kA:
        return "A";
    case kNs:
        return "NS";
    case kCname:
        return "CNAME";
    case kSoa:
        return "SOA";
    case 10:
        return "NULL";
    case kPtr:
        return "PTR";
    case kHinfo:
        return "HINFO";
    case kMx:
        return "MX";
    case kTxt:
        return "TXT";
    case kAaaa:
        return "AAAA";
    case kSrv:
        return "SRV";
    case 35:
        return "NAPTR";
    case kDname:
        return "DNAME";
    case 43:
        return "DS";
    case 46:
        return "RRSIG";
    case 47:
        return "NSEC";
    case 48:
        return "DNSKEY";
    case kSvcb:
        return "SVCB";
    case kHttps:
        return "HTTPS";
    case 252:
        return "AXFR";
    case 255:
        return "ANY";
    case 257:
        return "CAA";
    default:
        return fmt::format("TYPE{}", type);
    }
}

// RFC 1035 section 4.1.4. Every pointer must lead to where no label of this name was yet: a visited set, not a hop count,
// since honest names may hop often.
std::string readName(ByteReader &in, Bytes message)
{
    std::string out;
    std::bitset<16384> visited; // a pointer has 14 bits
    std::size_t length = 0;
    ByteReader *at = &in;
    ByteReader far(message, kDnsReader);
    while (at->ok()) {
        const auto position = at->position();
        const auto size = at->u8();
        if (size == 0)
            break;
        if ((size & 0xc0) == 0xc0) {
            const std::size_t target = std::size_t(size & 0x3f) << 8 | at->u8();
            if (!at->ok() || visited.test(target)) {
                in.fail(Fault::Malformed);
                break;
            }
            visited.set(target);
            far = ByteReader(message, kDnsReader);
            far.seek(target);
            at = &far;
            continue;
        }
        length += size + 1u;
        if ((size & 0xc0) != 0 || length > kLongestName) {
            in.fail(Fault::Malformed);
            break;
        }
        if (at == &far && position < visited.size())
            visited.set(position);
        const auto label = at->text(size);
        if (!out.empty())
            out += '.';
        out += nameText(label, true);
    }
    if (!at->ok())
        in.fail(Fault::Malformed);
    return out;
}

// RFC 9460 section 2.2: parameters in wire form
std::string serviceParameters(ByteReader &in)
{
    std::string out;
    while (in.left() > 0) {
        const auto key = in.be<std::uint16_t>(), size = in.be<std::uint16_t>();
        ByteReader value(in.take(size), kDnsReader);
        std::string text;
        const auto add = [&](const std::string &item) {
            if (!text.empty())
                text += ',';
            text += item;
        };
        switch (key) {
        case 1:
            while (value.left() > 0)
                add(nameText(value.text(value.u8())));
            out += " alpn=" + text;
            break;
        case 3:
            out += fmt::format(" port={}", value.be<std::uint16_t>());
            break;
        case 4:
            while (value.left() >= 4)
                add(Address::v4(value.take(4)).text());
            out += " ipv4hint=" + text;
            break;
        case 5:
            out += fmt::format(" ech={}", crypto::hex(value.take(value.left())));
            break;
        case 6:
            while (value.left() >= 16)
                add(Address::v6(value.take(16)).text());
            out += " ipv6hint=" + text;
            break;
        default:
            out += size == 0 ? fmt::format(" key{}", key) : fmt::format(" key{}={}", key, crypto::hex(value.take(value.left())));
            break;
        }
    }
    return out;
}

/// Record data in presentation form; `in` holds the data only, names may point anywhere into `message`.
std::string readData(std::uint16_t type, ByteReader in, Bytes message)
{
    switch (type) {
    case kA:
        return Address::v4(in.take(4)).text();
    case kAaaa:
        return Address::v6(in.take(16)).text();
    case kNs:
    case kCname:
    case kPtr:
    case kDname:
        return readName(in, message);
    case kMx: {
        const auto preference = in.be<std::uint16_t>();
        return fmt::format("{} {}", preference, readName(in, message));
    }
    case kSrv: {
        const auto priority = in.be<std::uint16_t>(), weight = in.be<std::uint16_t>(), port = in.be<std::uint16_t>();
        return fmt::format("{} {} {} {}", priority, weight, port, readName(in, message));
    }
    case kSoa: {
        auto out = readName(in, message);
        out += ' ';
        out += readName(in, message);
        for (int i = 0; i < 5; ++i)
            out += fmt::format(" {}", in.be<std::uint32_t>());
        return out;
    }
    case kTxt:
    case kHinfo: {
        std::string out;
        while (in.left() > 0) {
            if (!out.empty())
                out += ' ';
            out += in.text(in.u8());
        }
        return out;
    }
    case kSvcb:
    case kHttps: {
        const auto priority = in.be<std::uint16_t>();
        const auto target = readName(in, message);
        return fmt::format("{} {}{}", priority, target.empty() ? "." : target, serviceParameters(in));
    }
    default:
        return crypto::hex(in.take(in.left()));
    }
}

// Section 4.1.3
bool readRecord(ByteReader &in, Bytes message, const char *section, DnsMessage &out)
{
    DnsRecord record;
    record.section = section;
    record.name = readName(in, message);
    const auto type = in.be<std::uint16_t>();
    in.skip(2); // class, and the cache-flush bit of multicast DNS
    record.ttl = in.be<std::uint32_t>();
    const auto size = in.be<std::uint16_t>();
    const auto data = in.part(size);
    if (!in.ok())
        return false;
    if (type == kOpt)
        return true;
    if ((type == kA && size != 4) || (type == kAaaa && size != 16)) {
        out.damaged = true;
        return true;
    }
    record.type = typeName(type);
    if (type == kA || type == kAaaa) {
        auto raw = data;
        record.address = type == kA ? Address::v4(raw.take(4)) : Address::v6(raw.take(16));
    }
    record.data = readData(type, data, message);
    out.records.push_back(std::move(record));
    return true;
}

}

Result<DnsMessage> readDns(Bytes message)
{
    // Section 4.1.1
    ByteReader in(message, kDnsReader);
    DnsMessage out;
    out.id = in.be<std::uint16_t>();
    const auto flags = in.be<std::uint16_t>();
    const auto questions = in.be<std::uint16_t>();
    const std::uint16_t records[] = {in.be<std::uint16_t>(), in.be<std::uint16_t>(), in.be<std::uint16_t>()};
    if (!in.ok())
        return in.error();
    out.isResponse = (flags & 0x8000) != 0;
    out.opcode = static_cast<std::uint8_t>(flags >> 11 & 15);
    out.rcode = static_cast<std::uint8_t>(flags & 15);
    for (unsigned i = 0; i < questions && in.ok() && out.questions.size() < kMostRecords; ++i) {
        DnsMessage::Question question;
        question.name = readName(in, message);
        question.type = typeName(in.be<std::uint16_t>());
        in.skip(2);
        if (in.ok())
            out.questions.push_back(std::move(question));
    }
    constexpr const char *kSections[] = {"answer", "authority", "additional"};
    for (std::size_t section = 0; section < 3; ++section)
        for (unsigned i = 0; i < records[section] && in.ok() && out.records.size() < kMostRecords; ++i)
            (void)readRecord(in, message, kSections[section], out);
    out.damaged = out.damaged || !in.ok();
    if (!in.ok() && out.questions.empty() && out.records.empty())
        return in.error();
    return out;
}

std::string rcodeName(std::uint8_t rcode)
{
    constexpr const char *kNames[]
        = {"NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET", "NOTAUTH", "NOTZONE"};
    return rcode < std::size(kNames) ? kNames[rcode] : fmt::format("RCODE{}", rcode);
}

}
