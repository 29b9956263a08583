# SPDX-License-Identifier: GPL-3.0-or-later
.class public Lexample/keytrail/skycast/sync/SyncService;
.super Landroid/app/Service;
.source "SyncService.java"


# static fields
.field private static final PERIOD:J = 0xcL


# instance fields
.field private timer:Ljava/util/concurrent/ScheduledExecutorService;


# direct methods
.method public constructor <init>()V
    .locals 0

    .line 16
    invoke-direct {p0}, Landroid/app/Service;-><init>()V

    return-void
.end method


# virtual methods
.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .locals 1
    .param p1, "intent"    # Landroid/content/Intent;

    .line 38
    const/4 v0, 0x0

    return-object v0
.end method

.method public onDestroy()V
    .locals 1

    .line 43
    iget-object v0, p0, Lexample/keytrail/skycast/sync/SyncService;->timer:Ljava/util/concurrent/ScheduledExecutorService;

    if-eqz v0, :cond_0

    .line 44
    invoke-interface {v0}, Ljava/util/concurrent/ScheduledExecutorService;->shutdownNow()Ljava/util/List;

    .line 45
    :cond_0
    invoke-super {p0}, Landroid/app/Service;->onDestroy()V

    .line 46
    return-void
.end method

.method public onStartCommand(Landroid/content/Intent;II)I
    .locals 8
    .param p1, "intent"    # Landroid/content/Intent;
    .param p2, "flags"    # I
    .param p3, "startId"    # I

    .line 24
    iget-object v0, p0, Lexample/keytrail/skycast/sync/SyncService;->timer:Ljava/util/concurrent/ScheduledExecutorService;

    if-nez v0, :cond_0

    .line 25
    new-instance v2, Lexample/keytrail/skycast/sync/SyncTask;

    invoke-virtual {p0}, Lexample/keytrail/skycast/sync/SyncService;->getApplicationContext()Landroid/content/Context;

    move-result-object v0

    invoke-direct {v2, v0}, Lexample/keytrail/skycast/sync/SyncTask;-><init>(Landroid/content/Context;)V

    .line 26
    .local v2, "task":Lexample/keytrail/skycast/sync/SyncTask;
    invoke-static {}, Ljava/util/concurrent/Executors;->newSingleThreadScheduledExecutor()Ljava/util/concurrent/ScheduledExecutorService;

    move-result-object v1

    iput-object v1, p0, Lexample/keytrail/skycast/sync/SyncService;->timer:Ljava/util/concurrent/ScheduledExecutorService;

    .line 27
    const-wide/16 v3, 0x2

    const-wide/16 v5, 0xc

    sget-object v7, Ljava/util/concurrent/TimeUnit;->SECONDS:Ljava/util/concurrent/TimeUnit;

    invoke-interface/range {v1 .. v7}, Ljava/util/concurrent/ScheduledExecutorService;->scheduleAtFixedRate(Ljava/lang/Runnable;JJLjava/util/concurrent/TimeUnit;)Ljava/util/concurrent/ScheduledFuture;

    .line 29
    :cond_0
    const/4 v0, 0x1

    return v0
.end method
