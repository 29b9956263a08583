// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/trace/comparison.h"

#include "analysis/base/json_reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>

namespace keytrail::trace
{

using namespace casedb;

namespace
{

enum class Kind { App, Version, Permission, Component, Signer, Framework, Key, Operation, Destination };
constexpr std::string_view kDifferenceKinds[] = {"app", "version", "permission", "component", "signer", "framework", "key", "operation", "destination"};

struct Place {
    std::string id;
    EvidenceId evidence{};
    std::string where;
};
/// Everything one side has, by what makes two of it the same in both.
using Having = std::map<std::tuple<std::string, Kind, std::string>, Place>;

class Side
{
public:
    explicit Side(const CompareSide &side)
        : m_side(side)
        , m_reader(*side.reader)
    {
        for (const auto &app : m_reader.all<AppRow>()) {
            if (!side.package.empty() && app.package != side.package)
                continue;
            if (side.version.empty() || app.versionName == side.version || app.versionCode == side.version)
                take(app);
        }
        if (m_packages.empty())
            return;
        keys();
        operations();
        destinations();
    }
    bool isEmpty() const { return m_packages.empty(); }
    const Having &having() const { return m_having; }

private:
    template <class Row> void add(const std::string &package, Kind kind, const std::string &value, const Row &row)
    {
        if (!value.empty() && !package.empty()) // a masked app has no package to show
            m_having.try_emplace({package, kind, value}, Place{printId(row.id), row.evidence, row.where});
    }

    void take(const AppRow &app)
    {
        m_packages[app.id] = app.package;
        const auto &package = app.package;
        add(package, Kind::App, package, app);
        if (m_side.version.empty())
            add(package, Kind::Version, fmt::format("{} ({})", app.versionName, app.versionCode), app);
        for (const auto &one : app.permissions)
            add(package, Kind::Permission, one, app);
        for (const auto &one : readJsonObjects(app.components.text))
            add(package, Kind::Component, fmt::format("{} {}{}", member(one, "kind"), member(one, "name"), member(one, "exported") == "true" ? ", exported" : ""), app);
        for (const auto &one : readJsonObjects(app.signers.text))
            add(package, Kind::Signer, std::string(member(one, "cert_sha256")), app);
        for (const auto &one : app.frameworks)
            add(package, Kind::Framework, one, app);
    }
    const std::string *packageOf(AppId app) const
    {
        const auto found = m_packages.find(app);
        return found == m_packages.end() ? nullptr : &found->second;
    }

    void keys()
    {
        for (const auto &place : m_reader.all<KeyPlaceRow>()) {
            if (const auto *package = packageOf(place.app); package && place.source != "signer")
                add(*package, Kind::Key, fmt::format("{} {}{} {}{}", place.algorithm.empty() ? "key" : place.algorithm, place.curve.empty() ? place.bits ? fmt::format("{}", *place.bits) : "" : place.curve, place.isPrivate.value_or(false) ? " private" : "", place.form == "pin" ? "pin " : "", place.spkiSha256), place);
        }
    }
    void operations()
    {
        for (const auto &one : m_reader.all<OperationRow>()) {
            if (const auto *package = packageOf(one.app))
                add(*package, Kind::Operation, fmt::format("{} {} {} by {} in {}{}{}{}", one.kind, one.algorithm, one.transformation, one.api, one.className, one.className.empty() ? "" : "->", one.method, one.descriptor), one);
        }
    }
    void destinations()
    {
        for (const auto &one : m_reader.all<DestinationRow>("host != null")) {
            if (const auto *package = packageOf(one.app))
                add(*package, Kind::Destination, fmt::format("{}{}{}{}{}{}", one.scheme, one.scheme.empty() ? "" : "://", one.host, one.port ? fmt::format(":{}", *one.port) : "", one.path, one.resolvedBy == "string" ? " (in a string only)" : ""), one);
        }
    }

    const CompareSide &m_side;
    const CaseReader &m_reader;
    std::map<AppId, std::string> m_packages;
    Having m_having;
};

}

AppComparison compareApps(const CompareSide &before, const CompareSide &after)
{
    const Side left(before), right(after);
    AppComparison out;
    out.hasBefore = !left.isEmpty();
    out.hasAfter = !right.isEmpty();
    const auto say = [&](const Having::value_type &one, const CaseReader &reader, const char *change) {
        const auto &[package, kind, value] = one.first;
        out.rows.push_back({package, std::string(kDifferenceKinds[static_cast<std::size_t>(kind)]), change, value, one.second.id, reader.sha256(one.second.evidence), one.second.where});
    };
    for (const auto &one : right.having()) {
        if (left.having().contains(one.first))
            ++out.same;
        else
            say(one, *after.reader, "added");
    }
    for (const auto &one : left.having()) {
        if (!right.having().contains(one.first))
            say(one, *before.reader, "removed");
    }
    const auto order = [](const Difference &one) {
        const auto kind = std::find(std::begin(kDifferenceKinds), std::end(kDifferenceKinds), one.kind) - std::begin(kDifferenceKinds);
        return std::tuple(std::string_view(one.app), kind, std::string_view(one.change), std::string_view(one.value));
    };
    std::sort(out.rows.begin(), out.rows.end(), [&](const auto &a, const auto &b) { return order(a) < order(b); });
    return out;
}

}
