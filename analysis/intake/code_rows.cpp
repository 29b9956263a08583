// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/code_rows.h"

#include "analysis/base/json_writer.h"
#include "analysis/intake/package_rows.h"

#include <libpsl.h>

#include <set>

namespace keytrail::intake
{
namespace
{

std::string lower(std::string text)
{
    for (auto &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return text;
}

class FindingRows
{
public:
    FindingRows(Import &import, casedb::AppId app, const std::map<std::string, casedb::BinaryId> &binaries, const std::string &prefix)
        : m_import(import)
        , m_app(app)
        , m_binaries(binaries)
        , m_prefix(prefix)
    {
    }

    void key(const crypto::FoundKey &found, const std::string &where, const std::string &source)
    {
        const auto place = found.key.spkiSha256 + (found.isPrivate ? "!" : "|") + where;
        if (m_keys.insert(place).second)
            addFoundKey(m_import, m_app, found, m_prefix + where, source.empty() ? "string" : source);
    }

    casedb::OperationId operation(const code::TraceOperation &one)
    {
        casedb::OperationRow row;
        row.where = m_prefix + one.where;
        row.app = m_app;
        if (const auto binary = m_binaries.find(one.image); binary != m_binaries.end())
            row.binary = binary->second;
        row.layer = one.layer;
        row.className = one.className;
        row.method = one.method;
        row.descriptor = one.descriptor;
        row.offset = static_cast<std::int64_t>(one.offset);
        row.api = one.api;
        row.kind = one.kind;
        row.algorithm = one.algorithm;
        row.transformation = one.transformation;
        if (one.key) {
            row.key = casedb::keyId(one.key->key.spkiSha256, one.key->isPrivate);
            key(*one.key, one.keyWhere.empty() ? one.where : one.keyWhere, one.keySource);
        } else if (!one.pin.empty()) {
            row.key = casedb::keyId(one.pin, false);
            if (m_keys.insert(one.pin + "|" + one.where).second)
                addPin(m_import, m_app, one.pin, m_prefix + one.where, "string");
        }
        row.origin = one.origin;
        row.expectation = one.expectation;
        row.reason = one.reason;
        JsonWriter raw;
        raw.beginObject();
        if (!one.via.empty())
            raw.key("via").string(one.via);
        if (!one.catalogueId.empty())
            raw.key("catalogue").string(one.catalogueId);
        raw.key("traced").boolean(one.traced);
        raw.endObject();
        row.raw = {raw.take()};
        return m_import.bundle.add(row, one.kind + (one.key ? one.key->key.spkiSha256 : one.pin));
    }

    casedb::DestinationId destination(const code::TraceDestination &one)
    {
        casedb::DestinationRow row;
        row.where = m_prefix + one.where;
        row.app = m_app;
        row.scheme = one.scheme;
        row.host = lower(one.host.value_or(std::string()));
        if (one.port)
            row.port = *one.port;
        row.path = one.path;
        row.url = one.url;
        row.registrableDomain = registrableDomain(row.host);
        row.resolvedBy = one.resolvedBy;
        row.confidence = one.confidence;
        row.reason = one.reason;
        return m_import.bundle.add(row, one.scheme + "|" + row.host + "|" + (one.port ? std::to_string(*one.port) : "") + "|" + one.path);
    }

    void link(const code::TraceLink &one, casedb::OperationId operation, casedb::DestinationId destination, const std::string &where)
    {
        casedb::LinkRow row;
        row.where = m_prefix + where;
        row.operation = operation;
        row.destination = destination;
        row.relation = one.relation;
        row.confidence = one.confidence;
        row.direction = one.direction;
        row.rule = one.rule;
        JsonWriter path;
        path.beginArray();
        for (const auto &step : one.path) {
            path.beginObject();
            path.key("what").string(step.what);
            path.key("value").string(step.value);
            path.key("where").string(step.where.empty() ? std::string() : m_prefix + step.where);
            path.endObject();
        }
        path.endArray();
        row.path = {path.take()};
        m_import.bundle.add(
            row, std::to_string(static_cast<std::int64_t>(operation)) + ">" + std::to_string(static_cast<std::int64_t>(destination)));
    }

private:
    Import &m_import;
    casedb::AppId m_app;
    const std::map<std::string, casedb::BinaryId> &m_binaries;
    const std::string &m_prefix;
    std::set<std::string> m_keys;
};

}

std::string registrableDomain(const std::string &host)
{
    if (host.empty() || host.find(':') != std::string::npos || host.find_first_not_of("0123456789.") == std::string::npos)
        return {};
    const auto *list = psl_builtin();
    const char *domain = list ? psl_registrable_domain(list, host.c_str()) : nullptr;
    return domain ? domain : std::string();
}

void addFindings(Import &import, casedb::AppId app, const std::map<std::string, casedb::BinaryId> &binaries,
    const code::Findings &findings, const std::string &prefix)
{
    FindingRows rows(import, app, binaries, prefix);
    for (const auto &one : findings.keys)
        rows.key(one.key, one.where, one.source);
    std::vector<casedb::OperationId> operations;
    for (const auto &one : findings.operations)
        operations.push_back(rows.operation(one));
    std::vector<casedb::DestinationId> destinations;
    for (const auto &one : findings.destinations)
        destinations.push_back(rows.destination(one));
    for (const auto &one : findings.links)
        rows.link(one, operations[one.operation], destinations[one.destination], findings.operations[one.operation].where);
    for (const auto &one : findings.notes)
        import.notes.warn(one.code, one.where.empty() ? std::string() : prefix + one.where, one.text);
}

}
