// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/crypto/curves.h"

#include <algorithm>

namespace keytrail::crypto {

using namespace std::string_view_literals;

namespace {

constexpr Curve kCurves[] = {
    {"P-256", "\x2a\x86\x48\xce\x3d\x03\x01\x07"sv, 256, "secp256r1 prime256v1 nistp256"},
    {"P-384", "\x2b\x81\x04\x00\x22"sv, 384, "secp384r1 nistp384"},
    {"P-521", "\x2b\x81\x04\x00\x23"sv, 521, "secp521r1 nistp521"},
    {"secp256k1", "\x2b\x81\x04\x00\x0a"sv, 256, "k-256 p-256k"},
    {"P-224", "\x2b\x81\x04\x00\x21"sv, 224, "secp224r1 nistp224"},
    {"P-192", "\x2a\x86\x48\xce\x3d\x03\x01\x01"sv, 192, "secp192r1 prime192v1 nistp192"},
    {"secp160r1", "\x2b\x81\x04\x00\x08"sv, 160, ""},
    {"secp160k1", "\x2b\x81\x04\x00\x09"sv, 160, ""},
    {"secp160r2", "\x2b\x81\x04\x00\x1e"sv, 160, ""},
    {"secp192k1", "\x2b\x81\x04\x00\x1f"sv, 192, ""},
    {"secp224k1", "\x2b\x81\x04\x00\x20"sv, 224, ""},
    {"SM2", "\x2a\x81\x1c\xcf\x55\x01\x82\x2d"sv, 256, "sm2p256v1 cursm2"},
    {"brainpoolP160r1", "\x2b\x24\x03\x03\x02\x08\x01\x01\x01"sv, 160, ""},
    {"brainpoolP192r1", "\x2b\x24\x03\x03\x02\x08\x01\x01\x03"sv, 192, ""},
    {"brainpoolP224r1", "\x2b\x24\x03\x03\x02\x08\x01\x01\x05"sv, 224, ""},
    {"brainpoolP256r1", "\x2b\x24\x03\x03\x02\x08\x01\x01\x07"sv, 256, ""},
    {"brainpoolP256t1", "\x2b\x24\x03\x03\x02\x08\x01\x01\x08"sv, 256, ""},
    {"brainpoolP320r1", "\x2b\x24\x03\x03\x02\x08\x01\x01\x09"sv, 320, ""},
    {"brainpoolP384r1", "\x2b\x24\x03\x03\x02\x08\x01\x01\x0b"sv, 384, ""},
    {"brainpoolP384t1", "\x2b\x24\x03\x03\x02\x08\x01\x01\x0c"sv, 384, ""},
    {"brainpoolP512r1", "\x2b\x24\x03\x03\x02\x08\x01\x01\x0d"sv, 512, ""},
    {"brainpoolP512t1", "\x2b\x24\x03\x03\x02\x08\x01\x01\x0e"sv, 512, ""},
    {"sect163k1", "\x2b\x81\x04\x00\x01"sv, 163, "k-163"},
    {"sect163r2", "\x2b\x81\x04\x00\x0f"sv, 163, "b-163"},
    {"sect233k1", "\x2b\x81\x04\x00\x1a"sv, 233, "k-233"},
    {"sect233r1", "\x2b\x81\x04\x00\x1b"sv, 233, "b-233"},
    {"sect283k1", "\x2b\x81\x04\x00\x10"sv, 283, "k-283"},
    {"sect283r1", "\x2b\x81\x04\x00\x11"sv, 283, "b-283"},
    {"sect409k1", "\x2b\x81\x04\x00\x24"sv, 409, "k-409"},
    {"sect409r1", "\x2b\x81\x04\x00\x25"sv, 409, "b-409"},
    {"sect571k1", "\x2b\x81\x04\x00\x26"sv, 571, "k-571"},
    {"sect571r1", "\x2b\x81\x04\x00\x27"sv, 571, "b-571"},
    {"FRP256v1", "\x2a\x81\x7a\x01\x81\x5f\x65\x82\x00\x01"sv, 256, ""},
};

bool sameName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

}

const Curve *curveOf(Bytes object)
{
    for (const auto &curve : kCurves) {
        if (curve.object == asText(object))
            return &curve;
    }
    return nullptr;
}

const Curve *curveNamed(std::string_view name)
{
    for (const auto &curve : kCurves) {
        if (sameName(curve.name, name))
            return &curve;
        for (auto rest = curve.aliases; !rest.empty();) {
            const auto end = std::min(rest.find(' '), rest.size());
            if (sameName(rest.substr(0, end), name))
                return &curve;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return nullptr;
}

}
