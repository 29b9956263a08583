// SPDX-License-Identifier: GPL-3.0-or-later
// Models of network calls: addresses become destinations, what is sent is tied to them by its labels.
#include "analysis/code/native_addresses.h"
#include "analysis/code/native_machine.h"

#include <charconv>
#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr double kFlow = 0.9, kResolved = 0.9, kUnresolved = 0.3;
constexpr std::uint64_t kFirstSocket = 1000;
constexpr std::string_view kTaskHandler = "URLSession:didReceiveChallenge:completionHandler:";
constexpr std::string_view kHandlers[] = {kTaskHandler, "URLSession:task:didReceiveChallenge:completionHandler:", "connection:willSendRequestForAuthenticationChallenge:"};

struct UrlParts {
    std::string scheme, host, path;
    std::optional<int> port;
};

std::optional<int> numberOf(std::string_view text)
{
    int out = 0;
    const auto done = std::from_chars(text.data(), text.data() + text.size(), out);
    return !text.empty() && done.ec == std::errc() && done.ptr == text.data() + text.size() && out > 0 && out < 65536 ? std::optional(out) : std::nullopt;
}

/// Scheme, host and port as far as they stand in front of the first part that is not known.
std::optional<UrlParts> partsOfUrl(std::string_view url)
{
    const auto mark = url.find("://");
    if (mark == std::string_view::npos || url.substr(0, mark).find(kNativeHole) != std::string_view::npos)
        return {};
    UrlParts out;
    out.scheme = url.substr(0, mark);
    auto rest = url.substr(mark + 3);
    const auto end = rest.find_first_of("/?#");
    auto authority = rest.substr(0, end);
    if (end != std::string_view::npos && rest[end] == '/')
        out.path = rest.substr(end, rest.find(kNativeHole, end) - end);
    if (const auto user = authority.rfind('@'); user != std::string_view::npos)
        authority.remove_prefix(user + 1);
    if (authority.find(kNativeHole) != std::string_view::npos)
        return {};
    const auto colon = authority.rfind(':');
    const bool hasPort = colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos;
    out.host = authority.substr(0, hasPort ? colon : std::string_view::npos);
    if (hasPort)
        out.port = numberOf(authority.substr(colon + 1));
    return out.host.empty() ? std::nullopt : std::optional(out);
}

bool plausibleHost(std::string_view host)
{
    return !host.empty() && host.size() < 254 && std::all_of(host.begin(), host.end(), [](char c) { return c > ' ' && c < 0x7f && c != '/' && c != '%'; });
}

std::optional<int> usualPort(std::string_view scheme)
{
    return scheme == "https" || scheme == "wss" ? std::optional(443) : scheme == "http" || scheme == "ws" ? std::optional(80) : std::nullopt;
}

}

std::size_t NativeMachine::destination(State &state, std::string scheme, std::optional<std::string> host, std::optional<int> port, std::string path, std::string url, bool decoded)
{
    if (host && !plausibleHost(*host))
        host.reset();
    if (!port)
        port = usualPort(scheme);
    const auto where = placeOf(state);
    const auto identity = host ? fmt::format("{}|{}|{}|{}", scheme, *host, port.value_or(0), path) : "?" + where;
    if (const auto known = m_destinationByKey.find(identity); known != m_destinationByKey.end())
        return known->second;
    TraceDestination row;
    row.scheme = std::move(scheme);
    row.port = port;
    row.path = std::move(path);
    row.url = std::move(url);
    row.where = where;
    row.confidence = host ? kResolved : kUnresolved;
    row.resolvedBy = !host ? "unresolvable" : decoded ? "decoded" : m_macho ? "constant" : "native";
    if (!host)
        row.reason = "The address is made of parts that are not known from the code of this binary.";
    if (host)
        m_findings.resolvedPlaces.insert(where);
    row.host = std::move(host);
    m_findings.destinations.push_back(std::move(row));
    m_destinationByKey.emplace(identity, m_findings.destinations.size() - 1);
    return m_findings.destinations.size() - 1;
}

