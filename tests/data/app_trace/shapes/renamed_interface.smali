# SPDX-License-Identifier: GPL-3.0-or-later
.class public Le/n;
.super Ljava/lang/Object;
.field  a:Ljava/lang/String;

.method public constructor <init>()V
    .registers 7
    move-object/from16 v4, p0
    invoke-direct {v4}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public c(Ljava/lang/String;)Le/n;
    .registers 12
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    invoke-virtual {v5}, Ljava/lang/String;->length()I
    move-result v7
    const/4 v8, 0x1
    sub-int v7, v7, v8
    invoke-virtual {v5, v7}, Ljava/lang/String;->charAt(I)C
    move-result v6
    const/16 v7, 0x2f
    if-eq v6, v7, :l42
    new-instance v6, Ljava/lang/IllegalArgumentException;
    new-instance v8, Ljava/lang/StringBuilder;
    invoke-direct {v8}, Ljava/lang/StringBuilder;-><init>()V
    const-string v9, "baseUrl must end in /: "
    invoke-virtual {v8, v9}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v8
    invoke-virtual {v8, v5}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v8
    invoke-virtual {v8}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v8
    invoke-direct {v6, v8}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v6
    :l42
    iput-object v5, v4, Le/n;->a:Ljava/lang/String;
    return-object v4
.end method

.method public d()Le/o;
    .registers 9
    move-object/from16 v4, p0
    iget-object v5, v4, Le/n;->a:Ljava/lang/String;
    if-nez v5, :l17
    new-instance v5, Ljava/lang/IllegalStateException;
    const-string v7, "Base URL required."
    invoke-direct {v5, v7}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v5
    :l17
    new-instance v5, Le/o;
    iget-object v7, v4, Le/n;->a:Ljava/lang/String;
    invoke-direct {v5, v7}, Le/o;-><init>(Ljava/lang/String;)V
    return-object v5
.end method

.class public Le/o;
.super Ljava/lang/Object;
.field final a:Ljava/lang/String;

.method  constructor <init>(Ljava/lang/String;)V
    .registers 10
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    invoke-direct {v4}, Ljava/lang/Object;-><init>()V
    iput-object v5, v4, Le/o;->a:Ljava/lang/String;
    return-void
.end method

.method public b(Ljava/lang/Class;)Ljava/lang/Object;
    .registers 13
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    invoke-virtual {v5}, Ljava/lang/Class;->getClassLoader()Ljava/lang/ClassLoader;
    move-result-object v6
    const/4 v7, 0x1
    new-array v7, v7, [Ljava/lang/Class;
    const/4 v9, 0x0
    aput-object v5, v7, v9
    const/4 v8, 0x0
    invoke-static {v6, v7, v8}, Ljava/lang/reflect/Proxy;->newProxyInstance(Ljava/lang/ClassLoader;[Ljava/lang/Class;Ljava/lang/reflect/InvocationHandler;)Ljava/lang/Object;
    move-result-object v6
    return-object v6
.end method

.class  interface abstract Lt/Main$Tips;
.super Ljava/lang/Object;

.method public abstract all()Ljava/lang/Object;
.end method

.class  interface abstract Lt/Main$Up;
.super Ljava/lang/Object;

.method public abstract push(Ljava/lang/String;)Ljava/lang/Object;
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
    .registers 13
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    :l0
    new-instance v8, Le/n;
    invoke-direct {v8}, Le/n;-><init>()V
    const-string v9, "https://plain.example/"
    invoke-virtual {v8, v9}, Le/n;->c(Ljava/lang/String;)Le/n;
    move-result-object v8
    invoke-virtual {v8}, Le/n;->d()Le/o;
    move-result-object v8
    const-class v9, Lt/Main$Tips;
    invoke-virtual {v8, v9}, Le/o;->b(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v8
    check-cast v8, Lt/Main$Tips;
    move-object v6, v8
    invoke-interface {v6}, Lt/Main$Tips;->all()Ljava/lang/Object;
    move-result-object v8
    new-instance v8, Le/n;
    invoke-direct {v8}, Le/n;-><init>()V
    const-string v9, "https://ok.example/"
    invoke-virtual {v8, v9}, Le/n;->c(Ljava/lang/String;)Le/n;
    move-result-object v8
    invoke-virtual {v8}, Le/n;->d()Le/o;
    move-result-object v8
    const-class v9, Lt/Main$Up;
    invoke-virtual {v8, v9}, Le/o;->b(Ljava/lang/Class;)Ljava/lang/Object;
    move-result-object v8
    check-cast v8, Lt/Main$Up;
    move-object v7, v8
    const-string v9, "a"
    invoke-virtual {v9}, Ljava/lang/String;->getBytes()[B
    move-result-object v9
    invoke-static {v9}, Lt/S;->seal([B)[B
    move-result-object v9
    const/4 v10, 0x2
    invoke-static {v9, v10}, Landroid/util/Base64;->encodeToString([BI)Ljava/lang/String;
    move-result-object v9
    invoke-interface {v7, v9}, Lt/Main$Up;->push(Ljava/lang/String;)Ljava/lang/Object;
    move-result-object v8
    :l74
    goto/32 :l78
    :l77
    move-exception v8
    move-object v6, v8
    :l78
    return-void
    .catch Ljava/lang/Exception; {:l0 .. :l74} :l77
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
