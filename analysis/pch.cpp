// SPDX-License-Identifier: GPL-3.0-or-later
// Carrier of the precompiled header that the analysis libraries share.
