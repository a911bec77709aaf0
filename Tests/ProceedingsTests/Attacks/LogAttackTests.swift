internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

/// What the operator can try with the log itself, and witnesses with their names.
@Suite("AttackTests: log and witnesses")
struct LogAttackTests {
    private func open() throws -> SmallRound {
        var round = try SmallRound(open: 2)
        try round.open()
        try round.cast(0, [0])
        return round
    }

    /// A package without voter 0's ballot, made with all keys as if it had never come, and a checkpoint of the log that
    /// had it.
    private func rewritten() throws -> (package: [UInt8], kept: SignedNote, receipt: Receipt) {
        var round = try self.open()
        let number = round.number - 1
        let kept = try round.rehearsal.cosigned(at: SmallRound.times.opens)
        let size = round.rehearsal.tree.size
        let proof = try round.rehearsal.tree.inclusionProof(index: UInt64(number), size: size)
        let receipt = Receipt(index: UInt64(number), extra: round.lastEntry, proof: proof.hashes, note: kept)
        var other = try SmallRound(open: 2)
        try other.open()
        try other.cast(1, [1])
        return (try other.complete(), kept, receipt)
    }

    @Test("A30: the operator makes the log again without a ballot: a checkpoint that somebody kept tells")
    func rewriting() async throws {
        let (package, kept, _) = try self.rewritten()
        let alone = try await SmallRound.verify(package)
        #expect(alone.findings == [])
        let report = try await SmallRound.verify(package) {
            $0.checkpoints = [.init(name: "kept", bytes: kept.bytes)]
        }
        #expect(report.findings == [Finding(.rewritten(size: 6), at: .given("kept"))])
        #expect(report.verdict(.consistency) == .failed(1))
    }

