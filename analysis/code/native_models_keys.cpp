// SPDX-License-Identifier: GPL-3.0-or-later
// Models of calls that work with keys and of decisions about trust. What a catalogue entry says of its arguments ("a3", "a1
// length a2", "out a0") is what its model does.
#include "analysis/code/crypto_state.h"
#include "analysis/code/native_addresses.h"
#include "analysis/code/native_machine.h"
#include "analysis/crypto/digest.h"

#include <charconv>
#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr std::uint64_t kSmallResult = 64, kSealOverhead = 48, kRawKey = 32;
constexpr std::uint64_t kLargestKey = 16 << 10;

/// The register that a catalogue column names first behind `mark`.
std::optional<unsigned> registerIn(std::string_view column, std::string_view mark = {})
{
    auto at = mark.empty() ? 0 : column.find(mark);
    if (at == std::string_view::npos)
        return {};
    at += mark.size();
    for (; at + 1 < column.size(); ++at) {
        const bool begins = at == 0 || column[at - 1] == ' ' || column[at - 1] == ';';
        if (column[at] == 'a' && begins && column[at + 1] >= '0' && column[at + 1] <= '7')
            return static_cast<unsigned>(column[at + 1] - '0');
        if (!mark.empty() && column[at] != ' ')
            return {};
    }
    return {};
}

std::optional<crypto::FoundKey> rawKeyOf(std::string_view algorithm, const std::string &bytes)
{
    std::optional<crypto::PublicKey> key;
    std::string form = "raw";
    if (bytes.size() == kRawKey && (algorithm == "x25519" || algorithm == "ed25519"))
        key = crypto::rawKey(algorithm, asBytes(bytes));
    else if (!bytes.empty() && bytes[0] == 4 && bytes.size() == 65)
        key = crypto::ecKey("P-256", asBytes(bytes));
    else if (!bytes.empty() && bytes[0] == 4 && bytes.size() == 97)
        key = crypto::ecKey("P-384", asBytes(bytes));
    else if (!bytes.empty() && bytes[0] == 4 && bytes.size() == 133)
        key = crypto::ecKey("P-521", asBytes(bytes));
    if (!key)
        return {};
    crypto::FoundKey out;
    out.key = std::move(*key);
    out.form = std::move(form);
    return out;
}

std::string entryAlgorithm(const CatalogueEntry &entry)
{
    const auto word = std::string_view(entry.algorithm).substr(0, entry.algorithm.find(' '));
    auto name = algorithmName(word);
    if (name.empty() && entry.symbol.find("RSA") != std::string::npos)
        name = "rsa";
    if (name.empty() && (entry.symbol.find("crypto_box") != std::string::npos || entry.symbol.find("25519") != std::string::npos))
        name = entry.operation == "verify" || entry.operation == "sign" ? "ed25519" : "x25519";
    return name;
}

}

std::optional<crypto::FoundKey> NativeMachine::keyIn(std::string_view bytes)
{
    NoNotes silent;
    const auto found = crypto::readKeys(asBytes(bytes), silent);
    if (!found || found->empty())
        return {};
    return found->front();
}

std::size_t NativeMachine::operation(State &state, const std::string &api, const std::string &id, const std::string &kind, const NativeObject *key, std::string_view algorithm)
{
    const auto where = placeOf(state);
    const auto identity = fmt::format("{}|{}|{}", where, kind, key && key->key ? key->key->key.spkiSha256 : key ? key->pin : std::string());
    if (const auto known = m_operationByKey.find(identity); known != m_operationByKey.end())
        return known->second;
    TraceOperation row;
    const auto *function = functionOf(state);
    const auto owner = ownerOf(function ? function->name : std::string());
    row.image = m_binary.path;
    row.layer = id.starts_with("SWF") ? "swift" : owner.first.empty() ? "native" : "objc";
    std::tie(row.className, row.method) = owner;
    row.offset = state.pc;
    row.where = where;
    row.api = api;
    row.catalogueId = id;
    row.kind = kind;
    row.algorithm = algorithm;
    row.traced = true;
    row.origin = m_catalogue.library(m_binary.path);
    if (key && key->key) {
        row.key = key->key;
        row.algorithm = key->key->key.algorithm;
        row.keyOrigin = KeyOrigin::Embedded;
        row.keySource = key->keySource.empty() ? "rodata" : key->keySource;
        row.keyWhere = key->keyWhere;
    } else if (key && !key->pin.empty()) {
        row.pin = key->pin;
    } else if (key && m_labels.has(key->labels, Label::Destination)) {
        row.keyOrigin = KeyOrigin::Network;
    }
    m_findings.operations.push_back(std::move(row));
    const auto number = m_findings.operations.size() - 1;
    m_operationByKey.emplace(identity, number);
    m_trails[number].push_back({"operation", api, where});
    if (key && key->key)
        m_trails[number].insert(m_trails[number].begin(), {"key", key->key->key.spkiSha256, key->keyWhere});
    return number;
}

