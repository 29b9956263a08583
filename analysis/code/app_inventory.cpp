// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the code without being traced: calls of the catalogue, addresses in strings, keys in strings and arrays.
#include "analysis/code/app_trace.h"
#include "analysis/code/crypto_state.h"

#include <fmt/format.h>

#include <charconv>
#include <set>

namespace keytrail::code {

namespace {

constexpr std::size_t kShortestKeyText = 40;        // base64 of a raw key of 32 bytes has 43 characters
constexpr std::size_t kShortestKeyBytes = 44;       // DER of the smallest public key
constexpr std::size_t kMostStringHosts = 20'000;    // of one app
constexpr double kOnlyText = 0.3;

// The algorithms that the strings of a method name; a call there is known to be symmetric when all of them are.
struct NamedAlgorithms {
    bool any = false, allSymmetric = true;
    std::string first;
};

NamedAlgorithms algorithmsOf(const Dex &dex, const CodeItem &item)
{
    NamedAlgorithms out;
    std::string last;
    for (std::uint32_t at = 0; at < item.units.size() / 2;) {
        const auto in = decodeInstruction(item.units, at);
        if (in.width == 0)
            break;
        at += in.width;
        if (in.opcode == 0x1a || in.opcode == 0x1b) {
            last = dex.string(in.index);
        } else if (in.isInvoke() && in.opcode < 0xfa && !last.empty()) {
            const auto id = dex.method(in.index);
            if (dex.string(id.name) == "getInstance" && dex.type(id.owner) == "Ljavax/crypto/Cipher;") {
                out.any = true;
                out.allSymmetric = out.allSymmetric && isSymmetricName(last);
                if (out.first.empty() || isSymmetricName(out.first))
                    out.first = last;
            }
        }
    }
    return out;
}

bool looksLikeKey(std::string_view text)
{
    if (text.size() < kShortestKeyText)
        return false;
    if (text.find("-----BEGIN") != std::string_view::npos || text.find("\"kty\"") != std::string_view::npos)
        return true;
    std::size_t fitting = 0;
    const auto head = text.substr(0, 256);
    for (const char c : head)
        fitting += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/' || c == '-' || c == '_' || c == '=' || c == '\n' || c == '\\' || c == '\r';
    return fitting == head.size() && text.size() >= 56;
}

bool isAddress(std::string_view text)
{
    int parts = 0;
    while (!text.empty()) {
        const auto part = text.substr(0, text.find('.'));
        unsigned number = 256;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
        if (error != std::errc() || end != part.data() + part.size() || number > 255 || part.size() > 3)
            return false;
        ++parts;
        text.remove_prefix(std::min(text.size(), part.size() + 1));
    }
    return parts == 4;
}

class Inventory
{
public:
    Inventory(const Program &program, const Models &models, Findings &findings)
        : m_program(program)
        , m_models(models)
        , m_findings(findings)
        , m_known(program.references.size(), -2)
    {
        for (const auto &operation : findings.operations)
            m_have.insert(operation.where);
    }

    void method(const Method &method)
    {
        const auto &type = m_program.classes[method.owner];
        const auto &dex = m_program.image(type.image);
        const auto item = dex.code(method.code);
        if (!item)
            return;
        std::optional<NamedAlgorithms> named;
        for (std::uint32_t at = 0; at < item->units.size() / 2;) {
            const auto in = decodeInstruction(item->units, at);
            if (in.width == 0)
                break;
            at += in.width;
            const auto reference = in.isInvoke() && in.opcode < 0xfa ? m_program.referenceOf(type.image, in.index) : kNone;
            const auto *entry = reference == kNone ? nullptr : entryOf(reference);
            if (!entry)
                continue;
            const bool isCipher = entry->symbol.substr(0, 13) == "Ljavax/crypto" && entry->operation.find("crypt") + entry->operation.find("wrap") != 2 * std::string::npos;
            if (isCipher && !named)
                named = algorithmsOf(dex, *item);
            // Powers of big numbers are textbook RSA only where the numbers were seen.
            // The same call on X509Certificate builds chains; the interpreter tells where its key is a constant.
            const auto owner = m_program.names.text(m_program.references[reference].owner);
            if (entry->operation == "verify" && entry->symbol.starts_with("Ljava/security/cert/Certificate;") && owner != "Ljava/security/cert/Certificate;")
                continue;
            if ((isCipher && named->any && named->allSymmetric) || entry->symbol.substr(0, 22) == "Ljava/math/BigInteger;")
                continue;
            add(method, in.offset, *entry, isCipher && named->any ? named->first : std::string());
        }
    }

private:
    const CatalogueEntry *entryOf(std::uint32_t reference)
    {
        auto &known = m_known[reference];
        if (known == -2) {
            const auto &one = m_program.references[reference];
            const auto *entry = m_models.catalogue(m_program.names.text(one.owner), m_program.names.text(one.name), m_program.names.text(one.proto));
            known = -1;
            if (entry && !rowKind(*entry).empty()) {
                known = static_cast<int>(m_entries.size());
                m_entries.push_back(entry);
            }
        }
        return known < 0 ? nullptr : m_entries[static_cast<std::size_t>(known)];
    }

    void add(const Method &method, std::uint32_t offset, const CatalogueEntry &entry, const std::string &transformation)
    {
        const auto where = m_program.place(method, offset);
        if (!m_have.insert(where).second)
            return;
        TraceOperation row;
        row.image = m_program.imageName(m_program.classes[method.owner].image);
        row.className = m_program.names.text(m_program.classes[method.owner].name);
        row.method = m_program.names.text(method.name);
        row.descriptor = m_program.names.text(method.proto);
        row.offset = offset;
        row.where = where;
        row.api = entry.symbol;
        row.catalogueId = entry.id;
        row.kind = rowKind(entry);
        row.transformation = transformation;
        row.algorithm = algorithmName(transformation.empty() ? std::string_view(entry.algorithm).substr(0, entry.algorithm.find(' ')) : transformation);
        m_findings.operations.push_back(std::move(row));
    }

