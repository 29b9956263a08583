// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/public_key.h"

#include "analysis/crypto/der.h"
#include "analysis/crypto/jwk.h"
#include "analysis/crypto/key_forms.h"
#include "analysis/crypto/key_text.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <map>
#include <set>

namespace keytrail::crypto {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLargestText = 64 << 10;  ///< octets of one key in a text: 16384-bit private keys in PEM take 13 KiB
constexpr std::size_t kSniffOctets = 16;        ///< enough for two DER headers
constexpr std::size_t kKeySearchSmallestKey = 38;        ///< octets: no form is shorter, and most strings of a program are
constexpr int kDeepestText = 3;                 ///< base64 of PEM of base64 is met, more is not
constexpr std::size_t kLongestLabel = 64;       ///< of a PEM label

/// One search. Passes go from the form that says most to the one that says least; what a pass finds is closed to later ones.
class Search
{
public:
    Search(Bytes bytes, std::vector<FoundKey> &found, std::uint64_t &work, int depth)
        : m_bytes(bytes)
        , m_text(asText(bytes))
        , m_found(found)
        , m_work(work)
        , m_depth(depth)
    {
    }

    void run()
    {
        pem();
        jwk();
        der();
        fixed("RSA1"sv, 8, &Search::blob);
        fixed("RSA2"sv, 8, &Search::blob);
        fixed("AAAA"sv, 0, &Search::base64Ssh);
        fixed("BgIAAAC"sv, 0, &Search::base64Blob);
        fixed("BwIAAAC"sv, 0, &Search::base64Blob);
        fixed("<Modulus>"sv, 0, &Search::xml);
        base64();
        hexText();
    }
    std::size_t pemSkipped() const { return m_pemSkipped; }
    bool outOfWork() const { return m_outOfWork; }

private:
    bool spend(std::uint64_t amount)
    {
        if (amount > m_work || m_found.size() >= kMostKeys) {
            m_outOfWork = true;
            return false;
        }
        m_work -= amount;
        return true;
    }
    /// Whether `at` lies in what an earlier pass took; then where that ends, else 0.
    std::size_t taken(std::size_t at) const
    {
        const auto after = m_taken.upper_bound(at);
        if (after == m_taken.begin())
            return 0;
        const auto end = std::prev(after)->second;
        return at < end ? end : 0;
    }
    void add(KeyForm form, const char *as, std::size_t begin, std::size_t end)
    {
        FoundKey key;
        key.key = std::move(form.key);
        key.form = as ? as : std::move(form.form);
        key.isPrivate = form.isPrivate;
        key.offset = begin;
        key.size = end - begin;
        key.certificateSha256 = std::move(form.certificateSha256);
        if (m_found.size() < kMostKeys)
            m_found.push_back(std::move(key));
        take(begin, end);
    }
    void take(std::size_t begin, std::size_t end)
    {
        auto &last = m_taken[begin];
        last = std::max(last, end);
    }
    /// All keys in bytes that a text at [begin, end) holds. Answers whether there were any.
    bool addInner(const std::string &inner, const char *as, std::size_t begin, std::size_t end)
    {
        if (m_depth >= kDeepestText || !spend(inner.size()))
            return false;
        std::vector<FoundKey> keys;
        Search search(asBytes(inner), keys, m_work, m_depth + 1);
        search.run();
        m_pemSkipped += search.m_pemSkipped;
        m_outOfWork = m_outOfWork || search.m_outOfWork;
        for (auto &key : keys) {
            key.offset = begin;
            key.size = end - begin;
            if (as)
                key.form = as;
            if (m_found.size() < kMostKeys)
                m_found.push_back(std::move(key));
        }
        if (!keys.empty())
            take(begin, end);
        return !keys.empty();
    }

    void pem();
    std::size_t pemBlock(std::size_t begin, std::size_t body);
    void jwk();
    void der();
    void base64();
    void hexText();
    std::size_t blob(std::size_t at);
    std::size_t base64Ssh(std::size_t at);
    std::size_t base64Blob(std::size_t at);
    std::size_t xml(std::size_t at);

