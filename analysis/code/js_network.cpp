// SPDX-License-Identifier: GPL-3.0-or-later
// Models of network calls: addresses become destinations, what is sent is tied to them by its labels.
#include "analysis/code/js_machine.h"

#include "analysis/code/js_parser.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace keytrail::code {

namespace {

constexpr double kJsFlow = 0.9, kJsResolved = 0.9, kJsUnresolved = 0.3;
constexpr std::size_t kMostJsDestinations = 5000, kMostJsLinks = 20'000;

bool isJsHost(std::u16string_view host)
{
    return !host.empty() && host.size() < 254 && std::all_of(host.begin(), host.end(), [](char16_t c) { return c > u' ' && c != kJsHole && c != u'/' && c != u'%' && c != u'{' && c != u'}' && c != u'<'; });
}

std::optional<int> jsPort(std::u16string_view text)
{
    int out = 0;
    for (const auto c : text) {
        if (c < u'0' || c > u'9' || out > 65535)
            return {};
        out = out * 10 + (c - u'0');
    }
    return out > 0 && out < 65536 ? std::optional(out) : std::nullopt;
}

std::string readable(std::u16string_view text)
{
    std::u16string out(text.substr(0, 2000));
    std::u16string shown;
    for (const auto c : out)
        shown += c == kJsHole ? u"{?}" : std::u16string(1, c);
    return toUtf8(shown);
}

}

/// The place that a call's URL names; nothing for what stays inside the app (a relative address, a file).
std::optional<std::size_t> JsMachine::destination(const JsValue &given, const JsNode &node, std::string_view scheme)
{
    const auto url = given.isText() || (given.object && given.object->kind == JsObject::Kind::Library) ? asText(given) : given;
    TraceDestination row;
    row.where = where(node);
    bool known = false;
    if (url.isText() && !(url.text->size() == 1 && url.text->front() == kJsHole)) {
        std::u16string_view rest = *url.text;
        const auto mark = rest.find(u"://");
        const bool hole = rest.substr(0, mark).find(kJsHole) != std::u16string_view::npos;
        if (mark == std::u16string_view::npos && rest.substr(0, 2) != u"//" && !hole && scheme.empty())
            return {};
        if (mark != std::u16string_view::npos && !hole) {
            row.scheme = toUtf8(rest.substr(0, mark));
            rest.remove_prefix(mark + 3);
        } else if (rest.substr(0, 2) == u"//") {
            row.scheme = "https";
            rest.remove_prefix(2);
        }
        if (row.scheme == "file" || row.scheme == "data" || row.scheme == "blob" || row.scheme == "content" || row.scheme == "javascript" || row.scheme == "capacitor" || row.scheme == "ionic")
            return {};
        const auto end = std::min(rest.find_first_of(u"/?#"), rest.size());
        auto authority = rest.substr(0, end);
        if (const auto user = authority.rfind(u'@'); user != std::u16string_view::npos)
            authority.remove_prefix(user + 1);
        const auto close = authority.find(u']');
        const auto colon = authority.find(u':', close == std::u16string_view::npos ? 0 : close);
        auto host = authority.substr(0, colon);
        if (host.size() > 2 && host.front() == u'[')
            host = host.substr(1, host.size() - 2);
        known = !row.scheme.empty() && isJsHost(host);
        if (known) {
            row.host = toUtf8(host);
            if (colon != std::u16string_view::npos)
                row.port = jsPort(authority.substr(colon + 1));
            const auto path = rest.substr(end);
            row.path = readable(path.substr(0, std::min(path.find_first_of(u"?#"), path.find(kJsHole))));
        }
        row.url = readable(*url.text);
    }
    if (known && !row.port)
        row.port = row.scheme == "https" || row.scheme == "wss" ? std::optional(443) : row.scheme == "http" || row.scheme == "ws" ? std::optional(80) : std::nullopt;
    row.confidence = known ? kJsResolved : kJsUnresolved;
    row.resolvedBy = !known ? "unresolvable" : url.how & kJsDecoded ? "decoded" : url.how & kJsJoined ? "concatenation" : "constant";
    if (!known) {
        const auto reason = url.reason;
        row.reason = reason == Reason::Network ? "The address is received from the network." : reason == Reason::Storage ? "The address is read from storage." : reason == Reason::Time ? "The address depends on the date or time."
            : reason == Reason::Random ? "The address depends on random numbers." : "The address is made of parts that are not known from the scripts.";
        const bool telling = reason == Reason::Network || reason == Reason::Time || reason == Reason::Random;
        row.confidence = telling ? 0.5 : kJsUnresolved;
    } else {
        m_findings.resolvedPlaces.insert(row.where);
    }
    const auto identity = known ? fmt::format("{}|{}|{}|{}", row.scheme, *row.host, row.port.value_or(-1), row.path) : "?" + row.where;
    if (const auto found = m_destinationByKey.find(identity); found != m_destinationByKey.end())
        return found->second;
    if (m_findings.destinations.size() >= kMostJsDestinations) {
        m_exhausted = true;
        return {};
    }
    m_findings.destinations.push_back(std::move(row));
    m_destinationByKey.emplace(identity, m_findings.destinations.size() - 1);
    return m_findings.destinations.size() - 1;
}

