// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a capture says, in the terms of its flows. Texts from the wire are bytes as they stood there unless a field says otherwise.

#include "analysis/capture/address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace keytrail::capture
{

/// Where and when something stood: the packet that completed it.
struct Place {
    std::uint64_t packet = 0;
    std::int64_t time = 0;
    bool hasTime = false;
};

struct DnsRecord {
    std::string name, type, data; ///< presentation form (RFC 1035 section 5.1): odd bytes as \DDD
    std::uint32_t ttl = 0;
    const char *section = "answer"; ///< answer, authority, additional
    Address address; ///< of A and AAAA records
};

/// One question and what was answered to it in the same flow; or an answer nobody was seen to ask for.
struct DnsFact {
    Place place;
    std::uint64_t answeredIn = 0; ///< packet, 0 where no answer was seen
    Address client, server;
    std::uint16_t id = 0;
    std::string query, type; ///< lower case; empty where the message had no question
    std::string rcode; ///< empty where no answer was seen
    std::vector<DnsRecord> answers;
};

struct HttpFact {
    Place place;
    std::string method, host, uri, userAgent; ///< host: the header in lower case, with its port when sent
    std::optional<int> status;
    std::string requestType, responseType; ///< media types, without parameters, in lower case
    std::optional<std::uint64_t> requestBytes, responseBytes; ///< of the bodies, chunk headers aside
    std::string date; ///< the server's Date header
};

struct TlsFact {
    Place place;
    std::string sni; ///< as sent, in lower case; odd bytes as \DDD
    std::vector<std::string> alpn; ///< as offered
    std::string version, cipher; ///< chosen by the server; empty where its hello was not seen
    std::string ja3, ja3s, ja4;
    std::vector<std::string> certificates; ///< SHA-256 of the server's
    std::vector<std::string> clientCertificates; ///< SHA-256
    std::string chosenAlpn;
    std::string userAgent; ///< of the client, where its hello names one (Google's QUIC)
    std::optional<bool> resumed;
    bool ech = false; ///< encrypted_client_hello is there (a decoy looks the same)
    bool fromClient = true; ///< false: only the server's hello was seen
};

struct SignFact {
    Place place;
    std::string kind; ///< as in the contract
    int side = 0; ///< whose payload
    std::uint64_t offset = 0, size = 0; ///< in the direction's byte stream
    std::string spkiSha256; ///< where it is a key
    std::string keyAlgorithm, keyCurve, keyForm;
    std::uint32_t keyBits = 0;
    bool keyIsPrivate = false;
    std::string note;
    std::string details; ///< a JSON object, where a sign has parts
};

struct LeaseFact {
    Place place;
    std::string mac, ip, hostName, vendorClass;
    std::optional<std::uint32_t> seconds;
    std::string source = "dhcp"; ///< or arp, ndp: who has the address says so itself
};

struct CertificateFact {
    Place place;
    std::string sha256, der;
};

struct FlowFact {
    std::uint64_t number = 0; ///< ordinal of the flow, by its first packet
    std::string protocol; ///< tcp, udp, icmp, sctp, other
    std::uint8_t ipProtocol = 0;
    Address client, server;
    std::optional<std::uint16_t> clientPort, serverPort;
    std::string clientMac;
    std::optional<std::int64_t> start, end; ///< nanoseconds since 1970
    std::uint64_t packetsOut = 0, packetsIn = 0, bytesOut = 0, bytesIn = 0, payloadOut = 0, payloadIn = 0;
    std::string state; ///< tcp: attempted, refused, established, half-closed, closed, reset; else one-way, two-way
    std::string appProtocol;
    std::string appPackage, appName; ///< where the recorder names them
    std::optional<std::int32_t> uid;
    std::uint64_t firstPacket = 0;
    std::optional<double> entropyOut, entropyIn; ///< bits a byte
    std::vector<std::string> dnsNames;
    std::vector<std::string> proxyHosts; ///< asked of a SOCKS proxy
    std::vector<DnsFact> dns;
    std::vector<HttpFact> http;
    std::vector<TlsFact> tls;
    std::vector<SignFact> signs; ///< side 0: out, 1: in
};

/// Receives what a capture says. Flows come in the order of their first packets, save where memory ran short.
class CaptureSink
{
public:
    virtual ~CaptureSink() = default;
    virtual void flow(FlowFact flow) = 0;
    virtual void certificate(CertificateFact certificate) = 0; ///< each once
    virtual void lease(LeaseFact lease) = 0;
};

/// Takes all, keeps nothing.
class NoFacts final : public CaptureSink
{
public:
    void flow(FlowFact) override { }
    void certificate(CertificateFact) override { }
    void lease(LeaseFact) override { }
};

}
