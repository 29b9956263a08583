# SPDX-License-Identifier: GPL-3.0-or-later
.class public final Lexample/keytrail/skycast/R$id;
.super Ljava/lang/Object;
.source "R.java"


# static fields
.field public static final forecast:I = 0x7f030000
