// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on keys and the calls that use them: the rows of operations are made here.
#include "analysis/code/crypto_state.h"
#include "analysis/code/machine_run.h"

#include <fmt/format.h>

namespace keytrail::code {

namespace {

std::string upperOf(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    return out;
}

}

bool isSymmetricName(std::string_view spelled)
{
    constexpr std::string_view kNames[] = {"AES", "DES", "3DES", "TRIPLEDES", "RC2", "RC4", "ARCFOUR", "ARC4", "BLOWFISH", "TWOFISH", "CHACHA", "SALSA", "XSALSA", "SM4", "HMAC", "PBE", "PBKDF2", "CMAC", "POLY1305", "SEED", "IDEA", "CAMELLIA", "CAST", "SERPENT", "GCM", "NULL"};
    const auto name = upperOf(spelled);
    return std::any_of(std::begin(kNames), std::end(kNames), [&](std::string_view one) { return name.starts_with(one); });
}

std::string algorithmName(std::string_view spelled)
{
    const auto name = upperOf(spelled.substr(0, spelled.find('/')));
    if (name.empty())
        return {};
    if (isSymmetricName(name)) {
        std::string out;
        for (const char c : name.substr(0, name.find_first_of("/-_")))
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        return out;
    }
    constexpr std::pair<std::string_view, const char *> kParts[] = {{"ECDSA", "ec"}, {"RSA", "rsa"}, {"ED25519", "ed25519"}, {"EDDSA", "ed25519"}, {"X25519", "x25519"}, {"XDH", "x25519"}, {"X448", "x448"}, {"SM2", "sm2"}, {"ECIES", "ec"}, {"ECDH", "ec"}, {"DSA", "dsa"}, {"ELGAMAL", "elgamal"}, {"DIFFIEHELLMAN", "dh"}, {"DH", "dh"}, {"EC", "ec"}};
    for (const auto &[part, algorithm] : kParts) {
        if (name.find(part) != std::string::npos)
            return algorithm;
    }
    return {};
}

CryptoState &Machine::crypto(const Value &value)
{
    auto &held = at(value);
    if (!held.crypto)
        held.crypto = std::make_shared<CryptoState>();
    return *held.crypto;
}

const CryptoState *Machine::cryptoOf(const Value &value) const
{
    const auto *held = object(value);
    return held && held->crypto ? held->crypto.get() : nullptr;
}

void Machine::useKey(CryptoState &state, const Value &key, LibraryCall &)
{
    const auto *from = cryptoOf(key);
    if (from) {
        state.key = from->key;
        state.origin = from->origin;
        state.source = from->source;
        state.where = from->where;
        state.isPublic = from->isPublic;
        state.isPrivate = from->isPrivate;
        state.pin = from->pin;
        if (from->isSymmetric || isSymmetricName(from->algorithm))
            state.isSymmetric = true;
        if (from->hasRaw && state.isSymmetric) {
            state.raw = from->raw;
            state.hasRaw = true;
        }
        if (state.algorithm.empty())
            state.algorithm = from->algorithm;
    }
    if (state.origin == KeyOrigin::Unknown && m_labels.has(labelsOf(key), Label::Destination))
        state.origin = KeyOrigin::Network;
}

std::size_t Machine::operation(LibraryCall &call, std::string kind, const CryptoState *state, Labels data)
{
    TraceOperation row;
    const auto &frame = *call.frame;
    const auto &method = m_program.methods[frame.method];
    row.image = m_program.imageName(m_program.classes[method.owner].image);
    row.className = m_program.names.text(m_program.classes[method.owner].name);
    row.method = m_program.names.text(method.name);
    row.descriptor = m_program.names.text(method.proto);
    row.offset = frame.offset;
    row.where = place(call);
    if (const auto mark = call.where.find('!'); mark != std::string::npos) { // native code calls Java
        row.image = call.where.substr(0, mark);
        row.layer = "native";
        row.className.clear();
        row.descriptor.clear();
        row.method = call.where.substr(mark + 1, call.where.rfind("+0x") - mark - 1);
        row.offset = std::strtoull(call.where.c_str() + std::min(call.where.rfind("0x"), call.where.size()), nullptr, 0);
    }
    const auto *entry = m_models.catalogue(call.owner, call.name, call.proto);
    row.api = entry && !call.reflective ? entry->symbol : call.owner + "->" + call.name + call.proto;
    row.catalogueId = entry ? entry->id : std::string();
    row.kind = std::move(kind);
    row.traced = true;
    row.via = call.reflective ? "reflection" : "";
    if (state) {
        row.key = state->key;
        row.pin = state->pin;
        row.keyOrigin = state->key && state->origin == KeyOrigin::Unknown ? KeyOrigin::Embedded : state->origin;
        row.keySource = state->source;
        row.keyWhere = state->where;
        row.algorithm = state->key ? state->key->key.algorithm : algorithmName(state->algorithm);
        if (state->algorithm.find('/') != std::string::npos || upperOf(state->algorithm).starts_with("SHA") || upperOf(state->algorithm).starts_with("MD5"))
            row.transformation = state->algorithm;
    }
    const auto keyText = row.key ? row.key->key.spkiSha256 : row.pin;
    const auto key = fmt::format("{}|{}|{}", row.where, row.kind, keyText);
    const auto [at, isNew] = m_operationByKey.emplace(key, m_findings.operations.size());
    if (isNew)
        m_findings.operations.push_back(std::move(row));
    else if (m_findings.operations[at->second].keyOrigin == KeyOrigin::Unknown)
        m_findings.operations[at->second].keyOrigin = row.keyOrigin;
    const auto index = at->second;
    if (m_findings.operations[index].kind == "verify" || m_findings.operations[index].kind == "decrypt")
        incoming(index, data, place(call));
    if (state)
        decidedElsewhere(call, index, call.reflective ? call.methodName : state->algorithmText);
    return index;
}

// An operation that a helper does on behalf of the method that chose it by name stands at that method as well.
void Machine::decidedElsewhere(LibraryCall &call, std::size_t index, const Value &name)
{
    if (!name.isObject())
        return;
    const Frame *frame = call.frame;
    const auto given = [&](const Frame &one) {
        return std::any_of(one.arguments.begin(), one.arguments.end(), [&](const Value &argument) {
            return argument.isObject() && (argument.bits == name.bits || (at(argument).kind == Object::Kind::String && at(argument).text == at(name).text));
        });
    };
    while (frame && given(*frame) && frame->caller)
        frame = frame->caller;
    if (frame == call.frame || !frame)
        return;
    const auto &method = m_program.methods[frame->method];
    auto row = m_findings.operations[index];
    row.image = m_program.imageName(m_program.classes[method.owner].image);
    row.className = m_program.names.text(m_program.classes[method.owner].name);
    row.method = m_program.names.text(method.name);
    row.descriptor = m_program.names.text(method.proto);
    row.offset = frame->offset;
    row.via = row.via.empty() ? row.className == m_findings.operations[index].className ? "helper" : m_findings.operations[index].where : row.via;
    row.where = m_program.place(method, frame->offset);
    row.decided = true;
    const auto key = fmt::format("{}|{}|{}", row.where, row.kind, row.key ? row.key->key.spkiSha256 : row.pin);
    const auto [known, isNew] = m_operationByKey.emplace(key, m_findings.operations.size());
    if (isNew)
        m_findings.operations.push_back(std::move(row));
    m_decidedBy[static_cast<std::uint32_t>(index)] = static_cast<std::uint32_t>(known->second);
}

void Machine::incoming(std::size_t index, Labels data, const std::string &where)
{
    for (const auto label : m_labels.members(data)) {
        if (Label::kind(label) == Label::Destination)
            link(index, Label::index(label), "in", where, "received data");
    }
}

// The labels that results of an operation carry: the operation, the method that decided it, and what its data carried.
Labels Machine::resultLabels(std::size_t index, Labels data)
{
    auto labels = m_labels.join(m_labels.without(data, Label::Peer), m_labels.of(Label::of(Label::Operation, static_cast<std::uint32_t>(index))));
    if (const auto decided = m_decidedBy.find(static_cast<std::uint32_t>(index)); decided != m_decidedBy.end()) {
        labels = m_labels.join(labels, m_labels.of(Label::of(Label::Operation, decided->second)));
        for (const auto label : m_labels.members(data)) {
            const auto &kind = m_findings.operations[decided->second].kind;
            if (Label::kind(label) == Label::Destination && (kind == "verify" || kind == "decrypt"))
                link(decided->second, Label::index(label), "in", m_findings.operations[decided->second].where, "received data");
        }
    }
    return labels;
}

Value Machine::actCipher(LibraryCall &call)
{
    const auto &name = call.name;
    if (name == "getInstance") {
        const auto made = opaque("Ljavax/crypto/Cipher;");
        if (made.isObject()) {
            auto &state = crypto(made);
            state.api = "cipher";
            state.algorithmText = call.argument(0);
            if (const auto spelled = textOf(call.argument(0)))
                state.algorithm = toUtf8(*spelled);
            state.isSymmetric = isSymmetricName(state.algorithm);
        }
        return made;
    }
    const bool isStream = name == "<init>" && call.count() == 2;     // CipherOutputStream, CipherInputStream, SealedObject
    const auto self = isStream ? call.argument(1) : call.receiver();
    if (!object(self))
        return byDefault(call);
    auto &state = crypto(self);
    if (name == "init") {
        state.mode = static_cast<int>(numberOf(call.argument(0)).value_or(0));
        state.key.reset();
        state.isSymmetric = isSymmetricName(state.algorithm);
        useKey(state, call.argument(1), call);
        const auto keyLabels = labelsOf(call.argument(1));
        at(self).labels = m_labels.join(m_labels.only(at(self).labels, Label::Operation), m_labels.only(keyLabels, Label::Operation));
        if (const auto *parameters = cryptoOf(call.argument(2)); parameters && parameters->hasRaw)
            state.iv = parameters->raw;
        return Value::null();
    }
    if (name == "update" || name == "updateAAD") {
        at(self).labels = m_labels.join(at(self).labels, labelsOf(call.argument(0)));
        return call.returnType == "V" || call.returnType == "I" ? Value::integer(0) : opaque("[B", labelsOf(self));
    }
    if (name != "doFinal" && name != "wrap" && name != "unwrap" && !isStream)
        return name == "getInstance" ? Value() : unknownOf(call.returnType, Reason::Library, 0, 0);
    auto data = at(self).labels;
    const bool outOnly = call.proto == "([BI)I";
    if (!isStream && !outOnly)
        data = m_labels.join(data, labelsOf(call.argument(0)));
    if (isStream)
        data = m_labels.join(data, labelsOf(call.argument(0)));
    auto labels = data;
    if (!state.isSymmetric) {
        const bool decrypts = state.mode == 2 || state.mode == 4 || name == "unwrap" || call.owner.starts_with("Ljavax/crypto/CipherInputStream;");
        labels = resultLabels(operation(call, decrypts ? "decrypt" : "encrypt", &state, data), data);
    } else {
        m_findings.symmetricPlaces.insert(place(call));
        if (const auto plain = decryptKnown(call, state); plain.isObject())
            return plain;
    }
    if (isStream) {
        auto stream = object(call.receiver());
        if (stream) {
            stream->setField(named("#base"), call.argument(0));
            stream->network = object(call.argument(0)) && at(call.argument(0)).network;
            stream->partial = true;
            addLabels(call.receiver(), m_labels.join(labels, labelsOf(call.argument(0))));
            // Everything written goes through the cipher into what lies below.
            if (object(call.argument(0))) {
                addLabels(call.argument(0), m_labels.only(labels, Label::Operation));
                meet(call.argument(0), place(call), call.owner + "->" + name);
            }
        }
        return Value::null();
    }
    for (std::size_t i = 0; i < call.count(); ++i) {
        if (call.returnType == "I" && object(call.argument(i)) && (outOnly ? i == 0 : i >= 3 || call.proto.find("ByteBuffer") != std::string::npos))
            addLabels(call.argument(i), labels);
    }
    if (call.returnType == "I")
        return Value::unknown(Reason::Library, 0, 0);
    return opaque(name == "unwrap" ? "Ljava/security/Key;" : "[B", labels, Reason::Library, named(call.owner + "->" + name));
}

Value Machine::actSignature(LibraryCall &call)
{
    const auto &name = call.name;
    if (name == "getInstance") {
        const auto made = opaque("Ljava/security/Signature;");
        if (made.isObject()) {
            auto &state = crypto(made);
            state.api = "signature";
            state.algorithmText = call.argument(0);
            if (const auto spelled = textOf(call.argument(0)))
                state.algorithm = toUtf8(*spelled);
        }
        return made;
    }
    const auto self = call.receiver();
    if (!object(self))
        return byDefault(call);
    auto &state = crypto(self);
    if (name.starts_with("init")) {
        at(self).labels = 0;
        state.key.reset();
        useKey(state, call.argument(0), call);
        return Value::null();
    }
    if (name == "update") {
        at(self).labels = m_labels.join(at(self).labels, labelsOf(call.argument(0)));
        return Value::null();
    }
    if (name != "sign" && name != "verify")
        return unknownOf(call.returnType, Reason::Library, 0, 0);
    auto data = at(self).labels;
    for (std::size_t i = 0; i < call.count(); ++i)
        data = m_labels.join(data, labelsOf(call.argument(i)));
    const auto index = operation(call, name, &state, data);
    const auto labels = resultLabels(index, data);
    if (name == "verify")
        return Value::unknown(Reason::Library, 0, 0);
    return opaque("[B", labels, Reason::Library, named(call.owner + "->sign"));
}

Value Machine::actAgreement(LibraryCall &call)
{
    const auto &name = call.name;
    if (name == "getInstance") {
        const auto made = opaque("Ljavax/crypto/KeyAgreement;");
        if (made.isObject()) {
            auto &state = crypto(made);
            state.api = "agreement";
            state.algorithmText = call.argument(0);
            if (const auto spelled = textOf(call.argument(0)))
                state.algorithm = toUtf8(*spelled);
        }
        return made;
    }
    const auto self = call.receiver();
    if (!object(self))
        return byDefault(call);
    auto &state = crypto(self);
    if (name == "init") {
        at(self).labels = m_labels.join(at(self).labels, m_labels.only(labelsOf(call.argument(0)), Label::Operation));
        return Value::null();
    }
    if (name == "doPhase") {
        useKey(state, call.argument(0), call);
        const auto data = m_labels.join(at(self).labels, labelsOf(call.argument(0)));
        at(self).labels = resultLabels(operation(call, "agree", &state, data), m_labels.only(data, Label::Operation));
        return Value::null();
    }
    if (name != "generateSecret")
        return unknownOf(call.returnType, Reason::Library, 0, 0);
    const auto labels = resultLabels(operation(call, "agree", &state, at(self).labels), at(self).labels);
    addLabels(call.argument(0), call.returnType == "I" ? labels : 0);
    if (call.returnType == "I")
        return Value::unknown(Reason::Library);
    const auto made = opaque(call.returnType.size() > 1 && !call.reflective ? call.returnType : "[B", labels, Reason::Library, named("KeyAgreement"));
    if (made.isObject() && call.returnType == "Ljavax/crypto/SecretKey;")
        crypto(made).isSymmetric = true;
    return made;
}

// Wrappers of Bouncy Castle's lightweight kind: detail names the role (engine, signer, agreement) and the algorithm.
Value Machine::actEngine(LibraryCall &call)
{
    const auto self = call.receiver();
    if (!object(self))
        return byDefault(call);
    const auto space = call.detail.find(' ');
    const auto role = call.detail.substr(0, space);
    auto &state = crypto(self);
    const auto &name = call.name;
    if (name == "<init>") {
        state.api = role;
        state.algorithm = space == std::string::npos ? std::string() : call.detail.substr(space + 1);
        for (std::size_t i = 0; i < call.count(); ++i) {
            if (const auto *inner = cryptoOf(call.argument(i)); inner && state.algorithm.empty())
                state.algorithm = inner->algorithm;
        }
        return Value::null();
    }
    if (name == "init") {
        const auto forward = numberOf(call.argument(0));
        state.mode = forward.value_or(1) ? 1 : 2;
        useKey(state, call.argument(call.count() - 1), call);
        return Value::null();
    }
    if (name == "update" || name == "processBytes") {
        at(self).labels = m_labels.join(at(self).labels, labelsOf(call.argument(0)));
        return Value::null();
    }
    const bool isAgreement = role == "agreement" && name.starts_with("calculate");
    const bool isSigner = role == "signer" && (name.starts_with("generateSig") || name.starts_with("verifySig"));
    if (!isAgreement && !isSigner && name != "processBlock" && name != "doFinal")
        return unknownOf(call.returnType, Reason::Library, 0, 0);
    auto data = at(self).labels;
    for (std::size_t i = 0; i < call.count(); ++i)
        data = m_labels.join(data, labelsOf(call.argument(i)));
    if (state.isSymmetric)
        return opaque("[B", data);
    if (isAgreement)
        useKey(state, call.argument(0), call);
    const auto kind = isAgreement ? "agree" : isSigner ? (name.starts_with("verify") ? "verify" : "sign") : state.mode == 2 ? "decrypt" : "encrypt";
    const auto labels = resultLabels(operation(call, kind, &state, data), data);
    if (call.returnType == "V" || call.returnType == "I") {
        for (std::size_t i = 0; i < call.count(); ++i)
            addLabels(call.argument(i), i > 0 ? labels : 0);
        return Value::null();
    }
    return call.returnType == "Z" ? Value::unknown(Reason::Library) : unknownOf(call.returnType, Reason::Library, named(call.owner + "->" + name), labels);
}

// One call does it all: detail is `kind=encrypt alg=x25519 key=3 data=1 out=0`, numbers count arguments.
Value Machine::actOneShot(LibraryCall &call)
{
    const auto option = [&](std::string_view name) -> std::string {
        const auto key = std::string(name) + "=";
        const auto at = (" " + call.detail).find(" " + key);
        if (at == std::string::npos)
            return {};
        const auto from = at + key.size();
        return call.detail.substr(from, call.detail.find(' ', from) - from);
    };
    const auto numbered = [&](std::string_view name) -> Value {
        const auto number = option(name);
        return number.empty() ? Value() : number == "r" ? call.receiver() : call.argument(static_cast<std::size_t>(std::strtoul(number.c_str(), nullptr, 10)));
    };
    CryptoState state;
    state.algorithm = option("alg");
    const auto key = numbered("key");
    if (const auto *known = cryptoOf(key)) {
        useKey(state, key, call);
        (void)known;
    } else if (const auto raw = bytesOf(key)) {
        if (auto made = crypto::rawKey(state.algorithm, asBytes(*raw))) {
            crypto::FoundKey found;
            found.key = std::move(*made);
            found.form = "raw";
            rememberKey(state, std::move(found), key, call);
        }
    } else if (m_labels.has(labelsOf(key), Label::Destination)) {
        state.origin = KeyOrigin::Network;
    }
    Labels data = labelsOf(numbered("data"));
    const auto labels = resultLabels(operation(call, option("kind"), &state, data), m_labels.join(data, m_labels.only(labelsOf(key), Label::Operation)));
    if (const auto out = option("out"); !out.empty() && option("kind") != "verify") {
        addLabels(numbered("out"), labels);
        if (auto *target = object(numbered("out")); target && target->kind == Object::Kind::Array) {
            auto &array = writable(numbered("out"));
            for (auto &item : array.items)
                item = Value::unknown(Reason::Library, named(call.owner + "->" + call.name));
        }
    }
    const bool answersData = call.returnType.size() > 1 && option("kind") != "verify";
    if (answersData)
        return unknownOf(call.returnType, Reason::Library, named(call.owner + "->" + call.name), labels);
    auto number = Value::unknown(Reason::Library);
    if (option("out").empty() && option("kind") != "verify")
        number.labels = labels; // otherwise it says only whether it went well
    return number;
}

}
