// SPDX-License-Identifier: GPL-3.0-or-later
// Actions on key material: specs, factories, stores, generators, certificates, numbers, digests.
#include "analysis/code/big_number.h"
#include "analysis/code/crypto_state.h"
#include "analysis/code/machine_run.h"
#include "analysis/crypto/digest.h"
#include "analysis/crypto/symmetric.h"

namespace keytrail::code {

namespace {

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// Java's two's complement to a magnitude; negative numbers are no key parts.
std::string magnitude(std::string_view bytes)
{
    return std::string(bytes.substr(std::min(bytes.find_first_not_of('\0'), bytes.size())));
}

}

void Machine::rememberKey(CryptoState &state, crypto::FoundKey found, const Value &source, LibraryCall &call)
{
    const auto *held = object(source);
    const auto how = held ? held->how : 0;
    state.source = how & kHowConfig ? "asset" : how & kHowResource ? "resource" : how & kHowNative && !(how & kHowDecoded) ? "rodata" : held && held->kind == Object::Kind::Array && !(how & kHowDecoded) ? "array" : "string";
    state.where = place(call);
    state.origin = KeyOrigin::Embedded;
    state.isPrivate = found.isPrivate;
    state.isPublic = !found.isPrivate;
    if (state.algorithm.empty() || state.algorithm.find('/') == std::string::npos)
        state.algorithm = found.key.algorithm;
    state.key = found;
    const bool known = std::any_of(m_findings.keys.begin(), m_findings.keys.end(), [&](const TraceKey &key) { return key.key.key.spkiSha256 == found.key.spkiSha256 && key.where == state.where; });
    if (!known)
        m_findings.keys.push_back({std::move(found), state.source, state.where});
}

// The key in bytes, texts or numbers that are known; else where it would come from.
Value Machine::keyFrom(const Value &source, std::string_view algorithm, LibraryCall &call, std::string_view type)
{
    const auto made = opaque(type, m_labels.only(labelsOf(source), Label::Destination));
    if (!made.isObject())
        return made;
    auto &state = crypto(made);
    if (const auto *from = cryptoOf(source))
        state = *from;
    if (state.algorithm.empty() || !isSymmetricName(state.algorithm))
        state.algorithm = algorithm.empty() ? state.algorithm : std::string(algorithm);
    std::optional<std::string> raw = bytesOf(source);
    if (const auto content = textOf(source); !raw && content)
        raw = toUtf8(*content);
    if (!state.key && raw && !raw->empty()) {
        NoNotes notes;
        auto found = crypto::readKeys(asBytes(*raw), notes);
        if (found && !found->empty())
            rememberKey(state, found->front(), source, call);
    }
    if (state.origin == KeyOrigin::Unknown) {
        const auto *held = object(source);
        if (m_labels.has(labelsOf(source), Label::Destination) || (held && held->reason == Reason::Network))
            state.origin = KeyOrigin::Network;
        else if (held && held->reason == Reason::Storage)
            state.origin = KeyOrigin::Storage;
    }
    return made;
}

Value Machine::actKeySpec(LibraryCall &call)
{
    auto *self = object(call.receiver());
    if (!self || call.name != "<init>")
        return byDefault(call);
    auto &state = crypto(call.receiver());
    state.api = "spec";
    const auto number = [&](std::size_t n) { return cryptoOf(call.argument(n)); };
    // Bytes of the n-th argument; with an offset and a length behind it only that part.
    const auto part = [&](std::size_t n) {
        auto raw = bytesOf(call.argument(n));
        if (!raw || call.count() < n + 3)
            return raw;
        const auto begin = numberOf(call.argument(n + 1)).value_or(-1), size = numberOf(call.argument(n + 2)).value_or(-1);
        if (begin < 0 || size < 0 || begin + size > static_cast<std::int64_t>(raw->size()))
            return std::optional<std::string>();
        return std::optional<std::string>(raw->substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(size)));
    };
    const auto take = [&](std::optional<crypto::PublicKey> key, bool isPrivate) {
        if (!key)
            return;
        crypto::FoundKey found;
        found.key = std::move(*key);
        found.form = "numbers";
        found.isPrivate = isPrivate;
        rememberKey(state, std::move(found), call.argument(0), call);
    };
    if (call.detail == "rsa" || call.detail == "rsa-flagged") {
        const std::size_t first = call.detail == "rsa" ? 0 : 1;
        const auto *modulus = number(first), *exponent = number(first + 1);
        state.algorithm = "RSA";
        if (modulus && exponent && modulus->hasRaw && exponent->hasRaw)
            take(crypto::rsaKey(asBytes(modulus->raw), asBytes(exponent->raw)), first == 1 && numberOf(call.argument(0)).value_or(0) != 0);
        if (state.key && number(first))
            state.source = number(first)->source.empty() ? state.source : number(first)->source;
    } else if (call.detail == "secret") {
        state.isSymmetric = true;
        if (const auto spelled = textOf(call.argument(call.count() - 1)))
            state.algorithm = toUtf8(*spelled);
        if (const auto raw = part(0)) {
            state.raw = *raw;
            state.hasRaw = true;
        }
        addLabels(call.receiver(), labelsOf(call.argument(0)));
    } else if (call.detail == "iv" || call.detail == "gcm") {
        if (const auto raw = part(call.detail == "gcm" ? 1 : 0)) {
            state.raw = *raw;
            state.hasRaw = true;
        }
    } else if (call.detail.substr(0, 4) == "raw ") {
        const auto algorithm = call.detail.substr(4);
        state.algorithm = algorithm;
        if (const auto raw = bytesOf(call.argument(0))) {
            const auto offset = static_cast<std::size_t>(std::clamp<std::int64_t>(numberOf(call.argument(1)).value_or(0), 0, static_cast<std::int64_t>(raw->size())));
            take(crypto::rawKey(algorithm, asBytes(std::string_view(*raw).substr(offset, 32))), false);
        }
    } else if (call.detail == "wrap") {
        if (const auto *inner = number(0))
            state = *inner;
        addLabels(call.receiver(), labelsOf(call.argument(0)));
    } else {
        const auto made = keyFrom(call.argument(0), "", call, "Ljava/security/spec/KeySpec;");
        if (const auto *found = cryptoOf(made))
            state = *found;
        addLabels(call.receiver(), labelsOf(call.argument(0)));
    }
    return Value::null();
}

