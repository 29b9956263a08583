# SPDX-License-Identifier: GPL-3.0-or-later
.class public Lt/Main;
.super Landroid/app/Activity;
.field static final A:Ljava/lang/String; = "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm0918273645-_"

.method public constructor <init>()V
    .registers 7
    move-object/from16 v4, p0
    invoke-direct {v4}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static enc([B)Ljava/lang/String;
    .registers 17
    move-object/from16 v4, p0
    new-instance v12, Ljava/lang/StringBuilder;
    invoke-direct {v12}, Ljava/lang/StringBuilder;-><init>()V
    move-object v5, v12
    const/4 v12, 0x0
    move v6, v12
    const/4 v12, 0x0
    move v7, v12
    move-object v8, v4
    array-length v12, v8
    move v9, v12
    const/4 v12, 0x0
    move v10, v12
    :l23
    if-ge v10, v9, :l86
    aget-byte v12, v8, v10
    move v11, v12
    const/16 v13, 0x8
    shl-int v12, v6, v13
    const/16 v14, 0xff
    and-int v13, v11, v14
    or-int v12, v12, v13
    move v6, v12
    add-int/lit8 v7, v7, 0x8
    :l52
    const/4 v13, 0x6
    if-lt v7, v13, :l80
    add-int/lit8 v7, v7, -0x6
    const-string v13, "QWERTYUIOPASDFGHJKLZXCVBNMqwertyuiopasdfghjklzxcvbnm0918273645-_"
    shr-int v14, v6, v7
    const/16 v15, 0x3f
    and-int v14, v14, v15
    invoke-virtual {v13, v14}, Ljava/lang/String;->charAt(I)C
    move-result v13
    invoke-virtual {v5, v13}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    move-result-object v12
    goto/32 :l52
    :l80
    add-int/lit8 v10, v10, 0x1
    goto/32 :l23
    :l86
    invoke-virtual {v5}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v12
    return-object v12
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 11
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    :l0
    const-string v7, "https://ok.example/x"
    const-string v8, "a"
    invoke-virtual {v8}, Ljava/lang/String;->getBytes()[B
    move-result-object v8
    invoke-static {v8}, Lt/S;->seal([B)[B
    move-result-object v8
    invoke-static {v8}, Lt/Main;->enc([B)Ljava/lang/String;
    move-result-object v8
    invoke-virtual {v8}, Ljava/lang/String;->getBytes()[B
    move-result-object v8
    invoke-static {v7, v8}, Lt/S;->post(Ljava/lang/String;[B)V
    :l19
    goto/32 :l23
    :l22
    move-exception v7
    move-object v6, v7
    :l23
    return-void
    .catch Ljava/lang/Exception; {:l0 .. :l19} :l22
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
