// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/key_importer.h"

#include "analysis/crypto/public_key.h"
#include "analysis/intake/importer.h"
#include "analysis/intake/package_rows.h"

namespace keytrail::intake
{
namespace
{

constexpr std::uint64_t kLargestKeyFile = 1 << 20;

/// One DER value from the first byte to the last: SEQUENCE, and a length that says the rest of the file.
bool isOneSequence(std::string_view bytes)
{
    if (bytes.size() < 4 || bytes[0] != '\x30')
        return false;
    const auto first = static_cast<unsigned char>(bytes[1]);
    if (first < 0x80)
        return bytes.size() == 2u + first;
    const std::size_t count = first & 0x7f;
    if (count == 0 || count > 4 || bytes.size() < 2 + count)
        return false;
    std::uint64_t length = 0;
    for (std::size_t at = 0; at < count; ++at)
        length = length << 8 | static_cast<unsigned char>(bytes[2 + at]);
    return length == bytes.size() - 2 - count;
}

}

std::string sniffKeyFile(Source &source)
{
    if (source.size() > kLargestKeyFile)
        return {};
    const auto bytes = readAll(source, 0, source.size(), kLargestKeyFile);
    const auto begin = bytes.find_first_not_of(" \t\r\n");
    // `openssl x509 -text` writes the certificate in words before its block.
    const bool isText = begin != std::string::npos && (bytes.compare(begin, 11, "-----BEGIN ") == 0 || bytes.compare(begin, 12, "Certificate:") == 0);
    if (!isText && !isOneSequence(bytes))
        return {};
    NoNotes silent;
    const auto found = crypto::readKeys(asBytes(bytes), silent);
    if (!found || found->empty())
        return {};
    return found->front().certificateSha256.empty() ? "key" : "certificate";
}

Outcome importKeyFile(Import &import)
{
    const auto bytes = readAll(import.source, 0, import.source.size(), kLargestKeyFile);
    const auto found = crypto::readKeys(asBytes(bytes), import.notes);
    if (!found || found->empty())
        return Refusal{"der-invalid", "The file begins like key material, and no key in it can be read."};
    for (const auto &key : *found)
        addFoundKey(import, {}, key, "", key.form == "pem" ? "string" : "asset");
    return {};
}

}
