// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/record.h"

#include "analysis/base/base64.h"
#include "analysis/telemetry/cell_value.h"

#include <algorithm>
#include <atomic>

namespace keytrail::telemetry {

namespace {

constexpr std::size_t kUsualRaw = 320; // octets

void addFlat(std::string &out, std::string_view key, std::string_view text)
{
    if (text.empty() || out.size() > Record::kLargestFlat)
        return;
    if (!out.empty())
        out += ' ';
    out += key;
    out += '=';
    out += text.substr(0, Record::kLargestFlat);
}

/// Valid JSON without the white space between its tokens: one line, which lists of rows rely on.
std::string compacted(std::string_view json)
{
    std::string out;
    bool isString = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (!isString && (c == ' ' || c == '\n' || c == '\r' || c == '\t'))
            continue;
        out += c;
        if (isString && c == '\\' && i + 1 < json.size())
            out += json[++i];
        else if (c == '"')
            isString = !isString;
    }
    return out;
}

/// Depth is bounded by the readers of values, so this recursion ends.
void flatten(const Value &value, const std::string &key, std::string &out)
{
    if (value.isScalar()) {
        addFlat(out, key, value.kind == Value::Kind::Data ? toBase64(value.text) : value.text);
        return;
    }
    for (std::size_t i = 0; i < value.items.size() && out.size() < Record::kLargestFlat; ++i) {
        const std::string &name = value.kind == Value::Kind::Map ? value.keys[i] : key;
        flatten(value.items[i], name, out);
    }
}

/// Whether there were any.
bool addScalars(const Value &value, Cells &cells)
{
    bool isAny = false;
    const auto add = [&](const Value &one) {
        if (!one.isScalar() || one.text.empty())
            return;
        cells.add(one.text, one.kind);
        isAny = true;
    };
    if (value.kind == Value::Kind::List)
        std::for_each(value.items.begin(), value.items.end(), add);
    else
        add(value);
    return isAny;
}

}

TableColumns::TableColumns(std::vector<std::string> header, const Format &format, const ColumnMapping &mapping)
    : m_header(std::move(header))
    , m_columns(format.names)
    , m_isKnown(m_header.size())
{
    static std::atomic<std::size_t> tables = 0;
    m_number = ++tables;
    for (const auto &one : m_header) {
        m_plain.push_back(mapping.header(one));
        m_members.push_back(quotedText(one) + ':');
    }
    const auto resolve = [&](const std::vector<Name> &names) {
        for (const auto &name : names) {
            for (std::size_t column = 0; column < m_header.size() && name.kind == Name::Kind::Path; ++column) {
                if (isSameName(m_plain[column], name.text) || isSameName(m_header[column], name.text)) {
                    m_columns[name.id].push_back(column);
                    m_isKnown[column] = true;
                }
            }
        }
    };
    for (const auto &group : format.groups) {
        resolve(group.conditions);
        for (const auto &rule : group.rules)
            resolve(rule.names);
    }
}

std::vector<std::string> TableColumns::doubled() const
{
    std::vector<std::string> found;
    for (std::size_t i = 0; i < m_header.size(); ++i) {
        if (!m_header[i].empty() && std::find(m_header.begin(), m_header.begin() + static_cast<std::ptrdiff_t>(i), m_header[i]) != m_header.begin() + static_cast<std::ptrdiff_t>(i))
            found.push_back(m_header[i]);
    }
    return found;
}

std::vector<std::string> TableColumns::unknown() const
{
    std::vector<std::string> found;
    for (std::size_t i = 0; i < m_header.size(); ++i) {
        if (!m_isKnown[i] && !m_header[i].empty())
            found.push_back(m_header[i]);
    }
    return found;
}

std::optional<RowRepair> TableColumns::repair(const Format &format) const
{
    const auto place = [&](std::string_view name) {
        const auto found = std::find_if(m_plain.begin(), m_plain.end(), [&](const std::string &one) { return isSameName(one, name); });
        return found == m_plain.end() ? RowRepair::kNone : static_cast<std::size_t>(found - m_plain.begin());
    };
    if (format.repairs.empty())
        return {};
    const auto &rule = format.repairs.front();
    RowRepair repair{place(rule.field), place(rule.names.front().text), rule.names.size() > 1 ? place(rule.names[1].text) : RowRepair::kNone};
    return repair.column == RowRepair::kNone ? std::nullopt : std::optional(repair);
}

