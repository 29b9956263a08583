#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a capture of a wanted size, of what phones do: TLS 1.3 and 1.2 with certificates and bulk data, QUIC, DNS, HTTP.

    make_capture.py OUT.pcap MEGABYTES [SEED]

Many conversations run side by side, each with a client address and port of its own; server addresses and payloads repeat. The
same call writes the same bytes. Names and addresses are reserved for documentation and private use."""
import heapq
import pathlib
import random
import struct
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "data"))
from make_captures import client_hello, dns, extension, name, record  # noqa: E402
from make_quic import ACK, ANSWER, FIRST, SECOND, CHOSEN, V1, crypto, initial, message  # noqa: E402

SLOTS = 64
CERTIFICATE = (pathlib.Path(__file__).resolve().parent.parent / "data/certificate/leaf.der").read_bytes()
TCP, UDP = 6, 17


def bulk(rng, size):
    return rng.randbytes(size)


def tls(rng, host, size, version13):
    """(from the client?, payload) of a connection that fetches `size` bytes."""
    hello = record(1, client_hello(host, b"\3\4\3\3" if version13 else b"\3\3"))
    yield True, hello
    chain = len(CERTIFICATE).to_bytes(3, "big") + CERTIFICATE
    if version13:
        answer = record(2, b"\3\3" + bytes(32) + b"\0\x13\1\0" + b"\0\6" + extension(43, b"\3\4")) + bytes([20, 3, 3, 0, 1, 1])
    else:
        answer = record(2, b"\3\3" + bytes(32) + b"\0\xc0\x2b\0") + record(11, len(chain).to_bytes(3, "big") + chain) + record(14, b"")
    yield False, answer
    yield True, bytes([20, 3, 3, 0, 1, 1]) + bytes([23, 3, 3, 0, 80]) + bulk(rng, 80)
    while size > 0:
        part = min(size, 16000)
        yield False, bytes([23, 3, 3]) + struct.pack(">H", part) + bulk(rng, part)
        size -= part


def http(rng, host, size):
    yield True, b"GET /data HTTP/1.1\r\nHost: " + host.encode() + b"\r\nUser-Agent: Demo/1.0\r\n\r\n"
    yield False, b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: %d\r\n\r\n" % size + bulk(rng, size)


def quic(rng, host, size):
    hello = message(1, client_hello(host, b"\3\4"))
    yield True, initial(V1, FIRST, FIRST, CHOSEN, crypto(0, hello), 0)
    yield False, initial(V1, FIRST, CHOSEN, SECOND, ACK + crypto(0, ANSWER), 0, server=True, fill=1000)
    for _ in range(size // 1200):
        yield False, b"\x40" + CHOSEN + bulk(rng, 1195)


def lookup(host):
    query = dns(7, 0x0100, host)
    yield True, query
    yield False, dns(7, 0x8180, host, b"\xc0\x0c" + struct.pack(">HHIH", 1, 1, 60, 4) + bytes([198, 51, 100, 7]), 1)


def templates(rng):
    """(protocol, port, turns) a conversation; the bytes are made once."""
    out = []
    for i in range(24):
        host = "host%d.example.org" % i
        out.append((UDP, 53, list(lookup(host))))
        out.append((TCP, 443, list(tls(rng, host, rng.choice([2000, 9000, 60000, 300000]), i % 3 != 0))))
        if i % 3 == 0:
            out.append((UDP, 443, list(quic(rng, host, rng.choice([6000, 60000])))))
        if i % 6 == 0:
            out.append((TCP, 80, list(http(rng, host, rng.choice([500, 20000])))))
    return out


def frames(protocol, port, turns, client, client_port):
    """The Ethernet frames of one conversation, payloads cut into segments."""
    server = bytes([198, 51, 100, 1 + port % 200])
    there, back = b"\x3c\x22\0\0\0\1" + b"\x3c\x22" + client, b"\x3c\x22" + client + b"\x3c\x22\0\0\0\1"
    sequence = [1000, 5000]

    def ip(is_out, payload):
        head = struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(payload), 0, 0x4000, 64, protocol, 0)
        ends = client + server if is_out else server + client
        return (there if is_out else back) + b"\x08\0" + head + ends + payload

    def segment(is_out, flags, data=b""):
        side = 0 if is_out else 1
        ports = (client_port, port) if is_out else (port, client_port)
        head = struct.pack(">HHIIBBHHH", *ports, sequence[side], sequence[1 - side], 0x50, flags, 65535, 0, 0)
        sequence[side] += len(data) + (1 if flags & 3 else 0)
        return ip(is_out, head + data)

    if protocol == UDP:
        for is_out, data in turns:
            ports = (client_port, port) if is_out else (port, client_port)
            yield ip(is_out, struct.pack(">HHHH", *ports, 8 + len(data), 0) + data)
        return
    yield segment(True, 2)
    yield segment(False, 18)
    yield segment(True, 16)
    for is_out, data in turns:
        for at in range(0, len(data), 1400):
            yield segment(is_out, 24, data[at:at + 1400])
            if not is_out and at % 2800 == 0:
                yield segment(True, 16)
    yield segment(True, 17)
    yield segment(False, 17)


def write(path, megabytes, seed):
    rng = random.Random(seed)
    made = templates(rng)
    target, written, number = megabytes * 1000000, 24, 0
    with open(path, "wb", buffering=1 << 20) as out:
        out.write(struct.pack("<IHHIIII", 0xa1b2c3d4, 2, 4, 0, 0, 262144, 1))
        running = []

        def begin(now):
            nonlocal number
            number += 1
            client = struct.pack(">I", 0x0a000000 + number // 40)
            talk = frames(*made[rng.randrange(len(made))], client, 20000 + number % 40000)
            heapq.heappush(running, (now + rng.randrange(1000000), number, talk))

        for _ in range(SLOTS):
            begin(0)
        while written < target:
            now, which, talk = heapq.heappop(running)
            frame = next(talk, None)
            if frame is None:
                begin(now)
                continue
            out.write(struct.pack("<IIII", 1760000000 + now // 1000000, now % 1000000, len(frame), len(frame)) + frame)
            written += 16 + len(frame)
            heapq.heappush(running, (now + rng.randrange(20000), which, talk))
    print(f"{written} bytes, {number} conversations")


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1)
