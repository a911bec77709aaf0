#!/usr/bin/env python3
"""Checks Fixtures/vectors with nothing but Python's standard library.

With the encoding, signatures, boxes and tree of the second verifier in Scripts/verifier, every signed or hashed string is made
again from its values: entries, what counts, documents and the package. Scripts/verify.py verifies the package as a whole. Usage: Scripts/check-vectors.py [FOLDER]
"""

import base64
import hashlib
import json
import pathlib
import sys

from verifier import curve, rsa
from verifier.boxes import open_box, x25519
from verifier.curve import verifies
from verifier.encoding import decode, decode_from, encode
from verifier.octets import domain, domain_hash, sha256
from verifier.rsa import der
from verifier.rsa import verifies as pss_verifies
from verifier.tree import Tree as tree_of
from verifier.tree import included, leaf_hash

folder = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else pathlib.Path(__file__).parent.parent / "Fixtures/vectors")
values = json.loads((folder / "record-v1.json").read_text(encoding="utf-8"))
checked = 0


def check(condition, what):
    global checked
    if not condition:
        sys.exit(f"FAILED: {what}")
    checked += 1


def octets(text):
    return bytes.fromhex(text)


def from_json(value):
    if isinstance(value, dict):
        return octets(value["hex"])
    return [from_json(one) for one in value] if isinstance(value, list) else value


def public_key(seed):
    """RFC 8032, 5.1.5."""
    scalar = int.from_bytes(hashlib.sha512(seed).digest()[:32], "little") & (1 << 254) - 8 | 1 << 254
    return curve.encoding(curve.times_base(scalar))


def rsa_key(spki):
    return rsa.read_key(spki), rsa.EXPONENT


def root(hashes):
    return tree_of(hashes).root(len(hashes))


def read_note(note, manifest):
    """Size, root and cosigners of a checkpoint; every line of it must be the log's or a witness's."""
    origin, log_key, quorum, witnesses = manifest[13]
    text, lines = note.decode().split("\n\n")
    text += "\n"
    name, size, tree, empty = text.split("\n")
    check(name == origin and empty == "", "three lines in a checkpoint")
    known = {origin: (1, log_key)} | {name: (4, key) for name, key in witnesses}
    cosigners, times_seen, logs = set(), {}, 0
    for line in lines.rstrip("\n").split("\n"):
        dash, signer, blob = line.split(" ")
        blob = base64.b64decode(blob, validate=True)
        check(dash == "—" and signer in known, "a line of the log or a witness")
        kind, key = known[signer]
        check(blob[:4] == sha256(signer.encode() + b"\n" + bytes([kind]) + key)[:4], "key identifier")
        if kind == 1:
            check(verifies(key, blob[4:], text.encode()), "the log's signature")
            logs += 1
        else:
            time = int.from_bytes(blob[4:12], "big")
            check(verifies(key, blob[12:], f"cosignature/v1\ntime {time}\n{text}".encode()), "cosignature")
            cosigners.add(key)
            times_seen[signer] = time
    check(logs == 1 and len(cosigners) >= quorum, "log and quorum")
    return int(size), base64.b64decode(tree, validate=True), times_seen


# Section 9: the package

package = (folder / values["package"]["file"]).read_bytes()
check(sha256(package).hex() == values["package"]["sha256"], "hash of the package")
magic = b"buurtstem record v1\n"
check(package.startswith(magic), "first line of the package")
parts, position = {}, len(magic)
while position < len(package):
    (name, length), position = decode_from(package, position)
    check(name not in parts, "a part once")
    parts[name] = package[position:position + length]
    check(len(parts[name]) == length, "length of a part")
    position += length


def framed(data):
    found, position = [], 0
    while position < len(data):
        length = int.from_bytes(data[position:position + 2], "big")
        found.append(data[position + 2:position + 2 + length])
        check(length > 0 and len(found[-1]) == length, "length of an entry")
        position += 2 + length
    return found


names = list(parts)
check(names[-3:] == ["checkpoint", "checkpoints", "log"] and names[:-3] == sorted(names[:-3]), "order of the parts")
log = framed(parts["log"])
check([entry.hex() for entry in log] == [entry["entry"] for entry in values["entries"]], "entries of the package")

# Keys

keys = {}
for name, pair in values["keys"].items():
    check(octets(pair["seed"]) == sha256(f"buurtstem test {name}".encode()), f"seed of {name}")
    check(public_key(octets(pair["seed"])) == octets(pair["key"]), f"key of {name}")
    keys[name] = octets(pair["key"])