    /// Each place of a fixed text, `back` octets before which a form begins. `tried` answers where to go on, or 0.
    void fixed(std::string_view needle, std::size_t back, std::size_t (Search::*tried)(std::size_t))
    {
        for (std::size_t at = 0; (at = find(needle, at)) != std::string_view::npos;) {
            const auto begin = at - std::min(back, at);
            auto next = taken(begin);
            if (!next && at >= back)
                next = (this->*tried)(begin);
            at = std::max(next, at + 1);
        }
    }
    /// memmem is several times faster than string_view::find on long inputs.
    std::size_t find(std::string_view needle, std::size_t from) const
    {
        if (from >= m_text.size())
            return std::string_view::npos;
        const auto *at = memmem(m_text.data() + from, m_text.size() - from, needle.data(), needle.size());
        return at ? static_cast<std::size_t>(static_cast<const char *>(at) - m_text.data()) : std::string_view::npos;
    }
    std::size_t findByte(char byte, std::size_t from) const
    {
        const auto *at = from < m_text.size() ? std::memchr(m_text.data() + from, byte, m_text.size() - from) : nullptr;
        return at ? static_cast<std::size_t>(static_cast<const char *>(at) - m_text.data()) : std::string_view::npos;
    }

    Bytes m_bytes;
    std::string_view m_text;
    std::vector<FoundKey> &m_found;
    std::uint64_t &m_work;
    int m_depth;
    std::map<std::size_t, std::size_t> m_taken;
    std::size_t m_pemSkipped = 0;
    bool m_outOfWork = false;
};

/// RFC 7468 section 2, and the older RFC 1421 headers. A block that does not end before the next begins is none.
void Search::pem()
{
    constexpr auto kBegin = "-----BEGIN "sv;
    for (std::size_t at = 0; (at = find(kBegin, at)) != std::string_view::npos;) {
        const auto label = m_text.substr(at + kBegin.size(), kLongestLabel);
        const auto dashes = label.find("-----"sv);
        const auto isLabel = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '#'; };
        const bool named = dashes != std::string_view::npos && std::all_of(label.begin(), label.begin() + static_cast<std::ptrdiff_t>(dashes), isLabel);
        const auto body = at + kBegin.size() + (named ? dashes + 5 : 0);
        at = named ? std::max(pemBlock(at, body), body) : body;
    }
}

std::size_t Search::pemBlock(std::size_t begin, std::size_t body)
{
    // A label followed by NUL or a quote is a constant of a library that reads PEM, not a block.
    if (body >= m_text.size() || (m_text[body] != '\n' && m_text[body] != '\r' && m_text[body] != '\\' && m_text[body] != ' '))
        return body;
    const auto label = m_text.substr(begin, body - begin);
    if (label.find("PARAMETERS"sv) != std::string_view::npos)
        return body;
    const auto window = m_text.substr(body, std::min(m_text.size() - body, kLargestText * 2));
    const auto first = window.find_first_not_of(" \r\n\\"sv);
    if (first == std::string_view::npos || window[first] == '\0')
        return body;
    auto end = window.find("-----"sv);
    if (end == std::string_view::npos || !window.substr(end).starts_with("-----END"sv)) {
        m_pemSkipped += end != first;
        return body;
    }
    auto text = window.substr(0, end);
    for (const auto gap : {"\n\n"sv, "\r\n\r\n"sv, "\\n\\n"sv}) {
        const auto headers = text.find(gap);
        if (headers != std::string_view::npos && text.substr(0, headers).find(':') != std::string_view::npos)
            text.remove_prefix(headers + gap.size());
    }
    end = std::min(m_text.size(), body + end + "-----END"sv.size() + label.size() - "-----BEGIN"sv.size());
    const auto decoded = decodeBase64(text, std::min(text.find_first_not_of(" \r\n"sv), text.size()), kLargestText);
    if (auto key = sshKey(asBytes(decoded.bytes)); key && spend(text.size()))
        add(std::move(*key), "pem", begin, end);
    else if (!addInner(decoded.bytes, "pem", begin, end))
        ++m_pemSkipped;
    return end;
}

void Search::jwk()
{
    for (std::size_t at = 0; (at = find("kty"sv, at)) != std::string_view::npos; at += 3) {
        if (at == 0 || (m_text[at - 1] != '"' && m_text[at - 1] != '\'') || taken(at))
            continue;
        std::size_t work = 0;
        auto found = jwkAround(m_text, at, work);
        if (!spend(work))
            return;
        if (!found)
            continue;
        KeyForm form;
        form.key = std::move(found->key);
        form.isPrivate = found->isPrivate;
        add(std::move(form), "jwk", found->begin, found->end);
        at = std::max(at, found->end - 3);
    }
}

