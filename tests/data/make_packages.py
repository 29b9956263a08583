#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fixtures of archive and package readers: make_packages.py [--sign]

Everything is built here byte by byte, small and harmless; files are named by their defect. With --sign the packages in
signing/ are made again as well: that takes openssl and apksigner, and gives other bytes each time (new keys)."""
import gzip, io, pathlib, struct, subprocess, sys, tempfile, zipfile, zlib

HERE = pathlib.Path(__file__).resolve().parent
NONE = 0xFFFFFFFF
ANDROID = "http://schemas.android.com/apk/res/android"


def put(name, data):
    path = HERE / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)


def chunk(kind, header, body=b"", size=None):
    return struct.pack("<HHI", kind, 8 + len(header), 8 + len(header) + len(body) if size is None else size) + header + body


def pool(strings, utf8=False, count=None, bad=()):
    data, offsets = b"", []
    for at, text in enumerate(strings):
        offsets.append(0x7FFFFFF0 if at in bad else len(data))
        if utf8:
            raw = text.encode()
            data += bytes([len(text), len(raw)]) + raw + b"\0"
        else:
            raw = text.encode("utf-16-le")
            data += struct.pack("<H", len(raw) // 2) + raw + b"\0\0"
    data += b"\0" * (-len(data) % 4)
    header = struct.pack("<IIIII", len(strings) if count is None else count, 0, 0x100 if utf8 else 0, 28 + 4 * len(strings), 0)
    return chunk(1, header, struct.pack(f"<{len(offsets)}I", *offsets) + data)


def node(kind, body, line=1, size=None):
    return chunk(kind, struct.pack("<II", line, NONE), body, size)


# attribute names with ids come first, as the resource map asks
IDS = {"versionCode": 0x0101021B, "versionName": 0x0101021C, "minSdkVersion": 0x0101020C, "targetSdkVersion": 0x01010270, "name": 0x01010003,
       "label": 0x01010001, "debuggable": 0x0101000F, "exported": 0x01010010, "versionCodeMajor": 0x01010576}
STRINGS = list(IDS) + ["android", ANDROID, "manifest", "package", "org.example.sample", "1.5", "uses-sdk", "uses-permission", "android.permission.INTERNET",
                       "application", "Sample", "activity", ".Main", "intent-filter", "action", "android.intent.action.MAIN", "category",
                       "android.intent.category.LAUNCHER", "service", "org.example.other.Work", "uses-permission-sdk-23", "android.permission.CAMERA"]


class Axml:
    """A manifest with one permission of each element, two components and a launcher."""
    def __init__(self, utf8=False, stride=20, names=None, label=None, **about):
        self.utf8, self.stride, self.names, self.about, self.label = utf8, stride, names, about, label
        self.strings = list(STRINGS)
        if names:
            self.strings[:len(IDS)] = names

    def at(self, text):
        return STRINGS.index(text)

    def attribute(self, name, kind, data, plain=False, raw=NONE):
        ns = NONE if plain else self.at(ANDROID)
        return struct.pack("<IIIHBBI", ns, self.at(name), raw, 8, 0, kind, data) + b"\xee" * (self.stride - 20)

    def text(self, name, value, plain=False):
        return self.attribute(name, 3, self.at(value), plain, self.at(value))

    def start(self, name, *attributes, ns=NONE):
        return node(0x0102, struct.pack("<IIHHHHHH", ns, self.at(name), 20, self.stride, len(attributes), 0, 0, 0) + b"".join(attributes))

    def end(self, name):
        return node(0x0103, struct.pack("<II", NONE, self.at(name)))

    def nodes(self):
        label = self.attribute("label", *self.label) if self.label else self.text("label", "Sample")
        s, e, a, t = self.start, self.end, self.attribute, self.text
        body = [node(0x0100, struct.pack("<II", self.at("android"), self.at(ANDROID))),
                s("manifest", a("versionCode", 0x10, 7), a("versionCodeMajor", 0x10, self.about.get("major", 0)), t("versionName", "1.5"), t("package", "org.example.sample", True)),
                s("uses-sdk", a("minSdkVersion", 0x10, 21), a("targetSdkVersion", 0x10, self.about.get("target", 33))), e("uses-sdk"),
                s("uses-permission", t("name", "android.permission.INTERNET"), ns=self.at(ANDROID) if self.about.get("prefixed") else NONE), e("uses-permission"),
                s("uses-permission-sdk-23", t("name", "android.permission.CAMERA")), e("uses-permission-sdk-23"),
                s("application", label, a("debuggable", 0x12, NONE)),
                s("activity", t("name", ".Main"), a("exported", 0x12, NONE)),
                s("intent-filter"), s("action", t("name", "android.intent.action.MAIN")), e("action"),
                s("category", t("name", "android.intent.category.LAUNCHER")), e("category"), e("intent-filter"), e("activity"),
                s("service", t("name", "org.example.other.Work")), e("service"), e("application"), e("manifest")]
        return body + [node(0x0101, struct.pack("<II", self.at("android"), self.at(ANDROID)))]

    def make(self, nodes=None, root=3, size=None, **more):
        body = pool(self.strings, self.utf8, **more) + chunk(0x0180, b"", struct.pack(f"<{len(IDS)}I", *IDS.values())) + b"".join(self.nodes() if nodes is None else nodes)
        return chunk(root, b"", body, size)


def axml():
    good = Axml()
    nodes = good.nodes()
    put("axml/good.axml", good.make())
    put("axml/good-utf8.axml", Axml(utf8=True).make())
    put("axml/root-type-0.axml", good.make(root=0))
    put("axml/root-size-beyond.axml", good.make(size=0xFFFFFF00))
    put("axml/string-count-high.axml", good.make(count=0xFFFFFF))
    put("axml/string-count-low.axml", good.make(count=3))
    put("axml/string-offset-outside.axml", good.make(bad=(STRINGS.index("Sample"),)))
    put("axml/attribute-size-24.axml", Axml(stride=24).make())
    put("axml/unknown-chunk.axml", good.make(nodes[:4] + [chunk(0x3370, b"", b"junk" * 8)] + nodes[4:]))
    put("axml/filler.axml", good.make(nodes[:4] + [b"\0" * 40] + nodes[4:]))
    put("axml/end-namespace-size-0.axml", good.make(nodes[:-1] + [node(0x0101, struct.pack("<II", 0, 0), size=0)]))
    put("axml/names-blank.axml", Axml(names=[""] * len(IDS)).make())
    put("axml/names-decoy.axml", Axml(names=["decoy"] * len(IDS)).make())
    put("axml/index-outside.axml", good.make(nodes[:8] + [good.start("uses-sdk", good.attribute("name", 3, 9999)), good.end("uses-sdk")] + nodes[8:]))
    put("axml/not-closed.axml", good.make(nodes[:13]))
    put("axml/nested-800.axml", good.make(nodes[:8] + [good.start("action")] * 800 + [good.end("action")] * 800 + nodes[8:]))
    put("axml/attribute-count-lies.axml", good.make(nodes).replace(struct.pack("<HHHHHH", 20, 20, 4, 0, 0, 0), struct.pack("<HHHHHH", 20, 20, 60000, 0, 0, 0)))
    put("axml/pool-header-cut.axml", chunk(3, b"", chunk(1, struct.pack("<IIIII", 0x6C61, 0, 0, 0xFFFF, 0))[:25]))
    text = f'<?xml version="1.0"?>\n<manifest xmlns:android="{ANDROID}" package="org.example.text" android:versionCode="3">\n<uses-permission android:name="a.b.C"/><application android:label="T &amp; x" android:debuggable="true"><activity android:name="Main" android:exported="false"/></application></manifest>\n'
    put("axml/plain.xml", text.encode())
    put("axml/plain-entities.xml", text.replace("<manifest", '<!DOCTYPE m [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><manifest').encode())
    put("manifest/good.axml", good.make())
    put("manifest/label-reference.axml", Axml(label=(1, 0x7F020000)).make())
    put("manifest/version-code-major.axml", Axml(major=2).make())
    put("manifest/prefixed-permission.axml", Axml(prefixed=True).make())
    put("manifest/plain.xml", text.encode())
    put("manifest/not-closed.axml", good.make(nodes[:13]))


def table(types, names, keys, strings, size=None, package_id=0x7F):
    key_pool, type_pool = pool(keys, True), pool(names, True)
    header = struct.pack("<I", package_id) + "org.example.sample".encode("utf-16-le").ljust(256, b"\0") + struct.pack("<IIIII", 288, len(names), 288 + len(type_pool), len(keys), 0)
    package = chunk(0x0200, header, type_pool + key_pool + b"".join(types))
    return chunk(2, struct.pack("<I", 1), pool(strings, True) + package, size)


def value(kind, data):
    return struct.pack("<HBBI", 8, 0, kind, data)


def simple(key, kind, data):
    return struct.pack("<HHI", 8, 0, key) + value(kind, data)


def bag(key, values):
    return struct.pack("<HHIII", 16, 1, key, 0, len(values)) + b"".join(struct.pack("<I", 0x02000000 + i) + value(*v) for i, v in enumerate(values))


def type_chunk(number, entries, flags=0, config=b"\0" * 60, count=None):
    """entries: bytes or None, by entry id."""
    data, offsets = b"", []
    for entry in entries:
        offsets.append(None if entry is None else len(data))
        data += entry or b""
    if flags & 1:
        listed = [(i, o) for i, o in enumerate(offsets) if o is not None]
        index, number_of = b"".join(struct.pack("<HH", i, o // 4) for i, o in listed), len(listed)
    elif flags & 2:
        index, number_of = b"".join(struct.pack("<H", 0xFFFF if o is None else o // 4) for o in offsets), len(offsets)
        index += b"\0" * (-len(index) % 4)
    else:
        index, number_of = b"".join(struct.pack("<I", NONE if o is None else o) for o in offsets), len(offsets)
    settings = struct.pack("<I", 4 + len(config)) + config
    header = struct.pack("<BBHII", number, flags, 0, number_of if count is None else count, 8 + 12 + len(settings) + len(index)) + settings
    return chunk(0x0201, header, index + data)


def spec(number, count):
    return chunk(0x0202, struct.pack("<BBHI", number, 0, 0, count), b"\0" * (4 * count))


def arsc():
    strings = ["Sample", "https://api.example/v1", "Exemple", "a.example", "b.example", "res/raw/key.der"]
    names, keys = ["array", "string", "raw"], ["hosts", "app_name", "url", "alias", "again", "key"]
    french = b"\0" * 4 + b"fr" + b"\0" * 54
    def types(flags=0, ring=False):
        array = type_chunk(1, [bag(0, [(3, 3), (3, 4), (0x10, 42), (1, 0x7F020000)])], flags)
        last = simple(4, 1, 0x7F020002) if ring else simple(4, 1, 0x7F020001)
        return [spec(1, 1), array, spec(2, 4), type_chunk(2, [simple(1, 3, 0), simple(2, 3, 1), simple(3, 1, 0x7F020003 if ring else 0x7F020000), None if flags & 1 and not ring else last], flags),
                type_chunk(2, [simple(1, 3, 2)], flags, french), spec(3, 1), type_chunk(3, [simple(5, 3, 5)], flags)]
    put("arsc/good.arsc", table(types(), names, keys, strings))
    put("arsc/sparse.arsc", table(types(1), names, keys, strings))
    put("arsc/short-offsets.arsc", table(types(2), names, keys, strings))
    compact = type_chunk(2, [struct.pack("<HHI", 1, 8 | 3 << 8, 0), struct.pack("<HHI", 2, 8 | 3 << 8, 1)])
    put("arsc/compact.arsc", table([spec(2, 2), compact], names, keys, strings))
    put("arsc/ring.arsc", table(types(ring=True), names, keys, strings))
    put("arsc/size-beyond.arsc", table(types(), names, keys, strings, size=0xFFFFFFF0))
    put("arsc/entry-count-lies.arsc", table([type_chunk(2, [simple(1, 3, 0)], count=0x7FFFFFFF)], names, keys, strings))
    put("arsc/chunk-size-0.arsc", table([chunk(0x0201, b"\0" * 12, size=0), *types()], names, keys, strings))
    put("arsc/pool-header-cut.arsc", chunk(2, struct.pack("<I", 1), chunk(1, struct.pack("<IIIII", 0x6C61, 0, 0, 0xFFFF, 0))[:26]))
    put("arsc/empty.arsc", chunk(2, struct.pack("<I", 0)))


def archive(entries, **more):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for name, data, method in entries:
            info = zipfile.ZipInfo(name, (2026, 1, 5, 10, 11, 12))
            info.compress_type = method
            z.writestr(info, data)
    return out.getvalue()


def zips():
    text = b"Keytrail reads what is there. " * 20
    good = archive([("AndroidManifest.xml", b"\3\0\x08\0" + text, 8), ("classes.dex", b"dex\n035\0" + text, 8), ("assets/plain.txt", text, 0), ("assets/", b"", 0)])
    put("zip/good.zip", good)
    put("zip/empty.zip", archive([]))
    put("zip/ratio-bomb.zip", archive([("AndroidManifest.xml", text, 8), ("assets/zeros", b"\0" * (26 << 20), 8)]))
    put("zip/no-directory.zip", good[:good.index(b"PK\1\2") + 20])
    put("zip/in-front.zip", b"x" * 500 + good)
    put("zip/janus.zip", b"dex\n035\0" + b"\0" * 120 + good)
    put("zip/trailing.zip", good + b"\0" * 40)
    put("zip/two-ends.zip", archive([("decoy.txt", text, 0)]) + good)
    put("zip/duplicate.zip", archive([("AndroidManifest.xml", b"first", 0), ("AndroidManifest.xml", b"second", 0)]))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        with z.open(zipfile.ZipInfo("a.txt"), "w", force_zip64=True) as f:
            f.write(text)
    put("zip/zip64.zip", out.getvalue())


def packages():
    """Keys and code where an app may hide them; the dex images are headers only."""
    dex = b"dex\n035\0" + b"\0" * 104
    pem, der = (HERE / "public_key/p256.spki.pem").read_bytes(), (HERE / "public_key/rsa1024.spki.der").read_bytes()
    inner = archive([("AndroidManifest.xml", Axml().make(), 8), ("classes.dex", dex, 8), ("assets/inner.der", der, 8)])
    put("package_importer/hidden.apk", archive([
        ("AndroidManifest.xml", Axml().make(), 8), ("classes.dex", dex, 8), ("classes3.dex", dex, 8), ("assets/key.pem", b"some text first\n" + pem, 8),
        ("assets/logo.png", dex, 8), ("assets/a.dat", inner, 0), ("assets/flutter_assets/x", b"x", 0), ("lib/arm64-v8a/libx.so", b"\x7fELF" + b"\0" * 60, 8)]))
    put("package_importer/other.zip", archive([("readme.txt", b"no app", 0)]))


def gzips():
    text = b"packets and more packets\n" * 100
    one = gzip.compress(text, mtime=0)
    put("gzip/good.gz", one)
    put("gzip/two-members.gz", one + gzip.compress(b"second", mtime=0))
    put("gzip/cut.gz", one[:-12])
    put("gzip/broken.gz", one[:40] + b"\xff" * 30 + one[70:])
    put("gzip/trailing.gz", one + b"tail")
    put("gzip/empty.gz", gzip.compress(b"", mtime=0))
    put("gzip/zeros.gz", gzip.compress(b"\0" * (1 << 20), mtime=0))
    packed = subprocess.run(["zstd", "-q", "-c"], input=text, capture_output=True)
    if packed.returncode == 0:
        put("gzip/good.zst", packed.stdout)


def signing_block(pairs, first=None):
    body = b"".join(struct.pack("<QI", length if length is not None else len(data) + 4, kind) + data for kind, data, length in pairs)
    size = len(body) + 24
    return struct.pack("<Q", size if first is None else first) + body + struct.pack("<Q", size) + b"APK Sig Block 42"


def blocks():
    put("signing_block/good", signing_block([(0x7109871A, b"two", None), (0xF05368C0, b"three", None), (0x42726577, b"\0" * 16, None)]))
    put("signing_block/pair-beyond", signing_block([(0x7109871A, b"two", None), (0xF05368C0, b"three", 1 << 63)]))
    put("signing_block/pair-of-0", signing_block([(0x7109871A, b"two", 0)]))
    put("signing_block/id-twice", signing_block([(0x7109871A, b"first", None), (0x7109871A, b"second", None)]))
    put("signing_block/sizes-differ", signing_block([(0x7109871A, b"two", None)], first=99))
    put("signing_block/empty", signing_block([]))


def manifests():
    put("jar_manifest/good", b"Manifest-Version: 1.0\r\nCreated-By: hand\r\n\r\nName: a.txt\r\nSHA1-Digest: AAAA\r\n\r\nName: a-name-that-goes-o\r\n n.txt\r\nSHA1-Digest: BBBB\r\n\r\n")
    put("jar_manifest/no-empty-line", b"Manifest-Version: 1.0\n\nName: a\nSHA1-Digest: AAAA")
    put("jar_manifest/lone-cr", b"Manifest-Version: 1.0\r\rName: a\rX: y\r\r")
    put("jar_manifest/no-colon", b"Manifest-Version 1.0\n\nno colon here\n\n")
    put("jar_manifest/blanks-first", b"\n\n a continuation of nothing\nName: x\n")


def sign():
    def call(*args):
        subprocess.run(args, check=True, capture_output=True)
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        for name in ("one", "two"):
            call("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "20000", "-subj", f"/CN=Sample {name}", "-keyout", f"{work}/{name}.key", "-out", f"{work}/{name}.pem")
            call("openssl", "pkcs8", "-topk8", "-nocrypt", "-outform", "DER", "-in", f"{work}/{name}.key", "-out", f"{work}/{name}.pk8")
        plain = work / "plain.apk"
        plain.write_bytes(archive([("AndroidManifest.xml", Axml().make(), 8), ("assets/a.txt", b"signed content\n" * 9, 8)]))
        def signed(name, *options, key="one", source=None):
            out = work / name
            call("apksigner", "sign", "--key", f"{work}/{key}.pk8", "--cert", f"{work}/{key}.pem", *options, "--v4-signing-enabled", "false", "--out", str(out), str(source or plain))
            return out.read_bytes()
        old = work / "old.apk"
        old.write_bytes(archive([("AndroidManifest.xml", Axml(target=21).make(), 8), ("assets/a.txt", b"signed content\n" * 9, 8)]))
        put("signing/v1-target-21.apk", signed("v1-21.apk", "--v1-signing-enabled", "true", "--v2-signing-enabled", "false", "--v3-signing-enabled", "false", "--v1-signer-name", "CERT", source=old))
        put("signing/v1.apk", signed("v1.apk", "--v1-signing-enabled", "true", "--v2-signing-enabled", "false", "--v3-signing-enabled", "false", "--v1-signer-name", "CERT"))
        full = signed("all.apk", "--v1-signing-enabled", "true", "--v2-signing-enabled", "true", "--v3-signing-enabled", "true", "--v1-signer-name", "CERT")
        put("signing/v1v2v3.apk", full)
        put("signing/v2.apk", signed("v2.apk", "--v1-signing-enabled", "false", "--v2-signing-enabled", "true", "--v3-signing-enabled", "false"))
        put("signing/unsigned.apk", plain.read_bytes())
        # the signing block taken out again: the .SF file still tells of it
        with zipfile.ZipFile(io.BytesIO(full)) as z:
            put("signing/stripped.apk", archive([(i.filename, z.read(i), i.compress_type) for i in z.infolist()]))
        # one byte of an entry that schemes v2 and v3 cover
        at = full.index(b"assets/a.txt") - 20
        put("signing/v1v2v3-changed.apk", full[:at] + bytes([full[at] ^ 1]) + full[at + 1:])
        with zipfile.ZipFile(HERE / "signing/v1-target-21.apk") as z:
            put("signing/v1-changed.apk", archive([(i.filename, z.read(i).replace(b"signed", b"forged"), i.compress_type) for i in z.infolist()]))
            put("signing/v1-added.apk", archive([(i.filename, z.read(i), i.compress_type) for i in z.infolist()] + [("assets/new.txt", b"new", 0)]))


axml()
arsc()
zips()
packages()
gzips()
blocks()
manifests()
if "--sign" in sys.argv:
    sign()
