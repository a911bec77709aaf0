internal import BallotRules
internal import Proceedings
internal import Signing
internal import Testing
internal import TransparencyLog

/// What can be tried with sealed boxes. Nobody can know what is in a box when it comes in, so some of these are let in and
/// must change nothing.
@Suite("AttackTests: sealed boxes")
struct SealedAttackTests {
    private static let prepared = Result {
        var round = try SmallRound(secret: 3, tieOrder: "votes,cost-low,id")
        try round.open()
        try round.cast(0, [3])
        let key = try SmallRound.key("voter-1").verificationKey
        let credentials = try round.credentials(key, leaf: 1)
        return (round, credentials)
    }

    /// Three secret voters, of whom voter 0 has voted for d and voter 1 has credentials.
    private func round() throws -> SmallRound {
        try Self.prepared.get().0
    }

    /// Appends a first ballot of voter 1 with this box; the report once the round is over.
    private func report(_ round: inout SmallRound, _ box: [UInt8]) async throws -> VerificationReport {
        let key = try SmallRound.key("voter-1")
        let credentials = try Self.prepared.get().1
        try round.rehearsal.append(Forge.sealed(round, key, box: box, credentials: credentials))
        return try await SmallRound.verify(try round.complete())
    }

    private func expectVoid(_ report: VerificationReport, _ winners: [String] = ["d"]) {
        #expect(report.findings == [])
        #expect(report.record?.certificate?.counts.cast == 2)
        #expect(report.record?.certificate?.counts.void == 1)
        #expect(report.record?.certificate?.counts.counted == 1)
    }

    @Test("A voter copies somebody's sealed ballot, to vote the same or to learn what it says: it is void")
    func copying() async throws {
        var round = try self.round()
        let entry = try Entry(decoding: round.lastEntry)
        guard case .sealedBallot(let victim) = entry.content else {
            Issue.record("no sealed ballot")
            return
        }
        var without = round
        let report = try await self.report(&round, victim.box)
        self.expectVoid(report)
        let honest = try await SmallRound.verify(try without.complete())
        let (outcome, expected) = (report.record?.recount?.outcome, honest.record?.recount?.outcome)
        #expect(outcome?.selected == expected?.selected)
        #expect(report.record?.recount?.outcomeHash == honest.record?.recount?.outcomeHash)
        #expect(report.record?.recount?.traceHash == honest.record?.recount?.traceHash)
    }

    @Test("Under the copied ballot's own key the entry is somebody else's, and does not pass")
    func copiedEntry() async throws {
        var round = try self.round()
        let entry = try Entry(decoding: round.lastEntry)
        guard case .sealedBallot(let victim) = entry.content else {
            Issue.record("no sealed ballot")
            return
        }
        let next = BallotLink(key: victim.link.key, sequence: 1, previous: round.lastLeaf)
        let body = SealedBallot(manifest: round.hash, link: next, box: victim.box).encoded
        let thief = try SmallRound.key("voter-1")
        let signature = thief.signature(of: body, in: Domains.sealedBallot)
        let forged = Forge.ballot(.sealedBallot, body: body, signature: signature)
        try await round.attack(forged, .signatures, .invalidSignature(victim.link.key))
    }

    @Test("A05: a voter marks her ballot with octets after its end")
    func padding() async throws {
        var round = try self.round()
        let key = try SmallRound.key("voter-1").verificationKey
        let content = SealedContent(manifest: round.hash, key: key, choices: Choices([0]))
        var padded = try #require(content.padded(to: 96))
        padded[95] = 1
        let box = try #require(round.rehearsal.terms.manifest.box)
        let sealed = try #require(box.key.seal(padded))
        self.expectVoid(try await self.report(&round, sealed))
    }

    @Test("A05, A08: a ballot in the box says what it may not, or is written in another way", arguments: 0..<5)
    func contents(_ index: Int) async throws {
        var round = try self.round()
        let key = try SmallRound.key("voter-1").verificationKey
        let head = [0x84, 0x01, 0x58, 0x20] + round.hash.bytes + [0x58, 0x20] + key.bytes
        let choices: [[UInt8]] = [
            [0x82, 0x01, 0x00], [0x81, 0x18, 0x00], [0x9F, 0x00, 0xFF], [0x83, 0x00, 0x01, 0x02], [0x81, 0x04],
        ]
        var padded = head + choices[index]
        padded += [UInt8](repeating: 0, count: 96 - padded.count)
        let box = try #require(round.rehearsal.terms.manifest.box)
        let sealed = try #require(box.key.seal(padded))
        self.expectVoid(try await self.report(&round, sealed))
    }