void NativeMachine::link(std::size_t operation, std::size_t destination, std::string_view direction, const std::string &where, std::string_view what)
{
    if (operation >= m_findings.operations.size() || destination >= m_findings.destinations.size() || !m_linkByPair.emplace(std::pair(operation, destination), 0).second)
        return;
    TraceLink row;
    row.operation = operation;
    row.destination = destination;
    row.relation = "dataflow";
    row.direction = direction;
    row.confidence = kFlow;
    row.rule = "native-dataflow/1";
    row.path = m_trails[operation];
    row.path.push_back({"flow", std::string(what), where});
    const auto &to = m_findings.destinations[destination];
    row.path.push_back({"destination", to.host.value_or("unknown") + (to.port ? fmt::format(":{}", *to.port) : std::string()), to.where});
    m_findings.links.push_back(std::move(row));
}

void NativeMachine::send(State &state, Labels labels, std::size_t destination, std::string_view what)
{
    for (const auto label : std::vector<std::uint32_t>(m_labels.members(m_labels.only(labels, Label::Operation)))) {
        const auto number = Label::index(label);
        if (number < m_findings.operations.size() && m_findings.operations[number].kind != "verify" && m_findings.operations[number].kind != "decrypt")
            link(number, destination, "out", placeOf(state), what);
    }
}

std::size_t NativeMachine::destinationOfUrl(State &state, const NativeValue &url)
{
    const auto text = textOf(state, url);
    const auto parts = text ? partsOfUrl(*text) : std::nullopt;
    const bool decoded = wasWritten(state, url);
    if (!parts)
        return destination(state, {}, std::nullopt, std::nullopt, {}, {}, decoded);
    return destination(state, parts->scheme, parts->host, parts->port, parts->path, text->substr(0, text->find(kNativeHole)), decoded);
}

std::optional<std::size_t> NativeMachine::destinationOf(State &state, const NativeValue &value)
{
    if (const auto *one = objectAt(value); one && one->destination != ~std::size_t(0))
        return one->destination;
    if (value.known && value.bits >= kFirstSocket && value.bits < kFirstSocket + 100'000) {
        const auto found = m_named.find(fmt::format("socket {}", value.bits & 0xffffffff));
        const auto known = found == m_named.end() ? m_objects.end() : m_objects.find(found->second);
        if (known != m_objects.end() && known->second.destination != ~std::size_t(0))
            return known->second.destination;
    }
    for (const auto label : m_labels.members(m_labels.only(labelsOf(state, value, 0), Label::Destination)))
        return Label::index(label);
    return {};
}

/// A URL object: from= (base=)
void NativeMachine::makeUrl(State &state, std::string_view detail)
{
    const auto from = state.x[modelNumber(detail, "from").value_or(2)];
    auto text = textOf(state, from);
    if (const auto base = modelNumber(detail, "base"); base && text && text->find("://") == std::string::npos) {
        const auto first = textOf(state, state.x[*base]);
        text = first ? std::optional(*first + *text) : std::nullopt;
    }
    const bool decoded = wasWritten(state, from);
    const auto *source = objectAt(from);
    const auto kept = source ? source->keySource : std::string();
    const auto out = make(NativeObject::Kind::Url, "NSURL", labelsOf(state, from, 0));
    auto &made = m_objects[out.bits];
    made.bytes = std::move(text);
    made.decoded = decoded;
    made.keySource = kept;
    set(state, 0, out, true);
}

void NativeMachine::makeRequest(State &state, std::string_view detail)
{
    const auto url = state.x[modelNumber(detail, "url").value_or(2)];
    const auto out = make(NativeObject::Kind::Request, "NSMutableURLRequest", labelsOf(state, url, 0));
    m_objects[out.bits].bytes = textOf(state, url);
    m_objects[out.bits].decoded = wasWritten(state, url);
    set(state, 0, out, true);
}

