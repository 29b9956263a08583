#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the import of captures beside other tools, in processor time (median) and peak memory.

    capture_bench.py BUILD SMALL.pcap LARGE.pcap [--runs 3] [--slow]

BUILD is a Release build with keytrail, keytrail-worker and bench_capture_parse; the files come from make_capture.py. Tools that are not
installed are left out. --slow also runs tshark over the large file, which takes minutes."""
import argparse
import pathlib

from measure import compare

FIELDS = ["tls.handshake.extensions_server_name", "dns.qry.name", "http.host", "quic.version"]


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
    for file in (args.small, args.large):
        file.read_bytes()  # into the page cache
        calls = {
            "import": ([keytrail, "import", "{case}", file], None), "flows alone": ([parse, "flows", file], None),
            "packets alone": ([parse, "packets", file], None), "frames alone": ([parse, "frames", file], None),
            "tcpdump -w": (["tcpdump", "-r", file, "-w", "/dev/null"], None), "ndpiReader -q": (["ndpiReader", "-q", "-i", file], None),
        }
        if args.slow or file != args.large:
            calls["tshark fields"] = (["tshark", "-n", "-r", file, "-T", "fields"] + fields, 1)
        compare(f"{file.name}, {file.stat().st_size / 1e6:.0f} MB", calls, args.runs)


main()
