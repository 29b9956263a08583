# SPDX-License-Identifier: GPL-3.0-or-later
.class  Lt/Main$1;
.super Lcom/android/volley/toolbox/StringRequest;
.field final this$0:Lt/Main;

.method  constructor <init>(Lt/Main;ILjava/lang/String;Lcom/android/volley/Response$Listener;Lcom/android/volley/Response$ErrorListener;)V
    .registers 21
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    move/from16 v6, p2
    move-object/from16 v7, p3
    move-object/from16 v8, p4
    move-object/from16 v9, p5
    iput-object v5, v4, Lt/Main$1;->this$0:Lt/Main;
    invoke-direct {v4, v6, v7, v8, v9}, Lcom/android/volley/toolbox/StringRequest;-><init>(ILjava/lang/String;Lcom/android/volley/Response$Listener;Lcom/android/volley/Response$ErrorListener;)V
    return-void
.end method

.method public getBody()[B
    .registers 8
    move-object/from16 v4, p0
    :l0
    const-string v6, "a"
    invoke-virtual {v6}, Ljava/lang/String;->getBytes()[B
    move-result-object v6
    invoke-static {v6}, Lt/S;->seal([B)[B
    move-result-object v6
    :l8
    return-object v6
    :l9
    move-exception v6
    move-object v5, v6
    const/4 v6, 0x0
    return-object v6
    .catch Ljava/lang/Exception; {:l0 .. :l8} :l9
.end method

.class public Lt/Main;
.super Landroid/app/Activity;
.field  q:Lcom/android/volley/RequestQueue;

.method public constructor <init>()V
    .registers 7
    move-object/from16 v4, p0
    invoke-direct {v4}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 16
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    invoke-static {v4}, Lcom/android/volley/toolbox/Volley;->newRequestQueue(Landroid/content/Context;)Lcom/android/volley/RequestQueue;
    move-result-object v7
    iput-object v7, v4, Lt/Main;->q:Lcom/android/volley/RequestQueue;
    iget-object v6, v4, Lt/Main;->q:Lcom/android/volley/RequestQueue;
    new-instance v7, Lcom/android/volley/toolbox/StringRequest;
    const/4 v9, 0x0
    const-string v10, "https://plain.example/"
    const/4 v11, 0x0
    const/4 v12, 0x0
    invoke-direct {v7, v9, v10, v11, v12}, Lcom/android/volley/toolbox/StringRequest;-><init>(ILjava/lang/String;Lcom/android/volley/Response$Listener;Lcom/android/volley/Response$ErrorListener;)V
    invoke-virtual {v6, v7}, Lcom/android/volley/RequestQueue;->add(Lcom/android/volley/Request;)Lcom/android/volley/Request;
    move-result-object v6
    iget-object v6, v4, Lt/Main;->q:Lcom/android/volley/RequestQueue;
    new-instance v7, Lt/Main$1;
    const/4 v10, 0x1
    const-string v11, "https://ok.example/x"
    const/4 v12, 0x0
    const/4 v13, 0x0
    move-object v8, v7
    move-object v9, v4
    invoke-direct/range {v8 .. v13}, Lt/Main$1;-><init>(Lt/Main;ILjava/lang/String;Lcom/android/volley/Response$Listener;Lcom/android/volley/Response$ErrorListener;)V
    invoke-virtual {v6, v7}, Lcom/android/volley/RequestQueue;->add(Lcom/android/volley/Request;)Lcom/android/volley/Request;
    move-result-object v6
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
