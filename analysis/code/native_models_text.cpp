// SPDX-License-Identifier: GPL-3.0-or-later
// Models of library functions that move, make and compare bytes. A detail's numbers are registers: a C function has its first
// argument in 0, a method its receiver in 0, its selector in 1 and its first argument in 2.
#include "analysis/base/base64.h"
#include "analysis/code/native_addresses.h"
#include "analysis/code/native_machine.h"
#include "analysis/crypto/digest.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr std::uint64_t kLargestCopy = 1 << 16;
constexpr std::size_t kMostLookedUp = 1024;

/// The bytes of base64, or nothing where a part is not known.
std::optional<std::string> decoded(const std::optional<std::string> &text)
{
    if (!text || text->find(kNativeHole) != std::string::npos)
        return {};
    std::string plain;
    std::copy_if(text->begin(), text->end(), std::back_inserter(plain), [](char c) { return c != '\n' && c != '\r' && c != ' '; });
    return fromBase64(plain);
}

}

const std::map<std::string_view, NativeMachine::Action> &NativeMachine::actions()
{
    static const std::map<std::string_view, Action> kActions{{"copy", &NativeMachine::copyBytes}, {"fill", &NativeMachine::fillBytes}, {"length", &NativeMachine::textLength},
        {"allocate", &NativeMachine::allocate}, {"same", &NativeMachine::same}, {"constant", &NativeMachine::constant}, {"store", &NativeMachine::storePointer},
        {"format", &NativeMachine::formatText}, {"join", &NativeMachine::joinText}, {"text", &NativeMachine::makeTextFrom}, {"data", &NativeMachine::makeData},
        {"part", &NativeMachine::partOfData}, {"replace", &NativeMachine::replaceText}, {"base64", &NativeMachine::base64}, {"bytes", &NativeMachine::dataBytes},
        {"size", &NativeMachine::dataLength}, {"append", &NativeMachine::append}, {"new", &NativeMachine::newInstance}, {"resource", &NativeMachine::resourcePath},
        {"file", &NativeMachine::readFile}, {"call", &NativeMachine::callFunction}, {"perform", &NativeMachine::performSelector}, {"derive", &NativeMachine::derive},
        {"compare", &NativeMachine::compare}, {"cxx-string", &NativeMachine::cxxString}, {"symbol", &NativeMachine::findSymbol}, {"bind-key", &NativeMachine::bindKey}, {"memory-bio", &NativeMachine::memoryBio}, {"digest", &NativeMachine::digest},
        {"trust", &NativeMachine::trust}, {"evaluate", &NativeMachine::evaluateTrust}, {"accept", &NativeMachine::acceptTrust}, {"verify-mode", &NativeMachine::verifyMode},
        {"url", &NativeMachine::makeUrl}, {"request", &NativeMachine::makeRequest}, {"set-body", &NativeMachine::setBody}, {"set-url", &NativeMachine::setUrl},
        {"session", &NativeMachine::makeSession}, {"task", &NativeMachine::startTask}, {"streams", &NativeMachine::openStreams}, {"socket", &NativeMachine::makeSocket},
        {"connect", &NativeMachine::connectSocket}, {"resolve", &NativeMachine::resolveHost}, {"parse-address", &NativeMachine::parseAddress},
        {"connect-host", &NativeMachine::connectHost}, {"attach", &NativeMachine::attach}, {"send", &NativeMachine::sendBytes}, {"receive", &NativeMachine::receiveBytes},
        {"curl-option", &NativeMachine::curlOption}, {"curl-perform", &NativeMachine::curlPerform}};
    return kActions;
}

bool NativeMachine::hasAction(std::string_view name)
{
    return actions().count(name) > 0;
}

