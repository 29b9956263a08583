#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The far side of the sample's network: server.py LAB.json FOLDER, where FOLDER holds certificates and what is served."""
import email.utils
import json
import random
import socket
import ssl
import struct
import sys
import threading
import time
from pathlib import Path

lab = json.loads(Path(sys.argv[1]).read_text())
folder = Path(sys.argv[2])


def answer(status, body=b"", kind="text/plain", keep=False, server="nginx"):
    head = [f"HTTP/1.1 {status}", f"Server: {server}", f"Date: {email.utils.formatdate(usegmt=True)}"]
    if body or not status.startswith("204"):
        head += [f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    head.append("Connection: " + ("keep-alive" if keep else "close"))
    return ("\r\n".join(head) + "\r\n\r\n").encode() + body


def request(stream):
    """Path and body of one request, or None at the end of the stream."""
    line = stream.readline()
    if not line:
        return None
    size = 0
    while (header := stream.readline()) not in (b"\r\n", b""):
        if header.lower().startswith(b"content-length:"):
            size = int(header.split(b":")[1])
    return line.split()[1].decode(), stream.read(size)


def picture(name):
    """Bytes that look like a compressed picture and are the same on every run."""
    noise = random.Random(name)
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + noise.randbytes(noise.randrange(14000, 26000)) + b"\xff\xd9"


def page(path, body):
    if path == "/generate_204":
        return answer("204 No Content", server="gws")
    if path == "/v2/sync":
        return answer("200 OK", b'{"ok":true,"next":12}', "application/json")
    if path.startswith("/v1/forecast"):
        return answer("200 OK", b'{"place":"Singapore","degrees":31,"sky":"thunderstorm later","wind":9,"humidity":74}', "application/json")
    if path.startswith("/android/"):
        return answer("200 OK", (folder / path.rsplit("/", 1)[1]).read_bytes(), "application/octet-stream")
    if path.startswith("/photo/"):
        return answer("200 OK", picture(path), "image/jpeg", server="edgecache")
    if path == "/e":
        return answer("204 No Content")
    if path == "/sync/changes":
        return answer("200 OK", json.dumps({"changes": [], "cursor": random.randbytes(12).hex()}).encode(), "application/json")
    return answer("404 Not Found")


def web(connection):
    with connection, connection.makefile("rb") as stream:
        while (wish := request(stream)) is not None:
            reply = page(*wish)
            time.sleep(random.uniform(0.015, 0.06))  # the path and the server's own work
            connection.sendall(reply)
            if b"Connection: close" in reply:
                return


def push(connection):
    """Echoes short heartbeats, as a push service does."""
    with connection:
        while beat := connection.recv(64):
            connection.sendall(beat)


def serve(name, port, handler, certificate=None, version=ssl.TLSVersion.TLSv1_3):
    context = None
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / f"{certificate}.pem", folder / f"{certificate}.key")
        context.maximum_version = version
        context.num_tickets = 1
        context.set_alpn_protocols(["http/1.1"])
    listener = socket.create_server((lab["names"][name], port))

    def one(connection):
        try:
            handler(context.wrap_socket(connection, server_side=True) if context else connection)
        except OSError:
            pass  # the phone has gone

    def all_of_them():
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=one, args=(connection,), daemon=True).start()

    threading.Thread(target=all_of_them, daemon=True).start()


def clock():
    """RFC 5905, server mode, stratum 2."""
    def stamp(now):
        return struct.pack("!II", int(now) + 2208988800, int(now % 1 * 2**32))
    listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    listener.bind((lab["names"]["time.handset.example"], 123))
    while True:
        question, client = listener.recvfrom(256)
        now = time.time()
        head = struct.pack("!BBbbII4s", 0x24, 2, 6, -20, 0x200, 0x300, bytes([192, 0, 2, 1]))
        listener.sendto(head + stamp(now - 17) + question[40:48] + stamp(now) + stamp(time.time()), client)


serve("connectivity.handset.example", 80, web)
serve("stats.newsline.example", 80, web)
serve("edge7.cloudmetrics.example", 8097, web)
serve("api.skycast.example", 443, web, "skycast", ssl.TLSVersion.TLSv1_2)
serve("updates.skycast.example", 443, web, "skycast")
serve("d4.edgecache.example", 443, web, "newsline")
serve("mail.gannetworks.example", 443, web, "mail", ssl.TLSVersion.TLSv1_2)
serve("push.handset.example", 5228, push, "push")
(folder / "ready").touch()
clock()