Value Machine::actKeyFactory(LibraryCall &call)
{
    const auto &name = call.name;
    if (name == "getInstance") {
        const auto made = opaque(call.reflective ? call.owner : call.returnType);
        if (made.isObject()) {
            auto &state = crypto(made);
            state.api = "factory";
            state.algorithmText = call.argument(0);
            if (const auto spelled = textOf(call.argument(0)))
                state.algorithm = toUtf8(*spelled);
        }
        return made;
    }
    if (name != "generatePublic" && name != "generatePrivate" && name != "generateSecret" && name != "createKey" && name != "getPublicKey" && name != "translateKey")
        return byDefault(call);
    const auto *self = cryptoOf(call.receiver());
    const auto made = keyFrom(call.argument(0), self ? self->algorithm : std::string(), call, call.returnType.size() > 1 && !call.reflective ? call.returnType : "Ljava/security/Key;");
    if (made.isObject()) {
        auto &state = crypto(made);
        state.isPublic = name == "generatePublic";
        state.isPrivate = name == "generatePrivate";
        state.isSymmetric = name == "generateSecret";
        addLabels(made, m_labels.only(labelsOf(call.argument(0)), Label::Operation));
        if (!state.isSymmetric)
            (void)operation(call, "import-key", &state, 0);
    }
    return made;
}

