#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the sample with tools that are not ours, and prints the values of the answer sheet in ../README.md.
# Debian: aapt apksigner dexdump tshark openssl python3
set -euo pipefail
cd "$(dirname "$0")/.."
apk=skycast_2.1.0.apk capture=office-wifi.pcapng
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
say() { printf '\n== %s\n' "$*"; }
shark() { tshark -r "$capture" "$@" 2>/dev/null; }
spki() { openssl pkey -pubin -in "src/keys/$1.pub.pem" -outform der | sha256sum | cut -d' ' -f1; }

say "package (aapt, apksigner)"
aapt dump badging $apk | sed -n '1,3p;/application-label/p'
apksigner verify --verbose --print-certs $apk | grep -E 'Verifies|v[123] scheme|Signer #1 certificate (DN|SHA-256)'
sha256sum $apk $capture devices.csv apps.csv

say "operations and sinks (dexdump; the number before the colon is the offset in code units)"
dexdump -d $apk 2>/dev/null | awk '
    /Class descriptor/ { class = $4 }
    /^ +name +:/ { name = $3 }
    /Cipher;.init:|Cipher;.doFinal|Signature;.initVerify|Signature;.verify|KeyFactory;.generatePublic|Base64;.encodeToString|JSONObject;.put:.*Object;\)|SyncReport;.toBytes|String;.getBytes|OutputStream;.write:\(\[B\)|URL;.<init>|SyncTask;.run|FactSealer;.<init>/ {
        sub(/^[0-9a-f]+: [0-9a-f. ]*\|/, ""); print class, name, $0 }' | sed "s/'//g"

say "public keys in the code (openssl)"
for key in operator update; do echo "$key $(openssl pkey -pubin -in src/keys/$key.pub.pem -noout -text | head -1) SPKI SHA-256 $(spki $key)"; done

say "names and addresses on the wire (tshark)"
shark -Y 'dhcp.option.dhcp == 5' -T fields -e frame.number -e dhcp.hw.mac_addr -e dhcp.ip.your
shark -Y 'dhcp.option.dhcp == 1' -T fields -e frame.number -e dhcp.hw.mac_addr -e dhcp.option.hostname
shark -Y 'dns.flags.response == 1 and dns.a' -T fields -e frame.number -e ip.dst -e dns.qry.name -e dns.a
shark -Y 'tls.handshake.type == 1' -T fields -e frame.number -e ip.src -e tls.handshake.extensions_server_name -e tcp.dstport

say "messages to port 8097 (tshark): packet, stream, client, host, size, length of the base64 text"
shark -Y 'http.request and tcp.dstport == 8097' -T fields -e frame.number -e tcp.stream -e ip.src -e tcp.srcport -e http.host -e http.content_length -e http.file_data > "$work/posts"
awk -F'\t' '{ text = $7; sub(/.*"d":"/, "", text); sub(/".*/, "", text); print $1, $2, $3 ":" $4, $5, $6, length(text) }' "$work/posts"
echo "first packets: $(shark -Y 'tcp.dstport == 8097 and tcp.flags.syn == 1' -T fields -e frame.number | paste -sd' ')"
echo "clients: $(shark -Y 'tcp.dstport == 8097' -T fields -e ip.src -e eth.src | sort -u)"

say "the same, opened with the operator's key (openssl)"
cut -f7 "$work/posts" | sed 's/.*"d":"//; s/".*//' | while read -r block; do
    base64 -d <<<"$block" | openssl pkeyutl -decrypt -inkey src/keys/operator.key.pem -pkeyopt rsa_padding_mode:pkcs1; echo
done | tee "$work/facts"
python3 - "$work/facts" <<'PYTHON'
import json, sys
said = [beacon["facts"] for phone in json.load(open("src/net/run.json"))["phones"] for beacon in phone["beacons"]]
assert open(sys.argv[1]).read().splitlines() == said
print(len(said), "blocks hold what the phone says it sealed")
PYTHON

say "devices that have the app (export)"
python3 - <<'PYTHON'
import csv
devices = {row["Device ID"]: row for row in csv.DictReader(open("devices.csv", newline=""))}
for row in csv.DictReader(open("apps.csv", newline="")):
    if row["ApplicationName"] == "Skycast":
        device = devices[row["DeviceId"]]
        print(device["Serial number"], device["Wi-Fi MAC"], device["WiFiIPv4Address"], device["Device name"], row["ApplicationVersion"])
PYTHON
