#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the throw-away keys of the sample anew. They protect nothing; both halves are published on purpose.
# New keys need their public halves put into SyncTask.smali and ManifestVerifier.smali: app/build.sh says which is missing.
set -euo pipefail
cd "$(dirname "$0")"
for name in operator update; do
    openssl genrsa -out "$name.key.pem" 2048
    openssl rsa -in "$name.key.pem" -pubout -out "$name.pub.pem"
done
openssl req -x509 -newkey rsa:2048 -nodes -keyout signer.key.pem -out signer.x509.pem -days 10950 -sha256 \
    -subj "/CN=Skycast Release (sample, throw-away)/O=Skycast Example"
