// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on patterns, tokens, holders of one value, and the helpers of collections.
#include "analysis/code/js_regex.h"
#include "analysis/code/machine_run.h"

#include <fmt/format.h>
#include "analysis/code/text_patterns.h"

#include <algorithm>

namespace keytrail::code {

namespace {

constexpr std::size_t kMostTokens = 4096;
constexpr std::int64_t kCaseInsensitive = 2;    // java.util.regex.Pattern.CASE_INSENSITIVE

bool isWhole(const std::u16string &text)
{
    return text.find(kHole) == std::u16string::npos;
}

}

// java.util.regex.Pattern: its text is kept; a matcher keeps pattern, text, and the groups of its last match.
Value Machine::actPattern(LibraryCall &call)
{
    const auto pattern = named("#pattern"), subject = named("#text"), flags = named("#flags");
    const auto made = [&](std::string_view type) { return opaque(type, labelsOf(call.argument(0))); };
    if (call.name == "compile" || call.name == "quote") {
        if (call.name == "quote")
            return byDefault(call);
        const auto out = made("Ljava/util/regex/Pattern;");
        if (out.isObject()) {
            at(out).setField(pattern, call.argument(0));
            at(out).setField(flags, call.count() > 1 ? call.argument(1) : Value::integer(0));
        }
        return out;
    }
    if (call.isStatic || !object(call.receiver()))
        return byDefault(call);
    const auto *known = at(call.receiver()).field(pattern);
    if (!known)
        return byDefault(call);
    const auto expression = *known;
    if (call.name == "matcher") {
        const auto *how = at(call.receiver()).field(flags);
        const auto held = how ? *how : Value::integer(0);
        const auto out = made("Ljava/util/regex/Matcher;");
        if (out.isObject()) {
            at(out).setField(pattern, expression);
            at(out).setField(flags, held);
            at(out).setField(subject, call.argument(0));
        }
        return out;
    }
    if (call.name == "pattern" || call.name == "toString")
        return expression;
    if (call.name == "split") {
        const auto text = operandOf(call.argument(0), "");
        call.owner = "Ljava/lang/String;";
        call.arguments = {call.argument(0), expression};
        return isWhole(text.text) ? stringSplit(call, text) : byDefault(call);
    }
    return byDefault(call);
}

Value Machine::actMatcher(LibraryCall &call)
{
    auto *self = object(call.receiver());
    const auto *pattern = self ? self->field(named("#pattern")) : nullptr, *subject = self ? self->field(named("#text")) : nullptr;
    const auto *flags = self ? self->field(named("#flags")) : nullptr;
    if (!pattern || !subject)
        return byDefault(call);
    const auto expression = operandOf(*pattern, ""), text = operandOf(*subject, "");
    const bool ignoreCase = flags && numberOf(*flags).value_or(0) & kCaseInsensitive;
    if (!isWhole(expression.text) || !isWhole(text.text))
        return byDefault(call);
    const auto &name = call.name;
    const auto unknown = [&] { return unknownOf(call.returnType.empty() ? "I" : call.returnType, Reason::Library, symbolOf(call), text.labels); };
    m_steps += text.text.size() / 16;
    if (name == "find" || name == "matches" || name == "lookingAt") {
        auto &items = writable(call.receiver()).items;
        auto from = name == "find" && items.size() >= 2 ? static_cast<std::size_t>(items[1].bits) : 0;
        if (name == "find" && items.size() >= 2 && items[0].bits == items[1].bits)
            ++from;
        items.clear();
        if (from > text.text.size())
            return Value::integer(0);
        const auto wanted = name == "matches" ? u"^(?:" + expression.text + u")$" : expression.text;
        const auto match = matchJsRegex(wanted, ignoreCase, text.text, from);
        if (!match)
            return unknown();
        if (!match->found || (name == "lookingAt" && match->groups.front().first != 0))
            return Value::integer(0);
        for (const auto &[begin, end] : match->groups) {
            items.push_back(Value::integer(begin == std::u16string_view::npos ? -1 : static_cast<std::int64_t>(begin)));
            items.push_back(Value::integer(begin == std::u16string_view::npos ? -1 : static_cast<std::int64_t>(end)));
        }
        return Value::integer(1);
    }
    if (name == "group" || name == "start" || name == "end") {
        const auto number = call.count() ? numberOf(call.argument(0)) : std::optional<std::int64_t>(0);
        const auto &items = at(call.receiver()).items;
        if (!number || *number < 0 || static_cast<std::size_t>(*number) * 2 + 1 >= items.size())
            return unknown();
        const auto begin = items[static_cast<std::size_t>(*number) * 2].bits, end = items[static_cast<std::size_t>(*number) * 2 + 1].bits;
        if (name != "group")
            return Value::integer(name == "start" ? begin : end);
        return begin < 0 ? Value::null() : textFrom(text.text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)), text, {}, kHowDecoded);
    }
    if (name == "groupCount")
        return Value::integer(std::max<std::int64_t>(0, static_cast<std::int64_t>(at(call.receiver()).items.size()) / 2 - 1));
    if (name == "reset") {
        writable(call.receiver()).items.clear();
        return call.receiver();
    }
    if (name == "replaceAll" || name == "replaceFirst") {
        const auto to = operandOf(call.argument(0), "");
        const auto out = isWhole(to.text) ? replacePattern(text.text, expression.text, ignoreCase, to.text, name == "replaceFirst") : std::nullopt;
        return out ? textFrom(*out, text, to, kHowDecoded) : unknown();
    }
    return byDefault(call);
}

