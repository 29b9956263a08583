// SPDX-License-Identifier: GPL-3.0-or-later
// Models of libraries that work with keys: rows of js-models.tsv become operations, keys and labels.
#include "analysis/code/js_machine.h"

#include "analysis/code/crypto_state.h"
#include "analysis/code/js_parser.h"
#include "analysis/crypto/key_text.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace keytrail::code {

namespace {

constexpr std::size_t kMostOperations = 5000, kMostTrail = 8;
constexpr std::string_view kJsActions[] = {"alias", "key", "make", "open", "operation", "request", "send", "add"};

bool isHexText(std::string_view text)
{
    return text.size() >= 32 && text.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

std::optional<std::size_t> indexOf(std::string_view word)
{
    std::size_t out = 0;
    const auto done = std::from_chars(word.data(), word.data() + word.size(), out);
    return done.ec == std::errc() ? std::optional(out) : std::nullopt;
}

crypto::FoundKey foundOf(crypto::PublicKey key, const char *form)
{
    crypto::FoundKey out;
    out.key = std::move(key);
    out.form = form;
    return out;
}

}

bool hasJsAction(std::string_view name)
{
    return std::find(std::begin(kJsActions), std::end(kJsActions), name) != std::end(kJsActions);
}

/// What an argument position says: "this", "N", or "N.member" and further members.
JsValue JsMachine::source(std::string_view from, const JsValue &self, const Arguments &given)
{
    const auto dot = std::min(from.find('.'), from.size());
    const auto head = from.substr(0, dot);
    auto out = undefined();
    if (head == "this")
        out = self;
    else if (const auto n = indexOf(head))
        out = *n < given.size() ? given[*n] : undefined();
    auto rest = from.substr(std::min(dot + 1, from.size()));
    while (!rest.empty()) {
        const auto end = std::min(rest.find('.'), rest.size());
        // A text stands for an object that has only its name.
        if (!(out.isText() && rest.substr(0, end) == "name"))
            out = out.object ? member(out, m_texts.add(rest.substr(0, end))) : out.isKnown() ? undefined() : out;
        rest = rest.substr(std::min(end + 1, rest.size()));
    }
    return out;
}

JsCrypto JsMachine::keyOf(const JsValue &given, std::string_view algorithm, std::string_view curve)
{
    JsCrypto out;
    const auto value = await(given);
    if (value.object && value.object->crypto) {
        const auto &known = *value.object->crypto;
        out.key = known.key;
        out.origin = known.origin;
        out.keyWhere = known.keyWhere;
        out.algorithm = known.algorithm;
        out.symmetric = known.symmetric;
        return out;
    }
    const bool inItems = !value.place && value.object && !value.object->items.empty();
    out.keyWhere = placeText(inItems ? value.object->items.front().place : value.place);
    const auto labels = deepLabels(value);
    if (m_labels.has(labels, Label::Destination) || value.reason == Reason::Network)
        out.origin = KeyOrigin::Network;
    else if (value.reason == Reason::Storage)
        out.origin = KeyOrigin::Storage;
    NoNotes silent;
    auto raw = octets(value);
    if (value.object && value.object->kind == JsObject::Kind::Plain) {
        raw = toUtf8(json(value, 0));
        // Members of a JWK, or of a library's own key object, that stand for themselves.
        for (const auto &slot : value.object->slots)
            out.keyWhere = out.keyWhere.empty() ? placeText(slot.second.place) : out.keyWhere;
        const auto *n = value.object->find(m_texts.add("n"));
        if (!value.object->find(m_texts.add("kty")) && n && n->object && n->object->crypto && n->object->crypto->key)
            return keyOf(*n, algorithm, curve);
    }
    if (!raw || raw->size() < 16)
        return out;
    const auto found = crypto::readKeys(asBytes(*raw), silent);
    if (found && !found->empty())
        out.key = found->front();
    const bool hex = isHexText(*raw);
    const auto bytes = hex ? crypto::decodeHex(*raw, 0, raw->size()).bytes : *raw;
    if (!out.key && algorithm == "rsa" && hex && bytes.size() >= 64) {
        if (auto made = crypto::rsaKey(asBytes(bytes), asBytes(std::string_view("\x01\x00\x01", 3))))
            out.key = foundOf(std::move(*made), "numbers");
    }
    if (!out.key && !curve.empty()) {
        auto point = bytes;
        if (point.size() == 64 && (algorithm == "sm2" || algorithm == "ec"))
            point.insert(0, 1, '\x04');
        if (auto made = crypto::ecKey(curve, asBytes(point)))
            out.key = foundOf(std::move(*made), "point");
    }
    if (!out.key && (algorithm == "x25519" || algorithm == "ed25519")) {
        auto key = bytes;
        if (!hex && raw->size() > 32 && raw->size() < 48)
            key = crypto::decodeBase64(*raw, 0, raw->size()).bytes;
        if (auto made = key.size() == 32 ? crypto::rawKey(algorithm, asBytes(key)) : std::nullopt)
            out.key = foundOf(std::move(*made), "raw");
    }
    if (out.key && out.origin == KeyOrigin::Unknown)
        out.origin = KeyOrigin::Embedded;
    if (out.key)
        out.key->offset = 0;
    return out;
}

/// The key that a model's row points to.
JsCrypto JsMachine::keyFor(const JsModel &model, const JsValue &self, const Arguments &given)
{
    auto algorithm = std::string(model.word("algorithm"));
    if (const auto from = model.word("name"); !from.empty()) {
        const auto spelled = source(from, self, given);
        if (spelled.isText() && spelled.text->find(kJsHole) == std::u16string::npos)
            algorithm = algorithmName(toUtf8(*spelled.text));
    }
    auto curve = std::string(model.word("curve"));
    if (const auto from = model.word("curve-from"); !from.empty()) {
        const auto spelled = source(from, self, given);
        if (spelled.isText())
            curve = toUtf8(*spelled.text);
    } else if (curve.empty() && self.object && self.object->crypto) {
        curve = self.object->crypto->algorithm;
    }
    if (const auto modulus = model.word("modulus"); !modulus.empty()) {
        const auto n = source(modulus, self, given), e = source(model.word("exponent"), self, given);
        JsCrypto out;
        const auto bytesOf = [&](const JsValue &value) {
            const auto wrapped = value.object && value.object->kind == JsObject::Kind::Library && !value.object->items.empty() ? value.object->items.front() : value;
            auto shownText = wrapped.isNumber() ? fmt::format("{:x}", static_cast<std::uint64_t>(std::max(0.0, wrapped.number))) : wrapped.isText() ? toUtf8(*wrapped.text) : std::string();
            if (shownText.size() % 2)
                shownText.insert(0, 1, '0');
            return crypto::decodeHex(shownText, 0, shownText.size()).bytes;
        };
        const auto modulusBytes = bytesOf(n), exponentBytes = bytesOf(e);
        if (modulusBytes.size() >= 32) {
            if (auto made = crypto::rsaKey(asBytes(modulusBytes), asBytes(exponentBytes.empty() ? std::string("\x01\x00\x01", 3) : exponentBytes))) {
                out.key = foundOf(std::move(*made), "numbers");
                out.origin = KeyOrigin::Embedded;
                out.keyWhere = placeText(n.place ? n.place : n.object && !n.object->items.empty() ? n.object->items.front().place : 0);
            }
        }
        out.algorithm = "rsa";
        return out;
    }
    auto out = keyOf(source(model.word("key"), self, given), algorithm, curve);
    if (out.algorithm.empty())
        out.algorithm = algorithm.empty() && out.key ? out.key->key.algorithm : algorithm;
    return out;
}

JsValue JsMachine::wrapped(const JsModel &model, const JsValue &value)
{
    return model.word("result") == "promise" ? promise(value) : value;
}

std::size_t JsMachine::addOperation(const JsModel &model, const JsCrypto &key, const std::string &spelled, const JsNode &node)
{
    const auto kind = std::string(model.word("kind"));
    const auto place = where(node);
    const auto identity = fmt::format("{}|{}|{}|{}", place, model.api, kind, key.key ? key.key->key.spkiSha256 : std::string());
    if (const auto known = m_operationByKey.find(identity); known != m_operationByKey.end())
        return known->second;
    if (m_findings.operations.size() >= kMostOperations) {
        m_exhausted = true;
        return ~std::size_t(0);
    }
    TraceOperation row;
    row.layer = "js";
    row.image = m_frame->script ? m_frame->script->where : std::string();
    row.method = ascii(m_frame->method);
    row.offset = m_frame->script ? node.at + m_frame->script->shift : 0;
    row.where = place;
    row.api = model.api;
    row.catalogueId = model.catalogueId;
    row.kind = kind;
    row.algorithm = key.key ? key.key->key.algorithm : !key.algorithm.empty() ? key.algorithm : algorithmName(spelled);
    row.transformation = spelled.empty() ? std::string(model.word("transformation")) : spelled;
    row.key = key.key;
    row.keyOrigin = key.origin;
    row.keySource = "string";
    row.keyWhere = key.keyWhere;
    row.traced = true;
    m_findings.operations.push_back(std::move(row));
    const auto number = m_findings.operations.size() - 1;
    m_operationByKey.emplace(identity, number);
    auto &steps = m_trails[number];
    const auto line = m_frame->script ? lineOf(m_frame->script->source, node.at) : 0;
    if (!key.keyWhere.empty())
        steps.push_back({"key", key.key ? key.key->key.algorithm + " public key" : std::string("key"), key.keyWhere});
    steps.push_back({"operation", fmt::format("{} (line {})", model.api, line), place});
    return number;
}

JsValue JsMachine::operation(const JsModel &model, const JsValue &self, const Arguments &given, const JsNode &node)
{
    ++m_hits;
    const auto key = keyFor(model, self, given);
    std::string spelled;
    if (const auto from = model.word("name"); !from.empty()) {
        const auto value = source(from, self, given);
        if (value.isText())
            spelled = toUtf8(*value.text);
    }
    Labels labels = 0;
    for (const auto &one : given)
        labels = join(labels, deepLabels(one));
    if (self.object && self.object->kind == JsObject::Kind::Library)
        labels = join(labels, self.object->labels);
    const auto kind = model.word("kind");
    const bool symmetric = key.symmetric || (!spelled.empty() && isSymmetricName(spelled));
    const bool unsaid = spelled.empty() && !model.word("name").empty() && !key.key && key.algorithm.empty();
    if (symmetric || unsaid) {
        trail(labels, model.api, node);
        return wrapped(model, unknown(Reason::Library, labels));
    }
    const auto number = addOperation(model, key, spelled, node);
    JsValue out = unknown(Reason::Library, m_labels.without(labels, Label::Destination));
    if (number == ~std::size_t(0))
        return wrapped(model, out);
    if (kind == "verify" || kind == "decrypt") {
        for (const auto label : std::vector<std::uint32_t>(m_labels.members(m_labels.only(labels, Label::Destination))))
            link(number, Label::index(label), "in", node, model.api);
        return wrapped(model, kind == "verify" ? unknown(Reason::Library) : unknown(Reason::Library, labels));
    }
    const auto made = model.word("class");
    if (!made.empty())
        out = library(std::string(made), true);
    out.labels = join(out.labels, kind == "generate" || kind == "import-key" ? 0 : m_labels.of(Label::of(Label::Operation, static_cast<std::uint32_t>(number))));
    if (out.object) {
        out.object->labels = out.labels;
        out.object->crypto = std::make_unique<JsCrypto>();
        out.object->crypto->symmetric = kind == "agree";
    }
    if (kind == "generate") {
        out = library(made.empty() ? "KeyPair" : std::string(made), true);
        out.object->crypto = std::make_unique<JsCrypto>();
        out.object->crypto->origin = KeyOrigin::Generated;
        out.object->crypto->algorithm = key.algorithm.empty() ? algorithmName(spelled) : key.algorithm;
        for (const auto part : {"publicKey", "privateKey", "secretKey"}) {
            auto half = library(out.object->path, true);
            half.object->crypto = std::make_unique<JsCrypto>();
            half.object->crypto->origin = KeyOrigin::Generated;
            half.object->crypto->algorithm = out.object->crypto->algorithm;
            out.object->set(m_texts.add(std::string_view(part)), half);
        }
    }
    return wrapped(model, out);
}

std::optional<JsValue> JsMachine::modelCall(const JsModel &model, const JsValue &self, const Arguments &given, const JsNode &node)
{
    if (const auto fewest = indexOf(model.word("least")); fewest && given.size() < *fewest)
        return std::nullopt;
    if (model.action == "alias")
        return std::nullopt;
    if (model.action == "operation")
        return operation(model, self, given, node);
    if (model.action == "open" || model.action == "request" || model.action == "send" || model.action == "add") {
        ++m_hits;
        return request(model, self, given, node);
    }
    const bool intoSelf = model.word("into") == "this";
    auto out = intoSelf && self.object ? self : library(std::string(model.word("class")), true);
    if (model.action == "make" || model.action == "key") {
        Labels labels = 0;
        for (const auto &one : given)
            labels = join(labels, deepLabels(one));
        out.object->labels = join(out.object->labels, m_labels.without(labels, Label::Destination));
        if (const auto kept = model.word("keep"); !kept.empty())
            out.object->items.assign(1, source(kept, self, given));
        auto key = keyFor(model, self, given);
        const auto from = model.word("name");
        const auto spelled = from.empty() ? JsValue() : source(from, self, given);
        key.symmetric = spelled.isText() && isSymmetricName(toUtf8(*spelled.text));
        if (!model.word("kind").empty() && !key.symmetric && (key.key || key.origin != KeyOrigin::Unknown || !key.algorithm.empty())) {
            ++m_hits;
            (void)addOperation(model, key, spelled.isText() ? toUtf8(*spelled.text) : std::string(), node);
        }
        if (key.key)
            ++m_hits;
        if (const auto curve = model.word("curve-from"); !curve.empty() && key.algorithm.empty()) {
            const auto name = source(curve, self, given);
            key.algorithm = name.isText() ? toUtf8(*name.text) : std::string();
        }
        if (!out.object->crypto || key.key || key.origin != KeyOrigin::Unknown || !intoSelf) {
            auto destination = out.object->crypto ? out.object->crypto->destination : std::nullopt;
            out.object->crypto = std::make_unique<JsCrypto>(std::move(key));
            out.object->crypto->destination = destination;
        }
        return wrapped(model, out);
    }
    return std::nullopt;
}

/// Where values that an operation made pass on their way, for the steps of a link.
void JsMachine::trail(Labels labels, std::string_view what, const JsNode &node)
{
    if (labels == 0 || what.empty() || !m_labels.has(labels, Label::Operation))
        return;
    const auto place = where(node);
    for (const auto label : std::vector<std::uint32_t>(m_labels.members(m_labels.only(labels, Label::Operation)))) {
        auto &steps = m_trails[Label::index(label)];
        const bool known = std::any_of(steps.begin(), steps.end(), [&](const TraceStep &step) { return step.where == place; });
        if (!known && steps.size() < kMostTrail)
            steps.push_back({"flow", std::string(what), place});
    }
}

}
