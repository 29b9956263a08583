#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One phone of the sample's network: phone.py LAB.json NAME FOLDER, in its own network namespace with one interface, wlan0.

What it does for the app is what the app's code does, method by method; the names of the methods stand beside it.
It writes what it did to FOLDER/NAME.json.
"""
import base64
import json
import random
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

lab = json.loads(Path(sys.argv[1]).read_text())
phone = next(each for each in lab["phones"] if each["name"] == sys.argv[2])
folder = Path(sys.argv[3])
done = {"name": phone["name"], "mac": phone["mac"], "beacons": []}
started = time.monotonic()


def lease():
    """RFC 2131 as Android's client speaks it."""
    wire = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    wire.setsockopt(socket.SOL_SOCKET, socket.SO_BINDTODEVICE, b"wlan0")
    wire.bind(("0.0.0.0", 68))
    wire.settimeout(10)
    mac = bytes.fromhex(phone["mac"].replace(":", ""))
    number = random.randbytes(4)

    def option(code, value):
        return bytes([code, len(value)]) + value

    def ask(kind, *more):
        head = b"\1\1\6\0" + number + struct.pack("!HH", 0, 0x8000) + bytes(16) + mac + bytes(10 + 64 + 128) + b"\x63\x82\x53\x63"
        wishes = bytes([1, 3, 6, 15, 26, 28, 51, 58, 59, 43, 114, 108])
        text = option(53, bytes([kind])) + option(61, b"\1" + mac) + b"".join(more) + option(57, b"\x05\xdc")
        text += option(60, phone["vendor_class"].encode()) + option(12, phone["host_name"].encode()) + option(55, wishes) + b"\xff"
        wire.sendto(head + text, ("255.255.255.255", 67))
        while True:
            reply = wire.recv(1500)
            if reply[4:8] == number:
                break
        options, at = {}, 240
        while reply[at] != 255:
            options[reply[at]] = reply[at + 2:at + 2 + reply[at + 1]]
            at += 2 + reply[at + 1]
        return reply[16:20], options

    address, options = ask(1)
    address, options = ask(3, option(50, address), option(54, options[54]))
    done["address"] = socket.inet_ntoa(address)
    for line in (f"address add {done['address']}/24 dev wlan0", f"route add default via {socket.inet_ntoa(options[3])}"):
        subprocess.run(["ip", *line.split()], check=True)


known = {}


def resolve(name):
    """A and AAAA of a name, kept for 60 s as the answers say."""
    if name in known and known[name][1] > time.monotonic():
        return known[name][0]
    address = None
    for kind in (1, 28):
        number = random.randbytes(2)
        question = number + b"\1\0\0\1\0\0\0\0\0\0" + b"".join(bytes([len(x)]) + x.encode() for x in name.split(".")) + b"\0" + struct.pack("!HH", kind, 1)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
            wire.settimeout(4)
            wire.sendto(question, (lab["router"], 53))
            reply = wire.recv(1500)
        if kind == 1:
            address = socket.inet_ntoa(reply[-4:])  # the last answer is the address, an alias comes before it
    known[name] = address, time.monotonic() + 60
    return address


def connect(host, port, secure):
    wire = socket.create_connection((resolve(host), port), timeout=10)
    if not secure:
        return wire
    context = ssl.create_default_context(cafile=folder / "authority.pem")
    context.set_alpn_protocols(["http/1.1"])
    return context.wrap_socket(wire, server_hostname=host)


def exchange(host, port, secure, head, body=b""):
    """One request on a connection of its own; the answer's body and the local port."""
    with connect(host, port, secure) as wire:
        local = wire.getsockname()[1]
        wire.sendall("\r\n".join(head + ["", ""]).encode() + body)
        reply = b""
        while part := wire.recv(16384):
            reply += part
    return reply.partition(b"\r\n\r\n")[2], local


def get(host, path, secure=True, port=None):
    """Lexample/keytrail/skycast/net/Http;->get, and what other apps do with the same class of the platform."""
    head = [f"GET {path} HTTP/1.1", "Connection: close", f"User-Agent: {phone['agent']}", f"Host: {host}", "Accept-Encoding: gzip"]
    return exchange(host, port or (443 if secure else 80), secure, head)[0]


def android_json(values):
    """org.json as Android writes it: no blanks, and every slash behind a backslash."""
    return json.dumps(values, separators=(",", ":"), ensure_ascii=False).replace("/", "\\/")