/// to= from= size= (without: up to the NUL)
void NativeMachine::copyBytes(State &state, std::string_view detail)
{
    const auto to = state.x[modelNumber(detail, "to").value_or(0)], from = state.x[modelNumber(detail, "from").value_or(1)];
    const auto sizeAt = modelNumber(detail, "size");
    auto size = sizeAt ? state.x[*sizeAt] : NativeValue::unknown();
    if (!sizeAt) {
        const auto text = from.known ? state.memory.text(from.bits) : std::nullopt;
        size = text ? NativeValue::number(text->size() + 1) : NativeValue::unknown();
    }
    if (to.known && from.known) {
        const auto count = std::min(size.known ? size.bits : 256, kLargestCopy);
        std::vector<NativeValue> moved;
        for (std::uint64_t i = 0; i < count; ++i)
            moved.push_back(load(state, {from.bits + i, 0, true}, 1));
        for (std::uint64_t i = 0; i < count; ++i)
            state.memory.write(to.bits + i, 1, moved[i]);
    } else if (to.known) {
        state.memory.forget(to.bits, std::min<std::uint64_t>(size.known ? size.bits : 64, kLargestCopy), from.labels);
    }
    set(state, 0, to, true);
}

void NativeMachine::fillBytes(State &state, std::string_view detail)
{
    const auto to = state.x[0], size = state.x[modelNumber(detail, "size").value_or(2)];
    const auto value = modelNumber(detail, "value") ? state.x[*modelNumber(detail, "value")] : NativeValue::number(0);
    if (to.known && size.known && value.known)
        state.memory.fill(to.bits, std::string(std::min(size.bits, kLargestCopy), static_cast<char>(value.bits)), 0);
}

void NativeMachine::textLength(State &state, std::string_view)
{
    const auto text = state.x[0].known ? state.memory.text(state.x[0].bits) : std::nullopt;
    const auto labels = labelsOf(state, state.x[0], 1);
    set(state, 0, text ? NativeValue::number(text->size(), labels) : NativeValue::unknown(labels), true);
}

/// zero: what nothing wrote is zero
void NativeMachine::allocate(State &state, std::string_view detail)
{
    const auto out = make(NativeObject::Kind::Opaque);
    m_objects[out.bits].zeroed = detail.find("zero") != std::string_view::npos;
    if (state.x[0].known)
        m_nextObject += std::min<std::uint64_t>(state.x[0].bits, m_at.largest) / m_at.objectStep * m_at.objectStep;
    set(state, 0, out, true);
}

void NativeMachine::same(State &state, std::string_view detail)
{
    set(state, 0, state.x[modelNumber(detail, "of").value_or(0)], true);
}

void NativeMachine::constant(State &state, std::string_view detail)
{
    set(state, 0, NativeValue::number(modelNumber(detail, "value").value_or(0)), true);
}

/// A pointer into a field: at= (a register with the place) or object= offset=, value=
void NativeMachine::storePointer(State &state, std::string_view detail)
{
    const auto value = state.x[modelNumber(detail, "value").value_or(1)];
    auto place = state.x[modelNumber(detail, "at").value_or(0)];
    if (const auto offset = modelNumber(detail, "offset")) {
        place.known = place.known && state.x[*offset].known;
        place.bits += state.x[*offset].bits;
    }
    if (detail.find("load") != std::string_view::npos)
        return set(state, 0, load(state, place, pointerSize()), true);
    store(state, place, pointerSize(), value);
}

