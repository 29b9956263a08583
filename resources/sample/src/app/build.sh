#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the sample app from its smali sources: build.sh OUT.apk
# Debian: smali aapt zipalign apksigner android-framework-res openssl zip
# With the same tools the result is the same byte for byte: fixed times, sorted members, RSA PKCS #1 v1.5 signatures.
set -euo pipefail
out=$(realpath -m "${1:?usage: build.sh OUT.apk}")
here=$(cd "$(dirname "$0")" && pwd)
keys=$here/../keys
framework=${FRAMEWORK_RES:-/usr/share/android-framework-res/framework-res.apk}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export TZ=UTC LC_ALL=C

# The code carries the public halves of the keys that lie beside it.
for pair in operator:sync/SyncTask update:update/ManifestVerifier; do
    key=$(openssl pkey -pubin -in "$keys/${pair%%:*}.pub.pem" -outform der | base64 -w0)
    grep -qF "$key" "$here/smali/example/keytrail/skycast/${pair##*:}.smali" \
        || { echo "${pair##*:}.smali does not hold ${pair%%:*}.pub.pem" >&2; exit 1; }
done

aapt2 compile --dir "$here/res" -o "$work/res.zip"
aapt2 link -o "$work/app.zip" -I "$framework" --manifest "$here/AndroidManifest.xml" \
    --stable-ids "$here/stable_ids.txt" --emit-ids "$work/ids.txt" "$work/res.zip"
diff <(sort "$work/ids.txt") <(sort "$here/stable_ids.txt") >&2 || { echo "resource ids moved" >&2; exit 1; }

mkdir "$work/tree"
smali assemble --api 24 --output "$work/tree/classes.dex" "$here/smali"
(cd "$work/tree" && unzip -q ../app.zip)
find "$work/tree" -exec touch -d 1981-01-01T00:00:00Z {} +
(cd "$work/tree" && find . -type f ! -name resources.arsc -printf '%P\n' | sort | zip -q -X -9 -@ "$work/plain.apk" && zip -q -X -0 "$work/plain.apk" resources.arsc)

zipalign -f 4 "$work/plain.apk" "$work/aligned.apk"
openssl pkcs8 -topk8 -nocrypt -outform der -in "$keys/signer.key.pem" -out "$work/signer.pk8"
mkdir -p "$(dirname "$out")"
apksigner sign --key "$work/signer.pk8" --cert "$keys/signer.x509.pem" --min-sdk-version 24 \
    --v1-signing-enabled true --v2-signing-enabled true --v3-signing-enabled true --v4-signing-enabled false --out "$out" "$work/aligned.apk"
sha256sum "$out"
