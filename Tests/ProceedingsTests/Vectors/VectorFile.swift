internal import Credentials
internal import Proceedings
internal import Signing
internal import TransparencyLog

/// What `record-v1.json` says of the round, value by value; docs/record-format/v1.md explains each.
struct VectorFile {
    let round: VectorRound
    private var rehearsal: Rehearsal { self.round.rehearsal }
    private var hash: Digest { self.rehearsal.terms.hash }

    func json() throws -> JSONValue {
        let entries = try self.rehearsal.entries.enumerated().map(self.entry)
        let package = try PackageReader(MemorySource(self.round.package))
        return .object([
            "about": .text(
                "Vectors of docs/record-format/v1.md, made by Scripts/make-vectors. The entries are those of "
                    + "round.buurtstem. Octets are in hexadecimal digits. Invented; the keys serve nothing else."
            ),
            "keys": .object(try self.keys()),
            "box": .object(try self.boxKey()),
            "issuer-keys": .list(try self.issuerKeys()),
            "manifest-hash": .hex(self.hash.bytes),
            "entries": .list(entries),
            "register": .object(self.register()),
            "credentials": .list(try self.credentials()),
            "boxes": .list(try self.boxes()),
            "lot": .object(try self.lot()),
            "counted": .object(["hash": .hex(self.rehearsal.urn.countedBallots.bytes)]),
            "applications": .list([try self.application()]),
            "codes": .list(try [7, 8].map(VectorCodes.value)),
            "checkpoint": .object(try self.checkpoint(package)),
            "receipts": .list(try [self.number(of: .openBallot), self.number(of: .sealedBallot)].map(self.receipt)),
            "documents": .object(try self.documents(package)),
            "package": .object([
                "file": .text("round.buurtstem"), "sha256": .hex(SHA256.digest(self.round.package).bytes),
            ]),
        ])
    }

    private static let names =
        ["log", "operator", "officer-1", "officer-2", "clerk-1", "clerk-2", "recounter", "lot-1", "lot-2"]
        + ["witness-1", "witness-2", "witness-3", "city", "ombudsman", "voter-3-new"]
        + (0...6).map { "voter-\($0)" } + (4...6).map { "enrolment-\($0)" }

    private func keys() throws -> [String: JSONValue] {
        var keys: [String: JSONValue] = [:]
        for name in VectorFile.names {
            let seed = SHA256.digest(Array("buurtstem test \(name)".utf8))
            keys[name] = .object([
                "seed": .hex(seed.bytes), "key": .hex(try SmallRound.key(name).verificationKey.bytes),
            ])
        }
        return keys
    }

    private func boxKey() throws -> [String: JSONValue] {
        let secret = SHA256.digest(Array("buurtstem test box".utf8))
        return ["secret": .hex(secret.bytes), "key": .hex(self.rehearsal.roles.box.publicKey.bytes)]
    }

    private func issuerKeys() throws -> [JSONValue] {
        try self.rehearsal.roles.issuers.map { issuer in
            .object([
                "name": .text(issuer.name), "pkcs8": .hex(try issuer.credentialKey.pkcs8()),
                "spki": .hex(issuer.credentialKey.publicKey.der),
            ])
        }
    }

    private func entry(_ number: Int, _ bytes: [UInt8]) throws -> JSONValue {
        let entry = try Entry(decoding: bytes)
        let body = entry.content.body.encoded
        let signers = entry.signers.map { signer in
            JSONValue.object([
                "key": .hex(signer.key.bytes), "signature": .hex(signer.signature.bytes),
                "message": .hex(entry.type.domain.prefix + body),
            ])
        }
        return .object([
            "number": .number(UInt64(number)), "type": .number(UInt64(entry.type.rawValue)),
            "name": .text(entry.type.code), "content": .item(try Item(decoding: body)), "body": .hex(body),
            "signatures": .list(signers), "entry": .hex(bytes), "leaf-hash": .hex(Merkle.leafHash(bytes).bytes),
        ])
    }

    private func register() -> [String: JSONValue] {
        let leaves = self.rehearsal.register.leaves.enumerated().map { index, leaf in
            let salt = SHA256.digest(Array("salt".utf8) + self.rehearsal.plan.roundID + Array("\(index)".utf8))
            return JSONValue.object([
                "salt": .hex(salt.bytes), "reference": .text("person \(index)"),
                "commitment": .hex(leaf.commitment.bytes), "leaf": .hex(leaf.encoded),
                "leaf-hash": .hex(Merkle.leafHash(leaf.encoded).bytes),
            ])
        }
        return ["leaves": .list(leaves), "root": .hex(self.rehearsal.register.root.bytes)]
    }

