// SPDX-License-Identifier: GPL-3.0-or-later
// The language's own library: global functions and constructors.
#include "analysis/code/js_machine.h"

#include "analysis/code/json_text.h"
#include "analysis/crypto/key_text.h"

#include <algorithm>
#include <cmath>

namespace keytrail::code {

namespace {

constexpr std::size_t kLargestMade = 1'000'000;

std::u16string base64Of(const std::u16string &latin)
{
    constexpr std::u16string_view kDigits = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::u16string out;
    for (std::size_t i = 0; i < latin.size(); i += 3) {
        const auto byte = [&](std::size_t n) { return i + n < latin.size() ? static_cast<unsigned>(latin[i + n] & 0xff) : 0u; };
        const auto three = byte(0) << 16 | byte(1) << 8 | byte(2);
        out += kDigits[three >> 18];
        out += kDigits[three >> 12 & 63];
        out += i + 1 < latin.size() ? kDigits[three >> 6 & 63] : u'=';
        out += i + 2 < latin.size() ? kDigits[three & 63] : u'=';
    }
    return out;
}

std::u16string latinOf(const std::string &bytes)
{
    std::u16string out;
    for (const auto c : bytes)
        out += static_cast<char16_t>(static_cast<unsigned char>(c));
    return out;
}

std::u16string percentEncoded(const std::u16string &text, std::string_view kept)
{
    std::u16string out;
    std::u16string run;
    const auto flush = [&] {
        for (const auto c : toUtf8(run)) {
            constexpr std::u16string_view kHex = u"0123456789ABCDEF";
            out += u'%';
            out += kHex[static_cast<unsigned char>(c) >> 4];
            out += kHex[static_cast<unsigned char>(c) & 15];
        }
        run.clear();
    };
    for (const auto c : text) {
        const bool plain = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == kJsHole || (c < 0x80 && kept.find(static_cast<char>(c)) != std::string_view::npos);
        if (!plain) {
            run += c;
            continue;
        }
        flush();
        out += c;
    }
    flush();
    return out;
}

std::u16string percentDecoded(const std::u16string &text)
{
    std::string bytes;
    std::u16string out;
    const auto flush = [&] {
        out += toUtf16(bytes);
        bytes.clear();
    };
    const auto digit = [](char16_t c) { return c >= u'0' && c <= u'9' ? c - u'0' : c >= u'a' && c <= u'f' ? c - u'a' + 10 : c >= u'A' && c <= u'F' ? c - u'A' + 10 : -1; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            bytes += static_cast<char>(digit(text[i + 1]) << 4 | digit(text[i + 2]));
            i += 2;
        } else {
            flush();
            out += text[i];
        }
    }
    flush();
    return out;
}

bool hasHole(const JsValue &value)
{
    return !value.isText() || value.text->find(kJsHole) != std::u16string::npos;
}

}

std::optional<JsValue> JsMachine::textGlobal(std::string_view path, const Arguments &given)
{
    const auto first = given.empty() ? undefined() : given[0];
    if (path == "atob" || path == "btoa" || path == "decodeURIComponent" || path == "decodeURI" || path == "unescape" || path == "encodeURIComponent" || path == "encodeURI" || path == "escape") {
        const auto value = asText(first);
        if (!value.isText())
            return unknown(first.reason, deepLabels(first));
        const auto decoded = static_cast<std::uint8_t>(value.how | kJsDecoded);
        if (path == "encodeURIComponent" || path == "escape")
            return text(percentEncoded(*value.text, "-_.!~*'()"), value.labels, value.how, value.place);
        if (path == "encodeURI")
            return text(percentEncoded(*value.text, "-_.!~*'();/?:@&=+$,#"), value.labels, value.how, value.place);
        if (hasHole(value))
            return unknown(first.reason, value.labels);
        if (path == "atob")
            return text(latinOf(crypto::decodeBase64(toUtf8(*value.text), 0, value.text->size()).bytes), value.labels, decoded, value.place);
        if (path == "btoa")
            return text(base64Of(*value.text), value.labels, value.how, value.place);
        return text(percentDecoded(*value.text), value.labels, decoded, value.place);
    }
    if (path == "String")
        return given.empty() ? text(u"") : asText(first);
    if (path == "String.fromCharCode" || path == "String.fromCodePoint") {
        std::u16string out;
        Labels labels = 0;
        for (const auto &one : given) {
            labels = join(labels, one.labels);
            out += one.isNumber() ? static_cast<char16_t>(static_cast<std::int64_t>(one.number) & 0xffff) : kJsHole;
        }
        return text(std::move(out), labels, kJsDecoded);
    }
    return {};
}

