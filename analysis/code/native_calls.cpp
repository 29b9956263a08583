// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that leave the image: imports, Objective-C messages, functions of the Java environment.
#include "analysis/code/native_addresses.h"
#include "analysis/code/native_machine.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr int kMostAncestors = 32;

}

NativeModels::NativeModels(const KnowledgeFile &file)
{
    for (const auto &row : tableRows(file("native-models.tsv"))) {
        if (row.size() >= 2)
            m_models[std::string(row[0])] = {std::string(row[1]), row.size() > 2 ? std::string(row[2]) : std::string()};
    }
    for (const auto &row : tableRows(file("native-wide.tsv"))) {
        for (const char digit : row.size() >= 2 ? row[1] : std::string_view()) {
            if (digit >= '0' && digit <= '7')
                m_wide[std::string(row[0])] |= 1u << (digit - '0');
        }
    }
}

unsigned NativeModels::wideArguments(std::string_view symbol) const
{
    const auto found = m_wide.find(std::string(symbol));
    return found == m_wide.end() ? 0 : found->second;
}

const NativeModel *NativeModels::find(std::string_view symbol) const
{
    const auto found = m_models.find(std::string(symbol));
    return found == m_models.end() ? nullptr : &found->second;
}

bool NativeModels::leads(std::string_view symbol) const
{
    constexpr std::string_view kLeading[] = {"request", "url", "task", "streams", "connect", "resolve", "connect-host", "send", "curl-option", "curl-perform", "verify-mode", "evaluate", "accept"};
    const auto *model = find(symbol);
    return model && std::find(std::begin(kLeading), std::end(kLeading), model->action) != std::end(kLeading);
}

std::string_view modelWord(std::string_view detail, std::string_view name)
{
    for (std::size_t at = 0; at < detail.size();) {
        const auto end = std::min(detail.find(' ', at), detail.size());
        const auto word = detail.substr(at, end - at);
        if (word.size() > name.size() && word.starts_with(name) && word[name.size()] == '=')
            return word.substr(name.size() + 1);
        at = end + 1;
    }
    return {};
}

std::optional<unsigned> modelNumber(std::string_view detail, std::string_view name)
{
    const auto word = modelWord(detail, name);
    unsigned out = 0;
    const auto done = std::from_chars(word.data(), word.data() + word.size(), out);
    return !word.empty() && done.ec == std::errc() ? std::optional(out) : std::nullopt;
}

const NativeFunction *NativeMachine::functionOf(const State &state) const
{
    return m_image.functionAt(state.pc);
}

std::string NativeMachine::placeOf(const State &state) const
{
    return m_binary.place(state.pc);
}

bool NativeMachine::runModel(State &state, const NativeModel &model)
{
    const auto found = actions().find(model.action);
    if (found == actions().end())
        return false;
    const auto pc = state.pc;
    (this->*found->second)(state, model.detail);
    // A model that calls code of the image went there itself.
    if (state.pc == pc)
        back(state);
    return true;
}

/// The answer of what is not known carries what went in.
void NativeMachine::unknownCall(State &state, unsigned arguments)
{
    Labels labels = 0;
    for (unsigned i = 0; i < arguments; ++i) {
        labels = m_labels.join(labels, state.x[i].labels);
        if (const auto *one = objectAt(state.x[i]))
            labels = m_labels.join(labels, one->labels);
    }
    clobber(state);
    state.x[0] = NativeValue::unknown(labels);
}

void NativeMachine::callImport(State &state, std::string_view name)
{
    const auto plain = m_macho && name.starts_with('_') ? name.substr(1) : name;
    takeArguments(state, plain);
    if (plain == "objc_msgSend" || plain == "objc_msgSendSuper2" || plain == "objc_msgSendSuper" || plain == "objc_msgSend_stret")
        return message(state, textOf(state, state.x[1]).value_or(std::string()), plain.find("Super") != std::string_view::npos);
    if (plain.starts_with("objc_msgSend$"))
        return message(state, plain.substr(13), false);
    const auto *model = m_models.find(plain);
    if (model && runModel(state, *model))
        return;
    const auto *entry = m_catalogue.find(name, m_macho);
    if (entry) {
        const auto length = model ? modelNumber(model->detail, "at") : std::nullopt;
        const auto place = length ? state.x[*length] : NativeValue::unknown();
        catalogueCall(state, *entry);
        // How long the result is stands there now, whatever stood there before.
        store(state, place, 4, NativeValue::unknown());
        return back(state);
    }
    unknownCall(state, 3);
    back(state);
}