void Search::der()
{
    for (std::size_t at = 0; (at = findByte('\x30', at)) != std::string_view::npos;) {
        const auto rest = m_bytes.subspan(at);
        if (!sniffDer(rest.first(std::min(rest.size(), kSniffOctets)), rest.size())) {
            ++at;
            continue;
        }
        auto next = taken(at);
        if (!next) {
            if (auto key = derKey(rest, m_work)) {
                if (!spend(key->size))
                    return;
                next = at + key->size;
                add(std::move(*key), nullptr, at, next);
            }
        }
        at = std::max(next, at + 1);
    }
}

std::size_t Search::blob(std::size_t at)
{
    auto key = blobKey(m_bytes.subspan(at));
    if (!key || !spend(key->size))
        return 0;
    const auto end = at + key->size;
    add(std::move(*key), nullptr, at, end);
    return end;
}

/// "AAAA" and then the length and the letters of a key type, in base64.
std::size_t Search::base64Ssh(std::size_t at)
{
    const auto head = m_text.substr(at + 4, 10);
    if (!head.starts_with("B3NzaC1"sv) && !head.starts_with("C3NzaC1"sv) && !head.starts_with("E2VjZHNh"sv))
        return 0;
    const auto decoded = decodeBase64(m_text, at, kLargestText);
    if (!spend(decoded.bytes.size()))
        return 0;
    auto key = sshKey(asBytes(decoded.bytes));
    if (!key)
        return 0;
    add(std::move(*key), nullptr, at, decoded.end);
    return decoded.end;
}

std::size_t Search::base64Blob(std::size_t at)
{
    const auto decoded = decodeBase64(m_text, at, kLargestText);
    if (!spend(decoded.bytes.size()))
        return 0;
    auto key = blobKey(asBytes(decoded.bytes));
    if (!key)
        return 0;
    add(std::move(*key), nullptr, at, decoded.end);
    return decoded.end;
}

/// RSAKeyValue (XML Signature 4.4.2.2), as .NET writes it: modulus, then exponent.
std::size_t Search::xml(std::size_t at)
{
    constexpr auto kExponent = "<Exponent>"sv;
    constexpr std::size_t kWidestGap = 64;
    const auto modulus = decodeBase64(m_text, at + "<Modulus>"sv.size(), kLargestText);
    if (!spend(modulus.bytes.size()))
        return 0;
    const auto gap = m_text.substr(modulus.end, kWidestGap).find(kExponent);
    if (gap == std::string_view::npos)
        return 0;
    const auto exponent = decodeBase64(m_text, modulus.end + gap + kExponent.size(), 16);
    auto key = rsaKey(asBytes(modulus.bytes), asBytes(exponent.bytes));
    if (!key || key->bits < kFewestBits)
        return 0;
    KeyForm form;
    form.key = std::move(*key);
    form.isPrivate = m_text.substr(exponent.end, kWidestGap).find("<P>"sv) != std::string_view::npos;
    add(std::move(form), "xml", at, exponent.end);
    return exponent.end;
}

/// DER in base64 begins with M and one of A to P: 0x30 and the first bits of a length. Texts in base64 ("-----BEGIN" is LS0t, {" is ey)
/// are opened as texts.
void Search::base64()
{
    constexpr std::size_t kSniffDigits = kSniffOctets * 4 / 3 + 3;
    for (std::size_t at = 0; (at = findByte('M', at)) != std::string_view::npos;) {
        if (at + kSniffDigits > m_text.size())
            break;
        const char second = m_text[at + 1];
        if (second < 'A' || second > 'P' || m_text[at + 2] < '+' || m_text[at + 3] < '+') {
            ++at;
            continue;
        }
        const auto head = decodeBase64(m_text, at, kSniffOctets);
        const auto size = sniffDer(asBytes(head.bytes), (m_text.size() - at) / 4 * 3 + 3) ? derSize(asBytes(head.bytes)) : 0;
        auto next = size ? taken(at) : 0;
        if (size && size <= kLargestText && !next) {
            const auto decoded = decodeBase64(m_text, at, size);
            if (!spend(decoded.bytes.size() + 1))
                return;
            if (decoded.bytes.size() == size && addInner(decoded.bytes, nullptr, at, decoded.end))
                next = decoded.end;
        }
        at = std::max(next, at + 1);
    }
    const auto inner = [this](std::string_view needle) {
        for (std::size_t at = 0; (at = find(needle, at)) != std::string_view::npos;) {
            const auto decoded = decodeBase64(m_text, at, kLargestText);
            auto next = taken(at);
            if (!next && spend(decoded.bytes.size()) && addInner(decoded.bytes, nullptr, at, decoded.end))
                next = decoded.end;
            at = std::max({next, decoded.end, at + 1});
        }
    };
    inner("LS0tLS1CRUdJTi"sv);
    inner("eyJrdHki"sv);
}

