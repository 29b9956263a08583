// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded code signature as far as it says who the code is and what it may do (cs_blobs.h). Numbers are big-endian.
// Whether the signature holds is not checked: the chain ends in Apple's servers and the device.
#include "analysis/code/macho_reader.h"

#include <fmt/format.h>

namespace keytrail::code
{
namespace
{

constexpr std::uint32_t kSuperBlob = 0xfade0cc0, kCodeDirectory = 0xfade0c02, kEntitlements = 0xfade7171, kEntitlementsDer = 0xfade7172;
constexpr std::uint32_t kMostBlobs = 64; // real ones have about ten

std::string nameIn(Bytes blob, std::uint32_t offset)
{
    if (offset == 0 || offset >= blob.size())
        return {};
    const auto rest = asText(blob).substr(offset);
    return std::string(rest.substr(0, rest.find('\0')));
}

}

void MachoReader::readSignature()
{
    m_out.signatureOffset = m_signature.offset;
    m_out.signatureSize = m_signature.size;
    const auto data = part(m_signature, "macho-signature-invalid", "the code signature");
    if (data.empty())
        return;
    ByteReader in(data, "macho");
    const auto magic = in.be<std::uint32_t>();
    (void)in.be<std::uint32_t>();
    const auto count = in.be<std::uint32_t>();
    bool whole = in.ok() && magic == kSuperBlob && in.canHold(count, 8) && count <= kMostBlobs;
    m_out.isSigned = in.ok() && magic == kSuperBlob;
    for (std::uint32_t i = 0; m_out.isSigned && i < std::min(count, kMostBlobs) && in.left() >= 8; ++i) {
        (void)in.be<std::uint32_t>();
        const auto offset = in.be<std::uint32_t>();
        if (offset < 12 || offset > data.size() || data.size() - offset < 8) {
            whole = false;
            continue;
        }
        ByteReader head(data.subspan(offset), "macho");
        const auto kind = head.be<std::uint32_t>(), size = head.be<std::uint32_t>();
        if (size < 8 || size > data.size() - offset) {
            whole = false;
            continue;
        }
        const auto blob = data.subspan(offset, size);
        if (kind == kEntitlements) {
            m_out.entitlementsXml = asText(blob.subspan(8));
        } else if (kind == kEntitlementsDer) {
            m_out.entitlementsDer = asText(blob.subspan(8));
        } else if (kind == kCodeDirectory && m_out.identifier.empty()) {
            ByteReader directory(blob, "macho");
            directory.skip(8);
            const auto version = directory.be<std::uint32_t>();
            directory.skip(8);
            m_out.identifier = nameIn(blob, directory.be<std::uint32_t>());
            directory.skip(24);
            if (version >= 0x20200) // a team behind the scatter offset
                m_out.team = nameIn(blob, directory.be<std::uint32_t>());
        }
    }
    if (!whole)
        lost("macho-signature-invalid", "the code signature is damaged; what of it could be read is kept");
}

}
