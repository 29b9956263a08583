#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fixtures of the ELF and Mach-O readers from relay.c and courier.m, and those of the tracing from the other sources, with clang and lld (14 made those in the tree).

    make_native.py          writes ../elf/, ../macho/ and ../native_trace/
"""
import pathlib
import struct
import subprocess
import tempfile

here = pathlib.Path(__file__).resolve().parent
elf, macho, traced = here.parent / "elf", here.parent / "macho", here.parent / "native_trace"


def run(*command):
    subprocess.run([str(part) for part in command], check=True)


def build_elf(target, name, *more, folder=elf, source="relay.c"):
    run("clang", f"--target={target}", "-O1", "-fPIC", "-shared", "-nostdlib", "-fuse-ld=lld", "-fno-stack-protector", "-funwind-tables",
        "-Wl,--build-id=none", "-Wl,-z,max-page-size=4096", "-Wl,-soname,librelay.so", *more, here / source, "-o", folder / name)


def build_macho(folder, target, arch, name, *more, level="-O1", source="courier.m", into=macho):
    made = folder / f"{arch}.o"
    run("clang", f"--target={target}", level, "-fno-stack-protector", "-fobjc-runtime=ios-12.0", "-Wno-everything", "-c", here / source, "-o", made)
    run("ld64.lld-14", "-arch", arch, "-platform_version", "ios", "12.0", "12.0", "-dylib", "-undefined", "dynamic_lookup", "-install_name",
        "@rpath/Courier", *more, made, "-o", into / name)


def damage(path, name, at, value):
    data = bytearray(path.read_bytes())
    data[at:at + len(value)] = value
    (path.parent / name).write_bytes(data)


def fat(paths, into):
    header, body, offset = struct.pack(">II", 0xCAFEBABE, len(paths)), b"", 0x1000
    for path in paths:
        data = path.read_bytes()
        cpu, sub = struct.unpack_from("<II", data, 4)
        header += struct.pack(">IIIII", cpu, sub, offset + len(body), len(data), 12)
        body += data + bytes(-len(data) % 0x1000)
    into.write_bytes(header + bytes(0x1000 - len(header)) + body)


TARGETS = {"arm64": ("aarch64-linux-android21",), "thumb": ("armv7-linux-androideabi21", "-mthumb"), "arm": ("armv7-linux-androideabi21", "-marm"), "x86_64": ("x86_64-linux-android21",)}


def make_carriers():
    """Native code that Java calls and that calls Java, for each machine and way to optimise; stripped, as libraries in packages are."""
    run("smali", "assemble", "--api", "21", here / "Carrier.smali", "-o", traced / "carrier.dex")
    for machine, (target, *more) in TARGETS.items():
        for level in ("O0", "O2", "Os"):
            name = f"carrier-{machine}-{level}.so"
            build_elf(target, name, f"-{level}", *more, folder=traced, source="carrier.c")
            run("llvm-strip", traced / name)
    seeds = here.parent / "native_java"
    seeds.mkdir(exist_ok=True)
    dex = (traced / "carrier.dex").read_bytes()
    for machine in TARGETS:
        (seeds / machine).write_bytes(struct.pack("<I", len(dex)) + dex + (traced / f"carrier-{machine}-O2.so").read_bytes())
    for machine, (target, *more) in TARGETS.items():
        for level in ("O0", "O2", "Os"):
            build_elf(target, f"strings-{machine}-{level}.so", f"-{level}", "-fno-exceptions", *more, folder=traced, source="strings.cpp")
    for source in ("evp", "datagram", "masked", "layers"):
        for machine, (target, *more) in TARGETS.items():
            for level in ("O0", "O2", "Os"):
                if machine != "arm64":
                    build_elf(target, f"{source}-{machine}-{level}.so", f"-{level}", "-fno-builtin", *more, folder=traced, source=f"{source}.c")


def main():
    elf.mkdir(exist_ok=True)
    macho.mkdir(exist_ok=True)
    build_elf("aarch64-linux-android21", "relay-arm64.so")
    build_elf("armv7-linux-androideabi21", "relay-arm.so", "-mthumb")
    build_elf("x86_64-linux-android21", "relay-x86_64.so")
    build_elf("i686-linux-android21", "relay-x86.so")
    run("llvm-strip", elf / "relay-arm64.so", "-o", elf / "relay-stripped.so")
    packed = elf / "relay-packed.so"
    build_elf("aarch64-linux-android21", packed.name, "-Wl,--pack-dyn-relocs=android+relr", "-Wl,--use-android-relr-tags")
    damage(elf / "relay-stripped.so", "no-sections.so", 0x28, bytes(8) + (elf / "relay-stripped.so").read_bytes()[0x30:0x3A] + bytes(6))
    damage(elf / "relay-stripped.so", "segments-outside.so", 0x20, struct.pack("<Q", 1 << 40))
    (elf / "header-only.so").write_bytes((elf / "relay-arm64.so").read_bytes()[:64])
    traced.mkdir(exist_ok=True)
    for name, level in (("evp", "-O1"), ("datagram", "-O2"), ("masked", "-O2"), ("layers", "-O0")):
        build_elf("aarch64-linux-android21", f"{name}.so", level, "-fno-builtin", folder=traced, source=f"{name}.c")
    make_carriers()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        build_macho(folder, "arm64-apple-ios12.0", "arm64", "courier-arm64.dylib")
        build_macho(folder, "x86_64-apple-ios12.0-simulator", "x86_64", "courier-x86_64.dylib")
        for level in ("O0", "O2", "Os"):
            build_macho(folder, "arm64-apple-ios12.0", "arm64", f"dispatch-arm64-{level}.dylib", level=f"-{level}", source="dispatch.m", into=traced)
            build_macho(folder, "x86_64-apple-ios12.0-simulator", "x86_64", f"dispatch-x86_64-{level}.dylib", level=f"-{level}", source="dispatch.m", into=traced)
    run("llvm-strip", "-x", macho / "courier-arm64.dylib", "-o", macho / "courier-stripped.dylib")
    fat([macho / "courier-arm64.dylib", macho / "courier-x86_64.dylib"], macho / "courier-fat.dylib")
    damage(macho / "courier-fat.dylib", "fat-count-lies.dylib", 4, b"\xff\xff\xff\xff")
    damage(macho / "courier-arm64.dylib", "command-size-zero.dylib", 36, bytes(4))
    damage(macho / "courier-arm64.dylib", "command-count-lies.dylib", 16, struct.pack("<I", 3992977412))
    (macho / "header-only.dylib").write_bytes((macho / "courier-arm64.dylib").read_bytes()[:32])


main()