/// to= (a buffer; none: a text object) or into= (the place of a pointer to what is made) format= next= (first register of what is
/// formatted) or list= (a va_list of it)
void NativeMachine::formatText(State &state, std::string_view detail)
{
    const auto format = textOf(state, state.x[modelNumber(detail, "format").value_or(1)]);
    const auto next = modelNumber(detail, "next").value_or(2);
    Labels labels = 0;
    const auto listAt = modelNumber(detail, "list");
    const auto list = listAt ? std::optional(state.x[*listAt]) : std::nullopt;
    for (unsigned i = 0; i < 4; ++i)
        labels = m_labels.join(labels, labelsOf(state, list ? variadicAt(state, *list, i) : argumentAt(state, m_stackVariadics ? i : next + i, true), 64));
    const auto text = format ? std::optional(formatted(state, *format, next, list)) : std::nullopt;
    const auto to = modelNumber(detail, "to");
    if (const auto into = modelNumber(detail, "into")) {
        const auto made = make(NativeObject::Kind::Opaque, {}, labels);
        if (text && text->find(kNativeHole) == std::string::npos)
            state.memory.fill(made.bits, *text + std::string(1, '\0'), labels);
        store(state, state.x[*into], pointerSize(), made);
        return set(state, 0, text ? NativeValue::number(text->size()) : NativeValue::unknown(), true);
    }
    if (!to) {
        const auto receiver = modelNumber(detail, "receiver") ? textOf(state, state.x[0]) : std::optional(std::string());
        const auto out = makeText(text && receiver ? std::optional(*receiver + *text) : std::nullopt, labels);
        return set(state, 0, out, true);
    }
    const auto place = state.x[*to];
    if (place.known && text && text->find(kNativeHole) == std::string::npos)
        state.memory.fill(place.bits, *text + std::string(1, '\0'), labels);
    else if (place.known)
        state.memory.forget(place.bits, 64, labels);
    set(state, 0, text ? NativeValue::number(text->size()) : NativeValue::unknown(), true);
}

/// a= b=: texts behind each other; c: the second is added to the first buffer (strcat)
void NativeMachine::joinText(State &state, std::string_view detail)
{
    const auto first = state.x[modelNumber(detail, "a").value_or(0)], second = state.x[modelNumber(detail, "b").value_or(2)];
    const auto a = textOf(state, first), b = textOf(state, second);
    const auto labels = m_labels.join(labelsOf(state, first, 64), labelsOf(state, second, 64));
    const std::string hole(1, kNativeHole);
    if (modelWord(detail, "into") == "a") {
        if (a && b && first.known)
            state.memory.fill(first.bits, *a + *b + std::string(1, '\0'), labels);
        return set(state, 0, first, true);
    }
    const bool decodedOne = wasWritten(state, first) || wasWritten(state, second);
    const auto out = makeText(a || b ? std::optional(a.value_or(hole) + b.value_or(hole)) : std::nullopt, labels);
    m_objects[out.bits].decoded = decodedOne;
    set(state, 0, out, true);
}

/// A text object from a C string or another text: from= (size=)
void NativeMachine::makeTextFrom(State &state, std::string_view detail)
{
    const auto from = state.x[modelNumber(detail, "from").value_or(2)];
    const auto size = modelNumber(detail, "size");
    const auto text = size ? bytesOf(state, from, state.x[*size]) : textOf(state, from);
    const bool written = wasWritten(state, from);
    const auto out = makeText(text, labelsOf(state, from, text ? text->size() : 64));
    m_objects[out.bits].decoded = written;
    set(state, 0, out, true);
}

/// A data object: from= size=; from a text or data object without a size
void NativeMachine::makeData(State &state, std::string_view detail)
{
    const auto from = state.x[modelNumber(detail, "from").value_or(2)];
    const auto sizeAt = modelNumber(detail, "size");
    const auto size = sizeAt ? state.x[*sizeAt] : NativeValue::unknown();
    const auto bytes = sizeAt ? bytesOf(state, from, size) : textOf(state, from);
    const auto labels = labelsOf(state, from, size.known ? size.bits : 64);
    const bool hole = bytes && bytes->find(kNativeHole) != std::string::npos && !sizeAt;
    const auto out = makeText(hole ? std::nullopt : bytes, labels, true);
    const auto *source = objectAt(from);
    if (source) {
        m_objects[out.bits].keyWhere = source->keyWhere;
        m_objects[out.bits].keySource = source->keySource;
        m_objects[out.bits].pin = source->pin;
    }
    if (from.known && !source)
        m_objects[out.bits].keyWhere = fmt::format("{}!0x{:x}", m_binary.path, from.bits);
    set(state, 0, out, true);
}

