# SPDX-License-Identifier: GPL-3.0-or-later
.class final Lexample/keytrail/skycast/forecast/ShowForecast;
.super Ljava/lang/Object;
.source "ShowForecast.java"

# interfaces
.implements Ljava/lang/Runnable;


# instance fields
.field private final activity:Lexample/keytrail/skycast/MainActivity;

.field private final text:Ljava/lang/String;


# direct methods
.method constructor <init>(Lexample/keytrail/skycast/MainActivity;Ljava/lang/String;)V
    .locals 0
    .param p1, "activity"    # Lexample/keytrail/skycast/MainActivity;
    .param p2, "text"    # Ljava/lang/String;

    .line 9
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    .line 10
    iput-object p1, p0, Lexample/keytrail/skycast/forecast/ShowForecast;->activity:Lexample/keytrail/skycast/MainActivity;

    .line 11
    iput-object p2, p0, Lexample/keytrail/skycast/forecast/ShowForecast;->text:Ljava/lang/String;

    .line 12
    return-void
.end method


# virtual methods
.method public run()V
    .locals 2

    .line 16
    iget-object v0, p0, Lexample/keytrail/skycast/forecast/ShowForecast;->activity:Lexample/keytrail/skycast/MainActivity;

    iget-object v1, p0, Lexample/keytrail/skycast/forecast/ShowForecast;->text:Ljava/lang/String;

    invoke-virtual {v0, v1}, Lexample/keytrail/skycast/MainActivity;->show(Ljava/lang/String;)V

    .line 17
    return-void
.end method