void NativeMachine::setUrl(State &state, std::string_view)
{
    const auto text = textOf(state, state.x[2]);
    auto &request = object(state.x[0]);
    request.bytes = text;
    request.kind = NativeObject::Kind::Request;
}

/// What a request carries: from=
void NativeMachine::setBody(State &state, std::string_view detail)
{
    const auto labels = labelsOf(state, state.x[modelNumber(detail, "from").value_or(2)], 0);
    auto &request = object(state.x[0]);
    request.labels = m_labels.join(request.labels, labels);
}

/// delegate=
void NativeMachine::makeSession(State &state, std::string_view detail)
{
    const auto delegate = modelNumber(detail, "delegate");
    const auto out = make(NativeObject::Kind::Session, "NSURLSession");
    m_objects[out.bits].delegate = delegate && state.x[*delegate].known ? state.x[*delegate].bits : 0;
    set(state, 0, out, true);
}

/// request= or url=, body=, block= (with what comes back in its first argument), delegate=, out=r (what comes back is the answer)
void NativeMachine::startTask(State &state, std::string_view detail)
{
    const auto from = state.x[modelNumber(detail, "request").value_or(modelNumber(detail, "url").value_or(2))];
    const auto number = destinationOfUrl(state, from);
    auto labels = labelsOf(state, from, 0);
    if (const auto body = modelNumber(detail, "body"))
        labels = m_labels.join(labels, labelsOf(state, state.x[*body], 0));
    send(state, labels, number, "the request carries it");
    const auto back = makeText(std::nullopt, labelOf(number), true);
    const auto *session = objectAt(state.x[0]);
    const auto delegateAt = modelNumber(detail, "delegate");
    const auto delegate = delegateAt && state.x[*delegateAt].known ? state.x[*delegateAt].bits : session ? session->delegate : 0;
    const auto task = make(NativeObject::Kind::Task, "NSURLSessionTask", labelOf(number));
    const auto result = modelWord(detail, "out") == "r" ? back : task;
    std::vector<GuestCall> calls;
    bool judges = false, isClass = false;
    const auto owner = classOf(NativeValue::number(delegate), isClass);
    for (const auto handler : kHandlers) {
        const auto code = delegate == 0 || judges ? 0 : implementation(owner, handler, isClass);
        if (code == 0)
            continue;
        judges = true;
        const auto challenge = make(NativeObject::Kind::Opaque, "NSURLAuthenticationChallenge", m_labels.of(Label::of(Label::Peer, 0)));
        const auto completion = make(NativeObject::Kind::Opaque);
        const bool ofTask = handler == kHandlers[1];
        calls.push_back({code, {NativeValue::number(delegate), NativeValue::unknown(), state.x[0], ofTask ? task : challenge, ofTask ? challenge : completion, completion}});
        if (handler == kHandlers[2])
            calls.back().arguments[3] = challenge;
    }
    if (const auto block = modelNumber(detail, "block"); block && state.x[*block].known && state.x[*block].bits != 0) {
        const auto code = load(state, {state.x[*block].bits + 16, 0, true}, 8);
        const bool responseFirst = detail.find("response-first") != std::string_view::npos;
        const auto response = make(NativeObject::Kind::Opaque, "NSURLResponse", labelOf(number));
        if (code.known && m_image.isCode(code.bits))
            calls.push_back({code.bits, {state.x[*block], responseFirst ? response : back, responseFirst ? back : response, NativeValue::number(0)}});
    }
    if (calls.empty())
        return set(state, 0, result, true);
    callLater(state, std::move(calls), result, judges ? std::optional(number) : std::nullopt);
}