box_secret, box_key = octets(values["box"]["secret"]), octets(values["box"]["key"])
check(x25519(box_secret, (9).to_bytes(32, "little")) == box_key, "box key")

# Section 3: entries

domains = ["manifest", "ballot", "sealed-ballot", "close", "key-event", "box-key", "tally", "publication",
           "register-page", "checkpoint", "issuance", "lot-commitment", "lot-reveal", "paper-batch", "paper-entry",
           "paper-resolution"]
names_of = ["manifest", "open-ballot", "sealed-ballot", "close", "key-event", "box-key-release", "tally-certificate",
            "publication", "register-page", "cosigned-checkpoint", "issuance-page", "lot-commitment", "lot-reveal",
            "paper-batch", "paper-entry", "paper-resolution"]
entries = []
for number, (data, told) in enumerate(zip(log, values["entries"])):
    kind, body, *seals = decode(data)
    content = decode(body)
    what = f"entry {number} ({told['name']})"
    check([told["number"], told["type"], told["name"]] == [number, kind, names_of[kind]], what)
    check(octets(told["body"]) == body, f"body of {what}")
    check(encode(from_json(told["content"])) == body, f"content of {what}")
    signers = [[content[2], seals[0]]] if kind in (1, 2) else seals[0]
    check(signers == [[octets(s["key"]), octets(s["signature"])] for s in told["signatures"]], f"signers of {what}")
    check([key for key, _ in signers] == sorted({key for key, _ in signers}), f"order of signers of {what}")
    for (key, signature), one in zip(signers, told["signatures"]):
        check(domain(domains[kind]) + body == octets(one["message"]), f"message of {what}")
        check(verifies(key, signature, octets(one["message"])), f"signature of {what}")
    check(leaf_hash(data) == octets(told["leaf-hash"]), f"leaf hash of {what}")
    entries.append((kind, content, {key for key, _ in signers}, seals))

manifest = entries[0][1]
manifest_hash = domain_hash("manifest", octets(values["entries"][0]["body"]))
check(manifest_hash == octets(values["manifest-hash"]), "manifest hash")
check(entries[0][0] == 0 and manifest[:2] == [1, "round"] and len(manifest) == 15, "manifest")
operator, officers, clerks, recounters, lot_parties = manifest[10]
check(operator == keys["operator"] and {*officers} == {keys["officer-1"], keys["officer-2"]}, "officials")
issuers = manifest[11]
for index, (told, issuer) in enumerate(zip(values["issuer-keys"], issuers)):
    check(issuer == [told["name"], keys[told["name"]], octets(told["spki"])], "issuer")
    # PKCS #8 holds an RSAPrivateKey, whose second and third numbers are those of the public key.
    _, outer, _ = der(octets(told["pkcs8"]))
    _, _, position = der(outer)
    _, _, position = der(outer, position)
    _, private, _ = der(outer, position)
    _, numbers, _ = der(private)
    _, _, position = der(numbers)
    _, modulus, position = der(numbers, position)
    _, exponent, _ = der(numbers, position)
    check((int.from_bytes(modulus, "big"), int.from_bytes(exponent, "big")) == rsa_key(issuer[2]), "issuer's secret key")
check(manifest[12] == [box_key, 96] and manifest[13][1] == keys["log"], "box and log")

for number, (kind, content, signers, _) in enumerate(entries[1:], 1):
    check(content[:2] == [1, manifest_hash], f"entry {number} begins with version and manifest hash")
    allowed = {
        4: {*officers}, 13: {*officers}, 15: {*officers}, 6: {operator, *recounters},
        10: {issuers[content[2]][1]} if kind == 10 else set(),
        11: {lot_parties[content[2]]} if kind == 11 else set(),
        12: {lot_parties[content[2]]} if kind == 12 else set(),
    }.get(kind, {operator})
    if kind == 14:
        check(len(signers) == 1 and signers <= {*clerks}, "one clerk signs")
    elif kind not in (1, 2):
        check(signers == allowed, f"signers of entry {number}")

# Section 3.2: register

leaves = []
for told in values["register"]["leaves"]:
    commitment = domain_hash("register", octets(told["salt"]) + told["reference"].encode())
    check(commitment == octets(told["commitment"]), "commitment")
    leaf = octets(told["leaf"])
    check(decode(leaf)[1] == commitment and leaf_hash(leaf) == octets(told["leaf-hash"]), "leaf")
    leaves.append(leaf)