void NativeMachine::importKey(State &state, const CatalogueEntry &entry)
{
    const auto at = registerIn(entry.keyArgument);
    const auto length = registerIn(entry.keyArgument, "length");
    NativeValue from = at ? state.x[*at] : NativeValue::unknown();
    if (entry.symbol.starts_with("d2i_")) // a pointer to the pointer
        from = load(state, from, pointerSize());
    const auto size = length ? state.x[*length] : NativeValue::unknown();
    auto bytes = bytesOf(state, from, size.known && size.bits <= kLargestKey ? size : NativeValue::unknown());
    if (!bytes && !length)
        bytes = textOf(state, from);
    const auto labels = labelsOf(state, from, size.known ? size.bits : 64);
    const auto *source = objectAt(from);
    const auto where = source && !source->keyWhere.empty() ? source->keyWhere : from.known && from.bits < m_at.stack ? fmt::format("{}!0x{:x}", m_binary.path, from.bits) : placeOf(state);
    const auto kind = source ? source->keySource : std::string();
    const auto out = make(NativeObject::Kind::Key, {}, labels);
    auto &made = m_objects[out.bits];
    if (bytes)
        made.key = keyIn(*bytes);
    if (bytes && !made.key)
        made.key = rawKeyOf(entryAlgorithm(entry), *bytes);
    if (source && source->key && !made.key)
        made.key = source->key;
    made.bytes = bytes;
    made.keyWhere = where;
    made.keySource = kind;
    made.pin = source ? source->pin : std::string();
    const auto row = nativeKind(entry);
    if (made.key && !row.empty())
        (void)operation(state, entry.symbol, entry.id, row, &made, entryAlgorithm(entry));
    // The key is the answer, or it is written into the object in front.
    if (at && *at > 0 && objectAt(state.x[0]) && !entry.symbol.starts_with("_Sec") && !entry.symbol.starts_with("d2i_")) {
        auto &into = *objectAt(state.x[0]);
        into.key = made.key;
        into.keyWhere = made.keyWhere;
        into.labels = m_labels.join(into.labels, labels);
    }
    if (entry.symbol.starts_with("mbedtls_") && state.x[0].known) {
        auto &into = m_named[fmt::format("at {:x}", state.x[0].bits)];
        into = objectAt(state.x[0]) ? into : out.bits;
        return set(state, 0, NativeValue::number(0), true);
    }
    set(state, 0, out, true);
}

/// A key, or a number of registers further a context that holds it: from= into= (without: the answer is an object with the key)
void NativeMachine::bindKey(State &state, std::string_view detail)
{
    const auto from = state.x[modelNumber(detail, "from").value_or(0)];
    const NativeObject source = object(from);
    const auto into = modelNumber(detail, "into");
    if (into) {
        auto &context = object(state.x[*into]);
        context.key = source.key;
        context.keyWhere = source.keyWhere;
        context.keySource = source.keySource;
        context.pin = source.pin;
        context.labels = m_labels.join(context.labels, source.labels);
        return set(state, 0, NativeValue::number(1), true);
    }
    const auto out = make(NativeObject::Kind::Context, {}, source.labels);
    auto &made = m_objects[out.bits];
    made = source;
    made.kind = NativeObject::Kind::Context;
    made.address = 0;
    set(state, 0, out, true);
}

