// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/dex.h"

#include "analysis/base/byte_reader.h"
#include "analysis/code/dex_values.h"

#include <fmt/format.h>

#include <cstring>

namespace keytrail::code {

namespace {

constexpr std::uint32_t kMostTypes = 65536; // a prototype has at most 255 parameters, a class far fewer interfaces than ids
constexpr std::size_t kMostParameters = 255; // "invoke-kind/range" counts them in 8 bits

}

std::uint32_t Dex::word(std::uint64_t offset) const
{
    if (offset + 4 > m_bytes.size())
        return 0;
    return half(offset) | static_cast<std::uint32_t>(half(offset + 2)) << 16;
}

std::uint16_t Dex::half(std::uint64_t offset) const
{
    if (offset + 2 > m_bytes.size())
        return 0;
    return static_cast<std::uint16_t>(std::to_integer<unsigned>(m_bytes[offset]) | std::to_integer<unsigned>(m_bytes[offset + 1]) << 8);
}

Bytes Dex::rawString(std::uint32_t index) const
{
    if (index >= size(Strings))
        return {};
    std::uint64_t at = word(m_tables[Strings].offset + 4 * std::uint64_t(index));
    std::uint32_t units = 0;
    if (at >= m_bytes.size() || !readUleb(m_bytes, at, units) || at >= m_bytes.size())
        return {};
    const auto rest = m_bytes.subspan(at);
    const void *end = std::memchr(rest.data(), 0, rest.size());
    return rest.first(end ? static_cast<std::size_t>(static_cast<const std::byte *>(end) - rest.data()) : rest.size());
}

std::string Dex::string(std::uint32_t index) const
{
    if (index >= size(Strings))
        return index == kNoIndex ? std::string() : fmt::format("invalid string {}", index);
    const auto raw = rawString(index);
    const auto text = asText(raw);
    if (std::none_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; }))
        return std::string(text);
    bool valid = true;
    std::uint64_t units = 0;
    return fromMutf8(raw, valid, units);
}

std::uint32_t Dex::typeString(std::uint32_t index) const
{
    return index < size(Types) ? word(m_tables[Types].offset + 4 * std::uint64_t(index)) : kNoIndex;
}

std::string Dex::type(std::uint32_t index) const
{
    return index < size(Types) ? string(typeString(index)) : fmt::format("invalid type {}", index);
}

FieldId Dex::field(std::uint32_t index) const
{
    if (index >= size(Fields))
        return {};
    const auto at = m_tables[Fields].offset + 8 * std::uint64_t(index);
    return {half(at), half(at + 2), word(at + 4)};
}

MethodId Dex::method(std::uint32_t index) const
{
    if (index >= size(Methods))
        return {};
    const auto at = m_tables[Methods].offset + 8 * std::uint64_t(index);
    return {half(at), half(at + 2), word(at + 4)};
}

ProtoId Dex::proto(std::uint32_t index) const
{
    if (index >= size(Protos))
        return {};
    const auto at = m_tables[Protos].offset + 12 * std::uint64_t(index);
    return {word(at), word(at + 4), word(at + 8)};
}

ClassDef Dex::classDef(std::uint32_t index) const
{
    if (index >= size(Classes))
        return {};
    const auto at = m_tables[Classes].offset + 32 * std::uint64_t(index);
    return {word(at), word(at + 4), word(at + 8), word(at + 12), word(at + 16), word(at + 20), word(at + 24), word(at + 28)};
}

std::vector<std::uint32_t> Dex::typeList(std::uint32_t offset) const
{
    std::vector<std::uint32_t> types;
    if (offset == 0 || offset + std::uint64_t(4) > m_bytes.size())
        return types;
    const std::uint64_t count = std::min<std::uint64_t>({word(offset), (m_bytes.size() - offset - 4) / 2, kMostTypes});
    for (std::uint64_t i = 0; i < count; ++i)
        types.push_back(half(offset + 4 + 2 * i));
    return types;
}

std::string Dex::protoText(std::uint32_t index) const
{
    if (index >= size(Protos))
        return fmt::format("(invalid prototype {})", index);
    const auto found = proto(index);
    std::string text = "(";
    auto parameters = typeList(found.parameters);
    if (parameters.size() > kMostParameters)
        parameters.resize(kMostParameters);
    for (const auto parameter : parameters)
        text += type(parameter);
    return text + ")" + type(found.returnType);
}

std::string Dex::fieldSymbol(std::uint32_t index) const
{
    if (index >= size(Fields))
        return fmt::format("invalid field {}", index);
    const auto found = field(index);
    return type(found.owner) + "->" + string(found.name) + ":" + type(found.type);
}

std::string Dex::methodSymbol(std::uint32_t index) const
{
    if (index >= size(Methods))
        return fmt::format("invalid method {}", index);
    const auto found = method(index);
    return type(found.owner) + "->" + string(found.name) + protoText(found.proto);
}

