// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/apk_scheme.h"

#include "analysis/crypto/der.h"
#include "analysis/package/signing.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>

namespace keytrail::package
{
namespace
{

struct Algorithm {
    std::uint32_t id;
    ContentDigestKind digest;
    int minSdk;
};
constexpr std::array<Algorithm, 10> kAlgorithms
    = {{{0x0101, ContentDigestKind::ChunkedSha256, kSdkN}, {0x0102, ContentDigestKind::ChunkedSha512, kSdkN},
        {0x0103, ContentDigestKind::ChunkedSha256, kSdkN}, {0x0104, ContentDigestKind::ChunkedSha512, kSdkN},
        {0x0201, ContentDigestKind::ChunkedSha256, kSdkN}, {0x0202, ContentDigestKind::ChunkedSha512, kSdkN},
        {0x0301, ContentDigestKind::ChunkedSha256, kSdkN}, {0x0421, ContentDigestKind::VeritySha256, kSdkP},
        {0x0423, ContentDigestKind::VeritySha256, kSdkP}, {0x0425, ContentDigestKind::VeritySha256, kSdkP}}};

constexpr std::uint32_t kStrippingAttribute = 0xbeeff00d;
constexpr std::uint32_t kLineageAttribute = 0x3ba06f8c;
constexpr std::uint32_t kRotationMinSdkAttribute = 0x559f8b02;
constexpr std::uint32_t kDevelopmentAttribute = 0xc2a6b3ba;

const Algorithm *algorithm(std::uint32_t id)
{
    const auto found = std::find_if(kAlgorithms.begin(), kAlgorithms.end(), [&](const Algorithm &one) { return one.id == id; });
    return found == kAlgorithms.end() ? nullptr : &*found;
}

/// Modulus and exponent of an RSA key, or nothing. Some certificates hold the modulus as a negative number, which
/// platforms read as a positive one.
std::optional<std::pair<std::string_view, std::string_view>> rsaNumbers(Bytes spki)
{
    crypto::DerReader whole(spki);
    auto key = whole.inside(crypto::tag::kSequence);
    key.expect(crypto::tag::kSequence);
    crypto::DerReader bits(key.bits());
    auto numbers = bits.inside(crypto::tag::kSequence);
    const auto modulus = numbers.expect(crypto::tag::kInteger).content, exponent = numbers.expect(crypto::tag::kInteger).content;
    if (!key.ok() || !numbers.ok() || !numbers.atEnd())
        return {};
    return std::pair(asText(crypto::magnitude(modulus)), asText(crypto::magnitude(exponent)));
}

bool isSameKey(const crypto::PublicKey &key, Bytes spki)
{
    if (key.spki == asText(spki))
        return true;
    const auto numbers = rsaNumbers(asBytes(key.spki));
    return key.algorithm == "rsa" && numbers && numbers == rsaNumbers(spki);
}

struct Signature {
    std::uint32_t id = 0;
    Bytes bytes;
};

/// The strongest one that each platform of the range would pick; none where the oldest platform knows none of them.
std::vector<Signature> picked(const std::vector<Signature> &signatures, std::int64_t minSdk, std::int64_t maxSdk)
{
    std::map<int, Signature> best;
    for (const auto &signature : signatures) {
        const auto *about = algorithm(signature.id);
        if (!about || about->minSdk > maxSdk)
            continue;
        const auto held = best.find(about->minSdk);
        if (held == best.end() || about->digest > algorithm(held->second.id)->digest)
            best[about->minSdk] = signature;
    }
    std::vector<Signature> list;
    if (best.empty() || minSdk < best.begin()->first)
        return list;
    for (const auto &[sdk, signature] : best)
        list.push_back(signature);
    return list;
}

class SignerCheck
{
public:
    SignerCheck(const SchemeQuestion &question, std::set<ContentDigestKind> &digests)
        : m_question(question)
        , m_digests(digests)
        , m_v2(question.id == kSchemeV2)
    {
    }

    SchemeSigner run(ByteReader in)
    {
        const auto data = lengthPrefixed(in);
        m_signedData = peek(data);
        if (!m_v2) {
            m_signer.minSdk = static_cast<std::int32_t>(in.le<std::uint32_t>());
            m_signer.maxSdk = static_cast<std::int32_t>(in.le<std::uint32_t>());
            if (m_signer.minSdk < 0 || m_signer.minSdk > m_signer.maxSdk)
                fail("the signer's SDK range is impossible");
        }
        auto signatures = lengthPrefixed(in);
        m_publicKey = peek(lengthPrefixed(in));
        if (!in.ok())
            return fail("the signer block is malformed"), std::move(m_signer);
        if (readSignatures(signatures) && verifySignatures())
            readSignedData(ByteReader(m_signedData, "apk-signer"));
        return std::move(m_signer);
    }

    const std::vector<std::pair<std::uint32_t, std::string>> &expectedDigests() const { return m_expected; }

private:
    static Bytes peek(ByteReader in) { return in.take(in.left()); }