/// BIO_new_mem_buf: from= size= (-1: up to the NUL)
void NativeMachine::memoryBio(State &state, std::string_view)
{
    const auto from = state.x[0], size = state.x[1];
    const bool whole = size.known && static_cast<std::int32_t>(size.bits) < 0;
    const auto bytes = whole ? textOf(state, from) : bytesOf(state, from, size);
    const auto out = makeText(bytes, labelsOf(state, from, 64), true);
    m_objects[out.bits].keyWhere = from.known && from.bits < m_at.stack ? fmt::format("{}!0x{:x}", m_binary.path, from.bits) : std::string();
    set(state, 0, out, true);
}

void NativeMachine::catalogueCall(State &state, const CatalogueEntry &entry)
{
    const auto &wanted = entry.operation;
    if (wanted == "import-key")
        return importKey(state, entry);
    const auto kind = nativeKind(entry);
    const auto keyAt = registerIn(entry.keyArgument).value_or(0);
    if (kind.empty()) {
        // A certificate's key, a key's own bytes: the answer is what went in.
        if (wanted == "access-key" || wanted == "export-key" || wanted == "bind-key")
            return bindKey(state, fmt::format("from={}", keyAt));
        return unknownCall(state, 3);
    }
    const auto algorithm = entryAlgorithm(entry);
    NativeObject key = object(state.x[keyAt]);
    const bool raw = !key.key && state.x[keyAt].known && !algorithm.empty() && algorithm != "rsa";
    if (const auto bytes = raw ? state.memory.bytes(state.x[keyAt].bits, kRawKey) : std::nullopt; bytes) {
        key.key = rawKeyOf(algorithm, *bytes);
        key.keyWhere = state.x[keyAt].bits < m_at.stack ? fmt::format("{}!0x{:x}", m_binary.path, state.x[keyAt].bits) : placeOf(state);
        key.keySource = "rodata";
    }
    const auto number = operation(state, entry.symbol, entry.id, kind, &key, algorithm);
    Labels data = 0;
    for (const char digit : entry.dataArgument) {
        if (digit >= '0' && digit <= '7')
            data = m_labels.join(data, labelsOf(state, state.x[static_cast<unsigned>(digit - '0')], 256));
    }
    for (const auto label : std::vector<std::uint32_t>(m_labels.members(data))) {
        if (Label::kind(label) == Label::Destination && (kind == "verify" || kind == "decrypt"))
            link(number, Label::index(label), "in", placeOf(state), "what came from there is opened or checked here");
    }
    const auto made = m_labels.join(m_labels.only(data, Label::Operation), m_labels.of(Label::of(Label::Operation, static_cast<std::uint32_t>(number))));
    // What lies behind the result must stay as it is: RSA's is as long as its modulus, a box's as its content and a little.
    const auto length = registerIn(entry.dataArgument, "length");
    const auto content = length && state.x[*length].known && state.x[*length].bits < kLargestKey ? state.x[*length].bits + kSealOverhead : kSmallResult;
    const auto resultSize = key.key && key.key->key.algorithm == "rsa" ? std::uint64_t(key.key->key.bits / 8) : content;
    const bool answers = kind == "encrypt" || kind == "sign" || kind == "agree" || kind == "decrypt";
    for (const auto *column : {&entry.dataArgument, &entry.keyArgument}) {
        const auto out = registerIn(*column, "out ");
        if (out && answers && state.x[*out].known)
            state.memory.forget(state.x[*out].bits, resultSize, made);
    }
    const bool objectAnswer = entry.symbol.find("Create") != std::string::npos || entry.symbol.find("Copy") != std::string::npos || entry.symbol.starts_with("$s") || entry.symbol.starts_with("CMS_");
    if (answers && objectAnswer)
        return set(state, 0, makeText(std::nullopt, made, true), true);
    if (kind == "verify")
        return set(state, 0, NativeValue::number(1), true);
    // Success is 0 for some and a size for others: neither way is closed.
    set(state, 0, NativeValue::unknown(answers ? made : 0), true);
}