// java.util.StringTokenizer: a list of the tokens that are still to come.
Value Machine::actTokenizer(LibraryCall &call)
{
    if (call.name == "<init>") {
        const auto text = operandOf(call.argument(0), ""), between = operandOf(call.argument(1), "");
        auto *self = object(call.receiver());
        if (!self || call.count() > 2 || !isWhole(text.text) || !isWhole(between.text))
            return byDefault(call);
        const auto separators = call.count() > 1 ? between.text : std::u16string(u" \t\n\r\f");
        std::vector<Value> tokens;
        for (std::size_t from = text.text.find_first_not_of(separators); from != std::u16string::npos && tokens.size() < kMostTokens;) {
            const auto end = std::min(text.text.find_first_of(separators, from), text.text.size());
            tokens.push_back(textFrom(text.text.substr(from, end - from), text, {}, kHowDecoded));
            from = text.text.find_first_not_of(separators, end);
        }
        self = object(call.receiver());
        self->kind = Object::Kind::List;
        self->type = named("Ljava/util/Iterator;");
        self->items = std::move(tokens);
        self->labels = text.labels;
        return Value::null();
    }
    const auto *self = object(call.receiver());
    if (!self || self->kind != Object::Kind::List)
        return byDefault(call);
    call.name = call.name.starts_with("has") ? "hasNext" : call.name == "countTokens" ? "size" : "next";
    return readList(call, labelsOf(call.receiver()));
}

// A constructor, or a call that makes a holder, of what it is given: the detail names a slot for each argument.
Value Machine::actHold(LibraryCall &call)
{
    const bool constructs = call.name == "<init>";
    const auto made = constructs ? call.receiver() : opaque(call.returnType);
    if (!made.isObject())
        return made;
    std::size_t argument = 0;
    for (std::size_t from = 0; from < call.detail.size();) {
        const auto end = std::min(call.detail.find(' ', from), call.detail.size());
        const auto &value = call.argument(argument++);
        at(made).setField(named("#" + call.detail.substr(from, end - from)), value);
        addLabels(made, labelsOf(value));
        from = end + 1;
    }
    return constructs ? Value::null() : made;
}

