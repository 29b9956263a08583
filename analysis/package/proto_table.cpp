// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/proto_table.h"

#include "analysis/package/proto_reader.h"
#include "analysis/package/proto_xml.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <vector>

namespace keytrail::package
{
namespace
{

constexpr std::uint8_t kStringItem = 0x03;
constexpr std::size_t kMostElements = 4096; ///< of one array
constexpr std::size_t kFullChunk = 200'000; ///< a sparse entry's offset has 18 bits

template <class T> void put(std::string &out, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        out += static_cast<char>(static_cast<std::uint64_t>(value) >> (8 * i) & 0xff);
}

std::string chunk(std::uint16_t type, const std::string &header, const std::string &body)
{
    std::string out;
    put<std::uint16_t>(out, type);
    put<std::uint16_t>(out, static_cast<std::uint16_t>(8 + header.size()));
    put<std::uint32_t>(out, static_cast<std::uint32_t>(8 + header.size() + body.size()));
    return out + header + body;
}

/// A UTF-8 string pool in the making (ResStringPool).
class Pool
{
public:
    std::uint32_t add(std::string_view text)
    {
        text = text.substr(0, 0x7fff);
        const auto [found, isNew] = m_known.try_emplace(std::string(text), static_cast<std::uint32_t>(m_offsets.size()));
        if (isNew) {
            m_offsets.push_back(static_cast<std::uint32_t>(m_data.size()));
            length(text.size());
            length(text.size());
            m_data += text;
            m_data += '\0';
        }
        return found->second;
    }

    std::size_t size() const { return m_data.size(); }

    std::string take()
    {
        m_data.resize((m_data.size() + 3) / 4 * 4);
        std::string header, offsets;
        put(header, static_cast<std::uint32_t>(m_offsets.size()));
        put<std::uint32_t>(header, 0);
        put<std::uint32_t>(header, 0x100);
        put(header, static_cast<std::uint32_t>(28 + 4 * m_offsets.size()));
        put<std::uint32_t>(header, 0);
        for (const auto offset : m_offsets)
            put(offsets, offset);
        return chunk(0x0001, header, offsets + m_data);
    }

private:
    void length(std::size_t size)
    {
        if (size > 0x7f)
            m_data += static_cast<char>(0x80 | size >> 8);
        m_data += static_cast<char>(size & 0xff);
    }

    std::map<std::string, std::uint32_t, std::less<>> m_known;
    std::vector<std::uint32_t> m_offsets;
    std::string m_data;
};

/// The entries of one type in one group of configurations, in the order of their ids.
using Group = std::map<std::uint16_t, std::string>;

struct TypeParts {
    std::string name;
    std::vector<Group> groups; ///< the first is the default configuration
};

class TableWriter
{
public:
    explicit TableWriter(Notes &notes)
        : m_notes(notes)
    {
    }

    void package(Bytes message)
    {
        m_types.clear();
        m_keys = {};
        std::uint32_t id = 0x7f;
        std::string name;
        ProtoReader in(message);
        while (in.next()) {
            if (in.field() == 1)
                id = static_cast<std::uint32_t>(protoNumber(in.bytes(), 1));
            else if (in.field() == 2)
                name = in.text();
            else if (in.field() == 3)
                type(in.bytes());
        }
        if (!in.ok())
            m_notes.lost("arsc-invalid", "resources.pb", "a message of the table breaks; what stood before is kept");
        m_packages.push_back(packageChunk(id, name));
    }

    std::string take()
    {
        std::string header, body = m_pool.take();
        put(header, static_cast<std::uint32_t>(m_packages.size()));
        for (const auto &package : m_packages)
            body += package;
        return chunk(0x0002, header, body);
    }

    bool empty() const { return m_packages.empty(); }

private:
    void type(Bytes message)
    {
        const auto id = protoNumber(protoBytes(message, 1), 1);
        if (id == 0 || id > 0xff)
            return;
        auto &parts = m_types[static_cast<std::uint8_t>(id)];
        parts.name = asText(protoBytes(message, 2));
        ProtoReader in(message);
        while (in.next()) {
            if (in.field() == 3)
                entry(in.bytes(), parts);
        }
    }

    void entry(Bytes message, TypeParts &parts)
    {
        const auto idMessage = protoBytes(message, 1);
        const auto id = protoNumber(idMessage, 1);
        if (id > 0xffff || m_pool.size() > kLargestProtoTexts)
            return;
        const auto key = m_keys.add(asText(protoBytes(message, 2)));
        std::size_t others = 0;
        ProtoReader in(message);
        while (in.next()) {
            if (in.field() != 6)
                continue;
            // A Configuration without any field is the default one.
            const bool isDefault = protoBytes(in.bytes(), 1).empty();
            const auto group = isDefault ? 0 : ++others;
            const auto body = value(protoBytes(in.bytes(), 2), key);
            if (body.empty() || group > kMostOtherValues)
                continue;
            if (parts.groups.size() <= group)
                parts.groups.resize(group + 1);
            parts.groups[group].emplace(static_cast<std::uint16_t>(id), body);
        }
    }

