#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the seeds of the capture readers beside this file. All addresses and names are reserved for documentation."""
import gzip
import pathlib
import struct

HERE = pathlib.Path(__file__).resolve().parent
CLIENT, SERVER, RESOLVER = bytes([192, 0, 2, 10]), bytes([198, 51, 100, 7]), bytes([192, 0, 2, 53])
CLIENT6, SERVER6 = bytes.fromhex("20010db8000000000000000000000010"), bytes.fromhex("20010db8000000000000000000000007")
PHONE, ROUTER = bytes.fromhex("3c2200000010"), bytes.fromhex("3c2200000001")


def ethernet(payload, kind=0x0800, out=True):
    return (ROUTER + PHONE if out else PHONE + ROUTER) + struct.pack(">H", kind) + payload


def ipv4(protocol, payload, source=CLIENT, destination=SERVER, identity=1, field=0):
    return struct.pack(">BBHHHBBH", 0x45, 0, 20 + len(payload), identity, field, 64, protocol, 0) + source + destination + payload


def ipv6(protocol, payload, source=CLIENT6, destination=SERVER6):
    return struct.pack(">IHBB", 6 << 28, len(payload), protocol, 64) + source + destination + payload


def udp(source, destination, payload):
    return struct.pack(">HHHH", source, destination, 8 + len(payload), 0) + payload


def tcp(source, destination, sequence, flags, payload=b"", acknowledged=0):
    return struct.pack(">HHIIBBHHH", source, destination, sequence, acknowledged, 0x50, flags, 65535, 0, 0) + payload


def name(text):
    return b"".join(bytes([len(label)]) + label.encode() for label in text.split(".")) + b"\0"


def dns(identity, flags, question, answers=b"", count=0):
    return struct.pack(">HHHHHH", identity, flags, 1, count, 0, 0) + name(question) + struct.pack(">HH", 1, 1) + answers


ANSWER = b"\xc0\x0c" + struct.pack(">HHIH", 1, 1, 60, 4) + SERVER


def extension(kind, body):
    return struct.pack(">HH", kind, len(body)) + body


def client_hello(host, versions=b"\x03\x04\x03\x03"):
    sni = struct.pack(">HBH", len(host) + 3, 0, len(host)) + host.encode()
    extensions = extension(0, sni) + extension(10, b"\0\4\0\x1d\0\x17") + extension(11, b"\1\0") + extension(13, b"\0\4\4\3\x08\4")
    extensions += extension(16, b"\0\x0c\2h2\x08http/1.1") + extension(43, bytes([len(versions)]) + versions)
    return b"\3\3" + bytes(range(32)) + b"\0" + b"\0\6\x13\1\xc0\x2b\x0a\x0a" + b"\1\0" + struct.pack(">H", len(extensions)) + extensions


def record(kind, body):
    return bytes([22, 3, 3]) + struct.pack(">H", len(body) + 4) + bytes([kind]) + struct.pack(">I", len(body))[1:] + body


def dhcp(kind, options=b""):
    head = bytes([2 if kind == 5 else 1, 1, 6, 0]) + bytes(8) + bytes(4) + (CLIENT if kind == 5 else bytes(4)) + bytes(8) + PHONE + bytes(10) + bytes(192)
    return head + bytes.fromhex("63825363") + bytes([53, 1, kind]) + options + b"\xff"


def pcap(frames, link=1, order="<", magic=0xa1b2c3d4):
    out = struct.pack(order + "IHHIIII", magic, 2, 4, 0, 0, 65535, link)
    for number, frame in enumerate(frames):
        out += struct.pack(order + "IIII", 1760000000 + number, 5, len(frame), len(frame)) + frame
    return out


def block(kind, body, order="<"):
    body += bytes(-len(body) % 4)
    return struct.pack(order + "II", kind, len(body) + 12) + body + struct.pack(order + "I", len(body) + 12)


