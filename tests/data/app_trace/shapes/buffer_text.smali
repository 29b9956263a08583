# SPDX-License-Identifier: GPL-3.0-or-later
.class public Lt/Main;
.super Landroid/app/Activity;
.field static final T:[J

.method public constructor <init>()V
    .registers 7
    move-object/from16 v4, p0
    invoke-direct {v4}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 19
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    :l0
    const/16 v12, 0x18
    invoke-static {v12}, Ljava/nio/ByteBuffer;->allocate(I)Ljava/nio/ByteBuffer;
    move-result-object v12
    move-object v6, v12
    sget-object v12, Lt/Main;->T:[J
    move-object v7, v12
    array-length v12, v7
    move v8, v12
    const/4 v12, 0x0
    move v9, v12
    :l17
    if-ge v9, v8, :l43
    aget-wide v12, v7, v9
    move-wide v10, v12
    invoke-virtual {v6, v10, v11}, Ljava/nio/ByteBuffer;->putLong(J)Ljava/nio/ByteBuffer;
    move-result-object v12
    add-int/lit8 v9, v9, 0x1
    goto/32 :l17
    :l43
    new-instance v12, Ljava/lang/String;
    invoke-virtual {v6}, Ljava/nio/ByteBuffer;->array()[B
    move-result-object v14
    const/4 v15, 0x0
    const/16 v16, 0x14
    move-object v13, v12
    invoke-direct/range {v13 .. v16}, Ljava/lang/String;-><init>([BII)V
    const-string v13, "a"
    invoke-virtual {v13}, Ljava/lang/String;->getBytes()[B
    move-result-object v13
    invoke-static {v13}, Lt/S;->seal([B)[B
    move-result-object v13
    invoke-static {v12, v13}, Lt/S;->post(Ljava/lang/String;[B)V
    :l68
    goto/32 :l72
    :l71
    move-exception v12
    move-object v6, v12
    :l72
    return-void
    .catch Ljava/lang/Exception; {:l0 .. :l68} :l71
.end method

.method static constructor <clinit>()V
    .registers 9
    const/4 v4, 0x3
    new-array v4, v4, [J
    fill-array-data v4, :a1
    sput-object v4, Lt/Main;->T:[J
    return-void
    :a1
    .array-data 8
        0x68747470733a2f2fL
        0x6f6b2e6578616d70L
        0x6c652f7800000000L
    .end array-data
.end method

.class public Lt/S;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 7
    move-object/from16 v4, p0
    invoke-direct {v4}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static seal([B)[B
    .registers 14
    move-object/from16 v4, p0
    const-string v6, "RSA/ECB/PKCS1Padding"
    invoke-static {v6}, Ljavax/crypto/Cipher;->getInstance(Ljava/lang/String;)Ljavax/crypto/Cipher;
    move-result-object v6
    move-object v5, v6
    const/4 v7, 0x1
    const-string v8, "RSA"
    invoke-static {v8}, Ljava/security/KeyFactory;->getInstance(Ljava/lang/String;)Ljava/security/KeyFactory;
    move-result-object v8
    new-instance v9, Ljava/security/spec/X509EncodedKeySpec;
    const-string v11, "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDUN00pIJw1+cabbz9NMxsDsB/PXe+JXWd5YWrmBpMXk93CZtTj7PZrfOaIibt4OQg9uf+GAQuxTN4Eec9gFYHWg9Q2gu3QMDTqJaH1yvTVfmCLUIbhTg9RGEVIpi9aFLsUrFiFRuBDZzaC4WGlE20DFdYR7kwdKwNRKqO4G/dYKwIDAQAB"
    const/4 v12, 0x0
    invoke-static {v11, v12}, Landroid/util/Base64;->decode(Ljava/lang/String;I)[B
    move-result-object v11
    invoke-direct {v9, v11}, Ljava/security/spec/X509EncodedKeySpec;-><init>([B)V
    invoke-virtual {v8, v9}, Ljava/security/KeyFactory;->generatePublic(Ljava/security/spec/KeySpec;)Ljava/security/PublicKey;
    move-result-object v8
    invoke-virtual {v5, v7, v8}, Ljavax/crypto/Cipher;->init(ILjava/security/Key;)V
    invoke-virtual {v5, v4}, Ljavax/crypto/Cipher;->doFinal([B)[B
    move-result-object v6
    return-object v6
.end method

.method public static post(Ljava/lang/String;[B)V
    .registers 12
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    new-instance v7, Ljava/net/URL;
    invoke-direct {v7, v4}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v7}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v7
    move-object v6, v7
    invoke-virtual {v6}, Ljava/net/URLConnection;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v7
    invoke-virtual {v7, v5}, Ljava/io/OutputStream;->write([B)V
    return-void
.end method
