#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the seeds of the telemetry readers beside itself. Same bytes on every run; everything in them is made up."""
import base64
import json
import pathlib
import plistlib
import struct

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
