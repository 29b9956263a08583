#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures the import of packages and native libraries beside disassemblers, in processor time (median) and peak memory.

    package_bench.py BUILD [--package FILE.apk ...] [--library FILE.so ...] [--runs 3]

BUILD is a Release build with keytrail, keytrail-worker and bench_code_parse. Tools that are not installed are left out."""
import argparse
import pathlib

from measure import compare

ANDROGUARD = ["/usr/bin/python3", "-c", "import sys; from androguard.misc import AnalyzeAPK; AnalyzeAPK(sys.argv[1])"]


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("build", type=pathlib.Path)
    ask.add_argument("--package", type=pathlib.Path, action="append", default=[])
    ask.add_argument("--library", type=pathlib.Path, action="append", default=[])
    ask.add_argument("--runs", type=int, default=3)
    args = ask.parse_args()
    keytrail, parse = args.build / "app/keytrail", args.build / "tests/bench/bench_code_parse"
    for file in args.package + args.library:
        file.read_bytes()  # into the page cache
        title = f"{file.name}, {file.stat().st_size / 1e6:.1f} MB"
        if file in args.package:
            compare(title, {"references alone": ([parse, "package", file], None), "dexdump -d": (["dexdump", "-d", file], None)}, args.runs)
            compare(title, {"references, call graph, case": ([parse, "case", file, "{case}"], None), "dexdump -d": (["dexdump", "-d", file], None),
                            "androguard": (ANDROGUARD + [file], 1)}, args.runs)
            compare(title, {"whole import": ([keytrail, "import", "{case}", file], None), "dexdump -d": (["dexdump", "-d", file], None)}, args.runs)
        else:
            compare(title, {"sweep alone": ([parse, "native", file], None), "objdump -d": (["objdump", "-d", file], None),
                            "llvm-objdump -d": (["llvm-objdump-14", "-d", file], None)}, args.runs)


main()
