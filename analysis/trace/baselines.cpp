// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/baselines.h"

#include "analysis/base/json_reader.h"
#include "analysis/base/json_writer.h"
#include "analysis/casedb/identity.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

// Narrowest first: what is approved most exactly says why.
constexpr std::string_view kKinds[] = {"operation", "key", "destination", "origin", "signer", "app"};

std::ptrdiff_t rank(std::string_view kind)
{
    return std::find(std::begin(kKinds), std::end(kKinds), kind) - std::begin(kKinds);
}

bool isHostOf(std::string_view host, std::string_view pattern)
{
    if (!pattern.starts_with("*."))
        return host == pattern;
    const auto suffix = pattern.substr(1);
    return host.size() > suffix.size() && host.ends_with(suffix);
}

bool covers(const BaselineRow &row, const Covered &covered)
{
    if (!row.app.empty() && row.app != covered.package)
        return false;
    if (row.kind == "signer")
        return std::find(covered.signers.begin(), covered.signers.end(), row.value) != covered.signers.end();
    if (row.kind == "destination")
        return !covered.host.empty() && isHostOf(covered.host, row.value);
    const auto &value = row.kind == "operation" ? covered.operation
        : row.kind == "key"                     ? covered.key
        : row.kind == "origin"                  ? covered.origin
                                                : covered.package;
    return !value.empty() && value == row.value;
}

std::string auditDetail(const BaselineRow &row)
{
    return JsonWriter()
        .beginObject()
        .text("id", printId(row.id))
        .text("kind", row.kind)
        .text("value", row.value)
        .text("app", row.app)
        .text("reason", row.reason)
        .text("author", row.author)
        .text("expires", row.expires ? toRfc3339(*row.expires) : "")
        .endObject()
        .take();
}

BaselineRow entry(const char *kind, std::string value, const std::string &app)
{
    BaselineRow row;
    row.kind = kind;
    row.value = std::move(value);
    row.app = app;
    return row;
}

}

std::vector<std::string> signerHashes(const AppRow &app)
{
    std::vector<std::string> hashes;
    for (const auto &signer : readJsonObjects(app.signers.text))
        hashes.emplace_back(member(signer, "cert_sha256"));
    return hashes;
}

std::string operationSymbol(const OperationRow &operation)
{
    return operation.method.empty() ? std::string() : operation.className + "->" + operation.method;
}

Baselines Baselines::read(const CaseReader &reader, Instant now)
{
    Baselines out;
    for (auto &row : reader.all<BaselineRow>()) {
        if (!row.removedAt && (!row.expires || *row.expires > now))
            out.m_rows.push_back(std::move(row));
    }
    std::sort(out.m_rows.begin(), out.m_rows.end(), [](const BaselineRow &a, const BaselineRow &b) {
        return std::tuple(rank(a.kind), a.app.empty(), a.id) < std::tuple(rank(b.kind), b.app.empty(), b.id);
    });
    return out;
}

const BaselineRow *Baselines::covers(const Covered &covered) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const BaselineRow &row) { return trace::covers(row, covered); });
    return found == m_rows.end() ? nullptr : &*found;
}

bool isBaselineKind(std::string_view kind)
{
    return rank(kind) < std::ssize(kKinds);
}

bool addBaselines(CaseFile &file, const CaseReader &reader, std::vector<BaselineRow> entries, Instant at)
{
    // Read within the transaction: another process may have added some meanwhile.
    return file.atomically([&] {
        const CaseReader::Bare bare(reader); // what is written back must be what stood there
        const auto rows = reader.all<BaselineRow>();
        std::vector<std::string> details;
        std::vector<BaselineRow> added;
        for (auto &one : entries) {
            one.id = static_cast<BaselineId>(
                identity({"baseline", one.kind, one.value, one.app, one.reason, one.author, one.expires ? toRfc3339(*one.expires) : ""}));
            one.addedAt = at;
            one.removedAt = {};
            const auto old = std::find_if(rows.begin(), rows.end(), [&](const BaselineRow &row) { return row.id == one.id; });
            if (old != rows.end() && !old->removedAt)
                continue;
            details.push_back(auditDetail(one));
            added.push_back(one);
        }
        return !reader.hasFailed() && file.put(added) && file.seal()
            && std::all_of(details.begin(), details.end(), [&](const auto &detail) { return file.audit("baseline-added", detail); });
    });
}

bool removeBaseline(CaseFile &file, const CaseReader &reader, BaselineId id, Instant at)
{
    return file.atomically([&] {
        const CaseReader::Bare bare(reader);
        auto rows = reader.all<BaselineRow>();
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const BaselineRow &row) { return row.id == id && !row.removedAt; });
        if (found == rows.end())
            return false;
        found->removedAt = at;
        const auto detail = auditDetail(*found);
        return !reader.hasFailed() && file.put<BaselineRow>({*found}) && file.seal() && file.audit("baseline-removed", detail);
    });
}

std::optional<BaselineRow> baselineOf(const CaseReader &reader, FindingId id)
{
    const auto finding = reader.row<FindingRow>(id);
    const auto trace = finding ? reader.row<TraceRow>(finding->trace) : std::nullopt;
    const auto operation = trace ? reader.row<OperationRow>(trace->operation) : std::nullopt;
    const auto app = operation ? reader.row<AppRow>(operation->app) : std::nullopt;
    if (!operation || operationSymbol(*operation).empty())
        return {};
    return entry("operation", operationSymbol(*operation), app ? app->package : "");
}

