#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the certificate and CMS samples beside this script with openssl, and expected.tsv (name, value) from what openssl says.
# Keys and certificates are new on every run, so a run replaces samples and expected values together.
set -eu
cd "$(dirname "$0")"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
printf 'Signature-Version: 1.0\r\n\r\n' > content.sf

openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1536 -out "$tmp/rsa.key" 2>/dev/null
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$tmp/ec.key" 2>/dev/null
openssl genpkey -algorithm ED25519 -out "$tmp/ed.key"
openssl genpkey -genparam -algorithm DSA -pkeyopt dsa_paramgen_bits:1024 -out "$tmp/dsa.param" 2>/dev/null
openssl genpkey -paramfile "$tmp/dsa.param" -out "$tmp/dsa.key"

certify() { openssl req -x509 -utf8 -key "$tmp/$1.key" -outform DER -out "$1.der" -days 36500 -set_serial "$2" -subj "$3" $4; }
certify rsa 0x00c0ffee "/C=DE/O=Ex\\,ample/CN=Ünïcode \\+ \"quotes\"" "-addext subjectAltName=DNS:WWW.Example.Org,IP:192.0.2.7,IP:2001:db8::1,IP:::1,email:a@example.org"
certify ec 1 "/CN=ec" ""
certify dsa 0x80 "/CN=dsa" ""
certify ed 2 "/CN=ed" ""
openssl req -new -key "$tmp/rsa.key" -subj "/CN=leaf" -out "$tmp/leaf.csr"
openssl x509 -inform DER -in ec.der -out "$tmp/ec.pem"
openssl x509 -req -in "$tmp/leaf.csr" -CA "$tmp/ec.pem" -CAkey "$tmp/ec.key" -set_serial 3 -days 1 -outform DER -out leaf.der 2>/dev/null
for key in rsa dsa; do openssl x509 -inform DER -in $key.der -out "$tmp/$key.pem"; done

# sign NAME KEY DIGEST extra-arguments
sign() {
    name=$1 key=$2 digest=$3
    shift 3
    openssl cms -sign -binary -in content.sf -signer "$tmp/$key.pem" -inkey "$tmp/$key.key" -md "$digest" -outform DER -out "$name.p7s" "$@"
}
for digest in md5 sha1 sha224 sha256 sha384 sha512; do sign "rsa-$digest" rsa $digest -noattr; done
sign rsa-attributes rsa sha256
sign rsa-keyid rsa sha256 -keyid
sign rsa-pss rsa sha256 -keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:32
sign rsa-indefinite rsa sha256 -stream -indef -noattr
sign ec-attributes ec sha512
sign ec-plain ec sha256 -noattr
sign dsa-plain dsa sha256 -noattr
sign rsa-nocert rsa sha256 -nocerts
openssl cms -sign -binary -in content.sf -signer "$tmp/rsa.pem" -inkey "$tmp/rsa.key" -signer "$tmp/ec.pem" -inkey "$tmp/ec.key" -md sha256 -outform DER -out two.p7s

# Signatures of the APK schemes over content.sf.
pss() { openssl dgst "-$1" -sigopt rsa_padding_mode:pss -sigopt "rsa_pss_saltlen:$2" -sign "$tmp/rsa.key" -out "$3" content.sf; }
pss sha256 32 apk-0101.sig
pss sha512 64 apk-0102.sig
openssl dgst -sha256 -sign "$tmp/rsa.key" -out apk-0103.sig content.sf
openssl dgst -sha512 -sign "$tmp/rsa.key" -out apk-0104.sig content.sf
openssl dgst -sha256 -sign "$tmp/ec.key" -out apk-0201.sig content.sf
openssl dgst -sha512 -sign "$tmp/ec.key" -out apk-0202.sig content.sf
openssl dgst -sha256 -sign "$tmp/dsa.key" -out apk-0301.sig content.sf

: > expected.tsv
for name in rsa ec dsa ed leaf; do
    ask() { openssl x509 -inform DER -in $name.der -noout "$@"; }
    {
        printf '%s\tsha256\t%s\n' $name "$(sha256sum $name.der | cut -d' ' -f1)"
        printf '%s\tsha1\t%s\n' $name "$(sha1sum $name.der | cut -d' ' -f1)"
        printf '%s\tsubject\t%s\n' $name "$(ask -subject -nameopt RFC2253,-esc_msb,-esc_ctrl | sed 's/^subject=//')"
        printf '%s\tissuer\t%s\n' $name "$(ask -issuer -nameopt RFC2253,-esc_msb,-esc_ctrl | sed 's/^issuer=//')"
        printf '%s\tserial\t%s\n' $name "$(ask -serial | sed 's/^serial=//' | tr A-F a-f)"
        printf '%s\tnotBefore\t%s\n' $name "$(date -ud "$(ask -startdate | cut -d= -f2)" +%Y-%m-%dT%H:%M:%S.000000000Z)"
        printf '%s\tnotAfter\t%s\n' $name "$(date -ud "$(ask -enddate | cut -d= -f2)" +%Y-%m-%dT%H:%M:%S.000000000Z)"
        printf '%s\tspki\t%s\n' $name "$(ask -pubkey | openssl pkey -pubin -outform DER | sha256sum | cut -d' ' -f1)"
    } >> expected.tsv
done