    /// ResTable_entry with its value, or with the values of an array; empty where it is neither.
    std::string value(Bytes message, std::uint32_t key)
    {
        std::string out;
        if (const auto item = protoBytes(message, 4); !item.empty()) {
            put<std::uint16_t>(out, 8);
            put<std::uint16_t>(out, 0);
            put(out, key);
            resValue(item, out);
            return out;
        }
        const auto array = protoBytes(protoBytes(message, 5), 4);
        if (array.empty())
            return out;
        std::string elements;
        std::uint32_t count = 0;
        ProtoReader in(array);
        while (in.next() && count < kMostElements) {
            const auto item = in.field() == 1 ? protoBytes(in.bytes(), 3) : Bytes();
            if (item.empty())
                continue;
            put<std::uint32_t>(elements, 0x02000000 + count++);
            resValue(item, elements);
        }
        put<std::uint16_t>(out, 16);
        put<std::uint16_t>(out, 1);
        put(out, key);
        put<std::uint32_t>(out, 0);
        put(out, count);
        return out + elements;
    }

    void resValue(Bytes item, std::string &out)
    {
        std::string text;
        auto held = protoItem(item, text);
        if (held.type == kStringItem)
            held.data = m_pool.add(text);
        put<std::uint16_t>(out, 8);
        put<std::uint8_t>(out, 0);
        put(out, held.type);
        put(out, held.data);
    }

    std::string packageChunk(std::uint32_t id, std::string_view name)
    {
        Pool types;
        std::string chunks;
        const std::uint8_t last = m_types.empty() ? 0 : m_types.rbegin()->first;
        for (std::uint32_t at = 1; at <= last; ++at) {
            const auto found = m_types.find(static_cast<std::uint8_t>(at));
            // The pool has one name a type id; ids that are not there get names that no honest type has.
            types.add(found == m_types.end() || found->second.name.empty() ? fmt::format("?{}", at) : found->second.name);
        }
        for (const auto &[type, parts] : m_types) {
            for (std::size_t group = 0; group < parts.groups.size(); ++group)
                typeChunks(type, group == 0, parts.groups[group], chunks);
        }
        const auto typePool = types.take(), keyPool = m_keys.take();
        std::string header;
        put(header, id);
        for (std::size_t i = 0; i < 128; ++i)
            put<std::uint16_t>(header, i < name.size() && i < 127 ? static_cast<std::uint16_t>(static_cast<unsigned char>(name[i])) : 0);
        put<std::uint32_t>(header, 288);
        put<std::uint32_t>(header, last);
        put(header, static_cast<std::uint32_t>(288 + typePool.size()));
        put<std::uint32_t>(header, 0);
        put<std::uint32_t>(header, 0);
        return chunk(0x0200, header, typePool + keyPool + chunks);
    }

    static void typeChunks(std::uint8_t type, bool isDefault, const Group &group, std::string &out)
    {
        for (auto at = group.begin(); at != group.end();) {
            std::string index, body;
            std::uint32_t count = 0;
            for (; at != group.end() && body.size() < kFullChunk; ++at, ++count) {
                put(index, at->first);
                put(index, static_cast<std::uint16_t>(body.size() / 4));
                body += at->second;
            }
            std::string header;
            put(header, type);
            put<std::uint8_t>(header, 1); // sparse
            put<std::uint16_t>(header, 0);
            put(header, count);
            put(header, static_cast<std::uint32_t>(84 + index.size()));
            std::string config;
            put<std::uint32_t>(config, 64);
            config.resize(64, '\0');
            if (!isDefault)
                config[8] = config[9] = 'x'; // a language that says "another"
            out += chunk(0x0201, header + config, index + body);
        }
    }

    Notes &m_notes;
    Pool m_pool, m_keys;
    std::map<std::uint8_t, TypeParts> m_types;
    std::vector<std::string> m_packages;
};

}

Result<ResourceTable> readProtoTable(Bytes bytes, Notes &notes)
{
    TableWriter writer(notes);
    ProtoReader in(bytes);
    while (in.next()) {
        if (in.field() == 2)
            writer.package(in.bytes());
    }
    if (writer.empty())
        return Error{Fault::Malformed, in.offset(), "proto"};
    if (!in.ok())
        notes.lost("arsc-invalid", "resources.pb", "the table breaks; what stood before is kept");
    return readArsc(writer.take(), notes);
}

}
