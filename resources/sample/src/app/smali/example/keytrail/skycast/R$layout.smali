# SPDX-License-Identifier: GPL-3.0-or-later
.class public final Lexample/keytrail/skycast/R$layout;
.super Ljava/lang/Object;
.source "R.java"


# static fields
.field public static final main:I = 0x7f040000
