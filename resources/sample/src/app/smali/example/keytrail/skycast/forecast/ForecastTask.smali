# SPDX-License-Identifier: GPL-3.0-or-later
.class public final Lexample/keytrail/skycast/forecast/ForecastTask;
.super Ljava/lang/Object;
.source "ForecastTask.java"

# interfaces
.implements Ljava/lang/Runnable;


# instance fields
.field private final activity:Lexample/keytrail/skycast/MainActivity;


# direct methods
.method public constructor <init>(Lexample/keytrail/skycast/MainActivity;)V
    .locals 0
    .param p1, "activity"    # Lexample/keytrail/skycast/MainActivity;

    .line 14
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    .line 15
    iput-object p1, p0, Lexample/keytrail/skycast/forecast/ForecastTask;->activity:Lexample/keytrail/skycast/MainActivity;

    .line 16
    return-void
.end method


# virtual methods
.method public run()V
    .locals 5

    .line 20
    new-instance v0, Lexample/keytrail/skycast/forecast/ForecastCache;

    iget-object v1, p0, Lexample/keytrail/skycast/forecast/ForecastTask;->activity:Lexample/keytrail/skycast/MainActivity;

    invoke-direct {v0, v1}, Lexample/keytrail/skycast/forecast/ForecastCache;-><init>(Landroid/content/Context;)V

    .line 22
    :try_start_0
    const-string v1, "https://api.skycast.example/v1/forecast?place=current"

    invoke-static {v1}, Lexample/keytrail/skycast/net/Http;->get(Ljava/lang/String;)[B

    move-result-object v1

    .line 23
    invoke-virtual {v0, v1}, Lexample/keytrail/skycast/forecast/ForecastCache;->store([B)V

    .line 24
    invoke-static {v1}, Lexample/keytrail/skycast/forecast/Forecast;->parse([B)Lexample/keytrail/skycast/forecast/Forecast;

    move-result-object v1

    .line 25
    iget-object v2, p0, Lexample/keytrail/skycast/forecast/ForecastTask;->activity:Lexample/keytrail/skycast/MainActivity;

    new-instance v3, Lexample/keytrail/skycast/forecast/ShowForecast;

    invoke-virtual {v1}, Lexample/keytrail/skycast/forecast/Forecast;->text()Ljava/lang/String;

    move-result-object v4

    invoke-direct {v3, v2, v4}, Lexample/keytrail/skycast/forecast/ShowForecast;-><init>(Lexample/keytrail/skycast/MainActivity;Ljava/lang/String;)V

    invoke-virtual {v2, v3}, Lexample/keytrail/skycast/MainActivity;->runOnUiThread(Ljava/lang/Runnable;)V
    :try_end_0
    .catch Ljava/lang/Exception; {:try_start_0 .. :try_end_0} :catch_0

    .line 28
    goto :goto_0

    .line 26
    :catch_0
    move-exception v1

    .line 27
    const-string v2, "forecast"

    const-string v3, "no forecast"

    invoke-static {v2, v3, v1}, Lio/example/slimlog/Slog;->warn(Ljava/lang/String;Ljava/lang/String;Ljava/lang/Throwable;)V

    .line 29
    :goto_0
    return-void
.end method
