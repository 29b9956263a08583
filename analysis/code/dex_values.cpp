// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/code/dex_values.h"

#include "analysis/base/byte_reader.h"

#include <fmt/format.h>

#include <bit>

namespace keytrail::code {

namespace {

constexpr std::uint32_t kMostAnnotations = 1 << 16; // of one set or directory: as many as there are ids

class ValueReader
{
public:
    ValueReader(Bytes bytes, std::uint64_t offset)
        : m_bytes(bytes)
        , m_at(offset)
    {
    }

    bool ok() const { return m_good; }

    EncodedValue value(int depth)
    {
        EncodedValue out;
        if (m_at >= m_bytes.size() || depth > kDeepestValue || ++m_count > kMostValues) {
            m_good = false;
            return out;
        }
        const auto head = std::to_integer<unsigned>(m_bytes[m_at++]);
        out.kind = static_cast<ValueKind>(head & 31);
        const unsigned size = (head >> 5) + 1;
        switch (out.kind) {
        case ValueKind::Array:
            out.elements = array(depth + 1);
            break;
        case ValueKind::Annotation:
            annotation(out, depth + 1);
            break;
        case ValueKind::Null:
            break;
        case ValueKind::Boolean:
            out.number = size - 1;
            break;
        default:
            out.number = number(out.kind, size);
            break;
        }
        return out;
    }

    std::vector<EncodedValue> array(int depth)
    {
        std::vector<EncodedValue> out;
        std::uint32_t count = 0;
        m_good = m_good && readUleb(m_bytes, m_at, count);
        for (std::uint32_t i = 0; m_good && i < count; ++i) {
            auto element = value(depth);
            if (m_good)
                out.push_back(std::move(element));
        }
        return out;
    }

    void annotation(EncodedValue &out, int depth)
    {
        std::uint32_t type = 0, count = 0;
        m_good = m_good && readUleb(m_bytes, m_at, type) && readUleb(m_bytes, m_at, count);
        out.number = type;
        for (std::uint32_t i = 0; m_good && i < count; ++i) {
            std::uint32_t name = 0;
            m_good = readUleb(m_bytes, m_at, name);
            auto element = value(depth);
            if (!m_good)
                return;
            out.names.push_back(name);
            out.elements.push_back(std::move(element));
        }
    }

private:
    std::int64_t number(ValueKind kind, unsigned size)
    {
        std::uint64_t bits = 0;
        for (unsigned i = 0; i < size; ++i) {
            if (m_at >= m_bytes.size()) {
                m_good = false;
                return 0;
            }
            bits |= std::to_integer<std::uint64_t>(m_bytes[m_at++]) << (8 * i);
        }
        const unsigned spare = 64 - 8 * size;
        switch (kind) {
        case ValueKind::Byte:
        case ValueKind::Short:
        case ValueKind::Int:
        case ValueKind::Long:
            return static_cast<std::int64_t>(bits << spare) >> spare;
        case ValueKind::Float: // zero-extended to the right
            return static_cast<std::int64_t>(size < 4 ? bits << (32 - 8 * size) : bits);
        case ValueKind::Double:
            return static_cast<std::int64_t>(bits << spare);
        default:
            return static_cast<std::int64_t>(bits);
        }
    }

