// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/column_mapping.h"

#include "analysis/telemetry/cell_value.h"

#include <algorithm>

namespace keytrail::telemetry {

namespace {

/// How a field is read where its rule says nothing else; the others are text.
std::string typeOf(std::string_view field, std::string_view how)
{
    struct Typed {
        std::string_view field, type;
    };
    static constexpr Typed types[] = {{"last_seen", "time"}, {"installed_at", "time"}, {"time", "time"}, {"start", "time"}, {"end", "time"},
        {"not_before", "time"}, {"not_after", "time"}, {"ips", "ips"}, {"macs", "macs"}, {"ip", "ip"}, {"client_ip", "ip"}, {"server_ip", "ip"},
        {"mac", "mac"}, {"client_mac", "mac"}, {"imei", "imei"}, {"serial", "serial"}, {"udid", "udid"}, {"source_id", "exact"}, {"device_ref", "exact"},
        {"managed", "bool"}, {"resumed", "bool"}, {"ech", "bool"}, {"platform", "platform"}, {"ownership", "ownership"}, {"compliance", "compliance"},
        {"os_version", "os_version"}, {"signer", "hash"}, {"sha256", "hash"}, {"ja3", "hash"}, {"ja3s", "hash"}, {"host", "host"}, {"sni", "host"},
        {"query", "host"}, {"seconds", "number"}, {"client_port", "number"}, {"server_port", "number"}, {"packets_out", "number"},
        {"packets_in", "number"}, {"bytes_out", "number"}, {"bytes_in", "number"}, {"payload_out", "number"}, {"payload_in", "number"},
        {"status", "number"}, {"request_bytes", "number"}, {"response_bytes", "number"}, {"key_bits", "number"}, {"protocol", "lower"}, {"kind", "kind"},
        {"alpn", "texts"}, {"dns_names", "texts"}, {"http_hosts", "texts"}, {"certificates", "texts"}, {"names", "texts"}, {"der", "der"}, {"body", "bytes"}};
    if (!how.empty())
        return std::string(how);
    const auto found = std::find_if(std::begin(types), std::end(types), [&](const Typed &one) { return one.field == field; });
    return found == std::end(types) ? "text" : std::string(found->type);
}

CellType cellTypeOf(std::string_view type)
{
    struct Named {
        std::string_view name;
        CellType type;
    };
    static constexpr Named types[] = {{"der", CellType::Der}, {"bytes", CellType::Bytes}, {"time", CellType::Time}, {"time-month-first", CellType::Time},
        {"exact", CellType::Exact}, {"text", CellType::Text}, {"mac", CellType::Mac}, {"mac-typed", CellType::MacTyped}, {"ip", CellType::Ip},
        {"ip-after-slash", CellType::IpAfterSlash}, {"imei", CellType::Imei}, {"serial", CellType::Serial}, {"udid", CellType::Udid},
        {"hash", CellType::Hash}, {"host", CellType::Host}, {"lower", CellType::Lower}, {"os_version", CellType::OsVersion}, {"kind", CellType::Kind},
        {"bool", CellType::Bool}, {"indicator-host", CellType::IndicatorHost}, {"indicator-app", CellType::IndicatorApp},
        {"url-port", CellType::UrlPort}, {"url-scheme", CellType::UrlScheme}, {"url-path", CellType::UrlPath}, {"number", CellType::Number},
        {"size", CellType::Size}};
    const auto found = std::find_if(std::begin(types), std::end(types), [&](const Named &one) { return one.name == type; });
    if (found != std::end(types))
        return found->type;
    return type.starts_with("indicator-") ? CellType::Indicator : CellType::Word;
}

std::vector<std::string_view> split(std::string_view text, std::string_view by)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(by);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + by.size());
    }
}

Segment segmentOf(std::string_view text)
{
    Segment segment;
    const auto bracket = text.find('[');
    segment.key = text.substr(0, bracket);
    if (bracket == std::string_view::npos || !text.ends_with(']'))
        return segment;
    segment.isEach = true;
    const auto inner = text.substr(bracket + 1, text.size() - bracket - 2);
    const auto equal = inner.find('=');
    if (equal != std::string_view::npos) {
        segment.filterKey = inner.substr(0, equal);
        segment.filterValue = inner.substr(equal + 1);
    }
    return segment;
}

