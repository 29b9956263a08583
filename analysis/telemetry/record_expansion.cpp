// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/record_expansion.h"

#include "analysis/telemetry/cell_value.h"
#include "analysis/telemetry/json_value.h"

#include <algorithm>

namespace keytrail::telemetry {

namespace {

Value text(std::string_view text)
{
    Value value;
    value.kind = Value::Kind::Text;
    value.text = text;
    return value;
}

Value list()
{
    Value value;
    value.kind = Value::Kind::List;
    return value;
}

void put(Value &map, std::string_view key, Value value)
{
    map.kind = Value::Kind::Map;
    map.keys.emplace_back(key);
    map.items.push_back(std::move(value));
}

void json(Value &value)
{
    if (value.kind != Value::Kind::Text || value.text.empty())
        return;
    NoNotes quiet;
    if (auto read = JsonReader().read(trimmed(value.text), {}, quiet))
        value = std::move(*read);
}

void pairs(Value &value)
{
    if (value.kind != Value::Kind::List)
        return;
    for (auto &item : value.items) {
        if (item.kind != Value::Kind::List || item.items.size() != 2)
            continue;
        Value pair;
        put(pair, "name", std::move(item.items[0]));
        put(pair, "value", std::move(item.items[1]));
        item = std::move(pair);
    }
}

void address(Value &value)
{
    const Value *inner = value.kind == Value::Kind::Map ? value.member("address") : &value;
    if (!inner || inner->kind != Value::Kind::List || inner->items.size() < 2)
        return;
    Value pair;
    put(pair, "host", inner->items[0]);
    put(pair, "port", inner->items[1]);
    value = std::move(pair);
}

bool isPackageName(std::string_view name)
{
    const auto isPart = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.'; };
    return name.size() > 2 && name.find('.') != std::string_view::npos && std::all_of(name.begin(), name.end(), isPart);
}

bool isCode(std::string_view code)
{
    return code == "<None>" || (!code.empty() && code.find_first_not_of("0123456789") == std::string_view::npos);
}

/// The entry that begins at `at`; `at` moves behind it. False where none follows. `steps` bounds the whole cell.
bool appText(std::string_view cell, std::size_t &at, std::size_t &steps, Value &app)
{
    for (auto dash = cell.find('-', at); dash != std::string_view::npos && steps > 0; dash = cell.find('-', dash + 1), --steps) {
        const auto packageEnd = cell.find('-', dash + 1);
        if (packageEnd == std::string_view::npos)
            return false;
        const auto package = cell.substr(dash + 1, packageEnd - dash - 1);
        if (!isPackageName(package))
            continue;
        for (auto versionEnd = cell.find('-', packageEnd + 1); versionEnd != std::string_view::npos && steps > 0; versionEnd = cell.find('-', versionEnd + 1), --steps) {
            const auto codeEnd = cell.find('-', versionEnd + 1);
            if (codeEnd == std::string_view::npos)
                break;
            const auto code = cell.substr(versionEnd + 1, codeEnd - versionEnd - 1);
            if (!isCode(code))
                continue;
            put(app, "name", text(cell.substr(at, dash - at)));
            put(app, "package", text(package));
            put(app, "version", text(cell.substr(packageEnd + 1, versionEnd - packageEnd - 1)));
            put(app, "code", text(code));
            at = std::min(cell.find(' ', codeEnd + 1), cell.size());
            at += at < cell.size();
            return true;
        }
    }
    return false;
}

void appTexts(Value &value)
{
    if (value.kind != Value::Kind::Text)
        return;
    Value apps = list();
    std::size_t steps = kMostExpanded;
    for (std::size_t at = 0; at < value.text.size();) {
        Value app;
        if (!appText(value.text, at, steps, app))
            break;
        apps.items.push_back(std::move(app));
    }
    value = std::move(apps);
}

/// The text in quotes that begins at `at` (a quote); `\'` and `\\` inside. `at` moves behind it.
std::string quoted(std::string_view pattern, std::size_t &at)
{
    std::string out;
    for (++at; at < pattern.size() && pattern[at] != '\''; ++at) {
        if (pattern[at] == '\\' && at + 1 < pattern.size())
            ++at;
        out += pattern[at];
    }
    ++at;
    return out;
}

/// STIX 2.1 section 9: `[path = 'value' AND …]`; the path may quote a key (`file:hashes.'SHA-256'`).
void stix(Value &value)
{
    if (value.kind != Value::Kind::Text)
        return;
    Value found = list();
    const std::string_view pattern = value.text;
    std::string path;
    for (std::size_t at = 0; at < pattern.size() && found.items.size() < kMostExpanded;) {
        const char c = pattern[at];
        const bool isValue = path.ends_with('=');
        if (c == '\'' && isValue) {
            path.pop_back();
            auto operand = quoted(pattern, at);
            if (!path.empty() && std::string_view("!<>").find(path.back()) == std::string_view::npos) {
                Value one;
                put(one, "type", text(path.substr(0, path.find(':'))));
                put(one, "path", text(path));
                put(one, "value", text(operand));
                found.items.push_back(std::move(one));
            }
            path.clear();
            continue;
        }
        const bool isEquals = c == '=' && !path.empty();
        if (c == '[' || c == '(' || c == ']' || c == ')' || (c == ' ' && !isValue && pattern.substr(at, 3).find('=') == std::string_view::npos))
            path.clear();
        else if (isEquals || (c != ' ' && !isValue && path.size() < 200))
            path += c;
        ++at;
    }
    value = std::move(found);
}

/// The values a path names, to be changed; lists inside are gone through.
void changeAt(Value &value, const std::vector<Segment> &path, std::size_t step, void (*change)(Value &))
{
    if (step == path.size())
        return change(value);
    for (std::size_t i = 0; i < value.items.size(); ++i) {
        if (value.kind != Value::Kind::Map || !isSameName(value.keys[i], path[step].key))
            continue;
        if (!path[step].isEach || value.items[i].kind != Value::Kind::List) {
            changeAt(value.items[i], path, step + 1, change);
            continue;
        }
        for (auto &element : value.items[i].items)
            changeAt(element, path, step + 1, change);
    }
}

}

void expand(Value &record, const Format &format)
{
    for (const auto &rule : format.expansions) {
        const auto change = rule.field == "json" ? json : rule.field == "pairs" ? pairs : rule.field == "address" ? address : rule.field == "app-texts" ? appTexts : rule.field == "stix" ? stix : nullptr;
        for (const auto &name : rule.names) {
            if (change)
                changeAt(record, name.path, 0, change);
        }
    }
}

}