/// name= from= size= into=
void NativeMachine::digest(State &state, std::string_view detail)
{
    const auto from = state.x[modelNumber(detail, "from").value_or(0)], size = state.x[modelNumber(detail, "size").value_or(1)];
    const auto into = state.x[modelNumber(detail, "into").value_or(2)];
    const auto labels = labelsOf(state, from, size.known ? size.bits : 64);
    const auto bytes = bytesOf(state, from, size);
    const auto length = modelWord(detail, "name") == "SHA1" ? 20 : modelWord(detail, "name") == "SHA512" ? 64 : 32;
    if (into.known && bytes && !m_labels.has(labels, Label::Peer))
        state.memory.fill(into.bits, crypto::digest(modelWord(detail, "name"), asBytes(*bytes)), labels);
    else if (into.known)
        state.memory.forget(into.bits, static_cast<std::uint64_t>(length), labels);
    set(state, 0, into, true);
}

/// What the other side showed: its trust object, certificates and keys
void NativeMachine::trust(State &state, std::string_view)
{
    set(state, 0, make(NativeObject::Kind::Trust, {}, m_labels.join(labelsOf(state, state.x[0], 0), m_labels.of(Label::of(Label::Peer, 0)))), true);
}

void NativeMachine::evaluateTrust(State &state, std::string_view detail)
{
    if (!m_judging.empty()) {
        m_judging.back().evaluated = true;
        m_judging.back().evaluatedAt = state.pc;
    }
    // SecTrustEvaluate writes its verdict: 1 is proceed.
    if (const auto into = modelNumber(detail, "into"); into && state.x[*into].known)
        state.memory.write(state.x[*into].bits, 4, NativeValue::number(1));
    set(state, 0, NativeValue::number(modelNumber(detail, "value").value_or(1)), true);
}

void NativeMachine::acceptTrust(State &state, std::string_view)
{
    if (!m_judging.empty()) {
        m_judging.back().accepted = true;
        m_judging.back().at = state.pc;
    }
    set(state, 0, make(NativeObject::Kind::Opaque), true);
}

void NativeMachine::sawPeerCompared(State &state, const NativeValue &peer, const NativeValue &other)
{
    if (m_judging.empty() || !m_labels.has(labelsOf(state, peer, 64), Label::Peer) || m_labels.has(labelsOf(state, other, 64), Label::Peer))
        return;
    auto &judged = m_judging.back();
    judged.compared = true;
    const auto bytes = objectAt(other) ? objectAt(other)->bytes : other.known ? state.memory.bytes(other.bits, 32) : std::nullopt;
    const auto text = textOf(state, other);
    if (bytes)
        judged.key = judged.key ? judged.key : keyIn(*bytes);
    if (!judged.key && text) {
        const auto pin = crypto::readPin(text->starts_with("sha256/") ? *text : "sha256/" + *text);
        judged.pin = pin.empty() ? crypto::readPin(*text) : pin;
    }
    if (!judged.key && judged.pin.empty() && bytes && bytes->size() == 32)
        judged.pin = crypto::hex(asBytes(*bytes));
    if (judged.evaluatedAt == 0)
        judged.evaluatedAt = state.pc;
}

/// The delegate's answer is in: what it decided guards the connection.
void NativeMachine::settleTrust(State &state, std::size_t destination)
{
    if (m_judging.empty())
        return;
    const auto judged = m_judging.back();
    m_judging.pop_back();
    const bool pins = judged.compared && (judged.key || !judged.pin.empty());
    const bool overrides = judged.accepted && !judged.evaluated && !judged.compared;
    if (!pins && !overrides)
        return;
    NativeObject key;
    key.key = judged.key;
    key.pin = judged.pin;
    key.keySource = "resource";
    State at = state;
    at.pc = pins ? judged.evaluatedAt : judged.at;
    key.keyWhere = placeOf(at);
    const auto number = operation(at, pins ? "_SecTrustEvaluateWithError" : "credentialForTrust:", pins ? "OBJ-023" : "OBJ-059", pins ? "pin" : "trust-override", &key, {});
    link(number, destination, "guard", placeOf(at), pins ? "the certificate of the connection is compared here" : "any certificate of the connection is taken here");
}

/// SSL_CTX_set_verify and its kin: mode= ; 0 switches the check off
void NativeMachine::verifyMode(State &state, std::string_view detail)
{
    const auto mode = state.x[modelNumber(detail, "mode").value_or(1)];
    if (mode.isZero())
        (void)operation(state, std::string(modelWord(detail, "api")), std::string(modelWord(detail, "id")), "trust-override", nullptr, {});
    set(state, 0, NativeValue::number(modelNumber(detail, "value").value_or(0)), true);
}

}
