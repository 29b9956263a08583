# SPDX-License-Identifier: GPL-3.0-or-later
.class public Lt/Main;
.super Landroid/app/Activity;
.implements Landroid/view/View$OnClickListener;
.field static base:Ljava/lang/String;
.field static ready:Z

.method public constructor <init>()V
    .registers 7
    move-object/from16 v4, p0
    invoke-direct {v4}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .registers 9
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    const-string v6, "https://ok.example"
    sput-object v6, Lt/Main;->base:Ljava/lang/String;
    return-void
.end method

.method public onResume()V
    .registers 9
    move-object/from16 v4, p0
    :l0
    new-instance v6, Ljava/lang/StringBuilder;
    invoke-direct {v6}, Ljava/lang/StringBuilder;-><init>()V
    sget-object v7, Lt/Main;->base:Ljava/lang/String;
    invoke-virtual {v6, v7}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v6
    const-string v7, "/x"
    invoke-virtual {v6, v7}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v6
    invoke-virtual {v6}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v6
    const-string v7, "a"
    invoke-virtual {v7}, Ljava/lang/String;->getBytes()[B
    move-result-object v7
    invoke-static {v7}, Lt/S;->seal([B)[B
    move-result-object v7
    invoke-static {v6, v7}, Lt/S;->post(Ljava/lang/String;[B)V
    :l32
    goto/32 :l36
    :l35
    move-exception v6
    move-object v5, v6
    :l36
    return-void
    .catch Ljava/lang/Exception; {:l0 .. :l32} :l35
.end method

.method public onStop()V
    .registers 7
    move-object/from16 v4, p0
    const/4 v5, 0x0
    sput-object v5, Lt/Main;->base:Ljava/lang/String;
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