    @Test("A box of another round, for another key, or of noise is void")
    func foreign() async throws {
        var other = try SmallRound(secret: 3, id: 2)
        try other.open()
        let key = try SmallRound.key("voter-1").verificationKey
        let otherKey = try BoxSecretKey(secret: SHA256.digest([1]).bytes)
        let content = SealedContent(manifest: other.hash, key: key, choices: Choices([0]))
        let padded = try #require(content.padded(to: 96))
        let elsewhere = try #require(otherKey.publicKey.seal(padded))
        for box in [try Forge.box(other, key), elsewhere, [UInt8](repeating: 7, count: 144)] {
            var round = try self.round()
            self.expectVoid(try await self.report(&round, box))
        }
    }

    @Test("A void ballot of hers does not take away a voter's earlier one")
    func voidLater() async throws {
        var round = try self.round()
        let key = try SmallRound.key("voter-0")
        let box = [UInt8](repeating: 7, count: 144)
        try round.rehearsal.append(Forge.sealed(round, key, box: box, next: (1, round.lastLeaf)))
        let report = try await SmallRound.verify(try round.complete())
        #expect(report.findings == [])
        #expect(report.record?.certificate?.counts.void == 0)
        #expect(report.record?.recount?.outcome.selected.contains("d") == true)
    }

    @Test("Somebody reads from the lengths of boxes what is in them: all boxes have one length")
    func lengths() throws {
        var (lengths, entries): (Set<Int>, Set<Int>) = ([], [])
        for choices in [[], [0], [1], [3], [0, 1], [2, 3]] {
            var round = try self.round()
            try round.cast(0, choices)
            let entry = try Entry(decoding: round.lastEntry)
            guard case .sealedBallot(let ballot) = entry.content else { continue }
            lengths.insert(ballot.box.count)
            entries.insert(round.lastEntry.count)
        }
        #expect(lengths == [144])
        #expect(entries.count == 1)
    }

    @Test("A box of another length is refused", arguments: [0, 47, 80, 143, 145, 2_000])
    func otherLength(_ length: Int) async throws {
        var round = try self.round()
        let key = try SmallRound.key("voter-1")
        let credentials = try Self.prepared.get().1
        let box = [UInt8](repeating: 7, count: length)
        let entry = Forge.sealed(round, key, box: box, credentials: credentials)
        try await round.attack(entry, .encoding, .boxLength(found: length, expected: 144))
    }

    @Test("The operator releases another key than the manifest's, releases before the close is seen, or twice")
    func release() async throws {
        var round = try self.round()
        let roles = round.rehearsal.roles
        func release(_ secret: Digest) -> [UInt8] {
            Entry.signed(BoxKeyRelease(manifest: round.hash, secret: secret), by: [roles.operatorKey])
        }
        let secret = try #require(roles.box.withSecret { Digest($0) })
        let (other, right) = (release(SHA256.digest([1])), release(secret))
        #expect(round.refusal(right) == .phase(.boxKeyRelease, .open))
        try round.rehearsal.close()
        #expect(round.refusal(right) == .closeNotCosigned)
        #expect(EntryProblem.closeNotCosigned.check == .order)
        try round.rehearsal.appendCheckpoint(at: SmallRound.times.closes)
        var twice = round
        let number = round.number
        #expect(round.refusal(other) == .boxKey)
        round.rehearsal.force(other)
        round.rehearsal.force(right)
        try round.rehearsal.publishIssuance()
        let report = try await SmallRound.verify(try round.publish(try round.rehearsal.certify(engine: "test")))
        #expect(
            report.findings == [
                Finding(.entry(.boxKey), at: .entry(number)),
                Finding(.entry(.boxNotExpected), at: .entry(number + 1)),
            ]
        )
        #expect(report.findings.map(\.check) == [.contents, .order])
        try twice.rehearsal.publishIssuance()
        try twice.rehearsal.releaseBox()
        try await twice.attack(right, .order, .boxNotExpected) { round in
            try round.publish(try round.rehearsal.certify(engine: "test"))
        }
    }

    @Test("The count is certified while the box is shut, and no ballot counts")
    func shut() throws {
        var round = try self.round()
        try round.rehearsal.close(at: SmallRound.times.closes)
        try round.rehearsal.publishIssuance()
        let certificate = try round.rehearsal.certificate(engine: "test").0
        let roles = round.rehearsal.roles
        let bytes = Entry.signed(certificate, by: [roles.operatorKey, roles.recounter])
        #expect(round.refusal(bytes) == .boxClosed)
    }
}
