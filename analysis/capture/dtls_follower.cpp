// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/capture/dtls_follower.h"

#include "analysis/capture/wire.h"

namespace keytrail::capture
{

namespace
{
constexpr std::size_t kRecordHeader = 13, kMessageHeader = 12;
constexpr std::uint8_t kHandshakeRecord = 22, kChangeCipherSpec = 20;

bool isVersion(std::uint16_t version)
{
    return version == 0xfeff || version == 0xfefd || version == 0xfefc || version == 0x0100; // 0100: before the standard
}
}

bool DtlsFollower::sniff(Bytes datagram)
{
    return datagram.size() >= kRecordHeader && u8At(datagram, 0) >= kChangeCipherSpec && u8At(datagram, 0) <= 25
        && isVersion(be16At(datagram, 1)) && be16At(datagram, 11) <= datagram.size() - kRecordHeader;
}

// RFC 6347 section 4.1
void DtlsFollower::datagram(int side, Bytes bytes, const Place &place)
{
    while (bytes.size() >= kRecordHeader) {
        const auto type = u8At(bytes, 0);
        const auto epoch = be16At(bytes, 3);
        const std::size_t size = be16At(bytes, 11);
        if (!isVersion(be16At(bytes, 1)) || size > bytes.size() - kRecordHeader)
            return;
        const auto body = bytes.subspan(kRecordHeader, size);
        if (epoch == 0 && type == kHandshakeRecord)
            handshake(side, body, place);
        else if (epoch == 0 && type == kChangeCipherSpec)
            m_handshake.cipherChanged(side);
        bytes = bytes.subspan(kRecordHeader + size);
    }
}

// RFC 6347 section 4.2.2 and 4.2.3. Fragments that come in order are joined; others come again when the sender repeats its flight.
void DtlsFollower::handshake(int side, Bytes bytes, const Place &place)
{
    auto &state = m_sides[side];
    while (bytes.size() >= kMessageHeader) {
        const auto type = u8At(bytes, 0);
        const auto size = be32At(bytes, 0) & 0xffffff;
        const auto sequence = be16At(bytes, 4);
        const auto offset = be32At(bytes, 5) & 0xffffff, part = be32At(bytes, 8) & 0xffffff;
        if (part > bytes.size() - kMessageHeader || offset + part > size)
            return m_handshake.malformed(place, "A DTLS handshake fragment does not fit its record.");
        const auto body = bytes.subspan(kMessageHeader, part);
        bytes = bytes.subspan(kMessageHeader + part);
        if (size > TlsHandshake::kLargestMessage) {
            m_handshake.tooLarge(size, place);
            continue;
        }
        if (offset == 0) {
            state = {sequence, type, size, std::string(), true};
        } else if (!state.isOpen || state.sequence != sequence || state.size != size || state.bytes.size() != offset) {
            continue;
        }
        state.bytes += asText(body);
        if (state.bytes.size() == state.size) {
            state.isOpen = false;
            m_handshake.message(side, type, asBytes(state.bytes), place);
            state.bytes = std::string();
        }
    }
}

}
