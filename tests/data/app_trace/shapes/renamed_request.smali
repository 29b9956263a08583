# SPDX-License-Identifier: GPL-3.0-or-later
.class public final Ld/b;
.super Ljava/lang/Object;
.field final a:Ljava/lang/String;
.field final b:Ljava/lang/String;
.field final d:Ld/d;

.method  constructor <init>(Ld/c;)V
    .registers 10
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    invoke-direct {v4}, Ljava/lang/Object;-><init>()V
    iget-object v7, v5, Ld/c;->a:Ljava/lang/String;
    iput-object v7, v4, Ld/b;->a:Ljava/lang/String;
    iget-object v7, v5, Ld/c;->b:Ljava/lang/String;
    iput-object v7, v4, Ld/b;->b:Ljava/lang/String;
    iget-object v7, v5, Ld/c;->d:Ld/d;
    iput-object v7, v4, Ld/b;->d:Ld/d;
    return-void
.end method

.class public Ld/c;
.super Ljava/lang/Object;
.field  a:Ljava/lang/String;
.field  b:Ljava/lang/String;
.field  d:Ld/d;

.method public constructor <init>()V
    .registers 8
    move-object/from16 v4, p0
    invoke-direct {v4}, Ljava/lang/Object;-><init>()V
    const-string v6, "GET"
    iput-object v6, v4, Ld/c;->b:Ljava/lang/String;
    return-void
.end method

.method public k(Ljava/lang/String;)Ld/c;
    .registers 14
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    const/4 v7, 0x1
    const/4 v8, 0x0
    const-string v9, "ws:"
    const/4 v10, 0x0
    const/4 v11, 0x3
    move-object v6, v5
    invoke-virtual/range {v6 .. v11}, Ljava/lang/String;->regionMatches(ZILjava/lang/String;II)Z
    move-result v6
    if-eqz v6, :l40
    new-instance v6, Ljava/lang/StringBuilder;
    invoke-direct {v6}, Ljava/lang/StringBuilder;-><init>()V
    const-string v7, "http:"
    invoke-virtual {v6, v7}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v6
    const/4 v8, 0x3
    invoke-virtual {v5, v8}, Ljava/lang/String;->substring(I)Ljava/lang/String;
    move-result-object v7
    invoke-virtual {v6, v7}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v6
    invoke-virtual {v6}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v6
    move-object v5, v6
    goto/32 :l77
    :l40
    const/4 v7, 0x1
    const/4 v8, 0x0
    const-string v9, "wss:"
    const/4 v10, 0x0
    const/4 v11, 0x4
    move-object v6, v5
    invoke-virtual/range {v6 .. v11}, Ljava/lang/String;->regionMatches(ZILjava/lang/String;II)Z
    move-result v6
    if-eqz v6, :l77
    new-instance v6, Ljava/lang/StringBuilder;
    invoke-direct {v6}, Ljava/lang/StringBuilder;-><init>()V
    const-string v7, "https:"
    invoke-virtual {v6, v7}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v6
    const/4 v8, 0x4
    invoke-virtual {v5, v8}, Ljava/lang/String;->substring(I)Ljava/lang/String;
    move-result-object v7
    invoke-virtual {v6, v7}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v6
    invoke-virtual {v6}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v6
    move-object v5, v6
    :l77
    iput-object v5, v4, Ld/c;->a:Ljava/lang/String;
    return-object v4
.end method

.method public g(Ld/d;)Ld/c;
    .registers 11
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    const-string v7, "POST"
    invoke-virtual {v4, v7, v5}, Ld/c;->f(Ljava/lang/String;Ld/d;)Ld/c;
    move-result-object v6
    return-object v6
.end method

.method public f(Ljava/lang/String;Ld/d;)Ld/c;
    .registers 14
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    move-object/from16 v6, p2
    if-eqz v6, :l45
    const-string v7, "GET"
    invoke-virtual {v7, v5}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v7
    if-eqz v7, :l45
    new-instance v7, Ljava/lang/IllegalArgumentException;
    new-instance v9, Ljava/lang/StringBuilder;
    invoke-direct {v9}, Ljava/lang/StringBuilder;-><init>()V
    const-string v10, "method "
    invoke-virtual {v9, v10}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v9
    invoke-virtual {v9, v5}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v9
    const-string v10, " must not have a request body."
    invoke-virtual {v9, v10}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v9
    invoke-virtual {v9}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v9
    invoke-direct {v7, v9}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v7
    :l45
    if-nez v6, :l90
    const-string v7, "POST"
    invoke-virtual {v7, v5}, Ljava/lang/String;->equals(Ljava/lang/Object;)Z
    move-result v7
    if-eqz v7, :l90
    new-instance v7, Ljava/lang/IllegalArgumentException;
    new-instance v9, Ljava/lang/StringBuilder;
    invoke-direct {v9}, Ljava/lang/StringBuilder;-><init>()V
    const-string v10, "method "
    invoke-virtual {v9, v10}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v9
    invoke-virtual {v9, v5}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v9
    const-string v10, " must have a request body."
    invoke-virtual {v9, v10}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v9
    invoke-virtual {v9}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v9
    invoke-direct {v7, v9}, Ljava/lang/IllegalArgumentException;-><init>(Ljava/lang/String;)V
    throw v7
    :l90
    iput-object v5, v4, Ld/c;->b:Ljava/lang/String;
    iput-object v6, v4, Ld/c;->d:Ld/d;
    return-object v4
