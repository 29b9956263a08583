# Assembled by make_seeds.py; every construct the reader takes apart stands here once.
.class public Lt/A;
.super Ljava/lang/Object;
.source "A.java"
.field public static final URL:Ljava/lang/String; = "http://a.example/ä€\ud83d\ude00\u0000z"
.field private count:I

.method public constructor <init>()V
    .registers 1
    .line 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static run(I[B)I
    .registers 8
    .line 7
    const/4 v0, -0x1
    const/16 v1, 0x1234
    const/high16 v2, 0x7f040000
    const-wide v3, -0x123456789abcdefL
    const-string v5, "quote \" end"
    :start
    .line 9
    invoke-static {v5}, Ljava/lang/Integer;->parseInt(Ljava/lang/String;)I
    move-result v0
    :end
    .catch Ljava/lang/NumberFormatException; {:start .. :end} :bad
    :again
    packed-switch p0, :cases
    if-ge v0, v1, :done
    add-int/lit8 v0, v0, 0x7
    goto :again
    :one
    const/4 v1, 0x3
    new-array v2, v1, [I
    fill-array-data v2, :data
    :done
    return v0
    :bad
    move-exception v2
    throw v2
    :cases
    .packed-switch 0x5
        :one
        :done
    .end packed-switch
    :data
    .array-data 4
        0x1
        -0x2
        0x3
    .end array-data
.end method