check([encode(leaf) for kind, content, _, _ in entries if kind == 8 for leaf in content[3]] == leaves, "register pages")
check(root([leaf_hash(leaf) for leaf in leaves]) == octets(values["register"]["root"]) == manifest[8][0], "register root")
check(manifest[8][1] == len(leaves), "register size")

# Sections 3.5: credentials and boxes

credentials = iter(values["credentials"])
boxes = iter(values["boxes"])
projects, budget = manifest[7][2], manifest[7][1]
limits = dict(manifest[5][2])


def keeps_limits(choices):
    ascending = all(one < two for one, two in zip(choices, choices[1:])) and all(c < projects for c in choices)
    return ascending and int(limits["min-length"]) <= len(choices) <= int(limits["max-length"])


contents = {}
for number, (kind, content, _, seals) in enumerate(entries):
    if kind != 2:
        continue
    check(len(seals[1]) == (2 if content[3] == 0 else 0), "credentials with the first ballot only")
    for issuer, (rand, credential) in enumerate(seals[1]):
        told = next(credentials)
        message = rand + domain("credential") + manifest_hash + content[2]
        check([told["entry"], told["issuer"], octets(told["rand"])] == [number, issuer, rand], "credential")
        check(octets(told["message"]) == message and octets(told["credential"]) == credential, "credential message")
        check(pss_verifies(issuers[issuer][2], credential, message), "credential signature")
    told = next(boxes)
    padded = open_box(box_secret, box_key, content[5])
    check(told["entry"] == number and octets(told["box"]) == content[5] and octets(told["padded"]) == padded, "box")
    check(len(padded) == 96 and len(content[5]) == 144, "lengths of a box")
    inner, end = decode_from(padded)
    check(padded[end:] == bytes(96 - end) and inner[:3] == [1, manifest_hash, content[2]], "content of a box")
    check(inner[3] == told["projects"] and told["void"] == (0 if keeps_limits(inner[3]) else 1), "void or not")
    contents[number] = inner[3] if keeps_limits(inner[3]) else None
check(next(credentials, None) is None and next(boxes, None) is None, "nothing more")

for told in values["applications"]:
    body, signature = decode(octets(told["signed"]))
    check(body == octets(told["application"]) and decode(body)[:4] == [1, manifest_hash, 0, 4], "application")
    check(verifies(keys["enrolment-4"], signature, domain("credential-request") + body), "application's signature")

# Section 12.2: voting codes

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def times_alpha(value):
    return value << 1 ^ (37 if value & 16 else 0)


for told in values["codes"]:
    code = octets(told["code"])
    check(told["text"].replace("-", "").encode() == code and len(code) == 13, "characters of a code")
    rest = 0
    for place, character in enumerate(code.decode()):
        rest = ALPHABET.index(character) ^ (times_alpha(rest) if place else 0)
    check(rest == 0, "check character")
    pepper, commitment = octets(told["pepper"]), octets(told["commitment"])
    check(domain_hash("code-lookup", pepper + code) == octets(told["lookup"]), "lookup")
    for issuer, issued in enumerate(told["issuers"]):
        proof = domain_hash("code-proof", code + commitment + bytes([issuer]))
        proven = domain_hash("code-check", proof)
        mask = domain_hash("code-mask", pepper + commitment + bytes([issuer]))
        check(proof == octets(issued["proof"]) and proven == octets(issued["check"]), "proof and check")
        check(bytes(a ^ b for a, b in zip(proven, mask)) == octets(issued["masked"]), "masked check")
    wish = told["enrolment"]
    check(encode([1, wish["round"], code.decode(), octets(wish["key"])]) == octets(wish["body"]), "enrolment")
    signature, body = octets(wish["signature"]), octets(wish["body"])
    check(verifies(octets(wish["key"]), signature, domain("code-enrolment") + body), "enrolment's signature")

# Sections 3.6, 3.7 and 6: what counts