void JsMachine::send(Labels labels, std::size_t destination, const JsNode &node, std::string_view what)
{
    for (const auto label : std::vector<std::uint32_t>(m_labels.members(m_labels.only(labels, Label::Operation))))
        link(Label::index(label), destination, "out", node, what);
}

void JsMachine::link(std::size_t operation, std::size_t destination, std::string_view direction, const JsNode &node, std::string_view what)
{
    if (operation >= m_findings.operations.size() || destination >= m_findings.destinations.size())
        return;
    const auto &from = m_findings.operations[operation];
    const bool inward = from.kind == "verify" || from.kind == "decrypt";
    if (from.kind == "import-key" || from.kind == "generate" || inward != (direction == "in"))
        return;
    if (m_findings.links.size() >= kMostJsLinks || !m_links.emplace(std::pair(operation, destination), true).second)
        return;
    const auto &to = m_findings.destinations[destination];
    TraceLink row;
    row.operation = operation;
    row.destination = destination;
    row.relation = "dataflow";
    row.direction = direction;
    row.confidence = kJsFlow;
    row.rule = "js-dataflow/1";
    row.path = m_trails[operation];
    const auto line = m_frame->script ? lineOf(m_frame->script->source, node.at) : 0;
    row.path.push_back({"sink", fmt::format("{} (line {})", what, line), where(node)});
    row.path.push_back({"destination", to.host ? *to.host + (to.port ? fmt::format(":{}", *to.port) : std::string()) : to.reason, to.where});
    m_findings.links.push_back(std::move(row));
}

/// Rows: open (url=, into= or class=), send (data=), request (url=, data=, base=), add (what a later send carries).
JsValue JsMachine::request(const JsModel &model, const JsValue &self, const Arguments &given, const JsNode &node)
{
    Labels labels = 0;
    for (const auto &one : given)
        labels = join(labels, one.object && one.object->isCallable() ? 0 : deepLabels(one));
    const auto operations = m_labels.only(labels, Label::Operation);
    auto *holder = self.object && self.object->kind == JsObject::Kind::Library ? self.object : nullptr;
    if (model.action == "add") {
        if (holder)
            holder->labels = join(holder->labels, operations);
        return self;
    }
    std::optional<std::size_t> to;
    if (model.action == "send") {
        to = holder && holder->crypto ? holder->crypto->destination : std::nullopt;
    } else {
        auto url = undefined();
        for (auto from = model.word("url"); !from.empty() && url.isNothing();) {
            // The first of several positions that says something.
            const auto end = std::min(from.find(','), from.size());
            const auto one = from.substr(0, end);
            const auto value = source(one, self, given);
            const bool optionsInstead = one.find('.') == std::string_view::npos && value.object && value.object->kind == JsObject::Kind::Plain;
            if (!optionsInstead)
                url = value;
            from.remove_prefix(std::min(end + 1, from.size()));
        }
        if (const auto from = model.word("base"); !from.empty()) {
            const auto base = source(from, self, given);
            const bool absolute = url.isText() && url.text->find(u"://") != std::u16string::npos;
            if (base.isText() && !absolute)
                url = url.isNothing() ? base : add(base.text->empty() || base.text->back() == u'/' || (url.isText() && url.text->substr(0, 1) == u"/") ? base : add(base, text("/")), url);
        }
        if (url.object && url.object->kind == JsObject::Kind::Library && url.object->crypto && url.object->crypto->destination)
            to = url.object->crypto->destination;   // a request object
        else if (!url.isNothing())
            to = destination(url, node, model.word("scheme"));
    }
    const auto what = model.api;
    if (model.action == "open") {
        auto out = model.word("into") == "this" && self.object ? self : library(std::string(model.word("class")), true);
        if (!out.object->crypto)
            out.object->crypto = std::make_unique<JsCrypto>();
        out.object->crypto->destination = to;
        out.object->labels = join(out.object->labels, operations);
        if (to)
            send(out.object->labels, *to, node, what);
        return wrapped(model, out);
    }
    if (to)
        send(join(operations, holder ? m_labels.only(deepLabels(self), Label::Operation) : 0), *to, node, what);
    // What comes back, handed to the callbacks that stand in the call or in the object.
    const auto back = unknown(Reason::Network, to ? m_labels.of(Label::of(Label::Destination, static_cast<std::uint32_t>(*to))) : 0);
    for (const auto &one : given) {
        if (!one.object)
            continue;
        if (one.object->kind == JsObject::Kind::Function)
            callBack(one, back, node);
        for (std::size_t i = 0; one.object->kind == JsObject::Kind::Plain && i < one.object->slots.size(); ++i) {
            const auto slot = one.object->slots[i].second;
            if (slot.object && slot.object->kind == JsObject::Kind::Function && step())
                callBack(slot, back, node);
        }
    }
    for (std::size_t i = 0; holder && i < holder->slots.size(); ++i) {
        const auto [slot, value] = holder->slots[i];
        if (ascii(slot).starts_with("on") && value.object && value.object->isCallable()) {
            if (value.object->kind == JsObject::Kind::Function)
                (void)call(value, self, {back}, node);
        }
    }
    return model.word("result") == "none" ? undefined() : promise(back);
}

}
