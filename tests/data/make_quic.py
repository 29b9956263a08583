#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes QUIC packets and captures beside this file, sealed with python3-cryptography by the text of RFC 9001 and RFC 9369."""
import hashlib
import hmac
import pathlib
import struct

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from make_captures import CLIENT, SERVER, client_hello, ethernet, extension, ipv4, pcap, udp

HERE = pathlib.Path(__file__).resolve().parent
V1, V2, DRAFT29 = 1, 0x6b3343cf, 0xff00001d
SALTS = {V1: "38762cf7f55934b34d179ae6a4c80cadccbb7f0a", V2: "0dede3def700a6db819381be6e269dcbf9bd2ed9",
         DRAFT29: "afbfec289993d24c9e9786f19c6111e04390a899", 0x51303530: "504574efd066fe2f9d945cfcdbd3a7f0d3b56b45",
         0x1a2a3a4a: "38762cf7f55934b34d179ae6a4c80cadccbb7f0a"}
FIRST, SECOND, CHOSEN = bytes.fromhex("8394c8f03e515708"), bytes.fromhex("f067a5502a4262b5"), bytes.fromhex("aabbccdd")


def mac(key, text):
    return hmac.new(key, text, hashlib.sha256).digest()


def expand(secret, label, size):
    label = b"tls13 " + label
    return mac(secret, struct.pack(">H", size) + bytes([len(label)]) + label + b"\0\1")[:size]


def number(value):
    return struct.pack(">B", value) if value < 64 else struct.pack(">H", value | 0x4000)


def crypto(offset, data, kind=6):
    return bytes([kind]) + number(offset) + number(len(data)) + data


def initial(version, original, destination, source, frames, count, server=False, token=b"", fill=1162):
    """A sealed Initial packet with a packet number of four bytes."""
    prefix = b"quicv2" if version == V2 else b"quic"
    secret = expand(mac(bytes.fromhex(SALTS[version]), original), b"server in" if server else b"client in", 32)
    key, iv, hide = (expand(secret, prefix + b" " + name, size) for name, size in ((b"key", 16), (b"iv", 12), (b"hp", 16)))
    frames += bytes(max(0, fill - len(frames)))
    first = (0xd3 if version == V2 else 0xc3)
    header = bytes([first]) + struct.pack(">I", version) + bytes([len(destination)]) + destination + bytes([len(source)]) + source
    header += number(len(token)) + token + struct.pack(">H", 0x4000 | (4 + len(frames) + 16)) + struct.pack(">I", count)
    nonce = bytes(a ^ b for a, b in zip(iv, count.to_bytes(12, "big")))
    sealed = AESGCM(key).encrypt(nonce, frames, header)
    mask = Cipher(algorithms.AES(hide), modes.ECB()).encryptor().update(sealed[:16])
    number_at = len(header) - 4
    hidden = bytes(a ^ b for a, b in zip(header[number_at:], mask[1:5]))
    return bytes([header[0] ^ (mask[0] & 15)]) + header[1:number_at] + hidden + sealed


def message(kind, body):
    return bytes([kind]) + struct.pack(">I", len(body))[1:] + body


def google_hello(host):
    pairs = [(b"PAD\0", b"-" * 40), (b"SNI\0", host.encode()), (b"VER\0", b"Q046"), (b"UAID", b"Demo/1.0")]
    out, end, values = b"CHLO" + struct.pack("<HH", len(pairs), 0), 0, b""
    for tag, value in pairs:
        end += len(value)
        out, values = out + tag + struct.pack("<I", end), values + value
    return out + values


def google_clear(version, host):
    stream = b"\xa0\1" + struct.pack(">H", len(google_hello(host))) + google_hello(host) + bytes(20)
    if version >= 0x51303434:
        return b"\xc3" + struct.pack(">I", version) + b"\x50" + FIRST + struct.pack(">I", 1) + bytes(12) + stream
    return b"\x09" + FIRST + struct.pack(">I", version) + b"\1" + bytes(12) + stream


def out(datagram, port=443):
    return ethernet(ipv4(17, udp(50000, port, datagram)))


def back(datagram, port=443):
    return ethernet(ipv4(17, udp(port, 50000, datagram), SERVER, CLIENT), out=False)