// All arguments, one behind the other.
Value Machine::actJoinAll(LibraryCall &call)
{
    Operand whole;
    for (std::size_t i = 0; i < call.count(); ++i) {
        const auto one = operandOf(call.argument(i), "");
        whole.text += one.text;
        whole.how = static_cast<std::uint8_t>(whole.how | one.how);
        whole.labels = m_labels.join(whole.labels, one.labels);
        if (!isWhole(one.text)) {
            whole.reason = one.reason;
            whole.detail = one.detail;
        }
    }
    return textFrom(whole.text, whole, {}, kHowJoined);
}

// java.util.Collections: what works on a list that is given.
Value Machine::actCollections(LibraryCall &call)
{
    const auto &name = call.name;
    if (name.starts_with("unmodifiable") || name.starts_with("synchronized") || name.starts_with("checked"))
        return call.argument(0);
    const auto *list = object(call.argument(0));
    if (!list || list->kind != Object::Kind::List)
        return newList(call);
    if (name == "reverse") {
        auto &items = writable(call.argument(0)).items;
        std::reverse(items.begin(), items.end());
        return Value::null();
    }
    const auto first = numberOf(call.argument(1)), second = numberOf(call.argument(2));
    if (name == "swap" && first && second) {
        auto &items = writable(call.argument(0)).items;
        const auto size = static_cast<std::int64_t>(items.size());
        if (*first >= 0 && *second >= 0 && *first < size && *second < size)
            std::swap(items[static_cast<std::size_t>(*first)], items[static_cast<std::size_t>(*second)]);
        return Value::null();
    }
    if (name == "addAll") {
        const auto *more = object(call.argument(1));
        const auto items = more ? more->items : std::vector<Value>();
        addLabels(call.argument(0), labelsOf(call.argument(1)));
        auto &target = writable(call.argument(0)).items;
        target.insert(target.end(), items.begin(), items.end());
        return Value::integer(1);
    }
    if (name == "sort" && call.count() == 1) {
        const bool known = std::all_of(list->items.begin(), list->items.end(), [&](const Value &item) { return textOf(item).has_value(); });
        auto &items = writable(call.argument(0)).items;
        if (known)
            std::stable_sort(items.begin(), items.end(), [&](const Value &a, const Value &b) { return *textOf(a) < *textOf(b); });
        return Value::null();
    }
    if (name == "shuffle") {
        // Which comes first is not known any more; that they are in it is.
        for (auto &item : writable(call.argument(0)).items)
            item = unknownOf("Ljava/lang/Object;", Reason::Random, symbolOf(call), labelsOf(item));
        return Value::null();
    }
    return newList(call);
}

Value Machine::actMessageFormat(LibraryCall &call)
{
    if (!call.isStatic)
        return byDefault(call);
    const auto pattern = operandOf(call.argument(0), "");
    auto whole = pattern;
    std::vector<std::u16string> values;
    if (const auto *given = object(call.argument(1))) {
        const auto items = given->items;
        for (const auto &item : items) {
            auto one = operandOf(item, "");
            // The format's number style groups by thousands.
            if (const auto number = numberOf(item); number && *number >= 1000 && one.text.size() < 20) {
                for (auto at = static_cast<std::ptrdiff_t>(one.text.size()) - 3; at > 0; at -= 3)
                    one.text.insert(static_cast<std::size_t>(at), 1, u',');
            }
            whole.labels = m_labels.join(whole.labels, one.labels);
            whole.how = static_cast<std::uint8_t>(whole.how | one.how);
            if (!isWhole(one.text)) {
                whole.reason = one.reason;
                whole.detail = one.detail;
            }
            values.push_back(std::move(one.text));
        }
    }
    return textFrom(formatMessage(pattern.text, values), whole, {}, kHowJoined);
}

Value Machine::actPercent(LibraryCall &call)
{
    const auto text = operandOf(call.argument(0), "");
    if (!isWhole(text.text))
        return call.argument(0);
    return textFrom(toUtf16(percentDecoded(toUtf8(text.text), call.detail == "form")), text, {}, kHowDecoded);
}

