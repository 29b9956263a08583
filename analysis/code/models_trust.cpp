// SPDX-License-Identifier: GPL-3.0-or-later
// Trust decisions: trust managers, host name verifiers, pins.
#include "analysis/code/crypto_state.h"
#include "analysis/code/machine_run.h"
#include "analysis/crypto/digest.h"

#include <fmt/format.h>

namespace keytrail::code {

namespace {

constexpr std::size_t kNoOperation = ~std::size_t(0);
constexpr std::string_view kTrustManager = "Ljavax/net/ssl/X509TrustManager;", kVerifier = "Ljavax/net/ssl/HostnameVerifier;";

}

// The certificate the other side showed is compared with something: with a constant that is a pin.
void Machine::comparePeer(LibraryCall &call, const Value &one, const Value &other)
{
    if (m_judging.empty())
        return;
    const bool first = m_labels.has(labelsOf(one), Label::Peer), second = m_labels.has(labelsOf(other), Label::Peer);
    if (first == second)
        return;
    const auto &constant = first ? other : one;
    auto &judged = m_judging.back();
    if (const auto *state = cryptoOf(constant); state && state->key) {
        judged.compared = true;
        judged.key = state->key;
        return;
    }
    std::string raw;
    if (const auto content = textOf(constant)) {
        const auto plain = toUtf8(*content);
        judged.compared = judged.compared || plain.size() >= 16;
        if (auto pin = crypto::readPin(plain); !pin.empty()) {
            judged.pin = std::move(pin);
            return;
        }
        if (auto pin = crypto::readPin("sha256/" + plain); !pin.empty()) {
            judged.pin = std::move(pin);
            return;
        }
        std::string digits;
        for (const char c : plain) {
            if (c != ':' && c != ' ')
                digits += c;
        }
        raw = crypto::unhex(digits);
    } else if (const auto content = bytesOf(constant)) {
        raw = *content;
        judged.compared = judged.compared || raw.size() >= 16;
    }
    if (raw.size() == 33 && raw.front() == '\0')
        raw.erase(0, 1);    // a positive big number keeps its sign in front
    if (raw.size() == 32) {
        judged.compared = true;
        judged.pin = crypto::hex(asBytes(raw));
    } else if (raw.size() > 32) {
        CryptoState state;
        NoNotes notes;
        if (auto found = crypto::readKeys(asBytes(raw), notes); found && !found->empty()) {
            judged.compared = true;
            rememberKey(state, found->front(), constant, call);
            judged.key = state.key;
        }
    } else if (!raw.empty()) {
        judged.compared = true;
    } else if (const auto *held = object(constant); held && held->reason != Reason::Argument && held->kind != Object::Kind::Instance) {
        judged.compared = true;     // with something that is not a constant: checked all the same
    }
}

// Hashes compared byte by byte: what the other byte was read from is the constant.
void Machine::compareElement(const Value &unknown, Frame &frame)
{
    if (!m_labels.has(unknown.labels, Label::Peer) || !object(m_judging.back().element))
        return;
    LibraryCall call;
    call.frame = &frame;
    comparePeer(call, unknown, Value(m_judging.back().element));
}

std::optional<std::size_t> Machine::judgeTrust(const Value &manager, Frame *)
{
    const auto *held = object(manager);
    if (!held || (held->kind != Object::Kind::Instance && held->kind != Object::Kind::Lambda) || (held->kind == Object::Kind::Instance && held->number == kNone))
        return std::nullopt;
    const bool isLambda = held->kind == Object::Kind::Lambda;
    const auto trustName = m_program.names.find(kTrustManager), verifierName = m_program.names.find(kVerifier);
    const auto extended = m_program.names.find("Ljavax/net/ssl/X509ExtendedTrustManager;");
    const auto inherits = [&](Name name) { return !isLambda && name != kNone && m_program.inherits(held->number, name); };
    const bool trusts = inherits(trustName) || inherits(extended);
    const bool verifies = isLambda ? held->type != kNone && textOfName(held->type) == kVerifier : inherits(verifierName);
    if (!trusts && !verifies)
        return std::nullopt;
    MethodIndex method = kNone;
    if (isLambda) {
        const auto targets = held->number == kNone ? std::vector<MethodIndex>() : m_program.targets(held->number, false);
        method = targets.empty() ? kNone : targets.front();
    } else {
        const auto name = m_program.names.find(trusts ? "checkServerTrusted" : "verify");
        method = name == kNone ? kNone : m_program.findByName(held->number, name, 2);
    }
    if (method == kNone || m_program.methods[method].code == 0)
        return std::nullopt;
    if (const auto known = m_trustOf.find(method); known != m_trustOf.end())
        return known->second == kNoOperation ? std::nullopt : std::optional(known->second);
    m_trustOf[method] = kNoOperation;
    const auto peer = m_labels.of(Label::of(Label::Peer, 0));
    const auto certificate = opaque("Ljava/security/cert/X509Certificate;", peer, Reason::Argument);
    std::vector<Value> given;
    if (trusts) {
        const auto chain = newObject(Object::Kind::Array, named("[Ljava/security/cert/X509Certificate;"));
        if (!chain.isObject())
            return std::nullopt;
        at(chain).items.push_back(certificate);
        given = {chain, unknownOf("Ljava/lang/String;", Reason::Argument, 0, 0)};
    } else {
        given = {unknownOf("Ljava/lang/String;", Reason::Argument, 0, 0), opaque("Ljavax/net/ssl/SSLSession;", peer, Reason::Argument)};
    }
    m_judging.emplace_back();
    std::vector<Value> answers;
    if (isLambda) {
        auto all = at(manager).items;
        all.insert(all.end(), given.begin(), given.end());
        answers = call(method, std::move(all), nullptr);
    } else {
        given.insert(given.begin(), manager);
        answers = call(method, std::move(given), nullptr);
    }
    const auto judged = m_judging.back();
    m_judging.pop_back();
    const bool always = std::all_of(answers.begin(), answers.end(), [](const Value &value) { return value.isNumber() && value.bits == 1; });
    std::string kind;
    if (judged.compared)
        kind = "pin";
    else if (!judged.delegated && (trusts ? !m_threwOnly : always && !answers.empty()))
        kind = "trust-override";
    if (kind.empty())
        return std::nullopt;
    Frame frame;
    frame.method = method;
    LibraryCall row;
    row.frame = &frame;
    row.owner = trusts ? kTrustManager : kVerifier;
    row.name = trusts ? "checkServerTrusted" : "verify";
    row.proto = trusts ? "([Ljava/security/cert/X509Certificate;Ljava/lang/String;)V" : "(Ljava/lang/String;Ljavax/net/ssl/SSLSession;)Z";
    CryptoState state;
    state.key = judged.key;
    state.pin = judged.key ? std::string() : judged.pin;
    state.origin = judged.key || !judged.pin.empty() ? KeyOrigin::Embedded : KeyOrigin::Unknown;
    const auto index = operation(row, kind, &state, 0);
    m_trustOf[method] = index;
    return index;
}

Labels Machine::trustLabelsOf(const Value &value, Frame *frame)
{
    const auto index = judgeTrust(value, frame);
    return index ? m_labels.of(Label::of(Label::Operation, static_cast<std::uint32_t>(*index))) : 0;
}

Labels Machine::trustLabels(const Value &value, Frame *frame)
{
    const auto *held = object(value);
    if (!held)
        return 0;
    if (held->kind == Object::Kind::Instance || held->kind == Object::Kind::Lambda)
        return trustLabelsOf(value, frame);
    Labels labels = 0;
    if (held->kind == Object::Kind::Array && held->items.size() <= 8 && held->type != kNone && textOfName(held->type).substr(0, 2) == "[L") {
        const auto items = held->items;
        for (const auto &item : items)
            labels = m_labels.join(labels, trustLabelsOf(item, frame));
    }
    return labels;
}

void Machine::judgeAll()
{
    m_rootLimit = m_frameLimit = m_steps + m_limits.stepsPerRoot;
    const Name wanted[] = {m_program.names.find(kTrustManager), m_program.names.find(kVerifier), m_program.names.find("Ljavax/net/ssl/X509ExtendedTrustManager;")};
    for (ClassIndex i = 0; i < m_program.classes.size() && !m_stopped; ++i) {
        const auto &type = m_program.classes[i];
        if (type.access & (kAccInterface | kAccAbstract) || isClosed(i))
            continue;
        for (const auto name : wanted) {
            if (name != kNone && m_program.inherits(i, name)) {
                (void)judgeTrust(sharedInstance(i), nullptr);
                break;
            }
        }
    }
}

// A check that is passed on to the platform's own trust manager decides nothing by itself.
Value Machine::actTls(LibraryCall &call)
{
    if (call.name == "checkServerTrusted" || call.name == "verify") {
        if (!m_judging.empty())
            m_judging.back().delegated = true;
        return call.returnType == "V" ? Value::null() : unknownOf(call.returnType, Reason::Library, 0, 0);
    }
    return byDefault(call);
}

Value Machine::actDefaultTls(LibraryCall &call)
{
    m_defaultTls = m_labels.join(m_defaultTls, m_labels.join(m_labels.only(labelsOf(call.argument(0)), Label::Operation), trustLabels(call.argument(0), call.frame)));
    return Value::null();
}

// A pin that the app adds to a library's pinner: host pattern first, pins behind.
Value Machine::actPinner(LibraryCall &call)
{
    const auto host = textOf(call.argument(0));
    std::vector<Value> pins;
    for (std::size_t i = 1; i < call.count(); ++i) {
        const auto *held = object(call.argument(i));
        if (held && held->kind == Object::Kind::Array)
            pins.insert(pins.end(), held->items.begin(), held->items.end());
        else if (held)
            pins.push_back(call.argument(i));
    }
    Labels labels = 0;
    bool first = true;
    for (const auto &pin : pins) {
        const auto content = textOf(pin);
        CryptoState state;
        state.pin = content ? crypto::readPin(toUtf8(*content)) : std::string();
        state.origin = KeyOrigin::Embedded;
        if (state.pin.empty() && !first)
            continue;
        first = false;
        const auto index = operation(call, "pin", &state, 0);
        m_findings.operations[index].pinHosts = host ? toUtf8(*host) : std::string();
        labels = m_labels.join(labels, m_labels.of(Label::of(Label::Operation, static_cast<std::uint32_t>(index))));
    }
    addLabels(call.receiver(), labels);
    return call.receiver();
}

// The page goes on whatever the certificate: the method that says so decides.
Value Machine::actProceed(LibraryCall &call)
{
    CryptoState state;
    const auto &name = m_program.names.text(m_program.methods[call.frame->method].name);
    if (name == "onReceivedSslError") {
        LibraryCall row = call;
        row.owner = "Landroid/webkit/WebViewClient;";
        row.name = name;
        row.proto = m_program.names.text(m_program.methods[call.frame->method].proto);
        (void)operation(row, "trust-override", &state, 0);
    }
    return Value::null();
}

}
