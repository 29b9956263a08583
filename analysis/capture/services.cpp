// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/services.h"

#include "analysis/crypto/digest.h"

namespace keytrail::capture
{

std::string CertificateStore::add(Bytes der, const Place &place)
{
    auto sha256 = crypto::hex(crypto::sha256(der));
    if (m_seen.insert(sha256).second)
        m_sink.certificate({place, sha256, std::string(asText(der))});
    return sha256;
}

}