// A key that leads to the same key: the public half of a pair, the key of a certificate or entry.
Value Machine::actKey(LibraryCall &call)
{
    if (call.name == "getAlgorithm") {
        const auto *state = cryptoOf(call.receiver());
        return state && !state->algorithm.empty() ? textUtf8(state->algorithm) : unknownOf("Ljava/lang/String;", Reason::Library, 0, 0);
    }
    const auto labels = labelsOf(call.receiver());
    const auto *state = cryptoOf(call.receiver());
    if (call.name == "getEncoded" || call.name == "getModulus" || call.name == "getEncodedKey") {
        if (state && state->isSymmetric && state->hasRaw && call.name == "getEncoded")
            return bytes(state->raw, labels);
        if (state && state->key && call.name == "getEncoded" && !state->key->isPrivate)
            return bytes(state->key->key.spki, labels);
        return opaque(call.returnType.size() > 1 ? call.returnType : "[B", labels, Reason::Library, named(call.owner + "->" + call.name));
    }
    if (call.returnType.size() <= 1 && !call.reflective)
        return byDefault(call);
    const auto made = opaque(call.returnType, labels);
    if (made.isObject() && state) {
        auto &copy = crypto(made);
        copy = *state;
        copy.isPrivate = contains(call.name, "rivate");
        copy.isPublic = !copy.isPrivate;
    }
    return made;
}

Value Machine::actKeyStore(LibraryCall &call)
{
    if (call.name == "getInstance") {
        const auto made = opaque("Ljava/security/KeyStore;");
        if (made.isObject()) {
            const auto kind = textOf(call.argument(0));
            crypto(made).origin = kind && *kind == u"AndroidKeyStore" ? KeyOrigin::KeyStore : KeyOrigin::Storage;
        }
        return made;
    }
    if (call.name.substr(0, 3) != "get" || call.returnType.front() != 'L')
        return byDefault(call);
    const auto made = opaque(call.returnType);
    if (made.isObject()) {
        const auto *state = cryptoOf(call.receiver());
        crypto(made).origin = state ? state->origin : call.isStatic ? KeyOrigin::KeyStore : KeyOrigin::Unknown;
    }
    return made;
}

Value Machine::actGenerator(LibraryCall &call)
{
    if (call.name == "getInstance") {
        const auto made = opaque(call.reflective ? call.owner : call.returnType);
        if (made.isObject()) {
            auto &state = crypto(made);
            state.algorithmText = call.argument(0);
            if (const auto spelled = textOf(call.argument(0)))
                state.algorithm = toUtf8(*spelled);
            const auto provider = textOf(call.argument(1));
            state.origin = provider && *provider == u"AndroidKeyStore" ? KeyOrigin::KeyStore : KeyOrigin::Generated;
            state.isSymmetric = contains(call.owner, "/KeyGenerator;");
        }
        return made;
    }
    const auto self = call.receiver();
    if (!object(self))
        return byDefault(call);
    if (call.name.substr(0, 3) != "gen")
        return call.returnType == "V" ? Value::null() : byDefault(call);
    auto state = crypto(self);
    if (state.origin == KeyOrigin::Unknown)
        state.origin = KeyOrigin::Generated;
    if (!state.isSymmetric)
        (void)operation(call, "generate", &state, 0);
    const auto made = opaque(call.returnType.size() > 1 && !call.reflective ? call.returnType : "Ljava/security/KeyPair;", 0, Reason::Random, named(call.owner + "->" + call.name));
    if (made.isObject())
        crypto(made) = state;
    return made;
}

Value Machine::actCertificate(LibraryCall &call)
{
    if (call.name == "getInstance")
        return opaque("Ljava/security/cert/CertificateFactory;");
    if (call.name.substr(0, 8) == "generate") {
        LibraryCall reading = call;
        reading.name = "readAllBytes";
        reading.returnType = "[B";
        reading.arguments = {call.argument(0)};
        reading.isStatic = false;
        const auto raw = object(call.argument(0)) ? actStream(reading) : Value();
        const auto made = keyFrom(raw, "", call, "Ljava/security/cert/X509Certificate;");
        if (made.isObject()) {
            if (const auto content = bytesOf(raw)) {
                at(made).items = at(raw).items;      // its encoded form
                at(made).how = at(raw).how;
            }
            (void)operation(call, "import-key", &crypto(made), 0);
        }
        return made;
    }
    const auto self = call.receiver();
    const auto peer = m_labels.only(labelsOf(self), Label::Peer);
    if (call.name == "verify" && object(self)) {
        comparePeer(call, self, call.argument(0));
        CryptoState state;
        useKey(state, call.argument(0), call);
        // X509Certificate.verify with whatever key the issuer has is how chains are built (RFC 5280 section 6), in every TLS library.
        const bool buildsChain = !state.key && call.owner != "Ljava/security/cert/Certificate;";
        if (peer == 0 && !buildsChain)
            (void)operation(call, "verify", &state, m_labels.only(labelsOf(self), Label::Destination));
        return Value::null();
    }
    if (call.name == "getPublicKey")
        return actKey(call);
    if (call.name == "getEncoded" && object(self) && !at(self).items.empty()) {
        const auto made = newObject(Object::Kind::Array, named("[B"));
        if (made.isObject())
            at(made).items = at(self).items;
        return made;
    }
    return byDefault(call);
}

