// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/js_models.h"

#include "analysis/code/models.h"

#include <algorithm>

namespace keytrail::code {

std::string_view JsModel::word(std::string_view name) const
{
    const std::string_view all = detail;
    for (std::size_t at = 0; at < all.size();) {
        const auto end = std::min(all.find(' ', at), all.size());
        const auto one = all.substr(at, end - at);
        if (one.size() > name.size() && one.substr(0, name.size()) == name && one[name.size()] == '=')
            return one.substr(name.size() + 1);
        at = end + 1;
    }
    return {};
}

JsModels::JsModels(const KnowledgeFile &file)
{
    for (const auto &row : tableRows(file("js-models.tsv"))) {
        if (row.size() < 2)
            continue;
        const auto cell = [&](std::size_t n) { return n < row.size() ? std::string(row[n]) : std::string(); };
        JsModel model{cell(0), cell(1), cell(2), cell(3), cell(4)};
        if (model.api.empty())
            model.api = model.symbol;
        m_models.emplace(cell(0), std::move(model));
    }
    for (const auto &[symbol, model] : m_models) {
        if (!model.word("duck").empty())
            m_ducks.emplace(symbol.substr(symbol.find_last_of(".#") + 1), &model);
        if (symbol.find('#') == std::string::npos && symbol.rfind("module:", 0) != 0 && model.word("local").empty())
            m_roots.emplace(symbol.substr(0, symbol.find('.')), true);
    }
}

const JsModel *JsModels::find(std::string_view symbol) const
{
    const auto found = m_models.find(std::string(symbol));
    return found == m_models.end() ? nullptr : &found->second;
}

bool JsModels::isRoot(std::string_view global) const
{
    return m_roots.count(std::string(global)) != 0;
}

const JsModel *JsModels::byMethod(std::string_view name) const
{
    const auto found = m_ducks.find(std::string(name));
    return found == m_ducks.end() ? nullptr : found->second;
}

}
