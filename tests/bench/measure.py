# SPDX-License-Identifier: GPL-3.0-or-later
"""How the measuring scripts run a program: processor time of all its processes (median) and peak memory of the largest."""
import os
import shutil
import statistics
import subprocess
import tempfile


def measure(call, runs):
    """(processor seconds, peak MiB), or None where the tool is missing or fails. "{case}" in an argument is a path that is free."""
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


def compare(title, calls, runs):
    """Measures the calls in turn, {name: (call, runs or None)}, and prints each beside the first."""
    print(title)
    base = None
    for name, (call, own) in calls.items():
        got = measure(call, own or runs)
        if got is None:
            print(f"  {name:<28} not measured")
            continue
        base = base or got[0]
        print(f"  {name:<28} {got[0]:8.2f} s  {got[1]:7.0f} MiB  the first is {base / got[0]:.3f} x")