/// host= port= in= out= (registers with places that the two streams are written to)
void NativeMachine::openStreams(State &state, std::string_view detail)
{
    const auto hostAt = state.x[modelNumber(detail, "host").value_or(1)];
    const auto port = state.x[modelNumber(detail, "port").value_or(2)];
    const auto number = destination(state, "tcp", textOf(state, hostAt), port.known ? std::optional(static_cast<int>(port.bits & 0xffff)) : std::nullopt, {}, {}, wasWritten(state, hostAt));
    for (const auto *name : {"in", "out"}) {
        const auto at = modelNumber(detail, name);
        if (!at || !state.x[*at].known || state.x[*at].bits == 0)
            continue;
        const auto stream = make(NativeObject::Kind::Stream, *name == 'i' ? "NSInputStream" : "NSOutputStream", labelOf(number));
        m_objects[stream.bits].destination = number;
        state.memory.write(state.x[*at].bits, pointerSize(), stream);
    }
}

void NativeMachine::makeSocket(State &state, std::string_view)
{
    auto &count = m_named["sockets"];
    const auto number = kFirstSocket + count++;
    m_named[fmt::format("socket {}", number)] = make(NativeObject::Kind::Socket).bits;
    set(state, 0, NativeValue::number(number), true);
}

/// socket= address= : a sockaddr in memory, or what resolving a name gave
void NativeMachine::connectSocket(State &state, std::string_view detail)
{
    const auto socket = state.x[modelNumber(detail, "socket").value_or(0)], address = state.x[modelNumber(detail, "address").value_or(1)];
    std::optional<std::size_t> number;
    for (const auto label : m_labels.members(m_labels.only(labelsOf(state, address, 16), Label::Destination)))
        number = Label::index(label);
    const auto family = load(state, {address.bits + (m_macho ? 1 : 0), 0, address.known}, m_macho ? 1 : 2);
    const auto port = load(state, {address.bits + 2, 0, address.known}, 2);
    std::optional<int> portNumber;
    if (port.known)
        portNumber = static_cast<int>((port.bits & 0xff) << 8 | port.bits >> 8);
    const bool six = family.known && family.bits == (m_macho ? 30u : 10u);
    if (number && portNumber && *portNumber != 0 && !m_findings.destinations[*number].port) {
        // The name was resolved alone; the port stands in the address.
        const auto host = m_findings.destinations[*number].host;
        number = destination(state, "tcp", host, portNumber, {}, {}, false);
    }
    if (!number) {
        const auto bytes = address.known ? state.memory.bytes(address.bits + (six ? 8 : 4), six ? 16 : 4) : std::nullopt;
        std::optional<std::string> host;
        if (bytes && !six)
            host = fmt::format("{}.{}.{}.{}", static_cast<unsigned char>((*bytes)[0]), static_cast<unsigned char>((*bytes)[1]), static_cast<unsigned char>((*bytes)[2]), static_cast<unsigned char>((*bytes)[3]));
        number = destination(state, "tcp", host, portNumber, {}, {}, false);
    }
    if (socket.known) {
        const auto found = m_named.find(fmt::format("socket {}", socket.bits & 0xffffffff));
        if (found != m_named.end())
            m_objects[found->second].destination = *number;
    }
    set(state, 0, NativeValue::number(0), true);
}