    Bytes m_bytes;
    std::uint64_t m_at;
    std::size_t m_count = 0;
    bool m_good = true;
};

std::vector<Annotation> annotationSet(const Dex &dex, std::uint32_t offset)
{
    std::vector<Annotation> out;
    ByteReader in(dex.bytes(), "dex");
    in.seek(offset);
    const auto count = in.le<std::uint32_t>();
    if (offset == 0 || !in.canHold(count, 4))
        return out;
    for (std::uint32_t i = 0; i < std::min(count, kMostAnnotations); ++i) {
        const auto at = in.le<std::uint32_t>();
        ValueReader values(dex.bytes(), at + std::uint64_t(1)); // behind the visibility
        EncodedValue found;
        values.annotation(found, 0);
        Annotation annotation;
        annotation.type = dex.type(static_cast<std::uint32_t>(found.number));
        for (std::size_t v = 0; v < found.elements.size(); ++v)
            annotation.values.emplace_back(dex.string(found.names[v]), std::move(found.elements[v]));
        if (values.ok() || !annotation.values.empty())
            out.push_back(std::move(annotation));
    }
    return out;
}

std::vector<std::vector<Annotation>> parameterSets(const Dex &dex, std::uint32_t offset)
{
    std::vector<std::vector<Annotation>> out;
    ByteReader in(dex.bytes(), "dex");
    in.seek(offset);
    const auto count = in.le<std::uint32_t>();
    for (std::uint32_t i = 0; in.ok() && i < std::min<std::uint32_t>(count, 255) && in.left() >= 4; ++i)
        out.push_back(annotationSet(dex, in.le<std::uint32_t>()));
    return out;
}

std::string listText(const Dex &dex, const EncodedValue &value)
{
    std::string text = "{";
    for (std::size_t i = 0; i < value.elements.size(); ++i) {
        text += i ? ", " : "";
        if (i < value.names.size())
            text += dex.string(value.names[i]) + "=";
        text += valueText(dex, value.elements[i]);
    }
    return text + "}";
}

}

std::vector<EncodedValue> readArray(const Dex &dex, std::uint64_t offset)
{
    return ValueReader(dex.bytes(), offset).array(0);
}

std::string valueText(const Dex &dex, const EncodedValue &value)
{
    const auto index = static_cast<std::uint32_t>(value.number);
    switch (value.kind) {
    case ValueKind::String:
        return "\"" + dex.string(index) + "\"";
    case ValueKind::Type:
        return dex.type(index);
    case ValueKind::Field:
    case ValueKind::Enum:
        return dex.fieldSymbol(index);
    case ValueKind::Method:
        return dex.methodSymbol(index);
    case ValueKind::MethodType:
        return dex.protoText(index);
    case ValueKind::MethodHandle:
        return dex.methodHandleText(index);
    case ValueKind::Null:
        return "null";
    case ValueKind::Boolean:
        return value.number ? "true" : "false";
    case ValueKind::Float:
        return fmt::format("{}f", std::bit_cast<float>(static_cast<std::uint32_t>(value.number)));
    case ValueKind::Double:
        return fmt::format("{}", std::bit_cast<double>(value.number));
    case ValueKind::Array:
        return listText(dex, value);
    case ValueKind::Annotation:
        return "@" + dex.type(index) + listText(dex, value);
    default:
        return fmt::format("0x{:x}", static_cast<std::uint64_t>(value.number));
    }
}

ClassAnnotations readAnnotations(const Dex &dex, std::uint32_t directoryOffset)
{
    ClassAnnotations out;
    ByteReader in(dex.bytes(), "dex");
    in.seek(directoryOffset);
    const auto onClass = in.le<std::uint32_t>(), fields = in.le<std::uint32_t>(), methods = in.le<std::uint32_t>(), parameters = in.le<std::uint32_t>();
    if (directoryOffset == 0 || !in.canHold(std::uint64_t(fields) + methods + parameters, 8))
        return out;
    out.onClass = annotationSet(dex, onClass);
    in.skip(8 * std::uint64_t(fields));
    for (std::uint32_t i = 0; i < std::min(methods, kMostAnnotations); ++i) {
        const auto method = in.le<std::uint32_t>(), set = in.le<std::uint32_t>();
        out.onMethods.emplace_back(method, annotationSet(dex, set));
    }
    for (std::uint32_t i = 0; i < std::min(parameters, kMostAnnotations); ++i) {
        const auto method = in.le<std::uint32_t>(), list = in.le<std::uint32_t>();
        out.onParameters.emplace_back(method, parameterSets(dex, list));
    }
    return out;
}

}
