// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/key_store.h"

#include "analysis/base/byte_reader.h"

namespace keytrail::crypto {

namespace {

/// PFX ::= SEQUENCE { version INTEGER (3), authSafe ContentInfo SEQUENCE … }, in DER or with an indefinite length.
bool isPkcs12(Bytes head)
{
    ByteReader in(head, "pkcs12");
    if (in.u8() != 0x30)
        return false;
    const auto length = in.u8();
    if (length > 0x84)
        return false;
    in.skip(length > 0x80 ? length & 0x7fu : 0);
    return in.text(4) == "\x02\x01\x03\x30" && in.ok();
}

}

std::string_view sniffKeyStore(Bytes head)
{
    ByteReader in(head, "key store");
    const auto first = in.be<std::uint32_t>(), second = in.be<std::uint32_t>();
    if (!in.ok())
        return {};
    const bool isVersion = second == 1 || second == 2;
    if (first == 0xfeedfeed && isVersion)
        return "JKS";
    if (first == 0xcececece && isVersion)
        return "JCEKS";
    // Version, then the salt, which is 20 bytes long in every store that was ever written.
    if ((first == 1 || first == 2) && second == 20)
        return "BKS";
    return isPkcs12(head) ? "PKCS#12" : std::string_view();
}

}