def beacon(number):
    """SyncTask->run: DeviceFacts->collect, FactSealer->sealText, SyncReport->toBytes, SyncClient->send."""
    up = phone["up"] + int((time.monotonic() - started) * 1000)
    facts = android_json({"id": phone["android_id"], "model": phone["model"], "sdk": phone["sdk"], "lang": phone["lang"], "up": up, "n": number})
    block = subprocess.run(["openssl", "pkeyutl", "-encrypt", "-pubin", "-inkey", folder / "operator.pub.pem", "-pkeyopt", "rsa_padding_mode:pkcs1"],
                           input=facts.encode(), stdout=subprocess.PIPE, check=True).stdout
    body = android_json({"v": 2, "n": number, "d": base64.b64encode(block).decode()}).replace("\\/", "/").encode()
    host = "edge7" + ".cloudmetrics.example"
    head = ["POST /v2/sync HTTP/1.1", "Content-Type: application/json", "Connection: close", f"User-Agent: {phone['agent']}", f"Host: {host}:8097",
            "Accept-Encoding: gzip", f"Content-Length: {len(body)}"]
    _, port = exchange(host, 8097, False, head, body)
    done["beacons"].append({"client_port": port, "facts": facts})


def update_check():
    """UpdateChecker->run and ManifestVerifier->isGenuine."""
    manifest = get("updates.skycast.example", "/android/manifest.json")
    signature = base64.b64decode(get("updates.skycast.example", "/android/manifest.json.sig"))
    (folder / "got.json").write_bytes(manifest)
    (folder / "got.sig").write_bytes(signature)
    subprocess.run(["openssl", "dgst", "-sha256", "-verify", folder / "update.pub.pem", "-signature", folder / "got.sig", folder / "got.json"],
                   stdout=subprocess.DEVNULL, check=True)
    done["manifest_verified"] = True


def skycast():
    """MainActivity->onCreate: two threads, and the service with its timer (2 s, then every 12 s)."""
    threading.Thread(target=lambda: get("api.skycast.example", "/v1/forecast?place=current"), daemon=True).start()
    threading.Thread(target=update_check, daemon=True).start()
    first, number = time.monotonic() + 2, 0
    while True:
        time.sleep(max(0.0, first + 12 * number - time.monotonic()))
        number += 1
        beacon(number)


def clock():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.settimeout(4)
        now = time.time()
        sent = struct.pack("!II", int(now) + 2208988800, int(now % 1 * 2**32))
        wire.sendto(b"\x23" + bytes(39) + sent, (resolve("time.handset.example"), 123))
        wire.recv(256)


def push():
    with connect("push.handset.example", 5228, True) as wire:
        while True:
            wire.sendall(b"\x08\x0a" + random.randbytes(4))
            wire.recv(64)
            time.sleep(25)


def stats():
    body = json.dumps({"app": "newsline", "events": [{"t": int(time.time() * 1000), "name": random.choice(["open", "read", "scroll"])}]}).encode()
    head = ["POST /e HTTP/1.1", "Content-Type: application/json", "Connection: close", f"User-Agent: {phone['agent']}", "Host: stats.newsline.example",
            "Accept-Encoding: gzip", f"Content-Length: {len(body)}"]
    exchange("stats.newsline.example", 80, False, head, body)


def services():
    """A multicast question for printers."""
    question = b"\0\0\0\0\0\1\0\0\0\0\0\0\x04_ipp\x04_tcp\x05local\0\0\x0c\0\1"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
        wire.bind((done["address"], 5353))
        wire.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 255)
        wire.sendto(question, ("224.0.0.251", 5353))


acts = {
    "connectivity": lambda: get("connectivity.handset.example", "/generate_204", secure=False),
    "clock": clock, "push": push, "skycast": skycast, "stats": stats, "services": services,
    "mail": lambda: get("mail.gannetworks.example", "/sync/changes"),
    "image": lambda name: get("img.newsline.example", f"/photo/{name}.jpg"),
}

time.sleep(phone["plan"][0][0])
lease()
for after, act, *how in phone["plan"]:
    time.sleep(max(0.0, started + after - time.monotonic()))
    threading.Thread(target=acts[act], args=how, daemon=True).start()
time.sleep(max(0.0, started + lab["seconds"] - time.monotonic()))
(folder / f"{phone['name']}.json").write_text(json.dumps(done, indent=1) + "\n")