def section(order="<"):
    return block(0x0a0d0d0a, struct.pack(order + "IHHQ", 0x1a2b3c4d, 1, 0, 0xffffffffffffffff), order)


def interface(link=1, options=b"", order="<"):
    return block(1, struct.pack(order + "HHI", link, 0, 65535) + options, order)


def packet(frame, options=b"", order="<"):
    return block(6, struct.pack(order + "IIIII", 0, 0x64000, 7, len(frame), len(frame)) + frame + bytes(-len(frame) % 4) + options, order)


QUERY = ethernet(ipv4(17, udp(40000, 53, dns(7, 0x0100, "www.example.org")), CLIENT, RESOLVER))
REPLY = ethernet(ipv4(17, udp(53, 40000, dns(7, 0x8180, "www.example.org", ANSWER, 1)), RESOLVER, CLIENT), out=False)


def connection(port, chunks):
    """A connection with its handshake; `chunks` are (from the client?, bytes)."""
    position = [1000, 5000]
    frames = [ethernet(ipv4(6, tcp(50000, port, 999, 2))), ethernet(ipv4(6, tcp(port, 50000, 4999, 18), SERVER, CLIENT), out=False)]
    for out, data in chunks:
        side = 0 if out else 1
        segment = tcp(50000, port, position[0], 24, data) if out else tcp(port, 50000, position[1], 24, data)
        frames.append(ethernet(ipv4(6, segment) if out else ipv4(6, segment, SERVER, CLIENT), out=out))
        position[side] += len(data)
    return frames


