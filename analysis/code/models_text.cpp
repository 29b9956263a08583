// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on texts: java.lang.String, builders, formatting, boxes.
#include "analysis/code/machine_run.h"
#include "analysis/code/text_patterns.h"

#include <charconv>
#include <fmt/format.h>

namespace keytrail::code {

namespace {

constexpr std::size_t kMostParts = 4096;    // of a split

bool hasHole(std::u16string_view text)
{
    return text.find(kHole) != std::u16string_view::npos;
}

char16_t lower(char16_t unit)
{
    return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
}

char16_t upper(char16_t unit)
{
    return unit >= u'a' && unit <= u'z' ? static_cast<char16_t>(unit - 32) : unit;
}

bool isSpace(char16_t unit)
{
    return unit <= u' ';
}

std::u16string replaceAll(std::u16string text, std::u16string_view from, std::u16string_view to)
{
    if (from.empty())
        return text;
    for (std::size_t at = 0; (at = text.find(from, at)) != std::u16string::npos && text.size() < (1u << 20);) {
        text.replace(at, from.size(), to);
        at += to.size();
    }
    return text;
}

// A regular expression that is only a literal with escapes: what nearly all splits and replacements use.
std::optional<std::u16string> literalPattern(std::u16string_view pattern)
{
    constexpr std::u16string_view kSpecial = u"[](){}.*+?^$|";
    std::u16string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'\\' && i + 1 < pattern.size() && (kSpecial.find(pattern[i + 1]) != std::u16string_view::npos || pattern[i + 1] == u'\\' || pattern[i + 1] == u'-'))
            out += pattern[++i];
        else if (pattern[i] == u'[' && i + 2 < pattern.size() && pattern[i + 2] == u']' && pattern[i + 1] != u'^' && pattern[i + 1] != u'\\')
            (out += pattern[i + 1]), i += 2;
        else if (pattern[i] == u'\\' || kSpecial.find(pattern[i]) != std::u16string_view::npos)
            return std::nullopt;
        else
            out += pattern[i];
    }
    return out;
}

std::int32_t hashCode(std::u16string_view text)
{
    std::uint32_t hash = 0;
    for (const auto unit : text)
        hash = hash * 31 + unit;
    return static_cast<std::int32_t>(hash);
}

std::u16string decodeCharset(std::string_view bytes, std::string_view charset)
{
    std::string name;
    for (const char c : charset)
        name += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    if (name.find("8859") != std::string::npos || name.find("ASCII") != std::string::npos || name.find("LATIN") != std::string::npos) {
        std::u16string out;
        for (const char c : bytes)
            out += static_cast<unsigned char>(c);
        return out;
    }
    if (name.find("UTF-16") != std::string::npos || name.find("UTF_16") != std::string::npos) {
        const bool little = name.find("LE") != std::string::npos;
        std::u16string out;
        for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
            const auto a = static_cast<unsigned char>(bytes[i]), b = static_cast<unsigned char>(bytes[i + 1]);
            out += static_cast<char16_t>(little ? a | b << 8 : b | a << 8);
        }
        return out;
    }
    return toUtf16(bytes);
}

}

Value Machine::newString(LibraryCall &call)
{
    auto &made = at(call.receiver());
    made.kind = Object::Kind::String;
    const auto labels = labelsOf(call.argument(0));
    made.labels = labels;
    const auto *from = object(call.argument(0));
    if (call.count() == 0)
        return Value::null();
    if (!from) {
        made.text = std::u16string(1, kHole);
        made.reason = call.argument(0).reason;
        made.detail = static_cast<Name>(call.argument(0).bits);
        return Value::null();
    }
    made.how = from->how;
    made.reason = from->reason;
    made.detail = from->detail;
    if (from->kind == Object::Kind::String || from->kind == Object::Kind::Builder) {
        made.text = from->text;
        return Value::null();
    }
    std::size_t begin = 0, size = from->items.size();
    if (call.count() >= 3) {
        const auto first = numberOf(call.argument(1)), count = numberOf(call.argument(2));
        if (first && count && *first >= 0 && *count >= 0 && static_cast<std::size_t>(*first + *count) <= size) {
            begin = static_cast<std::size_t>(*first);
            size = static_cast<std::size_t>(*count);
        }
    }
    made.how |= kHowDecoded;
    const bool isChars = from->type != kNone && textOfName(from->type) == "[C";
    std::string raw;
    bool known = from->kind == Object::Kind::Array && !from->partial;
    for (std::size_t i = begin; known && i < begin + size; ++i) {
        known = from->items[i].isNumber();
        if (isChars)
            made.text += static_cast<char16_t>(from->items[i].bits);
        else
            raw += static_cast<char>(from->items[i].bits);
    }
    if (!known) {
        made.text = std::u16string(1, kHole);
        return Value::null();
    }
    if (!isChars) {
        const auto *charset = object(call.argument(call.count() - 1));
        made.text = decodeCharset(raw, charset && charset != from ? toUtf8(charset->text) : std::string("UTF-8"));
    }
    return Value::null();
}

