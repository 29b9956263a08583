// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/package/jar_signing.h"

#include "analysis/crypto/digest.h"
#include "analysis/package/jar_manifest.h"
#include "analysis/package/signing.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <map>

namespace keytrail::package
{
namespace
{

constexpr std::string_view kFolder = "META-INF/";
constexpr std::string_view kManifest = "META-INF/MANIFEST.MF";
/// Manifests of the largest packages have some megabytes.
constexpr std::uint64_t kLargestSignatureFile = 128 << 20;
constexpr std::uint64_t kLargestEntry = 512 << 20;
constexpr int kSdkGingerbread = 9, kSdkJellyBeanMr2 = 18, kSdkKitKat = 19, kSdkNougat = 24;

struct Pairing {
    std::string_view digest, signature;
    int fromSdk;
};
/// From which platform on a digest and signature algorithm are known together to all later ones.
constexpr std::array<Pairing, 27> kPairings
    = {{{"MD5", "1.2.840.113549.1.1.1", 0}, {"MD5", "1.2.840.113549.1.1.4", 21}, {"SHA1", "1.2.840.113549.1.1.1", 0},
        {"SHA1", "1.2.840.113549.1.1.5", 0}, {"SHA224", "1.2.840.113549.1.1.1", 21}, {"SHA224", "1.2.840.113549.1.1.14", 21},
        {"SHA256", "1.2.840.113549.1.1.1", 18}, {"SHA256", "1.2.840.113549.1.1.11", 18}, {"SHA384", "1.2.840.113549.1.1.1", 18},
        {"SHA384", "1.2.840.113549.1.1.12", 21}, {"SHA512", "1.2.840.113549.1.1.1", 18}, {"SHA512", "1.2.840.113549.1.1.13", 21},
        {"SHA1", "1.2.840.10040.4.1", 0}, {"SHA1", "1.2.840.10040.4.3", 9}, {"SHA224", "1.2.840.10040.4.1", 22},
        {"SHA224", "2.16.840.1.101.3.4.3.1", 21}, {"SHA256", "1.2.840.10040.4.1", 22}, {"SHA256", "2.16.840.1.101.3.4.3.2", 21},
        {"SHA1", "1.2.840.10045.2.1", 18}, {"SHA1", "1.2.840.10045.4.1", 18}, {"SHA224", "1.2.840.10045.2.1", 21},
        {"SHA224", "1.2.840.10045.4.3.1", 21}, {"SHA256", "1.2.840.10045.2.1", 18}, {"SHA256", "1.2.840.10045.4.3.2", 21},
        {"SHA384", "1.2.840.10045.4.3.3", 21}, {"SHA512", "1.2.840.10045.2.1", 18}, {"SHA512", "1.2.840.10045.4.3.4", 21}}};

bool isKnownPairing(std::string_view digest, std::string_view signature, int minSdk)
{
    if (digest == "SHA384" && signature == "1.2.840.10045.2.1")
        return minSdk >= kSdkJellyBeanMr2;
    return std::any_of(kPairings.begin(), kPairings.end(),
        [&](const Pairing &one) { return one.digest == digest && one.signature == signature && minSdk >= one.fromSdk; });
}

struct NamedDigest {
    std::string algorithm; ///< libcrypto's name
    std::string bytes;
    bool operator==(const NamedDigest &) const = default;
};

/// What old platforms call an algorithm in attribute names, and ours; empty for unknown ones.
std::string canonicalDigest(std::string name)
{
    for (auto &c : name)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    if (name == "MD5")
        return name;
    if (name == "SHA" || name == "SHA1" || name == "SHA-1")
        return "SHA1";
    if (name == "SHA-256" || name == "SHA-384" || name == "SHA-512")
        return "SHA" + name.substr(4);
    return {};
}

/// The digests of a section that platforms from `minSdk` on would check.
std::vector<NamedDigest> digestsToCheck(const JarSection &section, std::string_view suffix, int minSdk)
{
    std::vector<NamedDigest> list;
    const auto add = [&](const std::string &algorithm, const std::string &base64) {
        NamedDigest digest{algorithm, fromBase64(base64).value_or("")};
        if (std::find(list.begin(), list.end(), digest) == list.end())
            list.push_back(std::move(digest));
    };
    if (minSdk < kSdkJellyBeanMr2) {
        const auto names = section.value("Digest-Algorithms").value_or("SHA SHA1");
        for (std::size_t at = 0; at < names.size() && list.empty();) {
            const auto begin = names.find_first_not_of(" \t\r\n\f", at);
            if (begin == std::string::npos)
                break;
            at = std::min(names.find_first_of(" \t\r\n\f", begin), names.size());
            const auto name = names.substr(begin, at - begin);
            const auto said = section.value(fmt::format("{}{}", name, suffix));
            const auto algorithm = canonicalDigest(name);
            const int from = algorithm == "SHA384" || algorithm == "SHA512" ? kSdkGingerbread : 0;
            if (said && !algorithm.empty() && from <= minSdk)
                add(algorithm, *said);
        }
        if (list.empty())
            return list;
    }
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kStrongestFirst
        = {{{"SHA-512", "SHA512"}, {"SHA-384", "SHA384"}, {"SHA-256", "SHA256"}, {"SHA1", "SHA1"}}};
    for (const auto &[name, algorithm] : kStrongestFirst) {
        if (const auto said = section.value(fmt::format("{}{}", name, suffix))) {
            add(std::string(algorithm), *said);
            break;
        }
    }
    return list;
}

bool fits(const std::vector<NamedDigest> &digests, Bytes bytes)
{
    return std::all_of(
        digests.begin(), digests.end(), [&](const NamedDigest &one) { return crypto::digest(one.algorithm, bytes) == one.bytes; });
}

class JarCheck
{
public:
    JarCheck(const archive::Zip &zip, int minSdk, const std::set<int> &found, Notes &notes)
        : m_zip(zip)
        , m_minSdk(minSdk)
        , m_found(found)
        , m_notes(notes)
    {
    }

