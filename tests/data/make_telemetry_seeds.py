#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the seeds of the telemetry readers beside itself. Same bytes on every run; everything in them is made up."""
import base64
import json
import pathlib
import gzip
import plistlib
import sqlite3
import struct
import tempfile
import zlib

HERE = pathlib.Path(__file__).parent


def put(reader, name, data):
    folder = HERE / reader
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())


def bplist(objects, top=0, offset_size=1, ref_size=1, count=None, table=None):
    """A binary property list of raw object bytes, with a trailer that may lie."""
    body, offsets = b"bplist00", []
    for one in objects:
        offsets.append(len(body))
        body += one
    place = len(body)
    body += b"".join(o.to_bytes(offset_size or 1, "big") for o in offsets)
    return body + bytes(6) + struct.pack(">BBQQQ", offset_size, ref_size, len(objects) if count is None else count, top, place if table is None else table)


apps = {"InstalledApplicationList": [{"Identifier": "com.example.one", "Name": "One", "ShortVersion": "1.2", "AdHocCodeSigned": True}],
        "UDID": "00008110-0001", "Status": "Acknowledged", "CommandUUID": "1"}
put("plist_binary", "apps", plistlib.dumps(apps, fmt=plistlib.FMT_BINARY))
put("plist_binary", "kinds", plistlib.dumps([True, 1, -1, 1 << 40, 1.5, b"data", "text", "\u00fc\U0001f4f1", {"a": plistlib.UID(3)}], fmt=plistlib.FMT_BINARY))
put("plist_binary", "contains_itself", bplist([b"\xd2\x01\x01\x00\x02", b"\x51a", b"\x51b"]))
put("plist_binary", "shared_30_levels", bplist([bytes([0xA2, i + 1, i + 1]) for i in range(30)] + [b"\x51x"]))
put("plist_binary", "offset_size_0", bplist([b"\x09"], offset_size=0))
put("plist_binary", "count_2_63", bplist([b"\x09"], count=1 << 63))
put("plist_binary", "table_outside", bplist([b"\x09"], table=1 << 40))

