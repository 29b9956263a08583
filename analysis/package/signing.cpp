// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/signing.h"

#include "analysis/package/apk_scheme.h"
#include "analysis/package/jar_signing.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace keytrail::package
{
namespace
{

/// Apps for Android 11 and later need a signature of scheme v2 at least.
constexpr int kSdkThatAsksForV2 = 30;

class Verdict
{
public:
    Verdict(const archive::Zip &zip, const Manifest &manifest, Notes &notes)
        : m_zip(zip)
        , m_manifest(manifest)
        , m_notes(notes)
        , m_minSdk(sdkNumber(manifest.minSdk))
    {
    }

    Signing run()
    {
        m_signing.verified = decide();
        if (!*m_signing.verified && m_signing.error.empty()) {
            const auto bad = std::find_if(
                m_signing.signers.begin(), m_signing.signers.end(), [](const SignerRow &row) { return row.verified == false; });
            m_signing.error = bad == m_signing.signers.end() ? "not signed" : bad->error;
        }
        if (m_signing.signers.empty() && m_found.empty())
            m_notes.warn("signature-missing", "", "the package is not signed");
        else if (!*m_signing.verified)
            m_notes.warn("signature-mismatch", "", fmt::format("the package does not verify: {}", m_signing.error));
        return std::move(m_signing);
    }

private:
    bool fail(std::string why)
    {
        if (m_signing.error.empty())
            m_signing.error = std::move(why);
        return false;
    }

    bool decide()
    {
        const auto block = findSigningBlock(m_zip, m_notes);
        ContentDigests digests(m_zip, block ? block->offset : 0);
        const bool blockGood = !block || checkBlock(*block, digests);
        // Before Android 7, or where there is no newer signature, the JAR signature decides.
        if (blockGood && (m_minSdk < kSdkN || m_found.empty()))
            m_v1 = checkJarSigning(m_zip, m_minSdk, m_found, m_notes);
        else
            m_v1Listed = listJarSigners(m_zip, m_notes);
        addJarRows();
        if (!blockGood)
            return false;
        if (m_manifest.targetSandboxVersion > 1 && m_found.empty())
            return fail("an app for sandbox version 2 needs a signature of scheme v2");
        if (m_v1 && !m_v1->verified)
            return fail(m_v1->error);
        if (!signersAgree())
            return false;
        const auto target = m_manifest.targetSdk.empty() ? m_minSdk : sdkNumber(m_manifest.targetSdk);
        if (target >= kSdkThatAsksForV2 && m_found.empty())
            return fail("an app for Android 11 needs a signature of scheme v2");
        return true;
    }

    bool checkBlock(const SigningBlock &block, ContentDigests &digests)
    {
        SchemeQuestion question;
        question.minSdk = m_minSdk;
        if (const auto *pair = block.find(kSchemeV31)) {
            question.id = kSchemeV31;
            m_v31 = checkScheme(pair->value, question, digests);
            addRows("v3.1", *m_v31);
            for (const auto &signer : m_v31->signers)
                question.rotationMinSdk
                    = static_cast<int>(std::min<std::int64_t>(question.rotationMinSdk.value_or(kEveryLaterSdk), signer.minSdk));
        }
        if (const auto *pair = block.find(kSchemeV3)) {
            question.id = kSchemeV3;
            m_v3 = checkScheme(pair->value, question, digests);
            m_found.insert(3);
            addRows("v3", *m_v3);
        }
        if (const auto *pair = block.find(kSchemeV2); pair && (m_minSdk < kSdkP || !m_v3)) {
            question.id = kSchemeV2;
            question.found = m_found;
            m_v2 = checkScheme(pair->value, question, digests);
            addRows("v2", *m_v2);
        } else if (pair) {
            question.id = kSchemeV2;
            question.found = m_found;
            addRows("v2", checkScheme(pair->value, question, digests), true);
        }
        if (block.find(kSchemeV2))
            m_found.insert(2);
        if (m_v31 && !m_v3)
            return fail("a v3.1 block without a v3 block");
        for (const auto *result : {&m_v31, &m_v3, &m_v2}) {
            if (*result && !(*result)->verified())
                return fail((*result)->error);
        }
        return true;
    }

    void addRows(std::string_view scheme, const SchemeResult &result, bool unasked = false)
    {
        const auto where = fmt::format("signing block {}", scheme);
        if (!result.verified())
            m_notes.warn(result.error.find("malformed") != std::string::npos ? "signature-malformed" : "signature-mismatch", where,
                fmt::format("the {} signature does not verify", scheme));
        if (result.signers.empty())
            m_signing.signers.push_back({std::string(scheme), "", "", false, result.error});
        for (const auto &signer : result.signers) {
            SignerRow row;
            row.scheme = scheme;
            row.error = signer.error.empty() ? result.error : signer.error;
            if (signer.error.starts_with("stripped"))
                m_notes.warn("signature-stripped", where, signer.error);
            row.verified = row.error.empty();
            if (unasked && row.error.empty()) {
                row.verified.reset();
                row.error = "not asked for by the platforms of the app's range";
            }
            if (!signer.certificates.empty()) {
                row.certSha256 = signer.certificates.front().sha256;
                row.subject = signer.certificates.front().subject;
                m_signing.certificates.push_back({signer.certificates.front(), std::string(scheme), where});
            }
            m_signing.signers.push_back(std::move(row));
        }
    }

    void addJarRows()
    {
        const auto &jar = m_v1 ? *m_v1 : *m_v1Listed;
        for (const auto &signer : jar.signers) {
            SignerRow row;
            row.scheme = "v1";
            row.error = signer.error;
            if (m_v1)
                row.verified = jar.verified && signer.counts && signer.error.empty();
            if (row.error.empty() && row.verified != true)
                row.error = m_v1 ? (jar.verified ? "ignored: not all entries are signed by it" : jar.error)
                                 : "not asked for by the platforms of the app's range";
            if (signer.certificate) {
                row.certSha256 = signer.certificate->sha256;
                row.subject = signer.certificate->subject;
                m_signing.certificates.push_back({*signer.certificate, "v1", signer.block});
            }
            m_signing.signers.push_back(std::move(row));
        }
    }

    static std::vector<std::string> certificatesOf(const SchemeResult &result)
    {
        std::vector<std::string> list;
        for (const auto &signer : result.signers)
            list.push_back(signer.certificates.front().sha256);
        return list;
    }

    /// One app, one signer: what different platforms see must be the same certificate, or an older one of its history.
    bool signersAgree()
    {
        std::vector<std::string> v1;
        if (m_v1) {
            for (const auto &signer : m_v1->signers) {
                if (signer.counts && signer.certificate)
                    v1.push_back(signer.certificate->sha256);
            }
        }
        const auto v2 = m_v2 ? certificatesOf(*m_v2) : std::vector<std::string>();
        if (m_v1 && m_v2 && std::set<std::string>(v1.begin(), v1.end()) != std::set<std::string>(v2.begin(), v2.end()))
            return fail("the v1 and v2 signers differ");
        if (!m_v3 || (!m_v1 && !m_v2))
            return true;
        const auto &old = m_v1 ? v1 : v2;
        if (old.size() != 1)
            return fail("several signers before v3");
        const auto &lineage = m_v31 && !m_v31->lineage.empty() ? m_v31->lineage : m_v3->lineage;
        if (!lineage.empty())
            return lineage.front() == old.front() || fail("the older signer is not the root of the proof of rotation");
        const auto v3 = certificatesOf(*m_v3);
        if (v3.size() != 1)
            return fail("several v3 signers without a proof of rotation");
        return v3.front() == old.front() || fail("the v3 signer is not the older one");
    }

    const archive::Zip &m_zip;
    const Manifest &m_manifest;
    Notes &m_notes;
    int m_minSdk;
    Signing m_signing;
    std::set<int> m_found;
    std::optional<SchemeResult> m_v2, m_v3, m_v31;
    std::optional<JarSigning> m_v1, m_v1Listed;
};

}

Signing readSigning(const archive::Zip &zip, const Manifest *manifest, Notes &notes)
{
    if (manifest && zip.hasDirectory())
        return Verdict(zip, *manifest, notes).run();
    Signing signing;
    for (const auto &signer : listJarSigners(zip, notes).signers) {
        SignerRow row{"v1", "", "", std::nullopt,
            signer.error.empty() ? "not checked: the package has no readable manifest or directory" : signer.error};
        if (signer.certificate) {
            row.certSha256 = signer.certificate->sha256;
            row.subject = signer.certificate->subject;
            signing.certificates.push_back({*signer.certificate, "v1", signer.block});
        }
        signing.signers.push_back(std::move(row));
    }
    return signing;
}

}
