#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes known-keys.tsv again: make_known_keys.py BUNDLE.pem > known-keys.tsv

BUNDLE.pem holds the certificates of a public trust store (ca-certificates.crt of Debian's ca-certificates, say). Keys that are
known from elsewhere stand in OTHERS."""
import base64, hashlib, re, sys

OTHERS = [("ef57b690165cb561b5026922c00d2d6574e8b184fa7d161e076f06e06e6d35db", "test", "AOSP test key (build/target/product/security/testkey), which everybody holds")]


def element(data, at):
    """Tag, start of the content and end of the DER element at `at`."""
    size, start = data[at + 1], at + 2
    if size & 0x80:
        start += size & 0x7F
        size = int.from_bytes(data[at + 2:start], "big")
    return data[at], start, start + size


def children(data, at):
    _, start, end = element(data, at)
    while start < end:
        yield start
        start = element(data, start)[2]


def name(data, at):
    """The last common name of a Name, else the last organisational unit or organisation."""
    found = {}
    for part in children(data, at):
        for pair in children(data, part):
            oid, value = children(data, pair)
            _, a, b = element(data, oid)
            _, c, d = element(data, value)
            found[data[a:b]] = data[c:d].decode("utf-8", "replace")
    return next(found[key] for key in (b"\x55\x04\x03", b"\x55\x04\x0b", b"\x55\x04\x0a") if key in found)


rows = {}
for text in re.findall(r"-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----", open(sys.argv[1], encoding="ascii", errors="replace").read(), re.S):
    der = base64.b64decode(text)
    parts = list(children(der, next(children(der, 0))))
    if der[parts[0]] == 0xA0:
        parts = parts[1:]  # the version
    spki = der[parts[5]:element(der, parts[5])[2]]
    rows.setdefault(hashlib.sha256(spki).hexdigest(), name(der, parts[4]))
print("# Keys that many hold: SHA-256 of the SubjectPublicKeyInfo, what it is (trust-store, test), name. Made by make_known_keys.py.")
print("# spki_sha256\tkind\tname")
for digest, kind, title in OTHERS:
    print(f"{digest}\t{kind}\t{title}")
for digest, title in sorted(rows.items()):
    print(f"{digest}\ttrust-store\t{title}")
