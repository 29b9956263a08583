// SPDX-License-Identifier: GPL-3.0-or-later
// Methods of texts, numbers, arrays, functions and objects.
#include "analysis/code/js_machine.h"

#include "analysis/code/js_regex.h"
#include "analysis/crypto/digest.h"

#include <algorithm>
#include <cmath>

namespace keytrail::code {

namespace {

constexpr std::size_t kMostRepeats = 1 << 20, kMostParts = 1'000'000;

std::size_t placeIn(double value, std::size_t size)
{
    if (std::isnan(value))
        return 0;
    if (value < 0)
        value += static_cast<double>(size);
    return static_cast<std::size_t>(std::clamp(std::trunc(value), 0.0, static_cast<double>(size)));
}

}

std::optional<JsValue> JsMachine::textMethod(const JsValue &self, std::string_view method, const Arguments &given, const JsNode &node)
{
    const auto first = given.empty() ? undefined() : given[0];
    if (self.isNumber()) {
        if (method == "toString" && first.isNumber() && first.number >= 2 && first.number <= 36 && self.number >= 0 && std::floor(self.number) == self.number && self.number < 1e15) {
            std::u16string out;
            const auto base = static_cast<std::uint64_t>(first.number);
            auto rest = static_cast<std::uint64_t>(self.number);
            do {
                out.insert(out.begin(), static_cast<char16_t>(rest % base < 10 ? u'0' + rest % base : u'a' + rest % base - 10));
                rest /= base;
            } while (rest);
            return text(std::move(out), self.labels);
        }
        return method == "toString" ? std::optional(asText(self)) : std::nullopt;
    }
    const auto &all = *self.text;
    const bool whole = all.find(kJsHole) == std::u16string::npos;
    const auto made = [&](std::u16string value) { return text(std::move(value), self.labels, self.how, self.place); };
    const auto at = [&](std::size_t n, double usual) { return n < given.size() && given[n].isKnown() && given[n].kind != JsValue::Kind::Undefined ? numeric(given[n]) : usual; };
    const bool numbersKnown = std::all_of(given.begin(), given.end(), [](const JsValue &one) { return one.isKnown(); });
    if (m_labels.has(self.labels, Label::Operation))
        trail(self.labels, method, node);
    if (method == "toString" || method == "valueOf" || method == "trim" || method == "trimEnd" || method == "trimStart" || method == "normalize") {
        if (method.substr(0, 4) != "trim")
            return self;
        const auto blank = [](char16_t c) { return c == u' ' || (c >= u'\t' && c <= u'\r') || c == 0xa0; };
        std::size_t begin = 0, end = all.size();
        while (begin < end && blank(all[begin]) && method != "trimEnd")
            ++begin;
        while (end > begin && blank(all[end - 1]) && method != "trimStart")
            --end;
        return made(all.substr(begin, end - begin));
    }
    if (method == "toLowerCase" || method == "toUpperCase") {
        auto out = all;
        for (auto &c : out)
            c = method == "toLowerCase" ? (c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c) : (c >= u'a' && c <= u'z' ? static_cast<char16_t>(c - 32) : c);
        return made(std::move(out));
    }
    if (method == "concat") {
        auto out = self;
        for (const auto &one : given)
            out = add(out, asText(one));
        return out;
    }
    if (method == "replace" || method == "replaceAll")
        return replaced(self, method == "replaceAll", given, node);
    if (!whole || !numbersKnown)
        return method == "split" && whole ? std::nullopt : std::optional(unknown(Reason::Argument, self.labels));
    const auto size = all.size();
    if (method == "charCodeAt" || method == "codePointAt") {
        const auto place = at(0, 0);
        auto out = number(place >= 0 && place < static_cast<double>(size) ? all[static_cast<std::size_t>(place)] : std::nan(""), self.labels);
        out.place = self.place;
        return out;
    }
    if (method == "charAt" || method == "at") {
        const auto place = at(0, 0) < 0 && method == "at" ? at(0, 0) + static_cast<double>(size) : at(0, 0);
        return made(place >= 0 && place < static_cast<double>(size) ? all.substr(static_cast<std::size_t>(place), 1) : u"");
    }
    if (method == "slice") {
        const auto begin = placeIn(at(0, 0), size), end = placeIn(at(1, static_cast<double>(size)), size);
        return made(begin < end ? all.substr(begin, end - begin) : u"");
    }
    if (method == "substring") {
        auto begin = placeIn(std::max(0.0, at(0, 0)), size), end = placeIn(std::max(0.0, at(1, static_cast<double>(size))), size);
        if (begin > end)
            std::swap(begin, end);
        return made(all.substr(begin, end - begin));
    }
    if (method == "substr") {
        const auto begin = placeIn(at(0, 0), size);
        return made(all.substr(begin, static_cast<std::size_t>(std::clamp(at(1, static_cast<double>(size)), 0.0, static_cast<double>(size)))));
    }
    if (method == "indexOf" || method == "lastIndexOf" || method == "includes" || method == "startsWith" || method == "endsWith") {
        const auto wanted = shown(first);
        if (method == "startsWith")
            return boolean(all.substr(0, wanted.size()) == wanted);
        if (method == "endsWith")
            return boolean(size >= wanted.size() && all.substr(size - wanted.size()) == wanted);
        const auto found = method == "lastIndexOf" ? all.rfind(wanted) : all.find(wanted, placeIn(std::max(0.0, at(1, 0)), size));
        m_steps += size / 64;
        return method == "includes" ? boolean(found != std::u16string::npos) : number(found == std::u16string::npos ? -1 : static_cast<double>(found));
    }
    if (method == "repeat" || method == "padStart" || method == "padEnd") {
        const auto count = at(0, 0);
        if (method == "repeat") {
            if (!(count >= 0) || count * static_cast<double>(size) > static_cast<double>(kMostRepeats))
                return unknown(Reason::Limit, self.labels);
            std::u16string out;
            for (std::size_t i = 0; i < static_cast<std::size_t>(count) && size; ++i)
                out += all;
            return made(std::move(out));
        }
        const auto fill = given.size() > 1 ? shown(given[1]) : u" ";
        std::u16string pad;
        while (!fill.empty() && static_cast<double>(pad.size() + size) < std::min(count, 100'000.0))
            pad += fill;
        pad.resize(count > static_cast<double>(size) && !fill.empty() ? std::min(pad.size(), static_cast<std::size_t>(count) - size) : 0);
        return made(method == "padStart" ? pad + all : all + pad);
    }
    if (method == "split") {
        std::vector<JsValue> parts;
        if (first.kind == JsValue::Kind::Undefined)
            return array({self});
        if (first.isText() && first.text->empty()) {
            for (std::size_t i = 0; i < size && i < kMostParts; ++i)
                parts.push_back(made(all.substr(i, 1)));
            return array(std::move(parts));
        }
        std::size_t begin = 0;
        while (parts.size() < kMostParts && step()) {
            std::size_t from = std::u16string::npos, to = 0;
            if (first.isText()) {
                from = all.find(*first.text, begin);
                to = from + first.text->size();
            } else if (first.object && first.object->kind == JsObject::Kind::Regex) {
                const auto match = matchJsRegex(m_texts.text(first.object->name), false, all, begin);
                if (!match)
                    return unknown(Reason::Limit, self.labels);
                if (match->found && match->groups[0].second > match->groups[0].first) {
                    from = match->groups[0].first;
                    to = match->groups[0].second;
                }
            }
            parts.push_back(made(all.substr(begin, from == std::u16string::npos ? from : from - begin)));
            if (from == std::u16string::npos)
                break;
            begin = to;
        }
        return array(std::move(parts));
    }
    if (method == "match" || method == "search") {
        if (!first.object || first.object->kind != JsObject::Kind::Regex)
            return unknown(Reason::None, self.labels);
        std::vector<JsValue> parts;
        const bool every = (first.object->node & 0xff) == 'g' || (first.object->node >> 8 & 0xff) == 'g';
        for (std::size_t from = 0; from <= size && parts.size() < kMostParts && step();) {
            const auto match = matchJsRegex(m_texts.text(first.object->name), (first.object->node & 0xff) == 'i', all, from);
            if (!match)
                return unknown(Reason::Limit, self.labels);
            if (!match->found)
                break;
            if (method == "search")
                return number(static_cast<double>(match->groups[0].first));
            for (std::size_t i = 0; i < (every ? 1 : match->groups.size()); ++i) {
                const auto [begin, end] = match->groups[i];
                parts.push_back(begin == std::u16string::npos ? undefined() : made(all.substr(begin, end - begin)));
            }
            if (!every)
                break;
            from = std::max(match->groups[0].second, from + 1);
        }
        auto none = undefined();
        none.kind = JsValue::Kind::Null;
        return method == "search" ? number(-1) : parts.empty() ? none : array(std::move(parts));
    }
    return {};
}

std::optional<JsValue> JsMachine::replaced(const JsValue &self, bool every, const Arguments &given, const JsNode &node)
{
    const auto &all = *self.text;
    if (given.size() < 2)
        return self;
    const auto labels = join(self.labels, deepLabels(given[1]));
    const bool isRegex = given[0].object && given[0].object->kind == JsObject::Kind::Regex;
    if (!isRegex && !given[0].isText())
        return unknown(Reason::None, labels);
    const auto flags = isRegex ? given[0].object->node : 0;
    const auto flagged = [&](char flag) { return (flags & 0xff) == static_cast<unsigned char>(flag) || (flags >> 8 & 0xff) == static_cast<unsigned char>(flag) || (flags >> 16 & 0xff) == static_cast<unsigned char>(flag); };
    every |= flagged('g');
    std::u16string out;
    std::size_t from = 0;
    while (from <= all.size() && step()) {
        JsMatch match;
        if (isRegex) {
            auto found = matchJsRegex(m_texts.text(given[0].object->name), flagged('i'), all, from);
            if (!found)
                return unknown(Reason::Limit, labels);
            match = std::move(*found);
        } else if (const auto place = all.find(*given[0].text, from); place != std::u16string::npos) {
            match.found = true;
            match.groups = {{place, place + given[0].text->size()}};
        }
        if (!match.found)
            break;
        const auto [begin, end] = match.groups[0];
        out += all.substr(from, begin - from);
        if (given[1].object && given[1].object->isCallable()) {
            Arguments parts;
            for (const auto &[a, b] : match.groups)
                parts.push_back(a == std::u16string::npos ? undefined() : text(all.substr(a, b - a), self.labels));
            out += shown(call(given[1], undefined(), parts, node));
        } else {
            const auto by = shown(given[1]);
            for (std::size_t i = 0; i < by.size(); ++i) {
                const std::size_t group = by[i] == u'$' && i + 1 < by.size() && by[i + 1] >= u'0' && by[i + 1] <= u'9' ? static_cast<std::size_t>(by[i + 1] - u'0') : 99;
                if (group < match.groups.size() && group > 0) {
                    if (match.groups[group].first != std::u16string::npos)
                        out += all.substr(match.groups[group].first, match.groups[group].second - match.groups[group].first);
                    ++i;
                } else {
                    out += by[i];
                }
            }
        }
        from = end;
        if (begin == end && from < all.size())
            out += all[from];
        from += begin == end;
        if (!every || out.size() > kMostRepeats * 4)
            break;
    }
    if (from < all.size())
        out += all.substr(from);
    return text(std::move(out), labels, self.how, self.place);
}

std::optional<JsValue> JsMachine::arrayMethod(const JsValue &self, std::string_view method, const Arguments &given, const JsNode &node)
{
    auto &one = *self.object;
    auto &items = one.items;
    const auto first = given.empty() ? undefined() : given[0];
    const auto at = [&](std::size_t n, double usual) { return n < given.size() && given[n].isKnown() && given[n].kind != JsValue::Kind::Undefined ? numeric(given[n]) : usual; };
    m_steps += method == "push" || method == "pop" ? 0 : items.size() / 16;
    if (method == "push" || method == "unshift") {
        m_memory += given.size() * sizeof(JsValue);
        items.insert(method == "push" ? items.end() : items.begin(), given.begin(), given.end());
        // webpack's chunks and other queues: what is pushed may be called by who reads the queue.
        return number(static_cast<double>(items.size()));
    }
    if (method == "pop" || method == "shift") {
        if (items.empty())
            return one.open ? unknown(Reason::None, one.labels) : undefined();
        const auto out = method == "pop" ? items.back() : items.front();
        items.erase(method == "pop" ? items.end() - 1 : items.begin());
        return out;
    }
    if (method == "join" || method == "toString") {
        if (one.isBytes && method == "toString") {
            const auto raw = octets(self);
            const auto encoding = first.isText() ? toUtf8(*first.text) : std::string();
            const auto labels = deepLabels(self);
            if (!raw || one.open)
                return unknown(Reason::None, labels);
            if (encoding == "hex")
                return text(crypto::hex(asBytes(*raw)), labels);
            std::u16string latin;
            for (const auto c : *raw)
                latin += static_cast<char16_t>(static_cast<unsigned char>(c));
            if (encoding == "base64")
                return textGlobal("btoa", {text(std::move(latin), labels, 0, self.place)});
            return text(encoding.starts_with("utf") || encoding.empty() ? toUtf16(*raw) : latin, labels, kJsDecoded, self.place);
        }
        const auto by = method == "join" && first.isKnown() && first.kind != JsValue::Kind::Undefined ? shown(first) : u",";
        std::u16string out;
        std::uint64_t place = 0;
        std::uint8_t how = items.size() > 1 ? kJsJoined : 0;
        for (std::size_t i = 0; i < items.size() && out.size() < (4u << 20); ++i) {
            if (i)
                out += by;
            if (!items[i].isNothing())
                out += shown(items[i]);
            place = place ? place : items[i].place;
            how |= items[i].how;
        }
        if (one.open)
            out += kJsHole;
        trail(deepLabels(self), method, node);
        return text(std::move(out), deepLabels(self), how, place);
    }
    if (method == "reverse") {
        std::reverse(items.begin(), items.end());
        return self;
    }
    if (method == "slice" || method == "subarray") {
        const auto begin = placeIn(at(0, 0), items.size()), end = placeIn(at(1, static_cast<double>(items.size())), items.size());
        auto out = array(begin < end ? std::vector<JsValue>(items.begin() + static_cast<std::ptrdiff_t>(begin), items.begin() + static_cast<std::ptrdiff_t>(end)) : std::vector<JsValue>(), one.isBytes);
        out.object->labels = one.labels;
        out.object->open = one.open;
        out.place = self.place;
        return out;
    }
    if (method == "splice") {
        const auto begin = placeIn(at(0, 0), items.size());
        const auto count = std::min(items.size() - begin, placeIn(std::max(0.0, at(1, static_cast<double>(items.size()))), items.size()));
        const auto from = items.begin() + static_cast<std::ptrdiff_t>(begin);
        auto out = array({from, from + static_cast<std::ptrdiff_t>(count)});
        items.erase(from, from + static_cast<std::ptrdiff_t>(count));
        if (given.size() > 2)
            items.insert(items.begin() + static_cast<std::ptrdiff_t>(begin), given.begin() + 2, given.end());
        return out;
    }
    if (method == "concat") {
        auto all = items;
        for (const auto &more : given) {
            if (more.object && more.object->kind == JsObject::Kind::Array)
                all.insert(all.end(), more.object->items.begin(), more.object->items.end());
            else
                all.push_back(more);
        }
        if (all.size() > kMostParts)
            return unknown(Reason::Limit, deepLabels(self));
        return array(std::move(all), one.isBytes);
    }
    if (method == "indexOf" || method == "includes" || method == "lastIndexOf") {
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto equal = truth(binary(jsMark("==="), items[i], first));
            if (!equal)
                return unknown();
            if (*equal)
                return method == "includes" ? boolean(true) : number(static_cast<double>(i));
        }
        return one.open ? unknown() : method == "includes" ? boolean(false) : number(-1);
    }
    if (method == "fill") {
        std::fill(items.begin(), items.end(), first);
        return self;
    }
    if (method == "set" && one.isBytes) {
        const auto from = placeIn(at(1, 0), items.size());
        if (first.object && first.object->kind == JsObject::Kind::Array) {
            for (std::size_t i = 0; i < first.object->items.size() && from + i < items.size(); ++i)
                items[from + i] = first.object->items[i];
        } else {
            one.open = true;
        }
        one.labels = join(one.labels, deepLabels(first));
        return undefined();
    }
    if (method == "keys" || method == "values" || method == "entries" || method == "flat")
        return self;
    if (method == "sort") {
        const bool texts = given.empty() && std::all_of(items.begin(), items.end(), [](const JsValue &item) { return item.isText(); });
        if (texts)
            std::sort(items.begin(), items.end(), [](const JsValue &a, const JsValue &b) { return *a.text < *b.text; });
        return self;
    }
    return arrayCallback(self, method, given, node);
}

std::optional<JsValue> JsMachine::arrayCallback(const JsValue &self, std::string_view method, const Arguments &given, const JsNode &node)
{
    constexpr std::string_view kNames[] = {"map", "forEach", "filter", "reduce", "reduceRight", "some", "every", "find", "findIndex", "flatMap"};
    if (std::find(std::begin(kNames), std::end(kNames), method) == std::end(kNames) || given.empty())
        return {};
    const auto function = given[0];
    auto items = self.object->items;
    const bool folds = method == "reduce" || method == "reduceRight";
    if (method == "reduceRight")
        std::reverse(items.begin(), items.end());
    if (items.empty() && self.object->open)
        items.push_back(unknown(Reason::None, self.object->labels));
    std::vector<JsValue> out;
    std::size_t begin = 0;
    auto folded = folds && given.size() > 1 ? given[1] : undefined();
    if (folds && given.size() < 2 && !items.empty())
        folded = items[begin++];
    for (auto i = begin; i < items.size() && step(); ++i) {
        if (folds) {
            folded = call(function, undefined(), {folded, items[i], number(static_cast<double>(i)), self}, node);
            continue;
        }
        const auto made = call(function, undefined(), {items[i], number(static_cast<double>(i)), self}, node);
        const auto yes = truth(made);
        if (method == "map")
            out.push_back(made);
        else if (method == "flatMap" && made.object && made.object->kind == JsObject::Kind::Array)
            out.insert(out.end(), made.object->items.begin(), made.object->items.end());
        else if (method == "filter" && (!yes || *yes))
            out.push_back(items[i]);
        else if ((method == "find" || method == "findIndex" || method == "some") && (!yes || *yes))
            return method == "find" ? items[i] : method == "some" ? (yes ? boolean(true) : unknown()) : number(static_cast<double>(i));
        else if (method == "every" && yes && !*yes)
            return boolean(false);
    }
    if (folds)
        return folded;
    if (method == "map" || method == "filter" || method == "flatMap") {
        auto made = array(std::move(out), self.object->isBytes && method == "map");
        made.object->open = self.object->open;
        made.object->labels = self.object->labels;
        return made;
    }
    return method == "some" ? boolean(false) : method == "every" ? boolean(true) : method == "findIndex" ? number(-1) : undefined();
}

std::optional<JsValue> JsMachine::objectMethod(const JsValue &self, std::string_view method, const Arguments &given, const JsNode &node)
{
    auto &one = *self.object;
    const auto first = given.empty() ? undefined() : given[0];
    if (method == "hasOwnProperty" && one.kind == JsObject::Kind::Plain && first.isText())
        return one.open ? unknown() : boolean(one.find(name(first)) != nullptr);
    if (one.isCallable()) {
        if (method == "call")
            return call(self, first, given.empty() ? given : Arguments(given.begin() + 1, given.end()), node);
        if (method == "apply") {
            const bool known = given.size() > 1 && given[1].object && given[1].object->kind == JsObject::Kind::Array;
            return call(self, first, known ? Arguments(given[1].object->items) : given.size() > 1 && !given[1].isNothing() ? Arguments(1, unknown(given[1].reason, deepLabels(given[1]))) : Arguments(), node);
        }
        if (method == "bind") {
            auto *out = make(JsObject::Kind::Bound);
            out->items = {self, first};
            if (given.size() > 1)
                out->items.insert(out->items.end(), given.begin() + 1, given.end());
            return of(out);
        }
    }
    if (one.kind == JsObject::Kind::Regex && (method == "test" || method == "exec") && first.isText() && first.text->find(kJsHole) == std::u16string::npos) {
        const auto match = matchJsRegex(m_texts.text(one.name), (one.node & 0xff) == 'i', *first.text, 0);
        if (!match)
            return unknown(Reason::Limit);
        if (method == "test")
            return boolean(match->found);
        auto none = undefined();
        none.kind = JsValue::Kind::Null;
        std::vector<JsValue> parts;
        for (const auto &[begin, end] : match->groups)
            parts.push_back(begin == std::u16string::npos ? undefined() : text(first.text->substr(begin, end - begin), first.labels));
        return match->found ? array(std::move(parts)) : none;
    }
    if (method == "toString" && one.kind == JsObject::Kind::Function)
        return unknown();
    return {};
}

}