put("xml_value", "apps.plist", plistlib.dumps(apps))
put("xml_value", "entities.xml", '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
put("xml_value", "cut.xml", "<a><b>1</b><c>2</c")
put("xml_value", "value_without_key.plist", "<plist><dict><string>x</string><key>k</key></dict></plist>")
put("xml_value", "deep.xml", "<a>" * 600)

put("json_value", "kinds.json", '{"a":[1,-0,1e400,12345678901234567890,true,null,"\\ud83d\\udcf1","\\ud800","\\u0000"],"a":{}}')
put("json_value", "cut.json", '{"a":[1,2')
put("json_value", "deep.json", "[" * 1100 + "]" * 1100)
put("json_document", "lines.jsonl", '{"a":1}\n{"a":\n{"a":3}\n')
put("json_document", "envelope.json", '{"n":1,"value":[{"a":1},{"a":[}],{"a":3}],"next":"x"}')
put("json_document", "series.json", '{\n"a":1}{"a":2},{"a":3}')

table = "device_id,device_name,app_id,installed_at\nd1,\"One, two\",com.example.one,2026-01-01T00:00:00Z\n"
put("csv_reader", "plain.csv", table)
put("csv_reader", "unclosed_quote.csv", table + 'd2,"Phone,com.example.two,2026-01-01T00:00:00Z\nd3,Phone,com.example.three,2026-01-01T00:00:00Z\n')
put("csv_reader", "utf16le.csv", b"\xff\xfe" + table.encode("utf-16-le"))
put("csv_reader", "semicolons_and_cr.csv", "sep=;\r" + table.replace(",", ";").replace("\n", "\r"))
put("csv_reader", "windows_1252.csv", table.replace("One", "J\u00f6rg").encode("cp1252"))

put("telemetry", "plain.csv", table)
put("telemetry", "apps.bplist", plistlib.dumps(apps, fmt=plistlib.FMT_BINARY))
put("telemetry", "devices.json", json.dumps({"devices": [{"name": "enterprises/e/devices/1", "hardwareInfo": {"serialNumber": "S1"}, "state": "ACTIVE",
    "managementMode": "DEVICE_OWNER", "applicationReports": [{"packageName": "com.example.one", "events": [{"eventType": "INSTALLED", "createTime": "2026-01-01T00:00:00Z"}]}]}], "nextPageToken": "t"}))
inner = json.dumps({"device": "enterprises/e/devices/1", "usageLogEvents": [{"eventId": "1", "eventTime": "2026-01-01T00:00:00Z", "eventType": "DNS", "dnsEvent": {"hostname": "a.example", "packageName": "com.example.one"}}]})
put("telemetry", "wrapped.json", json.dumps({"message": {"data": base64.b64encode(inner.encode()).decode(), "messageId": "1"}}))
put("telemetry", "dhcp.log", "#separator \\x09\n#unset_field\t-\n#path\tdhcp\n#fields\tts\tmac\tassigned_addr\thost_name\tlease_time\n1700000000.5\t02:aa:bb:cc:dd:ee\t192.0.2.7\tphone\\x20one\t60.0\n")
put("telemetry", "report.ndjson", '{"type":"networkActivity","bundleID":"com.example.one","domain":"a.example","firstTimeStamp":"2026-01-01T01:00:00+01:00","timeStamp":"2026-01-01T02:00:00+01:00"}\n')


def netstring(value):
    """mitmproxy's form: bytes `,`, text `;`, integer `#`, float `^`, boolean `!`, null `~`, list `]`, dictionary `}`."""
    if value is None:
        body, kind = b"", b"~"
    elif isinstance(value, bool):
        body, kind = (b"true" if value else b"false"), b"!"
    elif isinstance(value, int):
        body, kind = str(value).encode(), b"#"
    elif isinstance(value, float):
        body, kind = repr(value).encode(), b"^"
    elif isinstance(value, bytes):
        body, kind = value, b","
    elif isinstance(value, str):
        body, kind = value.encode(), b";"
    elif isinstance(value, dict):
        body, kind = b"".join(netstring(k) + netstring(v) for k, v in value.items()), b"}"
    else:
        body, kind = b"".join(map(netstring, value)), b"]"
    return str(len(body)).encode() + b":" + body + kind


flow = {"type": "http", "version": 20, "client_conn": {"peername": ["192.0.2.7", 40000]}, "server_conn": {"peername": ["203.0.113.9", 443], "sni": "a.example", "tls_version": "TLSv1.3"},
        "request": {"method": b"POST", "host": "a.example", "port": 443, "path": b"/p?q=1", "headers": [[b"User-Agent", b"agent/1"]], "content": b"\xff\xfe", "timestamp_start": 1767225600.5},
        "response": {"status_code": 204, "timestamp_end": 1767225601.0}, "error": None, "marked": False}
put("tnetstring", "flow.mitm", netstring(flow))
put("tnetstring", "two_flows_second_cut.mitm", netstring(flow) + netstring(flow)[:-20])
put("tnetstring", "size_beyond_the_end", b"99999999:a,")
deep = b"0:]"
for _ in range(100):
    deep = str(len(deep)).encode() + b":" + deep + b"]"
put("tnetstring", "deep", deep)
put("telemetry", "flow.mitm", netstring(flow))


def database(statements, page_size=1024, encoding="UTF-8"):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "x.sqlite"
        link = sqlite3.connect(path)
        link.execute(f"PRAGMA page_size={page_size}")
        link.execute(f"PRAGMA encoding='{encoding}'")
        for statement in statements:
            link.execute(*statement) if isinstance(statement, tuple) else link.execute(statement)
        link.commit()
        link.close()
        raw = bytearray(path.read_bytes())
    raw[96:100] = (3040001).to_bytes(4, "big")  # the writer's version: the same bytes whoever runs this
    return bytes(raw)


kinds = ["CREATE TABLE \"odd name\" (id INTEGER PRIMARY KEY, [a b] VARCHAR(1,2), 'c' REAL, d BLOB, CHECK (c > 0))",
         ("INSERT INTO \"odd name\" VALUES (7, ?, 1.5, ?)", ("J\u00f6rg", b"\x00\x01")), "ALTER TABLE \"odd name\" ADD COLUMN later"]
put("sqlite_file", "kinds.sqlite", database(kinds, 512))
put("sqlite_file", "utf16.sqlite", database(kinds, 512, "UTF-16le"))
put("sqlite_file", "many_rows_and_overflow.sqlite", database(["CREATE TABLE t (n, s)"] + [("INSERT INTO t VALUES (?, ?)", (i, "x" * (3000 if i == 50 else 20))) for i in range(100)], 512))
loop = bytearray(database(["CREATE TABLE t (n)"] + [("INSERT INTO t VALUES (?)", ("y" * 100,)) for i in range(100)], 512))
root = 512  # page 2 is the root of t, an interior page: its right-most child becomes itself
loop[root + 8 : root + 12] = (2).to_bytes(4, "big")
put("sqlite_file", "page_that_leads_to_itself.sqlite", bytes(loop))
put("telemetry", "firewall.sqlite", database(["CREATE TABLE ConnectionTracker (id INTEGER PRIMARY KEY, packageName TEXT, ipAddress TEXT, port INTEGER, protocol INTEGER, timeStamp INTEGER)",
    "INSERT INTO ConnectionTracker VALUES (1, 'com.example.one', '203.0.113.9', 443, 6, 1767225600000)"]))

dump = """== dumpstate: 2026-01-02 03:04:05
[ro.serialno]: [S1]
[ro.product.model]: [Pixel 8]
DUMP OF SERVICE package:
Packages:
  Package [com.example.one] (1a2b3c):
    userId=10123

    versionCode=12 minSdk=26 targetSdk=34
    versionName=1.2 beta
  com.example.one overlay paths:
    firstInstallTime=2026-01-01 00:00:00
    installerPackageName=com.android.vending
  Package [com.example.two] (4d5e6f):
    versionName=2.0

Hidden system packages:
  Package [com.example.one] (1a2b3c):
    versionName=1.0
DUMP OF SERVICE netstats:
  ident=[{type=WIFI, networkId="Net"}] uid=10123 set=FOREGROUND tag=0x0
    NetworkStatsHistory: bucketDuration=7200
      st=1767225600 rb=10 rp=1 tb=20 tp=2 op=0
"""
put("android_dump", "bugreport.txt", dump)
put("android_dump", "battery.txt", "Battery History (0% used):\n   0 (19) RESET:TIME: 2026-01-01-10-00-00\n  +1h0m1s5ms (2) 095 +top=u0a280:\"com.example.one\"\n")
put("android_dump", "getprop.txt", "[ro.serialno]: [S1]\n[a]: []\n")
put("telemetry", "bugreport.txt", dump)
put("telemetry", "lockdownd.log", "10/13/21 07:57:42.865446 pid=69 mglog: something: [x]\nand on\n")
put("telemetry", "indicators.txt", "# of today\nhxxps://bad[.]example/p\n203.0.113.9\n" + "0" * 64 + "\n")
put("telemetry", "plain.csv.gz", gzip.compress(table.encode(), mtime=0))
put("telemetry", "log.zhar", zlib.compress(json.dumps({"log": {"entries": [{"startedDateTime": "2026-01-01T00:00:00Z", "request": {"method": "GET", "url": "https://a.example/"}, "response": {"status": 200}}]}}).encode()))
put("telemetry", "bundle.json", json.dumps({"type": "bundle", "objects": [{"type": "indicator", "pattern": "[domain-name:value = 'bad.example' OR file:hashes.'SHA-256' = 'aa']", "valid_from": "2026-01-01T00:00:00Z"}]}))
put("telemetry", "dhcpd.leases", "lease 192.0.2.7 {\n  starts 2 2026/03/10 08:14:07;\n  ends never;\n  hardware ethernet 72:0c:9d:31:c4:5a;\n}\n")