std::string TableColumns::cellsOf(const Group &group, const std::vector<std::string> &cells) const
{
    std::string joined;
    const auto add = [&](const std::vector<Name> &names) {
        for (const auto &name : names) {
            for (const auto column : m_columns[name.id]) {
                if (column < cells.size())
                    (joined += cells[column]) += '\0';
            }
        }
    };
    add(group.conditions);
    for (const auto &rule : group.rules)
        add(rule.names);
    return joined;
}

std::vector<std::size_t> TableColumns::columnsOf(const Group &group) const
{
    std::vector<std::size_t> found;
    const auto add = [&](const std::vector<Name> &names) {
        for (const auto &name : names)
            found.insert(found.end(), m_columns[name.id].begin(), m_columns[name.id].end());
    };
    add(group.conditions);
    for (const auto &rule : group.rules)
        add(rule.names);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

Value TableColumns::object(const std::vector<std::string> &cells) const
{
    Value object;
    object.kind = Value::Kind::Map;
    for (std::size_t i = 0; i < cells.size() && i < m_header.size(); ++i) {
        object.keys.push_back(m_plain[i]);
        auto &item = object.items.emplace_back();
        item.kind = Value::Kind::Text;
        item.text = cells[i];
    }
    return object;
}

void RowRecord::addCells(const Name &name, Cells &found) const
{
    if (name.kind == Name::Kind::Literal)
        return found.add(name.text, Value::Kind::Text);
    if (name.kind == Name::Kind::Flat) {
        std::string flat;
        for (std::size_t i = 0; i < m_cells.size() && i < m_columns.header().size(); ++i)
            addFlat(flat, m_columns.header()[i], m_cells[i]);
        if (!flat.empty())
            found.addMade(std::move(flat));
        return;
    }
    for (const auto column : m_columns.columns(name)) {
        if (column < m_cells.size() && !m_cells[column].empty())
            found.add(m_cells[column], Value::Kind::Text);
    }
}

bool RowRecord::has(const Name &name) const
{
    const auto stands = [&](const std::string &cell) { return !cell.empty(); };
    if (name.kind == Name::Kind::Literal)
        return true;
    if (name.kind == Name::Kind::Flat)
        return std::any_of(m_cells.begin(), m_cells.begin() + static_cast<std::ptrdiff_t>(std::min(m_cells.size(), m_columns.header().size())), stands);
    const auto &columns = m_columns.columns(name);
    return std::any_of(columns.begin(), columns.end(), [&](std::size_t column) { return column < m_cells.size() && stands(m_cells[column]); });
}

std::string RowRecord::raw() const
{
    std::string out = "{";
    out.reserve(kUsualRaw);
    for (std::size_t i = 0; i < m_cells.size() && i < m_columns.header().size(); ++i) {
        if (m_cells[i].empty())
            continue;
        if (out.size() > 1)
            out += ',';
        out += m_columns.members()[i];
        quoteText(m_cells[i], out);
        if (out.size() > kLargestRaw)
            return {};
    }
    out += '}';
    return out;
}

void ValueRecord::addCells(const Name &name, Cells &found) const
{
    if (name.kind == Name::Kind::Literal)
        return found.add(name.text, Value::Kind::Text);
    bool isFound = false;
    const auto look = [&](const Value &in) {
        for (const auto *value : find(in, name)) {
            if (name.kind != Name::Kind::Flat) {
                isFound = addScalars(*value, found) || isFound;
                continue;
            }
            std::string flat;
            flatten(*value, "", flat);
            isFound = isFound || !flat.empty();
            if (!flat.empty())
                found.addMade(std::move(flat));
        }
    };
    if (name.isEnvelope) {
        if (m_envelope)
            look(*m_envelope);
        return;
    }
    if (m_element)
        look(*m_element);
    if (!isFound && (!m_element || name.kind != Name::Kind::Flat))
        look(m_record);
}

bool ValueRecord::has(const Name &name) const
{
    const auto stands = [&](const Value *in) {
        const auto found = in ? find(*in, name) : std::vector<const Value *>();
        return std::any_of(found.begin(), found.end(), [](const Value *value) { return value->isScalar() ? !value->text.empty() : !value->items.empty(); });
    };
    return name.isEnvelope ? stands(m_envelope) : stands(m_element) || stands(&m_record);
}

std::string ValueRecord::raw() const
{
    if (!m_element && !m_text.empty()) {
        auto text = compacted(m_text);
        return text.size() <= kLargestRaw ? text : std::string();
    }
    return toJson(m_element ? *m_element : m_record, kLargestRaw);
}

}
