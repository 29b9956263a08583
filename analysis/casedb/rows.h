// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rows of a case, one struct a table. `fields()` names every column once; schema, reading, writing, listing, filters
// and exports are drawn from it. Unknown is null: an empty string, an empty optional, an id of zero.

#include "analysis/base/instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace keytrail::casedb
{

enum class EvidenceId : std::int64_t {};
enum class AppId : std::int64_t {};
enum class BinaryId : std::int64_t {};
enum class OperationId : std::int64_t {};
enum class KeyId : std::int64_t {};
enum class KeyPlaceId : std::int64_t {};
enum class DestinationId : std::int64_t {};
enum class LinkId : std::int64_t {};
enum class FlowId : std::int64_t {};
enum class DnsId : std::int64_t {};
enum class HttpId : std::int64_t {};
enum class TlsId : std::int64_t {};
enum class CertificateId : std::int64_t {};
enum class PayloadSignId : std::int64_t {};
enum class LeaseId : std::int64_t {};
enum class DeviceRecordId : std::int64_t {};
enum class DeviceId : std::int64_t {};
enum class InstallId : std::int64_t {};
enum class EventId : std::int64_t {};
enum class WarningId : std::int64_t {};
enum class FindingId : std::int64_t {};
enum class TraceId : std::int64_t {};
enum class AddressId : std::int64_t {};
enum class JudgementId : std::int64_t {};
enum class BaselineId : std::int64_t {};
enum class AttackReleaseId : std::int64_t {};
enum class AttackObjectId : std::int64_t {};

using Text = std::string; ///< empty: unknown
using Number = std::optional<std::int64_t>;
using Real = std::optional<double>;
using Flag = std::optional<bool>;
using Time = std::optional<Instant>;
using Texts = std::vector<std::string>;

/// A JSON value, already written out (an array of objects, say); empty: unknown. The writer checks nothing: build it with JsonWriter.
struct Json {
    std::string text;
    bool operator==(const Json &) const = default;
};

/// What every fact carries: which evidence, and where inside (`packet 12`, `row 3`, `$.value[0]`, `classes.dex!La;->b()V@0x1c`).
template <class IdType> struct Fact {
    using Id = IdType;
    IdType id{};
    EvidenceId evidence{};
    Text where;
    Json raw; ///< the source's own record, where that is worth keeping
};

/// One file of evidence, refused ones included. Its id is made from its hash alone.
struct EvidenceRow {
    using Id = EvidenceId;
    static constexpr const char *table = "evidence";
    EvidenceId id{};
    Text sha256, file;
    Number size;
    Text kind;
    Time importedAt;
    Number clockOffsetNs;
    Json counts; ///< {"flows": 12, …}
    Text status; ///< imported, refused
    Text reason;
    Texts protectionsOff; ///< what of the confinement was missing when it was read
};

struct AppRow : Fact<AppId> {
    static constexpr const char *table = "apps";
    Text platform, package, versionName, versionCode, label, minSdk, targetSdk;
    Texts permissions;
    Json components; ///< [{"kind","name","exported"}]; kind: activity, activity-alias, service, receiver, provider
    Json signers; ///< [{"scheme","cert_sha256","subject","verified","error"}]
    Flag verified, debuggable;
    Texts frameworks, splits;
    Json entitlements;
    Flag encrypted;
};

struct BinaryRow : Fact<BinaryId> {
    static constexpr const char *table = "binaries";
    AppId app{};
    Text path, format, arch, sha256;
    Number size, classes, methods, fields, strings, instructions, calls;
    Texts imports;
};

struct OperationRow : Fact<OperationId> {
    static constexpr const char *table = "operations";
    AppId app{};
    BinaryId binary{};
    Text layer, className, method, descriptor;
    Number offset;
    Text api, kind, algorithm, transformation;
    KeyId key{}; ///< made by keyId(): the same for the same key everywhere
    Text origin, expectation, reason;
};

/// One place where a key stands; `keys` is the merged view by key.
struct KeyPlaceRow : Fact<KeyPlaceId> {
    static constexpr const char *table = "key_places";
    KeyId key{};
    AppId app{};
    Text algorithm;
    Number bits;
    Text curve, form, spkiSha256;
    Flag isPrivate;
    Text source; ///< string, resource, asset, rodata, array, payload, certificate, signer
};

struct DestinationRow : Fact<DestinationId> {
    static constexpr const char *table = "destinations";
    AppId app{};
    Text scheme, host;
    Number port;
    Text path, url, registrableDomain, resolvedBy;
    Real confidence;
    Text reason;
};

/// A code tie found by the worker.
struct LinkRow : Fact<LinkId> {
    static constexpr const char *table = "links";
    OperationId operation{};
    DestinationId destination{};
    Text relation;
    Real confidence;
    Text direction; ///< out, in, guard
    Json path; ///< [{"what","value","where"}], first step first
    Text rule; ///< name and version of what drew it ("dataflow/1")
};

struct FlowRow : Fact<FlowId> {
    static constexpr const char *table = "flows";
    Text protocol, clientIp;
    Number clientPort;
    Text clientMac, serverIp;
    Number serverPort;
    Time start, end;
    Number packetsOut, packetsIn, bytesOut, bytesIn, payloadOut, payloadIn;
    Text state, appProtocol, sni;
    Texts alpn;
    Text tlsVersion, cipher, ja3, ja3s, ja4;
    Texts certificates, httpHosts, dnsNames;
    Text app; ///< package, where the capture names it
    Number firstPacket;
    Real entropyOut, entropyIn;
};

struct DnsRow : Fact<DnsId> {
    static constexpr const char *table = "dns";
    Time time;
    FlowId flow{};
    Text clientIp, serverIp, query, type, rcode;
    Json answers; ///< [{"name","type","data","ttl"}]
};

struct HttpRow : Fact<HttpId> {
    static constexpr const char *table = "http";
    Time time;
    FlowId flow{};
    Text method, host, uri, userAgent;
    Number status;
    Text requestType, responseType;
    Number requestBytes, responseBytes;
};

struct TlsRow : Fact<TlsId> {
    static constexpr const char *table = "tls";
    Time time;
    FlowId flow{};
    Text sni;
    Texts alpn;
    Text version, cipher, ja3, ja3s, ja4;
    Texts certificates;
    Flag resumed, ech;
};

struct CertificateRow : Fact<CertificateId> {
    static constexpr const char *table = "certificates";
    Text sha256, subject, issuer, serial;
    Time notBefore, notAfter;
    Text spkiSha256, keyAlgorithm;
    Number keyBits;
    Flag selfSigned;
    Texts names;
};

struct PayloadSignRow : Fact<PayloadSignId> {
    static constexpr const char *table = "payload_signs";
    FlowId flow{};
    Text kind, direction;
    Number offset, size;
    KeyId key{};
    Text note;
};

/// Which MAC had which address when (DHCP in a capture or a log): ties a client address to a device.
struct LeaseRow : Fact<LeaseId> {
    static constexpr const char *table = "leases";
    Time time;
    Text mac, ip, hostName, vendorClass;
    Number seconds; ///< lease time
};

/// What one source says of one device. `devices` are these records merged.
struct DeviceRecordRow : Fact<DeviceRecordId> {
    static constexpr const char *table = "device_records";
    Text sourceId; ///< the management's own id
    Text serial, udid, imei, name, model, platform, osVersion, owner, ownership;
    Texts ips, macs;
    Text managedBy, compliance;
    Time lastSeen;
    Texts otherIds; ///< ids of other services that the source carries: `entra:…`, `mdm:…` (any management's own id)
};

struct InstallRow : Fact<InstallId> {
    static constexpr const char *table = "installs";
    DeviceRecordId record{}; ///< null where the source names a device that it does not describe
    Text deviceRef; ///< that name then (a management id, a serial): matched when cases are reasoned over
    Text package, name, version, signer;
    Text sha256; ///< of the package file, where the source states it
    Time installedAt;
    Text source;
    Flag managed;
};

struct EventRow : Fact<EventId> {
    static constexpr const char *table = "events";
    Time time;
    Text kind;
    DeviceRecordId record{};
    Text deviceRef, app, host, text, source;
};

struct WarningRow : Fact<WarningId> {
    static constexpr const char *table = "warnings";
    Text code, severity, text;
};

/// A mirrored bundle of MITRE ATT&CK. Reference data: context for the analyst, never a statement about this case.
struct AttackReleaseRow : Fact<AttackReleaseId> {
    static constexpr const char *table = "attack_releases";
    Text stixId; ///< of the collection object; of the bundle where it has none
    Text name, release; ///< release: `19.1`; null where the bundle does not say (STIX 2.0)
    Text stixVersion; ///< 2.0 or 2.1
    Texts domains;
    Time modified; ///< of the collection; else of the newest object
    Number objects;
    Text notice; ///< the copyright statement that the bundle carries
};

/// An object of a mirrored bundle, relationships included; `raw` is its text as it stands in the bundle.
struct AttackObjectRow : Fact<AttackObjectId> {
    static constexpr const char *table = "attack_objects";
    Text stixId, type;
    Text attackId; ///< T1521.002, DET0667, AN1762 …
    Text name, description;
    Texts domains, platforms;
    Texts tactics; ///< short names of the tactics of a technique
    Text shortName; ///< of a tactic
    Text version; ///< of the object
    Time created, modified;
    Flag revoked, deprecated;
    Text relation, source, target; ///< of a relationship: its type and the STIX ids of both ends
    Texts refs; ///< STIX ids that the object names itself: analytics, data components, techniques of a matrix …
    Json citations; ///< external references as MITRE wrote them
    Text sha256; ///< of `raw`
};

// Conclusions: computed from the facts above, replaced as a whole when they are computed again.

struct DeviceRow {
    using Id = DeviceId;
    static constexpr const char *table = "devices";
    DeviceId id{};
    Texts evidence; ///< SHA-256 of every file that speaks of it
    Text where;
    Text serial, udid, imei, name, model, platform, osVersion, owner, ownership;
    Texts ips, macs;
    Text managedBy, compliance;
    Time lastSeen;
    Texts sourceIds; ///< what the managements themselves call it
    Texts records; ///< ids of the merged records
    Texts mergedBy; ///< the rules that joined the records: `serial F9KX…: 3 records`
    Texts conflicts; ///< what the records contradict each other in: `serial: A, B`
};

/// Which device had an address or MAC when, and how that is known.
struct AddressRow {
    using Id = AddressId;
    static constexpr const char *table = "addresses";
    AddressId id{};
    Texts evidence;
    Text where;
    DeviceId device{}; ///< null: nobody's that is known
    Text ip, mac;
    Time from, to; ///< to: the end of a lease, or the last time it was seen
    Text basis; ///< lease, check-in, capture
    Flag conflict; ///< another device had the address in this time
};

struct KeyRow {
    using Id = KeyId;
    static constexpr const char *table = "keys";
    KeyId id{};
    Texts evidence;
    Text where;
    Text algorithm;
    Number bits;
    Text curve, form, spkiSha256;
    Flag isPrivate;
    Text source;
    Number places; ///< how many key_places say so
};

struct TraceRow {
    using Id = TraceId;
    static constexpr const char *table = "traces";
    TraceId id{};
    Texts evidence;
    Text where;
    AppId app{};
    OperationId operation{};
    DestinationId destination{};
    LinkId link{};
    std::vector<FlowId> flows;
    std::vector<DeviceId> devices, alsoInstalled;
    Number score;
    Text tier;
    Texts gaps;
    Text text;
};

struct FindingRow {
    using Id = FindingId;
    static constexpr const char *table = "findings";
    FindingId id{};
    Texts evidence;
    Text where;
    TraceId trace{};
    Text title;
    Number score;
    Text tier;
    Json reasons; ///< [{"sign","weight","text"}]
    Text verdict, assignee;
    Texts notes, tags;
    BaselineId baseline{}; ///< the entry that approves of it
};

// Judgements: what an examiner says. They survive a new import and a new computation, and each stands in the audit log.

/// A verdict, note or tag on any row; appended and taken back, never edited. The latest verdict of a target holds.
struct JudgementRow {
    using Id = JudgementId;
    static constexpr const char *table = "judgements";
    JudgementId id{};
    Text target; ///< printed id of what is judged; of an offset the evidence's hash, of a mask its rule
    Text kind; ///< verdict, note, tag; offset, mask, split (trace/corrections.h)
    Text value, examiner;
    Time at, undoneAt;
};

/// What is approved, by whom and why. It counts against the findings it covers until it expires or is removed.
struct BaselineRow {
    using Id = BaselineId;
    static constexpr const char *table = "baselines";
    BaselineId id{};
    Text kind; ///< app, signer, key, destination, origin, operation
    Text value; ///< package, certificate SHA-256, SPKI SHA-256, host or *.domain, library, Lclass;->method
    Text app; ///< the one package it holds for; null: every app
    Text reason, author;
    Time addedAt, expires, removedAt;
};

// One visit a column, in the order of the table: visit(name, member). Names are the contract's.

template <class Row, class Visit> void factFields(Row &row, Visit &&visit)
{
    visit("id", row.id);
    visit("evidence", row.evidence);
    visit("where", row.where);
}

template <class Row, class Visit> void fields(Row &row, Visit &&visit);

}

#include "analysis/casedb/row_fields.h"