Name nameOf(std::string_view text)
{
    Name name;
    if (text.starts_with('=')) {
        name.kind = Name::Kind::Literal;
        name.text = text.substr(1);
        return name;
    }
    if (text.starts_with('^')) {
        name.isEnvelope = true;
        text.remove_prefix(1);
    }
    if (text.ends_with('*')) {
        name.kind = Name::Kind::Flat;
        text.remove_suffix(1);
    }
    name.text = text;
    if (!text.empty()) {
        for (const auto part : split(text, "."))
            name.path.push_back(segmentOf(part));
    }
    return name;
}

std::vector<Name> namesOf(std::string_view cell)
{
    std::vector<Name> names;
    if (cell.empty())
        return names;
    for (const auto choice : split(cell, " | "))
        names.push_back(nameOf(trimmed(choice)));
    return names;
}

Need needOf(std::string_view text)
{
    Need need;
    text = trimmed(text);
    const auto tilde = text.find('~');
    if (tilde != std::string_view::npos) {
        need.contains = text.substr(tilde + 1);
        text = text.substr(0, tilde);
    } else if (text.ends_with('!')) {
        need.isForbidden = true;
        text.remove_suffix(1);
    }
    need.choices = namesOf(text);
    return need;
}

void findAt(const Value &value, const std::vector<Segment> &path, std::size_t at, std::size_t most, std::vector<const Value *> &found)
{
    if (found.size() >= most)
        return;
    if (at == path.size()) {
        found.push_back(&value);
        return;
    }
    const auto &segment = path[at];
    if (!segment.isEach) {
        if (const auto *member = value.member(segment.key))
            findAt(*member, path, at + 1, most, found);
        return;
    }
    const auto each = [&](const Value &list) {
        for (const auto &element : list.items) {
            if (segment.admits(element))
                findAt(element, path, at + 1, most, found);
        }
    };
    if (segment.key.empty() && value.kind == Value::Kind::List)
        return each(value);
    const auto *member = value.member(segment.key);
    if (member && member->kind == Value::Kind::List)
        return each(*member);
    for (std::size_t i = 0; member && i < value.items.size(); ++i) {
        if (isSameName(value.keys[i], segment.key) && segment.admits(value.items[i]))
            findAt(value.items[i], path, at + 1, most, found);
    }
}

}

bool Segment::admits(const Value &element) const
{
    if (filterKey.empty())
        return true;
    const auto *key = element.member(filterKey);
    return key && key->isScalar() && lowered(key->text) == lowered(filterValue);
}

std::vector<const Value *> find(const Value &record, const Name &name, std::size_t most)
{
    std::vector<const Value *> found;
    if (name.path.size() > 1) {
        if (const auto *flat = record.member(name.text))
            return {flat};
    }
    findAt(record, name.path, 0, most, found);
    return found;
}

bool Format::needsObjects() const
{
    return !expansions.empty() || std::any_of(groups.begin(), groups.end(), [](const Group &group) { return group.each.has_value(); });
}

void ColumnMapping::addLines(std::string_view text, bool isOwn)
{
    for (auto line : split(text, "\n")) {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty() && !line.starts_with('#'))
            addLine(split(line, "\t"), isOwn);
    }
}

ColumnMapping::ColumnMapping(std::string_view columns, std::string_view words, std::string_view given)
{
    addLines(given, false);
    addLines(columns, true);
    for (auto line : split(words, "\n")) {
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() || line.starts_with('#'))
            continue;
        const auto cells = split(line, "\t");
        if (cells.size() != 3 || cells[0].empty()) {
            ++m_faults;
            continue;
        }
        auto word = cells[1];
        const bool isPrefix = word.ends_with('*');
        word.remove_suffix(isPrefix ? 1 : 0);
        auto &held = m_words[std::string(cells[0])];
        if (!held)
            held = std::make_unique<WordList>();
        auto &list = *held;
        list.words.push_back({lowered(word), std::string(cells[2]), isPrefix});
        list.lengths.set(std::min(word.size(), list.lengths.size() - 1));
        list.begins.set(word.empty() ? 0 : static_cast<unsigned char>(list.words.back().word.front()));
        list.hasPrefix = list.hasPrefix || isPrefix || word.empty();
    }
}

