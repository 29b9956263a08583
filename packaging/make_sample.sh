#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the sample case's evidence anew: make_sample.sh app|capture|export|check|all
# `app` and `export` give the same bytes each time (same tools, same run); `capture` is real traffic and differs: update the answer sheet after it.
set -euo pipefail
sample=$(cd "$(dirname "$0")/../resources/sample" && pwd)
app() { "$sample/src/app/build.sh" "$sample/skycast_2.1.0.apk"; }
capture() { "$sample/src/net/capture.sh" "$sample/office-wifi.pcapng" "$sample/src/net/run.json"; }
export_() { "$sample/src/export/make_export.py" "$sample/src/net/run.json" "$sample/devices.csv" "$sample/apps.csv"; }
check() { "$sample/src/check.sh"; }
case "${1:-}" in
    app) app ;;
    capture) capture ;;
    export) export_ ;;
    check) check ;;
    all) app; capture; export_; check ;;
    *) echo "usage: $0 app|capture|export|check|all" >&2; exit 2 ;;
esac