voter_of, chains, last, cancelled, papers, counted_papers = {}, {}, {}, set(), {}, []
channels = {}
for number, (kind, content, signers, _) in enumerate(entries):
    leaf = leaf_hash(log[number])
    if kind in (1, 2):
        voter = voter_of.setdefault(content[2], content[2])
        check((content[3], content[4]) == chains.get(voter, (0, bytes(32))), f"chain of entry {number}")
        check(voter not in cancelled, "not cancelled")
        chains[voter] = (content[3] + 1, leaf)
        choices = content[5] if kind == 1 else contents[number]
        check(kind == 2 or keeps_limits(choices), "open ballot within limits")
        if choices is not None:
            last[voter] = (number, leaf)
    elif kind == 4 and content[2] == 1:
        cancelled.add(voter_of.get(content[3], content[3]))
    elif kind == 4 and content[2] == 2:
        voter_of[content[4]] = voter_of.get(content[3], content[3])
    elif kind == 4 and content[4]:
        cancelled.add(voter_of.get(content[4], content[4]))
    elif kind == 14:
        place = (content[2], content[3])
        if place in papers:
            check(papers[place][1] != signers, "two clerks")
            if papers[place][0] == content[4]:
                counted_papers.append((number, leaf))
        papers[place] = (content[4], signers)
    elif kind == 15 and content[4] == 1:
        counted_papers.append((number, leaf))
    elif kind == 3:
        check(content[2] == number, "position of the close")
        close_hash = leaf
counted = [last[voter] for voter in last if voter not in cancelled] + counted_papers
counted_hash = domain_hash("counted", b"".join(leaf for _, leaf in sorted(counted)))
check(counted_hash == octets(values["counted"]["hash"]), "counted ballots")
with_ballot = set(chains)
void = [voter for voter in with_ballot if voter not in last and voter not in cancelled]

# Sections 3.11 and 5: the draw

committed = {content[2]: content[3] for kind, content, _, _ in entries if kind == 11}
secrets = b""
for index, (content, told) in enumerate(
        zip([content for kind, content, _, _ in entries if kind == 12], values["lot"]["reveals"])):
    commitment = domain_hash("lot", encode([1, manifest_hash, content[2], content[3]]))
    check(content[2] == index and commitment == octets(told["commitment"]) == committed[index], "lot commitment")
    check(content[3] == octets(told["secret"]), "lot secret")
    secrets += content[3]
seed = domain_hash("lot-seed", close_hash + secrets)
check(seed == octets(values["lot"]["seed"]), "seed of the draw")

# Sections 3.9, 3.10, 3.12 and 3.13

issued = [0, 0]
for kind, content, _, _ in entries:
    if kind == 10:
        issued[content[2]] += sum(bin(octet).count("1") for octet in content[4])
    if kind == 5:
        check(content[2] == box_secret, "released box key")
    if kind == 13:
        check(content[4] == content[5] + content[6] + content[7], "sums of a batch")
number, certificate = next((n, content) for n, (kind, content, _, _) in enumerate(entries) if kind == 6)
hashes = [leaf_hash(entry) for entry in log]
check(certificate[2:4] == [1, [number, root(hashes[:number])]], "tree of the certificate")
counts = [len(leaves), *issued, len(with_ballot), len(counted), len(void), len(cancelled & with_ballot),
          len(counted_papers)]
check(certificate[4] == counts and counts[3] + counts[7] == sum(counts[4:7]), f"counts of the certificate {counts}")
check(certificate[5] == counted_hash and certificate[6] == manifest[6][:2], "counted ballots and rule")
check(certificate[7] == manifest[14] == sha256(parts["rules"]) and certificate[9] == seed, "rules and seed")
check(certificate[10:] == [sha256(parts["outcome"]), sha256(parts["trace"])], "outcome and trace")
publication = entries[-1][1]
check(entries[-1][0] == 7 and publication[2] == [[name, sha256(parts[name])] for name in names[:-3]], "publication")

# Section 7: checkpoints and receipts

size, tree, _ = read_note(parts["checkpoint"], manifest)
check(size == len(log) == values["checkpoint"]["size"], "size of the checkpoint")
check(tree == root(hashes) == octets(values["checkpoint"]["root"]), "root of the checkpoint")
check(parts["checkpoint"].decode() == values["checkpoint"]["note"], "checkpoint")
check(values["checkpoint"]["note"].startswith(values["checkpoint"]["text"] + "\n"), "text of the checkpoint")
earlier = framed(parts["checkpoints"])
check([note.decode() for note in earlier] == values["checkpoint"]["earlier"], "earlier checkpoints")
before = {}
for note in earlier + [parts["checkpoint"]]:
    size, tree, times_seen = read_note(note, manifest)
    check(tree == root(hashes[:size]), "consistent with the log")
    check(all(time >= before.get(name, 0) for name, time in times_seen.items()), "times do not go back")
    before.update(times_seen)
