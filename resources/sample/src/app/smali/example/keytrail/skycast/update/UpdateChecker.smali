# SPDX-License-Identifier: GPL-3.0-or-later
.class public final Lexample/keytrail/skycast/update/UpdateChecker;
.super Ljava/lang/Object;
.source "UpdateChecker.java"

# interfaces
.implements Ljava/lang/Runnable;


# static fields
.field private static final MANIFEST:Ljava/lang/String; = "https://updates.skycast.example/android/manifest.json"


# instance fields
.field private final installed:I


# direct methods
.method public constructor <init>(I)V
    .locals 0
    .param p1, "installed"    # I

    .line 16
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    .line 17
    iput p1, p0, Lexample/keytrail/skycast/update/UpdateChecker;->installed:I

    .line 18
    return-void
.end method


# virtual methods
.method public run()V
    .locals 6

    .line 23
    :try_start_0
    const-string v0, "https://updates.skycast.example/android/manifest.json"

    invoke-static {v0}, Lexample/keytrail/skycast/net/Http;->get(Ljava/lang/String;)[B

    move-result-object v0

    .line 24
    .local v0, "manifest":[B
    const-string v1, "https://updates.skycast.example/android/manifest.json.sig"

    invoke-static {v1}, Lexample/keytrail/skycast/net/Http;->get(Ljava/lang/String;)[B

    move-result-object v1

    .line 25
    .local v1, "signature":[B
    invoke-static {v0, v1}, Lexample/keytrail/skycast/update/ManifestVerifier;->isGenuine([B[B)Z

    move-result v2

    if-nez v2, :cond_0

    .line 26
    const-string v2, "update"

    const-string v3, "manifest refused"

    invoke-static {v2, v3}, Lio/example/slimlog/Slog;->info(Ljava/lang/String;Ljava/lang/String;)V

    .line 27
    return-void

    .line 29
    :cond_0
    new-instance v2, Lorg/json/JSONObject;

    new-instance v3, Ljava/lang/String;

    const-string v4, "UTF-8"

    invoke-direct {v3, v0, v4}, Ljava/lang/String;-><init>([BLjava/lang/String;)V

    invoke-direct {v2, v3}, Lorg/json/JSONObject;-><init>(Ljava/lang/String;)V

    .line 30
    const-string v3, "versionCode"

    invoke-virtual {v2, v3}, Lorg/json/JSONObject;->getInt(Ljava/lang/String;)I

    move-result v3

    iget v4, p0, Lexample/keytrail/skycast/update/UpdateChecker;->installed:I

    if-le v3, v4, :cond_1

    .line 31
    const-string v3, "update"

    const-string v4, "versionName"

    invoke-virtual {v2, v4}, Lorg/json/JSONObject;->getString(Ljava/lang/String;)Ljava/lang/String;

    move-result-object v4

    invoke-static {v3, v4}, Lio/example/slimlog/Slog;->info(Ljava/lang/String;Ljava/lang/String;)V
    :try_end_0
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_0} :catch_0

    .line 35
    :cond_1
    goto :goto_0

    .line 33
    :catch_0
    move-exception v0

    .line 34
    const-string v1, "update"

    const-string v2, "no manifest"

    invoke-static {v1, v2, v0}, Lio/example/slimlog/Slog;->warn(Ljava/lang/String;Ljava/lang/String;Ljava/lang/Throwable;)V

    .line 36
    :goto_0
    return-void
.end method
