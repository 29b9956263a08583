// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/telemetry/record_mapper.h"

#include "analysis/telemetry/cell_value.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace keytrail::telemetry {

RecordMapper::RecordMapper(const Format &format, const ColumnMapping &mapping, FactSink &facts, Notes &notes)
    : m_format(format)
    , m_mapping(mapping)
    , m_facts(facts)
    , m_notes(notes)
{
    m_isShared = std::any_of(format.groups.begin(), format.groups.end(), [](const Group &group) {
        const bool isOfFile = std::all_of(group.rules.begin(), group.rules.end(), [](const Rule &rule) {
            return std::all_of(rule.names.begin(), rule.names.end(), [](const Name &name) { return name.isEnvelope || name.kind == Name::Kind::Literal; });
        });
        return group.entity == "device" ? isOfFile || group.each.has_value() : !group.each.has_value();
    });
}

void RecordMapper::add(const TableColumns &columns, const std::vector<std::string> &cells, const std::string &where)
{
    ++m_records;
    // Rows of an inventory say the same of their device again and again.
    const auto isDevice = [](const Group &group) { return group.entity == "device"; };
    const auto first = std::find_if(m_format.groups.begin(), m_format.groups.end(), isDevice);
    const bool isOne = m_isShared && std::count_if(m_format.groups.begin(), m_format.groups.end(), isDevice) == 1;
    const Group *device = isOne ? &*first : nullptr;
    auto said = device ? columns.cellsOf(*device, cells) : std::string();
    const auto known = said.empty() ? m_sameCells.end() : m_sameCells.find(said);
    const bool isKnown = known != m_sameCells.end();
    addGroups(RowRecord(columns, cells), nullptr, {}, where, isKnown ? known->second : Fact::kNone);
    if (!isKnown && !said.empty() && m_lastDevice != Fact::kNone && m_sameCells.size() < kMostDevices)
        m_sameCells.emplace(std::move(said), m_lastDevice);
}

void RecordMapper::add(const Value &record, std::string_view text, const std::string &where)
{
    ++m_records;
    addGroups(ValueRecord(record, nullptr, m_envelope, text), &record, text, where);
}

void RecordMapper::addGroups(const Record &record, const Value *value, std::string_view text, const std::string &where, std::size_t known)
{
    std::size_t device = known;
    m_flow = Fact::kNone;
    for (const auto &group : m_format.groups) {
        if (!group.each) {
            if (group.entity == "device" && known != Fact::kNone)
                continue;
            if (holds(group, record) && group.entity == "device") {
                Fact fact;
                if (make(group, record, where, fact))
                    device = this->device(std::move(fact), record);
            } else if (holds(group, record)) {
                emit(group, record, where, device);
            }
            continue;
        }
        if (!value)
            continue;
        std::size_t number = 0;
        auto every = *group.each;
        const auto wanted = std::exchange(every.path.back(), Segment{every.path.back().key, true, {}, {}});
        for (const auto *element : find(*value, every, static_cast<std::size_t>(-1))) {
            const ValueRecord inner(*value, element, m_envelope, text);
            const auto place = fmt::format("{}.{}[{}]", where, group.each->text.substr(0, group.each->text.find('[')), number++);
            if (!wanted.admits(*element) || !holds(group, inner))
                continue;
            if (group.entity != "device") {
                emit(group, inner, place, device);
                continue;
            }
            Fact fact;
            if (make(group, inner, place, fact))
                this->device(std::move(fact), inner);
        }
    }
    m_lastDevice = device;
}

bool RecordMapper::holds(const Group &group, const Record &record) const
{
    return group.conditions.empty()
        || std::any_of(group.conditions.begin(), group.conditions.end(), [&](const Name &name) { return record.has(name); });
}

void RecordMapper::emit(const Group &group, const Record &record, const std::string &where, std::size_t device)
{
    Fact fact;
    if (!make(group, record, where, fact))
        return;
    if (group.entity == "install" && !fact.text("package") && !fact.text("name"))
        return;
    fact.device = device;
    if (group.entity == "flow")
        m_flow = m_flowCount++;
    else
        fact.flow = m_flow;
    if (device != Fact::kNone)
        std::erase_if(fact.fields, [](const auto &field) { return field.first == "device_ref"; });
    ++m_made;
    fact.raw = record.raw();
    m_facts.add(std::move(fact));
}

