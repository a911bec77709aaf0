#!/usr/bin/env python3
"""Sends requests to a server at the same moment, and makes requests of residents who enrol a key.

    at_once.py send URL TYPE FILE…            answers go to FILE.answer; prints the status of each, 0 where there was none
                                              KILL="PID MILLISECONDS" in the environment: kills the server meanwhile
    at_once.py enrol ROUND CODE COUNT FOLDER  FOLDER/1 to FOLDER/COUNT, each with a key of its own (record format, 12.2)
"""

import http.client
import json
import os
import pathlib
import signal
import sys
import threading
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent))


def send(url, kind, files):
    place = urllib.parse.urlsplit(url)
    killing = [int(word) for word in os.environ.get("KILL", "").split()]
    together = threading.Barrier(len(files) + len(killing[:1]))
    statuses = [0] * len(files)

    def one(number):
        body = pathlib.Path(files[number]).read_bytes()
        connection = http.client.HTTPConnection(place.hostname, place.port, timeout=20)
        try:
            connection.connect()
            together.wait()
            connection.request("POST", place.path, body, {"Content-Type": kind})
            answer = connection.getresponse()
            octets = answer.read()
            # An answer counts when all of it is there.
            pathlib.Path(files[number] + ".answer").write_bytes(octets)
            statuses[number] = answer.status
        except (OSError, http.client.HTTPException):
            together.abort()
        except threading.BrokenBarrierError:
            pass
        finally:
            connection.close()

    def kill():
        together.wait()
        time.sleep(killing[1] / 1000)
        os.kill(killing[0], signal.SIGKILL)

    threads = [threading.Thread(target=one, args=(number,)) for number in range(len(files))]
    if killing:
        threads.append(threading.Thread(target=kill))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(*statuses, sep="\n")


def enrol(name, code, count, folder):
    from forger import keys
    from verifier.encoding import encode
    from verifier.octets import domain

    plain = code.replace("-", "")
    pathlib.Path(folder).mkdir(parents=True)
    for number in range(1, int(count) + 1):
        device = f"{folder} {number}"
        key = keys.public(device)
        signature = keys.sign(device, domain("code-enrolment") + encode([1, name, plain, key]))
        request = {"round": name, "code": code, "key": key.hex(), "signature": signature.hex()}
        pathlib.Path(folder, str(number)).write_text(json.dumps(request), encoding="utf-8")


if sys.argv[1] == "send":
    send(sys.argv[2], sys.argv[3], sys.argv[4:])
else:
    enrol(*sys.argv[2:])