/// from= size=: a range of the receiver
void NativeMachine::partOfData(State &state, std::string_view detail)
{
    const auto *whole = objectAt(state.x[0]);
    const auto from = modelNumber(detail, "from") ? state.x[*modelNumber(detail, "from")] : NativeValue::number(0);
    const auto size = modelNumber(detail, "size") ? state.x[*modelNumber(detail, "size")] : NativeValue::number(~std::uint64_t(0));
    std::optional<std::string> bytes;
    if (whole && whole->bytes && from.known && from.bits <= whole->bytes->size())
        bytes = whole->bytes->substr(from.bits, size.known ? size.bits : std::string::npos);
    const auto labels = labelsOf(state, state.x[0], 0);
    const bool isData = !whole || whole->kind != NativeObject::Kind::Text;
    const auto where = whole ? whole->keyWhere : std::string(), source = whole ? whole->keySource : std::string();
    const auto out = makeText(bytes, labels, isData);
    m_objects[out.bits].keyWhere = where;
    m_objects[out.bits].keySource = source;
    set(state, 0, out, true);
}

void NativeMachine::replaceText(State &state, std::string_view)
{
    auto text = textOf(state, state.x[0]);
    const auto what = textOf(state, state.x[2]), with = textOf(state, state.x[3]);
    if (text && what && with && !what->empty()) {
        for (auto at = text->find(*what); at != std::string::npos && text->size() < kLargestCopy; at = text->find(*what, at + with->size()))
            text->replace(at, what->size(), *with);
    } else if (text && !(what && with)) {
        text = std::nullopt;
    }
    set(state, 0, makeText(text, labelsOf(state, state.x[0], 0)), true);
}

/// decode from=, or encode of the receiver
void NativeMachine::base64(State &state, std::string_view detail)
{
    const auto from = state.x[modelNumber(detail, "from").value_or(2)];
    const auto labels = labelsOf(state, from, 64);
    if (detail.starts_with("encode"))
        return set(state, 0, makeText(std::nullopt, labelsOf(state, state.x[0], 0)), true);
    const auto out = makeText(decoded(textOf(state, from)), labels, true);
    m_objects[out.bits].decoded = true;
    set(state, 0, out, true);
}

void NativeMachine::dataBytes(State &state, std::string_view detail)
{
    const auto from = state.x[modelNumber(detail, "from").value_or(0)];
    const auto labels = labelsOf(state, from, 0);
    if (const auto found = from.known ? m_binary.objc.strings.find(from.bits) : m_binary.objc.strings.end(); found != m_binary.objc.strings.end()) {
        const auto text = makeText(found->second, 0);
        return set(state, 0, NativeValue::number(memoryOf(state, m_objects[text.bits])), true);
    }
    auto *data = objectAt(from);
    set(state, 0, data ? NativeValue::number(memoryOf(state, *data), labels) : NativeValue::unknown(labels), true);
}

void NativeMachine::dataLength(State &state, std::string_view detail)
{
    const auto from = state.x[modelNumber(detail, "from").value_or(0)];
    const auto text = objectAt(from) || (from.known && m_binary.objc.strings.count(from.bits)) ? textOf(state, from) : std::nullopt;
    const auto labels = labelsOf(state, from, 0);
    const bool whole = text && text->find(kNativeHole) == std::string::npos;
    set(state, 0, whole ? NativeValue::number(text->size(), labels) : NativeValue::unknown(labels), true);
}

/// What is added to a mutable object: from= size=
void NativeMachine::append(State &state, std::string_view detail)
{
    const auto from = state.x[modelNumber(detail, "from").value_or(2)];
    const auto sizeAt = modelNumber(detail, "size");
    const auto size = sizeAt ? state.x[*sizeAt] : NativeValue::unknown();
    const auto labels = labelsOf(state, from, size.known ? size.bits : 64);
    const auto bytes = sizeAt ? bytesOf(state, from, size) : textOf(state, from);
    auto &into = object(state.x[0]);
    into.labels = m_labels.join(into.labels, labels);
    if (into.bytes && bytes)
        *into.bytes += *bytes;
    else
        into.bytes.reset();
    into.address = 0;
}