/// DER in hex digits: 30, with or without marks between the pairs.
void Search::hexText()
{
    for (std::size_t at = 0; (at = findByte('3', at)) != std::string_view::npos;) {
        if (at + 2 * kSniffOctets > m_text.size())
            break;
        if (m_text[at + 1] != '0') {
            ++at;
            continue;
        }
        const auto head = decodeHex(m_text, at, kSniffOctets);
        const auto size = sniffDer(asBytes(head.bytes), (m_text.size() - at) / 2) ? derSize(asBytes(head.bytes)) : 0;
        auto next = size ? taken(at) : 0;
        if (size && size <= kLargestText && !next) {
            const auto decoded = decodeHex(m_text, at, size);
            if (!spend(decoded.bytes.size() + 1))
                return;
            if (decoded.bytes.size() == size && addInner(decoded.bytes, nullptr, at, decoded.end))
                next = decoded.end;
        }
        at = std::max(next, at + 1);
    }
}

/// What is to be said of an input that holds no key although it begins as one.
void noteNoKey(Bytes bytes, Notes &notes)
{
    if (bytes.size() < 2 || bytes[0] != std::byte(tag::kSequence) || bytes[1] < std::byte(0x80) || bytes[1] > std::byte(0x88))
        return;
    const auto fault = derFault(bytes);
    if (!fault)
        return;
    const char *what = fault->fault == Fault::Unsupported ? "indefinite length or unknown tag"
        : fault->fault == Fault::TooLarge                 ? "length over 4 GiB or elements nested too deep"
                                                          : "length beyond the end";
    notes.warn("der-invalid", fmt::format("0x{:x}", fault->offset), fmt::format("DER is wrong ({}), no key", what));
}

}

Result<std::vector<FoundKey>> readKeys(Bytes bytes, Notes &notes)
{
    // Every octet may be looked at a few times as a text; an input made to be looked at more often runs out of work instead of time.
    constexpr std::uint64_t kWorkFactor = 8, kLeastWork = 16 << 20;
    const auto searched = bytes.first(std::min(bytes.size(), kLargestSearch));
    if (searched.size() < bytes.size())
        notes.warn("expansion-limit", {}, fmt::format("keys were searched in the first {} of {} bytes only", searched.size(), bytes.size()));
    std::vector<FoundKey> found;
    std::uint64_t work = searched.size() * kWorkFactor + kLeastWork;
    Search search(searched, found, work, 0);
    if (searched.size() >= kKeySearchSmallestKey)
        search.run();
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.offset < b.offset; });
    std::set<std::pair<std::uint64_t, std::string>> seen;
    std::set<std::string> noted;
    std::vector<FoundKey> keys;
    for (auto &key : found) {
        if (!seen.emplace(key.offset, key.key.spkiSha256).second)
            continue;
        if (noted.insert(key.key.spkiSha256).second)
            noteOddKey(key.key, fmt::format("0x{:x}", key.offset), notes);
        keys.push_back(std::move(key));
    }
    if (search.outOfWork())
        notes.warn("expansion-limit", {}, fmt::format("search for keys ended early: more than {} keys, or too many beginnings of one", kMostKeys));
    if (search.pemSkipped())
        notes.warn("pem-skipped", {}, fmt::format("{} PEM blocks hold nothing usable", search.pemSkipped()));
    if (keys.empty())
        noteNoKey(bytes, notes);
    return keys;
}

}
