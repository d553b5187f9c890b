# SPDX-License-Identifier: MIT
"""fastcgi.py - the web server's side of FastCGI 1.0, as far as tests need it.

Records are built by hand so that tests can also send what no web server would.
"""
import socket
import struct
import time

from careerpath import parse

BEGIN, ABORT, END, PARAMS, STDIN, STDOUT, STDERR = 1, 2, 3, 4, 5, 6, 7


def record(kind, content=b"", request=1):
    return struct.pack("!BBHHBB", 1, kind, request, len(content), 0, 0) + content


def begin(keep=True, role=1, request=1):
    return record(BEGIN, struct.pack("!HB5x", role, keep), request)


def length(number):
    return bytes([number]) if number < 128 else struct.pack("!I", number | 0x80000000)


def params(values, request=1):
    """PARAMS records of any size, and the empty one that ends them."""
    text = b""
    for name, value in values.items():
        name, value = name.encode(), value if isinstance(value, bytes) else value.encode()
        text += length(len(name)) + length(len(value)) + name + value
    parts = [text[i : i + 65535] for i in range(0, len(text), 65535)]
    return b"".join(record(PARAMS, part, request) for part in parts) + record(PARAMS, b"", request)


def request(path, method="GET", keep=True, headers=None, body=b""):
    """A whole request."""
    values = {"REQUEST_METHOD": method, "REQUEST_URI": path, **(headers or {})}
    stdin = record(STDIN, body) if body else b""
    return begin(keep) + params(values) + stdin + record(STDIN)


def connect(address, seconds=10):
    """A connection to unix:PATH or tcp:HOST:PORT."""
    scheme, _, rest = address.partition(":")
    if scheme == "unix":
        peer = socket.socket(socket.AF_UNIX)
        peer.settimeout(seconds)
        peer.connect(rest)
        return peer
    host, _, port = rest.rpartition(":")
    return socket.create_connection((host.strip("[]"), int(port)), timeout=seconds)


def read_exactly(peer, count):
    data = b""
    while len(data) < count:
        more = peer.recv(count - len(data))
        if not more:
            raise EOFError(data)
        data += more
    return data


def reply(peer):
    """(STDOUT, STDERR) of one request, up to END_REQUEST."""
    streams = {STDOUT: b"", STDERR: b""}
    while True:
        _, kind, _, size, padding, _ = struct.unpack("!BBHHBB", read_exactly(peer, 8))
        content = read_exactly(peer, size + padding)[:size]
        if kind == END:
            return streams[STDOUT], streams[STDERR]
        streams[kind] += content


def ask(address, path, **more):
    """One request on one connection: STDOUT."""
    with connect(address) as peer:
        peer.sendall(request(path, keep=False, **more))
        return reply(peer)[0]


def answers(address, path, expected, seconds):
    """Whether a new client gets the expected response in time."""
    start = time.monotonic()
    same = parse(ask(address, path)) == expected
    return same and time.monotonic() - start < seconds
