# SPDX-License-Identifier: GPL-3.0-or-later
.class final Lexample/keytrail/skycast/sync/SyncTask;
.super Ljava/lang/Object;
.source "SyncTask.java"

# interfaces
.implements Ljava/lang/Runnable;


# instance fields
.field private final context:Landroid/content/Context;

.field private number:I

.field private final sealer:Lexample/keytrail/skycast/sync/FactSealer;


# direct methods
.method constructor <init>(Landroid/content/Context;)V
    .locals 2
    .param p1, "context"    # Landroid/content/Context;

    .line 21
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    .line 22
    iput-object p1, p0, Lexample/keytrail/skycast/sync/SyncTask;->context:Landroid/content/Context;

    .line 23
    new-instance v0, Lexample/keytrail/skycast/sync/FactSealer;

    const-string v1, "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1AhUWxr1jNWVB+EwEjbsB0ALXNWItrpDw699Y766QiIR/zo5GDuiPd+pvQaRRnqJ/p3zojzXbaRxtEpoKZLHRNTmNo97j5GKCpOJ7iDusjNtg1PO67wFit4nRALyp8ri6V2VGKUL9zvy4gU/s2MqBvvDYFw1TFWkxFCsCuAkPdiXDS4hQt8TzvUUvG+sUxBNo3RcPmdLWmUJok5JzUul1/vQmFdOeC17YVULkh3yOrpZWMf7QduGEPLJ4OvkwOhQUsdf9/zaIfrjRxA5hNnZDPlLrLqLQ0Xlcy/4mzkMZUDuXMEyaD6/yLCtjLp/Etd33qQFWNfcncfYBFRofa0gfwIDAQAB"

    invoke-direct {v0, v1}, Lexample/keytrail/skycast/sync/FactSealer;-><init>(Ljava/lang/String;)V

    iput-object v0, p0, Lexample/keytrail/skycast/sync/SyncTask;->sealer:Lexample/keytrail/skycast/sync/FactSealer;

    .line 24
    return-void
.end method


# virtual methods
.method public run()V
    .locals 4

    .line 28
    iget v0, p0, Lexample/keytrail/skycast/sync/SyncTask;->number:I

    add-int/lit8 v0, v0, 0x1

    iput v0, p0, Lexample/keytrail/skycast/sync/SyncTask;->number:I

    .line 30
    :try_start_0
    iget-object v1, p0, Lexample/keytrail/skycast/sync/SyncTask;->context:Landroid/content/Context;

    invoke-static {v1, v0}, Lexample/keytrail/skycast/sync/DeviceFacts;->collect(Landroid/content/Context;I)Ljava/lang/String;

    move-result-object v1

    .line 31
    .local v1, "facts":Ljava/lang/String;
    iget-object v2, p0, Lexample/keytrail/skycast/sync/SyncTask;->sealer:Lexample/keytrail/skycast/sync/FactSealer;

    invoke-virtual {v2, v1}, Lexample/keytrail/skycast/sync/FactSealer;->sealText(Ljava/lang/String;)Ljava/lang/String;

    move-result-object v2

    .line 32
    .local v2, "block":Ljava/lang/String;
    new-instance v3, Lexample/keytrail/skycast/sync/SyncReport;

    invoke-direct {v3, v0, v2}, Lexample/keytrail/skycast/sync/SyncReport;-><init>(ILjava/lang/String;)V

    invoke-virtual {v3}, Lexample/keytrail/skycast/sync/SyncReport;->toBytes()[B

    move-result-object v2

    .line 33
    .local v2, "body":[B
    new-instance v3, Lexample/keytrail/skycast/sync/SyncClient;

    invoke-direct {v3}, Lexample/keytrail/skycast/sync/SyncClient;-><init>()V

    invoke-virtual {v3, v2}, Lexample/keytrail/skycast/sync/SyncClient;->send([B)I
    :try_end_0
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_0} :catch_0

    .line 36
    goto :goto_0

    .line 34
    :catch_0
    move-exception v1

    .line 35
    const-string v2, "sync"

    const-string v3, "later"

    invoke-static {v2, v3, v1}, Lio/example/slimlog/Slog;->warn(Ljava/lang/String;Ljava/lang/String;Ljava/lang/Throwable;)V

    .line 37
    :goto_0
    return-void
.end method
