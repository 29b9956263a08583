#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fixtures of containers: sets of packages, app bundles, iOS packages and what stands in them.

Everything is built here byte by byte, small and harmless. The protocol buffers follow Resources.proto of aapt2, the binary
property lists are Python's plistlib's."""
import io, json, pathlib, plistlib, struct, zipfile

HERE = pathlib.Path(__file__).resolve().parent
NONE = 0xFFFFFFFF
ANDROID = "http://schemas.android.com/apk/res/android"
IDS = {"label": 0x01010001, "name": 0x01010003, "exported": 0x01010010, "minSdkVersion": 0x0101020C, "versionCode": 0x0101021B, "versionName": 0x0101021C,
       "targetSdkVersion": 0x01010270, "networkSecurityConfig": 0x01010527, "isSplitRequired": 0x01010591}
DEX = b"dex\n035\0" + b"\0" * 104


def put(name, data):
    path = HERE / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)


def archive(entries):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as z:
        for name, data, method in entries:
            info = zipfile.ZipInfo(name, (2026, 1, 5, 10, 11, 12))
            info.compress_type = method
            z.writestr(info, data)
    return out.getvalue()


# An element: (name, {attribute: value}, [children]); a value is text, a number, True or False, ("@", resource id), a child may be text.
# Attributes of IDS are the android namespace's.

def chunk(kind, header, body=b""):
    return struct.pack("<HHI", kind, 8 + len(header), 8 + len(header) + len(body)) + header + body


class Axml:
    def __init__(self):
        self.strings = list(IDS)

    def at(self, text):
        if text not in self.strings:
            self.strings.append(text)
        return self.strings.index(text)

    def node(self, kind, body):
        return chunk(kind, struct.pack("<II", 1, NONE), body)

    def attribute(self, name, value):
        ns = self.at(ANDROID) if name in IDS else NONE
        if isinstance(value, bool):
            raw, kind, data = NONE, 0x12, NONE if value else 0
        elif isinstance(value, int):
            raw, kind, data = NONE, 0x10, value
        elif isinstance(value, tuple):
            raw, kind, data = NONE, 1, value[1]
        else:
            raw, kind, data = self.at(value), 3, self.at(value)
        return struct.pack("<IIIHBBI", ns, self.at(name), raw, 8, 0, kind, data)

    def element(self, tree):
        if isinstance(tree, str):
            return self.node(0x0104, struct.pack("<IHBBI", self.at(tree), 8, 0, 3, self.at(tree)))
        name, attributes, children = tree
        held = sorted(attributes.items(), key=lambda pair: IDS.get(pair[0], NONE))
        head = struct.pack("<IIHHHHHH", NONE, self.at(name), 20, 20, len(held), 0, 0, 0) + b"".join(self.attribute(*pair) for pair in held)
        return self.node(0x0102, head) + b"".join(map(self.element, children)) + self.node(0x0103, struct.pack("<II", NONE, self.at(name)))

    def make(self, tree):
        body = self.node(0x0100, struct.pack("<II", self.at("android"), self.at(ANDROID))) + self.element(tree)
        data, offsets = b"", []
        for text in self.strings:
            offsets.append(len(data))
            data += struct.pack("<H", len(text)) + text.encode("utf-16-le") + b"\0\0"
        data += b"\0" * (-len(data) % 4)
        pool = chunk(1, struct.pack("<IIIII", len(offsets), 0, 0, 28 + 4 * len(offsets), 0), struct.pack(f"<{len(offsets)}I", *offsets) + data)
        return chunk(3, b"", pool + chunk(0x0180, b"", struct.pack(f"<{len(IDS)}I", *IDS.values())) + body)


def varint(number):
    out = b""
    while number > 0x7F:
        out += bytes([number & 0x7F | 0x80])
        number >>= 7
    return out + bytes([number])


def field(number, value):
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    value = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(value)) + value


def item(value):
    if isinstance(value, bool):
        return field(7, field(8, int(value)))
    if isinstance(value, int):
        return field(7, field(6, value))
    if isinstance(value, tuple):
        return field(1, field(2, value[1]))
    return field(2, field(1, value))


def proto_element(tree):
    if isinstance(tree, str):
        return field(2, tree)
    name, attributes, children = tree
    out = field(1, field(1, "android") + field(2, ANDROID)) + field(3, name)
    for key, value in attributes.items():
        known = key in IDS
        typed = not isinstance(value, str)
        text = str(value).lower() if isinstance(value, bool) else str(value)
        out += field(4, (field(1, ANDROID) if known else b"") + field(2, key) + field(3, text if not isinstance(value, tuple) else "@string/app_name")
                     + (field(5, IDS[key]) if known else b"") + (field(6, item(value)) if typed else b""))
    for child in children:
        out += field(5, proto_element(child))
    return field(1, out)


def proto_entry(number, name, *values):
    """values: (is default, value); a list is an array."""
    out = field(1, field(1, number)) + field(2, name)
    for is_default, value in values:
        held = field(5, field(4, b"".join(field(1, field(3, item(v))) for v in value))) if isinstance(value, list) else field(4, item(value))
        out += field(6, field(1, b"" if is_default else field(3, "fr")) + field(2, held))
    return field(3, out)


def proto_table():
    string = field(1, field(1, 2)) + field(2, "string") + proto_entry(0, "app_name", (True, "Bundle"), (False, "Paquet")) + proto_entry(5, "url", (True, "https://api.example/v1"))
    string += proto_entry(6, "alias", (True, ("@", 0x7F020000)))
    array = field(1, field(1, 3)) + field(2, "array") + proto_entry(1, "hosts", (True, ["a.example", 42, ("@", 0x7F020005)]))
    xml = field(1, field(1, 4)) + field(2, "xml") + field(3, field(1, field(1, 0)) + field(2, "network") + field(6, field(1, b"") + field(2, field(4, field(5, field(1, "res/xml/network.xml"))))))
    package = field(1, field(1, 0x7F)) + field(2, "org.example.bundle") + field(3, string) + field(3, array) + field(3, xml)
    return field(1, field(1, b"")) + field(2, package)


NETWORK = ("network-security-config", {}, [
    ("base-config", {"cleartextTrafficPermitted": False}, [("trust-anchors", {}, [("certificates", {"src": "system"}, []), ("certificates", {"src": "user", "overridePins": True}, [])])]),
    ("domain-config", {"cleartextTrafficPermitted": True}, [
        ("domain", {"includeSubdomains": True}, ["api.example"]), ("domain", {}, ["\n  b.example "]),
        ("pin-set", {"expiration": "2027-01-01"}, [("pin", {"digest": "SHA-256"}, ["7HIpactkIAq2Y49orFOOQKurWxmmSFZhBCoQYcRhJ3Y="]), ("pin", {"digest": "SHA-256"}, ["not a pin"])]),
        ("domain-config", {}, [("domain", {}, ["c.example"])])]),
    ("debug-overrides", {}, [("trust-anchors", {}, [("certificates", {"src": ("@", 0x7F060001)}, [])])])])


def as_text(tree):
    if isinstance(tree, str):
        return tree
    name, attributes, children = tree
    held = "".join(f' {k}="{str(v).lower() if isinstance(v, bool) else "@raw/ca" if isinstance(v, tuple) else v}"' for k, v in attributes.items())
    return f"<{name}{held}>" + "".join(map(as_text, children)) + f"</{name}>"


def manifest(package="org.example.set", version=3, split=None, components=(), label="Set", required=False):
    about = {"package": package, "versionCode": version, "versionName": "1.0"}
    if split:
        about["split"] = split
    application = {} if split else {"label": label}
    if required:
        application["isSplitRequired"] = True
    return ("manifest", about, [("uses-sdk", {"minSdkVersion": 21, "targetSdkVersion": 33}, []),
                                ("application", application, [(kind, {"name": name, "exported": True}, []) for kind, name in components])])


def package(*files, **about):
    return archive([("AndroidManifest.xml", Axml().make(manifest(**about)), 8), *((name, data, 8) for name, data in files)])


def containers():
    base = package(("classes.dex", DEX), ("classes2.dex", DEX[:-4] + b"two\0"), components=[("activity", ".Main")])
    french = package(("res/x", b"x"), split="config.fr")
    feature = package(("classes.dex", DEX[:-4] + b"fea\0"), split="feature", components=[("service", ".Work")])
    other = package(("classes.dex", DEX), components=[("activity", ".Main")], label="Other build")
    put("package_importer/set.apks", archive([("toc.pb", b"\x0a\x00", 8), ("splits/base-master.apk", base, 0), ("splits/base-fr.apk", french, 8),
                                              ("splits/feature-master.apk", feature, 0), ("standalones/standalone-x86.apk", other, 8)]))
    late = package(split="config.de", version=4)
    about = json.dumps({"xapk_version": 2, "package_name": "org.example.set"}).encode()
    put("package_importer/versions.xapk", archive([("manifest.json", about, 8), ("org.example.set.apk", base, 0), ("config.de.apk", late, 0)]))
    put("package_importer/set.apkm", archive([("info.json", b"{}", 8), ("base.apk", base, 0)]))
    put("package_importer/split-alone.zip", archive([("split_config.fr.apk", french, 0)]))
    put("package_importer/two-apps.zip", archive([("a.apk", base, 0), ("sub/b.bin", package(package="org.example.second", label="Second"), 8), ("readme.txt", b"no app", 0)]))
    put("package_importer/deep.zip", archive([("inner.zip", archive([("a.apk", base, 0)]), 0)]))
    put("package_importer/needs-splits.apk", package(("classes.dex", DEX), required=True))


def bundles():
    base = manifest(package="org.example.bundle", version=9, components=[("activity", ".Main")])
    base[2][1][1].update({"label": ("@", 0x7F020000), "networkSecurityConfig": ("@", 0x7F040000)})
    module = manifest(package="org.example.bundle", version=9, split="extra", components=[("receiver", "org.example.extra.Hear")])
    put("package_importer/bundle.aab", archive([
        ("BundleConfig.pb", b"\x0a\x02\x0a\x00", 8), ("base/manifest/AndroidManifest.xml", proto_element(base), 8), ("base/resources.pb", proto_table(), 8),
        ("base/res/xml/network.xml", proto_element(NETWORK), 8), ("base/dex/classes.dex", DEX, 8), ("base/dex/classes2.dex", DEX[:-4] + b"two\0", 8),
        ("extra/manifest/AndroidManifest.xml", proto_element(module), 8), ("extra/dex/classes.dex", DEX[:-4] + b"ext\0", 8)]))
    put("proto_xml/manifest.pb", proto_element(base))
    put("proto_xml/network.pb", proto_element(NETWORK))
    put("proto_xml/cut.pb", proto_element(base)[:-20])
    deep = ("a", {}, [])
    for _ in range(400):
        deep = ("a", {}, [deep])
    put("proto_xml/deep.pb", proto_element(deep))
    put("proto_table/good.pb", proto_table())
    put("proto_table/cut.pb", proto_table()[:-30])
    put("proto_table/id-beyond.pb", field(2, field(1, field(1, 0x7F)) + field(3, field(1, field(1, 300)) + field(2, "t")) + field(3, field(1, field(1, 2)) + field(2, "string") + proto_entry(70000, "x", (True, "y")))))
    put("proto_table/no-package.pb", field(1, field(1, b"")))


def networks():
    put("network_config/compiled.axml", Axml().make(NETWORK))
    put("network_config/plain.xml", ('<?xml version="1.0"?>' + as_text(NETWORK)).encode())
    put("network_config/proto.pb", proto_element(NETWORK))
    put("network_config/cut.axml", Axml().make(NETWORK)[:-200])


INFO = {"CFBundleIdentifier": "org.example.phone", "CFBundleShortVersionString": "2.1", "CFBundleVersion": "77", "CFBundleName": "Phone", "CFBundleDisplayName": "The Phone",
        "CFBundleExecutable": "Phone", "CFBundlePackageType": "APPL", "MinimumOSVersion": "14.0", "DTSDKName": "iphoneos17.0", "NSCameraUsageDescription": "for codes",
        "CFBundleURLTypes": [{"CFBundleURLSchemes": ["phone", "call"]}], "LSApplicationQueriesSchemes": ["tel"], "UIBackgroundModes": ["voip"],
        "NSAppTransportSecurity": {"NSAllowsArbitraryLoads": True,
                                   "NSExceptionDomains": {"old.example": {"NSExceptionAllowsInsecureHTTPLoads": True, "NSIncludesSubdomains": True, "NSExceptionMinimumTLSVersion": "TLSv1.0"}},
                                   "NSPinnedDomains": {"pinned.example": {"NSPinnedLeafIdentities": [{"SPKI-SHA256-BASE64": "7HIpactkIAq2Y49orFOOQKurWxmmSFZhBCoQYcRhJ3Y="}]}}}}
ENTITLEMENTS = {"application-identifier": "TEAM123456.org.example.phone", "get-task-allow": False, "keychain-access-groups": ["TEAM123456.*"]}
OPENSTEP = """// Info
{ CFBundleIdentifier = "org.example.old"; CFBundleVersion = 3; CFBundleName = Old; CFBundleURLTypes = ( { CFBundleURLSchemes = ( old ); } ); }
"""


def phones():
    import datetime
    certificate = (HERE / "certificate/dsa.der").read_bytes() if (HERE / "certificate/dsa.der").exists() else b""
    profile = {"Name": "Sample profile", "UUID": "00000000-0000-0000-0000-000000000001", "TeamName": "Sample Team", "TeamIdentifier": ["TEAM123456"], "AppIDName": "Phone",
               "CreationDate": datetime.datetime(2026, 1, 1), "ExpirationDate": datetime.datetime(2027, 1, 1), "ProvisionedDevices": ["00008030-000000000000001E"],
               "Entitlements": ENTITLEMENTS, "DeveloperCertificates": [certificate] if certificate else []}
    # the envelope is not read, so it is a few bytes that look like one
    wrapped = b"0\x80\x06\t*\x86H\x86\xf7\r\x01\x07\x02\xa0\x80" + plistlib.dumps(profile) + b"\0\0\0\0"
    put("ios_app/info.binary.plist", plistlib.dumps(INFO, fmt=plistlib.FMT_BINARY))
    put("ios_app/info.xml.plist", plistlib.dumps(INFO))
    put("ios_app/info.openstep.plist", OPENSTEP.encode())
    put("ios_app/sample.mobileprovision", wrapped)
    put("ios_app/cut.mobileprovision", wrapped[:600])
    extension = {"CFBundleIdentifier": "org.example.phone.share", "CFBundleExecutable": "Share", "NSExtension": {"NSExtensionPointIdentifier": "com.apple.share-services"}}
    app = "Payload/Phone.app/"
    put("package_importer/phone.ipa", archive([
        ("Payload/", b"", 0), (app + "Info.plist", plistlib.dumps(INFO, fmt=plistlib.FMT_BINARY), 8), (app + "embedded.mobileprovision", wrapped, 8),
        (app + "PlugIns/Share.appex/Info.plist", plistlib.dumps(extension), 8), (app + "main.jsbundle", b"var a = 1;", 8)]))
    put("package_importer/two.ipa", archive([
        (app + "Info.plist", plistlib.dumps(INFO), 8), ("Payload/Old.app/Info.plist", OPENSTEP.encode(), 8), ("Extra/Third.app/Info.plist", b"no list", 0)]))
    put("package_importer/no-app.ipa", archive([("Payload/readme.app/", b"", 0), ("Payload/x.txt", b"x", 0)]))


containers()
bundles()
networks()
phones()
