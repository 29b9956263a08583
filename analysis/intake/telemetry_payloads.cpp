// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/intake/telemetry_payloads.h"

#include "analysis/capture/payload_signs.h"
#include "analysis/telemetry/text_stream.h"

#include <algorithm>
#include <fmt/format.h>

namespace keytrail::intake {

void addPayloadSigns(Import &import, Bytes body, const PayloadPlace &place)
{
    capture::NoFacts nothing;
    const capture::CaptureKnowledge knowledge;
    capture::Services services{import.notes, nothing, capture::CertificateStore(nothing), capture::ResolvedNames(), knowledge};
    capture::FlowResults found;
    capture::Message message;
    message.bytes = body;
    capture::findSigns(message, services, found);
    // A body of exactly a modulus' size that is no text: what a block looks like that is not varied enough to be told as one.
    constexpr std::size_t sizes[] = {128, 256, 384, 512};
    const bool isModulus = std::find(std::begin(sizes), std::end(sizes), body.size()) != std::end(sizes);
    if (found.signs.empty() && isModulus && !telemetry::isUtf8(asText(body))) {
        casedb::PayloadSignRow row;
        row.where = place.where;
        row.flow = place.flow;
        row.kind = "modulus-size";
        row.direction = place.direction;
        row.size = static_cast<std::int64_t>(body.size());
        row.note = fmt::format("A body of {} bytes, the size of an RSA-{} block, but not as varied as one", body.size(), body.size() * 8);
        import.bundle.add(row, row.direction);
    }
    for (const auto &sign : found.signs) {
        casedb::PayloadSignRow row;
        row.where = place.where;
        row.flow = place.flow;
        row.kind = sign.kind;
        row.direction = place.direction;
        row.offset = static_cast<std::int64_t>(sign.offset);
        row.size = static_cast<std::int64_t>(sign.size);
        row.note = sign.note;
        if (!sign.spkiSha256.empty()) {
            casedb::KeyPlaceRow key;
            key.where = place.where;
            key.key = row.key = casedb::keyId(sign.spkiSha256, sign.keyIsPrivate);
            key.algorithm = sign.keyAlgorithm;
            key.bits = static_cast<std::int64_t>(sign.keyBits);
            key.curve = sign.keyCurve;
            key.form = sign.keyForm;
            key.spkiSha256 = sign.spkiSha256;
            key.isPrivate = sign.keyIsPrivate;
            key.source = "payload";
            import.bundle.add(key, sign.spkiSha256);
        }
        import.bundle.add(row, fmt::format("{} {} {}", sign.kind, row.direction, sign.offset));
    }
}

}
