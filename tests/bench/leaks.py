#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Share of the leaks that the authors of DroidBench, ICC-Bench and NativeFlowBench state, found by the data flow engine.

    leaks.py BENCH_LEAKS CORPUS [--verbose]

CORPUS holds the apps and expected/taint_leaks.tsv (file, suite, leaks_author). Sources and sinks stand in leaks.tsv.
"""
import argparse, collections, csv, pathlib, sqlite3, subprocess, tempfile, time

a = argparse.ArgumentParser()
a.add_argument("program")
a.add_argument("corpus", type=pathlib.Path)
a.add_argument("--verbose", action="store_true")
a = a.parse_args()
table = pathlib.Path(__file__).with_name("leaks.tsv")
total = collections.defaultdict(lambda: [0, 0, 0, 0])
with tempfile.TemporaryDirectory() as work:
    for row in csv.DictReader((a.corpus / "expected/taint_leaks.tsv").open(), delimiter="\t"):
        case = f"{work}/c"
        begun = time.time()
        done = subprocess.run([a.program, table, a.corpus / row["file"], case], timeout=120)
        found = set()
        if done.returncode == 0:
            db = sqlite3.connect(case)
            found = set(db.execute("SELECT o.'where', d.'where' FROM links l JOIN operations o ON o.id = l.operation JOIN destinations d ON d.id = l.destination"
                                   " WHERE l.relation = 'dataflow' AND l.direction = 'out'"))
            db.close()
            pathlib.Path(case).unlink()
        stated = int(row["leaks_author"] or 0)
        right = min(stated, len(found))
        for key in (row["suite"], "all"):
            for at, value in enumerate((1, stated, right, len(found) - right)):
                total[key][at] += value
        if a.verbose or right < stated or len(found) > stated:
            print(f"{row['file']}: stated {stated}, found {len(found)}, {time.time() - begun:.2f} s", *(f"\n    {s} -> {d}" for s, d in sorted(found)) if a.verbose else "")
for key, (apps, stated, right, extra) in total.items():
    print(f"{key:45} {apps:3} apps, {right} of {stated} leaks, {extra} more than stated")
