// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The columns of each row of rows.h; included by it alone.

namespace keytrail::casedb
{

template <class Visit> void fieldsOf(EvidenceRow &row, Visit &visit)
{
    visit("id", row.id);
    visit("sha256", row.sha256);
    visit("file", row.file);
    visit("size", row.size);
    visit("kind", row.kind);
    visit("imported_at", row.importedAt);
    visit("clock_offset_ns", row.clockOffsetNs);
    visit("counts", row.counts);
    visit("status", row.status);
    visit("reason", row.reason);
    visit("protections_off", row.protectionsOff);
}

template <class Visit> void fieldsOf(AppRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("platform", row.platform);
    visit("package", row.package);
    visit("version_name", row.versionName);
    visit("version_code", row.versionCode);
    visit("label", row.label);
    visit("min_sdk", row.minSdk);
    visit("target_sdk", row.targetSdk);
    visit("permissions", row.permissions);
    visit("components", row.components);
    visit("signers", row.signers);
    visit("verified", row.verified);
    visit("debuggable", row.debuggable);
    visit("frameworks", row.frameworks);
    visit("splits", row.splits);
    visit("entitlements", row.entitlements);
    visit("encrypted", row.encrypted);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(BinaryRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("app", row.app);
    visit("path", row.path);
    visit("format", row.format);
    visit("arch", row.arch);
    visit("sha256", row.sha256);
    visit("size", row.size);
    visit("classes", row.classes);
    visit("methods", row.methods);
    visit("fields", row.fields);
    visit("strings", row.strings);
    visit("instructions", row.instructions);
    visit("calls", row.calls);
    visit("imports", row.imports);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(OperationRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("app", row.app);
    visit("binary", row.binary);
    visit("layer", row.layer);
    visit("class", row.className);
    visit("method", row.method);
    visit("descriptor", row.descriptor);
    visit("offset", row.offset);
    visit("api", row.api);
    visit("kind", row.kind);
    visit("algorithm", row.algorithm);
    visit("transformation", row.transformation);
    visit("key", row.key);
    visit("origin", row.origin);
    visit("expectation", row.expectation);
    visit("reason", row.reason);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(KeyPlaceRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("key", row.key);
    visit("app", row.app);
    visit("algorithm", row.algorithm);
    visit("bits", row.bits);
    visit("curve", row.curve);
    visit("form", row.form);
    visit("spki_sha256", row.spkiSha256);
    visit("private", row.isPrivate);
    visit("source", row.source);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(DestinationRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("app", row.app);
    visit("scheme", row.scheme);
    visit("host", row.host);
    visit("port", row.port);
    visit("path", row.path);
    visit("url", row.url);
    visit("registrable_domain", row.registrableDomain);
    visit("resolved_by", row.resolvedBy);
    visit("confidence", row.confidence);
    visit("reason", row.reason);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(LinkRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("operation", row.operation);
    visit("destination", row.destination);
    visit("relation", row.relation);
    visit("confidence", row.confidence);
    visit("direction", row.direction);
    visit("path", row.path);
    visit("rule", row.rule);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(FlowRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("protocol", row.protocol);
    visit("client_ip", row.clientIp);
    visit("client_port", row.clientPort);
    visit("client_mac", row.clientMac);
    visit("server_ip", row.serverIp);
    visit("server_port", row.serverPort);
    visit("start", row.start);
    visit("end", row.end);
    visit("packets_out", row.packetsOut);
    visit("packets_in", row.packetsIn);
    visit("bytes_out", row.bytesOut);
    visit("bytes_in", row.bytesIn);
    visit("payload_out", row.payloadOut);
    visit("payload_in", row.payloadIn);
    visit("state", row.state);
    visit("app_protocol", row.appProtocol);
    visit("sni", row.sni);
    visit("alpn", row.alpn);
    visit("tls_version", row.tlsVersion);
    visit("cipher", row.cipher);
    visit("ja3", row.ja3);
    visit("ja3s", row.ja3s);
    visit("ja4", row.ja4);
    visit("certificates", row.certificates);
    visit("http_hosts", row.httpHosts);
    visit("dns_names", row.dnsNames);
    visit("app", row.app);
    visit("first_packet", row.firstPacket);
    visit("entropy_out", row.entropyOut);
    visit("entropy_in", row.entropyIn);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(DnsRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("time", row.time);
    visit("flow", row.flow);
    visit("client_ip", row.clientIp);
    visit("server_ip", row.serverIp);
    visit("query", row.query);
    visit("type", row.type);
    visit("rcode", row.rcode);
    visit("answers", row.answers);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(HttpRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("time", row.time);
    visit("flow", row.flow);
    visit("method", row.method);
    visit("host", row.host);
    visit("uri", row.uri);
    visit("user_agent", row.userAgent);
    visit("status", row.status);
    visit("request_type", row.requestType);
    visit("response_type", row.responseType);
    visit("request_bytes", row.requestBytes);
    visit("response_bytes", row.responseBytes);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(TlsRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("time", row.time);
    visit("flow", row.flow);
    visit("sni", row.sni);
    visit("alpn", row.alpn);
    visit("version", row.version);
    visit("cipher", row.cipher);
    visit("ja3", row.ja3);
    visit("ja3s", row.ja3s);
    visit("ja4", row.ja4);
    visit("certificates", row.certificates);
    visit("resumed", row.resumed);
    visit("ech", row.ech);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(CertificateRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("sha256", row.sha256);
    visit("subject", row.subject);
    visit("issuer", row.issuer);
    visit("serial", row.serial);
    visit("not_before", row.notBefore);
    visit("not_after", row.notAfter);
    visit("spki_sha256", row.spkiSha256);
    visit("key_algorithm", row.keyAlgorithm);
    visit("key_bits", row.keyBits);
    visit("self_signed", row.selfSigned);
    visit("names", row.names);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(PayloadSignRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("flow", row.flow);
    visit("kind", row.kind);
    visit("direction", row.direction);
    visit("offset", row.offset);
    visit("size", row.size);
    visit("key", row.key);
    visit("note", row.note);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(LeaseRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("time", row.time);
    visit("mac", row.mac);
    visit("ip", row.ip);
    visit("host_name", row.hostName);
    visit("vendor_class", row.vendorClass);
    visit("seconds", row.seconds);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(DeviceRecordRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("source_id", row.sourceId);
    visit("serial", row.serial);
    visit("udid", row.udid);
    visit("imei", row.imei);
    visit("name", row.name);
    visit("model", row.model);
    visit("platform", row.platform);
    visit("os_version", row.osVersion);
    visit("owner", row.owner);
    visit("ownership", row.ownership);
    visit("ips", row.ips);
    visit("macs", row.macs);
    visit("managed_by", row.managedBy);
    visit("compliance", row.compliance);
    visit("last_seen", row.lastSeen);
    visit("other_ids", row.otherIds);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(InstallRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("record", row.record);
    visit("device_ref", row.deviceRef);
    visit("package", row.package);
    visit("name", row.name);
    visit("version", row.version);
    visit("signer", row.signer);
    visit("sha256", row.sha256);
    visit("installed_at", row.installedAt);
    visit("source", row.source);
    visit("managed", row.managed);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(EventRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("time", row.time);
    visit("kind", row.kind);
    visit("record", row.record);
    visit("device_ref", row.deviceRef);
    visit("app", row.app);
    visit("host", row.host);
    visit("text", row.text);
    visit("source", row.source);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(WarningRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("code", row.code);
    visit("severity", row.severity);
    visit("text", row.text);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(AttackReleaseRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("stix_id", row.stixId);
    visit("name", row.name);
    visit("release", row.release);
    visit("stix_version", row.stixVersion);
    visit("domains", row.domains);
    visit("modified", row.modified);
    visit("objects", row.objects);
    visit("notice", row.notice);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(AttackObjectRow &row, Visit &visit)
{
    factFields(row, visit);
    visit("stix_id", row.stixId);
    visit("type", row.type);
    visit("attack_id", row.attackId);
    visit("name", row.name);
    visit("description", row.description);
    visit("domains", row.domains);
    visit("platforms", row.platforms);
    visit("tactics", row.tactics);
    visit("short_name", row.shortName);
    visit("version", row.version);
    visit("created", row.created);
    visit("modified", row.modified);
    visit("revoked", row.revoked);
    visit("deprecated", row.deprecated);
    visit("relation", row.relation);
    visit("source", row.source);
    visit("target", row.target);
    visit("refs", row.refs);
    visit("citations", row.citations);
    visit("sha256", row.sha256);
    visit("raw", row.raw);
}

template <class Visit> void fieldsOf(DeviceRow &row, Visit &visit)
{
    visit("id", row.id);
    visit("evidence", row.evidence);
    visit("where", row.where);
    visit("serial", row.serial);
    visit("udid", row.udid);
    visit("imei", row.imei);
    visit("name", row.name);
    visit("model", row.model);
    visit("platform", row.platform);
    visit("os_version", row.osVersion);
    visit("owner", row.owner);
    visit("ownership", row.ownership);
    visit("ips", row.ips);
    visit("macs", row.macs);
    visit("managed_by", row.managedBy);
    visit("compliance", row.compliance);
    visit("last_seen", row.lastSeen);
    visit("source_ids", row.sourceIds);
    visit("records", row.records);
    visit("merged_by", row.mergedBy);
    visit("conflicts", row.conflicts);
}

template <class Visit> void fieldsOf(AddressRow &row, Visit &visit)
{
    visit("id", row.id);
    visit("evidence", row.evidence);
    visit("where", row.where);
    visit("device", row.device);
    visit("ip", row.ip);
    visit("mac", row.mac);
    visit("from", row.from);
    visit("to", row.to);
    visit("basis", row.basis);
    visit("conflict", row.conflict);
}

template <class Visit> void fieldsOf(KeyRow &row, Visit &visit)
{
    visit("id", row.id);
    visit("evidence", row.evidence);
    visit("where", row.where);
    visit("algorithm", row.algorithm);
    visit("bits", row.bits);
    visit("curve", row.curve);
    visit("form", row.form);
    visit("spki_sha256", row.spkiSha256);
    visit("private", row.isPrivate);
    visit("source", row.source);
    visit("places", row.places);
}

template <class Visit> void fieldsOf(TraceRow &row, Visit &visit)
{
    visit("id", row.id);
    visit("evidence", row.evidence);
    visit("where", row.where);
    visit("app", row.app);
    visit("operation", row.operation);
    visit("destination", row.destination);
    visit("link", row.link);
    visit("flows", row.flows);
    visit("devices", row.devices);
    visit("also_installed", row.alsoInstalled);
    visit("score", row.score);
    visit("tier", row.tier);
    visit("gaps", row.gaps);
    visit("text", row.text);
}

template <class Visit> void fieldsOf(FindingRow &row, Visit &visit)
{
    visit("id", row.id);
    visit("evidence", row.evidence);
    visit("where", row.where);
    visit("trace", row.trace);
    visit("title", row.title);
    visit("score", row.score);
    visit("tier", row.tier);
    visit("reasons", row.reasons);
    visit("verdict", row.verdict);
    visit("assignee", row.assignee);
    visit("notes", row.notes);
    visit("tags", row.tags);
    visit("baseline", row.baseline);
}

template <class Visit> void fieldsOf(JudgementRow &row, Visit &visit)
{
    visit("id", row.id);
    visit("target", row.target);
    visit("kind", row.kind);
    visit("value", row.value);
    visit("examiner", row.examiner);
    visit("at", row.at);
    visit("undone_at", row.undoneAt);
}

template <class Visit> void fieldsOf(BaselineRow &row, Visit &visit)
{
    visit("id", row.id);
    visit("kind", row.kind);
    visit("value", row.value);
    visit("app", row.app);
    visit("reason", row.reason);
    visit("author", row.author);
    visit("added_at", row.addedAt);
    visit("expires", row.expires);
    visit("removed_at", row.removedAt);
}

template <class Row, class Visit> void fields(Row &row, Visit &&visit)
{
    fieldsOf(row, visit);
}

}