    private func credentials() throws -> [JSONValue] {
        var values: [JSONValue] = []
        for (number, bytes) in self.rehearsal.entries.enumerated() {
            let entry = try Entry(decoding: bytes)
            guard case .sealedBallot(let ballot) = entry.content else { continue }
            for (issuer, credential) in entry.credentials.enumerated() {
                let message = Credential.message(
                    random: credential.random,
                    manifest: self.hash,
                    key: ballot.link.key
                )
                values.append(
                    .object([
                        "entry": .number(UInt64(number)), "issuer": .number(UInt64(issuer)),
                        "rand": .hex(credential.random.bytes), "message": .hex(message),
                        "credential": .hex(credential.signature),
                    ])
                )
            }
        }
        return values
    }

    private func boxes() throws -> [JSONValue] {
        try self.rehearsal.entries.enumerated().compactMap { number, bytes in
            guard case .sealedBallot(let ballot) = try Entry(decoding: bytes).content,
                let padded = self.rehearsal.roles.box.open(ballot.box)
            else { return nil }
            let choices = try SealedContent(padded: padded).choices
            let isVoid = (try? self.rehearsal.terms.check(choices)) == nil
            return .object([
                "entry": .number(UInt64(number)), "box": .hex(ballot.box), "padded": .hex(padded),
                "projects": .list(choices.projects.map { .number(UInt64($0)) }), "void": .number(isVoid ? 1 : 0),
            ])
        }
    }

    private func lot() throws -> [String: JSONValue] {
        var reveals: [JSONValue] = []
        var seed: Digest?
        for bytes in self.rehearsal.entries {
            switch try Entry(decoding: bytes).content {
            case .lotReveal(let lot):
                reveals.append(
                    .object(["secret": .hex(lot.secret.bytes), "commitment": .hex(lot.commitment.bytes)])
                )
            case .tally(let certificate): seed = certificate.lotSeed
            default: break
            }
        }
        return ["reveals": .list(reveals), "seed": .hex(seed?.bytes ?? [])]
    }

    private func application() throws -> JSONValue {
        let application = CredentialApplication(
            manifest: self.hash,
            issuer: 0,
            leaf: 4,
            blinded: [UInt8](repeating: 5, count: 256)
        )
        return .object([
            "application": .hex(application.encoded),
            "signed": .hex(application.signed(by: try SmallRound.key("enrolment-4"))),
        ])
    }

    private func number(of type: EntryType) throws -> Int {
        try self.rehearsal.entries.firstIndex { try Entry(decoding: $0).type == type } ?? 0
    }

    private func checkpoint(_ package: PackageReader) throws -> [String: JSONValue] {
        let note = try SignedNote(parsing: try package.checkpoint())
        return [
            "note": .text(String(decoding: note.bytes, as: UTF8.self)),
            "text": .text(String(decoding: note.text, as: UTF8.self)),
            "earlier": .list(try package.checkpoints().map { .text(String(decoding: $0, as: UTF8.self)) }),
            "root": .hex(self.rehearsal.tree.root.bytes), "size": .number(self.rehearsal.tree.size),
        ]
    }

    private func receipt(_ number: Int) throws -> JSONValue {
        let size = self.rehearsal.tree.size
        let proof = try self.rehearsal.tree.inclusionProof(index: UInt64(number), size: size)
        let package = try PackageReader(MemorySource(self.round.package))
        let receipt = Receipt(
            index: UInt64(number),
            extra: self.rehearsal.entries[number],
            proof: proof.hashes,
            note: try SignedNote(parsing: try package.checkpoint())
        )
        return .object([
            "entry": .number(UInt64(number)), "receipt": .text(String(decoding: receipt.bytes, as: UTF8.self)),
        ])
    }

    private func documents(_ package: PackageReader) throws -> [String: JSONValue] {
        var documents: [String: JSONValue] = [:]
        for document in package.documents {
            let bytes = try package.document(document.name) ?? []
            documents[document.name] = .object([
                "bytes": .hex(bytes), "sha256": .hex(SHA256.digest(bytes).bytes),
            ])
        }
        return documents
    }
}