std::vector<BaselineRow> baselineChoices(const CaseReader &reader, std::string_view target)
{
    const auto parsed = CaseReader::parse(target);
    if (!parsed)
        return {};
    const auto &[entity, id] = *parsed;
    auto traceId = entity == "traces" ? static_cast<TraceId>(id) : TraceId{};
    if (entity == "findings") {
        const auto finding = reader.row<FindingRow>(static_cast<FindingId>(id));
        traceId = finding ? finding->trace : TraceId{};
    }
    const auto trace = reader.row<TraceRow>(traceId);
    const auto operation = reader.row<OperationRow>(trace ? trace->operation : entity == "operations" ? static_cast<OperationId>(id) : OperationId{});
    const auto destination
        = reader.row<DestinationRow>(trace ? trace->destination : entity == "destinations" ? static_cast<DestinationId>(id) : DestinationId{});
    const auto key = reader.row<KeyRow>(operation ? operation->key : entity == "keys" ? static_cast<KeyId>(id) : KeyId{});
    const auto app = reader.row<AppRow>(operation ? operation->app
            : destination                         ? destination->app
            : entity == "apps"                    ? static_cast<AppId>(id)
                                                  : AppId{});
    const auto package = app ? app->package : std::string();
    std::vector<BaselineRow> rows;
    const auto add = [&](const char *kind, const std::string &value, const std::string &limit) {
        if (!value.empty())
            rows.push_back(entry(kind, value, limit));
    };
    if (operation)
        add("operation", operationSymbol(*operation), package);
    if (key)
        add("key", key->spkiSha256, package);
    if (destination) {
        add("destination", destination->host, package);
        if (!destination->registrableDomain.empty() && destination->registrableDomain != destination->host)
            add("destination", "*." + destination->registrableDomain, package);
    }
    if (operation && operation->origin != "first-party")
        add("origin", operation->origin, package);
    if (app) {
        for (const auto &hash : signerHashes(*app))
            add("signer", hash, {});
    }
    add("app", package, {});
    return rows;
}

std::vector<std::size_t> coveredFindings(const CaseReader &reader, std::span<const BaselineRow> entries)
{
    std::map<AppId, Covered> apps;
    for (const auto &app : reader.all<AppRow>()) {
        auto &covered = apps[app.id];
        covered.package = app.package;
        covered.signers = signerHashes(app);
    }
    std::map<KeyId, std::string> keys;
    for (const auto &key : reader.all<KeyRow>())
        keys[key.id] = key.spkiSha256;
    std::map<DestinationId, std::string> hosts;
    for (const auto &destination : reader.all<DestinationRow>())
        hosts[destination.id] = destination.host;
    std::map<OperationId, OperationRow> operations;
    for (auto &operation : reader.all<OperationRow>())
        operations.emplace(operation.id, std::move(operation));
    std::vector<std::size_t> counts(entries.size());
    for (const auto &trace : reader.all<TraceRow>()) {
        const auto operation = operations.find(trace.operation);
        if (operation == operations.end())
            continue;
        const auto app = apps.find(trace.app);
        auto covered = app == apps.end() ? Covered() : app->second;
        if (const auto key = keys.find(operation->second.key); key != keys.end())
            covered.key = key->second;
        if (const auto host = hosts.find(trace.destination); host != hosts.end())
            covered.host = host->second;
        covered.origin = operation->second.origin;
        covered.operation = operationSymbol(operation->second);
        for (std::size_t at = 0; at < entries.size(); ++at)
            counts[at] += trace::covers(entries[at], covered);
    }
    return counts;
}

std::vector<BaselineRow> baselineOfCase(const CaseReader &clean)
{
    std::map<AppId, std::string> packages;
    for (const auto &app : clean.all<AppRow>())
        packages[app.id] = app.package;
    std::map<KeyId, std::string> keys;
    for (const auto &key : clean.all<KeyRow>())
        keys[key.id] = key.spkiSha256;
    std::set<std::tuple<std::string, std::string, std::string>> seen;
    std::vector<BaselineRow> rows;
    const auto add = [&](const char *kind, const std::string &value, AppId app) {
        const auto package = packages.find(app);
        if (!value.empty() && package != packages.end() && !package->second.empty() && seen.insert({kind, value, package->second}).second)
            rows.push_back(entry(kind, value, package->second));
    };
    for (const auto &operation : clean.all<OperationRow>()) {
        add("operation", operationSymbol(operation), operation.app);
        if (const auto key = keys.find(operation.key); key != keys.end())
            add("key", key->second, operation.app);
    }
    for (const auto &destination : clean.all<DestinationRow>())
        add("destination", destination.host, destination.app);
    return rows;
}

std::string writeBaselines(const std::vector<BaselineRow> &rows)
{
    std::string out;
    for (const auto &row : rows) {
        if (row.removedAt)
            continue;
        out += JsonWriter()
                   .beginObject()
                   .text("kind", row.kind)
                   .text("value", row.value)
                   .text("app", row.app)
                   .text("reason", row.reason)
                   .text("author", row.author)
                   .text("expires", row.expires ? toRfc3339(*row.expires) : "")
                   .endObject()
                   .take()
            + "\n";
    }
    return out;
}

std::variant<std::vector<BaselineRow>, std::size_t> readBaselines(std::string_view text)
{
    std::vector<BaselineRow> rows;
    std::size_t number = 0;
    while (!text.empty()) {
        const auto line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        const auto members = readJsonObject(line);
        BaselineRow row;
        row.kind = member(members, "kind");
        row.value = member(members, "value");
        row.app = member(members, "app");
        row.reason = member(members, "reason");
        row.author = member(members, "author");
        const auto expires = member(members, "expires");
        row.expires = parseRfc3339(expires);
        if (!isBaselineKind(row.kind) || row.value.empty() || row.reason.empty() || (!expires.empty() && !row.expires))
            return number;
        rows.push_back(std::move(row));
    }
    return rows;
}

}
