// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/native_addresses.h"
#include "analysis/code/native_machine.h"

#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr std::uint64_t kUnsized = 512; // bytes looked at where a buffer's size is not known
constexpr std::size_t kLargestObject = 1 << 20;

}

NativeValue NativeMachine::make(NativeObject::Kind kind, std::string className, Labels labels)
{
    const auto address = m_nextObject;
    m_nextObject += m_at.objectStep;
    auto &one = m_objects[address];
    one.kind = kind;
    one.className = std::move(className);
    one.labels = labels;
    return NativeValue::number(address, labels);
}

NativeValue NativeMachine::makeText(std::optional<std::string> bytes, Labels labels, bool data)
{
    const auto out = make(data ? NativeObject::Kind::Data : NativeObject::Kind::Text, data ? "NSData" : "NSString", labels);
    if (bytes && bytes->size() <= kLargestObject)
        m_objects[out.bits].bytes = std::move(bytes);
    return out;
}

NativeObject *NativeMachine::objectAt(const NativeValue &value)
{
    const auto found = value.known ? m_objects.find(value.bits) : m_objects.end();
    return found == m_objects.end() ? nullptr : &found->second;
}

NativeObject &NativeMachine::object(const NativeValue &value)
{
    if (auto *known = objectAt(value))
        return *known;
    // Something of a library, or nothing that is known: one stand-in a value.
    if (value.known && value.bits >= m_at.objects)
        return m_objects[value.bits];
    if (!value.known)
        return m_objects[make(NativeObject::Kind::Opaque, {}, value.labels).bits];
    auto &stand = m_named[fmt::format("at {:x}", value.bits)];
    if (stand == 0)
        stand = make(NativeObject::Kind::Opaque, {}, value.labels).bits;
    return m_objects[stand];
}

/// A constant CFString, the text of an object, or bytes in memory up to their NUL.
std::optional<std::string> NativeMachine::textOf(const State &state, const NativeValue &value)
{
    if (!value.known)
        return {};
    if (const auto found = m_binary.objc.strings.find(value.bits); found != m_binary.objc.strings.end())
        return found->second;
    if (const auto *one = objectAt(value); one && (one->bytes || one->kind != NativeObject::Kind::Opaque))
        return one->bytes;
    return state.memory.text(value.bits);
}

std::optional<std::string> NativeMachine::bytesOf(const State &state, const NativeValue &value, const NativeValue &size)
{
    if (const auto *one = objectAt(value); one && one->bytes)
        return one->bytes;
    if (const auto found = value.known ? m_binary.objc.strings.find(value.bits) : m_binary.objc.strings.end(); found != m_binary.objc.strings.end())
        return found->second;
    if (!value.known || !size.known)
        return {};
    return state.memory.bytes(value.bits, size.bits);
}

Labels NativeMachine::labelsOf(const State &state, const NativeValue &value, std::uint64_t size)
{
    auto out = value.labels;
    if (!value.known)
        return out;
    if (const auto *one = objectAt(value)) {
        out = m_labels.join(out, one->labels);
        if (one->address != 0)
            out = m_labels.join(out, state.memory.labels(one->address, one->bytes ? one->bytes->size() : kUnsized));
        if (one->kind != NativeObject::Kind::Opaque)
            return out;
    }
    if (size > 0)
        out = m_labels.join(out, state.memory.labels(value.bits, std::min(size, std::uint64_t(1) << 16)));
    return out;
}

/// Where the bytes of a data object lie, once code asks for a pointer to them.
std::uint64_t NativeMachine::memoryOf(State &state, NativeObject &data)
{
    if (data.address == 0) {
        const auto bytes = data.bytes;
        const auto labels = data.labels;
        const auto base = m_nextObject;
        m_nextObject += m_at.objectStep * (1 + (bytes ? bytes->size() / m_at.objectStep : 0));
        data.address = base;
        if (bytes)
            state.memory.fill(base, *bytes + std::string(1, '\0'), labels);
        else
            state.memory.forget(base, kUnsized, labels);
    } else if (data.bytes && !state.memory.isWritten(data.address)) {
        state.memory.fill(data.address, *data.bytes + std::string(1, '\0'), data.labels);
    }
    return data.address;
}

/// Whether a text was put together by code, rather than standing in the file.
bool NativeMachine::wasWritten(const State &state, const NativeValue &text)
{
    if (const auto *one = objectAt(text); one && one->decoded)
        return true;
    return text.known && state.memory.isWritten(text.bits) && m_binary.objc.strings.count(text.bits) == 0;
}

/// printf's and NSString's formats with what is known of the arguments; `next` is the first register of them on ELF, and they
/// lie on the stack on Apple's systems.
std::string NativeMachine::formatted(State &state, std::string_view format, unsigned next, const std::optional<NativeValue> &list)
{
    std::string out;
    unsigned used = 0;
    const auto argument = [&] {
        const unsigned at = used++;
        if (list)
            return variadicAt(state, *list, at);
        return argumentAt(state, m_stackVariadics ? at : next + at, true);
    };
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] != '%') {
            out += format[i];
            continue;
        }
        ++i;
        while (i < format.size() && std::string_view("0123456789.-+ #lhzjtq").find(format[i]) != std::string_view::npos)
            ++i;
        const char kind = i < format.size() ? format[i] : '%';
        if (kind == '%') {
            out += '%';
            continue;
        }
        const auto value = argument();
        std::optional<std::string> text;
        if (kind == 's' || kind == '@')
            text = textOf(state, value);
        else if (value.known && (kind == 'd' || kind == 'i'))
            text = std::to_string(static_cast<std::int32_t>(value.bits));
        else if (value.known && kind == 'u')
            text = std::to_string(value.bits);
        else if (value.known && kind == 'x')
            text = fmt::format("{:x}", value.bits);
        else if (value.known && kind == 'c')
            text = std::string(1, static_cast<char>(value.bits));
        out += text ? *text : std::string(1, kNativeHole);
    }
    return out;
}

}