Machine::Operand Machine::operandOf(const Value &value, std::string_view type) const
{
    Operand out;
    out.text = appendable(value, type, out.how, out.labels, out.reason, out.detail);
    return out;
}

// A text made of one or two others: it says how they came to be and carries what they carried.
Value Machine::textFrom(std::u16string content, const Operand &one, const Operand &other, std::uint8_t more)
{
    const auto made = text(std::move(content), static_cast<std::uint8_t>(one.how | other.how | more), m_labels.join(one.labels, other.labels));
    if (made.isObject()) {
        at(made).reason = one.reason;
        at(made).detail = one.detail;
    }
    return made;
}

Value Machine::actString(LibraryCall &call)
{
    const auto &name = call.name;
    if (call.isStatic)
        return actStringStatic(call);
    if (name == "<init>")
        return object(call.receiver()) ? newString(call) : Value::null();
    if (name == "toString" || name == "intern")
        return call.receiver();
    const auto self = operandOf(call.receiver(), "");
    if (name == "getBytes" || name == "toCharArray")
        return stringUnits(call, self);
    if (name == "equals" || name == "equalsIgnoreCase" || name == "contentEquals" || name == "compareTo")
        return stringCompare(call, self);
    const auto proto = parametersOf(call.proto);
    const auto other = [&](std::size_t n) { return operandOf(call.argument(n), n < proto.size() ? proto[n] : ""); };
    const auto unknown = [&] { return unknownOf(call.returnType.empty() ? "I" : call.returnType, self.reason, self.detail, self.labels); };
    if (name == "trim" || name == "strip") {
        auto first = self.text.begin(), last = self.text.end();
        while (first != last && isSpace(*first))
            ++first;
        while (last != first && isSpace(*std::prev(last)))
            --last;
        return textFrom(std::u16string(first, last), self, {});
    }
    if (name == "concat") {
        const auto tail = other(0);
        return textFrom(self.text + tail.text, self, tail, kHowJoined);
    }
    if (name.substr(0, 7) == "replace" && call.count() == 2) {
        const auto from = other(0), to = other(1);
        const auto pattern = name == "replace" ? std::optional(from.text) : literalPattern(from.text);
        if (pattern && !hasHole(*pattern) && name != "replaceFirst" && (name == "replace" || to.text.find_first_of(u"$\\") == std::u16string::npos))
            return textFrom(replaceAll(self.text, *pattern, to.text), self, to, kHowDecoded);
        const auto out = hasHole(self.text) || hasHole(from.text) || hasHole(to.text) ? std::nullopt : replacePattern(self.text, from.text, false, to.text, name == "replaceFirst");
        return out ? textFrom(*out, self, to, kHowDecoded) : unknown();
    }
    if (name == "toLowerCase" || name == "toUpperCase") {
        auto out = self.text;
        std::transform(out.begin(), out.end(), out.begin(), name == "toLowerCase" ? lower : upper);
        return textFrom(std::move(out), self, {});
    }
    if (name == "startsWith") {
        const auto wanted = other(0).text;
        if (hasHole(wanted) || (hasHole(self.text) && self.text.find(kHole) < wanted.size()))
            return unknown();
        return Value::integer(self.text.substr(0, wanted.size()) == wanted);
    }
    if (!hasHole(self.text))
        return stringKnown(call, self);
    // Cutting a text that is not known throughout: the part before the first hole is safe.
    const auto begin = numberOf(call.argument(0));
    if ((name == "substring" || name == "subSequence") && call.count() == 1 && begin && *begin >= 0 && static_cast<std::size_t>(*begin) <= self.text.find(kHole))
        return textFrom(self.text.substr(static_cast<std::size_t>(*begin)), self, {});
    return name == "isEmpty" && self.text.size() > 1 ? Value::integer(0) : unknown();
}

Value Machine::stringUnits(LibraryCall &call, const Operand &self)
{
    const bool asBytes = call.name == "getBytes";
    if (hasHole(self.text))
        return opaque(asBytes ? "[B" : "[C", self.labels, self.reason, self.detail);
    std::string raw = toUtf8(self.text);
    const auto *charset = object(call.argument(0));
    if (charset && toUtf8(charset->text).find("8859") != std::string::npos) {
        raw.clear();
        for (const auto unit : self.text)
            raw += static_cast<char>(unit);
    }
    const auto made = asBytes ? bytes(raw, self.labels) : newObject(Object::Kind::Array, named("[C"));
    if (!made.isObject())
        return made;
    for (std::size_t i = 0; !asBytes && i < self.text.size(); ++i)
        at(made).items.push_back(Value::integer(self.text[i]));
    at(made).labels = self.labels;
    at(made).how = self.how;
    return made;
}

