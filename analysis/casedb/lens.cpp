// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/casedb/lens.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace keytrail::casedb
{

namespace
{

enum class By : std::uint8_t { Device, App, Either };

struct MaskedColumn {
    std::string_view table, column;
    By by;
};

// What tells who or what it is. What stays (model, system version, ownership, times, places in the evidence) tells a fleet's state.
constexpr MaskedColumn kMasked[] = {
    {"device_records", "source_id", By::Device},
    {"device_records", "serial", By::Device},
    {"device_records", "udid", By::Device},
    {"device_records", "imei", By::Device},
    {"device_records", "name", By::Device},
    {"device_records", "owner", By::Device},
    {"device_records", "ips", By::Device},
    {"device_records", "macs", By::Device},
    {"device_records", "other_ids", By::Device},
    {"device_records", "raw", By::Device},
    {"devices", "serial", By::Device},
    {"devices", "udid", By::Device},
    {"devices", "imei", By::Device},
    {"devices", "name", By::Device},
    {"devices", "owner", By::Device},
    {"devices", "ips", By::Device},
    {"devices", "macs", By::Device},
    {"devices", "source_ids", By::Device},
    {"devices", "merged_by", By::Device},
    {"devices", "conflicts", By::Device},
    {"installs", "device_ref", By::Device},
    {"installs", "package", By::Either},
    {"installs", "stated_package", By::Either},
    {"installs", "name", By::Either},
    {"installs", "version", By::Either},
    {"installs", "signer", By::Either},
    {"installs", "sha256", By::Either},
    {"installs", "raw", By::Either},
    {"events", "device_ref", By::Device},
    {"events", "app", By::Either},
    {"events", "host", By::Either},
    {"events", "text", By::Either},
    {"events", "raw", By::Either},
    {"leases", "mac", By::Device},
    {"leases", "host_name", By::Device},
    {"leases", "raw", By::Device},
    {"addresses", "mac", By::Device},
    {"flows", "client_mac", By::Device},
    {"flows", "app", By::App},
};

std::string lensMeta(std::string_view key)
{
    return fmt::format("(SELECT value FROM meta WHERE key = '{}' AND json_valid(value))", key);
}

std::string maskedDevices()
{
    return fmt::format("(SELECT md.value FROM json_each({}) md)", lensMeta(kMaskedDevices));
}

std::string ownerOf(std::string_view table, std::string_view alias)
{
    if (table == "device_records")
        return fmt::format("(SELECT o.device FROM owners o WHERE o.row = {}.id)", alias);
    return fmt::format("coalesce((SELECT o.device FROM owners o WHERE o.row = {0}.record), (SELECT o.device FROM owners o WHERE o.row = {0}.id))", alias);
}

/// The package of an install or the app of an event, with what its name says where that is known.
std::string packageOf(const Lens &lens, std::string_view table, std::string_view alias)
{
    if (table != "installs")
        return fmt::format("{}.\"app\"", alias);
    if (!lens.names)
        return fmt::format("{}.\"package\"", alias);
    return fmt::format("coalesce({0}.\"package\", (SELECT np.value FROM json_each({1}) np WHERE np.key = "
                       "(SELECT pd.platform FROM devices pd WHERE pd.id = {2}) || ':' || {0}.\"name\"))",
        alias, lensMeta(kNamedPackages), ownerOf(table, alias));
}

std::string isMaskedDevice(std::string_view table, std::string_view alias)
{
    if (table == "devices")
        return fmt::format("{}.id IN {}", alias, maskedDevices());
    if (table == "addresses")
        return fmt::format("{}.device IN {}", alias, maskedDevices());
    if (table == "leases" || table == "flows") {
        return fmt::format("{}.\"{}\" IN (SELECT dm.value FROM devices d, json_each(d.macs) dm WHERE d.id IN {})", alias,
            table == "leases" ? "mac" : "client_mac", maskedDevices());
    }
    return fmt::format("{} IN {}", ownerOf(table, alias), maskedDevices());
}

std::string isMaskedApp(const std::string &package)
{
    // GLOB knows more marks than the star; packages hold none of them, and rules with them are not taken.
    return fmt::format("EXISTS (SELECT 1 FROM json_each({}) ma WHERE {} GLOB ma.value)", lensMeta(kMaskedApps), package);
}

std::string isMaskedRow(const Lens &lens, std::string_view table, By by, std::string_view alias)
{
    if (by == By::Device)
        return isMaskedDevice(table, alias);
    const auto package = packageOf(lens, table, alias);
    if (by == By::App)
        return isMaskedApp(package);
    // An app of the case is what the case is about: it stays readable on a masked device.
    return fmt::format("({} OR ({} AND NOT coalesce({} IN (SELECT package FROM apps), 0)))", isMaskedApp(package), isMaskedDevice(table, alias), package);
}

std::string_view maskOf(const ColumnInfo &column)
{
    if (column.name == "name")
        return "'masked'";
    return column.type == ColumnType::TextList ? "'[]'" : "NULL";
}

}

std::string seenThrough(const Lens &lens, std::string_view table, const ColumnInfo &column, std::string_view alias)
{
    std::string sql = fmt::format("{}.\"{}\"", alias, column.name);
    if (!column.expression.empty()) {
        sql = column.expression;
        for (std::size_t at = 0; (at = sql.find("t.", at)) != std::string::npos; at += alias.size() + 1) {
            if (at > 0 && (sql[at - 1] == ' ' || sql[at - 1] == '('))
                sql.replace(at, 1, alias);
        }
    }
    if (table == "installs" && column.name == "package")
        sql = packageOf(lens, table, alias);
    // Times that the evidence's own clock told; those in certificates are of another clock.
    constexpr std::string_view kTimed[] = {"flows", "dns", "http", "tls", "leases", "device_records", "installs", "events"};
    if (lens.clocks && column.type == ColumnType::Time && std::find(std::begin(kTimed), std::end(kTimed), table) != std::end(kTimed))
        sql = fmt::format("({} + coalesce((SELECT ec.clock_offset_ns FROM evidence ec WHERE ec.id = {}.evidence), 0))", sql, alias);
    // A rule names what it masks; only the one by ownership does not.
    if (lens.masks && table == "judgements" && (column.name == "target" || column.name == "value")) {
        return fmt::format("CASE WHEN {0}.kind = 'mask' AND {0}.\"{1}\" NOT LIKE 'ownership=%' THEN substr({0}.\"{1}\", 1, instr({0}.\"{1}\", '=') - 1) ELSE {2} END",
            alias, column.name, sql);
    }
    const auto mask = std::find_if(std::begin(kMasked), std::end(kMasked), [&](const MaskedColumn &one) { return one.table == table && one.column == column.name; });
    if (lens.masks && mask != std::end(kMasked))
        sql = fmt::format("CASE WHEN {} THEN {} ELSE {} END", isMaskedRow(lens, table, mask->by, alias), maskOf(column), sql);
    return sql;
}

const char *const kLensInForce = "SELECT EXISTS (SELECT 1 FROM evidence WHERE clock_offset_ns <> 0), "
                                 "EXISTS (SELECT 1 FROM meta WHERE key IN ('masked_devices', 'masked_apps') AND json_valid(value) AND value <> '[]') "
                                 "OR EXISTS (SELECT 1 FROM judgements WHERE kind = 'mask' AND undone_at IS NULL), "
                                 "EXISTS (SELECT 1 FROM meta WHERE key = 'packages_by_name' AND json_valid(value) AND value <> '{}')";

}