/// host= port= into= (a register with the place of the list), or the answer is the list
void NativeMachine::resolveHost(State &state, std::string_view detail)
{
    const auto hostAt = state.x[modelNumber(detail, "host").value_or(0)];
    const auto portAt = modelNumber(detail, "port");
    const auto portText = portAt ? textOf(state, state.x[*portAt]) : std::nullopt;
    const auto host = textOf(state, hostAt);
    const bool alone = !portAt;
    std::size_t number = 0;
    if (alone && host && plausibleHost(*host)) {
        number = destination(state, "", host, std::nullopt, {}, {}, wasWritten(state, hostAt));
        m_findings.destinations[number].confidence = kUnresolved; // until a connection says the port
    } else {
        number = destination(state, "tcp", host, portText ? numberOf(*portText) : std::nullopt, {}, {}, wasWritten(state, hostAt));
    }
    const auto label = labelOf(number);
    const auto list = make(NativeObject::Kind::Opaque, {}, label);
    m_objects[list.bits].zeroed = true;
    const auto address = make(NativeObject::Kind::Opaque, {}, label);
    // addrinfo and hostent: every pointer in them leads to the address.
    const auto pointer = pointerSize();
    for (unsigned i = 0; i < 2; ++i)
        state.memory.write(list.bits + (m_image.wide ? 24 : 20) + i * pointer, pointer, {address.bits, label, true});
    if (!m_image.wide)
        state.memory.write(list.bits + 16, pointer, {address.bits, label, true});
    state.memory.write(address.bits, pointer, {address.bits, label, true});
    if (const auto into = modelNumber(detail, "into"); into && state.x[*into].known) {
        state.memory.write(state.x[*into].bits, pointer, list);
        return set(state, 0, NativeValue::number(0), true);
    }
    set(state, 0, list, true);
}

/// inet_pton, inet_aton, inet_addr: text= into=
void NativeMachine::parseAddress(State &state, std::string_view detail)
{
    const auto text = textOf(state, state.x[modelNumber(detail, "text").value_or(1)]);
    std::uint32_t bits = 0;
    unsigned parts = 0;
    std::string_view rest = text ? std::string_view(*text) : std::string_view();
    while (!rest.empty() && parts < 4) {
        unsigned number = 256;
        const auto done = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        if (done.ec != std::errc() || number > 255)
            break;
        bits |= number << (8 * parts++);
        rest.remove_prefix(static_cast<std::size_t>(done.ptr - rest.data()));
        if (rest.starts_with('.'))
            rest.remove_prefix(1);
    }
    const bool known = parts == 4 && rest.empty();
    const auto into = modelNumber(detail, "into");
    const auto value = known ? NativeValue::number(bits) : NativeValue::unknown();
    if (!into)
        return set(state, 0, value, true);
    if (state.x[*into].known)
        state.memory.write(state.x[*into].bits, 4, value);
    set(state, 0, NativeValue::number(1), true);
}

/// A connection by name in one call: host= port= or both in one text (address=); the answer or the object in `into` leads there
void NativeMachine::connectHost(State &state, std::string_view detail)
{
    const auto at = modelNumber(detail, "address");
    auto host = textOf(state, state.x[at.value_or(modelNumber(detail, "host").value_or(1))]);
    const bool written = wasWritten(state, state.x[at.value_or(modelNumber(detail, "host").value_or(1))]);
    std::optional<int> port;
    if (const auto portAt = modelNumber(detail, "port")) {
        const auto value = state.x[*portAt];
        const auto text = value.known && value.bits > 0xffff ? textOf(state, value) : std::nullopt;
        port = text ? numberOf(*text) : value.known && value.bits <= 0xffff ? std::optional(static_cast<int>(value.bits)) : std::nullopt;
    }
    if (at && host) {
        const auto colon = host->rfind(':');
        port = colon == std::string::npos ? port : numberOf(std::string_view(*host).substr(colon + 1));
        host->resize(std::min(colon, host->size()));
    }
    const auto scheme = modelWord(detail, "scheme");
    const auto number = destination(state, scheme.empty() ? "tcp" : std::string(scheme), host, port, {}, {}, written);
    const auto into = modelNumber(detail, "into");
    if (into) {
        object(state.x[*into]).destination = number;
        return set(state, 0, NativeValue::number(modelNumber(detail, "value").value_or(0)), true);
    }
    const auto out = make(NativeObject::Kind::Handle, {}, labelOf(number));
    m_objects[out.bits].destination = number;
    set(state, 0, out, true);
}