/// alloc, new: an object of the receiver's class; new also runs its initialiser
void NativeMachine::newInstance(State &state, std::string_view detail)
{
    bool isClass = false;
    const auto name = classOf(state.x[0], isClass);
    const auto out = make(NativeObject::Kind::Instance, name);
    auto &made = m_objects[out.bits];
    made.zeroed = true;
    if (name.starts_with("NSMutableData") || name.starts_with("NSMutableString"))
        made.bytes = std::string();
    const auto init = detail.starts_with("init") ? implementation(name, "init", false) : 0;
    if (init == 0)
        return set(state, 0, out, true);
    callLater(state, {{init, {out}}}, out);
}

/// A path in the bundle: name= type=
void NativeMachine::resourcePath(State &state, std::string_view detail)
{
    const auto name = textOf(state, state.x[modelNumber(detail, "name").value_or(2)]);
    const auto typeAt = modelNumber(detail, "type");
    const auto type = typeAt && !state.x[*typeAt].isZero() ? textOf(state, state.x[*typeAt]) : std::nullopt;
    const auto out = makeText(name ? std::optional(type && !type->empty() ? *name + "." + *type : *name) : std::nullopt, 0);
    m_objects[out.bits].keySource = "resource";
    set(state, 0, out, true);
}

void NativeMachine::readFile(State &state, std::string_view detail)
{
    const auto path = textOf(state, state.x[modelNumber(detail, "from").value_or(2)]);
    const auto *where = objectAt(state.x[modelNumber(detail, "from").value_or(2)]);
    if (where && where->kind == NativeObject::Kind::Url && where->keySource != "resource")
        return startTask(state, "url=2 out=r");
    auto bytes = path && m_environment.file ? m_environment.file(*path) : std::nullopt;
    const auto out = makeText(std::move(bytes), 0, detail.find("text") == std::string_view::npos);
    m_objects[out.bits].keySource = "resource";
    m_objects[out.bits].keyWhere = path.value_or(std::string());
    set(state, 0, out, true);
}

/// Code that a library calls back: block= or function= with argument=
void NativeMachine::callFunction(State &state, std::string_view detail)
{
    const auto block = modelNumber(detail, "block"), function = modelNumber(detail, "function"), argument = modelNumber(detail, "argument");
    const auto result = NativeValue::number(0);
    if (block)
        return callBlock(state, state.x[*block], {argument ? state.x[*argument] : NativeValue::unknown()}, result);
    const auto target = state.x[function.value_or(0)];
    if (!target.known || !m_image.isCode(target.bits))
        return set(state, 0, result, true);
    callLater(state, {{target.bits, {argument ? state.x[*argument] : NativeValue::unknown()}}}, result);
}

/// A message by its selector's name: target= selector= argument=
void NativeMachine::performSelector(State &state, std::string_view detail)
{
    const auto target = state.x[modelNumber(detail, "target").value_or(0)], selector = state.x[modelNumber(detail, "selector").value_or(2)];
    const auto name = textOf(state, selector).value_or(std::string());
    bool isClass = false;
    const auto code = implementation(classOf(target, isClass), name, isClass);
    if (code == 0)
        return set(state, 0, NativeValue::unknown(), true);
    const auto argument = modelNumber(detail, "argument");
    callLater(state, {{code, {target, selector, argument ? state.x[*argument] : NativeValue::unknown()}}}, NativeValue::unknown());
}

/// An answer of unknown content that carries what its arguments carried: of= a list of registers
void NativeMachine::derive(State &state, std::string_view detail)
{
    Labels labels = 0;
    for (const char c : modelWord(detail, "of")) {
        if (c >= '0' && c <= '7')
            labels = m_labels.join(labels, labelsOf(state, state.x[static_cast<unsigned>(c - '0')], 64));
    }
    const auto into = modelNumber(detail, "into");
    if (into && objectAt(state.x[*into])) {
        objectAt(state.x[*into])->labels = m_labels.join(objectAt(state.x[*into])->labels, labels);
        return;
    }
    if (into && state.x[*into].known)
        state.memory.forget(state.x[*into].bits, 64, labels);
    set(state, 0, make(NativeObject::Kind::Opaque, {}, labels), true);
}