void ColumnMapping::addLine(const std::vector<std::string_view> &cells, bool isOwn)
{
    if (cells.size() != 5 || cells[0].empty() || cells[1].empty() || cells[2].empty()) {
        ++m_faults;
        return;
    }
    auto format = std::find_if(m_formats.begin(), m_formats.end(), [&](const Format &one) { return one.name == cells[0]; });
    if (format == m_formats.end()) {
        m_formats.emplace_back().name = cells[0];
        m_formats.back().isOwn = isOwn;
        format = m_formats.end() - 1;
    }
    if (cells[1] == "is") {
        Signature signature{std::string(cells[2]), std::string(cells[4]), {}, {}};
        if (signature.shape == "lines") {
            signature.pattern.emplace(cells[3]);
            m_faults += signature.pattern->isFaulty();
        }
        for (const auto need : signature.pattern || cells[3].empty() ? std::vector<std::string_view>() : split(cells[3], " + "))
            signature.needs.push_back(needOf(need));
        format->signatures.push_back(std::move(signature));
        return;
    }
    Rule rule;
    rule.field = cells[2];
    rule.names = namesOf(cells[3]);
    rule.type = typeOf(cells[2], cells[4]);
    rule.cell = cellTypeOf(rule.type);
    rule.isReference = rule.field == "device_ref";
    const std::string_view type = rule.type;
    rule.isList = type.starts_with("ips") || type.starts_with("macs") || type.starts_with("texts") || type == "hosts" || type == "der-hashes" || type.starts_with("ids-");
    rule.isWord = type == "platform" || type == "ownership" || type == "compliance";
    rule.isJoined = type.ends_with("-joined");
    if (!addRule(*format, cells[1], std::move(rule)))
        ++m_faults;
}

bool ColumnMapping::addRule(Format &format, std::string_view part, Rule rule)
{
    if (rule.names.empty())
        return false;
    for (auto &name : rule.names)
        name.id = format.names++;
    const std::pair<std::string_view, std::vector<Rule> *> lists[] = {{"page", &format.pages}, {"unwrap", &format.unwraps},
        {"expand", &format.expansions}, {"join", &format.joins}, {"repair", &format.repairs}};
    for (const auto &[name, rules] : lists) {
        if (part == name) {
            rules->push_back(std::move(rule));
            return true;
        }
    }
    auto group = std::find_if(format.groups.begin(), format.groups.end(), [&](const Group &one) { return one.part == part; });
    if (group == format.groups.end()) {
        Group made;
        made.entity = part.substr(0, part.find(':'));
        made.part = part;
        made.isDevice = made.entity == "device";
        format.groups.push_back(std::move(made));
        group = format.groups.end() - 1;
    }
    if (rule.field == "each")
        group->each = rule.names.front();
    else if (rule.field == "if")
        group->conditions = std::move(rule.names);
    else
        group->rules.push_back(std::move(rule));
    return true;
}

const Format *ColumnMapping::format(std::string_view name) const
{
    const auto found = std::find_if(m_formats.begin(), m_formats.end(), [&](const Format &one) { return one.name == name; });
    return found == m_formats.end() ? nullptr : &*found;
}

ColumnMapping::~ColumnMapping() = default;

const ColumnMapping::WordList *ColumnMapping::list(std::string_view name) const
{
    const auto words = m_words.find(name);
    return words == m_words.end() ? nullptr : words->second.get();
}

const std::string *ColumnMapping::WordList::find(std::string_view word) const
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    word = trimmed(word);
    if (!hasPrefix) { // most cells are no word of the list, and seen not to be at once
        const auto begin = static_cast<unsigned char>(word.empty() ? '\0' : lower(word.front()));
        if (!lengths.test(std::min(word.size(), lengths.size() - 1)) || !begins.test(begin))
            return nullptr;
    }
    for (const auto &one : words) {
        const bool fits = one.isPrefix ? word.size() >= one.word.size() : word.size() == one.word.size();
        if (fits && std::equal(one.word.begin(), one.word.end(), word.begin(), [&](char a, char b) { return a == lower(b); }))
            return &one.value;
    }
    return nullptr;
}

std::optional<std::string> ColumnMapping::word(std::string_view list, std::string_view word) const
{
    const auto *words = this->list(list);
    const auto *value = words ? words->find(word) : nullptr;
    return value ? std::optional(*value) : std::nullopt;
}

std::string ColumnMapping::header(std::string_view text) const
{
    const auto known = word("header", text);
    return known ? *known : std::string(trimmed(text));
}

}