Value Machine::stringCompare(LibraryCall &call, const Operand &self)
{
    comparePeer(call, call.receiver(), call.argument(0));
    for (const auto &[listed, wanted] : {std::pair(call.receiver(), call.argument(0)), std::pair(call.argument(0), call.receiver())}) {
        // A member of a class that is looked for by its name is taken to be there.
        const auto *member = object(listed) ? at(listed).field(named("#member")) : nullptr;
        if (!member || !object(*member) || !textOf(wanted))
            continue;
        const auto bound = *member;
        at(bound).text = *textOf(wanted);
        at(bound).setField(named("#name"), wanted);
        return Value::integer(1);
    }
    auto mine = self.text, theirs = operandOf(call.argument(0), "").text;
    if (hasHole(mine) || hasHole(theirs))
        return Value::unknown(self.reason, self.detail, 0);
    if (call.name == "equalsIgnoreCase") {
        std::transform(mine.begin(), mine.end(), mine.begin(), lower);
        std::transform(theirs.begin(), theirs.end(), theirs.begin(), lower);
    }
    return Value::integer(call.name == "compareTo" ? mine.compare(theirs) : mine == theirs && object(call.argument(0)));
}

Value Machine::stringKnown(LibraryCall &call, const Operand &self)
{
    const auto &name = call.name;
    const auto size = static_cast<std::int64_t>(self.text.size());
    const auto number = [&](std::int64_t value) {
        auto out = Value::integer(value);
        out.labels = self.labels;
        return out;
    };
    const auto unknown = [&] { return unknownOf(call.returnType.empty() ? "I" : call.returnType, self.reason, self.detail, self.labels); };
    const auto first = numberOf(call.argument(0)).value_or(-1);
    if (name == "length")
        return number(size);
    if (name == "isEmpty" || name == "isBlank")
        return number(size == 0);
    if (name == "hashCode")
        return number(hashCode(self.text));
    if (name == "charAt" || name == "codePointAt")
        return first >= 0 && first < size ? number(self.text[static_cast<std::size_t>(first)]) : Value::unknown(call.argument(0).reason, static_cast<Name>(call.argument(0).bits), m_labels.join(self.labels, call.argument(0).labels));
    if (name == "substring" || name == "subSequence") {
        const auto end = call.count() > 1 ? numberOf(call.argument(1)).value_or(-1) : size;
        if (first < 0 || end < first || end > size)
            return unknown();
        return textFrom(self.text.substr(static_cast<std::size_t>(first), static_cast<std::size_t>(end - first)), self, {});
    }
    if (name == "split")
        return stringSplit(call, self);
    const auto proto = parametersOf(call.proto);
    auto wanted = operandOf(call.argument(0), "").text;
    if (!proto.empty() && proto[0] == "I")
        wanted = first >= 0 ? std::u16string(1, static_cast<char16_t>(first)) : std::u16string(1, kHole);
    if (hasHole(wanted))
        return unknown();
    if (name == "indexOf" || name == "lastIndexOf") {
        const bool forward = name == "indexOf";
        const auto from = call.count() > 1 ? std::max<std::int64_t>(0, numberOf(call.argument(1)).value_or(0)) : forward ? 0 : size;
        const auto place = forward ? self.text.find(wanted, static_cast<std::size_t>(from)) : self.text.rfind(wanted, static_cast<std::size_t>(from));
        return number(place == std::u16string::npos ? -1 : static_cast<std::int64_t>(place));
    }
    if (name == "contains")
        return number(self.text.find(wanted) != std::u16string::npos);
    if (name == "endsWith")
        return number(self.text.size() >= wanted.size() && self.text.substr(self.text.size() - wanted.size()) == wanted);
    return unknown();
}

Value Machine::stringSplit(LibraryCall &call, const Operand &self)
{
    const auto pattern = operandOf(call.argument(0), "").text;
    const auto separator = literalPattern(pattern);
    const auto made = newObject(Object::Kind::Array, named("[Ljava/lang/String;"));
    if (hasHole(pattern) || !made.isObject())
        return opaque("[Ljava/lang/String;", self.labels, self.reason, self.detail);
    const auto limit = call.count() > 1 ? numberOf(call.argument(1)).value_or(0) : 0;
    const auto most = limit > 0 ? static_cast<std::size_t>(limit) : kMostParts;
    std::vector<Value> parts;
    if (!separator || separator->empty()) {
        const auto split = splitPattern(self.text, pattern, most);
        if (!split)
            return opaque("[Ljava/lang/String;", self.labels, self.reason, self.detail);
        for (const auto &part : *split)
            parts.push_back(textFrom(part, self, {}, kHowDecoded));
    }
    for (std::size_t from = 0; separator && !separator->empty() && from <= self.text.size();) {
        auto end = parts.size() + 1 < most ? self.text.find(*separator, from) : std::u16string::npos;
        end = std::min(end, self.text.size());
        parts.push_back(textFrom(self.text.substr(from, end - from), self, {}, kHowDecoded));
        from = end == self.text.size() ? end + 1 : end + separator->size();
    }
    while (parts.size() > 1 && limit == 0 && parts.back().isObject() && at(parts.back()).text.empty())
        parts.pop_back();
    at(made).items = std::move(parts);
    at(made).labels = self.labels;
    return made;
}

