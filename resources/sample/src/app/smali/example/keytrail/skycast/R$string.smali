# SPDX-License-Identifier: GPL-3.0-or-later
.class public final Lexample/keytrail/skycast/R$string;
.super Ljava/lang/Object;
.source "R.java"


# static fields
.field public static final app_name:I = 0x7f050000

.field public static final loading:I = 0x7f050001

.field public static final offline:I = 0x7f050002
