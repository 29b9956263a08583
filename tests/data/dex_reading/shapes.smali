# Made by: smali assemble -a 26 -o shapes.dex shapes.smali
.class public Lt/Shapes;
.super Ljava/lang/Object;
.source "Shapes.java"

.field private count:I

.method public constructor <init>(Ljava/lang/String;)V
    .registers 3
    .line 10
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    const/4 v0, 0x0
    iput v0, p0, Lt/Shapes;->count:I
    return-void
.end method

# A builder as D8 leaves it: results not moved.
.method static url(Ljava/lang/String;I)Ljava/lang/String;
    .registers 4
    new-instance v0, Ljava/lang/StringBuilder;
    invoke-direct {v0}, Ljava/lang/StringBuilder;-><init>()V
    const-string v1, "https://"
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    invoke-virtual {v0, p0}, Ljava/lang/StringBuilder;->append(Ljava/lang/String;)Ljava/lang/StringBuilder;
    const/16 v1, 0x3a
    invoke-virtual {v0, v1}, Ljava/lang/StringBuilder;->append(C)Ljava/lang/StringBuilder;
    invoke-virtual {v0, p1}, Ljava/lang/StringBuilder;->append(I)Ljava/lang/StringBuilder;
    invoke-virtual {v0}, Ljava/lang/StringBuilder;->toString()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method static choose(ZLjava/lang/Object;)I
    .registers 4
    if-eqz p0, :other
    if-nez p1, :known
    const/4 v0, 0x1
    goto :done
    :known
    const/4 v0, 0x2
    goto :done
    :other
    const/4 v0, 0x3
    :done
    return v0
.end method

.method static count([B)I
    .registers 4
    const/4 v0, 0x0
    const/4 v1, 0x0
    :head
    array-length v2, p0
    if-ge v1, v2, :end
    aget-byte v2, p0, v1
    xor-int/lit8 v2, v2, 0x5a
    add-int/2addr v0, v2
    add-int/lit8 v1, v1, 0x1
    goto :head
    :end
    return v0
.end method

.method static untilSmall(J)J
    .registers 6
    :again
    const-wide/16 v0, 0x2
    div-long/2addr p0, v0
    const-wide/16 v0, 0x64
    cmp-long v2, p0, v0
    if-gtz v2, :again
    return-wide p0
.end method

.method static guarded(Ljava/lang/String;)Ljava/net/URL;
    .registers 3
    :begin
    new-instance v0, Ljava/net/URL;
    invoke-direct {v0, p0}, Ljava/net/URL;-><init>(Ljava/lang/String;)V
    :finish
    .catch Ljava/net/MalformedURLException; {:begin .. :finish} :bad
    return-object v0
    :bad
    move-exception v0
    invoke-virtual {v0}, Ljava/net/MalformedURLException;->printStackTrace()V
    const/4 v0, 0x0
    return-object v0
.end method

.method static table(I)[Ljava/lang/Object;
    .registers 4
    const/4 v0, 0x2
    new-array v0, v0, [Ljava/lang/Object;
    const/4 v1, 0x0
    const-string v2, "a"
    aput-object v2, v0, v1
    const/4 v1, 0x1
    const/4 v2, 0x0
    aput-object v2, v0, v1
    return-object v0
.end method

.method static key()[B
    .registers 1
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :data
    return-object v0
    :data
    .array-data 1
        0x1t 0x2t -0x1t 0x7ft
    .end array-data
.end method

.method static pick(I)Ljava/lang/String;
    .registers 2
    packed-switch p0, :cases
    const-string v0, "other"
    return-object v0
    :one
    const-string v0, "one"
    return-object v0
    :two
    const-string v0, "two"
    return-object v0
    :cases
    .packed-switch 0x1
        :one
        :two
        :one
    .end packed-switch
.end method

# Two calls whose results are used the other way round: the order in which they happen must stay.
.method static order()V
    .registers 3
    invoke-static {}, Lt/Shapes;->key()[B
    move-result-object v0
    const-string v1, "h"
    invoke-static {v1}, Lt/Shapes;->guarded(Ljava/lang/String;)Ljava/net/URL;
    move-result-object v1
    invoke-static {v1, v0}, Lt/Shapes$Inner;->send(Ljava/net/URL;[B)V
    return-void
.end method

# The field is read before it is written: it must not move behind.
.method swap(I)I
    .registers 4
    iget v0, p0, Lt/Shapes;->count:I
    iput p1, p0, Lt/Shapes;->count:I
    return v0
.end method

.method cast(Ljava/lang/Object;)I
    .registers 3
    instance-of v0, p1, Ljava/lang/String;
    if-nez v0, :yes
    const/4 v0, -0x1
    return v0
    :yes
    check-cast p1, Ljava/lang/String;
    invoke-virtual {p1}, Ljava/lang/String;->length()I
    move-result v0
    return v0
.end method

# A jump into the middle of a loop: no block of ours.
.method static tangled(I)V
    .registers 2
    if-eqz p0, :inside
    :head
    invoke-static {}, Lt/Shapes;->order()V
    :inside
    invoke-static {}, Lt/Shapes;->order()V
    if-eqz p0, :head
    return-void
.end method

# Cases that meet again: one falls into the next, one is empty.
.method static rank(I)I
    .registers 1
    packed-switch p0, :cases
    const/4 p0, 0x0
    goto :done
    :one
    const/4 p0, 0x1
    goto :done
    :two
    const/4 p0, 0x2
    :three
    add-int/lit8 p0, p0, 0x5
    :done
    return p0
    :cases
    .packed-switch 0x1
        :one
        :two
        :three
        :done
    .end packed-switch
.end method

# A case that is jumped into from outside: no block of ours.
.method static crossed(II)I
    .registers 2
    if-eqz p1, :two
    packed-switch p0, :cases
    const/4 p0, 0x0
    return p0
    :one
    const/4 p0, 0x1
    return p0
    :two
    const/4 p0, 0x2
    return p0
    :cases
    .packed-switch 0x1
        :one
        :two
    .end packed-switch
.end method