    JarSigning list()
    {
        findFiles();
        for (auto &file : m_files)
            readBlock(file);
        take();
        return std::move(m_result);
    }

    JarSigning check()
    {
        findFiles();
        m_result.verified = checkAll();
        take();
        return std::move(m_result);
    }

private:
    struct File {
        const archive::ZipEntry *block, *signature;
        JarSigner signer;
        std::string text; ///< of the .SF file
        std::set<std::string> names; ///< entries it signs
        bool ignored = false;
    };

    bool fail(std::string why)
    {
        if (m_result.error.empty())
            m_result.error = std::move(why);
        return false;
    }

    void findFiles()
    {
        std::map<std::string, const archive::ZipEntry *> signatures;
        std::vector<const archive::ZipEntry *> blocks;
        // Platforms read as many entries as the end record counts.
        const auto &entries = m_zip.entries();
        const std::size_t counted = m_zip.hasDirectory() && entries.size() <= 0xffff ? m_zip.claimedEntries() : entries.size();
        for (std::size_t at = 0; at < std::min(counted, entries.size()); ++at) {
            const auto &entry = entries[at];
            if (entry.isFolder())
                continue;
            m_entries.push_back(&entry);
            if (!entry.name.starts_with(kFolder))
                continue;
            if (entry.name == kManifest && !m_manifestEntry)
                m_manifestEntry = &entry;
            else if (entry.name.ends_with(".SF"))
                signatures[entry.name] = &entry;
            else if (entry.name.ends_with(".RSA") || entry.name.ends_with(".DSA") || entry.name.ends_with(".EC"))
                blocks.push_back(&entry);
        }
        for (const auto *block : blocks) {
            const auto signature = signatures.find(block->name.substr(0, block->name.rfind('.')) + ".SF");
            if (signature == signatures.end())
                m_notes.warn("signature-malformed", archive::shownName(block->name), "a signature block without its .SF file is ignored");
            else if (m_files.size() <= kMostSigners)
                m_files.push_back({block, signature->second, {block->name, {}, {}, false}, {}, {}, false});
        }
    }

    bool checkAll()
    {
        std::set<std::string_view> names;
        for (const auto *entry : m_entries) {
            if (!names.insert(entry->name).second)
                return fail(fmt::format("two entries are called {}", archive::shownName(entry->name)));
        }
        if (!m_manifestEntry)
            return fail("not signed: no META-INF/MANIFEST.MF");
        auto bytes = m_zip.content(*m_manifestEntry, kLargestSignatureFile, m_notes);
        auto sections = bytes ? readJarManifest(asBytes(*bytes)) : Result<std::vector<JarSection>>(bytes.error());
        if (!sections)
            return fail("META-INF/MANIFEST.MF cannot be read");
        m_manifest = std::move(*bytes);
        if (!takeSections(*sections, names))
            return false;
        if (m_files.empty())
            return fail("not signed: no signature block");
        if (m_files.size() > kMostSigners)
            return fail("more signers than any platform takes");
        bool good = true;
        for (auto &file : m_files) {
            good = readBlock(file) && good;
            // Said even where the block itself is broken: what was stripped is what an analyst looks for.
            if (const auto parts = readJarManifest(asBytes(file.text)); parts && !parts->empty())
                good = checkStripping(file, parts->front()) && good;
        }
        if (!good)
            return false;
        for (auto &file : m_files)
            good = (checkSignatureFile(file) || file.ignored) && good;
        if (!good)
            return false;
        if (std::all_of(m_files.begin(), m_files.end(), [](const File &file) { return file.ignored; }))
            return fail("not signed: no signature block that platforms take");
        return checkEntries();
    }