HELLO = message(1, client_hello("quic.example.org", b"\3\4"))
ANSWER = message(2, b"\3\3" + bytes(32) + b"\0\x13\1\0" + b"\0\6" + extension(43, b"\3\4"))
CUTS = [(40, 90), (0, 13), (90, len(HELLO)), (13, 40)]
PIECES = [crypto(a, HELLO[a:b]) for a, b in CUTS]
ACK = b"\2\0\0\0\0"
RETRY = bytes([0xf0]) + struct.pack(">I", V1) + b"\4" + CHOSEN + b"\x08" + SECOND + b"token" + bytes(16)
LATER = bytes([0xe3]) + struct.pack(">I", V1) + b"\x08" + SECOND + b"\4" + CHOSEN + b"\x40\x20" + bytes(32)


def exchange(version):
    """A hello over two datagrams in shuffled pieces, and its answer coalesced with a Handshake packet."""
    server = initial(version, FIRST, CHOSEN, SECOND, ACK + crypto(0, ANSWER), 0, server=True, fill=0)
    return [out(initial(version, FIRST, FIRST, CHOSEN, b"\1" + PIECES[0] + bytes(3) + PIECES[1], 0)),
            out(initial(version, FIRST, FIRST, CHOSEN, PIECES[2] + PIECES[3], 1)), back(server + LATER)]


SEEDS = {
    "quic_packet/initial-v1": initial(V1, FIRST, FIRST, b"", crypto(0, HELLO), 2),
    "quic_packet/initial-v2": initial(V2, FIRST, FIRST, b"", crypto(0, HELLO), 2),
    "quic_packet/retry": RETRY,
    "quic_packet/version-negotiation": b"\x80" + bytes(4) + b"\4" + CHOSEN + b"\x08" + FIRST + struct.pack(">II", V1, V2),
    "quic_packet/length-lies": initial(V1, FIRST, FIRST, b"", crypto(0, HELLO), 2)[:400],
    "quic_packet/google-q043": google_clear(0x51303433, "gquic.example.org"),
    "quic_packet/google-q046": google_clear(0x51303436, "gquic.example.org"),
    "quic_packet/google-hello": google_hello("gquic.example.org"),
    "quic_packet/frames": b"\1" + ACK + PIECES[1] + bytes(9) + b"\x1c\1\6\2no",
    "quic_follower/v1-shuffled.pcap": pcap(exchange(V1)),
    "quic_follower/v2-shuffled.pcap": pcap(exchange(V2)),
    "quic_follower/draft29-shuffled.pcap": pcap(exchange(DRAFT29)),
    "quic_follower/reserved-version.pcap": pcap([out(initial(0x1a2a3a4a, FIRST, FIRST, b"", crypto(0, HELLO), 0))]),
    "quic_follower/retry.pcap": pcap([
        out(initial(V1, FIRST, FIRST, CHOSEN, crypto(0, HELLO), 0)), back(RETRY),
        out(initial(V1, SECOND, SECOND, CHOSEN, crypto(0, HELLO), 1, token=b"token")),
        back(initial(V1, SECOND, CHOSEN, b"server77", ACK + crypto(0, ANSWER), 0, server=True, fill=0))]),
    "quic_follower/answered-in-v2.pcap": pcap([
        out(initial(V1, FIRST, FIRST, CHOSEN, crypto(0, HELLO), 0)),
        back(initial(V2, FIRST, CHOSEN, SECOND, ACK + crypto(0, ANSWER), 0, server=True, fill=0))]),
    "quic_follower/two-connections.pcap": pcap(exchange(V1) + [
        out(initial(V1, b"another!", b"another!", CHOSEN, crypto(0, message(1, client_hello("second.example.org", b"\3\4"))), 0))]),
    "quic_follower/google-q043.pcap": pcap([out(google_clear(0x51303433, "gquic.example.org"))]),
    "quic_follower/google-q046.pcap": pcap([out(google_clear(0x51303436, "gquic.example.org"))]),
    "quic_follower/google-q050.pcap": pcap([out(initial(0x51303530, FIRST, FIRST, b"", crypto(0, google_hello("gquic.example.org"), 8), 1))]),
    "quic_follower/damaged.pcap": pcap([out(initial(V1, FIRST, FIRST, CHOSEN, crypto(0, HELLO), 0)[:-40] + bytes(40)),
                                        out(initial(V1, FIRST, FIRST, CHOSEN, crypto(0, HELLO), 0)[:300])]),
}

if __name__ == "__main__":
    for path, content in SEEDS.items():
        target = HERE / path
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(content)