    @Test("A30: the voter's receipt tells it too")
    func rewritingReceipt() async throws {
        let (package, _, receipt) = try self.rewritten()
        let report = try await SmallRound.verify(package) {
            $0.receipts = [.init(name: "receipt", bytes: receipt.bytes)]
        }
        #expect(
            report.findings == [
                Finding(.receiptBytes(entry: 5), at: .given("receipt")),
                Finding(.rewritten(size: 6), at: .given("receipt")),
            ]
        )
        #expect(report.findings.map(\.check) == [.receipt, .consistency])
    }

    @Test("A30: an earlier checkpoint in the package is of another log")
    func rewritingPackage() async throws {
        let (package, kept, _) = try self.rewritten()
        var parts = try PackageParts(package)
        parts.checkpoints.insert(kept.bytes, at: 1)
        let report = try await SmallRound.verify(parts.bytes)
        #expect(report.findings == [Finding(.rewritten(size: 6), at: .part("checkpoints"))])
    }

    @Test("A30: entries are taken away at the end")
    func cutOff() async throws {
        var round = try self.open()
        let package = try round.complete()
        let kept = try PackageParts(package).checkpoint
        var short = try self.open()
        try short.rehearsal.close(at: SmallRound.times.closes)
        try short.rehearsal.settle()
        let result = try short.rehearsal.certify(engine: "test")
        let bytes = try short.package(short.documents(result))
        let report = try await SmallRound.verify(bytes) { $0.checkpoints = [.init(name: "kept", bytes: kept)] }
        let entries = short.rehearsal.tree.size
        #expect(
            report.findings == [
                Finding(.notPublished, at: .part("log")),
                Finding(.cutOff(size: entries + 1, entries: entries), at: .given("kept")),
            ]
        )
    }

    @Test("A31: the log shows two people two logs of one size: their checkpoints are evidence, and V11")
    func equivocation() async throws {
        var round = try self.open()
        var other = try SmallRound(open: 2)
        try other.open()
        try other.cast(1, [1])
        let (one, two) = (
            try round.rehearsal.cosigned(at: SmallRound.times.opens),
            try other.rehearsal.cosigned(at: SmallRound.times.opens)
        )
        let log = round.rehearsal.terms.witnessPolicy.log
        let evidence = try Equivocation(log: log, one, two)
        try Equivocation(parsing: evidence.bytes).verify(log: log)
        let report = try await SmallRound.verify(try round.complete()) {
            $0.checkpoints = [.init(name: "one", bytes: one.bytes), .init(name: "two", bytes: two.bytes)]
        }
        #expect(report.findings == [Finding(.rewritten(size: 6), at: .given("two"))])
        #expect(report.findings.map(\.check) == [.consistency])
    }

    /// Checkpoints with something wrong, each made out of a good one.
    private func notes(_ round: inout SmallRound) throws -> [(String, [UInt8], EntryProblem)] {
        let good = try round.rehearsal.cosigned(at: SmallRound.times.opens)
        let text = String(decoding: good.bytes, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let roles = round.rehearsal.roles
        func changed(_ index: Int, _ line: String) -> [UInt8] {
            var changed = lines
            changed[index] = line
            return Array(changed.joined(separator: "\n").utf8)
        }
        func resigned(_ text: String) throws -> [UInt8] {
            let name = try #require(KeyName(roles.origin))
            let id = round.rehearsal.terms.witnessPolicy.log.id
            let payload = roles.log.signature(of: Array(text.utf8)).bytes
            let line = try #require(NoteSignature(name: name, keyID: id, payload: payload))
            return try SignedNote(text: Array(text.utf8), signatures: [line]).bytes
        }
        let short = EntryProblem.checkpointSignatures(cosigned: 3, quorum: 2)
        let body = lines[..<3].joined(separator: "\n") + "\n"
        return [
            ("another size under the same signatures", changed(1, "7"), .checkpointSignatures(cosigned: 0, quorum: 2)),
            (
                "a size with a leading zero", try resigned(body.replacing("\n6\n", with: "\n06\n")),
                .checkpointUnreadable
            ),
            ("a size with a sign", try resigned(body.replacing("\n6\n", with: "\n+6\n")), .checkpointUnreadable),
            ("another origin", changed(0, "elsewhere"), .checkpointUnreadable),
            ("an extension line", try resigned(body + "extra\n"), .checkpointUnreadable),
            ("no empty line", Array(text.replacing("\n\n", with: "\n").utf8), .checkpointUnreadable),
            ("carriage returns", Array(text.replacing("\n", with: "\r\n").utf8), .checkpointUnreadable),
            ("no last newline", Array(text.utf8.dropLast()), .checkpointUnreadable),
            ("the log's line twice", Array((text + lines[4] + "\n").utf8), short),
            ("without the log's line", changed(4, lines[5]), .checkpointSignatures(cosigned: 3, quorum: 2)),
            ("a foreign line", Array((text + "— other " + "AAAAAAAAAAAA" + "\n").utf8), short),
            ("without witnesses", try resigned(body), .checkpointSignatures(cosigned: 0, quorum: 2)),
            (
                "one witness of two", Array(lines[...5].joined(separator: "\n").utf8) + [10],
                .checkpointSignatures(cosigned: 1, quorum: 2)
            ),
            (
                "A33: one witness twice", Array((lines[...5] + [lines[5]]).joined(separator: "\n").utf8) + [10],
                .checkpointSignatures(cosigned: 1, quorum: 2)
            ),
        ]
    }

    @Test("A32, A33: checkpoints that are written otherwise, or lack a line or have one too many", arguments: 0..<14)
    func syntax(_ index: Int) async throws {
        var round = try self.open()
        var copy = round
        let notes = try self.notes(&copy)
        try #require(notes.count == 14)
        let (_, note, problem) = notes[index]
        let body = CosignedCheckpoint(manifest: round.hash, note: note)
        let entry = Entry.signed(body, by: [round.rehearsal.roles.operatorKey])
        try await round.attack(entry, .witnesses, problem)
    }

    @Test("A33: a witness stands in the manifest under two names, to be counted twice")
    func doubleWitness() throws {
        let round = try SmallRound(open: 2)
        let terms = round.rehearsal.terms.manifest.witnesses
        let twice = WitnessTerms(
            origin: terms.origin,
            logKey: terms.logKey,
            quorum: 2,
            witnesses: [terms.witnesses[0], WitnessTerms.Witness(name: "two", key: terms.witnesses[0].key)]
        )
        for witnesses in [twice, terms.with(logKey: terms.witnesses[0].key)] {
            let manifest = round.rehearsal.terms.manifest.with(witnesses: witnesses)
            #expect(throws: EncodingFault(.shape, at: 0)) { try Manifest(decoding: manifest.encoded) }
        }
    }

    @Test("A34: the log's key signs as a witness, and a witness's as the log")
    func typeConfusion() async throws {
        var round = try self.open()
        var copy = round
        let good = try copy.rehearsal.cosigned(at: SmallRound.times.opens)
        let roles = round.rehearsal.roles
        let message = Cosignature.message(timestamp: 1, text: good.text)
        let name = try #require(KeyName(roles.origin))
        let asWitness = try VerifierKey(name: name, type: .cosignature, key: roles.log.verificationKey)
        let cosigned = try #require(Cosignature(timestamp: 1, signature: roles.log.signature(of: message)))
        let first = try #require(NoteSignature(name: name, keyID: asWitness.id, payload: cosigned.payload))
        let witness = try #require(KeyName(RehearsalRoles.witnessName(0)))
        let asLog = try VerifierKey(name: witness, type: .log, key: roles.witnesses[0].verificationKey)
        let plain = roles.witnesses[0].signature(of: good.text).bytes
        let second = try #require(NoteSignature(name: witness, keyID: asLog.id, payload: plain))
        let cases = [(2, [good.signatures[0], good.signatures[1], good.signatures[2], first]), (0, [second])]
        for (count, signatures) in cases {
            var attacked = round
            let note = try SignedNote(text: good.text, signatures: signatures)
            let body = CosignedCheckpoint(manifest: round.hash, note: note.bytes)
            let entry = Entry.signed(body, by: [roles.operatorKey])
            let problem = EntryProblem.checkpointSignatures(cosigned: count, quorum: 2)
            try await attacked.attack(entry, .witnesses, problem)
        }
        try round.cast(1, [1])
    }

    @Test("A checkpoint of an earlier size, of another root, or of a witness whose clock goes back")
    func other() async throws {
        let round = try self.open()
        let operatorKey = round.rehearsal.roles.operatorKey
        var other = try SmallRound(open: 2)
        try other.open()
        try other.cast(1, [1])
        let elsewhere = try other.rehearsal.cosigned(at: SmallRound.times.opens)
        let old = round.rehearsal.checkpoints[0]
        func entry(_ note: SignedNote) -> [UInt8] {
            Entry.signed(CosignedCheckpoint(manifest: round.hash, note: note.bytes), by: [operatorKey])
        }
        let (earlier, foreign) = (entry(old), entry(elsewhere))
        #expect(round.refusal(earlier) == .checkpointSize(found: old.size, expected: 6))
        var copy = round
        try await copy.attack(earlier, .tree, .checkpointSize(found: old.size, expected: 6))
        copy = round
        try await copy.attack(foreign, .tree, .checkpointRoot)
    }

    @Test("A witness's clock goes back; an honest witness refuses to sign then")
    func clock() async throws {
        var round = try self.open()
        let roles = round.rehearsal.roles
        let (early, now) = (SmallRound.times.opens - 1, SmallRound.times.opens)
        var copy = round
        #expect(throws: WitnessRefusal.clockWentBack(last: now, now: early)) { try copy.rehearsal.cosigned(at: early) }
        let signer = try LogSigner(origin: round.rehearsal.terms.witnessPolicy.log.name, secret: roles.log)
        var note = try signer.checkpoint(size: round.rehearsal.tree.size, root: round.rehearsal.tree.root)
        for (index, time) in [(0, now), (1, early)] {
            let key = round.rehearsal.terms.witnessPolicy.witnesses[index]
            let message = Cosignature.message(timestamp: time, text: note.text)
            let signature = Cosignature(timestamp: time, signature: roles.witnesses[index].signature(of: message))
            let payload = try #require(signature).payload
            let line = try #require(NoteSignature(name: key.name, keyID: key.id, payload: payload))
            note = try note.adding([line])
        }
        let body = CosignedCheckpoint(manifest: round.hash, note: note.bytes)
        let entry = Entry.signed(body, by: [roles.operatorKey])
        try await round.attack(entry, .witnesses, .checkpointTime(roles.witnesses[1].verificationKey))
    }
}

extension WitnessTerms {
    func with(logKey: VerificationKey) -> WitnessTerms {
        WitnessTerms(origin: self.origin, logKey: logKey, quorum: self.quorum, witnesses: self.witnesses)
    }
}

extension SignedNote {
    /// The size in the checkpoint.
    var size: UInt64 { (try? Checkpoint(text: self.text))?.size ?? 0 }
}