    bool takeSections(std::vector<JarSection> &sections, const std::set<std::string_view> &names)
    {
        bool good = true;
        if (!sections.empty())
            m_main = std::move(sections.front());
        for (std::size_t at = 1; at < sections.size(); ++at) {
            const auto name = sections[at].name();
            if (!name)
                good = fail("a section of the manifest has no name");
            else if (m_sections.contains(*name))
                good = fail(fmt::format("two sections of the manifest are called {}", archive::shownName(*name)));
            else if (!names.contains(*name))
                good = fail(fmt::format("{} stands in the manifest and is missing", archive::shownName(*name)));
            if (name)
                m_sections.emplace(*name, std::move(sections[at]));
        }
        return good;
    }

    bool signerFails(File &file, std::string why)
    {
        if (file.signer.error.empty())
            file.signer.error = std::move(why);
        return false;
    }

    bool readBlock(File &file)
    {
        const auto block = m_zip.content(*file.block, kLargestSignatureFile, m_notes);
        auto text = m_zip.content(*file.signature, kLargestSignatureFile, m_notes);
        if (!block || !text)
            return signerFails(file, "the signature files cannot be read");
        file.text = std::move(*text);
        const auto message = crypto::readSignedMessage(asBytes(*block), asBytes(file.text));
        if (!message || message->signers.empty()) {
            m_notes.warn("signature-malformed", archive::shownName(file.block->name), "the signature block cannot be parsed");
            return signerFails(file, "the signature block cannot be parsed");
        }
        // Before Android 7 only the first signer of a block is looked at, later ones take the first that verifies.
        const std::size_t tried = m_minSdk < kSdkNougat ? 1 : message->signers.size();
        for (std::size_t at = 0; at < tried; ++at) {
            const auto &signer = message->signers[at];
            if (signer.certificate && !file.signer.certificate)
                file.signer.certificate = message->certificates[*signer.certificate];
            if (!isKnownPairing(signer.digestAlgorithm, signer.signatureAlgorithm, m_minSdk))
                return signerFails(file,
                    fmt::format(
                        "{} with {} is not known to all platforms of the range", signer.digestAlgorithm, signer.signatureAlgorithm));
            if (!signer.certificate)
                return signerFails(file, "the signer's certificate is missing");
            if (signer.hasAttributes && m_minSdk < kSdkKitKat)
                return signerFails(file, "signed attributes are unsafe before Android 4.4");
            if (signer.verified) {
                file.signer.certificate = message->certificates[*signer.certificate];
                return true;
            }
        }
        return signerFails(file, "the signature does not verify");
    }

    bool checkSignatureFile(File &file)
    {
        const auto sections = readJarManifest(asBytes(file.text));
        if (!sections || sections->empty() || !sections->front().value("Signature-Version")) {
            file.ignored = true;
            return signerFails(file, "the .SF file states no version");
        }
        const auto &main = sections->front();
        const bool signtool = main.value("Created-By").value_or("").find("signtool") != std::string::npos;
        const auto whole = digestsToCheck(main, signtool ? "-Digest" : "-Digest-Manifest", m_minSdk);
        const bool manifestFits = !whole.empty() && fits(whole, asBytes(m_manifest));
        if (!whole.empty() && !manifestFits)
            m_notes.warn("signature-mismatch", archive::shownName(file.signature->name),
                "the digest of the whole manifest is wrong; its sections are checked one by one");
        if (!signtool
            && !fits(digestsToCheck(main, "-Digest-Manifest-Main-Attributes", m_minSdk),
                asBytes(m_manifest).subspan(m_main.offset, m_main.size)))
            return signerFails(file, "the digest of the manifest's main section is wrong");
        for (std::size_t at = 1; at < sections->size(); ++at) {
            if (!checkSection(file, (*sections)[at], manifestFits, signtool))
                return false;
        }
        return file.signer.error.empty();
    }