HTTP = connection(80, [(True, b"POST /in HTTP/1.1\r\nHost: www.example.org\r\nContent-Length: 2\r\n\r\nhi"),
                       (False, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")])
TLS = connection(443, [(True, record(1, client_hello("www.example.org"))), (False, record(2, b"\3\3" + bytes(32) + b"\0\x13\1\0" + b"\0\6" + extension(43, b"\3\4")))])

def zstd(content):
    """A frame of one raw block (RFC 8878 section 3.1.1)."""
    return struct.pack("<IBI", 0xfd2fb528, 0xa0, len(content)) + struct.pack("<I", len(content) << 3 | 1)[:3] + content


TALK = pcap([QUERY, REPLY] + HTTP)

SEEDS = {
    "pcap/good-little-endian": pcap([QUERY, REPLY]),
    "pcap/good-big-endian-nanoseconds": pcap([QUERY, REPLY], order=">", magic=0xa1b23c4d),
    "pcap/length-of-record-lies": pcap([QUERY]) + struct.pack("<IIII", 1760000000, 0, 0xfffffff0, 60),
    "pcap/tail-cut": pcap([QUERY, REPLY])[:-9],
    "pcap/damage-in-the-middle": pcap([QUERY, REPLY]) + b"\xff" * 50 + pcap(HTTP)[24:],
    "pcap/zeros-at-the-end": pcap([QUERY, REPLY]) + bytes(1000),
    "pcapng/damage-in-the-middle": section() + interface() + packet(QUERY) + b"\xff" * 51 + packet(REPLY) + packet(QUERY),
    "pcapng/good": section() + interface(options=struct.pack("<HHBxxxHH", 9, 1, 9, 0, 0)) + packet(QUERY, struct.pack("<HH4s", 1, 4, b"u-42") + bytes(4)) + block(3, struct.pack("<I", len(REPLY)) + REPLY),
    "pcapng/big-endian-and-secrets": section(">") + block(10, struct.pack(">II", 0x544c534b, 4) + b"none", ">") + interface(order=">") + packet(QUERY, order=">"),
    "pcapng/app-names": section() + block(0xbad, struct.pack("<IHBBiBB", 62652, 1, 1, 0, 42, 11, 4) + b"org.exampleDemo"),
    "pcapng/option-overruns": section() + interface(options=struct.pack("<HH", 9, 200)) + packet(QUERY),
    "pcapng/block-length-zero": section() + struct.pack("<III", 6, 0, 0),
    "dns/answer": dns(7, 0x8180, "www.example.org", ANSWER, 1),
    "dns/pointer-to-itself": struct.pack(">HHHHHH", 1, 0x100, 1, 0, 0, 0) + b"\xc0\x0c\0\1\0\1",
    "dns/two-pointers-in-a-ring": struct.pack(">HHHHHH", 1, 0x100, 1, 0, 0, 0) + b"\xc0\x0e\xc0\x0c\0\1\0\1",
    "dns/counts-lie": struct.pack(">HHHHHH", 1, 0x100, 65535, 65535, 65535, 65535) + b"\0\0",
    "dns/https-record": dns(7, 0x8180, "www.example.org", b"\xc0\x0c" + struct.pack(">HHIH", 65, 1, 60, 17) + b"\0\1\0" + b"\0\1\0\3\2h2" + b"\0\3\0\2\x20\xfb" + b"\0", 1),
    "dhcp/acknowledge": dhcp(5, bytes([51, 4, 0, 0, 0x0e, 0x10])),
    "dhcp/request": dhcp(3, bytes([12, 5]) + b"phone" + bytes([60, 4]) + b"demo"),
    "dhcp/option-overruns": dhcp(3)[:-1] + bytes([12, 200, 65]),
    "tls_hello/client": client_hello("www.example.org"),
    "tls_hello/extension-length-lies": client_hello("www.example.org")[:-20] + b"\xff\xff" + bytes(18),
    "tls_hello/server": b"\3\3" + bytes(32) + b"\0\x13\1\0" + b"\0\6" + extension(43, b"\3\4"),
    "capture/dns-http-tls": pcap([QUERY, REPLY] + HTTP + TLS),
    "capture/fragments-and-tunnels": pcap([
        ethernet(ipv4(17, udp(1, 2, b"0123456789012345")[:16], field=0x2000)), ethernet(ipv4(17, b"01234567", field=2)),
        ethernet(ipv4(4, ipv4(17, udp(1, 2, b"inner")))), ethernet(ipv4(47, b"\0\0\x86\xdd" + ipv6(17, udp(3, 4, b"six")))),
        ethernet(ipv6(0, b"\x3a\0" + bytes(6) + b"\x80\0\0\0\0\1\0\1"), 0x86dd), ethernet(b"\0\1\x08\0" + ipv4(1, b"\x08\0\0\0\0\1\0\1"), 0x8100)]),
    "capture/dhcp-and-ssdp": pcap([ethernet(ipv4(17, udp(68, 67, dhcp(3, bytes([12, 5]) + b"phone")))), ethernet(ipv4(17, udp(67, 68, dhcp(5)), SERVER, CLIENT), out=False),
                                   ethernet(ipv4(17, udp(50001, 1900, b"M-SEARCH * HTTP/1.1\r\nHost: 239.255.255.250:1900\r\n\r\n")))]),
    "capture/packed.gz": gzip.compress(TALK, mtime=0),
    "capture/packed-in-two-members.gz": gzip.compress(TALK[:100], mtime=0) + gzip.compress(TALK[100:], mtime=0),
    "capture/packed-and-cut.gz": gzip.compress(TALK, mtime=0)[:-60],
    "capture/packed.zst": zstd(TALK),
    "capture/packed-behind-a-skipped-frame.zst": struct.pack("<II", 0x184d2a50, 3) + b"abc" + zstd(TALK),
    "expanded_source/small-and-zeros.gz": gzip.compress(TALK + bytes(40 << 20), mtime=0),
    "capture/segments-out-of-order": pcap([HTTP[0], HTTP[1], HTTP[3], ethernet(ipv4(6, tcp(50000, 80, 1009, 24, b"HTTP/1.1\r\n\r\n"))), ethernet(ipv4(6, tcp(50000, 80, 1000, 24, b"GET /two ")))]),
}

if __name__ == "__main__":
    for path, content in SEEDS.items():
        target = HERE / path
        target.parent.mkdir(exist_ok=True)
        target.write_bytes(content)