std::optional<JsValue> JsMachine::numberGlobal(std::string_view path, const Arguments &given)
{
    const auto first = given.empty() ? undefined() : given[0];
    if (path == "parseInt" || path == "parseFloat" || path == "Number" || path == "BigInt" || path == "Number.parseInt" || path == "Number.parseFloat") {
        const auto value = first.isNumber() ? first : asText(first);
        if (value.isNumber())
            return path.ends_with("Int") && path != "BigInt" ? number(std::trunc(value.number), value.labels) : value;
        if (hasHole(value))
            return unknown(first.reason, value.labels);
        const bool whole = path == "Number" || path == "BigInt";
        if (whole)
            return number(numeric(first.isText() ? first : value), value.labels);
        std::string digits = toUtf8(*value.text);
        digits.erase(0, std::min(digits.find_first_not_of(" \t\r\n"), digits.size()));
        int base = given.size() > 1 && given[1].isNumber() ? static_cast<int>(given[1].number) : 10;
        const bool hex = digits.starts_with("0x") || digits.starts_with("0X");
        if (path.ends_with("Float"))
            return digits.empty() || !(std::isdigit(static_cast<unsigned char>(digits[0])) || digits[0] == '-' || digits[0] == '.') ? number(std::nan("")) : number(std::strtod(digits.c_str(), nullptr), value.labels);
        if (hex && (base == 16 || given.size() < 2)) {
            digits.erase(0, 2);
            base = 16;
        }
        if (base < 2 || base > 36)
            base = 10;
        char *end = nullptr;
        const auto parsed = std::strtoll(digits.c_str(), &end, base);
        return number(end == digits.c_str() ? std::nan("") : static_cast<double>(parsed), value.labels);
    }
    if (!path.starts_with("Math."))
        return {};
    const auto name = path.substr(5);
    if (name == "PI")
        return number(3.141592653589793);
    if (name == "random")
        return unknown(Reason::Random);
    std::vector<double> numbers;
    for (const auto &one : given) {
        if (!one.isKnown() || one.object)
            return unknown(one.reason, one.labels);
        numbers.push_back(numeric(one));
    }
    const double x = numbers.empty() ? std::nan("") : numbers[0], y = numbers.size() > 1 ? numbers[1] : 0;
    if (name == "floor") return number(std::floor(x));
    if (name == "ceil") return number(std::ceil(x));
    if (name == "round") return number(std::floor(x + 0.5));
    if (name == "trunc") return number(std::trunc(x));
    if (name == "abs") return number(std::abs(x));
    if (name == "pow") return number(std::pow(x, y));
    if (name == "sqrt") return number(std::sqrt(x));
    if (name == "min" && !numbers.empty()) return number(*std::min_element(numbers.begin(), numbers.end()));
    if (name == "max" && !numbers.empty()) return number(*std::max_element(numbers.begin(), numbers.end()));
    return unknown();
}

