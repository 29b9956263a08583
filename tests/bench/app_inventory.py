#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports an app inventory of many rows and compares the time with what sqlite3's own .import takes for the same file.

    app_inventory.py --keytrail PROGRAM [--rows 2000000] [--keep DIR] [--least 0.5] [--most-mib 1024]

Speed is that of processor time over all processes, so that other work on the machine counts little; the time on the clock is said
too. Exit status 1: slower than LEAST times the speed of .import, or more resident memory than MOST over all its processes.
"""
import argparse
import os
import pathlib
import subprocess
import tempfile
import threading
import time

APPS = 400          # different apps; a fleet's devices share most of theirs
A_DEVICE = 80       # apps of a device


def make(path, rows):
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.write("device_id,device_name,serial,platform,os_version,app_id,app_name,app_version,installed_at,managed\n")
        for row in range(rows):
            device, app = row // A_DEVICE, (row * 7 + row // A_DEVICE) % APPS
            out.write(f"d-{device:08d},Phone {device},SN{device:010d},{'Android' if device % 3 else 'iOS'},{14 + device % 3},"
                      f"com.example.app{app:04d},\"App, number {app}\",{app % 9}.{row % 7}.0,2026-{1 + device % 12:02d}-{1 + row % 28:02d}T{row % 24:02d}:00:00Z,{'true' if app % 2 else 'false'}\n")


def resident(ancestor):
    """MiB that the process and all its descendants hold now: workers have sessions of their own."""
    parents, pages = {}, {}
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
            parents[int(folder.name)], pages[int(folder.name)] = int(fields[1]), int(fields[21])
        except (OSError, IndexError):
            pass
    total = 0
    for process in parents:
        above = process
        while above in parents and above != ancestor:
            above = parents[above]
        total += pages[process] if above == ancestor else 0
    return total * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


def timed(arguments, **more):
    child = subprocess.Popen(arguments, start_new_session=True, stdout=subprocess.DEVNULL, **more)
    highest, ended = [0.0], threading.Event()

    def watch():
        while not ended.wait(0.1):
            highest[0] = max(highest[0], resident(child.pid))

    watcher = threading.Thread(target=watch)
    watcher.start()
    begun = time.monotonic()
    _, status, used = os.wait4(child.pid, 0)
    seconds = time.monotonic() - begun
    child.returncode = os.waitstatus_to_exitcode(status)
    ended.set()
    watcher.join()
    return used.ru_utime + used.ru_stime, seconds, highest[0], child.returncode


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--keytrail", required=True)
    ask.add_argument("--rows", type=int, default=2_000_000)
    ask.add_argument("--keep", type=pathlib.Path)
    ask.add_argument("--least", type=float, default=0.5)
    ask.add_argument("--most-mib", type=float, default=1024)
    args = ask.parse_args()
    with tempfile.TemporaryDirectory(prefix="app-inventory-") as temporary:
        folder = args.keep or pathlib.Path(temporary)
        table = folder / f"inventory_{args.rows}.csv"
        if not table.exists():
            make(table, args.rows)
        for old in ("plain.db", "case.keytrail"):
            (folder / old).unlink(missing_ok=True)
        plain, plain_clock, _, status = timed(["sqlite3", str(folder / "plain.db"), ".mode csv", f".import {table} t"])
        assert status == 0
        ours, clock, memory, status = timed([args.keytrail, "import", str(folder / "case.keytrail"), str(table), "--json"])
        size = table.stat().st_size / (1 << 20)
        print(f"rows {args.rows} size {size:.0f} MiB; sqlite3 .import {plain:.1f} s ({plain_clock:.1f} s on the clock); keytrail import {ours:.1f} s ({clock:.1f} s, exit {status}), at most {memory:.0f} MiB; speed {plain / ours:.2f} of .import")
        raise SystemExit(0 if status == 0 and plain / ours >= args.least and memory <= args.most_mib else 1)


main()
