// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/value.h"

namespace keytrail::code {

LabelSets::LabelSets()
{
    m_sets.emplace_back();
    m_known.emplace(m_sets.front(), 0);
}

Labels LabelSets::add(std::vector<std::uint32_t> members)
{
    if (members.size() > kMostMembers)
        members.resize(kMostMembers);
    const auto [at, isNew] = m_known.emplace(members, static_cast<Labels>(m_sets.size()));
    if (isNew)
        m_sets.push_back(std::move(members));
    return at->second;
}

Labels LabelSets::of(std::uint32_t label)
{
    return add({label});
}

Labels LabelSets::join(Labels a, Labels b)
{
    if (a == b || b == 0)
        return a;
    if (a == 0)
        return b;
    auto &recent = m_recent[(a * 31 + b) % m_recent.size()];
    if (recent.a == a && recent.b == b)
        return recent.both;
    const std::pair<Labels, Labels> key = std::minmax(a, b);
    if (const auto known = m_joins.find(key); known != m_joins.end()) {
        recent = {a, b, known->second};
        return known->second;
    }
    std::vector<std::uint32_t> both;
    std::set_union(m_sets[a].begin(), m_sets[a].end(), m_sets[b].begin(), m_sets[b].end(), std::back_inserter(both));
    const auto joined = add(std::move(both));
    m_joins.emplace(key, joined);
    recent = {a, b, joined};
    return joined;
}

Labels LabelSets::only(Labels set, Label::Kind kind)
{
    std::vector<std::uint32_t> kept;
    for (const auto label : m_sets[set]) {
        if (Label::kind(label) == kind)
            kept.push_back(label);
    }
    return kept.size() == m_sets[set].size() ? set : add(std::move(kept));
}

Labels LabelSets::without(Labels set, Label::Kind kind)
{
    std::vector<std::uint32_t> kept;
    for (const auto label : m_sets[set]) {
        if (Label::kind(label) != kind)
            kept.push_back(label);
    }
    return kept.size() == m_sets[set].size() ? set : add(std::move(kept));
}

bool LabelSets::has(Labels set, Label::Kind kind) const
{
    return std::any_of(m_sets[set].begin(), m_sets[set].end(), [&](std::uint32_t label) { return Label::kind(label) == kind; });
}

const Value *Object::field(Name name) const
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

void Object::setField(Name name, const Value &value)
{
    for (auto &[key, held] : fields) {
        if (key == name) {
            held = value;
            return;
        }
    }
    fields.emplace_back(name, value);
}

std::u16string toUtf16(std::string_view utf8)
{
    std::u16string out;
    out.reserve(utf8.size());
    const auto byte = [&](std::size_t at) { return at < utf8.size() ? static_cast<unsigned char>(utf8[at]) : 0u; };
    const auto follows = [&](std::size_t at) { return (byte(at) & 0xc0) == 0x80; };
    for (std::size_t i = 0; i < utf8.size();) {
        const std::uint32_t first = byte(i);
        std::uint32_t point = 0xfffd;
        std::size_t length = 1;
        if (first < 0x80) {
            point = first;
        } else if (first >= 0xc2 && first < 0xe0 && follows(i + 1)) {
            point = (first & 31) << 6 | (byte(i + 1) & 63);
            length = 2;
        } else if ((first & 0xf0) == 0xe0 && follows(i + 1) && follows(i + 2)) {
            point = (first & 15) << 12 | (byte(i + 1) & 63) << 6 | (byte(i + 2) & 63);
            length = 3;
        } else if (first >= 0xf0 && first < 0xf5 && follows(i + 1) && follows(i + 2) && follows(i + 3)) {
            point = (first & 7) << 18 | (byte(i + 1) & 63) << 12 | (byte(i + 2) & 63) << 6 | (byte(i + 3) & 63);
            length = 4;
        }
        if (point >= 0x10000) {
            out += static_cast<char16_t>(0xd800 + ((point - 0x10000) >> 10 & 0x3ff));
            out += static_cast<char16_t>(0xdc00 + (point & 0x3ff));
        } else {
            out += static_cast<char16_t>(point);
        }
        i += length;
    }
    return out;
}

std::string toUtf8(std::u16string_view text)
{
    std::string out;
    out.reserve(text.size());
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::uint32_t point = text[i];
        if (point >= 0xd800 && point < 0xdc00 && i + 1 < text.size() && text[i + 1] >= 0xdc00 && text[i + 1] < 0xe000)
            point = 0x10000 + ((point - 0xd800) << 10) + (text[++i] - 0xdc00u);
        else if (point >= 0xd800 && point < 0xe000)
            point = 0xfffd;
        if (point < 0x80) {
            put(point);
        } else if (point < 0x800) {
            put(0xc0 | point >> 6);
            put(0x80 | (point & 63));
        } else if (point < 0x10000) {
            put(0xe0 | point >> 12);
            put(0x80 | (point >> 6 & 63));
            put(0x80 | (point & 63));
        } else {
            put(0xf0 | point >> 18);
            put(0x80 | (point >> 12 & 63));
            put(0x80 | (point >> 6 & 63));
            put(0x80 | (point & 63));
        }
    }
    return out;
}

std::u16string mutf8ToUtf16(Bytes raw)
{
    std::u16string out;
    out.reserve(raw.size());
    const auto byte = [&](std::size_t at) { return at < raw.size() ? std::to_integer<unsigned>(raw[at]) : 0u; };
    for (std::size_t i = 0; i < raw.size();) {
        const auto first = byte(i);
        if ((first & 0xe0) == 0xc0 && i + 1 < raw.size()) {
            out += static_cast<char16_t>((first & 31) << 6 | (byte(i + 1) & 63));
            i += 2;
        } else if ((first & 0xf0) == 0xe0 && i + 2 < raw.size()) {
            out += static_cast<char16_t>((first & 15) << 12 | (byte(i + 1) & 63) << 6 | (byte(i + 2) & 63));
            i += 3;
        } else {
            out += static_cast<char16_t>(first);
            ++i;
        }
    }
    return out;
}

}
