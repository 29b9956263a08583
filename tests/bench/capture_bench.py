#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the import of captures beside other tools, in processor time (median) and peak memory.

    capture_bench.py BUILD SMALL.pcap LARGE.pcap [--runs 3] [--slow]

BUILD is a Release build with keytrail, keytrail-worker and bench_capture_parse; the files come from make_capture.py. Tools that are not
installed are left out. --slow also runs tshark over the large file, which takes minutes."""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile

FIELDS = ["tls.handshake.extensions_server_name", "dns.qry.name", "http.host", "quic.version"]


def measure(call, runs):
    """(processor seconds, peak MiB), or None where the tool is missing or fails."""
    if not shutil.which(str(call[0])):
        return None
    seconds, peak = [], 0
    for _ in range(runs):
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            argv = [str(a).replace("{case}", folder + "/case") for a in call]
            child = subprocess.Popen(argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            _, status, used = os.wait4(child.pid, 0)
            if status != 0:
                return None
            seconds.append(used.ru_utime + used.ru_stime)
            peak = max(peak, used.ru_maxrss / 1024)
    return statistics.median(seconds), peak


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("build", type=pathlib.Path)
    ask.add_argument("small", type=pathlib.Path)
    ask.add_argument("large", type=pathlib.Path)
    ask.add_argument("--runs", type=int, default=3)
    ask.add_argument("--slow", action="store_true")
    args = ask.parse_args()
    keytrail, parse = args.build / "app/keytrail", args.build / "tests/bench/bench_capture_parse"
    fields = [part for field in FIELDS for part in ("-e", field)]
    calls = {
        "import": lambda f: [keytrail, "import", "{case}", f], "flows alone": lambda f: [parse, "flows", f],
        "packets alone": lambda f: [parse, "packets", f], "frames alone": lambda f: [parse, "frames", f],
        "tcpdump -w": lambda f: ["tcpdump", "-r", f, "-w", "/dev/null"], "ndpiReader -q": lambda f: ["ndpiReader", "-q", "-i", f],
        "tshark fields": lambda f: ["tshark", "-n", "-r", f, "-T", "fields"] + fields,
    }
    for file in (args.small, args.large):
        file.read_bytes()  # into the page cache
        print(f"{file.name}, {file.stat().st_size / 1e6:.0f} MB")
        base = None
        for title, call in calls.items():
            if title.startswith("tshark") and file == args.large and not args.slow:
                continue
            got = measure(call(file), 1 if title.startswith("tshark") else args.runs)
            if got is None:
                print(f"  {title:<14} not measured")
                continue
            base = base or got[0]
            print(f"  {title:<14} {got[0]:8.2f} s  {got[1]:7.0f} MiB  import is {base / got[0]:.3f} x")


main()