/// False where the record says nothing of the kind.
bool RecordMapper::make(const Group &group, const Record &record, const std::string &where, Fact &fact)
{
    fact.entity = group.entity;
    fact.where = where;
    bool isStated = false;
    for (const auto &rule : group.rules)
        isStated |= set(rule, record, where, fact);
    return isStated;
}

std::string RecordMapper::folded(std::string_view key) const
{
    std::string out;
    for (std::size_t at = 0; at < key.size();) {
        std::size_t size = 1;
        const auto lead = static_cast<unsigned char>(key[at]);
        if (lead >= 0xc2)
            size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        const auto letter = key.substr(at, size);
        at += letter.size();
        if (const auto plain = size > 1 ? m_mapping.word("lookalike", letter) : std::nullopt)
            out += *plain;
        else if (letter != " " && letter != "\t")
            out += lowered(letter);
    }
    return out;
}

void RecordMapper::watch(const std::string &key, const std::string &where)
{
    if (m_folded.size() >= kMostDevices)
        return;
    const auto [first, isNew] = m_folded.try_emplace(folded(key), key);
    if (!isNew && first->second != key)
        m_notes.warn("identity-similar", where, fmt::format("Device identity {} differs from {} only by letter case, blanks or look-alike letters; kept apart", quotedText(key), quotedText(first->second)));
}

/// The number of the device, a new one or one met before.
std::size_t RecordMapper::device(Fact fact, const Record &record)
{
    std::string key;
    for (const char *field : {"source_id", "serial", "udid", "imei", "name"}) {
        if (const auto *text = fact.text(field); text && key.empty())
            key = fmt::format("{}:{}", field, *text);
    }
    for (const auto &[field, value] : fact.fields) {
        const auto *macs = field == "macs" ? std::get_if<std::vector<std::string>>(&value) : nullptr;
        if (macs && key.empty())
            key = "mac:" + macs->front();
    }
    if (key.empty() && m_isShared)
        return Fact::kNone;
    const auto *serial = fact.text("serial");
    const auto found = key.empty() ? m_devices.end() : m_devices.find(key);
    if (found != m_devices.end()) {
        const bool isConflict = serial && !found->second.serial.empty() && found->second.serial != *serial;
        if (isConflict)
            m_notes.warn("identity-conflict", fact.where, fmt::format("Device identity {} with serial {} and with serial {}; kept apart", quotedText(key.substr(key.find(':') + 1)), quotedText(found->second.serial), quotedText(*serial)));
        if (m_isShared && !isConflict)
            return found->second.number;
    } else if (!key.empty() && m_devices.size() < kMostDevices) {
        m_devices.emplace(key, Seen{m_deviceCount, serial ? *serial : std::string()});
        watch(key.substr(key.find(':') + 1), fact.where);
    }
    ++m_made;
    fact.raw = record.raw();
    m_facts.add(std::move(fact));
    return m_deviceCount++;
}

void RecordMapper::finish()
{
    for (const auto &[field, seen] : m_zoneAssumed)
        m_notes.warn("zone-assumed", seen.second, fmt::format("{} times of `{}` state no zone and are read as UTC; the first stands here", seen.first, field));
    checkPages();
}

void RecordMapper::checkPages()
{
    if (!m_envelope)
        return;
    const Value nothing;
    const ValueRecord envelope(nothing, m_envelope, nullptr, {});
    for (const auto &page : m_format.pages) {
        for (const auto &name : page.names) {
            const auto cells = envelope.cells(name);
            if (cells.empty())
                continue;
            const auto &text = cells.front().text;
            const bool isNumber = text.size() < 12 && text.find_first_not_of("0123456789") == std::string::npos;
            const bool isMore = page.field == "token" || (page.field == "total" && isNumber && std::stoull(text) > m_records) || lowered(text) == page.field;
            if (isMore)
                m_notes.lost("incomplete-page", fmt::format("$.{}", name.text), fmt::format("More pages follow that are not in this file ({} records here)", m_records));
        }
    }
}

}
