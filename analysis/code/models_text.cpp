// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on texts: java.lang.String, builders, formatting, boxes.
#include "analysis/code/machine_run.h"

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

Value Machine::actString(LibraryCall &call)
{
    const auto &name = call.name;
    if (call.isStatic)
        return actStringStatic(call);
    if (name == "<init>")
        return object(call.receiver()) ? newString(call) : Value::null();
    std::uint8_t how = 0;
    Labels labels = 0;
    Reason reason = Reason::Library;
    Name detail = 0;
    const auto self = appendable(call.receiver(), "", how, labels, reason, detail);
    std::uint8_t otherHow = 0;
    Labels otherLabels = 0;
    Reason otherReason = reason;
    Name otherDetail = detail;
    const auto proto = parametersOf(call.proto);
    const auto other = [&](std::size_t n) { return appendable(call.argument(n), n < proto.size() ? proto[n] : "", otherHow, otherLabels, otherReason, otherDetail); };
    const auto answer = [&](std::u16string out, std::uint8_t more = 0) {
        const auto made = text(std::move(out), static_cast<std::uint8_t>(how | otherHow | more), m_labels.join(labels, otherLabels));
        if (made.isObject()) {
            at(made).reason = reason;
            at(made).detail = detail;
        }
        return made;
    };
    const auto number = [&](std::int64_t value) {
        auto out = Value::integer(value);
        out.labels = labels;
        return out;
    };
    const auto unknown = [&] { return unknownOf(call.returnType.empty() ? "I" : call.returnType, reason, detail, m_labels.join(labels, otherLabels)); };
    const auto index = [&](std::size_t n) { return numberOf(call.argument(n)); };
    const bool open = hasHole(self);
    if (name == "toString" || name == "intern" || name == "trim" || name == "strip")
        return name == "toString" || name == "intern" ? call.receiver() : [&] {
            auto first = self.begin(), last = self.end();
            while (first != last && isSpace(*first))
                ++first;
            while (last != first && isSpace(*std::prev(last)))
                --last;
            return answer(std::u16string(first, last));
        }();
    if (name == "concat")
        return answer(self + other(0), kHowJoined);
    if (name == "getBytes" || name == "toCharArray") {
        comparePeer(call, call.receiver(), call.argument(0));
        if (open)
            return opaque(name == "getBytes" ? "[B" : "[C", labels, reason, detail);
        if (name == "getBytes") {
            const auto *charset = object(call.argument(0));
            const auto charsetName = charset ? toUtf8(charset->text) : std::string();
            std::string raw = toUtf8(self);
            if (charsetName.find("8859") != std::string::npos) {
                raw.clear();
                for (const auto unit : self)
                    raw += static_cast<char>(unit);
            }
            const auto made = bytes(raw, labels);
            if (made.isObject())
                at(made).how = how;
            return made;
        }
        const auto made = newObject(Object::Kind::Array, named("[C"));
        if (made.isObject()) {
            for (const auto unit : self)
                at(made).items.push_back(Value::integer(unit));
            at(made).labels = labels;
            at(made).how = how;
        }
        return made;
    }
    if (name == "replace" && call.count() == 2) {
        const auto from = other(0), to = other(1);
        return hasHole(from) ? unknown() : answer(replaceAll(self, from, to), kHowDecoded);
    }
    if (name == "replaceAll" || name == "replaceFirst") {
        const auto from = literalPattern(other(0));
        if (!from)
            return unknown();
        return answer(replaceAll(self, *from, other(1)), kHowDecoded);
    }
    if (name == "toLowerCase" || name == "toUpperCase") {
        auto out = self;
        for (auto &unit : out)
            unit = name == "toLowerCase" ? lower(unit) : upper(unit);
        return answer(std::move(out));
    }
    if (name == "equals" || name == "equalsIgnoreCase" || name == "contentEquals" || name == "compareTo") {
        comparePeer(call, call.receiver(), call.argument(0));
        auto mine = self, theirs = other(0);
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
        if (open || hasHole(theirs))
            return Value::unknown(reason, detail, 0);
        if (name == "equalsIgnoreCase") {
            std::transform(mine.begin(), mine.end(), mine.begin(), lower);
            std::transform(theirs.begin(), theirs.end(), theirs.begin(), lower);
        }
        return name == "compareTo" ? number(mine.compare(theirs)) : number(mine == theirs && object(call.argument(0)));
    }
    if (name == "startsWith") {
        const auto wanted = other(0);
        if (hasHole(wanted) || (open && self.find(kHole) < wanted.size()))
            return unknown();
        return number(self.substr(0, wanted.size()) == wanted);
    }
    if (open) {
        // Cutting a text that is not known throughout: the part before the first hole is safe.
        if ((name == "substring" || name == "subSequence") && index(0) && *index(0) >= 0 && static_cast<std::size_t>(*index(0)) <= self.find(kHole) && call.count() == 1)
            return answer(self.substr(static_cast<std::size_t>(*index(0))));
        return name == "isEmpty" && self.size() > 1 ? number(0) : unknown();
    }
    const auto size = static_cast<std::int64_t>(self.size());
    if (name == "length")
        return number(size);
    if (name == "isEmpty" || name == "isBlank")
        return number(size == 0);
    if (name == "hashCode")
        return number(hashCode(self));
    if (name == "charAt" || name == "codePointAt")
        return index(0) && *index(0) >= 0 && *index(0) < size ? number(self[static_cast<std::size_t>(*index(0))]) : unknown();
    if (name == "substring" || name == "subSequence") {
        const auto begin = index(0), end = call.count() > 1 ? index(1) : std::optional<std::int64_t>(size);
        if (!begin || !end || *begin < 0 || *end < *begin || *end > size)
            return unknown();
        return answer(self.substr(static_cast<std::size_t>(*begin), static_cast<std::size_t>(*end - *begin)));
    }
    if (name == "indexOf" || name == "lastIndexOf") {
        const auto wanted = !proto.empty() && proto[0] == "I" ? (index(0) ? std::u16string(1, static_cast<char16_t>(*index(0))) : std::u16string(1, kHole)) : other(0);
        if (hasHole(wanted))
            return unknown();
        const auto from = call.count() > 1 ? index(1) : std::nullopt;
        const auto at = name == "indexOf" ? self.find(wanted, from ? static_cast<std::size_t>(std::max<std::int64_t>(0, *from)) : 0) : self.rfind(wanted, from ? static_cast<std::size_t>(std::max<std::int64_t>(0, *from)) : std::u16string::npos);
        return number(at == std::u16string::npos ? -1 : static_cast<std::int64_t>(at));
    }
    if (name == "endsWith" || name == "contains") {
        const auto wanted = other(0);
        if (hasHole(wanted))
            return unknown();
        return number(name == "contains" ? self.find(wanted) != std::u16string::npos : self.size() >= wanted.size() && self.substr(self.size() - wanted.size()) == wanted);
    }
    if (name == "split") {
        const auto separator = literalPattern(other(0));
        const auto made = newObject(Object::Kind::Array, named("[Ljava/lang/String;"));
        if (!separator || separator->empty() || !made.isObject())
            return opaque("[Ljava/lang/String;", labels, reason, detail);
        const auto most = call.count() > 1 && index(1) && *index(1) > 0 ? static_cast<std::size_t>(*index(1)) : kMostParts;
        std::vector<Value> parts;
        for (std::size_t from = 0; from <= self.size();) {
            auto end = parts.size() + 1 < most ? self.find(*separator, from) : std::u16string::npos;
            end = std::min(end, self.size());
            parts.push_back(answer(self.substr(from, end - from), kHowDecoded));
            from = end == self.size() ? end + 1 : end + separator->size();
        }
        while (parts.size() > 1 && most == kMostParts && parts.back().isObject() && at(parts.back()).text.empty())
            parts.pop_back();
        at(made).items = std::move(parts);
        at(made).labels = labels;
        return made;
    }
    return unknown();
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
