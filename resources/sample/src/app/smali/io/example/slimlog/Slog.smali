# SPDX-License-Identifier: GPL-3.0-or-later
.class public final Lio/example/slimlog/Slog;
.super Ljava/lang/Object;
.source "Slog.java"


# static fields
.field private static final LINES:Lio/example/slimlog/LineRing;


# direct methods
.method static constructor <clinit>()V
    .locals 2

    .line 10
    new-instance v0, Lio/example/slimlog/LineRing;

    const/16 v1, 0x40

    invoke-direct {v0, v1}, Lio/example/slimlog/LineRing;-><init>(I)V

    sput-object v0, Lio/example/slimlog/Slog;->LINES:Lio/example/slimlog/LineRing;

    return-void
.end method

.method private constructor <init>()V
    .locals 0

    .line 12
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    return-void
.end method

.method public static info(Ljava/lang/String;Ljava/lang/String;)V
    .locals 1
    .param p0, "tag"    # Ljava/lang/String;
    .param p1, "text"    # Ljava/lang/String;

    .line 15
    sget-object v0, Lio/example/slimlog/Slog;->LINES:Lio/example/slimlog/LineRing;

    invoke-virtual {v0, p1}, Lio/example/slimlog/LineRing;->add(Ljava/lang/String;)V

    .line 16
    invoke-static {p0, p1}, Landroid/util/Log;->i(Ljava/lang/String;Ljava/lang/String;)I

    .line 17
    return-void
.end method

.method public static warn(Ljava/lang/String;Ljava/lang/String;Ljava/lang/Throwable;)V
    .locals 1
    .param p0, "tag"    # Ljava/lang/String;
    .param p1, "text"    # Ljava/lang/String;
    .param p2, "cause"    # Ljava/lang/Throwable;

    .line 20
    sget-object v0, Lio/example/slimlog/Slog;->LINES:Lio/example/slimlog/LineRing;

    invoke-virtual {v0, p1}, Lio/example/slimlog/LineRing;->add(Ljava/lang/String;)V

    .line 21
    invoke-static {p0, p1, p2}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;Ljava/lang/Throwable;)I

    .line 22
    return-void
.end method