Value Machine::actBigInteger(LibraryCall &call)
{
    const auto &name = call.name;
    const auto set = [&](const Value &target, std::string raw, const Value &source) {
        auto &state = crypto(target);
        state.api = "number";
        state.raw = std::move(raw);
        state.hasRaw = true;
        const auto *held = object(source);
        state.source = held && held->how & kHowConfig ? "asset" : held && held->how & kHowResource ? "resource" : held && held->kind == Object::Kind::Array ? "array" : "string";
        if (held)
            at(target).how = held->how;
    };
    if (name == "<init>" && object(call.receiver())) {
        addLabels(call.receiver(), labelsOf(call.argument(call.count() > 1 && call.argument(0).isNumber() ? 1 : 0)));
        if (const auto digits = textOf(call.argument(0))) {
            const auto radix = static_cast<unsigned>(std::clamp<std::int64_t>(call.count() > 1 ? numberOf(call.argument(1)).value_or(10) : 10, 0, 99));
            if (auto found = magnitudeOf(toUtf8(*digits), radix))
                set(call.receiver(), std::move(*found), call.argument(0));
        } else if (const auto raw = bytesOf(call.argument(call.argument(0).isNumber() ? 1 : 0))) {
            set(call.receiver(), magnitude(*raw), call.argument(call.argument(0).isNumber() ? 1 : 0));
        }
        return Value::null();
    }
    const auto *state = cryptoOf(call.receiver());
    if (name == "valueOf" && numberOf(call.argument(0))) {
        const auto made = opaque(call.owner);
        if (made.isObject())
            set(made, magnitudeOf(std::to_string(std::max<std::int64_t>(0, *numberOf(call.argument(0)))), 10).value_or(std::string()), Value());
        return made;
    }
    if (name == "modPow") {
        CryptoState used;
        used.algorithm = "RSA";
        const auto *exponent = cryptoOf(call.argument(0)), *modulus = cryptoOf(call.argument(1));
        // An exponent of RSA has no common divisor with an even number (RFC 8017, 3.1): a known even one is plain arithmetic.
        if (exponent && exponent->hasRaw && (exponent->raw.empty() || !(static_cast<unsigned char>(exponent->raw.back()) & 1))) {
            m_findings.symmetricPlaces.insert(place(call));
            return byDefault(call);
        }
        if (exponent && modulus && exponent->hasRaw && modulus->hasRaw) {
            if (auto key = crypto::rsaKey(asBytes(modulus->raw), asBytes(exponent->raw))) {
                crypto::FoundKey found;
                found.key = std::move(*key);
                found.form = "numbers";
                rememberKey(used, std::move(found), call.argument(1), call);
            }
        }
        const auto data = labelsOf(call.receiver());
        return opaque(call.owner, resultLabels(operation(call, "encrypt", &used, data), data), Reason::Library, named("modPow"));
    }
    const auto labels = labelsOf(call.receiver());
    if (name == "toByteArray" && state && state->hasRaw) {
        const bool sign = !state->raw.empty() && (static_cast<unsigned char>(state->raw.front()) & 0x80);
        return bytes((sign || state->raw.empty() ? std::string(1, '\0') : std::string()) + state->raw, labels);
    }
    if (name == "toString" && state && state->hasRaw) {
        const auto radix = call.count() ? numberOf(call.argument(0)).value_or(0) : 10;
        if (radix == 10)
            return textUtf8(decimalOf(state->raw), 0, labels);
        if (radix == 16) {
            const auto digits = crypto::hex(asBytes(state->raw));
            return textUtf8(digits.substr(std::min(digits.find_first_not_of('0'), digits.size())), 0, labels);
        }
    }
    if ((name == "intValue" || name == "longValue") && state && state->hasRaw && state->raw.size() <= 8) {
        std::uint64_t number = 0;
        for (const char c : state->raw)
            number = number << 8 | static_cast<unsigned char>(c);
        return name == "intValue" ? Value::integer(static_cast<std::int64_t>(number)) : Value::longInteger(static_cast<std::int64_t>(number));
    }
    return byDefault(call);
}

