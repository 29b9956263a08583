#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the key samples beside this script with the openssl and ssh-keygen commands, and expected.tsv from what they say of them.
# Keys are new on every run, so a run replaces samples and expected values together. Columns: file, key algorithm, bits, curve,
# form, private (0/1), SHA-256 of the SPKI. Samples named "bad" hold no key, or one that is not validated, and have no row.
set -eu
cd "$(dirname "$0")"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
: > "$tmp/rows"

spki() { openssl pkey -in "$1" -pubout -outform DER 2>/dev/null | sha256sum | cut -d' ' -f1; }
row() { printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$@" >> "$tmp/rows"; }

# make NAME ALGORITHM BITS CURVE openssl-genpkey-arguments: public and private DER and PEM
make() {
    name=$1 algorithm=$2 bits=$3 curve=$4
    shift 4
    openssl genpkey "$@" -out "$tmp/$name.key" 2>/dev/null
    hash=$(spki "$tmp/$name.key")
    openssl pkey -in "$tmp/$name.key" -pubout -outform DER -out "$name.spki.der"
    row "$name.spki.der" "$algorithm" "$bits" "$curve" spki 0 "$hash"
    openssl pkey -in "$tmp/$name.key" -pubout -out "$name.spki.pem"
    row "$name.spki.pem" "$algorithm" "$bits" "$curve" pem 0 "$hash"
    openssl pkcs8 -topk8 -nocrypt -in "$tmp/$name.key" -outform DER -out "$name.pkcs8.der"
    row "$name.pkcs8.der" "$algorithm" "$bits" "$curve" pkcs8 1 "$hash"
}

make rsa1024 rsa 1024 - -algorithm RSA -pkeyopt rsa_keygen_bits:1024
make rsa1024e3 rsa 1024 - -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -pkeyopt rsa_keygen_pubexp:3
make rsapss1024 rsa 1024 - -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:1024
make p224 ec 224 P-224 -algorithm EC -pkeyopt ec_paramgen_curve:P-224
make p256 ec 256 P-256 -algorithm EC -pkeyopt ec_paramgen_curve:P-256
make p384 ec 384 P-384 -algorithm EC -pkeyopt ec_paramgen_curve:P-384
make p521 ec 521 P-521 -algorithm EC -pkeyopt ec_paramgen_curve:P-521
make k256 ec 256 secp256k1 -algorithm EC -pkeyopt ec_paramgen_curve:secp256k1
make brainpool256 ec 256 brainpoolP256r1 -algorithm EC -pkeyopt ec_paramgen_curve:brainpoolP256r1
make sect233 ec 233 sect233r1 -algorithm EC -pkeyopt ec_paramgen_curve:sect233r1
make sm2 sm2 256 SM2 -algorithm EC -pkeyopt ec_paramgen_curve:SM2
make x25519 x25519 255 - -algorithm X25519
make ed25519 ed25519 255 - -algorithm ED25519
make x448 x448 448 - -algorithm X448
make ed448 ed448 456 - -algorithm ED448
make ffdhe2048 dh 2048 - -algorithm DH -pkeyopt group:ffdhe2048
openssl genpkey -genparam -algorithm DSA -pkeyopt dsa_paramgen_bits:1024 -out "$tmp/dsa.param" 2>/dev/null
make dsa1024 dsa 1024 - -paramfile "$tmp/dsa.param"

rsa=$(spki "$tmp/rsa1024.key") p256=$(spki "$tmp/p256.key")
openssl rsa -in "$tmp/rsa1024.key" -RSAPublicKey_out -outform DER -out rsa1024.pkcs1.der 2>/dev/null
row rsa1024.pkcs1.der rsa 1024 - pkcs1 0 "$rsa"
openssl rsa -in "$tmp/rsa1024.key" -RSAPublicKey_out -out rsa1024.pkcs1.pem 2>/dev/null
row rsa1024.pkcs1.pem rsa 1024 - pem 0 "$rsa"
openssl rsa -in "$tmp/rsa1024.key" -traditional -outform DER -out rsa1024.private.der 2>/dev/null
row rsa1024.private.der rsa 1024 - pkcs1 1 "$rsa"
openssl ec -in "$tmp/p256.key" -outform DER -out p256.sec1.der 2>/dev/null
row p256.sec1.der ec 256 P-256 sec1 1 "$p256"
openssl pkey -in "$tmp/dsa1024.key" -outform DER -out dsa1024.private.der
row dsa1024.private.der dsa 1024 - dsa-private 1 "$(spki "$tmp/dsa1024.key")"
openssl ec -in "$tmp/p256.key" -pubout -conv_form compressed -outform DER -out p256compressed.spki.der 2>/dev/null
row p256compressed.spki.der ec 256 P-256 spki 0 "$(sha256sum p256compressed.spki.der | cut -d' ' -f1)"
openssl req -x509 -key "$tmp/rsa1024.key" -subj "/CN=sample" -days 3650 -outform DER -out rsa1024.x509.der
row rsa1024.x509.der rsa 1024 - x509 0 "$rsa"
openssl ec -in "$tmp/p256.key" -pubout -param_enc explicit -outform DER -out p256explicit.bad.der 2>/dev/null
openssl pkcs8 -topk8 -in "$tmp/rsa1024.key" -passout pass:sample -outform PEM -out encrypted.bad.pem

# Texts: one line, wrapped, hex with and without colons, a string constant of a program, URL-safe, JSON.
one() { openssl base64 -A -in "$1"; }
printf 'key=%s;' "$(one rsa1024.spki.der)" > rsa1024.base64.txt
row rsa1024.base64.txt rsa 1024 - spki 0 "$rsa"
printf 'String K = "' > rsa1024.literal.java.txt
openssl base64 -in rsa1024.spki.der | sed 's/$/\\n" +\n    "/' | tr -d '\r' >> rsa1024.literal.java.txt
printf '";\n' >> rsa1024.literal.java.txt
row rsa1024.literal.java.txt rsa 1024 - spki 0 "$rsa"
printf '{"pem":"%s"}' "$(sed 's/$/\\n/' rsa1024.spki.pem | tr -d '\n')" > rsa1024.escaped.json
row rsa1024.escaped.json rsa 1024 - pem 0 "$rsa"
printf 'x-----BEGIN PUBLIC KEY-----%s-----END PUBLIC KEY-----' " $(one p256.spki.der) " > p256.oneline.txt
row p256.oneline.txt ec 256 P-256 pem 0 "$p256"
one p256.spki.der | tr '+/' '-_' > p256.urlsafe.txt
row p256.urlsafe.txt ec 256 P-256 spki 0 "$p256"
od -An -v -tx1 p256.spki.der | tr -d ' \n' > p256.hex.txt
row p256.hex.txt ec 256 P-256 spki 0 "$p256"
od -An -v -tx1 p256.spki.der | tr -s ' \n' ':' | tr a-f A-F > p256.colons.txt
row p256.colons.txt ec 256 P-256 spki 0 "$p256"
od -An -v -tx1 p256.spki.der | sed 's/ \(..\)/0x\1, /g' > p256.array.c.txt
row p256.array.c.txt ec 256 P-256 spki 0 "$p256"
openssl base64 -A -in p256.spki.pem > p256.twice.txt
row p256.twice.txt ec 256 P-256 pem 0 "$p256"
url() { xxd -r -p | openssl base64 -A | tr '+/' '-_' | tr -d '='; }
n=$(openssl rsa -in "$tmp/rsa1024.key" -noout -modulus 2>/dev/null | cut -d= -f2)
printf '{"keys":[{"kty":"RSA","use":"sig","key_ops":["verify"],"e":"AQAB","n":"%s"}]}' "$(printf %s "$n" | url)" > rsa1024.jwk.json
row rsa1024.jwk.json rsa 1024 - jwk 0 "$rsa"
point=$(tail -c 64 p256.spki.der | od -An -v -tx1 | tr -d ' \n')
x=$(printf %s "$point" | cut -c1-64 | url) y=$(printf %s "$point" | cut -c65-128 | url)
printf '{\\"crv\\":\\"P-256\\", \\"d\\":\\"AA\\", \\"kty\\":\\"EC\\",\\"x\\":\\"%s\\",\\"y\\":\\"%s\\"}' "$x" "$y" > p256.jwk.escaped.txt
row p256.jwk.escaped.txt ec 256 P-256 jwk 1 "$p256"
printf '<RSAKeyValue><Modulus>%s</Modulus><Exponent>AQAB</Exponent></RSAKeyValue>' "$(printf %s "$n" | xxd -r -p | openssl base64 -A)" > rsa1024.rsakeyvalue.xml
row rsa1024.rsakeyvalue.xml rsa 1024 - xml 0 "$rsa"
openssl rsa -in "$tmp/rsa1024.key" -pubout -outform MSBLOB -out rsa1024.msblob.bin 2>/dev/null
row rsa1024.msblob.bin rsa 1024 - blob 0 "$rsa"
one rsa1024.msblob.bin > rsa1024.msblob.txt
row rsa1024.msblob.txt rsa 1024 - blob 0 "$rsa"
cp "$tmp/rsa1024.key" "$tmp/ssh" && chmod 600 "$tmp/ssh"
ssh-keygen -y -f "$tmp/ssh" > rsa1024.ssh.txt
row rsa1024.ssh.txt rsa 1024 - ssh 0 "$rsa"
openssl ec -in "$tmp/p256.key" -out "$tmp/sshec" 2>/dev/null && chmod 600 "$tmp/sshec"
ssh-keygen -y -f "$tmp/sshec" > p256.ssh.txt
row p256.ssh.txt ec 256 P-256 ssh 0 "$p256"
ssh-keygen -q -p -N '' -f "$tmp/sshec" -P '' > /dev/null
cp "$tmp/sshec" p256.openssh.pem
row p256.openssh.pem ec 256 P-256 pem 1 "$p256"

sort "$tmp/rows" > expected.tsv