std::string NativeMachine::classOf(const NativeValue &value, bool &isClass) const
{
    isClass = false;
    if (!value.known)
        return {};
    if (const auto found = m_binary.objc.classObjects.find(value.bits); found != m_binary.objc.classObjects.end()) {
        isClass = true;
        return found->second;
    }
    if (value.bits >= m_at.imports && value.bits < m_at.importsEnd) {
        const auto import = (value.bits - m_at.imports) / kImportStep;
        const std::string_view name = import < m_image.imports.size() ? std::string_view(m_image.imports[import]) : std::string_view();
        const auto mark = name.find("_$_");
        isClass = mark != std::string_view::npos;
        return isClass ? std::string(name.substr(mark + 3)) : std::string();
    }
    const auto found = m_objects.find(value.bits);
    if (found == m_objects.end())
        return {};
    isClass = found->second.kind == NativeObject::Kind::Class;
    return found->second.className;
}

std::uint64_t NativeMachine::implementation(std::string_view className, std::string_view selector, bool ofClass) const
{
    std::string owner(className);
    const auto key = (ofClass ? "+" : "-") + std::string(selector);
    for (int i = 0; i < kMostAncestors && !owner.empty(); ++i) {
        if (const auto methods = m_methods.find(owner); methods != m_methods.end()) {
            if (const auto found = methods->second.find(key); found != methods->second.end() && found->second != 0)
                return found->second;
        }
        const auto parent = m_parents.find(owner);
        owner = parent == m_parents.end() ? std::string() : parent->second;
    }
    return 0;
}

void NativeMachine::message(State &state, std::string_view selector, bool toSuper)
{
    bool isClass = false;
    std::string owner;
    if (toSuper) {
        // x0 points to the receiver and the class whose parent answers.
        const auto pair = state.x[0];
        state.x[0] = load(state, pair, pointerSize());
        state.r[7] = state.x[0]; // rdi, where there is one
        owner = classOf(load(state, {pair.bits + 8, 0, pair.known}, 8), isClass);
        const auto parent = m_parents.find(owner);
        owner = parent == m_parents.end() ? std::string() : parent->second;
        isClass = false;
    } else {
        owner = classOf(state.x[0], isClass);
    }
    if (state.x[0].isZero()) {
        set(state, 0, NativeValue::number(0), true);
        return back(state);
    }
    auto target = owner.empty() ? 0 : implementation(owner, selector, isClass);
    const auto implementors = m_implementors.find(std::string(selector));
    const auto *model = m_models.find(selector);
    // Of what class it is was not seen: one implementation in the app is taken for it, unless libraries know the selector.
    const auto *receiver = objectAt(state.x[0]);
    const bool unknownClass = owner.empty() && (!receiver || receiver->kind == NativeObject::Kind::Opaque || receiver->kind == NativeObject::Kind::Instance);
    if (target == 0 && !toSuper && unknownClass && !model && implementors != m_implementors.end() && implementors->second.size() == 1)
        target = implementors->second.front();
    if (target != 0)
        return call(state, target, state.pc);
    if (model && runModel(state, *model))
        return;
    const auto colons = static_cast<unsigned>(std::count(selector.begin(), selector.end(), ':'));
    if (selector == "init" || selector.starts_with("init")) {
        // An initialiser of a library answers the object itself, with what went in.
        auto &made = object(state.x[0]);
        for (unsigned i = 0; i < colons && i < 6; ++i)
            made.labels = m_labels.join(made.labels, labelsOf(state, state.x[2 + i], 0));
        return back(state);
    }
    Labels labels = labelsOf(state, state.x[0], 0);
    for (unsigned i = 0; i < colons && i < 6; ++i)
        labels = m_labels.join(labels, labelsOf(state, state.x[2 + i], 0));
    if (selector.starts_with("set") && colons > 0 && objectAt(state.x[0]))
        objectAt(state.x[0])->labels = labels;
    const auto result = make(NativeObject::Kind::Opaque, {}, labels);
    clobber(state);
    set(state, 0, result, true);
    back(state);
}

void NativeMachine::callBlock(State &state, const NativeValue &block, std::vector<NativeValue> arguments, const NativeValue &result)
{
    const auto code = load(state, {block.bits + 16, 0, block.known}, 8);
    if (!block.known || !code.known || !m_image.isCode(code.bits)) {
        set(state, 0, result, true);
        return;
    }
    arguments.insert(arguments.begin(), block);
    callLater(state, {{code.bits, std::move(arguments)}}, result);
}

}
