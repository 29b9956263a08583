// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How each member type of a row stands in SQLite: one overload a type for its column, for binding and for reading.

#include "analysis/casedb/database.h"
#include "analysis/casedb/rows.h"

#include <array>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace keytrail::casedb
{

enum class ColumnType : std::uint8_t { Text, Integer, Real, Flag, Time, TextList, Json, Id, IdList };

/// Table that an id type points to, and the prefix of its printed form ("flow-3f…").
struct IdKind {
    std::string_view table;
    std::string_view prefix;
};

/// The place of T in a tuple's types.
template <class T, class... Types> constexpr std::size_t indexOf(std::tuple<Types...> *)
{
    std::size_t at = 0;
    bool found = false;
    ((found = found || std::is_same_v<T, Types>, at += found ? 0 : 1), ...);
    return at;
}

template <class T> constexpr IdKind idKind()
{
    using Kinds = std::tuple<EvidenceId, AppId, BinaryId, OperationId, KeyId, KeyPlaceId, DestinationId, LinkId, FlowId, DnsId, HttpId,
        TlsId, CertificateId, PayloadSignId, LeaseId, DeviceRecordId, DeviceId, InstallId, EventId, WarningId, FindingId, TraceId, AddressId, JudgementId, BaselineId,
        AttackReleaseId, AttackObjectId>;
    constexpr IdKind names[] = {{"evidence", "evidence"}, {"apps", "app"}, {"binaries", "bin"}, {"operations", "op"}, {"keys", "key"},
        {"key_places", "keyplace"}, {"destinations", "dest"}, {"links", "link"}, {"flows", "flow"}, {"dns", "dns"}, {"http", "http"},
        {"tls", "tls"}, {"certificates", "cert"}, {"payload_signs", "sign"}, {"leases", "lease"}, {"device_records", "record"},
        {"devices", "device"}, {"installs", "install"}, {"events", "event"}, {"warnings", "warning"}, {"findings", "finding"},
        {"traces", "trace"}, {"addresses", "address"}, {"judgements", "judgement"}, {"baselines", "baseline"},
        {"attack_releases", "attackrelease"}, {"attack_objects", "attack"}};
    static_assert(std::size(names) == std::tuple_size_v<Kinds>);
    return names[indexOf<T>(static_cast<Kinds *>(nullptr))];
}

struct ColumnInfo {
    std::string_view name;
    ColumnType type = ColumnType::Text;
    IdKind id; ///< of Id and IdList columns
    std::string expression; ///< SQL over the row `t` where the column is not stored in the table; empty otherwise
};

template <class T> ColumnInfo describe(std::string_view name, const T &)
{
    if constexpr (std::is_enum_v<T>)
        return {name, ColumnType::Id, idKind<T>(), {}};
    else if constexpr (std::is_same_v<T, Text>)
        return {name, ColumnType::Text, {}, {}};
    else if constexpr (std::is_same_v<T, Number>)
        return {name, ColumnType::Integer, {}, {}};
    else if constexpr (std::is_same_v<T, Real>)
        return {name, ColumnType::Real, {}, {}};
    else if constexpr (std::is_same_v<T, Flag>)
        return {name, ColumnType::Flag, {}, {}};
    else if constexpr (std::is_same_v<T, Time>)
        return {name, ColumnType::Time, {}, {}};
    else if constexpr (std::is_same_v<T, Texts>)
        return {name, ColumnType::TextList, {}, {}};
    else if constexpr (std::is_same_v<T, Json>)
        return {name, ColumnType::Json, {}, {}};
    else
        return {name, ColumnType::IdList, idKind<typename T::value_type>(), {}};
}

template <class Row> std::vector<ColumnInfo> columnsOf()
{
    std::vector<ColumnInfo> columns;
    Row row;
    fields(row, [&](std::string_view name, const auto &member) { columns.push_back(describe(name, member)); });
    return columns;
}

std::string toJson(const Texts &texts);
std::string toJson(const std::vector<std::int64_t> &numbers);
Texts textsFromJson(std::string_view json);
std::vector<std::int64_t> numbersFromJson(std::string_view json);

/// `value` must live until the statement has run.
template <class T> void bindColumn(Statement &statement, int at, const T &value)
{
    if constexpr (std::is_enum_v<T>) {
        value == T{} ? statement.bindNull(at) : statement.bind(at, static_cast<std::int64_t>(value));
    } else if constexpr (std::is_same_v<T, Text>) {
        value.empty() ? statement.bindNull(at) : statement.bindLiving(at, value);
    } else if constexpr (std::is_same_v<T, Json>) {
        value.text.empty() ? statement.bindNull(at) : statement.bindLiving(at, value.text);
    } else if constexpr (std::is_same_v<T, Texts>) {
        value.empty() ? statement.bindLiving(at, "[]") : statement.bind(at, std::string_view(toJson(value)));
    } else if constexpr (std::is_same_v<T, Number> || std::is_same_v<T, Real>) {
        value ? statement.bind(at, *value) : statement.bindNull(at);
    } else if constexpr (std::is_same_v<T, Flag>) {
        value ? statement.bind(at, std::int64_t(*value)) : statement.bindNull(at);
    } else if constexpr (std::is_same_v<T, Time>) {
        value ? statement.bind(at, value->nanoseconds) : statement.bindNull(at);
    } else {
        std::vector<std::int64_t> numbers;
        for (const auto id : value)
            numbers.push_back(static_cast<std::int64_t>(id));
        statement.bind(at, std::string_view(toJson(numbers)));
    }
}

template <class T> void readColumn(const Statement &statement, int at, T &value)
{
    if (statement.isNull(at)) {
        value = T{};
        return;
    }
    if constexpr (std::is_enum_v<T>)
        value = static_cast<T>(statement.integer(at));
    else if constexpr (std::is_same_v<T, Text>)
        value = statement.text(at);
    else if constexpr (std::is_same_v<T, Json>)
        value.text = statement.text(at);
    else if constexpr (std::is_same_v<T, Texts>)
        value = statement.view(at) == "[]" ? T{} : textsFromJson(statement.view(at));
    else if constexpr (std::is_same_v<T, Number>)
        value = statement.integer(at);
    else if constexpr (std::is_same_v<T, Real>)
        value = statement.real(at);
    else if constexpr (std::is_same_v<T, Flag>)
        value = statement.integer(at) != 0;
    else if constexpr (std::is_same_v<T, Time>)
        value = Instant{statement.integer(at)};
    else
        for (const auto number : numbersFromJson(statement.view(at)))
            value.push_back(static_cast<typename T::value_type>(number));
}

/// "flow-00ff…": the printed form of an id; and back (0 where it is none of this prefix).
std::string printId(std::string_view prefix, std::int64_t id);
std::int64_t parseId(std::string_view prefix, std::string_view text);

template <class Id> std::string printId(Id id)
{
    return printId(idKind<Id>().prefix, static_cast<std::int64_t>(id));
}

}