    bool fail(std::string_view why)
    {
        if (m_signer.error.empty())
            m_signer.error = why;
        return false;
    }

    bool readSignatures(ByteReader &in)
    {
        while (in.left() > 0) {
            auto one = lengthPrefixed(in);
            Signature signature;
            signature.id = one.le<std::uint32_t>();
            signature.bytes = peek(lengthPrefixed(one));
            if (!in.ok() || !one.ok())
                return fail("a signature record is malformed");
            m_signatures.push_back(signature);
        }
        return !m_signatures.empty() || fail("no signatures");
    }

    bool verifySignatures()
    {
        const auto chosen
            = picked(m_signatures, m_v2 ? std::max(m_question.minSdk, kSdkN) : m_signer.minSdk, m_v2 ? kEveryLaterSdk : m_signer.maxSdk);
        if (chosen.empty())
            return fail("no signature that all platforms of the range know");
        const auto key = crypto::readPublicKey(m_publicKey);
        if (!key)
            return fail("the public key is malformed");
        for (const auto &signature : chosen) {
            if (!crypto::verifyApkSignature(*key, signature.id, m_signedData, signature.bytes))
                return fail("the signature does not verify");
            m_digests.insert(algorithm(signature.id)->digest);
        }
        return true;
    }

    bool readSignedData(ByteReader in)
    {
        auto digests = lengthPrefixed(in), certificates = lengthPrefixed(in);
        if (!m_v2) {
            if (static_cast<std::int32_t>(in.le<std::uint32_t>()) != m_signer.minSdk)
                fail("the signed minimum SDK is not the signer's");
            if (static_cast<std::int32_t>(in.le<std::uint32_t>()) != m_signer.maxSdk)
                fail("the signed maximum SDK is not the signer's");
        }
        auto attributes = lengthPrefixed(in);
        if (!in.ok())
            return fail("the signed data is malformed");
        return readCertificates(certificates) && readDigests(digests) && readAttributes(attributes);
    }

    bool readCertificates(ByteReader &in)
    {
        while (in.left() > 0) {
            const auto der = peek(lengthPrefixed(in));
            auto certificate = in.ok() ? crypto::readCertificate(der) : Result<crypto::Certificate>(in.error());
            if (!certificate)
                return fail("a certificate is malformed");
            m_signer.certificates.push_back(std::move(*certificate));
        }
        if (m_signer.certificates.empty())
            return fail("no certificates");
        const auto &key = m_signer.certificates.front().key;
        return (key && isSameKey(*key, m_publicKey)) || fail("the certificate's key is not the signer's");
    }

    bool readDigests(ByteReader &in)
    {
        while (in.left() > 0) {
            auto one = lengthPrefixed(in);
            const auto id = one.le<std::uint32_t>();
            const auto bytes = peek(lengthPrefixed(one));
            if (!in.ok() || !one.ok())
                return fail("a digest record is malformed");
            m_expected.emplace_back(id, asText(bytes));
        }
        const bool same = std::equal(m_expected.begin(), m_expected.end(), m_signatures.begin(), m_signatures.end(),
            [](const auto &digest, const auto &signature) { return digest.first == signature.id; });
        return same || fail("digests and signatures name other algorithms");
    }

    bool readAttributes(ByteReader &in)
    {
        while (in.left() > 0) {
            auto one = lengthPrefixed(in);
            const auto id = one.le<std::uint32_t>();
            if (!in.ok() || !one.ok())
                return fail("an attribute is malformed");
            if (m_v2 && id == kStrippingAttribute) {
                const auto scheme = static_cast<int>(one.le<std::uint32_t>());
                if (scheme == 3 && !m_question.found.contains(scheme))
                    fail("stripped: the v2 signer says that a v3 signature was there");
            } else if (!m_v2 && id == kLineageAttribute) {
                readLineage(one);
            } else if (!m_v2 && id == kRotationMinSdkAttribute) {
                m_signer.rotationMinSdk = one.le<std::uint32_t>();
                checkRotation();
            } else if (!m_v2 && id == kDevelopmentAttribute) {
                m_signer.targetsDevelopment = true;
            }
            if (!one.ok())
                return fail("an attribute is malformed");
        }
        return true;
    }

    void checkRotation()
    {
        if (m_question.id != kSchemeV3)
            return;
        if (!m_question.rotationMinSdk)
            fail("stripped: the v3 signer says that a v3.1 block was there");
        else if (*m_signer.rotationMinSdk != static_cast<std::uint32_t>(*m_question.rotationMinSdk))
            fail("v3 and v3.1 disagree about the SDK of the rotation");
    }

