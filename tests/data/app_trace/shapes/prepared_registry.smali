# SPDX-License-Identifier: GPL-3.0-or-later
.class public Lt/App;
.super Landroid/app/Application;

.method public constructor <init>()V
    .registers 7
    move-object/from16 v4, p0
    invoke-direct {v4}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 9
    move-object/from16 v4, p0
    sget-object v5, Lt/Reg;->I:Lt/Reg;
    const-string v6, "host"
    const-string v7, "ok.example"
    invoke-virtual {v5, v6, v7}, Lt/Reg;->put(Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method

.class public Lt/Main;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 7
    move-object/from16 v4, p0
    invoke-direct {v4}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 11
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    :l0
    sget-object v7, Lt/Reg;->I:Lt/Reg;
    invoke-virtual {v7}, Lt/Reg;->url()Ljava/lang/String;
    move-result-object v7
    const-string v8, "a"
    invoke-virtual {v8}, Ljava/lang/String;->getBytes()[B
    move-result-object v8
    invoke-static {v8}, Lt/S;->seal([B)[B
    move-result-object v8
    invoke-static {v7, v8}, Lt/S;->post(Ljava/lang/String;[B)V
    :l17
    goto/32 :l21
    :l20
    move-exception v7
    move-object v6, v7
    :l21
    return-void
    .catch Ljava/lang/Exception; {:l0 .. :l17} :l20
.end method

.class  Lt/Reg;
.super Ljava/lang/Object;
.field static final I:Lt/Reg;
.field private final m:Ljava/util/Map;

.method  constructor <init>()V
    .registers 9
    move-object/from16 v4, p0
    invoke-direct {v4}, Ljava/lang/Object;-><init>()V
    new-instance v6, Ljava/util/HashMap;
    invoke-direct {v6}, Ljava/util/HashMap;-><init>()V
    iput-object v6, v4, Lt/Reg;->m:Ljava/util/Map;
    return-void
.end method

.method  put(Ljava/lang/String;Ljava/lang/String;)V
    .registers 13
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    move-object/from16 v6, p2
    iget-object v7, v4, Lt/Reg;->m:Ljava/util/Map;
    invoke-interface {v7, v5, v6}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v7
    return-void
.end method

.method  url()Ljava/lang/String;
    .registers 9
    move-object/from16 v4, p0
    new-instance v5, Ljava/lang/StringBuilder;
    invoke-direct {v5}, Ljava/lang/StringBuilder;-><init>()V
    const-string v6, "https://"
    invoke-virtual {v5, v6}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v5
    iget-object v6, v4, Lt/Reg;->m:Ljava/util/Map;
    const-string v7, "host"
    invoke-interface {v6, v7}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v6
    check-cast v6, Ljava/lang/String;
    invoke-virtual {v5, v6}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v5
    const-string v6, "/x"
    invoke-virtual {v5, v6}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v5
    invoke-virtual {v5}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v5
    return-object v5
.end method

.method static constructor <clinit>()V
    .registers 6
    new-instance v4, Lt/Reg;
    invoke-direct {v4}, Lt/Reg;-><init>()V
    sput-object v4, Lt/Reg;->I:Lt/Reg;
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
