// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the interpreter of JavaScript knows of libraries and of the platform (resources/knowledge/js-models.tsv): symbol, action, detail,
// api, number in the catalogue. A symbol is a global path ("forge.pki.publicKeyFromPem"), "module:NAME", or CLASS#METHOD of an instance.

#include "analysis/code/findings.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace keytrail::code {

struct JsModel {
    std::string symbol, action, detail, api, catalogueId;
    /// The value behind `word=` in the detail; empty where there is none.
    std::string_view word(std::string_view name) const;
};

class JsModels
{
public:
    explicit JsModels(const KnowledgeFile &file);
    const JsModel *find(std::string_view symbol) const;
    /// Whether a global of this name is the library's, even where the app holds the library's source.
    bool isRoot(std::string_view global) const;
    /// The model of a method that is told by its name alone, whatever the receiver; null for most names.
    const JsModel *byMethod(std::string_view name) const;

private:
    std::unordered_map<std::string, JsModel> m_models;
    std::unordered_map<std::string, const JsModel *> m_ducks;
    std::unordered_map<std::string, bool> m_roots;
};

/// Whether the interpreter knows an action that a row of js-models.tsv may name.
bool hasJsAction(std::string_view name);

}
