# SPDX-License-Identifier: GPL-3.0-or-later
.class final Lexample/keytrail/skycast/update/ManifestVerifier;
.super Ljava/lang/Object;
.source "ManifestVerifier.java"


# static fields
.field private static final VENDOR_KEY:Ljava/lang/String; = "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzeqeAeOGSwXy3BPjDyVDPuEI6WAbjrPxtme84ipFQ93MEqiao76wVwBgXqd1QedknBtPGfoIXKTJJq0so245yAoNtVH26xM2dOAXWRGW2RM5TbsfPkabXGJnWBDeJBIJk6KIBCiHG0j08sI79X5/EqiHAMFU5xzeyQe+0MVrgMxMIPhRT3r1+htp23ABnbiOuA7OjvpISTW0kQwz5Q9fy2MpJRLpNvpYshMyVIMFEC+U9MC9Um8504KpvV1rXnr8Zk2m2B+BSBeM0XRzANP6hl6mPrssBQXlukXFEAwQUfr/gzTYy+YW1DdTO2yFxKAvHCq3bJtbHtlvgMhV771tkQIDAQAB"


# direct methods
.method private constructor <init>()V
    .locals 0

    .line 14
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    return-void
.end method

.method static isGenuine([B[B)Z
    .locals 4
    .param p0, "manifest"    # [B
    .param p1, "signature"    # [B
    .annotation system Ldalvik/annotation/Throws;
        value = {
            Ljava/security/GeneralSecurityException;
        }
    .end annotation

    .line 24
    new-instance v0, Ljava/security/spec/X509EncodedKeySpec;

    const-string v1, "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzeqeAeOGSwXy3BPjDyVDPuEI6WAbjrPxtme84ipFQ93MEqiao76wVwBgXqd1QedknBtPGfoIXKTJJq0so245yAoNtVH26xM2dOAXWRGW2RM5TbsfPkabXGJnWBDeJBIJk6KIBCiHG0j08sI79X5/EqiHAMFU5xzeyQe+0MVrgMxMIPhRT3r1+htp23ABnbiOuA7OjvpISTW0kQwz5Q9fy2MpJRLpNvpYshMyVIMFEC+U9MC9Um8504KpvV1rXnr8Zk2m2B+BSBeM0XRzANP6hl6mPrssBQXlukXFEAwQUfr/gzTYy+YW1DdTO2yFxKAvHCq3bJtbHtlvgMhV771tkQIDAQAB"

    const/4 v2, 0x0

    invoke-static {v1, v2}, Landroid/util/Base64;->decode(Ljava/lang/String;I)[B

    move-result-object v1

    invoke-direct {v0, v1}, Ljava/security/spec/X509EncodedKeySpec;-><init>([B)V

    .line 25
    const-string v1, "RSA"

    invoke-static {v1}, Ljava/security/KeyFactory;->getInstance(Ljava/lang/String;)Ljava/security/KeyFactory;

    move-result-object v1

    invoke-virtual {v1, v0}, Ljava/security/KeyFactory;->generatePublic(Ljava/security/spec/KeySpec;)Ljava/security/PublicKey;

    move-result-object v0

    .line 26
    .local v0, "key":Ljava/security/PublicKey;
    const-string v1, "SHA256withRSA"

    invoke-static {v1}, Ljava/security/Signature;->getInstance(Ljava/lang/String;)Ljava/security/Signature;

    move-result-object v1

    .line 27
    .local v1, "verifier":Ljava/security/Signature;
    invoke-virtual {v1, v0}, Ljava/security/Signature;->initVerify(Ljava/security/PublicKey;)V

    .line 28
    invoke-virtual {v1, p0}, Ljava/security/Signature;->update([B)V

    .line 29
    invoke-static {p1, v2}, Landroid/util/Base64;->decode([BI)[B

    move-result-object v3

    invoke-virtual {v1, v3}, Ljava/security/Signature;->verify([B)Z

    move-result v3

    return v3
.end method
