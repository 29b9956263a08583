// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the interpreter knows of code that is not in the app: how library methods behave (library-models.tsv), how library
// types inherit (library-types.tsv), which calls work with keys (crypto-catalogue.tsv) and which prefixes are libraries
// (library-prefixes.tsv). All of it is data; the actions that rows name are in the interpreter.

#include "analysis/code/findings.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace keytrail::code {

struct Model {
    std::string action;     ///< name of an action of the interpreter
    std::string detail;     ///< its parameters, as the action reads them
};

struct CatalogueEntry {
    std::string id, symbol, operation, algorithm, keyArgument, dataArgument;
};

class Models
{
public:
    explicit Models(const KnowledgeFile &file);

    /// The model of `Lowner;->name`, of the owner's library supertypes, or of `Lowner;->*`; null where none is known.
    const Model *find(std::string_view owner, std::string_view name) const;
    /// The catalogue entry of a call, by class (or its library supertypes), name and, where the entry has one, prototype.
    const CatalogueEntry *catalogue(std::string_view owner, std::string_view name, std::string_view proto) const;
    /// The entry by class and name alone: for calls through reflection.
    const CatalogueEntry *catalogueByName(std::string_view owner, std::string_view name) const;
    /// The supertypes of a library type, nearest first.
    std::vector<std::string_view> parents(std::string_view type) const;
    bool isA(std::string_view type, std::string_view ancestor) const;
    /// The name of the library that a class belongs to, empty for none that is known.
    std::string library(std::string_view className) const;
    /// The same for a class of an app with this package: what stands under the prefix of a library that the app itself stands
    /// under is the app's own (a vendor's own app).
    std::string libraryWithin(std::string_view className, std::string_view package) const;
    /// Whether models stand for the library's code, even where the code is in the app.
    bool isClosed(std::string_view className) const;
    /// A class that the platform defines and models know: its loader asks the platform first, so an app's class of that name never runs.
    bool isPlatform(std::string_view className) const;

private:
    const CatalogueEntry *exact(std::string_view owner, std::string_view name, std::string_view proto) const;
    std::unordered_map<std::string, Model> m_models;
    std::unordered_set<std::string> m_platform;
    std::unordered_map<std::string, std::vector<std::string>> m_parents;
    std::vector<CatalogueEntry> m_entries;
    std::unordered_map<std::string, std::vector<std::size_t>> m_entriesByMethod;
    struct Library {
        std::string prefix, name;
        bool closed;
    };
    std::unordered_map<std::string, Library> m_libraries;   // by prefix, which ends with a slash
    const Library *libraryOf(std::string_view className) const;
};

/// Rows of a tab-separated file without its head line; lines that begin with # are left out.
std::vector<std::vector<std::string_view>> tableRows(std::string_view file);

}