Value Machine::actStringStatic(LibraryCall &call)
{
    if (call.name == "format")
        return actFormat(call);
    std::uint8_t how = 0;
    Labels labels = 0;
    Reason reason = Reason::None;
    Name detail = 0;
    const auto proto = parametersOf(call.proto);
    if (call.name == "valueOf" || call.name == "copyValueOf") {
        const auto made = text(appendable(call.argument(0), proto.empty() ? "" : proto[0], how, labels, reason, detail), how, labels);
        if (made.isObject()) {
            at(made).reason = reason;
            at(made).detail = detail;
        }
        return made;
    }
    if (call.name == "join") {
        const auto separator = appendable(call.argument(0), "", how, labels, reason, detail);
        std::u16string out;
        if (const auto *list = object(call.argument(1)); list && !list->partial) {
            for (std::size_t i = 0; i < list->items.size(); ++i)
                out += (i ? separator : std::u16string()) + appendable(list->items[i], "", how, labels, reason, detail);
            return text(std::move(out), static_cast<std::uint8_t>(how | kHowJoined), labels);
        }
    }
    return byDefault(call);
}

// java.util.Formatter for the conversions that addresses are made with: d s x X c b, width, zero, and n$ indexes.
Value Machine::actFormat(LibraryCall &call)
{
    std::size_t first = 0;
    const auto *head = object(call.argument(0));
    if (!call.isStatic || (head && head->type != kNone && textOfName(head->type) == "Ljava/util/Locale;"))
        first = call.isStatic ? 1 : 0;
    std::uint8_t how = kHowJoined;
    Labels labels = 0;
    Reason reason = Reason::None;
    Name detail = 0;
    const auto pattern = appendable(call.isStatic ? call.argument(first) : call.receiver(), "", how, labels, reason, detail);
    const auto *values = object(call.argument(call.isStatic ? first + 1 : first));
    std::u16string out;
    std::size_t next = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != u'%') {
            out += pattern[i];
            continue;
        }
        std::size_t index = next, width = 0;
        bool zero = false, left = false, indexed = false;
        for (++i; i < pattern.size(); ++i) {
            const auto unit = pattern[i];
            if (unit == u'$') {
                index = width ? width - 1 : 0;
                width = 0;
                indexed = true;
            } else if (unit == u'0' && width == 0) {
                zero = true;
            } else if (unit == u'-') {
                left = true;
            } else if (unit >= u'0' && unit <= u'9') {
                width = std::min<std::size_t>(width * 10 + (unit - u'0'), 1000);
            } else if (unit != u',' && unit != u'+' && unit != u'.' && unit != u' ' && unit != u'#') {
                break;
            }
        }
        const auto conversion = i < pattern.size() ? pattern[i] : u'%';
        if (conversion == u'%' || conversion == u'n') {
            out += conversion == u'%' ? u'%' : u'\n';
            continue;
        }
        if (!indexed)
            ++next;
        std::u16string part(1, kHole);
        if (values && index < values->items.size()) {
            const auto &value = values->items[index];
            const auto number = numberOf(value);
            if ((conversion == u'x' || conversion == u'X') && number)
                part = toUtf16(value.kind == Value::Kind::Int ? fmt::format("{:x}", static_cast<std::uint32_t>(*number)) : fmt::format("{:x}", static_cast<std::uint64_t>(*number)));
            else
                part = appendable(value, conversion == u'c' ? "C" : conversion == u'b' ? "Z" : "", how, labels, reason, detail);
            if (conversion == u'X' || conversion == u'S')
                std::transform(part.begin(), part.end(), part.begin(), upper);
        }
        if (part.size() < width)
            part = left ? part + std::u16string(width - part.size(), u' ') : std::u16string(width - part.size(), zero ? u'0' : u' ') + part;
        out += part;
    }
    const auto made = text(std::move(out), how, labels);
    if (made.isObject()) {
        at(made).reason = reason;
        at(made).detail = detail;
    }
    return made;
}

}
