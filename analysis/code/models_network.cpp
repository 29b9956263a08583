// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on the network: addresses, connections, and where an operation's result meets a destination.
#include "analysis/code/machine_run.h"

#include <fmt/format.h>

#include <charconv>

namespace keytrail::code {

namespace {

constexpr std::size_t kMostDestinations = 5'000, kMostLinks = 20'000;   // of one app; beyond, it is the analysis that is lost
constexpr double kSure = 0.9, kHalf = 0.6, kGuess = 0.3;

std::optional<int> portOf(std::u16string_view digits)
{
    const auto text = toUtf8(digits);
    int port = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc() || end != text.data() + text.size() || port < 0 || port > 65535)
        return std::nullopt;
    return port;
}

std::string shownText(std::u16string_view text)
{
    std::u16string out(text);
    for (std::size_t at; (at = out.find(kHole)) != std::u16string::npos;)
        out.replace(at, 1, u"{?}");
    return toUtf8(out);
}

// The value of `name=` in a model's detail; empty for none.
std::string_view optionOf(std::string_view detail, std::string_view name)
{
    for (std::size_t at = 0; at < detail.size();) {
        const auto end = std::min(detail.find(' ', at), detail.size());
        const auto part = detail.substr(at, end - at);
        if (part.size() > name.size() && part.substr(0, name.size()) == name && part[name.size()] == '=')
            return part.substr(name.size() + 1);
        at = end + 1;
    }
    return {};
}

bool isHostText(std::u16string_view host)
{
    return !host.empty() && std::all_of(host.begin(), host.end(), [](char16_t unit) {
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9') || unit == u'.' || unit == u'-' || unit == u'_' || unit == u':' || unit >= 0x80;
    });
}

}

std::string_view Machine::resolvedBy(std::uint8_t how)
{
    if (how & kHowConfig)
        return "config";
    if (how & kHowResource)
        return "resource";
    if (how & kHowDecoded)
        return "decoded";
    if (how & kHowNative)
        return "native";
    return how & kHowJoined ? "concatenation" : "constant";
}

std::string Machine::reasonText(Reason reason, Name detail) const
{
    constexpr const char *kTexts[] = {"not known", "comes from outside the code that was followed", "comes from a library call", "is received from the network", "depends on the date or time",
        "depends on random numbers", "is made in native code", "is entered or measured on the device", "is read from storage", "lies beyond the limits of the analysis", "is reached by reflection that was not resolved"};
    const auto *text = kTexts[static_cast<std::size_t>(reason)];
    const auto &symbol = detail < m_names.size() ? m_names.text(detail) : std::string();
    return symbol.empty() ? fmt::format("The host {}.", text) : fmt::format("The host {} ({}).", text, symbol);
}