for number, (kind, content, _, _) in enumerate(entries):
    if kind == 9:
        size, tree, _ = read_note(content[2], manifest)
        check(size == number and tree == root(hashes[:number]), "cosigned checkpoint")
for told in values["receipts"]:
    proof, note = told["receipt"].split("\n\n", 1)
    first, *lines = proof.split("\n")
    check(first == "c2sp.org/tlog-proof@v1", "first line of a receipt")
    fields = dict(line.split(" ") for line in lines if " " in line)
    path = [base64.b64decode(line, validate=True) for line in lines if " " not in line]
    leaf = base64.b64decode(fields["extra"], validate=True)
    size, tree, _ = read_note(note.encode(), manifest)
    check(int(fields["index"]) == told["entry"] and log[told["entry"]] == leaf, "entry of a receipt")
    check(included(leaf_hash(leaf), told["entry"], size, path, tree), "inclusion")

# Section 8: documents

for name, told in values["documents"].items():
    check(parts[name] == octets(told["bytes"]) and sha256(parts[name]) == octets(told["sha256"]), f"document {name}")
check(sha256(parts["election"]) == manifest[7][0], "election of the manifest")
items, position = [], 0
while position < len(parts["election"]):
    item, position = decode_from(parts["election"], position)
    items.append(item)
check(b"".join(encode(item) for item in items) == parts["election"], "encoding of the election")
first, pots = items[0], items[1:1 + items[0][4]]
listed = items[1 + len(pots):]
check(first[:2] == [1, "election"] and first[5] == len(listed) == projects, "numbers of the election")
check(all(len(pot) == 3 and pot[0] in ("theme", "area") for pot in pots), "pots")
check(all(len(project) == 9 for project in listed), "projects")
check([p[0].encode() for p in listed] == sorted({p[0].encode() for p in listed}), "order of projects")


def lines_of(document):
    text = document.decode()
    check(text.endswith("\n"), "last newline")
    for line in text[:-1].split("\n"):
        fields = line.split("\t")
        decoded = []
        for field in fields:
            pieces = field.encode().split(b"%")
            plain = pieces[0] + b"".join(bytes([int(piece[:2], 16)]) + piece[2:] for piece in pieces[1:])
            again = b"".join(b"%%%02X" % octet if octet < 0x21 or octet in (0x25, 0x7F) else bytes([octet]) for octet in
                             plain)
            check(again == field.encode(), "a field in its one spelling")
            decoded.append(plain.decode())
        yield decoded


outcome = list(lines_of(parts["outcome"]))
check(outcome[0] == ["buurtstem-outcome", "1"], "first line of the outcome")
check(outcome[1] == ["rule", manifest[6][0], str(manifest[6][1])], "rule of the outcome")
check([line[1:] for line in outcome if line[0] == "option"] == manifest[6][2], "options of the outcome")
order = ",".join("lot:" + seed.hex() if word == "lot" else word for word in manifest[6][3].split(","))
check(["ties", order] in outcome and ["budget", str(budget)] in outcome, "tie order and budget of the outcome")
kinds = [line[0] for line in outcome]
check(sorted(kinds[1:], key="rule option ties budget won tied decided".split().index) == kinds[1:], "order of lines")
identifiers = {project[0]: project[1] for project in listed}
won = [(line[1], int(line[2])) for line in outcome if line[0] == "won"]
check(won and all(identifiers[project] >= amount for project, amount in won), "winners")
check(sum(amount for _, amount in won) <= budget and outcome[-1] == ["decided", "yes"], "budget kept")
trace = list(lines_of(parts["trace"]))
check(trace[0] == ["buurtstem-trace", "1"] and {line[0] for line in trace[1:]} <= {"step", "tie"}, "trace")
ties = [line for line in trace if line[0] == "tie"]
check(ties, "a tie in the trace")
for line in ties:
    chosen, key, members = line[3], line[4], line[5:]
    check(chosen in members, "chosen among the members")
    if key.startswith("lot:"):
        check(key == "lot:" + seed.hex(), "seed of a draw")
        drawn = min(members, key=lambda project: sha256(seed.hex().encode() + b"\0" + project.encode()))
        check(drawn == chosen, "the draw")
check(any(line[4].startswith("lot:") for line in ties), "a draw")
print(f"{checked} checks passed on {len(log)} entries")
