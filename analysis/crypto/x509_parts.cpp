// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/x509_parts.h"

namespace keytrail::crypto {

Result<CertificateParts> splitCertificate(Bytes bytes)
{
    CertificateParts parts;
    DerReader in(bytes);
    const auto whole = in.expect(tag::kSequence);
    if (!in.ok())
        return in.error();
    parts.whole = whole.whole;
    DerReader certificate(whole.content, whole.whole.size() - whole.content.size());
    auto ahead = certificate;
    parts.tbs = ahead.next().whole;
    auto tbs = certificate.inside(tag::kSequence);
    tbs.optional(tag::context(0));
    parts.serial = tbs.expect(tag::kInteger).content;
    tbs.expect(tag::kSequence);
    parts.issuer = tbs.expect(tag::kSequence).whole;
    auto validity = tbs.inside(tag::kSequence);
    const auto notBefore = validity.next(), notAfter = validity.next();
    parts.notBefore = notBefore.content;
    parts.notBeforeTag = notBefore.tag;
    parts.notAfter = notAfter.content;
    parts.notAfterTag = notAfter.tag;
    parts.subject = tbs.expect(tag::kSequence).whole;
    parts.spki = tbs.expect(tag::kSequence).whole;
    // issuerUniqueID and subjectUniqueID (4.1.2.8) may stand before the extensions.
    constexpr int kMostTrailers = 8;
    for (int i = 0; i < kMostTrailers && !tbs.atEnd(); ++i) {
        const auto rest = tbs.next();
        if (rest.tag == tag::context(3)) {
            DerReader extensions(rest.content);
            parts.extensions = extensions.expect(tag::kSequence).content;
        }
    }
    tbs.end();
    parts.algorithm = certificate.expect(tag::kSequence).whole;
    parts.signature = certificate.bits();
    certificate.end();
    for (const auto *reader : {&tbs, &validity, &certificate}) {
        if (!reader->ok())
            return reader->error();
    }
    return parts;
}

}
