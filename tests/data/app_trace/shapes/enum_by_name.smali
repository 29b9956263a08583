# SPDX-License-Identifier: GPL-3.0-or-later
.class  Lt/Main$1;
.super Ljava/lang/Object;
.field static final $SwitchMap$t$Main$Node:[I

.method static constructor <clinit>()V
    .registers 8
    invoke-static {}, Lt/Main$Node;->values()[Lt/Main$Node;
    move-result-object v5
    array-length v5, v5
    new-array v5, v5, [I
    sput-object v5, Lt/Main$1;->$SwitchMap$t$Main$Node:[I
    :l9
    sget-object v5, Lt/Main$1;->$SwitchMap$t$Main$Node:[I
    sget-object v6, Lt/Main$Node;->LAB:Lt/Main$Node;
    invoke-virtual {v6}, Lt/Main$Node;->ordinal()I
    move-result v6
    const/4 v7, 0x1
    aput v7, v5, v6
    :l20
    goto/32 :l24
    :l23
    move-exception v5
    move-object v4, v5
    :l24
    return-void
    .catch Ljava/lang/NoSuchFieldError; {:l9 .. :l20} :l23
.end method

.class final enum Lt/Main$Node;
.super Ljava/lang/Enum;
.field public static final LAB:Lt/Main$Node;
.field public static final LIVE:Lt/Main$Node;
.field final h:Ljava/lang/String;
.field private static final $VALUES:[Lt/Main$Node;

.method public static values()[Lt/Main$Node;
    .registers 5
    sget-object v4, Lt/Main$Node;->$VALUES:[Lt/Main$Node;
    invoke-virtual {v4}, [Lt/Main$Node;->clone()Ljava/lang/Object;
    move-result-object v4
    check-cast v4, [Lt/Main$Node;
    return-object v4
.end method

.method public static valueOf(Ljava/lang/String;)Lt/Main$Node;
    .registers 8
    move-object/from16 v4, p0
    const-class v5, Lt/Main$Node;
    invoke-static {v5, v4}, Ljava/lang/Enum;->valueOf(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;
    move-result-object v5
    check-cast v5, Lt/Main$Node;
    return-object v5
.end method

.method private constructor <init>(Ljava/lang/String;ILjava/lang/String;)V
    .registers 15
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    move/from16 v6, p2
    move-object/from16 v7, p3
    invoke-direct {v4, v5, v6}, Ljava/lang/Enum;-><init>(Ljava/lang/String;I)V
    iput-object v7, v4, Lt/Main$Node;->h:Ljava/lang/String;
    return-void
.end method

.method private static $values()[Lt/Main$Node;
    .registers 8
    const/4 v4, 0x2
    new-array v4, v4, [Lt/Main$Node;
    const/4 v6, 0x0
    sget-object v7, Lt/Main$Node;->LAB:Lt/Main$Node;
    aput-object v7, v4, v6
    const/4 v6, 0x1
    sget-object v7, Lt/Main$Node;->LIVE:Lt/Main$Node;
    aput-object v7, v4, v6
    return-object v4
.end method

.method static constructor <clinit>()V
    .registers 9
    new-instance v4, Lt/Main$Node;
    const-string v6, "LAB"
    const/4 v7, 0x0
    const-string v8, "lab.example"
    invoke-direct {v4, v6, v7, v8}, Lt/Main$Node;-><init>(Ljava/lang/String;ILjava/lang/String;)V
    sput-object v4, Lt/Main$Node;->LAB:Lt/Main$Node;
    new-instance v4, Lt/Main$Node;
    const-string v6, "LIVE"
    const/4 v7, 0x1
    const-string v8, "ok.example"
    invoke-direct {v4, v6, v7, v8}, Lt/Main$Node;-><init>(Ljava/lang/String;ILjava/lang/String;)V
    sput-object v4, Lt/Main$Node;->LIVE:Lt/Main$Node;
    invoke-static {}, Lt/Main$Node;->$values()[Lt/Main$Node;
    move-result-object v4
    sput-object v4, Lt/Main$Node;->$VALUES:[Lt/Main$Node;
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

.method static at(Lt/Main$Node;)Ljava/lang/String;
    .registers 8
    move-object/from16 v4, p0
    sget-object v5, Lt/Main$1;->$SwitchMap$t$Main$Node:[I
    invoke-virtual {v4}, Lt/Main$Node;->ordinal()I
    move-result v6
    aget v5, v5, v6
    sparse-switch v5, :d8
    goto/32 :l31
    :l28
    const-string v5, "http://"
    return-object v5
    :l31
    const-string v5, "https://"
    return-object v5
    :d8
    .sparse-switch
        0x1 -> :l28
    .end sparse-switch
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 11
    move-object/from16 v4, p0
    move-object/from16 v5, p1
    :l0
    const-string v7, "LIVE"
    invoke-static {v7}, Lt/Main$Node;->valueOf(Ljava/lang/String;)Lt/Main$Node;
    move-result-object v7
    move-object v6, v7
    new-instance v7, Ljava/lang/StringBuilder;
    invoke-direct {v7}, Ljava/lang/StringBuilder;-><init>()V
    invoke-static {v6}, Lt/Main;->at(Lt/Main$Node;)Ljava/lang/String;
    move-result-object v8
    invoke-virtual {v7, v8}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v7
    iget-object v8, v6, Lt/Main$Node;->h:Ljava/lang/String;
    invoke-virtual {v7, v8}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    move-result-object v7
    invoke-virtual {v7}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v7
    const-string v8, "a"
    invoke-virtual {v8}, Ljava/lang/String;->getBytes()[B
    move-result-object v8
    invoke-static {v8}, Lt/S;->seal([B)[B
    move-result-object v8
    invoke-static {v7, v8}, Lt/S;->post(Ljava/lang/String;[B)V
    :l41
    goto/32 :l45
    :l44
    move-exception v7
    move-object v6, v7
    :l45
    return-void
    .catch Ljava/lang/Exception; {:l0 .. :l41} :l44
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
