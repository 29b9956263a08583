// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/models.h"

namespace keytrail::code {

namespace {

// Forks and repackaged copies keep the tail of the name.
constexpr std::string_view kBouncyCastle = "Lorg/bouncycastle/";
// Java core and the framework; not what has moved in or out of it over the releases (android.net.http, the support library).
constexpr std::string_view kPlatform[] = {"Landroid/", "Ljava/", "Ljavax/crypto/", "Ljavax/net/"};
constexpr std::string_view kBouncyCastleTwins[] = {"Lorg/spongycastle/", "Lcom/android/org/bouncycastle/"};

std::string canonical(std::string_view owner)
{
    for (const auto twin : kBouncyCastleTwins) {
        if (owner.substr(0, twin.size()) == twin)
            return std::string(kBouncyCastle) + std::string(owner.substr(twin.size()));
    }
    return std::string(owner);
}

}

std::vector<std::vector<std::string_view>> tableRows(std::string_view file)
{
    std::vector<std::vector<std::string_view>> rows;
    bool head = true;
    while (!file.empty()) {
        const auto end = file.find('\n');
        auto line = file.substr(0, end);
        file = end == std::string_view::npos ? std::string_view() : file.substr(end + 1);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (line.empty() || line.front() == '#')
            continue;
        if (head) {
            head = false;
            continue;
        }
        auto &row = rows.emplace_back();
        for (std::size_t at = 0; at <= line.size();) {
            const auto tab = std::min(line.find('\t', at), line.size());
            row.push_back(line.substr(at, tab - at));
            at = tab + 1;
        }
    }
    return rows;
}

Models::Models(const KnowledgeFile &file)
{
    for (const auto name : {"library-models.tsv", "network-sinks.tsv"}) {
        for (const auto &row : tableRows(file(name))) {
            if (row.size() >= 2)
                m_models[std::string(row[0])] = {std::string(row[1]), row.size() > 2 ? std::string(row[2]) : std::string()};
        }
    }
    for (const auto &row : tableRows(file("library-types.tsv"))) {
        if (row.size() >= 2)
            m_parents[std::string(row[0])].emplace_back(row[1]);
    }
    for (const auto &row : tableRows(file("crypto-catalogue.tsv"))) {
        if (row.size() < 8 || row[2] != "dex")
            continue;
        const auto open = row[3].find('(');
        m_entriesByMethod[std::string(row[3].substr(0, open))].push_back(m_entries.size());
        m_entries.push_back({std::string(row[0]), std::string(row[3]), std::string(row[4]), std::string(row[5]), std::string(row[6]), std::string(row[7])});
    }
    const auto remember = [&](std::string_view symbol) {
        const auto owner = symbol.substr(0, symbol.find("->"));
        for (const auto head : kPlatform) {
            if (owner.starts_with(head) && !owner.starts_with("Landroid/support/") && !owner.starts_with("Landroid/net/http/"))
                m_platform.emplace(owner);
        }
    };
    for (const auto &[symbol, model] : m_models)
        remember(symbol);
    for (const auto &entry : m_entries)
        remember(entry.symbol);
    for (const auto &row : tableRows(file("library-prefixes.tsv"))) {
        if (row.size() >= 2)
            m_libraries.emplace(row[0], Library{std::string(row[0]), std::string(row[1]), row.size() > 2 && row[2] == "closed"});
    }
}

std::vector<std::string_view> Models::parents(std::string_view type) const
{
    std::vector<std::string_view> out;
    std::vector<std::string_view> open{type};
    for (std::size_t i = 0; i < open.size() && i < 64; ++i) {
        const auto found = m_parents.find(std::string(open[i]));
        if (found == m_parents.end())
            continue;
        for (const auto &parent : found->second) {
            out.push_back(parent);
            open.push_back(parent);
        }
    }
    return out;
}

bool Models::isA(std::string_view type, std::string_view ancestor) const
{
    if (type == ancestor)
        return true;
    const auto all = parents(type);
    return std::find(all.begin(), all.end(), ancestor) != all.end();
}

const Model *Models::find(std::string_view ownerAsNamed, std::string_view name) const
{
    const auto owner = canonical(ownerAsNamed);
    std::vector<std::string_view> types{owner};
    const auto above = parents(owner);
    types.insert(types.end(), above.begin(), above.end());
    for (const auto type : types) {
        const auto prefix = std::string(type) + "->";
        for (const auto &key : {prefix + std::string(name), prefix + "*"}) {
            if (const auto found = m_models.find(key); found != m_models.end())
                return &found->second;
        }
    }
    return nullptr;
}

const CatalogueEntry *Models::exact(std::string_view owner, std::string_view name, std::string_view proto) const
{
    const auto found = m_entriesByMethod.find(std::string(owner) + "->" + std::string(name));
    if (found == m_entriesByMethod.end())
        return nullptr;
    for (const auto at : found->second) {
        const auto open = m_entries[at].symbol.find('(');
        if (open == std::string::npos || proto.empty() || std::string_view(m_entries[at].symbol).substr(open) == proto)
            return &m_entries[at];
    }
    return nullptr;
}

const CatalogueEntry *Models::catalogue(std::string_view ownerAsNamed, std::string_view name, std::string_view proto) const
{
    const auto owner = canonical(ownerAsNamed);
    if (const auto *entry = exact(owner, name, proto))
        return entry;
    for (const auto parent : parents(owner)) {
        if (const auto *entry = exact(parent, name, proto))
            return entry;
    }
    return nullptr;
}

const CatalogueEntry *Models::catalogueByName(std::string_view owner, std::string_view name) const
{
    return catalogue(owner, name, {});
}

const Models::Library *Models::libraryOf(std::string_view className) const
{
    // The longest prefix counts: a library may hold another's package.
    for (auto slash = className.rfind('/'); slash != std::string_view::npos && slash != 0; slash = className.rfind('/', slash - 1)) {
        if (const auto found = m_libraries.find(std::string(className.substr(0, slash + 1))); found != m_libraries.end())
            return &found->second;
    }
    return nullptr;
}

std::string Models::library(std::string_view className) const
{
    const auto *found = libraryOf(className);
    return found ? found->name : std::string();
}

std::string Models::libraryWithin(std::string_view className, std::string_view package) const
{
    const auto *found = libraryOf(className);
    if (!found)
        return {};
    std::string own = "L" + std::string(package) + "/";
    std::replace(own.begin(), own.end(), '.', '/');
    return own.starts_with(found->prefix) && !found->closed ? std::string() : found->name;
}

bool Models::isPlatform(std::string_view className) const
{
    return m_platform.contains(std::string(className));
}

bool Models::isClosed(std::string_view className) const
{
    if (isPlatform(className))
        return true;
    const auto *found = libraryOf(className);
    return found && found->closed;
}

}
