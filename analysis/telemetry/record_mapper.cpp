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
    , m_null(mapping.list("null"))
    , m_noSerial(mapping.list("serial"))
    , m_bool(mapping.list("bool"))
{
    m_isShared = std::any_of(format.groups.begin(), format.groups.end(), [](const Group &group) {
        const bool isOfFile = std::all_of(group.rules.begin(), group.rules.end(), [](const Rule &rule) {
            return std::all_of(rule.names.begin(), rule.names.end(), [](const Name &name) { return name.isEnvelope || name.kind == Name::Kind::Literal; });
        });
        return group.entity == "device" ? isOfFile || group.each.has_value() : !group.each.has_value();
    });
    const auto isDevice = [](const Group &group) { return group.entity == "device"; };
    if (m_isShared && std::count_if(format.groups.begin(), format.groups.end(), isDevice) == 1)
        m_sharedDevice = &*std::find_if(format.groups.begin(), format.groups.end(), isDevice);
}

void RecordMapper::add(const TableColumns &columns, const std::vector<std::string> &cells, const std::string &where)
{
    ++m_records;
    std::string said;
    const auto known = m_sharedDevice ? deviceOf(columns, cells, said) : Fact::kNone;
    addGroups(RowRecord(columns, cells), nullptr, {}, where, known);
    if (known != Fact::kNone || said.empty() || m_lastDevice == Fact::kNone || m_sameCells.size() >= kMostDevices)
        return;
    m_sameCells.emplace(std::move(said), m_lastDevice);
    m_lastRow.device = m_lastDevice;
}

/// Rows of an inventory say the same of their device again and again, mostly one after the other. `said`: what is not known yet.
std::size_t RecordMapper::deviceOf(const TableColumns &columns, const std::vector<std::string> &cells, std::string &said)
{
    auto &last = m_lastRow;
    const auto cellAt = [&](std::size_t column) { return column < cells.size() ? std::string_view(cells[column]) : std::string_view(); };
    const bool isSame = last.table == columns.number() && last.width == cells.size()
        && std::equal(last.said.begin(), last.said.end(), last.cells.begin(), [&](std::size_t column, const std::string &cell) { return cellAt(column) == cell; });
    if (isSame && last.device != Fact::kNone)
        return last.device;
    if (last.table != columns.number()) {
        last.table = columns.number();
        last.said = columns.columnsOf(*m_sharedDevice);
        last.cells.resize(last.said.size());
    }
    last.width = cells.size();
    for (std::size_t at = 0; at < last.said.size(); ++at)
        last.cells[at] = cellAt(last.said[at]);
    said = columns.cellsOf(*m_sharedDevice, cells);
    const auto known = said.empty() ? m_sameCells.end() : m_sameCells.find(said);
    last.device = known == m_sameCells.end() ? Fact::kNone : known->second;
    return last.device;
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
            if (group.isDevice && known != Fact::kNone)
                continue;
            if (!holds(group, record))
                continue;
            if (group.isDevice) {
                Fact fact;
                if (make(group, record, where, fact))
                    device = this->device(std::move(fact), record);
            } else {
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
            if (!group.isDevice) {
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
    if (!make(group, record, where, fact, device != Fact::kNone))
        return;
    const std::string_view entity = group.entity;
    if (entity == "install" && !fact.text("package") && !fact.text("name"))
        return;
    fact.device = device;
    if (entity == "flow")
        m_flow = m_flowCount++;
    else
        fact.flow = m_flow;
    ++m_made;
    fact.raw = record.raw();
    m_facts.add(std::move(fact));
}

/// False where the record says nothing of the kind. A fact whose device is known names it no second time.
bool RecordMapper::make(const Group &group, const Record &record, const std::string &where, Fact &fact, bool hasDevice)
{
    fact.entity = group.entity;
    fact.where = where;
    bool isStated = false;
    fact.fields.reserve(group.rules.size());
    for (const auto &rule : group.rules) {
        const auto before = fact.fields.size();
        isStated |= set(rule, record, where, fact);
        if (hasDevice && rule.isReference && fact.fields.size() > before)
            fact.fields.pop_back();
    }
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
            Cells cells;
            envelope.addCells(name, cells);
            if (cells.empty())
                continue;
            const auto text = cells.front().text;
            const bool isNumber = text.size() < 12 && text.find_first_not_of("0123456789") == std::string::npos;
            const bool isMore = page.field == "token" || (page.field == "total" && isNumber && std::stoull(std::string(text)) > m_records) || lowered(text) == page.field;
            if (isMore)
                m_notes.lost("incomplete-page", fmt::format("$.{}", name.text), fmt::format("More pages follow that are not in this file ({} records here)", m_records));
        }
    }
}

}