// Section "code_item".
Result<CodeItem> Dex::code(std::uint32_t offset) const
{
    ByteReader in(m_bytes, "dex");
    in.seek(offset);
    CodeItem item;
    item.registers = in.le<std::uint16_t>();
    item.ins = in.le<std::uint16_t>();
    item.outs = in.le<std::uint16_t>();
    item.tries = in.le<std::uint16_t>();
    item.debug = in.le<std::uint32_t>();
    const auto units = in.le<std::uint32_t>();
    if (!in.ok() || offset == 0)
        return Error{Fault::Truncated, offset, "dex"};
    item.unitsOffset = in.position();
    item.cut = !in.canHold(units, 2);
    item.units = in.take(2 * std::uint64_t(item.cut ? in.left() / 2 : units));
    if (item.cut)
        item.tries = 0;
    return item;
}

// Sections "try_item" and "encoded_catch_handler_list".
std::vector<TryBlock> Dex::tries(const CodeItem &code, bool &broken) const
{
    std::vector<TryBlock> blocks;
    const std::uint64_t units = code.units.size() / 2;
    const auto table = code.unitsOffset + code.units.size() + (units % 2 ? 2 : 0);
    const auto lists = table + 8 * std::uint64_t(code.tries);
    broken = code.tries > 0 && lists > m_bytes.size();
    for (std::uint32_t i = 0; !broken && i < code.tries; ++i) {
        const auto at = table + 8 * std::uint64_t(i);
        TryBlock block;
        block.start = word(at);
        block.end = static_cast<std::uint32_t>(std::min<std::uint64_t>(block.start + std::uint64_t(half(at + 4)), units));
        std::uint64_t handler = lists + half(at + 6);
        std::int32_t count = 0;
        bool good = block.start < units && readSleb(m_bytes, handler, count);
        const auto typed = static_cast<std::uint32_t>(count < 0 ? -static_cast<std::int64_t>(count) : count);
        for (std::uint32_t h = 0; good && h < typed; ++h) {
            TryBlock::Handler entry;
            good = readUleb(m_bytes, handler, entry.type) && readUleb(m_bytes, handler, entry.address) && entry.address < units;
            if (good)
                block.handlers.push_back(entry);
        }
        if (good && count <= 0) {
            TryBlock::Handler entry;
            good = readUleb(m_bytes, handler, entry.address) && entry.address < units;
            if (good)
                block.handlers.push_back(entry);
        }
        broken = broken || !good;
        if (!block.handlers.empty())
            blocks.push_back(std::move(block));
        if (!good)
            break;
    }
    return blocks;
}

// Section "method_handle_item".
std::string Dex::methodHandleText(std::uint32_t index) const
{
    constexpr const char *kKinds[] = {"static-put", "static-get", "instance-put", "instance-get", "invoke-static", "invoke-instance", "invoke-constructor", "invoke-direct", "invoke-interface"};
    if (index >= m_handles)
        return fmt::format("invalid method handle {}", index);
    const auto at = m_handlesOffset + 8 * std::uint64_t(index);
    const auto kind = half(at);
    if (kind >= std::size(kKinds))
        return fmt::format("invalid method handle {}", index);
    return fmt::format("{}@{}", kKinds[kind], kind < 4 ? fieldSymbol(half(at + 4)) : methodSymbol(half(at + 4)));
}

// Section "call_site_item": handle of the bootstrap method, name, type, then what the bootstrap method is given.
std::optional<Dex::CallSite> Dex::callSite(std::uint32_t index) const
{
    if (index >= m_callSites)
        return std::nullopt;
    const auto values = readArray(*this, word(m_callSitesOffset + 4 * std::uint64_t(index)));
    if (values.size() < 3)
        return std::nullopt;
    CallSite site;
    site.bootstrap = valueText(*this, values[0]);
    site.name = values[1].kind == ValueKind::String ? string(static_cast<std::uint32_t>(values[1].number)) : valueText(*this, values[1]);
    site.proto = valueText(*this, values[2]);
    for (std::size_t i = 3; i < values.size(); ++i) {
        if (values[i].kind == ValueKind::MethodHandle && values[i].number >= 0 && values[i].number < m_handles) {
            const auto at = m_handlesOffset + 8 * static_cast<std::uint64_t>(values[i].number);
            if (half(at) >= 4)
                site.implementation = half(at + 4);
        } else if (values[i].kind == ValueKind::String) {
            site.strings.push_back(string(static_cast<std::uint32_t>(values[i].number)));
        }
    }
    return site;
}

std::string Dex::callSiteText(std::uint32_t index) const
{
    const auto site = callSite(index);
    if (!site)
        return fmt::format("invalid call site {}", index);
    std::string text = fmt::format("call_site_{}(\"{}\", {}", index, site->name, site->proto);
    if (site->implementation != kNoIndex)
        text += ", " + methodSymbol(site->implementation);
    return text + ")@" + site->bootstrap;
}

}