    /// Proof of rotation: each node is signed by the key of the certificate before it.
    void readLineage(ByteReader in)
    {
        if (in.le<std::uint32_t>() != 1) {
            fail("the proof of rotation is malformed");
            return;
        }
        std::optional<crypto::Certificate> last;
        std::uint32_t lastAlgorithm = 0;
        while (in.left() > 0) {
            auto node = lengthPrefixed(in);
            const auto data = peek(lengthPrefixed(node));
            node.skip(4);
            const auto next = node.le<std::uint32_t>();
            const auto signature = peek(lengthPrefixed(node));
            ByteReader inner(data, "apk-signer");
            auto certificate = crypto::readCertificate(peek(lengthPrefixed(inner)));
            const auto signedAlgorithm = inner.le<std::uint32_t>();
            if (!in.ok() || !node.ok() || !inner.ok() || !certificate) {
                fail("the proof of rotation is malformed");
                return;
            }
            const bool known = std::find(m_signer.lineage.begin(), m_signer.lineage.end(), certificate->sha256) != m_signer.lineage.end();
            if (known
                || (last
                    && (signedAlgorithm != lastAlgorithm || !last->key
                        || !crypto::verifyApkSignature(*last->key, lastAlgorithm, data, signature)))) {
                fail("the proof of rotation does not verify");
                return;
            }
            m_signer.lineage.push_back(certificate->sha256);
            last = std::move(*certificate);
            lastAlgorithm = next;
        }
        if (m_signer.lineage.empty() || m_signer.lineage.back() != m_signer.certificates.front().sha256)
            fail("the proof of rotation does not end with the signer");
    }

    const SchemeQuestion &m_question;
    std::set<ContentDigestKind> &m_digests;
    bool m_v2;
    SchemeSigner m_signer;
    Bytes m_signedData, m_publicKey;
    std::vector<Signature> m_signatures;
    std::vector<std::pair<std::uint32_t, std::string>> m_expected;
};

bool isBeginning(const std::vector<std::string> &shorter, const std::vector<std::string> &longer)
{
    return shorter.size() <= longer.size() && std::equal(shorter.begin(), shorter.end(), longer.begin());
}

/// v3: together the signers must cover the range without hole or overlap, and their histories must be one history.
void checkRanges(SchemeResult &result, const SchemeQuestion &question)
{
    std::map<std::int64_t, const SchemeSigner *> sorted;
    for (const auto &signer : result.signers)
        sorted[signer.maxSdk] = &signer;
    std::int64_t first = 0, last = 0;
    for (const auto &[maxSdk, signer] : sorted) {
        if (first == 0)
            first = signer->minSdk;
        else if (signer->minSdk != last + 1 && !(signer->minSdk == last && signer->targetsDevelopment))
            result.error = "the signers' SDK ranges overlap or leave a hole";
        last = maxSdk;
        if (signer->lineage.empty())
            continue;
        if (!isBeginning(result.lineage, signer->lineage))
            result.error = "the signers' proofs of rotation contradict each other";
        result.lineage = signer->lineage;
    }
    // Rotation may begin at any later platform; v3 covers what is before.
    const std::int64_t from = question.id == kSchemeV31 ? kEveryLaterSdk : std::max(question.minSdk, kSdkP);
    const std::int64_t to = question.id == kSchemeV3 && question.rotationMinSdk ? *question.rotationMinSdk - 1 : kEveryLaterSdk;
    if (result.error.empty() && (first > from || last < to))
        result.error = "the signers do not cover all platforms of the range";
}

}

bool SchemeResult::verified() const
{
    return error.empty() && !signers.empty()
        && std::all_of(signers.begin(), signers.end(), [](const SchemeSigner &signer) { return signer.error.empty(); });
}

SchemeResult checkScheme(std::string_view value, const SchemeQuestion &question, ContentDigests &digests)
{
    SchemeResult result;
    ByteReader in(asBytes(value), "apk-signer");
    auto signers = lengthPrefixed(in);
    if (!in.ok() || signers.left() == 0) {
        result.error = in.ok() ? "no signers" : "the list of signers is malformed";
        return result;
    }
    std::set<ContentDigestKind> kinds;
    std::vector<std::vector<std::pair<std::uint32_t, std::string>>> expected;
    while (signers.left() > 0 && result.signers.size() <= kMostSigners) {
        const auto signer = lengthPrefixed(signers);
        if (!signers.ok()) {
            result.error = "the list of signers is malformed";
            break;
        }
        SignerCheck check(question, kinds);
        result.signers.push_back(check.run(signer));
        expected.push_back(check.expectedDigests());
    }
    if (question.id == kSchemeV2 && result.signers.size() > kMostSigners)
        result.error = "more signers than any platform takes";
    if (!result.verified())
        return result;
    for (std::size_t at = 0; at < result.signers.size(); ++at) {
        for (const auto &[id, bytes] : expected[at]) {
            const auto *about = algorithm(id);
            if (about && kinds.contains(about->digest) && digests.of(about->digest) != bytes)
                result.signers[at].error = "the digest of the package does not fit";
        }
    }
    if (question.id != kSchemeV2)
        checkRanges(result, question);
    return result;
}

}