    const Program &m_program;
    const Models &m_models;
    Findings &m_findings;
    std::vector<int> m_known;
    std::vector<const CatalogueEntry *> m_entries;
    std::set<std::string> m_have;
};

}

void addUntraced(const Program &program, const Models &models, Findings &findings)
{
    Inventory inventory(program, models, findings);
    for (const auto &method : program.methods) {
        if (method.code)
            inventory.method(method);
    }
    // Calls that the interpreter saw to be symmetric are known and have no row.
    std::erase_if(findings.operations, [&](const TraceOperation &one) { return !one.traced && findings.symmetricPlaces.count(one.where); });
}

void addHostsOfText(std::string_view text, const std::string &where, Findings &findings, std::vector<std::string> &known)
{
    constexpr std::string_view kSchemes[] = {"http", "https", "ws", "wss", "ftp", "tcp", "mqtt", "ssl"};
    const auto add = [&](std::string scheme, std::string host, std::optional<int> port, std::string url) {
        const auto key = fmt::format("{}|{}|{}", scheme, host, port.value_or(-1));
        const auto at = std::lower_bound(known.begin(), known.end(), key);
        if ((at != known.end() && *at == key) || known.size() > kMostStringHosts)
            return;
        known.insert(at, key);
        TraceDestination row;
        row.scheme = std::move(scheme);
        row.host = std::move(host);
        row.port = port;
        row.url = std::move(url);
        row.resolvedBy = "string";
        row.confidence = kOnlyText;
        row.where = where;
        row.reason = "The address stands in a string; no call that is understood uses it.";
        findings.destinations.push_back(std::move(row));
    };
    if (text.size() >= 7 && text.size() <= 15 && isAddress(text)) {
        add("", std::string(text), std::nullopt, "");
        return;
    }
    for (std::size_t at = text.find("://"); at != std::string_view::npos; at = text.find("://", at + 3)) {
        auto begin = at;
        while (begin > 0 && text[begin - 1] >= 'a' && text[begin - 1] <= 'z')
            --begin;
        const auto scheme = text.substr(begin, at - begin);
        if (std::find(std::begin(kSchemes), std::end(kSchemes), scheme) == std::end(kSchemes))
            continue;
        auto end = at + 3;
        while (end < text.size() && std::string_view("/?#\"'<> \t\n\\,;|)(").find(text[end]) == std::string_view::npos)
            ++end;
        auto authority = text.substr(at + 3, end - at - 3);
        authority.remove_prefix(authority.rfind('@') == std::string_view::npos ? 0 : authority.rfind('@') + 1);
        const auto colon = authority.rfind(':');
        std::optional<int> port;
        if (colon != std::string_view::npos) {
            int number = 0;
            const auto digits = authority.substr(colon + 1);
            if (std::from_chars(digits.data(), digits.data() + digits.size(), number).ec == std::errc() && number <= 65535)
                port = number;
        }
        std::string host(authority.substr(0, colon));
        std::transform(host.begin(), host.end(), host.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        const bool good = host.find('.') != std::string::npos && host.front() != '.' && std::all_of(host.begin(), host.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_'; });
        if (good)
            add(std::string(scheme), std::move(host), port, std::string(text.substr(begin, 256)));
    }
}

void addStrings(const Program &program, Findings &findings, const Pulse &pulse)
{
    std::vector<std::string> known;
    for (const auto &destination : findings.destinations) {
        if (destination.host)
            known.push_back(fmt::format("{}|{}|{}", destination.scheme, *destination.host, destination.port.value_or(-1)));
    }
    std::sort(known.begin(), known.end());
    NoNotes notes;
    const auto addKeys = [&](Bytes bytes, const char *source, const std::string &where) {
        const auto found = crypto::readKeys(bytes, notes);
        for (std::size_t i = 0; found && i < found->size(); ++i)
            findings.keys.push_back({(*found)[i], source, where});
    };
    for (std::uint32_t image = 0; image < program.imageCount(); ++image) {
        const auto &dex = program.image(image);
        for (std::uint32_t i = 0; i < dex.size(Dex::Strings); ++i) {
            if ((i & 0xfff) == 0 && !pulse(i, dex.size(Dex::Strings)))
                return;
            const auto raw = asText(dex.rawString(i));
            const bool isUrl = raw.find("://") != std::string_view::npos, isDigits = !raw.empty() && raw.front() >= '0' && raw.front() <= '9';
            if (!isUrl && !isDigits && raw.size() < kShortestKeyText)
                continue;
            const auto text = dex.string(i);
            const auto where = fmt::format("{}#string {}", program.imageName(image), i);
            if (isUrl || isDigits)
                addHostsOfText(text, where, findings, known);
            if (looksLikeKey(text))
                addKeys(asBytes(text), "string", where);
        }
    }
    for (const auto &method : program.methods) {
        const auto item = method.code ? program.imageOf(method).code(method.code) : Result<CodeItem>(Error{});
        for (std::uint32_t at = 0; item && at < item->units.size() / 2;) {
            const auto in = decodeInstruction(item->units, at);
            if (in.width == 0)
                break;
            const auto data = in.format == Format::ArrayData && in.isPayload() ? arrayPayload(item->units, at) : ArrayPayload();
            if (data.elementSize == 1 && data.elements.size() >= kShortestKeyBytes)
                addKeys(data.elements, "array", program.place(method, at));
            at += in.width;
        }
    }
}

}
