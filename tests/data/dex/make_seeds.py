#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the seeds of the dex reader: assembles sample.smali with smali, then damages the result, one defect a file."""
import hashlib
import pathlib
import struct
import subprocess
import tempfile
import zlib

here = pathlib.Path(__file__).resolve().parent


def mend(data):
    data = bytearray(data)
    data[12:32] = hashlib.sha1(data[32:]).digest()
    data[8:12] = struct.pack("<I", zlib.adler32(bytes(data[12:])))
    return bytes(data)


def changed(data, at, value, size=4):
    data = bytearray(data)
    data[at:at + size] = value.to_bytes(size, "little")
    return mend(data)


with tempfile.TemporaryDirectory() as folder:
    out = pathlib.Path(folder) / "sample.dex"
    subprocess.run(["smali", "assemble", "-a", "26", "-o", str(out), str(here / "sample.smali")], check=True)
    good = out.read_bytes()
word = lambda at: struct.unpack_from("<I", good, at)[0]
seeds = {
    "sample": good,
    "version_099": mend(good[:4] + b"099" + good[7:]),
    "checksum_wrong": good[:8] + b"\0\0\0\0" + good[12:],
    "signature_wrong": (lambda d: d[:8] + struct.pack("<I", zlib.adler32(d[12:])) + d[12:])(good[:12] + b"\0" * 20 + good[32:]),
    "size_lies": changed(good, 0x20, 0xfffffff0),
    "endian_wrong": changed(good, 0x28, 0x78563412),
    "strings_too_many": changed(good, 0x38, 0x10000000),
    "types_outside": changed(good, 0x44, len(good) + 4),
    "map_outside": changed(good, 0x34, 0xfffffff0),
    "class_data_uleb": changed(good, word(word(0x64) + 24), 0xffffffffffffff, 7),
    "superclass_itself": changed(good, word(0x64) + 8, word(word(0x64)), 4),
    "two_images": good + good,
    "trailing_bytes": good + b"tail",
    "cut": good[:len(good) * 2 // 3],
}
for name, data in seeds.items():
    (here / f"{name}.dex").write_bytes(data)
