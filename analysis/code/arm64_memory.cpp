// SPDX-License-Identifier: GPL-3.0-or-later
// Loads, stores, and the few vector instructions that move bytes or mask them.
#include "analysis/code/arm64.h"
#include "analysis/code/native_addresses.h"
#include "analysis/code/native_machine.h"

namespace keytrail::code
{
namespace
{

using namespace arm64;

struct Place {
    NativeValue at;
    std::optional<std::uint64_t> writeBack; ///< what the base register holds afterwards
};

/// Where a load or store of one register goes; nothing for atomics and vector structures.
std::optional<Place> placeFor(std::uint32_t w, const NativeValue &base, const NativeValue &index, Labels both)
{
    Place out{base, {}};
    if (isMemoryUnsigned(w)) {
        out.at.bits += memoryOffset(w);
    } else if ((w & 0x3b200000) == 0x38000000) {
        const auto offset = static_cast<std::uint64_t>(signedField(w >> 12 & 0x1ff, 9));
        if (w >> 10 & 1)
            out.writeBack = base.bits + offset;
        if ((w >> 10 & 3) != 1)
            out.at.bits += offset;
    } else if ((w & 0x3b200c00) == 0x38200800) {
        const unsigned kind = w >> 13 & 7, scale = (w >> 26 & 1) && (w >> 23 & 1) ? 4 : w >> 30;
        auto offset = index.bits;
        if (kind == 2)
            offset &= 0xffffffff;
        else if (kind == 6)
            offset = static_cast<std::uint64_t>(signedField(offset, 32));
        out.at = {base.bits + (offset << (w >> 12 & 1 ? scale : 0)), both, base.known && index.known};
    } else {
        return {};
    }
    return out;
}

/// The value that a modified immediate stands for in each half of a vector (AdvSIMDExpandImm); nothing for rare forms.
std::optional<std::uint64_t> vectorImmediate(std::uint32_t w)
{
    const std::uint64_t byte = (w >> 11 & 0xe0) | (w >> 5 & 0x1f);
    const unsigned mode = w >> 12 & 15;
    const bool second = w >> 29 & 1;
    if (mode == 14 && !second)
        return byte * 0x0101010101010101;
    if (mode == 14) {
        std::uint64_t value = 0;
        for (unsigned i = 0; i < 8; ++i)
            value |= (byte >> i & 1 ? std::uint64_t(0xff) : 0) << (i * 8);
        return value;
    }
    if (mode < 8 && !(mode & 1)) {
        const auto word = byte << ((mode >> 1) * 8);
        const auto value = word | word << 32;
        return second ? ~value : value;
    }
    if ((mode == 8 || mode == 10) && !second)
        return (byte << (mode == 10 ? 8 : 0)) * 0x0001000100010001;
    return {};
}

}

NativeValue NativeMachine::load(State &state, const NativeValue &address, unsigned size)
{
    if (!address.known)
        return NativeValue::unknown(address.labels);
    const auto at = address.bits;
    if (size == pointerSize()) {
        // What the loader fills in with imports, constants behind them, and the function tables of the Java environment.
        if (const auto import = m_image.importAt(at); import != kNoImport && !state.memory.isWritten(at))
            return NativeValue::number(m_at.imports + std::uint64_t(import) * kImportStep);
        if (at >= m_at.imports && at < m_at.importsEnd)
            return NativeValue::number(m_at.constants + (at - m_at.imports));
        if (at >= m_at.javaTable && at < m_at.javaTableEnd) {
            const bool ofMachine = at - m_at.javaTable >= kJavaTableSize;
            const auto number = (at - m_at.javaTable) % kJavaTableSize / size + (ofMachine ? kFirstOfMachine : 0);
            return NativeValue::number(m_at.javaFunctions + number * kJavaStep);
        }
        if (const auto found = m_objects.find(at); found != m_objects.end() && found->second.className == "JNIEnv")
            return NativeValue::number(m_at.javaTable);
        else if (found != m_objects.end() && found->second.className == "JavaVM")
            return NativeValue::number(m_at.javaTable + kJavaTableSize);
    }
    auto out = state.memory.read(at, size);
    if (!out.known && at >= m_at.objects && !state.memory.isWritten(at)) {
        const auto owner = m_objects.find(at & ~(m_at.objectStep - 1));
        if (owner != m_objects.end() && owner->second.zeroed)
            return NativeValue::number(0);
    }
    return out;
}

void NativeMachine::store(State &state, const NativeValue &address, unsigned size, const NativeValue &value)
{
    if (address.known)
        state.memory.write(address.bits, size, value);
}

void NativeMachine::memoryPair(State &state, std::uint32_t w)
{
    const bool vector = w >> 26 & 1, loads = w >> 22 & 1;
    const unsigned form = w >> 23 & 3, kind = w >> 30;
    const unsigned size = vector ? 4u << kind : kind == 2 ? 8 : 4;
    const auto offset = static_cast<std::uint64_t>(signedField(w >> 15 & 0x7f, 7) * static_cast<std::int64_t>(size));
    const auto base = get(state, rn(w), true);
    NativeValue place = base;
    if (form != 1)
        place.bits += offset;
    for (unsigned i = 0; i < 2; ++i) {
        const unsigned reg = i == 0 ? rd(w) : w >> 10 & 31;
        NativeValue at{place.bits + i * size, place.labels, place.known};
        const NativeValue above{at.bits + 8, at.labels, at.known};
        if (vector && loads) {
            state.v[reg][0] = load(state, at, std::min(size, 8u));
            state.v[reg][1] = size == 16 ? load(state, above, 8) : NativeValue::number(0);
        } else if (vector) {
            store(state, at, std::min(size, 8u), state.v[reg][0]);
            if (size == 16)
                store(state, above, 8, state.v[reg][1]);
        } else if (loads) {
            auto value = load(state, at, size);
            if (kind == 1)
                value.bits = static_cast<std::uint64_t>(signedField(value.bits, 32));
            set(state, reg, value, true);
        } else {
            store(state, at, size, get(state, reg));
        }
    }
    if (form == 1 || form == 3)
        set(state, rn(w), {base.bits + offset, base.labels, base.known}, true, true);
}

void NativeMachine::memory(State &state, std::uint32_t w)
{
    const bool vector = w >> 26 & 1;
    unsigned size = 1u << (w >> 30);
    const unsigned how = w >> 22 & 3;
    NativeValue place = get(state, rn(w), true);
    if ((w & 0x3a000000) == 0x28000000)
        return memoryPair(state, w);
    if (isLoadLiteral(w)) {
        const NativeValue at = NativeValue::number(literalTarget(state.pc, w));
        const unsigned bytes = vector ? 4u << (w >> 30) : (w >> 30) == 1 ? 8 : 4;
        if (vector) {
            state.v[rd(w)] = {load(state, at, std::min(bytes, 8u)), bytes == 16 ? load(state, {at.bits + 8, 0, true}, 8) : NativeValue::number(0)};
            return;
        }
        auto value = load(state, at, bytes);
        if ((w >> 30) == 2)
            value.bits = static_cast<std::uint64_t>(signedField(value.bits, 32));
        return set(state, rd(w), value, true);
    }
    if ((w & 0x3f000000) == 0x08000000) { // exclusive and ordered: one thread runs here
        if (w >> 22 & 1)
            return set(state, rd(w), load(state, place, size), true);
        store(state, place, size, get(state, rd(w)));
        if (!(w >> 23 & 1))
            set(state, rm(w), NativeValue::number(0), true);
        return;
    }
    const auto found = placeFor(w, place, get(state, rm(w)), join(place, get(state, rm(w))));
    if (!found) {
        // Atomics and vector structures: what they bring is not known.
        if (!vector)
            set(state, rd(w), NativeValue::unknown(), true);
        return;
    }
    place = found->at;
    if (found->writeBack)
        set(state, rn(w), {*found->writeBack, state.x[rn(w)].labels, state.x[rn(w)].known}, true, true);
    if (vector) {
        size = how & 2 ? 16 : size;
        const NativeValue above{place.bits + 8, place.labels, place.known};
        if (how & 1) {
            state.v[rd(w)] = {load(state, place, std::min(size, 8u)), size == 16 ? load(state, above, 8) : NativeValue::number(0)};
        } else {
            store(state, place, std::min(size, 8u), state.v[rd(w)][0]);
            if (size == 16)
                store(state, above, 8, state.v[rd(w)][1]);
        }
        return;
    }
    if (how == 0)
        return store(state, place, size, get(state, rd(w)));
    if (how == 2 && size == 8) // a prefetch
        return;
    auto value = load(state, place, size);
    if (how >= 2)
        value.bits = static_cast<std::uint64_t>(signedField(value.bits, size * 8));
    set(state, rd(w), value, how != 3);
}

/// Moves between the files of registers, immediates and bitwise operations; anything else leaves its result unknown.
void NativeMachine::vectorStep(State &state, std::uint32_t w)
{
    auto &d = state.v[rd(w)];
    const auto n = state.v[rn(w)], m = state.v[rm(w)];
    const bool whole = w >> 30 & 1;
    if ((w & 0x7f3ffc00) == 0x1e260000 || (w & 0xfffffc00) == 0x9e660000) { // FMOV to general
        return set(state, rd(w), n[0], w >> 31);
    }
    if ((w & 0x7f3ffc00) == 0x1e270000 || (w & 0xfffffc00) == 0x9e670000) { // FMOV from general
        d = {get(state, rn(w)), NativeValue::number(0)};
        return;
    }
    if ((w & 0x9ff80400) == 0x0f000400) { // modified immediates
        const auto value = vectorImmediate(w);
        d[0] = value ? NativeValue::number(*value) : NativeValue::unknown();
        d[1] = whole ? d[0] : NativeValue::number(0);
        return;
    }
    if ((w & 0x9f20fc00) == 0x0e201c00) { // AND, BIC, ORR, ORN, EOR
        const unsigned kind = (w >> 29 & 1) << 2 | (w >> 22 & 3);
        for (unsigned i = 0; i < 2; ++i) {
            const auto a = n[i].bits, b = m[i].bits;
            const auto value = kind == 0 ? a & b : kind == 1 ? a & ~b : kind == 2 ? a | b : kind == 3 ? a | ~b : a ^ b;
            d[i] = {value, join(n[i], m[i]), n[i].known && m[i].known && kind <= 4};
        }
        if (!whole)
            d[1] = NativeValue::number(0);
        return;
    }
    if ((w & 0xbfe0fc00) == 0x0e000c00) { // DUP from general
        const unsigned low = w >> 16 & 31;
        const auto source = get(state, rn(w));
        const auto value = low & 1 ? (source.bits & 0xff) * 0x0101010101010101 : low & 2 ? (source.bits & 0xffff) * 0x0001000100010001 : low & 4 ? (source.bits & 0xffffffff) * 0x0000000100000001 : source.bits;
        d[0] = {value, source.labels, source.known};
        d[1] = whole ? d[0] : NativeValue::number(0);
        return;
    }
    if ((w & 0xffe0fc00) == 0x4e001c00 && (w >> 16 & 15) == 8) { // INS of a double word
        d[w >> 20 & 1] = get(state, rn(w));
        return;
    }
    if ((w & 0xffe0fc00) == 0x4e003c00 && (w >> 16 & 15) == 8) // UMOV of a double word
        return set(state, rd(w), n[w >> 20 & 1], true);
    const auto labels = m_labels.join(join(n[0], n[1]), join(m[0], m[1]));
    // Conversions to general registers and UMOV write those.
    if ((w & 0x5f200c00) == 0x1e200000 || (w & 0xbfe0fc00) == 0x0e003c00)
        set(state, rd(w), NativeValue::unknown(labels), true);
    d = {NativeValue::unknown(labels), NativeValue::unknown(labels)};
}

}
