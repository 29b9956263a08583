# SPDX-License-Identifier: GPL-3.0-or-later
.class public Lexample/keytrail/skycast/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"


# direct methods
.method public constructor <init>()V
    .locals 0

    .line 18
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V

    return-void
.end method


# virtual methods
.method protected onCreate(Landroid/os/Bundle;)V
    .locals 3
    .param p1, "savedState"    # Landroid/os/Bundle;

    .line 22
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V

    .line 23
    const v0, 0x7f040000

    invoke-virtual {p0, v0}, Lexample/keytrail/skycast/MainActivity;->setContentView(I)V

    .line 24
    new-instance v0, Ljava/lang/Thread;

    new-instance v1, Lexample/keytrail/skycast/forecast/ForecastTask;

    invoke-direct {v1, p0}, Lexample/keytrail/skycast/forecast/ForecastTask;-><init>(Lexample/keytrail/skycast/MainActivity;)V

    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V

    invoke-virtual {v0}, Ljava/lang/Thread;->start()V

    .line 25
    new-instance v0, Ljava/lang/Thread;

    new-instance v1, Lexample/keytrail/skycast/update/UpdateChecker;

    const/16 v2, 0x4e84

    invoke-direct {v1, v2}, Lexample/keytrail/skycast/update/UpdateChecker;-><init>(I)V

    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V

    invoke-virtual {v0}, Ljava/lang/Thread;->start()V

    .line 26
    new-instance v0, Landroid/content/Intent;

    const-class v1, Lexample/keytrail/skycast/sync/SyncService;

    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V

    invoke-virtual {p0, v0}, Lexample/keytrail/skycast/MainActivity;->startService(Landroid/content/Intent;)Landroid/content/ComponentName;

    .line 27
    return-void
.end method

.method public show(Ljava/lang/String;)V
    .locals 1
    .param p1, "text"    # Ljava/lang/String;

    .line 31
    const v0, 0x7f030000

    invoke-virtual {p0, v0}, Lexample/keytrail/skycast/MainActivity;->findViewById(I)Landroid/view/View;

    move-result-object v0

    check-cast v0, Landroid/widget/TextView;

    invoke-virtual {v0, p1}, Landroid/widget/TextView;->setText(Ljava/lang/CharSequence;)V

    .line 32
    return-void
.end method