.end method

.method public b()Ld/b;
    .registers 9
    move-object/from16 v4, p0
    iget-object v5, v4, Ld/c;->a:Ljava/lang/String;
    if-nez v5, :l17
    new-instance v5, Ljava/lang/IllegalStateException;
    const-string v7, "url == null"
    invoke-direct {v5, v7}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;)V
    throw v5
    :l17
    new-instance v5, Ld/b;
    invoke-direct {v5, v4}, Ld/b;-><init>(Ld/c;)V
    return-object v5
.end method

.class  Ld/d$1;
.super Ld/d;
.field final val$b:[B

.method  constructor <init>([B)V
    .registers 10
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    iput-object v5, v4, Ld/d$1;->val$b:[B
    invoke-direct {v4}, Ld/d;-><init>()V
    return-void
.end method

.method public f(Ljava/io/OutputStream;)V
    .registers 10
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    iget-object v7, v4, Ld/d$1;->val$b:[B
    invoke-virtual {v5, v7}, Ljava/io/OutputStream;->write([B)V
    return-void
.end method

.class public abstract Ld/d;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 7
    move-object/from16 v4, p0
    invoke-direct {v4}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public abstract f(Ljava/io/OutputStream;)V
.end method

.method public static c(Ljava/lang/Object;[B)Ld/d;
    .registers 11
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    new-instance v6, Ld/d$1;
    invoke-direct {v6, v5}, Ld/d$1;-><init>([B)V
    return-object v6
.end method

.class public Ld/g;
.super Ljava/lang/Object;

.method public constructor <init>()V
    .registers 7
    move-object/from16 v4, p0
    invoke-direct {v4}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public a(Ld/b;)Ld/h;
    .registers 12
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    new-instance v6, Ld/h;
    invoke-direct {v6, v4, v5}, Ld/h;-><init>(Ld/g;Ld/b;)V
    return-object v6
.end method

.class public Ld/h;
.super Ljava/lang/Object;
.field final q:Ld/b;

.method  constructor <init>(Ld/g;Ld/b;)V
    .registers 12
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    move-object/from16 v6, p2
    invoke-direct {v4}, Ljava/lang/Object;-><init>()V
    iput-object v6, v4, Ld/h;->q:Ld/b;
    return-void
.end method

.method public e()Ljava/lang/Object;
    .registers 7
    move-object/from16 v4, p0
    iget-object v5, v4, Ld/h;->q:Ld/b;
    iget-object v5, v5, Ld/b;->d:Ld/d;
    return-object v5
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
    new-instance v7, Ld/g;
    invoke-direct {v7}, Ld/g;-><init>()V
    new-instance v8, Ld/c;
    invoke-direct {v8}, Ld/c;-><init>()V
    const-string v9, "https://plain.example/"
    invoke-virtual {v8, v9}, Ld/c;->k(Ljava/lang/String;)Ld/c;
    move-result-object v8
    invoke-virtual {v8}, Ld/c;->b()Ld/b;
    move-result-object v8
    invoke-virtual {v7, v8}, Ld/g;->a(Ld/b;)Ld/h;
    move-result-object v7
    invoke-virtual {v7}, Ld/h;->e()Ljava/lang/Object;
    move-result-object v7
    new-instance v7, Ld/g;
    invoke-direct {v7}, Ld/g;-><init>()V
    new-instance v8, Ld/c;
    invoke-direct {v8}, Ld/c;-><init>()V
    const-string v9, "https://ok.example/x"
    invoke-virtual {v8, v9}, Ld/c;->k(Ljava/lang/String;)Ld/c;
    move-result-object v8
    const/4 v9, 0x0
    const-string v10, "a"
    invoke-virtual {v10}, Ljava/lang/String;->getBytes()[B
    move-result-object v10
    invoke-static {v10}, Lt/S;->seal([B)[B
    move-result-object v10
    invoke-static {v9, v10}, Ld/d;->c(Ljava/lang/Object;[B)Ld/d;
    move-result-object v9
    invoke-virtual {v8, v9}, Ld/c;->g(Ld/d;)Ld/c;
    move-result-object v8
    invoke-virtual {v8}, Ld/c;->b()Ld/b;
    move-result-object v8
    invoke-virtual {v7, v8}, Ld/g;->a(Ld/b;)Ld/h;
    move-result-object v7
    invoke-virtual {v7}, Ld/h;->e()Ljava/lang/Object;
    move-result-object v7
    :l73
    goto/32 :l77
    :l76
    move-exception v7
    move-object v6, v7
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
