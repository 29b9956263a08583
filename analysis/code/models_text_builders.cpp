// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on builders, boxes, characters and small numeric helpers.
#include "analysis/code/machine_run.h"

#include <fmt/format.h>

#include <charconv>

namespace keytrail::code {

namespace {

std::optional<std::int64_t> parseNumber(std::u16string_view text, int radix)
{
    const auto plain = toUtf8(text);
    std::string_view view = plain;
    if (!view.empty() && view.front() == '+')
        view.remove_prefix(1);
    std::int64_t number = 0;
    if (radix < 2 || radix > 36)
        return std::nullopt;
    const auto [end, error] = std::from_chars(view.data(), view.data() + view.size(), number, radix);
    if (error != std::errc() || end != view.data() + view.size() || view.empty())
        return std::nullopt;
    return number;
}

std::string inRadix(std::uint64_t number, unsigned radix)
{
    std::string out;
    do {
        out.insert(out.begin(), "0123456789abcdefghijklmnopqrstuvwxyz"[number % radix]);
        number /= radix;
    } while (number);
    return out;
}

}

Value Machine::actBuilder(LibraryCall &call)
{
    if (!object(call.receiver()))
        return byDefault(call);
    const auto &name = call.name;
    auto &self = writable(call.receiver());
    const auto proto = parametersOf(call.proto);
    const auto take = [&](std::size_t n) {
        std::uint8_t how = 0;
        Labels labels = 0;
        Reason reason = self.reason;
        Name detail = self.detail;
        auto part = appendable(call.argument(n), n < proto.size() ? proto[n] : "", how, labels, reason, detail);
        self.how |= how;
        self.reason = reason;
        self.detail = detail;
        self.labels = m_labels.join(self.labels, labels);
        return part;
    };
    if (name == "<init>") {
        self.kind = Object::Kind::Builder;
        if (call.count() == 1 && !proto.empty() && proto[0] != "I")
            self.text = take(0);
        return Value::null();
    }
    if (self.kind != Object::Kind::Builder && self.kind != Object::Kind::String) {
        self.kind = Object::Kind::Builder;
        if (self.text.empty())
            self.text = std::u16string(1, kHole);
    }
    if (name == "append") {
        auto part = take(0);
        if (call.count() == 3) {
            const auto a = numberOf(call.argument(1)), b = numberOf(call.argument(2));
            const bool isChars = !proto.empty() && proto[0] == "[C";
            const auto end = a && b ? (isChars ? *a + *b : *b) : -1;
            part = a && *a >= 0 && end >= *a && end <= static_cast<std::int64_t>(part.size()) ? part.substr(static_cast<std::size_t>(*a), static_cast<std::size_t>(end - *a)) : std::u16string(1, kHole);
        }
        if (!self.text.empty())
            self.how |= kHowJoined;
        if (self.text.size() + part.size() <= m_limits.longestText)
            self.text += part;
        charge(part.size() * sizeof(char16_t));
        return call.receiver();
    }
    const bool open = self.text.find(kHole) != std::u16string::npos;
    if (name == "toString" || (name == "substring" && !open)) {
        auto content = self.text;
        if (name == "substring") {
            const auto begin = numberOf(call.argument(0)), end = call.count() > 1 ? numberOf(call.argument(1)) : std::optional<std::int64_t>(static_cast<std::int64_t>(content.size()));
            if (!begin || !end || *begin < 0 || *end < *begin || *end > static_cast<std::int64_t>(content.size()))
                return unknownOf("Ljava/lang/String;", Reason::Library, 0, self.labels);
            content = content.substr(static_cast<std::size_t>(*begin), static_cast<std::size_t>(*end - *begin));
        }
        const auto how = self.how;
        const auto labels = self.labels;
        const auto reason = self.reason;
        const auto detail = self.detail;
        const auto made = text(std::move(content), how, labels);
        if (made.isObject()) {
            at(made).reason = reason;
            at(made).detail = detail;
        }
        return made;
    }
    if (name == "reverse") {
        std::reverse(self.text.begin(), self.text.end());
        self.how |= kHowDecoded;
        return call.receiver();
    }
    return editBuilder(call, self);
}

Value Machine::editBuilder(LibraryCall &call, Object &self)
{
    const auto &name = call.name;
    const bool open = self.text.find(kHole) != std::u16string::npos;
    const auto first = numberOf(call.argument(0));
    const bool inside = first && *first >= 0 && *first <= static_cast<std::int64_t>(self.text.size());
    if (name == "insert" && inside) {
        const auto types = parametersOf(call.proto);
        auto part = operandOf(call.argument(1), types.size() > 1 ? types[1] : "");
        self.how |= part.how;
        self.labels = m_labels.join(self.labels, part.labels);
        self.text.insert(static_cast<std::size_t>(*first), part.text);
        self.how |= kHowJoined;
        return call.receiver();
    }
    if (name == "setLength" && inside) {
        self.text.resize(static_cast<std::size_t>(*first));
        return Value::null();
    }
    if (name == "deleteCharAt" && inside && *first < static_cast<std::int64_t>(self.text.size())) {
        self.text.erase(static_cast<std::size_t>(*first), 1);
        return call.receiver();
    }
    if (name == "delete" && inside && numberOf(call.argument(1))) {
        const auto end = std::min<std::int64_t>(*numberOf(call.argument(1)), static_cast<std::int64_t>(self.text.size()));
        if (end >= *first)
            self.text.erase(static_cast<std::size_t>(*first), static_cast<std::size_t>(end - *first));
        return call.receiver();
    }
    if (name == "setCharAt" && inside && *first < static_cast<std::int64_t>(self.text.size())) {
        const auto unit = numberOf(call.argument(1));
        self.text[static_cast<std::size_t>(*first)] = unit ? static_cast<char16_t>(*unit) : kHole;
        self.how |= kHowDecoded;
        return Value::null();
    }
    if (!open && name == "length")
        return Value::integer(static_cast<std::int64_t>(self.text.size()));
    if (!open && name == "charAt" && inside && *first < static_cast<std::int64_t>(self.text.size()))
        return Value::integer(self.text[static_cast<std::size_t>(*first)]);
    return actString(call);
}

// Boxes are the numbers they hold.
Value Machine::actBox(LibraryCall &call)
{
    const auto &name = call.name;
    std::uint8_t how = 0;
    Labels labels = 0;
    Reason reason = Reason::None;
    Name detail = 0;
    const auto proto = parametersOf(call.proto);
    if (name.substr(0, 5) == "parse" || name == "decode" || (name == "valueOf" && !proto.empty() && proto[0] == "Ljava/lang/String;")) {
        const auto content = appendable(call.argument(0), "", how, labels, reason, detail);
        if (call.owner == "Ljava/lang/Boolean;")
            return content.find(kHole) == std::u16string::npos ? Value::integer(content == u"true") : Value::unknown(reason, detail, labels);
        int radix = 10;
        if (call.count() > 1)
            radix = static_cast<int>(numberOf(call.argument(1)).value_or(0));
        std::u16string_view digits = content;
        if (name == "decode" && digits.substr(0, 2) == u"0x") {
            digits.remove_prefix(2);
            radix = 16;
        }
        if (const auto number = parseNumber(digits, radix)) {
            auto out = call.owner == "Ljava/lang/Long;" ? Value::longInteger(*number) : Value::integer(*number);
            out.labels = labels;
            return out;
        }
        return Value::unknown(reason, detail, labels);
    }
    if (name == "valueOf" || (name.size() > 5 && name.substr(name.size() - 5) == "Value"))
        return name == "valueOf" ? call.argument(0) : call.receiver();
    if (name == "toHexString" || name == "toBinaryString" || name == "toOctalString" || name == "toString" || name == "toUnsignedString") {
        const auto &value = call.isStatic ? call.argument(0) : call.receiver();
        const auto number = numberOf(value);
        if (!number)
            return unknownOf("Ljava/lang/String;", value.reason, static_cast<Name>(value.bits), value.labels);
        unsigned radix = name == "toHexString" ? 16 : name == "toBinaryString" ? 2 : name == "toOctalString" ? 8 : 10;
        if (call.isStatic && call.count() > 1)
            radix = static_cast<unsigned>(std::clamp<std::int64_t>(numberOf(call.argument(1)).value_or(10), 2, 36));
        const bool isPlain = name == "toString";
        const auto bits = value.kind == Value::Kind::Int && !isPlain ? static_cast<std::uint32_t>(*number) : static_cast<std::uint64_t>(*number);
        const auto digits = isPlain && *number < 0 ? "-" + inRadix(0 - bits, radix) : inRadix(bits, radix);
        if (call.owner == "Ljava/lang/Character;")
            return text(std::u16string(1, static_cast<char16_t>(*number)), 0, value.labels);
        if (call.owner == "Ljava/lang/Boolean;")
            return text(*number ? u"true" : u"false", 0, value.labels);
        return textUtf8(digits, 0, value.labels);
    }
    if (name == "equals" && call.receiver().isNumber() && call.argument(0).isNumber())
        return Value::integer(call.receiver().bits == call.argument(0).bits);
    if (name == "reverseBytes" && numberOf(call.argument(0)))
        return Value::integer(static_cast<std::int64_t>(__builtin_bswap32(static_cast<std::uint32_t>(*numberOf(call.argument(0))))));
    return byDefault(call);
}

Value Machine::actCharacter(LibraryCall &call)
{
    const auto unit = numberOf(call.argument(0));
    const auto &name = call.name;
    // A boxed character is a text of one unit, so that it is shown as one wherever it goes.
    if (const auto *self = object(call.receiver()); self && self->kind == Object::Kind::String && self->text.size() == 1 && name == "charValue") {
        auto out = Value::integer(self->text.front());
        out.labels = m_labels.join(self->labels, call.receiver().labels);
        return out;
    }
    if (call.isStatic && name == "valueOf" && unit)
        return text(std::u16string(1, static_cast<char16_t>(*unit)), 0, call.argument(0).labels);
    if (!call.isStatic || name == "valueOf" || name == "toString")
        return actBox(call);
    if (!unit)
        return Value::unknown(call.argument(0).reason, static_cast<Name>(call.argument(0).bits), call.argument(0).labels);
    const auto c = *unit;
    const bool isDigit = c >= '0' && c <= '9', isUpper = c >= 'A' && c <= 'Z', isLower = c >= 'a' && c <= 'z';
    if (name == "isDigit")
        return Value::integer(isDigit);
    if (name == "isLetter" || name == "isAlphabetic")
        return Value::integer(isUpper || isLower);
    if (name == "isLetterOrDigit")
        return Value::integer(isUpper || isLower || isDigit);
    if (name == "isUpperCase")
        return Value::integer(isUpper);
    if (name == "isLowerCase")
        return Value::integer(isLower);
    if (name == "isWhitespace" || name == "isSpaceChar")
        return Value::integer(c == ' ' || (c >= 9 && c <= 13));
    if (name == "toUpperCase")
        return Value::integer(isLower ? c - 32 : c);
    if (name == "toLowerCase")
        return Value::integer(isUpper ? c + 32 : c);
    if (name == "digit" || name == "getNumericValue") {
        const auto radix = name == "digit" ? numberOf(call.argument(1)).value_or(10) : 36;
        const auto digit = isDigit ? c - '0' : isLower ? c - 'a' + 10 : isUpper ? c - 'A' + 10 : -1;
        return Value::integer(digit < radix ? digit : -1);
    }
    if (name == "forDigit") {
        const bool fits = c >= 0 && c < 36;
        return Value::integer(fits ? "0123456789abcdefghijklmnopqrstuvwxyz"[c] : 0);
    }
    return byDefault(call);
}

Value Machine::actMath(LibraryCall &call)
{
    const auto a = numberOf(call.argument(0)), b = numberOf(call.argument(1));
    const bool isLong = call.returnType == "J";
    const auto answer = [&](std::int64_t number) { return isLong ? Value::longInteger(number) : Value::integer(number); };
    const bool isInteger = call.returnType == "I" || isLong;
    if (isInteger && a && call.name == "abs")
        return answer(*a < 0 ? static_cast<std::int64_t>(0 - static_cast<std::uint64_t>(*a)) : *a);
    if (isInteger && a && b) {
        if (call.name == "min")
            return answer(std::min(*a, *b));
        if (call.name == "max")
            return answer(std::max(*a, *b));
        if (call.name == "floorMod" && *b > 0)
            return answer(((*a % *b) + *b) % *b);
    }
    return byDefault(call);
}

Value Machine::actTextUtils(LibraryCall &call)
{
    const auto &name = call.name;
    if (name == "isEmpty") {
        if (call.argument(0).kind == Value::Kind::Null)
            return Value::integer(1);
        const auto content = textOf(call.argument(0));
        const auto *held = object(call.argument(0));
        if (content)
            return Value::integer(content->empty());
        return held && held->text.size() > 1 ? Value::integer(0) : Value::unknown(Reason::Library);
    }
    if (name == "equals") {
        const auto a = textOf(call.argument(0)), b = textOf(call.argument(1));
        comparePeer(call, call.argument(0), call.argument(1));
        return a && b ? Value::integer(*a == *b) : Value::unknown(Reason::Library);
    }
    if (name == "join" || name == "concat")
        return actStringStatic(call);
    return byDefault(call);
}

}