/// a= b= (size=): whether two are the same; a comparison with what the other side showed is a decision about trust
void NativeMachine::compare(State &state, std::string_view detail)
{
    const auto a = state.x[modelNumber(detail, "a").value_or(0)], b = state.x[modelNumber(detail, "b").value_or(1)];
    const auto sizeAt = modelNumber(detail, "size");
    const auto size = sizeAt ? state.x[*sizeAt] : NativeValue::unknown();
    sawPeerCompared(state, a, b);
    sawPeerCompared(state, b, a);
    const auto one = sizeAt ? bytesOf(state, a, size) : textOf(state, a), other = sizeAt ? bytesOf(state, b, size) : textOf(state, b);
    const bool zeroIsSame = detail.find("zero") != std::string_view::npos;
    if (!one || !other || one->find(kNativeHole) != std::string::npos || other->find(kNativeHole) != std::string::npos)
        return set(state, 0, NativeValue::unknown(), true);
    set(state, 0, NativeValue::number((*one == *other) != zeroIsSame), true);
}

/// The content of a std::string as the NDK lays it out (libc++): a short one in itself, a long one behind its third word.
std::optional<std::string> NativeMachine::cxxText(const State &state, const NativeValue &at)
{
    if (!at.known)
        return {};
    const auto word = pointerSize();
    const auto first = state.memory.read(at.bits, 1);
    if (!first.known)
        return {};
    if ((first.bits & 1) == 0)
        return state.memory.bytes(at.bits + 1, first.bits >> 1);
    const auto size = state.memory.read(at.bits + word, word), content = state.memory.read(at.bits + 2 * word, word);
    return size.known && content.known ? state.memory.bytes(content.bits, size.bits) : std::nullopt;
}

/// Methods of std::string: set or append from= (size=), copy from= another
void NativeMachine::cxxString(State &state, std::string_view detail)
{
    const auto self = state.x[0], from = state.x[modelNumber(detail, "from").value_or(1)];
    const auto sizeAt = modelNumber(detail, "size");
    const bool appends = detail.starts_with("append"), copies = detail.starts_with("copy");
    const auto word = pointerSize();
    const auto more = copies ? cxxText(state, from) : sizeAt ? bytesOf(state, from, state.x[*sizeAt]) : textOf(state, from);
    const auto before = appends ? cxxText(state, self) : std::optional(std::string());
    auto labels = labelsOf(state, from, more ? more->size() : 3 * word);
    if (appends && self.known)
        labels = m_labels.join(labels, state.memory.labels(self.bits, 3 * word));
    set(state, 0, self, true);
    if (!self.known)
        return;
    if (!more || !before || before->size() + more->size() > kLargestCopy)
        return state.memory.forget(self.bits, 3 * word, labels);
    const auto text = *before + *more;
    if (text.size() + 2 <= 3 * word)
        return state.memory.fill(self.bits, static_cast<char>(text.size() << 1) + text + std::string(1, '\0'), labels);
    const auto content = make(NativeObject::Kind::Opaque, {}, labels);
    m_nextObject += text.size() / m_at.objectStep * m_at.objectStep;
    state.memory.fill(content.bits, text + std::string(1, '\0'), labels);
    state.memory.write(self.bits, word, NativeValue::number((text.size() + 16) | 1, labels));
    state.memory.write(self.bits + word, word, NativeValue::number(text.size(), labels));
    state.memory.write(self.bits + 2 * word, word, content);
}

/// dlsym: name=. The answer is the function as an import would be.
void NativeMachine::findSymbol(State &state, std::string_view detail)
{
    const auto name = textOf(state, state.x[modelNumber(detail, "name").value_or(1)]);
    if (!name || name->empty() || m_lookedUp.size() >= kMostLookedUp)
        return set(state, 0, NativeValue::unknown(), true);
    auto at = std::find(m_lookedUp.begin(), m_lookedUp.end(), *name);
    if (at == m_lookedUp.end())
        at = m_lookedUp.insert(at, *name);
    const auto number = m_image.imports.size() + static_cast<std::size_t>(at - m_lookedUp.begin());
    set(state, 0, NativeValue::number(m_at.imports + number * kImportStep), true);
}

}