// detail: `decode` or `encode`.
Value Machine::actHex(LibraryCall &call)
{
    const auto &source = call.argument(0);
    const auto labels = labelsOf(source);
    const auto *held = object(source);
    const auto how = held ? held->how : std::uint8_t(0);
    if (call.detail == "encode") {
        comparePeer(call, source, Value());
        if (const auto raw = bytesOf(source)) {
            std::string digits;
            for (const char byte : *raw)
                digits += fmt::format("{:02x}", static_cast<unsigned>(static_cast<unsigned char>(byte)));
            return call.returnType == "Ljava/lang/String;" ? textUtf8(digits, how | kHowDecoded, labels) : unknownOf(call.returnType, Reason::Library, 0, labels);
        }
        return unknownOf(call.returnType, held ? held->reason : Reason::Library, held ? held->detail : 0, labels);
    }
    std::string digits;
    if (const auto content = textOf(source))
        digits = toUtf8(*content);
    else if (held && held->kind == Object::Kind::Array && !held->partial)
        std::for_each(held->items.begin(), held->items.end(), [&](const Value &item) { digits += item.isNumber() ? static_cast<char>(item.bits) : '?'; });
    std::string raw;
    const auto digit = [](char c) { return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1; };
    bool good = !digits.empty() && digits.size() % 2 == 0;
    for (std::size_t i = 0; good && i < digits.size(); i += 2) {
        good = digit(digits[i]) >= 0 && digit(digits[i + 1]) >= 0;
        raw += static_cast<char>(digit(digits[i]) * 16 + digit(digits[i + 1]));
    }
    if (!good)
        return opaque("[B", labels, held ? held->reason : source.reason, held ? held->detail : 0);
    const auto made = bytes(raw, labels);
    if (made.isObject())
        at(made).how = how | kHowDecoded;
    return made;
}

// What the receiver has taken in comes out in an array that it is given: detail numbers the argument.
Value Machine::actFill(LibraryCall &call)
{
    const auto &target = call.argument(std::strtoul(call.detail.c_str(), nullptr, 10));
    Labels labels = 0;
    for (const auto &argument : call.arguments)
        labels = m_labels.join(labels, labelsOf(argument));
    if (auto *held = object(target); held && held->kind == Object::Kind::Array) {
        addLabels(target, labels);
        auto &into = writable(target);
        std::fill(into.items.begin(), into.items.end(), Value::unknown(Reason::Library, symbolOf(call)));
        into.reason = Reason::Library;
    }
    if (object(call.receiver()))
        addLabels(call.receiver(), labels);
    return call.returnType == "V" ? Value::null() : unknownOf(call.returnType, Reason::Library, symbolOf(call), 0);
}

// A map from pairs, entries, or keys and values in turn.
Value Machine::actMapOf(LibraryCall &call)
{
    const auto made = newObject(Object::Kind::Map, named("Ljava/util/Map;"));
    auto given = call.arguments;
    if (const auto *list = given.empty() ? nullptr : object(given.front()); list && given.size() == 1 && (list->kind == Object::Kind::Array || list->kind == Object::Kind::List))
        given = list->items;
    for (std::size_t i = 0; made.isObject() && i < given.size(); ++i) {
        const auto *pair = object(given[i]);
        const auto *key = pair ? pair->field(named("#first")) : nullptr, *value = pair ? pair->field(named("#second")) : nullptr;
        if (pair && !key) {
            key = pair->field(named("#key"));
            value = pair->field(named("#value"));
        }
        if (!key || !value) {
            if (pair && (pair->kind != Object::Kind::String || i + 1 >= given.size())) {
                at(made).partial = true;
                continue;
            }
            key = &given[i];
            value = i + 1 < given.size() ? &given[++i] : key;
        }
        at(made).items.push_back(*key);
        at(made).items.push_back(*value);
        at(made).labels = m_labels.join(at(made).labels, labelsOf(*value));
    }
    return made;
}

}
