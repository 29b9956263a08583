# SPDX-License-Identifier: GPL-3.0-or-later
.class final Lio/example/slimlog/LineRing;
.super Ljava/lang/Object;
.source "LineRing.java"


# instance fields
.field private final lines:[Ljava/lang/String;

.field private next:I


# direct methods
.method constructor <init>(I)V
    .locals 1
    .param p1, "size"    # I

    .line 8
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    .line 9
    new-array v0, p1, [Ljava/lang/String;

    iput-object v0, p0, Lio/example/slimlog/LineRing;->lines:[Ljava/lang/String;

    .line 10
    return-void
.end method


# virtual methods
.method declared-synchronized add(Ljava/lang/String;)V
    .locals 3
    .param p1, "line"    # Ljava/lang/String;

    monitor-enter p0

    .line 13
    :try_start_0
    iget-object v0, p0, Lio/example/slimlog/LineRing;->lines:[Ljava/lang/String;

    iget v1, p0, Lio/example/slimlog/LineRing;->next:I

    array-length v2, v0

    rem-int v2, v1, v2

    aput-object p1, v0, v2

    .line 14
    add-int/lit8 v1, v1, 0x1

    iput v1, p0, Lio/example/slimlog/LineRing;->next:I
    :try_end_0
    .catchall {:try_start_0 .. :try_end_0} :catchall_0

    .line 15
    monitor-exit p0

    return-void

    .line 12
    :catchall_0
    move-exception v0

    monitor-exit p0

    throw v0
.end method