Value Machine::actDigest(LibraryCall &call)
{
    if (call.name == "getInstance") {
        const auto made = opaque(call.reflective ? call.owner : call.returnType);
        if (made.isObject()) {
            const auto spelled = textOf(call.argument(0));
            crypto(made).algorithm = spelled ? toUtf8(*spelled) : std::string();
            crypto(made).hasRaw = true;
        }
        return made;
    }
    const auto self = call.receiver();
    if (!object(self))
        return byDefault(call);
    auto &state = crypto(self);
    const auto feed = [&](const Value &value) {
        at(self).labels = m_labels.join(at(self).labels, labelsOf(value));
        const auto raw = bytesOf(value);
        state.hasRaw = state.hasRaw && raw && call.count() == 1;
        if (raw && state.raw.size() < m_limits.longestText)
            state.raw += *raw;
    };
    if (call.name == "update") {
        feed(call.argument(0));
        return Value::null();
    }
    if (call.name == "reset" || call.name == "init") {
        at(self).labels = call.name == "init" ? labelsOf(call.argument(0)) : 0;
        state.raw.clear();
        state.hasRaw = call.name == "reset";
        return Value::null();
    }
    if (call.name != "digest" && call.name != "doFinal")
        return byDefault(call);
    if (call.count() == 1)
        feed(call.argument(0));
    const auto labels = at(self).labels;
    std::string name;
    for (const char c : state.algorithm) {
        if (c != '-')
            name += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    }
    const auto digest = state.hasRaw && call.name == "digest" ? crypto::digest(name, asBytes(state.raw)) : std::string();
    at(self).labels = 0;
    state.raw.clear();
    state.hasRaw = true;
    if (!digest.empty())
        return bytes(digest, labels);
    const auto made = opaque("[B", labels, Reason::Library, named(call.owner + "->" + call.name));
    // The length of a hash is known where its bytes are not.
    const auto size = crypto::digest(name, Bytes()).size();
    if (made.isObject() && size > 0) {
        at(made).partial = false;
        at(made).items.assign(size, Value::unknown(Reason::Library, at(made).detail, m_labels.only(labels, Label::Peer)));
    }
    return made;
}

Value Machine::actParameters(LibraryCall &call)
{
    return call.returnType == "V" ? Value::null() : call.returnType == call.owner ? call.receiver() : byDefault(call);
}

// Symmetric decryption of constants is how texts are hidden: done where key, IV and data are all known.
Value Machine::decryptKnown(LibraryCall &call, const CryptoState &state)
{
    auto data = bytesOf(call.argument(0));
    if (!state.hasRaw || !data || (call.count() != 1 && call.count() != 3))
        return {};
    if (call.count() == 3) {
        const auto begin = numberOf(call.argument(1)).value_or(-1), size = numberOf(call.argument(2)).value_or(-1);
        if (begin < 0 || size < 0 || begin + size > static_cast<std::int64_t>(data->size()))
            return {};
        data = data->substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(size));
    }
    const auto plain = crypto::runCipher(state.algorithm, asBytes(state.raw), asBytes(state.iv), asBytes(*data), state.mode == 1);
    if (!plain)
        return {};
    const auto made = bytes(*plain, labelsOf(call.argument(0)));
    if (made.isObject())
        at(made).how = kHowDecoded;
    return made;
}

}