Machine::Address Machine::parseUrl(const Value &value) const
{
    Address out;
    out.url = appendable(value, "", out.how, out.labels, out.reason, out.detail);
    out.empty = out.url.empty();
    std::u16string_view rest = out.url;
    const auto scheme = rest.find(u"://");
    if (scheme != std::u16string_view::npos && rest.substr(0, scheme).find(kHole) == std::u16string_view::npos) {
        out.scheme = toUtf8(rest.substr(0, scheme));
        std::transform(out.scheme.begin(), out.scheme.end(), out.scheme.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    }
    rest.remove_prefix(scheme == std::u16string_view::npos ? 0 : scheme + 3);
    auto authority = rest.substr(0, rest.find_first_of(u"/?#"));
    if (const auto user = authority.rfind(u'@'); user != std::u16string_view::npos)
        authority.remove_prefix(user + 1);
    if (!authority.empty() && authority.front() == u'[') {
        const auto close = authority.find(u']');
        out.host = authority.substr(1, close == std::u16string_view::npos ? close : close - 1);
        authority.remove_prefix(std::min(authority.size(), close == std::u16string_view::npos ? authority.size() : close + 1));
        if (!authority.empty() && authority.front() == u':')
            out.port = portOf(authority.substr(1));
        return out;
    }
    const auto colon = authority.rfind(u':');
    out.host = authority.substr(0, colon);
    if (colon != std::u16string_view::npos)
        out.port = portOf(authority.substr(colon + 1));
    if (scheme == std::u16string_view::npos && out.url.find(kHole) != std::u16string::npos)
        out.host = std::u16string(1, kHole);
    return out;
}

Machine::Address Machine::addressOf(const Value &value) const
{
    const auto *held = object(value);
    const auto slot = [&](std::string_view name) {
        const auto known = m_names.find(name);
        return held && known != kNone ? held->field(known) : nullptr;
    };
    if (!held || !slot("#host"))
        return parseUrl(value);
    Address out;
    out.empty = false;
    out.host = appendable(*slot("#host"), "", out.how, out.labels, out.reason, out.detail);
    if (const auto *port = slot("#port"); port && port->isNumber())
        out.port = static_cast<int>(port->bits & 0xffff);
    if (const auto *scheme = slot("#scheme"); scheme && textOf(*scheme))
        out.scheme = toUtf8(*textOf(*scheme));
    out.labels = const_cast<LabelSets &>(m_labels).join(out.labels, held->labels);
    return out;
}

std::size_t Machine::destination(const Address &address, const std::string &where)
{
    TraceDestination row;
    row.scheme = address.scheme;
    row.port = address.port;
    row.where = where;
    const bool known = address.host.find(kHole) == std::u16string::npos && isHostText(address.host);
    if (known) {
        m_findings.resolvedPlaces.insert(where);
        row.host = toUtf8(address.host);
        row.resolvedBy = resolvedBy(address.how);
        row.confidence = kSure;
        if (!address.url.empty()) {
            row.url = shownText(address.url);
            const auto begin = address.url.find(u"://");
            const auto slash = begin == std::u16string::npos ? begin : address.url.find(u'/', begin + 3);
            if (slash != std::u16string::npos)
                row.path = shownText(std::u16string_view(address.url).substr(slash));
        }
    } else {
        row.resolvedBy = "unresolvable";
        row.reason = reasonText(address.reason, address.detail);
        row.url = address.url.size() > 1 ? shownText(address.url) : std::string();
        const bool telling = address.reason == Reason::Time || address.reason == Reason::Network || address.reason == Reason::Random || address.reason == Reason::Native || address.reason == Reason::Input;
        row.confidence = telling ? kHalf : kGuess;
    }
    const auto key = known ? fmt::format("{}|{}|{}|{}", row.scheme, *row.host, row.port.value_or(-1), row.path) : "?" + where;
    const auto [at, isNew] = m_destinationByKey.emplace(key, m_findings.destinations.size());
    if (isNew && m_findings.destinations.size() < kMostDestinations) {
        m_findings.destinations.push_back(std::move(row));
    } else if (isNew) {
        at->second = m_findings.destinations.size() - 1;
    } else if (!known && row.confidence > m_findings.destinations[at->second].confidence) {
        m_findings.destinations[at->second] = std::move(row);
    }
    return at->second;
}

void Machine::connect(const Value &network, const Address &address, LibraryCall &call)
{
    if (address.empty || !object(network))
        return;
    const auto where = place(call);
    const auto index = destination(address, where);
    at(network).network = true;
    auto labels = m_labels.join(m_labels.of(Label::of(Label::Destination, static_cast<std::uint32_t>(index))), m_labels.only(address.labels, Label::Operation));
    if (address.scheme == "https" || address.scheme == "tls" || address.scheme == "wss")
        labels = m_labels.join(labels, m_defaultTls);
    addLabels(network, labels);
    meet(network, where, call.owner + "->" + call.name);
}

void Machine::meet(const Value &network, const std::string &where, std::string_view what)
{
    const auto *held = object(network);
    if (!held || !held->network)
        return;
    const auto members = m_labels.members(m_labels.join(held->labels, network.labels));
    for (const auto operation : members) {
        if (Label::kind(operation) != Label::Operation)
            continue;
        for (const auto target : members) {
            if (Label::kind(target) == Label::Destination)
                link(Label::index(operation), Label::index(target), "out", where, what);
        }
    }
}

void Machine::link(std::size_t operation, std::size_t target, std::string_view direction, const std::string &where, std::string_view what, double confidence)
{
    if (m_dead)
        return;
    auto &from = m_findings.operations[operation];
    const bool guards = from.kind == "pin" || from.kind == "trust-override";
    const auto &to = m_findings.destinations[target];
    // A trust decision guards TLS and nothing else; a library's pin only the hosts it names.
    if (guards && (to.scheme == "http" || to.scheme == "ws" || to.scheme == "tcp"))
        return;
    if (guards && !from.pinHosts.empty() && to.host) {
        const auto pattern = from.pinHosts.substr(from.pinHosts.rfind('*') == std::string::npos ? 0 : from.pinHosts.rfind('*') + 1);
        const bool fits = to.host->size() >= pattern.size() && to.host->substr(to.host->size() - pattern.size()) == pattern;
        if (!fits)
            return;
    }
    if (from.kind.empty() || from.kind == "import-key" || from.kind == "generate")
        return;
    const auto key = fmt::format("{}>{}", operation, target);
    if (m_findings.links.size() >= kMostLinks || !m_linkByKey.emplace(key, m_findings.links.size()).second)
        return;
    TraceLink made;
    made.operation = operation;
    made.destination = target;
    made.relation = "dataflow";
    made.direction = guards ? "guard" : direction;
    made.confidence = confidence;
    made.rule = "dataflow/1";
    made.path.push_back({"operation", from.api, from.where});
    const auto steps = m_trails.find(static_cast<std::uint32_t>(operation));
    if (made.direction == "out" && steps != m_trails.end()) {
        for (const auto &step : steps->second) {
            if (step.where != from.where && step.where != where)
                made.path.push_back(step);
        }
    }
    made.path.push_back({"sink", std::string(what), where});
    made.path.push_back({"destination", to.host ? *to.host : to.reason, to.where});
    m_findings.links.push_back(std::move(made));
}

Value Machine::actUrl(LibraryCall &call)
{
    const auto &name = call.name;
    std::uint8_t how = 0;
    Labels labels = 0;
    Reason reason = Reason::None;
    Name detail = 0;
    const auto part = [&](std::size_t n) { return appendable(call.argument(n), "", how, labels, reason, detail); };
    const bool makes = name == "<init>" || call.isStatic;
    if (makes) {
        std::u16string content;
        const auto types = parametersOf(call.proto);
        if (types.size() >= 3 && types[1] == "Ljava/lang/String;") {
            // URL(protocol, host, port, file) and URL(protocol, host, file)
            content = part(0) + u"://" + part(1);
            if (types.size() >= 4 && !(call.argument(2).isNumber() && call.argument(2).bits < 0))
                content += u":" + part(2);
            content += part(types.size() - 1 == 3 ? 3 : types.size() >= 4 ? 3 : 2);
            how |= kHowJoined;
        } else if (types.size() == 2 && types[0] == call.owner) {
            const auto base = part(0), tail = part(1);
            const auto root = base.find(u"://") == std::u16string::npos ? base.size() : std::min(base.find(u'/', base.find(u"://") + 3), base.size());
            content = tail.find(u"://") != std::u16string::npos ? tail : base.substr(0, tail.substr(0, 1) == u"/" ? root : base.size()) + tail;
            how |= kHowJoined;
        } else {
            content = part(0);
        }
        const auto made = name == "<init>" ? call.receiver() : opaque(call.returnType.size() > 1 ? call.returnType : call.owner);
        if (auto *held = object(made)) {
            held->text = std::move(content);
            held->how = how;
            held->labels = labels;
            held->reason = reason;
            held->detail = detail;
        }
        return name == "<init>" ? Value::null() : made;
    }
    const auto *self = object(call.receiver());
    if (!self)
        return byDefault(call);
    if (name == "toString" || name == "toExternalForm" || name == "toASCIIString") {
        const auto made = text(self->text.empty() ? std::u16string(1, kHole) : self->text, self->how, labelsOf(call.receiver()));
        if (made.isObject()) {
            at(made).reason = at(call.receiver()).reason;
            at(made).detail = at(call.receiver()).detail;
        }
        return made;
    }
    if (name == "toURL" || name == "toURI" || name == "toUri" || name == "url")
        return call.receiver();
    const auto address = parseUrl(call.receiver());
    if (name == "getHost" || name == "host")
        return text(address.host, address.how, address.labels);
    if ((name == "getPort" || name == "port") && address.port)
        return Value::integer(*address.port);
    if (name == "getProtocol" || name == "getScheme" || name == "scheme")
        return textUtf8(address.scheme, address.how);
    if (name == "newBuilder" || name == "buildUpon") {
        const auto made = opaque(call.returnType);
        if (made.isObject()) {
            at(made).text = at(call.receiver()).text;
            at(made).how = at(call.receiver()).how;
        }
        return made;
    }
    return byDefault(call);
}

// Builders of addresses: the text grows as a URL would be written; host and port may come in any order.
Value Machine::actUrlBuilder(LibraryCall &call)
{
    const auto &name = call.name;
    auto *self = object(call.receiver());
    if (!self)
        return byDefault(call);
    const auto value = [&](std::string_view slot) {
        const auto *held = at(call.receiver()).field(named(slot));
        return held ? *held : Value::null();
    };
    if (name == "<init>")
        return Value::null();
    if (name == "build" || name == "toString" || name == "buildString" || name == "build$okhttp") {
        std::uint8_t how = kHowJoined;
        Labels labels = labelsOf(call.receiver());
        Reason reason = Reason::None;
        Name detail = 0;
        auto content = self->text;
        if (content.empty()) {
            const auto host = value("#host");
            if (host.kind != Value::Kind::Null) {
                const auto scheme = value("#scheme"), port = value("#port"), path = value("#path");
                content = (scheme.kind == Value::Kind::Null ? std::u16string(u"https") : appendable(scheme, "", how, labels, reason, detail)) + u"://" + appendable(host, "", how, labels, reason, detail);
                if (port.kind != Value::Kind::Null)
                    content += u":" + appendable(port, "", how, labels, reason, detail);
                if (path.kind != Value::Kind::Null)
                    content += appendable(path, "", how, labels, reason, detail);
            } else {
                content = std::u16string(1, kHole);
            }
        }
        const auto isText = call.returnType == "Ljava/lang/String;";
        const auto made = isText ? text(content, how, labels) : opaque(call.returnType.empty() ? "Lokhttp3/HttpUrl;" : call.returnType, labels);
        if (made.isObject() && !isText) {
            at(made).text = content;
            at(made).how = how;
            at(made).reason = reason;
            at(made).detail = detail;
        }
        return made;
    }
    const auto set = [&](std::string_view slot) { at(call.receiver()).setField(named(slot), call.argument(0)); };
    addLabels(call.receiver(), labelsOf(call.argument(0)));
    if (name == "scheme")
        set("#scheme");
    else if (name == "host" || name == "authority" || name == "encodedAuthority")
        set("#host");
    else if (name == "port")
        set("#port");
    else if (name.find("ath") != std::string::npos || name.find("egment") != std::string::npos || name.find("uery") != std::string::npos) {
        std::uint8_t how = 0;
        Labels labels = 0;
        Reason reason = Reason::None;
        Name detail = 0;
        auto tail = appendable(call.argument(0), "", how, labels, reason, detail);
        if (name.find("uery") != std::string::npos)
            tail = u"?" + tail + (call.count() > 1 ? u"=" + appendable(call.argument(1), "", how, labels, reason, detail) : std::u16string());
        else if (tail.substr(0, 1) != u"/")
            tail = u"/" + tail;
        addLabels(call.receiver(), labels);
        if (!self->text.empty()) {
            self->text += tail;
        } else {
            const auto before = value("#path");
            const auto joined = text((before.kind == Value::Kind::Null ? std::u16string() : at(before).text) + tail, how);
            at(call.receiver()).setField(named("#path"), joined);
        }
    }
    return call.receiver();
}

Value Machine::actAddress(LibraryCall &call)
{
    const bool sets = call.name.starts_with("set") && !call.isStatic;
    const auto made = call.name == "<init>" || sets ? call.receiver() : opaque(call.returnType.size() > 1 ? call.returnType : call.owner);
    if (!object(made))
        return byDefault(call);
    if (sets && call.name == "setData") {
        addLabels(made, labelsOf(call.argument(0)));
        return Value::null();
    }
    const auto host = named("#host"), port = named("#port");
    if (call.name.substr(0, 3) == "get" && !call.isStatic) {
        const auto *held = object(call.receiver());
        const auto *value = held ? held->field(call.name == "getPort" ? port : host) : nullptr;
        return value ? *value : byDefault(call);
    }
    // A datagram carries its data in front of its address.
    const auto first = sets ? 0 : std::min<std::size_t>(std::strtoul(call.detail.c_str(), nullptr, 10), call.count());
    if (first > 0 || call.owner == "Ljava/net/DatagramPacket;")
        addLabels(made, labelsOf(call.argument(0)));
    for (std::size_t i = first; i < call.count(); ++i) {
        const auto &argument = call.argument(i);
        const auto *held = object(argument);
        if (argument.isInteger() && argument.kind != Value::Kind::Null && (sets || !at(made).field(port))) {
            at(made).setField(port, argument);
        } else if (const auto raw = bytesOf(argument); raw && (raw->size() == 4 || raw->size() == 16)) {
            std::string dotted;
            for (std::size_t b = 0; b < raw->size(); b += raw->size() == 4 ? 1 : 2) {
                const auto byte = [&](std::size_t n) { return static_cast<unsigned>(static_cast<unsigned char>((*raw)[n])); };
                dotted += raw->size() == 4 ? fmt::format("{}{}", b ? "." : "", byte(b)) : fmt::format("{}{:x}", b ? ":" : "", byte(b) << 8 | byte(b + 1));
            }
            at(made).setField(host, textUtf8(dotted));
        } else if (held && held->field(host) && held->field(host)->kind != Value::Kind::Null) {
            at(made).setField(host, Value(*held->field(host)));
            if (const auto *its = at(argument).field(port))
                at(made).setField(port, Value(*its));
        } else if (held && !at(made).field(host) && (held->kind == Object::Kind::String || held->kind == Object::Kind::Array)) {
            at(made).setField(host, held->kind == Object::Kind::String ? argument : unknownOf("Ljava/lang/String;", held->reason, held->detail, held->labels));
        } else if (held && held->kind == Object::Kind::String && at(made).field(host)) {
            at(made).setField(named("#scheme"), argument);
        }
    }
    if (call.isStatic && (call.name == "getByName" || call.name == "getAllByName"))
        askByName(made, call);
    return call.name == "<init>" || sets ? Value::null() : made;
}

// Data in a name that is asked for leaves by way of the name servers of the part behind it.
void Machine::askByName(const Value &made, LibraryCall &call)
{
    const auto carried = m_labels.only(labelsOf(call.argument(0)), Label::Operation);
    const auto *name = object(call.argument(0));
    if (carried == 0 || !name)
        return;
    Address address;
    address.scheme = "dns";
    address.empty = false;
    address.how = name->how;
    address.reason = name->reason;
    address.detail = name->detail;
    const auto hole = name->text.rfind(kHole);
    address.host = hole == std::u16string::npos ? name->text : name->text.substr(hole + 1);
    address.host.erase(0, address.host.find_first_not_of(u'.'));
    if (address.host.find(u'.') == std::u16string::npos)
        address.host = std::u16string(1, kHole);
    addLabels(made, carried);
    connect(made, address, call);
}

// detail: url=N|r addr=N host=N port=N scheme=S into=r; N counts arguments, r is the receiver. Without url, addr and host the
// first text or address of the prototype is the host, and the first number behind it the port.
Value Machine::actOpen(LibraryCall &call)
{
    const auto pick = [&](std::string_view what) -> Value {
        return what == "r" ? call.receiver() : call.argument(static_cast<std::size_t>(std::strtoul(std::string(what).c_str(), nullptr, 10)));
    };
    Address address;
    const auto url = optionOf(call.detail, "url"), addr = optionOf(call.detail, "addr");
    if (!url.empty()) {
        if (url != "r" && std::strtoul(std::string(url).c_str(), nullptr, 10) >= call.count())
            return byDefault(call);
        const auto &value = pick(url);
        if (value.kind == Value::Kind::Null)
            return byDefault(call);
        address = addressOf(value);
        if (address.scheme.empty() && url != "r" && address.host.find(kHole) == std::u16string::npos && address.url.find(u"://") == std::u16string::npos)
            return byDefault(call);
    } else if (!addr.empty()) {
        address = addressOf(pick(addr));
        if (const auto port = optionOf(call.detail, "port"); !port.empty() && !address.port && pick(port).isNumber())
            address.port = static_cast<int>(pick(port).bits & 0xffff);
    } else if (const auto host = optionOf(call.detail, "host"); !host.empty()) {
        address = addressOf(pick(host));
        if (const auto *held = object(pick(host)); held && held->kind == Object::Kind::String)
            address.host = held->text;
        address.url.clear();
        if (const auto port = optionOf(call.detail, "port"); !port.empty() && pick(port).isNumber())
            address.port = static_cast<int>(pick(port).bits & 0xffff);
    } else {
        const auto types = parametersOf(call.proto);
        bool hasHost = false;
        for (std::size_t i = 0; i < call.count(); ++i) {
            const auto type = i < types.size() ? types[i] : std::string_view();
            const bool isHost = type == "Ljava/lang/String;" || type == "Ljava/net/InetAddress;" || (type.empty() && object(call.argument(i)));
            if (isHost && !hasHost) {
                address = addressOf(call.argument(i));
                if (object(call.argument(i)) && at(call.argument(i)).kind == Object::Kind::String)
                    address.host = at(call.argument(i)).text;
                address.url.clear();
                hasHost = true;
            } else if (call.argument(i).isNumber() && !address.port && (type == "I" || type.empty())) {
                address.port = static_cast<int>(call.argument(i).bits & 0xffff);
            }
        }
        if (!hasHost)
            address.empty = true;
    }
    if (const auto scheme = optionOf(call.detail, "scheme"); !scheme.empty() && address.scheme.empty())
        address.scheme = scheme;
    if (address.scheme == "file" || address.scheme == "content" || address.scheme == "javascript" || address.scheme == "data" || address.scheme == "about" || address.scheme == "android.resource")
        return byDefault(call);
    const bool into = !optionOf(call.detail, "into").empty();
    Labels held = 0;
    for (const auto &argument : call.arguments)
        held = m_labels.join(held, m_labels.only(labelsOf(argument), Label::Operation));
    const auto made = into ? call.receiver() : opaque(call.returnType.size() > 1 ? call.returnType : "Ljava/net/URLConnection;");
    if (!into)
        addLabels(made, held);
    connect(made, address, call);
    if (into && object(made))
        absorb(call, held);
    for (const auto &argument : call.arguments)
        escape(call, argument);
    if (into)
        return call.name == "<init>" || call.returnType == "V" ? Value::null() : call.receiver();
    return made;
}

// What is handed to a connection goes to its destination: detail names the arguments that carry an address themselves.
Value Machine::actSend(LibraryCall &call)
{
    auto *self = object(call.receiver());
    const auto packet = optionOf(call.detail, "packet");
    if (packet.empty() || !self)
        return byDefault(call);
    const auto &carried = call.argument(static_cast<std::size_t>(std::strtoul(std::string(packet).c_str(), nullptr, 10)));
    auto address = addressOf(carried);
    if (address.scheme.empty())
        address.scheme = "udp";
    if (object(carried) && at(carried).field(named("#host")))
        connect(carried, address, call);
    absorb(call, labelsOf(carried));
    return unknownOf(call.returnType, Reason::Library, 0, 0);
}

// A way out beside the network: what is said to whom stands in one call (`scheme=sms to=0`).
Value Machine::actChannel(LibraryCall &call)
{
    const auto where = place(call);
    TraceDestination row;
    row.scheme = std::string(optionOf(call.detail, "scheme"));
    row.where = where;
    row.resolvedBy = "unresolvable";
    row.confidence = kHalf;
    row.reason = fmt::format("Sent by {}: no capture of the network shows it.", row.scheme);
    if (const auto to = optionOf(call.detail, "to"); !to.empty()) {
        const auto *known = object(call.argument(static_cast<std::size_t>(std::strtoul(std::string(to).c_str(), nullptr, 10))));
        if (known && known->kind == Object::Kind::String && known->text.find(kHole) == std::u16string::npos) {
            row.url = fmt::format("{}:{}", row.scheme, shownText(known->text));
            row.resolvedBy = resolvedBy(known->how);
            row.confidence = kSure;
        }
    }
    const auto [at, isNew] = m_destinationByKey.emplace("~" + where + row.url, m_findings.destinations.size());
    if (isNew && m_findings.destinations.size() < kMostDestinations)
        m_findings.destinations.push_back(std::move(row));
    Labels carried = 0;
    for (const auto &argument : call.arguments)
        carried = m_labels.join(carried, labelsOf(argument));
    for (const auto label : m_labels.members(carried)) {
        if (Label::kind(label) == Label::Operation && at->second < m_findings.destinations.size())
            link(Label::index(label), at->second, "out", where, call.owner + "->" + call.name);
    }
    return byDefault(call);
}

Value Machine::actReceive(LibraryCall &call)
{
    const auto labels = m_labels.only(labelsOf(call.receiver()), Label::Destination);
    for (std::size_t i = 0; i < call.count(); ++i)
        addLabels(call.argument(i), labels);
    return unknownOf(call.returnType, Reason::Network, named(call.owner + "->" + call.name), labels);
}

}