/// A layer on a connection: from= into= ; without into the answer is the layer
void NativeMachine::attach(State &state, std::string_view detail)
{
    const auto from = state.x[modelNumber(detail, "from").value_or(1)];
    const auto number = destinationOf(state, from);
    const auto into = modelNumber(detail, "into");
    if (!into) {
        const auto out = make(NativeObject::Kind::Handle, {}, labelsOf(state, from, 0));
        m_objects[out.bits].destination = number.value_or(~std::size_t(0));
        return set(state, 0, out, true);
    }
    if (number)
        object(state.x[*into]).destination = *number;
    set(state, 0, NativeValue::number(1), true);
}

/// to= from= size=
void NativeMachine::sendBytes(State &state, std::string_view detail)
{
    const auto to = state.x[modelNumber(detail, "to").value_or(0)], from = state.x[modelNumber(detail, "from").value_or(1)];
    const auto size = state.x[modelNumber(detail, "size").value_or(2)];
    auto number = destinationOf(state, to);
    if (const auto address = modelNumber(detail, "address"); address && !number && state.x[*address].known) {
        connectSocket(state, fmt::format("socket=0 address={}", *address));
        number = destinationOf(state, to);
    }
    if (number)
        send(state, labelsOf(state, from, size.known ? size.bits : 256), *number, "it is sent on the connection");
    set(state, 0, size.known ? NativeValue::number(size.bits) : NativeValue::unknown(), true);
}

/// from= into= size= : what comes is of that destination
void NativeMachine::receiveBytes(State &state, std::string_view detail)
{
    const auto number = destinationOf(state, state.x[modelNumber(detail, "from").value_or(0)]);
    const auto into = state.x[modelNumber(detail, "into").value_or(1)], size = state.x[modelNumber(detail, "size").value_or(2)];
    if (into.known)
        state.memory.forget(into.bits, size.known ? std::min<std::uint64_t>(size.bits, 4096) : 256, number ? labelOf(*number) : 0);
    set(state, 0, size.known ? NativeValue::number(std::min<std::uint64_t>(size.bits, 4096)) : NativeValue::unknown(), true);
}

/// curl_easy_setopt: option numbers of curl/curl.h; the third argument lies on the stack on Apple's systems
void NativeMachine::curlOption(State &state, std::string_view)
{
    const auto option = state.x[1];
    const auto value = m_stackVariadics ? argumentAt(state, 0, true) : state.x[2];
    constexpr unsigned kUrl = 10002, kPort = 3, kFields = 10015, kCopyFields = 10165, kVerifyPeer = 64;
    const auto text = option.known && option.bits == kUrl ? textOf(state, value) : std::nullopt;
    const auto labels = labelsOf(state, value, 256);
    auto &handle = object(state.x[0]);
    if (option.known && option.bits == kUrl)
        handle.bytes = text;
    else if (option.known && option.bits == kPort && value.known)
        handle.port = static_cast<int>(value.bits & 0xffff);
    else if (option.known && (option.bits == kFields || option.bits == kCopyFields))
        handle.labels = m_labels.join(handle.labels, labels);
    else if (option.known && option.bits == kVerifyPeer && value.isZero())
        (void)operation(state, "curl_easy_setopt", "", "trust-override", nullptr, {});
    set(state, 0, NativeValue::number(0), true);
}

void NativeMachine::curlPerform(State &state, std::string_view)
{
    const auto handle = object(state.x[0]);
    const auto parts = handle.bytes ? partsOfUrl(handle.bytes->find("://") == std::string::npos ? "http://" + *handle.bytes : *handle.bytes) : std::nullopt;
    const auto number = parts ? destination(state, parts->scheme, parts->host, handle.port ? handle.port : parts->port, parts->path, *handle.bytes, handle.decoded)
                              : destination(state, {}, std::nullopt, std::nullopt, {}, {}, false);
    send(state, handle.labels, number, "the request carries it");
    set(state, 0, NativeValue::number(0), true);
}

}