std::optional<JsValue> JsMachine::objectGlobal(std::string_view path, const Arguments &given, const JsNode &node)
{
    const auto first = given.empty() ? undefined() : given[0];
    auto *one = first.object;
    const bool plain = one && (one->kind == JsObject::Kind::Plain || one->kind == JsObject::Kind::Array || one->kind == JsObject::Kind::Function);
    if (path == "Object.keys" || path == "Object.values" || path == "Object.entries" || path == "Reflect.ownKeys" || path == "Object.getOwnPropertyNames") {
        if (!plain || one->open)
            return unknown(first.reason, deepLabels(first));
        std::vector<JsValue> out;
        const auto add = [&](const JsValue &key, const JsValue &value) { out.push_back(path == "Object.values" ? value : path == "Object.entries" ? array({key, value}) : key); };
        for (std::size_t i = 0; i < one->items.size(); ++i)
            add(text(std::to_string(i)), one->items[i]);
        for (std::size_t i = 0; i < one->slots.size(); ++i)
            add(text(m_texts.text(one->slots[i].first)), one->slots[i].second);
        return array(std::move(out));
    }
    if (path == "Object.assign" || path == "Object.freeze" || path == "Object.seal" || path == "Object") {
        for (std::size_t i = 1; i < given.size() && one; ++i) {
            if (given[i].object && given[i].object->kind == JsObject::Kind::Plain) {
                for (const auto &slot : std::vector(given[i].object->slots))
                    store(first, slot.first, slot.second);
            } else if (!given[i].isNothing()) {
                one->open |= !given[i].isKnown();
                one->labels = join(one->labels, deepLabels(given[i]));
            }
        }
        return first;
    }
    if (path == "Object.create") {
        auto *out = make(JsObject::Kind::Plain);
        out->prototype = one;
        if (one && one->isPrototype)
            out->isPrototype = true;
        return of(out);
    }
    if (path == "Object.setPrototypeOf" && one && given.size() > 1 && given[1].object) {
        one->prototype = given[1].object;
        return first;
    }
    if (path == "Object.getPrototypeOf")
        return one && one->prototype ? of(one->prototype) : unknown();
    if (path == "Object.defineProperty" || path == "Reflect.defineProperty") {
        if (given.size() > 2 && one && given[2].object && given[1].isText()) {
            const auto slot = name(given[1]);
            if (const auto *value = given[2].object->find(m_texts.add("value")))
                store(first, slot, *value);
            else if (const auto *getter = given[2].object->find(m_texts.add("get")); getter && getter->object)
                one->accessors[slot].first = getter->object;
        }
        return first;
    }
    if (path == "Array.isArray")
        return first.isKnown() ? boolean(one && one->kind == JsObject::Kind::Array && !one->isBytes) : unknown();
    if (path == "Array.from" || path.ends_with("Array.from") || path == "Buffer.from" || path == "Buffer.Buffer.from") {
        std::vector<JsValue> items;
        if (path.starts_with("Buffer")) {
            const auto encoding = given.size() > 1 && given[1].isText() ? toUtf8(*given[1].text) : std::string();
            const auto raw = octets(first);
            if (!raw)
                return unknown(first.reason, deepLabels(first));
            const auto bytes = encoding == "base64" ? crypto::decodeBase64(*raw, 0, raw->size()).bytes : encoding == "hex" ? crypto::decodeHex(*raw, 0, raw->size()).bytes : *raw;
            for (const auto c : bytes)
                items.push_back(number(static_cast<unsigned char>(c), first.labels));
            auto out = array(std::move(items), true);
            out.place = first.place;
            out.object->labels = deepLabels(first);
            return out;
        }
        if (first.isText()) {
            for (const auto c : *first.text)
                items.push_back(text(std::u16string(1, c), first.labels));
        } else if (one && one->kind == JsObject::Kind::Array) {
            items = one->items;
        } else if (one && one->kind == JsObject::Kind::Plain) {
            const auto *length = one->find(m_texts.add("length"));
            items.resize(length && length->isNumber() ? static_cast<std::size_t>(std::clamp(length->number, 0.0, 100'000.0)) : 0, undefined());
        } else {
            return unknown(first.reason, deepLabels(first));
        }
        auto out = array(std::move(items), !path.starts_with("Array"));
        out.place = first.place;
        if (given.size() > 1 && given[1].object && given[1].object->isCallable())
            return arrayCallback(out, "map", {given[1]}, node);
        return out;
    }
    if (path == "Array.of")
        return array(given);
    if (path == "JSON.stringify")
        return text(json(first, 0), deepLabels(first), first.how, first.place);
    if (path == "JSON.parse") {
        if (first.isText() && !hasHole(first)) {
            if (auto made = parsedJson(toUtf8(*first.text), first); made.isKnown())
                return made;
        }
        return unknown(first.reason, deepLabels(first));
    }
    return {};
}

std::optional<JsValue> JsMachine::builtinGlobal(std::string_view path, const Arguments &given, const JsNode &node)
{
    auto out = textGlobal(path, given);
    if (!out)
        out = numberGlobal(path, given);
    if (out) {
        Labels labels = 0;
        for (const auto &one : given)
            labels = join(labels, deepLabels(one));
        out->labels = join(out->labels, labels);
        trail(labels, path, node);
        return out;
    }
    if (path == "JSON.stringify" && !given.empty())
        trail(deepLabels(given[0]), path, node);
    out = objectGlobal(path, given, node);
    if (out)
        return out;
    const auto first = given.empty() ? undefined() : given[0];
    if (path == "Promise.resolve")
        return promise(first);
    if (path == "Promise.all" || path == "Promise.allSettled" || path == "Promise.race" || path == "Promise.any") {
        if (!first.object || first.object->kind != JsObject::Kind::Array)
            return unknown(first.reason, deepLabels(first));
        std::vector<JsValue> items;
        for (const auto &one : std::vector(first.object->items))
            items.push_back(await(one));
        return promise(path == "Promise.all" || path == "Promise.allSettled" ? array(std::move(items)) : items.empty() ? undefined() : items.front());
    }
    if (path == "Promise.reject")
        return promise(unknown());
    if (path == "Array" || path == "RegExp" || path == "Date" || path == "Error")
        return path == "Date" ? unknown(Reason::Time) : path == "Array" ? array(given) : unknown();
    if (path == "Boolean")
        return truth(first) ? boolean(*truth(first)) : unknown(first.reason);
    if (path == "isNaN")
        return first.isKnown() && !first.object ? boolean(std::isnan(numeric(first))) : unknown();
    if (path == "Date.now" || path == "performance.now")
        return unknown(Reason::Time);
    if (path == "Symbol")
        return unknown();
    if (path == "require" && first.isText()) {
        const auto module = "module:" + toUtf8(*first.text);
        const auto *model = m_models.find(module);
        return library(model ? std::string(model->word("to")) : module);
    }
    if (path.find("getItem") != std::string_view::npos || path.starts_with("localStorage") || path.starts_with("sessionStorage"))
        return unknown(Reason::Storage);
    return {};
}

JsValue JsMachine::builtinNew(std::string_view path, const Arguments &given, const JsNode &node, bool &known)
{
    known = true;
    const auto first = given.empty() ? undefined() : given[0];
    if (path == "Promise") {
        auto *out = make(JsObject::Kind::Promise);
        out->items.push_back(unknown(Reason::Library));
        if (first.object && first.object->isCallable())
            (void)call(first, undefined(), {native("#resolve", of(out)), unknown()}, node);
        return of(out);
    }
    if (path == "Object")
        return first.object ? first : of(make(JsObject::Kind::Plain));
    if (path == "Array") {
        if (given.size() == 1 && first.isNumber())
            return array(std::vector<JsValue>(static_cast<std::size_t>(std::clamp(first.number, 0.0, 1e6)), undefined()));
        return array(given);
    }
    if (path == "String" || path == "Number")
        return *textGlobal("String", given);
    if (path == "Date")
        return unknown(Reason::Time);
    if (path == "Uint8Array" || path == "Int8Array" || path == "Uint8ClampedArray" || path == "Uint16Array" || path == "Uint32Array" || path == "Int32Array" || path == "ArrayBuffer" || path == "DataView") {
        const bool bytes = path.find('8') != std::string_view::npos || path == "ArrayBuffer" || path == "DataView";
        if (first.isNumber())
            return array(std::vector<JsValue>(static_cast<std::size_t>(std::clamp(first.number, 0.0, double(kLargestMade))), number(0)), bytes);
        if (first.object && first.object->kind == JsObject::Kind::Array) {
            // A view of a buffer shares its octets.
            if (first.object->isBytes && bytes)
                return first;
            auto out = array(first.object->items, bytes);
            out.object->labels = deepLabels(first);
            out.place = first.place;
            if (out.object->items.size() && !first.place)
                out.place = first.object->items.front().place;
            return out;
        }
        if (!first.isKnown()) {
            auto out = array({}, bytes);
            out.object->open = true;
            out.object->labels = first.labels;
            return out;
        }
        return array({}, bytes);
    }
    if (path == "Map" || path == "Set" || path == "WeakMap" || path == "WeakSet") {
        known = false;
        return undefined();
    }
    if (path == "RegExp") {
        if (!first.isText() || hasHole(first))
            return unknown();
        auto *out = make(JsObject::Kind::Regex);
        out->name = m_texts.add(*first.text);
        out->node = given.size() > 1 && given[1].isText() ? jsMark(toUtf8(*given[1].text).substr(0, 4)) : 0;
        return of(out);
    }
    if (path == "URL") {
        auto value = asText(first);
        if (given.size() > 1 && value.isText() && value.text->find(u"://") == std::u16string::npos) {
            const auto base = asText(given[1]);
            if (base.isText()) {
                const auto root = base.text->find(u"://");
                const auto slash = root == std::u16string::npos ? root : base.text->find(u'/', root + 3);
                auto stem = text(base.text->substr(0, slash), base.labels, base.how, base.place);
                if (value.text->substr(0, 1) != u"/")
                    stem = add(stem, text("/"));
                value = add(stem, value);
            }
        }
        auto out = library("URL", true);
        out.object->items.push_back(value);
        out.object->labels = value.labels;
        return out;
    }
    known = false;
    return undefined();
}

JsValue JsMachine::parsedJson(const std::string &source, const JsValue &from)
{
    const auto parsed = parseJson(source);
    if (!parsed)
        return unknown();
    const auto made = [&](const auto &self, const JsonNode &node) -> JsValue {
        (void)step();
        switch (node.kind) {
        case JsonNode::Kind::Text:
            return text(toUtf16(node.text), from.labels, from.how, from.place);
        case JsonNode::Kind::Number:
            return number(std::strtod(node.text.c_str(), nullptr), from.labels);
        case JsonNode::Kind::True:
        case JsonNode::Kind::False:
            return boolean(node.kind == JsonNode::Kind::True);
        case JsonNode::Kind::Array: {
            std::vector<JsValue> items;
            for (const auto &one : node.children)
                items.push_back(self(self, one));
            return array(std::move(items));
        }
        case JsonNode::Kind::Object: {
            auto *out = make(JsObject::Kind::Plain);
            for (std::size_t i = 0; i < node.children.size() && i < node.names.size(); ++i)
                out->set(m_texts.add(toUtf16(node.names[i])), self(self, node.children[i]));
            return of(out);
        }
        default: {
            auto out = undefined();
            out.kind = JsValue::Kind::Null;
            return out;
        }
        }
    };
    return made(made, *parsed);
}

std::u16string JsMachine::json(const JsValue &value, int depth)
{
    if (value.isText()) {
        std::u16string out = u"\"";
        for (const auto c : *value.text) {
            if (c == u'"' || c == u'\\')
                out += u'\\';
            if (c == u'\n')
                out += u"\\n";
            else
                out += c;
        }
        return out + u"\"";
    }
    if (!value.object || depth > 12 || !step())
        return value.object ? std::u16string(1, kJsHole) : shown(value);
    const auto &one = *value.object;
    std::u16string out;
    constexpr std::size_t kLongest = 1 << 20;
    if (one.kind == JsObject::Kind::Array) {
        for (std::size_t i = 0; i < one.items.size() && out.size() < kLongest; ++i)
            out += (i ? u"," : u"") + json(one.items[i], depth + 1);
        return u"[" + out + u"]";
    }
    if (one.kind != JsObject::Kind::Plain)
        return std::u16string(1, kJsHole);
    for (std::size_t i = 0; i < one.slots.size() && out.size() < kLongest; ++i) {
        const auto &slot = one.slots[i];
        if (slot.second.object && slot.second.object->isCallable())
            continue;
        out += (out.empty() ? u"\"" : u",\"") + m_texts.text(slot.first) + u"\":" + json(slot.second, depth + 1);
    }
    return u"{" + out + u"}";
}

}
