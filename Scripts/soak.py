#!/usr/bin/env python3
"""Hostile requests to a server on this machine, for so many minutes; see Scripts/soak.

Prints what it sent and what came back, and ends with 1 on a 5xx, on internals in an answer, or when the server's memory grows.
"""

import argparse
import collections
import json
import os
import random
import re
import socket
import sys
import threading
import time
from pathlib import Path

# Once warm, memory may still move by this much; a leak of 100 octets a request would be far more.
GROWTH_MB = 48
INTERNALS = re.compile(rb"(?i)fatal error|swift runtime|\.swift:\d|sqlite|grdb|nio[a-z]*error|hummingbird|backtrace|/(?:home|root|opt|usr)/")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--process", type=int, required=True)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--records", default="load", help="names, separated by commas")
    shared = os.environ.get("BUURTSTEM_SHARED") or Path(__file__).resolve().parent.parent.parent / "shared"
    parser.add_argument("--vectors", type=Path, default=Path(shared) / "vectors")
    return parser.parse_args()


def resident(process):
    """Resident memory in MB."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def routes(port, records):
    """Every path of the interface, as its own description has them, with methods."""
    with socket.create_connection(("127.0.0.1", port), 10) as link:
        link.sendall(b"GET /openapi.json HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
        answer = b""
        while block := link.recv(65536):
            answer += block
    body = answer.partition(b"\r\n\r\n")[2]
    try:
        paths = json.loads(body[body.index(b"{"):body.rindex(b"}") + 1]).get("paths", {})
    except ValueError:
        return []
    return sorted({(method.upper(), path.replace("{record}", record))
                   for path in paths for method in paths[path] for record in records})


def bodies(vectors):
    """Octets of the JSON and CBOR suites where they are, and some of our own."""
    found = [b"", b"{}", b"[]", b"null", b"\x80", b"\xff" * 64, b"\x9f" * 5000, b"[" * 20000, b"\x00\x00\x00\x01\x01", bytes(range(256))]
    if vectors.is_dir():
        for path in sorted(vectors.rglob("*")):
            if path.is_file() and path.stat().st_size < 50_000 and ("json" in str(path).lower() or "cbor" in str(path).lower()):
                found.append(path.read_bytes())
    return found


class Attacker(threading.Thread):
    def __init__(self, seed, options, routes, bodies, end):
        super().__init__(daemon=True)
        self.random = random.Random(seed)
        self.options, self.routes, self.bodies, self.end = options, routes, bodies, end
        self.statuses = collections.Counter()
        self.faults = []

    def run(self):
        attacks = [self.wrong_body, self.wrong_body, self.path_trick, self.noise, self.headers, self.cut_off, self.slow, self.big]
        while time.monotonic() < self.end:
            attack = self.random.choice(attacks)
            try:
                attack()
            except (ConnectionError, socket.timeout, TimeoutError):
                self.statuses["closed"] += 1
            except OSError as error:
                self.statuses[f"error {error.errno}"] += 1
                time.sleep(0.05)

    def exchange(self, request, name, seconds=10):
        with socket.create_connection(("127.0.0.1", self.options.port), 10) as link:
            link.settimeout(seconds)
            try:
                link.sendall(request)
            except ConnectionError:
                pass  # It may have answered and closed before it read everything.
            self.judge(self.answer(link), request, name)

    @staticmethod
    def answer(link):
        answer = b""
        while len(answer) < 1 << 20:
            try:
                block = link.recv(65536)
            except (ConnectionError, socket.timeout):
                break
            if not block:
                break
            answer += block
            head, mark, rest = answer.partition(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: (\d+)", head)
            if mark and length and len(rest) >= int(length.group(1)):
                break
        return answer

    def judge(self, answer, request, name):
        if not answer:
            self.statuses["closed"] += 1
            return
        status = answer[9:12].decode("ascii", "replace")
        self.statuses[status] += 1
        if status.startswith("5") or (not status.startswith("2") and INTERNALS.search(answer)):
            self.faults.append((name, request[:300], answer[:600]))

    def route(self):
        method, path = self.random.choice(self.routes)
        fill = lambda match: self.random.choice(["0", "1", "-1", "99999999999999999999", "x", "%00", "a" * 300, "0" * 64])  # noqa: E731
        return method, re.sub(r"\{[^}]*\}", fill, path)

    def wrong_body(self):
        method, path = self.route()
        if self.random.random() < 0.5:
            method = self.random.choice(["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "BREW"])
        body = bytearray(self.random.choice(self.bodies))
        for _ in range(self.random.randrange(3)):
            if body:
                body[self.random.randrange(len(body))] = self.random.randrange(256)
        kind = self.random.choice(["application/cbor", "application/json", "text/plain", "application/vnd.buurtstem.submission",
                                   "multipart/form-data; boundary=x", "", "a" * 500])
        query = self.random.choice(["", "?from=-1&count=9999999", "?from=%00", "?size=1e9", "?" + "a=b&" * 200, "?lang=xx"])
        accept = self.random.choice(["*/*", "text/html", "application/json", "image/png", "q=1;;;", "application/json;q=2"])
        head = (f"{method} {path}{query} HTTP/1.1\r\nhost: x\r\ncontent-type: {kind}\r\naccept: {accept}\r\n"
                f"content-length: {len(body)}\r\nconnection: close\r\n\r\n").encode()
        self.exchange(head + bytes(body), "wrong body")

    def path_trick(self):
        trick = self.random.choice(["/../../etc/passwd", "/v1/records/../../x", "/v1/records/%2e%2e%2f%2e%2e/etc", "//", "/%00", "/%c0%ae%c0%ae/",
                                    "/v1/records/load/tile/0/../../../x", "/v1/records/load/tile/0/x999/999999", "/v1/records/LOAD",
                                    "/v1/records/load/documents/" + "f" * 64, "/v1/records/load%2fentries", "*", "http://evil/", "/" + "a" * 8000,
                                    "/v1/records/\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16")])
        self.exchange(f"GET {trick} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n".encode("utf-8", "replace"), "path trick")

    def noise(self):
        octets = self.random.randbytes(self.random.randrange(1, 3000))
        self.exchange(self.random.choice([b"", b"GET / HTTP/1.1\r\n", b"POST "]) + octets + b"\r\n\r\n", "noise", 6)

    def headers(self):
        count = self.random.choice([1, 50, 500, 5000])
        lines = "".join(f"x-{number}: {'v' * self.random.choice([1, 100])}\r\n" for number in range(count))
        length = self.random.choice(["content-length: -1", "content-length: 5\r\ncontent-length: 6", "content-length: x",
                                     "transfer-encoding: chunked\r\ncontent-length: 3", "expect: 100-continue", "range: bytes=0-0,1-1"])
        self.exchange(f"POST /v1/records/load/entries HTTP/1.1\r\nhost: x\r\n{lines}{length}\r\n\r\nabc".encode(), "headers", 7)

    def cut_off(self):
        with socket.create_connection(("127.0.0.1", self.options.port), 10) as link:
            link.sendall(b"POST /v1/records/load/entries HTTP/1.1\r\nhost: x\r\ncontent-type: application/cbor\r\ncontent-length: 500\r\n\r\nabc")
        self.statuses["cut off"] += 1

    def slow(self):
        with socket.create_connection(("127.0.0.1", self.options.port), 10) as link:
            link.settimeout(8)
            for octet in b"GET /v1/records HTTP/1.1\r\nhost: x\r\nx: "[:self.random.randrange(5, 40)]:
                link.sendall(bytes([octet]))
                time.sleep(0.05)
        self.statuses["slow"] += 1

    def big(self):
        size = self.random.choice([3 << 20, 100 << 20, 1 << 40])
        head = (f"POST /v1/records/load/entries HTTP/1.1\r\nhost: x\r\ncontent-type: application/cbor\r\n"
                f"content-length: {size}\r\n\r\n").encode()
        self.exchange(head + bytes(min(size, 3 << 20)), "big", 6)


def main():
    options = arguments()
    print(f"seed {options.seed}, {options.minutes:g} minutes")
    end = time.monotonic() + options.minutes * 60
    known, found = routes(options.port, options.records.split(",")), bodies(options.vectors)
    if not known:
        sys.exit("the server describes no routes")
    attackers = [Attacker(options.seed * 100 + number, options, known, found, end) for number in range(8)]
    for attacker in attackers:
        attacker.start()
    # A fifth of the time is for warming up: caches, pools, the first of every kind.
    time.sleep(options.minutes * 12)
    warm, samples = resident(options.process), []
    while time.monotonic() < end:
        time.sleep(min(5, max(0.1, end - time.monotonic())))
        samples.append(resident(options.process))
    for attacker in attackers:
        attacker.join(30)
    statuses = sum((attacker.statuses for attacker in attackers), collections.Counter())
    faults = [fault for attacker in attackers for fault in attacker.faults]
    last = samples[-1] if samples else warm
    print(f"{sum(statuses.values()):,} requests over {len(known)} routes: " + ", ".join(f"{key} {value:,}" for key, value in sorted(statuses.items())))
    print(f"memory: {warm:.0f} MB when warm, {last:.0f} MB at the end, most {max(samples, default=warm):.0f} MB")
    for name, request, answer in faults[:5]:
        print(f"FAULT {name}: {request!r}\n  -> {answer!r}")
    if faults or last > warm + GROWTH_MB:
        print(f"{len(faults)} faults" if faults else "memory grows")
        return 1
    return 0


sys.exit(main())