    bool checkSection(File &file, const JarSection &section, bool manifestFits, bool signtool)
    {
        const auto name = section.name();
        if (!name || !file.names.insert(*name).second) {
            file.ignored = true;
            return signerFails(file, "a section of the .SF file has no name of its own");
        }
        if (manifestFits)
            return true;
        const auto listed = m_sections.find(*name);
        if (listed == m_sections.end()) {
            file.ignored = true;
            signerFails(file, fmt::format("{} stands in the .SF file only", archive::shownName(*name)));
            return true;
        }
        auto bytes = asBytes(m_manifest).subspan(listed->second.offset, listed->second.size);
        if (signtool && asText(bytes).ends_with("\n\n"))
            bytes = bytes.first(bytes.size() - 1);
        const auto digests = digestsToCheck(section, "-Digest", m_minSdk);
        if (digests.empty())
            signerFails(file, fmt::format("the .SF file has no digest of {}", archive::shownName(*name)));
        else if (!fits(digests, bytes))
            signerFails(file, fmt::format("the digest of {}'s manifest section is wrong", archive::shownName(*name)));
        return true;
    }

    /// X-Android-APK-Signed names the schemes that the package had when it was signed.
    bool checkStripping(File &file, const JarSection &main)
    {
        const auto said = main.value("X-Android-APK-Signed");
        if (!said)
            return true;
        bool good = true;
        for (std::size_t at = 0; at < said->size();) {
            const auto end = std::min(said->find(',', at), said->size());
            auto id = std::string_view(*said).substr(at, end - at);
            at = end + 1;
            while (!id.empty() && id.front() == ' ')
                id.remove_prefix(1);
            while (!id.empty() && id.back() == ' ')
                id.remove_suffix(1);
            if ((id == "2" || id == "3") && !m_found.contains(id == "2" ? 2 : 3)) {
                m_notes.warn("signature-stripped", archive::shownName(file.signature->name),
                    fmt::format("says that a v{} signature was there; it is not", id));
                good = signerFails(file, fmt::format("stripped: the .SF file says that a v{} signature was there", id));
            }
        }
        return good;
    }

    bool checkEntries()
    {
        std::vector<const archive::ZipEntry *> sorted = m_entries;
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto *a, const auto *b) { return a->localOffset < b->localOffset; });
        std::optional<std::set<const File *>> common;
        bool good = true;
        for (const auto *entry : sorted) {
            if (entry->name.starts_with(kFolder))
                continue;
            const auto section = m_sections.find(entry->name);
            const auto digests
                = section == m_sections.end() ? std::vector<NamedDigest>() : digestsToCheck(section->second, "-Digest", m_minSdk);
            if (digests.empty()) {
                m_notes.warn("signature-missing", archive::shownName(entry->name), "the manifest has no digest of this entry");
                good = fail(fmt::format("the manifest has no digest of {}", archive::shownName(entry->name)));
                continue;
            }
            std::set<const File *> signers;
            for (const auto &file : m_files) {
                if (!file.ignored && file.names.contains(entry->name))
                    signers.insert(&file);
            }
            if (signers.empty() || (common && *common != signers)) {
                m_notes.warn("signature-missing", archive::shownName(entry->name), "not signed by those that signed the other entries");
                good = fail(fmt::format("{} is not signed by those that signed the other entries", archive::shownName(entry->name)));
                continue;
            }
            common = signers;
            const auto content = m_zip.content(*entry, kLargestEntry, m_notes);
            if (!content || !fits(digests, asBytes(*content))) {
                m_notes.warn("signature-mismatch", archive::shownName(entry->name), "the entry is not what was signed");
                good = fail(fmt::format("the digest of {} is wrong", archive::shownName(entry->name)));
            }
        }
        if (!common)
            return fail("no signed entries");
        for (auto &file : m_files)
            file.signer.counts = common->contains(&file);
        return good;
    }

    void take()
    {
        for (auto &file : m_files)
            m_result.signers.push_back(std::move(file.signer));
    }

    const archive::Zip &m_zip;
    int m_minSdk;
    std::set<int> m_found;
    Notes &m_notes;
    JarSigning m_result;
    std::vector<const archive::ZipEntry *> m_entries;
    const archive::ZipEntry *m_manifestEntry = nullptr;
    std::vector<File> m_files;
    std::string m_manifest;
    JarSection m_main;
    std::map<std::string, JarSection> m_sections;
};

}

JarSigning listJarSigners(const archive::Zip &zip, Notes &notes)
{
    return JarCheck(zip, kSdkNougat, {}, notes).list();
}

JarSigning checkJarSigning(const archive::Zip &zip, int minSdk, const std::set<int> &found, Notes &notes)
{
    return JarCheck(zip, minSdk, found, notes).check();
}

}
