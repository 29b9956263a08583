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
    .registers 10
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    invoke-static {}, Lt/Main$$ExternalSyntheticLambda0;->make()Ljava/util/function/Supplier;
    move-result-object v6
    invoke-static {v6}, Ljava/util/concurrent/CompletableFuture;->supplyAsync(Ljava/util/function/Supplier;)Ljava/util/concurrent/CompletableFuture;
    move-result-object v6
    invoke-static {}, Lt/Main$$ExternalSyntheticLambda1;->make()Ljava/util/function/Function;
    move-result-object v7
    invoke-virtual {v6, v7}, Ljava/util/concurrent/CompletableFuture;->thenApply(Ljava/util/function/Function;)Ljava/util/concurrent/CompletableFuture;
    move-result-object v6
    invoke-static {}, Lt/Main$$ExternalSyntheticLambda2;->make()Ljava/util/function/Consumer;
    move-result-object v7
    invoke-virtual {v6, v7}, Ljava/util/concurrent/CompletableFuture;->thenAccept(Ljava/util/function/Consumer;)Ljava/util/concurrent/CompletableFuture;
    move-result-object v6
    return-void
.end method

.method static lambda$onCreate$2([B)V
    .registers 9
    move-object/from16 v4, p0
    :l0
    const-string v6, "https://ok.example/x"
    invoke-static {v6, v4}, Lt/S;->post(Ljava/lang/String;[B)V
    :l6
    goto/32 :l10
    :l9
    move-exception v6
    move-object v5, v6
    :l10
    return-void
    .catch Ljava/lang/Exception; {:l0 .. :l6} :l9
.end method

.method static lambda$onCreate$1([B)[B
    .registers 8
    move-object/from16 v4, p0
    const/4 v6, 0x0
    invoke-static {v4, v6}, Landroid/util/Base64;->encode([BI)[B
    move-result-object v5
    return-object v5
.end method

.method static lambda$onCreate$0()[B
    .registers 8
    :l0
    const-string v5, "a"
    invoke-virtual {v5}, Ljava/lang/String;->getBytes()[B
    move-result-object v5
    invoke-static {v5}, Lt/S;->seal([B)[B
    move-result-object v5
    :l8
    return-object v5
    :l9
    move-exception v5
    move-object v4, v5
    new-instance v5, Ljava/lang/RuntimeException;
    invoke-direct {v5, v4}, Ljava/lang/RuntimeException;-><init>(Ljava/lang/Throwable;)V
    throw v5
    .catch Ljava/lang/Exception; {:l0 .. :l8} :l9
.end method

.class public final synthetic Lt/Main$$ExternalSyntheticLambda0;
.super Ljava/lang/Object;
.implements Ljava/util/function/Supplier;
.method public synthetic constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
.method public static make()Ljava/util/function/Supplier;
    .registers 1
    new-instance v0, Lt/Main$$ExternalSyntheticLambda0;
    invoke-direct/range {v0 .. v0}, Lt/Main$$ExternalSyntheticLambda0;-><init>()V
    return-object v0
.end method
.method public final get()Ljava/lang/Object;
    .registers 25
    invoke-static {}, Lt/Main;->lambda$onCreate$0()[B
    move-result-object v0
    return-object v0
.end method

.class public final synthetic Lt/Main$$ExternalSyntheticLambda1;
.super Ljava/lang/Object;
.implements Ljava/util/function/Function;
.method public synthetic constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
.method public static make()Ljava/util/function/Function;
    .registers 1
    new-instance v0, Lt/Main$$ExternalSyntheticLambda1;
    invoke-direct/range {v0 .. v0}, Lt/Main$$ExternalSyntheticLambda1;-><init>()V
    return-object v0
.end method
.method public final apply(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 26
    move-object/from16 v2, p1
    check-cast v2, [B
    invoke-static/range {v2 .. v2}, Lt/Main;->lambda$onCreate$1([B)[B
    move-result-object v0
    return-object v0
.end method

.class public final synthetic Lt/Main$$ExternalSyntheticLambda2;
.super Ljava/lang/Object;
.implements Ljava/util/function/Consumer;
.method public synthetic constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
.method public static make()Ljava/util/function/Consumer;
    .registers 1
    new-instance v0, Lt/Main$$ExternalSyntheticLambda2;
    invoke-direct/range {v0 .. v0}, Lt/Main$$ExternalSyntheticLambda2;-><init>()V
    return-object v0
.end method
.method public final accept(Ljava/lang/Object;)V
    .registers 26
    move-object/from16 v2, p1
    check-cast v2, [B
    invoke-static/range {v2 .. v2}, Lt/Main;->lambda$onCreate$2([B)V
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
